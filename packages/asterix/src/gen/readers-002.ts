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

function readRecord1_2(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
let f1 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p];
p = (p + 1) | 0;
if (f1 & 1) {
return -1;
}}
if (!((f0 | f1) & 0xfe)) return -1;
const { presence, bases, i16, n, written, f64, skips, i32, i8, m } = c;
presence[(row * 2) | 0] = f0;
if (f1 & 8) return -1;
presence[(row * 2 + 1) | 0] = f1;
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
if (((p + 1) | 0) > end) return -1;
if (bases[16] >= 0) {
const f64At = bases[12];
const part = bases[16];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 1.40625;
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
if (((p + 2) | 0) > end) return -1;
if (bases[28] >= 0) {
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0078125;
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
if (bases[40] >= 0) {
const i32At = bases[37];
const i8At = bases[39];
const part = bases[40];
const counter = bases[41];
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
p = skips[6](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 128) {
if (bases[46] >= 0) {
const i32At = bases[43];
const i8At = bases[45];
const i16At = bases[44];
const part = bases[46];
const counter = bases[47];
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
const o1 = b[p];
i8[(i8At + j0) | 0] = (o1 >>> 7);
i8[(i8At + m + j0) | 0] = ((o1 >>> 2) & 31);
i16[(i16At + j0) | 0] = (v.getUint16(p) & 1023);
p = (p + 2) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[7](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 64) {
if (((p + 8) | 0) > end) return -1;
if (bases[52] >= 0) {
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0078125;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0078125;
f64[(f64At + n * 2 + row) | 0] = v.getUint16((p + 4) | 0) * 0.0054931640625;
f64[(f64At + n * 3 + row) | 0] = v.getUint16((p + 6) | 0) * 0.0054931640625;
}
p = (p + 8) | 0;
}
if (f1 & 32) {
if (((p + 2) | 0) > end) return -1;
if (bases[58] >= 0) {
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.0078125;
f64[(f64At + n + row) | 0] = ((b[(p + 1) | 0] << 24) >> 24) * 0.02197265625;
}
p = (p + 2) | 0;
}
if (f1 & 16) {
if (bases[64] >= 0) {
const i32At = bases[61];
const i8At = bases[63];
const part = bases[64];
const counter = bases[65];
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
p = skips[10](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 4) {
if (bases[76] >= 0) {
p = readSP(b, v, p, end, c, 12, row);
if (p < 0) return -1;
} else {
p = skips[12](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 2) {
if (p >= end || b[p] === 0) return -1;
let left = b[p];
p = (p + 1) | 0;
for (; left > 0; left--) {
if (p >= end) return -1;
const field = b[p];
p = (p + 1) | 0;
switch (field) {
case 1: {
if (presence[(row * 2 + 0) | 0] & 128) return -1;
presence[(row * 2 + 0) | 0] |= 128;
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
case 2: {
if (presence[(row * 2 + 0) | 0] & 64) return -1;
presence[(row * 2 + 0) | 0] |= 64;
if (((p + 1) | 0) > end) return -1;
if (bases[10] >= 0) {
const i16At = bases[8];
const part = bases[10];
written[(part) | 0] = 1;
i16[(i16At + row) | 0] = b[p];
}
p = (p + 1) | 0;
break;
}
case 3: {
if (presence[(row * 2 + 0) | 0] & 32) return -1;
presence[(row * 2 + 0) | 0] |= 32;
if (((p + 1) | 0) > end) return -1;
if (bases[16] >= 0) {
const f64At = bases[12];
const part = bases[16];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 1.40625;
}
p = (p + 1) | 0;
break;
}
case 4: {
if (presence[(row * 2 + 0) | 0] & 16) return -1;
presence[(row * 2 + 0) | 0] |= 16;
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
break;
}
case 5: {
if (presence[(row * 2 + 0) | 0] & 8) return -1;
presence[(row * 2 + 0) | 0] |= 8;
if (((p + 2) | 0) > end) return -1;
if (bases[28] >= 0) {
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0078125;
}
p = (p + 2) | 0;
break;
}
case 6: {
if (presence[(row * 2 + 0) | 0] & 4) return -1;
presence[(row * 2 + 0) | 0] |= 4;
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
if (presence[(row * 2 + 0) | 0] & 2) return -1;
presence[(row * 2 + 0) | 0] |= 2;
if (bases[40] >= 0) {
const i32At = bases[37];
const i8At = bases[39];
const part = bases[40];
const counter = bases[41];
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
p = skips[6](b, p, end);
if (p < 0) return -1;
}
break;
}
case 8: {
if (presence[(row * 2 + 1) | 0] & 128) return -1;
presence[(row * 2 + 1) | 0] |= 128;
if (bases[46] >= 0) {
const i32At = bases[43];
const i8At = bases[45];
const i16At = bases[44];
const part = bases[46];
const counter = bases[47];
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
const o1 = b[p];
i8[(i8At + j0) | 0] = (o1 >>> 7);
i8[(i8At + m + j0) | 0] = ((o1 >>> 2) & 31);
i16[(i16At + j0) | 0] = (v.getUint16(p) & 1023);
p = (p + 2) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[7](b, p, end);
if (p < 0) return -1;
}
break;
}
case 9: {
if (presence[(row * 2 + 1) | 0] & 64) return -1;
presence[(row * 2 + 1) | 0] |= 64;
if (((p + 8) | 0) > end) return -1;
if (bases[52] >= 0) {
const f64At = bases[48];
const part = bases[52];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0078125;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0078125;
f64[(f64At + n * 2 + row) | 0] = v.getUint16((p + 4) | 0) * 0.0054931640625;
f64[(f64At + n * 3 + row) | 0] = v.getUint16((p + 6) | 0) * 0.0054931640625;
}
p = (p + 8) | 0;
break;
}
case 10: {
if (presence[(row * 2 + 1) | 0] & 32) return -1;
presence[(row * 2 + 1) | 0] |= 32;
if (((p + 2) | 0) > end) return -1;
if (bases[58] >= 0) {
const f64At = bases[54];
const part = bases[58];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = ((b[p] << 24) >> 24) * 0.0078125;
f64[(f64At + n + row) | 0] = ((b[(p + 1) | 0] << 24) >> 24) * 0.02197265625;
}
p = (p + 2) | 0;
break;
}
case 11: {
if (presence[(row * 2 + 1) | 0] & 16) return -1;
presence[(row * 2 + 1) | 0] |= 16;
if (bases[64] >= 0) {
const i32At = bases[61];
const i8At = bases[63];
const part = bases[64];
const counter = bases[65];
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
p = skips[10](b, p, end);
if (p < 0) return -1;
}
break;
}
case 13: {
if (presence[(row * 2 + 1) | 0] & 4) return -1;
presence[(row * 2 + 1) | 0] |= 4;
if (bases[76] >= 0) {
p = readSP(b, v, p, end, c, 12, row);
if (p < 0) return -1;
} else {
p = skips[12](b, p, end);
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

/** Edition → a reader for each order of items. */
export const RECORD_READERS: Readonly<Record<string, readonly RecordReader[]>> = {
  "1.2": [readRecord1_2],
  "1.1": [readRecord1_2],
  "1.0": [readRecord1_2],
};

export const EXPANSION_READERS: Readonly<Record<string, ExpansionReader>> = {
};
