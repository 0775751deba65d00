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

function write015(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = whole(v, 255);
if (r0 < 0) return -1;
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

function write040(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["NOGO"];
const x1 = v["OVL"];
const x2 = v["TSV"];
const x3 = v["PSS"];
const x4 = v["STTN"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(v)) return -1;
const r5 = table(x0, 3);
const r6 = table(x1, 1);
const r7 = table(x2, 1);
const r8 = table(x3, 3);
const r9 = whole(x4, 1);
if (r5 < 0 || r6 < 0 || r7 < 0 || r8 < 0 || r9 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r5 << 6) | ((r6 & 1) << 5) | ((r7 & 1) << 4) | ((r8 & 3) << 2) | ((r9 & 1) << 1);
p += 1;
return p;
}

function writeRE(b: Uint8Array, p: number, end: number, v: unknown, expansion: ExpansionWriter | undefined): number {
p = putExplicit(b, p, end, v, expansion);
if (p < 0) return -1;
return p;
}

function writeSP(b: Uint8Array, p: number, end: number, v: unknown): number {
p = putExplicit(b, p, end, v, undefined);
if (p < 0) return -1;
return p;
}

function writeRecord1_6(b: Uint8Array, p: number, end: number, items: Named, expansion: ExpansionWriter | undefined): number {
const x0 = items["010"];
const x1 = items["000"];
const x2 = items["015"];
const x3 = items["030"];
const x4 = items["020"];
const x5 = items["040"];
const x6 = items["050"];
const x12 = items["RE"];
const x13 = items["SP"];
const f0 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
const f1 = (x12 !== undefined ? 4 : 0) | (x13 !== undefined ? 2 : 0);
if (!(f0 | f1) || +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) !== itemCount(items)) return -1;
if (p + 2 > end) return -1;
b[p++] = f0 | +((f1) !== 0);
if (f1) 
b[p++] = f1;
if (x0 !== undefined && (p = write010(b, p, end, x0)) < 0) return -1;
if (x1 !== undefined && (p = write000(b, p, end, x1)) < 0) return -1;
if (x2 !== undefined && (p = write015(b, p, end, x2)) < 0) return -1;
if (x3 !== undefined && (p = write030(b, p, end, x3)) < 0) return -1;
if (x4 !== undefined && (p = write015(b, p, end, x4)) < 0) return -1;
if (x5 !== undefined && (p = write040(b, p, end, x5)) < 0) return -1;
if (x6 !== undefined && (p = write000(b, p, end, x6)) < 0) return -1;
if (x12 !== undefined && (p = writeRE(b, p, end, x12, expansion)) < 0) return -1;
if (x13 !== undefined && (p = writeSP(b, p, end, x13)) < 0) return -1;
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
