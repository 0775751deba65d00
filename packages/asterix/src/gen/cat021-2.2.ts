// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat021_2_3 } from './cat021-2.3.ts';

export const cat021_2_2: CategoryTable = {
  category: 21,
  edition: "2.2",
  title: "ADS-B Target Reports",
  uap: cat021_2_3.uap,
  items: {
    ...cat021_2_3.items,
    "040": ["Target Report Descriptor",["x",["ATP",[3,["t",{"0":"24-Bit ICAO address","1":"Duplicate address","2":"Surface vehicle address","3":"Anonymous address","4":"Reserved for future use","5":"Reserved for future use","6":"Reserved for future use","7":"Reserved for future use"}]]],["ARC",[2,["t",{"0":"25 ft","1":"100 ft","2":"Unknown","3":"Invalid"}]]],["RC",[1,["t",{"0":"Default","1":"Range Check passed, CPR Validation pending"}]]],["RAB",[1,["t",{"0":"Report from target transponder","1":"Report from field monitor (fixed transponder)"}]]],null,["DCR",[1,["t",{"0":"No differential correction (ADS-B)","1":"Differential correction (ADS-B)"}]]],["GBS",[1,["t",{"0":"Ground Bit not set","1":"Ground Bit set"}]]],["SIM",[1,["t",{"0":"Actual target report","1":"Simulated target report"}]]],["TST",[1,["t",{"0":"Default","1":"Test Target"}]]],["SAA",[1,["t",{"0":"Equipment capable to provide Selected Altitude","1":"Equipment not capable to provide Selected Altitude"}]]],["CL",[2,["t",{"0":"Report valid","1":"Report suspect","2":"No information","3":"Reserved for future use"}]]],null,2,["IPC",[1,["t",{"0":"Default (see note)","1":"Independent Position Check failed"}]]],["NOGO",[1,["t",{"0":"NOGO-bit not set","1":"NOGO-bit set"}]]],["CPR",[1,["t",{"0":"CPR Validation correct","1":"CPR Validation failed"}]]],["LDPJ",[1,["t",{"0":"LDPJ not detected","1":"LDPJ detected"}]]],["RCF",[1,["t",{"0":"Default","1":"Range Check failed"}]]],null]],
  },
};
