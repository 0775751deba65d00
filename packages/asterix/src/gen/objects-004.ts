// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ItemReader } from '../read-item.ts';
import type { ItemValue } from '../record.ts';
import { readCharacters } from '../characters.ts';

type Values = Record<string, ItemValue>;

function read000(b: Uint8Array, p: number): ItemValue {
return b[p];
}

function read010(b: Uint8Array, p: number): ItemValue {
return { "SAC": b[p], "SIC": b[p + 1] };
}

function read015(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push({ "SAC": b[p], "SIC": b[p + 1] });
p += 2;
}
return a0;
}

function read020(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
}

function read030(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 8) | b[p + 1]);
}

function read045(b: Uint8Array, p: number): ItemValue {
return { "AREA": { "EP": (b[p] >>> 7), "VAL": ((b[p] >>> 4) & 7) }, "STAT": ((b[p] >>> 1) & 7) };
}

function read060(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "MRVA": (b[p] >>> 7), "RAMLD": ((b[p] >>> 6) & 1), "RAMHD": ((b[p] >>> 5) & 1), "MSAW": ((b[p] >>> 4) & 1), "APW": ((b[p] >>> 3) & 1), "CLAM": ((b[p] >>> 2) & 1), "STCA": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["APM"] = (b[p] >>> 7);
o0["RIMCA"] = ((b[p] >>> 6) & 1);
o0["ACASRA"] = ((b[p] >>> 5) & 1);
o0["NTCA"] = ((b[p] >>> 4) & 1);
o0["DG"] = ((b[p] >>> 3) & 1);
o0["OF"] = ((b[p] >>> 2) & 1);
o0["OL"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["AIW"] = (b[p] >>> 7);
o0["PAIW"] = ((b[p] >>> 6) & 1);
o0["OCAT"] = ((b[p] >>> 5) & 1);
o0["SAM"] = ((b[p] >>> 4) & 1);
o0["VCD"] = ((b[p] >>> 3) & 1);
o0["CHAM"] = ((b[p] >>> 2) & 1);
o0["DSAM"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["DBPSMARR"] = (b[p] >>> 7);
o0["DBPSMDEP"] = ((b[p] >>> 6) & 1);
o0["DBPSMTL"] = ((b[p] >>> 5) & 1);
o0["VRAMCRM"] = ((b[p] >>> 4) & 1);
o0["VRAMVTM"] = ((b[p] >>> 3) & 1);
o0["VRAMVRM"] = ((b[p] >>> 2) & 1);
o0["HAMHD"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["HAMRD"] = (b[p] >>> 7);
o0["HAMVD"] = ((b[p] >>> 6) & 1);
o0["HVI"] = ((b[p] >>> 5) & 1);
o0["LTW"] = ((b[p] >>> 4) & 1);
o0["VPM"] = ((b[p] >>> 3) & 1);
o0["TTA"] = ((b[p] >>> 2) & 1);
o0["CRA"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["ASM"] = (b[p] >>> 7);
o0["IAVM"] = ((b[p] >>> 6) & 1);
o0["FTD"] = ((b[p] >>> 5) & 1);
o0["ITD"] = ((b[p] >>> 4) & 1);
o0["IIA"] = ((b[p] >>> 3) & 1);
o0["SQW"] = ((b[p] >>> 2) & 1);
o0["CUW"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["CATC"] = (b[p] >>> 7);
o0["NOCLR"] = ((b[p] >>> 6) & 1);
o0["NOMOV"] = ((b[p] >>> 5) & 1);
o0["NOH"] = ((b[p] >>> 4) & 1);
o0["WRTY"] = ((b[p] >>> 3) & 1);
o0["STOCC"] = ((b[p] >>> 2) & 1);
o0["ONGOING"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["NTZ"] = (b[p] >>> 7);
p += 1;
}}}}}}}
return o0;
}

function read070(b: Uint8Array, start: number): ItemValue {
let p = start;
const q0 = b[p++];
if (q0 & 1) while (b[p++] & 1);
const o1: Values = {};
if (q0 & 128) {
o1["TC"] = ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
p += 3;
}
if (q0 & 64) {
o1["TCA"] = ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
p += 3;
}
if (q0 & 32) {
o1["CHS"] = ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.5;
p += 3;
}
if (q0 & 16) {
o1["MHS"] = ((b[p] << 8) | b[p + 1]) * 0.5;
p += 2;
}
if (q0 & 8) {
o1["CVS"] = ((b[p] << 8) | b[p + 1]) * 25;
p += 2;
}
if (q0 & 4) {
o1["MVS"] = ((b[p] << 8) | b[p + 1]) * 25;
p += 2;
}
return o1;
}

function read074(b: Uint8Array, p: number): ItemValue {
return ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 32;
}

function read075(b: Uint8Array, p: number): ItemValue {
return ((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 0.5;
}

function read076(b: Uint8Array, p: number): ItemValue {
return ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 25;
}

function read100(b: Uint8Array, start: number): ItemValue {
let p = start;
const q0 = b[p++];
if (q0 & 1) while (b[p++] & 1);
const o1: Values = {};
if (q0 & 128) {
o1["AN"] = readCharacters('i', b, (p + 0) * 8, 48);
p += 6;
}
if (q0 & 64) {
o1["CAN"] = readCharacters('a', b, (p + 0) * 8, 56);
p += 7;
}
if (q0 & 32) {
o1["RT1"] = readCharacters('a', b, (p + 0) * 8, 56);
p += 7;
}
if (q0 & 16) {
o1["RT2"] = readCharacters('a', b, (p + 0) * 8, 56);
p += 7;
}
if (q0 & 8) {
o1["SB"] = readCharacters('a', b, (p + 0) * 8, 56);
p += 7;
}
if (q0 & 4) {
o1["G"] = readCharacters('a', b, (p + 0) * 8, 56);
p += 7;
}
return o1;
}

function read110(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push({ "CEN": b[p], "POS": b[p + 1] });
p += 2;
}
return a0;
}

function read120(b: Uint8Array, start: number): ItemValue {
let p = start;
const q0 = b[p++];
if (q0 & 1) while (b[p++] & 1);
const o1: Values = {};
if (q0 & 128) {
const o2: Values = { "MAS": (b[p] >>> 7), "CAS": ((b[p] >>> 6) & 1), "FLD": ((b[p] >>> 5) & 1), "FVD": ((b[p] >>> 4) & 1), "TYPE": ((b[p] >>> 3) & 1), "CROSS": ((b[p] >>> 2) & 1), "DIV": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o2["RRC"] = (b[p] >>> 7);
o2["RTC"] = ((b[p] >>> 6) & 1);
o2["MRVA"] = ((b[p] >>> 5) & 1);
o2["VRAMCRM"] = ((b[p] >>> 4) & 1);
o2["VRAMVRM"] = ((b[p] >>> 3) & 1);
o2["VRAMVTM"] = ((b[p] >>> 2) & 1);
o2["HAMHD"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o2["HAMRD"] = (b[p] >>> 7);
o2["HAMVD"] = ((b[p] >>> 6) & 1);
o2["DBPSMARR"] = ((b[p] >>> 5) & 1);
o2["DBPSMDEP"] = ((b[p] >>> 4) & 1);
o2["DBPSMTL"] = ((b[p] >>> 3) & 1);
o2["AIW"] = ((b[p] >>> 2) & 1);
p += 1;
}}
o1["CN"] = o2;
}
if (q0 & 64) {
o1["CC"] = { "TID": (b[p] >>> 4), "CPC": ((b[p] >>> 1) & 7), "CS": (b[p] & 1) };
p += 1;
}
if (q0 & 32) {
o1["CP"] = b[p] * 0.5;
p += 1;
}
if (q0 & 16) {
o1["CD"] = ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
p += 3;
}
return o1;
}

function read170(b: Uint8Array, start: number): ItemValue {
let p = start;
const q0 = b[p++];
const q1 = q0 & 1 ? b[p++] : 0;
if (q1 & 1) while (b[p++] & 1);
const o2: Values = {};
if (q0 & 128) {
o2["AI1"] = readCharacters('a', b, (p + 0) * 8, 56);
p += 7;
}
if (q0 & 64) {
o2["M31"] = { "MODE3A": readCharacters('o', b, p * 8 + 4, 12) };
p += 2;
}
if (q0 & 32) {
o2["CPW"] = { "LAT": ((((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) << 0) >> 0) * 0.000005364418029785156, "LON": ((((b[p + 4] << 24) | (b[p + 5] << 16) | (b[p + 6] << 8) | b[p + 7]) << 0) >> 0) * 0.000005364418029785156, "ALT": ((((b[p + 8] << 8) | b[p + 9]) << 16) >> 16) * 25 };
p += 10;
}
if (q0 & 16) {
o2["CPC"] = { "X": ((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 0.5, "Y": ((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 0.5, "Z": ((((b[p + 6] << 8) | b[p + 7]) << 16) >> 16) * 25 };
p += 8;
}
if (q0 & 8) {
o2["TT1"] = ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
p += 3;
}
if (q0 & 4) {
o2["DT1"] = ((b[p] << 8) | b[p + 1]) * 0.5;
p += 2;
}
if (q0 & 2) {
const o3: Values = { "GATOAT": (b[p] >>> 6), "FR1FR2": ((b[p] >>> 4) & 3), "RVSM": ((b[p] >>> 2) & 3), "HPR": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o3["CDM"] = (b[p] >>> 6);
o3["PRI"] = ((b[p] >>> 5) & 1);
o3["GV"] = ((b[p] >>> 4) & 1);
p += 1;
}
o2["AC1"] = o3;
}
if (q1 & 128) {
o2["MS1"] = readCharacters('i', b, (p + 0) * 8, 48);
p += 6;
}
if (q1 & 64) {
o2["FP1"] = { "NBR": (((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) & 134217727) };
p += 4;
}
if (q1 & 32) {
o2["CF1"] = ((b[p] << 8) | b[p + 1]) * 0.25;
p += 2;
}
return o2;
}

function read171(b: Uint8Array, start: number): ItemValue {
let p = start;
const q0 = b[p++];
const q1 = q0 & 1 ? b[p++] : 0;
if (q1 & 1) while (b[p++] & 1);
const o2: Values = {};
if (q0 & 128) {
o2["AI2"] = readCharacters('a', b, (p + 0) * 8, 56);
p += 7;
}
if (q0 & 64) {
o2["M32"] = { "MODE3A": readCharacters('o', b, p * 8 + 4, 12) };
p += 2;
}
if (q0 & 32) {
o2["CPW"] = { "LAT": ((((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) << 0) >> 0) * 0.000005364418029785156, "LON": ((((b[p + 4] << 24) | (b[p + 5] << 16) | (b[p + 6] << 8) | b[p + 7]) << 0) >> 0) * 0.000005364418029785156, "ALT": ((((b[p + 8] << 8) | b[p + 9]) << 16) >> 16) * 25 };
p += 10;
}
if (q0 & 16) {
o2["CPL"] = { "X": ((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 0.5, "Y": ((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 0.5, "Z": ((((b[p + 6] << 8) | b[p + 7]) << 16) >> 16) * 25 };
p += 8;
}
if (q0 & 8) {
o2["TT2"] = ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
p += 3;
}
if (q0 & 4) {
o2["DT2"] = ((b[p] << 8) | b[p + 1]) * 0.5;
p += 2;
}
if (q0 & 2) {
const o3: Values = { "GATOAT": (b[p] >>> 6), "FR1FR2": ((b[p] >>> 4) & 3), "RVSM": ((b[p] >>> 2) & 3), "HPR": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o3["CDM"] = (b[p] >>> 6);
o3["PRI"] = ((b[p] >>> 5) & 1);
o3["GV"] = ((b[p] >>> 4) & 1);
p += 1;
}
o2["AC2"] = o3;
}
if (q1 & 128) {
o2["MS2"] = readCharacters('i', b, (p + 0) * 8, 48);
p += 6;
}
if (q1 & 64) {
o2["FP2"] = { "NBR": (((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) & 134217727) };
p += 4;
}
if (q1 & 32) {
o2["CF2"] = ((b[p] << 8) | b[p + 1]) * 0.25;
p += 2;
}
return o2;
}

function read045_2(b: Uint8Array, p: number): ItemValue {
return { "STAT": ((b[p] >>> 1) & 7) };
}

function read060_2(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "MRVA": (b[p] >>> 7), "RAMLD": ((b[p] >>> 6) & 1), "RAMHD": ((b[p] >>> 5) & 1), "MSAW": ((b[p] >>> 4) & 1), "APW": ((b[p] >>> 3) & 1), "CLAM": ((b[p] >>> 2) & 1), "STCA": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["APM"] = (b[p] >>> 7);
o0["RIMCA"] = ((b[p] >>> 6) & 1);
o0["ACASRA"] = ((b[p] >>> 5) & 1);
o0["NTCA"] = ((b[p] >>> 4) & 1);
o0["DG"] = ((b[p] >>> 3) & 1);
o0["OF"] = ((b[p] >>> 2) & 1);
o0["OL"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["AIW"] = (b[p] >>> 7);
o0["PAIW"] = ((b[p] >>> 6) & 1);
o0["OCAT"] = ((b[p] >>> 5) & 1);
o0["SAM"] = ((b[p] >>> 4) & 1);
o0["VCD"] = ((b[p] >>> 3) & 1);
o0["CHAM"] = ((b[p] >>> 2) & 1);
o0["DSAM"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["DBPSMARR"] = (b[p] >>> 7);
o0["DBPSMDEP"] = ((b[p] >>> 6) & 1);
o0["DBPSMTL"] = ((b[p] >>> 5) & 1);
o0["VRAMCRM"] = ((b[p] >>> 4) & 1);
o0["VRAMVTM"] = ((b[p] >>> 3) & 1);
o0["VRAMVRM"] = ((b[p] >>> 2) & 1);
o0["HAMHD"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["HAMRD"] = (b[p] >>> 7);
o0["HAMVD"] = ((b[p] >>> 6) & 1);
o0["HVI"] = ((b[p] >>> 5) & 1);
o0["LTW"] = ((b[p] >>> 4) & 1);
o0["VPM"] = ((b[p] >>> 3) & 1);
o0["TTA"] = ((b[p] >>> 2) & 1);
o0["CRA"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["ASM"] = (b[p] >>> 7);
o0["IAVM"] = ((b[p] >>> 6) & 1);
o0["FTD"] = ((b[p] >>> 5) & 1);
o0["ITD"] = ((b[p] >>> 4) & 1);
o0["IIA"] = ((b[p] >>> 3) & 1);
o0["SQW"] = ((b[p] >>> 2) & 1);
o0["CUW"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["CATC"] = (b[p] >>> 7);
o0["NOCLR"] = ((b[p] >>> 6) & 1);
o0["NOMOV"] = ((b[p] >>> 5) & 1);
o0["NOH"] = ((b[p] >>> 4) & 1);
o0["WRTY"] = ((b[p] >>> 3) & 1);
o0["STOCC"] = ((b[p] >>> 2) & 1);
o0["ONGOING"] = ((b[p] >>> 1) & 1);
p += 1;
}}}}}}
return o0;
}

/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
  "1.13": { "000": read000, "010": read010, "015": read015, "020": read020, "030": read030, "035": read030, "040": read030, "045": read045, "060": read060, "070": read070, "074": read074, "075": read075, "076": read076, "100": read100, "110": read110, "120": read120, "170": read170, "171": read171 },
  "1.12": { "000": read000, "010": read010, "015": read015, "020": read020, "030": read030, "035": read030, "040": read030, "045": read045_2, "060": read060_2, "070": read070, "074": read074, "075": read075, "076": read076, "100": read100, "110": read110, "120": read120, "170": read170, "171": read171 },
};
