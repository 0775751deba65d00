// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionReader, RecordReader, Sheet } from '../columns/sheet.ts';
import { expansion, full, icao, nothingMore } from '../columns/read-support.ts';

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

function readRecord1_32(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0, f2 = 0, f3 = 0;
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
return -1;
}}}}
if (!((f0 | f1 | f2 | f3) & 0xfe)) return -1;
const { presence, bases, i16, n, written, f64, skips, i8, i32, m } = c;
presence[(row * 4) | 0] = f0;
presence[(row * 4 + 1) | 0] = f1;
presence[(row * 4 + 2) | 0] = f2;
presence[(row * 4 + 3) | 0] = f3;
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
if (((p + 3) | 0) > end) return -1;
const f64At = bases[6];
const part = bases[10];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[1](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 32) {
if (bases[16] >= 0) {
const i8At = bases[15];
const part = bases[16];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 5);
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
const o2 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o2 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 11 + row) | 0] = (o3 >>> 7);
i8[(i8At + n * 12 + row) | 0] = ((o3 >>> 6) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o3 >>> 2) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const o4 = b[p];
i8[(i8At + n * 17 + row) | 0] = (o4 >>> 7);
i8[(i8At + n * 18 + row) | 0] = ((o4 >>> 3) & 15);
i8[(i8At + n * 19 + row) | 0] = ((o4 >>> 2) & 1);
i8[(i8At + n * 20 + row) | 0] = ((o4 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
const o5 = b[p];
i8[(i8At + n * 21 + row) | 0] = (o5 >>> 7);
i8[(i8At + n * 22 + row) | 0] = ((o5 >>> 6) & 1);
i8[(i8At + n * 23 + row) | 0] = ((o5 >>> 5) & 1);
i8[(i8At + n * 24 + row) | 0] = ((o5 >>> 4) & 1);
i8[(i8At + n * 25 + row) | 0] = ((o5 >>> 3) & 1);
i8[(i8At + n * 26 + row) | 0] = ((o5 >>> 2) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 27 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 28 + row) | 0] = ((o6 >>> 6) & 1);
i8[(i8At + n * 29 + row) | 0] = ((o6 >>> 5) & 1);
i8[(i8At + n * 30 + row) | 0] = ((o6 >>> 4) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[2](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 16) {
if (((p + 4) | 0) > end) return -1;
if (bases[22] >= 0) {
const f64At = bases[18];
const part = bases[22];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00390625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f0 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[28] >= 0) {
const i8At = bases[27];
const i16At = bases[26];
const part = bases[28];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f0 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[34] >= 0) {
const i8At = bases[33];
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
}
p = (p + 2) | 0;
}
if (f0 & 2) {
if (bases[40] >= 0) {
const f64At = bases[36];
const i16At = bases[38];
const part = bases[40];
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
f64[(f64At + row) | 0] = b[p] * 0.0439453125;
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n + row) | 0] = ((b[p] << 24) >> 24);
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = b[p] * 0.0439453125;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = ((b[p] << 24) >> 24);
p = (p + 1) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = ((b[p] << 24) >> 24) * 0.00390625;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = ((b[p] << 24) >> 24) * 0.02197265625;
p = (p + 1) | 0;
}
} else {
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (((p + 3) | 0) > end) return -1;
if (bases[46] >= 0) {
const i32At = bases[43];
const part = bases[46];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f1 & 64) {
if (((p + 6) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const part = bases[52];
written[(part) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
}
p = (p + 6) | 0;
}
if (f1 & 32) {
if (bases[58] >= 0) {
const i32At = bases[55];
const i8At = bases[57];
const part = bases[58];
const counter = bases[59];
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
const o1 = b[(p + 7) | 0];
i8[(i8At + j0 * 7) | 0] = b[p];
i8[(i8At + j0 * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + j0 * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + j0 * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + j0 * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + j0 * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + j0 * 7 + 6) | 0] = b[(p + 6) | 0];
i8[(i8At + m * 7 + j0) | 0] = (o1 >>> 4);
i8[(i8At + m * 8 + j0) | 0] = (o1 & 15);
p = (p + 8) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[9](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[64] >= 0) {
const i16At = bases[62];
const part = bases[64];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f1 & 8) {
if (((p + 4) | 0) > end) return -1;
if (bases[70] >= 0) {
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.0078125;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.0078125;
}
p = (p + 4) | 0;
}
if (f1 & 4) {
if (((p + 4) | 0) > end) return -1;
if (bases[76] >= 0) {
const f64At = bases[72];
const part = bases[76];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00006103515625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f1 & 2) {
if (bases[82] >= 0) {
const i8At = bases[81];
const part = bases[82];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 5) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 3);
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
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 4) | 0) > end) return -1;
if (bases[88] >= 0) {
const f64At = bases[84];
const part = bases[88];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.0078125;
f64[(f64At + n + row) | 0] = b[(p + 1) | 0] * 0.0078125;
f64[(f64At + n * 2 + row) | 0] = b[(p + 2) | 0] * 0.00006103515625;
f64[(f64At + n * 3 + row) | 0] = b[(p + 3) | 0] * 0.087890625;
}
p = (p + 4) | 0;
}
if (f2 & 64) {
if (bases[94] >= 0) {
const i32At = bases[91];
const i8At = bases[93];
const part = bases[94];
const counter = bases[95];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
do {
if (((p + 1) | 0) > end) return -1;
if (j0 >= c.room) return full(c);
i8[(i8At + j0) | 0] = (b[p] >>> 1);
p = (p + 1) | 0;
j0++;
} while (b[(p - 1) | 0] & 1);
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[15](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[100] >= 0) {
const i8At = bases[99];
const part = bases[100];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 3 + row) | 0] = (o0 & 1);
i8[(i8At + n * 4 + row) | 0] = (o1 >>> 7);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o1 >>> 1) & 1);
i8[(i8At + n * 11 + row) | 0] = (o1 & 1);
}
p = (p + 2) | 0;
}
if (f2 & 16) {
if (((p + 4) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const i16At = bases[104];
const part = bases[106];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 2) | 0];
const o2 = b[(p + 3) | 0];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 1);
i8[(i8At + n * 5 + row) | 0] = (o1 & 1);
i8[(i8At + n * 6 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o2 >>> 1) & 1);
i8[(i8At + n * 13 + row) | 0] = (o2 & 1);
}
p = (p + 4) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const f64At = bases[108];
const part = bases[112];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (bases[118] >= 0) {
const i8At = bases[117];
const f64At = bases[114];
const i32At = bases[115];
const part = bases[118];
const counter = bases[119];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 62) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 22) >> 22);
p = (p + 2) | 0;
}
if (q0 & 64) {
written[(part + 1) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j1 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 6 > end) return -1;
if (j1 + count > c.room) return full(c);
for (const last = j1 + count; j1 < last; j1++) {
f64[(f64At + n + j1) | 0] = v.getUint16(p);
f64[(f64At + n + m + j1) | 0] = v.getUint16((p + 2) | 0);
f64[(f64At + n + m * 2 + j1) | 0] = v.getUint16((p + 4) | 0);
p = (p + 6) | 0;
}
c.used[(counter) | 0] = j1;
i32[(i32At + row) | 0] = j1 - from;
i32[(i32At + n + row) | 0] = from;
}
}
} else {
p = skips[19](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[124] >= 0) {
const i8At = bases[123];
const part = bases[124];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = (o0 >>> 5);
i8[(i8At + n + row) | 0] = ((o0 >>> 2) & 7);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 3 + row) | 0] = (o1 >>> 7);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 7 + row) | 0] = (o1 & 15);
}
p = (p + 2) | 0;
}
if (f3 & 128) {
if (((p + 7) | 0) > end) return -1;
if (bases[130] >= 0) {
const i8At = bases[129];
const part = bases[130];
written[(part) | 0] = 1;
i8[(i8At + row * 7) | 0] = b[p];
i8[(i8At + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + row * 7 + 6) | 0] = b[(p + 6) | 0];
}
p = (p + 7) | 0;
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
i8[(i8At + n * 3 + row) | 0] = (o0 & 31);
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[142] >= 0) {
const i8At = bases[141];
const i16At = bases[140];
const part = bases[142];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f3 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const part = bases[148];
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
if (f3 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[154] >= 0) {
const i8At = bases[153];
const part = bases[154];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 3 + row) | 0] = (o0 & 1);
i8[(i8At + n * 4 + row) | 0] = (o1 >>> 7);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o1 >>> 1) & 1);
i8[(i8At + n * 11 + row) | 0] = (o1 & 1);
}
p = (p + 2) | 0;
}
if (f3 & 4) {
if (bases[160] >= 0) {
p = readSP(b, v, p, end, c, 26, row);
if (p < 0) return -1;
} else {
p = skips[26](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 2) {
if (bases[166] >= 0) {
p = readRE(b, v, p, end, c, 27, row);
if (p < 0) return -1;
} else {
p = skips[27](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function readRecord1_31(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0, f2 = 0, f3 = 0;
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
return -1;
}}}}
if (!((f0 | f1 | f2 | f3) & 0xfe)) return -1;
const { presence, bases, i16, n, written, f64, skips, i8, i32, m } = c;
presence[(row * 4) | 0] = f0;
presence[(row * 4 + 1) | 0] = f1;
presence[(row * 4 + 2) | 0] = f2;
presence[(row * 4 + 3) | 0] = f3;
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
if (((p + 3) | 0) > end) return -1;
const f64At = bases[6];
const part = bases[10];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[1](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 32) {
if (bases[16] >= 0) {
const i8At = bases[15];
const part = bases[16];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 5);
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
const o2 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o2 >>> 1) & 3);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[p];
i8[(i8At + n * 11 + row) | 0] = (o3 >>> 7);
i8[(i8At + n * 12 + row) | 0] = ((o3 >>> 6) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 14 + row) | 0] = ((o3 >>> 4) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o3 >>> 3) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o3 >>> 2) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[2](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 16) {
if (((p + 4) | 0) > end) return -1;
if (bases[22] >= 0) {
const f64At = bases[18];
const part = bases[22];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00390625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f0 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[28] >= 0) {
const i8At = bases[27];
const i16At = bases[26];
const part = bases[28];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f0 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[34] >= 0) {
const i8At = bases[33];
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
f64[(f64At + row) | 0] = (v.getUint16(p) & 16383) * 0.25;
}
p = (p + 2) | 0;
}
if (f0 & 2) {
if (bases[40] >= 0) {
const f64At = bases[36];
const i16At = bases[38];
const part = bases[40];
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
f64[(f64At + row) | 0] = b[p] * 0.0439453125;
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n + row) | 0] = ((b[p] << 24) >> 24);
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = b[p] * 0.0439453125;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = ((b[p] << 24) >> 24);
p = (p + 1) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = ((b[p] << 24) >> 24) * 0.00390625;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = ((b[p] << 24) >> 24) * 0.02197265625;
p = (p + 1) | 0;
}
} else {
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (((p + 3) | 0) > end) return -1;
if (bases[46] >= 0) {
const i32At = bases[43];
const part = bases[46];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f1 & 64) {
if (((p + 6) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const part = bases[52];
written[(part) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
}
p = (p + 6) | 0;
}
if (f1 & 32) {
if (bases[58] >= 0) {
const i32At = bases[55];
const i8At = bases[57];
const part = bases[58];
const counter = bases[59];
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
const o1 = b[(p + 7) | 0];
i8[(i8At + j0 * 7) | 0] = b[p];
i8[(i8At + j0 * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + j0 * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + j0 * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + j0 * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + j0 * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + j0 * 7 + 6) | 0] = b[(p + 6) | 0];
i8[(i8At + m * 7 + j0) | 0] = (o1 >>> 4);
i8[(i8At + m * 8 + j0) | 0] = (o1 & 15);
p = (p + 8) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[9](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[64] >= 0) {
const i16At = bases[62];
const part = bases[64];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f1 & 8) {
if (((p + 4) | 0) > end) return -1;
if (bases[70] >= 0) {
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.0078125;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.0078125;
}
p = (p + 4) | 0;
}
if (f1 & 4) {
if (((p + 4) | 0) > end) return -1;
if (bases[76] >= 0) {
const f64At = bases[72];
const part = bases[76];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00006103515625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f1 & 2) {
if (bases[82] >= 0) {
const i8At = bases[81];
const part = bases[82];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 5) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 3);
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
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 4) | 0) > end) return -1;
if (bases[88] >= 0) {
const f64At = bases[84];
const part = bases[88];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.0078125;
f64[(f64At + n + row) | 0] = b[(p + 1) | 0] * 0.0078125;
f64[(f64At + n * 2 + row) | 0] = b[(p + 2) | 0] * 0.00006103515625;
f64[(f64At + n * 3 + row) | 0] = b[(p + 3) | 0] * 0.087890625;
}
p = (p + 4) | 0;
}
if (f2 & 64) {
if (bases[94] >= 0) {
const i32At = bases[91];
const i8At = bases[93];
const part = bases[94];
const counter = bases[95];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
do {
if (((p + 1) | 0) > end) return -1;
if (j0 >= c.room) return full(c);
i8[(i8At + j0) | 0] = (b[p] >>> 1);
p = (p + 1) | 0;
j0++;
} while (b[(p - 1) | 0] & 1);
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[15](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[100] >= 0) {
const i8At = bases[99];
const part = bases[100];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 3 + row) | 0] = (o0 & 1);
i8[(i8At + n * 4 + row) | 0] = (o1 >>> 7);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o1 >>> 1) & 1);
i8[(i8At + n * 11 + row) | 0] = (o1 & 1);
}
p = (p + 2) | 0;
}
if (f2 & 16) {
if (((p + 4) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const i16At = bases[104];
const part = bases[106];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 2) | 0];
const o2 = b[(p + 3) | 0];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 1);
i8[(i8At + n * 5 + row) | 0] = (o1 & 1);
i8[(i8At + n * 6 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o2 >>> 1) & 1);
i8[(i8At + n * 13 + row) | 0] = (o2 & 1);
}
p = (p + 4) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const f64At = bases[108];
const part = bases[112];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (bases[118] >= 0) {
const i8At = bases[117];
const f64At = bases[114];
const i32At = bases[115];
const part = bases[118];
const counter = bases[119];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 62) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 22) >> 22);
p = (p + 2) | 0;
}
if (q0 & 64) {
written[(part + 1) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j1 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 6 > end) return -1;
if (j1 + count > c.room) return full(c);
for (const last = j1 + count; j1 < last; j1++) {
f64[(f64At + n + j1) | 0] = v.getUint16(p);
f64[(f64At + n + m + j1) | 0] = v.getUint16((p + 2) | 0);
f64[(f64At + n + m * 2 + j1) | 0] = v.getUint16((p + 4) | 0);
p = (p + 6) | 0;
}
c.used[(counter) | 0] = j1;
i32[(i32At + row) | 0] = j1 - from;
i32[(i32At + n + row) | 0] = from;
}
}
} else {
p = skips[19](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[124] >= 0) {
const i8At = bases[123];
const part = bases[124];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = (o0 >>> 5);
i8[(i8At + n + row) | 0] = ((o0 >>> 2) & 7);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 3 + row) | 0] = (o1 >>> 7);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 7 + row) | 0] = (o1 & 15);
}
p = (p + 2) | 0;
}
if (f3 & 128) {
if (((p + 7) | 0) > end) return -1;
if (bases[130] >= 0) {
const i8At = bases[129];
const part = bases[130];
written[(part) | 0] = 1;
i8[(i8At + row * 7) | 0] = b[p];
i8[(i8At + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + row * 7 + 6) | 0] = b[(p + 6) | 0];
}
p = (p + 7) | 0;
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
i8[(i8At + n * 3 + row) | 0] = (o0 & 31);
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[142] >= 0) {
const i8At = bases[141];
const i16At = bases[140];
const part = bases[142];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f3 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const part = bases[148];
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
if (f3 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[154] >= 0) {
const i8At = bases[153];
const part = bases[154];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 3 + row) | 0] = (o0 & 1);
i8[(i8At + n * 4 + row) | 0] = (o1 >>> 7);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o1 >>> 1) & 1);
i8[(i8At + n * 11 + row) | 0] = (o1 & 1);
}
p = (p + 2) | 0;
}
if (f3 & 4) {
if (bases[160] >= 0) {
p = readSP(b, v, p, end, c, 26, row);
if (p < 0) return -1;
} else {
p = skips[26](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 2) {
if (bases[166] >= 0) {
p = readRE(b, v, p, end, c, 27, row);
if (p < 0) return -1;
} else {
p = skips[27](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function readRecord1_30(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0, f2 = 0, f3 = 0;
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
return -1;
}}}}
if (!((f0 | f1 | f2 | f3) & 0xfe)) return -1;
const { presence, bases, i16, n, written, f64, skips, i8, i32, m } = c;
presence[(row * 4) | 0] = f0;
presence[(row * 4 + 1) | 0] = f1;
presence[(row * 4 + 2) | 0] = f2;
presence[(row * 4 + 3) | 0] = f3;
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
if (((p + 3) | 0) > end) return -1;
const f64At = bases[6];
const part = bases[10];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[1](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 32) {
if (bases[16] >= 0) {
const i8At = bases[15];
const part = bases[16];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 5);
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
const o2 = b[p];
i8[(i8At + n * 5 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o2 >>> 1) & 3);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[2](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 16) {
if (((p + 4) | 0) > end) return -1;
if (bases[22] >= 0) {
const f64At = bases[18];
const part = bases[22];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00390625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f0 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[28] >= 0) {
const i8At = bases[27];
const i16At = bases[26];
const part = bases[28];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f0 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[34] >= 0) {
const i8At = bases[33];
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
f64[(f64At + row) | 0] = (v.getUint16(p) & 16383) * 0.25;
}
p = (p + 2) | 0;
}
if (f0 & 2) {
if (bases[40] >= 0) {
const f64At = bases[36];
const i16At = bases[38];
const part = bases[40];
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
f64[(f64At + row) | 0] = b[p] * 0.0439453125;
p = (p + 1) | 0;
}
if (q0 & 64) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q0 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n + row) | 0] = ((b[p] << 24) >> 24);
p = (p + 1) | 0;
}
if (q0 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
f64[(f64At + n * 2 + row) | 0] = b[p] * 0.0439453125;
p = (p + 1) | 0;
}
if (q0 & 8) {
if (((p + 1) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = ((b[p] << 24) >> 24);
p = (p + 1) | 0;
}
if (q0 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
f64[(f64At + n * 4 + row) | 0] = ((b[p] << 24) >> 24) * 0.00390625;
p = (p + 1) | 0;
}
if (q0 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 5 + row) | 0] = ((b[p] << 24) >> 24) * 0.02197265625;
p = (p + 1) | 0;
}
} else {
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (((p + 3) | 0) > end) return -1;
if (bases[46] >= 0) {
const i32At = bases[43];
const part = bases[46];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f1 & 64) {
if (((p + 6) | 0) > end) return -1;
if (bases[52] >= 0) {
const i8At = bases[51];
const part = bases[52];
written[(part) | 0] = 1;
icao(v, p, i8, i8At + row * 8, 8);
}
p = (p + 6) | 0;
}
if (f1 & 32) {
if (bases[58] >= 0) {
const i32At = bases[55];
const i8At = bases[57];
const part = bases[58];
const counter = bases[59];
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
const o1 = b[(p + 7) | 0];
i8[(i8At + j0 * 7) | 0] = b[p];
i8[(i8At + j0 * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + j0 * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + j0 * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + j0 * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + j0 * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + j0 * 7 + 6) | 0] = b[(p + 6) | 0];
i8[(i8At + m * 7 + j0) | 0] = (o1 >>> 4);
i8[(i8At + m * 8 + j0) | 0] = (o1 & 15);
p = (p + 8) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[9](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[64] >= 0) {
const i16At = bases[62];
const part = bases[64];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f1 & 8) {
if (((p + 4) | 0) > end) return -1;
if (bases[70] >= 0) {
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.0078125;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.0078125;
}
p = (p + 4) | 0;
}
if (f1 & 4) {
if (((p + 4) | 0) > end) return -1;
if (bases[76] >= 0) {
const f64At = bases[72];
const part = bases[76];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00006103515625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f1 & 2) {
if (bases[82] >= 0) {
const i8At = bases[81];
const part = bases[82];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 5) & 3);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 3);
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
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 4) | 0) > end) return -1;
if (bases[88] >= 0) {
const f64At = bases[84];
const part = bases[88];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.0078125;
f64[(f64At + n + row) | 0] = b[(p + 1) | 0] * 0.0078125;
f64[(f64At + n * 2 + row) | 0] = b[(p + 2) | 0] * 0.00006103515625;
f64[(f64At + n * 3 + row) | 0] = b[(p + 3) | 0] * 0.087890625;
}
p = (p + 4) | 0;
}
if (f2 & 64) {
if (bases[94] >= 0) {
const i32At = bases[91];
const i8At = bases[93];
const part = bases[94];
const counter = bases[95];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
do {
if (((p + 1) | 0) > end) return -1;
if (j0 >= c.room) return full(c);
i8[(i8At + j0) | 0] = (b[p] >>> 1);
p = (p + 1) | 0;
j0++;
} while (b[(p - 1) | 0] & 1);
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[15](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[100] >= 0) {
const i8At = bases[99];
const part = bases[100];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 3 + row) | 0] = (o0 & 1);
i8[(i8At + n * 4 + row) | 0] = (o1 >>> 7);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o1 >>> 1) & 1);
i8[(i8At + n * 11 + row) | 0] = (o1 & 1);
}
p = (p + 2) | 0;
}
if (f2 & 16) {
if (((p + 4) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const i16At = bases[104];
const part = bases[106];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 2) | 0];
const o2 = b[(p + 3) | 0];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 1) & 1);
i8[(i8At + n * 5 + row) | 0] = (o1 & 1);
i8[(i8At + n * 6 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 11 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 12 + row) | 0] = ((o2 >>> 1) & 1);
i8[(i8At + n * 13 + row) | 0] = (o2 & 1);
}
p = (p + 4) | 0;
}
if (f2 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[112] >= 0) {
const f64At = bases[108];
const part = bases[112];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
}
p = (p + 2) | 0;
}
if (f2 & 4) {
if (bases[118] >= 0) {
const i8At = bases[117];
const f64At = bases[114];
const i32At = bases[115];
const part = bases[118];
const counter = bases[119];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 62) return -1;
if (q0 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 22) >> 22);
p = (p + 2) | 0;
}
if (q0 & 64) {
written[(part + 1) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j1 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 6 > end) return -1;
if (j1 + count > c.room) return full(c);
for (const last = j1 + count; j1 < last; j1++) {
f64[(f64At + n + j1) | 0] = v.getUint16(p);
f64[(f64At + n + m + j1) | 0] = v.getUint16((p + 2) | 0);
f64[(f64At + n + m * 2 + j1) | 0] = v.getUint16((p + 4) | 0);
p = (p + 6) | 0;
}
c.used[(counter) | 0] = j1;
i32[(i32At + row) | 0] = j1 - from;
i32[(i32At + n + row) | 0] = from;
}
}
} else {
p = skips[19](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[124] >= 0) {
const i8At = bases[123];
const part = bases[124];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = (o0 >>> 5);
i8[(i8At + n + row) | 0] = ((o0 >>> 2) & 7);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 3 + row) | 0] = (o1 >>> 7);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 7 + row) | 0] = (o1 & 15);
}
p = (p + 2) | 0;
}
if (f3 & 128) {
if (((p + 7) | 0) > end) return -1;
if (bases[130] >= 0) {
const i8At = bases[129];
const part = bases[130];
written[(part) | 0] = 1;
i8[(i8At + row * 7) | 0] = b[p];
i8[(i8At + row * 7 + 1) | 0] = b[(p + 1) | 0];
i8[(i8At + row * 7 + 2) | 0] = b[(p + 2) | 0];
i8[(i8At + row * 7 + 3) | 0] = b[(p + 3) | 0];
i8[(i8At + row * 7 + 4) | 0] = b[(p + 4) | 0];
i8[(i8At + row * 7 + 5) | 0] = b[(p + 5) | 0];
i8[(i8At + row * 7 + 6) | 0] = b[(p + 6) | 0];
}
p = (p + 7) | 0;
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
i8[(i8At + n * 3 + row) | 0] = (o0 & 31);
}
p = (p + 1) | 0;
}
if (f3 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[142] >= 0) {
const i8At = bases[141];
const i16At = bases[140];
const part = bases[142];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f3 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const part = bases[148];
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
if (f3 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[154] >= 0) {
const i8At = bases[153];
const part = bases[154];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = ((o0 >>> 3) & 1);
i8[(i8At + n + row) | 0] = ((o0 >>> 2) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 1) & 1);
i8[(i8At + n * 3 + row) | 0] = (o0 & 1);
i8[(i8At + n * 4 + row) | 0] = (o1 >>> 7);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 7 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 8 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 10 + row) | 0] = ((o1 >>> 1) & 1);
i8[(i8At + n * 11 + row) | 0] = (o1 & 1);
}
p = (p + 2) | 0;
}
if (f3 & 4) {
if (bases[160] >= 0) {
p = readSP(b, v, p, end, c, 26, row);
if (p < 0) return -1;
} else {
p = skips[26](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 2) {
if (bases[166] >= 0) {
p = readRE(b, v, p, end, c, 27, row);
if (p < 0) return -1;
} else {
p = skips[27](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function readExpansion1_13(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16, f64, i32, n, m, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const f64At = bases[(i * 6) | 0];
const i32At = bases[(i * 6 + 1) | 0];
const part = bases[(i * 6 + 4) | 0];
const counter = bases[(i * 6 + 5) | 0];
if (((p + 1) | 0) > end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 128) {
if (p >= end) return -1;
const q1 = b[p];
p = (p + 1) | 0;
if (q1 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + row) | 0] = (o2 >>> 7);
i8[(i8At + n + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 1) & 1);
p = (p + 1) | 0;
}
if (q1 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[(p + 2) | 0];
i16[(i16At + row) | 0] = (v.getUint16(p) & 16383);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 8 + row) | 0] = (o3 & 31);
i8[(i8At + n * 9 + row) | 0] = (b[(p + 3) | 0] & 63);
p = (p + 4) | 0;
}
if (q1 & 32) {
if (((p + 6) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const v4 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v4 > 90 || v4 < -90) return -1;
f64[(f64At + row) | 0] = v4;
const v5 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v5 > 180 || v5 < -180) return -1;
f64[(f64At + n + row) | 0] = v5;
p = (p + 6) | 0;
}
if (q1 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i8[(i8At + n * 10 + row) | 0] = ((b[p] >>> 6) & 1);
f64[(f64At + n * 2 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
p = (p + 2) | 0;
}
if (q1 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 11 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 12 + row) | 0] = ((o6 >>> 6) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o6 >>> 5) & 1);
i16[(i16At + n + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q1 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = b[p] * 0.0078125;
p = (p + 1) | 0;
}
if (q1 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
const o7 = b[p];
i8[(i8At + n * 14 + row) | 0] = ((o7 >>> 5) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o7 >>> 4) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o7 >>> 3) & 1);
i8[(i8At + n * 17 + row) | 0] = ((o7 >>> 2) & 1);
i8[(i8At + n * 18 + row) | 0] = ((o7 >>> 1) & 1);
i8[(i8At + n * 19 + row) | 0] = (o7 & 1);
p = (p + 1) | 0;
}
}
if (q0 & 64) {
if (p >= end) return -1;
const q8 = b[p];
p = (p + 1) | 0;
let q9 = 0;
if (q8 & 1) {
if (p >= end) return -1;
q9 = b[p];
p = (p + 1) | 0;
if (q9 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q9 & 126) return -1;
if (q8 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
const o10 = b[p];
i8[(i8At + n * 20 + row) | 0] = (o10 >>> 7);
i8[(i8At + n * 21 + row) | 0] = ((o10 >>> 6) & 1);
i8[(i8At + n * 22 + row) | 0] = ((o10 >>> 5) & 1);
i8[(i8At + n * 23 + row) | 0] = ((o10 >>> 4) & 1);
i8[(i8At + n * 24 + row) | 0] = ((o10 >>> 3) & 1);
i8[(i8At + n * 25 + row) | 0] = ((o10 >>> 2) & 1);
i8[(i8At + n * 26 + row) | 0] = ((o10 >>> 1) & 1);
p = (p + 1) | 0;
}
if (q8 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
i16[(i16At + n * 2 + row) | 0] = (v.getUint16(p) & 16383);
i8[(i8At + n * 27 + row) | 0] = ((b[(p + 2) | 0] >>> 3) & 1);
i16[(i16At + n * 3 + row) | 0] = (v.getUint16((p + 2) | 0) & 2047);
p = (p + 4) | 0;
}
if (q8 & 32) {
if (((p + 6) | 0) > end) return -1;
written[(part + 10) | 0] = 1;
const v11 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v11 > 90 || v11 < -90) return -1;
f64[(f64At + n * 4 + row) | 0] = v11;
const v12 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v12 > 180 || v12 < -180) return -1;
f64[(f64At + n * 5 + row) | 0] = v12;
p = (p + 6) | 0;
}
if (q8 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 11) | 0] = 1;
i8[(i8At + n * 28 + row) | 0] = ((b[p] >>> 6) & 1);
f64[(f64At + n * 6 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
p = (p + 2) | 0;
}
if (q8 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 12) | 0] = 1;
const o13 = b[p];
i8[(i8At + n * 29 + row) | 0] = (o13 >>> 7);
i8[(i8At + n * 30 + row) | 0] = ((o13 >>> 6) & 1);
i8[(i8At + n * 31 + row) | 0] = ((o13 >>> 5) & 1);
i16[(i16At + n * 4 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q8 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 13) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.0078125;
p = (p + 1) | 0;
}
if (q8 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 14) | 0] = 1;
const o14 = b[p];
i8[(i8At + n * 32 + row) | 0] = ((o14 >>> 5) & 1);
i8[(i8At + n * 33 + row) | 0] = ((o14 >>> 4) & 1);
i8[(i8At + n * 34 + row) | 0] = ((o14 >>> 3) & 1);
i8[(i8At + n * 35 + row) | 0] = ((o14 >>> 2) & 1);
i8[(i8At + n * 36 + row) | 0] = ((o14 >>> 1) & 1);
i8[(i8At + n * 37 + row) | 0] = (o14 & 1);
p = (p + 1) | 0;
}
if (q9 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 15) | 0] = 1;
i8[(i8At + n * 38 + row) | 0] = (b[p] & 31);
p = (p + 1) | 0;
}
}
if (q0 & 32) {
x15: {
if (((p + 1) | 0) > end) return -1;
written[(part + 16) | 0] = 1;
i8[(i8At + n * 39 + row) | 0] = ((b[p] >>> 1) & 3);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 16) {
if (p >= end) return -1;
const q16 = b[p];
p = (p + 1) | 0;
if (q16 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q16 & 14) return -1;
if (q16 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 17) | 0] = 1;
i16[(i16At + n * 5 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q16 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 18) | 0] = 1;
f64[(f64At + n * 8 + row) | 0] = v.getUint16(p) / 10;
p = (p + 2) | 0;
}
if (q16 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 19) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = v.getUint16(p) * 0.00390625;
p = (p + 2) | 0;
}
if (q16 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 20) | 0] = 1;
f64[(f64At + n * 10 + row) | 0] = v.getUint16(p) * 0.00390625;
p = (p + 2) | 0;
}
}
if (q0 & 8) {
if (((p + 3) | 0) > end) return -1;
written[(part + 21) | 0] = 1;
f64[(f64At + n * 11 + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215) * 0.00390625;
p = (p + 3) | 0;
}
if (q0 & 4) {
if (p >= end) return -1;
const q17 = b[p];
p = (p + 1) | 0;
let q18 = 0;
if (q17 & 1) {
if (p >= end) return -1;
q18 = b[p];
p = (p + 1) | 0;
if (q18 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q18 & 14) return -1;
if (q17 & 128) {
if (((p + 3) | 0) > end) return -1;
written[(part + 22) | 0] = 1;
const o19 = b[p];
i8[(i8At + n * 40 + row) | 0] = ((o19 >>> 4) & 1);
i8[(i8At + n * 41 + row) | 0] = ((o19 >>> 3) & 1);
i8[(i8At + n * 42 + row) | 0] = ((o19 >>> 2) & 1);
i8[(i8At + n * 43 + row) | 0] = ((o19 >>> 1) & 1);
i8[(i8At + n * 44 + row) | 0] = (o19 & 1);
i32[(i32At + n * 2 + row) | 0] = v.getUint16((p + 1) | 0);
p = (p + 3) | 0;
}
if (q17 & 64) {
written[(part + 23) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j20 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 2 > end) return -1;
if (j20 + count > c.room) return full(c);
for (const last = j20 + count; j20 < last; j20++) {
i32[(i32At + n * 5 + j20) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
c.used[(counter) | 0] = j20;
i32[(i32At + n * 3 + row) | 0] = j20 - from;
i32[(i32At + n * 4 + row) | 0] = from;
}
}
if (q17 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 24) | 0] = 1;
f64[(f64At + n * 12 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q17 & 16) {
if (((p + 22) | 0) > end) return -1;
written[(part + 25) | 0] = 1;
f64[(f64At + n * 13 + row) | 0] = v.getUint16(p) * 0.0078125;
f64[(f64At + n * 14 + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
f64[(f64At + n * 15 + row) | 0] = v.getUint16((p + 4) | 0) * 0.0078125;
f64[(f64At + n * 16 + row) | 0] = v.getUint16((p + 6) | 0) * 0.0078125;
f64[(f64At + n * 17 + row) | 0] = v.getUint16((p + 8) | 0) * 0.0054931640625;
f64[(f64At + n * 18 + row) | 0] = v.getUint16((p + 10) | 0) * 0.0054931640625;
f64[(f64At + n * 19 + row) | 0] = v.getUint16((p + 12) | 0) * 0.0078125;
f64[(f64At + n * 20 + row) | 0] = v.getUint16((p + 14) | 0) * 0.0078125;
f64[(f64At + n * 21 + row) | 0] = v.getUint16((p + 16) | 0) * 0.0054931640625;
f64[(f64At + n * 22 + row) | 0] = v.getUint16((p + 18) | 0) * 0.0054931640625;
f64[(f64At + n * 23 + row) | 0] = v.getUint16((p + 20) | 0) * 0.0078125;
p = (p + 22) | 0;
}
if (q17 & 8) {
written[(part + 26) | 0] = 1;
{
const from = c.used[(counter + 1) | 0];
let j21 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 1 > end) return -1;
if (j21 + count > c.room) return full(c);
for (const last = j21 + count; j21 < last; j21++) {
const o22 = b[p];
i8[(i8At + n * 45 + j21) | 0] = (o22 >>> 4);
i8[(i8At + n * 45 + m + j21) | 0] = ((o22 >>> 2) & 3);
i8[(i8At + n * 45 + m * 2 + j21) | 0] = (o22 & 3);
p = (p + 1) | 0;
}
c.used[(counter + 1) | 0] = j21;
i32[(i32At + n * 5 + m + row) | 0] = j21 - from;
i32[(i32At + n * 6 + m + row) | 0] = from;
}
}
if (q17 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 27) | 0] = 1;
i8[(i8At + n * 45 + m * 3 + row) | 0] = (b[p] >>> 7);
f64[(f64At + n * 24 + row) | 0] = (v.getUint16(p) & 32767);
p = (p + 2) | 0;
}
if (q17 & 2) {
if (((p + 6) | 0) > end) return -1;
written[(part + 28) | 0] = 1;
i8[(i8At + n * 46 + m * 3 + row) | 0] = ((v.getUint16(p) >>> 5) & 15);
i8[(i8At + n * 47 + m * 3 + row) | 0] = (b[(p + 1) | 0] & 31);
i8[(i8At + n * 48 + m * 3 + row) | 0] = (b[(p + 2) | 0] >>> 4);
i16[(i16At + n * 6 + row) | 0] = (v.getUint16((p + 2) | 0) & 4095);
i8[(i8At + n * 49 + m * 3 + row) | 0] = (b[(p + 4) | 0] >>> 4);
i16[(i16At + n * 7 + row) | 0] = (v.getUint16((p + 4) | 0) & 4095);
p = (p + 6) | 0;
}
if (q18 & 128) {
if (((p + 4) | 0) > end) return -1;
written[(part + 29) | 0] = 1;
i8[(i8At + n * 50 + m * 3 + row) | 0] = (b[p] >>> 6);
i16[(i16At + n * 8 + row) | 0] = (v.getUint16(p) & 16383);
f64[(f64At + n * 25 + row) | 0] = v.getUint16((p + 2) | 0);
p = (p + 4) | 0;
}
if (q18 & 64) {
written[(part + 30) | 0] = 1;
{
const from = c.used[(counter + 2) | 0];
let j23 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 7 > end) return -1;
if (j23 + count > c.room) return full(c);
for (const last = j23 + count; j23 < last; j23++) {
const o24 = b[(p + 4) | 0];
i16[(i16At + n * 9 + j23) | 0] = b[p];
i16[(i16At + n * 9 + m + j23) | 0] = b[(p + 1) | 0];
f64[(f64At + n * 26 + j23) | 0] = v.getUint16((p + 2) | 0) * 0.0078125;
i8[(i8At + n * 51 + m * 3 + j23) | 0] = (o24 >>> 1);
i8[(i8At + n * 51 + m * 4 + j23) | 0] = (o24 & 1);
i32[(i32At + n * 9 + m + j23) | 0] = v.getUint16((p + 5) | 0);
p = (p + 7) | 0;
}
c.used[(counter + 2) | 0] = j23;
i32[(i32At + n * 7 + m + row) | 0] = j23 - from;
i32[(i32At + n * 8 + m + row) | 0] = from;
}
}
if (q18 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 31) | 0] = 1;
i16[(i16At + n * 9 + m * 2 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q18 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 32) | 0] = 1;
const o25 = b[p];
i8[(i8At + n * 51 + m * 5 + row) | 0] = (o25 >>> 7);
f64[(f64At + n * 26 + m + row) | 0] = (o25 & 127);
p = (p + 1) | 0;
}
}
if (q0 & 2) {
if (p >= end) return -1;
const q26 = b[p];
p = (p + 1) | 0;
if (q26 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q26 & 14) return -1;
if (q26 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part + 33) | 0] = 1;
i32[(i32At + n * 9 + m * 2 + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q26 & 64) {
written[(part + 34) | 0] = 1;
{
const from = c.used[(counter + 3) | 0];
let j27 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 3 > end) return -1;
if (j27 + count > c.room) return full(c);
for (const last = j27 + count; j27 < last; j27++) {
i16[(i16At + n * 10 + m * 2 + j27) | 0] = b[p];
i32[(i32At + n * 12 + m * 2 + j27) | 0] = v.getUint16((p + 1) | 0);
p = (p + 3) | 0;
}
c.used[(counter + 3) | 0] = j27;
i32[(i32At + n * 10 + m * 2 + row) | 0] = j27 - from;
i32[(i32At + n * 11 + m * 2 + row) | 0] = from;
}
}
if (q26 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 35) | 0] = 1;
i16[(i16At + n * 10 + m * 3 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q26 & 16) {
if (((p + 4) | 0) > end) return -1;
written[(part + 36) | 0] = 1;
const o28 = b[p];
const o29 = b[(p + 1) | 0];
const o30 = b[(p + 2) | 0];
const o31 = b[(p + 3) | 0];
i8[(i8At + n * 52 + m * 5 + row) | 0] = (o28 >>> 4);
i8[(i8At + n * 53 + m * 5 + row) | 0] = (o28 & 15);
i8[(i8At + n * 54 + m * 5 + row) | 0] = (o29 >>> 4);
i8[(i8At + n * 55 + m * 5 + row) | 0] = (o29 & 15);
i8[(i8At + n * 56 + m * 5 + row) | 0] = (o30 >>> 4);
i8[(i8At + n * 57 + m * 5 + row) | 0] = (o30 & 15);
i8[(i8At + n * 58 + m * 5 + row) | 0] = (o31 >>> 4);
i8[(i8At + n * 59 + m * 5 + row) | 0] = (o31 & 15);
p = (p + 4) | 0;
}
}
if (q0 & 1) {
if (p >= end) return -1;
const q32 = b[p];
p = (p + 1) | 0;
if (q32 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q32 & 6) return -1;
if (q32 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part + 37) | 0] = 1;
const o33 = b[p];
i8[(i8At + n * 60 + m * 5 + row) | 0] = (o33 >>> 7);
i8[(i8At + n * 61 + m * 5 + row) | 0] = ((o33 >>> 6) & 1);
i8[(i8At + n * 62 + m * 5 + row) | 0] = ((o33 >>> 5) & 1);
i16[(i16At + n * 11 + m * 3 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q32 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 38) | 0] = 1;
const o34 = b[p];
i8[(i8At + n * 63 + m * 5 + row) | 0] = (o34 >>> 7);
i8[(i8At + n * 64 + m * 5 + row) | 0] = ((o34 >>> 6) & 1);
i8[(i8At + n * 65 + m * 5 + row) | 0] = ((o34 >>> 5) & 1);
i16[(i16At + n * 12 + m * 3 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q32 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 39) | 0] = 1;
const o35 = b[p];
i8[(i8At + n * 66 + m * 5 + row) | 0] = (o35 >>> 7);
i8[(i8At + n * 67 + m * 5 + row) | 0] = ((o35 >>> 6) & 1);
f64[(f64At + n * 27 + m + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
p = (p + 2) | 0;
}
if (q32 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 40) | 0] = 1;
f64[(f64At + n * 28 + m + row) | 0] = ((v.getUint16(p) << 18) >> 18) / 100;
p = (p + 2) | 0;
}
if (q32 & 8) {
if (((p + 4) | 0) > end) return -1;
written[(part + 41) | 0] = 1;
f64[(f64At + n * 29 + m + row) | 0] = (v.getInt32(p) & 1073741823) / 1000000;
p = (p + 4) | 0;
}
}
return p;
}

function readExpansion1_12(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16, f64, i32, n, m, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const f64At = bases[(i * 6) | 0];
const i32At = bases[(i * 6 + 1) | 0];
const part = bases[(i * 6 + 4) | 0];
const counter = bases[(i * 6 + 5) | 0];
if (((p + 1) | 0) > end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 128) {
if (p >= end) return -1;
const q1 = b[p];
p = (p + 1) | 0;
if (q1 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + row) | 0] = (o2 >>> 7);
i8[(i8At + n + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 1) & 1);
p = (p + 1) | 0;
}
if (q1 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[(p + 2) | 0];
i16[(i16At + row) | 0] = (v.getUint16(p) & 16383);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 8 + row) | 0] = (o3 & 31);
i8[(i8At + n * 9 + row) | 0] = (b[(p + 3) | 0] & 63);
p = (p + 4) | 0;
}
if (q1 & 32) {
if (((p + 6) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const v4 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v4 > 90 || v4 < -90) return -1;
f64[(f64At + row) | 0] = v4;
const v5 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v5 > 180 || v5 < -180) return -1;
f64[(f64At + n + row) | 0] = v5;
p = (p + 6) | 0;
}
if (q1 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i8[(i8At + n * 10 + row) | 0] = ((b[p] >>> 6) & 1);
f64[(f64At + n * 2 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
p = (p + 2) | 0;
}
if (q1 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 11 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 12 + row) | 0] = ((o6 >>> 6) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o6 >>> 5) & 1);
i16[(i16At + n + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q1 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = b[p] * 0.0078125;
p = (p + 1) | 0;
}
if (q1 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
const o7 = b[p];
i8[(i8At + n * 14 + row) | 0] = ((o7 >>> 5) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o7 >>> 4) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o7 >>> 3) & 1);
i8[(i8At + n * 17 + row) | 0] = ((o7 >>> 2) & 1);
i8[(i8At + n * 18 + row) | 0] = ((o7 >>> 1) & 1);
i8[(i8At + n * 19 + row) | 0] = (o7 & 1);
p = (p + 1) | 0;
}
}
if (q0 & 64) {
if (p >= end) return -1;
const q8 = b[p];
p = (p + 1) | 0;
let q9 = 0;
if (q8 & 1) {
if (p >= end) return -1;
q9 = b[p];
p = (p + 1) | 0;
if (q9 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q9 & 126) return -1;
if (q8 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
const o10 = b[p];
i8[(i8At + n * 20 + row) | 0] = (o10 >>> 7);
i8[(i8At + n * 21 + row) | 0] = ((o10 >>> 6) & 1);
i8[(i8At + n * 22 + row) | 0] = ((o10 >>> 5) & 1);
i8[(i8At + n * 23 + row) | 0] = ((o10 >>> 4) & 1);
i8[(i8At + n * 24 + row) | 0] = ((o10 >>> 3) & 1);
i8[(i8At + n * 25 + row) | 0] = ((o10 >>> 2) & 1);
i8[(i8At + n * 26 + row) | 0] = ((o10 >>> 1) & 1);
p = (p + 1) | 0;
}
if (q8 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
i16[(i16At + n * 2 + row) | 0] = (v.getUint16(p) & 16383);
i8[(i8At + n * 27 + row) | 0] = ((b[(p + 2) | 0] >>> 3) & 1);
i16[(i16At + n * 3 + row) | 0] = (v.getUint16((p + 2) | 0) & 2047);
p = (p + 4) | 0;
}
if (q8 & 32) {
if (((p + 6) | 0) > end) return -1;
written[(part + 10) | 0] = 1;
const v11 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v11 > 90 || v11 < -90) return -1;
f64[(f64At + n * 4 + row) | 0] = v11;
const v12 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v12 > 180 || v12 < -180) return -1;
f64[(f64At + n * 5 + row) | 0] = v12;
p = (p + 6) | 0;
}
if (q8 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 11) | 0] = 1;
i8[(i8At + n * 28 + row) | 0] = ((b[p] >>> 6) & 1);
f64[(f64At + n * 6 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
p = (p + 2) | 0;
}
if (q8 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 12) | 0] = 1;
const o13 = b[p];
i8[(i8At + n * 29 + row) | 0] = (o13 >>> 7);
i8[(i8At + n * 30 + row) | 0] = ((o13 >>> 6) & 1);
i8[(i8At + n * 31 + row) | 0] = ((o13 >>> 5) & 1);
i16[(i16At + n * 4 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q8 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 13) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.0078125;
p = (p + 1) | 0;
}
if (q8 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 14) | 0] = 1;
const o14 = b[p];
i8[(i8At + n * 32 + row) | 0] = ((o14 >>> 5) & 1);
i8[(i8At + n * 33 + row) | 0] = ((o14 >>> 4) & 1);
i8[(i8At + n * 34 + row) | 0] = ((o14 >>> 3) & 1);
i8[(i8At + n * 35 + row) | 0] = ((o14 >>> 2) & 1);
i8[(i8At + n * 36 + row) | 0] = ((o14 >>> 1) & 1);
i8[(i8At + n * 37 + row) | 0] = (o14 & 1);
p = (p + 1) | 0;
}
if (q9 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 15) | 0] = 1;
i8[(i8At + n * 38 + row) | 0] = (b[p] & 31);
p = (p + 1) | 0;
}
}
if (q0 & 32) {
x15: {
if (((p + 1) | 0) > end) return -1;
written[(part + 16) | 0] = 1;
i8[(i8At + n * 39 + row) | 0] = ((b[p] >>> 1) & 3);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 16) {
if (p >= end) return -1;
const q16 = b[p];
p = (p + 1) | 0;
if (q16 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q16 & 14) return -1;
if (q16 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 17) | 0] = 1;
i16[(i16At + n * 5 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q16 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 18) | 0] = 1;
f64[(f64At + n * 8 + row) | 0] = v.getUint16(p) / 10;
p = (p + 2) | 0;
}
if (q16 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 19) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = v.getUint16(p) * 0.00390625;
p = (p + 2) | 0;
}
if (q16 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 20) | 0] = 1;
f64[(f64At + n * 10 + row) | 0] = v.getUint16(p) * 0.00390625;
p = (p + 2) | 0;
}
}
if (q0 & 8) {
if (((p + 3) | 0) > end) return -1;
written[(part + 21) | 0] = 1;
f64[(f64At + n * 11 + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215) * 0.00390625;
p = (p + 3) | 0;
}
if (q0 & 4) {
if (p >= end) return -1;
const q17 = b[p];
p = (p + 1) | 0;
let q18 = 0;
if (q17 & 1) {
if (p >= end) return -1;
q18 = b[p];
p = (p + 1) | 0;
if (q18 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q18 & 14) return -1;
if (q17 & 128) {
if (((p + 3) | 0) > end) return -1;
written[(part + 22) | 0] = 1;
const o19 = b[p];
i8[(i8At + n * 40 + row) | 0] = ((o19 >>> 4) & 1);
i8[(i8At + n * 41 + row) | 0] = ((o19 >>> 3) & 1);
i8[(i8At + n * 42 + row) | 0] = ((o19 >>> 2) & 1);
i8[(i8At + n * 43 + row) | 0] = ((o19 >>> 1) & 1);
i8[(i8At + n * 44 + row) | 0] = (o19 & 1);
i32[(i32At + n * 2 + row) | 0] = v.getUint16((p + 1) | 0);
p = (p + 3) | 0;
}
if (q17 & 64) {
written[(part + 23) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j20 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 2 > end) return -1;
if (j20 + count > c.room) return full(c);
for (const last = j20 + count; j20 < last; j20++) {
i32[(i32At + n * 5 + j20) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
c.used[(counter) | 0] = j20;
i32[(i32At + n * 3 + row) | 0] = j20 - from;
i32[(i32At + n * 4 + row) | 0] = from;
}
}
if (q17 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 24) | 0] = 1;
f64[(f64At + n * 12 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q17 & 16) {
if (((p + 22) | 0) > end) return -1;
written[(part + 25) | 0] = 1;
f64[(f64At + n * 13 + row) | 0] = v.getUint16(p) * 0.0078125;
f64[(f64At + n * 14 + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
f64[(f64At + n * 15 + row) | 0] = v.getUint16((p + 4) | 0) * 0.0078125;
f64[(f64At + n * 16 + row) | 0] = v.getUint16((p + 6) | 0) * 0.0078125;
f64[(f64At + n * 17 + row) | 0] = v.getUint16((p + 8) | 0) * 0.0054931640625;
f64[(f64At + n * 18 + row) | 0] = v.getUint16((p + 10) | 0) * 0.0054931640625;
f64[(f64At + n * 19 + row) | 0] = v.getUint16((p + 12) | 0) * 0.0078125;
f64[(f64At + n * 20 + row) | 0] = v.getUint16((p + 14) | 0) * 0.0078125;
f64[(f64At + n * 21 + row) | 0] = v.getUint16((p + 16) | 0) * 0.0054931640625;
f64[(f64At + n * 22 + row) | 0] = v.getUint16((p + 18) | 0) * 0.0054931640625;
f64[(f64At + n * 23 + row) | 0] = v.getUint16((p + 20) | 0) * 0.0078125;
p = (p + 22) | 0;
}
if (q17 & 8) {
written[(part + 26) | 0] = 1;
{
const from = c.used[(counter + 1) | 0];
let j21 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 1 > end) return -1;
if (j21 + count > c.room) return full(c);
for (const last = j21 + count; j21 < last; j21++) {
const o22 = b[p];
i8[(i8At + n * 45 + j21) | 0] = (o22 >>> 4);
i8[(i8At + n * 45 + m + j21) | 0] = ((o22 >>> 2) & 3);
i8[(i8At + n * 45 + m * 2 + j21) | 0] = (o22 & 3);
p = (p + 1) | 0;
}
c.used[(counter + 1) | 0] = j21;
i32[(i32At + n * 5 + m + row) | 0] = j21 - from;
i32[(i32At + n * 6 + m + row) | 0] = from;
}
}
if (q17 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 27) | 0] = 1;
i8[(i8At + n * 45 + m * 3 + row) | 0] = (b[p] >>> 7);
f64[(f64At + n * 24 + row) | 0] = (v.getUint16(p) & 32767);
p = (p + 2) | 0;
}
if (q17 & 2) {
if (((p + 6) | 0) > end) return -1;
written[(part + 28) | 0] = 1;
i8[(i8At + n * 46 + m * 3 + row) | 0] = ((v.getUint16(p) >>> 5) & 15);
i8[(i8At + n * 47 + m * 3 + row) | 0] = (b[(p + 1) | 0] & 31);
i8[(i8At + n * 48 + m * 3 + row) | 0] = (b[(p + 2) | 0] >>> 4);
i16[(i16At + n * 6 + row) | 0] = (v.getUint16((p + 2) | 0) & 4095);
i8[(i8At + n * 49 + m * 3 + row) | 0] = (b[(p + 4) | 0] >>> 4);
i16[(i16At + n * 7 + row) | 0] = (v.getUint16((p + 4) | 0) & 4095);
p = (p + 6) | 0;
}
if (q18 & 128) {
if (((p + 4) | 0) > end) return -1;
written[(part + 29) | 0] = 1;
i8[(i8At + n * 50 + m * 3 + row) | 0] = (b[p] >>> 6);
i16[(i16At + n * 8 + row) | 0] = (v.getUint16(p) & 16383);
f64[(f64At + n * 25 + row) | 0] = v.getUint16((p + 2) | 0);
p = (p + 4) | 0;
}
if (q18 & 64) {
written[(part + 30) | 0] = 1;
{
const from = c.used[(counter + 2) | 0];
let j23 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 7 > end) return -1;
if (j23 + count > c.room) return full(c);
for (const last = j23 + count; j23 < last; j23++) {
const o24 = b[(p + 4) | 0];
i16[(i16At + n * 9 + j23) | 0] = b[p];
i16[(i16At + n * 9 + m + j23) | 0] = b[(p + 1) | 0];
f64[(f64At + n * 26 + j23) | 0] = v.getUint16((p + 2) | 0) * 0.0078125;
i8[(i8At + n * 51 + m * 3 + j23) | 0] = (o24 >>> 1);
i8[(i8At + n * 51 + m * 4 + j23) | 0] = (o24 & 1);
i32[(i32At + n * 9 + m + j23) | 0] = v.getUint16((p + 5) | 0);
p = (p + 7) | 0;
}
c.used[(counter + 2) | 0] = j23;
i32[(i32At + n * 7 + m + row) | 0] = j23 - from;
i32[(i32At + n * 8 + m + row) | 0] = from;
}
}
if (q18 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 31) | 0] = 1;
i16[(i16At + n * 9 + m * 2 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q18 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 32) | 0] = 1;
const o25 = b[p];
i8[(i8At + n * 51 + m * 5 + row) | 0] = (o25 >>> 7);
f64[(f64At + n * 26 + m + row) | 0] = (o25 & 127);
p = (p + 1) | 0;
}
}
if (q0 & 2) {
if (p >= end) return -1;
const q26 = b[p];
p = (p + 1) | 0;
if (q26 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q26 & 14) return -1;
if (q26 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part + 33) | 0] = 1;
i32[(i32At + n * 9 + m * 2 + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q26 & 64) {
written[(part + 34) | 0] = 1;
{
const from = c.used[(counter + 3) | 0];
let j27 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 3 > end) return -1;
if (j27 + count > c.room) return full(c);
for (const last = j27 + count; j27 < last; j27++) {
i16[(i16At + n * 10 + m * 2 + j27) | 0] = b[p];
i32[(i32At + n * 12 + m * 2 + j27) | 0] = v.getUint16((p + 1) | 0);
p = (p + 3) | 0;
}
c.used[(counter + 3) | 0] = j27;
i32[(i32At + n * 10 + m * 2 + row) | 0] = j27 - from;
i32[(i32At + n * 11 + m * 2 + row) | 0] = from;
}
}
if (q26 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 35) | 0] = 1;
i16[(i16At + n * 10 + m * 3 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q26 & 16) {
if (((p + 4) | 0) > end) return -1;
written[(part + 36) | 0] = 1;
const o28 = b[p];
const o29 = b[(p + 1) | 0];
const o30 = b[(p + 2) | 0];
const o31 = b[(p + 3) | 0];
i8[(i8At + n * 52 + m * 5 + row) | 0] = (o28 >>> 4);
i8[(i8At + n * 53 + m * 5 + row) | 0] = (o28 & 15);
i8[(i8At + n * 54 + m * 5 + row) | 0] = (o29 >>> 4);
i8[(i8At + n * 55 + m * 5 + row) | 0] = (o29 & 15);
i8[(i8At + n * 56 + m * 5 + row) | 0] = (o30 >>> 4);
i8[(i8At + n * 57 + m * 5 + row) | 0] = (o30 & 15);
i8[(i8At + n * 58 + m * 5 + row) | 0] = (o31 >>> 4);
i8[(i8At + n * 59 + m * 5 + row) | 0] = (o31 & 15);
p = (p + 4) | 0;
}
}
if (q0 & 1) {
if (p >= end) return -1;
const q32 = b[p];
p = (p + 1) | 0;
if (q32 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q32 & 30) return -1;
if (q32 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part + 37) | 0] = 1;
const o33 = b[p];
i8[(i8At + n * 60 + m * 5 + row) | 0] = (o33 >>> 7);
i8[(i8At + n * 61 + m * 5 + row) | 0] = ((o33 >>> 6) & 1);
i8[(i8At + n * 62 + m * 5 + row) | 0] = ((o33 >>> 5) & 1);
i16[(i16At + n * 11 + m * 3 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q32 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 38) | 0] = 1;
const o34 = b[p];
i8[(i8At + n * 63 + m * 5 + row) | 0] = (o34 >>> 7);
i8[(i8At + n * 64 + m * 5 + row) | 0] = ((o34 >>> 6) & 1);
i8[(i8At + n * 65 + m * 5 + row) | 0] = ((o34 >>> 5) & 1);
i16[(i16At + n * 12 + m * 3 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q32 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 39) | 0] = 1;
const o35 = b[p];
i8[(i8At + n * 66 + m * 5 + row) | 0] = (o35 >>> 7);
i8[(i8At + n * 67 + m * 5 + row) | 0] = ((o35 >>> 6) & 1);
f64[(f64At + n * 27 + m + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
p = (p + 2) | 0;
}
}
return p;
}

function readExpansion1_11(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16, f64, i32, n, m, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const f64At = bases[(i * 6) | 0];
const i32At = bases[(i * 6 + 1) | 0];
const part = bases[(i * 6 + 4) | 0];
const counter = bases[(i * 6 + 5) | 0];
if (((p + 1) | 0) > end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) return -1;
if (q0 & 128) {
if (p >= end) return -1;
const q1 = b[p];
p = (p + 1) | 0;
if (q1 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q1 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + row) | 0] = (o2 >>> 7);
i8[(i8At + n + row) | 0] = ((o2 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o2 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o2 >>> 3) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o2 >>> 2) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o2 >>> 1) & 1);
p = (p + 1) | 0;
}
if (q1 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
const o3 = b[(p + 2) | 0];
i16[(i16At + row) | 0] = (v.getUint16(p) & 16383);
i8[(i8At + n * 7 + row) | 0] = ((o3 >>> 5) & 1);
i8[(i8At + n * 8 + row) | 0] = (o3 & 31);
i8[(i8At + n * 9 + row) | 0] = (b[(p + 3) | 0] & 63);
p = (p + 4) | 0;
}
if (q1 & 32) {
if (((p + 6) | 0) > end) return -1;
written[(part + 3) | 0] = 1;
const v4 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v4 > 90 || v4 < -90) return -1;
f64[(f64At + row) | 0] = v4;
const v5 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v5 > 180 || v5 < -180) return -1;
f64[(f64At + n + row) | 0] = v5;
p = (p + 6) | 0;
}
if (q1 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 4) | 0] = 1;
i8[(i8At + n * 10 + row) | 0] = ((b[p] >>> 6) & 1);
f64[(f64At + n * 2 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
p = (p + 2) | 0;
}
if (q1 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 5) | 0] = 1;
const o6 = b[p];
i8[(i8At + n * 11 + row) | 0] = (o6 >>> 7);
i8[(i8At + n * 12 + row) | 0] = ((o6 >>> 6) & 1);
i8[(i8At + n * 13 + row) | 0] = ((o6 >>> 5) & 1);
i16[(i16At + n + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q1 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 6) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = b[p] * 0.0078125;
p = (p + 1) | 0;
}
if (q1 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 7) | 0] = 1;
const o7 = b[p];
i8[(i8At + n * 14 + row) | 0] = ((o7 >>> 5) & 1);
i8[(i8At + n * 15 + row) | 0] = ((o7 >>> 4) & 1);
i8[(i8At + n * 16 + row) | 0] = ((o7 >>> 3) & 1);
i8[(i8At + n * 17 + row) | 0] = ((o7 >>> 2) & 1);
i8[(i8At + n * 18 + row) | 0] = ((o7 >>> 1) & 1);
i8[(i8At + n * 19 + row) | 0] = (o7 & 1);
p = (p + 1) | 0;
}
}
if (q0 & 64) {
if (p >= end) return -1;
const q8 = b[p];
p = (p + 1) | 0;
let q9 = 0;
if (q8 & 1) {
if (p >= end) return -1;
q9 = b[p];
p = (p + 1) | 0;
if (q9 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q9 & 126) return -1;
if (q8 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 8) | 0] = 1;
const o10 = b[p];
i8[(i8At + n * 20 + row) | 0] = (o10 >>> 7);
i8[(i8At + n * 21 + row) | 0] = ((o10 >>> 6) & 1);
i8[(i8At + n * 22 + row) | 0] = ((o10 >>> 5) & 1);
i8[(i8At + n * 23 + row) | 0] = ((o10 >>> 4) & 1);
i8[(i8At + n * 24 + row) | 0] = ((o10 >>> 3) & 1);
i8[(i8At + n * 25 + row) | 0] = ((o10 >>> 2) & 1);
i8[(i8At + n * 26 + row) | 0] = ((o10 >>> 1) & 1);
p = (p + 1) | 0;
}
if (q8 & 64) {
if (((p + 4) | 0) > end) return -1;
written[(part + 9) | 0] = 1;
i16[(i16At + n * 2 + row) | 0] = (v.getUint16(p) & 16383);
i8[(i8At + n * 27 + row) | 0] = ((b[(p + 2) | 0] >>> 3) & 1);
i16[(i16At + n * 3 + row) | 0] = (v.getUint16((p + 2) | 0) & 2047);
p = (p + 4) | 0;
}
if (q8 & 32) {
if (((p + 6) | 0) > end) return -1;
written[(part + 10) | 0] = 1;
const v11 = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v11 > 90 || v11 < -90) return -1;
f64[(f64At + n * 4 + row) | 0] = v11;
const v12 = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.000021457672119140625;
if (v12 > 180 || v12 < -180) return -1;
f64[(f64At + n * 5 + row) | 0] = v12;
p = (p + 6) | 0;
}
if (q8 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 11) | 0] = 1;
i8[(i8At + n * 28 + row) | 0] = ((b[p] >>> 6) & 1);
f64[(f64At + n * 6 + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 25;
p = (p + 2) | 0;
}
if (q8 & 8) {
if (((p + 2) | 0) > end) return -1;
written[(part + 12) | 0] = 1;
const o13 = b[p];
i8[(i8At + n * 29 + row) | 0] = (o13 >>> 7);
i8[(i8At + n * 30 + row) | 0] = ((o13 >>> 6) & 1);
i8[(i8At + n * 31 + row) | 0] = ((o13 >>> 5) & 1);
i16[(i16At + n * 4 + row) | 0] = (v.getUint16(p) & 4095);
p = (p + 2) | 0;
}
if (q8 & 4) {
if (((p + 1) | 0) > end) return -1;
written[(part + 13) | 0] = 1;
f64[(f64At + n * 7 + row) | 0] = b[p] * 0.0078125;
p = (p + 1) | 0;
}
if (q8 & 2) {
if (((p + 1) | 0) > end) return -1;
written[(part + 14) | 0] = 1;
const o14 = b[p];
i8[(i8At + n * 32 + row) | 0] = ((o14 >>> 5) & 1);
i8[(i8At + n * 33 + row) | 0] = ((o14 >>> 4) & 1);
i8[(i8At + n * 34 + row) | 0] = ((o14 >>> 3) & 1);
i8[(i8At + n * 35 + row) | 0] = ((o14 >>> 2) & 1);
i8[(i8At + n * 36 + row) | 0] = ((o14 >>> 1) & 1);
i8[(i8At + n * 37 + row) | 0] = (o14 & 1);
p = (p + 1) | 0;
}
if (q9 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 15) | 0] = 1;
i8[(i8At + n * 38 + row) | 0] = (b[p] & 31);
p = (p + 1) | 0;
}
}
if (q0 & 32) {
x15: {
if (((p + 1) | 0) > end) return -1;
written[(part + 16) | 0] = 1;
i8[(i8At + n * 39 + row) | 0] = ((b[p] >>> 1) & 3);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
}
if (q0 & 16) {
if (p >= end) return -1;
const q16 = b[p];
p = (p + 1) | 0;
if (q16 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q16 & 14) return -1;
if (q16 & 128) {
if (((p + 1) | 0) > end) return -1;
written[(part + 17) | 0] = 1;
i16[(i16At + n * 5 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q16 & 64) {
if (((p + 2) | 0) > end) return -1;
written[(part + 18) | 0] = 1;
f64[(f64At + n * 8 + row) | 0] = v.getUint16(p) / 10;
p = (p + 2) | 0;
}
if (q16 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 19) | 0] = 1;
f64[(f64At + n * 9 + row) | 0] = v.getUint16(p) * 0.00390625;
p = (p + 2) | 0;
}
if (q16 & 16) {
if (((p + 2) | 0) > end) return -1;
written[(part + 20) | 0] = 1;
f64[(f64At + n * 10 + row) | 0] = v.getUint16(p) * 0.00390625;
p = (p + 2) | 0;
}
}
if (q0 & 8) {
if (((p + 3) | 0) > end) return -1;
written[(part + 21) | 0] = 1;
f64[(f64At + n * 11 + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215) * 0.00390625;
p = (p + 3) | 0;
}
if (q0 & 4) {
if (p >= end) return -1;
const q17 = b[p];
p = (p + 1) | 0;
let q18 = 0;
if (q17 & 1) {
if (p >= end) return -1;
q18 = b[p];
p = (p + 1) | 0;
if (q18 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q18 & 14) return -1;
if (q17 & 128) {
if (((p + 3) | 0) > end) return -1;
written[(part + 22) | 0] = 1;
const o19 = b[p];
i8[(i8At + n * 40 + row) | 0] = ((o19 >>> 4) & 1);
i8[(i8At + n * 41 + row) | 0] = ((o19 >>> 3) & 1);
i8[(i8At + n * 42 + row) | 0] = ((o19 >>> 2) & 1);
i8[(i8At + n * 43 + row) | 0] = ((o19 >>> 1) & 1);
i8[(i8At + n * 44 + row) | 0] = (o19 & 1);
i32[(i32At + n * 2 + row) | 0] = v.getUint16((p + 1) | 0);
p = (p + 3) | 0;
}
if (q17 & 64) {
written[(part + 23) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j20 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 2 > end) return -1;
if (j20 + count > c.room) return full(c);
for (const last = j20 + count; j20 < last; j20++) {
i32[(i32At + n * 5 + j20) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
c.used[(counter) | 0] = j20;
i32[(i32At + n * 3 + row) | 0] = j20 - from;
i32[(i32At + n * 4 + row) | 0] = from;
}
}
if (q17 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 24) | 0] = 1;
f64[(f64At + n * 12 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q17 & 16) {
if (((p + 22) | 0) > end) return -1;
written[(part + 25) | 0] = 1;
f64[(f64At + n * 13 + row) | 0] = v.getUint16(p) * 0.0078125;
f64[(f64At + n * 14 + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
f64[(f64At + n * 15 + row) | 0] = v.getUint16((p + 4) | 0) * 0.0078125;
f64[(f64At + n * 16 + row) | 0] = v.getUint16((p + 6) | 0) * 0.0078125;
f64[(f64At + n * 17 + row) | 0] = v.getUint16((p + 8) | 0) * 0.0054931640625;
f64[(f64At + n * 18 + row) | 0] = v.getUint16((p + 10) | 0) * 0.0054931640625;
f64[(f64At + n * 19 + row) | 0] = v.getUint16((p + 12) | 0) * 0.0078125;
f64[(f64At + n * 20 + row) | 0] = v.getUint16((p + 14) | 0) * 0.0078125;
f64[(f64At + n * 21 + row) | 0] = v.getUint16((p + 16) | 0) * 0.0054931640625;
f64[(f64At + n * 22 + row) | 0] = v.getUint16((p + 18) | 0) * 0.0054931640625;
f64[(f64At + n * 23 + row) | 0] = v.getUint16((p + 20) | 0) * 0.0078125;
p = (p + 22) | 0;
}
if (q17 & 8) {
written[(part + 26) | 0] = 1;
{
const from = c.used[(counter + 1) | 0];
let j21 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 1 > end) return -1;
if (j21 + count > c.room) return full(c);
for (const last = j21 + count; j21 < last; j21++) {
const o22 = b[p];
i8[(i8At + n * 45 + j21) | 0] = (o22 >>> 4);
i8[(i8At + n * 45 + m + j21) | 0] = ((o22 >>> 2) & 3);
i8[(i8At + n * 45 + m * 2 + j21) | 0] = (o22 & 3);
p = (p + 1) | 0;
}
c.used[(counter + 1) | 0] = j21;
i32[(i32At + n * 5 + m + row) | 0] = j21 - from;
i32[(i32At + n * 6 + m + row) | 0] = from;
}
}
if (q17 & 4) {
if (((p + 2) | 0) > end) return -1;
written[(part + 27) | 0] = 1;
i8[(i8At + n * 45 + m * 3 + row) | 0] = (b[p] >>> 7);
f64[(f64At + n * 24 + row) | 0] = (v.getUint16(p) & 32767);
p = (p + 2) | 0;
}
if (q17 & 2) {
if (((p + 6) | 0) > end) return -1;
written[(part + 28) | 0] = 1;
i8[(i8At + n * 46 + m * 3 + row) | 0] = ((v.getUint16(p) >>> 5) & 15);
i8[(i8At + n * 47 + m * 3 + row) | 0] = (b[(p + 1) | 0] & 31);
i8[(i8At + n * 48 + m * 3 + row) | 0] = (b[(p + 2) | 0] >>> 4);
i16[(i16At + n * 6 + row) | 0] = (v.getUint16((p + 2) | 0) & 4095);
i8[(i8At + n * 49 + m * 3 + row) | 0] = (b[(p + 4) | 0] >>> 4);
i16[(i16At + n * 7 + row) | 0] = (v.getUint16((p + 4) | 0) & 4095);
p = (p + 6) | 0;
}
if (q18 & 128) {
if (((p + 4) | 0) > end) return -1;
written[(part + 29) | 0] = 1;
i8[(i8At + n * 50 + m * 3 + row) | 0] = (b[p] >>> 6);
i16[(i16At + n * 8 + row) | 0] = (v.getUint16(p) & 16383);
f64[(f64At + n * 25 + row) | 0] = v.getUint16((p + 2) | 0);
p = (p + 4) | 0;
}
if (q18 & 64) {
written[(part + 30) | 0] = 1;
{
const from = c.used[(counter + 2) | 0];
let j23 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 7 > end) return -1;
if (j23 + count > c.room) return full(c);
for (const last = j23 + count; j23 < last; j23++) {
const o24 = b[(p + 4) | 0];
i16[(i16At + n * 9 + j23) | 0] = b[p];
i16[(i16At + n * 9 + m + j23) | 0] = b[(p + 1) | 0];
f64[(f64At + n * 26 + j23) | 0] = v.getUint16((p + 2) | 0) * 0.0078125;
i8[(i8At + n * 51 + m * 3 + j23) | 0] = (o24 >>> 1);
i8[(i8At + n * 51 + m * 4 + j23) | 0] = (o24 & 1);
i32[(i32At + n * 9 + m + j23) | 0] = v.getUint16((p + 5) | 0);
p = (p + 7) | 0;
}
c.used[(counter + 2) | 0] = j23;
i32[(i32At + n * 7 + m + row) | 0] = j23 - from;
i32[(i32At + n * 8 + m + row) | 0] = from;
}
}
if (q18 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 31) | 0] = 1;
i16[(i16At + n * 9 + m * 2 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q18 & 16) {
if (((p + 1) | 0) > end) return -1;
written[(part + 32) | 0] = 1;
const o25 = b[p];
i8[(i8At + n * 51 + m * 5 + row) | 0] = (o25 >>> 7);
f64[(f64At + n * 26 + m + row) | 0] = (o25 & 127);
p = (p + 1) | 0;
}
}
if (q0 & 2) {
if (p >= end) return -1;
const q26 = b[p];
p = (p + 1) | 0;
if (q26 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q26 & 14) return -1;
if (q26 & 128) {
if (((p + 2) | 0) > end) return -1;
written[(part + 33) | 0] = 1;
i32[(i32At + n * 9 + m * 2 + row) | 0] = v.getUint16(p);
p = (p + 2) | 0;
}
if (q26 & 64) {
written[(part + 34) | 0] = 1;
{
const from = c.used[(counter + 3) | 0];
let j27 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 3 > end) return -1;
if (j27 + count > c.room) return full(c);
for (const last = j27 + count; j27 < last; j27++) {
i16[(i16At + n * 10 + m * 2 + j27) | 0] = b[p];
i32[(i32At + n * 12 + m * 2 + j27) | 0] = v.getUint16((p + 1) | 0);
p = (p + 3) | 0;
}
c.used[(counter + 3) | 0] = j27;
i32[(i32At + n * 10 + m * 2 + row) | 0] = j27 - from;
i32[(i32At + n * 11 + m * 2 + row) | 0] = from;
}
}
if (q26 & 32) {
if (((p + 1) | 0) > end) return -1;
written[(part + 35) | 0] = 1;
i16[(i16At + n * 10 + m * 3 + row) | 0] = b[p];
p = (p + 1) | 0;
}
if (q26 & 16) {
if (((p + 4) | 0) > end) return -1;
written[(part + 36) | 0] = 1;
const o28 = b[p];
const o29 = b[(p + 1) | 0];
const o30 = b[(p + 2) | 0];
const o31 = b[(p + 3) | 0];
i8[(i8At + n * 52 + m * 5 + row) | 0] = (o28 >>> 4);
i8[(i8At + n * 53 + m * 5 + row) | 0] = (o28 & 15);
i8[(i8At + n * 54 + m * 5 + row) | 0] = (o29 >>> 4);
i8[(i8At + n * 55 + m * 5 + row) | 0] = (o29 & 15);
i8[(i8At + n * 56 + m * 5 + row) | 0] = (o30 >>> 4);
i8[(i8At + n * 57 + m * 5 + row) | 0] = (o30 & 15);
i8[(i8At + n * 58 + m * 5 + row) | 0] = (o31 >>> 4);
i8[(i8At + n * 59 + m * 5 + row) | 0] = (o31 & 15);
p = (p + 4) | 0;
}
}
return p;
}

/** Edition → a reader for each order of items. */
export const RECORD_READERS: Readonly<Record<string, readonly RecordReader[]>> = {
  "1.32": [readRecord1_32],
  "1.31": [readRecord1_31],
  "1.30": [readRecord1_30],
  "1.29": [readRecord1_30],
  "1.28": [readRecord1_30],
  "1.27": [readRecord1_30],
};

export const EXPANSION_READERS: Readonly<Record<string, ExpansionReader>> = {
  "1.13": readExpansion1_13,
  "1.12": readExpansion1_12,
  "1.11": readExpansion1_11,
};
