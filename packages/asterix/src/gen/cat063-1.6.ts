// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat063_1_7 } from './cat063-1.7.ts';

export const cat063_1_6: CategoryTable = {
  category: 63,
  edition: "1.6",
  title: "Sensor Status Reports",
  uap: cat063_1_7.uap,
  items: {
    ...cat063_1_7.items,
    "060": ["Sensor Configuration and Status",["x",["CON",[2,["t",{"0":"Operational","1":"Degraded","2":"Initialization","3":"Not currently connected"}]]],["PSR",[1,["t",{"0":"PSR GO","1":"PSR NOGO"}]]],["SSR",[1,["t",{"0":"SSR GO","1":"SSR NOGO"}]]],["MDS",[1,["t",{"0":"MDS GO","1":"MDS NOGO"}]]],["ADS",[1,["t",{"0":"ADS GO","1":"ADS NOGO"}]]],["MLT",[1,["t",{"0":"MLT GO","1":"MLT NOGO"}]]],null,["OPS",[1,["t",{"0":"System is released for operational use","1":"Operational use of System is inhibited"}]]],["ODP",[1,["t",{"0":"Default, no overload","1":"Overload in DP"}]]],["OXT",[1,["t",{"0":"Default, no overload","1":"Overload in transmission subsystem"}]]],["MSC",[1,["t",{"0":"Monitoring system connected","1":"Monitoring system disconnected"}]]],["TSV",[1,["t",{"0":"Valid","1":"Invalid"}]]],["NPW",[1,["t",{"0":"Default (no meaning)","1":"No plots being received"}]]],1,null]],
  },
};
