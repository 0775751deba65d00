// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionRowWriter, RowWriter, Sheet } from '../columns/sheet.ts';
import { putExpansion, putSource } from '../columns/row-support.ts';

function write010(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i16, n } = c;
const i16At = bases[(i * 6 + 2) | 0];
const x0 = i16[(i16At + row) | 0];
const x1 = i16[(i16At + n + row) | 0];
if (x0 < 0 || x0 > 255 || x1 < 0 || x1 > 255) return -1;
if (p + 2 > end) return -1;
b[p] = x0;
b[p + 1] = x1;
p += 2;
return p;
}

function write000(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i16 } = c;
const i16At = bases[(i * 6 + 2) | 0];
const x0 = i16[(i16At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
if (r1 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = r1;
p += 1;
return p;
}

function write140(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 128);
if (!(r1 >= 0 && r1 <= 11059327)) return -1;
if (p + 3 > end) return -1;
b[p] = (r1 >>> 16);
b[p + 1] = (r1 >>> 8);
b[p + 2] = r1;
p += 3;
return p;
}

function write550(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = i8[(i8At + n * 2 + row) | 0];
const r5 = x4 < 0 ? 0 : x4;
const x6 = i8[(i8At + n * 3 + row) | 0];
const r7 = x6 < 0 ? 0 : x6;
if (r1 > 3 || r3 > 1 || r5 > 1 || r7 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r1 << 6) | ((r3 & 1) << 5) | ((r5 & 1) << 4) | ((r7 & 1) << 3);
p += 1;
return p;
}

function write551(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = i8[(i8At + n * 2 + row) | 0];
const r5 = x4 < 0 ? 0 : x4;
const x6 = i8[(i8At + n * 3 + row) | 0];
const r7 = x6 < 0 ? 0 : x6;
const x8 = i8[(i8At + n * 4 + row) | 0];
const r9 = x8 < 0 ? 0 : x8;
const x10 = i8[(i8At + n * 5 + row) | 0];
const r11 = x10 < 0 ? 0 : x10;
const x12 = i8[(i8At + n * 6 + row) | 0];
const r13 = x12 < 0 ? 0 : x12;
const x14 = i8[(i8At + n * 7 + row) | 0];
const r15 = x14 < 0 ? 0 : x14;
if (r1 > 1 || r3 > 1 || r5 > 1 || r7 > 1 || r9 > 1 || r11 > 1 || r13 > 1 || r15 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 1) << 6) | ((r5 & 1) << 5) | ((r7 & 1) << 4) | ((r9 & 1) << 3) | ((r11 & 1) << 2) | ((r13 & 1) << 1) | (r15 & 1);
p += 1;
return p;
}

function write552(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i16, i8, n, m } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const k0 = i32[(i32At + row) | 0];
const from1 = i32[(i32At + n + row) | 0];
if (k0 < 0 || k0 > 255 || from1 < 0 || from1 + k0 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k0;
p += 1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
const x3 = i16[(i16At + j2) | 0];
const x4 = i8[(i8At + j2) | 0];
const r5 = x4 < 0 ? 0 : x4;
const x6 = i8[(i8At + m + j2) | 0];
const r7 = x6 < 0 ? 0 : x6;
const x8 = i8[(i8At + m * 2 + j2) | 0];
const r9 = x8 < 0 ? 0 : x8;
const x10 = i8[(i8At + m * 3 + j2) | 0];
const r11 = x10 < 0 ? 0 : x10;
const x12 = i8[(i8At + m * 4 + j2) | 0];
const r13 = x12 < 0 ? 0 : x12;
if (x3 < 0 || x3 > 255 || r5 > 1 || r7 > 1 || r9 > 1 || r11 > 1 || r13 > 1) return -1;
if (p + 2 > end) return -1;
b[p] = x3;
b[p + 1] = ((r5 & 1) << 6) | ((r7 & 1) << 5) | ((r9 & 1) << 4) | ((r11 & 1) << 3) | ((r13 & 1) << 2);
p += 2;
}
return p;
}

function write553(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0]) >= 0)) ? 1 : 0;
const x1 = i8[(i8At + row) | 0];
const r2 = x1 < 0 ? 0 : x1;
const x3 = i8[(i8At + n + row) | 0];
const r4 = x3 < 0 ? 0 : x3;
if (r2 > 3 || r4 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 6) | ((r4 & 3) << 2);
p += 1;
if (l0 >= 1) {
const x5 = i8[(i8At + n * 2 + row) | 0];
const r6 = x5 < 0 ? 0 : x5;
const x7 = i8[(i8At + n * 3 + row) | 0];
const r8 = x7 < 0 ? 0 : x7;
if (r6 > 3 || r8 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r6 << 6) | ((r8 & 3) << 2);
p += 1;
}
return p;
}

function write600(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round((x0 * 268435456) / 45);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round((x2 * 268435456) / 45);
if (!(r1 >= -536870912 && r1 <= 536870912) || !(r3 >= -1073741824 && r3 <= 1073741824)) return -1;
if (p + 8 > end) return -1;
b[p] = (r1 >>> 24);
b[p + 1] = (r1 >>> 16);
b[p + 2] = (r1 >>> 8);
b[p + 3] = r1;
b[p + 4] = (r3 >>> 24);
b[p + 5] = (r3 >>> 16);
b[p + 6] = (r3 >>> 8);
b[p + 7] = r3;
p += 8;
return p;
}

function write610(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 4);
if (!(r1 >= -32768 && r1 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write620(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0);
if (!(r1 >= -128 && r1 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = r1;
p += 1;
return p;
}

function writeRE(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, n } = c;
const i32At = bases[(i * 6 + 1) | 0];
const own = i32[(i32At + row) | 0];
const octetsOf = i32[(i32At + n + row) | 0];
p = own >= 0 && c.source !== undefined ? putSource(b, p, end, c.source, own, octetsOf) : putExpansion(b, p, end, c, i, row);
if (p < 0) return -1;
return p;
}

function writeSP(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, n } = c;
const i32At = bases[(i * 6 + 1) | 0];
const own = i32[(i32At + row) | 0];
const octetsOf = i32[(i32At + n + row) | 0];
p = own >= 0 && c.source !== undefined ? putSource(b, p, end, c.source, own, octetsOf) : -1;
if (p < 0) return -1;
return p;
}

function writeRecord1_3(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 2 + 0) | 0] & wanted[0];
const f1 = presence[(row * 2 + 1) | 0] & wanted[1];
if (!(f0 | f1)) return -1;
if (p + 2 > end) return -1;
b[p++] = f0 | +((f1) !== 0);
if (f1) 
b[p++] = f1;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write000(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write140(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write550(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write551(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write552(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write553(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write600(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write610(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write620(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 4 && (p = writeRE(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = writeSP(b, p, end, c, 13, row)) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_ROW_WRITERS: Readonly<Record<string, readonly RowWriter[]>> = {
  "1.3": [writeRecord1_3],
};

export const EXPANSION_ROW_WRITERS: Readonly<Record<string, ExpansionRowWriter>> = {
};
