// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat023_1_3 } from './cat023-1.3.ts';

export const cat023_1_2: CategoryTable = {
  category: 23,
  edition: "1.2",
  title: "CNS/ATM Ground Station and Service Status Reports",
  uap: cat023_1_3.uap,
  items: {
    ...cat023_1_3.items,
  },
};
