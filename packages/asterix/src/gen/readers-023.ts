// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionReader, RecordReader, Sheet } from '../columns/sheet.ts';
import { expansion, full } from '../columns/read-support.ts';

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
const { presence, bases, i16, n, written, i8, f64, skips, i32 } = c;
presence[(row * 2) | 0] = f0;
if (f1 & 56) return -1;
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
const i8At = bases[15];
const part = bases[16];
written[(part) | 0] = 1;
const o0 = b[p];
i8[(i8At + row) | 0] = (o0 >>> 4);
i8[(i8At + n + row) | 0] = (o0 & 15);
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
if (bases[28] >= 0) {
const i8At = bases[27];
const f64At = bases[24];
const part = bases[28];
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
f64[(f64At + row) | 0] = (b[p] >>> 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[4](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 4) {
if (bases[34] >= 0) {
const f64At = bases[30];
const i8At = bases[33];
const part = bases[34];
x0: {
if (((p + 2) | 0) > end) return -1;
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p] * 0.5;
i8[(i8At + row) | 0] = (b[(p + 1) | 0] >>> 5);
if (!(b[(p + 1) | 0] & 1)) {
p = (p + 2) | 0;
break x0;
}
p = (p + 2) | 0;
if (((p + 1) | 0) > end) return -1;
written[(part + 1) | 0] = 1;
f64[(f64At + n + row) | 0] = (b[p] >>> 1);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[5](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 2) {
if (((p + 1) | 0) > end) return -1;
if (bases[40] >= 0) {
const f64At = bases[36];
const part = bases[40];
written[(part) | 0] = 1;
f64[(f64At + row) | 0] = b[p];
}
p = (p + 1) | 0;
}
if (f1 & 128) {
if (bases[46] >= 0) {
const i8At = bases[45];
const part = bases[46];
x0: {
if (((p + 1) | 0) > end) return -1;
written[(part) | 0] = 1;
i8[(i8At + row) | 0] = ((b[p] >>> 1) & 7);
if (b[p] & 1) return -1;
p = (p + 1) | 0;
}
} else {
p = skips[7](b, p, end);
if (p < 0) return -1;
}
}
if (f1 & 64) {
if (bases[52] >= 0) {
const i32At = bases[49];
const i16At = bases[50];
const i8At = bases[51];
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
if (p + count * 6 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
i16[(i16At + j0) | 0] = b[p];
i8[(i8At + j0) | 0] = (b[(p + 1) | 0] >>> 7);
f64[(f64At + j0) | 0] = v.getUint32((p + 2) | 0);
p = (p + 6) | 0;
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
  "1.2": [readRecord1_3],
};

export const EXPANSION_READERS: Readonly<Record<string, ExpansionReader>> = {
};
