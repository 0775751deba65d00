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
const q0 = b[p++];
if (q0 & 1) while (b[p++] & 1);
const o1: Values = {};
if (q0 & 128) {
o1["COM"] = { "NOGO": (b[p] >>> 7), "RDPC": ((b[p] >>> 6) & 1), "RDPR": ((b[p] >>> 5) & 1), "OVLRDP": ((b[p] >>> 4) & 1), "OVLXMT": ((b[p] >>> 3) & 1), "MSC": ((b[p] >>> 2) & 1), "TSV": ((b[p] >>> 1) & 1) };
p += 1;
}
if (q0 & 16) {
o1["PSR"] = { "ANT": (b[p] >>> 7), "CHAB": ((b[p] >>> 5) & 3), "OVL": ((b[p] >>> 4) & 1), "MSC": ((b[p] >>> 3) & 1) };
p += 1;
}
if (q0 & 8) {
o1["SSR"] = { "ANT": (b[p] >>> 7), "CHAB": ((b[p] >>> 5) & 3), "OVL": ((b[p] >>> 4) & 1), "MSC": ((b[p] >>> 3) & 1) };
p += 1;
}
if (q0 & 4) {
o1["MDS"] = { "ANT": (b[p] >>> 7), "CHAB": ((b[p] >>> 5) & 3), "OVLSUR": ((b[p] >>> 4) & 1), "MSC": ((b[p] >>> 3) & 1), "SCF": ((b[p] >>> 2) & 1), "DLF": ((b[p] >>> 1) & 1), "OVLSCF": (b[p] & 1), "OVLDLF": (b[p + 1] >>> 7) };
p += 2;
}
return o1;
}

function read060(b: Uint8Array, start: number): ItemValue {
let p = start;
const q0 = b[p++];
if (q0 & 1) while (b[p++] & 1);
const o1: Values = {};
if (q0 & 128) {
o1["COM"] = { "REDRDP": ((b[p] >>> 4) & 7), "REDXMT": ((b[p] >>> 1) & 7) };
p += 1;
}
if (q0 & 16) {
o1["PSR"] = { "POL": (b[p] >>> 7), "REDRAD": ((b[p] >>> 4) & 7), "STC": ((b[p] >>> 2) & 3) };
p += 1;
}
if (q0 & 8) {
o1["SSR"] = { "REDRAD": (b[p] >>> 5) };
p += 1;
}
if (q0 & 4) {
o1["MDS"] = { "REDRAD": (b[p] >>> 5), "CLU": ((b[p] >>> 4) & 1) };
p += 1;
}
return o1;
}

function read070(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push({ "TYP": (b[p] >>> 3), "COUNT": (((b[p] << 8) | b[p + 1]) & 2047) });
p += 2;
}
return a0;
}

function read090(b: Uint8Array, p: number): ItemValue {
return { "RNG": ((b[p] << 24) >> 24) * 0.0078125, "AZM": ((b[p + 1] << 24) >> 24) * 0.02197265625 };
}

function read100(b: Uint8Array, p: number): ItemValue {
return { "RHOST": ((b[p] << 8) | b[p + 1]) * 0.00390625, "RHOEND": ((b[p + 2] << 8) | b[p + 3]) * 0.00390625, "THETAST": ((b[p + 4] << 8) | b[p + 5]) * 0.0054931640625, "THETAEND": ((b[p + 6] << 8) | b[p + 7]) * 0.0054931640625 };
}

function read120(b: Uint8Array, p: number): ItemValue {
return { "HGT": ((((b[p] << 8) | b[p + 1]) << 16) >> 16), "LAT": ((((b[p + 2] << 16) | (b[p + 3] << 8) | b[p + 4]) << 8) >> 8) * 0.000021457672119140625, "LON": ((((b[p + 5] << 16) | (b[p + 6] << 8) | b[p + 7]) << 8) >> 8) * 0.000021457672119140625 };
}

/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
  "1.29": { "000": read000, "010": read010, "020": read020, "030": read030, "041": read041, "050": read050, "060": read060, "070": read070, "090": read090, "100": read100, "110": read000, "120": read120 },
  "1.28": { "000": read000, "010": read010, "020": read020, "030": read030, "041": read041, "050": read050, "060": read060, "070": read070, "090": read090, "100": read100, "110": read000, "120": read120 },
  "1.27": { "000": read000, "010": read010, "020": read020, "030": read030, "041": read041, "050": read050, "060": read060, "070": read070, "090": read090, "100": read100, "110": read000, "120": read120 },
};
