// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, octalNumber, putExplicit, quantity, table, whole } from '../write-support.ts';

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

function write050(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["L"];
const x3 = v["MODE2"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = table(x0, 1);
const r5 = table(x1, 1);
const r6 = table(x2, 1);
const r7 = octalNumber(x3, 4);
if (r4 < 0 || r5 < 0 || r6 < 0 || r7 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r4 << 7) | ((r5 & 1) << 6) | ((r6 & 1) << 5) | ((r7 & 4095) >>> 8);
b[p + 1] = r7;
p += 2;
return p;
}

function write150(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["XA"];
const x1 = v["XC"];
const x2 = v["X2"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) !== keyCount(v)) return -1;
const r3 = table(x0, 1);
const r4 = table(x1, 1);
const r5 = table(x2, 1);
if (r3 < 0 || r4 < 0 || r5 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r3 << 7) | ((r4 & 1) << 5) | ((r5 & 1) << 2);
p += 1;
return p;
}

function write020(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TYP"];
const x1 = v["SIM"];
const x2 = v["SSRPSR"];
const x3 = v["ANT"];
const x4 = v["SPI"];
const x5 = v["RAB"];
const x6 = v["TST"];
const x7 = v["DS1DS2"];
const x8 = v["ME"];
const x9 = v["MI"];
const e10 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined);
const e11 = +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined);
if (e10 + e11 !== keyCount(v)) return -1;
const l12 = e11 > 0 ? 1 : 0;
const r13 = table(x0, 1);
const r14 = table(x1, 1);
const r15 = table(x2, 3);
const r16 = table(x3, 1);
const r17 = table(x4, 1);
const r18 = table(x5, 1);
if (r13 < 0 || r14 < 0 || r15 < 0 || r16 < 0 || r17 < 0 || r18 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l12 > 0) & 1) | (r13 << 7) | ((r14 & 1) << 6) | ((r15 & 3) << 4) | ((r16 & 1) << 3) | ((r17 & 1) << 2) | ((r18 & 1) << 1);
p += 1;
if (l12 >= 1) {
const r19 = table(x6, 1);
const r20 = table(x7, 3);
const r21 = table(x8, 1);
const r22 = table(x9, 1);
if (r19 < 0 || r20 < 0 || r21 < 0 || r22 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l12 > 1) & 1) | (r19 << 7) | ((r20 & 3) << 5) | ((r21 & 1) << 4) | ((r22 & 1) << 3);
p += 1;
}
return p;
}

function write040(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["RHO"];
const x1 = v["THETA"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 128, 1, 0, 65535);
const r3 = quantity(x1, 8192, 45, 0, 65535);
if (r2 !== r2 || r3 !== r3) return -1;
if (p + 4 > end) return -1;
b[p] = (r2 >>> 8);
b[p + 1] = r2;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write070(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["L"];
const x3 = v["MODE3A"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = table(x0, 1);
const r5 = table(x1, 1);
const r6 = table(x2, 1);
const r7 = octalNumber(x3, 4);
if (r4 < 0 || r5 < 0 || r6 < 0 || r7 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r4 << 7) | ((r5 & 1) << 6) | ((r6 & 1) << 5) | ((r7 & 4095) >>> 8);
b[p + 1] = r7;
p += 2;
return p;
}

function write090(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["HGT"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) !== keyCount(v)) return -1;
const r3 = table(x0, 1);
const r4 = table(x1, 1);
const r5 = quantity(x2, 4, 1, -8192, 8191);
if (r3 < 0 || r4 < 0 || r5 !== r5) return -1;
if (p + 2 > end) return -1;
b[p] = (r3 << 7) | ((r4 & 1) << 6) | ((r5 & 16383) >>> 8);
b[p + 1] = r5;
p += 2;
return p;
}

function write130(b: Uint8Array, p: number, end: number, v: unknown): number {
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

function write141(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 128, 1, 0, 65535);
if (r0 !== r0) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write120(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 256, 1, -128, 127);
if (r0 !== r0) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write131(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 1, 1, -128, 127);
if (r0 !== r0) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write080(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["QA4"];
const x1 = v["QA2"];
const x2 = v["QA1"];
const x3 = v["QB4"];
const x4 = v["QB2"];
const x5 = v["QB1"];
const x6 = v["QC4"];
const x7 = v["QC2"];
const x8 = v["QC1"];
const x9 = v["QD4"];
const x10 = v["QD2"];
const x11 = v["QD1"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) !== keyCount(v)) return -1;
const r12 = table(x0, 1);
const r13 = table(x1, 1);
const r14 = table(x2, 1);
const r15 = table(x3, 1);
const r16 = table(x4, 1);
const r17 = table(x5, 1);
const r18 = table(x6, 1);
const r19 = table(x7, 1);
const r20 = table(x8, 1);
const r21 = table(x9, 1);
const r22 = table(x10, 1);
const r23 = table(x11, 1);
if (r12 < 0 || r13 < 0 || r14 < 0 || r15 < 0 || r16 < 0 || r17 < 0 || r18 < 0 || r19 < 0 || r20 < 0 || r21 < 0 || r22 < 0 || r23 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = ((r12 & 1) << 3) | ((r13 & 1) << 2) | ((r14 & 1) << 1) | (r15 & 1);
b[p + 1] = (r16 << 7) | ((r17 & 1) << 6) | ((r18 & 1) << 5) | ((r19 & 1) << 4) | ((r20 & 1) << 3) | ((r21 & 1) << 2) | ((r22 & 1) << 1) | (r23 & 1);
p += 2;
return p;
}

function write100(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["MODEC"];
const x3 = v["QC1"];
const x4 = v["QA1"];
const x5 = v["QC2"];
const x6 = v["QA2"];
const x7 = v["QC4"];
const x8 = v["QA4"];
const x9 = v["QB1"];
const x10 = v["QD1"];
const x11 = v["QB2"];
const x12 = v["QD2"];
const x13 = v["QB4"];
const x14 = v["QD4"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) !== keyCount(v)) return -1;
const r15 = table(x0, 1);
const r16 = table(x1, 1);
const r17 = whole(x2, 4095);
const r18 = table(x3, 1);
const r19 = table(x4, 1);
const r20 = table(x5, 1);
const r21 = table(x6, 1);
const r22 = table(x7, 1);
const r23 = table(x8, 1);
const r24 = table(x9, 1);
const r25 = table(x10, 1);
const r26 = table(x11, 1);
const r27 = table(x12, 1);
const r28 = table(x13, 1);
const r29 = table(x14, 1);
if (r15 < 0 || r16 < 0 || r17 < 0 || r18 < 0 || r19 < 0 || r20 < 0 || r21 < 0 || r22 < 0 || r23 < 0 || r24 < 0 || r25 < 0 || r26 < 0 || r27 < 0 || r28 < 0 || r29 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = (r15 << 7) | ((r16 & 1) << 6) | ((r17 & 4095) >>> 8);
b[p + 1] = r17;
b[p + 2] = ((r18 & 1) << 3) | ((r19 & 1) << 2) | ((r20 & 1) << 1) | (r21 & 1);
b[p + 3] = (r22 << 7) | ((r23 & 1) << 6) | ((r24 & 1) << 5) | ((r25 & 1) << 4) | ((r26 & 1) << 3) | ((r27 & 1) << 2) | ((r28 & 1) << 1) | (r29 & 1);
p += 4;
return p;
}

function write030(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 1 || v.length > 65535) return -1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
const r2 = table(y0, 127);
if (r2 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(i1 + 1 < v.length) & 1) | (r2 << 1);
p += 1;
}
return p;
}

function writeSP(b: Uint8Array, p: number, end: number, v: unknown): number {
p = putExplicit(b, p, end, v, undefined);
if (p < 0) return -1;
return p;
}

function writeRecord1_4(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec): number {
const { octets, bits } = fspec;
if (p + 4 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f0 & 32 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f0 & 8 && (p = write090(b, p, end, items["090"])) < 0) return -1;
if (f0 & 4 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f0 & 2 && (p = write141(b, p, end, items["141"])) < 0) return -1;
if (f1 & 128 && (p = write050(b, p, end, items["050"])) < 0) return -1;
if (f1 & 64 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f1 & 32 && (p = write131(b, p, end, items["131"])) < 0) return -1;
if (f1 & 16 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f1 & 8 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f1 & 4 && (p = write080(b, p, end, items["060"])) < 0) return -1;
if (f1 & 2 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f2 & 128 && (p = write150(b, p, end, items["150"])) < 0) return -1;
if (f2 & 4 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write161(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = whole(v, 65535);
if (r0 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write042(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["X"];
const x1 = v["Y"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 64, 1, -32768, 32767);
const r3 = quantity(x1, 64, 1, -32768, 32767);
if (r2 !== r2 || r3 !== r3) return -1;
if (p + 4 > end) return -1;
b[p] = (r2 >>> 8);
b[p + 1] = r2;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write200(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["GSP"];
const x1 = v["HDG"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 16384, 1, 0, 65535);
const r3 = quantity(x1, 8192, 45, 0, 65535);
if (r2 !== r2 || r3 !== r3) return -1;
if (p + 4 > end) return -1;
b[p] = (r2 >>> 8);
b[p + 1] = r2;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write170(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["CON"];
const x1 = v["RAD"];
const x2 = v["MAN"];
const x3 = v["DOU"];
const x4 = v["RDPC"];
const x5 = v["GHO"];
const x6 = v["TRE"];
const e7 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined);
const e8 = +(x6 !== undefined);
if (e7 + e8 !== keyCount(v)) return -1;
const l9 = e8 > 0 ? 1 : 0;
const r10 = table(x0, 1);
const r11 = table(x1, 1);
const r12 = table(x2, 1);
const r13 = table(x3, 1);
const r14 = table(x4, 1);
const r15 = table(x5, 1);
if (r10 < 0 || r11 < 0 || r12 < 0 || r13 < 0 || r14 < 0 || r15 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l9 > 0) & 1) | (r10 << 7) | ((r11 & 1) << 6) | ((r12 & 1) << 5) | ((r13 & 1) << 4) | ((r14 & 1) << 3) | ((r15 & 1) << 1);
p += 1;
if (l9 >= 1) {
const r16 = table(x6, 1);
if (r16 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l9 > 1) & 1) | (r16 << 7);
p += 1;
}
return p;
}

function writeRecord1_4_2(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec): number {
const { octets, bits } = fspec;
if (p + 4 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f0 & 32 && (p = write161(b, p, end, items["161"])) < 0) return -1;
if (f0 & 16 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f0 & 8 && (p = write042(b, p, end, items["042"])) < 0) return -1;
if (f0 & 4 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f0 & 2 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f1 & 128 && (p = write090(b, p, end, items["090"])) < 0) return -1;
if (f1 & 64 && (p = write141(b, p, end, items["141"])) < 0) return -1;
if (f1 & 32 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f1 & 16 && (p = write131(b, p, end, items["131"])) < 0) return -1;
if (f1 & 8 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f1 & 4 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f1 & 2 && (p = write130(b, p, end, items["210"])) < 0) return -1;
if (f2 & 128 && (p = write050(b, p, end, items["050"])) < 0) return -1;
if (f2 & 64 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f2 & 32 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f2 & 16 && (p = write080(b, p, end, items["060"])) < 0) return -1;
if (f2 & 8 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f2 & 4 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
if (f3 & 128 && (p = write150(b, p, end, items["150"])) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.4": [writeRecord1_4, writeRecord1_4_2],
  "1.3": [writeRecord1_4, writeRecord1_4_2],
  "1.2": [writeRecord1_4, writeRecord1_4_2],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
};
