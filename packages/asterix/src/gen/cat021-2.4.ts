// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat021_2_5 } from './cat021-2.5.ts';

export const cat021_2_4: CategoryTable = {
  category: 21,
  edition: "2.4",
  title: "ADS-B Target Reports",
  uap: cat021_2_5.uap,
  items: {
    ...cat021_2_5.items,
    "210": ["MOPS Version",["g",1,["VNS",[1,["t",{"0":"The MOPS Version is supported by the GS","1":"The MOPS Version is not supported by the GS"}]]],["VN",[3,["t",{"0":"ED102/DO-260 [Ref. 8]","1":"DO-260A [Ref. 9]","2":"ED102A/DO-260B [Ref. 11]"}]]],["LTT",[3,["t",{"0":"Other","1":"UAT","2":"1090 ES","3":"VDL 4","4":"Not assigned","5":"Not assigned","6":"Not assigned","7":"Not assigned"}]]]]],
  },
};
