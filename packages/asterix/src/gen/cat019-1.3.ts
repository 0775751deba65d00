// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';

export const cat019_1_3: CategoryTable = {
  category: 19,
  edition: "1.3",
  title: "Multilateration System Status Messages",
  uap: ["010","000","140","550","551","552","553","600","610","620",null,null,"RE","SP"],
  items: {
    "000": ["Message Type",[8,["t",{"1":"Start of Update Cycle","2":"Periodic Status Message","3":"Event-triggered Status Message"}]]],
    "010": ["Data Source Identifier",["g",["SAC",[8]],["SIC",[8]]]],
    "140": ["Time of Day",[24,["q",0,1,128,"s",86400.9921875]]],
    "550": ["System Status",["g",["NOGO",[2,["t",{"0":"Operational","1":"Degraded","2":"NOGO","3":"Undefined"}]]],["OVL",[1,["t",{"0":"No overload","1":"Overload"}]]],["TSV",[1,["t",{"0":"Valid","1":"Invalid"}]]],["TTF",[1,["t",{"0":"Test Target Operative","1":"Test Target Failure"}]]],3]],
    "551": ["Tracking Processor Detailed Status",["g",["TP1A",[1,["t",{"0":"Standby","1":"Exec"}]]],["TP1B",[1,["t",{"0":"Faulted","1":"Good"}]]],["TP2A",[1,["t",{"0":"Standby","1":"Exec"}]]],["TP2B",[1,["t",{"0":"Faulted","1":"Good"}]]],["TP3A",[1,["t",{"0":"Standby","1":"Exec"}]]],["TP3B",[1,["t",{"0":"Faulted","1":"Good"}]]],["TP4A",[1,["t",{"0":"Standby","1":"Exec"}]]],["TP4B",[1,["t",{"0":"Faulted","1":"Good"}]]]]],
    "552": ["Remote Sensor Detailed Status",["r",1,["g",["RSI",[8]],1,["RS1090",[1,["t",{"0":"Not present","1":"Present"}]]],["TX1030",[1,["t",{"0":"Not present","1":"Present"}]]],["TX1090",[1,["t",{"0":"Not present","1":"Present"}]]],["RSS",[1,["t",{"0":"Faulted","1":"Good"}]]],["RSO",[1,["t",{"0":"Offline","1":"Online"}]]],2]]],
    "553": ["Reference Transponder Detailed Status",["x",["REFTR1",[2,["t",{"1":"Warning","2":"Faulted","3":"Good"}]]],2,["REFTR2",[2,["t",{"1":"Warning","2":"Faulted","3":"Good"}]]],1,null,["REFTR3",[2,["t",{"1":"Warning","2":"Faulted","3":"Good"}]]],2,["REFTR4",[2,["t",{"1":"Warning","2":"Faulted","3":"Good"}]]],1,null]],
    "600": ["Position of the MLT System Reference Point",["g",["LAT",[32,["q",1,45,268435456,"°",90]]],["LON",[32,["q",1,45,268435456,"°",180]]]]],
    "610": ["Height of the MLT System Reference Point",[16,["q",1,1,4,"m"]]],
    "620": ["WGS-84 Undulation",[8,["q",1,1,1,"m"]]],
    "RE": ["Reserved Expansion Field",["p","re"]],
    "SP": ["Special Purpose Field",["p","sp"]],
  },
};
