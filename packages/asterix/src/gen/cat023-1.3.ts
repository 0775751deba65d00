// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';

export const cat023_1_3: CategoryTable = {
  category: 23,
  edition: "1.3",
  title: "CNS/ATM Ground Station and Service Status Reports",
  uap: ["010","000","015","070","100","101","200","110","120",null,null,null,"RE","SP"],
  items: {
    "000": ["Report Type",[8,["t",{"1":"Ground station status report","2":"Service status report","3":"Service statistics report"}]]],
    "010": ["Data Source Identifier",["g",["SAC",[8]],["SIC",[8]]]],
    "015": ["Service Type and Identification",["g",["SID",[4]],["STYP",[4,["t",{"1":"ADS-B VDL4","2":"ADS-B Ext Squitter","3":"ADS-B UAT","4":"TIS-B VDL4","5":"TIS-B Ext Squitter","6":"TIS-B UAT","7":"FIS-B VDL4","8":"GRAS VDL4","9":"MLT"}]]]]],
    "070": ["Time of Day",[24,["q",0,1,128,"s",86400.9921875]]],
    "100": ["Ground Station Status",["x",["NOGO",[1,["t",{"0":"Data is released for operational use","1":"Data must not be used operationally"}]]],["ODP",[1,["t",{"0":"Default, no overload","1":"Overload in DP"}]]],["OXT",[1,["t",{"0":"Default, no overload","1":"Overload in transmission subsystem"}]]],["MSC",[1,["t",{"0":"Monitoring system not connected or unknown","1":"Monitoring system connected"}]]],["TSV",[1,["t",{"0":"Valid","1":"Invalid"}]]],["SPO",[1,["t",{"0":"No spoofing detected","1":"Potential spoofing attack"}]]],["RN",[1,["t",{"0":"Default","1":"Track numbering has restarted"}]]],null,["GSSP",[7,["q",0,1,1,"s"]]],null]],
    "101": ["Service Configuration",["x",["RP",[8,["q",0,1,2,"s"]]],["SC",[3,["t",{"0":"No information","1":"NRA class","2":"Reserved for future use","3":"Reserved for future use","4":"Reserved for future use","5":"Reserved for future use","6":"Reserved for future use","7":"Reserved for future use"}]]],4,null,["SSRP",[7,["q",0,1,1,"s"]]],null]],
    "110": ["Service Status",["x",4,["STAT",[3,["t",{"0":"Unknown","1":"Failed","2":"Disabled","3":"Degraded","4":"Normal","5":"Initialisation"}]]],null]],
    "120": ["Service Statistics",["r",1,["g",["TYPE",[8,["t",{"0":"Number of unknown messages received","1":"Number of too old messages received","2":"Number of failed message conversions","3":"Total Number of messages received","4":"Total Number of messages transmitted","20":"Number of TIS-B management messages received","21":"Number of Basic messages received","22":"Number of High Dynamic messages received","23":"Number of Full Position messages received","24":"Number of Basic Ground  messages received","25":"Number of TCP messages received","26":"Number of UTC time  messages received","27":"Number of Data messages received","28":"Number of High Resolution messages received","29":"Number of Aircraft Target Airborne messages received","30":"Number of Aircraft Target Ground messages received","31":"Number of Ground Vehicle Target messages received","32":"Number of 2 slots TCP messages received"}]]],["REF",[1,["t",{"0":"From midnight","1":"From the last report"}]]],7,["CV",[32]]]]],
    "200": ["Operational Range",[8,["q",0,1,1,"NM"]]],
    "RE": ["Reserved Expansion Field",["p","re"]],
    "SP": ["Special Purpose Field",["p","sp"]],
  },
};
