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

function read020(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
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
a[k + 14][row] = ((b[p]) >> 6);
p += 1;
if (b[p - 1] & 1) return -1;
}
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

function read041(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
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

function read042(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 6 > end) return -1;
a[k][row] = (((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8)) / 2;
a[k + 1][row] = (((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8)) / 2;
p += 6;
return p;
}

function read161(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = (((b[p] << 8) | b[p + 1]) & 4095);
p += 2;
return p;
}

function read170(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
x0: {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = ((o1) >> 7);
a[k + 1][row] = (((o1) >> 6) & 1);
a[k + 2][row] = (((o1) >> 5) & 1);
a[k + 3][row] = (((o1) >> 3) & 3);
a[k + 4][row] = (((o1) >> 2) & 1);
a[k + 5][row] = (((o1) >> 1) & 1);
p += 1;
if (!(b[p - 1] & 1)) break x0;
if (p + 1 > end) return -1;
a[k + 6][row] = ((b[p]) >> 7);
p += 1;
if (b[p - 1] & 1) return -1;
}
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

function read202(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 4 > end) return -1;
a[k][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16)) / 4;
a[k + 1][row] = (((((b[p + 2] << 8) | b[p + 3]) << 16) >> 16)) / 4;
p += 4;
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

function read220(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 3 > end) return -1;
a[k][row] = ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]);
p += 3;
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

function read110(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = (((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 25) / 4;
p += 2;
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

function read300(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
a[k][row] = (b[p]);
p += 1;
return p;
}

function read310(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 1 > end) return -1;
const o0 = b[p];
a[k][row] = ((o0) >> 7);
a[k + 1][row] = ((o0) & 127);
p += 1;
return p;
}

function read500(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 30) return -1;
if (q0 & 128) {
if (p + 6 > end) return -1;
a[k][row] = (((b[p] << 8) | b[p + 1])) / 4;
a[k + 1][row] = (((b[p + 2] << 8) | b[p + 3])) / 4;
a[k + 2][row] = (((b[p + 4] << 8) | b[p + 5])) / 4;
p += 6;
}
if (q0 & 64) {
if (p + 6 > end) return -1;
a[k + 3][row] = (((b[p] << 8) | b[p + 1])) / 4;
a[k + 4][row] = (((b[p + 2] << 8) | b[p + 3])) / 4;
a[k + 5][row] = (((b[p + 4] << 8) | b[p + 5])) / 4;
p += 6;
}
if (q0 & 32) {
if (p + 2 > end) return -1;
a[k + 6][row] = (((b[p] << 8) | b[p + 1])) / 2;
p += 2;
}
return p;
}

function read400(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
{
const from = c.used[k + 1];
let j0 = from;
if (p + 1 > end) return -1;
const count = (b[p]);
p += 1;
if (p + count * 1 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
const o1 = b[p];
a[k + 2][j0] = ((o1) >> 7);
a[k + 3][j0] = (((o1) >> 6) & 1);
a[k + 4][j0] = (((o1) >> 5) & 1);
a[k + 5][j0] = (((o1) >> 4) & 1);
a[k + 6][j0] = (((o1) >> 3) & 1);
a[k + 7][j0] = (((o1) >> 2) & 1);
a[k + 8][j0] = (((o1) >> 1) & 1);
a[k + 9][j0] = ((o1) & 1);
p += 1;
}
c.used[k + 1] = j0;
a[k][row] = j0 - from;
a[k + 1][row] = from;
}
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

function read230(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
const o1 = b[p + 1];
a[k][row] = ((o0) >> 5);
a[k + 1][row] = (((o0) >> 2) & 7);
a[k + 2][row] = ((o0) & 3);
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

function readRecord1_11(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
p = starts[1] < 0 ? skips[1](b, p, end) : read020(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read140(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read041(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read042(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read161(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read170(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read070(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read202(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read090(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read100(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read220(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read245(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read110(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read110(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read210(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read300(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read310(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read500(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read400(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read250(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read230(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read260(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read030(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read055(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read070(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : readRE(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : readSP(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
return p;
}

function read230_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
const o0 = b[p];
const o1 = b[p + 1];
a[k][row] = ((o0) >> 5);
a[k + 1][row] = (((o0) >> 2) & 7);
a[k + 2][row] = ((o1) >> 7);
a[k + 3][row] = (((o1) >> 6) & 1);
a[k + 4][row] = (((o1) >> 5) & 1);
a[k + 5][row] = (((o1) >> 4) & 1);
a[k + 6][row] = ((o1) & 15);
p += 2;
return p;
}

function readRecord1_10(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
p = starts[1] < 0 ? skips[1](b, p, end) : read020(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read140(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read041(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read042(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read161(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read170(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read070(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read202(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read090(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read100(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read220(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read245(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read110(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read110(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read210(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read300(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read310(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read500(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read400(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read250(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read230_2(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read260(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read030(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read055(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read070(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : readRE(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : readSP(b, p, end, c, starts[27], row);
if (p < 0) return -1;
}
return p;
}

function read020_2(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
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
if (b[p - 1] & 1) return -1;
}
return p;
}

function readRecord1_9(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
p = starts[1] < 0 ? skips[1](b, p, end) : read020_2(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read140(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read041(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read042(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read161(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read170(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read070(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read202(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read090(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read100(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read220(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : read245(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : read110(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
if (f2 & 128) {
p = starts[14] < 0 ? skips[14](b, p, end) : read110(b, p, end, c, starts[14], row);
if (p < 0) return -1;
}
if (f2 & 64) {
p = starts[15] < 0 ? skips[15](b, p, end) : read210(b, p, end, c, starts[15], row);
if (p < 0) return -1;
}
if (f2 & 32) {
p = starts[16] < 0 ? skips[16](b, p, end) : read300(b, p, end, c, starts[16], row);
if (p < 0) return -1;
}
if (f2 & 16) {
p = starts[17] < 0 ? skips[17](b, p, end) : read310(b, p, end, c, starts[17], row);
if (p < 0) return -1;
}
if (f2 & 8) {
p = starts[18] < 0 ? skips[18](b, p, end) : read500(b, p, end, c, starts[18], row);
if (p < 0) return -1;
}
if (f2 & 4) {
p = starts[19] < 0 ? skips[19](b, p, end) : read400(b, p, end, c, starts[19], row);
if (p < 0) return -1;
}
if (f2 & 2) {
p = starts[20] < 0 ? skips[20](b, p, end) : read250(b, p, end, c, starts[20], row);
if (p < 0) return -1;
}
if (f3 & 128) {
p = starts[21] < 0 ? skips[21](b, p, end) : read230_2(b, p, end, c, starts[21], row);
if (p < 0) return -1;
}
if (f3 & 64) {
p = starts[22] < 0 ? skips[22](b, p, end) : read260(b, p, end, c, starts[22], row);
if (p < 0) return -1;
}
if (f3 & 32) {
p = starts[23] < 0 ? skips[23](b, p, end) : read030(b, p, end, c, starts[23], row);
if (p < 0) return -1;
}
if (f3 & 16) {
p = starts[24] < 0 ? skips[24](b, p, end) : read055(b, p, end, c, starts[24], row);
if (p < 0) return -1;
}
if (f3 & 8) {
p = starts[25] < 0 ? skips[25](b, p, end) : read070(b, p, end, c, starts[25], row);
if (p < 0) return -1;
}
if (f3 & 4) {
p = starts[26] < 0 ? skips[26](b, p, end) : readRE(b, p, end, c, starts[26], row);
if (p < 0) return -1;
}
if (f3 & 2) {
p = starts[27] < 0 ? skips[27](b, p, end) : readSP(b, p, end, c, starts[27], row);
if (p < 0) return -1;
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
