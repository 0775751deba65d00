// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat021_0_25 } from './cat021-0.25.ts';

export const cat021_0_24: CategoryTable = {
  category: 21,
  edition: "0.24",
  title: "ADS-B Target Reports",
  uap: cat021_0_25.uap,
  items: {
    ...cat021_0_25.items,
  },
};
