// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat021_0_26 } from './cat021-0.26.ts';

export const cat021_0_25: CategoryTable = {
  category: 21,
  edition: "0.25",
  title: "ADS-B Target Reports",
  uap: ["010","040","030","130","080","140","090","210","230","145","150","151","152","155","157","160","165","170","095","032","200","020","220","146","148","110",null,null,null,null,null,null,null,"RE","SP"],
  items: {
    ...cat021_0_26.items,
  },
};
