// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ItemReader } from '../read-item.ts';
import type { ItemValue } from '../record.ts';
import { readCharacters, toHex } from '../characters.ts';

type Values = Record<string, ItemValue>;

function read000(b: Uint8Array, p: number): ItemValue {
return b[p];
}

function read010(b: Uint8Array, p: number): ItemValue {
return { "SAC": b[p], "SIC": b[p + 1] };
}

function read020(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "TYP": (b[p] >>> 5), "DCR": ((b[p] >>> 4) & 1), "CHN": ((b[p] >>> 3) & 1), "GBS": ((b[p] >>> 2) & 1), "CRT": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["SIM"] = (b[p] >>> 7);
o0["TST"] = ((b[p] >>> 6) & 1);
o0["RAB"] = ((b[p] >>> 5) & 1);
o0["LOP"] = ((b[p] >>> 3) & 3);
o0["TOT"] = ((b[p] >>> 1) & 3);
p += 1;
if (b[p - 1] & 1) {
o0["SPI"] = (b[p] >>> 7);
p += 1;
}}
return o0;
}

function read040(b: Uint8Array, p: number): ItemValue {
return { "RHO": ((b[p] << 8) | b[p + 1]), "TH": ((b[p + 2] << 8) | b[p + 3]) * 0.0054931640625 };
}

function read041(b: Uint8Array, p: number): ItemValue {
return { "LAT": ((((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) << 0) >> 0) * 8.381903171539307e-8, "LON": ((((b[p + 4] << 24) | (b[p + 5] << 16) | (b[p + 6] << 8) | b[p + 7]) << 0) >> 0) * 8.381903171539307e-8 };
}

function read042(b: Uint8Array, p: number): ItemValue {
return { "X": ((((b[p] << 8) | b[p + 1]) << 16) >> 16), "Y": ((((b[p + 2] << 8) | b[p + 3]) << 16) >> 16) };
}

function read060(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "L": ((b[p] >>> 5) & 1), "MODE3A": readCharacters('o', b, p * 8 + 4, 12) };
}

function read090(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "FL": ((((b[p] << 8) | b[p + 1]) << 18) >> 18) * 0.25 };
}

function read091(b: Uint8Array, p: number): ItemValue {
return ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 6.25;
}

function read140(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
}

function read161(b: Uint8Array, p: number): ItemValue {
return { "TRK": (((b[p] << 8) | b[p + 1]) & 4095) };
}

function read170(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "CNF": (b[p] >>> 7), "TRE": ((b[p] >>> 6) & 1), "CST": ((b[p] >>> 4) & 3), "MAH": ((b[p] >>> 3) & 1), "TCC": ((b[p] >>> 2) & 1), "STH": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["TOM"] = (b[p] >>> 6);
o0["DOU"] = ((b[p] >>> 3) & 7);
o0["MRS"] = ((b[p] >>> 1) & 3);
p += 1;
if (b[p - 1] & 1) {
o0["GHO"] = (b[p] >>> 7);
p += 1;
}}
return o0;
}

function read200(b: Uint8Array, p: number): ItemValue {
return { "GSP": ((b[p] << 8) | b[p + 1]) * 0.00006103515625, "TRA": ((b[p + 2] << 8) | b[p + 3]) * 0.0054931640625 };
}

function read202(b: Uint8Array, p: number): ItemValue {
return { "VX": ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 0.0625, "VY": ((((b[p + 2] << 8) | b[p + 3]) << 16) >> 16) * 0.0625 };
}

function read210(b: Uint8Array, p: number): ItemValue {
return { "AX": ((b[p] << 24) >> 24) * 0.0625, "AY": ((b[p + 1] << 24) >> 24) * 0.0625 };
}

function read220(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]);
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
a0.push({ "MBDATA": toHex(b, p + 0, p + 0 + 7), "BDS1": (b[p + 7] >>> 4), "BDS2": (b[p + 7] & 15) });
p += 8;
}
return a0;
}

function read270(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "LENGTH": (b[p] >>> 1) };
p += 1;
if (b[p - 1] & 1) {
o0["ORIENTATION"] = (b[p] >>> 1) * 2.8125;
p += 1;
if (b[p - 1] & 1) {
o0["WIDTH"] = (b[p] >>> 1);
p += 1;
}}
return o0;
}

function read280(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push({ "DRHO": ((b[p] << 24) >> 24), "DTHETA": (((b[p + 1] << 24) >> 24) * 3) / 20 });
p += 2;
}
return a0;
}

function read310(b: Uint8Array, p: number): ItemValue {
return { "TRB": (b[p] >>> 7), "MSG": (b[p] & 127) };
}

function read500(b: Uint8Array, p: number): ItemValue {
return { "DEVX": b[p] * 0.25, "DEVY": b[p + 1] * 0.25, "COVXY": ((((b[p + 2] << 8) | b[p + 3]) << 16) >> 16) * 0.25 };
}

function read550(b: Uint8Array, p: number): ItemValue {
return { "NOGO": (b[p] >>> 6), "OVL": ((b[p] >>> 5) & 1), "TSV": ((b[p] >>> 4) & 1), "DIV": ((b[p] >>> 3) & 1), "TTF": ((b[p] >>> 2) & 1) };
}

/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
  "1.1": { "000": read000, "010": read010, "020": read020, "040": read040, "041": read041, "042": read042, "060": read060, "090": read090, "091": read091, "131": read000, "140": read140, "161": read161, "170": read170, "200": read200, "202": read202, "210": read210, "220": read220, "245": read245, "250": read250, "270": read270, "280": read280, "300": read000, "310": read310, "500": read500, "550": read550 },
};
