// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionReader, RecordReader, Sheet } from '../columns/sheet.ts';
import { expansion, full } from '../columns/read-support.ts';

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

function readRecord1_3(b: Uint8Array, v: DataView, p: number, end: number, c: Sheet, row: number): number {
if (p >= end) return -1;
const f0 = b[p];
p = (p + 1) | 0;
if (f0 & 1) {
return -1;
}
if (!((f0) & 0xfe)) return -1;
const { presence, bases, i16, n, written, f64, skips, i32, m } = c;
if (f0 & 8) return -1;
presence[(row * 1) | 0] = f0;
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
if (bases[16] >= 0) {
if (((p + 3) | 0) > end) return -1;
const f64At = bases[12];
const part = bases[16];
written[(part) | 0] = 1;
const v0 = (v.getInt32((p - 1) | 0) & 16777215) * 0.0078125;
if (v0 > 86400.9921875) return -1;
f64[(f64At + row) | 0] = v0;
p = (p + 3) | 0;
} else {
p = skips[2](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 16) {
if (bases[22] >= 0) {
const i32At = bases[19];
const i16At = bases[20];
const part = bases[22];
const counter = bases[23];
written[(part) | 0] = 1;
{
const from = c.used[(counter) | 0];
let j0 = from;
if (((p + 1) | 0) > end) return -1;
const count = b[p];
p = (p + 1) | 0;
if (p + count * 3 > end) return -1;
if (j0 + count > c.room) return full(c);
for (const last = j0 + count; j0 < last; j0++) {
i16[(i16At + j0) | 0] = b[p];
i16[(i16At + m + j0) | 0] = b[(p + 1) | 0];
i16[(i16At + m * 2 + j0) | 0] = b[(p + 2) | 0];
p = (p + 3) | 0;
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
if (f0 & 4) {
if (bases[34] >= 0) {
p = readSP(b, v, p, end, c, 5, row);
if (p < 0) return -1;
} else {
p = skips[5](b, p, end);
if (p < 0) return -1;
}
}
if (f0 & 2) {
if (bases[40] >= 0) {
p = readRE(b, v, p, end, c, 6, row);
if (p < 0) return -1;
} else {
p = skips[6](b, p, end);
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
