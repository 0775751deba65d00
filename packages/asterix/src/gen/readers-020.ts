// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionReader, RecordReader, Sheet } from '../columns/sheet.ts';
import { expansion, full, icao, nothingMore } from '../columns/read-support.ts';

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

function readRecord1_11(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
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
const { presence, bases, i16, n, written, i8, skips, f64, i32, m } = c;
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
const i8At = bases[9];
const part = bases[10];
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
i8[(i8At + n * 14 + row) | 0] = (b[p] >>> 6);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[1](b, p, end);
if (p < 0) return -1;
}
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
if (((p + 6) | 0) > end) return -1;
if (bases[28] >= 0) {
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.5;
f64[(f64At + n + row) | 0] = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.5;
}
p = (p + 6) | 0;
}
if (f0 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[34] >= 0) {
const i16At = bases[32];
const part = bases[34];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f0 & 2) {
if (bases[40] >= 0) {
const i8At = bases[39];
const part = bases[40];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 3) & 3);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i8[(i8At + n * 6 + row) | 0] = (b[p] >>> 7);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[46] >= 0) {
const i8At = bases[45];
const i16At = bases[44];
const part = bases[46];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f1 & 64) {
if (((p + 4) | 0) > end) return -1;
if (bases[52] >= 0) {
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.25;
}
p = (p + 4) | 0;
}
if (f1 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
}
p = (p + 2) | 0;
}
if (f1 & 16) {
if (((p + 4) | 0) > end) return -1;
if (bases[64] >= 0) {
const i8At = bases[63];
const i16At = bases[62];
const part = bases[64];
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
if (f1 & 8) {
if (((p + 3) | 0) > end) return -1;
if (bases[70] >= 0) {
const i32At = bases[67];
const part = bases[70];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f1 & 4) {
if (((p + 7) | 0) > end) return -1;
if (bases[76] >= 0) {
const i8At = bases[75];
const part = bases[76];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
icao(v, (p + 1) | 0, i8, i8At + n + row * 8, 8);
}
p = (p + 7) | 0;
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
if (((p + 2) | 0) > end) return -1;
if (bases[94] >= 0) {
const f64At = bases[90];
const part = bases[94];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.25;
f64[(f64At + n + row) | 0] = ((b[(p + 1) | 0] << 24) >> 24) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[100] >= 0) {
const i16At = bases[98];
const part = bases[100];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f2 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const part = bases[106];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = (o0 & 127);
}
p = (p + 1) | 0;
}
if (f2 & 8) {
if (bases[112] >= 0) {
const f64At = bases[108];
const part = bases[112];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 30) return -1;
if (q0 & 128) {
if (((p + 6) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.25;
f64[(f64At + n * 2 + row) | 0] = v.getUint16((p + 4) | 0) * 0.25;
p = (p + 6) | 0;
}
if (q0 & 64) {
if (((p + 6) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = v.getUint16(p) * 0.25;
f64[(f64At + n * 4 + row) | 0] = v.getUint16((p + 2) | 0) * 0.25;
f64[(f64At + n * 5 + row) | 0] = v.getUint16((p + 4) | 0) * 0.25;
p = (p + 6) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = v.getUint16(p) * 0.5;
p = (p + 2) | 0;
}
} else {
p = skips[18](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 4) {
if (bases[118] >= 0) {
const i32At = bases[115];
const i8At = bases[117];
const part = bases[118];
const counter = bases[119];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 1 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
const o1 = b[p];
i8[(i8At + j0) | 0] = (o1 >>> 7);
i8[(i8At + m + j0) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + m * 2 + j0) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + m * 3 + j0) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + m * 4 + j0) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + m * 5 + j0) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + m * 6 + j0) | 0] = ((o1 >>> 1) & 1);
i8[(i8At + m * 7 + j0) | 0] = (o1 & 1);
p = (p + 1) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[19](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 2) {
if (bases[124] >= 0) {
const i32At = bases[121];
const i8At = bases[123];
const part = bases[124];
const counter = bases[125];
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
p = skips[20](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[130] >= 0) {
const i8At = bases[129];
const part = bases[130];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = (o0 >>> 5);
i8[(i8At + n + row) | 0] = ((o0 >>> 2) & 7);
i8[(i8At + n * 2 + row) | 0] = (o0 & 3);
i8[(i8At + n * 3 + row) | 0] = (o1 >>> 7);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 6 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 7 + row) | 0] = (o1 & 15);
}
p = (p + 2) | 0;
}
if (f3 & 64) {
if (((p + 7) | 0) > end) return -1;
if (bases[136] >= 0) {
const i8At = bases[135];
const part = bases[136];
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
if (f3 & 32) {
if (bases[142] >= 0) {
const i32At = bases[139];
const i8At = bases[141];
const part = bases[142];
const counter = bases[143];
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
p = skips[23](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const part = bases[148];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = (o0 & 31);
}
p = (p + 1) | 0;
}
if (f3 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[154] >= 0) {
const i8At = bases[153];
const i16At = bases[152];
const part = bases[154];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f3 & 4) {
if (bases[160] >= 0) {
p = readRE(b, v, p, end, c, 26, row);
if (p < 0) return -1;
} else {
p = skips[26](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 2) {
if (bases[166] >= 0) {
p = readSP(b, v, p, end, c, 27, row);
if (p < 0) return -1;
} else {
p = skips[27](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function readRecord1_10(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
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
const { presence, bases, i16, n, written, i8, skips, f64, i32, m } = c;
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
const i8At = bases[9];
const part = bases[10];
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
i8[(i8At + n * 14 + row) | 0] = (b[p] >>> 6);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[1](b, p, end);
if (p < 0) return -1;
}
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
if (((p + 6) | 0) > end) return -1;
if (bases[28] >= 0) {
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.5;
f64[(f64At + n + row) | 0] = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.5;
}
p = (p + 6) | 0;
}
if (f0 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[34] >= 0) {
const i16At = bases[32];
const part = bases[34];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f0 & 2) {
if (bases[40] >= 0) {
const i8At = bases[39];
const part = bases[40];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 3) & 3);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i8[(i8At + n * 6 + row) | 0] = (b[p] >>> 7);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[46] >= 0) {
const i8At = bases[45];
const i16At = bases[44];
const part = bases[46];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f1 & 64) {
if (((p + 4) | 0) > end) return -1;
if (bases[52] >= 0) {
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.25;
}
p = (p + 4) | 0;
}
if (f1 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
}
p = (p + 2) | 0;
}
if (f1 & 16) {
if (((p + 4) | 0) > end) return -1;
if (bases[64] >= 0) {
const i8At = bases[63];
const i16At = bases[62];
const part = bases[64];
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
if (f1 & 8) {
if (((p + 3) | 0) > end) return -1;
if (bases[70] >= 0) {
const i32At = bases[67];
const part = bases[70];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f1 & 4) {
if (((p + 7) | 0) > end) return -1;
if (bases[76] >= 0) {
const i8At = bases[75];
const part = bases[76];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
icao(v, (p + 1) | 0, i8, i8At + n + row * 8, 8);
}
p = (p + 7) | 0;
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
if (((p + 2) | 0) > end) return -1;
if (bases[94] >= 0) {
const f64At = bases[90];
const part = bases[94];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.25;
f64[(f64At + n + row) | 0] = ((b[(p + 1) | 0] << 24) >> 24) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[100] >= 0) {
const i16At = bases[98];
const part = bases[100];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f2 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const part = bases[106];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = (o0 & 127);
}
p = (p + 1) | 0;
}
if (f2 & 8) {
if (bases[112] >= 0) {
const f64At = bases[108];
const part = bases[112];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 30) return -1;
if (q0 & 128) {
if (((p + 6) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.25;
f64[(f64At + n * 2 + row) | 0] = v.getUint16((p + 4) | 0) * 0.25;
p = (p + 6) | 0;
}
if (q0 & 64) {
if (((p + 6) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = v.getUint16(p) * 0.25;
f64[(f64At + n * 4 + row) | 0] = v.getUint16((p + 2) | 0) * 0.25;
f64[(f64At + n * 5 + row) | 0] = v.getUint16((p + 4) | 0) * 0.25;
p = (p + 6) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = v.getUint16(p) * 0.5;
p = (p + 2) | 0;
}
} else {
p = skips[18](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 4) {
if (bases[118] >= 0) {
const i32At = bases[115];
const i8At = bases[117];
const part = bases[118];
const counter = bases[119];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 1 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
const o1 = b[p];
i8[(i8At + j0) | 0] = (o1 >>> 7);
i8[(i8At + m + j0) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + m * 2 + j0) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + m * 3 + j0) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + m * 4 + j0) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + m * 5 + j0) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + m * 6 + j0) | 0] = ((o1 >>> 1) & 1);
i8[(i8At + m * 7 + j0) | 0] = (o1 & 1);
p = (p + 1) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[19](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 2) {
if (bases[124] >= 0) {
const i32At = bases[121];
const i8At = bases[123];
const part = bases[124];
const counter = bases[125];
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
p = skips[20](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[130] >= 0) {
const i8At = bases[129];
const part = bases[130];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = (o0 >>> 5);
i8[(i8At + n + row) | 0] = ((o0 >>> 2) & 7);
i8[(i8At + n * 2 + row) | 0] = (o1 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 6 + row) | 0] = (o1 & 15);
}
p = (p + 2) | 0;
}
if (f3 & 64) {
if (((p + 7) | 0) > end) return -1;
if (bases[136] >= 0) {
const i8At = bases[135];
const part = bases[136];
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
if (f3 & 32) {
if (bases[142] >= 0) {
const i32At = bases[139];
const i8At = bases[141];
const part = bases[142];
const counter = bases[143];
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
p = skips[23](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const part = bases[148];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = (o0 & 31);
}
p = (p + 1) | 0;
}
if (f3 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[154] >= 0) {
const i8At = bases[153];
const i16At = bases[152];
const part = bases[154];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f3 & 4) {
if (bases[160] >= 0) {
p = readRE(b, v, p, end, c, 26, row);
if (p < 0) return -1;
} else {
p = skips[26](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 2) {
if (bases[166] >= 0) {
p = readSP(b, v, p, end, c, 27, row);
if (p < 0) return -1;
} else {
p = skips[27](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

function readRecord1_9(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
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
const { presence, bases, i16, n, written, i8, skips, f64, i32, m } = c;
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
const i8At = bases[9];
const part = bases[10];
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
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[1](b, p, end);
if (p < 0) return -1;
}
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
if (((p + 6) | 0) > end) return -1;
if (bases[28] >= 0) {
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((v.getInt32((p - 1) | 0) << 8) >> 8) * 0.5;
f64[(f64At + n + row) | 0] = ((v.getInt32((p + 2) | 0) << 8) >> 8) * 0.5;
}
p = (p + 6) | 0;
}
if (f0 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[34] >= 0) {
const i16At = bases[32];
const part = bases[34];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f0 & 2) {
if (bases[40] >= 0) {
const i8At = bases[39];
const part = bases[40];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
const o1 = b[p];
i8[(i8At + row) | 0] = (o1 >>> 7);
i8[(i8At + n + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 3) & 3);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
i8[(i8At + n * 6 + row) | 0] = (b[p] >>> 7);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[46] >= 0) {
const i8At = bases[45];
const i16At = bases[44];
const part = bases[46];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f1 & 64) {
if (((p + 4) | 0) > end) return -1;
if (bases[52] >= 0) {
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.25;
}
p = (p + 4) | 0;
}
if (f1 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[58] >= 0) {
const i8At = bases[57];
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
}
p = (p + 2) | 0;
}
if (f1 & 16) {
if (((p + 4) | 0) > end) return -1;
if (bases[64] >= 0) {
const i8At = bases[63];
const i16At = bases[62];
const part = bases[64];
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
if (f1 & 8) {
if (((p + 3) | 0) > end) return -1;
if (bases[70] >= 0) {
const i32At = bases[67];
const part = bases[70];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = (v.getInt32((p - 1) | 0) & 16777215);
}
p = (p + 3) | 0;
}
if (f1 & 4) {
if (((p + 7) | 0) > end) return -1;
if (bases[76] >= 0) {
const i8At = bases[75];
const part = bases[76];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 6);
icao(v, (p + 1) | 0, i8, i8At + n + row * 8, 8);
}
p = (p + 7) | 0;
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
if (((p + 2) | 0) > end) return -1;
if (bases[94] >= 0) {
const f64At = bases[90];
const part = bases[94];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.25;
f64[(f64At + n + row) | 0] = ((b[(p + 1) | 0] << 24) >> 24) * 0.25;
}
p = (p + 2) | 0;
}
if (f2 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[100] >= 0) {
const i16At = bases[98];
const part = bases[100];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f2 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const part = bases[106];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = (o0 & 127);
}
p = (p + 1) | 0;
}
if (f2 & 8) {
if (bases[112] >= 0) {
const f64At = bases[108];
const part = bases[112];
if (p >= end) return -1;
const q0 = b[p];
p = (p + 1) | 0;
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 30) return -1;
if (q0 & 128) {
if (((p + 6) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.25;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.25;
f64[(f64At + n * 2 + row) | 0] = v.getUint16((p + 4) | 0) * 0.25;
p = (p + 6) | 0;
}
if (q0 & 64) {
if (((p + 6) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n * 3 + row) | 0] = v.getUint16(p) * 0.25;
f64[(f64At + n * 4 + row) | 0] = v.getUint16((p + 2) | 0) * 0.25;
f64[(f64At + n * 5 + row) | 0] = v.getUint16((p + 4) | 0) * 0.25;
p = (p + 6) | 0;
}
if (q0 & 32) {
if (((p + 2) | 0) > end) return -1;
written[(part + 2) | 0] = 1;
f64[(f64At + n * 6 + row) | 0] = v.getUint16(p) * 0.5;
p = (p + 2) | 0;
}
} else {
p = skips[18](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 4) {
if (bases[118] >= 0) {
const i32At = bases[115];
const i8At = bases[117];
const part = bases[118];
const counter = bases[119];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 1 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
const o1 = b[p];
i8[(i8At + j0) | 0] = (o1 >>> 7);
i8[(i8At + m + j0) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + m * 2 + j0) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + m * 3 + j0) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + m * 4 + j0) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + m * 5 + j0) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + m * 6 + j0) | 0] = ((o1 >>> 1) & 1);
i8[(i8At + m * 7 + j0) | 0] = (o1 & 1);
p = (p + 1) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[19](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 2) {
if (bases[124] >= 0) {
const i32At = bases[121];
const i8At = bases[123];
const part = bases[124];
const counter = bases[125];
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
p = skips[20](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[130] >= 0) {
const i8At = bases[129];
const part = bases[130];
written[(part) | 0] = 1;
const o0 = b[p];
const o1 = b[(p + 1) | 0];
i8[(i8At + row) | 0] = (o0 >>> 5);
i8[(i8At + n + row) | 0] = ((o0 >>> 2) & 7);
i8[(i8At + n * 2 + row) | 0] = (o1 >>> 7);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 6) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 5) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 6 + row) | 0] = (o1 & 15);
}
p = (p + 2) | 0;
}
if (f3 & 64) {
if (((p + 7) | 0) > end) return -1;
if (bases[136] >= 0) {
const i8At = bases[135];
const part = bases[136];
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
if (f3 & 32) {
if (bases[142] >= 0) {
const i32At = bases[139];
const i8At = bases[141];
const part = bases[142];
const counter = bases[143];
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
p = skips[23](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[148] >= 0) {
const i8At = bases[147];
const part = bases[148];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 3 + row) | 0] = (o0 & 31);
}
p = (p + 1) | 0;
}
if (f3 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[154] >= 0) {
const i8At = bases[153];
const i16At = bases[152];
const part = bases[154];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f3 & 4) {
if (bases[160] >= 0) {
p = readRE(b, v, p, end, c, 26, row);
if (p < 0) return -1;
} else {
p = skips[26](b, p, end);
if (p < 0) return -1;
}
}
if (f3 & 2) {
if (bases[166] >= 0) {
p = readSP(b, v, p, end, c, 27, row);
if (p < 0) return -1;
} else {
p = skips[27](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

/** Edition → a reader for each order of items. */
export const RECORD_READERS: Readonly<Record<string, readonly RecordReader[]>> = {
  "1.11": [readRecord1_11],
  "1.10": [readRecord1_10],
  "1.9": [readRecord1_9],
};

export const EXPANSION_READERS: Readonly<Record<string, ExpansionReader>> = {
};
