// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat062_1_19 } from './cat062-1.19.ts';

export const cat062_1_18: CategoryTable = {
  category: 62,
  edition: "1.18",
  title: "SDPS Track Messages",
  uap: cat062_1_19.uap,
  items: {
    ...cat062_1_19.items,
    "340": ["Measured Information",["c",["SID",["g",["SAC",[8]],["SIC",[8]]]],["POS",["g",["RHO",[16,["q",0,1,256,"NM"]]],["THETA",[16,["q",0,45,8192,"°"]]]]],["HEIGHT",[16,["q",0,25,1,"ft"]]],["MDC",["g",["V",[1,["t",{"0":"Code validated","1":"Code not validated"}]]],["G",[1,["t",{"0":"Default","1":"Garbled code"}]]],["LMC",[14,["q",1,1,4,"FL"]]]]],["MDA",["g",["V",[1,["t",{"0":"Code validated","1":"Code not validated"}]]],["G",[1,["t",{"0":"Default","1":"Garbled code"}]]],["L",[1,["t",{"0":"Mode 3/A code as derived from the reply of the transponder","1":"Mode 3/A code as provided by a sensor local tracker"}]]],1,["MODE3A",[12,["s","o"]]]]],["TYP",["g",["TYP",[3,["t",{"0":"No detection","1":"Single PSR detection","2":"Single SSR detection","3":"SSR + PSR detection","4":"Single ModeS All-Call","5":"Single ModeS Roll-Call","6":"ModeS All-Call + PSR","7":"ModeS Roll-Call + PSR"}]]],["SIM",[1,["t",{"0":"Actual target report","1":"Simulated target report"}]]],["RAB",[1,["t",{"0":"Report from target transponder","1":"Report from field monitor (item transponder)"}]]],["TST",[1,["t",{"0":"Real target report","1":"Test target report"}]]],2]]]],
  },
};
