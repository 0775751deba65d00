// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, NOTHING, putExplicit, quantity, table, whole } from '../write-support.ts';

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

function write081(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 8192, 45, -32768, 32767);
if (r0 !== r0) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
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

function write060(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["CON"];
const x1 = v["PSR"];
const x2 = v["SSR"];
const x3 = v["MDS"];
const x4 = v["ADS"];
const x5 = v["MLT"];
const x6 = v["OPS"];
const x7 = v["ODP"];
const x8 = v["OXT"];
const x9 = v["MSC"];
const x10 = v["TSV"];
const x11 = v["NPW"];
const x12 = v["TTF"];
const x13 = v["SPO"];
const e14 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined);
const e15 = +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined);
const e16 = +(x12 !== undefined) + +(x13 !== undefined);
if (e14 + e15 + e16 !== keyCount(v)) return -1;
const l17 = e16 > 0 ? 2 : e15 > 0 ? 1 : 0;
const r18 = table(x0, 3);
const r19 = table(x1, 1);
const r20 = table(x2, 1);
const r21 = table(x3, 1);
const r22 = table(x4, 1);
const r23 = table(x5, 1);
if (r18 < 0 || r19 < 0 || r20 < 0 || r21 < 0 || r22 < 0 || r23 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l17 > 0) & 1) | (r18 << 6) | ((r19 & 1) << 5) | ((r20 & 1) << 4) | ((r21 & 1) << 3) | ((r22 & 1) << 2) | ((r23 & 1) << 1);
p += 1;
if (l17 >= 1) {
const r24 = table(x6, 1);
const r25 = table(x7, 1);
const r26 = table(x8, 1);
const r27 = table(x9, 1);
const r28 = table(x10, 1);
const r29 = table(x11, 1);
if (r24 < 0 || r25 < 0 || r26 < 0 || r27 < 0 || r28 < 0 || r29 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l17 > 1) & 1) | (r24 << 7) | ((r25 & 1) << 6) | ((r26 & 1) << 5) | ((r27 & 1) << 4) | ((r28 & 1) << 3) | ((r29 & 1) << 2);
p += 1;
}
if (l17 >= 2) {
const g30 = x12 === undefined ? NOTHING : x12;
if (!isNamed(g30)) return -1;
const x31 = g30["EP"];
const x32 = g30["VAL"];
if (+(x31 !== undefined) + +(x32 !== undefined) !== keyCount(g30)) return -1;
const r33 = table(x31, 1);
const r34 = table(x32, 1);
const g35 = x13 === undefined ? NOTHING : x13;
if (!isNamed(g35)) return -1;
const x36 = g35["EP"];
const x37 = g35["VAL"];
if (+(x36 !== undefined) + +(x37 !== undefined) !== keyCount(g35)) return -1;
const r38 = table(x36, 1);
const r39 = table(x37, 1);
if (r33 < 0 || r34 < 0 || r38 < 0 || r39 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l17 > 2) & 1) | (r33 << 7) | ((r34 & 1) << 6) | ((r38 & 1) << 5) | ((r39 & 1) << 4);
p += 1;
}
return p;
}

function write070(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 1, 1, -32768, 32767);
if (r0 !== r0) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write080(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SRG"];
const x1 = v["SRB"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 100000, 1, -32768, 32767);
const r3 = quantity(x1, 128, 1, -32768, 32767);
if (r2 !== r2 || r3 !== r3) return -1;
if (p + 4 > end) return -1;
b[p] = (r2 >>> 8);
b[p + 1] = r2;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write090(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["PRG"];
const x1 = v["PRB"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 100000, 1, -32768, 32767);
const r3 = quantity(x1, 128, 1, -32768, 32767);
if (r2 !== r2 || r3 !== r3) return -1;
if (p + 4 > end) return -1;
b[p] = (r2 >>> 8);
b[p + 1] = r2;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
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

function writeRecord1_7(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 2 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 32 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f0 & 16 && (p = write010(b, p, end, items["050"])) < 0) return -1;
if (f0 & 8 && (p = write060(b, p, end, items["060"])) < 0) return -1;
if (f0 & 4 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f0 & 2 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f1 & 128 && (p = write081(b, p, end, items["081"])) < 0) return -1;
if (f1 & 64 && (p = write090(b, p, end, items["090"])) < 0) return -1;
if (f1 & 32 && (p = write081(b, p, end, items["091"])) < 0) return -1;
if (f1 & 16 && (p = write081(b, p, end, items["092"])) < 0) return -1;
if (f1 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f1 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write060_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["CON"];
const x1 = v["PSR"];
const x2 = v["SSR"];
const x3 = v["MDS"];
const x4 = v["ADS"];
const x5 = v["MLT"];
const x6 = v["OPS"];
const x7 = v["ODP"];
const x8 = v["OXT"];
const x9 = v["MSC"];
const x10 = v["TSV"];
const x11 = v["NPW"];
const e12 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined);
const e13 = +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined);
if (e12 + e13 !== keyCount(v)) return -1;
const l14 = e13 > 0 ? 1 : 0;
const r15 = table(x0, 3);
const r16 = table(x1, 1);
const r17 = table(x2, 1);
const r18 = table(x3, 1);
const r19 = table(x4, 1);
const r20 = table(x5, 1);
if (r15 < 0 || r16 < 0 || r17 < 0 || r18 < 0 || r19 < 0 || r20 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l14 > 0) & 1) | (r15 << 6) | ((r16 & 1) << 5) | ((r17 & 1) << 4) | ((r18 & 1) << 3) | ((r19 & 1) << 2) | ((r20 & 1) << 1);
p += 1;
if (l14 >= 1) {
const r21 = table(x6, 1);
const r22 = table(x7, 1);
const r23 = table(x8, 1);
const r24 = table(x9, 1);
const r25 = table(x10, 1);
const r26 = table(x11, 1);
if (r21 < 0 || r22 < 0 || r23 < 0 || r24 < 0 || r25 < 0 || r26 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l14 > 1) & 1) | (r21 << 7) | ((r22 & 1) << 6) | ((r23 & 1) << 5) | ((r24 & 1) << 4) | ((r25 & 1) << 3) | ((r26 & 1) << 2);
p += 1;
}
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
if (f0 & 64 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 32 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f0 & 16 && (p = write010(b, p, end, items["050"])) < 0) return -1;
if (f0 & 8 && (p = write060_2(b, p, end, items["060"])) < 0) return -1;
if (f0 & 4 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f0 & 2 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f1 & 128 && (p = write081(b, p, end, items["081"])) < 0) return -1;
if (f1 & 64 && (p = write090(b, p, end, items["090"])) < 0) return -1;
if (f1 & 32 && (p = write081(b, p, end, items["091"])) < 0) return -1;
if (f1 & 16 && (p = write081(b, p, end, items["092"])) < 0) return -1;
if (f1 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f1 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.7": [writeRecord1_7],
  "1.6": [writeRecord1_6],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
};
