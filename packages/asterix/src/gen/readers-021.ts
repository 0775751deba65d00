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

function read040(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 5);
a[k + 1][row] = (((o1) >> 3) & 3);
a[k + 2][row] = (((o1) >> 2) & 1);
a[k + 3][row] = (((o1) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 4][row] = ((o2) >> 7);
a[k + 5][row] = (((o2) >> 6) & 1);
a[k + 6][row] = (((o2) >> 5) & 1);
a[k + 7][row] = (((o2) >> 4) & 1);
a[k + 8][row] = (((o2) >> 3) & 1);
a[k + 9][row] = (((o2) >> 1) & 3);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 10][row] = (((o3) >> 6) & 1);
a[k + 11][row] = (((o3) >> 5) & 1);
a[k + 12][row] = (((o3) >> 4) & 1);
a[k + 13][row] = (((o3) >> 3) & 1);
a[k + 14][row] = (((o3) >> 2) & 1);
a[k + 15][row] = (((o3) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o4 = b[p];
a[k + 16][row] = ((o4) >> 7);
a[k + 17][row] = (((o4) >> 1) & 63);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o5 = b[p];
a[k + 18][row] = ((o5) >> 7);
a[k + 19][row] = (((o5) >> 1) & 63);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function read161(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = (((b[p] << 8) | b[p + 1]) & 4095);
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

function read071(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 3 > end) return -1;
const v0 = (((b[p] << 16) | (b[p + 1] << 8) | b[p + 2])) / 128;
if (v0 > 86400.9921875) return -1;
a[k][row] = v0;
p += 3;
return p;
}

function read130(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 6 > end) return -1;
const v0 = (((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 45) / 2097152;
if (v0 > 90 || v0 < -90) return -1;
a[k][row] = v0;
const v1 = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 45) / 2097152;
if (v1 > 180 || v1 < -180) return -1;
a[k + 1][row] = v1;
p += 6;
return p;
}

function read131(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 8 > end) return -1;
const v0 = ((((((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) >>> 0)) | 0) * 45) / 268435456;
if (v0 > 90 || v0 < -90) return -1;
a[k][row] = v0;
const v1 = ((((((b[p + 4] << 24) | (b[p + 5] << 16) | (b[p + 6] << 8) | b[p + 7]) >>> 0)) | 0) * 45) / 268435456;
if (v1 > 180 || v1 < -180) return -1;
a[k + 1][row] = v1;
p += 8;
return p;
}

function read150(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = ((o0) >> 7) === 0 ? ((((o0 << 8) | b[p + 1]) & 32767)) / 16384 : ((o0) >> 7) === 1 ? ((((o0 << 8) | b[p + 1]) & 32767)) / 1000 : (((o0 << 8) | b[p + 1]) & 32767);
p += 2;
return p;
}

function read151(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = (((o0 << 8) | b[p + 1]) & 32767);
p += 2;
return p;
}

function read080(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 3 > end) return -1;
a[k][row] = ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]);
p += 3;
return p;
}

function read074(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 4 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 6);
a[k + 1][row] = (((((o0 << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) >>> 0) & 1073741823)) / 1073741824;
p += 4;
return p;
}

function read140(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 25) / 4;
p += 2;
return p;
}

function read090(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 5);
a[k + 1][row] = (((o1) >> 1) & 15);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 2][row] = ((o2) >> 7);
a[k + 3][row] = (((o2) >> 5) & 3);
a[k + 4][row] = (((o2) >> 1) & 15);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 5][row] = (((o3) >> 5) & 1);
a[k + 6][row] = (((o3) >> 3) & 3);
a[k + 7][row] = (((o3) >> 1) & 3);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o4 = b[p];
a[k + 8][row] = ((o4) >> 4);
a[k + 9][row] = (((o4) >> 3) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o5 = b[p];
a[k + 10][row] = (((o5) >> 5) & 1);
a[k + 11][row] = (((o5) >> 3) & 3);
a[k + 12][row] = (((o5) >> 2) & 1);
a[k + 13][row] = (((o5) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
a[k + 14][row] = ((b[p]) >> 1) * 128;
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
a[k + 15][row] = ((b[p]) >> 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
a[k + 16][row] = ((b[p]) >> 1) * 128;
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
a[k + 17][row] = ((b[p]) >> 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function read210(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const o0 = b[p];
a[k][row] = (((o0) >> 6) & 1);
a[k + 1][row] = (((o0) >> 3) & 7);
a[k + 2][row] = ((o0) & 7);
p += 1;
return p;
}

function read230(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16)) / 100;
p += 2;
return p;
}

function read145(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16)) / 4;
p += 2;
return p;
}

function read152(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = (((b[p] << 8) | b[p + 1]) * 45) / 8192;
p += 2;
return p;
}

function read200(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = (((o0) >> 6) & 1);
a[k + 2][row] = (((o0) >> 5) & 1);
a[k + 3][row] = (((o0) >> 2) & 7);
a[k + 4][row] = ((o0) & 3);
p += 1;
return p;
}

function read155(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = ((((((o0 << 8) | b[p + 1]) & 32767) << 17) >> 17) * 25) / 4;
p += 2;
return p;
}

function read160(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 4 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = ((((o0 << 8) | b[p + 1]) & 32767)) / 16384;
a[k + 2][row] = (((b[p + 2] << 8) | b[p + 3]) * 45) / 8192;
p += 4;
return p;
}

function read165(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = ((((((b[p] << 8) | b[p + 1]) & 1023) << 22) >> 22)) / 32;
p += 2;
return p;
}

function read170(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 6 > end) return -1;
icao(b, p + 0, a[k], row * 8, 8);
p += 6;
return p;
}

function read220(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 14) return -1;
if (q0 & 128) {
if (p + 2 > end) return -1;
a[k][row] = ((b[p] << 8) | b[p + 1]);
p += 2;
}
if (q0 & 64) {
if (p + 2 > end) return -1;
a[k + 1][row] = ((b[p] << 8) | b[p + 1]);
p += 2;
}
if (q0 & 32) {
if (p + 2 > end) return -1;
a[k + 2][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16)) / 4;
p += 2;
}
if (q0 & 16) {
if (p + 1 > end) return -1;
a[k + 3][row] = (b[p]);
p += 1;
}
return p;
}

function read146(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = (((o0) >> 5) & 3);
a[k + 2][row] = (((((o0 << 8) | b[p + 1]) & 8191) << 19) >> 19) * 25;
p += 2;
return p;
}

function read148(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = (((o0) >> 6) & 1);
a[k + 2][row] = (((o0) >> 5) & 1);
a[k + 3][row] = (((((o0 << 8) | b[p + 1]) & 8191) << 19) >> 19) * 25;
p += 2;
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
if (q0 & 62) return -1;
if (q0 & 128) {
x1: {
if (p + 1 > end) return -1;
const o2 = b[p];
a[k][row] = ((o2) >> 7);
a[k + 1][row] = (((o2) >> 6) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
}
if (q0 & 64) {
{
const from = c.used[k + 3];
let j3 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 15 > end) return -1;
if (j3 + count > c.room) return full(c);
for (const last = j3 + count; j3 < last; j3++) {
const o4 = b[p];
const o5 = b[p + 9];
a[k + 4][j3] = ((o4) >> 7);
a[k + 5][j3] = (((o4) >> 6) & 1);
a[k + 6][j3] = ((o4) & 63);
a[k + 7][j3] = ((((b[p + 1] << 8) | b[p + 2]) << 16) >> 16) * 10;
const v6 = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 45) / 2097152;
if (v6 > 90 || v6 < -90) return -1;
a[k + 8][j3] = v6;
const v7 = (((((b[p + 6] << 16) | (b[p + 7] << 8) | b[p + 8]) << 8) >> 8) * 45) / 2097152;
if (v7 > 180 || v7 < -180) return -1;
a[k + 9][j3] = v7;
a[k + 10][j3] = ((o5) >> 4);
a[k + 11][j3] = (((o5) >> 2) & 3);
a[k + 12][j3] = (((o5) >> 1) & 1);
a[k + 13][j3] = ((o5) & 1);
a[k + 14][j3] = ((b[p + 10] << 16) | (b[p + 11] << 8) | b[p + 12]);
a[k + 15][j3] = (((b[p + 13] << 8) | b[p + 14])) / 100;
p += 15;
}
c.used[k + 3] = j3;
a[k + 2][row] = j3 - from;
a[k + 3][row] = from;
}
}
return p;
}

function read016(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
a[k][row] = ((b[p])) / 2;
p += 1;
return p;
}

function read008(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = (((o0) >> 5) & 3);
a[k + 2][row] = (((o0) >> 4) & 1);
a[k + 3][row] = (((o0) >> 3) & 1);
a[k + 4][row] = (((o0) >> 2) & 1);
a[k + 5][row] = (((o0) >> 1) & 1);
a[k + 6][row] = ((o0) & 1);
p += 1;
return p;
}

function read271(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = (((o1) >> 5) & 1);
a[k + 1][row] = (((o1) >> 4) & 1);
a[k + 2][row] = (((o1) >> 3) & 1);
a[k + 3][row] = (((o1) >> 2) & 1);
a[k + 4][row] = (((o1) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
a[k + 5][row] = ((b[p]) >> 4);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function read132(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
a[k][row] = (((b[p]) << 24) >> 24);
p += 1;
return p;
}

function read250(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
{
const from = c.used[k + 1];
let j0 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 8 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
octets(b, p + 0, a[k + 2], j0 * 8, 8);
p += 8;
}
c.used[k + 1] = j0;
a[k][row] = j0 - from;
a[k + 1][row] = from;
}
return p;
}

function read260(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 7 > end) return -1;
const o0 = b[p];
const o1 = b[p + 2];
const o2 = b[p + 3];
a[k][row] = ((o0) >> 3);
a[k + 1][row] = ((o0) & 7);
a[k + 2][row] = (((b[p + 1] << 8) | o1) >> 2);
a[k + 3][row] = ((((o1 << 8) | o2) >> 6) & 15);
a[k + 4][row] = (((o2) >> 5) & 1);
a[k + 5][row] = (((o2) >> 4) & 1);
a[k + 6][row] = (((o2) >> 2) & 3);
a[k + 7][row] = ((((o2 << 24) | (b[p + 4] << 16) | (b[p + 5] << 8) | b[p + 6]) >>> 0) & 67108863);
p += 7;
return p;
}

function read295(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
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
if (q3 & 62) return -1;
if (q0 & 128) {
if (p + 1 > end) return -1;
a[k][row] = ((b[p])) / 10;
p += 1;
}
if (q0 & 64) {
if (p + 1 > end) return -1;
a[k + 1][row] = ((b[p])) / 10;
p += 1;
}
if (q0 & 32) {
if (p + 1 > end) return -1;
a[k + 2][row] = ((b[p])) / 10;
p += 1;
}
if (q0 & 16) {
if (p + 1 > end) return -1;
a[k + 3][row] = ((b[p])) / 10;
p += 1;
}
if (q0 & 8) {
if (p + 1 > end) return -1;
a[k + 4][row] = ((b[p])) / 10;
p += 1;
}
if (q0 & 4) {
if (p + 1 > end) return -1;
a[k + 5][row] = ((b[p])) / 10;
p += 1;
}
if (q0 & 2) {
if (p + 1 > end) return -1;
a[k + 6][row] = ((b[p])) / 10;
p += 1;
}
if (q1 & 128) {
if (p + 1 > end) return -1;
a[k + 7][row] = ((b[p])) / 10;
p += 1;
}
if (q1 & 64) {
if (p + 1 > end) return -1;
a[k + 8][row] = ((b[p])) / 10;
p += 1;
}
if (q1 & 32) {
if (p + 1 > end) return -1;
a[k + 9][row] = ((b[p])) / 10;
p += 1;
}
if (q1 & 16) {
if (p + 1 > end) return -1;
a[k + 10][row] = ((b[p])) / 10;
p += 1;
}
if (q1 & 8) {
if (p + 1 > end) return -1;
a[k + 11][row] = ((b[p])) / 10;
p += 1;
}
if (q1 & 4) {
if (p + 1 > end) return -1;
a[k + 12][row] = ((b[p])) / 10;
p += 1;
}
if (q1 & 2) {
if (p + 1 > end) return -1;
a[k + 13][row] = ((b[p])) / 10;
p += 1;
}
if (q2 & 128) {
if (p + 1 > end) return -1;
a[k + 14][row] = ((b[p])) / 10;
p += 1;
}
if (q2 & 64) {
if (p + 1 > end) return -1;
a[k + 15][row] = ((b[p])) / 10;
p += 1;
}
if (q2 & 32) {
if (p + 1 > end) return -1;
a[k + 16][row] = ((b[p])) / 10;
p += 1;
}
if (q2 & 16) {
if (p + 1 > end) return -1;
a[k + 17][row] = ((b[p])) / 10;
p += 1;
}
if (q2 & 8) {
if (p + 1 > end) return -1;
a[k + 18][row] = ((b[p])) / 10;
p += 1;
}
if (q2 & 4) {
if (p + 1 > end) return -1;
a[k + 19][row] = ((b[p])) / 10;
p += 1;
}
if (q2 & 2) {
if (p + 1 > end) return -1;
a[k + 20][row] = ((b[p])) / 10;
p += 1;
}
if (q3 & 128) {
if (p + 1 > end) return -1;
a[k + 21][row] = ((b[p])) / 10;
p += 1;
}
if (q3 & 64) {
if (p + 1 > end) return -1;
a[k + 22][row] = ((b[p])) / 10;
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

function readRecord2_7(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0, f6 = 0;
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
if (p >= end) return -1;
f5 = b[p++];
if (f5 & 1) {
if (p >= end) return -1;
f6 = b[p++];
if (f6 & 1) {
return -1;
}}}}}}}
if (!((f0 | f1 | f2 | f3 | f4 | f5 | f6) & 0xfe)) return -1;
const { starts, skips, seen } = c;
seen[0] |= f0;
c.presence[row * 7] = f0;
seen[1] |= f1;
c.presence[row * 7 + 1] = f1;
seen[2] |= f2;
c.presence[row * 7 + 2] = f2;
seen[3] |= f3;
c.presence[row * 7 + 3] = f3;
seen[4] |= f4;
c.presence[row * 7 + 4] = f4;
seen[5] |= f5;
c.presence[row * 7 + 5] = f5;
if (f6 & 248) return -1;
seen[6] |= f6;
c.presence[row * 7 + 6] = f6;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read040(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read161(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read015(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read071(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read130(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read131(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read071(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read150(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read151(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read080(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read071(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read074(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read071(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read074(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read140(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read090(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read210(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read161(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read230(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read145(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read152(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read200(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read155(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read155(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read160(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : read165(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : read071(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
if (f4 & 128) {
p = starts[28] < 0 ? skips[28](b, p, end) : read170(b, p, end, c, starts[28], row);
if (p < 0) return -1;
}
if (f4 & 64) {
p = starts[29] < 0 ? skips[29](b, p, end) : read015(b, p, end, c, starts[29], row);
if (p < 0) return -1;
}
if (f4 & 32) {
p = starts[30] < 0 ? skips[30](b, p, end) : read220(b, p, end, c, starts[30], row);
if (p < 0) return -1;
}
if (f4 & 16) {
p = starts[31] < 0 ? skips[31](b, p, end) : read146(b, p, end, c, starts[31], row);
if (p < 0) return -1;
}
if (f4 & 8) {
p = starts[32] < 0 ? skips[32](b, p, end) : read148(b, p, end, c, starts[32], row);
if (p < 0) return -1;
}
if (f4 & 4) {
p = starts[33] < 0 ? skips[33](b, p, end) : read110(b, p, end, c, starts[33], row);
if (p < 0) return -1;
}
if (f4 & 2) {
p = starts[34] < 0 ? skips[34](b, p, end) : read016(b, p, end, c, starts[34], row);
if (p < 0) return -1;
}
if (f5 & 128) {
p = starts[35] < 0 ? skips[35](b, p, end) : read008(b, p, end, c, starts[35], row);
if (p < 0) return -1;
}
if (f5 & 64) {
p = starts[36] < 0 ? skips[36](b, p, end) : read271(b, p, end, c, starts[36], row);
if (p < 0) return -1;
}
if (f5 & 32) {
p = starts[37] < 0 ? skips[37](b, p, end) : read132(b, p, end, c, starts[37], row);
if (p < 0) return -1;
}
if (f5 & 16) {
p = starts[38] < 0 ? skips[38](b, p, end) : read250(b, p, end, c, starts[38], row);
if (p < 0) return -1;
}
if (f5 & 8) {
p = starts[39] < 0 ? skips[39](b, p, end) : read260(b, p, end, c, starts[39], row);
if (p < 0) return -1;
}
if (f5 & 4) {
p = starts[40] < 0 ? skips[40](b, p, end) : read015(b, p, end, c, starts[40], row);
if (p < 0) return -1;
}
if (f5 & 2) {
p = starts[41] < 0 ? skips[41](b, p, end) : read295(b, p, end, c, starts[41], row);
if (p < 0) return -1;
}
if (f6 & 4) {
p = starts[47] < 0 ? skips[47](b, p, end) : readRE(b, p, end, c, starts[47], row);
if (p < 0) return -1;
}
if (f6 & 2) {
p = starts[48] < 0 ? skips[48](b, p, end) : readSP(b, p, end, c, starts[48], row);
if (p < 0) return -1;
}
return p;
}

function read090_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 5);
a[k + 1][row] = (((o1) >> 1) & 15);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 2][row] = ((o2) >> 7);
a[k + 3][row] = (((o2) >> 5) & 3);
a[k + 4][row] = (((o2) >> 1) & 15);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 5][row] = (((o3) >> 5) & 1);
a[k + 6][row] = (((o3) >> 3) & 3);
a[k + 7][row] = (((o3) >> 1) & 3);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
a[k + 8][row] = ((b[p]) >> 4);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function readRecord2_6(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0, f6 = 0;
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
if (p >= end) return -1;
f5 = b[p++];
if (f5 & 1) {
if (p >= end) return -1;
f6 = b[p++];
if (f6 & 1) {
return -1;
}}}}}}}
if (!((f0 | f1 | f2 | f3 | f4 | f5 | f6) & 0xfe)) return -1;
const { starts, skips, seen } = c;
seen[0] |= f0;
c.presence[row * 7] = f0;
seen[1] |= f1;
c.presence[row * 7 + 1] = f1;
seen[2] |= f2;
c.presence[row * 7 + 2] = f2;
seen[3] |= f3;
c.presence[row * 7 + 3] = f3;
seen[4] |= f4;
c.presence[row * 7 + 4] = f4;
seen[5] |= f5;
c.presence[row * 7 + 5] = f5;
if (f6 & 248) return -1;
seen[6] |= f6;
c.presence[row * 7 + 6] = f6;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read040(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read161(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read015(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read071(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read130(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read131(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read071(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read150(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read151(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read080(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read071(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read074(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read071(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read074(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read140(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read090_2(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read210(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read161(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read230(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read145(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read152(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read200(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read155(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read155(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read160(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : read165(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : read071(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
if (f4 & 128) {
p = starts[28] < 0 ? skips[28](b, p, end) : read170(b, p, end, c, starts[28], row);
if (p < 0) return -1;
}
if (f4 & 64) {
p = starts[29] < 0 ? skips[29](b, p, end) : read015(b, p, end, c, starts[29], row);
if (p < 0) return -1;
}
if (f4 & 32) {
p = starts[30] < 0 ? skips[30](b, p, end) : read220(b, p, end, c, starts[30], row);
if (p < 0) return -1;
}
if (f4 & 16) {
p = starts[31] < 0 ? skips[31](b, p, end) : read146(b, p, end, c, starts[31], row);
if (p < 0) return -1;
}
if (f4 & 8) {
p = starts[32] < 0 ? skips[32](b, p, end) : read148(b, p, end, c, starts[32], row);
if (p < 0) return -1;
}
if (f4 & 4) {
p = starts[33] < 0 ? skips[33](b, p, end) : read110(b, p, end, c, starts[33], row);
if (p < 0) return -1;
}
if (f4 & 2) {
p = starts[34] < 0 ? skips[34](b, p, end) : read016(b, p, end, c, starts[34], row);
if (p < 0) return -1;
}
if (f5 & 128) {
p = starts[35] < 0 ? skips[35](b, p, end) : read008(b, p, end, c, starts[35], row);
if (p < 0) return -1;
}
if (f5 & 64) {
p = starts[36] < 0 ? skips[36](b, p, end) : read271(b, p, end, c, starts[36], row);
if (p < 0) return -1;
}
if (f5 & 32) {
p = starts[37] < 0 ? skips[37](b, p, end) : read132(b, p, end, c, starts[37], row);
if (p < 0) return -1;
}
if (f5 & 16) {
p = starts[38] < 0 ? skips[38](b, p, end) : read250(b, p, end, c, starts[38], row);
if (p < 0) return -1;
}
if (f5 & 8) {
p = starts[39] < 0 ? skips[39](b, p, end) : read260(b, p, end, c, starts[39], row);
if (p < 0) return -1;
}
if (f5 & 4) {
p = starts[40] < 0 ? skips[40](b, p, end) : read015(b, p, end, c, starts[40], row);
if (p < 0) return -1;
}
if (f5 & 2) {
p = starts[41] < 0 ? skips[41](b, p, end) : read295(b, p, end, c, starts[41], row);
if (p < 0) return -1;
}
if (f6 & 4) {
p = starts[47] < 0 ? skips[47](b, p, end) : readRE(b, p, end, c, starts[47], row);
if (p < 0) return -1;
}
if (f6 & 2) {
p = starts[48] < 0 ? skips[48](b, p, end) : readSP(b, p, end, c, starts[48], row);
if (p < 0) return -1;
}
return p;
}

function read040_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 5);
a[k + 1][row] = (((o1) >> 3) & 3);
a[k + 2][row] = (((o1) >> 2) & 1);
a[k + 3][row] = (((o1) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 4][row] = ((o2) >> 7);
a[k + 5][row] = (((o2) >> 6) & 1);
a[k + 6][row] = (((o2) >> 5) & 1);
a[k + 7][row] = (((o2) >> 4) & 1);
a[k + 8][row] = (((o2) >> 3) & 1);
a[k + 9][row] = (((o2) >> 1) & 3);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 10][row] = (((o3) >> 6) & 1);
a[k + 11][row] = (((o3) >> 5) & 1);
a[k + 12][row] = (((o3) >> 4) & 1);
a[k + 13][row] = (((o3) >> 3) & 1);
a[k + 14][row] = (((o3) >> 2) & 1);
a[k + 15][row] = (((o3) >> 1) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function readRecord2_5(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0, f6 = 0;
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
if (p >= end) return -1;
f5 = b[p++];
if (f5 & 1) {
if (p >= end) return -1;
f6 = b[p++];
if (f6 & 1) {
return -1;
}}}}}}}
if (!((f0 | f1 | f2 | f3 | f4 | f5 | f6) & 0xfe)) return -1;
const { starts, skips, seen } = c;
seen[0] |= f0;
c.presence[row * 7] = f0;
seen[1] |= f1;
c.presence[row * 7 + 1] = f1;
seen[2] |= f2;
c.presence[row * 7 + 2] = f2;
seen[3] |= f3;
c.presence[row * 7 + 3] = f3;
seen[4] |= f4;
c.presence[row * 7 + 4] = f4;
seen[5] |= f5;
c.presence[row * 7 + 5] = f5;
if (f6 & 248) return -1;
seen[6] |= f6;
c.presence[row * 7 + 6] = f6;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read040_2(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read161(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read015(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read071(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read130(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read131(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read071(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read150(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read151(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read080(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read071(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read074(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read071(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read074(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read140(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read090_2(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read210(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read161(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read230(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read145(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read152(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read200(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read155(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read155(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read160(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : read165(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : read071(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
if (f4 & 128) {
p = starts[28] < 0 ? skips[28](b, p, end) : read170(b, p, end, c, starts[28], row);
if (p < 0) return -1;
}
if (f4 & 64) {
p = starts[29] < 0 ? skips[29](b, p, end) : read015(b, p, end, c, starts[29], row);
if (p < 0) return -1;
}
if (f4 & 32) {
p = starts[30] < 0 ? skips[30](b, p, end) : read220(b, p, end, c, starts[30], row);
if (p < 0) return -1;
}
if (f4 & 16) {
p = starts[31] < 0 ? skips[31](b, p, end) : read146(b, p, end, c, starts[31], row);
if (p < 0) return -1;
}
if (f4 & 8) {
p = starts[32] < 0 ? skips[32](b, p, end) : read148(b, p, end, c, starts[32], row);
if (p < 0) return -1;
}
if (f4 & 4) {
p = starts[33] < 0 ? skips[33](b, p, end) : read110(b, p, end, c, starts[33], row);
if (p < 0) return -1;
}
if (f4 & 2) {
p = starts[34] < 0 ? skips[34](b, p, end) : read016(b, p, end, c, starts[34], row);
if (p < 0) return -1;
}
if (f5 & 128) {
p = starts[35] < 0 ? skips[35](b, p, end) : read008(b, p, end, c, starts[35], row);
if (p < 0) return -1;
}
if (f5 & 64) {
p = starts[36] < 0 ? skips[36](b, p, end) : read271(b, p, end, c, starts[36], row);
if (p < 0) return -1;
}
if (f5 & 32) {
p = starts[37] < 0 ? skips[37](b, p, end) : read132(b, p, end, c, starts[37], row);
if (p < 0) return -1;
}
if (f5 & 16) {
p = starts[38] < 0 ? skips[38](b, p, end) : read250(b, p, end, c, starts[38], row);
if (p < 0) return -1;
}
if (f5 & 8) {
p = starts[39] < 0 ? skips[39](b, p, end) : read260(b, p, end, c, starts[39], row);
if (p < 0) return -1;
}
if (f5 & 4) {
p = starts[40] < 0 ? skips[40](b, p, end) : read015(b, p, end, c, starts[40], row);
if (p < 0) return -1;
}
if (f5 & 2) {
p = starts[41] < 0 ? skips[41](b, p, end) : read295(b, p, end, c, starts[41], row);
if (p < 0) return -1;
}
if (f6 & 4) {
p = starts[47] < 0 ? skips[47](b, p, end) : readRE(b, p, end, c, starts[47], row);
if (p < 0) return -1;
}
if (f6 & 2) {
p = starts[48] < 0 ? skips[48](b, p, end) : readSP(b, p, end, c, starts[48], row);
if (p < 0) return -1;
}
return p;
}

function read040_3(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 5);
a[k + 1][row] = (((o1) >> 3) & 3);
a[k + 2][row] = (((o1) >> 2) & 1);
a[k + 3][row] = (((o1) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 4][row] = ((o2) >> 7);
a[k + 5][row] = (((o2) >> 6) & 1);
a[k + 6][row] = (((o2) >> 5) & 1);
a[k + 7][row] = (((o2) >> 4) & 1);
a[k + 8][row] = (((o2) >> 3) & 1);
a[k + 9][row] = (((o2) >> 1) & 3);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 10][row] = (((o3) >> 5) & 1);
a[k + 11][row] = (((o3) >> 4) & 1);
a[k + 12][row] = (((o3) >> 3) & 1);
a[k + 13][row] = (((o3) >> 2) & 1);
a[k + 14][row] = (((o3) >> 1) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function readRecord2_2(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0, f6 = 0;
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
if (p >= end) return -1;
f5 = b[p++];
if (f5 & 1) {
if (p >= end) return -1;
f6 = b[p++];
if (f6 & 1) {
return -1;
}}}}}}}
if (!((f0 | f1 | f2 | f3 | f4 | f5 | f6) & 0xfe)) return -1;
const { starts, skips, seen } = c;
seen[0] |= f0;
c.presence[row * 7] = f0;
seen[1] |= f1;
c.presence[row * 7 + 1] = f1;
seen[2] |= f2;
c.presence[row * 7 + 2] = f2;
seen[3] |= f3;
c.presence[row * 7 + 3] = f3;
seen[4] |= f4;
c.presence[row * 7 + 4] = f4;
seen[5] |= f5;
c.presence[row * 7 + 5] = f5;
if (f6 & 248) return -1;
seen[6] |= f6;
c.presence[row * 7 + 6] = f6;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read040_3(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read161(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read015(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read071(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read130(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read131(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read071(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read150(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read151(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read080(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read071(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read074(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read071(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read074(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read140(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read090_2(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read210(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read161(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read230(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read145(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read152(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read200(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read155(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read155(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read160(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : read165(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : read071(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
if (f4 & 128) {
p = starts[28] < 0 ? skips[28](b, p, end) : read170(b, p, end, c, starts[28], row);
if (p < 0) return -1;
}
if (f4 & 64) {
p = starts[29] < 0 ? skips[29](b, p, end) : read015(b, p, end, c, starts[29], row);
if (p < 0) return -1;
}
if (f4 & 32) {
p = starts[30] < 0 ? skips[30](b, p, end) : read220(b, p, end, c, starts[30], row);
if (p < 0) return -1;
}
if (f4 & 16) {
p = starts[31] < 0 ? skips[31](b, p, end) : read146(b, p, end, c, starts[31], row);
if (p < 0) return -1;
}
if (f4 & 8) {
p = starts[32] < 0 ? skips[32](b, p, end) : read148(b, p, end, c, starts[32], row);
if (p < 0) return -1;
}
if (f4 & 4) {
p = starts[33] < 0 ? skips[33](b, p, end) : read110(b, p, end, c, starts[33], row);
if (p < 0) return -1;
}
if (f4 & 2) {
p = starts[34] < 0 ? skips[34](b, p, end) : read016(b, p, end, c, starts[34], row);
if (p < 0) return -1;
}
if (f5 & 128) {
p = starts[35] < 0 ? skips[35](b, p, end) : read008(b, p, end, c, starts[35], row);
if (p < 0) return -1;
}
if (f5 & 64) {
p = starts[36] < 0 ? skips[36](b, p, end) : read271(b, p, end, c, starts[36], row);
if (p < 0) return -1;
}
if (f5 & 32) {
p = starts[37] < 0 ? skips[37](b, p, end) : read132(b, p, end, c, starts[37], row);
if (p < 0) return -1;
}
if (f5 & 16) {
p = starts[38] < 0 ? skips[38](b, p, end) : read250(b, p, end, c, starts[38], row);
if (p < 0) return -1;
}
if (f5 & 8) {
p = starts[39] < 0 ? skips[39](b, p, end) : read260(b, p, end, c, starts[39], row);
if (p < 0) return -1;
}
if (f5 & 4) {
p = starts[40] < 0 ? skips[40](b, p, end) : read015(b, p, end, c, starts[40], row);
if (p < 0) return -1;
}
if (f5 & 2) {
p = starts[41] < 0 ? skips[41](b, p, end) : read295(b, p, end, c, starts[41], row);
if (p < 0) return -1;
}
if (f6 & 4) {
p = starts[47] < 0 ? skips[47](b, p, end) : readRE(b, p, end, c, starts[47], row);
if (p < 0) return -1;
}
if (f6 & 2) {
p = starts[48] < 0 ? skips[48](b, p, end) : readSP(b, p, end, c, starts[48], row);
if (p < 0) return -1;
}
return p;
}

function read200_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = (((o0) >> 6) & 1);
a[k + 2][row] = (((o0) >> 2) & 7);
a[k + 3][row] = ((o0) & 3);
p += 1;
return p;
}

function read271_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = (((o1) >> 5) & 1);
a[k + 1][row] = (((o1) >> 4) & 1);
a[k + 2][row] = (((o1) >> 3) & 1);
a[k + 3][row] = (((o1) >> 2) & 1);
a[k + 4][row] = (((o1) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
a[k + 5][row] = ((b[p]) & 15);
p += 1;
}
return p;
}

function readRecord2_1(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0, f6 = 0;
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
if (p >= end) return -1;
f5 = b[p++];
if (f5 & 1) {
if (p >= end) return -1;
f6 = b[p++];
if (f6 & 1) {
return -1;
}}}}}}}
if (!((f0 | f1 | f2 | f3 | f4 | f5 | f6) & 0xfe)) return -1;
const { starts, skips, seen } = c;
seen[0] |= f0;
c.presence[row * 7] = f0;
seen[1] |= f1;
c.presence[row * 7 + 1] = f1;
seen[2] |= f2;
c.presence[row * 7 + 2] = f2;
seen[3] |= f3;
c.presence[row * 7 + 3] = f3;
seen[4] |= f4;
c.presence[row * 7 + 4] = f4;
seen[5] |= f5;
c.presence[row * 7 + 5] = f5;
if (f6 & 248) return -1;
seen[6] |= f6;
c.presence[row * 7 + 6] = f6;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read040_3(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read161(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read015(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read071(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read130(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read131(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read071(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read150(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read151(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read080(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read071(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read074(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read071(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read074(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read140(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read090_2(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read210(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read161(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read230(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read145(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read152(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read200_2(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read155(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read155(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read160(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : read165(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : read071(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
if (f4 & 128) {
p = starts[28] < 0 ? skips[28](b, p, end) : read170(b, p, end, c, starts[28], row);
if (p < 0) return -1;
}
if (f4 & 64) {
p = starts[29] < 0 ? skips[29](b, p, end) : read015(b, p, end, c, starts[29], row);
if (p < 0) return -1;
}
if (f4 & 32) {
p = starts[30] < 0 ? skips[30](b, p, end) : read220(b, p, end, c, starts[30], row);
if (p < 0) return -1;
}
if (f4 & 16) {
p = starts[31] < 0 ? skips[31](b, p, end) : read146(b, p, end, c, starts[31], row);
if (p < 0) return -1;
}
if (f4 & 8) {
p = starts[32] < 0 ? skips[32](b, p, end) : read148(b, p, end, c, starts[32], row);
if (p < 0) return -1;
}
if (f4 & 4) {
p = starts[33] < 0 ? skips[33](b, p, end) : read110(b, p, end, c, starts[33], row);
if (p < 0) return -1;
}
if (f4 & 2) {
p = starts[34] < 0 ? skips[34](b, p, end) : read016(b, p, end, c, starts[34], row);
if (p < 0) return -1;
}
if (f5 & 128) {
p = starts[35] < 0 ? skips[35](b, p, end) : read008(b, p, end, c, starts[35], row);
if (p < 0) return -1;
}
if (f5 & 64) {
p = starts[36] < 0 ? skips[36](b, p, end) : read271_2(b, p, end, c, starts[36], row);
if (p < 0) return -1;
}
if (f5 & 32) {
p = starts[37] < 0 ? skips[37](b, p, end) : read132(b, p, end, c, starts[37], row);
if (p < 0) return -1;
}
if (f5 & 16) {
p = starts[38] < 0 ? skips[38](b, p, end) : read250(b, p, end, c, starts[38], row);
if (p < 0) return -1;
}
if (f5 & 8) {
p = starts[39] < 0 ? skips[39](b, p, end) : read260(b, p, end, c, starts[39], row);
if (p < 0) return -1;
}
if (f5 & 4) {
p = starts[40] < 0 ? skips[40](b, p, end) : read015(b, p, end, c, starts[40], row);
if (p < 0) return -1;
}
if (f5 & 2) {
p = starts[41] < 0 ? skips[41](b, p, end) : read295(b, p, end, c, starts[41], row);
if (p < 0) return -1;
}
if (f6 & 4) {
p = starts[47] < 0 ? skips[47](b, p, end) : readRE(b, p, end, c, starts[47], row);
if (p < 0) return -1;
}
if (f6 & 2) {
p = starts[48] < 0 ? skips[48](b, p, end) : readSP(b, p, end, c, starts[48], row);
if (p < 0) return -1;
}
return p;
}

function read040_4(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
const o1 = b[p + 1];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = (((o0) >> 6) & 1);
a[k + 2][row] = (((o0) >> 5) & 1);
a[k + 3][row] = (((o0) >> 4) & 1);
a[k + 4][row] = (((o0) >> 3) & 1);
a[k + 5][row] = (((o0) >> 2) & 1);
a[k + 6][row] = (((o0) >> 1) & 1);
a[k + 7][row] = ((o1) >> 5);
a[k + 8][row] = (((o1) >> 3) & 3);
p += 2;
return p;
}

function read130_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
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

function read090_3(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 6);
a[k + 1][row] = (((o0) >> 4) & 3);
a[k + 2][row] = (((o0) >> 2) & 3);
a[k + 3][row] = ((((b[p + 1]) & 15) << 28) >> 28);
p += 2;
return p;
}

function read210_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const o0 = b[p];
a[k][row] = (((o0) >> 4) & 1);
a[k + 1][row] = (((o0) >> 3) & 1);
a[k + 2][row] = (((o0) >> 2) & 1);
a[k + 3][row] = (((o0) >> 1) & 1);
a[k + 4][row] = ((o0) & 1);
p += 1;
return p;
}

function read151_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = ((b[p] << 8) | b[p + 1]);
p += 2;
return p;
}

function read160_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 4 > end) return -1;
a[k][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16)) / 16384;
a[k + 1][row] = (((b[p + 2] << 8) | b[p + 3]) * 45) / 8192;
p += 4;
return p;
}

function read165_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
a[k][row] = ((b[p]) >> 6);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
a[k + 1][row] = (((((b[p]) >> 1) << 25) >> 25)) / 4;
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function read032(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
a[k][row] = ((b[p])) / 256;
p += 1;
return p;
}

function read070(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
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

function readRecord0_26(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read040_4(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read071(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read130_2(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read080(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read140(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read090_3(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read210_2(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read230(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read145(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read150(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read151_2(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read152(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read140(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read140(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read160_2(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read165_2(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read170(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read015(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read032(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read015(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read015(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read220(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read146(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read148(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read110(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : read070(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : read015(b, p, end, c, starts[27], row);
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

function readRecord0_25(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
seen[0] |= f0;
c.presence[row * 5] = f0;
seen[1] |= f1;
c.presence[row * 5 + 1] = f1;
seen[2] |= f2;
c.presence[row * 5 + 2] = f2;
if (f3 & 6) return -1;
seen[3] |= f3;
c.presence[row * 5 + 3] = f3;
if (f4 & 248) return -1;
seen[4] |= f4;
c.presence[row * 5 + 4] = f4;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read040_4(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read071(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read130_2(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read080(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read140(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read090_3(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read210_2(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read230(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read145(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read150(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read151_2(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read152(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read140(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read140(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read160_2(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read165_2(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read170(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read015(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read032(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read015(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read015(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read220(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read146(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read148(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read110(b, p, end, c, starts[25], row);
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

function readRecord0_23(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
seen[0] |= f0;
c.presence[row * 5] = f0;
seen[1] |= f1;
c.presence[row * 5 + 1] = f1;
seen[2] |= f2;
c.presence[row * 5 + 2] = f2;
if (f3 & 6) return -1;
seen[3] |= f3;
c.presence[row * 5 + 3] = f3;
if (f4 & 248) return -1;
seen[4] |= f4;
c.presence[row * 5 + 4] = f4;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read040_4(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read071(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read130(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read080(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read140(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read090_3(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read210_2(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read230(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read145(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read150(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read151_2(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read152(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read140(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read140(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read160_2(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read165_2(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read170(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read015(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read032(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read015(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read015(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read220(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read146(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read148(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read110(b, p, end, c, starts[25], row);
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

function readExpansion1_5(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const q0 = b[p++];
if (q0 & 128) {
if (p + 2 > end) return -1;
a[k][row] = ((((b[p] << 8) | b[p + 1]) & 4095)) / 10;
p += 2;
}
if (q0 & 64) {
if (p + 2 > end) return -1;
const o1 = b[p];
a[k + 1][row] = (((o1) >> 3) & 1);
a[k + 2][row] = (((o1) >> 2) & 1);
a[k + 3][row] = ((((o1 << 8) | b[p + 1]) & 1023) * 45) / 64;
p += 2;
}
if (q0 & 32) {
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 4][row] = ((o2) >> 7);
a[k + 5][row] = (((o2) >> 6) & 1);
a[k + 6][row] = (((o2) >> 5) & 1);
a[k + 7][row] = (((o2) >> 4) & 1);
a[k + 8][row] = (((o2) >> 3) & 1);
a[k + 9][row] = (((o2) >> 2) & 1);
p += 1;
}
if (q0 & 16) {
if (p + 1 > end) return -1;
a[k + 10][row] = (b[p]);
p += 1;
}
if (q0 & 8) {
x3: {
if (p + 2 > end) return -1;
const o4 = b[p];
a[k + 11][row] = ((o4) >> 7);
a[k + 12][row] = (((o4) >> 6) & 1);
a[k + 13][row] = (((o4) >> 5) & 1);
a[k + 14][row] = (((o4) >> 4) & 1);
a[k + 15][row] = (((((o4 << 8) | b[p + 1]) >> 1) & 2047)) / 8;
p += 2;
if (!(b[p - 1] & 1)) break x3;
if (p + 1 > end) return -1;
a[k + 16][row] = (((b[p]) >> 1) * 45) / 16;
p += 1;
if (b[p - 1] & 1) return -1;
}
}
if (q0 & 4) {
x5: {
if (p + 1 > end) return -1;
const o6 = b[p];
a[k + 17][row] = ((o6) >> 7);
a[k + 18][row] = (((o6) >> 6) & 1);
a[k + 19][row] = (((o6) >> 5) & 1);
a[k + 20][row] = (((o6) >> 3) & 3);
a[k + 21][row] = (((o6) >> 2) & 1);
a[k + 22][row] = (((o6) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x5;
if (p + 1 > end) return -1;
const o7 = b[p];
a[k + 23][row] = ((o7) >> 7);
a[k + 24][row] = (((o7) >> 4) & 7);
a[k + 25][row] = (((o7) >> 3) & 1);
a[k + 26][row] = (((o7) >> 1) & 3);
p += 1;
if (!(b[p - 1] & 1)) break x5;
if (p + 1 > end) return -1;
const o8 = b[p];
a[k + 27][row] = ((o8) >> 7);
a[k + 28][row] = (((o8) >> 5) & 3);
a[k + 29][row] = (((o8) >> 4) & 1);
a[k + 30][row] = (((o8) >> 3) & 1);
a[k + 31][row] = (((o8) >> 2) & 1);
a[k + 32][row] = (((o8) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x5;
if (p + 1 > end) return -1;
const o9 = b[p];
a[k + 33][row] = ((o9) >> 7);
a[k + 34][row] = (((o9) >> 5) & 3);
a[k + 35][row] = (((o9) >> 4) & 1);
a[k + 36][row] = (((o9) >> 1) & 7);
p += 1;
if (!(b[p - 1] & 1)) break x5;
if (p + 1 > end) return -1;
const o10 = b[p];
a[k + 37][row] = ((o10) >> 7);
a[k + 38][row] = (((o10) >> 5) & 3);
a[k + 39][row] = (((o10) >> 4) & 1);
a[k + 40][row] = (((o10) >> 1) & 7);
p += 1;
if (!(b[p - 1] & 1)) break x5;
if (p + 1 > end) return -1;
const o11 = b[p];
a[k + 41][row] = ((o11) >> 7);
a[k + 42][row] = (((o11) >> 2) & 31);
p += 1;
if (b[p - 1] & 1) return -1;
}
}
if (q0 & 2) {
if (p + 2 > end) return -1;
a[k + 43][row] = (((b[p] << 8) | b[p + 1]) * 45) / 8192;
p += 2;
}
if (q0 & 1) {
if (p >= end) return -1;
const q12 = b[p++];
if (q12 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q12 & 2) return -1;
if (q12 & 128) {
if (p + 1 > end) return -1;
const o13 = b[p];
a[k + 44][row] = ((o13) >> 7);
a[k + 45][row] = (((o13) >> 6) & 1);
a[k + 46][row] = (((o13) >> 5) & 1);
a[k + 47][row] = (((o13) >> 4) & 1);
a[k + 48][row] = (((o13) >> 3) & 1);
a[k + 49][row] = (((o13) >> 2) & 1);
a[k + 50][row] = (((o13) >> 1) & 1);
a[k + 51][row] = ((o13) & 1);
p += 1;
}
if (q12 & 64) {
if (p + 4 > end) return -1;
a[k + 52][row] = (((b[p] << 8) | b[p + 1]) & 16383);
a[k + 53][row] = (((b[p + 2] << 8) | b[p + 3]) & 2047);
p += 4;
}
if (q12 & 32) {
if (p + 2 > end) return -1;
const o14 = b[p];
a[k + 54][row] = ((o14) >> 7);
a[k + 55][row] = (((o14) >> 5) & 1);
a[k + 56][row] = (((o14 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q12 & 16) {
if (p + 1 > end) return -1;
const o15 = b[p];
a[k + 57][row] = (((o15) >> 5) & 1);
a[k + 58][row] = (((o15) >> 4) & 1);
a[k + 59][row] = (((o15) >> 3) & 1);
a[k + 60][row] = (((o15) >> 2) & 1);
a[k + 61][row] = (((o15) >> 1) & 1);
a[k + 62][row] = ((o15) & 1);
p += 1;
}
if (q12 & 8) {
if (p + 1 > end) return -1;
a[k + 63][row] = ((b[p]) & 31);
p += 1;
}
if (q12 & 4) {
if (p + 2 > end) return -1;
const o16 = b[p];
a[k + 64][row] = ((o16) >> 7);
a[k + 65][row] = (((o16) >> 5) & 1);
a[k + 66][row] = (((o16 << 8) | b[p + 1]) & 4095);
p += 2;
}
}
return p;
}

function readExpansion1_4(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const q0 = b[p++];
if (q0 & 128) {
if (p + 2 > end) return -1;
a[k][row] = ((((b[p] << 8) | b[p + 1]) & 4095)) / 10;
p += 2;
}
if (q0 & 64) {
if (p + 2 > end) return -1;
const o1 = b[p];
a[k + 1][row] = (((o1) >> 3) & 1);
a[k + 2][row] = (((o1) >> 2) & 1);
a[k + 3][row] = ((((o1 << 8) | b[p + 1]) & 1023) * 45) / 64;
p += 2;
}
if (q0 & 32) {
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 4][row] = ((o2) >> 7);
a[k + 5][row] = (((o2) >> 6) & 1);
a[k + 6][row] = (((o2) >> 5) & 1);
a[k + 7][row] = (((o2) >> 4) & 1);
p += 1;
}
if (q0 & 16) {
if (p + 1 > end) return -1;
a[k + 8][row] = (b[p]);
p += 1;
}
if (q0 & 8) {
x3: {
if (p + 2 > end) return -1;
const o4 = b[p];
a[k + 9][row] = ((o4) >> 7);
a[k + 10][row] = (((o4) >> 6) & 1);
a[k + 11][row] = (((o4) >> 5) & 1);
a[k + 12][row] = (((o4) >> 4) & 1);
a[k + 13][row] = (((((o4 << 8) | b[p + 1]) >> 1) & 2047)) / 8;
p += 2;
if (!(b[p - 1] & 1)) break x3;
if (p + 1 > end) return -1;
a[k + 14][row] = (((b[p]) >> 1) * 45) / 16;
p += 1;
if (b[p - 1] & 1) return -1;
}
}
if (q0 & 4) {
x5: {
if (p + 1 > end) return -1;
const o6 = b[p];
a[k + 15][row] = ((o6) >> 7);
a[k + 16][row] = (((o6) >> 6) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
}
if (q0 & 2) {
if (p + 2 > end) return -1;
a[k + 17][row] = (((b[p] << 8) | b[p + 1]) * 45) / 8192;
p += 2;
}
if (q0 & 1) {
if (p >= end) return -1;
const q7 = b[p++];
if (q7 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q7 & 2) return -1;
if (q7 & 128) {
if (p + 1 > end) return -1;
const o8 = b[p];
a[k + 18][row] = ((o8) >> 7);
a[k + 19][row] = (((o8) >> 6) & 1);
a[k + 20][row] = (((o8) >> 5) & 1);
a[k + 21][row] = (((o8) >> 4) & 1);
a[k + 22][row] = (((o8) >> 3) & 1);
a[k + 23][row] = (((o8) >> 2) & 1);
a[k + 24][row] = (((o8) >> 1) & 1);
a[k + 25][row] = ((o8) & 1);
p += 1;
}
if (q7 & 64) {
if (p + 4 > end) return -1;
a[k + 26][row] = (((b[p] << 8) | b[p + 1]) & 16383);
a[k + 27][row] = (((b[p + 2] << 8) | b[p + 3]) & 2047);
p += 4;
}
if (q7 & 32) {
if (p + 2 > end) return -1;
const o9 = b[p];
a[k + 28][row] = ((o9) >> 7);
a[k + 29][row] = (((o9) >> 5) & 1);
a[k + 30][row] = (((o9 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q7 & 16) {
if (p + 1 > end) return -1;
const o10 = b[p];
a[k + 31][row] = (((o10) >> 5) & 1);
a[k + 32][row] = (((o10) >> 4) & 1);
a[k + 33][row] = (((o10) >> 3) & 1);
a[k + 34][row] = (((o10) >> 2) & 1);
a[k + 35][row] = (((o10) >> 1) & 1);
a[k + 36][row] = ((o10) & 1);
p += 1;
}
if (q7 & 8) {
if (p + 1 > end) return -1;
a[k + 37][row] = ((b[p]) & 31);
p += 1;
}
if (q7 & 4) {
if (p + 2 > end) return -1;
const o11 = b[p];
a[k + 38][row] = ((o11) >> 7);
a[k + 39][row] = (((o11) >> 5) & 1);
a[k + 40][row] = (((o11 << 8) | b[p + 1]) & 4095);
p += 2;
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
