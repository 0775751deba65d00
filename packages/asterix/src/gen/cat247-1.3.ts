// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';

export const cat247_1_3: CategoryTable = {
  category: 247,
  edition: "1.3",
  title: "Version Number Exchange",
  uap: ["010","015","140","550",null,"SP","RE"],
  items: {
    "010": ["Data Source Identifier",["g",["SAC",[8]],["SIC",[8]]]],
    "015": ["Service Identification",[8]],
    "140": ["Time of Day",[24,["q",0,1,128,"s",86400.9921875]]],
    "550": ["Category Version Number Report",["r",1,["g",["CAT",[8,["i",0]]],["MAIN",[8,["i",0]]],["SUB",[8,["i",0]]]]]],
    "RE": ["Reserved Expansion Field",["p","re"]],
    "SP": ["Special Purpose Field",["p","sp"]],
  },
};
