// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ItemReader } from '../read-item.ts';
import type { ItemValue } from '../record.ts';
import { readCharacters, toHex } from '../characters.ts';

type Values = Record<string, ItemValue>;

function read010(b: Uint8Array, p: number): ItemValue {
return { "SAC": b[p], "SIC": b[p + 1] };
}

function read020(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "TYP": (b[p] >>> 5), "SIM": ((b[p] >>> 4) & 1), "RDP": ((b[p] >>> 3) & 1), "SPI": ((b[p] >>> 2) & 1), "RAB": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["TST"] = (b[p] >>> 7);
o0["ERR"] = ((b[p] >>> 6) & 1);
o0["XPP"] = ((b[p] >>> 5) & 1);
o0["ME"] = ((b[p] >>> 4) & 1);
o0["MI"] = ((b[p] >>> 3) & 1);
o0["FOEFRI"] = ((b[p] >>> 1) & 3);
p += 1;
if (b[p - 1] & 1) {
o0["ADSB"] = { "EP": (b[p] >>> 7), "VAL": ((b[p] >>> 6) & 1) };
o0["SCN"] = { "EP": ((b[p] >>> 5) & 1), "VAL": ((b[p] >>> 4) & 1) };
o0["PAI"] = { "EP": ((b[p] >>> 3) & 1), "VAL": ((b[p] >>> 2) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["ACASXV"] = { "EP": (b[p] >>> 7), "VAL": ((b[p] >>> 3) & 15) };
o0["POXPR"] = { "EP": ((b[p] >>> 2) & 1), "VAL": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["POACT"] = { "EP": (b[p] >>> 7), "VAL": ((b[p] >>> 6) & 1) };
o0["DTFXPR"] = { "EP": ((b[p] >>> 5) & 1), "VAL": ((b[p] >>> 4) & 1) };
o0["DTFACT"] = { "EP": ((b[p] >>> 3) & 1), "VAL": ((b[p] >>> 2) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["IRMXPR"] = { "EP": (b[p] >>> 7), "VAL": ((b[p] >>> 6) & 1) };
o0["IRMACT"] = { "EP": ((b[p] >>> 5) & 1), "VAL": ((b[p] >>> 4) & 1) };
p += 1;
}}}}}
return o0;
}

function read030(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
do {
a0.push((b[p] >>> 1));
p += 1;
} while (b[p - 1] & 1);
return a0;
}

function read040(b: Uint8Array, p: number): ItemValue {
return { "RHO": ((b[p] << 8) | b[p + 1]) * 0.00390625, "THETA": ((b[p + 2] << 8) | b[p + 3]) * 0.0054931640625 };
}

function read042(b: Uint8Array, p: number): ItemValue {
return { "X": ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 0.0078125, "Y": ((((b[p + 2] << 8) | b[p + 3]) << 16) >> 16) * 0.0078125 };
}

function read050(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "L": ((b[p] >>> 5) & 1), "MODE2": readCharacters('o', b, p * 8 + 4, 12) };
}

function read055(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "L": ((b[p] >>> 5) & 1), "MODE1": (b[p] & 31) };
}

function read060(b: Uint8Array, p: number): ItemValue {
return { "QA4": ((b[p] >>> 3) & 1), "QA2": ((b[p] >>> 2) & 1), "QA1": ((b[p] >>> 1) & 1), "QB4": (b[p] & 1), "QB2": (b[p + 1] >>> 7), "QB1": ((b[p + 1] >>> 6) & 1), "QC4": ((b[p + 1] >>> 5) & 1), "QC2": ((b[p + 1] >>> 4) & 1), "QC1": ((b[p + 1] >>> 3) & 1), "QD4": ((b[p + 1] >>> 2) & 1), "QD2": ((b[p + 1] >>> 1) & 1), "QD1": (b[p + 1] & 1) };
}

function read065(b: Uint8Array, p: number): ItemValue {
return { "QA4": ((b[p] >>> 4) & 1), "QA2": ((b[p] >>> 3) & 1), "QA1": ((b[p] >>> 2) & 1), "QB2": ((b[p] >>> 1) & 1), "QB1": (b[p] & 1) };
}

function read070(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "L": ((b[p] >>> 5) & 1), "MODE3A": readCharacters('o', b, p * 8 + 4, 12) };
}

function read090(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "FL": ((((b[p] << 8) | b[p + 1]) << 18) >> 18) * 0.25 };
}

function read100(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "MODEC": (((b[p] << 8) | b[p + 1]) & 4095), "QC1": ((b[p + 2] >>> 3) & 1), "QA1": ((b[p + 2] >>> 2) & 1), "QC2": ((b[p + 2] >>> 1) & 1), "QA2": (b[p + 2] & 1), "QC4": (b[p + 3] >>> 7), "QA4": ((b[p + 3] >>> 6) & 1), "QB1": ((b[p + 3] >>> 5) & 1), "QD1": ((b[p + 3] >>> 4) & 1), "QB2": ((b[p + 3] >>> 3) & 1), "QD2": ((b[p + 3] >>> 2) & 1), "QB4": ((b[p + 3] >>> 1) & 1), "QD4": (b[p + 3] & 1) };
}

function read110(b: Uint8Array, p: number): ItemValue {
return { "3DH": ((((b[p] << 8) | b[p + 1]) << 18) >> 18) * 25 };
}

function read120(b: Uint8Array, start: number): ItemValue {
let p = start;
const q0 = b[p++];
if (q0 & 1) while (b[p++] & 1);
const o1: Values = {};
if (q0 & 128) {
o1["CAL"] = { "D": (b[p] >>> 7), "CAL": ((((b[p] << 8) | b[p + 1]) << 22) >> 22) };
p += 2;
}
if (q0 & 64) {
const a2: ItemValue[] = [];
let i3 = b[p];
p += 1;
for (; i3 > 0; i3--) {
a2.push({ "DOP": ((b[p] << 8) | b[p + 1]), "AMB": ((b[p + 2] << 8) | b[p + 3]), "FRQ": ((b[p + 4] << 8) | b[p + 5]) });
p += 6;
}
o1["RDS"] = a2;
}
return o1;
}

function read130(b: Uint8Array, start: number): ItemValue {
let p = start;
const q0 = b[p++];
if (q0 & 1) while (b[p++] & 1);
const o1: Values = {};
if (q0 & 128) {
o1["SRL"] = b[p] * 0.0439453125;
p += 1;
}
if (q0 & 64) {
o1["SRR"] = b[p];
p += 1;
}
if (q0 & 32) {
o1["SAM"] = ((b[p] << 24) >> 24);
p += 1;
}
if (q0 & 16) {
o1["PRL"] = b[p] * 0.0439453125;
p += 1;
}
if (q0 & 8) {
o1["PAM"] = ((b[p] << 24) >> 24);
p += 1;
}
if (q0 & 4) {
o1["RPD"] = ((b[p] << 24) >> 24) * 0.00390625;
p += 1;
}
if (q0 & 2) {
o1["APD"] = ((b[p] << 24) >> 24) * 0.02197265625;
p += 1;
}
return o1;
}

function read140(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
}

function read161(b: Uint8Array, p: number): ItemValue {
return { "TRN": (((b[p] << 8) | b[p + 1]) & 4095) };
}

function read170(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "CNF": (b[p] >>> 7), "RAD": ((b[p] >>> 5) & 3), "DOU": ((b[p] >>> 4) & 1), "MAH": ((b[p] >>> 3) & 1), "CDM": ((b[p] >>> 1) & 3) };
p += 1;
if (b[p - 1] & 1) {
o0["TRE"] = (b[p] >>> 7);
o0["GHO"] = ((b[p] >>> 6) & 1);
o0["SUP"] = ((b[p] >>> 5) & 1);
o0["TCC"] = ((b[p] >>> 4) & 1);
p += 1;
}
return o0;
}

function read200(b: Uint8Array, p: number): ItemValue {
return { "GSP": ((b[p] << 8) | b[p + 1]) * 0.00006103515625, "HDG": ((b[p + 2] << 8) | b[p + 3]) * 0.0054931640625 };
}

function read210(b: Uint8Array, p: number): ItemValue {
return { "SIGX": b[p] * 0.0078125, "SIGY": b[p + 1] * 0.0078125, "SIGV": b[p + 2] * 0.00006103515625, "SIGH": b[p + 3] * 0.087890625 };
}

function read220(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]);
}

function read230(b: Uint8Array, p: number): ItemValue {
return { "COM": (b[p] >>> 5), "STAT": ((b[p] >>> 2) & 7), "SI": ((b[p] >>> 1) & 1), "MSSC": (b[p + 1] >>> 7), "ARC": ((b[p + 1] >>> 6) & 1), "AIC": ((b[p + 1] >>> 5) & 1), "B1A": ((b[p + 1] >>> 4) & 1), "B1B": (b[p + 1] & 15) };
}

function read240(b: Uint8Array, p: number): ItemValue {
return readCharacters('i', b, (p + 0) * 8, 48);
}

function read250(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push({ "MBDATA": toHex(b, p + 0, p + 0 + 7), "BDS1": (b[p + 7] >>> 4), "BDS2": (b[p + 7] & 15) });
p += 8;
}
return a0;
}

function read260(b: Uint8Array, p: number): ItemValue {
return toHex(b, p + 0, p + 0 + 7);
}

function read020_2(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "TYP": (b[p] >>> 5), "SIM": ((b[p] >>> 4) & 1), "RDP": ((b[p] >>> 3) & 1), "SPI": ((b[p] >>> 2) & 1), "RAB": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["TST"] = (b[p] >>> 7);
o0["ERR"] = ((b[p] >>> 6) & 1);
o0["XPP"] = ((b[p] >>> 5) & 1);
o0["ME"] = ((b[p] >>> 4) & 1);
o0["MI"] = ((b[p] >>> 3) & 1);
o0["FOEFRI"] = ((b[p] >>> 1) & 3);
p += 1;
if (b[p - 1] & 1) {
o0["ADSB"] = { "EP": (b[p] >>> 7), "VAL": ((b[p] >>> 6) & 1) };
o0["SCN"] = { "EP": ((b[p] >>> 5) & 1), "VAL": ((b[p] >>> 4) & 1) };
o0["PAI"] = { "EP": ((b[p] >>> 3) & 1), "VAL": ((b[p] >>> 2) & 1) };
p += 1;
}}
return o0;
}

function read090_2(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "FL": (((b[p] << 8) | b[p + 1]) & 16383) * 0.25 };
}

function read020_3(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "TYP": (b[p] >>> 5), "SIM": ((b[p] >>> 4) & 1), "RDP": ((b[p] >>> 3) & 1), "SPI": ((b[p] >>> 2) & 1), "RAB": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["TST"] = (b[p] >>> 7);
o0["ERR"] = ((b[p] >>> 6) & 1);
o0["XPP"] = ((b[p] >>> 5) & 1);
o0["ME"] = ((b[p] >>> 4) & 1);
o0["MI"] = ((b[p] >>> 3) & 1);
o0["FOEFRI"] = ((b[p] >>> 1) & 3);
p += 1;
}
return o0;
}

/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
  "1.32": { "010": read010, "020": read020, "030": read030, "040": read040, "042": read042, "050": read050, "055": read055, "060": read060, "065": read065, "070": read070, "080": read060, "090": read090, "100": read100, "110": read110, "120": read120, "130": read130, "140": read140, "161": read161, "170": read170, "200": read200, "210": read210, "220": read220, "230": read230, "240": read240, "250": read250, "260": read260 },
  "1.31": { "010": read010, "020": read020_2, "030": read030, "040": read040, "042": read042, "050": read050, "055": read055, "060": read060, "065": read065, "070": read070, "080": read060, "090": read090_2, "100": read100, "110": read110, "120": read120, "130": read130, "140": read140, "161": read161, "170": read170, "200": read200, "210": read210, "220": read220, "230": read230, "240": read240, "250": read250, "260": read260 },
  "1.30": { "010": read010, "020": read020_3, "030": read030, "040": read040, "042": read042, "050": read050, "055": read055, "060": read060, "065": read065, "070": read070, "080": read060, "090": read090_2, "100": read100, "110": read110, "120": read120, "130": read130, "140": read140, "161": read161, "170": read170, "200": read200, "210": read210, "220": read220, "230": read230, "240": read240, "250": read250, "260": read260 },
  "1.29": { "010": read010, "020": read020_3, "030": read030, "040": read040, "042": read042, "050": read050, "055": read055, "060": read060, "065": read065, "070": read070, "080": read060, "090": read090_2, "100": read100, "110": read110, "120": read120, "130": read130, "140": read140, "161": read161, "170": read170, "200": read200, "210": read210, "220": read220, "230": read230, "240": read240, "250": read250, "260": read260 },
  "1.28": { "010": read010, "020": read020_3, "030": read030, "040": read040, "042": read042, "050": read050, "055": read055, "060": read060, "065": read065, "070": read070, "080": read060, "090": read090_2, "100": read100, "110": read110, "120": read120, "130": read130, "140": read140, "161": read161, "170": read170, "200": read200, "210": read210, "220": read220, "230": read230, "240": read240, "250": read250, "260": read260 },
  "1.27": { "010": read010, "020": read020_3, "030": read030, "040": read040, "042": read042, "050": read050, "055": read055, "060": read060, "065": read065, "070": read070, "080": read060, "090": read090_2, "100": read100, "110": read110, "120": read120, "130": read130, "140": read140, "161": read161, "170": read170, "200": read200, "210": read210, "220": read220, "230": read230, "240": read240, "250": read250, "260": read260 },
};
