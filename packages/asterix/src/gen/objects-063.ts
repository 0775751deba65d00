// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ItemReader } from '../read-item.ts';
import type { ItemValue } from '../record.ts';

type Values = Record<string, ItemValue>;

function read010(b: Uint8Array, p: number): ItemValue {
return { "SAC": b[p], "SIC": b[p + 1] };
}

function read015(b: Uint8Array, p: number): ItemValue {
return b[p];
}

function read030(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
}

function read060(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "CON": (b[p] >>> 6), "PSR": ((b[p] >>> 5) & 1), "SSR": ((b[p] >>> 4) & 1), "MDS": ((b[p] >>> 3) & 1), "ADS": ((b[p] >>> 2) & 1), "MLT": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["OPS"] = (b[p] >>> 7);
o0["ODP"] = ((b[p] >>> 6) & 1);
o0["OXT"] = ((b[p] >>> 5) & 1);
o0["MSC"] = ((b[p] >>> 4) & 1);
o0["TSV"] = ((b[p] >>> 3) & 1);
o0["NPW"] = ((b[p] >>> 2) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["TTF"] = { "EP": (b[p] >>> 7), "VAL": ((b[p] >>> 6) & 1) };
o0["SPO"] = { "EP": ((b[p] >>> 5) & 1), "VAL": ((b[p] >>> 4) & 1) };
p += 1;
}}
return o0;
}

function read070(b: Uint8Array, p: number): ItemValue {
return ((((b[p] << 8) | b[p + 1]) << 16) >> 16);
}

function read080(b: Uint8Array, p: number): ItemValue {
return { "SRG": ((((b[p] << 8) | b[p + 1]) << 16) >> 16) / 100000, "SRB": ((((b[p + 2] << 8) | b[p + 3]) << 16) >> 16) * 0.0078125 };
}

function read081(b: Uint8Array, p: number): ItemValue {
return ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 0.0054931640625;
}

function read090(b: Uint8Array, p: number): ItemValue {
return { "PRG": ((((b[p] << 8) | b[p + 1]) << 16) >> 16) / 100000, "PRB": ((((b[p + 2] << 8) | b[p + 3]) << 16) >> 16) * 0.0078125 };
}

function read060_2(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "CON": (b[p] >>> 6), "PSR": ((b[p] >>> 5) & 1), "SSR": ((b[p] >>> 4) & 1), "MDS": ((b[p] >>> 3) & 1), "ADS": ((b[p] >>> 2) & 1), "MLT": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["OPS"] = (b[p] >>> 7);
o0["ODP"] = ((b[p] >>> 6) & 1);
o0["OXT"] = ((b[p] >>> 5) & 1);
o0["MSC"] = ((b[p] >>> 4) & 1);
o0["TSV"] = ((b[p] >>> 3) & 1);
o0["NPW"] = ((b[p] >>> 2) & 1);
p += 1;
}
return o0;
}

/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
  "1.7": { "010": read010, "015": read015, "030": read030, "050": read010, "060": read060, "070": read070, "080": read080, "081": read081, "090": read090, "091": read081, "092": read081 },
  "1.6": { "010": read010, "015": read015, "030": read030, "050": read010, "060": read060_2, "070": read070, "080": read080, "081": read081, "090": read090, "091": read081, "092": read081 },
};
