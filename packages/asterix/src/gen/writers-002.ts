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
const r5 = x2 === undefined ? 0 : x2;
const r6 = x3 === undefined ? 0 : x3;
if (typeof r5 !== 'number' || r5 !== (r5 & 1) || typeof r6 !== 'number' || r6 !== (r6 & 31) || typeof x4 !== 'number' || x4 !== (x4 & 1023)) return -1;
if (p + 2 > end) return -1;
b[p] = (r5 << 7) | ((r6 & 31) << 2) | ((x4 & 1023) >>> 8);
b[p + 1] = x4;
p += 2;
}
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

function write020(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round((v * 32) / 45) : Number.NaN;
if (!(r0 >= 0 && r0 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
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

function write041(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 128) : Number.NaN;
if (!(r0 >= 0 && r0 <= 65535)) return -1;
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
if (typeof y0 !== 'number' || y0 !== (y0 & 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(i1 + 1 < v.length) & 1) | (y0 << 1);
p += 1;
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
const r4 = typeof x0 === 'number' ? Math.round(x0 * 128) : Number.NaN;
const r5 = typeof x1 === 'number' ? Math.round(x1 * 128) : Number.NaN;
const r6 = typeof x2 === 'number' ? Math.round((x2 * 8192) / 45) : Number.NaN;
const r7 = typeof x3 === 'number' ? Math.round((x3 * 8192) / 45) : Number.NaN;
if (!(r4 >= 0 && r4 <= 65535) || !(r5 >= 0 && r5 <= 65535) || !(r6 >= 0 && r6 <= 65535) || !(r7 >= 0 && r7 <= 65535)) return -1;
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
const r2 = typeof x0 === 'number' ? Math.round(x0 * 128) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round((x1 * 2048) / 45) : Number.NaN;
if (!(r2 >= -128 && r2 <= 127) || !(r3 >= -128 && r3 <= 127)) return -1;
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

function writeRecord1_2(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec): number {
const { octets, bits } = fspec;
if (p + 2 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write000(b, p, end, items["000"])) < 0) return -1;
if (f0 & 32 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f0 & 16 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f0 & 8 && (p = write041(b, p, end, items["041"])) < 0) return -1;
if (f0 & 4 && (p = write050(b, p, end, items["050"])) < 0) return -1;
if (f0 & 2 && (p = write050(b, p, end, items["060"])) < 0) return -1;
if (f1 & 128 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f1 & 64 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f1 & 32 && (p = write090(b, p, end, items["090"])) < 0) return -1;
if (f1 & 16 && (p = write050(b, p, end, items["080"])) < 0) return -1;
if (f1 & 4 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
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
