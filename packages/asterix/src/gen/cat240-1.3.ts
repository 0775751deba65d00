// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';

export const cat240_1_3: CategoryTable = {
  category: 240,
  edition: "1.3",
  title: "Radar Video Transmission",
  uap: ["010","000","020","030","040","041","048","049","050","051","052","140","RE","SP"],
  items: {
    "000": ["Message Type",[8,["t",{"1":"Video Summary message","2":"Video message"}]]],
    "010": ["Data Source Identifier",["g",["SAC",[8]],["SIC",[8]]]],
    "020": ["Video Record Header",[32,["i",0]]],
    "030": ["Video Summary",["r",1,[8,["s","a"]]]],
    "040": ["Video Header Nano",["g",["STARTAZ",[16,["q",0,45,8192,"°"]]],["ENDAZ",[16,["q",0,45,8192,"°"]]],["STARTRG",[32,["i",0]]],["CELLDUR",[32,["q",0,1,1,"ns"]]]]],
    "041": ["Video Header Femto",["g",["STARTAZ",[16,["q",0,45,8192,"°"]]],["ENDAZ",[16,["q",0,45,8192,"°"]]],["STARTRG",[32,["i",0]]],["CELLDUR",[32,["q",0,1,1,"fs"]]]]],
    "048": ["Video Cells Resolution & Data Compression Indicator",["g",["C",[1,["t",{"0":"No compression applied","1":"Compression applied"}]]],7,["RES",[8,["t",{"1":"Monobit Resolution (1 bit)","2":"Low Resolution (2 bits)","3":"Medium Resolution (4 bits)","4":"High Resolution (8 bits)","5":"Very High Resolution (16 bits)","6":"Ultra High Resolution (32 bits)"}]]]]],
    "049": ["Video Octets & Video Cells Counters",["g",["NBVB",[16,["i",0]]],["NBCELLS",[24,["i",0]]]]],
    "050": ["Video Block Low Data Volume",["r",1,[32]]],
    "051": ["Video Block Medium Data Volume",["r",1,[512]]],
    "052": ["Video Block High Data Volume",["r",1,[2048]]],
    "140": ["Time of Day",[24,["q",0,1,128,"s",86400.9921875]]],
    "RE": ["Reserved Expansion Field",["p","re"]],
    "SP": ["Special Purpose Field",["p","sp"]],
  },
};
