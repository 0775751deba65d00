// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionRowWriter, RowWriter, Sheet } from '../columns/sheet.ts';
import { putExpansion, putSix, putSource } from '../columns/row-support.ts';

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

function write020(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 27 + row) | 0] & i8[(i8At + n * 28 + row) | 0]) >= 0 || (i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0]) >= 0)) ? 5 : (written[(part + 4) | 0] !== 0 && ((i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0]) >= 0 || (i8[(i8At + n * 23 + row) | 0] & i8[(i8At + n * 24 + row) | 0]) >= 0 || (i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0]) >= 0)) ? 4 : (written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0]) >= 0 || (i8[(i8At + n * 19 + row) | 0] & i8[(i8At + n * 20 + row) | 0]) >= 0)) ? 3 : (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0]) >= 0 || (i8[(i8At + n * 13 + row) | 0] & i8[(i8At + n * 14 + row) | 0]) >= 0 || (i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r2 > 7 || r4 > 1 || r6 > 1 || r8 > 1 || r10 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 5) | ((r4 & 1) << 4) | ((r6 & 1) << 3) | ((r8 & 1) << 2) | ((r10 & 1) << 1);
p += 1;
if (l0 >= 1) {
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
if (r12 > 1 || r14 > 1 || r16 > 1 || r18 > 1 || r20 > 1 || r22 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r12 << 7) | ((r14 & 1) << 6) | ((r16 & 1) << 5) | ((r18 & 1) << 4) | ((r20 & 1) << 3) | ((r22 & 3) << 1);
p += 1;
if (l0 >= 2) {
const x23 = i8[(i8At + n * 11 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
const x25 = i8[(i8At + n * 12 + row) | 0];
const r26 = x25 < 0 ? 0 : x25;
const x27 = i8[(i8At + n * 13 + row) | 0];
const r28 = x27 < 0 ? 0 : x27;
const x29 = i8[(i8At + n * 14 + row) | 0];
const r30 = x29 < 0 ? 0 : x29;
const x31 = i8[(i8At + n * 15 + row) | 0];
const r32 = x31 < 0 ? 0 : x31;
const x33 = i8[(i8At + n * 16 + row) | 0];
const r34 = x33 < 0 ? 0 : x33;
if (r24 > 1 || r26 > 1 || r28 > 1 || r30 > 1 || r32 > 1 || r34 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | (r24 << 7) | ((r26 & 1) << 6) | ((r28 & 1) << 5) | ((r30 & 1) << 4) | ((r32 & 1) << 3) | ((r34 & 1) << 2);
p += 1;
if (l0 >= 3) {
const x35 = i8[(i8At + n * 17 + row) | 0];
const r36 = x35 < 0 ? 0 : x35;
const x37 = i8[(i8At + n * 18 + row) | 0];
const r38 = x37 < 0 ? 0 : x37;
const x39 = i8[(i8At + n * 19 + row) | 0];
const r40 = x39 < 0 ? 0 : x39;
const x41 = i8[(i8At + n * 20 + row) | 0];
const r42 = x41 < 0 ? 0 : x41;
if (r36 > 1 || r38 > 15 || r40 > 1 || r42 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 3) & 1) | (r36 << 7) | ((r38 & 15) << 3) | ((r40 & 1) << 2) | ((r42 & 1) << 1);
p += 1;
if (l0 >= 4) {
const x43 = i8[(i8At + n * 21 + row) | 0];
const r44 = x43 < 0 ? 0 : x43;
const x45 = i8[(i8At + n * 22 + row) | 0];
const r46 = x45 < 0 ? 0 : x45;
const x47 = i8[(i8At + n * 23 + row) | 0];
const r48 = x47 < 0 ? 0 : x47;
const x49 = i8[(i8At + n * 24 + row) | 0];
const r50 = x49 < 0 ? 0 : x49;
const x51 = i8[(i8At + n * 25 + row) | 0];
const r52 = x51 < 0 ? 0 : x51;
const x53 = i8[(i8At + n * 26 + row) | 0];
const r54 = x53 < 0 ? 0 : x53;
if (r44 > 1 || r46 > 1 || r48 > 1 || r50 > 1 || r52 > 1 || r54 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 4) & 1) | (r44 << 7) | ((r46 & 1) << 6) | ((r48 & 1) << 5) | ((r50 & 1) << 4) | ((r52 & 1) << 3) | ((r54 & 1) << 2);
p += 1;
if (l0 >= 5) {
const x55 = i8[(i8At + n * 27 + row) | 0];
const r56 = x55 < 0 ? 0 : x55;
const x57 = i8[(i8At + n * 28 + row) | 0];
const r58 = x57 < 0 ? 0 : x57;
const x59 = i8[(i8At + n * 29 + row) | 0];
const r60 = x59 < 0 ? 0 : x59;
const x61 = i8[(i8At + n * 30 + row) | 0];
const r62 = x61 < 0 ? 0 : x61;
if (r56 > 1 || r58 > 1 || r60 > 1 || r62 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 5) & 1) | (r56 << 7) | ((r58 & 1) << 6) | ((r60 & 1) << 5) | ((r62 & 1) << 4);
p += 1;
}}}}}
return p;
}

function write040(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 256);
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
const { bases, f64, i16, n, written } = c;
const f64At = bases[(i * 6) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const part = bases[(i * 6 + 4) | 0];
const q13 = ((written[(part) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && ((i16[(i16At + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n + row) | 0]))) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 16 : 0) | ((written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 8 : 0) | ((written[(part + 5) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]))) ? 4 : 0) | ((written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) ? 2 : 0);
if (p + 1 > end) return -1;
b[p++] = q13;
if (q13 & 128) {
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round((x0 * 1024) / 45);
if (!(r1 >= 0 && r1 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r1;
p += 1;
}
if (q13 & 64) {
const x2 = i16[(i16At + row) | 0];
if (x2 < 0 || x2 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x2;
p += 1;
}
if (q13 & 32) {
const x3 = f64[(f64At + n + row) | 0];
const r4 = Math.round(x3);
if (!(r4 >= -128 && r4 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = r4;
p += 1;
}
if (q13 & 16) {
const x5 = f64[(f64At + n * 2 + row) | 0];
const r6 = Math.round((x5 * 1024) / 45);
if (!(r6 >= 0 && r6 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r6;
p += 1;
}
if (q13 & 8) {
const x7 = f64[(f64At + n * 3 + row) | 0];
const r8 = Math.round(x7);
if (!(r8 >= -128 && r8 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = r8;
p += 1;
}
if (q13 & 4) {
const x9 = f64[(f64At + n * 4 + row) | 0];
const r10 = Math.round(x9 * 256);
if (!(r10 >= -128 && r10 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = r10;
p += 1;
}
if (q13 & 2) {
const x11 = f64[(f64At + n * 5 + row) | 0];
const r12 = Math.round((x11 * 2048) / 45);
if (!(r12 >= -128 && r12 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = r12;
p += 1;
}
return p;
}

function write220(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32 } = c;
const i32At = bases[(i * 6 + 1) | 0];
const x0 = i32[(i32At + row) | 0];
if (x0 < 0 || x0 > 16777215) return -1;
if (p + 3 > end) return -1;
b[p] = (x0 >>> 16);
b[p + 1] = (x0 >>> 8);
b[p + 2] = x0;
p += 3;
return p;
}

function write240(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8 } = c;
const i8At = bases[(i * 6 + 3) | 0];
if (p + 6 > end) return -1;
if (!putSix(b, p + 0, i8, i8At + row * 8, 8)) return -1;
p += 6;
return p;
}

function write250(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i8, n, m } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const k0 = i32[(i32At + row) | 0];
const from1 = i32[(i32At + n + row) | 0];
if (k0 < 0 || k0 > 255 || from1 < 0 || from1 + k0 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k0;
p += 1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
const x3 = i8[(i8At + m * 7 + j2) | 0];
const x4 = i8[(i8At + m * 8 + j2) | 0];
if (x3 < 0 || x3 > 15 || x4 < 0 || x4 > 15) return -1;
if (p + 8 > end) return -1;
b[p + 7] = (x3 << 4) | (x4 & 15);
b[p + 0] = i8[(i8At + j2 * 7) | 0];
b[p + 1] = i8[(i8At + j2 * 7 + 1) | 0];
b[p + 2] = i8[(i8At + j2 * 7 + 2) | 0];
b[p + 3] = i8[(i8At + j2 * 7 + 3) | 0];
b[p + 4] = i8[(i8At + j2 * 7 + 4) | 0];
b[p + 5] = i8[(i8At + j2 * 7 + 5) | 0];
b[p + 6] = i8[(i8At + j2 * 7 + 6) | 0];
p += 8;
}
return p;
}

function write161(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i16 } = c;
const i16At = bases[(i * 6 + 2) | 0];
const x0 = i16[(i16At + row) | 0];
if (x0 < 0 || x0 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = ((x0 & 4095) >>> 8);
b[p + 1] = x0;
p += 2;
return p;
}

function write042(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 128);
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
const l0 = (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r2 > 1 || r4 > 3 || r6 > 1 || r8 > 1 || r10 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 7) | ((r4 & 3) << 5) | ((r6 & 1) << 4) | ((r8 & 1) << 3) | ((r10 & 3) << 1);
p += 1;
if (l0 >= 1) {
const x11 = i8[(i8At + n * 5 + row) | 0];
const r12 = x11 < 0 ? 0 : x11;
const x13 = i8[(i8At + n * 6 + row) | 0];
const r14 = x13 < 0 ? 0 : x13;
const x15 = i8[(i8At + n * 7 + row) | 0];
const r16 = x15 < 0 ? 0 : x15;
const x17 = i8[(i8At + n * 8 + row) | 0];
const r18 = x17 < 0 ? 0 : x17;
if (r12 > 1 || r14 > 1 || r16 > 1 || r18 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r12 << 7) | ((r14 & 1) << 6) | ((r16 & 1) << 5) | ((r18 & 1) << 4);
p += 1;
}
return p;
}

function write210(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 128);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2 * 128);
const x4 = f64[(f64At + n * 2 + row) | 0];
const r5 = Math.round(x4 * 16384);
const x6 = f64[(f64At + n * 3 + row) | 0];
const r7 = Math.round((x6 * 512) / 45);
if (!(r1 >= 0 && r1 <= 255) || !(r3 >= 0 && r3 <= 255) || !(r5 >= 0 && r5 <= 255) || !(r7 >= 0 && r7 <= 255)) return -1;
if (p + 4 > end) return -1;
b[p] = r1;
b[p + 1] = r3;
b[p + 2] = r5;
b[p + 3] = r7;
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

function write110(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round((x0) / 25);
if (!(r1 >= -8192 && r1 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r1 & 16383) >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write120(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64, i32, n, m, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const i32At = bases[(i * 6 + 1) | 0];
const part = bases[(i * 6 + 4) | 0];
const q13 = ((written[(part) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || (i8[(i8At + row) | 0]) >= 0)) ? 128 : 0) | (i32[(i32At + row) | 0] >= 0 ? 64 : 0);
if (p + 1 > end) return -1;
b[p++] = q13;
if (q13 & 128) {
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = f64[(f64At + row) | 0];
const r3 = Math.round(x2);
if (r1 > 1 || !(r3 >= -512 && r3 <= 511)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 1023) >>> 8);
b[p + 1] = r3;
p += 2;
}
if (q13 & 64) {
const k4 = i32[(i32At + row) | 0];
const from5 = i32[(i32At + n + row) | 0];
if (k4 < 0 || k4 > 255 || from5 < 0 || from5 + k4 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k4;
p += 1;
for (let j6 = from5; j6 < from5 + k4; j6++) {
const x7 = f64[(f64At + n + j6) | 0];
const r8 = Math.round(x7);
const x9 = f64[(f64At + n + m + j6) | 0];
const r10 = Math.round(x9);
const x11 = f64[(f64At + n + m * 2 + j6) | 0];
const r12 = Math.round(x11);
if (!(r8 >= 0 && r8 <= 65535) || !(r10 >= 0 && r10 <= 65535) || !(r12 >= 0 && r12 <= 65535)) return -1;
if (p + 6 > end) return -1;
b[p] = (r8 >>> 8);
b[p + 1] = r8;
b[p + 2] = (r10 >>> 8);
b[p + 3] = r10;
b[p + 4] = (r12 >>> 8);
b[p + 5] = r12;
p += 6;
}
}
return p;
}

function write230(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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
const x13 = i8[(i8At + n * 7 + row) | 0];
if (r1 > 7 || r3 > 7 || r5 > 1 || r7 > 1 || r9 > 1 || r11 > 1 || x12 < 0 || x12 > 1 || x13 < 0 || x13 > 15) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 5) | ((r3 & 7) << 2) | ((r5 & 1) << 1);
b[p + 1] = (r7 << 7) | ((r9 & 1) << 6) | ((r11 & 1) << 5) | ((x12 & 1) << 4) | (x13 & 15);
p += 2;
return p;
}

function write260(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8 } = c;
const i8At = bases[(i * 6 + 3) | 0];
if (p + 7 > end) return -1;
b[p + 0] = i8[(i8At + row * 7) | 0];
b[p + 1] = i8[(i8At + row * 7 + 1) | 0];
b[p + 2] = i8[(i8At + row * 7 + 2) | 0];
b[p + 3] = i8[(i8At + row * 7 + 3) | 0];
b[p + 4] = i8[(i8At + row * 7 + 4) | 0];
b[p + 5] = i8[(i8At + row * 7 + 5) | 0];
b[p + 6] = i8[(i8At + row * 7 + 6) | 0];
p += 7;
return p;
}

function write055(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = i8[(i8At + n * 2 + row) | 0];
const r5 = x4 < 0 ? 0 : x4;
const x6 = i8[(i8At + n * 3 + row) | 0];
if (r1 > 1 || r3 > 1 || r5 > 1 || x6 < 0 || x6 > 31) return -1;
if (p + 1 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 1) << 6) | ((r5 & 1) << 5) | (x6 & 31);
p += 1;
return p;
}

function write065(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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
if (r1 > 1 || r3 > 1 || r5 > 1 || r7 > 1 || r9 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = ((r1 & 1) << 4) | ((r3 & 1) << 3) | ((r5 & 1) << 2) | ((r7 & 1) << 1) | (r9 & 1);
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

function writeRE(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, n } = c;
const i32At = bases[(i * 6 + 1) | 0];
const own = i32[(i32At + row) | 0];
const octetsOf = i32[(i32At + n + row) | 0];
p = own >= 0 && c.source !== undefined ? putSource(b, p, end, c.source, own, octetsOf) : putExpansion(b, p, end, c, i, row);
if (p < 0) return -1;
return p;
}

function writeRecord1_32(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 64 && (p = write140(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write020(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write040(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write070(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write090(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write130(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write220(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write240(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write250(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write161(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write042(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write200(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write170(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write210(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write030(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write080(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write100(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write110(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write120(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write230(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write260(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write055(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write070(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write065(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write080(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = writeSP(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = writeRE(b, p, end, c, 27, row)) < 0) return -1;
return p;
}

function write020_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0]) >= 0 || (i8[(i8At + n * 13 + row) | 0] & i8[(i8At + n * 14 + row) | 0]) >= 0 || (i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r2 > 7 || r4 > 1 || r6 > 1 || r8 > 1 || r10 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 5) | ((r4 & 1) << 4) | ((r6 & 1) << 3) | ((r8 & 1) << 2) | ((r10 & 1) << 1);
p += 1;
if (l0 >= 1) {
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
if (r12 > 1 || r14 > 1 || r16 > 1 || r18 > 1 || r20 > 1 || r22 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r12 << 7) | ((r14 & 1) << 6) | ((r16 & 1) << 5) | ((r18 & 1) << 4) | ((r20 & 1) << 3) | ((r22 & 3) << 1);
p += 1;
if (l0 >= 2) {
const x23 = i8[(i8At + n * 11 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
const x25 = i8[(i8At + n * 12 + row) | 0];
const r26 = x25 < 0 ? 0 : x25;
const x27 = i8[(i8At + n * 13 + row) | 0];
const r28 = x27 < 0 ? 0 : x27;
const x29 = i8[(i8At + n * 14 + row) | 0];
const r30 = x29 < 0 ? 0 : x29;
const x31 = i8[(i8At + n * 15 + row) | 0];
const r32 = x31 < 0 ? 0 : x31;
const x33 = i8[(i8At + n * 16 + row) | 0];
const r34 = x33 < 0 ? 0 : x33;
if (r24 > 1 || r26 > 1 || r28 > 1 || r30 > 1 || r32 > 1 || r34 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | (r24 << 7) | ((r26 & 1) << 6) | ((r28 & 1) << 5) | ((r30 & 1) << 4) | ((r32 & 1) << 3) | ((r34 & 1) << 2);
p += 1;
}}
return p;
}

function write090_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = f64[(f64At + row) | 0];
const r5 = Math.round(x4 * 4);
if (r1 > 1 || r3 > 1 || !(r5 >= 0 && r5 <= 16383)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 1) << 6) | ((r5 & 16383) >>> 8);
b[p + 1] = r5;
p += 2;
return p;
}

function writeRecord1_31(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 64 && (p = write140(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write020_2(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write040(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write070(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write090_2(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write130(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write220(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write240(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write250(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write161(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write042(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write200(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write170(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write210(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write030(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write080(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write100(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write110(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write120(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write230(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write260(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write055(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write070(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write065(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write080(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = writeSP(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = writeRE(b, p, end, c, 27, row)) < 0) return -1;
return p;
}

function write020_3(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r2 > 7 || r4 > 1 || r6 > 1 || r8 > 1 || r10 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 5) | ((r4 & 1) << 4) | ((r6 & 1) << 3) | ((r8 & 1) << 2) | ((r10 & 1) << 1);
p += 1;
if (l0 >= 1) {
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
if (r12 > 1 || r14 > 1 || r16 > 1 || r18 > 1 || r20 > 1 || r22 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r12 << 7) | ((r14 & 1) << 6) | ((r16 & 1) << 5) | ((r18 & 1) << 4) | ((r20 & 1) << 3) | ((r22 & 3) << 1);
p += 1;
}
return p;
}

function writeRecord1_30(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 64 && (p = write140(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write020_3(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write040(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write070(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write090_2(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write130(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write220(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write240(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write250(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write161(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write042(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write200(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write170(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write210(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write030(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write080(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write100(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write110(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write120(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write230(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write260(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write055(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write070(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write065(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write080(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = writeSP(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = writeRE(b, p, end, c, 27, row)) < 0) return -1;
return p;
}

function writeExpansion1_13(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16, f64, i32, n, m, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const f64At = bases[(i * 6) | 0];
const i32At = bases[(i * 6 + 1) | 0];
const part = bases[(i * 6 + 4) | 0];
const q237 = ((written[(part + 1) | 0] !== 0 && ((i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0] & i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0]) >= 0)) || (written[(part + 2) | 0] !== 0 && ((i16[(i16At + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0]) >= 0)) || (written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]))) || (written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]) || (i8[(i8At + n * 10 + row) | 0]) >= 0)) || (written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i16[(i16At + n + row) | 0]) >= 0)) || (written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) || (written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 8) | 0] !== 0 && ((i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0] & i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0]) >= 0)) || (written[(part + 9) | 0] !== 0 && ((i16[(i16At + n * 2 + row) | 0] & i8[(i8At + n * 27 + row) | 0] & i16[(i16At + n * 3 + row) | 0]) >= 0)) || (written[(part + 10) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) || (written[(part + 11) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 6 + row) | 0]) || (i8[(i8At + n * 28 + row) | 0]) >= 0)) || (written[(part + 12) | 0] !== 0 && ((i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0] & i8[(i8At + n * 31 + row) | 0] & i16[(i16At + n * 4 + row) | 0]) >= 0)) || (written[(part + 13) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 7 + row) | 0]))) || (written[(part + 14) | 0] !== 0 && ((i8[(i8At + n * 32 + row) | 0] & i8[(i8At + n * 33 + row) | 0] & i8[(i8At + n * 34 + row) | 0] & i8[(i8At + n * 35 + row) | 0] & i8[(i8At + n * 36 + row) | 0] & i8[(i8At + n * 37 + row) | 0]) >= 0)) || (written[(part + 15) | 0] !== 0 && ((i8[(i8At + n * 38 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 16) | 0] !== 0 && ((i8[(i8At + n * 39 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 17) | 0] !== 0 && ((i16[(i16At + n * 5 + row) | 0]) >= 0)) || (written[(part + 18) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 8 + row) | 0]))) || (written[(part + 19) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 9 + row) | 0]))) || (written[(part + 20) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 10 + row) | 0]))) ? 16 : 0) | ((written[(part + 21) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 11 + row) | 0]))) ? 8 : 0) | ((written[(part + 22) | 0] !== 0 && ((i8[(i8At + n * 40 + row) | 0] & i8[(i8At + n * 41 + row) | 0] & i8[(i8At + n * 42 + row) | 0] & i8[(i8At + n * 43 + row) | 0] & i8[(i8At + n * 44 + row) | 0] & i32[(i32At + n * 2 + row) | 0]) >= 0)) || i32[(i32At + n * 3 + row) | 0] >= 0 || (written[(part + 24) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 12 + row) | 0]))) || (written[(part + 25) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 13 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 14 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 15 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 16 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 17 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 18 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 19 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 20 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 21 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 22 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 23 + row) | 0]))) || i32[(i32At + n * 5 + m + row) | 0] >= 0 || (written[(part + 27) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 24 + row) | 0]) || (i8[(i8At + n * 45 + m * 3 + row) | 0]) >= 0)) || (written[(part + 28) | 0] !== 0 && ((i8[(i8At + n * 46 + m * 3 + row) | 0] & i8[(i8At + n * 47 + m * 3 + row) | 0] & i8[(i8At + n * 48 + m * 3 + row) | 0] & i16[(i16At + n * 6 + row) | 0] & i8[(i8At + n * 49 + m * 3 + row) | 0] & i16[(i16At + n * 7 + row) | 0]) >= 0)) || (written[(part + 29) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 25 + row) | 0]) || (i8[(i8At + n * 50 + m * 3 + row) | 0] & i16[(i16At + n * 8 + row) | 0]) >= 0)) || i32[(i32At + n * 7 + m + row) | 0] >= 0 || (written[(part + 31) | 0] !== 0 && ((i16[(i16At + n * 9 + m * 2 + row) | 0]) >= 0)) || (written[(part + 32) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 26 + m + row) | 0]) || (i8[(i8At + n * 51 + m * 5 + row) | 0]) >= 0)) ? 4 : 0) | ((written[(part + 33) | 0] !== 0 && ((i32[(i32At + n * 9 + m * 2 + row) | 0]) >= 0)) || i32[(i32At + n * 10 + m * 2 + row) | 0] >= 0 || (written[(part + 35) | 0] !== 0 && ((i16[(i16At + n * 10 + m * 3 + row) | 0]) >= 0)) || (written[(part + 36) | 0] !== 0 && ((i8[(i8At + n * 52 + m * 5 + row) | 0] & i8[(i8At + n * 53 + m * 5 + row) | 0] & i8[(i8At + n * 54 + m * 5 + row) | 0] & i8[(i8At + n * 55 + m * 5 + row) | 0] & i8[(i8At + n * 56 + m * 5 + row) | 0] & i8[(i8At + n * 57 + m * 5 + row) | 0] & i8[(i8At + n * 58 + m * 5 + row) | 0] & i8[(i8At + n * 59 + m * 5 + row) | 0]) >= 0)) ? 2 : 0) | ((written[(part + 37) | 0] !== 0 && ((i8[(i8At + n * 60 + m * 5 + row) | 0] & i8[(i8At + n * 61 + m * 5 + row) | 0] & i8[(i8At + n * 62 + m * 5 + row) | 0] & i16[(i16At + n * 11 + m * 3 + row) | 0]) >= 0)) || (written[(part + 38) | 0] !== 0 && ((i8[(i8At + n * 63 + m * 5 + row) | 0] & i8[(i8At + n * 64 + m * 5 + row) | 0] & i8[(i8At + n * 65 + m * 5 + row) | 0] & i16[(i16At + n * 12 + m * 3 + row) | 0]) >= 0)) || (written[(part + 39) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 27 + m + row) | 0]) || (i8[(i8At + n * 66 + m * 5 + row) | 0] & i8[(i8At + n * 67 + m * 5 + row) | 0]) >= 0)) || (written[(part + 40) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 28 + m + row) | 0]))) || (written[(part + 41) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 29 + m + row) | 0]))) ? 1 : 0);
if (p + 1 > end) return -1;
b[p++] = q237;
if (q237 & 128) {
const q48 = ((written[(part + 1) | 0] !== 0 && ((i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0] & i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 2) | 0] !== 0 && ((i16[(i16At + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]))) ? 32 : 0) | ((written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]) || (i8[(i8At + n * 10 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i16[(i16At + n + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 4 : 0) | ((written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0]) >= 0)) ? 2 : 0);
if (p + 1 > end) return -1;
b[p++] = q48;
if (q48 & 128) {
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
if (q48 & 64) {
const x14 = i16[(i16At + row) | 0];
const x15 = i8[(i8At + n * 7 + row) | 0];
const r16 = x15 < 0 ? 0 : x15;
const x17 = i8[(i8At + n * 8 + row) | 0];
const x18 = i8[(i8At + n * 9 + row) | 0];
if (x14 < 0 || x14 > 16383 || r16 > 1 || x17 < 0 || x17 > 31 || x18 < 0 || x18 > 63) return -1;
if (p + 4 > end) return -1;
b[p] = ((x14 & 16383) >>> 8);
b[p + 1] = x14;
b[p + 2] = ((r16 & 1) << 5) | (x17 & 31);
b[p + 3] = (x18 & 63);
p += 4;
}
if (q48 & 32) {
const x19 = f64[(f64At + row) | 0];
const r20 = Math.round((x19 * 2097152) / 45);
const x21 = f64[(f64At + n + row) | 0];
const r22 = Math.round((x21 * 2097152) / 45);
if (!(r20 >= -4194304 && r20 <= 4194304) || !(r22 >= -8388608 && r22 <= 8388607)) return -1;
if (p + 6 > end) return -1;
b[p] = (r20 >>> 16);
b[p + 1] = (r20 >>> 8);
b[p + 2] = r20;
b[p + 3] = (r22 >>> 16);
b[p + 4] = (r22 >>> 8);
b[p + 5] = r22;
p += 6;
}
if (q48 & 16) {
const x23 = i8[(i8At + n * 10 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
const x25 = f64[(f64At + n * 2 + row) | 0];
const r26 = Math.round((x25) / 25);
if (r24 > 1 || !(r26 >= -8192 && r26 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r24 & 1) << 6) | ((r26 & 16383) >>> 8);
b[p + 1] = r26;
p += 2;
}
if (q48 & 8) {
const x27 = i8[(i8At + n * 11 + row) | 0];
const r28 = x27 < 0 ? 0 : x27;
const x29 = i8[(i8At + n * 12 + row) | 0];
const r30 = x29 < 0 ? 0 : x29;
const x31 = i8[(i8At + n * 13 + row) | 0];
const r32 = x31 < 0 ? 0 : x31;
const x33 = i16[(i16At + n + row) | 0];
if (r28 > 1 || r30 > 1 || r32 > 1 || x33 < 0 || x33 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r28 << 7) | ((r30 & 1) << 6) | ((r32 & 1) << 5) | ((x33 & 4095) >>> 8);
b[p + 1] = x33;
p += 2;
}
if (q48 & 4) {
const x34 = f64[(f64At + n * 3 + row) | 0];
const r35 = Math.round(x34 * 128);
if (!(r35 >= 0 && r35 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r35;
p += 1;
}
if (q48 & 2) {
const x36 = i8[(i8At + n * 14 + row) | 0];
const r37 = x36 < 0 ? 0 : x36;
const x38 = i8[(i8At + n * 15 + row) | 0];
const r39 = x38 < 0 ? 0 : x38;
const x40 = i8[(i8At + n * 16 + row) | 0];
const r41 = x40 < 0 ? 0 : x40;
const x42 = i8[(i8At + n * 17 + row) | 0];
const r43 = x42 < 0 ? 0 : x42;
const x44 = i8[(i8At + n * 18 + row) | 0];
const r45 = x44 < 0 ? 0 : x44;
const x46 = i8[(i8At + n * 19 + row) | 0];
const r47 = x46 < 0 ? 0 : x46;
if (r37 > 1 || r39 > 1 || r41 > 1 || r43 > 1 || r45 > 1 || r47 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = ((r37 & 1) << 5) | ((r39 & 1) << 4) | ((r41 & 1) << 3) | ((r43 & 1) << 2) | ((r45 & 1) << 1) | (r47 & 1);
p += 1;
}
}
if (q237 & 64) {
const q97 = ((written[(part + 8) | 0] !== 0 && ((i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0] & i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 9) | 0] !== 0 && ((i16[(i16At + n * 2 + row) | 0] & i8[(i8At + n * 27 + row) | 0] & i16[(i16At + n * 3 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 10) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) ? 32 : 0) | ((written[(part + 11) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 6 + row) | 0]) || (i8[(i8At + n * 28 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 12) | 0] !== 0 && ((i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0] & i8[(i8At + n * 31 + row) | 0] & i16[(i16At + n * 4 + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 13) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 7 + row) | 0]))) ? 4 : 0) | ((written[(part + 14) | 0] !== 0 && ((i8[(i8At + n * 32 + row) | 0] & i8[(i8At + n * 33 + row) | 0] & i8[(i8At + n * 34 + row) | 0] & i8[(i8At + n * 35 + row) | 0] & i8[(i8At + n * 36 + row) | 0] & i8[(i8At + n * 37 + row) | 0]) >= 0)) ? 2 : 0);
const q98 = ((written[(part + 15) | 0] !== 0 && ((i8[(i8At + n * 38 + row) | 0]) >= 0)) ? 128 : 0);
if (p + 2 > end) return -1;
b[p++] = q97 | +((q98) !== 0);
if (q98) 
b[p++] = q98;
if (q97 & 128) {
const x49 = i8[(i8At + n * 20 + row) | 0];
const r50 = x49 < 0 ? 0 : x49;
const x51 = i8[(i8At + n * 21 + row) | 0];
const r52 = x51 < 0 ? 0 : x51;
const x53 = i8[(i8At + n * 22 + row) | 0];
const r54 = x53 < 0 ? 0 : x53;
const x55 = i8[(i8At + n * 23 + row) | 0];
const r56 = x55 < 0 ? 0 : x55;
const x57 = i8[(i8At + n * 24 + row) | 0];
const r58 = x57 < 0 ? 0 : x57;
const x59 = i8[(i8At + n * 25 + row) | 0];
const r60 = x59 < 0 ? 0 : x59;
const x61 = i8[(i8At + n * 26 + row) | 0];
const r62 = x61 < 0 ? 0 : x61;
if (r50 > 1 || r52 > 1 || r54 > 1 || r56 > 1 || r58 > 1 || r60 > 1 || r62 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r50 << 7) | ((r52 & 1) << 6) | ((r54 & 1) << 5) | ((r56 & 1) << 4) | ((r58 & 1) << 3) | ((r60 & 1) << 2) | ((r62 & 1) << 1);
p += 1;
}
if (q97 & 64) {
const x63 = i16[(i16At + n * 2 + row) | 0];
const x64 = i8[(i8At + n * 27 + row) | 0];
const r65 = x64 < 0 ? 0 : x64;
const x66 = i16[(i16At + n * 3 + row) | 0];
if (x63 < 0 || x63 > 16383 || r65 > 1 || x66 < 0 || x66 > 2047) return -1;
if (p + 4 > end) return -1;
b[p] = ((x63 & 16383) >>> 8);
b[p + 1] = x63;
b[p + 2] = ((r65 & 1) << 3) | ((x66 & 2047) >>> 8);
b[p + 3] = x66;
p += 4;
}
if (q97 & 32) {
const x67 = f64[(f64At + n * 4 + row) | 0];
const r68 = Math.round((x67 * 2097152) / 45);
const x69 = f64[(f64At + n * 5 + row) | 0];
const r70 = Math.round((x69 * 2097152) / 45);
if (!(r68 >= -4194304 && r68 <= 4194304) || !(r70 >= -8388608 && r70 <= 8388607)) return -1;
if (p + 6 > end) return -1;
b[p] = (r68 >>> 16);
b[p + 1] = (r68 >>> 8);
b[p + 2] = r68;
b[p + 3] = (r70 >>> 16);
b[p + 4] = (r70 >>> 8);
b[p + 5] = r70;
p += 6;
}
if (q97 & 16) {
const x71 = i8[(i8At + n * 28 + row) | 0];
const r72 = x71 < 0 ? 0 : x71;
const x73 = f64[(f64At + n * 6 + row) | 0];
const r74 = Math.round((x73) / 25);
if (r72 > 1 || !(r74 >= -8192 && r74 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r72 & 1) << 6) | ((r74 & 16383) >>> 8);
b[p + 1] = r74;
p += 2;
}
if (q97 & 8) {
const x75 = i8[(i8At + n * 29 + row) | 0];
const r76 = x75 < 0 ? 0 : x75;
const x77 = i8[(i8At + n * 30 + row) | 0];
const r78 = x77 < 0 ? 0 : x77;
const x79 = i8[(i8At + n * 31 + row) | 0];
const r80 = x79 < 0 ? 0 : x79;
const x81 = i16[(i16At + n * 4 + row) | 0];
if (r76 > 1 || r78 > 1 || r80 > 1 || x81 < 0 || x81 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r76 << 7) | ((r78 & 1) << 6) | ((r80 & 1) << 5) | ((x81 & 4095) >>> 8);
b[p + 1] = x81;
p += 2;
}
if (q97 & 4) {
const x82 = f64[(f64At + n * 7 + row) | 0];
const r83 = Math.round(x82 * 128);
if (!(r83 >= 0 && r83 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r83;
p += 1;
}
if (q97 & 2) {
const x84 = i8[(i8At + n * 32 + row) | 0];
const r85 = x84 < 0 ? 0 : x84;
const x86 = i8[(i8At + n * 33 + row) | 0];
const r87 = x86 < 0 ? 0 : x86;
const x88 = i8[(i8At + n * 34 + row) | 0];
const r89 = x88 < 0 ? 0 : x88;
const x90 = i8[(i8At + n * 35 + row) | 0];
const r91 = x90 < 0 ? 0 : x90;
const x92 = i8[(i8At + n * 36 + row) | 0];
const r93 = x92 < 0 ? 0 : x92;
const x94 = i8[(i8At + n * 37 + row) | 0];
const r95 = x94 < 0 ? 0 : x94;
if (r85 > 1 || r87 > 1 || r89 > 1 || r91 > 1 || r93 > 1 || r95 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = ((r85 & 1) << 5) | ((r87 & 1) << 4) | ((r89 & 1) << 3) | ((r91 & 1) << 2) | ((r93 & 1) << 1) | (r95 & 1);
p += 1;
}
if (q98 & 128) {
const x96 = i8[(i8At + n * 38 + row) | 0];
if (x96 < 0 || x96 > 31) return -1;
if (p + 1 > end) return -1;
b[p] = (x96 & 31);
p += 1;
}
}
if (q237 & 32) {
const l99 = 0;
const x100 = i8[(i8At + n * 39 + row) | 0];
const r101 = x100 < 0 ? 0 : x100;
if (r101 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l99 > 0) & 1) | ((r101 & 3) << 1);
p += 1;

}
if (q237 & 16) {
const q109 = ((written[(part + 17) | 0] !== 0 && ((i16[(i16At + n * 5 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 18) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 8 + row) | 0]))) ? 64 : 0) | ((written[(part + 19) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 9 + row) | 0]))) ? 32 : 0) | ((written[(part + 20) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 10 + row) | 0]))) ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q109;
if (q109 & 128) {
const x102 = i16[(i16At + n * 5 + row) | 0];
if (x102 < 0 || x102 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x102;
p += 1;
}
if (q109 & 64) {
const x103 = f64[(f64At + n * 8 + row) | 0];
const r104 = Math.round(x103 * 10);
if (!(r104 >= 0 && r104 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r104 >>> 8);
b[p + 1] = r104;
p += 2;
}
if (q109 & 32) {
const x105 = f64[(f64At + n * 9 + row) | 0];
const r106 = Math.round(x105 * 256);
if (!(r106 >= 0 && r106 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r106 >>> 8);
b[p + 1] = r106;
p += 2;
}
if (q109 & 16) {
const x107 = f64[(f64At + n * 10 + row) | 0];
const r108 = Math.round(x107 * 256);
if (!(r108 >= 0 && r108 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r108 >>> 8);
b[p + 1] = r108;
p += 2;
}
}
if (q237 & 8) {
const x110 = f64[(f64At + n * 11 + row) | 0];
const r111 = Math.round(x110 * 256);
if (!(r111 >= 0 && r111 <= 16777215)) return -1;
if (p + 3 > end) return -1;
b[p] = (r111 >>> 16);
b[p + 1] = (r111 >>> 8);
b[p + 2] = r111;
p += 3;
}
if (q237 & 4) {
const q193 = ((written[(part + 22) | 0] !== 0 && ((i8[(i8At + n * 40 + row) | 0] & i8[(i8At + n * 41 + row) | 0] & i8[(i8At + n * 42 + row) | 0] & i8[(i8At + n * 43 + row) | 0] & i8[(i8At + n * 44 + row) | 0] & i32[(i32At + n * 2 + row) | 0]) >= 0)) ? 128 : 0) | (i32[(i32At + n * 3 + row) | 0] >= 0 ? 64 : 0) | ((written[(part + 24) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 12 + row) | 0]))) ? 32 : 0) | ((written[(part + 25) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 13 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 14 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 15 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 16 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 17 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 18 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 19 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 20 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 21 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 22 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 23 + row) | 0]))) ? 16 : 0) | (i32[(i32At + n * 5 + m + row) | 0] >= 0 ? 8 : 0) | ((written[(part + 27) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 24 + row) | 0]) || (i8[(i8At + n * 45 + m * 3 + row) | 0]) >= 0)) ? 4 : 0) | ((written[(part + 28) | 0] !== 0 && ((i8[(i8At + n * 46 + m * 3 + row) | 0] & i8[(i8At + n * 47 + m * 3 + row) | 0] & i8[(i8At + n * 48 + m * 3 + row) | 0] & i16[(i16At + n * 6 + row) | 0] & i8[(i8At + n * 49 + m * 3 + row) | 0] & i16[(i16At + n * 7 + row) | 0]) >= 0)) ? 2 : 0);
const q194 = ((written[(part + 29) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 25 + row) | 0]) || (i8[(i8At + n * 50 + m * 3 + row) | 0] & i16[(i16At + n * 8 + row) | 0]) >= 0)) ? 128 : 0) | (i32[(i32At + n * 7 + m + row) | 0] >= 0 ? 64 : 0) | ((written[(part + 31) | 0] !== 0 && ((i16[(i16At + n * 9 + m * 2 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 32) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 26 + m + row) | 0]) || (i8[(i8At + n * 51 + m * 5 + row) | 0]) >= 0)) ? 16 : 0);
if (p + 2 > end) return -1;
b[p++] = q193 | +((q194) !== 0);
if (q194) 
b[p++] = q194;
if (q193 & 128) {
const x112 = i8[(i8At + n * 40 + row) | 0];
const r113 = x112 < 0 ? 0 : x112;
const x114 = i8[(i8At + n * 41 + row) | 0];
const r115 = x114 < 0 ? 0 : x114;
const x116 = i8[(i8At + n * 42 + row) | 0];
const r117 = x116 < 0 ? 0 : x116;
const x118 = i8[(i8At + n * 43 + row) | 0];
const r119 = x118 < 0 ? 0 : x118;
const x120 = i8[(i8At + n * 44 + row) | 0];
const r121 = x120 < 0 ? 0 : x120;
const x122 = i32[(i32At + n * 2 + row) | 0];
if (r113 > 1 || r115 > 1 || r117 > 1 || r119 > 1 || r121 > 1 || x122 < 0 || x122 > 65535) return -1;
if (p + 3 > end) return -1;
b[p] = ((r113 & 1) << 4) | ((r115 & 1) << 3) | ((r117 & 1) << 2) | ((r119 & 1) << 1) | (r121 & 1);
b[p + 1] = (x122 >>> 8);
b[p + 2] = x122;
p += 3;
}
if (q193 & 64) {
const k123 = i32[(i32At + n * 3 + row) | 0];
const from124 = i32[(i32At + n * 4 + row) | 0];
if (k123 < 0 || k123 > 255 || from124 < 0 || from124 + k123 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k123;
p += 1;
for (let j125 = from124; j125 < from124 + k123; j125++) {
const x126 = i32[(i32At + n * 5 + j125) | 0];
if (x126 < 0 || x126 > 65535) return -1;
if (p + 2 > end) return -1;
b[p] = (x126 >>> 8);
b[p + 1] = x126;
p += 2;
}
}
if (q193 & 32) {
const x127 = f64[(f64At + n * 12 + row) | 0];
const r128 = Math.round(x127);
if (!(r128 >= 0 && r128 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r128;
p += 1;
}
if (q193 & 16) {
const x129 = f64[(f64At + n * 13 + row) | 0];
const r130 = Math.round(x129 * 128);
const x131 = f64[(f64At + n * 14 + row) | 0];
const r132 = Math.round((x131 * 8192) / 45);
const x133 = f64[(f64At + n * 15 + row) | 0];
const r134 = Math.round(x133 * 128);
const x135 = f64[(f64At + n * 16 + row) | 0];
const r136 = Math.round(x135 * 128);
const x137 = f64[(f64At + n * 17 + row) | 0];
const r138 = Math.round((x137 * 8192) / 45);
const x139 = f64[(f64At + n * 18 + row) | 0];
const r140 = Math.round((x139 * 8192) / 45);
const x141 = f64[(f64At + n * 19 + row) | 0];
const r142 = Math.round(x141 * 128);
const x143 = f64[(f64At + n * 20 + row) | 0];
const r144 = Math.round(x143 * 128);
const x145 = f64[(f64At + n * 21 + row) | 0];
const r146 = Math.round((x145 * 8192) / 45);
const x147 = f64[(f64At + n * 22 + row) | 0];
const r148 = Math.round((x147 * 8192) / 45);
const x149 = f64[(f64At + n * 23 + row) | 0];
const r150 = Math.round(x149 * 128);
if (!(r130 >= 0 && r130 <= 65535) || !(r132 >= 0 && r132 <= 65535) || !(r134 >= 0 && r134 <= 65535) || !(r136 >= 0 && r136 <= 65535) || !(r138 >= 0 && r138 <= 65535) || !(r140 >= 0 && r140 <= 65535) || !(r142 >= 0 && r142 <= 65535) || !(r144 >= 0 && r144 <= 65535) || !(r146 >= 0 && r146 <= 65535) || !(r148 >= 0 && r148 <= 65535) || !(r150 >= 0 && r150 <= 65535)) return -1;
if (p + 22 > end) return -1;
b[p] = (r130 >>> 8);
b[p + 1] = r130;
b[p + 2] = (r132 >>> 8);
b[p + 3] = r132;
b[p + 4] = (r134 >>> 8);
b[p + 5] = r134;
b[p + 6] = (r136 >>> 8);
b[p + 7] = r136;
b[p + 8] = (r138 >>> 8);
b[p + 9] = r138;
b[p + 10] = (r140 >>> 8);
b[p + 11] = r140;
b[p + 12] = (r142 >>> 8);
b[p + 13] = r142;
b[p + 14] = (r144 >>> 8);
b[p + 15] = r144;
b[p + 16] = (r146 >>> 8);
b[p + 17] = r146;
b[p + 18] = (r148 >>> 8);
b[p + 19] = r148;
b[p + 20] = (r150 >>> 8);
b[p + 21] = r150;
p += 22;
}
if (q193 & 8) {
const k151 = i32[(i32At + n * 5 + m + row) | 0];
const from152 = i32[(i32At + n * 6 + m + row) | 0];
if (k151 < 0 || k151 > 255 || from152 < 0 || from152 + k151 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k151;
p += 1;
for (let j153 = from152; j153 < from152 + k151; j153++) {
const x154 = i8[(i8At + n * 45 + j153) | 0];
const r155 = x154 < 0 ? 0 : x154;
const x156 = i8[(i8At + n * 45 + m + j153) | 0];
const r157 = x156 < 0 ? 0 : x156;
const x158 = i8[(i8At + n * 45 + m * 2 + j153) | 0];
const r159 = x158 < 0 ? 0 : x158;
if (r155 > 15 || r157 > 3 || r159 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (r155 << 4) | ((r157 & 3) << 2) | (r159 & 3);
p += 1;
}
}
if (q193 & 4) {
const x160 = i8[(i8At + n * 45 + m * 3 + row) | 0];
const r161 = x160 < 0 ? 0 : x160;
const x162 = f64[(f64At + n * 24 + row) | 0];
const r163 = Math.round(x162);
if (r161 > 1 || !(r163 >= 0 && r163 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r161 << 7) | ((r163 & 32767) >>> 8);
b[p + 1] = r163;
p += 2;
}
if (q193 & 2) {
const x164 = i8[(i8At + n * 46 + m * 3 + row) | 0];
const x165 = i8[(i8At + n * 47 + m * 3 + row) | 0];
const x166 = i8[(i8At + n * 48 + m * 3 + row) | 0];
const x167 = i16[(i16At + n * 6 + row) | 0];
const x168 = i8[(i8At + n * 49 + m * 3 + row) | 0];
const x169 = i16[(i16At + n * 7 + row) | 0];
if (x164 < 0 || x164 > 15 || x165 < 0 || x165 > 31 || x166 < 0 || x166 > 15 || x167 < 0 || x167 > 4095 || x168 < 0 || x168 > 15 || x169 < 0 || x169 > 4095) return -1;
if (p + 6 > end) return -1;
b[p] = ((x164 & 15) >>> 3);
b[p + 1] = (x164 << 5) | (x165 & 31);
b[p + 2] = (x166 << 4) | ((x167 & 4095) >>> 8);
b[p + 3] = x167;
b[p + 4] = (x168 << 4) | ((x169 & 4095) >>> 8);
b[p + 5] = x169;
p += 6;
}
if (q194 & 128) {
const x170 = i8[(i8At + n * 50 + m * 3 + row) | 0];
const r171 = x170 < 0 ? 0 : x170;
const x172 = i16[(i16At + n * 8 + row) | 0];
const x173 = f64[(f64At + n * 25 + row) | 0];
const r174 = Math.round(x173);
if (r171 > 3 || x172 < 0 || x172 > 16383 || !(r174 >= 0 && r174 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r171 << 6) | ((x172 & 16383) >>> 8);
b[p + 1] = x172;
b[p + 2] = (r174 >>> 8);
b[p + 3] = r174;
p += 4;
}
if (q194 & 64) {
const k175 = i32[(i32At + n * 7 + m + row) | 0];
const from176 = i32[(i32At + n * 8 + m + row) | 0];
if (k175 < 0 || k175 > 255 || from176 < 0 || from176 + k175 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k175;
p += 1;
for (let j177 = from176; j177 < from176 + k175; j177++) {
const x178 = i16[(i16At + n * 9 + j177) | 0];
const x179 = i16[(i16At + n * 9 + m + j177) | 0];
const x180 = f64[(f64At + n * 26 + j177) | 0];
const r181 = Math.round(x180 * 128);
const x182 = i8[(i8At + n * 51 + m * 3 + j177) | 0];
const r183 = x182 < 0 ? 0 : x182;
const x184 = i8[(i8At + n * 51 + m * 4 + j177) | 0];
const r185 = x184 < 0 ? 0 : x184;
const x186 = i32[(i32At + n * 9 + m + j177) | 0];
if (x178 < 0 || x178 > 255 || x179 < 0 || x179 > 255 || !(r181 >= 0 && r181 <= 65535) || r183 > 127 || r185 > 1 || x186 < 0 || x186 > 65535) return -1;
if (p + 7 > end) return -1;
b[p] = x178;
b[p + 1] = x179;
b[p + 2] = (r181 >>> 8);
b[p + 3] = r181;
b[p + 4] = (r183 << 1) | (r185 & 1);
b[p + 5] = (x186 >>> 8);
b[p + 6] = x186;
p += 7;
}
}
if (q194 & 32) {
const x187 = i16[(i16At + n * 9 + m * 2 + row) | 0];
const r188 = x187 < 0 ? 0 : x187;
if (r188 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = r188;
p += 1;
}
if (q194 & 16) {
const x189 = i8[(i8At + n * 51 + m * 5 + row) | 0];
const r190 = x189 < 0 ? 0 : x189;
const x191 = f64[(f64At + n * 26 + m + row) | 0];
const r192 = Math.round(x191);
if (r190 > 1 || !(r192 >= 0 && r192 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (r190 << 7) | (r192 & 127);
p += 1;
}
}
if (q237 & 2) {
const q211 = ((written[(part + 33) | 0] !== 0 && ((i32[(i32At + n * 9 + m * 2 + row) | 0]) >= 0)) ? 128 : 0) | (i32[(i32At + n * 10 + m * 2 + row) | 0] >= 0 ? 64 : 0) | ((written[(part + 35) | 0] !== 0 && ((i16[(i16At + n * 10 + m * 3 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 36) | 0] !== 0 && ((i8[(i8At + n * 52 + m * 5 + row) | 0] & i8[(i8At + n * 53 + m * 5 + row) | 0] & i8[(i8At + n * 54 + m * 5 + row) | 0] & i8[(i8At + n * 55 + m * 5 + row) | 0] & i8[(i8At + n * 56 + m * 5 + row) | 0] & i8[(i8At + n * 57 + m * 5 + row) | 0] & i8[(i8At + n * 58 + m * 5 + row) | 0] & i8[(i8At + n * 59 + m * 5 + row) | 0]) >= 0)) ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q211;
if (q211 & 128) {
const x195 = i32[(i32At + n * 9 + m * 2 + row) | 0];
if (x195 < 0 || x195 > 65535) return -1;
if (p + 2 > end) return -1;
b[p] = (x195 >>> 8);
b[p + 1] = x195;
p += 2;
}
if (q211 & 64) {
const k196 = i32[(i32At + n * 10 + m * 2 + row) | 0];
const from197 = i32[(i32At + n * 11 + m * 2 + row) | 0];
if (k196 < 0 || k196 > 255 || from197 < 0 || from197 + k196 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k196;
p += 1;
for (let j198 = from197; j198 < from197 + k196; j198++) {
const x199 = i16[(i16At + n * 10 + m * 2 + j198) | 0];
const r200 = x199 < 0 ? 0 : x199;
const x201 = i32[(i32At + n * 12 + m * 2 + j198) | 0];
if (r200 > 255 || x201 < 0 || x201 > 65535) return -1;
if (p + 3 > end) return -1;
b[p] = r200;
b[p + 1] = (x201 >>> 8);
b[p + 2] = x201;
p += 3;
}
}
if (q211 & 32) {
const x202 = i16[(i16At + n * 10 + m * 3 + row) | 0];
if (x202 < 0 || x202 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x202;
p += 1;
}
if (q211 & 16) {
const x203 = i8[(i8At + n * 52 + m * 5 + row) | 0];
const x204 = i8[(i8At + n * 53 + m * 5 + row) | 0];
const x205 = i8[(i8At + n * 54 + m * 5 + row) | 0];
const x206 = i8[(i8At + n * 55 + m * 5 + row) | 0];
const x207 = i8[(i8At + n * 56 + m * 5 + row) | 0];
const x208 = i8[(i8At + n * 57 + m * 5 + row) | 0];
const x209 = i8[(i8At + n * 58 + m * 5 + row) | 0];
const x210 = i8[(i8At + n * 59 + m * 5 + row) | 0];
if (x203 < 0 || x203 > 15 || x204 < 0 || x204 > 15 || x205 < 0 || x205 > 15 || x206 < 0 || x206 > 15 || x207 < 0 || x207 > 15 || x208 < 0 || x208 > 15 || x209 < 0 || x209 > 15 || x210 < 0 || x210 > 15) return -1;
if (p + 4 > end) return -1;
b[p] = (x203 << 4) | (x204 & 15);
b[p + 1] = (x205 << 4) | (x206 & 15);
b[p + 2] = (x207 << 4) | (x208 & 15);
b[p + 3] = (x209 << 4) | (x210 & 15);
p += 4;
}
}
if (q237 & 1) {
const q236 = ((written[(part + 37) | 0] !== 0 && ((i8[(i8At + n * 60 + m * 5 + row) | 0] & i8[(i8At + n * 61 + m * 5 + row) | 0] & i8[(i8At + n * 62 + m * 5 + row) | 0] & i16[(i16At + n * 11 + m * 3 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 38) | 0] !== 0 && ((i8[(i8At + n * 63 + m * 5 + row) | 0] & i8[(i8At + n * 64 + m * 5 + row) | 0] & i8[(i8At + n * 65 + m * 5 + row) | 0] & i16[(i16At + n * 12 + m * 3 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 39) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 27 + m + row) | 0]) || (i8[(i8At + n * 66 + m * 5 + row) | 0] & i8[(i8At + n * 67 + m * 5 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 40) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 28 + m + row) | 0]))) ? 16 : 0) | ((written[(part + 41) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 29 + m + row) | 0]))) ? 8 : 0);
if (p + 1 > end) return -1;
b[p++] = q236;
if (q236 & 128) {
const x212 = i8[(i8At + n * 60 + m * 5 + row) | 0];
const r213 = x212 < 0 ? 0 : x212;
const x214 = i8[(i8At + n * 61 + m * 5 + row) | 0];
const r215 = x214 < 0 ? 0 : x214;
const x216 = i8[(i8At + n * 62 + m * 5 + row) | 0];
const r217 = x216 < 0 ? 0 : x216;
const x218 = i16[(i16At + n * 11 + m * 3 + row) | 0];
if (r213 > 1 || r215 > 1 || r217 > 1 || x218 < 0 || x218 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r213 << 7) | ((r215 & 1) << 6) | ((r217 & 1) << 5) | ((x218 & 4095) >>> 8);
b[p + 1] = x218;
p += 2;
}
if (q236 & 64) {
const x219 = i8[(i8At + n * 63 + m * 5 + row) | 0];
const r220 = x219 < 0 ? 0 : x219;
const x221 = i8[(i8At + n * 64 + m * 5 + row) | 0];
const r222 = x221 < 0 ? 0 : x221;
const x223 = i8[(i8At + n * 65 + m * 5 + row) | 0];
const r224 = x223 < 0 ? 0 : x223;
const x225 = i16[(i16At + n * 12 + m * 3 + row) | 0];
if (r220 > 1 || r222 > 1 || r224 > 1 || x225 < 0 || x225 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r220 << 7) | ((r222 & 1) << 6) | ((r224 & 1) << 5) | ((x225 & 4095) >>> 8);
b[p + 1] = x225;
p += 2;
}
if (q236 & 32) {
const x226 = i8[(i8At + n * 66 + m * 5 + row) | 0];
const r227 = x226 < 0 ? 0 : x226;
const x228 = i8[(i8At + n * 67 + m * 5 + row) | 0];
const r229 = x228 < 0 ? 0 : x228;
const x230 = f64[(f64At + n * 27 + m + row) | 0];
const r231 = Math.round(x230 * 4);
if (r227 > 1 || r229 > 1 || !(r231 >= -8192 && r231 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = (r227 << 7) | ((r229 & 1) << 6) | ((r231 & 16383) >>> 8);
b[p + 1] = r231;
p += 2;
}
if (q236 & 16) {
const x232 = f64[(f64At + n * 28 + m + row) | 0];
const r233 = Math.round(x232 * 100);
if (!(r233 >= -8192 && r233 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r233 & 16383) >>> 8);
b[p + 1] = r233;
p += 2;
}
if (q236 & 8) {
const x234 = f64[(f64At + n * 29 + m + row) | 0];
const r235 = Math.round(x234 * 1000000);
if (!(r235 >= 0 && r235 <= 1073741823)) return -1;
if (p + 4 > end) return -1;
b[p] = ((r235 & 1073741823) >>> 24);
b[p + 1] = (r235 >>> 16);
b[p + 2] = (r235 >>> 8);
b[p + 3] = r235;
p += 4;
}
}
return p;
}

function writeExpansion1_12(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16, f64, i32, n, m, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const f64At = bases[(i * 6) | 0];
const i32At = bases[(i * 6 + 1) | 0];
const part = bases[(i * 6 + 4) | 0];
const q233 = ((written[(part + 1) | 0] !== 0 && ((i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0] & i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0]) >= 0)) || (written[(part + 2) | 0] !== 0 && ((i16[(i16At + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0]) >= 0)) || (written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]))) || (written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]) || (i8[(i8At + n * 10 + row) | 0]) >= 0)) || (written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i16[(i16At + n + row) | 0]) >= 0)) || (written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) || (written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 8) | 0] !== 0 && ((i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0] & i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0]) >= 0)) || (written[(part + 9) | 0] !== 0 && ((i16[(i16At + n * 2 + row) | 0] & i8[(i8At + n * 27 + row) | 0] & i16[(i16At + n * 3 + row) | 0]) >= 0)) || (written[(part + 10) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) || (written[(part + 11) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 6 + row) | 0]) || (i8[(i8At + n * 28 + row) | 0]) >= 0)) || (written[(part + 12) | 0] !== 0 && ((i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0] & i8[(i8At + n * 31 + row) | 0] & i16[(i16At + n * 4 + row) | 0]) >= 0)) || (written[(part + 13) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 7 + row) | 0]))) || (written[(part + 14) | 0] !== 0 && ((i8[(i8At + n * 32 + row) | 0] & i8[(i8At + n * 33 + row) | 0] & i8[(i8At + n * 34 + row) | 0] & i8[(i8At + n * 35 + row) | 0] & i8[(i8At + n * 36 + row) | 0] & i8[(i8At + n * 37 + row) | 0]) >= 0)) || (written[(part + 15) | 0] !== 0 && ((i8[(i8At + n * 38 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 16) | 0] !== 0 && ((i8[(i8At + n * 39 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 17) | 0] !== 0 && ((i16[(i16At + n * 5 + row) | 0]) >= 0)) || (written[(part + 18) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 8 + row) | 0]))) || (written[(part + 19) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 9 + row) | 0]))) || (written[(part + 20) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 10 + row) | 0]))) ? 16 : 0) | ((written[(part + 21) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 11 + row) | 0]))) ? 8 : 0) | ((written[(part + 22) | 0] !== 0 && ((i8[(i8At + n * 40 + row) | 0] & i8[(i8At + n * 41 + row) | 0] & i8[(i8At + n * 42 + row) | 0] & i8[(i8At + n * 43 + row) | 0] & i8[(i8At + n * 44 + row) | 0] & i32[(i32At + n * 2 + row) | 0]) >= 0)) || i32[(i32At + n * 3 + row) | 0] >= 0 || (written[(part + 24) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 12 + row) | 0]))) || (written[(part + 25) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 13 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 14 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 15 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 16 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 17 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 18 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 19 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 20 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 21 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 22 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 23 + row) | 0]))) || i32[(i32At + n * 5 + m + row) | 0] >= 0 || (written[(part + 27) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 24 + row) | 0]) || (i8[(i8At + n * 45 + m * 3 + row) | 0]) >= 0)) || (written[(part + 28) | 0] !== 0 && ((i8[(i8At + n * 46 + m * 3 + row) | 0] & i8[(i8At + n * 47 + m * 3 + row) | 0] & i8[(i8At + n * 48 + m * 3 + row) | 0] & i16[(i16At + n * 6 + row) | 0] & i8[(i8At + n * 49 + m * 3 + row) | 0] & i16[(i16At + n * 7 + row) | 0]) >= 0)) || (written[(part + 29) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 25 + row) | 0]) || (i8[(i8At + n * 50 + m * 3 + row) | 0] & i16[(i16At + n * 8 + row) | 0]) >= 0)) || i32[(i32At + n * 7 + m + row) | 0] >= 0 || (written[(part + 31) | 0] !== 0 && ((i16[(i16At + n * 9 + m * 2 + row) | 0]) >= 0)) || (written[(part + 32) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 26 + m + row) | 0]) || (i8[(i8At + n * 51 + m * 5 + row) | 0]) >= 0)) ? 4 : 0) | ((written[(part + 33) | 0] !== 0 && ((i32[(i32At + n * 9 + m * 2 + row) | 0]) >= 0)) || i32[(i32At + n * 10 + m * 2 + row) | 0] >= 0 || (written[(part + 35) | 0] !== 0 && ((i16[(i16At + n * 10 + m * 3 + row) | 0]) >= 0)) || (written[(part + 36) | 0] !== 0 && ((i8[(i8At + n * 52 + m * 5 + row) | 0] & i8[(i8At + n * 53 + m * 5 + row) | 0] & i8[(i8At + n * 54 + m * 5 + row) | 0] & i8[(i8At + n * 55 + m * 5 + row) | 0] & i8[(i8At + n * 56 + m * 5 + row) | 0] & i8[(i8At + n * 57 + m * 5 + row) | 0] & i8[(i8At + n * 58 + m * 5 + row) | 0] & i8[(i8At + n * 59 + m * 5 + row) | 0]) >= 0)) ? 2 : 0) | ((written[(part + 37) | 0] !== 0 && ((i8[(i8At + n * 60 + m * 5 + row) | 0] & i8[(i8At + n * 61 + m * 5 + row) | 0] & i8[(i8At + n * 62 + m * 5 + row) | 0] & i16[(i16At + n * 11 + m * 3 + row) | 0]) >= 0)) || (written[(part + 38) | 0] !== 0 && ((i8[(i8At + n * 63 + m * 5 + row) | 0] & i8[(i8At + n * 64 + m * 5 + row) | 0] & i8[(i8At + n * 65 + m * 5 + row) | 0] & i16[(i16At + n * 12 + m * 3 + row) | 0]) >= 0)) || (written[(part + 39) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 27 + m + row) | 0]) || (i8[(i8At + n * 66 + m * 5 + row) | 0] & i8[(i8At + n * 67 + m * 5 + row) | 0]) >= 0)) ? 1 : 0);
if (p + 1 > end) return -1;
b[p++] = q233;
if (q233 & 128) {
const q48 = ((written[(part + 1) | 0] !== 0 && ((i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0] & i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 2) | 0] !== 0 && ((i16[(i16At + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]))) ? 32 : 0) | ((written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]) || (i8[(i8At + n * 10 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i16[(i16At + n + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 4 : 0) | ((written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0]) >= 0)) ? 2 : 0);
if (p + 1 > end) return -1;
b[p++] = q48;
if (q48 & 128) {
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
if (q48 & 64) {
const x14 = i16[(i16At + row) | 0];
const x15 = i8[(i8At + n * 7 + row) | 0];
const r16 = x15 < 0 ? 0 : x15;
const x17 = i8[(i8At + n * 8 + row) | 0];
const x18 = i8[(i8At + n * 9 + row) | 0];
if (x14 < 0 || x14 > 16383 || r16 > 1 || x17 < 0 || x17 > 31 || x18 < 0 || x18 > 63) return -1;
if (p + 4 > end) return -1;
b[p] = ((x14 & 16383) >>> 8);
b[p + 1] = x14;
b[p + 2] = ((r16 & 1) << 5) | (x17 & 31);
b[p + 3] = (x18 & 63);
p += 4;
}
if (q48 & 32) {
const x19 = f64[(f64At + row) | 0];
const r20 = Math.round((x19 * 2097152) / 45);
const x21 = f64[(f64At + n + row) | 0];
const r22 = Math.round((x21 * 2097152) / 45);
if (!(r20 >= -4194304 && r20 <= 4194304) || !(r22 >= -8388608 && r22 <= 8388607)) return -1;
if (p + 6 > end) return -1;
b[p] = (r20 >>> 16);
b[p + 1] = (r20 >>> 8);
b[p + 2] = r20;
b[p + 3] = (r22 >>> 16);
b[p + 4] = (r22 >>> 8);
b[p + 5] = r22;
p += 6;
}
if (q48 & 16) {
const x23 = i8[(i8At + n * 10 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
const x25 = f64[(f64At + n * 2 + row) | 0];
const r26 = Math.round((x25) / 25);
if (r24 > 1 || !(r26 >= -8192 && r26 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r24 & 1) << 6) | ((r26 & 16383) >>> 8);
b[p + 1] = r26;
p += 2;
}
if (q48 & 8) {
const x27 = i8[(i8At + n * 11 + row) | 0];
const r28 = x27 < 0 ? 0 : x27;
const x29 = i8[(i8At + n * 12 + row) | 0];
const r30 = x29 < 0 ? 0 : x29;
const x31 = i8[(i8At + n * 13 + row) | 0];
const r32 = x31 < 0 ? 0 : x31;
const x33 = i16[(i16At + n + row) | 0];
if (r28 > 1 || r30 > 1 || r32 > 1 || x33 < 0 || x33 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r28 << 7) | ((r30 & 1) << 6) | ((r32 & 1) << 5) | ((x33 & 4095) >>> 8);
b[p + 1] = x33;
p += 2;
}
if (q48 & 4) {
const x34 = f64[(f64At + n * 3 + row) | 0];
const r35 = Math.round(x34 * 128);
if (!(r35 >= 0 && r35 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r35;
p += 1;
}
if (q48 & 2) {
const x36 = i8[(i8At + n * 14 + row) | 0];
const r37 = x36 < 0 ? 0 : x36;
const x38 = i8[(i8At + n * 15 + row) | 0];
const r39 = x38 < 0 ? 0 : x38;
const x40 = i8[(i8At + n * 16 + row) | 0];
const r41 = x40 < 0 ? 0 : x40;
const x42 = i8[(i8At + n * 17 + row) | 0];
const r43 = x42 < 0 ? 0 : x42;
const x44 = i8[(i8At + n * 18 + row) | 0];
const r45 = x44 < 0 ? 0 : x44;
const x46 = i8[(i8At + n * 19 + row) | 0];
const r47 = x46 < 0 ? 0 : x46;
if (r37 > 1 || r39 > 1 || r41 > 1 || r43 > 1 || r45 > 1 || r47 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = ((r37 & 1) << 5) | ((r39 & 1) << 4) | ((r41 & 1) << 3) | ((r43 & 1) << 2) | ((r45 & 1) << 1) | (r47 & 1);
p += 1;
}
}
if (q233 & 64) {
const q97 = ((written[(part + 8) | 0] !== 0 && ((i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0] & i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 9) | 0] !== 0 && ((i16[(i16At + n * 2 + row) | 0] & i8[(i8At + n * 27 + row) | 0] & i16[(i16At + n * 3 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 10) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) ? 32 : 0) | ((written[(part + 11) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 6 + row) | 0]) || (i8[(i8At + n * 28 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 12) | 0] !== 0 && ((i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0] & i8[(i8At + n * 31 + row) | 0] & i16[(i16At + n * 4 + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 13) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 7 + row) | 0]))) ? 4 : 0) | ((written[(part + 14) | 0] !== 0 && ((i8[(i8At + n * 32 + row) | 0] & i8[(i8At + n * 33 + row) | 0] & i8[(i8At + n * 34 + row) | 0] & i8[(i8At + n * 35 + row) | 0] & i8[(i8At + n * 36 + row) | 0] & i8[(i8At + n * 37 + row) | 0]) >= 0)) ? 2 : 0);
const q98 = ((written[(part + 15) | 0] !== 0 && ((i8[(i8At + n * 38 + row) | 0]) >= 0)) ? 128 : 0);
if (p + 2 > end) return -1;
b[p++] = q97 | +((q98) !== 0);
if (q98) 
b[p++] = q98;
if (q97 & 128) {
const x49 = i8[(i8At + n * 20 + row) | 0];
const r50 = x49 < 0 ? 0 : x49;
const x51 = i8[(i8At + n * 21 + row) | 0];
const r52 = x51 < 0 ? 0 : x51;
const x53 = i8[(i8At + n * 22 + row) | 0];
const r54 = x53 < 0 ? 0 : x53;
const x55 = i8[(i8At + n * 23 + row) | 0];
const r56 = x55 < 0 ? 0 : x55;
const x57 = i8[(i8At + n * 24 + row) | 0];
const r58 = x57 < 0 ? 0 : x57;
const x59 = i8[(i8At + n * 25 + row) | 0];
const r60 = x59 < 0 ? 0 : x59;
const x61 = i8[(i8At + n * 26 + row) | 0];
const r62 = x61 < 0 ? 0 : x61;
if (r50 > 1 || r52 > 1 || r54 > 1 || r56 > 1 || r58 > 1 || r60 > 1 || r62 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r50 << 7) | ((r52 & 1) << 6) | ((r54 & 1) << 5) | ((r56 & 1) << 4) | ((r58 & 1) << 3) | ((r60 & 1) << 2) | ((r62 & 1) << 1);
p += 1;
}
if (q97 & 64) {
const x63 = i16[(i16At + n * 2 + row) | 0];
const x64 = i8[(i8At + n * 27 + row) | 0];
const r65 = x64 < 0 ? 0 : x64;
const x66 = i16[(i16At + n * 3 + row) | 0];
if (x63 < 0 || x63 > 16383 || r65 > 1 || x66 < 0 || x66 > 2047) return -1;
if (p + 4 > end) return -1;
b[p] = ((x63 & 16383) >>> 8);
b[p + 1] = x63;
b[p + 2] = ((r65 & 1) << 3) | ((x66 & 2047) >>> 8);
b[p + 3] = x66;
p += 4;
}
if (q97 & 32) {
const x67 = f64[(f64At + n * 4 + row) | 0];
const r68 = Math.round((x67 * 2097152) / 45);
const x69 = f64[(f64At + n * 5 + row) | 0];
const r70 = Math.round((x69 * 2097152) / 45);
if (!(r68 >= -4194304 && r68 <= 4194304) || !(r70 >= -8388608 && r70 <= 8388607)) return -1;
if (p + 6 > end) return -1;
b[p] = (r68 >>> 16);
b[p + 1] = (r68 >>> 8);
b[p + 2] = r68;
b[p + 3] = (r70 >>> 16);
b[p + 4] = (r70 >>> 8);
b[p + 5] = r70;
p += 6;
}
if (q97 & 16) {
const x71 = i8[(i8At + n * 28 + row) | 0];
const r72 = x71 < 0 ? 0 : x71;
const x73 = f64[(f64At + n * 6 + row) | 0];
const r74 = Math.round((x73) / 25);
if (r72 > 1 || !(r74 >= -8192 && r74 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r72 & 1) << 6) | ((r74 & 16383) >>> 8);
b[p + 1] = r74;
p += 2;
}
if (q97 & 8) {
const x75 = i8[(i8At + n * 29 + row) | 0];
const r76 = x75 < 0 ? 0 : x75;
const x77 = i8[(i8At + n * 30 + row) | 0];
const r78 = x77 < 0 ? 0 : x77;
const x79 = i8[(i8At + n * 31 + row) | 0];
const r80 = x79 < 0 ? 0 : x79;
const x81 = i16[(i16At + n * 4 + row) | 0];
if (r76 > 1 || r78 > 1 || r80 > 1 || x81 < 0 || x81 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r76 << 7) | ((r78 & 1) << 6) | ((r80 & 1) << 5) | ((x81 & 4095) >>> 8);
b[p + 1] = x81;
p += 2;
}
if (q97 & 4) {
const x82 = f64[(f64At + n * 7 + row) | 0];
const r83 = Math.round(x82 * 128);
if (!(r83 >= 0 && r83 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r83;
p += 1;
}
if (q97 & 2) {
const x84 = i8[(i8At + n * 32 + row) | 0];
const r85 = x84 < 0 ? 0 : x84;
const x86 = i8[(i8At + n * 33 + row) | 0];
const r87 = x86 < 0 ? 0 : x86;
const x88 = i8[(i8At + n * 34 + row) | 0];
const r89 = x88 < 0 ? 0 : x88;
const x90 = i8[(i8At + n * 35 + row) | 0];
const r91 = x90 < 0 ? 0 : x90;
const x92 = i8[(i8At + n * 36 + row) | 0];
const r93 = x92 < 0 ? 0 : x92;
const x94 = i8[(i8At + n * 37 + row) | 0];
const r95 = x94 < 0 ? 0 : x94;
if (r85 > 1 || r87 > 1 || r89 > 1 || r91 > 1 || r93 > 1 || r95 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = ((r85 & 1) << 5) | ((r87 & 1) << 4) | ((r89 & 1) << 3) | ((r91 & 1) << 2) | ((r93 & 1) << 1) | (r95 & 1);
p += 1;
}
if (q98 & 128) {
const x96 = i8[(i8At + n * 38 + row) | 0];
if (x96 < 0 || x96 > 31) return -1;
if (p + 1 > end) return -1;
b[p] = (x96 & 31);
p += 1;
}
}
if (q233 & 32) {
const l99 = 0;
const x100 = i8[(i8At + n * 39 + row) | 0];
const r101 = x100 < 0 ? 0 : x100;
if (r101 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l99 > 0) & 1) | ((r101 & 3) << 1);
p += 1;

}
if (q233 & 16) {
const q109 = ((written[(part + 17) | 0] !== 0 && ((i16[(i16At + n * 5 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 18) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 8 + row) | 0]))) ? 64 : 0) | ((written[(part + 19) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 9 + row) | 0]))) ? 32 : 0) | ((written[(part + 20) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 10 + row) | 0]))) ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q109;
if (q109 & 128) {
const x102 = i16[(i16At + n * 5 + row) | 0];
if (x102 < 0 || x102 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x102;
p += 1;
}
if (q109 & 64) {
const x103 = f64[(f64At + n * 8 + row) | 0];
const r104 = Math.round(x103 * 10);
if (!(r104 >= 0 && r104 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r104 >>> 8);
b[p + 1] = r104;
p += 2;
}
if (q109 & 32) {
const x105 = f64[(f64At + n * 9 + row) | 0];
const r106 = Math.round(x105 * 256);
if (!(r106 >= 0 && r106 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r106 >>> 8);
b[p + 1] = r106;
p += 2;
}
if (q109 & 16) {
const x107 = f64[(f64At + n * 10 + row) | 0];
const r108 = Math.round(x107 * 256);
if (!(r108 >= 0 && r108 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r108 >>> 8);
b[p + 1] = r108;
p += 2;
}
}
if (q233 & 8) {
const x110 = f64[(f64At + n * 11 + row) | 0];
const r111 = Math.round(x110 * 256);
if (!(r111 >= 0 && r111 <= 16777215)) return -1;
if (p + 3 > end) return -1;
b[p] = (r111 >>> 16);
b[p + 1] = (r111 >>> 8);
b[p + 2] = r111;
p += 3;
}
if (q233 & 4) {
const q193 = ((written[(part + 22) | 0] !== 0 && ((i8[(i8At + n * 40 + row) | 0] & i8[(i8At + n * 41 + row) | 0] & i8[(i8At + n * 42 + row) | 0] & i8[(i8At + n * 43 + row) | 0] & i8[(i8At + n * 44 + row) | 0] & i32[(i32At + n * 2 + row) | 0]) >= 0)) ? 128 : 0) | (i32[(i32At + n * 3 + row) | 0] >= 0 ? 64 : 0) | ((written[(part + 24) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 12 + row) | 0]))) ? 32 : 0) | ((written[(part + 25) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 13 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 14 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 15 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 16 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 17 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 18 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 19 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 20 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 21 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 22 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 23 + row) | 0]))) ? 16 : 0) | (i32[(i32At + n * 5 + m + row) | 0] >= 0 ? 8 : 0) | ((written[(part + 27) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 24 + row) | 0]) || (i8[(i8At + n * 45 + m * 3 + row) | 0]) >= 0)) ? 4 : 0) | ((written[(part + 28) | 0] !== 0 && ((i8[(i8At + n * 46 + m * 3 + row) | 0] & i8[(i8At + n * 47 + m * 3 + row) | 0] & i8[(i8At + n * 48 + m * 3 + row) | 0] & i16[(i16At + n * 6 + row) | 0] & i8[(i8At + n * 49 + m * 3 + row) | 0] & i16[(i16At + n * 7 + row) | 0]) >= 0)) ? 2 : 0);
const q194 = ((written[(part + 29) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 25 + row) | 0]) || (i8[(i8At + n * 50 + m * 3 + row) | 0] & i16[(i16At + n * 8 + row) | 0]) >= 0)) ? 128 : 0) | (i32[(i32At + n * 7 + m + row) | 0] >= 0 ? 64 : 0) | ((written[(part + 31) | 0] !== 0 && ((i16[(i16At + n * 9 + m * 2 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 32) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 26 + m + row) | 0]) || (i8[(i8At + n * 51 + m * 5 + row) | 0]) >= 0)) ? 16 : 0);
if (p + 2 > end) return -1;
b[p++] = q193 | +((q194) !== 0);
if (q194) 
b[p++] = q194;
if (q193 & 128) {
const x112 = i8[(i8At + n * 40 + row) | 0];
const r113 = x112 < 0 ? 0 : x112;
const x114 = i8[(i8At + n * 41 + row) | 0];
const r115 = x114 < 0 ? 0 : x114;
const x116 = i8[(i8At + n * 42 + row) | 0];
const r117 = x116 < 0 ? 0 : x116;
const x118 = i8[(i8At + n * 43 + row) | 0];
const r119 = x118 < 0 ? 0 : x118;
const x120 = i8[(i8At + n * 44 + row) | 0];
const r121 = x120 < 0 ? 0 : x120;
const x122 = i32[(i32At + n * 2 + row) | 0];
if (r113 > 1 || r115 > 1 || r117 > 1 || r119 > 1 || r121 > 1 || x122 < 0 || x122 > 65535) return -1;
if (p + 3 > end) return -1;
b[p] = ((r113 & 1) << 4) | ((r115 & 1) << 3) | ((r117 & 1) << 2) | ((r119 & 1) << 1) | (r121 & 1);
b[p + 1] = (x122 >>> 8);
b[p + 2] = x122;
p += 3;
}
if (q193 & 64) {
const k123 = i32[(i32At + n * 3 + row) | 0];
const from124 = i32[(i32At + n * 4 + row) | 0];
if (k123 < 0 || k123 > 255 || from124 < 0 || from124 + k123 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k123;
p += 1;
for (let j125 = from124; j125 < from124 + k123; j125++) {
const x126 = i32[(i32At + n * 5 + j125) | 0];
if (x126 < 0 || x126 > 65535) return -1;
if (p + 2 > end) return -1;
b[p] = (x126 >>> 8);
b[p + 1] = x126;
p += 2;
}
}
if (q193 & 32) {
const x127 = f64[(f64At + n * 12 + row) | 0];
const r128 = Math.round(x127);
if (!(r128 >= 0 && r128 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r128;
p += 1;
}
if (q193 & 16) {
const x129 = f64[(f64At + n * 13 + row) | 0];
const r130 = Math.round(x129 * 128);
const x131 = f64[(f64At + n * 14 + row) | 0];
const r132 = Math.round((x131 * 8192) / 45);
const x133 = f64[(f64At + n * 15 + row) | 0];
const r134 = Math.round(x133 * 128);
const x135 = f64[(f64At + n * 16 + row) | 0];
const r136 = Math.round(x135 * 128);
const x137 = f64[(f64At + n * 17 + row) | 0];
const r138 = Math.round((x137 * 8192) / 45);
const x139 = f64[(f64At + n * 18 + row) | 0];
const r140 = Math.round((x139 * 8192) / 45);
const x141 = f64[(f64At + n * 19 + row) | 0];
const r142 = Math.round(x141 * 128);
const x143 = f64[(f64At + n * 20 + row) | 0];
const r144 = Math.round(x143 * 128);
const x145 = f64[(f64At + n * 21 + row) | 0];
const r146 = Math.round((x145 * 8192) / 45);
const x147 = f64[(f64At + n * 22 + row) | 0];
const r148 = Math.round((x147 * 8192) / 45);
const x149 = f64[(f64At + n * 23 + row) | 0];
const r150 = Math.round(x149 * 128);
if (!(r130 >= 0 && r130 <= 65535) || !(r132 >= 0 && r132 <= 65535) || !(r134 >= 0 && r134 <= 65535) || !(r136 >= 0 && r136 <= 65535) || !(r138 >= 0 && r138 <= 65535) || !(r140 >= 0 && r140 <= 65535) || !(r142 >= 0 && r142 <= 65535) || !(r144 >= 0 && r144 <= 65535) || !(r146 >= 0 && r146 <= 65535) || !(r148 >= 0 && r148 <= 65535) || !(r150 >= 0 && r150 <= 65535)) return -1;
if (p + 22 > end) return -1;
b[p] = (r130 >>> 8);
b[p + 1] = r130;
b[p + 2] = (r132 >>> 8);
b[p + 3] = r132;
b[p + 4] = (r134 >>> 8);
b[p + 5] = r134;
b[p + 6] = (r136 >>> 8);
b[p + 7] = r136;
b[p + 8] = (r138 >>> 8);
b[p + 9] = r138;
b[p + 10] = (r140 >>> 8);
b[p + 11] = r140;
b[p + 12] = (r142 >>> 8);
b[p + 13] = r142;
b[p + 14] = (r144 >>> 8);
b[p + 15] = r144;
b[p + 16] = (r146 >>> 8);
b[p + 17] = r146;
b[p + 18] = (r148 >>> 8);
b[p + 19] = r148;
b[p + 20] = (r150 >>> 8);
b[p + 21] = r150;
p += 22;
}
if (q193 & 8) {
const k151 = i32[(i32At + n * 5 + m + row) | 0];
const from152 = i32[(i32At + n * 6 + m + row) | 0];
if (k151 < 0 || k151 > 255 || from152 < 0 || from152 + k151 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k151;
p += 1;
for (let j153 = from152; j153 < from152 + k151; j153++) {
const x154 = i8[(i8At + n * 45 + j153) | 0];
const r155 = x154 < 0 ? 0 : x154;
const x156 = i8[(i8At + n * 45 + m + j153) | 0];
const r157 = x156 < 0 ? 0 : x156;
const x158 = i8[(i8At + n * 45 + m * 2 + j153) | 0];
const r159 = x158 < 0 ? 0 : x158;
if (r155 > 15 || r157 > 3 || r159 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (r155 << 4) | ((r157 & 3) << 2) | (r159 & 3);
p += 1;
}
}
if (q193 & 4) {
const x160 = i8[(i8At + n * 45 + m * 3 + row) | 0];
const r161 = x160 < 0 ? 0 : x160;
const x162 = f64[(f64At + n * 24 + row) | 0];
const r163 = Math.round(x162);
if (r161 > 1 || !(r163 >= 0 && r163 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r161 << 7) | ((r163 & 32767) >>> 8);
b[p + 1] = r163;
p += 2;
}
if (q193 & 2) {
const x164 = i8[(i8At + n * 46 + m * 3 + row) | 0];
const x165 = i8[(i8At + n * 47 + m * 3 + row) | 0];
const x166 = i8[(i8At + n * 48 + m * 3 + row) | 0];
const x167 = i16[(i16At + n * 6 + row) | 0];
const x168 = i8[(i8At + n * 49 + m * 3 + row) | 0];
const x169 = i16[(i16At + n * 7 + row) | 0];
if (x164 < 0 || x164 > 15 || x165 < 0 || x165 > 31 || x166 < 0 || x166 > 15 || x167 < 0 || x167 > 4095 || x168 < 0 || x168 > 15 || x169 < 0 || x169 > 4095) return -1;
if (p + 6 > end) return -1;
b[p] = ((x164 & 15) >>> 3);
b[p + 1] = (x164 << 5) | (x165 & 31);
b[p + 2] = (x166 << 4) | ((x167 & 4095) >>> 8);
b[p + 3] = x167;
b[p + 4] = (x168 << 4) | ((x169 & 4095) >>> 8);
b[p + 5] = x169;
p += 6;
}
if (q194 & 128) {
const x170 = i8[(i8At + n * 50 + m * 3 + row) | 0];
const r171 = x170 < 0 ? 0 : x170;
const x172 = i16[(i16At + n * 8 + row) | 0];
const x173 = f64[(f64At + n * 25 + row) | 0];
const r174 = Math.round(x173);
if (r171 > 3 || x172 < 0 || x172 > 16383 || !(r174 >= 0 && r174 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r171 << 6) | ((x172 & 16383) >>> 8);
b[p + 1] = x172;
b[p + 2] = (r174 >>> 8);
b[p + 3] = r174;
p += 4;
}
if (q194 & 64) {
const k175 = i32[(i32At + n * 7 + m + row) | 0];
const from176 = i32[(i32At + n * 8 + m + row) | 0];
if (k175 < 0 || k175 > 255 || from176 < 0 || from176 + k175 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k175;
p += 1;
for (let j177 = from176; j177 < from176 + k175; j177++) {
const x178 = i16[(i16At + n * 9 + j177) | 0];
const x179 = i16[(i16At + n * 9 + m + j177) | 0];
const x180 = f64[(f64At + n * 26 + j177) | 0];
const r181 = Math.round(x180 * 128);
const x182 = i8[(i8At + n * 51 + m * 3 + j177) | 0];
const r183 = x182 < 0 ? 0 : x182;
const x184 = i8[(i8At + n * 51 + m * 4 + j177) | 0];
const r185 = x184 < 0 ? 0 : x184;
const x186 = i32[(i32At + n * 9 + m + j177) | 0];
if (x178 < 0 || x178 > 255 || x179 < 0 || x179 > 255 || !(r181 >= 0 && r181 <= 65535) || r183 > 127 || r185 > 1 || x186 < 0 || x186 > 65535) return -1;
if (p + 7 > end) return -1;
b[p] = x178;
b[p + 1] = x179;
b[p + 2] = (r181 >>> 8);
b[p + 3] = r181;
b[p + 4] = (r183 << 1) | (r185 & 1);
b[p + 5] = (x186 >>> 8);
b[p + 6] = x186;
p += 7;
}
}
if (q194 & 32) {
const x187 = i16[(i16At + n * 9 + m * 2 + row) | 0];
const r188 = x187 < 0 ? 0 : x187;
if (r188 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = r188;
p += 1;
}
if (q194 & 16) {
const x189 = i8[(i8At + n * 51 + m * 5 + row) | 0];
const r190 = x189 < 0 ? 0 : x189;
const x191 = f64[(f64At + n * 26 + m + row) | 0];
const r192 = Math.round(x191);
if (r190 > 1 || !(r192 >= 0 && r192 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (r190 << 7) | (r192 & 127);
p += 1;
}
}
if (q233 & 2) {
const q211 = ((written[(part + 33) | 0] !== 0 && ((i32[(i32At + n * 9 + m * 2 + row) | 0]) >= 0)) ? 128 : 0) | (i32[(i32At + n * 10 + m * 2 + row) | 0] >= 0 ? 64 : 0) | ((written[(part + 35) | 0] !== 0 && ((i16[(i16At + n * 10 + m * 3 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 36) | 0] !== 0 && ((i8[(i8At + n * 52 + m * 5 + row) | 0] & i8[(i8At + n * 53 + m * 5 + row) | 0] & i8[(i8At + n * 54 + m * 5 + row) | 0] & i8[(i8At + n * 55 + m * 5 + row) | 0] & i8[(i8At + n * 56 + m * 5 + row) | 0] & i8[(i8At + n * 57 + m * 5 + row) | 0] & i8[(i8At + n * 58 + m * 5 + row) | 0] & i8[(i8At + n * 59 + m * 5 + row) | 0]) >= 0)) ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q211;
if (q211 & 128) {
const x195 = i32[(i32At + n * 9 + m * 2 + row) | 0];
if (x195 < 0 || x195 > 65535) return -1;
if (p + 2 > end) return -1;
b[p] = (x195 >>> 8);
b[p + 1] = x195;
p += 2;
}
if (q211 & 64) {
const k196 = i32[(i32At + n * 10 + m * 2 + row) | 0];
const from197 = i32[(i32At + n * 11 + m * 2 + row) | 0];
if (k196 < 0 || k196 > 255 || from197 < 0 || from197 + k196 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k196;
p += 1;
for (let j198 = from197; j198 < from197 + k196; j198++) {
const x199 = i16[(i16At + n * 10 + m * 2 + j198) | 0];
const r200 = x199 < 0 ? 0 : x199;
const x201 = i32[(i32At + n * 12 + m * 2 + j198) | 0];
if (r200 > 255 || x201 < 0 || x201 > 65535) return -1;
if (p + 3 > end) return -1;
b[p] = r200;
b[p + 1] = (x201 >>> 8);
b[p + 2] = x201;
p += 3;
}
}
if (q211 & 32) {
const x202 = i16[(i16At + n * 10 + m * 3 + row) | 0];
if (x202 < 0 || x202 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x202;
p += 1;
}
if (q211 & 16) {
const x203 = i8[(i8At + n * 52 + m * 5 + row) | 0];
const x204 = i8[(i8At + n * 53 + m * 5 + row) | 0];
const x205 = i8[(i8At + n * 54 + m * 5 + row) | 0];
const x206 = i8[(i8At + n * 55 + m * 5 + row) | 0];
const x207 = i8[(i8At + n * 56 + m * 5 + row) | 0];
const x208 = i8[(i8At + n * 57 + m * 5 + row) | 0];
const x209 = i8[(i8At + n * 58 + m * 5 + row) | 0];
const x210 = i8[(i8At + n * 59 + m * 5 + row) | 0];
if (x203 < 0 || x203 > 15 || x204 < 0 || x204 > 15 || x205 < 0 || x205 > 15 || x206 < 0 || x206 > 15 || x207 < 0 || x207 > 15 || x208 < 0 || x208 > 15 || x209 < 0 || x209 > 15 || x210 < 0 || x210 > 15) return -1;
if (p + 4 > end) return -1;
b[p] = (x203 << 4) | (x204 & 15);
b[p + 1] = (x205 << 4) | (x206 & 15);
b[p + 2] = (x207 << 4) | (x208 & 15);
b[p + 3] = (x209 << 4) | (x210 & 15);
p += 4;
}
}
if (q233 & 1) {
const q232 = ((written[(part + 37) | 0] !== 0 && ((i8[(i8At + n * 60 + m * 5 + row) | 0] & i8[(i8At + n * 61 + m * 5 + row) | 0] & i8[(i8At + n * 62 + m * 5 + row) | 0] & i16[(i16At + n * 11 + m * 3 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 38) | 0] !== 0 && ((i8[(i8At + n * 63 + m * 5 + row) | 0] & i8[(i8At + n * 64 + m * 5 + row) | 0] & i8[(i8At + n * 65 + m * 5 + row) | 0] & i16[(i16At + n * 12 + m * 3 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 39) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 27 + m + row) | 0]) || (i8[(i8At + n * 66 + m * 5 + row) | 0] & i8[(i8At + n * 67 + m * 5 + row) | 0]) >= 0)) ? 32 : 0);
if (p + 1 > end) return -1;
b[p++] = q232;
if (q232 & 128) {
const x212 = i8[(i8At + n * 60 + m * 5 + row) | 0];
const r213 = x212 < 0 ? 0 : x212;
const x214 = i8[(i8At + n * 61 + m * 5 + row) | 0];
const r215 = x214 < 0 ? 0 : x214;
const x216 = i8[(i8At + n * 62 + m * 5 + row) | 0];
const r217 = x216 < 0 ? 0 : x216;
const x218 = i16[(i16At + n * 11 + m * 3 + row) | 0];
if (r213 > 1 || r215 > 1 || r217 > 1 || x218 < 0 || x218 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r213 << 7) | ((r215 & 1) << 6) | ((r217 & 1) << 5) | ((x218 & 4095) >>> 8);
b[p + 1] = x218;
p += 2;
}
if (q232 & 64) {
const x219 = i8[(i8At + n * 63 + m * 5 + row) | 0];
const r220 = x219 < 0 ? 0 : x219;
const x221 = i8[(i8At + n * 64 + m * 5 + row) | 0];
const r222 = x221 < 0 ? 0 : x221;
const x223 = i8[(i8At + n * 65 + m * 5 + row) | 0];
const r224 = x223 < 0 ? 0 : x223;
const x225 = i16[(i16At + n * 12 + m * 3 + row) | 0];
if (r220 > 1 || r222 > 1 || r224 > 1 || x225 < 0 || x225 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r220 << 7) | ((r222 & 1) << 6) | ((r224 & 1) << 5) | ((x225 & 4095) >>> 8);
b[p + 1] = x225;
p += 2;
}
if (q232 & 32) {
const x226 = i8[(i8At + n * 66 + m * 5 + row) | 0];
const r227 = x226 < 0 ? 0 : x226;
const x228 = i8[(i8At + n * 67 + m * 5 + row) | 0];
const r229 = x228 < 0 ? 0 : x228;
const x230 = f64[(f64At + n * 27 + m + row) | 0];
const r231 = Math.round(x230 * 4);
if (r227 > 1 || r229 > 1 || !(r231 >= -8192 && r231 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = (r227 << 7) | ((r229 & 1) << 6) | ((r231 & 16383) >>> 8);
b[p + 1] = r231;
p += 2;
}
}
return p;
}

function writeExpansion1_11(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16, f64, i32, n, m, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const f64At = bases[(i * 6) | 0];
const i32At = bases[(i * 6 + 1) | 0];
const part = bases[(i * 6 + 4) | 0];
const q212 = ((written[(part + 1) | 0] !== 0 && ((i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0] & i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0]) >= 0)) || (written[(part + 2) | 0] !== 0 && ((i16[(i16At + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0]) >= 0)) || (written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]))) || (written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]) || (i8[(i8At + n * 10 + row) | 0]) >= 0)) || (written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i16[(i16At + n + row) | 0]) >= 0)) || (written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) || (written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 8) | 0] !== 0 && ((i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0] & i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0]) >= 0)) || (written[(part + 9) | 0] !== 0 && ((i16[(i16At + n * 2 + row) | 0] & i8[(i8At + n * 27 + row) | 0] & i16[(i16At + n * 3 + row) | 0]) >= 0)) || (written[(part + 10) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) || (written[(part + 11) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 6 + row) | 0]) || (i8[(i8At + n * 28 + row) | 0]) >= 0)) || (written[(part + 12) | 0] !== 0 && ((i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0] & i8[(i8At + n * 31 + row) | 0] & i16[(i16At + n * 4 + row) | 0]) >= 0)) || (written[(part + 13) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 7 + row) | 0]))) || (written[(part + 14) | 0] !== 0 && ((i8[(i8At + n * 32 + row) | 0] & i8[(i8At + n * 33 + row) | 0] & i8[(i8At + n * 34 + row) | 0] & i8[(i8At + n * 35 + row) | 0] & i8[(i8At + n * 36 + row) | 0] & i8[(i8At + n * 37 + row) | 0]) >= 0)) || (written[(part + 15) | 0] !== 0 && ((i8[(i8At + n * 38 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 16) | 0] !== 0 && ((i8[(i8At + n * 39 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 17) | 0] !== 0 && ((i16[(i16At + n * 5 + row) | 0]) >= 0)) || (written[(part + 18) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 8 + row) | 0]))) || (written[(part + 19) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 9 + row) | 0]))) || (written[(part + 20) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 10 + row) | 0]))) ? 16 : 0) | ((written[(part + 21) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 11 + row) | 0]))) ? 8 : 0) | ((written[(part + 22) | 0] !== 0 && ((i8[(i8At + n * 40 + row) | 0] & i8[(i8At + n * 41 + row) | 0] & i8[(i8At + n * 42 + row) | 0] & i8[(i8At + n * 43 + row) | 0] & i8[(i8At + n * 44 + row) | 0] & i32[(i32At + n * 2 + row) | 0]) >= 0)) || i32[(i32At + n * 3 + row) | 0] >= 0 || (written[(part + 24) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 12 + row) | 0]))) || (written[(part + 25) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 13 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 14 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 15 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 16 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 17 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 18 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 19 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 20 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 21 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 22 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 23 + row) | 0]))) || i32[(i32At + n * 5 + m + row) | 0] >= 0 || (written[(part + 27) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 24 + row) | 0]) || (i8[(i8At + n * 45 + m * 3 + row) | 0]) >= 0)) || (written[(part + 28) | 0] !== 0 && ((i8[(i8At + n * 46 + m * 3 + row) | 0] & i8[(i8At + n * 47 + m * 3 + row) | 0] & i8[(i8At + n * 48 + m * 3 + row) | 0] & i16[(i16At + n * 6 + row) | 0] & i8[(i8At + n * 49 + m * 3 + row) | 0] & i16[(i16At + n * 7 + row) | 0]) >= 0)) || (written[(part + 29) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 25 + row) | 0]) || (i8[(i8At + n * 50 + m * 3 + row) | 0] & i16[(i16At + n * 8 + row) | 0]) >= 0)) || i32[(i32At + n * 7 + m + row) | 0] >= 0 || (written[(part + 31) | 0] !== 0 && ((i16[(i16At + n * 9 + m * 2 + row) | 0]) >= 0)) || (written[(part + 32) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 26 + m + row) | 0]) || (i8[(i8At + n * 51 + m * 5 + row) | 0]) >= 0)) ? 4 : 0) | ((written[(part + 33) | 0] !== 0 && ((i32[(i32At + n * 9 + m * 2 + row) | 0]) >= 0)) || i32[(i32At + n * 10 + m * 2 + row) | 0] >= 0 || (written[(part + 35) | 0] !== 0 && ((i16[(i16At + n * 10 + m * 3 + row) | 0]) >= 0)) || (written[(part + 36) | 0] !== 0 && ((i8[(i8At + n * 52 + m * 5 + row) | 0] & i8[(i8At + n * 53 + m * 5 + row) | 0] & i8[(i8At + n * 54 + m * 5 + row) | 0] & i8[(i8At + n * 55 + m * 5 + row) | 0] & i8[(i8At + n * 56 + m * 5 + row) | 0] & i8[(i8At + n * 57 + m * 5 + row) | 0] & i8[(i8At + n * 58 + m * 5 + row) | 0] & i8[(i8At + n * 59 + m * 5 + row) | 0]) >= 0)) ? 2 : 0);
if (p + 1 > end) return -1;
b[p++] = q212;
if (q212 & 128) {
const q48 = ((written[(part + 1) | 0] !== 0 && ((i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0] & i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 2) | 0] !== 0 && ((i16[(i16At + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]))) ? 32 : 0) | ((written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]) || (i8[(i8At + n * 10 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i16[(i16At + n + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 4 : 0) | ((written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0]) >= 0)) ? 2 : 0);
if (p + 1 > end) return -1;
b[p++] = q48;
if (q48 & 128) {
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
if (q48 & 64) {
const x14 = i16[(i16At + row) | 0];
const x15 = i8[(i8At + n * 7 + row) | 0];
const r16 = x15 < 0 ? 0 : x15;
const x17 = i8[(i8At + n * 8 + row) | 0];
const x18 = i8[(i8At + n * 9 + row) | 0];
if (x14 < 0 || x14 > 16383 || r16 > 1 || x17 < 0 || x17 > 31 || x18 < 0 || x18 > 63) return -1;
if (p + 4 > end) return -1;
b[p] = ((x14 & 16383) >>> 8);
b[p + 1] = x14;
b[p + 2] = ((r16 & 1) << 5) | (x17 & 31);
b[p + 3] = (x18 & 63);
p += 4;
}
if (q48 & 32) {
const x19 = f64[(f64At + row) | 0];
const r20 = Math.round((x19 * 2097152) / 45);
const x21 = f64[(f64At + n + row) | 0];
const r22 = Math.round((x21 * 2097152) / 45);
if (!(r20 >= -4194304 && r20 <= 4194304) || !(r22 >= -8388608 && r22 <= 8388607)) return -1;
if (p + 6 > end) return -1;
b[p] = (r20 >>> 16);
b[p + 1] = (r20 >>> 8);
b[p + 2] = r20;
b[p + 3] = (r22 >>> 16);
b[p + 4] = (r22 >>> 8);
b[p + 5] = r22;
p += 6;
}
if (q48 & 16) {
const x23 = i8[(i8At + n * 10 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
const x25 = f64[(f64At + n * 2 + row) | 0];
const r26 = Math.round((x25) / 25);
if (r24 > 1 || !(r26 >= -8192 && r26 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r24 & 1) << 6) | ((r26 & 16383) >>> 8);
b[p + 1] = r26;
p += 2;
}
if (q48 & 8) {
const x27 = i8[(i8At + n * 11 + row) | 0];
const r28 = x27 < 0 ? 0 : x27;
const x29 = i8[(i8At + n * 12 + row) | 0];
const r30 = x29 < 0 ? 0 : x29;
const x31 = i8[(i8At + n * 13 + row) | 0];
const r32 = x31 < 0 ? 0 : x31;
const x33 = i16[(i16At + n + row) | 0];
if (r28 > 1 || r30 > 1 || r32 > 1 || x33 < 0 || x33 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r28 << 7) | ((r30 & 1) << 6) | ((r32 & 1) << 5) | ((x33 & 4095) >>> 8);
b[p + 1] = x33;
p += 2;
}
if (q48 & 4) {
const x34 = f64[(f64At + n * 3 + row) | 0];
const r35 = Math.round(x34 * 128);
if (!(r35 >= 0 && r35 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r35;
p += 1;
}
if (q48 & 2) {
const x36 = i8[(i8At + n * 14 + row) | 0];
const r37 = x36 < 0 ? 0 : x36;
const x38 = i8[(i8At + n * 15 + row) | 0];
const r39 = x38 < 0 ? 0 : x38;
const x40 = i8[(i8At + n * 16 + row) | 0];
const r41 = x40 < 0 ? 0 : x40;
const x42 = i8[(i8At + n * 17 + row) | 0];
const r43 = x42 < 0 ? 0 : x42;
const x44 = i8[(i8At + n * 18 + row) | 0];
const r45 = x44 < 0 ? 0 : x44;
const x46 = i8[(i8At + n * 19 + row) | 0];
const r47 = x46 < 0 ? 0 : x46;
if (r37 > 1 || r39 > 1 || r41 > 1 || r43 > 1 || r45 > 1 || r47 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = ((r37 & 1) << 5) | ((r39 & 1) << 4) | ((r41 & 1) << 3) | ((r43 & 1) << 2) | ((r45 & 1) << 1) | (r47 & 1);
p += 1;
}
}
if (q212 & 64) {
const q97 = ((written[(part + 8) | 0] !== 0 && ((i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0] & i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 9) | 0] !== 0 && ((i16[(i16At + n * 2 + row) | 0] & i8[(i8At + n * 27 + row) | 0] & i16[(i16At + n * 3 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 10) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) ? 32 : 0) | ((written[(part + 11) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 6 + row) | 0]) || (i8[(i8At + n * 28 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 12) | 0] !== 0 && ((i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0] & i8[(i8At + n * 31 + row) | 0] & i16[(i16At + n * 4 + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 13) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 7 + row) | 0]))) ? 4 : 0) | ((written[(part + 14) | 0] !== 0 && ((i8[(i8At + n * 32 + row) | 0] & i8[(i8At + n * 33 + row) | 0] & i8[(i8At + n * 34 + row) | 0] & i8[(i8At + n * 35 + row) | 0] & i8[(i8At + n * 36 + row) | 0] & i8[(i8At + n * 37 + row) | 0]) >= 0)) ? 2 : 0);
const q98 = ((written[(part + 15) | 0] !== 0 && ((i8[(i8At + n * 38 + row) | 0]) >= 0)) ? 128 : 0);
if (p + 2 > end) return -1;
b[p++] = q97 | +((q98) !== 0);
if (q98) 
b[p++] = q98;
if (q97 & 128) {
const x49 = i8[(i8At + n * 20 + row) | 0];
const r50 = x49 < 0 ? 0 : x49;
const x51 = i8[(i8At + n * 21 + row) | 0];
const r52 = x51 < 0 ? 0 : x51;
const x53 = i8[(i8At + n * 22 + row) | 0];
const r54 = x53 < 0 ? 0 : x53;
const x55 = i8[(i8At + n * 23 + row) | 0];
const r56 = x55 < 0 ? 0 : x55;
const x57 = i8[(i8At + n * 24 + row) | 0];
const r58 = x57 < 0 ? 0 : x57;
const x59 = i8[(i8At + n * 25 + row) | 0];
const r60 = x59 < 0 ? 0 : x59;
const x61 = i8[(i8At + n * 26 + row) | 0];
const r62 = x61 < 0 ? 0 : x61;
if (r50 > 1 || r52 > 1 || r54 > 1 || r56 > 1 || r58 > 1 || r60 > 1 || r62 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r50 << 7) | ((r52 & 1) << 6) | ((r54 & 1) << 5) | ((r56 & 1) << 4) | ((r58 & 1) << 3) | ((r60 & 1) << 2) | ((r62 & 1) << 1);
p += 1;
}
if (q97 & 64) {
const x63 = i16[(i16At + n * 2 + row) | 0];
const x64 = i8[(i8At + n * 27 + row) | 0];
const r65 = x64 < 0 ? 0 : x64;
const x66 = i16[(i16At + n * 3 + row) | 0];
if (x63 < 0 || x63 > 16383 || r65 > 1 || x66 < 0 || x66 > 2047) return -1;
if (p + 4 > end) return -1;
b[p] = ((x63 & 16383) >>> 8);
b[p + 1] = x63;
b[p + 2] = ((r65 & 1) << 3) | ((x66 & 2047) >>> 8);
b[p + 3] = x66;
p += 4;
}
if (q97 & 32) {
const x67 = f64[(f64At + n * 4 + row) | 0];
const r68 = Math.round((x67 * 2097152) / 45);
const x69 = f64[(f64At + n * 5 + row) | 0];
const r70 = Math.round((x69 * 2097152) / 45);
if (!(r68 >= -4194304 && r68 <= 4194304) || !(r70 >= -8388608 && r70 <= 8388607)) return -1;
if (p + 6 > end) return -1;
b[p] = (r68 >>> 16);
b[p + 1] = (r68 >>> 8);
b[p + 2] = r68;
b[p + 3] = (r70 >>> 16);
b[p + 4] = (r70 >>> 8);
b[p + 5] = r70;
p += 6;
}
if (q97 & 16) {
const x71 = i8[(i8At + n * 28 + row) | 0];
const r72 = x71 < 0 ? 0 : x71;
const x73 = f64[(f64At + n * 6 + row) | 0];
const r74 = Math.round((x73) / 25);
if (r72 > 1 || !(r74 >= -8192 && r74 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r72 & 1) << 6) | ((r74 & 16383) >>> 8);
b[p + 1] = r74;
p += 2;
}
if (q97 & 8) {
const x75 = i8[(i8At + n * 29 + row) | 0];
const r76 = x75 < 0 ? 0 : x75;
const x77 = i8[(i8At + n * 30 + row) | 0];
const r78 = x77 < 0 ? 0 : x77;
const x79 = i8[(i8At + n * 31 + row) | 0];
const r80 = x79 < 0 ? 0 : x79;
const x81 = i16[(i16At + n * 4 + row) | 0];
if (r76 > 1 || r78 > 1 || r80 > 1 || x81 < 0 || x81 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r76 << 7) | ((r78 & 1) << 6) | ((r80 & 1) << 5) | ((x81 & 4095) >>> 8);
b[p + 1] = x81;
p += 2;
}
if (q97 & 4) {
const x82 = f64[(f64At + n * 7 + row) | 0];
const r83 = Math.round(x82 * 128);
if (!(r83 >= 0 && r83 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r83;
p += 1;
}
if (q97 & 2) {
const x84 = i8[(i8At + n * 32 + row) | 0];
const r85 = x84 < 0 ? 0 : x84;
const x86 = i8[(i8At + n * 33 + row) | 0];
const r87 = x86 < 0 ? 0 : x86;
const x88 = i8[(i8At + n * 34 + row) | 0];
const r89 = x88 < 0 ? 0 : x88;
const x90 = i8[(i8At + n * 35 + row) | 0];
const r91 = x90 < 0 ? 0 : x90;
const x92 = i8[(i8At + n * 36 + row) | 0];
const r93 = x92 < 0 ? 0 : x92;
const x94 = i8[(i8At + n * 37 + row) | 0];
const r95 = x94 < 0 ? 0 : x94;
if (r85 > 1 || r87 > 1 || r89 > 1 || r91 > 1 || r93 > 1 || r95 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = ((r85 & 1) << 5) | ((r87 & 1) << 4) | ((r89 & 1) << 3) | ((r91 & 1) << 2) | ((r93 & 1) << 1) | (r95 & 1);
p += 1;
}
if (q98 & 128) {
const x96 = i8[(i8At + n * 38 + row) | 0];
if (x96 < 0 || x96 > 31) return -1;
if (p + 1 > end) return -1;
b[p] = (x96 & 31);
p += 1;
}
}
if (q212 & 32) {
const l99 = 0;
const x100 = i8[(i8At + n * 39 + row) | 0];
const r101 = x100 < 0 ? 0 : x100;
if (r101 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l99 > 0) & 1) | ((r101 & 3) << 1);
p += 1;

}
if (q212 & 16) {
const q109 = ((written[(part + 17) | 0] !== 0 && ((i16[(i16At + n * 5 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 18) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 8 + row) | 0]))) ? 64 : 0) | ((written[(part + 19) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 9 + row) | 0]))) ? 32 : 0) | ((written[(part + 20) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 10 + row) | 0]))) ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q109;
if (q109 & 128) {
const x102 = i16[(i16At + n * 5 + row) | 0];
if (x102 < 0 || x102 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x102;
p += 1;
}
if (q109 & 64) {
const x103 = f64[(f64At + n * 8 + row) | 0];
const r104 = Math.round(x103 * 10);
if (!(r104 >= 0 && r104 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r104 >>> 8);
b[p + 1] = r104;
p += 2;
}
if (q109 & 32) {
const x105 = f64[(f64At + n * 9 + row) | 0];
const r106 = Math.round(x105 * 256);
if (!(r106 >= 0 && r106 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r106 >>> 8);
b[p + 1] = r106;
p += 2;
}
if (q109 & 16) {
const x107 = f64[(f64At + n * 10 + row) | 0];
const r108 = Math.round(x107 * 256);
if (!(r108 >= 0 && r108 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r108 >>> 8);
b[p + 1] = r108;
p += 2;
}
}
if (q212 & 8) {
const x110 = f64[(f64At + n * 11 + row) | 0];
const r111 = Math.round(x110 * 256);
if (!(r111 >= 0 && r111 <= 16777215)) return -1;
if (p + 3 > end) return -1;
b[p] = (r111 >>> 16);
b[p + 1] = (r111 >>> 8);
b[p + 2] = r111;
p += 3;
}
if (q212 & 4) {
const q193 = ((written[(part + 22) | 0] !== 0 && ((i8[(i8At + n * 40 + row) | 0] & i8[(i8At + n * 41 + row) | 0] & i8[(i8At + n * 42 + row) | 0] & i8[(i8At + n * 43 + row) | 0] & i8[(i8At + n * 44 + row) | 0] & i32[(i32At + n * 2 + row) | 0]) >= 0)) ? 128 : 0) | (i32[(i32At + n * 3 + row) | 0] >= 0 ? 64 : 0) | ((written[(part + 24) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 12 + row) | 0]))) ? 32 : 0) | ((written[(part + 25) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 13 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 14 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 15 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 16 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 17 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 18 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 19 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 20 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 21 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 22 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 23 + row) | 0]))) ? 16 : 0) | (i32[(i32At + n * 5 + m + row) | 0] >= 0 ? 8 : 0) | ((written[(part + 27) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 24 + row) | 0]) || (i8[(i8At + n * 45 + m * 3 + row) | 0]) >= 0)) ? 4 : 0) | ((written[(part + 28) | 0] !== 0 && ((i8[(i8At + n * 46 + m * 3 + row) | 0] & i8[(i8At + n * 47 + m * 3 + row) | 0] & i8[(i8At + n * 48 + m * 3 + row) | 0] & i16[(i16At + n * 6 + row) | 0] & i8[(i8At + n * 49 + m * 3 + row) | 0] & i16[(i16At + n * 7 + row) | 0]) >= 0)) ? 2 : 0);
const q194 = ((written[(part + 29) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 25 + row) | 0]) || (i8[(i8At + n * 50 + m * 3 + row) | 0] & i16[(i16At + n * 8 + row) | 0]) >= 0)) ? 128 : 0) | (i32[(i32At + n * 7 + m + row) | 0] >= 0 ? 64 : 0) | ((written[(part + 31) | 0] !== 0 && ((i16[(i16At + n * 9 + m * 2 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 32) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 26 + m + row) | 0]) || (i8[(i8At + n * 51 + m * 5 + row) | 0]) >= 0)) ? 16 : 0);
if (p + 2 > end) return -1;
b[p++] = q193 | +((q194) !== 0);
if (q194) 
b[p++] = q194;
if (q193 & 128) {
const x112 = i8[(i8At + n * 40 + row) | 0];
const r113 = x112 < 0 ? 0 : x112;
const x114 = i8[(i8At + n * 41 + row) | 0];
const r115 = x114 < 0 ? 0 : x114;
const x116 = i8[(i8At + n * 42 + row) | 0];
const r117 = x116 < 0 ? 0 : x116;
const x118 = i8[(i8At + n * 43 + row) | 0];
const r119 = x118 < 0 ? 0 : x118;
const x120 = i8[(i8At + n * 44 + row) | 0];
const r121 = x120 < 0 ? 0 : x120;
const x122 = i32[(i32At + n * 2 + row) | 0];
if (r113 > 1 || r115 > 1 || r117 > 1 || r119 > 1 || r121 > 1 || x122 < 0 || x122 > 65535) return -1;
if (p + 3 > end) return -1;
b[p] = ((r113 & 1) << 4) | ((r115 & 1) << 3) | ((r117 & 1) << 2) | ((r119 & 1) << 1) | (r121 & 1);
b[p + 1] = (x122 >>> 8);
b[p + 2] = x122;
p += 3;
}
if (q193 & 64) {
const k123 = i32[(i32At + n * 3 + row) | 0];
const from124 = i32[(i32At + n * 4 + row) | 0];
if (k123 < 0 || k123 > 255 || from124 < 0 || from124 + k123 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k123;
p += 1;
for (let j125 = from124; j125 < from124 + k123; j125++) {
const x126 = i32[(i32At + n * 5 + j125) | 0];
if (x126 < 0 || x126 > 65535) return -1;
if (p + 2 > end) return -1;
b[p] = (x126 >>> 8);
b[p + 1] = x126;
p += 2;
}
}
if (q193 & 32) {
const x127 = f64[(f64At + n * 12 + row) | 0];
const r128 = Math.round(x127);
if (!(r128 >= 0 && r128 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r128;
p += 1;
}
if (q193 & 16) {
const x129 = f64[(f64At + n * 13 + row) | 0];
const r130 = Math.round(x129 * 128);
const x131 = f64[(f64At + n * 14 + row) | 0];
const r132 = Math.round((x131 * 8192) / 45);
const x133 = f64[(f64At + n * 15 + row) | 0];
const r134 = Math.round(x133 * 128);
const x135 = f64[(f64At + n * 16 + row) | 0];
const r136 = Math.round(x135 * 128);
const x137 = f64[(f64At + n * 17 + row) | 0];
const r138 = Math.round((x137 * 8192) / 45);
const x139 = f64[(f64At + n * 18 + row) | 0];
const r140 = Math.round((x139 * 8192) / 45);
const x141 = f64[(f64At + n * 19 + row) | 0];
const r142 = Math.round(x141 * 128);
const x143 = f64[(f64At + n * 20 + row) | 0];
const r144 = Math.round(x143 * 128);
const x145 = f64[(f64At + n * 21 + row) | 0];
const r146 = Math.round((x145 * 8192) / 45);
const x147 = f64[(f64At + n * 22 + row) | 0];
const r148 = Math.round((x147 * 8192) / 45);
const x149 = f64[(f64At + n * 23 + row) | 0];
const r150 = Math.round(x149 * 128);
if (!(r130 >= 0 && r130 <= 65535) || !(r132 >= 0 && r132 <= 65535) || !(r134 >= 0 && r134 <= 65535) || !(r136 >= 0 && r136 <= 65535) || !(r138 >= 0 && r138 <= 65535) || !(r140 >= 0 && r140 <= 65535) || !(r142 >= 0 && r142 <= 65535) || !(r144 >= 0 && r144 <= 65535) || !(r146 >= 0 && r146 <= 65535) || !(r148 >= 0 && r148 <= 65535) || !(r150 >= 0 && r150 <= 65535)) return -1;
if (p + 22 > end) return -1;
b[p] = (r130 >>> 8);
b[p + 1] = r130;
b[p + 2] = (r132 >>> 8);
b[p + 3] = r132;
b[p + 4] = (r134 >>> 8);
b[p + 5] = r134;
b[p + 6] = (r136 >>> 8);
b[p + 7] = r136;
b[p + 8] = (r138 >>> 8);
b[p + 9] = r138;
b[p + 10] = (r140 >>> 8);
b[p + 11] = r140;
b[p + 12] = (r142 >>> 8);
b[p + 13] = r142;
b[p + 14] = (r144 >>> 8);
b[p + 15] = r144;
b[p + 16] = (r146 >>> 8);
b[p + 17] = r146;
b[p + 18] = (r148 >>> 8);
b[p + 19] = r148;
b[p + 20] = (r150 >>> 8);
b[p + 21] = r150;
p += 22;
}
if (q193 & 8) {
const k151 = i32[(i32At + n * 5 + m + row) | 0];
const from152 = i32[(i32At + n * 6 + m + row) | 0];
if (k151 < 0 || k151 > 255 || from152 < 0 || from152 + k151 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k151;
p += 1;
for (let j153 = from152; j153 < from152 + k151; j153++) {
const x154 = i8[(i8At + n * 45 + j153) | 0];
const r155 = x154 < 0 ? 0 : x154;
const x156 = i8[(i8At + n * 45 + m + j153) | 0];
const r157 = x156 < 0 ? 0 : x156;
const x158 = i8[(i8At + n * 45 + m * 2 + j153) | 0];
const r159 = x158 < 0 ? 0 : x158;
if (r155 > 15 || r157 > 3 || r159 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (r155 << 4) | ((r157 & 3) << 2) | (r159 & 3);
p += 1;
}
}
if (q193 & 4) {
const x160 = i8[(i8At + n * 45 + m * 3 + row) | 0];
const r161 = x160 < 0 ? 0 : x160;
const x162 = f64[(f64At + n * 24 + row) | 0];
const r163 = Math.round(x162);
if (r161 > 1 || !(r163 >= 0 && r163 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r161 << 7) | ((r163 & 32767) >>> 8);
b[p + 1] = r163;
p += 2;
}
if (q193 & 2) {
const x164 = i8[(i8At + n * 46 + m * 3 + row) | 0];
const x165 = i8[(i8At + n * 47 + m * 3 + row) | 0];
const x166 = i8[(i8At + n * 48 + m * 3 + row) | 0];
const x167 = i16[(i16At + n * 6 + row) | 0];
const x168 = i8[(i8At + n * 49 + m * 3 + row) | 0];
const x169 = i16[(i16At + n * 7 + row) | 0];
if (x164 < 0 || x164 > 15 || x165 < 0 || x165 > 31 || x166 < 0 || x166 > 15 || x167 < 0 || x167 > 4095 || x168 < 0 || x168 > 15 || x169 < 0 || x169 > 4095) return -1;
if (p + 6 > end) return -1;
b[p] = ((x164 & 15) >>> 3);
b[p + 1] = (x164 << 5) | (x165 & 31);
b[p + 2] = (x166 << 4) | ((x167 & 4095) >>> 8);
b[p + 3] = x167;
b[p + 4] = (x168 << 4) | ((x169 & 4095) >>> 8);
b[p + 5] = x169;
p += 6;
}
if (q194 & 128) {
const x170 = i8[(i8At + n * 50 + m * 3 + row) | 0];
const r171 = x170 < 0 ? 0 : x170;
const x172 = i16[(i16At + n * 8 + row) | 0];
const x173 = f64[(f64At + n * 25 + row) | 0];
const r174 = Math.round(x173);
if (r171 > 3 || x172 < 0 || x172 > 16383 || !(r174 >= 0 && r174 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r171 << 6) | ((x172 & 16383) >>> 8);
b[p + 1] = x172;
b[p + 2] = (r174 >>> 8);
b[p + 3] = r174;
p += 4;
}
if (q194 & 64) {
const k175 = i32[(i32At + n * 7 + m + row) | 0];
const from176 = i32[(i32At + n * 8 + m + row) | 0];
if (k175 < 0 || k175 > 255 || from176 < 0 || from176 + k175 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k175;
p += 1;
for (let j177 = from176; j177 < from176 + k175; j177++) {
const x178 = i16[(i16At + n * 9 + j177) | 0];
const x179 = i16[(i16At + n * 9 + m + j177) | 0];
const x180 = f64[(f64At + n * 26 + j177) | 0];
const r181 = Math.round(x180 * 128);
const x182 = i8[(i8At + n * 51 + m * 3 + j177) | 0];
const r183 = x182 < 0 ? 0 : x182;
const x184 = i8[(i8At + n * 51 + m * 4 + j177) | 0];
const r185 = x184 < 0 ? 0 : x184;
const x186 = i32[(i32At + n * 9 + m + j177) | 0];
if (x178 < 0 || x178 > 255 || x179 < 0 || x179 > 255 || !(r181 >= 0 && r181 <= 65535) || r183 > 127 || r185 > 1 || x186 < 0 || x186 > 65535) return -1;
if (p + 7 > end) return -1;
b[p] = x178;
b[p + 1] = x179;
b[p + 2] = (r181 >>> 8);
b[p + 3] = r181;
b[p + 4] = (r183 << 1) | (r185 & 1);
b[p + 5] = (x186 >>> 8);
b[p + 6] = x186;
p += 7;
}
}
if (q194 & 32) {
const x187 = i16[(i16At + n * 9 + m * 2 + row) | 0];
const r188 = x187 < 0 ? 0 : x187;
if (r188 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = r188;
p += 1;
}
if (q194 & 16) {
const x189 = i8[(i8At + n * 51 + m * 5 + row) | 0];
const r190 = x189 < 0 ? 0 : x189;
const x191 = f64[(f64At + n * 26 + m + row) | 0];
const r192 = Math.round(x191);
if (r190 > 1 || !(r192 >= 0 && r192 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (r190 << 7) | (r192 & 127);
p += 1;
}
}
if (q212 & 2) {
const q211 = ((written[(part + 33) | 0] !== 0 && ((i32[(i32At + n * 9 + m * 2 + row) | 0]) >= 0)) ? 128 : 0) | (i32[(i32At + n * 10 + m * 2 + row) | 0] >= 0 ? 64 : 0) | ((written[(part + 35) | 0] !== 0 && ((i16[(i16At + n * 10 + m * 3 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 36) | 0] !== 0 && ((i8[(i8At + n * 52 + m * 5 + row) | 0] & i8[(i8At + n * 53 + m * 5 + row) | 0] & i8[(i8At + n * 54 + m * 5 + row) | 0] & i8[(i8At + n * 55 + m * 5 + row) | 0] & i8[(i8At + n * 56 + m * 5 + row) | 0] & i8[(i8At + n * 57 + m * 5 + row) | 0] & i8[(i8At + n * 58 + m * 5 + row) | 0] & i8[(i8At + n * 59 + m * 5 + row) | 0]) >= 0)) ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q211;
if (q211 & 128) {
const x195 = i32[(i32At + n * 9 + m * 2 + row) | 0];
if (x195 < 0 || x195 > 65535) return -1;
if (p + 2 > end) return -1;
b[p] = (x195 >>> 8);
b[p + 1] = x195;
p += 2;
}
if (q211 & 64) {
const k196 = i32[(i32At + n * 10 + m * 2 + row) | 0];
const from197 = i32[(i32At + n * 11 + m * 2 + row) | 0];
if (k196 < 0 || k196 > 255 || from197 < 0 || from197 + k196 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k196;
p += 1;
for (let j198 = from197; j198 < from197 + k196; j198++) {
const x199 = i16[(i16At + n * 10 + m * 2 + j198) | 0];
const r200 = x199 < 0 ? 0 : x199;
const x201 = i32[(i32At + n * 12 + m * 2 + j198) | 0];
if (r200 > 255 || x201 < 0 || x201 > 65535) return -1;
if (p + 3 > end) return -1;
b[p] = r200;
b[p + 1] = (x201 >>> 8);
b[p + 2] = x201;
p += 3;
}
}
if (q211 & 32) {
const x202 = i16[(i16At + n * 10 + m * 3 + row) | 0];
if (x202 < 0 || x202 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x202;
p += 1;
}
if (q211 & 16) {
const x203 = i8[(i8At + n * 52 + m * 5 + row) | 0];
const x204 = i8[(i8At + n * 53 + m * 5 + row) | 0];
const x205 = i8[(i8At + n * 54 + m * 5 + row) | 0];
const x206 = i8[(i8At + n * 55 + m * 5 + row) | 0];
const x207 = i8[(i8At + n * 56 + m * 5 + row) | 0];
const x208 = i8[(i8At + n * 57 + m * 5 + row) | 0];
const x209 = i8[(i8At + n * 58 + m * 5 + row) | 0];
const x210 = i8[(i8At + n * 59 + m * 5 + row) | 0];
if (x203 < 0 || x203 > 15 || x204 < 0 || x204 > 15 || x205 < 0 || x205 > 15 || x206 < 0 || x206 > 15 || x207 < 0 || x207 > 15 || x208 < 0 || x208 > 15 || x209 < 0 || x209 > 15 || x210 < 0 || x210 > 15) return -1;
if (p + 4 > end) return -1;
b[p] = (x203 << 4) | (x204 & 15);
b[p + 1] = (x205 << 4) | (x206 & 15);
b[p + 2] = (x207 << 4) | (x208 & 15);
b[p + 3] = (x209 << 4) | (x210 & 15);
p += 4;
}
}
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_ROW_WRITERS: Readonly<Record<string, readonly RowWriter[]>> = {
  "1.32": [writeRecord1_32],
  "1.31": [writeRecord1_31],
  "1.30": [writeRecord1_30],
  "1.29": [writeRecord1_30],
  "1.28": [writeRecord1_30],
  "1.27": [writeRecord1_30],
};

export const EXPANSION_ROW_WRITERS: Readonly<Record<string, ExpansionRowWriter>> = {
  "1.13": writeExpansion1_13,
  "1.12": writeExpansion1_12,
  "1.11": writeExpansion1_11,
};
