// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat021_0_24 } from './cat021-0.24.ts';

export const cat021_0_23: CategoryTable = {
  category: 21,
  edition: "0.23",
  title: "ADS-B Target Reports",
  uap: cat021_0_24.uap,
  items: {
    ...cat021_0_24.items,
    "130": ["Position in WGS-84 Co-ordinates",["g",["LAT",[24,["q",1,45,2097152,"°",90]]],["LON",[24,["q",1,45,2097152,"°",180]]]]],
  },
};
