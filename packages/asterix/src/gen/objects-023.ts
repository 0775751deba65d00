// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ItemReader } from '../read-item.ts';
import type { ItemValue } from '../record.ts';

type Values = Record<string, ItemValue>;

function read000(b: Uint8Array, p: number): ItemValue {
return b[p];
}

function read010(b: Uint8Array, p: number): ItemValue {
return { "SAC": b[p], "SIC": b[p + 1] };
}

function read015(b: Uint8Array, p: number): ItemValue {
return { "SID": (b[p] >>> 4), "STYP": (b[p] & 15) };
}

function read070(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
}

function read100(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "NOGO": (b[p] >>> 7), "ODP": ((b[p] >>> 6) & 1), "OXT": ((b[p] >>> 5) & 1), "MSC": ((b[p] >>> 4) & 1), "TSV": ((b[p] >>> 3) & 1), "SPO": ((b[p] >>> 2) & 1), "RN": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["GSSP"] = (b[p] >>> 1);
p += 1;
}
return o0;
}

function read101(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "RP": b[p] * 0.5, "SC": (b[p + 1] >>> 5) };
p += 2;
if (b[p - 1] & 1) {
o0["SSRP"] = (b[p] >>> 1);
p += 1;
}
return o0;
}

function read110(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "STAT": ((b[p] >>> 1) & 7) };
p += 1;

return o0;
}

function read120(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push({ "TYPE": b[p], "REF": (b[p + 1] >>> 7), "CV": (((b[p + 2] << 24) | (b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) >>> 0) });
p += 6;
}
return a0;
}

/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
  "1.3": { "000": read000, "010": read010, "015": read015, "070": read070, "100": read100, "101": read101, "110": read110, "120": read120, "200": read000 },
  "1.2": { "000": read000, "010": read010, "015": read015, "070": read070, "100": read100, "101": read101, "110": read110, "120": read120, "200": read000 },
};
