// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ItemReader } from '../read-item.ts';
import type { ItemValue } from '../record.ts';
import { readCharacters } from '../characters.ts';

type Values = Record<string, ItemValue>;

function read010(b: Uint8Array, p: number): ItemValue {
return { "SAC": b[p], "SIC": b[p + 1] };
}

function read020(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "TYP": (b[p] >>> 7), "SIM": ((b[p] >>> 6) & 1), "SSRPSR": ((b[p] >>> 4) & 3), "ANT": ((b[p] >>> 3) & 1), "SPI": ((b[p] >>> 2) & 1), "RAB": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["TST"] = (b[p] >>> 7);
o0["DS1DS2"] = ((b[p] >>> 5) & 3);
o0["ME"] = ((b[p] >>> 4) & 1);
o0["MI"] = ((b[p] >>> 3) & 1);
p += 1;
}
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
return { "RHO": ((b[p] << 8) | b[p + 1]) * 0.0078125, "THETA": ((b[p + 2] << 8) | b[p + 3]) * 0.0054931640625 };
}

function read042(b: Uint8Array, p: number): ItemValue {
return { "X": ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 0.015625, "Y": ((((b[p + 2] << 8) | b[p + 3]) << 16) >> 16) * 0.015625 };
}

function read050(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "L": ((b[p] >>> 5) & 1), "MODE2": readCharacters('o', b, p * 8 + 4, 12) };
}

function read060(b: Uint8Array, p: number): ItemValue {
return { "QA4": ((b[p] >>> 3) & 1), "QA2": ((b[p] >>> 2) & 1), "QA1": ((b[p] >>> 1) & 1), "QB4": (b[p] & 1), "QB2": (b[p + 1] >>> 7), "QB1": ((b[p + 1] >>> 6) & 1), "QC4": ((b[p + 1] >>> 5) & 1), "QC2": ((b[p + 1] >>> 4) & 1), "QC1": ((b[p + 1] >>> 3) & 1), "QD4": ((b[p + 1] >>> 2) & 1), "QD2": ((b[p + 1] >>> 1) & 1), "QD1": (b[p + 1] & 1) };
}

function read070(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "L": ((b[p] >>> 5) & 1), "MODE3A": readCharacters('o', b, p * 8 + 4, 12) };
}

function read090(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "HGT": ((((b[p] << 8) | b[p + 1]) << 18) >> 18) * 0.25 };
}

function read100(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "MODEC": (((b[p] << 8) | b[p + 1]) & 4095), "QC1": ((b[p + 2] >>> 3) & 1), "QA1": ((b[p + 2] >>> 2) & 1), "QC2": ((b[p + 2] >>> 1) & 1), "QA2": (b[p + 2] & 1), "QC4": (b[p + 3] >>> 7), "QA4": ((b[p + 3] >>> 6) & 1), "QB1": ((b[p + 3] >>> 5) & 1), "QD1": ((b[p + 3] >>> 4) & 1), "QB2": ((b[p + 3] >>> 3) & 1), "QD2": ((b[p + 3] >>> 2) & 1), "QB4": ((b[p + 3] >>> 1) & 1), "QD4": (b[p + 3] & 1) };
}

function read120(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 24) >> 24) * 0.00390625;
}

function read131(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 24) >> 24);
}

function read141(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 8) | b[p + 1]) * 0.0078125;
}

function read150(b: Uint8Array, p: number): ItemValue {
return { "XA": (b[p] >>> 7), "XC": ((b[p] >>> 5) & 1), "X2": ((b[p] >>> 2) & 1) };
}

function read161(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 8) | b[p + 1]);
}

function read170(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "CON": (b[p] >>> 7), "RAD": ((b[p] >>> 6) & 1), "MAN": ((b[p] >>> 5) & 1), "DOU": ((b[p] >>> 4) & 1), "RDPC": ((b[p] >>> 3) & 1), "GHO": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["TRE"] = (b[p] >>> 7);
p += 1;
}
return o0;
}

function read200(b: Uint8Array, p: number): ItemValue {
return { "GSP": ((b[p] << 8) | b[p + 1]) * 0.00006103515625, "HDG": ((b[p + 2] << 8) | b[p + 3]) * 0.0054931640625 };
}

/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
  "1.4": { "010": read010, "020": read020, "030": read030, "040": read040, "042": read042, "050": read050, "060": read060, "070": read070, "080": read060, "090": read090, "100": read100, "120": read120, "130": read030, "131": read131, "141": read141, "150": read150, "161": read161, "170": read170, "200": read200, "210": read030 },
  "1.3": { "010": read010, "020": read020, "030": read030, "040": read040, "042": read042, "050": read050, "060": read060, "070": read070, "080": read060, "090": read090, "100": read100, "120": read120, "130": read030, "131": read131, "141": read141, "150": read150, "161": read161, "170": read170, "200": read200, "210": read030 },
  "1.2": { "010": read010, "020": read020, "030": read030, "040": read040, "042": read042, "050": read050, "060": read060, "070": read070, "080": read060, "090": read090, "100": read100, "120": read120, "130": read030, "131": read131, "141": read141, "150": read150, "161": read161, "170": read170, "200": read200, "210": read030 },
};
