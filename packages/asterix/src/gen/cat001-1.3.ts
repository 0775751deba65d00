// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat001_1_4 } from './cat001-1.4.ts';

export const cat001_1_3: CategoryTable = {
  category: 1,
  edition: "1.3",
  title: "Transmission of Monoradar Data Target Reports",
  uap: cat001_1_4.uap,
  items: {
    ...cat001_1_4.items,
  },
};
