// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ItemReader } from '../read-item.ts';
import type { ItemValue } from '../record.ts';


function read000(b: Uint8Array, p: number): ItemValue {
return b[p];
}

function read010(b: Uint8Array, p: number): ItemValue {
return { "SAC": b[p], "SIC": b[p + 1] };
}

function read020(b: Uint8Array, p: number): ItemValue {
return b[p] * 1.40625;
}

function read030(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
}

function read041(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 8) | b[p + 1]) * 0.0078125;
}

function read050(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
do {
a0.push((b[p] >>> 1));
p += 1;
} while (b[p - 1] & 1);
return a0;
}

function read070(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push({ "A": (b[p] >>> 7), "IDENT": ((b[p] >>> 2) & 31), "COUNTER": (((b[p] << 8) | b[p + 1]) & 1023) });
p += 2;
}
return a0;
}

function read090(b: Uint8Array, p: number): ItemValue {
return { "RE": ((b[p] << 24) >> 24) * 0.0078125, "AE": ((b[p + 1] << 24) >> 24) * 0.02197265625 };
}

function read100(b: Uint8Array, p: number): ItemValue {
return { "RS": ((b[p] << 8) | b[p + 1]) * 0.0078125, "RE": ((b[p + 2] << 8) | b[p + 3]) * 0.0078125, "TS": ((b[p + 4] << 8) | b[p + 5]) * 0.0054931640625, "TE": ((b[p + 6] << 8) | b[p + 7]) * 0.0054931640625 };
}

/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
  "1.2": { "000": read000, "010": read010, "020": read020, "030": read030, "041": read041, "050": read050, "060": read050, "070": read070, "080": read050, "090": read090, "100": read100 },
  "1.1": { "000": read000, "010": read010, "020": read020, "030": read030, "041": read041, "050": read050, "060": read050, "070": read070, "080": read050, "090": read090, "100": read100 },
  "1.0": { "000": read000, "010": read010, "020": read020, "030": read030, "041": read041, "050": read050, "060": read050, "070": read070, "080": read050, "090": read090, "100": read100 },
};
