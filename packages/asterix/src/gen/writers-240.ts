// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, putAscii, putExplicit, putHex } from '../write-support.ts';

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

function write049(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["NBVB"];
const x1 = v["NBCELLS"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
if (typeof x0 !== 'number' || x0 !== (x0 & 65535) || typeof x1 !== 'number' || x1 !== (x1 & 16777215)) return -1;
if (p + 5 > end) return -1;
b[p] = (x0 >>> 8);
b[p + 1] = x0;
b[p + 2] = (x1 >>> 16);
b[p + 3] = (x1 >>> 8);
b[p + 4] = x1;
p += 5;
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
if (typeof v !== 'number' || v !== (v >>> 0)) return -1;
if (p + 4 > end) return -1;
b[p] = (v >>> 24);
b[p + 1] = (v >>> 16);
b[p + 2] = (v >>> 8);
b[p + 3] = v;
p += 4;
return p;
}

function write030(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (p + 1 > end) return -1;
if (!putAscii(b, p + 0, 1, y0)) return -1;
p += 1;
}
return p;
}

function write040(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["STARTAZ"];
const x1 = v["ENDAZ"];
const x2 = v["STARTRG"];
const x3 = v["CELLDUR"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = typeof x0 === 'number' ? Math.round((x0 * 8192) / 45) : Number.NaN;
const r5 = typeof x1 === 'number' ? Math.round((x1 * 8192) / 45) : Number.NaN;
const r7 = typeof x3 === 'number' ? Math.round(x3) : Number.NaN;
if (!(r4 >= 0 && r4 <= 65535) || !(r5 >= 0 && r5 <= 65535) || typeof x2 !== 'number' || x2 !== (x2 >>> 0) || !(r7 >= 0 && r7 <= 4294967295)) return -1;
if (p + 12 > end) return -1;
b[p] = (r4 >>> 8);
b[p + 1] = r4;
b[p + 2] = (r5 >>> 8);
b[p + 3] = r5;
b[p + 4] = (x2 >>> 24);
b[p + 5] = (x2 >>> 16);
b[p + 6] = (x2 >>> 8);
b[p + 7] = x2;
b[p + 8] = (r7 >>> 24);
b[p + 9] = (r7 >>> 16);
b[p + 10] = (r7 >>> 8);
b[p + 11] = r7;
p += 12;
return p;
}

function write048(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["C"];
const x1 = v["RES"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = x0 === undefined ? 0 : x0;
const r3 = x1 === undefined ? 0 : x1;
if (typeof r2 !== 'number' || r2 !== (r2 & 1) || typeof r3 !== 'number' || r3 !== (r3 & 255)) return -1;
if (p + 2 > end) return -1;
b[p] = (r2 << 7);
b[p + 1] = r3;
p += 2;
return p;
}

function write050(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (typeof y0 !== 'number' || y0 !== (y0 >>> 0)) return -1;
if (p + 4 > end) return -1;
b[p] = (y0 >>> 24);
b[p + 1] = (y0 >>> 16);
b[p + 2] = (y0 >>> 8);
b[p + 3] = y0;
p += 4;
}
return p;
}

function write051(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (p + 64 > end) return -1;
if (!putHex(b, p + 0, 64, y0)) return -1;
p += 64;
}
return p;
}

function write052(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (p + 256 > end) return -1;
if (!putHex(b, p + 0, 256, y0)) return -1;
p += 256;
}
return p;
}

function write140(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 128) : Number.NaN;
if (!(r0 >= 0 && r0 <= 11059327)) return -1;
if (p + 3 > end) return -1;
b[p] = (r0 >>> 16);
b[p + 1] = (r0 >>> 8);
b[p + 2] = r0;
p += 3;
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

function writeRecord1_3(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
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
if (f0 & 8 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f0 & 4 && (p = write040(b, p, end, items["041"])) < 0) return -1;
if (f0 & 2 && (p = write048(b, p, end, items["048"])) < 0) return -1;
if (f1 & 128 && (p = write049(b, p, end, items["049"])) < 0) return -1;
if (f1 & 64 && (p = write050(b, p, end, items["050"])) < 0) return -1;
if (f1 & 32 && (p = write051(b, p, end, items["051"])) < 0) return -1;
if (f1 & 16 && (p = write052(b, p, end, items["052"])) < 0) return -1;
if (f1 & 8 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f1 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f1 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.3": [writeRecord1_3],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
};
