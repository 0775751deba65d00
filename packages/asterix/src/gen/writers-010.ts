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

function write200(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["GSP"];
const x1 = v["TRA"];
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

function write250(b: Uint8Array, p: number, end: number, v: unknown): number {
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

function write500(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["DEVX"];
const x1 = v["DEVY"];
const x2 = v["COVXY"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) !== keyCount(v)) return -1;
const r3 = typeof x0 === 'number' ? Math.round(x0 * 4) : Number.NaN;
const r4 = typeof x1 === 'number' ? Math.round(x1 * 4) : Number.NaN;
const r5 = typeof x2 === 'number' ? Math.round(x2 * 4) : Number.NaN;
if (!(r3 >= 0 && r3 <= 255) || !(r4 >= 0 && r4 <= 255) || !(r5 >= -32768 && r5 <= 32767)) return -1;
if (p + 4 > end) return -1;
b[p] = r3;
b[p + 1] = r4;
b[p + 2] = (r5 >>> 8);
b[p + 3] = r5;
p += 4;
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
if (!isNamed(v)) return -1;
const x0 = v["TYP"];
const x1 = v["DCR"];
const x2 = v["CHN"];
const x3 = v["GBS"];
const x4 = v["CRT"];
const x5 = v["SIM"];
const x6 = v["TST"];
const x7 = v["RAB"];
const x8 = v["LOP"];
const x9 = v["TOT"];
const x10 = v["SPI"];
const e11 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined);
const e12 = +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined);
const e13 = +(x10 !== undefined);
if (e11 + e12 + e13 !== keyCount(v)) return -1;
const l14 = e13 > 0 ? 2 : e12 > 0 ? 1 : 0;
const r15 = x0 === undefined ? 0 : x0;
const r16 = x1 === undefined ? 0 : x1;
const r17 = x2 === undefined ? 0 : x2;
const r18 = x3 === undefined ? 0 : x3;
const r19 = x4 === undefined ? 0 : x4;
if (typeof r15 !== 'number' || r15 !== (r15 & 7) || typeof r16 !== 'number' || r16 !== (r16 & 1) || typeof r17 !== 'number' || r17 !== (r17 & 1) || typeof r18 !== 'number' || r18 !== (r18 & 1) || typeof r19 !== 'number' || r19 !== (r19 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l14 > 0) & 1) | (r15 << 5) | ((r16 & 1) << 4) | ((r17 & 1) << 3) | ((r18 & 1) << 2) | ((r19 & 1) << 1);
p += 1;
if (l14 >= 1) {
const r20 = x5 === undefined ? 0 : x5;
const r21 = x6 === undefined ? 0 : x6;
const r22 = x7 === undefined ? 0 : x7;
const r23 = x8 === undefined ? 0 : x8;
const r24 = x9 === undefined ? 0 : x9;
if (typeof r20 !== 'number' || r20 !== (r20 & 1) || typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 3) || typeof r24 !== 'number' || r24 !== (r24 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l14 > 1) & 1) | (r20 << 7) | ((r21 & 1) << 6) | ((r22 & 1) << 5) | ((r23 & 3) << 3) | ((r24 & 3) << 1);
p += 1;
}
if (l14 >= 2) {
const r25 = x10 === undefined ? 0 : x10;
if (typeof r25 !== 'number' || r25 !== (r25 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l14 > 2) & 1) | (r25 << 7);
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
const r2 = typeof x0 === 'number' ? Math.round((x0 * 536870912) / 45) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round((x1 * 536870912) / 45) : Number.NaN;
if (!(r2 >= -1073741824 && r2 <= 1073741824) || !(r3 >= -2147483648 && r3 <= 2147483647)) return -1;
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

function write040(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["RHO"];
const x1 = v["TH"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round(x0) : Number.NaN;
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

function write042(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["X"];
const x1 = v["Y"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round(x0) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round(x1) : Number.NaN;
if (!(r2 >= -32768 && r2 <= 32767) || !(r3 >= -32768 && r3 <= 32767)) return -1;
if (p + 4 > end) return -1;
b[p] = (r2 >>> 8);
b[p + 1] = r2;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write202(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["VX"];
const x1 = v["VY"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round(x0 * 16) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 16) : Number.NaN;
if (!(r2 >= -32768 && r2 <= 32767) || !(r3 >= -32768 && r3 <= 32767)) return -1;
if (p + 4 > end) return -1;
b[p] = (r2 >>> 8);
b[p + 1] = r2;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write161(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TRK"];
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
const x3 = v["MAH"];
const x4 = v["TCC"];
const x5 = v["STH"];
const x6 = v["TOM"];
const x7 = v["DOU"];
const x8 = v["MRS"];
const x9 = v["GHO"];
const e10 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined);
const e11 = +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined);
const e12 = +(x9 !== undefined);
if (e10 + e11 + e12 !== keyCount(v)) return -1;
const l13 = e12 > 0 ? 2 : e11 > 0 ? 1 : 0;
const r14 = x0 === undefined ? 0 : x0;
const r15 = x1 === undefined ? 0 : x1;
const r16 = x2 === undefined ? 0 : x2;
const r17 = x3 === undefined ? 0 : x3;
const r18 = x4 === undefined ? 0 : x4;
const r19 = x5 === undefined ? 0 : x5;
if (typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 1) || typeof r16 !== 'number' || r16 !== (r16 & 3) || typeof r17 !== 'number' || r17 !== (r17 & 1) || typeof r18 !== 'number' || r18 !== (r18 & 1) || typeof r19 !== 'number' || r19 !== (r19 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l13 > 0) & 1) | (r14 << 7) | ((r15 & 1) << 6) | ((r16 & 3) << 4) | ((r17 & 1) << 3) | ((r18 & 1) << 2) | ((r19 & 1) << 1);
p += 1;
if (l13 >= 1) {
const r20 = x6 === undefined ? 0 : x6;
const r21 = x7 === undefined ? 0 : x7;
const r22 = x8 === undefined ? 0 : x8;
if (typeof r20 !== 'number' || r20 !== (r20 & 3) || typeof r21 !== 'number' || r21 !== (r21 & 7) || typeof r22 !== 'number' || r22 !== (r22 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l13 > 1) & 1) | (r20 << 6) | ((r21 & 7) << 3) | ((r22 & 3) << 1);
p += 1;
}
if (l13 >= 2) {
const r23 = x9 === undefined ? 0 : x9;
if (typeof r23 !== 'number' || r23 !== (r23 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l13 > 2) & 1) | (r23 << 7);
p += 1;
}
return p;
}

function write060(b: Uint8Array, p: number, end: number, v: unknown): number {
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

function write091(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round((v * 4) / 25) : Number.NaN;
if (!(r0 >= -32768 && r0 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write270(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["LENGTH"];
const x1 = v["ORIENTATION"];
const x2 = v["WIDTH"];
const e3 = +(x0 !== undefined);
const e4 = +(x1 !== undefined);
const e5 = +(x2 !== undefined);
if (e3 + e4 + e5 !== keyCount(v)) return -1;
const l6 = e5 > 0 ? 2 : e4 > 0 ? 1 : 0;
const r7 = typeof x0 === 'number' ? Math.round(x0) : Number.NaN;
if (!(r7 >= 0 && r7 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l6 > 0) & 1) | (r7 << 1);
p += 1;
if (l6 >= 1) {
const r8 = typeof x1 === 'number' ? Math.round((x1 * 16) / 45) : Number.NaN;
if (!(r8 >= 0 && r8 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l6 > 1) & 1) | (r8 << 1);
p += 1;
}
if (l6 >= 2) {
const r9 = typeof x2 === 'number' ? Math.round(x2) : Number.NaN;
if (!(r9 >= 0 && r9 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l6 > 2) & 1) | (r9 << 1);
p += 1;
}
return p;
}

function write550(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["NOGO"];
const x1 = v["OVL"];
const x2 = v["TSV"];
const x3 = v["DIV"];
const x4 = v["TTF"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(v)) return -1;
const r5 = x0 === undefined ? 0 : x0;
const r6 = x1 === undefined ? 0 : x1;
const r7 = x2 === undefined ? 0 : x2;
const r8 = x3 === undefined ? 0 : x3;
const r9 = x4 === undefined ? 0 : x4;
if (typeof r5 !== 'number' || r5 !== (r5 & 3) || typeof r6 !== 'number' || r6 !== (r6 & 1) || typeof r7 !== 'number' || r7 !== (r7 & 1) || typeof r8 !== 'number' || r8 !== (r8 & 1) || typeof r9 !== 'number' || r9 !== (r9 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (r5 << 6) | ((r6 & 1) << 5) | ((r7 & 1) << 4) | ((r8 & 1) << 3) | ((r9 & 1) << 2);
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

function write280(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (!isNamed(y0)) return -1;
const x2 = y0["DRHO"];
const x3 = y0["DTHETA"];
if (+(x2 !== undefined) + +(x3 !== undefined) !== keyCount(y0)) return -1;
const r4 = typeof x2 === 'number' ? Math.round(x2) : Number.NaN;
const r5 = typeof x3 === 'number' ? Math.round((x3 * 20) / 3) : Number.NaN;
if (!(r4 >= -128 && r4 <= 127) || !(r5 >= -128 && r5 <= 127)) return -1;
if (p + 2 > end) return -1;
b[p] = r4;
b[p + 1] = r5;
p += 2;
}
return p;
}

function write131(b: Uint8Array, p: number, end: number, v: unknown): number {
if (typeof v !== 'number' || v !== (v & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = v;
p += 1;
return p;
}

function write210(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["AX"];
const x1 = v["AY"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round(x0 * 16) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 16) : Number.NaN;
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

function writeRE(b: Uint8Array, p: number, end: number, v: unknown, expansion: ExpansionWriter | undefined): number {
p = putExplicit(b, p, end, v, expansion);
if (p < 0) return -1;
return p;
}

function writeRecord1_1(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 4 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write000(b, p, end, items["000"])) < 0) return -1;
if (f0 & 32 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f0 & 16 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f0 & 8 && (p = write041(b, p, end, items["041"])) < 0) return -1;
if (f0 & 4 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f0 & 2 && (p = write042(b, p, end, items["042"])) < 0) return -1;
if (f1 & 128 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f1 & 64 && (p = write202(b, p, end, items["202"])) < 0) return -1;
if (f1 & 32 && (p = write161(b, p, end, items["161"])) < 0) return -1;
if (f1 & 16 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f1 & 8 && (p = write060(b, p, end, items["060"])) < 0) return -1;
if (f1 & 4 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f1 & 2 && (p = write245(b, p, end, items["245"])) < 0) return -1;
if (f2 & 128 && (p = write250(b, p, end, items["250"])) < 0) return -1;
if (f2 & 64 && (p = write000(b, p, end, items["300"])) < 0) return -1;
if (f2 & 32 && (p = write090(b, p, end, items["090"])) < 0) return -1;
if (f2 & 16 && (p = write091(b, p, end, items["091"])) < 0) return -1;
if (f2 & 8 && (p = write270(b, p, end, items["270"])) < 0) return -1;
if (f2 & 4 && (p = write550(b, p, end, items["550"])) < 0) return -1;
if (f2 & 2 && (p = write310(b, p, end, items["310"])) < 0) return -1;
if (f3 & 128 && (p = write500(b, p, end, items["500"])) < 0) return -1;
if (f3 & 64 && (p = write280(b, p, end, items["280"])) < 0) return -1;
if (f3 & 32 && (p = write131(b, p, end, items["131"])) < 0) return -1;
if (f3 & 16 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f3 & 4 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
if (f3 & 2 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.1": [writeRecord1_1],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
};
