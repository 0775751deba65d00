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

function read140(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 3 > end) return -1;
const v0 = (((b[p] << 16) | (b[p + 1] << 8) | b[p + 2])) / 128;
if (v0 > 86400.9921875) return -1;
a[k][row] = v0;
p += 3;
return p;
}

function read020(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 5);
a[k + 1][row] = (((o1) >> 4) & 1);
a[k + 2][row] = (((o1) >> 3) & 1);
a[k + 3][row] = (((o1) >> 2) & 1);
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
a[k + 10][row] = (((o2) >> 1) & 3);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 11][row] = ((o3) >> 7);
a[k + 12][row] = (((o3) >> 6) & 1);
a[k + 13][row] = (((o3) >> 5) & 1);
a[k + 14][row] = (((o3) >> 4) & 1);
a[k + 15][row] = (((o3) >> 3) & 1);
a[k + 16][row] = (((o3) >> 2) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o4 = b[p];
a[k + 17][row] = ((o4) >> 7);
a[k + 18][row] = (((o4) >> 3) & 15);
a[k + 19][row] = (((o4) >> 2) & 1);
a[k + 20][row] = (((o4) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o5 = b[p];
a[k + 21][row] = ((o5) >> 7);
a[k + 22][row] = (((o5) >> 6) & 1);
a[k + 23][row] = (((o5) >> 5) & 1);
a[k + 24][row] = (((o5) >> 4) & 1);
a[k + 25][row] = (((o5) >> 3) & 1);
a[k + 26][row] = (((o5) >> 2) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o6 = b[p];
a[k + 27][row] = ((o6) >> 7);
a[k + 28][row] = (((o6) >> 6) & 1);
a[k + 29][row] = (((o6) >> 5) & 1);
a[k + 30][row] = (((o6) >> 4) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function read040(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 4 > end) return -1;
a[k][row] = (((b[p] << 8) | b[p + 1])) / 256;
a[k + 1][row] = (((b[p + 2] << 8) | b[p + 3]) * 45) / 8192;
p += 4;
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

function read090(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = (((o0) >> 6) & 1);
a[k + 2][row] = ((((((o0 << 8) | b[p + 1]) & 16383) << 18) >> 18)) / 4;
p += 2;
return p;
}

function read130(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 128) {
if (p + 1 > end) return -1;
a[k][row] = ((b[p]) * 45) / 1024;
p += 1;
}
if (q0 & 64) {
if (p + 1 > end) return -1;
a[k + 1][row] = (b[p]);
p += 1;
}
if (q0 & 32) {
if (p + 1 > end) return -1;
a[k + 2][row] = (((b[p]) << 24) >> 24);
p += 1;
}
if (q0 & 16) {
if (p + 1 > end) return -1;
a[k + 3][row] = ((b[p]) * 45) / 1024;
p += 1;
}
if (q0 & 8) {
if (p + 1 > end) return -1;
a[k + 4][row] = (((b[p]) << 24) >> 24);
p += 1;
}
if (q0 & 4) {
if (p + 1 > end) return -1;
a[k + 5][row] = ((((b[p]) << 24) >> 24)) / 256;
p += 1;
}
if (q0 & 2) {
if (p + 1 > end) return -1;
a[k + 6][row] = ((((b[p]) << 24) >> 24) * 45) / 2048;
p += 1;
}
return p;
}

function read220(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 3 > end) return -1;
a[k][row] = ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]);
p += 3;
return p;
}

function read240(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 6 > end) return -1;
icao(b, p + 0, a[k], row * 8, 8);
p += 6;
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
const o1 = b[p + 7];
octets(b, p + 0, a[k + 2], j0 * 7, 7);
a[k + 3][j0] = ((o1) >> 4);
a[k + 4][j0] = ((o1) & 15);
p += 8;
}
c.used[k + 1] = j0;
a[k][row] = j0 - from;
a[k + 1][row] = from;
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

function read042(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 4 > end) return -1;
a[k][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16)) / 128;
a[k + 1][row] = (((((b[p + 2] << 8) | b[p + 3]) << 16) >> 16)) / 128;
p += 4;
return p;
}

function read200(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 4 > end) return -1;
a[k][row] = (((b[p] << 8) | b[p + 1])) / 16384;
a[k + 1][row] = (((b[p + 2] << 8) | b[p + 3]) * 45) / 8192;
p += 4;
return p;
}

function read170(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 7);
a[k + 1][row] = (((o1) >> 5) & 3);
a[k + 2][row] = (((o1) >> 4) & 1);
a[k + 3][row] = (((o1) >> 3) & 1);
a[k + 4][row] = (((o1) >> 1) & 3);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 5][row] = ((o2) >> 7);
a[k + 6][row] = (((o2) >> 6) & 1);
a[k + 7][row] = (((o2) >> 5) & 1);
a[k + 8][row] = (((o2) >> 4) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function read210(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 4 > end) return -1;
a[k][row] = ((b[p])) / 128;
a[k + 1][row] = ((b[p + 1])) / 128;
a[k + 2][row] = ((b[p + 2])) / 16384;
a[k + 3][row] = ((b[p + 3]) * 45) / 512;
p += 4;
return p;
}

function read030(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
{
const from = c.used[k + 1];
let j0 = from;
do {
if (p + 1 > end) return -1;
if (j0 >= c.room) return full(c);
a[k + 2][j0] = ((b[p]) >> 1);
p += 1;
j0++;
} while (b[p - 1] & 1);
c.used[k + 1] = j0;
a[k][row] = j0 - from;
a[k + 1][row] = from;
}
return p;
}

function read080(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
const o1 = b[p + 1];
a[k][row] = (((o0) >> 3) & 1);
a[k + 1][row] = (((o0) >> 2) & 1);
a[k + 2][row] = (((o0) >> 1) & 1);
a[k + 3][row] = ((o0) & 1);
a[k + 4][row] = ((o1) >> 7);
a[k + 5][row] = (((o1) >> 6) & 1);
a[k + 6][row] = (((o1) >> 5) & 1);
a[k + 7][row] = (((o1) >> 4) & 1);
a[k + 8][row] = (((o1) >> 3) & 1);
a[k + 9][row] = (((o1) >> 2) & 1);
a[k + 10][row] = (((o1) >> 1) & 1);
a[k + 11][row] = ((o1) & 1);
p += 2;
return p;
}

function read100(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 4 > end) return -1;
const o0 = b[p];
const o1 = b[p + 2];
const o2 = b[p + 3];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = (((o0) >> 6) & 1);
a[k + 2][row] = (((o0 << 8) | b[p + 1]) & 4095);
a[k + 3][row] = (((o1) >> 3) & 1);
a[k + 4][row] = (((o1) >> 2) & 1);
a[k + 5][row] = (((o1) >> 1) & 1);
a[k + 6][row] = ((o1) & 1);
a[k + 7][row] = ((o2) >> 7);
a[k + 8][row] = (((o2) >> 6) & 1);
a[k + 9][row] = (((o2) >> 5) & 1);
a[k + 10][row] = (((o2) >> 4) & 1);
a[k + 11][row] = (((o2) >> 3) & 1);
a[k + 12][row] = (((o2) >> 2) & 1);
a[k + 13][row] = (((o2) >> 1) & 1);
a[k + 14][row] = ((o2) & 1);
p += 4;
return p;
}

function read110(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = (((((b[p] << 8) | b[p + 1]) & 16383) << 18) >> 18) * 25;
p += 2;
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
if (q0 & 62) return -1;
if (q0 & 128) {
if (p + 2 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 7);
a[k + 1][row] = (((((o1 << 8) | b[p + 1]) & 1023) << 22) >> 22);
p += 2;
}
if (q0 & 64) {
{
const from = c.used[k + 3];
let j2 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 6 > end) return -1;
if (j2 + count > c.room) return full(c);
for (const last = j2 + count; j2 < last; j2++) {
a[k + 4][j2] = ((b[p] << 8) | b[p + 1]);
a[k + 5][j2] = ((b[p + 2] << 8) | b[p + 3]);
a[k + 6][j2] = ((b[p + 4] << 8) | b[p + 5]);
p += 6;
}
c.used[k + 3] = j2;
a[k + 2][row] = j2 - from;
a[k + 3][row] = from;
}
}
return p;
}

function read230(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
const o1 = b[p + 1];
a[k][row] = ((o0) >> 5);
a[k + 1][row] = (((o0) >> 2) & 7);
a[k + 2][row] = (((o0) >> 1) & 1);
a[k + 3][row] = ((o1) >> 7);
a[k + 4][row] = (((o1) >> 6) & 1);
a[k + 5][row] = (((o1) >> 5) & 1);
a[k + 6][row] = (((o1) >> 4) & 1);
a[k + 7][row] = ((o1) & 15);
p += 2;
return p;
}

function read260(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 7 > end) return -1;
octets(b, p + 0, a[k], row * 7, 7);
p += 7;
return p;
}

function read055(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = (((o0) >> 6) & 1);
a[k + 2][row] = (((o0) >> 5) & 1);
a[k + 3][row] = ((o0) & 31);
p += 1;
return p;
}

function read065(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
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

function readRecord1_32(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0;
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
return -1;
}}}}
if (!((f0 | f1 | f2 | f3) & 0xfe)) return -1;
const { starts, skips, seen } = c;
seen[0] |= f0;
c.presence[row * 4] = f0;
seen[1] |= f1;
c.presence[row * 4 + 1] = f1;
seen[2] |= f2;
c.presence[row * 4 + 2] = f2;
seen[3] |= f3;
c.presence[row * 4 + 3] = f3;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read140(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read020(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read040(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read070(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read090(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read130(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read220(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read240(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read250(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read161(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read042(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read200(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read170(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read210(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read030(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read080(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read100(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read110(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read120(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read230(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read260(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read055(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read070(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read065(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read080(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : readSP(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : readRE(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
return p;
}

function read020_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 5);
a[k + 1][row] = (((o1) >> 4) & 1);
a[k + 2][row] = (((o1) >> 3) & 1);
a[k + 3][row] = (((o1) >> 2) & 1);
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
a[k + 10][row] = (((o2) >> 1) & 3);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 11][row] = ((o3) >> 7);
a[k + 12][row] = (((o3) >> 6) & 1);
a[k + 13][row] = (((o3) >> 5) & 1);
a[k + 14][row] = (((o3) >> 4) & 1);
a[k + 15][row] = (((o3) >> 3) & 1);
a[k + 16][row] = (((o3) >> 2) & 1);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function read090_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = (((o0) >> 6) & 1);
a[k + 2][row] = ((((o0 << 8) | b[p + 1]) & 16383)) / 4;
p += 2;
return p;
}

function readRecord1_31(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0;
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
return -1;
}}}}
if (!((f0 | f1 | f2 | f3) & 0xfe)) return -1;
const { starts, skips, seen } = c;
seen[0] |= f0;
c.presence[row * 4] = f0;
seen[1] |= f1;
c.presence[row * 4 + 1] = f1;
seen[2] |= f2;
c.presence[row * 4 + 2] = f2;
seen[3] |= f3;
c.presence[row * 4 + 3] = f3;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read140(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read020_2(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read040(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read070(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read090_2(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read130(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read220(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read240(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read250(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read161(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read042(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read200(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read170(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read210(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read030(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read080(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read100(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read110(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read120(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read230(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read260(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read055(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read070(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read065(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read080(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : readSP(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : readRE(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
return p;
}

function read020_3(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 5);
a[k + 1][row] = (((o1) >> 4) & 1);
a[k + 2][row] = (((o1) >> 3) & 1);
a[k + 3][row] = (((o1) >> 2) & 1);
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
a[k + 10][row] = (((o2) >> 1) & 3);
p += 1;
if (b[p - 1] & 1) return -1;
}
return p;
}

function readRecord1_30(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0, f2 = 0, f3 = 0;
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
return -1;
}}}}
if (!((f0 | f1 | f2 | f3) & 0xfe)) return -1;
const { starts, skips, seen } = c;
seen[0] |= f0;
c.presence[row * 4] = f0;
seen[1] |= f1;
c.presence[row * 4 + 1] = f1;
seen[2] |= f2;
c.presence[row * 4 + 2] = f2;
seen[3] |= f3;
c.presence[row * 4 + 3] = f3;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read140(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read020_3(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read040(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read070(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read090_2(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read130(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read220(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read240(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read250(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read161(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read042(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read200(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read170(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read210(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read030(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read080(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read100(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read110(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read120(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read230(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read260(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read055(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read070(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read065(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read080(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : readSP(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : readRE(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
return p;
}

function readExpansion1_13(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const q0 = b[p++];
if (q0 & 128) {
if (p >= end) return -1;
const q1 = b[p++];
if (q1 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q1 & 128) {
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
}
if (q1 & 64) {
if (p + 4 > end) return -1;
const o3 = b[p + 2];
a[k + 7][row] = (((b[p] << 8) | b[p + 1]) & 16383);
a[k + 8][row] = (((o3) >> 5) & 1);
a[k + 9][row] = ((o3) & 31);
a[k + 10][row] = ((b[p + 3]) & 63);
p += 4;
}
if (q1 & 32) {
if (p + 6 > end) return -1;
const v4 = (((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 45) / 2097152;
if (v4 > 90 || v4 < -90) return -1;
a[k + 11][row] = v4;
const v5 = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 45) / 2097152;
if (v5 > 180 || v5 < -180) return -1;
a[k + 12][row] = v5;
p += 6;
}
if (q1 & 16) {
if (p + 2 > end) return -1;
const o6 = b[p];
a[k + 13][row] = (((o6) >> 6) & 1);
a[k + 14][row] = (((((o6 << 8) | b[p + 1]) & 16383) << 18) >> 18) * 25;
p += 2;
}
if (q1 & 8) {
if (p + 2 > end) return -1;
const o7 = b[p];
a[k + 15][row] = ((o7) >> 7);
a[k + 16][row] = (((o7) >> 6) & 1);
a[k + 17][row] = (((o7) >> 5) & 1);
a[k + 18][row] = (((o7 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q1 & 4) {
if (p + 1 > end) return -1;
a[k + 19][row] = ((b[p])) / 128;
p += 1;
}
if (q1 & 2) {
if (p + 1 > end) return -1;
const o8 = b[p];
a[k + 20][row] = (((o8) >> 5) & 1);
a[k + 21][row] = (((o8) >> 4) & 1);
a[k + 22][row] = (((o8) >> 3) & 1);
a[k + 23][row] = (((o8) >> 2) & 1);
a[k + 24][row] = (((o8) >> 1) & 1);
a[k + 25][row] = ((o8) & 1);
p += 1;
}
}
if (q0 & 64) {
if (p >= end) return -1;
const q9 = b[p++];
let q10 = 0;
if (q9 & 1) {
if (p >= end) return -1;
q10 = b[p++];
if (q10 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q10 & 126) return -1;
if (q9 & 128) {
if (p + 1 > end) return -1;
const o11 = b[p];
a[k + 26][row] = ((o11) >> 7);
a[k + 27][row] = (((o11) >> 6) & 1);
a[k + 28][row] = (((o11) >> 5) & 1);
a[k + 29][row] = (((o11) >> 4) & 1);
a[k + 30][row] = (((o11) >> 3) & 1);
a[k + 31][row] = (((o11) >> 2) & 1);
a[k + 32][row] = (((o11) >> 1) & 1);
p += 1;
}
if (q9 & 64) {
if (p + 4 > end) return -1;
const o12 = b[p + 2];
a[k + 33][row] = (((b[p] << 8) | b[p + 1]) & 16383);
a[k + 34][row] = (((o12) >> 3) & 1);
a[k + 35][row] = (((o12 << 8) | b[p + 3]) & 2047);
p += 4;
}
if (q9 & 32) {
if (p + 6 > end) return -1;
const v13 = (((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 45) / 2097152;
if (v13 > 90 || v13 < -90) return -1;
a[k + 36][row] = v13;
const v14 = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 45) / 2097152;
if (v14 > 180 || v14 < -180) return -1;
a[k + 37][row] = v14;
p += 6;
}
if (q9 & 16) {
if (p + 2 > end) return -1;
const o15 = b[p];
a[k + 38][row] = (((o15) >> 6) & 1);
a[k + 39][row] = (((((o15 << 8) | b[p + 1]) & 16383) << 18) >> 18) * 25;
p += 2;
}
if (q9 & 8) {
if (p + 2 > end) return -1;
const o16 = b[p];
a[k + 40][row] = ((o16) >> 7);
a[k + 41][row] = (((o16) >> 6) & 1);
a[k + 42][row] = (((o16) >> 5) & 1);
a[k + 43][row] = (((o16 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q9 & 4) {
if (p + 1 > end) return -1;
a[k + 44][row] = ((b[p])) / 128;
p += 1;
}
if (q9 & 2) {
if (p + 1 > end) return -1;
const o17 = b[p];
a[k + 45][row] = (((o17) >> 5) & 1);
a[k + 46][row] = (((o17) >> 4) & 1);
a[k + 47][row] = (((o17) >> 3) & 1);
a[k + 48][row] = (((o17) >> 2) & 1);
a[k + 49][row] = (((o17) >> 1) & 1);
a[k + 50][row] = ((o17) & 1);
p += 1;
}
if (q10 & 128) {
if (p + 1 > end) return -1;
a[k + 51][row] = ((b[p]) & 31);
p += 1;
}
}
if (q0 & 32) {
x18: {
if (p + 1 > end) return -1;
a[k + 52][row] = (((b[p]) >> 1) & 3);
p += 1;
if (b[p - 1] & 1) return -1;
}
}
if (q0 & 16) {
if (p >= end) return -1;
const q19 = b[p++];
if (q19 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q19 & 14) return -1;
if (q19 & 128) {
if (p + 1 > end) return -1;
a[k + 53][row] = (b[p]);
p += 1;
}
if (q19 & 64) {
if (p + 2 > end) return -1;
a[k + 54][row] = (((b[p] << 8) | b[p + 1])) / 10;
p += 2;
}
if (q19 & 32) {
if (p + 2 > end) return -1;
a[k + 55][row] = (((b[p] << 8) | b[p + 1])) / 256;
p += 2;
}
if (q19 & 16) {
if (p + 2 > end) return -1;
a[k + 56][row] = (((b[p] << 8) | b[p + 1])) / 256;
p += 2;
}
}
if (q0 & 8) {
if (p + 3 > end) return -1;
a[k + 57][row] = (((b[p] << 16) | (b[p + 1] << 8) | b[p + 2])) / 256;
p += 3;
}
if (q0 & 4) {
if (p >= end) return -1;
const q20 = b[p++];
let q21 = 0;
if (q20 & 1) {
if (p >= end) return -1;
q21 = b[p++];
if (q21 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q21 & 14) return -1;
if (q20 & 128) {
if (p + 3 > end) return -1;
const o22 = b[p];
a[k + 58][row] = (((o22) >> 4) & 1);
a[k + 59][row] = (((o22) >> 3) & 1);
a[k + 60][row] = (((o22) >> 2) & 1);
a[k + 61][row] = (((o22) >> 1) & 1);
a[k + 62][row] = ((o22) & 1);
a[k + 63][row] = ((b[p + 1] << 8) | b[p + 2]);
p += 3;
}
if (q20 & 64) {
{
const from = c.used[k + 65];
let j23 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 2 > end) return -1;
if (j23 + count > c.room) return full(c);
for (const last = j23 + count; j23 < last; j23++) {
a[k + 66][j23] = ((b[p] << 8) | b[p + 1]);
p += 2;
}
c.used[k + 65] = j23;
a[k + 64][row] = j23 - from;
a[k + 65][row] = from;
}
}
if (q20 & 32) {
if (p + 1 > end) return -1;
a[k + 67][row] = (b[p]);
p += 1;
}
if (q20 & 16) {
if (p + 22 > end) return -1;
a[k + 68][row] = (((b[p] << 8) | b[p + 1])) / 128;
a[k + 69][row] = (((b[p + 2] << 8) | b[p + 3]) * 45) / 8192;
a[k + 70][row] = (((b[p + 4] << 8) | b[p + 5])) / 128;
a[k + 71][row] = (((b[p + 6] << 8) | b[p + 7])) / 128;
a[k + 72][row] = (((b[p + 8] << 8) | b[p + 9]) * 45) / 8192;
a[k + 73][row] = (((b[p + 10] << 8) | b[p + 11]) * 45) / 8192;
a[k + 74][row] = (((b[p + 12] << 8) | b[p + 13])) / 128;
a[k + 75][row] = (((b[p + 14] << 8) | b[p + 15])) / 128;
a[k + 76][row] = (((b[p + 16] << 8) | b[p + 17]) * 45) / 8192;
a[k + 77][row] = (((b[p + 18] << 8) | b[p + 19]) * 45) / 8192;
a[k + 78][row] = (((b[p + 20] << 8) | b[p + 21])) / 128;
p += 22;
}
if (q20 & 8) {
{
const from = c.used[k + 80];
let j24 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 1 > end) return -1;
if (j24 + count > c.room) return full(c);
for (const last = j24 + count; j24 < last; j24++) {
const o25 = b[p];
a[k + 81][j24] = ((o25) >> 4);
a[k + 82][j24] = (((o25) >> 2) & 3);
a[k + 83][j24] = ((o25) & 3);
p += 1;
}
c.used[k + 80] = j24;
a[k + 79][row] = j24 - from;
a[k + 80][row] = from;
}
}
if (q20 & 4) {
if (p + 2 > end) return -1;
const o26 = b[p];
a[k + 84][row] = ((o26) >> 7);
a[k + 85][row] = (((o26 << 8) | b[p + 1]) & 32767);
p += 2;
}
if (q20 & 2) {
if (p + 6 > end) return -1;
const o27 = b[p + 1];
const o28 = b[p + 2];
const o29 = b[p + 4];
a[k + 86][row] = ((((b[p] << 8) | o27) >> 5) & 15);
a[k + 87][row] = ((o27) & 31);
a[k + 88][row] = ((o28) >> 4);
a[k + 89][row] = (((o28 << 8) | b[p + 3]) & 4095);
a[k + 90][row] = ((o29) >> 4);
a[k + 91][row] = (((o29 << 8) | b[p + 5]) & 4095);
p += 6;
}
if (q21 & 128) {
if (p + 4 > end) return -1;
const o30 = b[p];
a[k + 92][row] = ((o30) >> 6);
a[k + 93][row] = (((o30 << 8) | b[p + 1]) & 16383);
a[k + 94][row] = ((b[p + 2] << 8) | b[p + 3]);
p += 4;
}
if (q21 & 64) {
{
const from = c.used[k + 96];
let j31 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 7 > end) return -1;
if (j31 + count > c.room) return full(c);
for (const last = j31 + count; j31 < last; j31++) {
const o32 = b[p + 4];
a[k + 97][j31] = (b[p]);
a[k + 98][j31] = (b[p + 1]);
a[k + 99][j31] = (((b[p + 2] << 8) | b[p + 3])) / 128;
a[k + 100][j31] = ((o32) >> 1);
a[k + 101][j31] = ((o32) & 1);
a[k + 102][j31] = ((b[p + 5] << 8) | b[p + 6]);
p += 7;
}
c.used[k + 96] = j31;
a[k + 95][row] = j31 - from;
a[k + 96][row] = from;
}
}
if (q21 & 32) {
if (p + 1 > end) return -1;
a[k + 103][row] = (b[p]);
p += 1;
}
if (q21 & 16) {
if (p + 1 > end) return -1;
const o33 = b[p];
a[k + 104][row] = ((o33) >> 7);
a[k + 105][row] = ((o33) & 127);
p += 1;
}
}
if (q0 & 2) {
if (p >= end) return -1;
const q34 = b[p++];
if (q34 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q34 & 14) return -1;
if (q34 & 128) {
if (p + 2 > end) return -1;
a[k + 106][row] = ((b[p] << 8) | b[p + 1]);
p += 2;
}
if (q34 & 64) {
{
const from = c.used[k + 108];
let j35 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 3 > end) return -1;
if (j35 + count > c.room) return full(c);
for (const last = j35 + count; j35 < last; j35++) {
a[k + 109][j35] = (b[p]);
a[k + 110][j35] = ((b[p + 1] << 8) | b[p + 2]);
p += 3;
}
c.used[k + 108] = j35;
a[k + 107][row] = j35 - from;
a[k + 108][row] = from;
}
}
if (q34 & 32) {
if (p + 1 > end) return -1;
a[k + 111][row] = (b[p]);
p += 1;
}
if (q34 & 16) {
if (p + 4 > end) return -1;
const o36 = b[p];
const o37 = b[p + 1];
const o38 = b[p + 2];
const o39 = b[p + 3];
a[k + 112][row] = ((o36) >> 4);
a[k + 113][row] = ((o36) & 15);
a[k + 114][row] = ((o37) >> 4);
a[k + 115][row] = ((o37) & 15);
a[k + 116][row] = ((o38) >> 4);
a[k + 117][row] = ((o38) & 15);
a[k + 118][row] = ((o39) >> 4);
a[k + 119][row] = ((o39) & 15);
p += 4;
}
}
if (q0 & 1) {
if (p >= end) return -1;
const q40 = b[p++];
if (q40 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q40 & 6) return -1;
if (q40 & 128) {
if (p + 2 > end) return -1;
const o41 = b[p];
a[k + 120][row] = ((o41) >> 7);
a[k + 121][row] = (((o41) >> 6) & 1);
a[k + 122][row] = (((o41) >> 5) & 1);
a[k + 123][row] = (((o41 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q40 & 64) {
if (p + 2 > end) return -1;
const o42 = b[p];
a[k + 124][row] = ((o42) >> 7);
a[k + 125][row] = (((o42) >> 6) & 1);
a[k + 126][row] = (((o42) >> 5) & 1);
a[k + 127][row] = (((o42 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q40 & 32) {
if (p + 2 > end) return -1;
const o43 = b[p];
a[k + 128][row] = ((o43) >> 7);
a[k + 129][row] = (((o43) >> 6) & 1);
a[k + 130][row] = ((((((o43 << 8) | b[p + 1]) & 16383) << 18) >> 18)) / 4;
p += 2;
}
if (q40 & 16) {
if (p + 2 > end) return -1;
a[k + 131][row] = ((((((b[p] << 8) | b[p + 1]) & 16383) << 18) >> 18)) / 100;
p += 2;
}
if (q40 & 8) {
if (p + 4 > end) return -1;
a[k + 132][row] = (((((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) >>> 0) & 1073741823)) / 1000000;
p += 4;
}
}
return p;
}

function readExpansion1_12(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const q0 = b[p++];
if (q0 & 128) {
if (p >= end) return -1;
const q1 = b[p++];
if (q1 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q1 & 128) {
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
}
if (q1 & 64) {
if (p + 4 > end) return -1;
const o3 = b[p + 2];
a[k + 7][row] = (((b[p] << 8) | b[p + 1]) & 16383);
a[k + 8][row] = (((o3) >> 5) & 1);
a[k + 9][row] = ((o3) & 31);
a[k + 10][row] = ((b[p + 3]) & 63);
p += 4;
}
if (q1 & 32) {
if (p + 6 > end) return -1;
const v4 = (((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 45) / 2097152;
if (v4 > 90 || v4 < -90) return -1;
a[k + 11][row] = v4;
const v5 = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 45) / 2097152;
if (v5 > 180 || v5 < -180) return -1;
a[k + 12][row] = v5;
p += 6;
}
if (q1 & 16) {
if (p + 2 > end) return -1;
const o6 = b[p];
a[k + 13][row] = (((o6) >> 6) & 1);
a[k + 14][row] = (((((o6 << 8) | b[p + 1]) & 16383) << 18) >> 18) * 25;
p += 2;
}
if (q1 & 8) {
if (p + 2 > end) return -1;
const o7 = b[p];
a[k + 15][row] = ((o7) >> 7);
a[k + 16][row] = (((o7) >> 6) & 1);
a[k + 17][row] = (((o7) >> 5) & 1);
a[k + 18][row] = (((o7 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q1 & 4) {
if (p + 1 > end) return -1;
a[k + 19][row] = ((b[p])) / 128;
p += 1;
}
if (q1 & 2) {
if (p + 1 > end) return -1;
const o8 = b[p];
a[k + 20][row] = (((o8) >> 5) & 1);
a[k + 21][row] = (((o8) >> 4) & 1);
a[k + 22][row] = (((o8) >> 3) & 1);
a[k + 23][row] = (((o8) >> 2) & 1);
a[k + 24][row] = (((o8) >> 1) & 1);
a[k + 25][row] = ((o8) & 1);
p += 1;
}
}
if (q0 & 64) {
if (p >= end) return -1;
const q9 = b[p++];
let q10 = 0;
if (q9 & 1) {
if (p >= end) return -1;
q10 = b[p++];
if (q10 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q10 & 126) return -1;
if (q9 & 128) {
if (p + 1 > end) return -1;
const o11 = b[p];
a[k + 26][row] = ((o11) >> 7);
a[k + 27][row] = (((o11) >> 6) & 1);
a[k + 28][row] = (((o11) >> 5) & 1);
a[k + 29][row] = (((o11) >> 4) & 1);
a[k + 30][row] = (((o11) >> 3) & 1);
a[k + 31][row] = (((o11) >> 2) & 1);
a[k + 32][row] = (((o11) >> 1) & 1);
p += 1;
}
if (q9 & 64) {
if (p + 4 > end) return -1;
const o12 = b[p + 2];
a[k + 33][row] = (((b[p] << 8) | b[p + 1]) & 16383);
a[k + 34][row] = (((o12) >> 3) & 1);
a[k + 35][row] = (((o12 << 8) | b[p + 3]) & 2047);
p += 4;
}
if (q9 & 32) {
if (p + 6 > end) return -1;
const v13 = (((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 45) / 2097152;
if (v13 > 90 || v13 < -90) return -1;
a[k + 36][row] = v13;
const v14 = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 45) / 2097152;
if (v14 > 180 || v14 < -180) return -1;
a[k + 37][row] = v14;
p += 6;
}
if (q9 & 16) {
if (p + 2 > end) return -1;
const o15 = b[p];
a[k + 38][row] = (((o15) >> 6) & 1);
a[k + 39][row] = (((((o15 << 8) | b[p + 1]) & 16383) << 18) >> 18) * 25;
p += 2;
}
if (q9 & 8) {
if (p + 2 > end) return -1;
const o16 = b[p];
a[k + 40][row] = ((o16) >> 7);
a[k + 41][row] = (((o16) >> 6) & 1);
a[k + 42][row] = (((o16) >> 5) & 1);
a[k + 43][row] = (((o16 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q9 & 4) {
if (p + 1 > end) return -1;
a[k + 44][row] = ((b[p])) / 128;
p += 1;
}
if (q9 & 2) {
if (p + 1 > end) return -1;
const o17 = b[p];
a[k + 45][row] = (((o17) >> 5) & 1);
a[k + 46][row] = (((o17) >> 4) & 1);
a[k + 47][row] = (((o17) >> 3) & 1);
a[k + 48][row] = (((o17) >> 2) & 1);
a[k + 49][row] = (((o17) >> 1) & 1);
a[k + 50][row] = ((o17) & 1);
p += 1;
}
if (q10 & 128) {
if (p + 1 > end) return -1;
a[k + 51][row] = ((b[p]) & 31);
p += 1;
}
}
if (q0 & 32) {
x18: {
if (p + 1 > end) return -1;
a[k + 52][row] = (((b[p]) >> 1) & 3);
p += 1;
if (b[p - 1] & 1) return -1;
}
}
if (q0 & 16) {
if (p >= end) return -1;
const q19 = b[p++];
if (q19 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q19 & 14) return -1;
if (q19 & 128) {
if (p + 1 > end) return -1;
a[k + 53][row] = (b[p]);
p += 1;
}
if (q19 & 64) {
if (p + 2 > end) return -1;
a[k + 54][row] = (((b[p] << 8) | b[p + 1])) / 10;
p += 2;
}
if (q19 & 32) {
if (p + 2 > end) return -1;
a[k + 55][row] = (((b[p] << 8) | b[p + 1])) / 256;
p += 2;
}
if (q19 & 16) {
if (p + 2 > end) return -1;
a[k + 56][row] = (((b[p] << 8) | b[p + 1])) / 256;
p += 2;
}
}
if (q0 & 8) {
if (p + 3 > end) return -1;
a[k + 57][row] = (((b[p] << 16) | (b[p + 1] << 8) | b[p + 2])) / 256;
p += 3;
}
if (q0 & 4) {
if (p >= end) return -1;
const q20 = b[p++];
let q21 = 0;
if (q20 & 1) {
if (p >= end) return -1;
q21 = b[p++];
if (q21 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q21 & 14) return -1;
if (q20 & 128) {
if (p + 3 > end) return -1;
const o22 = b[p];
a[k + 58][row] = (((o22) >> 4) & 1);
a[k + 59][row] = (((o22) >> 3) & 1);
a[k + 60][row] = (((o22) >> 2) & 1);
a[k + 61][row] = (((o22) >> 1) & 1);
a[k + 62][row] = ((o22) & 1);
a[k + 63][row] = ((b[p + 1] << 8) | b[p + 2]);
p += 3;
}
if (q20 & 64) {
{
const from = c.used[k + 65];
let j23 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 2 > end) return -1;
if (j23 + count > c.room) return full(c);
for (const last = j23 + count; j23 < last; j23++) {
a[k + 66][j23] = ((b[p] << 8) | b[p + 1]);
p += 2;
}
c.used[k + 65] = j23;
a[k + 64][row] = j23 - from;
a[k + 65][row] = from;
}
}
if (q20 & 32) {
if (p + 1 > end) return -1;
a[k + 67][row] = (b[p]);
p += 1;
}
if (q20 & 16) {
if (p + 22 > end) return -1;
a[k + 68][row] = (((b[p] << 8) | b[p + 1])) / 128;
a[k + 69][row] = (((b[p + 2] << 8) | b[p + 3]) * 45) / 8192;
a[k + 70][row] = (((b[p + 4] << 8) | b[p + 5])) / 128;
a[k + 71][row] = (((b[p + 6] << 8) | b[p + 7])) / 128;
a[k + 72][row] = (((b[p + 8] << 8) | b[p + 9]) * 45) / 8192;
a[k + 73][row] = (((b[p + 10] << 8) | b[p + 11]) * 45) / 8192;
a[k + 74][row] = (((b[p + 12] << 8) | b[p + 13])) / 128;
a[k + 75][row] = (((b[p + 14] << 8) | b[p + 15])) / 128;
a[k + 76][row] = (((b[p + 16] << 8) | b[p + 17]) * 45) / 8192;
a[k + 77][row] = (((b[p + 18] << 8) | b[p + 19]) * 45) / 8192;
a[k + 78][row] = (((b[p + 20] << 8) | b[p + 21])) / 128;
p += 22;
}
if (q20 & 8) {
{
const from = c.used[k + 80];
let j24 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 1 > end) return -1;
if (j24 + count > c.room) return full(c);
for (const last = j24 + count; j24 < last; j24++) {
const o25 = b[p];
a[k + 81][j24] = ((o25) >> 4);
a[k + 82][j24] = (((o25) >> 2) & 3);
a[k + 83][j24] = ((o25) & 3);
p += 1;
}
c.used[k + 80] = j24;
a[k + 79][row] = j24 - from;
a[k + 80][row] = from;
}
}
if (q20 & 4) {
if (p + 2 > end) return -1;
const o26 = b[p];
a[k + 84][row] = ((o26) >> 7);
a[k + 85][row] = (((o26 << 8) | b[p + 1]) & 32767);
p += 2;
}
if (q20 & 2) {
if (p + 6 > end) return -1;
const o27 = b[p + 1];
const o28 = b[p + 2];
const o29 = b[p + 4];
a[k + 86][row] = ((((b[p] << 8) | o27) >> 5) & 15);
a[k + 87][row] = ((o27) & 31);
a[k + 88][row] = ((o28) >> 4);
a[k + 89][row] = (((o28 << 8) | b[p + 3]) & 4095);
a[k + 90][row] = ((o29) >> 4);
a[k + 91][row] = (((o29 << 8) | b[p + 5]) & 4095);
p += 6;
}
if (q21 & 128) {
if (p + 4 > end) return -1;
const o30 = b[p];
a[k + 92][row] = ((o30) >> 6);
a[k + 93][row] = (((o30 << 8) | b[p + 1]) & 16383);
a[k + 94][row] = ((b[p + 2] << 8) | b[p + 3]);
p += 4;
}
if (q21 & 64) {
{
const from = c.used[k + 96];
let j31 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 7 > end) return -1;
if (j31 + count > c.room) return full(c);
for (const last = j31 + count; j31 < last; j31++) {
const o32 = b[p + 4];
a[k + 97][j31] = (b[p]);
a[k + 98][j31] = (b[p + 1]);
a[k + 99][j31] = (((b[p + 2] << 8) | b[p + 3])) / 128;
a[k + 100][j31] = ((o32) >> 1);
a[k + 101][j31] = ((o32) & 1);
a[k + 102][j31] = ((b[p + 5] << 8) | b[p + 6]);
p += 7;
}
c.used[k + 96] = j31;
a[k + 95][row] = j31 - from;
a[k + 96][row] = from;
}
}
if (q21 & 32) {
if (p + 1 > end) return -1;
a[k + 103][row] = (b[p]);
p += 1;
}
if (q21 & 16) {
if (p + 1 > end) return -1;
const o33 = b[p];
a[k + 104][row] = ((o33) >> 7);
a[k + 105][row] = ((o33) & 127);
p += 1;
}
}
if (q0 & 2) {
if (p >= end) return -1;
const q34 = b[p++];
if (q34 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q34 & 14) return -1;
if (q34 & 128) {
if (p + 2 > end) return -1;
a[k + 106][row] = ((b[p] << 8) | b[p + 1]);
p += 2;
}
if (q34 & 64) {
{
const from = c.used[k + 108];
let j35 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 3 > end) return -1;
if (j35 + count > c.room) return full(c);
for (const last = j35 + count; j35 < last; j35++) {
a[k + 109][j35] = (b[p]);
a[k + 110][j35] = ((b[p + 1] << 8) | b[p + 2]);
p += 3;
}
c.used[k + 108] = j35;
a[k + 107][row] = j35 - from;
a[k + 108][row] = from;
}
}
if (q34 & 32) {
if (p + 1 > end) return -1;
a[k + 111][row] = (b[p]);
p += 1;
}
if (q34 & 16) {
if (p + 4 > end) return -1;
const o36 = b[p];
const o37 = b[p + 1];
const o38 = b[p + 2];
const o39 = b[p + 3];
a[k + 112][row] = ((o36) >> 4);
a[k + 113][row] = ((o36) & 15);
a[k + 114][row] = ((o37) >> 4);
a[k + 115][row] = ((o37) & 15);
a[k + 116][row] = ((o38) >> 4);
a[k + 117][row] = ((o38) & 15);
a[k + 118][row] = ((o39) >> 4);
a[k + 119][row] = ((o39) & 15);
p += 4;
}
}
if (q0 & 1) {
if (p >= end) return -1;
const q40 = b[p++];
if (q40 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q40 & 30) return -1;
if (q40 & 128) {
if (p + 2 > end) return -1;
const o41 = b[p];
a[k + 120][row] = ((o41) >> 7);
a[k + 121][row] = (((o41) >> 6) & 1);
a[k + 122][row] = (((o41) >> 5) & 1);
a[k + 123][row] = (((o41 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q40 & 64) {
if (p + 2 > end) return -1;
const o42 = b[p];
a[k + 124][row] = ((o42) >> 7);
a[k + 125][row] = (((o42) >> 6) & 1);
a[k + 126][row] = (((o42) >> 5) & 1);
a[k + 127][row] = (((o42 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q40 & 32) {
if (p + 2 > end) return -1;
const o43 = b[p];
a[k + 128][row] = ((o43) >> 7);
a[k + 129][row] = (((o43) >> 6) & 1);
a[k + 130][row] = ((((((o43 << 8) | b[p + 1]) & 16383) << 18) >> 18)) / 4;
p += 2;
}
}
return p;
}

function readExpansion1_11(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const q0 = b[p++];
if (q0 & 1) return -1;
if (q0 & 128) {
if (p >= end) return -1;
const q1 = b[p++];
if (q1 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q1 & 128) {
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
}
if (q1 & 64) {
if (p + 4 > end) return -1;
const o3 = b[p + 2];
a[k + 7][row] = (((b[p] << 8) | b[p + 1]) & 16383);
a[k + 8][row] = (((o3) >> 5) & 1);
a[k + 9][row] = ((o3) & 31);
a[k + 10][row] = ((b[p + 3]) & 63);
p += 4;
}
if (q1 & 32) {
if (p + 6 > end) return -1;
const v4 = (((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 45) / 2097152;
if (v4 > 90 || v4 < -90) return -1;
a[k + 11][row] = v4;
const v5 = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 45) / 2097152;
if (v5 > 180 || v5 < -180) return -1;
a[k + 12][row] = v5;
p += 6;
}
if (q1 & 16) {
if (p + 2 > end) return -1;
const o6 = b[p];
a[k + 13][row] = (((o6) >> 6) & 1);
a[k + 14][row] = (((((o6 << 8) | b[p + 1]) & 16383) << 18) >> 18) * 25;
p += 2;
}
if (q1 & 8) {
if (p + 2 > end) return -1;
const o7 = b[p];
a[k + 15][row] = ((o7) >> 7);
a[k + 16][row] = (((o7) >> 6) & 1);
a[k + 17][row] = (((o7) >> 5) & 1);
a[k + 18][row] = (((o7 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q1 & 4) {
if (p + 1 > end) return -1;
a[k + 19][row] = ((b[p])) / 128;
p += 1;
}
if (q1 & 2) {
if (p + 1 > end) return -1;
const o8 = b[p];
a[k + 20][row] = (((o8) >> 5) & 1);
a[k + 21][row] = (((o8) >> 4) & 1);
a[k + 22][row] = (((o8) >> 3) & 1);
a[k + 23][row] = (((o8) >> 2) & 1);
a[k + 24][row] = (((o8) >> 1) & 1);
a[k + 25][row] = ((o8) & 1);
p += 1;
}
}
if (q0 & 64) {
if (p >= end) return -1;
const q9 = b[p++];
let q10 = 0;
if (q9 & 1) {
if (p >= end) return -1;
q10 = b[p++];
if (q10 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q10 & 126) return -1;
if (q9 & 128) {
if (p + 1 > end) return -1;
const o11 = b[p];
a[k + 26][row] = ((o11) >> 7);
a[k + 27][row] = (((o11) >> 6) & 1);
a[k + 28][row] = (((o11) >> 5) & 1);
a[k + 29][row] = (((o11) >> 4) & 1);
a[k + 30][row] = (((o11) >> 3) & 1);
a[k + 31][row] = (((o11) >> 2) & 1);
a[k + 32][row] = (((o11) >> 1) & 1);
p += 1;
}
if (q9 & 64) {
if (p + 4 > end) return -1;
const o12 = b[p + 2];
a[k + 33][row] = (((b[p] << 8) | b[p + 1]) & 16383);
a[k + 34][row] = (((o12) >> 3) & 1);
a[k + 35][row] = (((o12 << 8) | b[p + 3]) & 2047);
p += 4;
}
if (q9 & 32) {
if (p + 6 > end) return -1;
const v13 = (((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 45) / 2097152;
if (v13 > 90 || v13 < -90) return -1;
a[k + 36][row] = v13;
const v14 = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 45) / 2097152;
if (v14 > 180 || v14 < -180) return -1;
a[k + 37][row] = v14;
p += 6;
}
if (q9 & 16) {
if (p + 2 > end) return -1;
const o15 = b[p];
a[k + 38][row] = (((o15) >> 6) & 1);
a[k + 39][row] = (((((o15 << 8) | b[p + 1]) & 16383) << 18) >> 18) * 25;
p += 2;
}
if (q9 & 8) {
if (p + 2 > end) return -1;
const o16 = b[p];
a[k + 40][row] = ((o16) >> 7);
a[k + 41][row] = (((o16) >> 6) & 1);
a[k + 42][row] = (((o16) >> 5) & 1);
a[k + 43][row] = (((o16 << 8) | b[p + 1]) & 4095);
p += 2;
}
if (q9 & 4) {
if (p + 1 > end) return -1;
a[k + 44][row] = ((b[p])) / 128;
p += 1;
}
if (q9 & 2) {
if (p + 1 > end) return -1;
const o17 = b[p];
a[k + 45][row] = (((o17) >> 5) & 1);
a[k + 46][row] = (((o17) >> 4) & 1);
a[k + 47][row] = (((o17) >> 3) & 1);
a[k + 48][row] = (((o17) >> 2) & 1);
a[k + 49][row] = (((o17) >> 1) & 1);
a[k + 50][row] = ((o17) & 1);
p += 1;
}
if (q10 & 128) {
if (p + 1 > end) return -1;
a[k + 51][row] = ((b[p]) & 31);
p += 1;
}
}
if (q0 & 32) {
x18: {
if (p + 1 > end) return -1;
a[k + 52][row] = (((b[p]) >> 1) & 3);
p += 1;
if (b[p - 1] & 1) return -1;
}
}
if (q0 & 16) {
if (p >= end) return -1;
const q19 = b[p++];
if (q19 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q19 & 14) return -1;
if (q19 & 128) {
if (p + 1 > end) return -1;
a[k + 53][row] = (b[p]);
p += 1;
}
if (q19 & 64) {
if (p + 2 > end) return -1;
a[k + 54][row] = (((b[p] << 8) | b[p + 1])) / 10;
p += 2;
}
if (q19 & 32) {
if (p + 2 > end) return -1;
a[k + 55][row] = (((b[p] << 8) | b[p + 1])) / 256;
p += 2;
}
if (q19 & 16) {
if (p + 2 > end) return -1;
a[k + 56][row] = (((b[p] << 8) | b[p + 1])) / 256;
p += 2;
}
}
if (q0 & 8) {
if (p + 3 > end) return -1;
a[k + 57][row] = (((b[p] << 16) | (b[p + 1] << 8) | b[p + 2])) / 256;
p += 3;
}
if (q0 & 4) {
if (p >= end) return -1;
const q20 = b[p++];
let q21 = 0;
if (q20 & 1) {
if (p >= end) return -1;
q21 = b[p++];
if (q21 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}}
if (q21 & 14) return -1;
if (q20 & 128) {
if (p + 3 > end) return -1;
const o22 = b[p];
a[k + 58][row] = (((o22) >> 4) & 1);
a[k + 59][row] = (((o22) >> 3) & 1);
a[k + 60][row] = (((o22) >> 2) & 1);
a[k + 61][row] = (((o22) >> 1) & 1);
a[k + 62][row] = ((o22) & 1);
a[k + 63][row] = ((b[p + 1] << 8) | b[p + 2]);
p += 3;
}
if (q20 & 64) {
{
const from = c.used[k + 65];
let j23 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 2 > end) return -1;
if (j23 + count > c.room) return full(c);
for (const last = j23 + count; j23 < last; j23++) {
a[k + 66][j23] = ((b[p] << 8) | b[p + 1]);
p += 2;
}
c.used[k + 65] = j23;
a[k + 64][row] = j23 - from;
a[k + 65][row] = from;
}
}
if (q20 & 32) {
if (p + 1 > end) return -1;
a[k + 67][row] = (b[p]);
p += 1;
}
if (q20 & 16) {
if (p + 22 > end) return -1;
a[k + 68][row] = (((b[p] << 8) | b[p + 1])) / 128;
a[k + 69][row] = (((b[p + 2] << 8) | b[p + 3]) * 45) / 8192;
a[k + 70][row] = (((b[p + 4] << 8) | b[p + 5])) / 128;
a[k + 71][row] = (((b[p + 6] << 8) | b[p + 7])) / 128;
a[k + 72][row] = (((b[p + 8] << 8) | b[p + 9]) * 45) / 8192;
a[k + 73][row] = (((b[p + 10] << 8) | b[p + 11]) * 45) / 8192;
a[k + 74][row] = (((b[p + 12] << 8) | b[p + 13])) / 128;
a[k + 75][row] = (((b[p + 14] << 8) | b[p + 15])) / 128;
a[k + 76][row] = (((b[p + 16] << 8) | b[p + 17]) * 45) / 8192;
a[k + 77][row] = (((b[p + 18] << 8) | b[p + 19]) * 45) / 8192;
a[k + 78][row] = (((b[p + 20] << 8) | b[p + 21])) / 128;
p += 22;
}
if (q20 & 8) {
{
const from = c.used[k + 80];
let j24 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 1 > end) return -1;
if (j24 + count > c.room) return full(c);
for (const last = j24 + count; j24 < last; j24++) {
const o25 = b[p];
a[k + 81][j24] = ((o25) >> 4);
a[k + 82][j24] = (((o25) >> 2) & 3);
a[k + 83][j24] = ((o25) & 3);
p += 1;
}
c.used[k + 80] = j24;
a[k + 79][row] = j24 - from;
a[k + 80][row] = from;
}
}
if (q20 & 4) {
if (p + 2 > end) return -1;
const o26 = b[p];
a[k + 84][row] = ((o26) >> 7);
a[k + 85][row] = (((o26 << 8) | b[p + 1]) & 32767);
p += 2;
}
if (q20 & 2) {
if (p + 6 > end) return -1;
const o27 = b[p + 1];
const o28 = b[p + 2];
const o29 = b[p + 4];
a[k + 86][row] = ((((b[p] << 8) | o27) >> 5) & 15);
a[k + 87][row] = ((o27) & 31);
a[k + 88][row] = ((o28) >> 4);
a[k + 89][row] = (((o28 << 8) | b[p + 3]) & 4095);
a[k + 90][row] = ((o29) >> 4);
a[k + 91][row] = (((o29 << 8) | b[p + 5]) & 4095);
p += 6;
}
if (q21 & 128) {
if (p + 4 > end) return -1;
const o30 = b[p];
a[k + 92][row] = ((o30) >> 6);
a[k + 93][row] = (((o30 << 8) | b[p + 1]) & 16383);
a[k + 94][row] = ((b[p + 2] << 8) | b[p + 3]);
p += 4;
}
if (q21 & 64) {
{
const from = c.used[k + 96];
let j31 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 7 > end) return -1;
if (j31 + count > c.room) return full(c);
for (const last = j31 + count; j31 < last; j31++) {
const o32 = b[p + 4];
a[k + 97][j31] = (b[p]);
a[k + 98][j31] = (b[p + 1]);
a[k + 99][j31] = (((b[p + 2] << 8) | b[p + 3])) / 128;
a[k + 100][j31] = ((o32) >> 1);
a[k + 101][j31] = ((o32) & 1);
a[k + 102][j31] = ((b[p + 5] << 8) | b[p + 6]);
p += 7;
}
c.used[k + 96] = j31;
a[k + 95][row] = j31 - from;
a[k + 96][row] = from;
}
}
if (q21 & 32) {
if (p + 1 > end) return -1;
a[k + 103][row] = (b[p]);
p += 1;
}
if (q21 & 16) {
if (p + 1 > end) return -1;
const o33 = b[p];
a[k + 104][row] = ((o33) >> 7);
a[k + 105][row] = ((o33) & 127);
p += 1;
}
}
if (q0 & 2) {
if (p >= end) return -1;
const q34 = b[p++];
if (q34 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q34 & 14) return -1;
if (q34 & 128) {
if (p + 2 > end) return -1;
a[k + 106][row] = ((b[p] << 8) | b[p + 1]);
p += 2;
}
if (q34 & 64) {
{
const from = c.used[k + 108];
let j35 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 3 > end) return -1;
if (j35 + count > c.room) return full(c);
for (const last = j35 + count; j35 < last; j35++) {
a[k + 109][j35] = (b[p]);
a[k + 110][j35] = ((b[p + 1] << 8) | b[p + 2]);
p += 3;
}
c.used[k + 108] = j35;
a[k + 107][row] = j35 - from;
a[k + 108][row] = from;
}
}
if (q34 & 32) {
if (p + 1 > end) return -1;
a[k + 111][row] = (b[p]);
p += 1;
}
if (q34 & 16) {
if (p + 4 > end) return -1;
const o36 = b[p];
const o37 = b[p + 1];
const o38 = b[p + 2];
const o39 = b[p + 3];
a[k + 112][row] = ((o36) >> 4);
a[k + 113][row] = ((o36) & 15);
a[k + 114][row] = ((o37) >> 4);
a[k + 115][row] = ((o37) & 15);
a[k + 116][row] = ((o38) >> 4);
a[k + 117][row] = ((o38) & 15);
a[k + 118][row] = ((o39) >> 4);
a[k + 119][row] = ((o39) & 15);
p += 4;
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
