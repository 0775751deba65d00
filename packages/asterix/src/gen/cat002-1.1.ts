// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat002_1_2 } from './cat002-1.2.ts';

export const cat002_1_1: CategoryTable = {
  category: 2,
  edition: "1.1",
  title: "Transmission of Monoradar Service Messages",
  uap: cat002_1_2.uap,
  items: {
    ...cat002_1_2.items,
  },
};
