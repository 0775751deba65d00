// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, octalNumber, putExplicit, putHex, putIcao } from '../write-support.ts';

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

function write105(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round((v * 4) / 25) : Number.NaN;
if (!(r0 >= -32768 && r0 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write230(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["COM"];
const x1 = v["STAT"];
const x2 = v["CASEVN"];
const x3 = v["MSSC"];
const x4 = v["ARC"];
const x5 = v["AIC"];
const x6 = v["B1A"];
const x7 = v["B1B"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) !== keyCount(v)) return -1;
const r8 = x0 === undefined ? 0 : x0;
const r9 = x1 === undefined ? 0 : x1;
const r10 = x2 === undefined ? 0 : x2;
const r11 = x3 === undefined ? 0 : x3;
const r12 = x4 === undefined ? 0 : x4;
const r13 = x5 === undefined ? 0 : x5;
if (typeof r8 !== 'number' || r8 !== (r8 & 7) || typeof r9 !== 'number' || r9 !== (r9 & 7) || typeof r10 !== 'number' || r10 !== (r10 & 3) || typeof r11 !== 'number' || r11 !== (r11 & 1) || typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1) || typeof x6 !== 'number' || x6 !== (x6 & 1) || typeof x7 !== 'number' || x7 !== (x7 & 15)) return -1;
if (p + 2 > end) return -1;
b[p] = (r8 << 5) | ((r9 & 7) << 2) | (r10 & 3);
b[p + 1] = (r11 << 7) | ((r12 & 1) << 6) | ((r13 & 1) << 5) | ((x6 & 1) << 4) | (x7 & 15);
p += 2;
return p;
}

function write020(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SSR"];
const x1 = v["MS"];
const x2 = v["HF"];
const x3 = v["VDL4"];
const x4 = v["UAT"];
const x5 = v["DME"];
const x6 = v["OT"];
const x7 = v["RAB"];
const x8 = v["SPI"];
const x9 = v["CHN"];
const x10 = v["GBS"];
const x11 = v["CRT"];
const x12 = v["SIM"];
const x13 = v["TST"];
const x14 = v["CF"];
const e15 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined);
const e16 = +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined);
const e17 = +(x14 !== undefined);
if (e15 + e16 + e17 !== keyCount(v)) return -1;
const l18 = e17 > 0 ? 2 : e16 > 0 ? 1 : 0;
const r19 = x0 === undefined ? 0 : x0;
const r20 = x1 === undefined ? 0 : x1;
const r21 = x2 === undefined ? 0 : x2;
const r22 = x3 === undefined ? 0 : x3;
const r23 = x4 === undefined ? 0 : x4;
const r24 = x5 === undefined ? 0 : x5;
const r25 = x6 === undefined ? 0 : x6;
if (typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1) || typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 1) || typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof r25 !== 'number' || r25 !== (r25 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l18 > 0) & 1) | (r19 << 7) | ((r20 & 1) << 6) | ((r21 & 1) << 5) | ((r22 & 1) << 4) | ((r23 & 1) << 3) | ((r24 & 1) << 2) | ((r25 & 1) << 1);
p += 1;
if (l18 >= 1) {
const r26 = x7 === undefined ? 0 : x7;
const r27 = x8 === undefined ? 0 : x8;
const r28 = x9 === undefined ? 0 : x9;
const r29 = x10 === undefined ? 0 : x10;
const r30 = x11 === undefined ? 0 : x11;
const r31 = x12 === undefined ? 0 : x12;
const r32 = x13 === undefined ? 0 : x13;
if (typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1) || typeof r28 !== 'number' || r28 !== (r28 & 1) || typeof r29 !== 'number' || r29 !== (r29 & 1) || typeof r30 !== 'number' || r30 !== (r30 & 1) || typeof r31 !== 'number' || r31 !== (r31 & 1) || typeof r32 !== 'number' || r32 !== (r32 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l18 > 1) & 1) | (r26 << 7) | ((r27 & 1) << 6) | ((r28 & 1) << 5) | ((r29 & 1) << 4) | ((r30 & 1) << 3) | ((r31 & 1) << 2) | ((r32 & 1) << 1);
p += 1;
}
if (l18 >= 2) {
const r33 = x14 === undefined ? 0 : x14;
if (typeof r33 !== 'number' || r33 !== (r33 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l18 > 2) & 1) | (r33 << 6);
p += 1;
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

function write041(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["LAT"];
const x1 = v["LON"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round((x0 * 8388608) / 45) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round((x1 * 8388608) / 45) : Number.NaN;
if (!(r2 >= -16777216 && r2 <= 16777216) || !(r3 >= -33554432 && r3 <= 33554432)) return -1;
if (p + 8 > end) return -1;
b[p] = (r2 >>> 24);
b[p + 1] = (r2 >>> 16);
b[p + 2] = (r2 >>> 8);
b[p + 3] = r2;
b[p + 4] = (r3 >>> 24);
b[p + 5] = (r3 >>> 16);
b[p + 6] = (r3 >>> 8);
b[p + 7] = r3;
p += 8;
return p;
}

function write042(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["X"];
const x1 = v["Y"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round(x0 * 2) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 2) : Number.NaN;
if (!(r2 >= -8388608 && r2 <= 8388607) || !(r3 >= -8388608 && r3 <= 8388607)) return -1;
if (p + 6 > end) return -1;
b[p] = (r2 >>> 16);
b[p + 1] = (r2 >>> 8);
b[p + 2] = r2;
b[p + 3] = (r3 >>> 16);
b[p + 4] = (r3 >>> 8);
b[p + 5] = r3;
p += 6;
return p;
}

function write161(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TRN"];
if (+(x0 !== undefined) !== keyCount(v)) return -1;
if (typeof x0 !== 'number' || x0 !== (x0 & 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = ((x0 & 4095) >>> 8);
b[p + 1] = x0;
p += 2;
return p;
}

function write170(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["CNF"];
const x1 = v["TRE"];
const x2 = v["CST"];
const x3 = v["CDM"];
const x4 = v["MAH"];
const x5 = v["STH"];
const x6 = v["GHO"];
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
if (typeof r10 !== 'number' || r10 !== (r10 & 1) || typeof r11 !== 'number' || r11 !== (r11 & 1) || typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 3) || typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l9 > 0) & 1) | (r10 << 7) | ((r11 & 1) << 6) | ((r12 & 1) << 5) | ((r13 & 3) << 3) | ((r14 & 1) << 2) | ((r15 & 1) << 1);
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

function write202(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["VX"];
const x1 = v["VY"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round(x0 * 4) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 4) : Number.NaN;
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
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["FL"];
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

function write220(b: Uint8Array, p: number, end: number, v: unknown): number {
if (typeof v !== 'number' || v !== (v & 16777215)) return -1;
if (p + 3 > end) return -1;
b[p] = (v >>> 16);
b[p + 1] = (v >>> 8);
b[p + 2] = v;
p += 3;
return p;
}

function write245(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["STI"];
const x1 = v["CHR"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = x0 === undefined ? 0 : x0;
if (typeof r2 !== 'number' || r2 !== (r2 & 3)) return -1;
if (p + 7 > end) return -1;
b[p] = (r2 << 6);
if (!putIcao(b, p + 1, 8, x1)) return -1;
p += 7;
return p;
}

function write210(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["AX"];
const x1 = v["AY"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round(x0 * 4) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 4) : Number.NaN;
if (!(r2 >= -128 && r2 <= 127) || !(r3 >= -128 && r3 <= 127)) return -1;
if (p + 2 > end) return -1;
b[p] = r2;
b[p + 1] = r3;
p += 2;
return p;
}

function write300(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = v === undefined ? 0 : v;
if (typeof r0 !== 'number' || r0 !== (r0 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write310(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TRB"];
const x1 = v["MSG"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = x0 === undefined ? 0 : x0;
const r3 = x1 === undefined ? 0 : x1;
if (typeof r2 !== 'number' || r2 !== (r2 & 1) || typeof r3 !== 'number' || r3 !== (r3 & 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (r2 << 7) | (r3 & 127);
p += 1;
return p;
}

function write500(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["DOP"];
const x1 = v["SDP"];
const x2 = v["SDH"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) !== keyCount(v)) return -1;
const q3 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0);
if (p + 1 > end) return -1;
b[p++] = q3;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x4 = x0["X"];
const x5 = x0["Y"];
const x6 = x0["XY"];
if (+(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) !== keyCount(x0)) return -1;
const r7 = typeof x4 === 'number' ? Math.round(x4 * 4) : Number.NaN;
const r8 = typeof x5 === 'number' ? Math.round(x5 * 4) : Number.NaN;
const r9 = typeof x6 === 'number' ? Math.round(x6 * 4) : Number.NaN;
if (!(r7 >= 0 && r7 <= 65535) || !(r8 >= 0 && r8 <= 65535) || !(r9 >= 0 && r9 <= 65535)) return -1;
if (p + 6 > end) return -1;
b[p] = (r7 >>> 8);
b[p + 1] = r7;
b[p + 2] = (r8 >>> 8);
b[p + 3] = r8;
b[p + 4] = (r9 >>> 8);
b[p + 5] = r9;
p += 6;
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x10 = x1["X"];
const x11 = x1["Y"];
const x12 = x1["XY"];
if (+(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) !== keyCount(x1)) return -1;
const r13 = typeof x10 === 'number' ? Math.round(x10 * 4) : Number.NaN;
const r14 = typeof x11 === 'number' ? Math.round(x11 * 4) : Number.NaN;
const r15 = typeof x12 === 'number' ? Math.round(x12 * 4) : Number.NaN;
if (!(r13 >= 0 && r13 <= 65535) || !(r14 >= 0 && r14 <= 65535) || !(r15 >= 0 && r15 <= 65535)) return -1;
if (p + 6 > end) return -1;
b[p] = (r13 >>> 8);
b[p + 1] = r13;
b[p + 2] = (r14 >>> 8);
b[p + 3] = r14;
b[p + 4] = (r15 >>> 8);
b[p + 5] = r15;
p += 6;
}
if (x2 !== undefined) {
const r16 = typeof x2 === 'number' ? Math.round(x2 * 2) : Number.NaN;
if (!(r16 >= 0 && r16 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r16 >>> 8);
b[p + 1] = r16;
p += 2;
}
return p;
}

function write400(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (!isNamed(y0)) return -1;
const x2 = y0["BIT1"];
const x3 = y0["BIT2"];
const x4 = y0["BIT3"];
const x5 = y0["BIT4"];
const x6 = y0["BIT5"];
const x7 = y0["BIT6"];
const x8 = y0["BIT7"];
const x9 = y0["BIT8"];
if (+(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) !== keyCount(y0)) return -1;
const r10 = x2 === undefined ? 0 : x2;
const r11 = x3 === undefined ? 0 : x3;
const r12 = x4 === undefined ? 0 : x4;
const r13 = x5 === undefined ? 0 : x5;
const r14 = x6 === undefined ? 0 : x6;
const r15 = x7 === undefined ? 0 : x7;
const r16 = x8 === undefined ? 0 : x8;
const r17 = x9 === undefined ? 0 : x9;
if (typeof r10 !== 'number' || r10 !== (r10 & 1) || typeof r11 !== 'number' || r11 !== (r11 & 1) || typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1) || typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 1) || typeof r16 !== 'number' || r16 !== (r16 & 1) || typeof r17 !== 'number' || r17 !== (r17 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (r10 << 7) | ((r11 & 1) << 6) | ((r12 & 1) << 5) | ((r13 & 1) << 4) | ((r14 & 1) << 3) | ((r15 & 1) << 2) | ((r16 & 1) << 1) | (r17 & 1);
p += 1;
}
return p;
}

function write250(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (!isNamed(y0)) return -1;
const x2 = y0["BDSDATA"];
const x3 = y0["BDS1"];
const x4 = y0["BDS2"];
if (+(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(y0)) return -1;
if (typeof x3 !== 'number' || x3 !== (x3 & 15) || typeof x4 !== 'number' || x4 !== (x4 & 15)) return -1;
if (p + 8 > end) return -1;
b[p + 7] = (x3 << 4) | (x4 & 15);
if (!putHex(b, p + 0, 7, x2)) return -1;
p += 8;
}
return p;
}

function write260(b: Uint8Array, p: number, end: number, v: unknown): number {
if (p + 7 > end) return -1;
if (!putHex(b, p + 0, 7, v)) return -1;
p += 7;
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

function write055(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["L"];
const x3 = v["MODE1"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = x0 === undefined ? 0 : x0;
const r5 = x1 === undefined ? 0 : x1;
const r6 = x2 === undefined ? 0 : x2;
if (typeof r4 !== 'number' || r4 !== (r4 & 1) || typeof r5 !== 'number' || r5 !== (r5 & 1) || typeof r6 !== 'number' || r6 !== (r6 & 1) || typeof x3 !== 'number' || x3 !== (x3 & 31)) return -1;
if (p + 1 > end) return -1;
b[p] = (r4 << 7) | ((r5 & 1) << 6) | ((r6 & 1) << 5) | (x3 & 31);
p += 1;
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

function writeRecord1_11(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
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
if (f0 & 32 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f0 & 16 && (p = write041(b, p, end, items["041"])) < 0) return -1;
if (f0 & 8 && (p = write042(b, p, end, items["042"])) < 0) return -1;
if (f0 & 4 && (p = write161(b, p, end, items["161"])) < 0) return -1;
if (f0 & 2 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f1 & 128 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f1 & 64 && (p = write202(b, p, end, items["202"])) < 0) return -1;
if (f1 & 32 && (p = write090(b, p, end, items["090"])) < 0) return -1;
if (f1 & 16 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f1 & 8 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f1 & 4 && (p = write245(b, p, end, items["245"])) < 0) return -1;
if (f1 & 2 && (p = write105(b, p, end, items["110"])) < 0) return -1;
if (f2 & 128 && (p = write105(b, p, end, items["105"])) < 0) return -1;
if (f2 & 64 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f2 & 32 && (p = write300(b, p, end, items["300"])) < 0) return -1;
if (f2 & 16 && (p = write310(b, p, end, items["310"])) < 0) return -1;
if (f2 & 8 && (p = write500(b, p, end, items["500"])) < 0) return -1;
if (f2 & 4 && (p = write400(b, p, end, items["400"])) < 0) return -1;
if (f2 & 2 && (p = write250(b, p, end, items["250"])) < 0) return -1;
if (f3 & 128 && (p = write230(b, p, end, items["230"])) < 0) return -1;
if (f3 & 64 && (p = write260(b, p, end, items["260"])) < 0) return -1;
if (f3 & 32 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f3 & 16 && (p = write055(b, p, end, items["055"])) < 0) return -1;
if (f3 & 8 && (p = write050(b, p, end, items["050"])) < 0) return -1;
if (f3 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f3 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write230_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["COM"];
const x1 = v["STAT"];
const x2 = v["MSSC"];
const x3 = v["ARC"];
const x4 = v["AIC"];
const x5 = v["B1A"];
const x6 = v["B1B"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) !== keyCount(v)) return -1;
const r7 = x0 === undefined ? 0 : x0;
const r8 = x1 === undefined ? 0 : x1;
const r9 = x2 === undefined ? 0 : x2;
const r10 = x3 === undefined ? 0 : x3;
const r11 = x4 === undefined ? 0 : x4;
if (typeof r7 !== 'number' || r7 !== (r7 & 7) || typeof r8 !== 'number' || r8 !== (r8 & 7) || typeof r9 !== 'number' || r9 !== (r9 & 1) || typeof r10 !== 'number' || r10 !== (r10 & 1) || typeof r11 !== 'number' || r11 !== (r11 & 1) || typeof x5 !== 'number' || x5 !== (x5 & 1) || typeof x6 !== 'number' || x6 !== (x6 & 15)) return -1;
if (p + 2 > end) return -1;
b[p] = (r7 << 5) | ((r8 & 7) << 2);
b[p + 1] = (r9 << 7) | ((r10 & 1) << 6) | ((r11 & 1) << 5) | ((x5 & 1) << 4) | (x6 & 15);
p += 2;
return p;
}

function write250_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (!isNamed(y0)) return -1;
const x2 = y0["BDSREGISTER"];
const x3 = y0["BDS1"];
const x4 = y0["BDS2"];
if (+(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(y0)) return -1;
if (typeof x3 !== 'number' || x3 !== (x3 & 15) || typeof x4 !== 'number' || x4 !== (x4 & 15)) return -1;
if (p + 8 > end) return -1;
b[p + 7] = (x3 << 4) | (x4 & 15);
if (!putHex(b, p + 0, 7, x2)) return -1;
p += 8;
}
return p;
}

function writeRecord1_10(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
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
if (f0 & 32 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f0 & 16 && (p = write041(b, p, end, items["041"])) < 0) return -1;
if (f0 & 8 && (p = write042(b, p, end, items["042"])) < 0) return -1;
if (f0 & 4 && (p = write161(b, p, end, items["161"])) < 0) return -1;
if (f0 & 2 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f1 & 128 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f1 & 64 && (p = write202(b, p, end, items["202"])) < 0) return -1;
if (f1 & 32 && (p = write090(b, p, end, items["090"])) < 0) return -1;
if (f1 & 16 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f1 & 8 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f1 & 4 && (p = write245(b, p, end, items["245"])) < 0) return -1;
if (f1 & 2 && (p = write105(b, p, end, items["110"])) < 0) return -1;
if (f2 & 128 && (p = write105(b, p, end, items["105"])) < 0) return -1;
if (f2 & 64 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f2 & 32 && (p = write300(b, p, end, items["300"])) < 0) return -1;
if (f2 & 16 && (p = write310(b, p, end, items["310"])) < 0) return -1;
if (f2 & 8 && (p = write500(b, p, end, items["500"])) < 0) return -1;
if (f2 & 4 && (p = write400(b, p, end, items["400"])) < 0) return -1;
if (f2 & 2 && (p = write250_2(b, p, end, items["250"])) < 0) return -1;
if (f3 & 128 && (p = write230_2(b, p, end, items["230"])) < 0) return -1;
if (f3 & 64 && (p = write260(b, p, end, items["260"])) < 0) return -1;
if (f3 & 32 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f3 & 16 && (p = write055(b, p, end, items["055"])) < 0) return -1;
if (f3 & 8 && (p = write050(b, p, end, items["050"])) < 0) return -1;
if (f3 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f3 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write020_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SSR"];
const x1 = v["MS"];
const x2 = v["HF"];
const x3 = v["VDL4"];
const x4 = v["UAT"];
const x5 = v["DME"];
const x6 = v["OT"];
const x7 = v["RAB"];
const x8 = v["SPI"];
const x9 = v["CHN"];
const x10 = v["GBS"];
const x11 = v["CRT"];
const x12 = v["SIM"];
const x13 = v["TST"];
const e14 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined);
const e15 = +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined);
if (e14 + e15 !== keyCount(v)) return -1;
const l16 = e15 > 0 ? 1 : 0;
const r17 = x0 === undefined ? 0 : x0;
const r18 = x1 === undefined ? 0 : x1;
const r19 = x2 === undefined ? 0 : x2;
const r20 = x3 === undefined ? 0 : x3;
const r21 = x4 === undefined ? 0 : x4;
const r22 = x5 === undefined ? 0 : x5;
const r23 = x6 === undefined ? 0 : x6;
if (typeof r17 !== 'number' || r17 !== (r17 & 1) || typeof r18 !== 'number' || r18 !== (r18 & 1) || typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1) || typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l16 > 0) & 1) | (r17 << 7) | ((r18 & 1) << 6) | ((r19 & 1) << 5) | ((r20 & 1) << 4) | ((r21 & 1) << 3) | ((r22 & 1) << 2) | ((r23 & 1) << 1);
p += 1;
if (l16 >= 1) {
const r24 = x7 === undefined ? 0 : x7;
const r25 = x8 === undefined ? 0 : x8;
const r26 = x9 === undefined ? 0 : x9;
const r27 = x10 === undefined ? 0 : x10;
const r28 = x11 === undefined ? 0 : x11;
const r29 = x12 === undefined ? 0 : x12;
const r30 = x13 === undefined ? 0 : x13;
if (typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof r25 !== 'number' || r25 !== (r25 & 1) || typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1) || typeof r28 !== 'number' || r28 !== (r28 & 1) || typeof r29 !== 'number' || r29 !== (r29 & 1) || typeof r30 !== 'number' || r30 !== (r30 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l16 > 1) & 1) | (r24 << 7) | ((r25 & 1) << 6) | ((r26 & 1) << 5) | ((r27 & 1) << 4) | ((r28 & 1) << 3) | ((r29 & 1) << 2) | ((r30 & 1) << 1);
p += 1;
}
return p;
}

function write250_3(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (!isNamed(y0)) return -1;
const x2 = y0["MBDATA"];
const x3 = y0["BDS1"];
const x4 = y0["BDS2"];
if (+(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(y0)) return -1;
if (typeof x3 !== 'number' || x3 !== (x3 & 15) || typeof x4 !== 'number' || x4 !== (x4 & 15)) return -1;
if (p + 8 > end) return -1;
b[p + 7] = (x3 << 4) | (x4 & 15);
if (!putHex(b, p + 0, 7, x2)) return -1;
p += 8;
}
return p;
}

function writeRecord1_9(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 4 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write020_2(b, p, end, items["020"])) < 0) return -1;
if (f0 & 32 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f0 & 16 && (p = write041(b, p, end, items["041"])) < 0) return -1;
if (f0 & 8 && (p = write042(b, p, end, items["042"])) < 0) return -1;
if (f0 & 4 && (p = write161(b, p, end, items["161"])) < 0) return -1;
if (f0 & 2 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f1 & 128 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f1 & 64 && (p = write202(b, p, end, items["202"])) < 0) return -1;
if (f1 & 32 && (p = write090(b, p, end, items["090"])) < 0) return -1;
if (f1 & 16 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f1 & 8 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f1 & 4 && (p = write245(b, p, end, items["245"])) < 0) return -1;
if (f1 & 2 && (p = write105(b, p, end, items["110"])) < 0) return -1;
if (f2 & 128 && (p = write105(b, p, end, items["105"])) < 0) return -1;
if (f2 & 64 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f2 & 32 && (p = write300(b, p, end, items["300"])) < 0) return -1;
if (f2 & 16 && (p = write310(b, p, end, items["310"])) < 0) return -1;
if (f2 & 8 && (p = write500(b, p, end, items["500"])) < 0) return -1;
if (f2 & 4 && (p = write400(b, p, end, items["400"])) < 0) return -1;
if (f2 & 2 && (p = write250_3(b, p, end, items["250"])) < 0) return -1;
if (f3 & 128 && (p = write230_2(b, p, end, items["230"])) < 0) return -1;
if (f3 & 64 && (p = write260(b, p, end, items["260"])) < 0) return -1;
if (f3 & 32 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f3 & 16 && (p = write055(b, p, end, items["055"])) < 0) return -1;
if (f3 & 8 && (p = write050(b, p, end, items["050"])) < 0) return -1;
if (f3 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f3 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.11": [writeRecord1_11],
  "1.10": [writeRecord1_10],
  "1.9": [writeRecord1_9],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
};
