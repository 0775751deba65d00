// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ItemReader } from '../read-item.ts';
import type { ItemValue } from '../record.ts';
import { readCharacters, toHex } from '../characters.ts';


function read000(b: Uint8Array, p: number): ItemValue {
return b[p];
}

function read010(b: Uint8Array, p: number): ItemValue {
return { "SAC": b[p], "SIC": b[p + 1] };
}

function read020(b: Uint8Array, p: number): ItemValue {
return (((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) >>> 0);
}

function read030(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push(readCharacters('a', b, (p + 0) * 8, 8));
p += 1;
}
return a0;
}

function read040(b: Uint8Array, p: number): ItemValue {
return { "STARTAZ": ((b[p] << 8) | b[p + 1]) * 0.0054931640625, "ENDAZ": ((b[p + 2] << 8) | b[p + 3]) * 0.0054931640625, "STARTRG": (((b[p + 4] << 24) | (b[p + 5] << 16) | (b[p + 6] << 8) | b[p + 7]) >>> 0), "CELLDUR": (((b[p + 8] << 24) | (b[p + 9] << 16) | (b[p + 10] << 8) | b[p + 11]) >>> 0) };
}

function read048(b: Uint8Array, p: number): ItemValue {
return { "C": (b[p] >>> 7), "RES": b[p + 1] };
}

function read049(b: Uint8Array, p: number): ItemValue {
return { "NBVB": ((b[p] << 8) | b[p + 1]), "NBCELLS": ((b[p + 2] << 16) | (b[p + 3] << 8) | b[p + 4]) };
}

function read050(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push((((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) >>> 0));
p += 4;
}
return a0;
}

function read051(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push(toHex(b, p + 0, p + 0 + 64));
p += 64;
}
return a0;
}

function read052(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push(toHex(b, p + 0, p + 0 + 256));
p += 256;
}
return a0;
}

function read140(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
}

/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
  "1.3": { "000": read000, "010": read010, "020": read020, "030": read030, "040": read040, "041": read040, "048": read048, "049": read049, "050": read050, "051": read051, "052": read052, "140": read140 },
};
