// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionReader, RecordReader, Sheet } from '../columns/sheet.ts';
import { expansion, full, icao, nothingMore } from '../columns/read-support.ts';

function read380(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i8, f64, i16, n, m, written } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const part = bases[(i * 6 + 4) | 0];
const counter = bases[(i * 6 + 5) | 0];
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
if (q0 & 128) {
if (((p + 3) | 0) > end) return -1;
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
p = (p + 3) | 0;
}
if (q0 & 64) {
if (((p + 6) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
p = (p + 6) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0054931640625;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i8[(i8At + n * 8 + row) | 0] = (b[p] >>> 7);
f64[(f64At + n + row) | 0] = (b[p] >>> 7) === 0 ? (v.getUint16(p) & 32767) * 0.00006103515625 : (b[p] >>> 7) === 1 ? (v.getUint16(p) & 32767) / 1000 : (v.getUint16(p) & 32767);
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 9 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 10 + row) | 0] = ((o4 >>> 5) & 3);
f64[(f64At + n * 3 + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
p = (p + 2) | 0;
}
if (q0 & 2) {
if (((p + 2) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 11 + row) | 0] = (o5 >>> 7);
i8[(i8At + n * 12 + row) | 0] = ((o5 >>> 6) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o5 >>> 5) & 1);
f64[(f64At + n * 4 + row) | 0] = ((v.getUint16(p) << 19) >> 19) * 25;
p = (p + 2) | 0;
}
if (q1 & 128) {
x6: {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
const o7 = b[p];
i8[(i8At + n * 14 + row) | 0] = (o7 >>> 7);
i8[(i8At + n * 15 + row) | 0] = ((o7 >>> 6) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q1 & 64) {
written[(part + 8) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j8 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 15 > end) return -1;
if (j8 + count > c.room) return full(c);
for (const last = j8 + count; j8 < last; j8++) {
const o9 = b[p];
const o10 = b[(p + 9) | 0];
i8[(i8At + n * 16 + j8) | 0] = (o9 >>> 7);
i8[(i8At + n * 16 + m + j8) | 0] = ((o9 >>> 6) & 1);
i8[(i8At + n * 16 + m * 2 + j8) | 0] = (o9 & 63);
f64[(f64At + n * 5 + j8) | 0] = v.getInt16((p + 1) | 0) * 10;
const v11 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v11 > 90 || v11 < -90) return -1;
f64[(f64At + n * 5 + m + j8) | 0] = v11;
const v12 = ((v.getInt32((p + 5) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v12 > 180 || v12 < -180) return -1;
f64[(f64At + n * 5 + m * 2 + j8) | 0] = v12;
i8[(i8At + n * 16 + m * 3 + j8) | 0] = (o10 >>> 4);
i8[(i8At + n * 16 + m * 4 + j8) | 0] = ((o10 >>> 2) & 3);
i8[(i8At + n * 16 + m * 5 + j8) | 0] = ((o10 >>> 1) & 1);
i8[(i8At + n * 16 + m * 6 + j8) | 0] = (o10 & 1);
f64[(f64At + n * 5 + m * 3 + j8) | 0] = (v.getInt32((p + 9) | 0) & 16777215);
f64[(f64At + n * 5 + m * 4 + j8) | 0] = v.getUint16((p + 13) | 0) / 100;
p = (p + 15) | 0;
}
c.used[(counter) | 0] = j8;
i32[(i32At + n + row) | 0] = j8 - from;
i32[(i32At + n * 2 + row) | 0] = from;
}
}
if (q1 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
const o13 = b[p];
const o14 = b[(p + 1) | 0];
i8[(i8At + n * 16 + m * 7 + row) | 0] = (o13 >>> 5);
i8[(i8At + n * 17 + m * 7 + row) | 0] = ((o13 >>> 2) & 7);
i8[(i8At + n * 18 + m * 7 + row) | 0] = (o14 >>> 7);
i8[(i8At + n * 19 + m * 7 + row) | 0] = ((o14 >>> 6) & 1);
i8[(i8At + n * 20 + m * 7 + row) | 0] = ((o14 >>> 5) & 1);
i8[(i8At + n * 21 + m * 7 + row) | 0] = ((o14 >>> 4) & 1);
i8[(i8At + n * 22 + m * 7 + row) | 0] = (o14 & 15);
p = (p + 2) | 0;
}
if (q1 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 10) | 0] = 1;
const o15 = b[p];
i8[(i8At + n * 23 + m * 7 + row) | 0] = (o15 >>> 6);
i8[(i8At + n * 24 + m * 7 + row) | 0] = ((o15 >>> 4) & 3);
i8[(i8At + n * 25 + m * 7 + row) | 0] = ((o15 >>> 2) & 3);
i8[(i8At + n * 26 + m * 7 + row) | 0] = ((o15 >>> 1) & 1);
i8[(i8At + n * 27 + m * 7 + row) | 0] = (b[(p + 1) | 0] & 7);
p = (p + 2) | 0;
}
if (q1 & 8) {
if (((p + 7) | 0) > end) return -1;
written[(part + 11) | 0] = 1;
i8[(i8At + n * 28 + m * 7 + row * 7) | 0] = b[p];
i8[(i8At + n * 28 + m * 7 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 28 + m * 7 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 28 + m * 7 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 28 + m * 7 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 28 + m * 7 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 28 + m * 7 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
if (q1 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 12) | 0] = 1;
f64[(f64At + n * 5 + m * 5 + row) | 0] = v.getInt16(p) * 6.25;
p = (p + 2) | 0;
}
if (q1 & 2) {
if (((p + 2) | 0) > end) return -1;
written[(part + 13) | 0] = 1;
f64[(f64At + n * 6 + m * 5 + row) | 0] = v.getInt16(p) * 6.25;
p = (p + 2) | 0;
}
if (q2 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part + 14) | 0] = 1;
f64[(f64At + n * 7 + m * 5 + row) | 0] = v.getInt16(p) / 100;
p = (p + 2) | 0;
}
if (q2 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 15) | 0] = 1;
i8[(i8At + n * 35 + m * 7 + row) | 0] = (b[p] >>> 6);
f64[(f64At + n * 8 + m * 5 + row) | 0] = ((b[(p + 1) | 0] << 24) >> 25) * 0.25;
p = (p + 2) | 0;
}
if (q2 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 16) | 0] = 1;
f64[(f64At + n * 9 + m * 5 + row) | 0] = v.getUint16(p) * 0.0054931640625;
p = (p + 2) | 0;
}
if (q2 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 17) | 0] = 1;
f64[(f64At + n * 10 + m * 5 + row) | 0] = v.getInt16(p) * 0.00006103515625;
p = (p + 2) | 0;
}
if (q2 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 18) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q2 & 4) {
if (((p + 8) | 0) > end) return -1;
written[(part + 19) | 0] = 1;
const o16 = b[p];
i8[(i8At + n * 36 + m * 7 + row) | 0] = (o16 >>> 7);
i8[(i8At + n * 37 + m * 7 + row) | 0] = ((o16 >>> 6) & 1);
i8[(i8At + n * 38 + m * 7 + row) | 0] = ((o16 >>> 5) & 1);
i8[(i8At + n * 39 + m * 7 + row) | 0] = ((o16 >>> 4) & 1);
f64[(f64At + n * 11 + m * 5 + row) | 0] = v.getUint16((p + 1) | 0);
f64[(f64At + n * 12 + m * 5 + row) | 0] = v.getUint16((p + 3) | 0);
f64[(f64At + n * 13 + m * 5 + row) | 0] = v.getInt16((p + 5) | 0) * 0.25;
i16[(i16At + n + row) | 0] = b[(p + 7) | 0];
p = (p + 8) | 0;
}
if (q2 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 20) | 0] = 1;
i16[(i16At + n * 2 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q3 & 128) {
if (((p + 6) | 0) > end) return -1;
written[(part + 21) | 0] = 1;
const v17 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v17 > 90 || v17 < -90) return -1;
f64[(f64At + n * 14 + m * 5 + row) | 0] = v17;
const v18 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v18 > 180 || v18 < -180) return -1;
f64[(f64At + n * 15 + m * 5 + row) | 0] = v18;
p = (p + 6) | 0;
}
if (q3 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 22) | 0] = 1;
f64[(f64At + n * 16 + m * 5 + row) | 0] = v.getInt16(p) * 6.25;
p = (p + 2) | 0;
}
if (q3 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 23) | 0] = 1;
i8[(i8At + n * 40 + m * 7 + row) | 0] = (b[p] & 15);
p = (p + 1) | 0;
}
if (q3 & 16) {
written[(part + 24) | 0] = 1;
{
const from = c.used[(counter + 1) | 0];
let j19 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 8 > end) return -1;
if (j19 + count > c.room) return full(c);
for (const last = j19 + count; j19 < last; j19++) {
i8[(i8At + n * 41 + m * 7 + j19 * 8) | 0] = b[p];
i8[(i8At + n * 41 + m * 7 + j19 * 8 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 41 + m * 7 + j19 * 8 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 41 + m * 7 + j19 * 8 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 41 + m * 7 + j19 * 8 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 41 + m * 7 + j19 * 8 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 41 + m * 7 + j19 * 8 + 6) | 0] = b[(p + 6) | 0];
i8[(i8At + n * 41 + m * 7 + j19 * 8 + 7) | 0] = b[(p + 7) | 0];
p = (p + 8) | 0;
}
c.used[(counter + 1) | 0] = j19;
i32[(i32At + n * 3 + row) | 0] = j19 - from;
i32[(i32At + n * 4 + row) | 0] = from;
}
}
if (q3 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 25) | 0] = 1;
f64[(f64At + n * 17 + m * 5 + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q3 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 26) | 0] = 1;
f64[(f64At + n * 18 + m * 5 + row) | 0] = v.getUint16(p) / 125;
p = (p + 2) | 0;
}
if (q3 & 2) {
if (((p + 2) | 0) > end) return -1;
written[(part + 27) | 0] = 1;
f64[(f64At + n * 19 + m * 5 + row) | 0] = (v.getUint16(p) & 4095) / 10;
p = (p + 2) | 0;
}
return p;
}

function read080(b: Uint8Array, _v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
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
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 2) & 7);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o2 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 12 + row) | 0] = (o3 >>> 7);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 5) & 3);
i8[(i8At + n * 14 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o3 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 17 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 18 + row) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 19 + row) | 0] = ((o4 >>> 5) & 1);
i8[(i8At + n * 20 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 21 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 22 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 23 + row) | 0] = ((o4 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 24 + row) | 0] = (o5 >>> 6);
i8[(i8At + n * 25 + row) | 0] = ((o5 >>> 3) & 7);
i8[(i8At + n * 26 + row) | 0] = ((o5 >>> 2) & 1);
i8[(i8At + n * 27 + row) | 0] = ((o5 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 28 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 29 + row) | 0] = ((o6 >>> 6) & 1);
i8[(i8At + n * 30 + row) | 0] = ((o6 >>> 5) & 1);
i8[(i8At + n * 31 + row) | 0] = ((o6 >>> 4) & 1);
i8[(i8At + n * 32 + row) | 0] = ((o6 >>> 3) & 1);
i8[(i8At + n * 33 + row) | 0] = ((o6 >>> 2) & 1);
i8[(i8At + n * 34 + row) | 0] = ((o6 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
i8[(i8At + n * 35 + row) | 0] = (b[p] >>> 7);
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
let q1 = 0, q2 = 0, q3 = 0, q4 = 0;
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
if (p >= end) return -1;
q4 = b[p];
p = (p + 1) | 0;
if (q4 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}}}}
if (q4 & 30) return -1;
if (q0 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
f64[(f64At + n * 8 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 10) | 0] = 1;
f64[(f64At + n * 10 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 11) | 0] = 1;
f64[(f64At + n * 11 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 12) | 0] = 1;
f64[(f64At + n * 12 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 13) | 0] = 1;
f64[(f64At + n * 13 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q2 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 14) | 0] = 1;
f64[(f64At + n * 14 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q2 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 15) | 0] = 1;
f64[(f64At + n * 15 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q2 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 16) | 0] = 1;
f64[(f64At + n * 16 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q2 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 17) | 0] = 1;
f64[(f64At + n * 17 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q2 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 18) | 0] = 1;
f64[(f64At + n * 18 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q2 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 19) | 0] = 1;
f64[(f64At + n * 19 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q2 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 20) | 0] = 1;
f64[(f64At + n * 20 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q3 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 21) | 0] = 1;
f64[(f64At + n * 21 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q3 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 22) | 0] = 1;
f64[(f64At + n * 22 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q3 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 23) | 0] = 1;
f64[(f64At + n * 23 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q3 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 24) | 0] = 1;
f64[(f64At + n * 24 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q3 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 25) | 0] = 1;
f64[(f64At + n * 25 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q3 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 26) | 0] = 1;
f64[(f64At + n * 26 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q3 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 27) | 0] = 1;
f64[(f64At + n * 27 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q4 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 28) | 0] = 1;
f64[(f64At + n * 28 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q4 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 29) | 0] = 1;
f64[(f64At + n * 29 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q4 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 30) | 0] = 1;
f64[(f64At + n * 30 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
return p;
}

function read390(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i16, i8, i32, f64, n, m, written } = c;
const i16At = bases[(i * 6 + 2) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const i32At = bases[(i * 6 + 1) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const counter = bases[(i * 6 + 5) | 0];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
let q1 = 0, q2 = 0;
if (q0 & 1) {
if (p >= end) return -1;
q1 = b[p];
p = (p + 1) | 0;
if (q1 & 1) {
if (p >= end) return -1;
q2 = b[p];
p = (p + 1) | 0;
if (q2 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}}
if (q2 & 14) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 7) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i8[(i8At + row * 7) | 0] = b[p];
i8[(i8At + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
if (q0 & 32) {
if (((p + 4) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
i8[(i8At + n * 7 + row) | 0] = (b[p] >>> 6);
i32[(i32At + row) | 0] = (v.getInt32(p) & 134217727);
p = (p + 4) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 8 + row) | 0] = (o3 >>> 6);
i8[(i8At + n * 9 + row) | 0] = ((o3 >>> 4) & 3);
i8[(i8At + n * 10 + row) | 0] = ((o3 >>> 2) & 3);
i8[(i8At + n * 11 + row) | 0] = ((o3 >>> 1) & 1);
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 4) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i8[(i8At + n * 12 + row * 4) | 0] = b[p];
i8[(i8At + n * 12 + row * 4 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 12 + row * 4 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 12 + row * 4 + 3) | 0] = b[(p + 3) | 0];
p = (p + 4) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
i8[(i8At + n * 16 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 4) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
i8[(i8At + n * 17 + row * 4) | 0] = b[p];
i8[(i8At + n * 17 + row * 4 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 17 + row * 4 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 17 + row * 4 + 3) | 0] = b[(p + 3) | 0];
p = (p + 4) | 0;
}
if (q1 & 128) {
if (((p + 4) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
i8[(i8At + n * 21 + row * 4) | 0] = b[p];
i8[(i8At + n * 21 + row * 4 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 21 + row * 4 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 21 + row * 4 + 3) | 0] = b[(p + 3) | 0];
p = (p + 4) | 0;
}
if (q1 & 64) {
if (((p + 3) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
i8[(i8At + n * 25 + row) | 0] = b[p];
i8[(i8At + n * 26 + row) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 27 + row) | 0] = b[(p + 2) | 0];
p = (p + 3) | 0;
}
if (q1 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.25;
p = (p + 2) | 0;
}
if (q1 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 10) | 0] = 1;
i16[(i16At + n * 2 + row) | 0] = b[p];
i16[(i16At + n * 3 + row) | 0] = b[(p + 1) | 0];
p = (p + 2) | 0;
}
if (q1 & 8) {
written[(part + 11) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j4 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 4 > end) return -1;
if (j4 + count > c.room) return full(c);
for (const last = j4 + count; j4 < last; j4++) {
const o5 = b[p];
const o6 = b[(p + 3) | 0];
i8[(i8At + n * 28 + j4) | 0] = (o5 >>> 3);
i8[(i8At + n * 28 + m + j4) | 0] = ((o5 >>> 1) & 3);
i8[(i8At + n * 28 + m * 2 + j4) | 0] = (b[(p + 1) | 0] & 31);
i8[(i8At + n * 28 + m * 3 + j4) | 0] = (b[(p + 2) | 0] & 63);
i8[(i8At + n * 28 + m * 4 + j4) | 0] = (o6 >>> 7);
i8[(i8At + n * 28 + m * 5 + j4) | 0] = (o6 & 63);
p = (p + 4) | 0;
}
c.used[(counter) | 0] = j4;
i32[(i32At + n + row) | 0] = j4 - from;
i32[(i32At + n * 2 + row) | 0] = from;
}
}
if (q1 & 4) {
if (((p + 6) | 0) > end) return -1;
written[(part + 12) | 0] = 1;
i8[(i8At + n * 28 + m * 6 + row * 6) | 0] = b[p];
i8[(i8At + n * 28 + m * 6 + row * 6 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 28 + m * 6 + row * 6 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 28 + m * 6 + row * 6 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 28 + m * 6 + row * 6 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 28 + m * 6 + row * 6 + 5) | 0] = b[(p + 5) | 0];
p = (p + 6) | 0;
}
if (q1 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 13) | 0] = 1;
const o7 = b[p];
i8[(i8At + n * 34 + m * 6 + row) | 0] = (o7 >>> 6);
i8[(i8At + n * 35 + m * 6 + row) | 0] = ((o7 >>> 4) & 3);
p = (p + 1) | 0;
}
if (q2 & 128) {
if (((p + 7) | 0) > end) return -1;
written[(part + 14) | 0] = 1;
i8[(i8At + n * 36 + m * 6 + row * 7) | 0] = b[p];
i8[(i8At + n * 36 + m * 6 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 36 + m * 6 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 36 + m * 6 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 36 + m * 6 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 36 + m * 6 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 36 + m * 6 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
if (q2 & 64) {
if (((p + 7) | 0) > end) return -1;
written[(part + 15) | 0] = 1;
i8[(i8At + n * 43 + m * 6 + row * 7) | 0] = b[p];
i8[(i8At + n * 43 + m * 6 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 43 + m * 6 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 43 + m * 6 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 43 + m * 6 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 43 + m * 6 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 43 + m * 6 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
}
if (q2 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 16) | 0] = 1;
i8[(i8At + n * 50 + m * 6 + row) | 0] = ((b[p] >>> 4) & 1);
i16[(i16At + n * 4 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q2 & 16) {
if (((p + 7) | 0) > end) return -1;
written[(part + 17) | 0] = 1;
i8[(i8At + n * 51 + m * 6 + row * 7) | 0] = b[p];
i8[(i8At + n * 51 + m * 6 + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + n * 51 + m * 6 + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + n * 51 + m * 6 + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + n * 51 + m * 6 + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + n * 51 + m * 6 + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + n * 51 + m * 6 + row * 7 + 6) | 0] = b[(p + 6) | 0];
p = (p + 7) | 0;
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

function readRecord1_21(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
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
const { presence, bases, i16, n, written, f64, skips, i8, i32, m } = c;
if (f0 & 64) return -1;
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
if (f0 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[16] >= 0) {
const i16At = bases[14];
const part = bases[16];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
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
if (bases[28] >= 0) {
if (((p + 8) | 0) > end) return -1;
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
const v0 = v.getInt32(p) * 0.000005364418029785156;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = v.getInt32((p + 4) | 0) * 0.000005364418029785156;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 8) | 0;
} else {
p = skips[4](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 4) {
if (((p + 6) | 0) > end) return -1;
if (bases[34] >= 0) {
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.5;
f64[(f64At + n + row) | 0] = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.5;
}
p = (p + 6) | 0;
}
if (f0 & 2) {
if (((p + 4) | 0) > end) return -1;
if (bases[40] >= 0) {
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.25;
}
p = (p + 4) | 0;
}
if (f1 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[46] >= 0) {
const f64At = bases[42];
const part = bases[46];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.25;
f64[(f64At + n + row) | 0] = ((b[(p + 1) | 0] << 24) >> 24) * 0.25;
}
p = (p + 2) | 0;
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const i16At = bases[50];
const part = bases[52];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 7) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const part = bases[58];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
icao(v, (p + 1) | 0, i8, i8At + n + row * 8, 8);
}
p = (p + 7) | 0;
}
if (f1 & 16) {
if (bases[64] >= 0) {
p = read380(b, v, p, end, c, 10, row);
if (p < 0) return -1;
} else {
p = skips[10](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[70] >= 0) {
const i32At = bases[67];
const part = bases[70];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f1 & 4) {
if (bases[76] >= 0) {
p = read080(b, v, p, end, c, 12, row);
if (p < 0) return -1;
} else {
p = skips[12](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 2) {
if (bases[82] >= 0) {
const f64At = bases[78];
const part = bases[82];
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
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = v.getUint16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
f64[(f64At + n * 8 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const part = bases[88];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 6);
i8[(i8At + n + row) | 0] = ((o0 >>> 4) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 3);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 1) & 1);
}
p = (p + 1) | 0;
}
if (f2 & 64) {
if (bases[94] >= 0) {
p = read295(b, v, p, end, c, 15, row);
if (p < 0) return -1;
} else {
p = skips[15](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[100] >= 0) {
const f64At = bases[96];
const part = bases[100];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[106] >= 0) {
const f64At = bases[102];
const part = bases[106];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const i8At = bases[111];
const f64At = bases[108];
const part = bases[112];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 2) {
if (bases[124] >= 0) {
p = read390(b, v, p, end, c, 20, row);
if (p < 0) return -1;
} else {
p = skips[20](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 128) {
if (bases[130] >= 0) {
const f64At = bases[126];
const part = bases[130];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = (b[p] >>> 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = (b[p] >>> 1) * 2.8125;
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = (b[p] >>> 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[21](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[136] >= 0) {
const i16At = bases[134];
const part = bases[136];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (bases[142] >= 0) {
const i8At = bases[141];
const i16At = bases[140];
const f64At = bases[138];
const part = bases[142];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 128) {
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
i8[(i8At + n * 7 + row) | 0] = (o1 & 1);
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 16383);
i8[(i8At + n * 8 + row) | 0] = (b[(p + 2) | 0] & 31);
i8[(i8At + n * 9 + row) | 0] = (b[(p + 3) | 0] & 63);
p = (p + 4) | 0;
}
if (q0 & 32) {
if (((p + 6) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const v2 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v2 > 90 || v2 < -90) return -1;
f64[(f64At + row) | 0] = v2;
const v3 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v3 > 180 || v3 < -180) return -1;
f64[(f64At + n + row) | 0] = v3;
p = (p + 6) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i8[(i8At + n * 10 + row) | 0] = ((b[p] >>> 6) & 1);
f64[(f64At + n * 2 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i16[(i16At + n + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = ((b[p] << 24) >> 24) * 0.0078125;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 11 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o4 >>> 1) & 1);
i8[(i8At + n * 15 + row) | 0] = (o4 & 1);
p = (p + 1) | 0;
}
} else {
p = skips[23](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i16At = bases[146];
const part = bases[148];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (bases[154] >= 0) {
const i32At = bases[151];
const i16At = bases[152];
const part = bases[154];
const counter = bases[155];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
do {
if (((p + 3) | 0) > end) return -1;
if (j0 >= c.room) return full(c);
i16[(i16At + j0) | 0] = b[p];
i16[(i16At + m + j0) | 0] = (v.getUint16((p + 1) | 0) >>> 1);
p = (p + 3) | 0;
j0++;
} while (b[(p - 1) | 0] & 1);
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[25](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 4) {
if (bases[160] >= 0) {
const f64At = bases[156];
const part = bases[160];
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
if (q1 & 126) return -1;
if (q0 & 128) {
if (((p + 4) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.5;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.5;
p = (p + 4) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.5;
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 4) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = v.getUint16(p) * 0.000005364418029785156;
f64[(f64At + n * 4 + row) | 0] = v.getUint16((p + 2) | 0) * 0.000005364418029785156;
p = (p + 4) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] * 6.25;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.25;
f64[(f64At + n * 8 + row) | 0] = b[(p + 1) | 0] * 0.25;
p = (p + 2) | 0;
}
if (q0 & 2) {
if (((p + 2) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] * 0.25;
f64[(f64At + n * 10 + row) | 0] = b[(p + 1) | 0] * 0.25;
p = (p + 2) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 11 + row) | 0] = b[p] * 6.25;
p = (p + 1) | 0;
}
} else {
p = skips[26](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 2) {
if (bases[166] >= 0) {
const i16At = bases[164];
const f64At = bases[162];
const i8At = bases[165];
const part = bases[166];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00390625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
p = (p + 4) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 6) & 1);
f64[(f64At + n * 3 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 2 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 5) & 1);
i16[(i16At + n * 2 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o3 >>> 5);
i8[(i8At + n * 6 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o3 >>> 2) & 1);
p = (p + 1) | 0;
}
} else {
p = skips[27](b, p, end);
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

function read080_2(b: Uint8Array, _v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
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
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 2) & 7);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o2 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 12 + row) | 0] = (o3 >>> 7);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 5) & 3);
i8[(i8At + n * 14 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o3 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 17 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 18 + row) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 19 + row) | 0] = ((o4 >>> 5) & 1);
i8[(i8At + n * 20 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 21 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 22 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 23 + row) | 0] = ((o4 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 24 + row) | 0] = (o5 >>> 6);
i8[(i8At + n * 25 + row) | 0] = ((o5 >>> 3) & 7);
i8[(i8At + n * 26 + row) | 0] = ((o5 >>> 2) & 1);
i8[(i8At + n * 27 + row) | 0] = ((o5 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 28 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 29 + row) | 0] = ((o6 >>> 6) & 1);
i8[(i8At + n * 30 + row) | 0] = ((o6 >>> 5) & 1);
i8[(i8At + n * 31 + row) | 0] = ((o6 >>> 4) & 1);
i8[(i8At + n * 32 + row) | 0] = ((o6 >>> 3) & 1);
i8[(i8At + n * 33 + row) | 0] = ((o6 >>> 2) & 1);
i8[(i8At + n * 34 + row) | 0] = ((o6 >>> 1) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
return p;
}

function readRecord1_20(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
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
const { presence, bases, i16, n, written, f64, skips, i8, i32, m } = c;
if (f0 & 64) return -1;
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
if (f0 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[16] >= 0) {
const i16At = bases[14];
const part = bases[16];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
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
if (bases[28] >= 0) {
if (((p + 8) | 0) > end) return -1;
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
const v0 = v.getInt32(p) * 0.000005364418029785156;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = v.getInt32((p + 4) | 0) * 0.000005364418029785156;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 8) | 0;
} else {
p = skips[4](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 4) {
if (((p + 6) | 0) > end) return -1;
if (bases[34] >= 0) {
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.5;
f64[(f64At + n + row) | 0] = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.5;
}
p = (p + 6) | 0;
}
if (f0 & 2) {
if (((p + 4) | 0) > end) return -1;
if (bases[40] >= 0) {
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.25;
}
p = (p + 4) | 0;
}
if (f1 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[46] >= 0) {
const f64At = bases[42];
const part = bases[46];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.25;
f64[(f64At + n + row) | 0] = ((b[(p + 1) | 0] << 24) >> 24) * 0.25;
}
p = (p + 2) | 0;
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const i16At = bases[50];
const part = bases[52];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 7) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const part = bases[58];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
icao(v, (p + 1) | 0, i8, i8At + n + row * 8, 8);
}
p = (p + 7) | 0;
}
if (f1 & 16) {
if (bases[64] >= 0) {
p = read380(b, v, p, end, c, 10, row);
if (p < 0) return -1;
} else {
p = skips[10](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[70] >= 0) {
const i32At = bases[67];
const part = bases[70];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f1 & 4) {
if (bases[76] >= 0) {
p = read080_2(b, v, p, end, c, 12, row);
if (p < 0) return -1;
} else {
p = skips[12](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 2) {
if (bases[82] >= 0) {
const f64At = bases[78];
const part = bases[82];
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
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = v.getUint16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
f64[(f64At + n * 8 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const part = bases[88];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 6);
i8[(i8At + n + row) | 0] = ((o0 >>> 4) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 3);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 1) & 1);
}
p = (p + 1) | 0;
}
if (f2 & 64) {
if (bases[94] >= 0) {
p = read295(b, v, p, end, c, 15, row);
if (p < 0) return -1;
} else {
p = skips[15](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[100] >= 0) {
const f64At = bases[96];
const part = bases[100];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[106] >= 0) {
const f64At = bases[102];
const part = bases[106];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const i8At = bases[111];
const f64At = bases[108];
const part = bases[112];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 2) {
if (bases[124] >= 0) {
p = read390(b, v, p, end, c, 20, row);
if (p < 0) return -1;
} else {
p = skips[20](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 128) {
if (bases[130] >= 0) {
const f64At = bases[126];
const part = bases[130];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = (b[p] >>> 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = (b[p] >>> 1) * 2.8125;
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = (b[p] >>> 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[21](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[136] >= 0) {
const i16At = bases[134];
const part = bases[136];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (bases[142] >= 0) {
const i8At = bases[141];
const i16At = bases[140];
const f64At = bases[138];
const part = bases[142];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 128) {
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
i8[(i8At + n * 7 + row) | 0] = (o1 & 1);
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 16383);
i8[(i8At + n * 8 + row) | 0] = (b[(p + 2) | 0] & 31);
i8[(i8At + n * 9 + row) | 0] = (b[(p + 3) | 0] & 63);
p = (p + 4) | 0;
}
if (q0 & 32) {
if (((p + 6) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const v2 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v2 > 90 || v2 < -90) return -1;
f64[(f64At + row) | 0] = v2;
const v3 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v3 > 180 || v3 < -180) return -1;
f64[(f64At + n + row) | 0] = v3;
p = (p + 6) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i8[(i8At + n * 10 + row) | 0] = ((b[p] >>> 6) & 1);
f64[(f64At + n * 2 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i16[(i16At + n + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = ((b[p] << 24) >> 24) * 0.0078125;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 11 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o4 >>> 1) & 1);
i8[(i8At + n * 15 + row) | 0] = (o4 & 1);
p = (p + 1) | 0;
}
} else {
p = skips[23](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i16At = bases[146];
const part = bases[148];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (bases[154] >= 0) {
const i32At = bases[151];
const i16At = bases[152];
const part = bases[154];
const counter = bases[155];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
do {
if (((p + 3) | 0) > end) return -1;
if (j0 >= c.room) return full(c);
i16[(i16At + j0) | 0] = b[p];
i16[(i16At + m + j0) | 0] = (v.getUint16((p + 1) | 0) >>> 1);
p = (p + 3) | 0;
j0++;
} while (b[(p - 1) | 0] & 1);
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[25](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 4) {
if (bases[160] >= 0) {
const f64At = bases[156];
const part = bases[160];
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
if (q1 & 126) return -1;
if (q0 & 128) {
if (((p + 4) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.5;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.5;
p = (p + 4) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.5;
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 4) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = v.getUint16(p) * 0.000005364418029785156;
f64[(f64At + n * 4 + row) | 0] = v.getUint16((p + 2) | 0) * 0.000005364418029785156;
p = (p + 4) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] * 6.25;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.25;
f64[(f64At + n * 8 + row) | 0] = b[(p + 1) | 0] * 0.25;
p = (p + 2) | 0;
}
if (q0 & 2) {
if (((p + 2) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] * 0.25;
f64[(f64At + n * 10 + row) | 0] = b[(p + 1) | 0] * 0.25;
p = (p + 2) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 11 + row) | 0] = b[p] * 6.25;
p = (p + 1) | 0;
}
} else {
p = skips[26](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 2) {
if (bases[166] >= 0) {
const i16At = bases[164];
const f64At = bases[162];
const i8At = bases[165];
const part = bases[166];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00390625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
p = (p + 4) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 6) & 1);
f64[(f64At + n * 3 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 2 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 5) & 1);
i16[(i16At + n * 2 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o3 >>> 5);
i8[(i8At + n * 6 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o3 >>> 2) & 1);
p = (p + 1) | 0;
}
} else {
p = skips[27](b, p, end);
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

function read080_3(b: Uint8Array, _v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
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
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 2) & 7);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o2 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 12 + row) | 0] = (o3 >>> 7);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 5) & 3);
i8[(i8At + n * 14 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o3 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 17 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 18 + row) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 19 + row) | 0] = ((o4 >>> 5) & 1);
i8[(i8At + n * 20 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 21 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 22 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 23 + row) | 0] = ((o4 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 24 + row) | 0] = (o5 >>> 6);
i8[(i8At + n * 25 + row) | 0] = ((o5 >>> 3) & 7);
i8[(i8At + n * 26 + row) | 0] = ((o5 >>> 2) & 1);
i8[(i8At + n * 27 + row) | 0] = ((o5 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 28 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 29 + row) | 0] = ((o6 >>> 6) & 1);
i8[(i8At + n * 30 + row) | 0] = ((o6 >>> 5) & 1);
i8[(i8At + n * 31 + row) | 0] = ((o6 >>> 4) & 1);
i8[(i8At + n * 32 + row) | 0] = ((o6 >>> 3) & 1);
i8[(i8At + n * 33 + row) | 0] = ((o6 >>> 2) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
return p;
}

function readRecord1_19(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
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
const { presence, bases, i16, n, written, f64, skips, i8, i32, m } = c;
if (f0 & 64) return -1;
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
if (f0 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[16] >= 0) {
const i16At = bases[14];
const part = bases[16];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
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
if (bases[28] >= 0) {
if (((p + 8) | 0) > end) return -1;
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
const v0 = v.getInt32(p) * 0.000005364418029785156;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = v.getInt32((p + 4) | 0) * 0.000005364418029785156;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 8) | 0;
} else {
p = skips[4](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 4) {
if (((p + 6) | 0) > end) return -1;
if (bases[34] >= 0) {
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.5;
f64[(f64At + n + row) | 0] = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.5;
}
p = (p + 6) | 0;
}
if (f0 & 2) {
if (((p + 4) | 0) > end) return -1;
if (bases[40] >= 0) {
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.25;
}
p = (p + 4) | 0;
}
if (f1 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[46] >= 0) {
const f64At = bases[42];
const part = bases[46];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.25;
f64[(f64At + n + row) | 0] = ((b[(p + 1) | 0] << 24) >> 24) * 0.25;
}
p = (p + 2) | 0;
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const i16At = bases[50];
const part = bases[52];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 7) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const part = bases[58];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
icao(v, (p + 1) | 0, i8, i8At + n + row * 8, 8);
}
p = (p + 7) | 0;
}
if (f1 & 16) {
if (bases[64] >= 0) {
p = read380(b, v, p, end, c, 10, row);
if (p < 0) return -1;
} else {
p = skips[10](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[70] >= 0) {
const i32At = bases[67];
const part = bases[70];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f1 & 4) {
if (bases[76] >= 0) {
p = read080_3(b, v, p, end, c, 12, row);
if (p < 0) return -1;
} else {
p = skips[12](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 2) {
if (bases[82] >= 0) {
const f64At = bases[78];
const part = bases[82];
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
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = v.getUint16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
f64[(f64At + n * 8 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const part = bases[88];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 6);
i8[(i8At + n + row) | 0] = ((o0 >>> 4) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 3);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 1) & 1);
}
p = (p + 1) | 0;
}
if (f2 & 64) {
if (bases[94] >= 0) {
p = read295(b, v, p, end, c, 15, row);
if (p < 0) return -1;
} else {
p = skips[15](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[100] >= 0) {
const f64At = bases[96];
const part = bases[100];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[106] >= 0) {
const f64At = bases[102];
const part = bases[106];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const i8At = bases[111];
const f64At = bases[108];
const part = bases[112];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 2) {
if (bases[124] >= 0) {
p = read390(b, v, p, end, c, 20, row);
if (p < 0) return -1;
} else {
p = skips[20](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 128) {
if (bases[130] >= 0) {
const f64At = bases[126];
const part = bases[130];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = (b[p] >>> 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = (b[p] >>> 1) * 2.8125;
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = (b[p] >>> 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[21](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[136] >= 0) {
const i16At = bases[134];
const part = bases[136];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (bases[142] >= 0) {
const i8At = bases[141];
const i16At = bases[140];
const f64At = bases[138];
const part = bases[142];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 128) {
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
i8[(i8At + n * 7 + row) | 0] = (o1 & 1);
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 16383);
i8[(i8At + n * 8 + row) | 0] = (b[(p + 2) | 0] & 31);
i8[(i8At + n * 9 + row) | 0] = (b[(p + 3) | 0] & 63);
p = (p + 4) | 0;
}
if (q0 & 32) {
if (((p + 6) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const v2 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v2 > 90 || v2 < -90) return -1;
f64[(f64At + row) | 0] = v2;
const v3 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v3 > 180 || v3 < -180) return -1;
f64[(f64At + n + row) | 0] = v3;
p = (p + 6) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i8[(i8At + n * 10 + row) | 0] = ((b[p] >>> 6) & 1);
f64[(f64At + n * 2 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i16[(i16At + n + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = ((b[p] << 24) >> 24) * 0.0078125;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 11 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o4 >>> 1) & 1);
i8[(i8At + n * 15 + row) | 0] = (o4 & 1);
p = (p + 1) | 0;
}
} else {
p = skips[23](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i16At = bases[146];
const part = bases[148];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (bases[154] >= 0) {
const i32At = bases[151];
const i16At = bases[152];
const part = bases[154];
const counter = bases[155];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
do {
if (((p + 3) | 0) > end) return -1;
if (j0 >= c.room) return full(c);
i16[(i16At + j0) | 0] = b[p];
i16[(i16At + m + j0) | 0] = (v.getUint16((p + 1) | 0) >>> 1);
p = (p + 3) | 0;
j0++;
} while (b[(p - 1) | 0] & 1);
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[25](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 4) {
if (bases[160] >= 0) {
const f64At = bases[156];
const part = bases[160];
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
if (q1 & 126) return -1;
if (q0 & 128) {
if (((p + 4) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.5;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.5;
p = (p + 4) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.5;
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 4) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = v.getUint16(p) * 0.000005364418029785156;
f64[(f64At + n * 4 + row) | 0] = v.getUint16((p + 2) | 0) * 0.000005364418029785156;
p = (p + 4) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] * 6.25;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.25;
f64[(f64At + n * 8 + row) | 0] = b[(p + 1) | 0] * 0.25;
p = (p + 2) | 0;
}
if (q0 & 2) {
if (((p + 2) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] * 0.25;
f64[(f64At + n * 10 + row) | 0] = b[(p + 1) | 0] * 0.25;
p = (p + 2) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 11 + row) | 0] = b[p] * 6.25;
p = (p + 1) | 0;
}
} else {
p = skips[26](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 2) {
if (bases[166] >= 0) {
const i16At = bases[164];
const f64At = bases[162];
const i8At = bases[165];
const part = bases[166];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00390625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
p = (p + 4) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 6) & 1);
f64[(f64At + n * 3 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 2 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 5) & 1);
i16[(i16At + n * 2 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o3 >>> 5);
i8[(i8At + n * 6 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o3 >>> 2) & 1);
p = (p + 1) | 0;
}
} else {
p = skips[27](b, p, end);
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

function readRecord1_18(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
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
const { presence, bases, i16, n, written, f64, skips, i8, i32, m } = c;
if (f0 & 64) return -1;
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
if (f0 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[16] >= 0) {
const i16At = bases[14];
const part = bases[16];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
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
if (bases[28] >= 0) {
if (((p + 8) | 0) > end) return -1;
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
const v0 = v.getInt32(p) * 0.000005364418029785156;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = v.getInt32((p + 4) | 0) * 0.000005364418029785156;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 8) | 0;
} else {
p = skips[4](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 4) {
if (((p + 6) | 0) > end) return -1;
if (bases[34] >= 0) {
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.5;
f64[(f64At + n + row) | 0] = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.5;
}
p = (p + 6) | 0;
}
if (f0 & 2) {
if (((p + 4) | 0) > end) return -1;
if (bases[40] >= 0) {
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.25;
}
p = (p + 4) | 0;
}
if (f1 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[46] >= 0) {
const f64At = bases[42];
const part = bases[46];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.25;
f64[(f64At + n + row) | 0] = ((b[(p + 1) | 0] << 24) >> 24) * 0.25;
}
p = (p + 2) | 0;
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const i16At = bases[50];
const part = bases[52];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 7) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const part = bases[58];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
icao(v, (p + 1) | 0, i8, i8At + n + row * 8, 8);
}
p = (p + 7) | 0;
}
if (f1 & 16) {
if (bases[64] >= 0) {
p = read380(b, v, p, end, c, 10, row);
if (p < 0) return -1;
} else {
p = skips[10](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[70] >= 0) {
const i32At = bases[67];
const part = bases[70];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f1 & 4) {
if (bases[76] >= 0) {
p = read080_3(b, v, p, end, c, 12, row);
if (p < 0) return -1;
} else {
p = skips[12](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 2) {
if (bases[82] >= 0) {
const f64At = bases[78];
const part = bases[82];
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
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = v.getUint16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
f64[(f64At + n * 8 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const part = bases[88];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 6);
i8[(i8At + n + row) | 0] = ((o0 >>> 4) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 3);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 1) & 1);
}
p = (p + 1) | 0;
}
if (f2 & 64) {
if (bases[94] >= 0) {
p = read295(b, v, p, end, c, 15, row);
if (p < 0) return -1;
} else {
p = skips[15](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[100] >= 0) {
const f64At = bases[96];
const part = bases[100];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[106] >= 0) {
const f64At = bases[102];
const part = bases[106];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const i8At = bases[111];
const f64At = bases[108];
const part = bases[112];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 2) {
if (bases[124] >= 0) {
p = read390(b, v, p, end, c, 20, row);
if (p < 0) return -1;
} else {
p = skips[20](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 128) {
if (bases[130] >= 0) {
const f64At = bases[126];
const part = bases[130];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = (b[p] >>> 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = (b[p] >>> 1) * 2.8125;
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = (b[p] >>> 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[21](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[136] >= 0) {
const i16At = bases[134];
const part = bases[136];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (bases[142] >= 0) {
const i8At = bases[141];
const i16At = bases[140];
const f64At = bases[138];
const part = bases[142];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 128) {
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
i8[(i8At + n * 7 + row) | 0] = (o1 & 1);
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 16383);
i8[(i8At + n * 8 + row) | 0] = (b[(p + 2) | 0] & 31);
i8[(i8At + n * 9 + row) | 0] = (b[(p + 3) | 0] & 63);
p = (p + 4) | 0;
}
if (q0 & 32) {
if (((p + 6) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const v2 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v2 > 90 || v2 < -90) return -1;
f64[(f64At + row) | 0] = v2;
const v3 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v3 > 180 || v3 < -180) return -1;
f64[(f64At + n + row) | 0] = v3;
p = (p + 6) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i8[(i8At + n * 10 + row) | 0] = ((b[p] >>> 6) & 1);
f64[(f64At + n * 2 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i16[(i16At + n + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = ((b[p] << 24) >> 24) * 0.0078125;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 11 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o4 >>> 1) & 1);
i8[(i8At + n * 15 + row) | 0] = (o4 & 1);
p = (p + 1) | 0;
}
} else {
p = skips[23](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i16At = bases[146];
const part = bases[148];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (bases[154] >= 0) {
const i32At = bases[151];
const i16At = bases[152];
const part = bases[154];
const counter = bases[155];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
do {
if (((p + 3) | 0) > end) return -1;
if (j0 >= c.room) return full(c);
i16[(i16At + j0) | 0] = b[p];
i16[(i16At + m + j0) | 0] = (v.getUint16((p + 1) | 0) >>> 1);
p = (p + 3) | 0;
j0++;
} while (b[(p - 1) | 0] & 1);
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[25](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 4) {
if (bases[160] >= 0) {
const f64At = bases[156];
const part = bases[160];
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
if (q1 & 126) return -1;
if (q0 & 128) {
if (((p + 4) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.5;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.5;
p = (p + 4) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.5;
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 4) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = v.getUint16(p) * 0.000005364418029785156;
f64[(f64At + n * 4 + row) | 0] = v.getUint16((p + 2) | 0) * 0.000005364418029785156;
p = (p + 4) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] * 6.25;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.25;
f64[(f64At + n * 8 + row) | 0] = b[(p + 1) | 0] * 0.25;
p = (p + 2) | 0;
}
if (q0 & 2) {
if (((p + 2) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] * 0.25;
f64[(f64At + n * 10 + row) | 0] = b[(p + 1) | 0] * 0.25;
p = (p + 2) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 11 + row) | 0] = b[p] * 6.25;
p = (p + 1) | 0;
}
} else {
p = skips[26](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 2) {
if (bases[166] >= 0) {
const i16At = bases[164];
const f64At = bases[162];
const i8At = bases[165];
const part = bases[166];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00390625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
p = (p + 4) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getUint16(p) * 25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 6) & 1);
f64[(f64At + n * 3 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 2 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 5) & 1);
i16[(i16At + n * 2 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o3 >>> 5);
i8[(i8At + n * 6 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o3 >>> 2) & 1);
p = (p + 1) | 0;
}
} else {
p = skips[27](b, p, end);
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

function readRecord1_17(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
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
const { presence, bases, i16, n, written, f64, skips, i8, i32, m } = c;
if (f0 & 64) return -1;
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
if (f0 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[16] >= 0) {
const i16At = bases[14];
const part = bases[16];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
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
if (bases[28] >= 0) {
if (((p + 8) | 0) > end) return -1;
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
const v0 = v.getInt32(p) * 0.000005364418029785156;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = v.getInt32((p + 4) | 0) * 0.000005364418029785156;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 8) | 0;
} else {
p = skips[4](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 4) {
if (((p + 6) | 0) > end) return -1;
if (bases[34] >= 0) {
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.5;
f64[(f64At + n + row) | 0] = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.5;
}
p = (p + 6) | 0;
}
if (f0 & 2) {
if (((p + 4) | 0) > end) return -1;
if (bases[40] >= 0) {
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.25;
}
p = (p + 4) | 0;
}
if (f1 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[46] >= 0) {
const f64At = bases[42];
const part = bases[46];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.25;
f64[(f64At + n + row) | 0] = ((b[(p + 1) | 0] << 24) >> 24) * 0.25;
}
p = (p + 2) | 0;
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const i16At = bases[50];
const part = bases[52];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 7) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const part = bases[58];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
icao(v, (p + 1) | 0, i8, i8At + n + row * 8, 8);
}
p = (p + 7) | 0;
}
if (f1 & 16) {
if (bases[64] >= 0) {
p = read380(b, v, p, end, c, 10, row);
if (p < 0) return -1;
} else {
p = skips[10](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[70] >= 0) {
const i32At = bases[67];
const part = bases[70];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f1 & 4) {
if (bases[76] >= 0) {
const i8At = bases[75];
const part = bases[76];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 2) & 7);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o2 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 12 + row) | 0] = (o3 >>> 7);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 5) & 3);
i8[(i8At + n * 14 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o3 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 17 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 18 + row) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 19 + row) | 0] = ((o4 >>> 5) & 1);
i8[(i8At + n * 20 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 21 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 22 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 23 + row) | 0] = ((o4 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 24 + row) | 0] = (o5 >>> 6);
i8[(i8At + n * 25 + row) | 0] = ((o5 >>> 3) & 7);
i8[(i8At + n * 26 + row) | 0] = ((o5 >>> 2) & 1);
i8[(i8At + n * 27 + row) | 0] = ((o5 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 28 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 29 + row) | 0] = ((o6 >>> 6) & 1);
i8[(i8At + n * 30 + row) | 0] = ((o6 >>> 5) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[12](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 2) {
if (bases[82] >= 0) {
const f64At = bases[78];
const part = bases[82];
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
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = v.getUint16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
f64[(f64At + n * 8 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const part = bases[88];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 6);
i8[(i8At + n + row) | 0] = ((o0 >>> 4) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 3);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 1) & 1);
}
p = (p + 1) | 0;
}
if (f2 & 64) {
if (bases[94] >= 0) {
p = read295(b, v, p, end, c, 15, row);
if (p < 0) return -1;
} else {
p = skips[15](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[100] >= 0) {
const f64At = bases[96];
const part = bases[100];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[106] >= 0) {
const f64At = bases[102];
const part = bases[106];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const i8At = bases[111];
const f64At = bases[108];
const part = bases[112];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 2) {
if (bases[124] >= 0) {
p = read390(b, v, p, end, c, 20, row);
if (p < 0) return -1;
} else {
p = skips[20](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 128) {
if (bases[130] >= 0) {
const f64At = bases[126];
const part = bases[130];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = (b[p] >>> 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = (b[p] >>> 1) * 2.8125;
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = (b[p] >>> 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[21](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[136] >= 0) {
const i16At = bases[134];
const part = bases[136];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (bases[142] >= 0) {
const i8At = bases[141];
const i16At = bases[140];
const f64At = bases[138];
const part = bases[142];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 128) {
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
i8[(i8At + n * 7 + row) | 0] = (o1 & 1);
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 16383);
i8[(i8At + n * 8 + row) | 0] = (b[(p + 2) | 0] & 31);
i8[(i8At + n * 9 + row) | 0] = (b[(p + 3) | 0] & 63);
p = (p + 4) | 0;
}
if (q0 & 32) {
if (((p + 6) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const v2 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v2 > 90 || v2 < -90) return -1;
f64[(f64At + row) | 0] = v2;
const v3 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v3 > 180 || v3 < -180) return -1;
f64[(f64At + n + row) | 0] = v3;
p = (p + 6) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i8[(i8At + n * 10 + row) | 0] = ((b[p] >>> 6) & 1);
f64[(f64At + n * 2 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i16[(i16At + n + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = ((b[p] << 24) >> 24) * 0.0078125;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 11 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o4 >>> 1) & 1);
i8[(i8At + n * 15 + row) | 0] = (o4 & 1);
p = (p + 1) | 0;
}
} else {
p = skips[23](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i16At = bases[146];
const part = bases[148];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (bases[154] >= 0) {
const i32At = bases[151];
const i16At = bases[152];
const part = bases[154];
const counter = bases[155];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
do {
if (((p + 3) | 0) > end) return -1;
if (j0 >= c.room) return full(c);
i16[(i16At + j0) | 0] = b[p];
i16[(i16At + m + j0) | 0] = (v.getUint16((p + 1) | 0) >>> 1);
p = (p + 3) | 0;
j0++;
} while (b[(p - 1) | 0] & 1);
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[25](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 4) {
if (bases[160] >= 0) {
const f64At = bases[156];
const part = bases[160];
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
if (q1 & 126) return -1;
if (q0 & 128) {
if (((p + 4) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.5;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.5;
p = (p + 4) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.5;
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 4) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = v.getUint16(p) * 0.000005364418029785156;
f64[(f64At + n * 4 + row) | 0] = v.getUint16((p + 2) | 0) * 0.000005364418029785156;
p = (p + 4) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] * 6.25;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.25;
f64[(f64At + n * 8 + row) | 0] = b[(p + 1) | 0] * 0.25;
p = (p + 2) | 0;
}
if (q0 & 2) {
if (((p + 2) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] * 0.25;
f64[(f64At + n * 10 + row) | 0] = b[(p + 1) | 0] * 0.25;
p = (p + 2) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 11 + row) | 0] = b[p] * 6.25;
p = (p + 1) | 0;
}
} else {
p = skips[26](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 2) {
if (bases[166] >= 0) {
const i16At = bases[164];
const f64At = bases[162];
const i8At = bases[165];
const part = bases[166];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00390625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
p = (p + 4) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getUint16(p) * 25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 6) & 1);
f64[(f64At + n * 3 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 2 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 5) & 1);
i16[(i16At + n * 2 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o3 >>> 5);
i8[(i8At + n * 6 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o3 >>> 2) & 1);
p = (p + 1) | 0;
}
} else {
p = skips[27](b, p, end);
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

function readRecord1_16(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
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
const { presence, bases, i16, n, written, f64, skips, i8, i32, m } = c;
if (f0 & 64) return -1;
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
if (f0 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[16] >= 0) {
const i16At = bases[14];
const part = bases[16];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
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
if (bases[28] >= 0) {
if (((p + 8) | 0) > end) return -1;
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
const v0 = v.getInt32(p) * 0.000005364418029785156;
if (v0 > 90 || v0 < -90) return -1;
f64[(f64At + row) | 0] = v0;
const v1 = v.getInt32((p + 4) | 0) * 0.000005364418029785156;
if (v1 > 180 || v1 < -180) return -1;
f64[(f64At + n + row) | 0] = v1;
p = (p + 8) | 0;
} else {
p = skips[4](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 4) {
if (((p + 6) | 0) > end) return -1;
if (bases[34] >= 0) {
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.5;
f64[(f64At + n + row) | 0] = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.5;
}
p = (p + 6) | 0;
}
if (f0 & 2) {
if (((p + 4) | 0) > end) return -1;
if (bases[40] >= 0) {
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.25;
}
p = (p + 4) | 0;
}
if (f1 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[46] >= 0) {
const f64At = bases[42];
const part = bases[46];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.25;
f64[(f64At + n + row) | 0] = ((b[(p + 1) | 0] << 24) >> 24) * 0.25;
}
p = (p + 2) | 0;
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const i16At = bases[50];
const part = bases[52];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = ((b[p] >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f1 & 32) {
if (((p + 7) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const part = bases[58];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
icao(v, (p + 1) | 0, i8, i8At + n + row * 8, 8);
}
p = (p + 7) | 0;
}
if (f1 & 16) {
if (bases[64] >= 0) {
p = read380(b, v, p, end, c, 10, row);
if (p < 0) return -1;
} else {
p = skips[10](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[70] >= 0) {
const i32At = bases[67];
const part = bases[70];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f1 & 4) {
if (bases[76] >= 0) {
const i8At = bases[75];
const part = bases[76];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 2) & 7);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o2 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 12 + row) | 0] = (o3 >>> 7);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 5) & 3);
i8[(i8At + n * 14 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o3 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 17 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 18 + row) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 19 + row) | 0] = ((o4 >>> 5) & 1);
i8[(i8At + n * 20 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 21 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 22 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 23 + row) | 0] = ((o4 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 24 + row) | 0] = (o5 >>> 6);
i8[(i8At + n * 25 + row) | 0] = ((o5 >>> 3) & 7);
i8[(i8At + n * 26 + row) | 0] = ((o5 >>> 2) & 1);
i8[(i8At + n * 27 + row) | 0] = ((o5 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 28 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 29 + row) | 0] = ((o6 >>> 6) & 1);
i8[(i8At + n * 30 + row) | 0] = ((o6 >>> 5) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[12](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 2) {
if (bases[82] >= 0) {
const f64At = bases[78];
const part = bases[82];
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
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = v.getUint16(p) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
f64[(f64At + n * 8 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q1 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const part = bases[88];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 6);
i8[(i8At + n + row) | 0] = ((o0 >>> 4) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 3);
i8[(i8At + n * 3 + row) | 0] = ((o0 >>> 1) & 1);
}
p = (p + 1) | 0;
}
if (f2 & 64) {
if (bases[94] >= 0) {
p = read295(b, v, p, end, c, 15, row);
if (p < 0) return -1;
} else {
p = skips[15](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[100] >= 0) {
const f64At = bases[96];
const part = bases[100];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[106] >= 0) {
const f64At = bases[102];
const part = bases[106];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const i8At = bases[111];
const f64At = bases[108];
const part = bases[112];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 17) >> 17) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[118] >= 0) {
const f64At = bases[114];
const part = bases[118];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 6.25;
}
p = (p + 2) | 0;
}
if (f2 & 2) {
if (bases[124] >= 0) {
p = read390(b, v, p, end, c, 20, row);
if (p < 0) return -1;
} else {
p = skips[20](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 128) {
if (bases[130] >= 0) {
const f64At = bases[126];
const part = bases[130];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = (b[p] >>> 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = (b[p] >>> 1) * 2.8125;
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = (b[p] >>> 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[21](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 64) {
if (((p + 1) | 0) > end) return -1;
if (bases[136] >= 0) {
const i16At = bases[134];
const part = bases[136];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (bases[142] >= 0) {
const i8At = bases[141];
const i16At = bases[140];
const f64At = bases[138];
const part = bases[142];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 128) {
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
i8[(i8At + n * 7 + row) | 0] = (o1 & 1);
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 16383);
i8[(i8At + n * 8 + row) | 0] = (b[(p + 2) | 0] & 31);
i8[(i8At + n * 9 + row) | 0] = (b[(p + 3) | 0] & 63);
p = (p + 4) | 0;
}
if (q0 & 32) {
if (((p + 6) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const v2 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v2 > 90 || v2 < -90) return -1;
f64[(f64At + row) | 0] = v2;
const v3 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v3 > 180 || v3 < -180) return -1;
f64[(f64At + n + row) | 0] = v3;
p = (p + 6) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
i8[(i8At + n * 10 + row) | 0] = ((b[p] >>> 6) & 1);
f64[(f64At + n * 2 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i16[(i16At + n + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = ((b[p] << 24) >> 24) * 0.0078125;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 11 + row) | 0] = ((o4 >>> 4) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o4 >>> 3) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o4 >>> 1) & 1);
i8[(i8At + n * 15 + row) | 0] = (o4 & 1);
p = (p + 1) | 0;
}
} else {
p = skips[23](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[148] >= 0) {
const i16At = bases[146];
const part = bases[148];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f3 & 8) {
if (bases[154] >= 0) {
const i32At = bases[151];
const i16At = bases[152];
const part = bases[154];
const counter = bases[155];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
do {
if (((p + 3) | 0) > end) return -1;
if (j0 >= c.room) return full(c);
i16[(i16At + j0) | 0] = b[p];
i16[(i16At + m + j0) | 0] = (v.getUint16((p + 1) | 0) >>> 1);
p = (p + 3) | 0;
j0++;
} while (b[(p - 1) | 0] & 1);
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[25](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 4) {
if (bases[160] >= 0) {
const f64At = bases[156];
const part = bases[160];
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
if (q1 & 126) return -1;
if (q0 & 128) {
if (((p + 4) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.5;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.5;
p = (p + 4) | 0;
}
if (q0 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getInt16(p) * 0.5;
p = (p + 2) | 0;
}
if (q0 & 32) {
if (((p + 4) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = v.getUint16(p) * 0.000005364418029785156;
f64[(f64At + n * 4 + row) | 0] = v.getUint16((p + 2) | 0) * 0.000005364418029785156;
p = (p + 4) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = b[p] * 6.25;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = b[p] * 0.25;
p = (p + 1) | 0;
}
if (q0 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.25;
f64[(f64At + n * 8 + row) | 0] = b[(p + 1) | 0] * 0.25;
p = (p + 2) | 0;
}
if (q0 & 2) {
if (((p + 2) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = b[p] * 0.25;
f64[(f64At + n * 10 + row) | 0] = b[(p + 1) | 0] * 0.25;
p = (p + 2) | 0;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
f64[(f64At + n * 11 + row) | 0] = b[p] * 6.25;
p = (p + 1) | 0;
}
} else {
p = skips[26](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 2) {
if (bases[166] >= 0) {
const i16At = bases[164];
const f64At = bases[162];
const i8At = bases[165];
const part = bases[166];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
p = (p + 2) | 0;
}
if (q0 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00390625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
p = (p + 4) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = v.getUint16(p) * 25;
p = (p + 2) | 0;
}
if (q0 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 6) & 1);
f64[(f64At + n * 3 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
p = (p + 2) | 0;
}
if (q0 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 2 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 5) & 1);
i16[(i16At + n * 2 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o3 >>> 5);
i8[(i8At + n * 6 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o3 >>> 2) & 1);
p = (p + 1) | 0;
}
} else {
p = skips[27](b, p, end);
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

function readExpansion1_3(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i16, i8, f64, n, m, written } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const counter = bases[(i * 6 + 5) | 0];
if (((p + 1) | 0) > end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 7) return -1;
if (q0 & 128) {
written[(part + 1) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j1 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 5 > end) return -1;
if (j1 + count > c.room) return full(c);
for (const last = j1 + count; j1 < last; j1++) {
i16[(i16At + j1) | 0] = b[p];
i16[(i16At + m + j1) | 0] = b[(p + 1) | 0];
i8[(i8At + j1) | 0] = (b[(p + 2) | 0] & 15);
i32[(i32At + n * 4 + j1) | 0] = v.getUint16((p + 3) | 0);
p = (p + 5) | 0;
}
c.used[(counter) | 0] = j1;
i32[(i32At + n * 2 + row) | 0] = j1 - from;
i32[(i32At + n * 3 + row) | 0] = from;
}
}
if (q0 & 64) {
written[(part + 2) | 0] = 1;
{
const from = c.used[(counter + 1) | 0];
let j2 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 3 > end) return -1;
if (j2 + count > c.room) return full(c);
for (const last = j2 + count; j2 < last; j2++) {
i16[(i16At + m * 2 + j2) | 0] = b[p];
i16[(i16At + m * 3 + j2) | 0] = b[(p + 1) | 0];
i8[(i8At + m + j2) | 0] = (b[(p + 2) | 0] & 15);
p = (p + 3) | 0;
}
c.used[(counter + 1) | 0] = j2;
i32[(i32At + n * 4 + m + row) | 0] = j2 - from;
i32[(i32At + n * 5 + m + row) | 0] = from;
}
}
if (q0 & 32) {
if (((p + 4) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.25;
p = (p + 4) | 0;
}
if (q0 & 16) {
x3: {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o4 = b[p];
i8[(i8At + m * 2 + row) | 0] = (o4 >>> 7);
i8[(i8At + n + m * 2 + row) | 0] = ((o4 >>> 6) & 1);
i8[(i8At + n * 2 + m * 2 + row) | 0] = ((o4 >>> 5) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 8) {
if (p >= end) return -1;
const q5 = b[p];
p = (p + 1) | 0;
if (q5 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q5 & 14) return -1;
if (q5 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 3 + m * 2 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 4 + m * 2 + row) | 0] = ((o6 >>> 4) & 7);
p = (p + 1) | 0;
}
if (q5 & 64) {
if (((p + 3) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
const o7 = b[p];
const o8 = b[(p + 1) | 0];
i8[(i8At + n * 5 + m * 2 + row) | 0] = (o7 >>> 7);
i8[(i8At + n * 6 + m * 2 + row) | 0] = ((o7 >>> 5) & 3);
i8[(i8At + n * 7 + m * 2 + row) | 0] = ((o7 >>> 4) & 1);
i8[(i8At + n * 8 + m * 2 + row) | 0] = ((o7 >>> 3) & 1);
i8[(i8At + n * 9 + m * 2 + row) | 0] = ((o7 >>> 2) & 1);
i8[(i8At + n * 10 + m * 2 + row) | 0] = (o7 & 3);
i8[(i8At + n * 11 + m * 2 + row) | 0] = (o8 >>> 7);
i8[(i8At + n * 12 + m * 2 + row) | 0] = ((o8 >>> 5) & 3);
i8[(i8At + n * 13 + m * 2 + row) | 0] = ((o8 >>> 4) & 1);
i8[(i8At + n * 14 + m * 2 + row) | 0] = ((o8 >>> 3) & 1);
i8[(i8At + n * 15 + m * 2 + row) | 0] = ((v.getUint16((p + 1) | 0) >>> 5) & 63);
p = (p + 3) | 0;
}
if (q5 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
const o9 = b[p];
i8[(i8At + n * 16 + m * 2 + row) | 0] = (o9 >>> 7);
i8[(i8At + n * 17 + m * 2 + row) | 0] = ((o9 >>> 6) & 1);
i8[(i8At + n * 18 + m * 2 + row) | 0] = ((o9 >>> 5) & 1);
i8[(i8At + n * 19 + m * 2 + row) | 0] = ((o9 >>> 3) & 3);
i8[(i8At + n * 20 + m * 2 + row) | 0] = ((o9 >>> 2) & 1);
i8[(i8At + n * 21 + m * 2 + row) | 0] = ((o9 >>> 1) & 1);
p = (p + 1) | 0;
}
if (q5 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
const o10 = b[p];
i8[(i8At + n * 22 + m * 2 + row) | 0] = (o10 >>> 7);
i8[(i8At + n * 23 + m * 2 + row) | 0] = ((o10 >>> 5) & 3);
i8[(i8At + n * 24 + m * 2 + row) | 0] = ((o10 >>> 4) & 1);
i8[(i8At + n * 25 + m * 2 + row) | 0] = ((o10 >>> 1) & 7);
p = (p + 1) | 0;
}
}
return p;
}

function readExpansion1_2(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i16, i8, f64, n, m, written } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const counter = bases[(i * 6 + 5) | 0];
if (((p + 1) | 0) > end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 15) return -1;
if (q0 & 128) {
written[(part + 1) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j1 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 5 > end) return -1;
if (j1 + count > c.room) return full(c);
for (const last = j1 + count; j1 < last; j1++) {
i16[(i16At + j1) | 0] = b[p];
i16[(i16At + m + j1) | 0] = b[(p + 1) | 0];
i8[(i8At + j1) | 0] = (b[(p + 2) | 0] & 15);
i32[(i32At + n * 4 + j1) | 0] = v.getUint16((p + 3) | 0);
p = (p + 5) | 0;
}
c.used[(counter) | 0] = j1;
i32[(i32At + n * 2 + row) | 0] = j1 - from;
i32[(i32At + n * 3 + row) | 0] = from;
}
}
if (q0 & 64) {
written[(part + 2) | 0] = 1;
{
const from = c.used[(counter + 1) | 0];
let j2 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 3 > end) return -1;
if (j2 + count > c.room) return full(c);
for (const last = j2 + count; j2 < last; j2++) {
i16[(i16At + m * 2 + j2) | 0] = b[p];
i16[(i16At + m * 3 + j2) | 0] = b[(p + 1) | 0];
i8[(i8At + m + j2) | 0] = (b[(p + 2) | 0] & 15);
p = (p + 3) | 0;
}
c.used[(counter + 1) | 0] = j2;
i32[(i32At + n * 4 + m + row) | 0] = j2 - from;
i32[(i32At + n * 5 + m + row) | 0] = from;
}
}
if (q0 & 32) {
if (((p + 4) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.25;
p = (p + 4) | 0;
}
if (q0 & 16) {
x3: {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i8[(i8At + m * 2 + row) | 0] = (b[p] >>> 7);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
return p;
}

/** Edition → a reader for each order of items. */
export const RECORD_READERS: Readonly<Record<string, readonly RecordReader[]>> = {
  "1.21": [readRecord1_21],
  "1.20": [readRecord1_20],
  "1.19": [readRecord1_19],
  "1.18": [readRecord1_18],
  "1.17": [readRecord1_17],
  "1.16": [readRecord1_16],
};

export const EXPANSION_READERS: Readonly<Record<string, ExpansionReader>> = {
  "1.3": readExpansion1_3,
  "1.2": readExpansion1_2,
};
