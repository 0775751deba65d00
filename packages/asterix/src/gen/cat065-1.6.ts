// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';

export const cat065_1_6: CategoryTable = {
  category: 65,
  edition: "1.6",
  title: "SDPS Service Status Reports",
  uap: ["010","000","015","030","020","040","050",null,null,null,null,null,"RE","SP"],
  items: {
    "000": ["Message Type",[8,["t",{"1":"SDPS Status","2":"End of Batch","3":"Service Status Report"}]]],
    "010": ["Data Source Identifier",["g",["SAC",[8]],["SIC",[8]]]],
    "015": ["Service Identification",[8]],
    "020": ["Batch Number",[8,["i",0]]],
    "030": ["Time of Message",[24,["q",0,1,128,"s",86400.9921875]]],
    "040": ["SDPS Configuration and Status",["g",["NOGO",[2,["t",{"0":"Operational","1":"Degraded","2":"Not currently connected","3":"Unknown"}]]],["OVL",[1,["t",{"0":"Default","1":"Overload"}]]],["TSV",[1,["t",{"0":"Default","1":"Invalid Time Source"}]]],["PSS",[2,["t",{"0":"Not applicable","1":"SDPS-1 selected","2":"SDPS-2 selected","3":"SDPS-3 selected"}]]],["STTN",[1]],1]],
    "050": ["Service Status Report",[8,["t",{"1":"Service degradation","2":"Service degradation ended","3":"Main radar out of service","4":"Service interrupted by the operator","5":"Service interrupted due to contingency","6":"Ready for service restart after contingency","7":"Service ended by the operator","8":"Failure of user main radar","9":"Service restarted by the operator","10":"Main radar becoming operational","11":"Main radar becoming degraded","12":"Service continuity interrupted due to disconnection with adjacent unit","13":"Service continuity restarted","14":"Service synchronised on backup radar","15":"Service synchronised on main radar","16":"Main and backup radar, if any, failed"}]]],
    "RE": ["Reserved Expansion Field",["p","re"]],
    "SP": ["Special Purpose Field",["p","sp"]],
  },
};
