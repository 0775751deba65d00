// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat020_1_11 } from './cat020-1.11.ts';

export const cat020_1_10: CategoryTable = {
  category: 20,
  edition: "1.10",
  title: "Multilateration Target Reports",
  uap: cat020_1_11.uap,
  items: {
    ...cat020_1_11.items,
    "230": ["Communications/ACAS Capability and Flight Status",["g",["COM",[3,["t",{"0":"No communications capability (surveillance only)","1":"Comm. A and Comm. B capability","2":"Comm. A, Comm. B and Uplink ELM","3":"Comm. A, Comm. B, Uplink ELM and Downlink ELM","4":"Level 5 Transponder capability","5":"Not assigned","6":"Not assigned","7":"Not assigned"}]]],["STAT",[3,["t",{"0":"No alert, no SPI, aircraft airborne","1":"No alert, no SPI, aircraft on ground","2":"Alert, no SPI, aircraft airborne","3":"Alert, no SPI, aircraft on ground","4":"Alert, SPI, aircraft airborne or on ground","5":"No alert, SPI, aircraft airborne or on ground","6":"Not assigned","7":"Information not yet extracted"}]]],2,["MSSC",[1,["t",{"0":"No","1":"Yes"}]]],["ARC",[1,["t",{"0":"100 ft resolution","1":"25 ft resolution"}]]],["AIC",[1,["t",{"0":"No","1":"Yes"}]]],["B1A",[1]],["B1B",[4]]]],
    "250": ["BDS Register Data",["r",1,["g",["BDSREGISTER",[56]],["BDS1",[4]],["BDS2",[4]]]]],
  },
};
