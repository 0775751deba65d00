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

function write015(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const x0 = i8[(i8At + row) | 0];
const x1 = i8[(i8At + n + row) | 0];
const r2 = x1 < 0 ? 0 : x1;
if (x0 < 0 || x0 > 15 || r2 > 15) return -1;
if (p + 1 > end) return -1;
b[p] = (x0 << 4) | (r2 & 15);
p += 1;
return p;
}

function write070(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write100(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 1 : 0;
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
const x13 = i8[(i8At + n * 6 + row) | 0];
const r14 = x13 < 0 ? 0 : x13;
if (r2 > 1 || r4 > 1 || r6 > 1 || r8 > 1 || r10 > 1 || r12 > 1 || r14 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 7) | ((r4 & 1) << 6) | ((r6 & 1) << 5) | ((r8 & 1) << 4) | ((r10 & 1) << 3) | ((r12 & 1) << 2) | ((r14 & 1) << 1);
p += 1;
if (l0 >= 1) {
const x15 = f64[(f64At + row) | 0];
const r16 = Math.round(x15);
if (!(r16 >= 0 && r16 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r16 << 1);
p += 1;
}
return p;
}

function write101(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, i8, n, written } = c;
const f64At = bases[(i * 6) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n + row) | 0]))) ? 1 : 0;
const x1 = f64[(f64At + row) | 0];
const r2 = Math.round(x1 * 2);
const x3 = i8[(i8At + row) | 0];
const r4 = x3 < 0 ? 0 : x3;
if (!(r2 >= 0 && r2 <= 255) || r4 > 7) return -1;
if (p + 2 > end) return -1;
b[p] = r2;
b[p + 1] = (+(l0 > 0) & 1) | (r4 << 5);
p += 2;
if (l0 >= 1) {
const x5 = f64[(f64At + n + row) | 0];
const r6 = Math.round(x5);
if (!(r6 >= 0 && r6 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r6 << 1);
p += 1;
}
return p;
}

function write200(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0);
if (!(r1 >= 0 && r1 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r1;
p += 1;
return p;
}

function write110(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8 } = c;
const i8At = bases[(i * 6 + 3) | 0];
const l0 = 0;
const x1 = i8[(i8At + row) | 0];
const r2 = x1 < 0 ? 0 : x1;
if (r2 > 7) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | ((r2 & 7) << 1);
p += 1;

return p;
}

function write120(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i16, i8, f64, n } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const k0 = i32[(i32At + row) | 0];
const from1 = i32[(i32At + n + row) | 0];
if (k0 < 0 || k0 > 255 || from1 < 0 || from1 + k0 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k0;
p += 1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
const x3 = i16[(i16At + j2) | 0];
const r4 = x3 < 0 ? 0 : x3;
const x5 = i8[(i8At + j2) | 0];
const r6 = x5 < 0 ? 0 : x5;
const x7 = f64[(f64At + j2) | 0];
if (r4 > 255 || r6 > 1 || x7 !== (x7 >>> 0)) return -1;
if (p + 6 > end) return -1;
b[p] = r4;
b[p + 1] = (r6 << 7);
b[p + 2] = (x7 >>> 24);
b[p + 3] = (x7 >>> 16);
b[p + 4] = (x7 >>> 8);
b[p + 5] = x7;
p += 6;
}
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
if (f0 & 32 && (p = write015(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write100(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write101(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write200(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write110(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write120(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 4 && (p = writeRE(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = writeSP(b, p, end, c, 13, row)) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_ROW_WRITERS: Readonly<Record<string, readonly RowWriter[]>> = {
  "1.3": [writeRecord1_3],
  "1.2": [writeRecord1_3],
};

export const EXPANSION_ROW_WRITERS: Readonly<Record<string, ExpansionRowWriter>> = {
};
