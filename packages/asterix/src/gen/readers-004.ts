// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionReader, RecordReader, Sheet } from '../columns/sheet.ts';
import { expansion, full, icao, nothingMore } from '../columns/read-support.ts';

function read060(b: Uint8Array, _v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 7 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o2 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 14 + row) | 0] = (o3 >>> 7);
i8[(i8At + n * 15 + row) | 0] = ((o3 >>> 6) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 17 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 18 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 19 + row) | 0] = ((o3 >>> 2) & 1);
i8[(i8At + n * 20 + row) | 0] = ((o3 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 21 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 22 + row) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 23 + row) | 0] = ((o4 >>> 5) & 1);
i8[(i8At + n * 24 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 25 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 26 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 27 + row) | 0] = ((o4 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 28 + row) | 0] = (o5 >>> 7);
i8[(i8At + n * 29 + row) | 0] = ((o5 >>> 6) & 1);
i8[(i8At + n * 30 + row) | 0] = ((o5 >>> 5) & 1);
i8[(i8At + n * 31 + row) | 0] = ((o5 >>> 4) & 1);
i8[(i8At + n * 32 + row) | 0] = ((o5 >>> 3) & 1);
i8[(i8At + n * 33 + row) | 0] = ((o5 >>> 2) & 1);
i8[(i8At + n * 34 + row) | 0] = ((o5 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 35 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 36 + row) | 0] = ((o6 >>> 6) & 1);
i8[(i8At + n * 37 + row) | 0] = ((o6 >>> 5) & 1);
i8[(i8At + n * 38 + row) | 0] = ((o6 >>> 4) & 1);
i8[(i8At + n * 39 + row) | 0] = ((o6 >>> 3) & 1);
i8[(i8At + n * 40 + row) | 0] = ((o6 >>> 2) & 1);
i8[(i8At + n * 41 + row) | 0] = ((o6 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
const o7 = b[p];
i8[(i8At + n * 42 + row) | 0] = (o7 >>> 7);
i8[(i8At + n * 43 + row) | 0] = ((o7 >>> 6) & 1);
i8[(i8At + n * 44 + row) | 0] = ((o7 >>> 5) & 1);
i8[(i8At + n * 45 + row) | 0] = ((o7 >>> 4) & 1);
i8[(i8At + n * 46 + row) | 0] = ((o7 >>> 3) & 1);
i8[(i8At + n * 47 + row) | 0] = ((o7 >>> 2) & 1);
i8[(i8At + n * 48 + row) | 0] = ((o7 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
i8[(i8At + n * 49 + row) | 0] = (b[p] >>> 7);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
return p;
}

function read170(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16, f64, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
let q1 = 0;
if (q0 & 1) {
if (p >= end) return -1;
q1 = b[p];
p = (p + 1) | 0;
if (q1 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q1 & 30) return -1;
if (q0 & 128) {
if (((p + 7) | 0) > end) return -1;
written[(part) | 0] = 1;
i8[(i8At + row * 7) | 0] = b[p];
i8[(i8At + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 10) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const v2 = v.getInt32(p) * 0.000005364418029785156;
if (v2 > 90 || v2 < -90) return -1;
f64[(f64At + row) | 0] = v2;
const v3 = v.getInt32((p + 4) | 0) * 0.000005364418029785156;
if (v3 > 180 || v3 < -180) return -1;
f64[(f64At + n + row) | 0] = v3;
f64[(f64At + n * 2 + row) | 0] = v.getInt16((p + 8) | 0) * 25;
p = (p + 10) | 0;
}
if (q0 & 16) {
if (((p + 8) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.5;
f64[(f64At + n * 4 + row) | 0] = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.5;
f64[(f64At + n * 5 + row) | 0] = v.getInt16((p + 6) | 0) * 25;
p = (p + 8) | 0;
}
if (q0 & 8) {
if (((p + 3) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const v4 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v4 > 86400.9921875) return -1;
f64[(f64At + n * 6 + row) | 0] = v4;
p = (p + 3) | 0;
}
if (q0 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = v.getUint16(p) * 0.5;
p = (p + 2) | 0;
}
if (q0 & 2) {
x5: {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 7 + row) | 0] = (o6 >>> 6);
i8[(i8At + n * 8 + row) | 0] = ((o6 >>> 4) & 3);
i8[(i8At + n * 9 + row) | 0] = ((o6 >>> 2) & 3);
i8[(i8At + n * 10 + row) | 0] = ((o6 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x5;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
const o7 = b[p];
i8[(i8At + n * 11 + row) | 0] = (o7 >>> 6);
i8[(i8At + n * 12 + row) | 0] = ((o7 >>> 5) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o7 >>> 4) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q1 & 128) {
if (((p + 6) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
icao(v, p, i8, i8At + n * 14 + row * 8, 8);
p = (p + 6) | 0;
}
if (q1 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
f64[(f64At + n * 8 + row) | 0] = (v.getInt32(p) & 134217727);
p = (p + 4) | 0;
}
if (q1 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 10) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = v.getUint16(p) * 0.25;
p = (p + 2) | 0;
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

function readRecord1_13(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0, f2 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p];
p = (p + 1) | 0;
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p];
p = (p + 1) | 0;
if (f2 & 1) {
return -1;
}}}
if (!((f0 | f1 | f2) & 0xfe)) return -1;
const { presence, bases, i16, n, written, i32, m, skips, f64, i8 } = c;
presence[(row * 3) | 0] = f0;
presence[(row * 3 + 1) | 0] = f1;
if (f2 & 8) return -1;
presence[(row * 3 + 2) | 0] = f2;
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
if (((p + 1) | 0) > end) return -1;
if (bases[10] >= 0) {
const i16At = bases[8];
const part = bases[10];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f0 & 32) {
if (bases[16] >= 0) {
const i32At = bases[13];
const i16At = bases[14];
const part = bases[16];
const counter = bases[17];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 2 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
i16[(i16At + j0) | 0] = b[p];
i16[(i16At + m + j0) | 0] = b[(p + 1) | 0];
p = (p + 2) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[2](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 16) {
if (bases[22] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[18];
const part = bases[22];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[3](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[28] >= 0) {
const i32At = bases[25];
const part = bases[28];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f0 & 4) {
if (((p + 1) | 0) > end) return -1;
if (bases[34] >= 0) {
const i8At = bases[33];
const part = bases[34];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 4) & 7);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 1) & 7);
}
p = (p + 1) | 0;
}
if (f0 & 2) {
if (bases[40] >= 0) {
p = read060(b, v, p, end, c, 6, row);
if (p < 0) return -1;
} else {
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[46] >= 0) {
const i32At = bases[43];
const part = bases[46];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f1 & 64) {
if (bases[52] >= 0) {
p = read170(b, v, p, end, c, 8, row);
if (p < 0) return -1;
} else {
p = skips[8](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 32) {
if (bases[58] >= 0) {
const i8At = bases[57];
const f64At = bases[54];
const part = bases[58];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 14) return -1;
if (q0 & 128) {
x1: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o2 = b[p];
i8[(i8At + row) | 0] = (o2 >>> 7);
i8[(i8At + n + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x1;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 7 + row) | 0] = (o3 >>> 7);
i8[(i8At + n * 8 + row) | 0] = ((o3 >>> 6) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o3 >>> 2) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x1;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 14 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 15 + row) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o4 >>> 5) & 1);
i8[(i8At + n * 17 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 18 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 19 + row) | 0] = ((o4 >>> 2) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 20 + row) | 0] = (o5 >>> 4);
i8[(i8At + n * 21 + row) | 0] = ((o5 >>> 1) & 7);
i8[(i8At + n * 22 + row) | 0] = (o5 & 1);
p = (p + 1) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.5;
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 3) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const v6 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v6 > 86400.9921875) return -1;
f64[(f64At + n + row) | 0] = v6;
p = (p + 3) | 0;
}
} else {
p = skips[9](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 16) {
if (bases[64] >= 0) {
const f64At = bases[60];
const part = bases[64];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (((p + 3) | 0) > end) return -1;
written[(part) | 0] = 1;
const v1 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v1 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v1;
p = (p + 3) | 0;
}
if (q0 & 64) {
if (((p + 3) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const v2 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v2 > 86400.9921875) return -1;
f64[(f64At + n + row) | 0] = v2;
p = (p + 3) | 0;
}
if (q0 & 32) {
if (((p + 3) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215) * 0.5;
p = (p + 3) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = v.getUint16(p) * 0.5;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = v.getUint16(p) * 25;
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = v.getUint16(p) * 25;
p = (p + 2) | 0;
}
} else {
p = skips[10](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[70] >= 0) {
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 25;
}
p = (p + 2) | 0;
}
if (f1 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[76] >= 0) {
const f64At = bases[72];
const part = bases[76];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 32;
}
p = (p + 2) | 0;
}
if (f1 & 2) {
if (((p + 3) | 0) > end) return -1;
if (bases[82] >= 0) {
const f64At = bases[78];
const part = bases[82];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.5;
}
p = (p + 3) | 0;
}
if (f2 & 128) {
if (bases[88] >= 0) {
const i8At = bases[87];
const part = bases[88];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (((p + 6) | 0) > end) return -1;
written[(part) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
p = (p + 6) | 0;
}
if (q0 & 64) {
if (((p + 7) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i8[(i8At + n * 8 + row * 7) | 0] = b[p];
i8[(i8At + n * 8 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 8 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 8 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 8 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 8 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 8 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
if (q0 & 32) {
if (((p + 7) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
i8[(i8At + n * 15 + row * 7) | 0] = b[p];
i8[(i8At + n * 15 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 15 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 15 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 15 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 15 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 15 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
if (q0 & 16) {
if (((p + 7) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i8[(i8At + n * 22 + row * 7) | 0] = b[p];
i8[(i8At + n * 22 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 22 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 22 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 22 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 22 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 22 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
if (q0 & 8) {
if (((p + 7) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i8[(i8At + n * 29 + row * 7) | 0] = b[p];
i8[(i8At + n * 29 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 29 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 29 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 29 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 29 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 29 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
if (q0 & 4) {
if (((p + 7) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
i8[(i8At + n * 36 + row * 7) | 0] = b[p];
i8[(i8At + n * 36 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 36 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 36 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 36 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 36 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 36 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
} else {
p = skips[14](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[94] >= 0) {
const i32At = bases[91];
const part = bases[94];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f2 & 32) {
if (bases[100] >= 0) {
p = read170(b, v, p, end, c, 16, row);
if (p < 0) return -1;
} else {
p = skips[16](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 16) {
if (bases[106] >= 0) {
const i32At = bases[103];
const i16At = bases[104];
const part = bases[106];
const counter = bases[107];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 2 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
i16[(i16At + j0) | 0] = b[p];
i16[(i16At + m + j0) | 0] = b[(p + 1) | 0];
p = (p + 2) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[17](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 4) {
if (bases[118] >= 0) {
p = readRE(b, v, p, end, c, 19, row);
if (p < 0) return -1;
} else {
p = skips[19](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 2) {
if (bases[124] >= 0) {
p = readSP(b, v, p, end, c, 20, row);
if (p < 0) return -1;
} else {
p = skips[20](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function read060_2(b: Uint8Array, _v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 7 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o2 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 14 + row) | 0] = (o3 >>> 7);
i8[(i8At + n * 15 + row) | 0] = ((o3 >>> 6) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 17 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 18 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 19 + row) | 0] = ((o3 >>> 2) & 1);
i8[(i8At + n * 20 + row) | 0] = ((o3 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 21 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 22 + row) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 23 + row) | 0] = ((o4 >>> 5) & 1);
i8[(i8At + n * 24 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 25 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 26 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 27 + row) | 0] = ((o4 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 28 + row) | 0] = (o5 >>> 7);
i8[(i8At + n * 29 + row) | 0] = ((o5 >>> 6) & 1);
i8[(i8At + n * 30 + row) | 0] = ((o5 >>> 5) & 1);
i8[(i8At + n * 31 + row) | 0] = ((o5 >>> 4) & 1);
i8[(i8At + n * 32 + row) | 0] = ((o5 >>> 3) & 1);
i8[(i8At + n * 33 + row) | 0] = ((o5 >>> 2) & 1);
i8[(i8At + n * 34 + row) | 0] = ((o5 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 35 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 36 + row) | 0] = ((o6 >>> 6) & 1);
i8[(i8At + n * 37 + row) | 0] = ((o6 >>> 5) & 1);
i8[(i8At + n * 38 + row) | 0] = ((o6 >>> 4) & 1);
i8[(i8At + n * 39 + row) | 0] = ((o6 >>> 3) & 1);
i8[(i8At + n * 40 + row) | 0] = ((o6 >>> 2) & 1);
i8[(i8At + n * 41 + row) | 0] = ((o6 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
const o7 = b[p];
i8[(i8At + n * 42 + row) | 0] = (o7 >>> 7);
i8[(i8At + n * 43 + row) | 0] = ((o7 >>> 6) & 1);
i8[(i8At + n * 44 + row) | 0] = ((o7 >>> 5) & 1);
i8[(i8At + n * 45 + row) | 0] = ((o7 >>> 4) & 1);
i8[(i8At + n * 46 + row) | 0] = ((o7 >>> 3) & 1);
i8[(i8At + n * 47 + row) | 0] = ((o7 >>> 2) & 1);
i8[(i8At + n * 48 + row) | 0] = ((o7 >>> 1) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
return p;
}

function readRecord1_12(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0, f2 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p];
p = (p + 1) | 0;
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p];
p = (p + 1) | 0;
if (f2 & 1) {
return -1;
}}}
if (!((f0 | f1 | f2) & 0xfe)) return -1;
const { presence, bases, i16, n, written, i32, m, skips, f64, i8 } = c;
presence[(row * 3) | 0] = f0;
presence[(row * 3 + 1) | 0] = f1;
if (f2 & 8) return -1;
presence[(row * 3 + 2) | 0] = f2;
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
if (((p + 1) | 0) > end) return -1;
if (bases[10] >= 0) {
const i16At = bases[8];
const part = bases[10];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f0 & 32) {
if (bases[16] >= 0) {
const i32At = bases[13];
const i16At = bases[14];
const part = bases[16];
const counter = bases[17];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 2 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
i16[(i16At + j0) | 0] = b[p];
i16[(i16At + m + j0) | 0] = b[(p + 1) | 0];
p = (p + 2) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[2](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 16) {
if (bases[22] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[18];
const part = bases[22];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[3](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[28] >= 0) {
const i32At = bases[25];
const part = bases[28];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f0 & 4) {
if (((p + 1) | 0) > end) return -1;
if (bases[34] >= 0) {
const i8At = bases[33];
const part = bases[34];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = ((b[p] >>> 1) & 7);
}
p = (p + 1) | 0;
}
if (f0 & 2) {
if (bases[40] >= 0) {
p = read060_2(b, v, p, end, c, 6, row);
if (p < 0) return -1;
} else {
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[46] >= 0) {
const i32At = bases[43];
const part = bases[46];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f1 & 64) {
if (bases[52] >= 0) {
p = read170(b, v, p, end, c, 8, row);
if (p < 0) return -1;
} else {
p = skips[8](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 32) {
if (bases[58] >= 0) {
const i8At = bases[57];
const f64At = bases[54];
const part = bases[58];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 14) return -1;
if (q0 & 128) {
x1: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o2 = b[p];
i8[(i8At + row) | 0] = (o2 >>> 7);
i8[(i8At + n + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x1;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 7 + row) | 0] = (o3 >>> 7);
i8[(i8At + n * 8 + row) | 0] = ((o3 >>> 6) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o3 >>> 2) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x1;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 14 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 15 + row) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o4 >>> 5) & 1);
i8[(i8At + n * 17 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 18 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 19 + row) | 0] = ((o4 >>> 2) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 20 + row) | 0] = (o5 >>> 4);
i8[(i8At + n * 21 + row) | 0] = ((o5 >>> 1) & 7);
i8[(i8At + n * 22 + row) | 0] = (o5 & 1);
p = (p + 1) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.5;
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 3) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const v6 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v6 > 86400.9921875) return -1;
f64[(f64At + n + row) | 0] = v6;
p = (p + 3) | 0;
}
} else {
p = skips[9](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 16) {
if (bases[64] >= 0) {
const f64At = bases[60];
const part = bases[64];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (((p + 3) | 0) > end) return -1;
written[(part) | 0] = 1;
const v1 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v1 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v1;
p = (p + 3) | 0;
}
if (q0 & 64) {
if (((p + 3) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const v2 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v2 > 86400.9921875) return -1;
f64[(f64At + n + row) | 0] = v2;
p = (p + 3) | 0;
}
if (q0 & 32) {
if (((p + 3) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215) * 0.5;
p = (p + 3) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = v.getUint16(p) * 0.5;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = v.getUint16(p) * 25;
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = v.getUint16(p) * 25;
p = (p + 2) | 0;
}
} else {
p = skips[10](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[70] >= 0) {
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 25;
}
p = (p + 2) | 0;
}
if (f1 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[76] >= 0) {
const f64At = bases[72];
const part = bases[76];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 32;
}
p = (p + 2) | 0;
}
if (f1 & 2) {
if (((p + 3) | 0) > end) return -1;
if (bases[82] >= 0) {
const f64At = bases[78];
const part = bases[82];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.5;
}
p = (p + 3) | 0;
}
if (f2 & 128) {
if (bases[88] >= 0) {
const i8At = bases[87];
const part = bases[88];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (((p + 6) | 0) > end) return -1;
written[(part) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
p = (p + 6) | 0;
}
if (q0 & 64) {
if (((p + 7) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i8[(i8At + n * 8 + row * 7) | 0] = b[p];
i8[(i8At + n * 8 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 8 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 8 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 8 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 8 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 8 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
if (q0 & 32) {
if (((p + 7) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
i8[(i8At + n * 15 + row * 7) | 0] = b[p];
i8[(i8At + n * 15 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 15 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 15 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 15 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 15 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 15 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
if (q0 & 16) {
if (((p + 7) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i8[(i8At + n * 22 + row * 7) | 0] = b[p];
i8[(i8At + n * 22 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 22 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 22 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 22 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 22 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 22 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
if (q0 & 8) {
if (((p + 7) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i8[(i8At + n * 29 + row * 7) | 0] = b[p];
i8[(i8At + n * 29 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 29 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 29 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 29 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 29 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 29 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
if (q0 & 4) {
if (((p + 7) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
i8[(i8At + n * 36 + row * 7) | 0] = b[p];
i8[(i8At + n * 36 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 36 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 36 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 36 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 36 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 36 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
} else {
p = skips[14](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[94] >= 0) {
const i32At = bases[91];
const part = bases[94];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f2 & 32) {
if (bases[100] >= 0) {
p = read170(b, v, p, end, c, 16, row);
if (p < 0) return -1;
} else {
p = skips[16](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 16) {
if (bases[106] >= 0) {
const i32At = bases[103];
const i16At = bases[104];
const part = bases[106];
const counter = bases[107];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 2 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
i16[(i16At + j0) | 0] = b[p];
i16[(i16At + m + j0) | 0] = b[(p + 1) | 0];
p = (p + 2) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[17](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 4) {
if (bases[118] >= 0) {
p = readRE(b, v, p, end, c, 19, row);
if (p < 0) return -1;
} else {
p = skips[19](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 2) {
if (bases[124] >= 0) {
p = readSP(b, v, p, end, c, 20, row);
if (p < 0) return -1;
} else {
p = skips[20](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

/** Edition → a reader for each order of items. */
export const RECORD_READERS: Readonly<Record<string, readonly RecordReader[]>> = {
  "1.13": [readRecord1_13],
  "1.12": [readRecord1_12],
};

export const EXPANSION_READERS: Readonly<Record<string, ExpansionReader>> = {
};
