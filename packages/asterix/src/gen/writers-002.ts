// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, itemCount, keyCount, putExplicit, quantity, table, whole } from '../write-support.ts';

function write010(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SAC"];
const x1 = v["SIC"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = whole(x0, 255);
const r3 = whole(x1, 255);
if (r2 < 0 || r3 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = r2;
b[p + 1] = r3;
p += 2;
return p;
}

function write000(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = table(v, 255);
if (r0 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write020(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 32, 45, 0, 255);
if (r0 !== r0) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write030(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 128, 1, 0, 11059327);
if (r0 !== r0) return -1;
if (p + 3 > end) return -1;
b[p] = (r0 >>> 16);
b[p + 1] = (r0 >>> 8);
b[p + 2] = r0;
p += 3;
return p;
}

function write041(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 128, 1, 0, 65535);
if (r0 !== r0) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write050(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 1 || v.length > 65535) return -1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
const r2 = whole(y0, 127);
if (r2 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(i1 + 1 < v.length) & 1) | (r2 << 1);
p += 1;
}
return p;
}

function write070(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (!isNamed(y0)) return -1;
const x2 = y0["A"];
const x3 = y0["IDENT"];
const x4 = y0["COUNTER"];
if (+(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(y0)) return -1;
const r5 = table(x2, 1);
const r6 = table(x3, 31);
const r7 = whole(x4, 1023);
if (r5 < 0 || r6 < 0 || r7 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r5 << 7) | ((r6 & 31) << 2) | ((r7 & 1023) >>> 8);
b[p + 1] = r7;
p += 2;
}
return p;
}

function write100(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["RS"];
const x1 = v["RE"];
const x2 = v["TS"];
const x3 = v["TE"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = quantity(x0, 128, 1, 0, 65535);
const r5 = quantity(x1, 128, 1, 0, 65535);
const r6 = quantity(x2, 8192, 45, 0, 65535);
const r7 = quantity(x3, 8192, 45, 0, 65535);
if (r4 !== r4 || r5 !== r5 || r6 !== r6 || r7 !== r7) return -1;
if (p + 8 > end) return -1;
b[p] = (r4 >>> 8);
b[p + 1] = r4;
b[p + 2] = (r5 >>> 8);
b[p + 3] = r5;
b[p + 4] = (r6 >>> 8);
b[p + 5] = r6;
b[p + 6] = (r7 >>> 8);
b[p + 7] = r7;
p += 8;
return p;
}

function write090(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["RE"];
const x1 = v["AE"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 128, 1, -128, 127);
const r3 = quantity(x1, 2048, 45, -128, 127);
if (r2 !== r2 || r3 !== r3) return -1;
if (p + 2 > end) return -1;
b[p] = r2;
b[p + 1] = r3;
p += 2;
return p;
}

function writeSP(b: Uint8Array, p: number, end: number, v: unknown): number {
p = putExplicit(b, p, end, v, undefined);
if (p < 0) return -1;
return p;
}

function writeRecord1_2(b: Uint8Array, p: number, end: number, items: Named): number {
const x0 = items["010"];
const x1 = items["000"];
const x2 = items["020"];
const x3 = items["030"];
const x4 = items["041"];
const x5 = items["050"];
const x6 = items["060"];
const x7 = items["070"];
const x8 = items["100"];
const x9 = items["090"];
const x10 = items["080"];
const x12 = items["SP"];
const f0 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
const f1 = (x7 !== undefined ? 128 : 0) | (x8 !== undefined ? 64 : 0) | (x9 !== undefined ? 32 : 0) | (x10 !== undefined ? 16 : 0) | (x12 !== undefined ? 4 : 0);
if (!(f0 | f1) || +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x12 !== undefined) !== itemCount(items)) return -1;
if (p + 2 > end) return -1;
b[p++] = f0 | +((f1) !== 0);
if (f1) 
b[p++] = f1;
if (x0 !== undefined && (p = write010(b, p, end, x0)) < 0) return -1;
if (x1 !== undefined && (p = write000(b, p, end, x1)) < 0) return -1;
if (x2 !== undefined && (p = write020(b, p, end, x2)) < 0) return -1;
if (x3 !== undefined && (p = write030(b, p, end, x3)) < 0) return -1;
if (x4 !== undefined && (p = write041(b, p, end, x4)) < 0) return -1;
if (x5 !== undefined && (p = write050(b, p, end, x5)) < 0) return -1;
if (x6 !== undefined && (p = write050(b, p, end, x6)) < 0) return -1;
if (x7 !== undefined && (p = write070(b, p, end, x7)) < 0) return -1;
if (x8 !== undefined && (p = write100(b, p, end, x8)) < 0) return -1;
if (x9 !== undefined && (p = write090(b, p, end, x9)) < 0) return -1;
if (x10 !== undefined && (p = write050(b, p, end, x10)) < 0) return -1;
if (x12 !== undefined && (p = writeSP(b, p, end, x12)) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.2": [writeRecord1_2],
  "1.1": [writeRecord1_2],
  "1.0": [writeRecord1_2],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
};
