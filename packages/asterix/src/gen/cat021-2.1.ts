// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat021_2_2 } from './cat021-2.2.ts';

export const cat021_2_1: CategoryTable = {
  category: 21,
  edition: "2.1",
  title: "ADS-B Target Reports",
  uap: cat021_2_2.uap,
  items: {
    ...cat021_2_2.items,
    "200": ["Target Status",["g",["ICF",[1,["t",{"0":"No intent change active","1":"Intent change flag raised"}]]],["LNAV",[1,["t",{"0":"LNAV Mode engaged","1":"LNAV Mode not engaged"}]]],1,["PS",[3,["t",{"0":"No emergency / not reported","1":"General emergency","2":"Lifeguard / medical emergency","3":"Minimum fuel","4":"No communications","5":"Unlawful interference","6":"DOWNED Aircraft"}]]],["SS",[2,["t",{"0":"No condition reported","1":"Permanent Alert (Emergency condition)","2":"Temporary Alert (change in Mode 3/A Code other than emergency)","3":"SPI set"}]]]]],
    "271": ["Surface Capabilities and Characteristics",["x",2,["POA",[1,["t",{"0":"Position transmitted is not ADS-B position reference point","1":"Position transmitted is the ADS-B position reference point"}]]],["CDTIS",[1,["t",{"0":"CDTI not operational","1":"CDTI operational"}]]],["B2LOW",[1,["t",{"0":">= 70 Watts","1":"< 70 Watts"}]]],["RAS",[1,["t",{"0":"Aircraft not receiving ATC-services","1":"Aircraft receiving ATC services"}]]],["IDENT",[1,["t",{"0":"IDENT switch not active","1":"IDENT switch active"}]]],null,4,["LW",[4]]]],
  },
};
