// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat062_1_17 } from './cat062-1.17.ts';

export const cat062_1_16: CategoryTable = {
  category: 62,
  edition: "1.16",
  title: "SDPS Track Messages",
  uap: cat062_1_17.uap,
  items: {
    ...cat062_1_17.items,
    "060": ["Track Mode 3/A Code",["g",2,["CH",[1,["t",{"0":"No change","1":"Mode 3/A has changed"}]]],1,["MODE3A",[12,["s","o"]]]]],
  },
};
