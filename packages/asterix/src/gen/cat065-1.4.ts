// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat065_1_5 } from './cat065-1.5.ts';

export const cat065_1_4: CategoryTable = {
  category: 65,
  edition: "1.4",
  title: "SDPS Service Status Reports",
  uap: cat065_1_5.uap,
  items: {
    ...cat065_1_5.items,
  },
};
