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

function write020(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 14 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r16 > 1 || r18 > 1 || r20 > 1 || r22 > 1 || r24 > 1 || r26 > 1 || r28 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r16 << 7) | ((r18 & 1) << 6) | ((r20 & 1) << 5) | ((r22 & 1) << 4) | ((r24 & 1) << 3) | ((r26 & 1) << 2) | ((r28 & 1) << 1);
p += 1;
if (l0 >= 2) {
const x29 = i8[(i8At + n * 14 + row) | 0];
const r30 = x29 < 0 ? 0 : x29;
if (r30 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | (r30 << 6);
p += 1;
}}
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

function write041(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round((x0 * 8388608) / 45);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round((x2 * 8388608) / 45);
if (!(r1 >= -16777216 && r1 <= 16777216) || !(r3 >= -33554432 && r3 <= 33554432)) return -1;
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

function write042(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 2);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2 * 2);
if (!(r1 >= -8388608 && r1 <= 8388607) || !(r3 >= -8388608 && r3 <= 8388607)) return -1;
if (p + 6 > end) return -1;
b[p] = (r1 >>> 16);
b[p + 1] = (r1 >>> 8);
b[p + 2] = r1;
b[p + 3] = (r3 >>> 16);
b[p + 4] = (r3 >>> 8);
b[p + 5] = r3;
p += 6;
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
if (r2 > 1 || r4 > 1 || r6 > 1 || r8 > 3 || r10 > 1 || r12 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 7) | ((r4 & 1) << 6) | ((r6 & 1) << 5) | ((r8 & 3) << 3) | ((r10 & 1) << 2) | ((r12 & 1) << 1);
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

function write202(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 4);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2 * 4);
if (!(r1 >= -32768 && r1 <= 32767) || !(r3 >= -32768 && r3 <= 32767)) return -1;
if (p + 4 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
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

function write245(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
if (r1 > 3) return -1;
if (p + 7 > end) return -1;
b[p] = (r1 << 6);
if (!putSix(b, p + 1, i8, i8At + n + row * 8, 8)) return -1;
p += 7;
return p;
}

function write110(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round((x0 * 4) / 25);
if (!(r1 >= -32768 && r1 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write210(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 4);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2 * 4);
if (!(r1 >= -128 && r1 <= 127) || !(r3 >= -128 && r3 <= 127)) return -1;
if (p + 2 > end) return -1;
b[p] = r1;
b[p + 1] = r3;
p += 2;
return p;
}

function write300(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write310(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
if (r1 > 1 || r3 > 127) return -1;
if (p + 1 > end) return -1;
b[p] = (r1 << 7) | (r3 & 127);
p += 1;
return p;
}

function write500(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n, written } = c;
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const q14 = ((written[(part) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]) || !Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 4 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 6 + row) | 0]))) ? 32 : 0);
if (p + 1 > end) return -1;
b[p++] = q14;
if (q14 & 128) {
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 4);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2 * 4);
const x4 = f64[(f64At + n * 2 + row) | 0];
const r5 = Math.round(x4 * 4);
if (!(r1 >= 0 && r1 <= 65535) || !(r3 >= 0 && r3 <= 65535) || !(r5 >= 0 && r5 <= 65535)) return -1;
if (p + 6 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
b[p + 4] = (r5 >>> 8);
b[p + 5] = r5;
p += 6;
}
if (q14 & 64) {
const x6 = f64[(f64At + n * 3 + row) | 0];
const r7 = Math.round(x6 * 4);
const x8 = f64[(f64At + n * 4 + row) | 0];
const r9 = Math.round(x8 * 4);
const x10 = f64[(f64At + n * 5 + row) | 0];
const r11 = Math.round(x10 * 4);
if (!(r7 >= 0 && r7 <= 65535) || !(r9 >= 0 && r9 <= 65535) || !(r11 >= 0 && r11 <= 65535)) return -1;
if (p + 6 > end) return -1;
b[p] = (r7 >>> 8);
b[p + 1] = r7;
b[p + 2] = (r9 >>> 8);
b[p + 3] = r9;
b[p + 4] = (r11 >>> 8);
b[p + 5] = r11;
p += 6;
}
if (q14 & 32) {
const x12 = f64[(f64At + n * 6 + row) | 0];
const r13 = Math.round(x12 * 2);
if (!(r13 >= 0 && r13 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r13 >>> 8);
b[p + 1] = r13;
p += 2;
}
return p;
}

function write400(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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
const x3 = i8[(i8At + j2) | 0];
const r4 = x3 < 0 ? 0 : x3;
const x5 = i8[(i8At + m + j2) | 0];
const r6 = x5 < 0 ? 0 : x5;
const x7 = i8[(i8At + m * 2 + j2) | 0];
const r8 = x7 < 0 ? 0 : x7;
const x9 = i8[(i8At + m * 3 + j2) | 0];
const r10 = x9 < 0 ? 0 : x9;
const x11 = i8[(i8At + m * 4 + j2) | 0];
const r12 = x11 < 0 ? 0 : x11;
const x13 = i8[(i8At + m * 5 + j2) | 0];
const r14 = x13 < 0 ? 0 : x13;
const x15 = i8[(i8At + m * 6 + j2) | 0];
const r16 = x15 < 0 ? 0 : x15;
const x17 = i8[(i8At + m * 7 + j2) | 0];
const r18 = x17 < 0 ? 0 : x17;
if (r4 > 1 || r6 > 1 || r8 > 1 || r10 > 1 || r12 > 1 || r14 > 1 || r16 > 1 || r18 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r4 << 7) | ((r6 & 1) << 6) | ((r8 & 1) << 5) | ((r10 & 1) << 4) | ((r12 & 1) << 3) | ((r14 & 1) << 2) | ((r16 & 1) << 1) | (r18 & 1);
p += 1;
}
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
if (r1 > 7 || r3 > 7 || r5 > 3 || r7 > 1 || r9 > 1 || r11 > 1 || x12 < 0 || x12 > 1 || x13 < 0 || x13 > 15) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 5) | ((r3 & 7) << 2) | (r5 & 3);
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

function writeRecord1_11(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 32 && (p = write140(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write041(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write042(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write161(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write170(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write070(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write202(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write090(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write100(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write220(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write245(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write110(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write110(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write210(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write300(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write310(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write500(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write400(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write250(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write230(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write260(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write030(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write055(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write070(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = writeRE(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = writeSP(b, p, end, c, 27, row)) < 0) return -1;
return p;
}

function write230_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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
const x11 = i8[(i8At + n * 6 + row) | 0];
if (r1 > 7 || r3 > 7 || r5 > 1 || r7 > 1 || r9 > 1 || x10 < 0 || x10 > 1 || x11 < 0 || x11 > 15) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 5) | ((r3 & 7) << 2);
b[p + 1] = (r5 << 7) | ((r7 & 1) << 6) | ((r9 & 1) << 5) | ((x10 & 1) << 4) | (x11 & 15);
p += 2;
return p;
}

function writeRecord1_10(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 32 && (p = write140(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write041(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write042(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write161(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write170(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write070(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write202(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write090(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write100(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write220(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write245(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write110(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write110(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write210(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write300(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write310(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write500(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write400(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write250(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write230_2(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write260(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write030(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write055(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write070(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = writeRE(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = writeSP(b, p, end, c, 27, row)) < 0) return -1;
return p;
}

function write020_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r16 > 1 || r18 > 1 || r20 > 1 || r22 > 1 || r24 > 1 || r26 > 1 || r28 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r16 << 7) | ((r18 & 1) << 6) | ((r20 & 1) << 5) | ((r22 & 1) << 4) | ((r24 & 1) << 3) | ((r26 & 1) << 2) | ((r28 & 1) << 1);
p += 1;
}
return p;
}

function writeRecord1_9(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 64 && (p = write020_2(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write140(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write041(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write042(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write161(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write170(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write070(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write202(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write090(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write100(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write220(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write245(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write110(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write110(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write210(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write300(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write310(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write500(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write400(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write250(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write230_2(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write260(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write030(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write055(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write070(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = writeRE(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = writeSP(b, p, end, c, 27, row)) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_ROW_WRITERS: Readonly<Record<string, readonly RowWriter[]>> = {
  "1.11": [writeRecord1_11],
  "1.10": [writeRecord1_10],
  "1.9": [writeRecord1_9],
};

export const EXPANSION_ROW_WRITERS: Readonly<Record<string, ExpansionRowWriter>> = {
};
