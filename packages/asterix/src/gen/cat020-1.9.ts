// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat020_1_10 } from './cat020-1.10.ts';

export const cat020_1_9: CategoryTable = {
  category: 20,
  edition: "1.9",
  title: "Multilateration Target Reports",
  uap: cat020_1_10.uap,
  items: {
    ...cat020_1_10.items,
    "020": ["Target Report Descriptor",["x",["SSR",[1,["t",{"0":"Non-Mode S 1090MHz multilateration","1":"No Non-Mode S 1090MHz multilat"}]]],["MS",[1,["t",{"0":"Mode-S 1090 MHz multilateration","1":"No Mode-S 1090 MHz multilateration"}]]],["HF",[1,["t",{"0":"HF multilateration","1":"No HF multilateration"}]]],["VDL4",[1,["t",{"0":"VDL Mode 4 multilateration","1":"No VDL Mode 4 multilateration"}]]],["UAT",[1,["t",{"0":"UAT multilateration","1":"No UAT multilateration"}]]],["DME",[1,["t",{"0":"DME/TACAN multilateration","1":"No DME/TACAN multilateration"}]]],["OT",[1,["t",{"0":"Other Technology Multilateration","1":"No Other Technology Multilateration"}]]],null,["RAB",[1,["t",{"0":"Report from target transponder","1":"Report from field monitor (element transponder)"}]]],["SPI",[1,["t",{"0":"Absence of SPI","1":"Special Position Identification"}]]],["CHN",[1,["t",{"0":"Chain 1","1":"Chain 2"}]]],["GBS",[1,["t",{"0":"Transponder Ground bit not set","1":"Transponder Ground bit set"}]]],["CRT",[1,["t",{"0":"No Corrupted reply in multilateration","1":"Corrupted replies in multilateration"}]]],["SIM",[1,["t",{"0":"Actual target report","1":"Simulated target report"}]]],["TST",[1,["t",{"0":"Default","1":"Test Target"}]]],null]],
    "170": ["Track Status",["x",["CNF",[1,["t",{"0":"Confirmed track","1":"Track in initiation phase"}]]],["TRE",[1,["t",{"0":"Default","1":"Last report for a track"}]]],["CST",[1,["t",{"0":"Not extrapolated","1":"Extrapolated"}]]],["CDM",[2,["t",{"0":"Maintaining","1":"Climbing","2":"Descending","3":"Invalid"}]]],["MAH",[1,["t",{"0":"Default","1":"Horizontal manoeuvre"}]]],["STH",[1,["t",{"0":"Measured position","1":"Smoothed position"}]]],null,["GHO",[1,["t",{"0":"Default","1":"Ghost track"}]]],6,null]],
    "250": ["Mode S MB Data",["r",1,["g",["MBDATA",[56]],["BDS1",[4]],["BDS2",[4]]]]],
  },
};
