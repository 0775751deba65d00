// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat021_2_4 } from './cat021-2.4.ts';

export const cat021_2_3: CategoryTable = {
  category: 21,
  edition: "2.3",
  title: "ADS-B Target Reports",
  uap: cat021_2_4.uap,
  items: {
    ...cat021_2_4.items,
  },
};
