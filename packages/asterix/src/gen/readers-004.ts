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

function read000(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
a[k][row] = (b[p]);
p += 1;
return p;
}

function read015(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
{
const from = c.used[k + 1];
let j0 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 2 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
a[k + 2][j0] = (b[p]);
a[k + 3][j0] = (b[p + 1]);
p += 2;
}
c.used[k + 1] = j0;
a[k][row] = j0 - from;
a[k + 1][row] = from;
}
return p;
}

function read020(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 3 > end) return -1;
const v0 = (((b[p] << 16) | (b[p + 1] << 8) | b[p + 2])) / 128;
if (v0 > 86400.9921875) return -1;
a[k][row] = v0;
p += 3;
return p;
}

function read040(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = ((b[p] << 8) | b[p + 1]);
p += 2;
return p;
}

function read045(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = (((o0) >> 4) & 7);
a[k + 2][row] = (((o0) >> 1) & 7);
p += 1;
return p;
}

function read060(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 7);
a[k + 1][row] = (((o1) >> 6) & 1);
a[k + 2][row] = (((o1) >> 5) & 1);
a[k + 3][row] = (((o1) >> 4) & 1);
a[k + 4][row] = (((o1) >> 3) & 1);
a[k + 5][row] = (((o1) >> 2) & 1);
a[k + 6][row] = (((o1) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 7][row] = ((o2) >> 7);
a[k + 8][row] = (((o2) >> 6) & 1);
a[k + 9][row] = (((o2) >> 5) & 1);
a[k + 10][row] = (((o2) >> 4) & 1);
a[k + 11][row] = (((o2) >> 3) & 1);
a[k + 12][row] = (((o2) >> 2) & 1);
a[k + 13][row] = (((o2) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 14][row] = ((o3) >> 7);
a[k + 15][row] = (((o3) >> 6) & 1);
a[k + 16][row] = (((o3) >> 5) & 1);
a[k + 17][row] = (((o3) >> 4) & 1);
a[k + 18][row] = (((o3) >> 3) & 1);
a[k + 19][row] = (((o3) >> 2) & 1);
a[k + 20][row] = (((o3) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o4 = b[p];
a[k + 21][row] = ((o4) >> 7);
a[k + 22][row] = (((o4) >> 6) & 1);
a[k + 23][row] = (((o4) >> 5) & 1);
a[k + 24][row] = (((o4) >> 4) & 1);
a[k + 25][row] = (((o4) >> 3) & 1);
a[k + 26][row] = (((o4) >> 2) & 1);
a[k + 27][row] = (((o4) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o5 = b[p];
a[k + 28][row] = ((o5) >> 7);
a[k + 29][row] = (((o5) >> 6) & 1);
a[k + 30][row] = (((o5) >> 5) & 1);
a[k + 31][row] = (((o5) >> 4) & 1);
a[k + 32][row] = (((o5) >> 3) & 1);
a[k + 33][row] = (((o5) >> 2) & 1);
a[k + 34][row] = (((o5) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o6 = b[p];
a[k + 35][row] = ((o6) >> 7);
a[k + 36][row] = (((o6) >> 6) & 1);
a[k + 37][row] = (((o6) >> 5) & 1);
a[k + 38][row] = (((o6) >> 4) & 1);
a[k + 39][row] = (((o6) >> 3) & 1);
a[k + 40][row] = (((o6) >> 2) & 1);
a[k + 41][row] = (((o6) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o7 = b[p];
a[k + 42][row] = ((o7) >> 7);
a[k + 43][row] = (((o7) >> 6) & 1);
a[k + 44][row] = (((o7) >> 5) & 1);
a[k + 45][row] = (((o7) >> 4) & 1);
a[k + 46][row] = (((o7) >> 3) & 1);
a[k + 47][row] = (((o7) >> 2) & 1);
a[k + 48][row] = (((o7) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
a[k + 49][row] = ((b[p]) >> 7);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function read170(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
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
if (p + 7 > end) return -1;
octets(b, p + 0, a[k], row * 7, 7);
p += 7;
}
if (q0 & 64) {
if (p + 2 > end) return -1;
a[k + 1][row] = (((b[p] << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q0 & 32) {
if (p + 10 > end) return -1;
const v2 = ((((((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) >>> 0)) | 0) * 45) / 8388608;
if (v2 > 90 || v2 < -90) return -1;
a[k + 2][row] = v2;
const v3 = ((((((b[p + 4] << 24) | (b[p + 5] << 16) | (b[p + 6] << 8) | b[p + 7]) >>> 0)) | 0) * 45) / 8388608;
if (v3 > 180 || v3 < -180) return -1;
a[k + 3][row] = v3;
a[k + 4][row] = ((((b[p + 8] << 8) | b[p + 9]) << 16) >> 16) * 25;
p += 10;
}
if (q0 & 16) {
if (p + 8 > end) return -1;
a[k + 5][row] = (((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8)) / 2;
a[k + 6][row] = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8)) / 2;
a[k + 7][row] = ((((b[p + 6] << 8) | b[p + 7]) << 16) >> 16) * 25;
p += 8;
}
if (q0 & 8) {
if (p + 3 > end) return -1;
const v4 = (((b[p] << 16) | (b[p + 1] << 8) | b[p + 2])) / 128;
if (v4 > 86400.9921875) return -1;
a[k + 8][row] = v4;
p += 3;
}
if (q0 & 4) {
if (p + 2 > end) return -1;
a[k + 9][row] = (((b[p] << 8) | b[p + 1])) / 2;
p += 2;
}
if (q0 & 2) {
x5: {
if (p + 1 > end) return -1;
const o6 = b[p];
a[k + 10][row] = ((o6) >> 6);
a[k + 11][row] = (((o6) >> 4) & 3);
a[k + 12][row] = (((o6) >> 2) & 3);
a[k + 13][row] = (((o6) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x5;
if (p + 1 > end) return -1;
const o7 = b[p];
a[k + 14][row] = ((o7) >> 6);
a[k + 15][row] = (((o7) >> 5) & 1);
a[k + 16][row] = (((o7) >> 4) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
}
if (q1 & 128) {
if (p + 6 > end) return -1;
icao(b, p + 0, a[k + 17], row * 8, 8);
p += 6;
}
if (q1 & 64) {
if (p + 4 > end) return -1;
a[k + 18][row] = ((((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) >>> 0) & 134217727);
p += 4;
}
if (q1 & 32) {
if (p + 2 > end) return -1;
a[k + 19][row] = (((b[p] << 8) | b[p + 1])) / 4;
p += 2;
}
return p;
}

function read120(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 14) return -1;
if (q0 & 128) {
x1: {
if (p + 1 > end) return -1;
const o2 = b[p];
a[k][row] = ((o2) >> 7);
a[k + 1][row] = (((o2) >> 6) & 1);
a[k + 2][row] = (((o2) >> 5) & 1);
a[k + 3][row] = (((o2) >> 4) & 1);
a[k + 4][row] = (((o2) >> 3) & 1);
a[k + 5][row] = (((o2) >> 2) & 1);
a[k + 6][row] = (((o2) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x1;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 7][row] = ((o3) >> 7);
a[k + 8][row] = (((o3) >> 6) & 1);
a[k + 9][row] = (((o3) >> 5) & 1);
a[k + 10][row] = (((o3) >> 4) & 1);
a[k + 11][row] = (((o3) >> 3) & 1);
a[k + 12][row] = (((o3) >> 2) & 1);
a[k + 13][row] = (((o3) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x1;
if (p + 1 > end) return -1;
const o4 = b[p];
a[k + 14][row] = ((o4) >> 7);
a[k + 15][row] = (((o4) >> 6) & 1);
a[k + 16][row] = (((o4) >> 5) & 1);
a[k + 17][row] = (((o4) >> 4) & 1);
a[k + 18][row] = (((o4) >> 3) & 1);
a[k + 19][row] = (((o4) >> 2) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
}
if (q0 & 64) {
if (p + 1 > end) return -1;
const o5 = b[p];
a[k + 20][row] = ((o5) >> 4);
a[k + 21][row] = (((o5) >> 1) & 7);
a[k + 22][row] = ((o5) & 1);
p += 1;
}
if (q0 & 32) {
if (p + 1 > end) return -1;
a[k + 23][row] = ((b[p])) / 2;
p += 1;
}
if (q0 & 16) {
if (p + 3 > end) return -1;
const v6 = (((b[p] << 16) | (b[p + 1] << 8) | b[p + 2])) / 128;
if (v6 > 86400.9921875) return -1;
a[k + 24][row] = v6;
p += 3;
}
return p;
}

function read070(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (p + 3 > end) return -1;
const v1 = (((b[p] << 16) | (b[p + 1] << 8) | b[p + 2])) / 128;
if (v1 > 86400.9921875) return -1;
a[k][row] = v1;
p += 3;
}
if (q0 & 64) {
if (p + 3 > end) return -1;
const v2 = (((b[p] << 16) | (b[p + 1] << 8) | b[p + 2])) / 128;
if (v2 > 86400.9921875) return -1;
a[k + 1][row] = v2;
p += 3;
}
if (q0 & 32) {
if (p + 3 > end) return -1;
a[k + 2][row] = (((b[p] << 16) | (b[p + 1] << 8) | b[p + 2])) / 2;
p += 3;
}
if (q0 & 16) {
if (p + 2 > end) return -1;
a[k + 3][row] = (((b[p] << 8) | b[p + 1])) / 2;
p += 2;
}
if (q0 & 8) {
if (p + 2 > end) return -1;
a[k + 4][row] = ((b[p] << 8) | b[p + 1]) * 25;
p += 2;
}
if (q0 & 4) {
if (p + 2 > end) return -1;
a[k + 5][row] = ((b[p] << 8) | b[p + 1]) * 25;
p += 2;
}
return p;
}

function read076(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 25;
p += 2;
return p;
}

function read074(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 32;
p += 2;
return p;
}

function read075(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 3 > end) return -1;
a[k][row] = (((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8)) / 2;
p += 3;
return p;
}

function read100(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 2) return -1;
if (q0 & 128) {
if (p + 6 > end) return -1;
icao(b, p + 0, a[k], row * 8, 8);
p += 6;
}
if (q0 & 64) {
if (p + 7 > end) return -1;
octets(b, p + 0, a[k + 1], row * 7, 7);
p += 7;
}
if (q0 & 32) {
if (p + 7 > end) return -1;
octets(b, p + 0, a[k + 2], row * 7, 7);
p += 7;
}
if (q0 & 16) {
if (p + 7 > end) return -1;
octets(b, p + 0, a[k + 3], row * 7, 7);
p += 7;
}
if (q0 & 8) {
if (p + 7 > end) return -1;
octets(b, p + 0, a[k + 4], row * 7, 7);
p += 7;
}
if (q0 & 4) {
if (p + 7 > end) return -1;
octets(b, p + 0, a[k + 5], row * 7, 7);
p += 7;
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

function readRecord1_13(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p++];
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p++];
if (f2 & 1) {
return -1;
}}}
if (!((f0 | f1 | f2) & 0xfe)) return -1;
const { starts, skips, seen } = c;
seen[0] |= f0;
c.presence[row * 3] = f0;
seen[1] |= f1;
c.presence[row * 3 + 1] = f1;
if (f2 & 8) return -1;
seen[2] |= f2;
c.presence[row * 3 + 2] = f2;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read000(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read015(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read020(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read040(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read045(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read060(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read040(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read170(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read120(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read070(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read076(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read074(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read075(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read100(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read040(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read170(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read015(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : readRE(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : readSP(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
return p;
}

function read045_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
a[k][row] = (((b[p]) >> 1) & 7);
p += 1;
return p;
}

function read060_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 7);
a[k + 1][row] = (((o1) >> 6) & 1);
a[k + 2][row] = (((o1) >> 5) & 1);
a[k + 3][row] = (((o1) >> 4) & 1);
a[k + 4][row] = (((o1) >> 3) & 1);
a[k + 5][row] = (((o1) >> 2) & 1);
a[k + 6][row] = (((o1) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 7][row] = ((o2) >> 7);
a[k + 8][row] = (((o2) >> 6) & 1);
a[k + 9][row] = (((o2) >> 5) & 1);
a[k + 10][row] = (((o2) >> 4) & 1);
a[k + 11][row] = (((o2) >> 3) & 1);
a[k + 12][row] = (((o2) >> 2) & 1);
a[k + 13][row] = (((o2) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 14][row] = ((o3) >> 7);
a[k + 15][row] = (((o3) >> 6) & 1);
a[k + 16][row] = (((o3) >> 5) & 1);
a[k + 17][row] = (((o3) >> 4) & 1);
a[k + 18][row] = (((o3) >> 3) & 1);
a[k + 19][row] = (((o3) >> 2) & 1);
a[k + 20][row] = (((o3) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o4 = b[p];
a[k + 21][row] = ((o4) >> 7);
a[k + 22][row] = (((o4) >> 6) & 1);
a[k + 23][row] = (((o4) >> 5) & 1);
a[k + 24][row] = (((o4) >> 4) & 1);
a[k + 25][row] = (((o4) >> 3) & 1);
a[k + 26][row] = (((o4) >> 2) & 1);
a[k + 27][row] = (((o4) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o5 = b[p];
a[k + 28][row] = ((o5) >> 7);
a[k + 29][row] = (((o5) >> 6) & 1);
a[k + 30][row] = (((o5) >> 5) & 1);
a[k + 31][row] = (((o5) >> 4) & 1);
a[k + 32][row] = (((o5) >> 3) & 1);
a[k + 33][row] = (((o5) >> 2) & 1);
a[k + 34][row] = (((o5) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o6 = b[p];
a[k + 35][row] = ((o6) >> 7);
a[k + 36][row] = (((o6) >> 6) & 1);
a[k + 37][row] = (((o6) >> 5) & 1);
a[k + 38][row] = (((o6) >> 4) & 1);
a[k + 39][row] = (((o6) >> 3) & 1);
a[k + 40][row] = (((o6) >> 2) & 1);
a[k + 41][row] = (((o6) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o7 = b[p];
a[k + 42][row] = ((o7) >> 7);
a[k + 43][row] = (((o7) >> 6) & 1);
a[k + 44][row] = (((o7) >> 5) & 1);
a[k + 45][row] = (((o7) >> 4) & 1);
a[k + 46][row] = (((o7) >> 3) & 1);
a[k + 47][row] = (((o7) >> 2) & 1);
a[k + 48][row] = (((o7) >> 1) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function readRecord1_12(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p++];
if (f1 & 1) {
if (p >= end) return -1;
f2 = b[p++];
if (f2 & 1) {
return -1;
}}}
if (!((f0 | f1 | f2) & 0xfe)) return -1;
const { starts, skips, seen } = c;
seen[0] |= f0;
c.presence[row * 3] = f0;
seen[1] |= f1;
c.presence[row * 3 + 1] = f1;
if (f2 & 8) return -1;
seen[2] |= f2;
c.presence[row * 3 + 2] = f2;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read000(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read015(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read020(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read040(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read045_2(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read060_2(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read040(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read170(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read120(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read070(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read076(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read074(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read075(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read100(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read040(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read170(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read015(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : readRE(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : readSP(b, p, end, c, starts[20], row);
if (p < 0) return -1;
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
