// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionReader, RecordReader, Sheet } from '../columns/sheet.ts';
import { expansion, full, nothingMore } from '../columns/read-support.ts';

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

function read030(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
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
if (p + 1 > end) return -1;
a[k][row] = ((b[p]) * 45) / 32;
p += 1;
return p;
}

function read041(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = (((b[p] << 8) | b[p + 1])) / 128;
p += 2;
return p;
}

function read050(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 98) return -1;
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
p += 1;
}
if (q0 & 16) {
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 7][row] = ((o2) >> 7);
a[k + 8][row] = (((o2) >> 5) & 3);
a[k + 9][row] = (((o2) >> 4) & 1);
a[k + 10][row] = (((o2) >> 3) & 1);
p += 1;
}
if (q0 & 8) {
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 11][row] = ((o3) >> 7);
a[k + 12][row] = (((o3) >> 5) & 3);
a[k + 13][row] = (((o3) >> 4) & 1);
a[k + 14][row] = (((o3) >> 3) & 1);
p += 1;
}
if (q0 & 4) {
if (p + 2 > end) return -1;
const o4 = b[p];
a[k + 15][row] = ((o4) >> 7);
a[k + 16][row] = (((o4) >> 5) & 3);
a[k + 17][row] = (((o4) >> 4) & 1);
a[k + 18][row] = (((o4) >> 3) & 1);
a[k + 19][row] = (((o4) >> 2) & 1);
a[k + 20][row] = (((o4) >> 1) & 1);
a[k + 21][row] = ((o4) & 1);
a[k + 22][row] = ((b[p + 1]) >> 7);
p += 2;
}
return p;
}

function read060(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p >= end) return -1;
const q0 = b[p++];
if (q0 & 1) {
p = nothingMore(b, p, end);
if (p < 0) return -1;
}
if (q0 & 98) return -1;
if (q0 & 128) {
if (p + 1 > end) return -1;
const o1 = b[p];
a[k][row] = (((o1) >> 4) & 7);
a[k + 1][row] = (((o1) >> 1) & 7);
p += 1;
}
if (q0 & 16) {
if (p + 1 > end) return -1;
const o2 = b[p];
a[k + 2][row] = ((o2) >> 7);
a[k + 3][row] = (((o2) >> 4) & 7);
a[k + 4][row] = (((o2) >> 2) & 3);
p += 1;
}
if (q0 & 8) {
if (p + 1 > end) return -1;
a[k + 5][row] = ((b[p]) >> 5);
p += 1;
}
if (q0 & 4) {
if (p + 1 > end) return -1;
const o3 = b[p];
a[k + 6][row] = ((o3) >> 5);
a[k + 7][row] = (((o3) >> 4) & 1);
p += 1;
}
return p;
}

function read070(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
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
const o1 = b[p];
a[k + 2][j0] = ((o1) >> 3);
a[k + 3][j0] = (((o1 << 8) | b[p + 1]) & 2047);
p += 2;
}
c.used[k + 1] = j0;
a[k][row] = j0 - from;
a[k + 1][row] = from;
}
return p;
}

function read100(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 8 > end) return -1;
a[k][row] = (((b[p] << 8) | b[p + 1])) / 256;
a[k + 1][row] = (((b[p + 2] << 8) | b[p + 3])) / 256;
a[k + 2][row] = (((b[p + 4] << 8) | b[p + 5]) * 45) / 8192;
a[k + 3][row] = (((b[p + 6] << 8) | b[p + 7]) * 45) / 8192;
p += 8;
return p;
}

function read120(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 8 > end) return -1;
a[k][row] = ((((b[p] << 8) | b[p + 1]) << 16) >> 16);
const v0 = (((((b[p + 2] << 16) | (b[p + 3] << 8) | b[p + 4]) << 8) >> 8) * 45) / 2097152;
if (v0 > 90 || v0 < -90) return -1;
a[k + 1][row] = v0;
const v1 = (((((b[p + 5] << 16) | (b[p + 6] << 8) | b[p + 7]) << 8) >> 8) * 45) / 2097152;
if (v1 > 180 || v1 < -180) return -1;
a[k + 2][row] = v1;
p += 8;
return p;
}

function read090(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {
const a = c.arrays;
if (p + 2 > end) return -1;
a[k][row] = ((((b[p]) << 24) >> 24)) / 128;
a[k + 1][row] = ((((b[p + 1]) << 24) >> 24) * 45) / 2048;
p += 2;
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

function readRecord1_29(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p++];
let f1 = 0;
if (f0 & 1) {
if (p >= end) return -1;
f1 = b[p++];
if (f1 & 1) {
return -1;
}}
if (!((f0 | f1) & 0xfe)) return -1;
const { starts, skips, seen } = c;
seen[0] |= f0;
c.presence[row * 2] = f0;
seen[1] |= f1;
c.presence[row * 2 + 1] = f1;
if (f0 & 128) {
p = starts[0] < 0 ? skips[0](b, p, end) : read010(b, p, end, c, starts[0], row);
if (p < 0) return -1;
}
if (f0 & 64) {
p = starts[1] < 0 ? skips[1](b, p, end) : read000(b, p, end, c, starts[1], row);
if (p < 0) return -1;
}
if (f0 & 32) {
p = starts[2] < 0 ? skips[2](b, p, end) : read030(b, p, end, c, starts[2], row);
if (p < 0) return -1;
}
if (f0 & 16) {
p = starts[3] < 0 ? skips[3](b, p, end) : read020(b, p, end, c, starts[3], row);
if (p < 0) return -1;
}
if (f0 & 8) {
p = starts[4] < 0 ? skips[4](b, p, end) : read041(b, p, end, c, starts[4], row);
if (p < 0) return -1;
}
if (f0 & 4) {
p = starts[5] < 0 ? skips[5](b, p, end) : read050(b, p, end, c, starts[5], row);
if (p < 0) return -1;
}
if (f0 & 2) {
p = starts[6] < 0 ? skips[6](b, p, end) : read060(b, p, end, c, starts[6], row);
if (p < 0) return -1;
}
if (f1 & 128) {
p = starts[7] < 0 ? skips[7](b, p, end) : read070(b, p, end, c, starts[7], row);
if (p < 0) return -1;
}
if (f1 & 64) {
p = starts[8] < 0 ? skips[8](b, p, end) : read100(b, p, end, c, starts[8], row);
if (p < 0) return -1;
}
if (f1 & 32) {
p = starts[9] < 0 ? skips[9](b, p, end) : read000(b, p, end, c, starts[9], row);
if (p < 0) return -1;
}
if (f1 & 16) {
p = starts[10] < 0 ? skips[10](b, p, end) : read120(b, p, end, c, starts[10], row);
if (p < 0) return -1;
}
if (f1 & 8) {
p = starts[11] < 0 ? skips[11](b, p, end) : read090(b, p, end, c, starts[11], row);
if (p < 0) return -1;
}
if (f1 & 4) {
p = starts[12] < 0 ? skips[12](b, p, end) : readRE(b, p, end, c, starts[12], row);
if (p < 0) return -1;
}
if (f1 & 2) {
p = starts[13] < 0 ? skips[13](b, p, end) : readSP(b, p, end, c, starts[13], row);
if (p < 0) return -1;
}
return p;
}

/** Edition → a reader for each order of items. */
export const RECORD_READERS: Readonly<Record<string, readonly RecordReader[]>> = {
  "1.29": [readRecord1_29],
  "1.28": [readRecord1_29],
  "1.27": [readRecord1_29],
};

export const EXPANSION_READERS: Readonly<Record<string, ExpansionReader>> = {
};
