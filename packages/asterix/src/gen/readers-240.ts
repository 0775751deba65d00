// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionReader, RecordReader, Sheet } from '../columns/sheet.ts';
import { expansion, full, octets } from '../columns/read-support.ts';

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

function readRecord1_3(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
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
const { presence, bases, i16, n, written, f64, i32, i8, skips } = c;
presence[(row * 2) | 0] = f0;
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
if (((p + 4) | 0) > end) return -1;
if (bases[16] >= 0) {
const f64At = bases[12];
const part = bases[16];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint32(p);
}
p = (p + 4) | 0;
}
if (f0 & 16) {
if (bases[22] >= 0) {
const i32At = bases[19];
const i8At = bases[21];
const part = bases[22];
const counter = bases[23];
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
i8[(i8At + j0) | 0] = b[p];
p = (p + 1) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[3](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 8) {
if (((p + 12) | 0) > end) return -1;
if (bases[28] >= 0) {
const f64At = bases[24];
const part = bases[28];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0054931640625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
f64[(f64At + n * 2 + row) | 0] = v.getUint32((p + 4) | 0);
f64[(f64At + n * 3 + row) | 0] = v.getUint32((p + 8) | 0);
}
p = (p + 12) | 0;
}
if (f0 & 4) {
if (((p + 12) | 0) > end) return -1;
if (bases[34] >= 0) {
const f64At = bases[30];
const part = bases[34];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = v.getUint16(p) * 0.0054931640625;
f64[(f64At + n + row) | 0] = v.getUint16((p + 2) | 0) * 0.0054931640625;
f64[(f64At + n * 2 + row) | 0] = v.getUint32((p + 4) | 0);
f64[(f64At + n * 3 + row) | 0] = v.getUint32((p + 8) | 0);
}
p = (p + 12) | 0;
}
if (f0 & 2) {
if (((p + 2) | 0) > end) return -1;
if (bases[40] >= 0) {
const i8At = bases[39];
const i16At = bases[38];
const part = bases[40];
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = (b[p] >>> 7);
i16[(i16At + row) | 0] = b[(p + 1) | 0];
}
p = (p + 2) | 0;
}
if (f1 & 128) {
if (((p + 5) | 0) > end) return -1;
if (bases[46] >= 0) {
const i32At = bases[43];
const part = bases[46];
written[(part) | 0] = 1;
i32[(i32At + row) | 0] = v.getUint16(p);
i32[(i32At + n + row) | 0] = (v.getInt32((p + 1) | 0) & 16777215);
}
p = (p + 5) | 0;
}
if (f1 & 64) {
if (bases[52] >= 0) {
const i32At = bases[49];
const f64At = bases[48];
const part = bases[52];
const counter = bases[53];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 4 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
f64[(f64At + j0) | 0] = v.getUint32(p);
p = (p + 4) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[8](b, p, end);
if (p < 0) return -1;
}
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
if (p + count * 64 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
octets(b, p, i8, i8At + j0 * 64, 64);
p = (p + 64) | 0;
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
if (bases[64] >= 0) {
const i32At = bases[61];
const i8At = bases[63];
const part = bases[64];
const counter = bases[65];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 256 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
octets(b, p, i8, i8At + j0 * 256, 256);
p = (p + 256) | 0;
}
c.used[(counter) | 0] = j0;
i32[(i32At + row) | 0] = j0 - from;
i32[(i32At + n + row) | 0] = from;
}
} else {
p = skips[10](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 8) {
if (bases[70] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[66];
const part = bases[70];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[11](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 4) {
if (bases[76] >= 0) {
p = readRE(b, v, p, end, c, 12, row);
if (p < 0) return -1;
} else {
p = skips[12](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 2) {
if (bases[82] >= 0) {
p = readSP(b, v, p, end, c, 13, row);
if (p < 0) return -1;
} else {
p = skips[13](b, p, end);
if (p < 0) return -1;
}
}
return p;
}

/** Edition → a reader for each order of items. */
export const RECORD_READERS: Readonly<Record<string, readonly RecordReader[]>> = {
  "1.3": [readRecord1_3],
};

export const EXPANSION_READERS: Readonly<Record<string, ExpansionReader>> = {
};
