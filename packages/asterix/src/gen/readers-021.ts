// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionReader, RecordReader, Sheet } from '../columns/sheet.ts';
import { expansion, full, icao, nothingMore } from '../columns/read-support.ts';

function read090(b: Uint8Array, _v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 5);
i8[(i8At + n + row) | 0] = ((o1 >>> 1) & 15);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 2 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 5) & 3);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 1) & 15);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 5 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o3 >>> 3) & 3);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 8 + row) | 0] = (o4 >>> 4);
i8[(i8At + n * 9 + row) | 0] = ((o4 >>> 3) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 10 + row) | 0] = ((o5 >>> 5) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o5 >>> 3) & 3);
i8[(i8At + n * 12 + row) | 0] = ((o5 >>> 2) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o5 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + row) | 0] = (b[p] >>> 1) * 128;
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n + row) | 0] = (b[p] >>> 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = (b[p] >>> 1) * 128;
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = (b[p] >>> 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
return p;
}

function read295(b: Uint8Array, _v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n, written } = c;
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
let q1 = 0, q2 = 0, q3 = 0;
if (q0 & 1) {
if (p >= end) return -1;
q1 = b[p];
p = (p + 1) | 0;
if (q1 & 1) {
if (p >= end) return -1;
q2 = b[p];
p = (p + 1) | 0;
if (q2 & 1) {
if (p >= end) return -1;
q3 = b[p];
p = (p + 1) | 0;
if (q3 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}}}
if (q3 & 62) return -1;
if (q0 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q1 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
f64[(f64At + n * 8 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q1 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q1 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 10) | 0] = 1;
f64[(f64At + n * 10 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q1 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 11) | 0] = 1;
f64[(f64At + n * 11 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q1 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 12) | 0] = 1;
f64[(f64At + n * 12 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q1 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 13) | 0] = 1;
f64[(f64At + n * 13 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q2 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 14) | 0] = 1;
f64[(f64At + n * 14 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q2 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 15) | 0] = 1;
f64[(f64At + n * 15 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q2 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 16) | 0] = 1;
f64[(f64At + n * 16 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q2 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 17) | 0] = 1;
f64[(f64At + n * 17 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q2 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 18) | 0] = 1;
f64[(f64At + n * 18 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q2 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 19) | 0] = 1;
f64[(f64At + n * 19 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q2 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 20) | 0] = 1;
f64[(f64At + n * 20 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q3 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 21) | 0] = 1;
f64[(f64At + n * 21 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
if (q3 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 22) | 0] = 1;
f64[(f64At + n * 22 + row) | 0] = b[p] / 10;
p = (p + 1) | 0;
}
return p;
}

function readRE(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, n, written } = c;
const i32At = bases[(i * 6 + 1) | 0];
const part = bases[(i * 6 + 4) | 0];
written[(part) | 0] = 1;
if (p >= end) return -1;
const octetsOf = b[p];
if (octetsOf === 0 || p + octetsOf > end) return -1;
i32[(i32At + row) | 0] = p + 1;
i32[(i32At + n + row) | 0] = octetsOf - 1;
if (c.expand !== undefined) expansion(b, v, p + 1, p + octetsOf, c, i, row);
p = (p + octetsOf) | 0;
return p;
}

function readSP(b: Uint8Array, _v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, n, written } = c;
const i32At = bases[(i * 6 + 1) | 0];
const part = bases[(i * 6 + 4) | 0];
written[(part) | 0] = 1;
if (p >= end) return -1;
const octetsOf = b[p];
if (octetsOf === 0 || p + octetsOf > end) return -1;
i32[(i32At + row) | 0] = p + 1;
i32[(i32At + n + row) | 0] = octetsOf - 1;
p = (p + octetsOf) | 0;
return p;
}

function readRecord2_7(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0, f6 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p];
p = (p + 1) | 0;
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p];
p = (p + 1) | 0;
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p];
p = (p + 1) | 0;
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p];
p = (p + 1) | 0;
if (f4 & 1) {
if (p >= end) return -1;
f5 = b[p];
p = (p + 1) | 0;
if (f5 & 1) {
if (p >= end) return -1;
f6 = b[p];
p = (p + 1) | 0;
if (f6 & 1) {
return -1;
}}}}}}}
if (!((f0 | f1 | f2 | f3 | f4 | f5 | f6) & 0xfe)) return -1;
const { presence, bases, i16, n, written, i8, skips, f64, i32, m } = c;
presence[(row * 7) | 0] = f0;
presence[(row * 7 + 1) | 0] = f1;
presence[(row * 7 + 2) | 0] = f2;
presence[(row * 7 + 3) | 0] = f3;
presence[(row * 7 + 4) | 0] = f4;
presence[(row * 7 + 5) | 0] = f5;
if (f6 & 248) return -1;
presence[(row * 7 + 6) | 0] = f6;
if (f0 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[4] >= 0) {
const i16At = bases[2];
const part = bases[4];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
}
p = (p + 2) | 0;
}
if (f0 & 64) {
if (bases[10] >= 0) {
const i8At = bases[9];
const part = bases[10];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 5);
i8[(i8At + n + row) | 0] = ((o1 >>> 3) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 4 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 5 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 10 + row) | 0] = ((o3 >>> 6) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o3 >>> 2) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o3 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 16 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 17 + row) | 0] = ((o4 >>> 1) & 63);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 18 + row) | 0] = (o5 >>> 7);
i8[(i8At + n * 19 + row) | 0] = ((o5 >>> 1) & 63);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[1](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[16] >= 0) {
const i16At = bases[14];
const part = bases[16];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f0 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[22] >= 0) {
const i16At = bases[20];
const part = bases[22];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f0 & 8) {
if (bases[28] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[4](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 4) {
if (bases[34] >= 0) {
if (((p + 6) | 0) > end) return -1;
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
const v0 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 6) | 0;
} else {
p = skips[5](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 2) {
if (bases[40] >= 0) {
if (((p + 8) | 0) > end) return -1;
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
const v0 = v.getInt32(p) * 1.6763806343078613e-7;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = v.getInt32((p + 4) | 0) * 1.6763806343078613e-7;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 8) | 0;
} else {
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (bases[46] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[42];
const part = bases[46];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[7](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (b[p] >>> 7) === 0 ? (v.getUint16(p) & 32767) * 0.00006103515625 : (b[p] >>> 7) === 1 ? (v.getUint16(p) & 32767) / 1000 : (v.getUint16(p) & 32767);
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (v.getUint16(p) & 32767);
}
p = (p + 2) | 0;
}
if (f1 & 16) {
if (((p + 3) | 0) > end) return -1;
if (bases[64] >= 0) {
const i32At = bases[61];
const part = bases[64];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f1 & 8) {
if (bases[70] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[11](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 4) {
if (((p + 4) | 0) > end) return -1;
if (bases[76] >= 0) {
const i8At = bases[75];
const f64At = bases[72];
const part = bases[76];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
f64[(f64At + row) | 0] = (v.getInt32(p) & 1073741823) * 9.313225746154785e-10;
}
p = (p + 4) | 0;
}
if (f1 & 2) {
if (bases[82] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[78];
const part = bases[82];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 4) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const f64At = bases[84];
const part = bases[88];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
f64[(f64At + row) | 0] = (v.getInt32(p) & 1073741823) * 9.313225746154785e-10;
}
p = (p + 4) | 0;
}
if (f2 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[94] >= 0) {
const f64At = bases[90];
const part = bases[94];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 32) {
if (bases[100] >= 0) {
p = read090(b, v, p, end, c, 16, row);
if (p < 0) return -1;
} else {
p = skips[16](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const part = bases[106];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 3) & 7);
i8[(i8At + n * 2 + row) | 0] = (o0 & 7);
}
p = (p + 1) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const i16At = bases[110];
const part = bases[112];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) / 100;
}
p = (p + 2) | 0;
}
if (f2 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[124] >= 0) {
const f64At = bases[120];
const part = bases[124];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f3 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[130] >= 0) {
const f64At = bases[126];
const part = bases[130];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0054931640625;
}
p = (p + 2) | 0;
}
if (f3 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[136] >= 0) {
const i8At = bases[135];
const part = bases[136];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 2) & 7);
i8[(i8At + n * 4 + row) | 0] = (o0 & 3);
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[142] >= 0) {
const i8At = bases[141];
const f64At = bases[138];
const part = bases[142];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 6.25;
}
p = (p + 2) | 0;
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const f64At = bases[144];
const part = bases[148];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 6.25;
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (((p + 4) | 0) > end) return -1;
if (bases[154] >= 0) {
const i8At = bases[153];
const f64At = bases[150];
const part = bases[154];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (v.getUint16(p) & 32767) * 0.00006103515625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f3 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[160] >= 0) {
const f64At = bases[156];
const part = bases[160];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getUint16(p) << 22) >> 22) * 0.03125;
}
p = (p + 2) | 0;
}
if (f3 & 2) {
if (bases[166] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[162];
const part = bases[166];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[27](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 128) {
if (((p + 6) | 0) > end) return -1;
if (bases[172] >= 0) {
const i8At = bases[171];
const part = bases[172];
written[(part) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
}
p = (p + 6) | 0;
}
if (f4 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[178] >= 0) {
const i16At = bases[176];
const part = bases[178];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f4 & 32) {
if (bases[184] >= 0) {
const f64At = bases[180];
const i16At = bases[182];
const part = bases[184];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 14) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
} else {
p = skips[30](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[190] >= 0) {
const i8At = bases[189];
const f64At = bases[186];
const part = bases[190];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 3);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f4 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[196] >= 0) {
const i8At = bases[195];
const f64At = bases[192];
const part = bases[196];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f4 & 4) {
if (bases[202] >= 0) {
const i8At = bases[201];
const i32At = bases[199];
const f64At = bases[198];
const part = bases[202];
const counter = bases[203];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 62) return -1;
if (q0 & 128) {
x1: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o2 = b[p];
i8[(i8At + row) | 0] = (o2 >>> 7);
i8[(i8At + n + row) | 0] = ((o2 >>> 6) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 64) {
written[(part + 1) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j3 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 15 > end) return -1;
if (j3 + count > c.room) return full(c);
for (const last = j3 + count; j3 < last; j3++) {
const o4 = b[p];
const o5 = b[(p + 9) | 0];
i8[(i8At + n * 2 + j3) | 0] = (o4 >>> 7);
i8[(i8At + n * 2 + m + j3) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 2 + m * 2 + j3) | 0] = (o4 & 63);
f64[(f64At + j3) | 0] = v.getInt16((p + 1) | 0) * 10;
const v6 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v6 > 90 || v6 < -90) return -1;
f64[(f64At + m + j3) | 0] = v6;
const v7 = ((v.getInt32((p + 5) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v7 > 180 || v7 < -180) return -1;
f64[(f64At + m * 2 + j3) | 0] = v7;
i8[(i8At + n * 2 + m * 3 + j3) | 0] = (o5 >>> 4);
i8[(i8At + n * 2 + m * 4 + j3) | 0] = ((o5 >>> 2) & 3);
i8[(i8At + n * 2 + m * 5 + j3) | 0] = ((o5 >>> 1) & 1);
i8[(i8At + n * 2 + m * 6 + j3) | 0] = (o5 & 1);
f64[(f64At + m * 3 + j3) | 0] = (v.getInt32((p + 9) | 0) & 16777215);
f64[(f64At + m * 4 + j3) | 0] = v.getUint16((p + 13) | 0) / 100;
p = (p + 15) | 0;
}
c.used[(counter) | 0] = j3;
i32[(i32At + row) | 0] = j3 - from;
i32[(i32At + n + row) | 0] = from;
}
}
} else {
p = skips[33](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 2) {
if (((p + 1) | 0) > end) return -1;
if (bases[208] >= 0) {
const f64At = bases[204];
const part = bases[208];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.5;
}
p = (p + 1) | 0;
}
if (f5 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[214] >= 0) {
const i8At = bases[213];
const part = bases[214];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 4) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 6 + row) | 0] = (o0 & 1);
}
p = (p + 1) | 0;
}
if (f5 & 64) {
if (bases[220] >= 0) {
const i8At = bases[219];
const part = bases[220];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i8[(i8At + n * 5 + row) | 0] = (b[p] >>> 4);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[36](b, p, end);
if (p < 0) return -1;
}
}
if (f5 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[226] >= 0) {
const f64At = bases[222];
const part = bases[226];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24);
}
p = (p + 1) | 0;
}
if (f5 & 16) {
if (bases[232] >= 0) {
const i32At = bases[229];
const i8At = bases[231];
const part = bases[232];
const counter = bases[233];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 8 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
i8[(i8At + j0 * 8) | 0] = b[p];
i8[(i8At + j0 * 8 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + j0 * 8 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + j0 * 8 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + j0 * 8 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + j0 * 8 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + j0 * 8 + 6) | 0] = b[(p + 6) | 0];
i8[(i8At + j0 * 8 + 7) | 0] = b[(p + 7) | 0];
p = (p + 8) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[38](b, p, end);
if (p < 0) return -1;
}
}
if (f5 & 8) {
if (((p + 7) | 0) > end) return -1;
if (bases[238] >= 0) {
const i8At = bases[237];
const i16At = bases[236];
const i32At = bases[235];
const part = bases[238];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 3) | 0];
i8[(i8At + row) | 0] = (o0 >>> 3);
i8[(i8At + n + row) | 0] = (o0 & 7);
i16[(i16At + row) | 0] = (v.getUint16((p + 1) | 0) >>> 2);
i8[(i8At + n * 2 + row) | 0] = ((v.getUint16((p + 2) | 0) >>> 6) & 15);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 2) & 3);
i32[(i32At + row) | 0] = (v.getInt32((p + 3) | 0) & 67108863);
}
p = (p + 7) | 0;
}
if (f5 & 4) {
if (((p + 1) | 0) > end) return -1;
if (bases[244] >= 0) {
const i16At = bases[242];
const part = bases[244];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f5 & 2) {
if (bases[250] >= 0) {
p = read295(b, v, p, end, c, 41, row);
if (p < 0) return -1;
} else {
p = skips[41](b, p, end);
if (p < 0) return -1;
}
}
if (f6 & 4) {
if (bases[286] >= 0) {
p = readRE(b, v, p, end, c, 47, row);
if (p < 0) return -1;
} else {
p = skips[47](b, p, end);
if (p < 0) return -1;
}
}
if (f6 & 2) {
if (bases[292] >= 0) {
p = readSP(b, v, p, end, c, 48, row);
if (p < 0) return -1;
} else {
p = skips[48](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function readRecord2_6(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0, f6 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p];
p = (p + 1) | 0;
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p];
p = (p + 1) | 0;
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p];
p = (p + 1) | 0;
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p];
p = (p + 1) | 0;
if (f4 & 1) {
if (p >= end) return -1;
f5 = b[p];
p = (p + 1) | 0;
if (f5 & 1) {
if (p >= end) return -1;
f6 = b[p];
p = (p + 1) | 0;
if (f6 & 1) {
return -1;
}}}}}}}
if (!((f0 | f1 | f2 | f3 | f4 | f5 | f6) & 0xfe)) return -1;
const { presence, bases, i16, n, written, i8, skips, f64, i32, m } = c;
presence[(row * 7) | 0] = f0;
presence[(row * 7 + 1) | 0] = f1;
presence[(row * 7 + 2) | 0] = f2;
presence[(row * 7 + 3) | 0] = f3;
presence[(row * 7 + 4) | 0] = f4;
presence[(row * 7 + 5) | 0] = f5;
if (f6 & 248) return -1;
presence[(row * 7 + 6) | 0] = f6;
if (f0 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[4] >= 0) {
const i16At = bases[2];
const part = bases[4];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
}
p = (p + 2) | 0;
}
if (f0 & 64) {
if (bases[10] >= 0) {
const i8At = bases[9];
const part = bases[10];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 5);
i8[(i8At + n + row) | 0] = ((o1 >>> 3) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 4 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 5 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 10 + row) | 0] = ((o3 >>> 6) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o3 >>> 2) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o3 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 16 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 17 + row) | 0] = ((o4 >>> 1) & 63);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 18 + row) | 0] = (o5 >>> 7);
i8[(i8At + n * 19 + row) | 0] = ((o5 >>> 1) & 63);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[1](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[16] >= 0) {
const i16At = bases[14];
const part = bases[16];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f0 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[22] >= 0) {
const i16At = bases[20];
const part = bases[22];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f0 & 8) {
if (bases[28] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[4](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 4) {
if (bases[34] >= 0) {
if (((p + 6) | 0) > end) return -1;
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
const v0 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 6) | 0;
} else {
p = skips[5](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 2) {
if (bases[40] >= 0) {
if (((p + 8) | 0) > end) return -1;
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
const v0 = v.getInt32(p) * 1.6763806343078613e-7;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = v.getInt32((p + 4) | 0) * 1.6763806343078613e-7;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 8) | 0;
} else {
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (bases[46] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[42];
const part = bases[46];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[7](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (b[p] >>> 7) === 0 ? (v.getUint16(p) & 32767) * 0.00006103515625 : (b[p] >>> 7) === 1 ? (v.getUint16(p) & 32767) / 1000 : (v.getUint16(p) & 32767);
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (v.getUint16(p) & 32767);
}
p = (p + 2) | 0;
}
if (f1 & 16) {
if (((p + 3) | 0) > end) return -1;
if (bases[64] >= 0) {
const i32At = bases[61];
const part = bases[64];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f1 & 8) {
if (bases[70] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[11](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 4) {
if (((p + 4) | 0) > end) return -1;
if (bases[76] >= 0) {
const i8At = bases[75];
const f64At = bases[72];
const part = bases[76];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
f64[(f64At + row) | 0] = (v.getInt32(p) & 1073741823) * 9.313225746154785e-10;
}
p = (p + 4) | 0;
}
if (f1 & 2) {
if (bases[82] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[78];
const part = bases[82];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 4) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const f64At = bases[84];
const part = bases[88];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
f64[(f64At + row) | 0] = (v.getInt32(p) & 1073741823) * 9.313225746154785e-10;
}
p = (p + 4) | 0;
}
if (f2 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[94] >= 0) {
const f64At = bases[90];
const part = bases[94];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 32) {
if (bases[100] >= 0) {
const i8At = bases[99];
const part = bases[100];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 5);
i8[(i8At + n + row) | 0] = ((o1 >>> 1) & 15);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 2 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 5) & 3);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 1) & 15);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 5 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o3 >>> 3) & 3);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i8[(i8At + n * 8 + row) | 0] = (b[p] >>> 4);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[16](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const part = bases[106];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 3) & 7);
i8[(i8At + n * 2 + row) | 0] = (o0 & 7);
}
p = (p + 1) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const i16At = bases[110];
const part = bases[112];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) / 100;
}
p = (p + 2) | 0;
}
if (f2 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[124] >= 0) {
const f64At = bases[120];
const part = bases[124];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f3 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[130] >= 0) {
const f64At = bases[126];
const part = bases[130];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0054931640625;
}
p = (p + 2) | 0;
}
if (f3 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[136] >= 0) {
const i8At = bases[135];
const part = bases[136];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 2) & 7);
i8[(i8At + n * 4 + row) | 0] = (o0 & 3);
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[142] >= 0) {
const i8At = bases[141];
const f64At = bases[138];
const part = bases[142];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 6.25;
}
p = (p + 2) | 0;
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const f64At = bases[144];
const part = bases[148];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 6.25;
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (((p + 4) | 0) > end) return -1;
if (bases[154] >= 0) {
const i8At = bases[153];
const f64At = bases[150];
const part = bases[154];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (v.getUint16(p) & 32767) * 0.00006103515625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f3 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[160] >= 0) {
const f64At = bases[156];
const part = bases[160];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getUint16(p) << 22) >> 22) * 0.03125;
}
p = (p + 2) | 0;
}
if (f3 & 2) {
if (bases[166] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[162];
const part = bases[166];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[27](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 128) {
if (((p + 6) | 0) > end) return -1;
if (bases[172] >= 0) {
const i8At = bases[171];
const part = bases[172];
written[(part) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
}
p = (p + 6) | 0;
}
if (f4 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[178] >= 0) {
const i16At = bases[176];
const part = bases[178];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f4 & 32) {
if (bases[184] >= 0) {
const f64At = bases[180];
const i16At = bases[182];
const part = bases[184];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 14) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
} else {
p = skips[30](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[190] >= 0) {
const i8At = bases[189];
const f64At = bases[186];
const part = bases[190];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 3);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f4 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[196] >= 0) {
const i8At = bases[195];
const f64At = bases[192];
const part = bases[196];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f4 & 4) {
if (bases[202] >= 0) {
const i8At = bases[201];
const i32At = bases[199];
const f64At = bases[198];
const part = bases[202];
const counter = bases[203];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 62) return -1;
if (q0 & 128) {
x1: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o2 = b[p];
i8[(i8At + row) | 0] = (o2 >>> 7);
i8[(i8At + n + row) | 0] = ((o2 >>> 6) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 64) {
written[(part + 1) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j3 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 15 > end) return -1;
if (j3 + count > c.room) return full(c);
for (const last = j3 + count; j3 < last; j3++) {
const o4 = b[p];
const o5 = b[(p + 9) | 0];
i8[(i8At + n * 2 + j3) | 0] = (o4 >>> 7);
i8[(i8At + n * 2 + m + j3) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 2 + m * 2 + j3) | 0] = (o4 & 63);
f64[(f64At + j3) | 0] = v.getInt16((p + 1) | 0) * 10;
const v6 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v6 > 90 || v6 < -90) return -1;
f64[(f64At + m + j3) | 0] = v6;
const v7 = ((v.getInt32((p + 5) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v7 > 180 || v7 < -180) return -1;
f64[(f64At + m * 2 + j3) | 0] = v7;
i8[(i8At + n * 2 + m * 3 + j3) | 0] = (o5 >>> 4);
i8[(i8At + n * 2 + m * 4 + j3) | 0] = ((o5 >>> 2) & 3);
i8[(i8At + n * 2 + m * 5 + j3) | 0] = ((o5 >>> 1) & 1);
i8[(i8At + n * 2 + m * 6 + j3) | 0] = (o5 & 1);
f64[(f64At + m * 3 + j3) | 0] = (v.getInt32((p + 9) | 0) & 16777215);
f64[(f64At + m * 4 + j3) | 0] = v.getUint16((p + 13) | 0) / 100;
p = (p + 15) | 0;
}
c.used[(counter) | 0] = j3;
i32[(i32At + row) | 0] = j3 - from;
i32[(i32At + n + row) | 0] = from;
}
}
} else {
p = skips[33](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 2) {
if (((p + 1) | 0) > end) return -1;
if (bases[208] >= 0) {
const f64At = bases[204];
const part = bases[208];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.5;
}
p = (p + 1) | 0;
}
if (f5 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[214] >= 0) {
const i8At = bases[213];
const part = bases[214];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 4) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 6 + row) | 0] = (o0 & 1);
}
p = (p + 1) | 0;
}
if (f5 & 64) {
if (bases[220] >= 0) {
const i8At = bases[219];
const part = bases[220];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i8[(i8At + n * 5 + row) | 0] = (b[p] >>> 4);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[36](b, p, end);
if (p < 0) return -1;
}
}
if (f5 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[226] >= 0) {
const f64At = bases[222];
const part = bases[226];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24);
}
p = (p + 1) | 0;
}
if (f5 & 16) {
if (bases[232] >= 0) {
const i32At = bases[229];
const i8At = bases[231];
const part = bases[232];
const counter = bases[233];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 8 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
i8[(i8At + j0 * 8) | 0] = b[p];
i8[(i8At + j0 * 8 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + j0 * 8 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + j0 * 8 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + j0 * 8 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + j0 * 8 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + j0 * 8 + 6) | 0] = b[(p + 6) | 0];
i8[(i8At + j0 * 8 + 7) | 0] = b[(p + 7) | 0];
p = (p + 8) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[38](b, p, end);
if (p < 0) return -1;
}
}
if (f5 & 8) {
if (((p + 7) | 0) > end) return -1;
if (bases[238] >= 0) {
const i8At = bases[237];
const i16At = bases[236];
const i32At = bases[235];
const part = bases[238];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 3) | 0];
i8[(i8At + row) | 0] = (o0 >>> 3);
i8[(i8At + n + row) | 0] = (o0 & 7);
i16[(i16At + row) | 0] = (v.getUint16((p + 1) | 0) >>> 2);
i8[(i8At + n * 2 + row) | 0] = ((v.getUint16((p + 2) | 0) >>> 6) & 15);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 2) & 3);
i32[(i32At + row) | 0] = (v.getInt32((p + 3) | 0) & 67108863);
}
p = (p + 7) | 0;
}
if (f5 & 4) {
if (((p + 1) | 0) > end) return -1;
if (bases[244] >= 0) {
const i16At = bases[242];
const part = bases[244];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f5 & 2) {
if (bases[250] >= 0) {
p = read295(b, v, p, end, c, 41, row);
if (p < 0) return -1;
} else {
p = skips[41](b, p, end);
if (p < 0) return -1;
}
}
if (f6 & 4) {
if (bases[286] >= 0) {
p = readRE(b, v, p, end, c, 47, row);
if (p < 0) return -1;
} else {
p = skips[47](b, p, end);
if (p < 0) return -1;
}
}
if (f6 & 2) {
if (bases[292] >= 0) {
p = readSP(b, v, p, end, c, 48, row);
if (p < 0) return -1;
} else {
p = skips[48](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function readRecord2_5(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0, f6 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p];
p = (p + 1) | 0;
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p];
p = (p + 1) | 0;
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p];
p = (p + 1) | 0;
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p];
p = (p + 1) | 0;
if (f4 & 1) {
if (p >= end) return -1;
f5 = b[p];
p = (p + 1) | 0;
if (f5 & 1) {
if (p >= end) return -1;
f6 = b[p];
p = (p + 1) | 0;
if (f6 & 1) {
return -1;
}}}}}}}
if (!((f0 | f1 | f2 | f3 | f4 | f5 | f6) & 0xfe)) return -1;
const { presence, bases, i16, n, written, i8, skips, f64, i32, m } = c;
presence[(row * 7) | 0] = f0;
presence[(row * 7 + 1) | 0] = f1;
presence[(row * 7 + 2) | 0] = f2;
presence[(row * 7 + 3) | 0] = f3;
presence[(row * 7 + 4) | 0] = f4;
presence[(row * 7 + 5) | 0] = f5;
if (f6 & 248) return -1;
presence[(row * 7 + 6) | 0] = f6;
if (f0 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[4] >= 0) {
const i16At = bases[2];
const part = bases[4];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
}
p = (p + 2) | 0;
}
if (f0 & 64) {
if (bases[10] >= 0) {
const i8At = bases[9];
const part = bases[10];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 5);
i8[(i8At + n + row) | 0] = ((o1 >>> 3) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 4 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 5 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 10 + row) | 0] = ((o3 >>> 6) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o3 >>> 2) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o3 >>> 1) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[1](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[16] >= 0) {
const i16At = bases[14];
const part = bases[16];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f0 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[22] >= 0) {
const i16At = bases[20];
const part = bases[22];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f0 & 8) {
if (bases[28] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[4](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 4) {
if (bases[34] >= 0) {
if (((p + 6) | 0) > end) return -1;
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
const v0 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 6) | 0;
} else {
p = skips[5](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 2) {
if (bases[40] >= 0) {
if (((p + 8) | 0) > end) return -1;
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
const v0 = v.getInt32(p) * 1.6763806343078613e-7;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = v.getInt32((p + 4) | 0) * 1.6763806343078613e-7;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 8) | 0;
} else {
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (bases[46] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[42];
const part = bases[46];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[7](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (b[p] >>> 7) === 0 ? (v.getUint16(p) & 32767) * 0.00006103515625 : (b[p] >>> 7) === 1 ? (v.getUint16(p) & 32767) / 1000 : (v.getUint16(p) & 32767);
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (v.getUint16(p) & 32767);
}
p = (p + 2) | 0;
}
if (f1 & 16) {
if (((p + 3) | 0) > end) return -1;
if (bases[64] >= 0) {
const i32At = bases[61];
const part = bases[64];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f1 & 8) {
if (bases[70] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[11](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 4) {
if (((p + 4) | 0) > end) return -1;
if (bases[76] >= 0) {
const i8At = bases[75];
const f64At = bases[72];
const part = bases[76];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
f64[(f64At + row) | 0] = (v.getInt32(p) & 1073741823) * 9.313225746154785e-10;
}
p = (p + 4) | 0;
}
if (f1 & 2) {
if (bases[82] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[78];
const part = bases[82];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 4) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const f64At = bases[84];
const part = bases[88];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
f64[(f64At + row) | 0] = (v.getInt32(p) & 1073741823) * 9.313225746154785e-10;
}
p = (p + 4) | 0;
}
if (f2 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[94] >= 0) {
const f64At = bases[90];
const part = bases[94];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 32) {
if (bases[100] >= 0) {
const i8At = bases[99];
const part = bases[100];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 5);
i8[(i8At + n + row) | 0] = ((o1 >>> 1) & 15);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 2 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 5) & 3);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 1) & 15);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 5 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o3 >>> 3) & 3);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i8[(i8At + n * 8 + row) | 0] = (b[p] >>> 4);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[16](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const part = bases[106];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 3) & 7);
i8[(i8At + n * 2 + row) | 0] = (o0 & 7);
}
p = (p + 1) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const i16At = bases[110];
const part = bases[112];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) / 100;
}
p = (p + 2) | 0;
}
if (f2 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[124] >= 0) {
const f64At = bases[120];
const part = bases[124];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f3 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[130] >= 0) {
const f64At = bases[126];
const part = bases[130];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0054931640625;
}
p = (p + 2) | 0;
}
if (f3 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[136] >= 0) {
const i8At = bases[135];
const part = bases[136];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 2) & 7);
i8[(i8At + n * 4 + row) | 0] = (o0 & 3);
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[142] >= 0) {
const i8At = bases[141];
const f64At = bases[138];
const part = bases[142];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 6.25;
}
p = (p + 2) | 0;
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const f64At = bases[144];
const part = bases[148];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 6.25;
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (((p + 4) | 0) > end) return -1;
if (bases[154] >= 0) {
const i8At = bases[153];
const f64At = bases[150];
const part = bases[154];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (v.getUint16(p) & 32767) * 0.00006103515625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f3 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[160] >= 0) {
const f64At = bases[156];
const part = bases[160];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getUint16(p) << 22) >> 22) * 0.03125;
}
p = (p + 2) | 0;
}
if (f3 & 2) {
if (bases[166] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[162];
const part = bases[166];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[27](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 128) {
if (((p + 6) | 0) > end) return -1;
if (bases[172] >= 0) {
const i8At = bases[171];
const part = bases[172];
written[(part) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
}
p = (p + 6) | 0;
}
if (f4 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[178] >= 0) {
const i16At = bases[176];
const part = bases[178];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f4 & 32) {
if (bases[184] >= 0) {
const f64At = bases[180];
const i16At = bases[182];
const part = bases[184];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 14) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
} else {
p = skips[30](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[190] >= 0) {
const i8At = bases[189];
const f64At = bases[186];
const part = bases[190];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 3);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f4 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[196] >= 0) {
const i8At = bases[195];
const f64At = bases[192];
const part = bases[196];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f4 & 4) {
if (bases[202] >= 0) {
const i8At = bases[201];
const i32At = bases[199];
const f64At = bases[198];
const part = bases[202];
const counter = bases[203];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 62) return -1;
if (q0 & 128) {
x1: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o2 = b[p];
i8[(i8At + row) | 0] = (o2 >>> 7);
i8[(i8At + n + row) | 0] = ((o2 >>> 6) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 64) {
written[(part + 1) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j3 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 15 > end) return -1;
if (j3 + count > c.room) return full(c);
for (const last = j3 + count; j3 < last; j3++) {
const o4 = b[p];
const o5 = b[(p + 9) | 0];
i8[(i8At + n * 2 + j3) | 0] = (o4 >>> 7);
i8[(i8At + n * 2 + m + j3) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 2 + m * 2 + j3) | 0] = (o4 & 63);
f64[(f64At + j3) | 0] = v.getInt16((p + 1) | 0) * 10;
const v6 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v6 > 90 || v6 < -90) return -1;
f64[(f64At + m + j3) | 0] = v6;
const v7 = ((v.getInt32((p + 5) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v7 > 180 || v7 < -180) return -1;
f64[(f64At + m * 2 + j3) | 0] = v7;
i8[(i8At + n * 2 + m * 3 + j3) | 0] = (o5 >>> 4);
i8[(i8At + n * 2 + m * 4 + j3) | 0] = ((o5 >>> 2) & 3);
i8[(i8At + n * 2 + m * 5 + j3) | 0] = ((o5 >>> 1) & 1);
i8[(i8At + n * 2 + m * 6 + j3) | 0] = (o5 & 1);
f64[(f64At + m * 3 + j3) | 0] = (v.getInt32((p + 9) | 0) & 16777215);
f64[(f64At + m * 4 + j3) | 0] = v.getUint16((p + 13) | 0) / 100;
p = (p + 15) | 0;
}
c.used[(counter) | 0] = j3;
i32[(i32At + row) | 0] = j3 - from;
i32[(i32At + n + row) | 0] = from;
}
}
} else {
p = skips[33](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 2) {
if (((p + 1) | 0) > end) return -1;
if (bases[208] >= 0) {
const f64At = bases[204];
const part = bases[208];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.5;
}
p = (p + 1) | 0;
}
if (f5 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[214] >= 0) {
const i8At = bases[213];
const part = bases[214];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 4) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 6 + row) | 0] = (o0 & 1);
}
p = (p + 1) | 0;
}
if (f5 & 64) {
if (bases[220] >= 0) {
const i8At = bases[219];
const part = bases[220];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i8[(i8At + n * 5 + row) | 0] = (b[p] >>> 4);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[36](b, p, end);
if (p < 0) return -1;
}
}
if (f5 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[226] >= 0) {
const f64At = bases[222];
const part = bases[226];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24);
}
p = (p + 1) | 0;
}
if (f5 & 16) {
if (bases[232] >= 0) {
const i32At = bases[229];
const i8At = bases[231];
const part = bases[232];
const counter = bases[233];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 8 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
i8[(i8At + j0 * 8) | 0] = b[p];
i8[(i8At + j0 * 8 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + j0 * 8 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + j0 * 8 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + j0 * 8 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + j0 * 8 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + j0 * 8 + 6) | 0] = b[(p + 6) | 0];
i8[(i8At + j0 * 8 + 7) | 0] = b[(p + 7) | 0];
p = (p + 8) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[38](b, p, end);
if (p < 0) return -1;
}
}
if (f5 & 8) {
if (((p + 7) | 0) > end) return -1;
if (bases[238] >= 0) {
const i8At = bases[237];
const i16At = bases[236];
const i32At = bases[235];
const part = bases[238];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 3) | 0];
i8[(i8At + row) | 0] = (o0 >>> 3);
i8[(i8At + n + row) | 0] = (o0 & 7);
i16[(i16At + row) | 0] = (v.getUint16((p + 1) | 0) >>> 2);
i8[(i8At + n * 2 + row) | 0] = ((v.getUint16((p + 2) | 0) >>> 6) & 15);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 2) & 3);
i32[(i32At + row) | 0] = (v.getInt32((p + 3) | 0) & 67108863);
}
p = (p + 7) | 0;
}
if (f5 & 4) {
if (((p + 1) | 0) > end) return -1;
if (bases[244] >= 0) {
const i16At = bases[242];
const part = bases[244];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f5 & 2) {
if (bases[250] >= 0) {
p = read295(b, v, p, end, c, 41, row);
if (p < 0) return -1;
} else {
p = skips[41](b, p, end);
if (p < 0) return -1;
}
}
if (f6 & 4) {
if (bases[286] >= 0) {
p = readRE(b, v, p, end, c, 47, row);
if (p < 0) return -1;
} else {
p = skips[47](b, p, end);
if (p < 0) return -1;
}
}
if (f6 & 2) {
if (bases[292] >= 0) {
p = readSP(b, v, p, end, c, 48, row);
if (p < 0) return -1;
} else {
p = skips[48](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function readRecord2_2(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0, f6 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p];
p = (p + 1) | 0;
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p];
p = (p + 1) | 0;
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p];
p = (p + 1) | 0;
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p];
p = (p + 1) | 0;
if (f4 & 1) {
if (p >= end) return -1;
f5 = b[p];
p = (p + 1) | 0;
if (f5 & 1) {
if (p >= end) return -1;
f6 = b[p];
p = (p + 1) | 0;
if (f6 & 1) {
return -1;
}}}}}}}
if (!((f0 | f1 | f2 | f3 | f4 | f5 | f6) & 0xfe)) return -1;
const { presence, bases, i16, n, written, i8, skips, f64, i32, m } = c;
presence[(row * 7) | 0] = f0;
presence[(row * 7 + 1) | 0] = f1;
presence[(row * 7 + 2) | 0] = f2;
presence[(row * 7 + 3) | 0] = f3;
presence[(row * 7 + 4) | 0] = f4;
presence[(row * 7 + 5) | 0] = f5;
if (f6 & 248) return -1;
presence[(row * 7 + 6) | 0] = f6;
if (f0 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[4] >= 0) {
const i16At = bases[2];
const part = bases[4];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
}
p = (p + 2) | 0;
}
if (f0 & 64) {
if (bases[10] >= 0) {
const i8At = bases[9];
const part = bases[10];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 5);
i8[(i8At + n + row) | 0] = ((o1 >>> 3) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 4 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 5 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 10 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 2) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o3 >>> 1) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[1](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[16] >= 0) {
const i16At = bases[14];
const part = bases[16];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f0 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[22] >= 0) {
const i16At = bases[20];
const part = bases[22];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f0 & 8) {
if (bases[28] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[4](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 4) {
if (bases[34] >= 0) {
if (((p + 6) | 0) > end) return -1;
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
const v0 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 6) | 0;
} else {
p = skips[5](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 2) {
if (bases[40] >= 0) {
if (((p + 8) | 0) > end) return -1;
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
const v0 = v.getInt32(p) * 1.6763806343078613e-7;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = v.getInt32((p + 4) | 0) * 1.6763806343078613e-7;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 8) | 0;
} else {
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (bases[46] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[42];
const part = bases[46];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[7](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (b[p] >>> 7) === 0 ? (v.getUint16(p) & 32767) * 0.00006103515625 : (b[p] >>> 7) === 1 ? (v.getUint16(p) & 32767) / 1000 : (v.getUint16(p) & 32767);
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (v.getUint16(p) & 32767);
}
p = (p + 2) | 0;
}
if (f1 & 16) {
if (((p + 3) | 0) > end) return -1;
if (bases[64] >= 0) {
const i32At = bases[61];
const part = bases[64];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f1 & 8) {
if (bases[70] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[11](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 4) {
if (((p + 4) | 0) > end) return -1;
if (bases[76] >= 0) {
const i8At = bases[75];
const f64At = bases[72];
const part = bases[76];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
f64[(f64At + row) | 0] = (v.getInt32(p) & 1073741823) * 9.313225746154785e-10;
}
p = (p + 4) | 0;
}
if (f1 & 2) {
if (bases[82] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[78];
const part = bases[82];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 4) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const f64At = bases[84];
const part = bases[88];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
f64[(f64At + row) | 0] = (v.getInt32(p) & 1073741823) * 9.313225746154785e-10;
}
p = (p + 4) | 0;
}
if (f2 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[94] >= 0) {
const f64At = bases[90];
const part = bases[94];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 32) {
if (bases[100] >= 0) {
const i8At = bases[99];
const part = bases[100];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 5);
i8[(i8At + n + row) | 0] = ((o1 >>> 1) & 15);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 2 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 5) & 3);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 1) & 15);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 5 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o3 >>> 3) & 3);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i8[(i8At + n * 8 + row) | 0] = (b[p] >>> 4);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[16](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const part = bases[106];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 3) & 7);
i8[(i8At + n * 2 + row) | 0] = (o0 & 7);
}
p = (p + 1) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const i16At = bases[110];
const part = bases[112];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) / 100;
}
p = (p + 2) | 0;
}
if (f2 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[124] >= 0) {
const f64At = bases[120];
const part = bases[124];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f3 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[130] >= 0) {
const f64At = bases[126];
const part = bases[130];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0054931640625;
}
p = (p + 2) | 0;
}
if (f3 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[136] >= 0) {
const i8At = bases[135];
const part = bases[136];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 2) & 7);
i8[(i8At + n * 4 + row) | 0] = (o0 & 3);
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[142] >= 0) {
const i8At = bases[141];
const f64At = bases[138];
const part = bases[142];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 6.25;
}
p = (p + 2) | 0;
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const f64At = bases[144];
const part = bases[148];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 6.25;
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (((p + 4) | 0) > end) return -1;
if (bases[154] >= 0) {
const i8At = bases[153];
const f64At = bases[150];
const part = bases[154];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (v.getUint16(p) & 32767) * 0.00006103515625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f3 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[160] >= 0) {
const f64At = bases[156];
const part = bases[160];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getUint16(p) << 22) >> 22) * 0.03125;
}
p = (p + 2) | 0;
}
if (f3 & 2) {
if (bases[166] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[162];
const part = bases[166];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[27](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 128) {
if (((p + 6) | 0) > end) return -1;
if (bases[172] >= 0) {
const i8At = bases[171];
const part = bases[172];
written[(part) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
}
p = (p + 6) | 0;
}
if (f4 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[178] >= 0) {
const i16At = bases[176];
const part = bases[178];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f4 & 32) {
if (bases[184] >= 0) {
const f64At = bases[180];
const i16At = bases[182];
const part = bases[184];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 14) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
} else {
p = skips[30](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[190] >= 0) {
const i8At = bases[189];
const f64At = bases[186];
const part = bases[190];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 3);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f4 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[196] >= 0) {
const i8At = bases[195];
const f64At = bases[192];
const part = bases[196];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f4 & 4) {
if (bases[202] >= 0) {
const i8At = bases[201];
const i32At = bases[199];
const f64At = bases[198];
const part = bases[202];
const counter = bases[203];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 62) return -1;
if (q0 & 128) {
x1: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o2 = b[p];
i8[(i8At + row) | 0] = (o2 >>> 7);
i8[(i8At + n + row) | 0] = ((o2 >>> 6) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 64) {
written[(part + 1) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j3 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 15 > end) return -1;
if (j3 + count > c.room) return full(c);
for (const last = j3 + count; j3 < last; j3++) {
const o4 = b[p];
const o5 = b[(p + 9) | 0];
i8[(i8At + n * 2 + j3) | 0] = (o4 >>> 7);
i8[(i8At + n * 2 + m + j3) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 2 + m * 2 + j3) | 0] = (o4 & 63);
f64[(f64At + j3) | 0] = v.getInt16((p + 1) | 0) * 10;
const v6 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v6 > 90 || v6 < -90) return -1;
f64[(f64At + m + j3) | 0] = v6;
const v7 = ((v.getInt32((p + 5) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v7 > 180 || v7 < -180) return -1;
f64[(f64At + m * 2 + j3) | 0] = v7;
i8[(i8At + n * 2 + m * 3 + j3) | 0] = (o5 >>> 4);
i8[(i8At + n * 2 + m * 4 + j3) | 0] = ((o5 >>> 2) & 3);
i8[(i8At + n * 2 + m * 5 + j3) | 0] = ((o5 >>> 1) & 1);
i8[(i8At + n * 2 + m * 6 + j3) | 0] = (o5 & 1);
f64[(f64At + m * 3 + j3) | 0] = (v.getInt32((p + 9) | 0) & 16777215);
f64[(f64At + m * 4 + j3) | 0] = v.getUint16((p + 13) | 0) / 100;
p = (p + 15) | 0;
}
c.used[(counter) | 0] = j3;
i32[(i32At + row) | 0] = j3 - from;
i32[(i32At + n + row) | 0] = from;
}
}
} else {
p = skips[33](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 2) {
if (((p + 1) | 0) > end) return -1;
if (bases[208] >= 0) {
const f64At = bases[204];
const part = bases[208];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.5;
}
p = (p + 1) | 0;
}
if (f5 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[214] >= 0) {
const i8At = bases[213];
const part = bases[214];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 4) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 6 + row) | 0] = (o0 & 1);
}
p = (p + 1) | 0;
}
if (f5 & 64) {
if (bases[220] >= 0) {
const i8At = bases[219];
const part = bases[220];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i8[(i8At + n * 5 + row) | 0] = (b[p] >>> 4);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[36](b, p, end);
if (p < 0) return -1;
}
}
if (f5 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[226] >= 0) {
const f64At = bases[222];
const part = bases[226];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24);
}
p = (p + 1) | 0;
}
if (f5 & 16) {
if (bases[232] >= 0) {
const i32At = bases[229];
const i8At = bases[231];
const part = bases[232];
const counter = bases[233];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 8 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
i8[(i8At + j0 * 8) | 0] = b[p];
i8[(i8At + j0 * 8 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + j0 * 8 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + j0 * 8 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + j0 * 8 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + j0 * 8 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + j0 * 8 + 6) | 0] = b[(p + 6) | 0];
i8[(i8At + j0 * 8 + 7) | 0] = b[(p + 7) | 0];
p = (p + 8) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[38](b, p, end);
if (p < 0) return -1;
}
}
if (f5 & 8) {
if (((p + 7) | 0) > end) return -1;
if (bases[238] >= 0) {
const i8At = bases[237];
const i16At = bases[236];
const i32At = bases[235];
const part = bases[238];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 3) | 0];
i8[(i8At + row) | 0] = (o0 >>> 3);
i8[(i8At + n + row) | 0] = (o0 & 7);
i16[(i16At + row) | 0] = (v.getUint16((p + 1) | 0) >>> 2);
i8[(i8At + n * 2 + row) | 0] = ((v.getUint16((p + 2) | 0) >>> 6) & 15);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 2) & 3);
i32[(i32At + row) | 0] = (v.getInt32((p + 3) | 0) & 67108863);
}
p = (p + 7) | 0;
}
if (f5 & 4) {
if (((p + 1) | 0) > end) return -1;
if (bases[244] >= 0) {
const i16At = bases[242];
const part = bases[244];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f5 & 2) {
if (bases[250] >= 0) {
p = read295(b, v, p, end, c, 41, row);
if (p < 0) return -1;
} else {
p = skips[41](b, p, end);
if (p < 0) return -1;
}
}
if (f6 & 4) {
if (bases[286] >= 0) {
p = readRE(b, v, p, end, c, 47, row);
if (p < 0) return -1;
} else {
p = skips[47](b, p, end);
if (p < 0) return -1;
}
}
if (f6 & 2) {
if (bases[292] >= 0) {
p = readSP(b, v, p, end, c, 48, row);
if (p < 0) return -1;
} else {
p = skips[48](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function readRecord2_1(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0, f6 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p];
p = (p + 1) | 0;
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p];
p = (p + 1) | 0;
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p];
p = (p + 1) | 0;
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p];
p = (p + 1) | 0;
if (f4 & 1) {
if (p >= end) return -1;
f5 = b[p];
p = (p + 1) | 0;
if (f5 & 1) {
if (p >= end) return -1;
f6 = b[p];
p = (p + 1) | 0;
if (f6 & 1) {
return -1;
}}}}}}}
if (!((f0 | f1 | f2 | f3 | f4 | f5 | f6) & 0xfe)) return -1;
const { presence, bases, i16, n, written, i8, skips, f64, i32, m } = c;
presence[(row * 7) | 0] = f0;
presence[(row * 7 + 1) | 0] = f1;
presence[(row * 7 + 2) | 0] = f2;
presence[(row * 7 + 3) | 0] = f3;
presence[(row * 7 + 4) | 0] = f4;
presence[(row * 7 + 5) | 0] = f5;
if (f6 & 248) return -1;
presence[(row * 7 + 6) | 0] = f6;
if (f0 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[4] >= 0) {
const i16At = bases[2];
const part = bases[4];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
}
p = (p + 2) | 0;
}
if (f0 & 64) {
if (bases[10] >= 0) {
const i8At = bases[9];
const part = bases[10];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 5);
i8[(i8At + n + row) | 0] = ((o1 >>> 3) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 4 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 5 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 10 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 2) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o3 >>> 1) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[1](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[16] >= 0) {
const i16At = bases[14];
const part = bases[16];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f0 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[22] >= 0) {
const i16At = bases[20];
const part = bases[22];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f0 & 8) {
if (bases[28] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[4](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 4) {
if (bases[34] >= 0) {
if (((p + 6) | 0) > end) return -1;
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
const v0 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 6) | 0;
} else {
p = skips[5](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 2) {
if (bases[40] >= 0) {
if (((p + 8) | 0) > end) return -1;
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
const v0 = v.getInt32(p) * 1.6763806343078613e-7;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = v.getInt32((p + 4) | 0) * 1.6763806343078613e-7;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 8) | 0;
} else {
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (bases[46] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[42];
const part = bases[46];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[7](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (b[p] >>> 7) === 0 ? (v.getUint16(p) & 32767) * 0.00006103515625 : (b[p] >>> 7) === 1 ? (v.getUint16(p) & 32767) / 1000 : (v.getUint16(p) & 32767);
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (v.getUint16(p) & 32767);
}
p = (p + 2) | 0;
}
if (f1 & 16) {
if (((p + 3) | 0) > end) return -1;
if (bases[64] >= 0) {
const i32At = bases[61];
const part = bases[64];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f1 & 8) {
if (bases[70] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[11](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 4) {
if (((p + 4) | 0) > end) return -1;
if (bases[76] >= 0) {
const i8At = bases[75];
const f64At = bases[72];
const part = bases[76];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
f64[(f64At + row) | 0] = (v.getInt32(p) & 1073741823) * 9.313225746154785e-10;
}
p = (p + 4) | 0;
}
if (f1 & 2) {
if (bases[82] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[78];
const part = bases[82];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 4) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const f64At = bases[84];
const part = bases[88];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
f64[(f64At + row) | 0] = (v.getInt32(p) & 1073741823) * 9.313225746154785e-10;
}
p = (p + 4) | 0;
}
if (f2 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[94] >= 0) {
const f64At = bases[90];
const part = bases[94];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 32) {
if (bases[100] >= 0) {
const i8At = bases[99];
const part = bases[100];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 5);
i8[(i8At + n + row) | 0] = ((o1 >>> 1) & 15);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 2 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 5) & 3);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 1) & 15);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 5 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o3 >>> 3) & 3);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i8[(i8At + n * 8 + row) | 0] = (b[p] >>> 4);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[16](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const part = bases[106];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 3) & 7);
i8[(i8At + n * 2 + row) | 0] = (o0 & 7);
}
p = (p + 1) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const i16At = bases[110];
const part = bases[112];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) / 100;
}
p = (p + 2) | 0;
}
if (f2 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[124] >= 0) {
const f64At = bases[120];
const part = bases[124];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f3 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[130] >= 0) {
const f64At = bases[126];
const part = bases[130];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0054931640625;
}
p = (p + 2) | 0;
}
if (f3 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[136] >= 0) {
const i8At = bases[135];
const part = bases[136];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 7);
i8[(i8At + n * 3 + row) | 0] = (o0 & 3);
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[142] >= 0) {
const i8At = bases[141];
const f64At = bases[138];
const part = bases[142];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 6.25;
}
p = (p + 2) | 0;
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const f64At = bases[144];
const part = bases[148];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 6.25;
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (((p + 4) | 0) > end) return -1;
if (bases[154] >= 0) {
const i8At = bases[153];
const f64At = bases[150];
const part = bases[154];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (v.getUint16(p) & 32767) * 0.00006103515625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f3 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[160] >= 0) {
const f64At = bases[156];
const part = bases[160];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getUint16(p) << 22) >> 22) * 0.03125;
}
p = (p + 2) | 0;
}
if (f3 & 2) {
if (bases[166] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[162];
const part = bases[166];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[27](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 128) {
if (((p + 6) | 0) > end) return -1;
if (bases[172] >= 0) {
const i8At = bases[171];
const part = bases[172];
written[(part) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
}
p = (p + 6) | 0;
}
if (f4 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[178] >= 0) {
const i16At = bases[176];
const part = bases[178];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f4 & 32) {
if (bases[184] >= 0) {
const f64At = bases[180];
const i16At = bases[182];
const part = bases[184];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 14) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
} else {
p = skips[30](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[190] >= 0) {
const i8At = bases[189];
const f64At = bases[186];
const part = bases[190];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 3);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f4 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[196] >= 0) {
const i8At = bases[195];
const f64At = bases[192];
const part = bases[196];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f4 & 4) {
if (bases[202] >= 0) {
const i8At = bases[201];
const i32At = bases[199];
const f64At = bases[198];
const part = bases[202];
const counter = bases[203];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 62) return -1;
if (q0 & 128) {
x1: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o2 = b[p];
i8[(i8At + row) | 0] = (o2 >>> 7);
i8[(i8At + n + row) | 0] = ((o2 >>> 6) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 64) {
written[(part + 1) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j3 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 15 > end) return -1;
if (j3 + count > c.room) return full(c);
for (const last = j3 + count; j3 < last; j3++) {
const o4 = b[p];
const o5 = b[(p + 9) | 0];
i8[(i8At + n * 2 + j3) | 0] = (o4 >>> 7);
i8[(i8At + n * 2 + m + j3) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 2 + m * 2 + j3) | 0] = (o4 & 63);
f64[(f64At + j3) | 0] = v.getInt16((p + 1) | 0) * 10;
const v6 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v6 > 90 || v6 < -90) return -1;
f64[(f64At + m + j3) | 0] = v6;
const v7 = ((v.getInt32((p + 5) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v7 > 180 || v7 < -180) return -1;
f64[(f64At + m * 2 + j3) | 0] = v7;
i8[(i8At + n * 2 + m * 3 + j3) | 0] = (o5 >>> 4);
i8[(i8At + n * 2 + m * 4 + j3) | 0] = ((o5 >>> 2) & 3);
i8[(i8At + n * 2 + m * 5 + j3) | 0] = ((o5 >>> 1) & 1);
i8[(i8At + n * 2 + m * 6 + j3) | 0] = (o5 & 1);
f64[(f64At + m * 3 + j3) | 0] = (v.getInt32((p + 9) | 0) & 16777215);
f64[(f64At + m * 4 + j3) | 0] = v.getUint16((p + 13) | 0) / 100;
p = (p + 15) | 0;
}
c.used[(counter) | 0] = j3;
i32[(i32At + row) | 0] = j3 - from;
i32[(i32At + n + row) | 0] = from;
}
}
} else {
p = skips[33](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 2) {
if (((p + 1) | 0) > end) return -1;
if (bases[208] >= 0) {
const f64At = bases[204];
const part = bases[208];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.5;
}
p = (p + 1) | 0;
}
if (f5 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[214] >= 0) {
const i8At = bases[213];
const part = bases[214];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 4) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 6 + row) | 0] = (o0 & 1);
}
p = (p + 1) | 0;
}
if (f5 & 64) {
if (bases[220] >= 0) {
const i8At = bases[219];
const part = bases[220];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i8[(i8At + n * 5 + row) | 0] = (b[p] & 15);
p = (p + 1) | 0;
}
} else {
p = skips[36](b, p, end);
if (p < 0) return -1;
}
}
if (f5 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[226] >= 0) {
const f64At = bases[222];
const part = bases[226];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24);
}
p = (p + 1) | 0;
}
if (f5 & 16) {
if (bases[232] >= 0) {
const i32At = bases[229];
const i8At = bases[231];
const part = bases[232];
const counter = bases[233];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 8 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
i8[(i8At + j0 * 8) | 0] = b[p];
i8[(i8At + j0 * 8 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + j0 * 8 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + j0 * 8 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + j0 * 8 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + j0 * 8 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + j0 * 8 + 6) | 0] = b[(p + 6) | 0];
i8[(i8At + j0 * 8 + 7) | 0] = b[(p + 7) | 0];
p = (p + 8) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[38](b, p, end);
if (p < 0) return -1;
}
}
if (f5 & 8) {
if (((p + 7) | 0) > end) return -1;
if (bases[238] >= 0) {
const i8At = bases[237];
const i16At = bases[236];
const i32At = bases[235];
const part = bases[238];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 3) | 0];
i8[(i8At + row) | 0] = (o0 >>> 3);
i8[(i8At + n + row) | 0] = (o0 & 7);
i16[(i16At + row) | 0] = (v.getUint16((p + 1) | 0) >>> 2);
i8[(i8At + n * 2 + row) | 0] = ((v.getUint16((p + 2) | 0) >>> 6) & 15);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 2) & 3);
i32[(i32At + row) | 0] = (v.getInt32((p + 3) | 0) & 67108863);
}
p = (p + 7) | 0;
}
if (f5 & 4) {
if (((p + 1) | 0) > end) return -1;
if (bases[244] >= 0) {
const i16At = bases[242];
const part = bases[244];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f5 & 2) {
if (bases[250] >= 0) {
p = read295(b, v, p, end, c, 41, row);
if (p < 0) return -1;
} else {
p = skips[41](b, p, end);
if (p < 0) return -1;
}
}
if (f6 & 4) {
if (bases[286] >= 0) {
p = readRE(b, v, p, end, c, 47, row);
if (p < 0) return -1;
} else {
p = skips[47](b, p, end);
if (p < 0) return -1;
}
}
if (f6 & 2) {
if (bases[292] >= 0) {
p = readSP(b, v, p, end, c, 48, row);
if (p < 0) return -1;
} else {
p = skips[48](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function readRecord0_26(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0, f2 = 0, f3 = 0, f4 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p];
p = (p + 1) | 0;
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p];
p = (p + 1) | 0;
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p];
p = (p + 1) | 0;
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p];
p = (p + 1) | 0;
if (f4 & 1) {
return -1;
}}}}}
if (!((f0 | f1 | f2 | f3 | f4) & 0xfe)) return -1;
const { presence, bases, i16, n, written, i8, f64, skips, i32, m } = c;
presence[(row * 5) | 0] = f0;
presence[(row * 5 + 1) | 0] = f1;
presence[(row * 5 + 2) | 0] = f2;
presence[(row * 5 + 3) | 0] = f3;
if (f4 & 248) return -1;
presence[(row * 5 + 4) | 0] = f4;
if (f0 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[4] >= 0) {
const i16At = bases[2];
const part = bases[4];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
}
p = (p + 2) | 0;
}
if (f0 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[10] >= 0) {
const i8At = bases[9];
const part = bases[10];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 4) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 7 + row) | 0] = (o1 >>> 5);
i8[(i8At + n * 8 + row) | 0] = ((o1 >>> 3) & 3);
}
p = (p + 2) | 0;
}
if (f0 & 32) {
if (bases[16] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[12];
const part = bases[16];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[2](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 16) {
if (bases[22] >= 0) {
if (((p + 8) | 0) > end) return -1;
const f64At = bases[18];
const part = bases[22];
written[(part) | 0] = 1;
const v0 = v.getInt32(p) * 0.000005364418029785156;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = v.getInt32((p + 4) | 0) * 0.000005364418029785156;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 8) | 0;
} else {
p = skips[3](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 8) {
if (((p + 3) | 0) > end) return -1;
if (bases[28] >= 0) {
const i32At = bases[25];
const part = bases[28];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f0 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[34] >= 0) {
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f0 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[40] >= 0) {
const i8At = bases[39];
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 6);
i8[(i8At + n + row) | 0] = ((o0 >>> 4) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 3);
f64[(f64At + row) | 0] = ((b[(p + 1) | 0] << 28) >> 28);
}
p = (p + 2) | 0;
}
if (f1 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[46] >= 0) {
const i8At = bases[45];
const part = bases[46];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = ((o0 >>> 4) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 4 + row) | 0] = (o0 & 1);
}
p = (p + 1) | 0;
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) / 100;
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[58] >= 0) {
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f1 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[64] >= 0) {
const i8At = bases[63];
const f64At = bases[60];
const part = bases[64];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (b[p] >>> 7) === 0 ? (v.getUint16(p) & 32767) * 0.00006103515625 : (b[p] >>> 7) === 1 ? (v.getUint16(p) & 32767) / 1000 : (v.getUint16(p) & 32767);
}
p = (p + 2) | 0;
}
if (f1 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[70] >= 0) {
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f1 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[76] >= 0) {
const f64At = bases[72];
const part = bases[76];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0054931640625;
}
p = (p + 2) | 0;
}
if (f1 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[82] >= 0) {
const f64At = bases[78];
const part = bases[82];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[88] >= 0) {
const f64At = bases[84];
const part = bases[88];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 64) {
if (((p + 4) | 0) > end) return -1;
if (bases[94] >= 0) {
const f64At = bases[90];
const part = bases[94];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.00006103515625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f2 & 32) {
if (bases[100] >= 0) {
const i8At = bases[99];
const f64At = bases[96];
const part = bases[100];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 25) * 0.25;
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[16](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 16) {
if (((p + 6) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const part = bases[106];
written[(part) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
}
p = (p + 6) | 0;
}
if (f2 & 8) {
if (((p + 1) | 0) > end) return -1;
if (bases[112] >= 0) {
const i16At = bases[110];
const part = bases[112];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f2 & 4) {
if (((p + 1) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.00390625;
}
p = (p + 1) | 0;
}
if (f2 & 2) {
if (((p + 1) | 0) > end) return -1;
if (bases[124] >= 0) {
const i16At = bases[122];
const part = bases[124];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f3 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[130] >= 0) {
const i16At = bases[128];
const part = bases[130];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f3 & 64) {
if (bases[136] >= 0) {
const f64At = bases[132];
const i16At = bases[134];
const part = bases[136];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 14) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
} else {
p = skips[22](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[142] >= 0) {
const i8At = bases[141];
const f64At = bases[138];
const part = bases[142];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 3);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const f64At = bases[144];
const part = bases[148];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (bases[154] >= 0) {
const i8At = bases[153];
const i32At = bases[151];
const f64At = bases[150];
const part = bases[154];
const counter = bases[155];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 62) return -1;
if (q0 & 128) {
x1: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o2 = b[p];
i8[(i8At + row) | 0] = (o2 >>> 7);
i8[(i8At + n + row) | 0] = ((o2 >>> 6) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 64) {
written[(part + 1) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j3 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 15 > end) return -1;
if (j3 + count > c.room) return full(c);
for (const last = j3 + count; j3 < last; j3++) {
const o4 = b[p];
const o5 = b[(p + 9) | 0];
i8[(i8At + n * 2 + j3) | 0] = (o4 >>> 7);
i8[(i8At + n * 2 + m + j3) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 2 + m * 2 + j3) | 0] = (o4 & 63);
f64[(f64At + j3) | 0] = v.getInt16((p + 1) | 0) * 10;
const v6 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v6 > 90 || v6 < -90) return -1;
f64[(f64At + m + j3) | 0] = v6;
const v7 = ((v.getInt32((p + 5) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v7 > 180 || v7 < -180) return -1;
f64[(f64At + m * 2 + j3) | 0] = v7;
i8[(i8At + n * 2 + m * 3 + j3) | 0] = (o5 >>> 4);
i8[(i8At + n * 2 + m * 4 + j3) | 0] = ((o5 >>> 2) & 3);
i8[(i8At + n * 2 + m * 5 + j3) | 0] = ((o5 >>> 1) & 1);
i8[(i8At + n * 2 + m * 6 + j3) | 0] = (o5 & 1);
f64[(f64At + m * 3 + j3) | 0] = (v.getInt32((p + 9) | 0) & 16777215);
f64[(f64At + m * 4 + j3) | 0] = v.getUint16((p + 13) | 0) / 100;
p = (p + 15) | 0;
}
c.used[(counter) | 0] = j3;
i32[(i32At + row) | 0] = j3 - from;
i32[(i32At + n + row) | 0] = from;
}
}
} else {
p = skips[25](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[160] >= 0) {
const i8At = bases[159];
const i16At = bases[158];
const part = bases[160];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f3 & 2) {
if (((p + 1) | 0) > end) return -1;
if (bases[166] >= 0) {
const i16At = bases[164];
const part = bases[166];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f4 & 4) {
if (bases[202] >= 0) {
p = readRE(b, v, p, end, c, 33, row);
if (p < 0) return -1;
} else {
p = skips[33](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 2) {
if (bases[208] >= 0) {
p = readSP(b, v, p, end, c, 34, row);
if (p < 0) return -1;
} else {
p = skips[34](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function readRecord0_25(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0, f2 = 0, f3 = 0, f4 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p];
p = (p + 1) | 0;
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p];
p = (p + 1) | 0;
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p];
p = (p + 1) | 0;
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p];
p = (p + 1) | 0;
if (f4 & 1) {
return -1;
}}}}}
if (!((f0 | f1 | f2 | f3 | f4) & 0xfe)) return -1;
const { presence, bases, i16, n, written, i8, f64, skips, i32, m } = c;
presence[(row * 5) | 0] = f0;
presence[(row * 5 + 1) | 0] = f1;
presence[(row * 5 + 2) | 0] = f2;
if (f3 & 6) return -1;
presence[(row * 5 + 3) | 0] = f3;
if (f4 & 248) return -1;
presence[(row * 5 + 4) | 0] = f4;
if (f0 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[4] >= 0) {
const i16At = bases[2];
const part = bases[4];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
}
p = (p + 2) | 0;
}
if (f0 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[10] >= 0) {
const i8At = bases[9];
const part = bases[10];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 4) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 7 + row) | 0] = (o1 >>> 5);
i8[(i8At + n * 8 + row) | 0] = ((o1 >>> 3) & 3);
}
p = (p + 2) | 0;
}
if (f0 & 32) {
if (bases[16] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[12];
const part = bases[16];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[2](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 16) {
if (bases[22] >= 0) {
if (((p + 8) | 0) > end) return -1;
const f64At = bases[18];
const part = bases[22];
written[(part) | 0] = 1;
const v0 = v.getInt32(p) * 0.000005364418029785156;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = v.getInt32((p + 4) | 0) * 0.000005364418029785156;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 8) | 0;
} else {
p = skips[3](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 8) {
if (((p + 3) | 0) > end) return -1;
if (bases[28] >= 0) {
const i32At = bases[25];
const part = bases[28];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f0 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[34] >= 0) {
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f0 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[40] >= 0) {
const i8At = bases[39];
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 6);
i8[(i8At + n + row) | 0] = ((o0 >>> 4) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 3);
f64[(f64At + row) | 0] = ((b[(p + 1) | 0] << 28) >> 28);
}
p = (p + 2) | 0;
}
if (f1 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[46] >= 0) {
const i8At = bases[45];
const part = bases[46];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = ((o0 >>> 4) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 4 + row) | 0] = (o0 & 1);
}
p = (p + 1) | 0;
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) / 100;
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[58] >= 0) {
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f1 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[64] >= 0) {
const i8At = bases[63];
const f64At = bases[60];
const part = bases[64];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (b[p] >>> 7) === 0 ? (v.getUint16(p) & 32767) * 0.00006103515625 : (b[p] >>> 7) === 1 ? (v.getUint16(p) & 32767) / 1000 : (v.getUint16(p) & 32767);
}
p = (p + 2) | 0;
}
if (f1 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[70] >= 0) {
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f1 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[76] >= 0) {
const f64At = bases[72];
const part = bases[76];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0054931640625;
}
p = (p + 2) | 0;
}
if (f1 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[82] >= 0) {
const f64At = bases[78];
const part = bases[82];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[88] >= 0) {
const f64At = bases[84];
const part = bases[88];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 64) {
if (((p + 4) | 0) > end) return -1;
if (bases[94] >= 0) {
const f64At = bases[90];
const part = bases[94];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.00006103515625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f2 & 32) {
if (bases[100] >= 0) {
const i8At = bases[99];
const f64At = bases[96];
const part = bases[100];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 25) * 0.25;
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[16](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 16) {
if (((p + 6) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const part = bases[106];
written[(part) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
}
p = (p + 6) | 0;
}
if (f2 & 8) {
if (((p + 1) | 0) > end) return -1;
if (bases[112] >= 0) {
const i16At = bases[110];
const part = bases[112];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f2 & 4) {
if (((p + 1) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.00390625;
}
p = (p + 1) | 0;
}
if (f2 & 2) {
if (((p + 1) | 0) > end) return -1;
if (bases[124] >= 0) {
const i16At = bases[122];
const part = bases[124];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f3 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[130] >= 0) {
const i16At = bases[128];
const part = bases[130];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f3 & 64) {
if (bases[136] >= 0) {
const f64At = bases[132];
const i16At = bases[134];
const part = bases[136];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 14) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
} else {
p = skips[22](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[142] >= 0) {
const i8At = bases[141];
const f64At = bases[138];
const part = bases[142];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 3);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const f64At = bases[144];
const part = bases[148];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (bases[154] >= 0) {
const i8At = bases[153];
const i32At = bases[151];
const f64At = bases[150];
const part = bases[154];
const counter = bases[155];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 62) return -1;
if (q0 & 128) {
x1: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o2 = b[p];
i8[(i8At + row) | 0] = (o2 >>> 7);
i8[(i8At + n + row) | 0] = ((o2 >>> 6) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 64) {
written[(part + 1) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j3 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 15 > end) return -1;
if (j3 + count > c.room) return full(c);
for (const last = j3 + count; j3 < last; j3++) {
const o4 = b[p];
const o5 = b[(p + 9) | 0];
i8[(i8At + n * 2 + j3) | 0] = (o4 >>> 7);
i8[(i8At + n * 2 + m + j3) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 2 + m * 2 + j3) | 0] = (o4 & 63);
f64[(f64At + j3) | 0] = v.getInt16((p + 1) | 0) * 10;
const v6 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v6 > 90 || v6 < -90) return -1;
f64[(f64At + m + j3) | 0] = v6;
const v7 = ((v.getInt32((p + 5) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v7 > 180 || v7 < -180) return -1;
f64[(f64At + m * 2 + j3) | 0] = v7;
i8[(i8At + n * 2 + m * 3 + j3) | 0] = (o5 >>> 4);
i8[(i8At + n * 2 + m * 4 + j3) | 0] = ((o5 >>> 2) & 3);
i8[(i8At + n * 2 + m * 5 + j3) | 0] = ((o5 >>> 1) & 1);
i8[(i8At + n * 2 + m * 6 + j3) | 0] = (o5 & 1);
f64[(f64At + m * 3 + j3) | 0] = (v.getInt32((p + 9) | 0) & 16777215);
f64[(f64At + m * 4 + j3) | 0] = v.getUint16((p + 13) | 0) / 100;
p = (p + 15) | 0;
}
c.used[(counter) | 0] = j3;
i32[(i32At + row) | 0] = j3 - from;
i32[(i32At + n + row) | 0] = from;
}
}
} else {
p = skips[25](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 4) {
if (bases[202] >= 0) {
p = readRE(b, v, p, end, c, 33, row);
if (p < 0) return -1;
} else {
p = skips[33](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 2) {
if (bases[208] >= 0) {
p = readSP(b, v, p, end, c, 34, row);
if (p < 0) return -1;
} else {
p = skips[34](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function readRecord0_23(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0, f2 = 0, f3 = 0, f4 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p];
p = (p + 1) | 0;
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p];
p = (p + 1) | 0;
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p];
p = (p + 1) | 0;
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p];
p = (p + 1) | 0;
if (f4 & 1) {
return -1;
}}}}}
if (!((f0 | f1 | f2 | f3 | f4) & 0xfe)) return -1;
const { presence, bases, i16, n, written, i8, f64, skips, i32, m } = c;
presence[(row * 5) | 0] = f0;
presence[(row * 5 + 1) | 0] = f1;
presence[(row * 5 + 2) | 0] = f2;
if (f3 & 6) return -1;
presence[(row * 5 + 3) | 0] = f3;
if (f4 & 248) return -1;
presence[(row * 5 + 4) | 0] = f4;
if (f0 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[4] >= 0) {
const i16At = bases[2];
const part = bases[4];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
}
p = (p + 2) | 0;
}
if (f0 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[10] >= 0) {
const i8At = bases[9];
const part = bases[10];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 4) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 7 + row) | 0] = (o1 >>> 5);
i8[(i8At + n * 8 + row) | 0] = ((o1 >>> 3) & 3);
}
p = (p + 2) | 0;
}
if (f0 & 32) {
if (bases[16] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[12];
const part = bases[16];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[2](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 16) {
if (bases[22] >= 0) {
if (((p + 6) | 0) > end) return -1;
const f64At = bases[18];
const part = bases[22];
written[(part) | 0] = 1;
const v0 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 6) | 0;
} else {
p = skips[3](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 8) {
if (((p + 3) | 0) > end) return -1;
if (bases[28] >= 0) {
const i32At = bases[25];
const part = bases[28];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f0 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[34] >= 0) {
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f0 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[40] >= 0) {
const i8At = bases[39];
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 6);
i8[(i8At + n + row) | 0] = ((o0 >>> 4) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 3);
f64[(f64At + row) | 0] = ((b[(p + 1) | 0] << 28) >> 28);
}
p = (p + 2) | 0;
}
if (f1 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[46] >= 0) {
const i8At = bases[45];
const part = bases[46];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = ((o0 >>> 4) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 4 + row) | 0] = (o0 & 1);
}
p = (p + 1) | 0;
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) / 100;
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[58] >= 0) {
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f1 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[64] >= 0) {
const i8At = bases[63];
const f64At = bases[60];
const part = bases[64];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = (b[p] >>> 7) === 0 ? (v.getUint16(p) & 32767) * 0.00006103515625 : (b[p] >>> 7) === 1 ? (v.getUint16(p) & 32767) / 1000 : (v.getUint16(p) & 32767);
}
p = (p + 2) | 0;
}
if (f1 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[70] >= 0) {
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f1 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[76] >= 0) {
const f64At = bases[72];
const part = bases[76];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0054931640625;
}
p = (p + 2) | 0;
}
if (f1 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[82] >= 0) {
const f64At = bases[78];
const part = bases[82];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[88] >= 0) {
const f64At = bases[84];
const part = bases[88];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 64) {
if (((p + 4) | 0) > end) return -1;
if (bases[94] >= 0) {
const f64At = bases[90];
const part = bases[94];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.00006103515625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f2 & 32) {
if (bases[100] >= 0) {
const i8At = bases[99];
const f64At = bases[96];
const part = bases[100];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 25) * 0.25;
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[16](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 16) {
if (((p + 6) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const part = bases[106];
written[(part) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
}
p = (p + 6) | 0;
}
if (f2 & 8) {
if (((p + 1) | 0) > end) return -1;
if (bases[112] >= 0) {
const i16At = bases[110];
const part = bases[112];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f2 & 4) {
if (((p + 1) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.00390625;
}
p = (p + 1) | 0;
}
if (f2 & 2) {
if (((p + 1) | 0) > end) return -1;
if (bases[124] >= 0) {
const i16At = bases[122];
const part = bases[124];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f3 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[130] >= 0) {
const i16At = bases[128];
const part = bases[130];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f3 & 64) {
if (bases[136] >= 0) {
const f64At = bases[132];
const i16At = bases[134];
const part = bases[136];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 14) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
} else {
p = skips[22](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[142] >= 0) {
const i8At = bases[141];
const f64At = bases[138];
const part = bases[142];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 3);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const f64At = bases[144];
const part = bases[148];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (bases[154] >= 0) {
const i8At = bases[153];
const i32At = bases[151];
const f64At = bases[150];
const part = bases[154];
const counter = bases[155];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 62) return -1;
if (q0 & 128) {
x1: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o2 = b[p];
i8[(i8At + row) | 0] = (o2 >>> 7);
i8[(i8At + n + row) | 0] = ((o2 >>> 6) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 64) {
written[(part + 1) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j3 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 15 > end) return -1;
if (j3 + count > c.room) return full(c);
for (const last = j3 + count; j3 < last; j3++) {
const o4 = b[p];
const o5 = b[(p + 9) | 0];
i8[(i8At + n * 2 + j3) | 0] = (o4 >>> 7);
i8[(i8At + n * 2 + m + j3) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 2 + m * 2 + j3) | 0] = (o4 & 63);
f64[(f64At + j3) | 0] = v.getInt16((p + 1) | 0) * 10;
const v6 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v6 > 90 || v6 < -90) return -1;
f64[(f64At + m + j3) | 0] = v6;
const v7 = ((v.getInt32((p + 5) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v7 > 180 || v7 < -180) return -1;
f64[(f64At + m * 2 + j3) | 0] = v7;
i8[(i8At + n * 2 + m * 3 + j3) | 0] = (o5 >>> 4);
i8[(i8At + n * 2 + m * 4 + j3) | 0] = ((o5 >>> 2) & 3);
i8[(i8At + n * 2 + m * 5 + j3) | 0] = ((o5 >>> 1) & 1);
i8[(i8At + n * 2 + m * 6 + j3) | 0] = (o5 & 1);
f64[(f64At + m * 3 + j3) | 0] = (v.getInt32((p + 9) | 0) & 16777215);
f64[(f64At + m * 4 + j3) | 0] = v.getUint16((p + 13) | 0) / 100;
p = (p + 15) | 0;
}
c.used[(counter) | 0] = j3;
i32[(i32At + row) | 0] = j3 - from;
i32[(i32At + n + row) | 0] = from;
}
}
} else {
p = skips[25](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 4) {
if (bases[202] >= 0) {
p = readRE(b, v, p, end, c, 33, row);
if (p < 0) return -1;
} else {
p = skips[33](b, p, end);
if (p < 0) return -1;
}
}
if (f4 & 2) {
if (bases[208] >= 0) {
p = readSP(b, v, p, end, c, 34, row);
if (p < 0) return -1;
} else {
p = skips[34](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function readExpansion1_5(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, i8, i16, n, written } = c;
const f64At = bases[(i * 6) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const part = bases[(i * 6 + 4) | 0];
if (((p + 1) | 0) > end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + row) | 0] = (v.getUint16(p) & 4095) / 10;
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n + row) | 0] = ((o1 >>> 2) & 1);
f64[(f64At + n + row) | 0] = (v.getUint16(p) & 1023) * 0.703125;
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 2 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 2) & 1);
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q0 & 8) {
x3: {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 8 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 9 + row) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o4 >>> 5) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o4 >>> 4) & 1);
f64[(f64At + n * 2 + row) | 0] = ((v.getUint16(p) >>> 1) & 2047) * 0.125;
if (!(b[(p + 1) | 0] & 1)) {
p = (p + 2) | 0;
break x3;
}
p = (p + 2) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = (b[p] >>> 1) * 2.8125;
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 4) {
x5: {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 12 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 13 + row) | 0] = ((o6 >>> 6) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o6 >>> 5) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o6 >>> 3) & 3);
i8[(i8At + n * 16 + row) | 0] = ((o6 >>> 2) & 1);
i8[(i8At + n * 17 + row) | 0] = ((o6 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x5;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
const o7 = b[p];
i8[(i8At + n * 18 + row) | 0] = (o7 >>> 7);
i8[(i8At + n * 19 + row) | 0] = ((o7 >>> 4) & 7);
i8[(i8At + n * 20 + row) | 0] = ((o7 >>> 3) & 1);
i8[(i8At + n * 21 + row) | 0] = ((o7 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x5;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
const o8 = b[p];
i8[(i8At + n * 22 + row) | 0] = (o8 >>> 7);
i8[(i8At + n * 23 + row) | 0] = ((o8 >>> 5) & 3);
i8[(i8At + n * 24 + row) | 0] = ((o8 >>> 4) & 1);
i8[(i8At + n * 25 + row) | 0] = ((o8 >>> 3) & 1);
i8[(i8At + n * 26 + row) | 0] = ((o8 >>> 2) & 1);
i8[(i8At + n * 27 + row) | 0] = ((o8 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x5;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 10) | 0] = 1;
const o9 = b[p];
i8[(i8At + n * 28 + row) | 0] = (o9 >>> 7);
i8[(i8At + n * 29 + row) | 0] = ((o9 >>> 5) & 3);
i8[(i8At + n * 30 + row) | 0] = ((o9 >>> 4) & 1);
i8[(i8At + n * 31 + row) | 0] = ((o9 >>> 1) & 7);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x5;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 11) | 0] = 1;
const o10 = b[p];
i8[(i8At + n * 32 + row) | 0] = (o10 >>> 7);
i8[(i8At + n * 33 + row) | 0] = ((o10 >>> 5) & 3);
i8[(i8At + n * 34 + row) | 0] = ((o10 >>> 4) & 1);
i8[(i8At + n * 35 + row) | 0] = ((o10 >>> 1) & 7);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x5;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 12) | 0] = 1;
const o11 = b[p];
i8[(i8At + n * 36 + row) | 0] = (o11 >>> 7);
i8[(i8At + n * 37 + row) | 0] = ((o11 >>> 2) & 31);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 2) {
if (((p + 2) | 0) > end) return -1;
written[(part + 13) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = v.getUint16(p) * 0.0054931640625;
p = (p + 2) | 0;
}
if (q0 & 1) {
if (p >= end) return -1;
const q12 = b[p];
p = (p + 1) | 0;
if (q12 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q12 & 2) return -1;
if (q12 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 14) | 0] = 1;
const o13 = b[p];
i8[(i8At + n * 38 + row) | 0] = (o13 >>> 7);
i8[(i8At + n * 39 + row) | 0] = ((o13 >>> 6) & 1);
i8[(i8At + n * 40 + row) | 0] = ((o13 >>> 5) & 1);
i8[(i8At + n * 41 + row) | 0] = ((o13 >>> 4) & 1);
i8[(i8At + n * 42 + row) | 0] = ((o13 >>> 3) & 1);
i8[(i8At + n * 43 + row) | 0] = ((o13 >>> 2) & 1);
i8[(i8At + n * 44 + row) | 0] = ((o13 >>> 1) & 1);
i8[(i8At + n * 45 + row) | 0] = (o13 & 1);
p = (p + 1) | 0;
}
if (q12 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 15) | 0] = 1;
i16[(i16At + n + row) | 0] = (v.getUint16(p) & 16383);
i16[(i16At + n * 2 + row) | 0] = (v.getUint16((p + 2) | 0) & 2047);
p = (p + 4) | 0;
}
if (q12 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 16) | 0] = 1;
const o14 = b[p];
i8[(i8At + n * 46 + row) | 0] = (o14 >>> 7);
i8[(i8At + n * 47 + row) | 0] = ((o14 >>> 5) & 1);
i16[(i16At + n * 3 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q12 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 17) | 0] = 1;
const o15 = b[p];
i8[(i8At + n * 48 + row) | 0] = ((o15 >>> 5) & 1);
i8[(i8At + n * 49 + row) | 0] = ((o15 >>> 4) & 1);
i8[(i8At + n * 50 + row) | 0] = ((o15 >>> 3) & 1);
i8[(i8At + n * 51 + row) | 0] = ((o15 >>> 2) & 1);
i8[(i8At + n * 52 + row) | 0] = ((o15 >>> 1) & 1);
i8[(i8At + n * 53 + row) | 0] = (o15 & 1);
p = (p + 1) | 0;
}
if (q12 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 18) | 0] = 1;
i8[(i8At + n * 54 + row) | 0] = (b[p] & 31);
p = (p + 1) | 0;
}
if (q12 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 19) | 0] = 1;
const o16 = b[p];
i8[(i8At + n * 55 + row) | 0] = (o16 >>> 7);
i8[(i8At + n * 56 + row) | 0] = ((o16 >>> 5) & 1);
i16[(i16At + n * 4 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
}
return p;
}

function readExpansion1_4(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, i8, i16, n, written } = c;
const f64At = bases[(i * 6) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const part = bases[(i * 6 + 4) | 0];
if (((p + 1) | 0) > end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + row) | 0] = (v.getUint16(p) & 4095) / 10;
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n + row) | 0] = ((o1 >>> 2) & 1);
f64[(f64At + n + row) | 0] = (v.getUint16(p) & 1023) * 0.703125;
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 2 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o2 >>> 4) & 1);
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q0 & 8) {
x3: {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 6 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 7 + row) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o4 >>> 5) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o4 >>> 4) & 1);
f64[(f64At + n * 2 + row) | 0] = ((v.getUint16(p) >>> 1) & 2047) * 0.125;
if (!(b[(p + 1) | 0] & 1)) {
p = (p + 2) | 0;
break x3;
}
p = (p + 2) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = (b[p] >>> 1) * 2.8125;
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 4) {
x5: {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 10 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 11 + row) | 0] = ((o6 >>> 6) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 2) {
if (((p + 2) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = v.getUint16(p) * 0.0054931640625;
p = (p + 2) | 0;
}
if (q0 & 1) {
if (p >= end) return -1;
const q7 = b[p];
p = (p + 1) | 0;
if (q7 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q7 & 2) return -1;
if (q7 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
const o8 = b[p];
i8[(i8At + n * 12 + row) | 0] = (o8 >>> 7);
i8[(i8At + n * 13 + row) | 0] = ((o8 >>> 6) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o8 >>> 5) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o8 >>> 4) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o8 >>> 3) & 1);
i8[(i8At + n * 17 + row) | 0] = ((o8 >>> 2) & 1);
i8[(i8At + n * 18 + row) | 0] = ((o8 >>> 1) & 1);
i8[(i8At + n * 19 + row) | 0] = (o8 & 1);
p = (p + 1) | 0;
}
if (q7 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 10) | 0] = 1;
i16[(i16At + n + row) | 0] = (v.getUint16(p) & 16383);
i16[(i16At + n * 2 + row) | 0] = (v.getUint16((p + 2) | 0) & 2047);
p = (p + 4) | 0;
}
if (q7 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 11) | 0] = 1;
const o9 = b[p];
i8[(i8At + n * 20 + row) | 0] = (o9 >>> 7);
i8[(i8At + n * 21 + row) | 0] = ((o9 >>> 5) & 1);
i16[(i16At + n * 3 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q7 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 12) | 0] = 1;
const o10 = b[p];
i8[(i8At + n * 22 + row) | 0] = ((o10 >>> 5) & 1);
i8[(i8At + n * 23 + row) | 0] = ((o10 >>> 4) & 1);
i8[(i8At + n * 24 + row) | 0] = ((o10 >>> 3) & 1);
i8[(i8At + n * 25 + row) | 0] = ((o10 >>> 2) & 1);
i8[(i8At + n * 26 + row) | 0] = ((o10 >>> 1) & 1);
i8[(i8At + n * 27 + row) | 0] = (o10 & 1);
p = (p + 1) | 0;
}
if (q7 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 13) | 0] = 1;
i8[(i8At + n * 28 + row) | 0] = (b[p] & 31);
p = (p + 1) | 0;
}
if (q7 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 14) | 0] = 1;
const o11 = b[p];
i8[(i8At + n * 29 + row) | 0] = (o11 >>> 7);
i8[(i8At + n * 30 + row) | 0] = ((o11 >>> 5) & 1);
i16[(i16At + n * 4 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
}
return p;
}

/** Edition → a reader for each order of items. */
export const RECORD_READERS: Readonly<Record<string, readonly RecordReader[]>> = {
  "2.7": [readRecord2_7],
  "2.6": [readRecord2_6],
  "2.5": [readRecord2_5],
  "2.4": [readRecord2_5],
  "2.3": [readRecord2_5],
  "2.2": [readRecord2_2],
  "2.1": [readRecord2_1],
  "0.26": [readRecord0_26],
  "0.25": [readRecord0_25],
  "0.24": [readRecord0_25],
  "0.23": [readRecord0_23],
};

export const EXPANSION_READERS: Readonly<Record<string, ExpansionReader>> = {
  "1.5": readExpansion1_5,
  "1.4": readExpansion1_4,
};
