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

function write015(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i16 } = c;
const i16At = bases[(i * 6 + 2) | 0];
const x0 = i16[(i16At + row) | 0];
if (x0 < 0 || x0 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x0;
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

function write060(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0]) >= 0 || (i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0]) >= 0)) ? 1 : 0;
const x1 = i8[(i8At + row) | 0];
const r2 = x1 < 0 ? 0 : x1;
const x3 = i8[(i8At + n + row) | 0];
const r4 = x3 < 0 ? 0 : x3;
const x5 = i8[(i8At + n * 2 + row) | 0];
const r6 = x5 < 0 ? 0 : x5;
const x7 = i8[(i8At + n * 3 + row) | 0];
const r8 = x7 < 0 ? 0 : x7;
const x9 = i8[(i8At + n * 4 + row) | 0];
const r10 = x9 < 0 ? 0 : x9;
const x11 = i8[(i8At + n * 5 + row) | 0];
const r12 = x11 < 0 ? 0 : x11;
if (r2 > 3 || r4 > 1 || r6 > 1 || r8 > 1 || r10 > 1 || r12 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 6) | ((r4 & 1) << 5) | ((r6 & 1) << 4) | ((r8 & 1) << 3) | ((r10 & 1) << 2) | ((r12 & 1) << 1);
p += 1;
if (l0 >= 1) {
const x13 = i8[(i8At + n * 6 + row) | 0];
const r14 = x13 < 0 ? 0 : x13;
const x15 = i8[(i8At + n * 7 + row) | 0];
const r16 = x15 < 0 ? 0 : x15;
const x17 = i8[(i8At + n * 8 + row) | 0];
const r18 = x17 < 0 ? 0 : x17;
const x19 = i8[(i8At + n * 9 + row) | 0];
const r20 = x19 < 0 ? 0 : x19;
const x21 = i8[(i8At + n * 10 + row) | 0];
const r22 = x21 < 0 ? 0 : x21;
const x23 = i8[(i8At + n * 11 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
if (r14 > 1 || r16 > 1 || r18 > 1 || r20 > 1 || r22 > 1 || r24 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r14 << 7) | ((r16 & 1) << 6) | ((r18 & 1) << 5) | ((r20 & 1) << 4) | ((r22 & 1) << 3) | ((r24 & 1) << 2);
p += 1;
if (l0 >= 2) {
const x25 = i8[(i8At + n * 12 + row) | 0];
const r26 = x25 < 0 ? 0 : x25;
const x27 = i8[(i8At + n * 13 + row) | 0];
const r28 = x27 < 0 ? 0 : x27;
const x29 = i8[(i8At + n * 14 + row) | 0];
const r30 = x29 < 0 ? 0 : x29;
const x31 = i8[(i8At + n * 15 + row) | 0];
const r32 = x31 < 0 ? 0 : x31;
if (r26 > 1 || r28 > 1 || r30 > 1 || r32 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | (r26 << 7) | ((r28 & 1) << 6) | ((r30 & 1) << 5) | ((r32 & 1) << 4);
p += 1;
}}
return p;
}

function write070(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0);
if (!(r1 >= -32768 && r1 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write080(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 100000);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2 * 128);
if (!(r1 >= -32768 && r1 <= 32767) || !(r3 >= -32768 && r3 <= 32767)) return -1;
if (p + 4 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write081(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round((x0 * 8192) / 45);
if (!(r1 >= -32768 && r1 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
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

function writeRecord1_7(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 2 + 0) | 0] & wanted[0];
const f1 = presence[(row * 2 + 1) | 0] & wanted[1];
if (!(f0 | f1)) return -1;
if (p + 2 > end) return -1;
b[p++] = f0 | +((f1) !== 0);
if (f1) 
b[p++] = f1;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write015(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write030(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write010(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write060(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write070(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write080(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write081(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write080(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write081(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write081(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 4 && (p = writeRE(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = writeSP(b, p, end, c, 13, row)) < 0) return -1;
return p;
}

function write060_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0]) >= 0)) ? 1 : 0;
const x1 = i8[(i8At + row) | 0];
const r2 = x1 < 0 ? 0 : x1;
const x3 = i8[(i8At + n + row) | 0];
const r4 = x3 < 0 ? 0 : x3;
const x5 = i8[(i8At + n * 2 + row) | 0];
const r6 = x5 < 0 ? 0 : x5;
const x7 = i8[(i8At + n * 3 + row) | 0];
const r8 = x7 < 0 ? 0 : x7;
const x9 = i8[(i8At + n * 4 + row) | 0];
const r10 = x9 < 0 ? 0 : x9;
const x11 = i8[(i8At + n * 5 + row) | 0];
const r12 = x11 < 0 ? 0 : x11;
if (r2 > 3 || r4 > 1 || r6 > 1 || r8 > 1 || r10 > 1 || r12 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 6) | ((r4 & 1) << 5) | ((r6 & 1) << 4) | ((r8 & 1) << 3) | ((r10 & 1) << 2) | ((r12 & 1) << 1);
p += 1;
if (l0 >= 1) {
const x13 = i8[(i8At + n * 6 + row) | 0];
const r14 = x13 < 0 ? 0 : x13;
const x15 = i8[(i8At + n * 7 + row) | 0];
const r16 = x15 < 0 ? 0 : x15;
const x17 = i8[(i8At + n * 8 + row) | 0];
const r18 = x17 < 0 ? 0 : x17;
const x19 = i8[(i8At + n * 9 + row) | 0];
const r20 = x19 < 0 ? 0 : x19;
const x21 = i8[(i8At + n * 10 + row) | 0];
const r22 = x21 < 0 ? 0 : x21;
const x23 = i8[(i8At + n * 11 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
if (r14 > 1 || r16 > 1 || r18 > 1 || r20 > 1 || r22 > 1 || r24 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r14 << 7) | ((r16 & 1) << 6) | ((r18 & 1) << 5) | ((r20 & 1) << 4) | ((r22 & 1) << 3) | ((r24 & 1) << 2);
p += 1;
}
return p;
}

function writeRecord1_6(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 2 + 0) | 0] & wanted[0];
const f1 = presence[(row * 2 + 1) | 0] & wanted[1];
if (!(f0 | f1)) return -1;
if (p + 2 > end) return -1;
b[p++] = f0 | +((f1) !== 0);
if (f1) 
b[p++] = f1;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write015(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write030(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write010(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write060_2(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write070(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write080(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write081(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write080(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write081(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write081(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 4 && (p = writeRE(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = writeSP(b, p, end, c, 13, row)) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_ROW_WRITERS: Readonly<Record<string, readonly RowWriter[]>> = {
  "1.7": [writeRecord1_7],
  "1.6": [writeRecord1_6],
};

export const EXPANSION_ROW_WRITERS: Readonly<Record<string, ExpansionRowWriter>> = {
};
