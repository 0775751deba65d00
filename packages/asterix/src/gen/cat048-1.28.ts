// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat048_1_29 } from './cat048-1.29.ts';

export const cat048_1_28: CategoryTable = {
  category: 48,
  edition: "1.28",
  title: "Monoradar Target Reports",
  uap: cat048_1_29.uap,
  items: {
    ...cat048_1_29.items,
    "250": ["Mode S MB Data",["r",1,["g",["MBDATA",[56]],["BDS1",[4]],["BDS2",[4]]]]],
  },
};
