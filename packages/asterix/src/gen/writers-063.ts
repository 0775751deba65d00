// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, NOTHING, putExplicit } from '../write-support.ts';

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

function write081(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round((v * 8192) / 45) : Number.NaN;
if (!(r0 >= -32768 && r0 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
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
const r18 = x0 === undefined ? 0 : x0;
const r19 = x1 === undefined ? 0 : x1;
const r20 = x2 === undefined ? 0 : x2;
const r21 = x3 === undefined ? 0 : x3;
const r22 = x4 === undefined ? 0 : x4;
const r23 = x5 === undefined ? 0 : x5;
if (typeof r18 !== 'number' || r18 !== (r18 & 3) || typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1) || typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l17 > 0) & 1) | (r18 << 6) | ((r19 & 1) << 5) | ((r20 & 1) << 4) | ((r21 & 1) << 3) | ((r22 & 1) << 2) | ((r23 & 1) << 1);
p += 1;
if (l17 >= 1) {
const r24 = x6 === undefined ? 0 : x6;
const r25 = x7 === undefined ? 0 : x7;
const r26 = x8 === undefined ? 0 : x8;
const r27 = x9 === undefined ? 0 : x9;
const r28 = x10 === undefined ? 0 : x10;
const r29 = x11 === undefined ? 0 : x11;
if (typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof r25 !== 'number' || r25 !== (r25 & 1) || typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1) || typeof r28 !== 'number' || r28 !== (r28 & 1) || typeof r29 !== 'number' || r29 !== (r29 & 1)) return -1;
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
const r33 = x31 === undefined ? 0 : x31;
const r34 = x32 === undefined ? 0 : x32;
const g35 = x13 === undefined ? NOTHING : x13;
if (!isNamed(g35)) return -1;
const x36 = g35["EP"];
const x37 = g35["VAL"];
if (+(x36 !== undefined) + +(x37 !== undefined) !== keyCount(g35)) return -1;
const r38 = x36 === undefined ? 0 : x36;
const r39 = x37 === undefined ? 0 : x37;
if (typeof r33 !== 'number' || r33 !== (r33 & 1) || typeof r34 !== 'number' || r34 !== (r34 & 1) || typeof r38 !== 'number' || r38 !== (r38 & 1) || typeof r39 !== 'number' || r39 !== (r39 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l17 > 2) & 1) | (r33 << 7) | ((r34 & 1) << 6) | ((r38 & 1) << 5) | ((r39 & 1) << 4);
p += 1;
}
return p;
}

function write070(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v) : Number.NaN;
if (!(r0 >= -32768 && r0 <= 32767)) return -1;
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
const r2 = typeof x0 === 'number' ? Math.round(x0 * 100000) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 128) : Number.NaN;
if (!(r2 >= -32768 && r2 <= 32767) || !(r3 >= -32768 && r3 <= 32767)) return -1;
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
const r2 = typeof x0 === 'number' ? Math.round(x0 * 100000) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 128) : Number.NaN;
if (!(r2 >= -32768 && r2 <= 32767) || !(r3 >= -32768 && r3 <= 32767)) return -1;
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
const r15 = x0 === undefined ? 0 : x0;
const r16 = x1 === undefined ? 0 : x1;
const r17 = x2 === undefined ? 0 : x2;
const r18 = x3 === undefined ? 0 : x3;
const r19 = x4 === undefined ? 0 : x4;
const r20 = x5 === undefined ? 0 : x5;
if (typeof r15 !== 'number' || r15 !== (r15 & 3) || typeof r16 !== 'number' || r16 !== (r16 & 1) || typeof r17 !== 'number' || r17 !== (r17 & 1) || typeof r18 !== 'number' || r18 !== (r18 & 1) || typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l14 > 0) & 1) | (r15 << 6) | ((r16 & 1) << 5) | ((r17 & 1) << 4) | ((r18 & 1) << 3) | ((r19 & 1) << 2) | ((r20 & 1) << 1);
p += 1;
if (l14 >= 1) {
const r21 = x6 === undefined ? 0 : x6;
const r22 = x7 === undefined ? 0 : x7;
const r23 = x8 === undefined ? 0 : x8;
const r24 = x9 === undefined ? 0 : x9;
const r25 = x10 === undefined ? 0 : x10;
const r26 = x11 === undefined ? 0 : x11;
if (typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 1) || typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof r25 !== 'number' || r25 !== (r25 & 1) || typeof r26 !== 'number' || r26 !== (r26 & 1)) return -1;
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
