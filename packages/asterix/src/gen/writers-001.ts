// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, octalNumber, putExplicit } from '../write-support.ts';

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

function write050(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["L"];
const x3 = v["MODE2"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = x0 === undefined ? 0 : x0;
const r5 = x1 === undefined ? 0 : x1;
const r6 = x2 === undefined ? 0 : x2;
const r7 = octalNumber(x3, 4);
if (typeof r4 !== 'number' || r4 !== (r4 & 1) || typeof r5 !== 'number' || r5 !== (r5 & 1) || typeof r6 !== 'number' || r6 !== (r6 & 1) || r7 < 0) return -1;
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
const r3 = x0 === undefined ? 0 : x0;
const r4 = x1 === undefined ? 0 : x1;
const r5 = x2 === undefined ? 0 : x2;
if (typeof r3 !== 'number' || r3 !== (r3 & 1) || typeof r4 !== 'number' || r4 !== (r4 & 1) || typeof r5 !== 'number' || r5 !== (r5 & 1)) return -1;
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
const r13 = x0 === undefined ? 0 : x0;
const r14 = x1 === undefined ? 0 : x1;
const r15 = x2 === undefined ? 0 : x2;
const r16 = x3 === undefined ? 0 : x3;
const r17 = x4 === undefined ? 0 : x4;
const r18 = x5 === undefined ? 0 : x5;
if (typeof r13 !== 'number' || r13 !== (r13 & 1) || typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 3) || typeof r16 !== 'number' || r16 !== (r16 & 1) || typeof r17 !== 'number' || r17 !== (r17 & 1) || typeof r18 !== 'number' || r18 !== (r18 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l12 > 0) & 1) | (r13 << 7) | ((r14 & 1) << 6) | ((r15 & 3) << 4) | ((r16 & 1) << 3) | ((r17 & 1) << 2) | ((r18 & 1) << 1);
p += 1;
if (l12 >= 1) {
const r19 = x6 === undefined ? 0 : x6;
const r20 = x7 === undefined ? 0 : x7;
const r21 = x8 === undefined ? 0 : x8;
const r22 = x9 === undefined ? 0 : x9;
if (typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 3) || typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1)) return -1;
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
const r2 = typeof x0 === 'number' ? Math.round(x0 * 128) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round((x1 * 8192) / 45) : Number.NaN;
if (!(r2 >= 0 && r2 <= 65535) || !(r3 >= 0 && r3 <= 65535)) return -1;
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
const r4 = x0 === undefined ? 0 : x0;
const r5 = x1 === undefined ? 0 : x1;
const r6 = x2 === undefined ? 0 : x2;
const r7 = octalNumber(x3, 4);
if (typeof r4 !== 'number' || r4 !== (r4 & 1) || typeof r5 !== 'number' || r5 !== (r5 & 1) || typeof r6 !== 'number' || r6 !== (r6 & 1) || r7 < 0) return -1;
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
const r3 = x0 === undefined ? 0 : x0;
const r4 = x1 === undefined ? 0 : x1;
const r5 = typeof x2 === 'number' ? Math.round(x2 * 4) : Number.NaN;
if (typeof r3 !== 'number' || r3 !== (r3 & 1) || typeof r4 !== 'number' || r4 !== (r4 & 1) || !(r5 >= -8192 && r5 <= 8191)) return -1;
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
if (typeof y0 !== 'number' || y0 !== (y0 & 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(i1 + 1 < v.length) & 1) | (y0 << 1);
p += 1;
}
return p;
}

function write141(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 128) : Number.NaN;
if (!(r0 >= 0 && r0 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write120(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 256) : Number.NaN;
if (!(r0 >= -128 && r0 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write131(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v) : Number.NaN;
if (!(r0 >= -128 && r0 <= 127)) return -1;
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
const r12 = x0 === undefined ? 0 : x0;
const r13 = x1 === undefined ? 0 : x1;
const r14 = x2 === undefined ? 0 : x2;
const r15 = x3 === undefined ? 0 : x3;
const r16 = x4 === undefined ? 0 : x4;
const r17 = x5 === undefined ? 0 : x5;
const r18 = x6 === undefined ? 0 : x6;
const r19 = x7 === undefined ? 0 : x7;
const r20 = x8 === undefined ? 0 : x8;
const r21 = x9 === undefined ? 0 : x9;
const r22 = x10 === undefined ? 0 : x10;
const r23 = x11 === undefined ? 0 : x11;
if (typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1) || typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 1) || typeof r16 !== 'number' || r16 !== (r16 & 1) || typeof r17 !== 'number' || r17 !== (r17 & 1) || typeof r18 !== 'number' || r18 !== (r18 & 1) || typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1) || typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 1)) return -1;
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
const r15 = x0 === undefined ? 0 : x0;
const r16 = x1 === undefined ? 0 : x1;
const r18 = x3 === undefined ? 0 : x3;
const r19 = x4 === undefined ? 0 : x4;
const r20 = x5 === undefined ? 0 : x5;
const r21 = x6 === undefined ? 0 : x6;
const r22 = x7 === undefined ? 0 : x7;
const r23 = x8 === undefined ? 0 : x8;
const r24 = x9 === undefined ? 0 : x9;
const r25 = x10 === undefined ? 0 : x10;
const r26 = x11 === undefined ? 0 : x11;
const r27 = x12 === undefined ? 0 : x12;
const r28 = x13 === undefined ? 0 : x13;
const r29 = x14 === undefined ? 0 : x14;
if (typeof r15 !== 'number' || r15 !== (r15 & 1) || typeof r16 !== 'number' || r16 !== (r16 & 1) || typeof x2 !== 'number' || x2 !== (x2 & 4095) || typeof r18 !== 'number' || r18 !== (r18 & 1) || typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1) || typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 1) || typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof r25 !== 'number' || r25 !== (r25 & 1) || typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1) || typeof r28 !== 'number' || r28 !== (r28 & 1) || typeof r29 !== 'number' || r29 !== (r29 & 1)) return -1;
if (p + 4 > end) return -1;
b[p] = (r15 << 7) | ((r16 & 1) << 6) | ((x2 & 4095) >>> 8);
b[p + 1] = x2;
b[p + 2] = ((r18 & 1) << 3) | ((r19 & 1) << 2) | ((r20 & 1) << 1) | (r21 & 1);
b[p + 3] = (r22 << 7) | ((r23 & 1) << 6) | ((r24 & 1) << 5) | ((r25 & 1) << 4) | ((r26 & 1) << 3) | ((r27 & 1) << 2) | ((r28 & 1) << 1) | (r29 & 1);
p += 4;
return p;
}

function write030(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 1 || v.length > 65535) return -1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
const r2 = y0 === undefined ? 0 : y0;
if (typeof r2 !== 'number' || r2 !== (r2 & 127)) return -1;
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
if (typeof v !== 'number' || v !== (v & 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (v >>> 8);
b[p + 1] = v;
p += 2;
return p;
}

function write042(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["X"];
const x1 = v["Y"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round(x0 * 64) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 64) : Number.NaN;
if (!(r2 >= -32768 && r2 <= 32767) || !(r3 >= -32768 && r3 <= 32767)) return -1;
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
const r2 = typeof x0 === 'number' ? Math.round(x0 * 16384) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round((x1 * 8192) / 45) : Number.NaN;
if (!(r2 >= 0 && r2 <= 65535) || !(r3 >= 0 && r3 <= 65535)) return -1;
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
const r10 = x0 === undefined ? 0 : x0;
const r11 = x1 === undefined ? 0 : x1;
const r12 = x2 === undefined ? 0 : x2;
const r13 = x3 === undefined ? 0 : x3;
const r14 = x4 === undefined ? 0 : x4;
const r15 = x5 === undefined ? 0 : x5;
if (typeof r10 !== 'number' || r10 !== (r10 & 1) || typeof r11 !== 'number' || r11 !== (r11 & 1) || typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1) || typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l9 > 0) & 1) | (r10 << 7) | ((r11 & 1) << 6) | ((r12 & 1) << 5) | ((r13 & 1) << 4) | ((r14 & 1) << 3) | ((r15 & 1) << 1);
p += 1;
if (l9 >= 1) {
const r16 = x6 === undefined ? 0 : x6;
if (typeof r16 !== 'number' || r16 !== (r16 & 1)) return -1;
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
