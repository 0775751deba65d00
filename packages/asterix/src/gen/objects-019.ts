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

function read140(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
}

function read550(b: Uint8Array, p: number): ItemValue {
return { "NOGO": (b[p] >>> 6), "OVL": ((b[p] >>> 5) & 1), "TSV": ((b[p] >>> 4) & 1), "TTF": ((b[p] >>> 3) & 1) };
}

function read551(b: Uint8Array, p: number): ItemValue {
return { "TP1A": (b[p] >>> 7), "TP1B": ((b[p] >>> 6) & 1), "TP2A": ((b[p] >>> 5) & 1), "TP2B": ((b[p] >>> 4) & 1), "TP3A": ((b[p] >>> 3) & 1), "TP3B": ((b[p] >>> 2) & 1), "TP4A": ((b[p] >>> 1) & 1), "TP4B": (b[p] & 1) };
}

function read552(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push({ "RSI": b[p], "RS1090": ((b[p + 1] >>> 6) & 1), "TX1030": ((b[p + 1] >>> 5) & 1), "TX1090": ((b[p + 1] >>> 4) & 1), "RSS": ((b[p + 1] >>> 3) & 1), "RSO": ((b[p + 1] >>> 2) & 1) });
p += 2;
}
return a0;
}

function read553(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "REFTR1": (b[p] >>> 6), "REFTR2": ((b[p] >>> 2) & 3) };
p += 1;
if (b[p - 1] & 1) {
o0["REFTR3"] = (b[p] >>> 6);
o0["REFTR4"] = ((b[p] >>> 2) & 3);
p += 1;
}
return o0;
}

function read600(b: Uint8Array, p: number): ItemValue {
return { "LAT": ((((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) << 0) >> 0) * 1.6763806343078613e-7, "LON": ((((b[p + 4] << 24) | (b[p + 5] << 16) | (b[p + 6] << 8) | b[p + 7]) << 0) >> 0) * 1.6763806343078613e-7 };
}

function read610(b: Uint8Array, p: number): ItemValue {
return ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 0.25;
}

function read620(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 24) >> 24);
}

/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
  "1.3": { "000": read000, "010": read010, "140": read140, "550": read550, "551": read551, "552": read552, "553": read553, "600": read600, "610": read610, "620": read620 },
};
