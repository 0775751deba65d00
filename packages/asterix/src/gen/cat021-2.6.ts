// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat021_2_7 } from './cat021-2.7.ts';

export const cat021_2_6: CategoryTable = {
  category: 21,
  edition: "2.6",
  title: "ADS-B Target Reports",
  uap: cat021_2_7.uap,
  items: {
    ...cat021_2_7.items,
    "090": ["Quality Indicators",["x",["NUCRNACV",[3]],["NUCPNIC",[4]],null,["NICBARO",[1]],["SIL",[2]],["NACP",[4]],null,2,["SILS",[1,["t",{"0":"Measured per flight-hour","1":"Measured per sample"}]]],["SDA",[2]],["GVA",[2]],null,["PIC",[4]],3,null]],
  },
};
