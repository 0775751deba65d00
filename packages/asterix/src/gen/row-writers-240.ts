// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionRowWriter, RowWriter, Sheet } from '../columns/sheet.ts';
import { putExpansion, putOctets, putSource } from '../columns/row-support.ts';

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

function write020(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
if (x0 !== (x0 >>> 0)) return -1;
if (p + 4 > end) return -1;
b[p] = (x0 >>> 24);
b[p + 1] = (x0 >>> 16);
b[p + 2] = (x0 >>> 8);
b[p + 3] = x0;
p += 4;
return p;
}

function write030(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i8, n } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const k0 = i32[(i32At + row) | 0];
const from1 = i32[(i32At + n + row) | 0];
if (k0 < 0 || k0 > 255 || from1 < 0 || from1 + k0 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k0;
p += 1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
if (p + 1 > end) return -1;
b[p + 0] = i8[(i8At + j2) | 0];
p += 1;
}
return p;
}

function write040(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round((x0 * 8192) / 45);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round((x2 * 8192) / 45);
const x4 = f64[(f64At + n * 2 + row) | 0];
const x5 = f64[(f64At + n * 3 + row) | 0];
const r6 = Math.round(x5);
if (!(r1 >= 0 && r1 <= 65535) || !(r3 >= 0 && r3 <= 65535) || x4 !== (x4 >>> 0) || !(r6 >= 0 && r6 <= 4294967295)) return -1;
if (p + 12 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
b[p + 4] = (x4 >>> 24);
b[p + 5] = (x4 >>> 16);
b[p + 6] = (x4 >>> 8);
b[p + 7] = x4;
b[p + 8] = (r6 >>> 24);
b[p + 9] = (r6 >>> 16);
b[p + 10] = (r6 >>> 8);
b[p + 11] = r6;
p += 12;
return p;
}

function write048(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16 } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i16[(i16At + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
if (r1 > 1 || r3 > 255) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 7);
b[p + 1] = r3;
p += 2;
return p;
}

function write049(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, n } = c;
const i32At = bases[(i * 6 + 1) | 0];
const x0 = i32[(i32At + row) | 0];
const x1 = i32[(i32At + n + row) | 0];
if (x0 < 0 || x0 > 65535 || x1 < 0 || x1 > 16777215) return -1;
if (p + 5 > end) return -1;
b[p] = (x0 >>> 8);
b[p + 1] = x0;
b[p + 2] = (x1 >>> 16);
b[p + 3] = (x1 >>> 8);
b[p + 4] = x1;
p += 5;
return p;
}

function write050(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, f64, n } = c;
const i32At = bases[(i * 6 + 1) | 0];
const f64At = bases[(i * 6) | 0];
const k0 = i32[(i32At + row) | 0];
const from1 = i32[(i32At + n + row) | 0];
if (k0 < 0 || k0 > 255 || from1 < 0 || from1 + k0 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k0;
p += 1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
const x3 = f64[(f64At + j2) | 0];
if (x3 !== (x3 >>> 0)) return -1;
if (p + 4 > end) return -1;
b[p] = (x3 >>> 24);
b[p + 1] = (x3 >>> 16);
b[p + 2] = (x3 >>> 8);
b[p + 3] = x3;
p += 4;
}
return p;
}

function write051(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i8, n } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const k0 = i32[(i32At + row) | 0];
const from1 = i32[(i32At + n + row) | 0];
if (k0 < 0 || k0 > 255 || from1 < 0 || from1 + k0 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k0;
p += 1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
if (p + 64 > end) return -1;
putOctets(b, p + 0, i8, i8At + j2 * 64, 64);
p += 64;
}
return p;
}

function write052(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i8, n } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const k0 = i32[(i32At + row) | 0];
const from1 = i32[(i32At + n + row) | 0];
if (k0 < 0 || k0 > 255 || from1 < 0 || from1 + k0 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k0;
p += 1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
if (p + 256 > end) return -1;
putOctets(b, p + 0, i8, i8At + j2 * 256, 256);
p += 256;
}
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
if (f0 & 32 && (p = write020(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write030(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write040(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write040(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write048(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write049(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write050(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write051(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write052(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write140(b, p, end, c, 11, row)) < 0) return -1;
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
