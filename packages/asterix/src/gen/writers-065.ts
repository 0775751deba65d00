// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, putExplicit } from '../write-support.ts';

function write010(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SAC"];
const x1 = v["SIC"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
if (typeof x0 !== 'number' || x0 !== (x0 & 255) || typeof x1 !== 'number' || x1 !== (x1 & 255)) return -1;
if (p + 2 > end) return -1;
b[p] = x0;
b[p + 1] = x1;
p += 2;
return p;
}

function writeRE(b: Uint8Array, p: number, end: number, v: unknown, expansion: ExpansionWriter | undefined): number {
p = putExplicit(b, p, end, v, expansion);
if (p < 0) return -1;
return p;
}

function write000(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = v === undefined ? 0 : v;
if (typeof r0 !== 'number' || r0 !== (r0 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write015(b: Uint8Array, p: number, end: number, v: unknown): number {
if (typeof v !== 'number' || v !== (v & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = v;
p += 1;
return p;
}

function write030(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 128) : Number.NaN;
if (!(r0 >= 0 && r0 <= 11059327)) return -1;
if (p + 3 > end) return -1;
b[p] = (r0 >>> 16);
b[p + 1] = (r0 >>> 8);
b[p + 2] = r0;
p += 3;
return p;
}

function write040(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["NOGO"];
const x1 = v["OVL"];
const x2 = v["TSV"];
const x3 = v["PSS"];
const x4 = v["STTN"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(v)) return -1;
const r5 = x0 === undefined ? 0 : x0;
const r6 = x1 === undefined ? 0 : x1;
const r7 = x2 === undefined ? 0 : x2;
const r8 = x3 === undefined ? 0 : x3;
if (typeof r5 !== 'number' || r5 !== (r5 & 3) || typeof r6 !== 'number' || r6 !== (r6 & 1) || typeof r7 !== 'number' || r7 !== (r7 & 1) || typeof r8 !== 'number' || r8 !== (r8 & 3) || typeof x4 !== 'number' || x4 !== (x4 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (r5 << 6) | ((r6 & 1) << 5) | ((r7 & 1) << 4) | ((r8 & 3) << 2) | ((x4 & 1) << 1);
p += 1;
return p;
}

function writeSP(b: Uint8Array, p: number, end: number, v: unknown): number {
p = putExplicit(b, p, end, v, undefined);
if (p < 0) return -1;
return p;
}

function writeRecord1_6(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 2 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write000(b, p, end, items["000"])) < 0) return -1;
if (f0 & 32 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 16 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f0 & 8 && (p = write015(b, p, end, items["020"])) < 0) return -1;
if (f0 & 4 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f0 & 2 && (p = write000(b, p, end, items["050"])) < 0) return -1;
if (f1 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f1 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.6": [writeRecord1_6],
  "1.5": [writeRecord1_6],
  "1.4": [writeRecord1_6],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
};
