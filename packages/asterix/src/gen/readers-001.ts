// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionReader, RecordReader, Sheet } from '../columns/sheet.ts';
import { full } from '../columns/read-support.ts';

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

function readRecord1_4(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
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
const { presence, bases, i16, n, written, i8, skips, f64, i32 } = c;
presence[(row * 4) | 0] = f0;
presence[(row * 4 + 1) | 0] = f1;
if (f2 & 120) return -1;
presence[(row * 4 + 2) | 0] = f2;
if (f3 & 254) return -1;
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
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 4) & 3);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 6 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 5) & 3);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 3) & 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[1](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 32) {
if (((p + 4) | 0) > end) return -1;
if (bases[16] >= 0) {
const f64At = bases[12];
const part = bases[16];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0078125;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f0 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[22] >= 0) {
const i8At = bases[21];
const i16At = bases[20];
const part = bases[22];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f0 & 8) {
if (((p + 2) | 0) > end) return -1;
if (bases[28] >= 0) {
const i8At = bases[27];
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
}
p = (p + 2) | 0;
}
if (f0 & 4) {
if (bases[34] >= 0) {
const i32At = bases[31];
const i8At = bases[33];
const part = bases[34];
const counter = bases[35];
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
p = skips[5](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[40] >= 0) {
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0078125;
}
p = (p + 2) | 0;
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
if (((p + 1) | 0) > end) return -1;
if (bases[52] >= 0) {
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.00390625;
}
p = (p + 1) | 0;
}
if (f1 & 32) {
if (((p + 1) | 0) > end) return -1;
if (bases[58] >= 0) {
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24);
}
p = (p + 1) | 0;
}
if (f1 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[64] >= 0) {
const i8At = bases[63];
const part = bases[64];
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
if (f1 & 8) {
if (((p + 4) | 0) > end) return -1;
if (bases[70] >= 0) {
const i8At = bases[69];
const i16At = bases[68];
const part = bases[70];
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
if (f1 & 4) {
if (((p + 2) | 0) > end) return -1;
if (bases[76] >= 0) {
const i8At = bases[75];
const part = bases[76];
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
if (f1 & 2) {
if (bases[82] >= 0) {
const i32At = bases[79];
const i8At = bases[81];
const part = bases[82];
const counter = bases[83];
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
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 1);
}
p = (p + 1) | 0;
}
if (f2 & 4) {
if (bases[118] >= 0) {
p = readSP(b, v, p, end, c, 19, row);
if (p < 0) return -1;
} else {
p = skips[19](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 2) {
if (p >= end || b[p] === 0) return -1;
let left = b[p];
p = (p + 1) | 0;
for (; left > 0; left--) {
if (p >= end) return -1;
const field = b[p];
p = (p + 1) | 0;
switch (field) {
case 1: {
if (presence[(row * 4 + 0) | 0] & 128) return -1;
presence[(row * 4 + 0) | 0] |= 128;
if (((p + 2) | 0) > end) return -1;
if (bases[4] >= 0) {
const i16At = bases[2];
const part = bases[4];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
}
p = (p + 2) | 0;
break;
}
case 3: {
if (presence[(row * 4 + 0) | 0] & 32) return -1;
presence[(row * 4 + 0) | 0] |= 32;
if (((p + 4) | 0) > end) return -1;
if (bases[16] >= 0) {
const f64At = bases[12];
const part = bases[16];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0078125;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
break;
}
case 4: {
if (presence[(row * 4 + 0) | 0] & 16) return -1;
presence[(row * 4 + 0) | 0] |= 16;
if (((p + 2) | 0) > end) return -1;
if (bases[22] >= 0) {
const i8At = bases[21];
const i16At = bases[20];
const part = bases[22];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
break;
}
case 5: {
if (presence[(row * 4 + 0) | 0] & 8) return -1;
presence[(row * 4 + 0) | 0] |= 8;
if (((p + 2) | 0) > end) return -1;
if (bases[28] >= 0) {
const i8At = bases[27];
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
}
p = (p + 2) | 0;
break;
}
case 6: {
if (presence[(row * 4 + 0) | 0] & 4) return -1;
presence[(row * 4 + 0) | 0] |= 4;
if (bases[34] >= 0) {
const i32At = bases[31];
const i8At = bases[33];
const part = bases[34];
const counter = bases[35];
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
p = skips[5](b, p, end);
if (p < 0) return -1;
}
break;
}
case 7: {
if (presence[(row * 4 + 0) | 0] & 2) return -1;
presence[(row * 4 + 0) | 0] |= 2;
if (((p + 2) | 0) > end) return -1;
if (bases[40] >= 0) {
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0078125;
}
p = (p + 2) | 0;
break;
}
case 8: {
if (presence[(row * 4 + 1) | 0] & 128) return -1;
presence[(row * 4 + 1) | 0] |= 128;
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
break;
}
case 9: {
if (presence[(row * 4 + 1) | 0] & 64) return -1;
presence[(row * 4 + 1) | 0] |= 64;
if (((p + 1) | 0) > end) return -1;
if (bases[52] >= 0) {
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.00390625;
}
p = (p + 1) | 0;
break;
}
case 10: {
if (presence[(row * 4 + 1) | 0] & 32) return -1;
presence[(row * 4 + 1) | 0] |= 32;
if (((p + 1) | 0) > end) return -1;
if (bases[58] >= 0) {
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24);
}
p = (p + 1) | 0;
break;
}
case 11: {
if (presence[(row * 4 + 1) | 0] & 16) return -1;
presence[(row * 4 + 1) | 0] |= 16;
if (((p + 2) | 0) > end) return -1;
if (bases[64] >= 0) {
const i8At = bases[63];
const part = bases[64];
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
break;
}
case 12: {
if (presence[(row * 4 + 1) | 0] & 8) return -1;
presence[(row * 4 + 1) | 0] |= 8;
if (((p + 4) | 0) > end) return -1;
if (bases[70] >= 0) {
const i8At = bases[69];
const i16At = bases[68];
const part = bases[70];
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
break;
}
case 13: {
if (presence[(row * 4 + 1) | 0] & 4) return -1;
presence[(row * 4 + 1) | 0] |= 4;
if (((p + 2) | 0) > end) return -1;
if (bases[76] >= 0) {
const i8At = bases[75];
const part = bases[76];
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
break;
}
case 14: {
if (presence[(row * 4 + 1) | 0] & 2) return -1;
presence[(row * 4 + 1) | 0] |= 2;
if (bases[82] >= 0) {
const i32At = bases[79];
const i8At = bases[81];
const part = bases[82];
const counter = bases[83];
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
p = skips[13](b, p, end);
if (p < 0) return -1;
}
break;
}
case 15: {
if (presence[(row * 4 + 2) | 0] & 128) return -1;
presence[(row * 4 + 2) | 0] |= 128;
if (((p + 1) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const part = bases[88];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 1);
}
p = (p + 1) | 0;
break;
}
case 20: {
if (presence[(row * 4 + 2) | 0] & 4) return -1;
presence[(row * 4 + 2) | 0] |= 4;
if (bases[118] >= 0) {
p = readSP(b, v, p, end, c, 19, row);
if (p < 0) return -1;
} else {
p = skips[19](b, p, end);
if (p < 0) return -1;
}
break;
}
default: return -1;
}
}
}
return p;
}

function readRecord1_4_2(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
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
const { presence, bases, i16, n, written, i8, skips, i32, f64 } = c;
presence[(row * 4) | 0] = f0;
presence[(row * 4 + 1) | 0] = f1;
presence[(row * 4 + 2) | 0] = f2;
if (f3 & 126) return -1;
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
i8[(i8At + n * 2 + row) | 0] = ((o1 >>> 4) & 3);
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 3) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 2) & 1);
i8[(i8At + n * 5 + row) | 0] = ((o1 >>> 1) & 1);
if (!(b[p] & 1)) {
p = (p + 1) | 0;
break x0;
}
p = (p + 1) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
const o2 = b[p];
i8[(i8At + n * 6 + row) | 0] = (o2 >>> 7);
i8[(i8At + n * 7 + row) | 0] = ((o2 >>> 5) & 3);
i8[(i8At + n * 8 + row) | 0] = ((o2 >>> 4) & 1);
i8[(i8At + n * 9 + row) | 0] = ((o2 >>> 3) & 1);
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
const i32At = bases[13];
const part = bases[16];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
}
if (f0 & 16) {
if (((p + 4) | 0) > end) return -1;
if (bases[22] >= 0) {
const f64At = bases[18];
const part = bases[22];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0078125;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f0 & 8) {
if (((p + 4) | 0) > end) return -1;
if (bases[28] >= 0) {
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.015625;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.015625;
}
p = (p + 4) | 0;
}
if (f0 & 4) {
if (((p + 4) | 0) > end) return -1;
if (bases[34] >= 0) {
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00006103515625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
}
if (f0 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[40] >= 0) {
const i8At = bases[39];
const i16At = bases[38];
const part = bases[40];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f1 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[46] >= 0) {
const i8At = bases[45];
const f64At = bases[42];
const part = bases[46];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
}
p = (p + 2) | 0;
}
if (f1 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0078125;
}
p = (p + 2) | 0;
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
p = skips[9](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 16) {
if (((p + 1) | 0) > end) return -1;
if (bases[64] >= 0) {
const f64At = bases[60];
const part = bases[64];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24);
}
p = (p + 1) | 0;
}
if (f1 & 8) {
if (((p + 1) | 0) > end) return -1;
if (bases[70] >= 0) {
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.00390625;
}
p = (p + 1) | 0;
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
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 3) & 1);
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
p = skips[12](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 2) {
if (bases[82] >= 0) {
const i32At = bases[79];
const i8At = bases[81];
const part = bases[82];
const counter = bases[83];
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
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 128) {
if (((p + 2) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const i16At = bases[86];
const part = bases[88];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
}
if (f2 & 64) {
if (((p + 2) | 0) > end) return -1;
if (bases[94] >= 0) {
const i8At = bases[93];
const part = bases[94];
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
if (f2 & 32) {
if (((p + 4) | 0) > end) return -1;
if (bases[100] >= 0) {
const i8At = bases[99];
const i16At = bases[98];
const part = bases[100];
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
if (f2 & 16) {
if (((p + 2) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const part = bases[106];
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
if (f2 & 8) {
if (bases[112] >= 0) {
const i32At = bases[109];
const i8At = bases[111];
const part = bases[112];
const counter = bases[113];
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
p = skips[18](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 4) {
if (bases[118] >= 0) {
p = readSP(b, v, p, end, c, 19, row);
if (p < 0) return -1;
} else {
p = skips[19](b, p, end);
if (p < 0) return -1;
}
}
if (f2 & 2) {
if (p >= end || b[p] === 0) return -1;
let left = b[p];
p = (p + 1) | 0;
for (; left > 0; left--) {
if (p >= end) return -1;
const field = b[p];
p = (p + 1) | 0;
switch (field) {
case 1: {
if (presence[(row * 4 + 0) | 0] & 128) return -1;
presence[(row * 4 + 0) | 0] |= 128;
if (((p + 2) | 0) > end) return -1;
if (bases[4] >= 0) {
const i16At = bases[2];
const part = bases[4];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
i16[(i16At + n + row) | 0] = b[(p + 1) | 0];
}
p = (p + 2) | 0;
break;
}
case 3: {
if (presence[(row * 4 + 0) | 0] & 32) return -1;
presence[(row * 4 + 0) | 0] |= 32;
if (((p + 2) | 0) > end) return -1;
if (bases[16] >= 0) {
const i32At = bases[13];
const part = bases[16];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
}
p = (p + 2) | 0;
break;
}
case 4: {
if (presence[(row * 4 + 0) | 0] & 16) return -1;
presence[(row * 4 + 0) | 0] |= 16;
if (((p + 4) | 0) > end) return -1;
if (bases[22] >= 0) {
const f64At = bases[18];
const part = bases[22];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0078125;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
break;
}
case 5: {
if (presence[(row * 4 + 0) | 0] & 8) return -1;
presence[(row * 4 + 0) | 0] |= 8;
if (((p + 4) | 0) > end) return -1;
if (bases[28] >= 0) {
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getInt16(p) * 0.015625;
f64[(f64At + n + row) | 0] = v.getInt16((p + 2) | 0) * 0.015625;
}
p = (p + 4) | 0;
break;
}
case 6: {
if (presence[(row * 4 + 0) | 0] & 4) return -1;
presence[(row * 4 + 0) | 0] |= 4;
if (((p + 4) | 0) > end) return -1;
if (bases[34] >= 0) {
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.00006103515625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
}
p = (p + 4) | 0;
break;
}
case 7: {
if (presence[(row * 4 + 0) | 0] & 2) return -1;
presence[(row * 4 + 0) | 0] |= 2;
if (((p + 2) | 0) > end) return -1;
if (bases[40] >= 0) {
const i8At = bases[39];
const i16At = bases[38];
const part = bases[40];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
break;
}
case 8: {
if (presence[(row * 4 + 1) | 0] & 128) return -1;
presence[(row * 4 + 1) | 0] |= 128;
if (((p + 2) | 0) > end) return -1;
if (bases[46] >= 0) {
const i8At = bases[45];
const f64At = bases[42];
const part = bases[46];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
f64[(f64At + row) | 0] = ((v.getUint16(p) << 18) >> 18) * 0.25;
}
p = (p + 2) | 0;
break;
}
case 9: {
if (presence[(row * 4 + 1) | 0] & 64) return -1;
presence[(row * 4 + 1) | 0] |= 64;
if (((p + 2) | 0) > end) return -1;
if (bases[52] >= 0) {
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0078125;
}
p = (p + 2) | 0;
break;
}
case 10: {
if (presence[(row * 4 + 1) | 0] & 32) return -1;
presence[(row * 4 + 1) | 0] |= 32;
if (bases[58] >= 0) {
const i32At = bases[55];
const i8At = bases[57];
const part = bases[58];
const counter = bases[59];
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
p = skips[9](b, p, end);
if (p < 0) return -1;
}
break;
}
case 11: {
if (presence[(row * 4 + 1) | 0] & 16) return -1;
presence[(row * 4 + 1) | 0] |= 16;
if (((p + 1) | 0) > end) return -1;
if (bases[64] >= 0) {
const f64At = bases[60];
const part = bases[64];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24);
}
p = (p + 1) | 0;
break;
}
case 12: {
if (presence[(row * 4 + 1) | 0] & 8) return -1;
presence[(row * 4 + 1) | 0] |= 8;
if (((p + 1) | 0) > end) return -1;
if (bases[70] >= 0) {
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.00390625;
}
p = (p + 1) | 0;
break;
}
case 13: {
if (presence[(row * 4 + 1) | 0] & 4) return -1;
presence[(row * 4 + 1) | 0] |= 4;
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
i8[(i8At + n * 3 + row) | 0] = ((o1 >>> 4) & 1);
i8[(i8At + n * 4 + row) | 0] = ((o1 >>> 3) & 1);
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
p = skips[12](b, p, end);
if (p < 0) return -1;
}
break;
}
case 14: {
if (presence[(row * 4 + 1) | 0] & 2) return -1;
presence[(row * 4 + 1) | 0] |= 2;
if (bases[82] >= 0) {
const i32At = bases[79];
const i8At = bases[81];
const part = bases[82];
const counter = bases[83];
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
p = skips[13](b, p, end);
if (p < 0) return -1;
}
break;
}
case 15: {
if (presence[(row * 4 + 2) | 0] & 128) return -1;
presence[(row * 4 + 2) | 0] |= 128;
if (((p + 2) | 0) > end) return -1;
if (bases[88] >= 0) {
const i8At = bases[87];
const i16At = bases[86];
const part = bases[88];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 6) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 5) & 1);
i16[(i16At + row) | 0] = (v.getUint16(p) & 4095);
}
p = (p + 2) | 0;
break;
}
case 16: {
if (presence[(row * 4 + 2) | 0] & 64) return -1;
presence[(row * 4 + 2) | 0] |= 64;
if (((p + 2) | 0) > end) return -1;
if (bases[94] >= 0) {
const i8At = bases[93];
const part = bases[94];
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
break;
}
case 17: {
if (presence[(row * 4 + 2) | 0] & 32) return -1;
presence[(row * 4 + 2) | 0] |= 32;
if (((p + 4) | 0) > end) return -1;
if (bases[100] >= 0) {
const i8At = bases[99];
const i16At = bases[98];
const part = bases[100];
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
break;
}
case 18: {
if (presence[(row * 4 + 2) | 0] & 16) return -1;
presence[(row * 4 + 2) | 0] |= 16;
if (((p + 2) | 0) > end) return -1;
if (bases[106] >= 0) {
const i8At = bases[105];
const part = bases[106];
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
break;
}
case 19: {
if (presence[(row * 4 + 2) | 0] & 8) return -1;
presence[(row * 4 + 2) | 0] |= 8;
if (bases[112] >= 0) {
const i32At = bases[109];
const i8At = bases[111];
const part = bases[112];
const counter = bases[113];
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
p = skips[18](b, p, end);
if (p < 0) return -1;
}
break;
}
case 20: {
if (presence[(row * 4 + 2) | 0] & 4) return -1;
presence[(row * 4 + 2) | 0] |= 4;
if (bases[118] >= 0) {
p = readSP(b, v, p, end, c, 19, row);
if (p < 0) return -1;
} else {
p = skips[19](b, p, end);
if (p < 0) return -1;
}
break;
}
case 22: {
if (presence[(row * 4 + 3) | 0] & 128) return -1;
presence[(row * 4 + 3) | 0] |= 128;
if (((p + 1) | 0) > end) return -1;
if (bases[130] >= 0) {
const i8At = bases[129];
const part = bases[130];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 1);
}
p = (p + 1) | 0;
break;
}
default: return -1;
}
}
}
if (f3 & 128) {
if (((p + 1) | 0) > end) return -1;
if (bases[130] >= 0) {
const i8At = bases[129];
const part = bases[130];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 7);
i8[(i8At + n + row) | 0] = ((o0 >>> 5) & 1);
i8[(i8At + n * 2 + row) | 0] = ((o0 >>> 2) & 1);
}
p = (p + 1) | 0;
}
return p;
}

/** Edition → a reader for each order of items. */
export const RECORD_READERS: Readonly<Record<string, readonly RecordReader[]>> = {
  "1.4": [readRecord1_4, readRecord1_4_2],
  "1.3": [readRecord1_4, readRecord1_4_2],
  "1.2": [readRecord1_4, readRecord1_4_2],
};

export const EXPANSION_READERS: Readonly<Record<string, ExpansionReader>> = {
};
