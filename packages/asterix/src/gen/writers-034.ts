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
const x2 = y0["TYP"];
const x3 = y0["COUNT"];
if (+(x2 !== undefined) + +(x3 !== undefined) !== keyCount(y0)) return -1;
const r4 = x2 === undefined ? 0 : x2;
if (typeof r4 !== 'number' || r4 !== (r4 & 31) || typeof x3 !== 'number' || x3 !== (x3 & 2047)) return -1;
if (p + 2 > end) return -1;
b[p] = (r4 << 3) | ((x3 & 2047) >>> 8);
b[p + 1] = x3;
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

function write020(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round((v * 32) / 45) : Number.NaN;
if (!(r0 >= 0 && r0 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
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
if (!isNamed(v)) return -1;
const x0 = v["COM"];
const x1 = v["PSR"];
const x2 = v["SSR"];
const x3 = v["MDS"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const q4 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 16 : 0) | (x2 !== undefined ? 8 : 0) | (x3 !== undefined ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q4;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x5 = x0["NOGO"];
const x6 = x0["RDPC"];
const x7 = x0["RDPR"];
const x8 = x0["OVLRDP"];
const x9 = x0["OVLXMT"];
const x10 = x0["MSC"];
const x11 = x0["TSV"];
if (+(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) !== keyCount(x0)) return -1;
const r12 = x5 === undefined ? 0 : x5;
const r13 = x6 === undefined ? 0 : x6;
const r14 = x7 === undefined ? 0 : x7;
const r15 = x8 === undefined ? 0 : x8;
const r16 = x9 === undefined ? 0 : x9;
const r17 = x10 === undefined ? 0 : x10;
const r18 = x11 === undefined ? 0 : x11;
if (typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1) || typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 1) || typeof r16 !== 'number' || r16 !== (r16 & 1) || typeof r17 !== 'number' || r17 !== (r17 & 1) || typeof r18 !== 'number' || r18 !== (r18 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (r12 << 7) | ((r13 & 1) << 6) | ((r14 & 1) << 5) | ((r15 & 1) << 4) | ((r16 & 1) << 3) | ((r17 & 1) << 2) | ((r18 & 1) << 1);
p += 1;
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x19 = x1["ANT"];
const x20 = x1["CHAB"];
const x21 = x1["OVL"];
const x22 = x1["MSC"];
if (+(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) !== keyCount(x1)) return -1;
const r23 = x19 === undefined ? 0 : x19;
const r24 = x20 === undefined ? 0 : x20;
const r25 = x21 === undefined ? 0 : x21;
const r26 = x22 === undefined ? 0 : x22;
if (typeof r23 !== 'number' || r23 !== (r23 & 1) || typeof r24 !== 'number' || r24 !== (r24 & 3) || typeof r25 !== 'number' || r25 !== (r25 & 1) || typeof r26 !== 'number' || r26 !== (r26 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (r23 << 7) | ((r24 & 3) << 5) | ((r25 & 1) << 4) | ((r26 & 1) << 3);
p += 1;
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x27 = x2["ANT"];
const x28 = x2["CHAB"];
const x29 = x2["OVL"];
const x30 = x2["MSC"];
if (+(x27 !== undefined) + +(x28 !== undefined) + +(x29 !== undefined) + +(x30 !== undefined) !== keyCount(x2)) return -1;
const r31 = x27 === undefined ? 0 : x27;
const r32 = x28 === undefined ? 0 : x28;
const r33 = x29 === undefined ? 0 : x29;
const r34 = x30 === undefined ? 0 : x30;
if (typeof r31 !== 'number' || r31 !== (r31 & 1) || typeof r32 !== 'number' || r32 !== (r32 & 3) || typeof r33 !== 'number' || r33 !== (r33 & 1) || typeof r34 !== 'number' || r34 !== (r34 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (r31 << 7) | ((r32 & 3) << 5) | ((r33 & 1) << 4) | ((r34 & 1) << 3);
p += 1;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x35 = x3["ANT"];
const x36 = x3["CHAB"];
const x37 = x3["OVLSUR"];
const x38 = x3["MSC"];
const x39 = x3["SCF"];
const x40 = x3["DLF"];
const x41 = x3["OVLSCF"];
const x42 = x3["OVLDLF"];
if (+(x35 !== undefined) + +(x36 !== undefined) + +(x37 !== undefined) + +(x38 !== undefined) + +(x39 !== undefined) + +(x40 !== undefined) + +(x41 !== undefined) + +(x42 !== undefined) !== keyCount(x3)) return -1;
const r43 = x35 === undefined ? 0 : x35;
const r44 = x36 === undefined ? 0 : x36;
const r45 = x37 === undefined ? 0 : x37;
const r46 = x38 === undefined ? 0 : x38;
const r47 = x39 === undefined ? 0 : x39;
const r48 = x40 === undefined ? 0 : x40;
const r49 = x41 === undefined ? 0 : x41;
const r50 = x42 === undefined ? 0 : x42;
if (typeof r43 !== 'number' || r43 !== (r43 & 1) || typeof r44 !== 'number' || r44 !== (r44 & 3) || typeof r45 !== 'number' || r45 !== (r45 & 1) || typeof r46 !== 'number' || r46 !== (r46 & 1) || typeof r47 !== 'number' || r47 !== (r47 & 1) || typeof r48 !== 'number' || r48 !== (r48 & 1) || typeof r49 !== 'number' || r49 !== (r49 & 1) || typeof r50 !== 'number' || r50 !== (r50 & 1)) return -1;
if (p + 2 > end) return -1;
b[p] = (r43 << 7) | ((r44 & 3) << 5) | ((r45 & 1) << 4) | ((r46 & 1) << 3) | ((r47 & 1) << 2) | ((r48 & 1) << 1) | (r49 & 1);
b[p + 1] = (r50 << 7);
p += 2;
}
return p;
}

function write060(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["COM"];
const x1 = v["PSR"];
const x2 = v["SSR"];
const x3 = v["MDS"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const q4 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 16 : 0) | (x2 !== undefined ? 8 : 0) | (x3 !== undefined ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q4;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x5 = x0["REDRDP"];
const x6 = x0["REDXMT"];
if (+(x5 !== undefined) + +(x6 !== undefined) !== keyCount(x0)) return -1;
const r7 = x5 === undefined ? 0 : x5;
const r8 = x6 === undefined ? 0 : x6;
if (typeof r7 !== 'number' || r7 !== (r7 & 7) || typeof r8 !== 'number' || r8 !== (r8 & 7)) return -1;
if (p + 1 > end) return -1;
b[p] = ((r7 & 7) << 4) | ((r8 & 7) << 1);
p += 1;
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x9 = x1["POL"];
const x10 = x1["REDRAD"];
const x11 = x1["STC"];
if (+(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) !== keyCount(x1)) return -1;
const r12 = x9 === undefined ? 0 : x9;
const r13 = x10 === undefined ? 0 : x10;
const r14 = x11 === undefined ? 0 : x11;
if (typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 7) || typeof r14 !== 'number' || r14 !== (r14 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (r12 << 7) | ((r13 & 7) << 4) | ((r14 & 3) << 2);
p += 1;
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x15 = x2["REDRAD"];
if (+(x15 !== undefined) !== keyCount(x2)) return -1;
const r16 = x15 === undefined ? 0 : x15;
if (typeof r16 !== 'number' || r16 !== (r16 & 7)) return -1;
if (p + 1 > end) return -1;
b[p] = (r16 << 5);
p += 1;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x17 = x3["REDRAD"];
const x18 = x3["CLU"];
if (+(x17 !== undefined) + +(x18 !== undefined) !== keyCount(x3)) return -1;
const r19 = x17 === undefined ? 0 : x17;
const r20 = x18 === undefined ? 0 : x18;
if (typeof r19 !== 'number' || r19 !== (r19 & 7) || typeof r20 !== 'number' || r20 !== (r20 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (r19 << 5) | ((r20 & 1) << 4);
p += 1;
}
return p;
}

function write100(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["RHOST"];
const x1 = v["RHOEND"];
const x2 = v["THETAST"];
const x3 = v["THETAEND"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = typeof x0 === 'number' ? Math.round(x0 * 256) : Number.NaN;
const r5 = typeof x1 === 'number' ? Math.round(x1 * 256) : Number.NaN;
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

function write120(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["HGT"];
const x1 = v["LAT"];
const x2 = v["LON"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) !== keyCount(v)) return -1;
const r3 = typeof x0 === 'number' ? Math.round(x0) : Number.NaN;
const r4 = typeof x1 === 'number' ? Math.round((x1 * 2097152) / 45) : Number.NaN;
const r5 = typeof x2 === 'number' ? Math.round((x2 * 2097152) / 45) : Number.NaN;
if (!(r3 >= -32768 && r3 <= 32767) || !(r4 >= -4194304 && r4 <= 4194304) || !(r5 >= -8388608 && r5 <= 8388607)) return -1;
if (p + 8 > end) return -1;
b[p] = (r3 >>> 8);
b[p + 1] = r3;
b[p + 2] = (r4 >>> 16);
b[p + 3] = (r4 >>> 8);
b[p + 4] = r4;
b[p + 5] = (r5 >>> 16);
b[p + 6] = (r5 >>> 8);
b[p + 7] = r5;
p += 8;
return p;
}

function write090(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["RNG"];
const x1 = v["AZM"];
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

function writeRecord1_29(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 2 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write000(b, p, end, items["000"])) < 0) return -1;
if (f0 & 32 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f0 & 16 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f0 & 8 && (p = write041(b, p, end, items["041"])) < 0) return -1;
if (f0 & 4 && (p = write050(b, p, end, items["050"])) < 0) return -1;
if (f0 & 2 && (p = write060(b, p, end, items["060"])) < 0) return -1;
if (f1 & 128 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f1 & 64 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f1 & 32 && (p = write000(b, p, end, items["110"])) < 0) return -1;
if (f1 & 16 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f1 & 8 && (p = write090(b, p, end, items["090"])) < 0) return -1;
if (f1 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f1 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.29": [writeRecord1_29],
  "1.28": [writeRecord1_29],
  "1.27": [writeRecord1_29],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
};
