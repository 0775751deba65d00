// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionRowWriter, RowWriter, Sheet } from '../columns/sheet.ts';
import { putSource } from '../columns/row-support.ts';

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

function write020(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r2 > 1 || r4 > 1 || r6 > 3 || r8 > 1 || r10 > 1 || r12 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 7) | ((r4 & 1) << 6) | ((r6 & 3) << 4) | ((r8 & 1) << 3) | ((r10 & 1) << 2) | ((r12 & 1) << 1);
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
if (r14 > 1 || r16 > 3 || r18 > 1 || r20 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r14 << 7) | ((r16 & 3) << 5) | ((r18 & 1) << 4) | ((r20 & 1) << 3);
p += 1;
}
return p;
}

function write040(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 128);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round((x2 * 8192) / 45);
if (!(r1 >= 0 && r1 <= 65535) || !(r3 >= 0 && r3 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write070(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = i8[(i8At + n * 2 + row) | 0];
const r5 = x4 < 0 ? 0 : x4;
const x6 = i16[(i16At + row) | 0];
if (r1 > 1 || r3 > 1 || r5 > 1 || x6 < 0 || x6 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 1) << 6) | ((r5 & 1) << 5) | ((x6 & 4095) >>> 8);
b[p + 1] = x6;
p += 2;
return p;
}

function write090(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = f64[(f64At + row) | 0];
const r5 = Math.round(x4 * 4);
if (r1 > 1 || r3 > 1 || !(r5 >= -8192 && r5 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 1) << 6) | ((r5 & 16383) >>> 8);
b[p + 1] = r5;
p += 2;
return p;
}

function write130(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i8, n } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const k0 = i32[(i32At + row) | 0];
const from1 = i32[(i32At + n + row) | 0];
if (k0 < 1 || k0 > 65535 || from1 < 0 || from1 + k0 > c.room) return -1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
const x3 = i8[(i8At + j2) | 0];
if (x3 < 0 || x3 > 127) return -1;
if (p + 1 > end) return -1;
b[p] = (+(j2 + 1 < from1 + k0) & 1) | (x3 << 1);
p += 1;
}
return p;
}

function write141(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write120(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 256);
if (!(r1 >= -128 && r1 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = r1;
p += 1;
return p;
}

function write131(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write080(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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
const x16 = i8[(i8At + n * 8 + row) | 0];
const r17 = x16 < 0 ? 0 : x16;
const x18 = i8[(i8At + n * 9 + row) | 0];
const r19 = x18 < 0 ? 0 : x18;
const x20 = i8[(i8At + n * 10 + row) | 0];
const r21 = x20 < 0 ? 0 : x20;
const x22 = i8[(i8At + n * 11 + row) | 0];
const r23 = x22 < 0 ? 0 : x22;
if (r1 > 1 || r3 > 1 || r5 > 1 || r7 > 1 || r9 > 1 || r11 > 1 || r13 > 1 || r15 > 1 || r17 > 1 || r19 > 1 || r21 > 1 || r23 > 1) return -1;
if (p + 2 > end) return -1;
b[p] = ((r1 & 1) << 3) | ((r3 & 1) << 2) | ((r5 & 1) << 1) | (r7 & 1);
b[p + 1] = (r9 << 7) | ((r11 & 1) << 6) | ((r13 & 1) << 5) | ((r15 & 1) << 4) | ((r17 & 1) << 3) | ((r19 & 1) << 2) | ((r21 & 1) << 1) | (r23 & 1);
p += 2;
return p;
}

function write100(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = i16[(i16At + row) | 0];
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
const x25 = i8[(i8At + n * 12 + row) | 0];
const r26 = x25 < 0 ? 0 : x25;
const x27 = i8[(i8At + n * 13 + row) | 0];
const r28 = x27 < 0 ? 0 : x27;
if (r1 > 1 || r3 > 1 || x4 < 0 || x4 > 4095 || r6 > 1 || r8 > 1 || r10 > 1 || r12 > 1 || r14 > 1 || r16 > 1 || r18 > 1 || r20 > 1 || r22 > 1 || r24 > 1 || r26 > 1 || r28 > 1) return -1;
if (p + 4 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 1) << 6) | ((x4 & 4095) >>> 8);
b[p + 1] = x4;
b[p + 2] = ((r6 & 1) << 3) | ((r8 & 1) << 2) | ((r10 & 1) << 1) | (r12 & 1);
b[p + 3] = (r14 << 7) | ((r16 & 1) << 6) | ((r18 & 1) << 5) | ((r20 & 1) << 4) | ((r22 & 1) << 3) | ((r24 & 1) << 2) | ((r26 & 1) << 1) | (r28 & 1);
p += 4;
return p;
}

function write030(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i8, n } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const k0 = i32[(i32At + row) | 0];
const from1 = i32[(i32At + n + row) | 0];
if (k0 < 1 || k0 > 65535 || from1 < 0 || from1 + k0 > c.room) return -1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
const x3 = i8[(i8At + j2) | 0];
const r4 = x3 < 0 ? 0 : x3;
if (r4 > 127) return -1;
if (p + 1 > end) return -1;
b[p] = (+(j2 + 1 < from1 + k0) & 1) | (r4 << 1);
p += 1;
}
return p;
}

function write150(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = i8[(i8At + n * 2 + row) | 0];
const r5 = x4 < 0 ? 0 : x4;
if (r1 > 1 || r3 > 1 || r5 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 1) << 5) | ((r5 & 1) << 2);
p += 1;
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

function writeRecord1_4(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 4 + 0) | 0] & wanted[0];
const f1 = presence[(row * 4 + 1) | 0] & wanted[1];
const f2 = presence[(row * 4 + 2) | 0] & wanted[2];
const f3 = presence[(row * 4 + 3) | 0] & wanted[3];
if (!(f0 | f1 | f2 | f3)) return -1;
if (p + 4 > end) return -1;
b[p++] = f0 | +((f1 | f2 | f3) !== 0);
if (f1 | f2 | f3) 
b[p++] = f1 | +((f2 | f3) !== 0);
if (f2 | f3) 
b[p++] = f2 | +((f3) !== 0);
if (f3) 
b[p++] = f3;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write020(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write040(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write090(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write130(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write141(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write070(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write120(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write131(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write080(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write100(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write080(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write030(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write150(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 4 && (p = writeSP(b, p, end, c, 19, row)) < 0) return -1;
return p;
}

function write161(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32 } = c;
const i32At = bases[(i * 6 + 1) | 0];
const x0 = i32[(i32At + row) | 0];
if (x0 < 0 || x0 > 65535) return -1;
if (p + 2 > end) return -1;
b[p] = (x0 >>> 8);
b[p + 1] = x0;
p += 2;
return p;
}

function write042(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 64);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2 * 64);
if (!(r1 >= -32768 && r1 <= 32767) || !(r3 >= -32768 && r3 <= 32767)) return -1;
if (p + 4 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write200(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 16384);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round((x2 * 8192) / 45);
if (!(r1 >= 0 && r1 <= 65535) || !(r3 >= 0 && r3 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write170(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 6 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r2 > 1 || r4 > 1 || r6 > 1 || r8 > 1 || r10 > 1 || r12 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 7) | ((r4 & 1) << 6) | ((r6 & 1) << 5) | ((r8 & 1) << 4) | ((r10 & 1) << 3) | ((r12 & 1) << 1);
p += 1;
if (l0 >= 1) {
const x13 = i8[(i8At + n * 6 + row) | 0];
const r14 = x13 < 0 ? 0 : x13;
if (r14 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r14 << 7);
p += 1;
}
return p;
}

function writeRecord1_4_2(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 4 + 0) | 0] & wanted[0];
const f1 = presence[(row * 4 + 1) | 0] & wanted[1];
const f2 = presence[(row * 4 + 2) | 0] & wanted[2];
const f3 = presence[(row * 4 + 3) | 0] & wanted[3];
if (!(f0 | f1 | f2 | f3)) return -1;
if (p + 4 > end) return -1;
b[p++] = f0 | +((f1 | f2 | f3) !== 0);
if (f1 | f2 | f3) 
b[p++] = f1 | +((f2 | f3) !== 0);
if (f2 | f3) 
b[p++] = f2 | +((f3) !== 0);
if (f3) 
b[p++] = f3;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write020(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write161(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write040(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write042(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write200(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write070(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write090(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write141(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write130(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write131(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write120(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write170(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write130(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write070(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write080(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write100(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write080(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write030(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = writeSP(b, p, end, c, 19, row)) < 0) return -1;
if (f3 & 128 && (p = write150(b, p, end, c, 21, row)) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_ROW_WRITERS: Readonly<Record<string, readonly RowWriter[]>> = {
  "1.4": [writeRecord1_4, writeRecord1_4_2],
  "1.3": [writeRecord1_4, writeRecord1_4_2],
  "1.2": [writeRecord1_4, writeRecord1_4_2],
};

export const EXPANSION_ROW_WRITERS: Readonly<Record<string, ExpansionRowWriter>> = {
};
