// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';

export const cat002_1_2: CategoryTable = {
  category: 2,
  edition: "1.2",
  title: "Transmission of Monoradar Service Messages",
  uap: ["010","000","020","030","041","050","060","070","100","090","080",null,"SP","*"],
  items: {
    "000": ["Message Type",[8,["t",{"1":"North marker message","2":"Sector crossing message","3":"South marker message","8":"Activation of blind zone filtering","9":"Stop of blind zone filtering"}]]],
    "010": ["Data Source Identifier",["g",["SAC",[8]],["SIC",[8]]]],
    "020": ["Sector Number",[8,["q",0,45,32,"°"]]],
    "030": ["Time of Day",[24,["q",0,1,128,"s",86400.9921875]]],
    "041": ["Antenna Rotation Speed",[16,["q",0,1,128,"s"]]],
    "050": ["Station Configuration Status",["r",0,[7]]],
    "060": ["Station Processing Mode",["r",0,[7]]],
    "070": ["Plot Count Values",["r",1,["g",["A",[1,["t",{"0":"Counter for antenna 1","1":"Counter for antenna 2"}]]],["IDENT",[5,["t",{"1":"Sole primary plots","2":"Sole SSR plots","3":"Combined plots"}]]],["COUNTER",[10,["i",0]]]]]],
    "080": ["Warning/Error Conditions",["r",0,[7]]],
    "090": ["Collimation Error",["g",["RE",[8,["q",1,1,128,"NM"]]],["AE",[8,["q",1,45,2048,"°"]]]]],
    "100": ["Dynamic Window Type 1",["g",["RS",[16,["q",0,1,128,"NM"]]],["RE",[16,["q",0,1,128,"NM"]]],["TS",[16,["q",0,45,8192,"°"]]],["TE",[16,["q",0,45,8192,"°"]]]]],
    "SP": ["Special Purpose Field",["p","sp"]],
  },
};
