// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionReader, RecordReader, Sheet } from '../columns/sheet.ts';
import { expansion, full, icao, nothingMore, octets } from '../columns/read-support.ts';

function read010(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = (b[p]);
a[k + 1][row] = (b[p + 1]);
p += 2;
return p;
}

function read015(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
a[k][row] = (b[p]);
p += 1;
return p;
}

function read070(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 3 > end) return -1;
const v0 = (((b[p] << 16) | (b[p + 1] << 8) | b[p + 2])) / 128;
if (v0 > 86400.9921875) return -1;
a[k][row] = v0;
p += 3;
return p;
}

function read105(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 8 > end) return -1;
const v0 = ((((((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) >>> 0)) | 0) * 45) / 8388608;
if (v0 > 90 || v0 < -90) return -1;
a[k][row] = v0;
const v1 = ((((((b[p + 4] << 24) | (b[p + 5] << 16) | (b[p + 6] << 8) | b[p + 7]) >>> 0)) | 0) * 45) / 8388608;
if (v1 > 180 || v1 < -180) return -1;
a[k + 1][row] = v1;
p += 8;
return p;
}

function read100(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 6 > end) return -1;
a[k][row] = (((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8)) / 2;
a[k + 1][row] = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8)) / 2;
p += 6;
return p;
}

function read185(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 4 > end) return -1;
a[k][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16)) / 4;
a[k + 1][row] = (((((b[p + 2] << 8) | b[p + 3]) << 16) >> 16)) / 4;
p += 4;
return p;
}

function read210(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = ((((b[p]) << 24) >> 24)) / 4;
a[k + 1][row] = ((((b[p + 1]) << 24) >> 24)) / 4;
p += 2;
return p;
}

function read060(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = (((o0) >> 6) & 1);
a[k + 2][row] = (((o0) >> 5) & 1);
a[k + 3][row] = (((o0 << 8) | b[p + 1]) & 4095);
p += 2;
return p;
}

function read245(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 7 > end) return -1;
a[k][row] = ((b[p]) >> 6);
icao(b, p + 1, a[k + 1], row * 8, 8);
p += 7;
return p;
}

function read380(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
let q1 = 0, q2 = 0, q3 = 0;
if (q0 & 1) {
if (p >= end) return -1;
q1 = b[p++];
if (q1 & 1) {
if (p >= end) return -1;
q2 = b[p++];
if (q2 & 1) {
if (p >= end) return -1;
q3 = b[p++];
if (q3 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}}}
if (q0 & 128) {
if (p + 3 > end) return -1;
a[k][row] = ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]);
p += 3;
}
if (q0 & 64) {
if (p + 6 > end) return -1;
icao(b, p + 0, a[k + 1], row * 8, 8);
p += 6;
}
if (q0 & 32) {
if (p + 2 > end) return -1;
a[k + 2][row] = (((b[p] << 8) | b[p + 1]) * 45) / 8192;
p += 2;
}
if (q0 & 16) {
if (p + 2 > end) return -1;
const o4 = b[p];
a[k + 3][row] = ((o4) >> 7);
a[k + 4][row] = ((o4) >> 7) === 0 ? ((((o4 << 8) | b[p + 1]) & 32767)) / 16384 : ((o4) >> 7) === 1 ? ((((o4 << 8) | b[p + 1]) & 32767)) / 1000 : (((o4 << 8) | b[p + 1]) & 32767);
p += 2;
}
if (q0 & 8) {
if (p + 2 > end) return -1;
a[k + 5][row] = ((b[p] << 8) | b[p + 1]);
p += 2;
}
if (q0 & 4) {
if (p + 2 > end) return -1;
const o5 = b[p];
a[k + 6][row] = ((o5) >> 7);
a[k + 7][row] = (((o5) >> 5) & 3);
a[k + 8][row] = (((((o5 << 8) | b[p + 1]) & 8191) << 19) >> 19) * 25;
p += 2;
}
if (q0 & 2) {
if (p + 2 > end) return -1;
const o6 = b[p];
a[k + 9][row] = ((o6) >> 7);
a[k + 10][row] = (((o6) >> 6) & 1);
a[k + 11][row] = (((o6) >> 5) & 1);
a[k + 12][row] = (((((o6 << 8) | b[p + 1]) & 8191) << 19) >> 19) * 25;
p += 2;
}
if (q1 & 128) {
x7: {
if (p + 1 > end) return -1;
const o8 = b[p];
a[k + 13][row] = ((o8) >> 7);
a[k + 14][row] = (((o8) >> 6) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
}
if (q1 & 64) {
{
const from = c.used[k + 16];
let j9 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 15 > end) return -1;
if (j9 + count > c.room) return full(c);
for (const last = j9 + count; j9 < last; j9++) {
const o10 = b[p];
const o11 = b[p + 9];
a[k + 17][j9] = ((o10) >> 7);
a[k + 18][j9] = (((o10) >> 6) & 1);
a[k + 19][j9] = ((o10) & 63);
a[k + 20][j9] = ((((b[p + 1] << 8) | b[p + 2]) << 16) >> 16) * 10;
const v12 = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 45) / 2097152;
if (v12 > 90 || v12 < -90) return -1;
a[k + 21][j9] = v12;
const v13 = (((((b[p + 6] << 16) | (b[p + 7] << 8) | b[p + 8]) << 8) >> 8) * 45) / 2097152;
if (v13 > 180 || v13 < -180) return -1;
a[k + 22][j9] = v13;
a[k + 23][j9] = ((o11) >> 4);
a[k + 24][j9] = (((o11) >> 2) & 3);
a[k + 25][j9] = (((o11) >> 1) & 1);
a[k + 26][j9] = ((o11) & 1);
a[k + 27][j9] = ((b[p + 10] << 16) | (b[p + 11] << 8) | b[p + 12]);
a[k + 28][j9] = (((b[p + 13] << 8) | b[p + 14])) / 100;
p += 15;
}
c.used[k + 16] = j9;
a[k + 15][row] = j9 - from;
a[k + 16][row] = from;
}
}
if (q1 & 32) {
if (p + 2 > end) return -1;
const o14 = b[p];
const o15 = b[p + 1];
a[k + 29][row] = ((o14) >> 5);
a[k + 30][row] = (((o14) >> 2) & 7);
a[k + 31][row] = ((o15) >> 7);
a[k + 32][row] = (((o15) >> 6) & 1);
a[k + 33][row] = (((o15) >> 5) & 1);
a[k + 34][row] = (((o15) >> 4) & 1);
a[k + 35][row] = ((o15) & 15);
p += 2;
}
if (q1 & 16) {
if (p + 2 > end) return -1;
const o16 = b[p];
a[k + 36][row] = ((o16) >> 6);
a[k + 37][row] = (((o16) >> 4) & 3);
a[k + 38][row] = (((o16) >> 2) & 3);
a[k + 39][row] = (((o16) >> 1) & 1);
a[k + 40][row] = ((b[p + 1]) & 7);
p += 2;
}
if (q1 & 8) {
if (p + 7 > end) return -1;
octets(b, p + 0, a[k + 41], row * 7, 7);
p += 7;
}
if (q1 & 4) {
if (p + 2 > end) return -1;
a[k + 42][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 25) / 4;
p += 2;
}
if (q1 & 2) {
if (p + 2 > end) return -1;
a[k + 43][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 25) / 4;
p += 2;
}
if (q2 & 128) {
if (p + 2 > end) return -1;
a[k + 44][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16)) / 100;
p += 2;
}
if (q2 & 64) {
if (p + 2 > end) return -1;
a[k + 45][row] = ((b[p]) >> 6);
a[k + 46][row] = (((((b[p + 1]) >> 1) << 25) >> 25)) / 4;
p += 2;
}
if (q2 & 32) {
if (p + 2 > end) return -1;
a[k + 47][row] = (((b[p] << 8) | b[p + 1]) * 45) / 8192;
p += 2;
}
if (q2 & 16) {
if (p + 2 > end) return -1;
a[k + 48][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16)) / 16384;
p += 2;
}
if (q2 & 8) {
if (p + 1 > end) return -1;
a[k + 49][row] = (b[p]);
p += 1;
}
if (q2 & 4) {
if (p + 8 > end) return -1;
const o17 = b[p];
a[k + 50][row] = ((o17) >> 7);
a[k + 51][row] = (((o17) >> 6) & 1);
a[k + 52][row] = (((o17) >> 5) & 1);
a[k + 53][row] = (((o17) >> 4) & 1);
a[k + 54][row] = ((b[p + 1] << 8) | b[p + 2]);
a[k + 55][row] = ((b[p + 3] << 8) | b[p + 4]);
a[k + 56][row] = (((((b[p + 5] << 8) | b[p + 6]) << 16) >> 16)) / 4;
a[k + 57][row] = (b[p + 7]);
p += 8;
}
if (q2 & 2) {
if (p + 1 > end) return -1;
a[k + 58][row] = (b[p]);
p += 1;
}
if (q3 & 128) {
if (p + 6 > end) return -1;
const v18 = (((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 45) / 2097152;
if (v18 > 90 || v18 < -90) return -1;
a[k + 59][row] = v18;
const v19 = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 45) / 2097152;
if (v19 > 180 || v19 < -180) return -1;
a[k + 60][row] = v19;
p += 6;
}
if (q3 & 64) {
if (p + 2 > end) return -1;
a[k + 61][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 25) / 4;
p += 2;
}
if (q3 & 32) {
if (p + 1 > end) return -1;
a[k + 62][row] = ((b[p]) & 15);
p += 1;
}
if (q3 & 16) {
{
const from = c.used[k + 64];
let j20 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 8 > end) return -1;
if (j20 + count > c.room) return full(c);
for (const last = j20 + count; j20 < last; j20++) {
octets(b, p + 0, a[k + 65], j20 * 8, 8);
p += 8;
}
c.used[k + 64] = j20;
a[k + 63][row] = j20 - from;
a[k + 64][row] = from;
}
}
if (q3 & 8) {
if (p + 2 > end) return -1;
a[k + 66][row] = ((b[p] << 8) | b[p + 1]);
p += 2;
}
if (q3 & 4) {
if (p + 2 > end) return -1;
a[k + 67][row] = (((b[p] << 8) | b[p + 1])) / 125;
p += 2;
}
if (q3 & 2) {
if (p + 2 > end) return -1;
a[k + 68][row] = ((((b[p] << 8) | b[p + 1]) & 4095)) / 10;
p += 2;
}
return p;
}

function read040(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = ((b[p] << 8) | b[p + 1]);
p += 2;
return p;
}

function read080(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 7);
a[k + 1][row] = (((o1) >> 6) & 1);
a[k + 2][row] = (((o1) >> 5) & 1);
a[k + 3][row] = (((o1) >> 2) & 7);
a[k + 4][row] = (((o1) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 5][row] = ((o2) >> 7);
a[k + 6][row] = (((o2) >> 6) & 1);
a[k + 7][row] = (((o2) >> 5) & 1);
a[k + 8][row] = (((o2) >> 4) & 1);
a[k + 9][row] = (((o2) >> 3) & 1);
a[k + 10][row] = (((o2) >> 2) & 1);
a[k + 11][row] = (((o2) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 12][row] = ((o3) >> 7);
a[k + 13][row] = (((o3) >> 5) & 3);
a[k + 14][row] = (((o3) >> 4) & 1);
a[k + 15][row] = (((o3) >> 3) & 1);
a[k + 16][row] = (((o3) >> 1) & 3);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o4 = b[p];
a[k + 17][row] = ((o4) >> 7);
a[k + 18][row] = (((o4) >> 6) & 1);
a[k + 19][row] = (((o4) >> 5) & 1);
a[k + 20][row] = (((o4) >> 4) & 1);
a[k + 21][row] = (((o4) >> 3) & 1);
a[k + 22][row] = (((o4) >> 2) & 1);
a[k + 23][row] = (((o4) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o5 = b[p];
a[k + 24][row] = ((o5) >> 6);
a[k + 25][row] = (((o5) >> 3) & 7);
a[k + 26][row] = (((o5) >> 2) & 1);
a[k + 27][row] = (((o5) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o6 = b[p];
a[k + 28][row] = ((o6) >> 7);
a[k + 29][row] = (((o6) >> 6) & 1);
a[k + 30][row] = (((o6) >> 5) & 1);
a[k + 31][row] = (((o6) >> 4) & 1);
a[k + 32][row] = (((o6) >> 3) & 1);
a[k + 33][row] = (((o6) >> 2) & 1);
a[k + 34][row] = (((o6) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
a[k + 35][row] = ((b[p]) >> 7);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function read290(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
let q1 = 0;
if (q0 & 1) {
if (p >= end) return -1;
q1 = b[p++];
if (q1 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q1 & 30) return -1;
if (q0 & 128) {
if (p + 1 > end) return -1;
a[k][row] = ((b[p])) / 4;
p += 1;
}
if (q0 & 64) {
if (p + 1 > end) return -1;
a[k + 1][row] = ((b[p])) / 4;
p += 1;
}
if (q0 & 32) {
if (p + 1 > end) return -1;
a[k + 2][row] = ((b[p])) / 4;
p += 1;
}
if (q0 & 16) {
if (p + 1 > end) return -1;
a[k + 3][row] = ((b[p])) / 4;
p += 1;
}
if (q0 & 8) {
if (p + 2 > end) return -1;
a[k + 4][row] = (((b[p] << 8) | b[p + 1])) / 4;
p += 2;
}
if (q0 & 4) {
if (p + 1 > end) return -1;
a[k + 5][row] = ((b[p])) / 4;
p += 1;
}
if (q0 & 2) {
if (p + 1 > end) return -1;
a[k + 6][row] = ((b[p])) / 4;
p += 1;
}
if (q1 & 128) {
if (p + 1 > end) return -1;
a[k + 7][row] = ((b[p])) / 4;
p += 1;
}
if (q1 & 64) {
if (p + 1 > end) return -1;
a[k + 8][row] = ((b[p])) / 4;
p += 1;
}
if (q1 & 32) {
if (p + 1 > end) return -1;
a[k + 9][row] = ((b[p])) / 4;
p += 1;
}
return p;
}

function read200(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 6);
a[k + 1][row] = (((o0) >> 4) & 3);
a[k + 2][row] = (((o0) >> 2) & 3);
a[k + 3][row] = (((o0) >> 1) & 1);
p += 1;
return p;
}

function read295(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
let q1 = 0, q2 = 0, q3 = 0, q4 = 0;
if (q0 & 1) {
if (p >= end) return -1;
q1 = b[p++];
if (q1 & 1) {
if (p >= end) return -1;
q2 = b[p++];
if (q2 & 1) {
if (p >= end) return -1;
q3 = b[p++];
if (q3 & 1) {
if (p >= end) return -1;
q4 = b[p++];
if (q4 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}}}}
if (q4 & 30) return -1;
if (q0 & 128) {
if (p + 1 > end) return -1;
a[k][row] = ((b[p])) / 4;
p += 1;
}
if (q0 & 64) {
if (p + 1 > end) return -1;
a[k + 1][row] = ((b[p])) / 4;
p += 1;
}
if (q0 & 32) {
if (p + 1 > end) return -1;
a[k + 2][row] = ((b[p])) / 4;
p += 1;
}
if (q0 & 16) {
if (p + 1 > end) return -1;
a[k + 3][row] = ((b[p])) / 4;
p += 1;
}
if (q0 & 8) {
if (p + 1 > end) return -1;
a[k + 4][row] = ((b[p])) / 4;
p += 1;
}
if (q0 & 4) {
if (p + 1 > end) return -1;
a[k + 5][row] = ((b[p])) / 4;
p += 1;
}
if (q0 & 2) {
if (p + 1 > end) return -1;
a[k + 6][row] = ((b[p])) / 4;
p += 1;
}
if (q1 & 128) {
if (p + 1 > end) return -1;
a[k + 7][row] = ((b[p])) / 4;
p += 1;
}
if (q1 & 64) {
if (p + 1 > end) return -1;
a[k + 8][row] = ((b[p])) / 4;
p += 1;
}
if (q1 & 32) {
if (p + 1 > end) return -1;
a[k + 9][row] = ((b[p])) / 4;
p += 1;
}
if (q1 & 16) {
if (p + 1 > end) return -1;
a[k + 10][row] = ((b[p])) / 4;
p += 1;
}
if (q1 & 8) {
if (p + 1 > end) return -1;
a[k + 11][row] = ((b[p])) / 4;
p += 1;
}
if (q1 & 4) {
if (p + 1 > end) return -1;
a[k + 12][row] = ((b[p])) / 4;
p += 1;
}
if (q1 & 2) {
if (p + 1 > end) return -1;
a[k + 13][row] = ((b[p])) / 4;
p += 1;
}
if (q2 & 128) {
if (p + 1 > end) return -1;
a[k + 14][row] = ((b[p])) / 4;
p += 1;
}
if (q2 & 64) {
if (p + 1 > end) return -1;
a[k + 15][row] = ((b[p])) / 4;
p += 1;
}
if (q2 & 32) {
if (p + 1 > end) return -1;
a[k + 16][row] = ((b[p])) / 4;
p += 1;
}
if (q2 & 16) {
if (p + 1 > end) return -1;
a[k + 17][row] = ((b[p])) / 4;
p += 1;
}
if (q2 & 8) {
if (p + 1 > end) return -1;
a[k + 18][row] = ((b[p])) / 4;
p += 1;
}
if (q2 & 4) {
if (p + 1 > end) return -1;
a[k + 19][row] = ((b[p])) / 4;
p += 1;
}
if (q2 & 2) {
if (p + 1 > end) return -1;
a[k + 20][row] = ((b[p])) / 4;
p += 1;
}
if (q3 & 128) {
if (p + 1 > end) return -1;
a[k + 21][row] = ((b[p])) / 4;
p += 1;
}
if (q3 & 64) {
if (p + 1 > end) return -1;
a[k + 22][row] = ((b[p])) / 4;
p += 1;
}
if (q3 & 32) {
if (p + 1 > end) return -1;
a[k + 23][row] = ((b[p])) / 4;
p += 1;
}
if (q3 & 16) {
if (p + 1 > end) return -1;
a[k + 24][row] = ((b[p])) / 4;
p += 1;
}
if (q3 & 8) {
if (p + 1 > end) return -1;
a[k + 25][row] = ((b[p])) / 4;
p += 1;
}
if (q3 & 4) {
if (p + 1 > end) return -1;
a[k + 26][row] = ((b[p])) / 4;
p += 1;
}
if (q3 & 2) {
if (p + 1 > end) return -1;
a[k + 27][row] = ((b[p])) / 4;
p += 1;
}
if (q4 & 128) {
if (p + 1 > end) return -1;
a[k + 28][row] = ((b[p])) / 4;
p += 1;
}
if (q4 & 64) {
if (p + 1 > end) return -1;
a[k + 29][row] = ((b[p])) / 4;
p += 1;
}
if (q4 & 32) {
if (p + 1 > end) return -1;
a[k + 30][row] = ((b[p])) / 4;
p += 1;
}
return p;
}

function read136(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16)) / 4;
p += 2;
return p;
}

function read130(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 25) / 4;
p += 2;
return p;
}

function read135(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = ((((((o0 << 8) | b[p + 1]) & 32767) << 17) >> 17)) / 4;
p += 2;
return p;
}

function read390(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
let q1 = 0, q2 = 0;
if (q0 & 1) {
if (p >= end) return -1;
q1 = b[p++];
if (q1 & 1) {
if (p >= end) return -1;
q2 = b[p++];
if (q2 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}}
if (q2 & 14) return -1;
if (q0 & 128) {
if (p + 2 > end) return -1;
a[k][row] = (b[p]);
a[k + 1][row] = (b[p + 1]);
p += 2;
}
if (q0 & 64) {
if (p + 7 > end) return -1;
octets(b, p + 0, a[k + 2], row * 7, 7);
p += 7;
}
if (q0 & 32) {
if (p + 4 > end) return -1;
const o3 = b[p];
a[k + 3][row] = ((o3) >> 6);
a[k + 4][row] = ((((o3 << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) >>> 0) & 134217727);
p += 4;
}
if (q0 & 16) {
if (p + 1 > end) return -1;
const o4 = b[p];
a[k + 5][row] = ((o4) >> 6);
a[k + 6][row] = (((o4) >> 4) & 3);
a[k + 7][row] = (((o4) >> 2) & 3);
a[k + 8][row] = (((o4) >> 1) & 1);
p += 1;
}
if (q0 & 8) {
if (p + 4 > end) return -1;
octets(b, p + 0, a[k + 9], row * 4, 4);
p += 4;
}
if (q0 & 4) {
if (p + 1 > end) return -1;
octets(b, p + 0, a[k + 10], row * 1, 1);
p += 1;
}
if (q0 & 2) {
if (p + 4 > end) return -1;
octets(b, p + 0, a[k + 11], row * 4, 4);
p += 4;
}
if (q1 & 128) {
if (p + 4 > end) return -1;
octets(b, p + 0, a[k + 12], row * 4, 4);
p += 4;
}
if (q1 & 64) {
if (p + 3 > end) return -1;
octets(b, p + 0, a[k + 13], row * 1, 1);
octets(b, p + 1, a[k + 14], row * 1, 1);
octets(b, p + 2, a[k + 15], row * 1, 1);
p += 3;
}
if (q1 & 32) {
if (p + 2 > end) return -1;
a[k + 16][row] = (((b[p] << 8) | b[p + 1])) / 4;
p += 2;
}
if (q1 & 16) {
if (p + 2 > end) return -1;
a[k + 17][row] = (b[p]);
a[k + 18][row] = (b[p + 1]);
p += 2;
}
if (q1 & 8) {
{
const from = c.used[k + 20];
let j5 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 4 > end) return -1;
if (j5 + count > c.room) return full(c);
for (const last = j5 + count; j5 < last; j5++) {
const o6 = b[p];
const o7 = b[p + 3];
a[k + 21][j5] = ((o6) >> 3);
a[k + 22][j5] = (((o6) >> 1) & 3);
a[k + 23][j5] = ((b[p + 1]) & 31);
a[k + 24][j5] = ((b[p + 2]) & 63);
a[k + 25][j5] = ((o7) >> 7);
a[k + 26][j5] = ((o7) & 63);
p += 4;
}
c.used[k + 20] = j5;
a[k + 19][row] = j5 - from;
a[k + 20][row] = from;
}
}
if (q1 & 4) {
if (p + 6 > end) return -1;
octets(b, p + 0, a[k + 27], row * 6, 6);
p += 6;
}
if (q1 & 2) {
if (p + 1 > end) return -1;
const o8 = b[p];
a[k + 28][row] = ((o8) >> 6);
a[k + 29][row] = (((o8) >> 4) & 3);
p += 1;
}
if (q2 & 128) {
if (p + 7 > end) return -1;
octets(b, p + 0, a[k + 30], row * 7, 7);
p += 7;
}
if (q2 & 64) {
if (p + 7 > end) return -1;
octets(b, p + 0, a[k + 31], row * 7, 7);
p += 7;
}
if (q2 & 32) {
if (p + 2 > end) return -1;
const o9 = b[p];
a[k + 32][row] = (((o9) >> 4) & 1);
a[k + 33][row] = (((o9 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q2 & 16) {
if (p + 7 > end) return -1;
octets(b, p + 0, a[k + 34], row * 7, 7);
p += 7;
}
return p;
}

function read270(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
a[k][row] = ((b[p]) >> 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
a[k + 1][row] = (((b[p]) >> 1) * 45) / 16;
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
a[k + 2][row] = ((b[p]) >> 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function read110(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 128) {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 7);
a[k + 1][row] = (((o1) >> 6) & 1);
a[k + 2][row] = (((o1) >> 5) & 1);
a[k + 3][row] = (((o1) >> 4) & 1);
a[k + 4][row] = (((o1) >> 3) & 1);
a[k + 5][row] = (((o1) >> 2) & 1);
a[k + 6][row] = (((o1) >> 1) & 1);
a[k + 7][row] = ((o1) & 1);
p += 1;
}
if (q0 & 64) {
if (p + 4 > end) return -1;
a[k + 8][row] = (((b[p] << 8) | b[p + 1]) & 16383);
a[k + 9][row] = ((b[p + 2]) & 31);
a[k + 10][row] = ((b[p + 3]) & 63);
p += 4;
}
if (q0 & 32) {
if (p + 6 > end) return -1;
const v2 = (((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 45) / 2097152;
if (v2 > 90 || v2 < -90) return -1;
a[k + 11][row] = v2;
const v3 = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 45) / 2097152;
if (v3 > 180 || v3 < -180) return -1;
a[k + 12][row] = v3;
p += 6;
}
if (q0 & 16) {
if (p + 2 > end) return -1;
const o4 = b[p];
a[k + 13][row] = (((o4) >> 6) & 1);
a[k + 14][row] = (((((o4 << 8) | b[p + 1]) & 16383) << 18) >> 18) * 25;
p += 2;
}
if (q0 & 8) {
if (p + 2 > end) return -1;
a[k + 15][row] = (((b[p] << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q0 & 4) {
if (p + 1 > end) return -1;
a[k + 16][row] = ((((b[p]) << 24) >> 24)) / 128;
p += 1;
}
if (q0 & 2) {
if (p + 1 > end) return -1;
const o5 = b[p];
a[k + 17][row] = (((o5) >> 4) & 1);
a[k + 18][row] = (((o5) >> 3) & 1);
a[k + 19][row] = (((o5) >> 2) & 1);
a[k + 20][row] = (((o5) >> 1) & 1);
a[k + 21][row] = ((o5) & 1);
p += 1;
}
return p;
}

function read120(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = (((b[p] << 8) | b[p + 1]) & 4095);
p += 2;
return p;
}

function read510(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
{
const from = c.used[k + 1];
let j0 = from;
do {
if (p + 3 > end) return -1;
if (j0 >= c.room) return full(c);
a[k + 2][j0] = (b[p]);
a[k + 3][j0] = (((b[p + 1] << 8) | b[p + 2]) >> 1);
p += 3;
j0++;
} while (b[p - 1] & 1);
c.used[k + 1] = j0;
a[k][row] = j0 - from;
a[k + 1][row] = from;
}
return p;
}

function read500(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
let q1 = 0;
if (q0 & 1) {
if (p >= end) return -1;
q1 = b[p++];
if (q1 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q1 & 126) return -1;
if (q0 & 128) {
if (p + 4 > end) return -1;
a[k][row] = (((b[p] << 8) | b[p + 1])) / 2;
a[k + 1][row] = (((b[p + 2] << 8) | b[p + 3])) / 2;
p += 4;
}
if (q0 & 64) {
if (p + 2 > end) return -1;
a[k + 2][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16)) / 2;
p += 2;
}
if (q0 & 32) {
if (p + 4 > end) return -1;
a[k + 3][row] = (((b[p] << 8) | b[p + 1]) * 45) / 8388608;
a[k + 4][row] = (((b[p + 2] << 8) | b[p + 3]) * 45) / 8388608;
p += 4;
}
if (q0 & 16) {
if (p + 1 > end) return -1;
a[k + 5][row] = ((b[p]) * 25) / 4;
p += 1;
}
if (q0 & 8) {
if (p + 1 > end) return -1;
a[k + 6][row] = ((b[p])) / 4;
p += 1;
}
if (q0 & 4) {
if (p + 2 > end) return -1;
a[k + 7][row] = ((b[p])) / 4;
a[k + 8][row] = ((b[p + 1])) / 4;
p += 2;
}
if (q0 & 2) {
if (p + 2 > end) return -1;
a[k + 9][row] = ((b[p])) / 4;
a[k + 10][row] = ((b[p + 1])) / 4;
p += 2;
}
if (q1 & 128) {
if (p + 1 > end) return -1;
a[k + 11][row] = ((b[p]) * 25) / 4;
p += 1;
}
return p;
}

function read340(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (p + 2 > end) return -1;
a[k][row] = (b[p]);
a[k + 1][row] = (b[p + 1]);
p += 2;
}
if (q0 & 64) {
if (p + 4 > end) return -1;
a[k + 2][row] = (((b[p] << 8) | b[p + 1])) / 256;
a[k + 3][row] = (((b[p + 2] << 8) | b[p + 3]) * 45) / 8192;
p += 4;
}
if (q0 & 32) {
if (p + 2 > end) return -1;
a[k + 4][row] = ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 25;
p += 2;
}
if (q0 & 16) {
if (p + 2 > end) return -1;
const o1 = b[p];
a[k + 5][row] = ((o1) >> 7);
a[k + 6][row] = (((o1) >> 6) & 1);
a[k + 7][row] = ((((((o1 << 8) | b[p + 1]) & 16383) << 18) >> 18)) / 4;
p += 2;
}
if (q0 & 8) {
if (p + 2 > end) return -1;
const o2 = b[p];
a[k + 8][row] = ((o2) >> 7);
a[k + 9][row] = (((o2) >> 6) & 1);
a[k + 10][row] = (((o2) >> 5) & 1);
a[k + 11][row] = (((o2 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q0 & 4) {
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 12][row] = ((o3) >> 5);
a[k + 13][row] = (((o3) >> 4) & 1);
a[k + 14][row] = (((o3) >> 3) & 1);
a[k + 15][row] = (((o3) >> 2) & 1);
p += 1;
}
return p;
}

function readRE(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const octetsOf = b[p];
if (octetsOf === 0 || p + octetsOf > end) return -1;
a[k][row] = p + 1;
a[k + 1][row] = octetsOf - 1;
if (c.expand !== undefined) expansion(b, p + 1, p + octetsOf, c, k + 2, row);
p += octetsOf;
return p;
}

function readSP(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const octetsOf = b[p];
if (octetsOf === 0 || p + octetsOf > end) return -1;
a[k][row] = p + 1;
a[k + 1][row] = octetsOf - 1;
p += octetsOf;
return p;
}

function readRecord1_21(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0, f4 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p++];
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p++];
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p++];
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p++];
if (f4 & 1) {
return -1;
}}}}}
if (!((f0 | f1 | f2 | f3 | f4) & 0xfe)) return -1;
const { starts, skips, seen } = c;
if (f0 & 64) return -1;
seen[0] |= f0;
c.presence[row * 5] = f0;
seen[1] |= f1;
c.presence[row * 5 + 1] = f1;
seen[2] |= f2;
c.presence[row * 5 + 2] = f2;
seen[3] |= f3;
c.presence[row * 5 + 3] = f3;
if (f4 & 248) return -1;
seen[4] |= f4;
c.presence[row * 5 + 4] = f4;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read015(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read070(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read105(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read100(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read185(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read210(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read060(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read245(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read380(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read040(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read080(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read290(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read200(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read295(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read136(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read130(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read135(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read130(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read390(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read270(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read015(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read110(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read120(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read510(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : read500(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : read340(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
if (f4 & 4) {
p = starts[33] < 0 ? skips[33](b, p, end) : readRE(b, p, end, c, starts[33], row);
if (p < 0) return -1;
}
if (f4 & 2) {
p = starts[34] < 0 ? skips[34](b, p, end) : readSP(b, p, end, c, starts[34], row);
if (p < 0) return -1;
}
return p;
}

function read080_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 7);
a[k + 1][row] = (((o1) >> 6) & 1);
a[k + 2][row] = (((o1) >> 5) & 1);
a[k + 3][row] = (((o1) >> 2) & 7);
a[k + 4][row] = (((o1) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 5][row] = ((o2) >> 7);
a[k + 6][row] = (((o2) >> 6) & 1);
a[k + 7][row] = (((o2) >> 5) & 1);
a[k + 8][row] = (((o2) >> 4) & 1);
a[k + 9][row] = (((o2) >> 3) & 1);
a[k + 10][row] = (((o2) >> 2) & 1);
a[k + 11][row] = (((o2) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 12][row] = ((o3) >> 7);
a[k + 13][row] = (((o3) >> 5) & 3);
a[k + 14][row] = (((o3) >> 4) & 1);
a[k + 15][row] = (((o3) >> 3) & 1);
a[k + 16][row] = (((o3) >> 1) & 3);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o4 = b[p];
a[k + 17][row] = ((o4) >> 7);
a[k + 18][row] = (((o4) >> 6) & 1);
a[k + 19][row] = (((o4) >> 5) & 1);
a[k + 20][row] = (((o4) >> 4) & 1);
a[k + 21][row] = (((o4) >> 3) & 1);
a[k + 22][row] = (((o4) >> 2) & 1);
a[k + 23][row] = (((o4) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o5 = b[p];
a[k + 24][row] = ((o5) >> 6);
a[k + 25][row] = (((o5) >> 3) & 7);
a[k + 26][row] = (((o5) >> 2) & 1);
a[k + 27][row] = (((o5) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o6 = b[p];
a[k + 28][row] = ((o6) >> 7);
a[k + 29][row] = (((o6) >> 6) & 1);
a[k + 30][row] = (((o6) >> 5) & 1);
a[k + 31][row] = (((o6) >> 4) & 1);
a[k + 32][row] = (((o6) >> 3) & 1);
a[k + 33][row] = (((o6) >> 2) & 1);
a[k + 34][row] = (((o6) >> 1) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function readRecord1_20(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0, f4 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p++];
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p++];
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p++];
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p++];
if (f4 & 1) {
return -1;
}}}}}
if (!((f0 | f1 | f2 | f3 | f4) & 0xfe)) return -1;
const { starts, skips, seen } = c;
if (f0 & 64) return -1;
seen[0] |= f0;
c.presence[row * 5] = f0;
seen[1] |= f1;
c.presence[row * 5 + 1] = f1;
seen[2] |= f2;
c.presence[row * 5 + 2] = f2;
seen[3] |= f3;
c.presence[row * 5 + 3] = f3;
if (f4 & 248) return -1;
seen[4] |= f4;
c.presence[row * 5 + 4] = f4;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read015(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read070(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read105(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read100(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read185(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read210(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read060(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read245(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read380(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read040(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read080_2(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read290(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read200(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read295(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read136(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read130(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read135(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read130(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read390(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read270(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read015(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read110(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read120(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read510(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : read500(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : read340(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
if (f4 & 4) {
p = starts[33] < 0 ? skips[33](b, p, end) : readRE(b, p, end, c, starts[33], row);
if (p < 0) return -1;
}
if (f4 & 2) {
p = starts[34] < 0 ? skips[34](b, p, end) : readSP(b, p, end, c, starts[34], row);
if (p < 0) return -1;
}
return p;
}

function read080_3(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 7);
a[k + 1][row] = (((o1) >> 6) & 1);
a[k + 2][row] = (((o1) >> 5) & 1);
a[k + 3][row] = (((o1) >> 2) & 7);
a[k + 4][row] = (((o1) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 5][row] = ((o2) >> 7);
a[k + 6][row] = (((o2) >> 6) & 1);
a[k + 7][row] = (((o2) >> 5) & 1);
a[k + 8][row] = (((o2) >> 4) & 1);
a[k + 9][row] = (((o2) >> 3) & 1);
a[k + 10][row] = (((o2) >> 2) & 1);
a[k + 11][row] = (((o2) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 12][row] = ((o3) >> 7);
a[k + 13][row] = (((o3) >> 5) & 3);
a[k + 14][row] = (((o3) >> 4) & 1);
a[k + 15][row] = (((o3) >> 3) & 1);
a[k + 16][row] = (((o3) >> 1) & 3);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o4 = b[p];
a[k + 17][row] = ((o4) >> 7);
a[k + 18][row] = (((o4) >> 6) & 1);
a[k + 19][row] = (((o4) >> 5) & 1);
a[k + 20][row] = (((o4) >> 4) & 1);
a[k + 21][row] = (((o4) >> 3) & 1);
a[k + 22][row] = (((o4) >> 2) & 1);
a[k + 23][row] = (((o4) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o5 = b[p];
a[k + 24][row] = ((o5) >> 6);
a[k + 25][row] = (((o5) >> 3) & 7);
a[k + 26][row] = (((o5) >> 2) & 1);
a[k + 27][row] = (((o5) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o6 = b[p];
a[k + 28][row] = ((o6) >> 7);
a[k + 29][row] = (((o6) >> 6) & 1);
a[k + 30][row] = (((o6) >> 5) & 1);
a[k + 31][row] = (((o6) >> 4) & 1);
a[k + 32][row] = (((o6) >> 3) & 1);
a[k + 33][row] = (((o6) >> 2) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function readRecord1_19(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0, f4 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p++];
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p++];
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p++];
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p++];
if (f4 & 1) {
return -1;
}}}}}
if (!((f0 | f1 | f2 | f3 | f4) & 0xfe)) return -1;
const { starts, skips, seen } = c;
if (f0 & 64) return -1;
seen[0] |= f0;
c.presence[row * 5] = f0;
seen[1] |= f1;
c.presence[row * 5 + 1] = f1;
seen[2] |= f2;
c.presence[row * 5 + 2] = f2;
seen[3] |= f3;
c.presence[row * 5 + 3] = f3;
if (f4 & 248) return -1;
seen[4] |= f4;
c.presence[row * 5 + 4] = f4;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read015(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read070(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read105(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read100(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read185(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read210(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read060(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read245(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read380(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read040(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read080_3(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read290(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read200(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read295(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read136(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read130(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read135(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read130(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read390(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read270(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read015(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read110(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read120(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read510(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : read500(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : read340(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
if (f4 & 4) {
p = starts[33] < 0 ? skips[33](b, p, end) : readRE(b, p, end, c, starts[33], row);
if (p < 0) return -1;
}
if (f4 & 2) {
p = starts[34] < 0 ? skips[34](b, p, end) : readSP(b, p, end, c, starts[34], row);
if (p < 0) return -1;
}
return p;
}

function read340_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (p + 2 > end) return -1;
a[k][row] = (b[p]);
a[k + 1][row] = (b[p + 1]);
p += 2;
}
if (q0 & 64) {
if (p + 4 > end) return -1;
a[k + 2][row] = (((b[p] << 8) | b[p + 1])) / 256;
a[k + 3][row] = (((b[p + 2] << 8) | b[p + 3]) * 45) / 8192;
p += 4;
}
if (q0 & 32) {
if (p + 2 > end) return -1;
a[k + 4][row] = ((b[p] << 8) | b[p + 1]) * 25;
p += 2;
}
if (q0 & 16) {
if (p + 2 > end) return -1;
const o1 = b[p];
a[k + 5][row] = ((o1) >> 7);
a[k + 6][row] = (((o1) >> 6) & 1);
a[k + 7][row] = ((((((o1 << 8) | b[p + 1]) & 16383) << 18) >> 18)) / 4;
p += 2;
}
if (q0 & 8) {
if (p + 2 > end) return -1;
const o2 = b[p];
a[k + 8][row] = ((o2) >> 7);
a[k + 9][row] = (((o2) >> 6) & 1);
a[k + 10][row] = (((o2) >> 5) & 1);
a[k + 11][row] = (((o2 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q0 & 4) {
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 12][row] = ((o3) >> 5);
a[k + 13][row] = (((o3) >> 4) & 1);
a[k + 14][row] = (((o3) >> 3) & 1);
a[k + 15][row] = (((o3) >> 2) & 1);
p += 1;
}
return p;
}

function readRecord1_18(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0, f4 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p++];
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p++];
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p++];
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p++];
if (f4 & 1) {
return -1;
}}}}}
if (!((f0 | f1 | f2 | f3 | f4) & 0xfe)) return -1;
const { starts, skips, seen } = c;
if (f0 & 64) return -1;
seen[0] |= f0;
c.presence[row * 5] = f0;
seen[1] |= f1;
c.presence[row * 5 + 1] = f1;
seen[2] |= f2;
c.presence[row * 5 + 2] = f2;
seen[3] |= f3;
c.presence[row * 5 + 3] = f3;
if (f4 & 248) return -1;
seen[4] |= f4;
c.presence[row * 5 + 4] = f4;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read015(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read070(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read105(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read100(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read185(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read210(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read060(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read245(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read380(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read040(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read080_3(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read290(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read200(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read295(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read136(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read130(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read135(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read130(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read390(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read270(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read015(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read110(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read120(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read510(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : read500(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : read340_2(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
if (f4 & 4) {
p = starts[33] < 0 ? skips[33](b, p, end) : readRE(b, p, end, c, starts[33], row);
if (p < 0) return -1;
}
if (f4 & 2) {
p = starts[34] < 0 ? skips[34](b, p, end) : readSP(b, p, end, c, starts[34], row);
if (p < 0) return -1;
}
return p;
}

function read080_4(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 7);
a[k + 1][row] = (((o1) >> 6) & 1);
a[k + 2][row] = (((o1) >> 5) & 1);
a[k + 3][row] = (((o1) >> 2) & 7);
a[k + 4][row] = (((o1) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 5][row] = ((o2) >> 7);
a[k + 6][row] = (((o2) >> 6) & 1);
a[k + 7][row] = (((o2) >> 5) & 1);
a[k + 8][row] = (((o2) >> 4) & 1);
a[k + 9][row] = (((o2) >> 3) & 1);
a[k + 10][row] = (((o2) >> 2) & 1);
a[k + 11][row] = (((o2) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 12][row] = ((o3) >> 7);
a[k + 13][row] = (((o3) >> 5) & 3);
a[k + 14][row] = (((o3) >> 4) & 1);
a[k + 15][row] = (((o3) >> 3) & 1);
a[k + 16][row] = (((o3) >> 1) & 3);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o4 = b[p];
a[k + 17][row] = ((o4) >> 7);
a[k + 18][row] = (((o4) >> 6) & 1);
a[k + 19][row] = (((o4) >> 5) & 1);
a[k + 20][row] = (((o4) >> 4) & 1);
a[k + 21][row] = (((o4) >> 3) & 1);
a[k + 22][row] = (((o4) >> 2) & 1);
a[k + 23][row] = (((o4) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o5 = b[p];
a[k + 24][row] = ((o5) >> 6);
a[k + 25][row] = (((o5) >> 3) & 7);
a[k + 26][row] = (((o5) >> 2) & 1);
a[k + 27][row] = (((o5) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o6 = b[p];
a[k + 28][row] = ((o6) >> 7);
a[k + 29][row] = (((o6) >> 6) & 1);
a[k + 30][row] = (((o6) >> 5) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function readRecord1_17(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0, f4 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p++];
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p++];
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p++];
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p++];
if (f4 & 1) {
return -1;
}}}}}
if (!((f0 | f1 | f2 | f3 | f4) & 0xfe)) return -1;
const { starts, skips, seen } = c;
if (f0 & 64) return -1;
seen[0] |= f0;
c.presence[row * 5] = f0;
seen[1] |= f1;
c.presence[row * 5 + 1] = f1;
seen[2] |= f2;
c.presence[row * 5 + 2] = f2;
seen[3] |= f3;
c.presence[row * 5 + 3] = f3;
if (f4 & 248) return -1;
seen[4] |= f4;
c.presence[row * 5 + 4] = f4;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read015(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read070(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read105(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read100(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read185(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read210(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read060(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read245(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read380(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read040(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read080_4(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read290(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read200(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read295(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read136(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read130(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read135(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read130(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read390(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read270(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read015(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read110(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read120(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read510(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : read500(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : read340_2(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
if (f4 & 4) {
p = starts[33] < 0 ? skips[33](b, p, end) : readRE(b, p, end, c, starts[33], row);
if (p < 0) return -1;
}
if (f4 & 2) {
p = starts[34] < 0 ? skips[34](b, p, end) : readSP(b, p, end, c, starts[34], row);
if (p < 0) return -1;
}
return p;
}

function read060_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
a[k][row] = (((o0) >> 5) & 1);
a[k + 1][row] = (((o0 << 8) | b[p + 1]) & 4095);
p += 2;
return p;
}

function readRecord1_16(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0, f4 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p++];
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p++];
if (f2 & 1) {
if (p >= end) return -1;
f3 = b[p++];
if (f3 & 1) {
if (p >= end) return -1;
f4 = b[p++];
if (f4 & 1) {
return -1;
}}}}}
if (!((f0 | f1 | f2 | f3 | f4) & 0xfe)) return -1;
const { starts, skips, seen } = c;
if (f0 & 64) return -1;
seen[0] |= f0;
c.presence[row * 5] = f0;
seen[1] |= f1;
c.presence[row * 5 + 1] = f1;
seen[2] |= f2;
c.presence[row * 5 + 2] = f2;
seen[3] |= f3;
c.presence[row * 5 + 3] = f3;
if (f4 & 248) return -1;
seen[4] |= f4;
c.presence[row * 5 + 4] = f4;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read015(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read070(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read105(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read100(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read185(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read210(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read060_2(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read245(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read380(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read040(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read080_4(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read290(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read200(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read295(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read136(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read130(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read135(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read130(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read390(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read270(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read015(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read110(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read120(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read510(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : read500(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : read340_2(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
if (f4 & 4) {
p = starts[33] < 0 ? skips[33](b, p, end) : readRE(b, p, end, c, starts[33], row);
if (p < 0) return -1;
}
if (f4 & 2) {
p = starts[34] < 0 ? skips[34](b, p, end) : readSP(b, p, end, c, starts[34], row);
if (p < 0) return -1;
}
return p;
}

function readExpansion1_3(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const q0 = b[p++];
if (q0 & 7) return -1;
if (q0 & 128) {
{
const from = c.used[k + 1];
let j1 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 5 > end) return -1;
if (j1 + count > c.room) return full(c);
for (const last = j1 + count; j1 < last; j1++) {
a[k + 2][j1] = (b[p]);
a[k + 3][j1] = (b[p + 1]);
a[k + 4][j1] = ((b[p + 2]) & 15);
a[k + 5][j1] = ((b[p + 3] << 8) | b[p + 4]);
p += 5;
}
c.used[k + 1] = j1;
a[k][row] = j1 - from;
a[k + 1][row] = from;
}
}
if (q0 & 64) {
{
const from = c.used[k + 7];
let j2 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 3 > end) return -1;
if (j2 + count > c.room) return full(c);
for (const last = j2 + count; j2 < last; j2++) {
a[k + 8][j2] = (b[p]);
a[k + 9][j2] = (b[p + 1]);
a[k + 10][j2] = ((b[p + 2]) & 15);
p += 3;
}
c.used[k + 7] = j2;
a[k + 6][row] = j2 - from;
a[k + 7][row] = from;
}
}
if (q0 & 32) {
if (p + 4 > end) return -1;
a[k + 11][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16)) / 4;
a[k + 12][row] = (((((b[p + 2] << 8) | b[p + 3]) << 16) >> 16)) / 4;
p += 4;
}
if (q0 & 16) {
x3: {
if (p + 1 > end) return -1;
const o4 = b[p];
a[k + 13][row] = ((o4) >> 7);
a[k + 14][row] = (((o4) >> 6) & 1);
a[k + 15][row] = (((o4) >> 5) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
}
if (q0 & 8) {
if (p >= end) return -1;
const q5 = b[p++];
if (q5 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q5 & 14) return -1;
if (q5 & 128) {
if (p + 1 > end) return -1;
const o6 = b[p];
a[k + 16][row] = ((o6) >> 7);
a[k + 17][row] = (((o6) >> 4) & 7);
p += 1;
}
if (q5 & 64) {
if (p + 3 > end) return -1;
const o7 = b[p];
const o8 = b[p + 1];
a[k + 18][row] = ((o7) >> 7);
a[k + 19][row] = (((o7) >> 5) & 3);
a[k + 20][row] = (((o7) >> 4) & 1);
a[k + 21][row] = (((o7) >> 3) & 1);
a[k + 22][row] = (((o7) >> 2) & 1);
a[k + 23][row] = ((o7) & 3);
a[k + 24][row] = ((o8) >> 7);
a[k + 25][row] = (((o8) >> 5) & 3);
a[k + 26][row] = (((o8) >> 4) & 1);
a[k + 27][row] = (((o8) >> 3) & 1);
a[k + 28][row] = ((((o8 << 8) | b[p + 2]) >> 5) & 63);
p += 3;
}
if (q5 & 32) {
if (p + 1 > end) return -1;
const o9 = b[p];
a[k + 29][row] = ((o9) >> 7);
a[k + 30][row] = (((o9) >> 6) & 1);
a[k + 31][row] = (((o9) >> 5) & 1);
a[k + 32][row] = (((o9) >> 3) & 3);
a[k + 33][row] = (((o9) >> 2) & 1);
a[k + 34][row] = (((o9) >> 1) & 1);
p += 1;
}
if (q5 & 16) {
if (p + 1 > end) return -1;
const o10 = b[p];
a[k + 35][row] = ((o10) >> 7);
a[k + 36][row] = (((o10) >> 5) & 3);
a[k + 37][row] = (((o10) >> 4) & 1);
a[k + 38][row] = (((o10) >> 1) & 7);
p += 1;
}
}
return p;
}

function readExpansion1_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const q0 = b[p++];
if (q0 & 15) return -1;
if (q0 & 128) {
{
const from = c.used[k + 1];
let j1 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 5 > end) return -1;
if (j1 + count > c.room) return full(c);
for (const last = j1 + count; j1 < last; j1++) {
a[k + 2][j1] = (b[p]);
a[k + 3][j1] = (b[p + 1]);
a[k + 4][j1] = ((b[p + 2]) & 15);
a[k + 5][j1] = ((b[p + 3] << 8) | b[p + 4]);
p += 5;
}
c.used[k + 1] = j1;
a[k][row] = j1 - from;
a[k + 1][row] = from;
}
}
if (q0 & 64) {
{
const from = c.used[k + 7];
let j2 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 3 > end) return -1;
if (j2 + count > c.room) return full(c);
for (const last = j2 + count; j2 < last; j2++) {
a[k + 8][j2] = (b[p]);
a[k + 9][j2] = (b[p + 1]);
a[k + 10][j2] = ((b[p + 2]) & 15);
p += 3;
}
c.used[k + 7] = j2;
a[k + 6][row] = j2 - from;
a[k + 7][row] = from;
}
}
if (q0 & 32) {
if (p + 4 > end) return -1;
a[k + 11][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16)) / 4;
a[k + 12][row] = (((((b[p + 2] << 8) | b[p + 3]) << 16) >> 16)) / 4;
p += 4;
}
if (q0 & 16) {
x3: {
if (p + 1 > end) return -1;
a[k + 13][row] = ((b[p]) >> 7);
p += 1;
if (b[p - 1] & 1) return -1;
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
