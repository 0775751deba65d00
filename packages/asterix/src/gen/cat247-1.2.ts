// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat247_1_3 } from './cat247-1.3.ts';

export const cat247_1_2: CategoryTable = {
  category: 247,
  edition: "1.2",
  title: "Version Number Exchange",
  uap: cat247_1_3.uap,
  items: {
    ...cat247_1_3.items,
  },
};
