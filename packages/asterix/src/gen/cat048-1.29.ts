// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat048_1_30 } from './cat048-1.30.ts';

export const cat048_1_29: CategoryTable = {
  category: 48,
  edition: "1.29",
  title: "Monoradar Target Reports",
  uap: cat048_1_30.uap,
  items: {
    ...cat048_1_30.items,
  },
};
