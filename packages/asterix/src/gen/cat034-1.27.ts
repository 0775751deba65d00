// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat034_1_28 } from './cat034-1.28.ts';

export const cat034_1_27: CategoryTable = {
  category: 34,
  edition: "1.27",
  title: "Transmission of Monoradar Service Messages",
  uap: cat034_1_28.uap,
  items: {
    ...cat034_1_28.items,
    "000": ["Message Type",[8,["t",{"1":"North marker message","2":"Sector crossing message","3":"Geographical filtering message","4":"Jamming strobe message"}]]],
    "070": ["Message Count Values",["r",1,["g",["TYP",[5,["t",{"0":"No detection (number of misses)","1":"Single PSR target reports","2":"Single SSR target reports (Non-Mode S)","3":"SSR+PSR target reports (Non-Mode S)","4":"Single All-Call target reports (Mode S)","5":"Single Roll-Call target reports (Mode S)","6":"All-Call + PSR (Mode S) target reports","7":"Roll-Call + PSR (Mode S) target reports","8":"Filter for Weather data","9":"Filter for Jamming Strobe","10":"Filter for PSR data","11":"Filter for SSR/Mode S data","12":"Filter for SSR/Mode S+PSR data","13":"Filter for Enhanced Surveillance data","14":"Filter for PSR+Enhanced Surveillance","15":"Filter for PSR+Enhanced Surveillance + SSR/Mode S data not in Area of Prime Interest","16":"Filter for PSR+Enhanced Surveillance + all SSR/Mode S data"}]]],["COUNT",[11,["i",0]]]]]],
  },
};
