// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat001_1_3 } from './cat001-1.3.ts';

export const cat001_1_2: CategoryTable = {
  category: 1,
  edition: "1.2",
  title: "Transmission of Monoradar Data Target Reports",
  uap: cat001_1_3.uap,
  items: {
    ...cat001_1_3.items,
  },
};
