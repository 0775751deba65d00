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

function write030(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write020(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round((x0 * 32) / 45);
if (!(r1 >= 0 && r1 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r1;
p += 1;
return p;
}

function write041(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 128);
if (!(r1 >= 0 && r1 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write050(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const q46 = ((written[(part) | 0] !== 0 && ((i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0] & i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i8[(i8At + n * 14 + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0] & i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0]) >= 0)) ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q46;
if (q46 & 128) {
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
if (r1 > 1 || r3 > 1 || r5 > 1 || r7 > 1 || r9 > 1 || r11 > 1 || r13 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 1) << 6) | ((r5 & 1) << 5) | ((r7 & 1) << 4) | ((r9 & 1) << 3) | ((r11 & 1) << 2) | ((r13 & 1) << 1);
p += 1;
}
if (q46 & 16) {
const x14 = i8[(i8At + n * 7 + row) | 0];
const r15 = x14 < 0 ? 0 : x14;
const x16 = i8[(i8At + n * 8 + row) | 0];
const r17 = x16 < 0 ? 0 : x16;
const x18 = i8[(i8At + n * 9 + row) | 0];
const r19 = x18 < 0 ? 0 : x18;
const x20 = i8[(i8At + n * 10 + row) | 0];
const r21 = x20 < 0 ? 0 : x20;
if (r15 > 1 || r17 > 3 || r19 > 1 || r21 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r15 << 7) | ((r17 & 3) << 5) | ((r19 & 1) << 4) | ((r21 & 1) << 3);
p += 1;
}
if (q46 & 8) {
const x22 = i8[(i8At + n * 11 + row) | 0];
const r23 = x22 < 0 ? 0 : x22;
const x24 = i8[(i8At + n * 12 + row) | 0];
const r25 = x24 < 0 ? 0 : x24;
const x26 = i8[(i8At + n * 13 + row) | 0];
const r27 = x26 < 0 ? 0 : x26;
const x28 = i8[(i8At + n * 14 + row) | 0];
const r29 = x28 < 0 ? 0 : x28;
if (r23 > 1 || r25 > 3 || r27 > 1 || r29 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r23 << 7) | ((r25 & 3) << 5) | ((r27 & 1) << 4) | ((r29 & 1) << 3);
p += 1;
}
if (q46 & 4) {
const x30 = i8[(i8At + n * 15 + row) | 0];
const r31 = x30 < 0 ? 0 : x30;
const x32 = i8[(i8At + n * 16 + row) | 0];
const r33 = x32 < 0 ? 0 : x32;
const x34 = i8[(i8At + n * 17 + row) | 0];
const r35 = x34 < 0 ? 0 : x34;
const x36 = i8[(i8At + n * 18 + row) | 0];
const r37 = x36 < 0 ? 0 : x36;
const x38 = i8[(i8At + n * 19 + row) | 0];
const r39 = x38 < 0 ? 0 : x38;
const x40 = i8[(i8At + n * 20 + row) | 0];
const r41 = x40 < 0 ? 0 : x40;
const x42 = i8[(i8At + n * 21 + row) | 0];
const r43 = x42 < 0 ? 0 : x42;
const x44 = i8[(i8At + n * 22 + row) | 0];
const r45 = x44 < 0 ? 0 : x44;
if (r31 > 1 || r33 > 3 || r35 > 1 || r37 > 1 || r39 > 1 || r41 > 1 || r43 > 1 || r45 > 1) return -1;
if (p + 2 > end) return -1;
b[p] = (r31 << 7) | ((r33 & 3) << 5) | ((r35 & 1) << 4) | ((r37 & 1) << 3) | ((r39 & 1) << 2) | ((r41 & 1) << 1) | (r43 & 1);
b[p + 1] = (r45 << 7);
p += 2;
}
return p;
}

function write060(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const q16 = ((written[(part) | 0] !== 0 && ((i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0]) >= 0)) ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q16;
if (q16 & 128) {
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
if (r1 > 7 || r3 > 7) return -1;
if (p + 1 > end) return -1;
b[p] = ((r1 & 7) << 4) | ((r3 & 7) << 1);
p += 1;
}
if (q16 & 16) {
const x4 = i8[(i8At + n * 2 + row) | 0];
const r5 = x4 < 0 ? 0 : x4;
const x6 = i8[(i8At + n * 3 + row) | 0];
const r7 = x6 < 0 ? 0 : x6;
const x8 = i8[(i8At + n * 4 + row) | 0];
const r9 = x8 < 0 ? 0 : x8;
if (r5 > 1 || r7 > 7 || r9 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (r5 << 7) | ((r7 & 7) << 4) | ((r9 & 3) << 2);
p += 1;
}
if (q16 & 8) {
const x10 = i8[(i8At + n * 5 + row) | 0];
const r11 = x10 < 0 ? 0 : x10;
if (r11 > 7) return -1;
if (p + 1 > end) return -1;
b[p] = (r11 << 5);
p += 1;
}
if (q16 & 4) {
const x12 = i8[(i8At + n * 6 + row) | 0];
const r13 = x12 < 0 ? 0 : x12;
const x14 = i8[(i8At + n * 7 + row) | 0];
const r15 = x14 < 0 ? 0 : x14;
if (r13 > 7 || r15 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r13 << 5) | ((r15 & 1) << 4);
p += 1;
}
return p;
}

function write070(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i8, i16, n } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const k0 = i32[(i32At + row) | 0];
const from1 = i32[(i32At + n + row) | 0];
if (k0 < 0 || k0 > 255 || from1 < 0 || from1 + k0 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k0;
p += 1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
const x3 = i8[(i8At + j2) | 0];
const r4 = x3 < 0 ? 0 : x3;
const x5 = i16[(i16At + j2) | 0];
if (r4 > 31 || x5 < 0 || x5 > 2047) return -1;
if (p + 2 > end) return -1;
b[p] = (r4 << 3) | ((x5 & 2047) >>> 8);
b[p + 1] = x5;
p += 2;
}
return p;
}

function write100(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 256);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2 * 256);
const x4 = f64[(f64At + n * 2 + row) | 0];
const r5 = Math.round((x4 * 8192) / 45);
const x6 = f64[(f64At + n * 3 + row) | 0];
const r7 = Math.round((x6 * 8192) / 45);
if (!(r1 >= 0 && r1 <= 65535) || !(r3 >= 0 && r3 <= 65535) || !(r5 >= 0 && r5 <= 65535) || !(r7 >= 0 && r7 <= 65535)) return -1;
if (p + 8 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
b[p + 4] = (r5 >>> 8);
b[p + 5] = r5;
b[p + 6] = (r7 >>> 8);
b[p + 7] = r7;
p += 8;
return p;
}

function write120(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round((x2 * 2097152) / 45);
const x4 = f64[(f64At + n * 2 + row) | 0];
const r5 = Math.round((x4 * 2097152) / 45);
if (!(r1 >= -32768 && r1 <= 32767) || !(r3 >= -4194304 && r3 <= 4194304) || !(r5 >= -8388608 && r5 <= 8388607)) return -1;
if (p + 8 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
b[p + 2] = (r3 >>> 16);
b[p + 3] = (r3 >>> 8);
b[p + 4] = r3;
b[p + 5] = (r5 >>> 16);
b[p + 6] = (r5 >>> 8);
b[p + 7] = r5;
p += 8;
return p;
}

function write090(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 128);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round((x2 * 2048) / 45);
if (!(r1 >= -128 && r1 <= 127) || !(r3 >= -128 && r3 <= 127)) return -1;
if (p + 2 > end) return -1;
b[p] = r1;
b[p + 1] = r3;
p += 2;
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

function writeRecord1_29(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 32 && (p = write030(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write020(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write041(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write050(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write060(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write070(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write100(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write000(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write120(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write090(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = writeRE(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = writeSP(b, p, end, c, 13, row)) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_ROW_WRITERS: Readonly<Record<string, readonly RowWriter[]>> = {
  "1.29": [writeRecord1_29],
  "1.28": [writeRecord1_29],
  "1.27": [writeRecord1_29],
};

export const EXPANSION_ROW_WRITERS: Readonly<Record<string, ExpansionRowWriter>> = {
};
