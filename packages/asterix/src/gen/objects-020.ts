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
const o0: Values = { "SSR": (b[p] >>> 7), "MS": ((b[p] >>> 6) & 1), "HF": ((b[p] >>> 5) & 1), "VDL4": ((b[p] >>> 4) & 1), "UAT": ((b[p] >>> 3) & 1), "DME": ((b[p] >>> 2) & 1), "OT": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["RAB"] = (b[p] >>> 7);
o0["SPI"] = ((b[p] >>> 6) & 1);
o0["CHN"] = ((b[p] >>> 5) & 1);
o0["GBS"] = ((b[p] >>> 4) & 1);
o0["CRT"] = ((b[p] >>> 3) & 1);
o0["SIM"] = ((b[p] >>> 2) & 1);
o0["TST"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["CF"] = (b[p] >>> 6);
p += 1;
}}
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

function read041(b: Uint8Array, p: number): ItemValue {
return { "LAT": ((((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) << 0) >> 0) * 0.000005364418029785156, "LON": ((((b[p + 4] << 24) | (b[p + 5] << 16) | (b[p + 6] << 8) | b[p + 7]) << 0) >> 0) * 0.000005364418029785156 };
}

function read042(b: Uint8Array, p: number): ItemValue {
return { "X": ((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 0.5, "Y": ((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 0.5 };
}

function read050(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "L": ((b[p] >>> 5) & 1), "MODE2": readCharacters('o', b, p * 8 + 4, 12) };
}

function read055(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "L": ((b[p] >>> 5) & 1), "MODE1": (b[p] & 31) };
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

function read105(b: Uint8Array, p: number): ItemValue {
return ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 6.25;
}

function read140(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
}

function read161(b: Uint8Array, p: number): ItemValue {
return { "TRN": (((b[p] << 8) | b[p + 1]) & 4095) };
}

function read170(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "CNF": (b[p] >>> 7), "TRE": ((b[p] >>> 6) & 1), "CST": ((b[p] >>> 5) & 1), "CDM": ((b[p] >>> 3) & 3), "MAH": ((b[p] >>> 2) & 1), "STH": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["GHO"] = (b[p] >>> 7);
p += 1;
}
return o0;
}

function read202(b: Uint8Array, p: number): ItemValue {
return { "VX": ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 0.25, "VY": ((((b[p + 2] << 8) | b[p + 3]) << 16) >> 16) * 0.25 };
}

function read210(b: Uint8Array, p: number): ItemValue {
return { "AX": ((b[p] << 24) >> 24) * 0.25, "AY": ((b[p + 1] << 24) >> 24) * 0.25 };
}

function read220(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]);
}

function read230(b: Uint8Array, p: number): ItemValue {
return { "COM": (b[p] >>> 5), "STAT": ((b[p] >>> 2) & 7), "CASEVN": (b[p] & 3), "MSSC": (b[p + 1] >>> 7), "ARC": ((b[p + 1] >>> 6) & 1), "AIC": ((b[p + 1] >>> 5) & 1), "B1A": ((b[p + 1] >>> 4) & 1), "B1B": (b[p + 1] & 15) };
}

function read245(b: Uint8Array, p: number): ItemValue {
return { "STI": (b[p] >>> 6), "CHR": readCharacters('i', b, (p + 1) * 8, 48) };
}

function read250(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push({ "BDSDATA": toHex(b, p + 0, p + 0 + 7), "BDS1": (b[p + 7] >>> 4), "BDS2": (b[p + 7] & 15) });
p += 8;
}
return a0;
}

function read260(b: Uint8Array, p: number): ItemValue {
return toHex(b, p + 0, p + 0 + 7);
}

function read300(b: Uint8Array, p: number): ItemValue {
return b[p];
}

function read310(b: Uint8Array, p: number): ItemValue {
return { "TRB": (b[p] >>> 7), "MSG": (b[p] & 127) };
}

function read400(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push({ "BIT1": (b[p] >>> 7), "BIT2": ((b[p] >>> 6) & 1), "BIT3": ((b[p] >>> 5) & 1), "BIT4": ((b[p] >>> 4) & 1), "BIT5": ((b[p] >>> 3) & 1), "BIT6": ((b[p] >>> 2) & 1), "BIT7": ((b[p] >>> 1) & 1), "BIT8": (b[p] & 1) });
p += 1;
}
return a0;
}

function read500(b: Uint8Array, start: number): ItemValue {
let p = start;
const q0 = b[p++];
if (q0 & 1) while (b[p++] & 1);
const o1: Values = {};
if (q0 & 128) {
o1["DOP"] = { "X": ((b[p] << 8) | b[p + 1]) * 0.25, "Y": ((b[p + 2] << 8) | b[p + 3]) * 0.25, "XY": ((b[p + 4] << 8) | b[p + 5]) * 0.25 };
p += 6;
}
if (q0 & 64) {
o1["SDP"] = { "X": ((b[p] << 8) | b[p + 1]) * 0.25, "Y": ((b[p + 2] << 8) | b[p + 3]) * 0.25, "XY": ((b[p + 4] << 8) | b[p + 5]) * 0.25 };
p += 6;
}
if (q0 & 32) {
o1["SDH"] = ((b[p] << 8) | b[p + 1]) * 0.5;
p += 2;
}
return o1;
}

function read230_2(b: Uint8Array, p: number): ItemValue {
return { "COM": (b[p] >>> 5), "STAT": ((b[p] >>> 2) & 7), "MSSC": (b[p + 1] >>> 7), "ARC": ((b[p + 1] >>> 6) & 1), "AIC": ((b[p + 1] >>> 5) & 1), "B1A": ((b[p + 1] >>> 4) & 1), "B1B": (b[p + 1] & 15) };
}

function read250_2(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push({ "BDSREGISTER": toHex(b, p + 0, p + 0 + 7), "BDS1": (b[p + 7] >>> 4), "BDS2": (b[p + 7] & 15) });
p += 8;
}
return a0;
}

function read020_2(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "SSR": (b[p] >>> 7), "MS": ((b[p] >>> 6) & 1), "HF": ((b[p] >>> 5) & 1), "VDL4": ((b[p] >>> 4) & 1), "UAT": ((b[p] >>> 3) & 1), "DME": ((b[p] >>> 2) & 1), "OT": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["RAB"] = (b[p] >>> 7);
o0["SPI"] = ((b[p] >>> 6) & 1);
o0["CHN"] = ((b[p] >>> 5) & 1);
o0["GBS"] = ((b[p] >>> 4) & 1);
o0["CRT"] = ((b[p] >>> 3) & 1);
o0["SIM"] = ((b[p] >>> 2) & 1);
o0["TST"] = ((b[p] >>> 1) & 1);
p += 1;
}
return o0;
}

function read250_3(b: Uint8Array, start: number): ItemValue {
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

/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
  "1.11": { "010": read010, "020": read020, "030": read030, "041": read041, "042": read042, "050": read050, "055": read055, "070": read070, "090": read090, "100": read100, "105": read105, "110": read105, "140": read140, "161": read161, "170": read170, "202": read202, "210": read210, "220": read220, "230": read230, "245": read245, "250": read250, "260": read260, "300": read300, "310": read310, "400": read400, "500": read500 },
  "1.10": { "010": read010, "020": read020, "030": read030, "041": read041, "042": read042, "050": read050, "055": read055, "070": read070, "090": read090, "100": read100, "105": read105, "110": read105, "140": read140, "161": read161, "170": read170, "202": read202, "210": read210, "220": read220, "230": read230_2, "245": read245, "250": read250_2, "260": read260, "300": read300, "310": read310, "400": read400, "500": read500 },
  "1.9": { "010": read010, "020": read020_2, "030": read030, "041": read041, "042": read042, "050": read050, "055": read055, "070": read070, "090": read090, "100": read100, "105": read105, "110": read105, "140": read140, "161": read161, "170": read170, "202": read202, "210": read210, "220": read220, "230": read230_2, "245": read245, "250": read250_3, "260": read260, "300": read300, "310": read310, "400": read400, "500": read500 },
};
