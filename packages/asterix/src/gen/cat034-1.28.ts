// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat034_1_29 } from './cat034-1.29.ts';

export const cat034_1_28: CategoryTable = {
  category: 34,
  edition: "1.28",
  title: "Transmission of Monoradar Service Messages",
  uap: cat034_1_29.uap,
  items: {
    ...cat034_1_29.items,
    "000": ["Message Type",[8,["t",{"1":"North marker message","2":"Sector crossing message","3":"Geographical filtering message","4":"Jamming strobe message","5":"Solar Storm Message"}]]],
  },
};
