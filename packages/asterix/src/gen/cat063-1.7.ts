// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';

export const cat063_1_7: CategoryTable = {
  category: 63,
  edition: "1.7",
  title: "Sensor Status Reports",
  uap: ["010","015","030","050","060","070","080","081","090","091","092",null,"RE","SP"],
  items: {
    "010": ["Data Source Identifier",["g",["SAC",[8]],["SIC",[8]]]],
    "015": ["Service Identification",[8]],
    "030": ["Time of Message",[24,["q",0,1,128,"s",86400.9921875]]],
    "050": ["Sensor Identifier",["g",["SAC",[8]],["SIC",[8]]]],
    "060": ["Sensor Configuration and Status",["x",["CON",[2,["t",{"0":"Operational","1":"Degraded","2":"Initialization","3":"Not currently connected"}]]],["PSR",[1,["t",{"0":"PSR GO","1":"PSR NOGO"}]]],["SSR",[1,["t",{"0":"SSR GO","1":"SSR NOGO"}]]],["MDS",[1,["t",{"0":"MDS GO","1":"MDS NOGO"}]]],["ADS",[1,["t",{"0":"ADS GO","1":"ADS NOGO"}]]],["MLT",[1,["t",{"0":"MLT GO","1":"MLT NOGO"}]]],null,["OPS",[1,["t",{"0":"System is released for operational use","1":"Operational use of System is inhibited"}]]],["ODP",[1,["t",{"0":"Default, no overload","1":"Overload in DP"}]]],["OXT",[1,["t",{"0":"Default, no overload","1":"Overload in transmission subsystem"}]]],["MSC",[1,["t",{"0":"Monitoring system connected","1":"Monitoring system disconnected"}]]],["TSV",[1,["t",{"0":"Valid","1":"Invalid"}]]],["NPW",[1,["t",{"0":"Default (no meaning)","1":"No plots being received"}]]],1,null,["TTF",["g",["EP",[1,["t",{"0":"Element not populated","1":"Element populated"}]]],["VAL",[1,["t",{"0":"Test Target Operative","1":"Test Target Failure"}]]]]],["SPO",["g",["EP",[1,["t",{"0":"Element not populated","1":"Element populated"}]]],["VAL",[1,["t",{"0":"No spoofing detected","1":"Potential spoofing attack"}]]]]],3,null]],
    "070": ["Time Stamping Bias",[16,["q",1,1,1,"ms"]]],
    "080": ["SSR / Mode S Range Gain and Bias",["g",["SRG",[16,["q",1,1,100000,""]]],["SRB",[16,["q",1,1,128,"NM"]]]]],
    "081": ["SSR Mode S Azimuth Bias",[16,["q",1,45,8192,"°"]]],
    "090": ["PSR Range Gain and Bias",["g",["PRG",[16,["q",1,1,100000,""]]],["PRB",[16,["q",1,1,128,"NM"]]]]],
    "091": ["PSR Azimuth Bias",[16,["q",1,45,8192,"°"]]],
    "092": ["PSR Elevation Bias",[16,["q",1,45,8192,"°"]]],
    "RE": ["Reserved Expansion Field",["p","re"]],
    "SP": ["Special Purpose Field",["p","sp"]],
  },
};
