// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat065_1_6 } from './cat065-1.6.ts';

export const cat065_1_5: CategoryTable = {
  category: 65,
  edition: "1.5",
  title: "SDPS Service Status Reports",
  uap: cat065_1_6.uap,
  items: {
    ...cat065_1_6.items,
  },
};
