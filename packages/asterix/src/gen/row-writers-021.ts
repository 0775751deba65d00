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

function write040(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 4) | 0] !== 0 && ((i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0]) >= 0)) ? 4 : (written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0]) >= 0)) ? 3 : (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0]) >= 0)) ? 1 : 0;
const x1 = i8[(i8At + row) | 0];
const r2 = x1 < 0 ? 0 : x1;
const x3 = i8[(i8At + n + row) | 0];
const r4 = x3 < 0 ? 0 : x3;
const x5 = i8[(i8At + n * 2 + row) | 0];
const r6 = x5 < 0 ? 0 : x5;
const x7 = i8[(i8At + n * 3 + row) | 0];
const r8 = x7 < 0 ? 0 : x7;
if (r2 > 7 || r4 > 3 || r6 > 1 || r8 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 5) | ((r4 & 3) << 3) | ((r6 & 1) << 2) | ((r8 & 1) << 1);
p += 1;
if (l0 >= 1) {
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
if (r10 > 1 || r12 > 1 || r14 > 1 || r16 > 1 || r18 > 1 || r20 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r10 << 7) | ((r12 & 1) << 6) | ((r14 & 1) << 5) | ((r16 & 1) << 4) | ((r18 & 1) << 3) | ((r20 & 3) << 1);
p += 1;
if (l0 >= 2) {
const x21 = i8[(i8At + n * 10 + row) | 0];
const r22 = x21 < 0 ? 0 : x21;
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
if (r22 > 1 || r24 > 1 || r26 > 1 || r28 > 1 || r30 > 1 || r32 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | ((r22 & 1) << 6) | ((r24 & 1) << 5) | ((r26 & 1) << 4) | ((r28 & 1) << 3) | ((r30 & 1) << 2) | ((r32 & 1) << 1);
p += 1;
if (l0 >= 3) {
const x33 = i8[(i8At + n * 16 + row) | 0];
const r34 = x33 < 0 ? 0 : x33;
const x35 = i8[(i8At + n * 17 + row) | 0];
if (r34 > 1 || x35 < 0 || x35 > 63) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 3) & 1) | (r34 << 7) | ((x35 & 63) << 1);
p += 1;
if (l0 >= 4) {
const x36 = i8[(i8At + n * 18 + row) | 0];
const r37 = x36 < 0 ? 0 : x36;
const x38 = i8[(i8At + n * 19 + row) | 0];
if (r37 > 1 || x38 < 0 || x38 > 63) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 4) & 1) | (r37 << 7) | ((x38 & 63) << 1);
p += 1;
}}}}
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

function write071(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write130(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round((x0 * 2097152) / 45);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round((x2 * 2097152) / 45);
if (!(r1 >= -4194304 && r1 <= 4194304) || !(r3 >= -8388608 && r3 <= 8388607)) return -1;
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

function write131(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write150(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64 } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = f64[(f64At + row) | 0];
let r3 = x2;
if (r1 === 0) {
const r4 = Math.round(x2 * 16384);
if (!(r4 >= 0 && r4 <= 32767)) return -1;
r3 = r4;
}
else if (r1 === 1) {
const r5 = Math.round(x2 * 1000);
if (!(r5 >= 0 && r5 <= 32767)) return -1;
r3 = r5;
}
else if (r3 !== (r3 & 32767)) return -1;
if (r1 > 1) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 32767) >>> 8);
b[p + 1] = r3;
p += 2;
return p;
}

function write151(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64 } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = f64[(f64At + row) | 0];
const r3 = Math.round(x2);
if (r1 > 1 || !(r3 >= 0 && r3 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 32767) >>> 8);
b[p + 1] = r3;
p += 2;
return p;
}

function write080(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write074(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64 } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = f64[(f64At + row) | 0];
const r3 = Math.round(x2 * 1073741824);
if (r1 > 3 || !(r3 >= 0 && r3 <= 1073741823)) return -1;
if (p + 4 > end) return -1;
b[p] = (r1 << 6) | ((r3 & 1073741823) >>> 24);
b[p + 1] = (r3 >>> 16);
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write140(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write090(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 8) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 8 : (written[(part + 7) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 7 : (written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n + row) | 0]))) ? 6 : (written[(part + 5) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 5 : (written[(part + 4) | 0] !== 0 && ((i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0]) >= 0 || (i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0]) >= 0)) ? 4 : (written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0]) >= 0)) ? 3 : (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0]) >= 0)) ? 1 : 0;
const x1 = i8[(i8At + row) | 0];
const x2 = i8[(i8At + n + row) | 0];
if (x1 < 0 || x1 > 7 || x2 < 0 || x2 > 15) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (x1 << 5) | ((x2 & 15) << 1);
p += 1;
if (l0 >= 1) {
const x3 = i8[(i8At + n * 2 + row) | 0];
const x4 = i8[(i8At + n * 3 + row) | 0];
const x5 = i8[(i8At + n * 4 + row) | 0];
if (x3 < 0 || x3 > 1 || x4 < 0 || x4 > 3 || x5 < 0 || x5 > 15) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (x3 << 7) | ((x4 & 3) << 5) | ((x5 & 15) << 1);
p += 1;
if (l0 >= 2) {
const x6 = i8[(i8At + n * 5 + row) | 0];
const r7 = x6 < 0 ? 0 : x6;
const x8 = i8[(i8At + n * 6 + row) | 0];
const x9 = i8[(i8At + n * 7 + row) | 0];
if (r7 > 1 || x8 < 0 || x8 > 3 || x9 < 0 || x9 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | ((r7 & 1) << 5) | ((x8 & 3) << 3) | ((x9 & 3) << 1);
p += 1;
if (l0 >= 3) {
const x10 = i8[(i8At + n * 8 + row) | 0];
const x11 = i8[(i8At + n * 9 + row) | 0];
const r12 = x11 < 0 ? 0 : x11;
if (x10 < 0 || x10 > 15 || r12 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 3) & 1) | (x10 << 4) | ((r12 & 1) << 3);
p += 1;
if (l0 >= 4) {
const x13 = i8[(i8At + n * 10 + row) | 0];
const r14 = x13 < 0 ? 0 : x13;
const x15 = i8[(i8At + n * 11 + row) | 0];
const r16 = x15 < 0 ? 0 : x15;
const x17 = i8[(i8At + n * 12 + row) | 0];
const r18 = x17 < 0 ? 0 : x17;
const x19 = i8[(i8At + n * 13 + row) | 0];
const r20 = x19 < 0 ? 0 : x19;
if (r14 > 1 || r16 > 3 || r18 > 1 || r20 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 4) & 1) | ((r14 & 1) << 5) | ((r16 & 3) << 3) | ((r18 & 1) << 2) | ((r20 & 1) << 1);
p += 1;
if (l0 >= 5) {
const x21 = f64[(f64At + row) | 0];
const r22 = Math.round((x21) / 128);
if (!(r22 >= 0 && r22 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 5) & 1) | (r22 << 1);
p += 1;
if (l0 >= 6) {
const x23 = f64[(f64At + n + row) | 0];
const r24 = Math.round(x23);
if (!(r24 >= 0 && r24 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 6) & 1) | (r24 << 1);
p += 1;
if (l0 >= 7) {
const x25 = f64[(f64At + n * 2 + row) | 0];
const r26 = Math.round((x25) / 128);
if (!(r26 >= 0 && r26 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 7) & 1) | (r26 << 1);
p += 1;
if (l0 >= 8) {
const x27 = f64[(f64At + n * 3 + row) | 0];
const r28 = Math.round(x27);
if (!(r28 >= 0 && r28 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 8) & 1) | (r28 << 1);
p += 1;
}}}}}}}}
return p;
}

function write210(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = i8[(i8At + n * 2 + row) | 0];
const r5 = x4 < 0 ? 0 : x4;
if (r1 > 1 || r3 > 7 || r5 > 7) return -1;
if (p + 1 > end) return -1;
b[p] = ((r1 & 1) << 6) | ((r3 & 7) << 3) | (r5 & 7);
p += 1;
return p;
}

function write230(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 100);
if (!(r1 >= -32768 && r1 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write145(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write152(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round((x0 * 8192) / 45);
if (!(r1 >= 0 && r1 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write200(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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
if (r1 > 1 || r3 > 1 || r5 > 1 || r7 > 7 || r9 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 1) << 6) | ((r5 & 1) << 5) | ((r7 & 7) << 2) | (r9 & 3);
p += 1;
return p;
}

function write155(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64 } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = f64[(f64At + row) | 0];
const r3 = Math.round((x2 * 4) / 25);
if (r1 > 1 || !(r3 >= -16384 && r3 <= 16383)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 32767) >>> 8);
b[p + 1] = r3;
p += 2;
return p;
}

function write160(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = f64[(f64At + row) | 0];
const r3 = Math.round(x2 * 16384);
const x4 = f64[(f64At + n + row) | 0];
const r5 = Math.round((x4 * 8192) / 45);
if (r1 > 1 || !(r3 >= 0 && r3 <= 32767) || !(r5 >= 0 && r5 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 32767) >>> 8);
b[p + 1] = r3;
b[p + 2] = (r5 >>> 8);
b[p + 3] = r5;
p += 4;
return p;
}

function write165(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 32);
if (!(r1 >= -512 && r1 <= 511)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r1 & 1023) >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write170(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8 } = c;
const i8At = bases[(i * 6 + 3) | 0];
if (p + 6 > end) return -1;
if (!putSix(b, p + 0, i8, i8At + row * 8, 8)) return -1;
p += 6;
return p;
}

function write020(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write220(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, i16, n, written } = c;
const f64At = bases[(i * 6) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const part = bases[(i * 6 + 4) | 0];
const q7 = ((written[(part) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n + row) | 0]))) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && ((i16[(i16At + row) | 0]) >= 0)) ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q7;
if (q7 & 128) {
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0);
if (!(r1 >= 0 && r1 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
p += 2;
}
if (q7 & 64) {
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2);
if (!(r3 >= 0 && r3 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r3 >>> 8);
b[p + 1] = r3;
p += 2;
}
if (q7 & 32) {
const x4 = f64[(f64At + n * 2 + row) | 0];
const r5 = Math.round(x4 * 4);
if (!(r5 >= -32768 && r5 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r5 >>> 8);
b[p + 1] = r5;
p += 2;
}
if (q7 & 16) {
const x6 = i16[(i16At + row) | 0];
if (x6 < 0 || x6 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x6;
p += 1;
}
return p;
}

function write146(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = f64[(f64At + row) | 0];
const r5 = Math.round((x4) / 25);
if (r1 > 1 || r3 > 3 || !(r5 >= -4096 && r5 <= 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 3) << 5) | ((r5 & 8191) >>> 8);
b[p + 1] = r5;
p += 2;
return p;
}

function write148(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = i8[(i8At + n * 2 + row) | 0];
const r5 = x4 < 0 ? 0 : x4;
const x6 = f64[(f64At + row) | 0];
const r7 = Math.round((x6) / 25);
if (r1 > 1 || r3 > 1 || r5 > 1 || !(r7 >= -4096 && r7 <= 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 1) << 6) | ((r5 & 1) << 5) | ((r7 & 8191) >>> 8);
b[p + 1] = r7;
p += 2;
return p;
}

function write110(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i32, f64, n, m, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i32At = bases[(i * 6 + 1) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const q31 = ((written[(part) | 0] !== 0 && ((i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0]) >= 0)) ? 128 : 0) | (i32[(i32At + row) | 0] >= 0 ? 64 : 0);
if (p + 1 > end) return -1;
b[p++] = q31;
if (q31 & 128) {
const l0 = 0;
const x1 = i8[(i8At + row) | 0];
const r2 = x1 < 0 ? 0 : x1;
const x3 = i8[(i8At + n + row) | 0];
const r4 = x3 < 0 ? 0 : x3;
if (r2 > 1 || r4 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 7) | ((r4 & 1) << 6);
p += 1;

}
if (q31 & 64) {
const k5 = i32[(i32At + row) | 0];
const from6 = i32[(i32At + n + row) | 0];
if (k5 < 0 || k5 > 255 || from6 < 0 || from6 + k5 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k5;
p += 1;
for (let j7 = from6; j7 < from6 + k5; j7++) {
const x8 = i8[(i8At + n * 2 + j7) | 0];
const r9 = x8 < 0 ? 0 : x8;
const x10 = i8[(i8At + n * 2 + m + j7) | 0];
const r11 = x10 < 0 ? 0 : x10;
const x12 = i8[(i8At + n * 2 + m * 2 + j7) | 0];
const x13 = f64[(f64At + j7) | 0];
const r14 = Math.round((x13) / 10);
const x15 = f64[(f64At + m + j7) | 0];
const r16 = Math.round((x15 * 2097152) / 45);
const x17 = f64[(f64At + m * 2 + j7) | 0];
const r18 = Math.round((x17 * 2097152) / 45);
const x19 = i8[(i8At + n * 2 + m * 3 + j7) | 0];
const r20 = x19 < 0 ? 0 : x19;
const x21 = i8[(i8At + n * 2 + m * 4 + j7) | 0];
const r22 = x21 < 0 ? 0 : x21;
const x23 = i8[(i8At + n * 2 + m * 5 + j7) | 0];
const r24 = x23 < 0 ? 0 : x23;
const x25 = i8[(i8At + n * 2 + m * 6 + j7) | 0];
const r26 = x25 < 0 ? 0 : x25;
const x27 = f64[(f64At + m * 3 + j7) | 0];
const r28 = Math.round(x27);
const x29 = f64[(f64At + m * 4 + j7) | 0];
const r30 = Math.round(x29 * 100);
if (r9 > 1 || r11 > 1 || x12 < 0 || x12 > 63 || !(r14 >= -32768 && r14 <= 32767) || !(r16 >= -4194304 && r16 <= 4194304) || !(r18 >= -8388608 && r18 <= 8388607) || r20 > 15 || r22 > 3 || r24 > 1 || r26 > 1 || !(r28 >= 0 && r28 <= 16777215) || !(r30 >= 0 && r30 <= 65535)) return -1;
if (p + 15 > end) return -1;
b[p] = (r9 << 7) | ((r11 & 1) << 6) | (x12 & 63);
b[p + 1] = (r14 >>> 8);
b[p + 2] = r14;
b[p + 3] = (r16 >>> 16);
b[p + 4] = (r16 >>> 8);
b[p + 5] = r16;
b[p + 6] = (r18 >>> 16);
b[p + 7] = (r18 >>> 8);
b[p + 8] = r18;
b[p + 9] = (r20 << 4) | ((r22 & 3) << 2) | ((r24 & 1) << 1) | (r26 & 1);
b[p + 10] = (r28 >>> 16);
b[p + 11] = (r28 >>> 8);
b[p + 12] = r28;
b[p + 13] = (r30 >>> 8);
b[p + 14] = r30;
p += 15;
}
}
return p;
}

function write016(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 2);
if (!(r1 >= 0 && r1 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r1;
p += 1;
return p;
}

function write008(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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
if (r1 > 1 || r3 > 3 || r5 > 1 || r7 > 1 || r9 > 1 || r11 > 1 || r13 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 3) << 5) | ((r5 & 1) << 4) | ((r7 & 1) << 3) | ((r9 & 1) << 2) | ((r11 & 1) << 1) | (r13 & 1);
p += 1;
return p;
}

function write271(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r2 > 1 || r4 > 1 || r6 > 1 || r8 > 1 || r10 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | ((r2 & 1) << 5) | ((r4 & 1) << 4) | ((r6 & 1) << 3) | ((r8 & 1) << 2) | ((r10 & 1) << 1);
p += 1;
if (l0 >= 1) {
const x11 = i8[(i8At + n * 5 + row) | 0];
if (x11 < 0 || x11 > 15) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (x11 << 4);
p += 1;
}
return p;
}

function write132(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write250(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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
if (p + 8 > end) return -1;
b[p + 0] = i8[(i8At + j2 * 8) | 0];
b[p + 1] = i8[(i8At + j2 * 8 + 1) | 0];
b[p + 2] = i8[(i8At + j2 * 8 + 2) | 0];
b[p + 3] = i8[(i8At + j2 * 8 + 3) | 0];
b[p + 4] = i8[(i8At + j2 * 8 + 4) | 0];
b[p + 5] = i8[(i8At + j2 * 8 + 5) | 0];
b[p + 6] = i8[(i8At + j2 * 8 + 6) | 0];
b[p + 7] = i8[(i8At + j2 * 8 + 7) | 0];
p += 8;
}
return p;
}

function write260(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16, i32, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const i32At = bases[(i * 6 + 1) | 0];
const x0 = i8[(i8At + row) | 0];
const x1 = i8[(i8At + n + row) | 0];
const x2 = i16[(i16At + row) | 0];
const x3 = i8[(i8At + n * 2 + row) | 0];
const x4 = i8[(i8At + n * 3 + row) | 0];
const x5 = i8[(i8At + n * 4 + row) | 0];
const x6 = i8[(i8At + n * 5 + row) | 0];
const x7 = i32[(i32At + row) | 0];
if (x0 < 0 || x0 > 31 || x1 < 0 || x1 > 7 || x2 < 0 || x2 > 16383 || x3 < 0 || x3 > 15 || x4 < 0 || x4 > 1 || x5 < 0 || x5 > 1 || x6 < 0 || x6 > 3 || x7 < 0 || x7 > 67108863) return -1;
if (p + 7 > end) return -1;
b[p] = (x0 << 3) | (x1 & 7);
b[p + 1] = (x2 >>> 6);
b[p + 2] = (x2 << 2) | ((x3 & 15) >>> 2);
b[p + 3] = (x3 << 6) | ((x4 & 1) << 5) | ((x5 & 1) << 4) | ((x6 & 3) << 2) | ((x7 & 67108863) >>> 24);
b[p + 4] = (x7 >>> 16);
b[p + 5] = (x7 >>> 8);
b[p + 6] = x7;
p += 7;
return p;
}

function write295(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n, written } = c;
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const q46 = ((written[(part) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n + row) | 0]))) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 16 : 0) | ((written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]))) ? 8 : 0) | ((written[(part + 5) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) ? 4 : 0) | ((written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 6 + row) | 0]))) ? 2 : 0);
const q47 = ((written[(part + 7) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 7 + row) | 0]))) ? 128 : 0) | ((written[(part + 8) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 8 + row) | 0]))) ? 64 : 0) | ((written[(part + 9) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 9 + row) | 0]))) ? 32 : 0) | ((written[(part + 10) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 10 + row) | 0]))) ? 16 : 0) | ((written[(part + 11) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 11 + row) | 0]))) ? 8 : 0) | ((written[(part + 12) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 12 + row) | 0]))) ? 4 : 0) | ((written[(part + 13) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 13 + row) | 0]))) ? 2 : 0);
const q48 = ((written[(part + 14) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 14 + row) | 0]))) ? 128 : 0) | ((written[(part + 15) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 15 + row) | 0]))) ? 64 : 0) | ((written[(part + 16) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 16 + row) | 0]))) ? 32 : 0) | ((written[(part + 17) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 17 + row) | 0]))) ? 16 : 0) | ((written[(part + 18) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 18 + row) | 0]))) ? 8 : 0) | ((written[(part + 19) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 19 + row) | 0]))) ? 4 : 0) | ((written[(part + 20) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 20 + row) | 0]))) ? 2 : 0);
const q49 = ((written[(part + 21) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 21 + row) | 0]))) ? 128 : 0) | ((written[(part + 22) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 22 + row) | 0]))) ? 64 : 0);
if (p + 4 > end) return -1;
b[p++] = q46 | +((q47 | q48 | q49) !== 0);
if (q47 | q48 | q49) 
b[p++] = q47 | +((q48 | q49) !== 0);
if (q48 | q49) 
b[p++] = q48 | +((q49) !== 0);
if (q49) 
b[p++] = q49;
if (q46 & 128) {
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 10);
if (!(r1 >= 0 && r1 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r1;
p += 1;
}
if (q46 & 64) {
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2 * 10);
if (!(r3 >= 0 && r3 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r3;
p += 1;
}
if (q46 & 32) {
const x4 = f64[(f64At + n * 2 + row) | 0];
const r5 = Math.round(x4 * 10);
if (!(r5 >= 0 && r5 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r5;
p += 1;
}
if (q46 & 16) {
const x6 = f64[(f64At + n * 3 + row) | 0];
const r7 = Math.round(x6 * 10);
if (!(r7 >= 0 && r7 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r7;
p += 1;
}
if (q46 & 8) {
const x8 = f64[(f64At + n * 4 + row) | 0];
const r9 = Math.round(x8 * 10);
if (!(r9 >= 0 && r9 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r9;
p += 1;
}
if (q46 & 4) {
const x10 = f64[(f64At + n * 5 + row) | 0];
const r11 = Math.round(x10 * 10);
if (!(r11 >= 0 && r11 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r11;
p += 1;
}
if (q46 & 2) {
const x12 = f64[(f64At + n * 6 + row) | 0];
const r13 = Math.round(x12 * 10);
if (!(r13 >= 0 && r13 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r13;
p += 1;
}
if (q47 & 128) {
const x14 = f64[(f64At + n * 7 + row) | 0];
const r15 = Math.round(x14 * 10);
if (!(r15 >= 0 && r15 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r15;
p += 1;
}
if (q47 & 64) {
const x16 = f64[(f64At + n * 8 + row) | 0];
const r17 = Math.round(x16 * 10);
if (!(r17 >= 0 && r17 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r17;
p += 1;
}
if (q47 & 32) {
const x18 = f64[(f64At + n * 9 + row) | 0];
const r19 = Math.round(x18 * 10);
if (!(r19 >= 0 && r19 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r19;
p += 1;
}
if (q47 & 16) {
const x20 = f64[(f64At + n * 10 + row) | 0];
const r21 = Math.round(x20 * 10);
if (!(r21 >= 0 && r21 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r21;
p += 1;
}
if (q47 & 8) {
const x22 = f64[(f64At + n * 11 + row) | 0];
const r23 = Math.round(x22 * 10);
if (!(r23 >= 0 && r23 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r23;
p += 1;
}
if (q47 & 4) {
const x24 = f64[(f64At + n * 12 + row) | 0];
const r25 = Math.round(x24 * 10);
if (!(r25 >= 0 && r25 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r25;
p += 1;
}
if (q47 & 2) {
const x26 = f64[(f64At + n * 13 + row) | 0];
const r27 = Math.round(x26 * 10);
if (!(r27 >= 0 && r27 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r27;
p += 1;
}
if (q48 & 128) {
const x28 = f64[(f64At + n * 14 + row) | 0];
const r29 = Math.round(x28 * 10);
if (!(r29 >= 0 && r29 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r29;
p += 1;
}
if (q48 & 64) {
const x30 = f64[(f64At + n * 15 + row) | 0];
const r31 = Math.round(x30 * 10);
if (!(r31 >= 0 && r31 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r31;
p += 1;
}
if (q48 & 32) {
const x32 = f64[(f64At + n * 16 + row) | 0];
const r33 = Math.round(x32 * 10);
if (!(r33 >= 0 && r33 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r33;
p += 1;
}
if (q48 & 16) {
const x34 = f64[(f64At + n * 17 + row) | 0];
const r35 = Math.round(x34 * 10);
if (!(r35 >= 0 && r35 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r35;
p += 1;
}
if (q48 & 8) {
const x36 = f64[(f64At + n * 18 + row) | 0];
const r37 = Math.round(x36 * 10);
if (!(r37 >= 0 && r37 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r37;
p += 1;
}
if (q48 & 4) {
const x38 = f64[(f64At + n * 19 + row) | 0];
const r39 = Math.round(x38 * 10);
if (!(r39 >= 0 && r39 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r39;
p += 1;
}
if (q48 & 2) {
const x40 = f64[(f64At + n * 20 + row) | 0];
const r41 = Math.round(x40 * 10);
if (!(r41 >= 0 && r41 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r41;
p += 1;
}
if (q49 & 128) {
const x42 = f64[(f64At + n * 21 + row) | 0];
const r43 = Math.round(x42 * 10);
if (!(r43 >= 0 && r43 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r43;
p += 1;
}
if (q49 & 64) {
const x44 = f64[(f64At + n * 22 + row) | 0];
const r45 = Math.round(x44 * 10);
if (!(r45 >= 0 && r45 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r45;
p += 1;
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

function writeRecord2_7(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 7 + 0) | 0] & wanted[0];
const f1 = presence[(row * 7 + 1) | 0] & wanted[1];
const f2 = presence[(row * 7 + 2) | 0] & wanted[2];
const f3 = presence[(row * 7 + 3) | 0] & wanted[3];
const f4 = presence[(row * 7 + 4) | 0] & wanted[4];
const f5 = presence[(row * 7 + 5) | 0] & wanted[5];
const f6 = presence[(row * 7 + 6) | 0] & wanted[6];
if (!(f0 | f1 | f2 | f3 | f4 | f5 | f6)) return -1;
if (p + 7 > end) return -1;
b[p++] = f0 | +((f1 | f2 | f3 | f4 | f5 | f6) !== 0);
if (f1 | f2 | f3 | f4 | f5 | f6) 
b[p++] = f1 | +((f2 | f3 | f4 | f5 | f6) !== 0);
if (f2 | f3 | f4 | f5 | f6) 
b[p++] = f2 | +((f3 | f4 | f5 | f6) !== 0);
if (f3 | f4 | f5 | f6) 
b[p++] = f3 | +((f4 | f5 | f6) !== 0);
if (f4 | f5 | f6) 
b[p++] = f4 | +((f5 | f6) !== 0);
if (f5 | f6) 
b[p++] = f5 | +((f6) !== 0);
if (f6) 
b[p++] = f6;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write040(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write161(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write015(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write071(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write130(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write131(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write071(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write150(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write151(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write080(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write071(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write074(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write071(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write074(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write140(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write090(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write210(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write161(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write230(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write145(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write152(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write200(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write155(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write155(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write160(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = write165(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = write071(b, p, end, c, 27, row)) < 0) return -1;
if (f4 & 128 && (p = write170(b, p, end, c, 28, row)) < 0) return -1;
if (f4 & 64 && (p = write020(b, p, end, c, 29, row)) < 0) return -1;
if (f4 & 32 && (p = write220(b, p, end, c, 30, row)) < 0) return -1;
if (f4 & 16 && (p = write146(b, p, end, c, 31, row)) < 0) return -1;
if (f4 & 8 && (p = write148(b, p, end, c, 32, row)) < 0) return -1;
if (f4 & 4 && (p = write110(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = write016(b, p, end, c, 34, row)) < 0) return -1;
if (f5 & 128 && (p = write008(b, p, end, c, 35, row)) < 0) return -1;
if (f5 & 64 && (p = write271(b, p, end, c, 36, row)) < 0) return -1;
if (f5 & 32 && (p = write132(b, p, end, c, 37, row)) < 0) return -1;
if (f5 & 16 && (p = write250(b, p, end, c, 38, row)) < 0) return -1;
if (f5 & 8 && (p = write260(b, p, end, c, 39, row)) < 0) return -1;
if (f5 & 4 && (p = write015(b, p, end, c, 40, row)) < 0) return -1;
if (f5 & 2 && (p = write295(b, p, end, c, 41, row)) < 0) return -1;
if (f6 & 4 && (p = writeRE(b, p, end, c, 47, row)) < 0) return -1;
if (f6 & 2 && (p = writeSP(b, p, end, c, 48, row)) < 0) return -1;
return p;
}

function write090_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 8 + row) | 0]) >= 0)) ? 3 : (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0]) >= 0)) ? 1 : 0;
const x1 = i8[(i8At + row) | 0];
const x2 = i8[(i8At + n + row) | 0];
if (x1 < 0 || x1 > 7 || x2 < 0 || x2 > 15) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (x1 << 5) | ((x2 & 15) << 1);
p += 1;
if (l0 >= 1) {
const x3 = i8[(i8At + n * 2 + row) | 0];
const x4 = i8[(i8At + n * 3 + row) | 0];
const x5 = i8[(i8At + n * 4 + row) | 0];
if (x3 < 0 || x3 > 1 || x4 < 0 || x4 > 3 || x5 < 0 || x5 > 15) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (x3 << 7) | ((x4 & 3) << 5) | ((x5 & 15) << 1);
p += 1;
if (l0 >= 2) {
const x6 = i8[(i8At + n * 5 + row) | 0];
const r7 = x6 < 0 ? 0 : x6;
const x8 = i8[(i8At + n * 6 + row) | 0];
const x9 = i8[(i8At + n * 7 + row) | 0];
if (r7 > 1 || x8 < 0 || x8 > 3 || x9 < 0 || x9 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | ((r7 & 1) << 5) | ((x8 & 3) << 3) | ((x9 & 3) << 1);
p += 1;
if (l0 >= 3) {
const x10 = i8[(i8At + n * 8 + row) | 0];
if (x10 < 0 || x10 > 15) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 3) & 1) | (x10 << 4);
p += 1;
}}}
return p;
}

function writeRecord2_6(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 7 + 0) | 0] & wanted[0];
const f1 = presence[(row * 7 + 1) | 0] & wanted[1];
const f2 = presence[(row * 7 + 2) | 0] & wanted[2];
const f3 = presence[(row * 7 + 3) | 0] & wanted[3];
const f4 = presence[(row * 7 + 4) | 0] & wanted[4];
const f5 = presence[(row * 7 + 5) | 0] & wanted[5];
const f6 = presence[(row * 7 + 6) | 0] & wanted[6];
if (!(f0 | f1 | f2 | f3 | f4 | f5 | f6)) return -1;
if (p + 7 > end) return -1;
b[p++] = f0 | +((f1 | f2 | f3 | f4 | f5 | f6) !== 0);
if (f1 | f2 | f3 | f4 | f5 | f6) 
b[p++] = f1 | +((f2 | f3 | f4 | f5 | f6) !== 0);
if (f2 | f3 | f4 | f5 | f6) 
b[p++] = f2 | +((f3 | f4 | f5 | f6) !== 0);
if (f3 | f4 | f5 | f6) 
b[p++] = f3 | +((f4 | f5 | f6) !== 0);
if (f4 | f5 | f6) 
b[p++] = f4 | +((f5 | f6) !== 0);
if (f5 | f6) 
b[p++] = f5 | +((f6) !== 0);
if (f6) 
b[p++] = f6;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write040(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write161(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write015(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write071(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write130(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write131(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write071(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write150(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write151(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write080(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write071(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write074(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write071(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write074(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write140(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write090_2(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write210(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write161(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write230(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write145(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write152(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write200(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write155(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write155(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write160(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = write165(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = write071(b, p, end, c, 27, row)) < 0) return -1;
if (f4 & 128 && (p = write170(b, p, end, c, 28, row)) < 0) return -1;
if (f4 & 64 && (p = write020(b, p, end, c, 29, row)) < 0) return -1;
if (f4 & 32 && (p = write220(b, p, end, c, 30, row)) < 0) return -1;
if (f4 & 16 && (p = write146(b, p, end, c, 31, row)) < 0) return -1;
if (f4 & 8 && (p = write148(b, p, end, c, 32, row)) < 0) return -1;
if (f4 & 4 && (p = write110(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = write016(b, p, end, c, 34, row)) < 0) return -1;
if (f5 & 128 && (p = write008(b, p, end, c, 35, row)) < 0) return -1;
if (f5 & 64 && (p = write271(b, p, end, c, 36, row)) < 0) return -1;
if (f5 & 32 && (p = write132(b, p, end, c, 37, row)) < 0) return -1;
if (f5 & 16 && (p = write250(b, p, end, c, 38, row)) < 0) return -1;
if (f5 & 8 && (p = write260(b, p, end, c, 39, row)) < 0) return -1;
if (f5 & 4 && (p = write015(b, p, end, c, 40, row)) < 0) return -1;
if (f5 & 2 && (p = write295(b, p, end, c, 41, row)) < 0) return -1;
if (f6 & 4 && (p = writeRE(b, p, end, c, 47, row)) < 0) return -1;
if (f6 & 2 && (p = writeSP(b, p, end, c, 48, row)) < 0) return -1;
return p;
}

function write040_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0]) >= 0)) ? 1 : 0;
const x1 = i8[(i8At + row) | 0];
const r2 = x1 < 0 ? 0 : x1;
const x3 = i8[(i8At + n + row) | 0];
const r4 = x3 < 0 ? 0 : x3;
const x5 = i8[(i8At + n * 2 + row) | 0];
const r6 = x5 < 0 ? 0 : x5;
const x7 = i8[(i8At + n * 3 + row) | 0];
const r8 = x7 < 0 ? 0 : x7;
if (r2 > 7 || r4 > 3 || r6 > 1 || r8 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 5) | ((r4 & 3) << 3) | ((r6 & 1) << 2) | ((r8 & 1) << 1);
p += 1;
if (l0 >= 1) {
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
if (r10 > 1 || r12 > 1 || r14 > 1 || r16 > 1 || r18 > 1 || r20 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r10 << 7) | ((r12 & 1) << 6) | ((r14 & 1) << 5) | ((r16 & 1) << 4) | ((r18 & 1) << 3) | ((r20 & 3) << 1);
p += 1;
if (l0 >= 2) {
const x21 = i8[(i8At + n * 10 + row) | 0];
const r22 = x21 < 0 ? 0 : x21;
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
if (r22 > 1 || r24 > 1 || r26 > 1 || r28 > 1 || r30 > 1 || r32 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | ((r22 & 1) << 6) | ((r24 & 1) << 5) | ((r26 & 1) << 4) | ((r28 & 1) << 3) | ((r30 & 1) << 2) | ((r32 & 1) << 1);
p += 1;
}}
return p;
}

function writeRecord2_5(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 7 + 0) | 0] & wanted[0];
const f1 = presence[(row * 7 + 1) | 0] & wanted[1];
const f2 = presence[(row * 7 + 2) | 0] & wanted[2];
const f3 = presence[(row * 7 + 3) | 0] & wanted[3];
const f4 = presence[(row * 7 + 4) | 0] & wanted[4];
const f5 = presence[(row * 7 + 5) | 0] & wanted[5];
const f6 = presence[(row * 7 + 6) | 0] & wanted[6];
if (!(f0 | f1 | f2 | f3 | f4 | f5 | f6)) return -1;
if (p + 7 > end) return -1;
b[p++] = f0 | +((f1 | f2 | f3 | f4 | f5 | f6) !== 0);
if (f1 | f2 | f3 | f4 | f5 | f6) 
b[p++] = f1 | +((f2 | f3 | f4 | f5 | f6) !== 0);
if (f2 | f3 | f4 | f5 | f6) 
b[p++] = f2 | +((f3 | f4 | f5 | f6) !== 0);
if (f3 | f4 | f5 | f6) 
b[p++] = f3 | +((f4 | f5 | f6) !== 0);
if (f4 | f5 | f6) 
b[p++] = f4 | +((f5 | f6) !== 0);
if (f5 | f6) 
b[p++] = f5 | +((f6) !== 0);
if (f6) 
b[p++] = f6;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write040_2(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write161(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write015(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write071(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write130(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write131(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write071(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write150(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write151(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write080(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write071(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write074(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write071(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write074(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write140(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write090_2(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write210(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write161(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write230(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write145(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write152(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write200(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write155(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write155(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write160(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = write165(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = write071(b, p, end, c, 27, row)) < 0) return -1;
if (f4 & 128 && (p = write170(b, p, end, c, 28, row)) < 0) return -1;
if (f4 & 64 && (p = write020(b, p, end, c, 29, row)) < 0) return -1;
if (f4 & 32 && (p = write220(b, p, end, c, 30, row)) < 0) return -1;
if (f4 & 16 && (p = write146(b, p, end, c, 31, row)) < 0) return -1;
if (f4 & 8 && (p = write148(b, p, end, c, 32, row)) < 0) return -1;
if (f4 & 4 && (p = write110(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = write016(b, p, end, c, 34, row)) < 0) return -1;
if (f5 & 128 && (p = write008(b, p, end, c, 35, row)) < 0) return -1;
if (f5 & 64 && (p = write271(b, p, end, c, 36, row)) < 0) return -1;
if (f5 & 32 && (p = write132(b, p, end, c, 37, row)) < 0) return -1;
if (f5 & 16 && (p = write250(b, p, end, c, 38, row)) < 0) return -1;
if (f5 & 8 && (p = write260(b, p, end, c, 39, row)) < 0) return -1;
if (f5 & 4 && (p = write015(b, p, end, c, 40, row)) < 0) return -1;
if (f5 & 2 && (p = write295(b, p, end, c, 41, row)) < 0) return -1;
if (f6 & 4 && (p = writeRE(b, p, end, c, 47, row)) < 0) return -1;
if (f6 & 2 && (p = writeSP(b, p, end, c, 48, row)) < 0) return -1;
return p;
}

function write040_3(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i8[(i8At + n * 14 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0]) >= 0)) ? 1 : 0;
const x1 = i8[(i8At + row) | 0];
const r2 = x1 < 0 ? 0 : x1;
const x3 = i8[(i8At + n + row) | 0];
const r4 = x3 < 0 ? 0 : x3;
const x5 = i8[(i8At + n * 2 + row) | 0];
const r6 = x5 < 0 ? 0 : x5;
const x7 = i8[(i8At + n * 3 + row) | 0];
const r8 = x7 < 0 ? 0 : x7;
if (r2 > 7 || r4 > 3 || r6 > 1 || r8 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 5) | ((r4 & 3) << 3) | ((r6 & 1) << 2) | ((r8 & 1) << 1);
p += 1;
if (l0 >= 1) {
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
if (r10 > 1 || r12 > 1 || r14 > 1 || r16 > 1 || r18 > 1 || r20 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r10 << 7) | ((r12 & 1) << 6) | ((r14 & 1) << 5) | ((r16 & 1) << 4) | ((r18 & 1) << 3) | ((r20 & 3) << 1);
p += 1;
if (l0 >= 2) {
const x21 = i8[(i8At + n * 10 + row) | 0];
const r22 = x21 < 0 ? 0 : x21;
const x23 = i8[(i8At + n * 11 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
const x25 = i8[(i8At + n * 12 + row) | 0];
const r26 = x25 < 0 ? 0 : x25;
const x27 = i8[(i8At + n * 13 + row) | 0];
const r28 = x27 < 0 ? 0 : x27;
const x29 = i8[(i8At + n * 14 + row) | 0];
const r30 = x29 < 0 ? 0 : x29;
if (r22 > 1 || r24 > 1 || r26 > 1 || r28 > 1 || r30 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | ((r22 & 1) << 5) | ((r24 & 1) << 4) | ((r26 & 1) << 3) | ((r28 & 1) << 2) | ((r30 & 1) << 1);
p += 1;
}}
return p;
}

function writeRecord2_2(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 7 + 0) | 0] & wanted[0];
const f1 = presence[(row * 7 + 1) | 0] & wanted[1];
const f2 = presence[(row * 7 + 2) | 0] & wanted[2];
const f3 = presence[(row * 7 + 3) | 0] & wanted[3];
const f4 = presence[(row * 7 + 4) | 0] & wanted[4];
const f5 = presence[(row * 7 + 5) | 0] & wanted[5];
const f6 = presence[(row * 7 + 6) | 0] & wanted[6];
if (!(f0 | f1 | f2 | f3 | f4 | f5 | f6)) return -1;
if (p + 7 > end) return -1;
b[p++] = f0 | +((f1 | f2 | f3 | f4 | f5 | f6) !== 0);
if (f1 | f2 | f3 | f4 | f5 | f6) 
b[p++] = f1 | +((f2 | f3 | f4 | f5 | f6) !== 0);
if (f2 | f3 | f4 | f5 | f6) 
b[p++] = f2 | +((f3 | f4 | f5 | f6) !== 0);
if (f3 | f4 | f5 | f6) 
b[p++] = f3 | +((f4 | f5 | f6) !== 0);
if (f4 | f5 | f6) 
b[p++] = f4 | +((f5 | f6) !== 0);
if (f5 | f6) 
b[p++] = f5 | +((f6) !== 0);
if (f6) 
b[p++] = f6;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write040_3(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write161(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write015(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write071(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write130(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write131(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write071(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write150(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write151(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write080(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write071(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write074(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write071(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write074(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write140(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write090_2(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write210(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write161(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write230(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write145(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write152(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write200(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write155(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write155(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write160(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = write165(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = write071(b, p, end, c, 27, row)) < 0) return -1;
if (f4 & 128 && (p = write170(b, p, end, c, 28, row)) < 0) return -1;
if (f4 & 64 && (p = write020(b, p, end, c, 29, row)) < 0) return -1;
if (f4 & 32 && (p = write220(b, p, end, c, 30, row)) < 0) return -1;
if (f4 & 16 && (p = write146(b, p, end, c, 31, row)) < 0) return -1;
if (f4 & 8 && (p = write148(b, p, end, c, 32, row)) < 0) return -1;
if (f4 & 4 && (p = write110(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = write016(b, p, end, c, 34, row)) < 0) return -1;
if (f5 & 128 && (p = write008(b, p, end, c, 35, row)) < 0) return -1;
if (f5 & 64 && (p = write271(b, p, end, c, 36, row)) < 0) return -1;
if (f5 & 32 && (p = write132(b, p, end, c, 37, row)) < 0) return -1;
if (f5 & 16 && (p = write250(b, p, end, c, 38, row)) < 0) return -1;
if (f5 & 8 && (p = write260(b, p, end, c, 39, row)) < 0) return -1;
if (f5 & 4 && (p = write015(b, p, end, c, 40, row)) < 0) return -1;
if (f5 & 2 && (p = write295(b, p, end, c, 41, row)) < 0) return -1;
if (f6 & 4 && (p = writeRE(b, p, end, c, 47, row)) < 0) return -1;
if (f6 & 2 && (p = writeSP(b, p, end, c, 48, row)) < 0) return -1;
return p;
}

function write200_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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
if (r1 > 1 || r3 > 1 || r5 > 7 || r7 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 1) << 6) | ((r5 & 7) << 2) | (r7 & 3);
p += 1;
return p;
}

function write271_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r2 > 1 || r4 > 1 || r6 > 1 || r8 > 1 || r10 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | ((r2 & 1) << 5) | ((r4 & 1) << 4) | ((r6 & 1) << 3) | ((r8 & 1) << 2) | ((r10 & 1) << 1);
p += 1;
if (l0 >= 1) {
const x11 = i8[(i8At + n * 5 + row) | 0];
if (x11 < 0 || x11 > 15) return -1;
if (p + 1 > end) return -1;
b[p] = (x11 & 15);
p += 1;
}
return p;
}

function writeRecord2_1(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 7 + 0) | 0] & wanted[0];
const f1 = presence[(row * 7 + 1) | 0] & wanted[1];
const f2 = presence[(row * 7 + 2) | 0] & wanted[2];
const f3 = presence[(row * 7 + 3) | 0] & wanted[3];
const f4 = presence[(row * 7 + 4) | 0] & wanted[4];
const f5 = presence[(row * 7 + 5) | 0] & wanted[5];
const f6 = presence[(row * 7 + 6) | 0] & wanted[6];
if (!(f0 | f1 | f2 | f3 | f4 | f5 | f6)) return -1;
if (p + 7 > end) return -1;
b[p++] = f0 | +((f1 | f2 | f3 | f4 | f5 | f6) !== 0);
if (f1 | f2 | f3 | f4 | f5 | f6) 
b[p++] = f1 | +((f2 | f3 | f4 | f5 | f6) !== 0);
if (f2 | f3 | f4 | f5 | f6) 
b[p++] = f2 | +((f3 | f4 | f5 | f6) !== 0);
if (f3 | f4 | f5 | f6) 
b[p++] = f3 | +((f4 | f5 | f6) !== 0);
if (f4 | f5 | f6) 
b[p++] = f4 | +((f5 | f6) !== 0);
if (f5 | f6) 
b[p++] = f5 | +((f6) !== 0);
if (f6) 
b[p++] = f6;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write040_3(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write161(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write015(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write071(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write130(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write131(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write071(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write150(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write151(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write080(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write071(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write074(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write071(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write074(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write140(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write090_2(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write210(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write161(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write230(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write145(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write152(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write200_2(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write155(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write155(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write160(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = write165(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = write071(b, p, end, c, 27, row)) < 0) return -1;
if (f4 & 128 && (p = write170(b, p, end, c, 28, row)) < 0) return -1;
if (f4 & 64 && (p = write020(b, p, end, c, 29, row)) < 0) return -1;
if (f4 & 32 && (p = write220(b, p, end, c, 30, row)) < 0) return -1;
if (f4 & 16 && (p = write146(b, p, end, c, 31, row)) < 0) return -1;
if (f4 & 8 && (p = write148(b, p, end, c, 32, row)) < 0) return -1;
if (f4 & 4 && (p = write110(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = write016(b, p, end, c, 34, row)) < 0) return -1;
if (f5 & 128 && (p = write008(b, p, end, c, 35, row)) < 0) return -1;
if (f5 & 64 && (p = write271_2(b, p, end, c, 36, row)) < 0) return -1;
if (f5 & 32 && (p = write132(b, p, end, c, 37, row)) < 0) return -1;
if (f5 & 16 && (p = write250(b, p, end, c, 38, row)) < 0) return -1;
if (f5 & 8 && (p = write260(b, p, end, c, 39, row)) < 0) return -1;
if (f5 & 4 && (p = write015(b, p, end, c, 40, row)) < 0) return -1;
if (f5 & 2 && (p = write295(b, p, end, c, 41, row)) < 0) return -1;
if (f6 & 4 && (p = writeRE(b, p, end, c, 47, row)) < 0) return -1;
if (f6 & 2 && (p = writeSP(b, p, end, c, 48, row)) < 0) return -1;
return p;
}

function write040_4(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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
if (r1 > 1 || r3 > 1 || r5 > 1 || r7 > 1 || r9 > 1 || r11 > 1 || r13 > 1 || r15 > 7 || r17 > 3) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 1) << 6) | ((r5 & 1) << 5) | ((r7 & 1) << 4) | ((r9 & 1) << 3) | ((r11 & 1) << 2) | ((r13 & 1) << 1);
b[p + 1] = (r15 << 5) | ((r17 & 3) << 3);
p += 2;
return p;
}

function write130_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write090_3(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = i8[(i8At + n * 2 + row) | 0];
const r5 = x4 < 0 ? 0 : x4;
const x6 = f64[(f64At + row) | 0];
const r7 = Math.round(x6);
if (r1 > 3 || r3 > 3 || r5 > 3 || !(r7 >= -8 && r7 <= 7)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 6) | ((r3 & 3) << 4) | ((r5 & 3) << 2);
b[p + 1] = (r7 & 15);
p += 2;
return p;
}

function write210_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write151_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0);
if (!(r1 >= 0 && r1 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write160_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 16384);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round((x2 * 8192) / 45);
if (!(r1 >= -32768 && r1 <= 32767) || !(r3 >= 0 && r3 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write165_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 1 : 0;
const x1 = i8[(i8At + row) | 0];
const r2 = x1 < 0 ? 0 : x1;
if (r2 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 6);
p += 1;
if (l0 >= 1) {
const x3 = f64[(f64At + row) | 0];
const r4 = Math.round(x3 * 4);
if (!(r4 >= -64 && r4 <= 63)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r4 << 1);
p += 1;
}
return p;
}

function write032(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 256);
if (!(r1 >= 0 && r1 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r1;
p += 1;
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

function writeRecord0_26(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 5 + 0) | 0] & wanted[0];
const f1 = presence[(row * 5 + 1) | 0] & wanted[1];
const f2 = presence[(row * 5 + 2) | 0] & wanted[2];
const f3 = presence[(row * 5 + 3) | 0] & wanted[3];
const f4 = presence[(row * 5 + 4) | 0] & wanted[4];
if (!(f0 | f1 | f2 | f3 | f4)) return -1;
if (p + 5 > end) return -1;
b[p++] = f0 | +((f1 | f2 | f3 | f4) !== 0);
if (f1 | f2 | f3 | f4) 
b[p++] = f1 | +((f2 | f3 | f4) !== 0);
if (f2 | f3 | f4) 
b[p++] = f2 | +((f3 | f4) !== 0);
if (f3 | f4) 
b[p++] = f3 | +((f4) !== 0);
if (f4) 
b[p++] = f4;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write040_4(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write071(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write130_2(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write080(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write140(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write090_3(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write210_2(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write230(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write145(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write150(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write151_2(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write152(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write140(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write140(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write160_2(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write165_2(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write170(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write015(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write032(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write020(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write020(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write220(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write146(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write148(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write110(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = write070(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = write015(b, p, end, c, 27, row)) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, c, 34, row)) < 0) return -1;
return p;
}

function writeRecord0_25(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 5 + 0) | 0] & wanted[0];
const f1 = presence[(row * 5 + 1) | 0] & wanted[1];
const f2 = presence[(row * 5 + 2) | 0] & wanted[2];
const f3 = presence[(row * 5 + 3) | 0] & wanted[3];
const f4 = presence[(row * 5 + 4) | 0] & wanted[4];
if (!(f0 | f1 | f2 | f3 | f4)) return -1;
if (p + 5 > end) return -1;
b[p++] = f0 | +((f1 | f2 | f3 | f4) !== 0);
if (f1 | f2 | f3 | f4) 
b[p++] = f1 | +((f2 | f3 | f4) !== 0);
if (f2 | f3 | f4) 
b[p++] = f2 | +((f3 | f4) !== 0);
if (f3 | f4) 
b[p++] = f3 | +((f4) !== 0);
if (f4) 
b[p++] = f4;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write040_4(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write071(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write130_2(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write080(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write140(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write090_3(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write210_2(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write230(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write145(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write150(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write151_2(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write152(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write140(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write140(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write160_2(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write165_2(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write170(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write015(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write032(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write020(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write020(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write220(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write146(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write148(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write110(b, p, end, c, 25, row)) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, c, 34, row)) < 0) return -1;
return p;
}

function writeRecord0_23(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 5 + 0) | 0] & wanted[0];
const f1 = presence[(row * 5 + 1) | 0] & wanted[1];
const f2 = presence[(row * 5 + 2) | 0] & wanted[2];
const f3 = presence[(row * 5 + 3) | 0] & wanted[3];
const f4 = presence[(row * 5 + 4) | 0] & wanted[4];
if (!(f0 | f1 | f2 | f3 | f4)) return -1;
if (p + 5 > end) return -1;
b[p++] = f0 | +((f1 | f2 | f3 | f4) !== 0);
if (f1 | f2 | f3 | f4) 
b[p++] = f1 | +((f2 | f3 | f4) !== 0);
if (f2 | f3 | f4) 
b[p++] = f2 | +((f3 | f4) !== 0);
if (f3 | f4) 
b[p++] = f3 | +((f4) !== 0);
if (f4) 
b[p++] = f4;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write040_4(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write071(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write130(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write080(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write140(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write090_3(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write210_2(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write230(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write145(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write150(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write151_2(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write152(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write140(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write140(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write160_2(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write165_2(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write170(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write015(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write032(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write020(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write020(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write220(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write146(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write148(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write110(b, p, end, c, 25, row)) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, c, 34, row)) < 0) return -1;
return p;
}

function writeExpansion1_5(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, i8, i16, n, written } = c;
const f64At = bases[(i * 6) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const part = bases[(i * 6 + 4) | 0];
const q130 = ((written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 128 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n + row) | 0]) || (i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0]) >= 0 || (i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 4) | 0] !== 0 && ((i16[(i16At + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 5) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]) || (i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0]) >= 0)) || (written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 8 : 0) | ((written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0]) >= 0 || (i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0]) >= 0 || (i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0]) >= 0)) || (written[(part + 8) | 0] !== 0 && ((i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0]) >= 0 || (i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0]) >= 0)) || (written[(part + 9) | 0] !== 0 && ((i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0]) >= 0 || (i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0]) >= 0 || (i8[(i8At + n * 26 + row) | 0] & i8[(i8At + n * 27 + row) | 0]) >= 0)) || (written[(part + 10) | 0] !== 0 && ((i8[(i8At + n * 28 + row) | 0] & i8[(i8At + n * 29 + row) | 0]) >= 0 || (i8[(i8At + n * 30 + row) | 0] & i8[(i8At + n * 31 + row) | 0]) >= 0)) || (written[(part + 11) | 0] !== 0 && ((i8[(i8At + n * 32 + row) | 0] & i8[(i8At + n * 33 + row) | 0]) >= 0 || (i8[(i8At + n * 34 + row) | 0] & i8[(i8At + n * 35 + row) | 0]) >= 0)) || (written[(part + 12) | 0] !== 0 && ((i8[(i8At + n * 36 + row) | 0] & i8[(i8At + n * 37 + row) | 0]) >= 0)) ? 4 : 0) | ((written[(part + 13) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]))) ? 2 : 0) | ((written[(part + 14) | 0] !== 0 && ((i8[(i8At + n * 38 + row) | 0] & i8[(i8At + n * 39 + row) | 0] & i8[(i8At + n * 40 + row) | 0] & i8[(i8At + n * 41 + row) | 0] & i8[(i8At + n * 42 + row) | 0] & i8[(i8At + n * 43 + row) | 0] & i8[(i8At + n * 44 + row) | 0] & i8[(i8At + n * 45 + row) | 0]) >= 0)) || (written[(part + 15) | 0] !== 0 && ((i16[(i16At + n + row) | 0] & i16[(i16At + n * 2 + row) | 0]) >= 0)) || (written[(part + 16) | 0] !== 0 && ((i8[(i8At + n * 46 + row) | 0] & i8[(i8At + n * 47 + row) | 0] & i16[(i16At + n * 3 + row) | 0]) >= 0)) || (written[(part + 17) | 0] !== 0 && ((i8[(i8At + n * 48 + row) | 0] & i8[(i8At + n * 49 + row) | 0] & i8[(i8At + n * 50 + row) | 0] & i8[(i8At + n * 51 + row) | 0] & i8[(i8At + n * 52 + row) | 0] & i8[(i8At + n * 53 + row) | 0]) >= 0)) || (written[(part + 18) | 0] !== 0 && ((i8[(i8At + n * 54 + row) | 0]) >= 0)) || (written[(part + 19) | 0] !== 0 && ((i8[(i8At + n * 55 + row) | 0] & i8[(i8At + n * 56 + row) | 0] & i16[(i16At + n * 4 + row) | 0]) >= 0)) ? 1 : 0);
if (p + 1 > end) return -1;
b[p++] = q130;
if (q130 & 128) {
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 10);
if (!(r1 >= 0 && r1 <= 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r1 & 4095) >>> 8);
b[p + 1] = r1;
p += 2;
}
if (q130 & 64) {
const x2 = i8[(i8At + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = i8[(i8At + n + row) | 0];
const r5 = x4 < 0 ? 0 : x4;
const x6 = f64[(f64At + n + row) | 0];
const r7 = Math.round((x6 * 64) / 45);
if (r3 > 1 || r5 > 1 || !(r7 >= 0 && r7 <= 1023)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r3 & 1) << 3) | ((r5 & 1) << 2) | ((r7 & 1023) >>> 8);
b[p + 1] = r7;
p += 2;
}
if (q130 & 32) {
const x8 = i8[(i8At + n * 2 + row) | 0];
const r9 = x8 < 0 ? 0 : x8;
const x10 = i8[(i8At + n * 3 + row) | 0];
const r11 = x10 < 0 ? 0 : x10;
const x12 = i8[(i8At + n * 4 + row) | 0];
const r13 = x12 < 0 ? 0 : x12;
const x14 = i8[(i8At + n * 5 + row) | 0];
const r15 = x14 < 0 ? 0 : x14;
const x16 = i8[(i8At + n * 6 + row) | 0];
const r17 = x16 < 0 ? 0 : x16;
const x18 = i8[(i8At + n * 7 + row) | 0];
const r19 = x18 < 0 ? 0 : x18;
if (r9 > 1 || r11 > 1 || r13 > 1 || r15 > 1 || r17 > 1 || r19 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r9 << 7) | ((r11 & 1) << 6) | ((r13 & 1) << 5) | ((r15 & 1) << 4) | ((r17 & 1) << 3) | ((r19 & 1) << 2);
p += 1;
}
if (q130 & 16) {
const x20 = i16[(i16At + row) | 0];
if (x20 < 0 || x20 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x20;
p += 1;
}
if (q130 & 8) {
const l21 = (written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 1 : 0;
const x22 = i8[(i8At + n * 8 + row) | 0];
const r23 = x22 < 0 ? 0 : x22;
const x24 = i8[(i8At + n * 9 + row) | 0];
const r25 = x24 < 0 ? 0 : x24;
const x26 = i8[(i8At + n * 10 + row) | 0];
const r27 = x26 < 0 ? 0 : x26;
const x28 = i8[(i8At + n * 11 + row) | 0];
const r29 = x28 < 0 ? 0 : x28;
const x30 = f64[(f64At + n * 2 + row) | 0];
const r31 = Math.round(x30 * 8);
if (r23 > 1 || r25 > 1 || r27 > 1 || r29 > 1 || !(r31 >= 0 && r31 <= 2047)) return -1;
if (p + 2 > end) return -1;
b[p] = (r23 << 7) | ((r25 & 1) << 6) | ((r27 & 1) << 5) | ((r29 & 1) << 4) | ((r31 & 2047) >>> 7);
b[p + 1] = (+(l21 > 0) & 1) | (r31 << 1);
p += 2;
if (l21 >= 1) {
const x32 = f64[(f64At + n * 3 + row) | 0];
const r33 = Math.round((x32 * 16) / 45);
if (!(r33 >= 0 && r33 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l21 > 1) & 1) | (r33 << 1);
p += 1;
}
}
if (q130 & 4) {
const l34 = (written[(part + 12) | 0] !== 0 && ((i8[(i8At + n * 36 + row) | 0] & i8[(i8At + n * 37 + row) | 0]) >= 0)) ? 5 : (written[(part + 11) | 0] !== 0 && ((i8[(i8At + n * 32 + row) | 0] & i8[(i8At + n * 33 + row) | 0]) >= 0 || (i8[(i8At + n * 34 + row) | 0] & i8[(i8At + n * 35 + row) | 0]) >= 0)) ? 4 : (written[(part + 10) | 0] !== 0 && ((i8[(i8At + n * 28 + row) | 0] & i8[(i8At + n * 29 + row) | 0]) >= 0 || (i8[(i8At + n * 30 + row) | 0] & i8[(i8At + n * 31 + row) | 0]) >= 0)) ? 3 : (written[(part + 9) | 0] !== 0 && ((i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0]) >= 0 || (i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0]) >= 0 || (i8[(i8At + n * 26 + row) | 0] & i8[(i8At + n * 27 + row) | 0]) >= 0)) ? 2 : (written[(part + 8) | 0] !== 0 && ((i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0]) >= 0 || (i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0]) >= 0)) ? 1 : 0;
const x35 = i8[(i8At + n * 12 + row) | 0];
const r36 = x35 < 0 ? 0 : x35;
const x37 = i8[(i8At + n * 13 + row) | 0];
const r38 = x37 < 0 ? 0 : x37;
const x39 = i8[(i8At + n * 14 + row) | 0];
const r40 = x39 < 0 ? 0 : x39;
const x41 = i8[(i8At + n * 15 + row) | 0];
const r42 = x41 < 0 ? 0 : x41;
const x43 = i8[(i8At + n * 16 + row) | 0];
const r44 = x43 < 0 ? 0 : x43;
const x45 = i8[(i8At + n * 17 + row) | 0];
const r46 = x45 < 0 ? 0 : x45;
if (r36 > 1 || r38 > 1 || r40 > 1 || r42 > 3 || r44 > 1 || r46 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l34 > 0) & 1) | (r36 << 7) | ((r38 & 1) << 6) | ((r40 & 1) << 5) | ((r42 & 3) << 3) | ((r44 & 1) << 2) | ((r46 & 1) << 1);
p += 1;
if (l34 >= 1) {
const x47 = i8[(i8At + n * 18 + row) | 0];
const r48 = x47 < 0 ? 0 : x47;
const x49 = i8[(i8At + n * 19 + row) | 0];
const r50 = x49 < 0 ? 0 : x49;
const x51 = i8[(i8At + n * 20 + row) | 0];
const r52 = x51 < 0 ? 0 : x51;
const x53 = i8[(i8At + n * 21 + row) | 0];
const r54 = x53 < 0 ? 0 : x53;
if (r48 > 1 || r50 > 7 || r52 > 1 || r54 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l34 > 1) & 1) | (r48 << 7) | ((r50 & 7) << 4) | ((r52 & 1) << 3) | ((r54 & 3) << 1);
p += 1;
if (l34 >= 2) {
const x55 = i8[(i8At + n * 22 + row) | 0];
const r56 = x55 < 0 ? 0 : x55;
const x57 = i8[(i8At + n * 23 + row) | 0];
const r58 = x57 < 0 ? 0 : x57;
const x59 = i8[(i8At + n * 24 + row) | 0];
const r60 = x59 < 0 ? 0 : x59;
const x61 = i8[(i8At + n * 25 + row) | 0];
const r62 = x61 < 0 ? 0 : x61;
const x63 = i8[(i8At + n * 26 + row) | 0];
const r64 = x63 < 0 ? 0 : x63;
const x65 = i8[(i8At + n * 27 + row) | 0];
const r66 = x65 < 0 ? 0 : x65;
if (r56 > 1 || r58 > 3 || r60 > 1 || r62 > 1 || r64 > 1 || r66 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l34 > 2) & 1) | (r56 << 7) | ((r58 & 3) << 5) | ((r60 & 1) << 4) | ((r62 & 1) << 3) | ((r64 & 1) << 2) | ((r66 & 1) << 1);
p += 1;
if (l34 >= 3) {
const x67 = i8[(i8At + n * 28 + row) | 0];
const r68 = x67 < 0 ? 0 : x67;
const x69 = i8[(i8At + n * 29 + row) | 0];
const r70 = x69 < 0 ? 0 : x69;
const x71 = i8[(i8At + n * 30 + row) | 0];
const r72 = x71 < 0 ? 0 : x71;
const x73 = i8[(i8At + n * 31 + row) | 0];
if (r68 > 1 || r70 > 3 || r72 > 1 || x73 < 0 || x73 > 7) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l34 > 3) & 1) | (r68 << 7) | ((r70 & 3) << 5) | ((r72 & 1) << 4) | ((x73 & 7) << 1);
p += 1;
if (l34 >= 4) {
const x74 = i8[(i8At + n * 32 + row) | 0];
const r75 = x74 < 0 ? 0 : x74;
const x76 = i8[(i8At + n * 33 + row) | 0];
const r77 = x76 < 0 ? 0 : x76;
const x78 = i8[(i8At + n * 34 + row) | 0];
const r79 = x78 < 0 ? 0 : x78;
const x80 = i8[(i8At + n * 35 + row) | 0];
const r81 = x80 < 0 ? 0 : x80;
if (r75 > 1 || r77 > 3 || r79 > 1 || r81 > 7) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l34 > 4) & 1) | (r75 << 7) | ((r77 & 3) << 5) | ((r79 & 1) << 4) | ((r81 & 7) << 1);
p += 1;
if (l34 >= 5) {
const x82 = i8[(i8At + n * 36 + row) | 0];
const r83 = x82 < 0 ? 0 : x82;
const x84 = i8[(i8At + n * 37 + row) | 0];
const r85 = x84 < 0 ? 0 : x84;
if (r83 > 1 || r85 > 31) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l34 > 5) & 1) | (r83 << 7) | ((r85 & 31) << 2);
p += 1;
}}}}}
}
if (q130 & 2) {
const x86 = f64[(f64At + n * 4 + row) | 0];
const r87 = Math.round((x86 * 8192) / 45);
if (!(r87 >= 0 && r87 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r87 >>> 8);
b[p + 1] = r87;
p += 2;
}
if (q130 & 1) {
const q129 = ((written[(part + 14) | 0] !== 0 && ((i8[(i8At + n * 38 + row) | 0] & i8[(i8At + n * 39 + row) | 0] & i8[(i8At + n * 40 + row) | 0] & i8[(i8At + n * 41 + row) | 0] & i8[(i8At + n * 42 + row) | 0] & i8[(i8At + n * 43 + row) | 0] & i8[(i8At + n * 44 + row) | 0] & i8[(i8At + n * 45 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 15) | 0] !== 0 && ((i16[(i16At + n + row) | 0] & i16[(i16At + n * 2 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 16) | 0] !== 0 && ((i8[(i8At + n * 46 + row) | 0] & i8[(i8At + n * 47 + row) | 0] & i16[(i16At + n * 3 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 17) | 0] !== 0 && ((i8[(i8At + n * 48 + row) | 0] & i8[(i8At + n * 49 + row) | 0] & i8[(i8At + n * 50 + row) | 0] & i8[(i8At + n * 51 + row) | 0] & i8[(i8At + n * 52 + row) | 0] & i8[(i8At + n * 53 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 18) | 0] !== 0 && ((i8[(i8At + n * 54 + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 19) | 0] !== 0 && ((i8[(i8At + n * 55 + row) | 0] & i8[(i8At + n * 56 + row) | 0] & i16[(i16At + n * 4 + row) | 0]) >= 0)) ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q129;
if (q129 & 128) {
const x88 = i8[(i8At + n * 38 + row) | 0];
const r89 = x88 < 0 ? 0 : x88;
const x90 = i8[(i8At + n * 39 + row) | 0];
const r91 = x90 < 0 ? 0 : x90;
const x92 = i8[(i8At + n * 40 + row) | 0];
const r93 = x92 < 0 ? 0 : x92;
const x94 = i8[(i8At + n * 41 + row) | 0];
const r95 = x94 < 0 ? 0 : x94;
const x96 = i8[(i8At + n * 42 + row) | 0];
const r97 = x96 < 0 ? 0 : x96;
const x98 = i8[(i8At + n * 43 + row) | 0];
const r99 = x98 < 0 ? 0 : x98;
const x100 = i8[(i8At + n * 44 + row) | 0];
const r101 = x100 < 0 ? 0 : x100;
const x102 = i8[(i8At + n * 45 + row) | 0];
const r103 = x102 < 0 ? 0 : x102;
if (r89 > 1 || r91 > 1 || r93 > 1 || r95 > 1 || r97 > 1 || r99 > 1 || r101 > 1 || r103 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r89 << 7) | ((r91 & 1) << 6) | ((r93 & 1) << 5) | ((r95 & 1) << 4) | ((r97 & 1) << 3) | ((r99 & 1) << 2) | ((r101 & 1) << 1) | (r103 & 1);
p += 1;
}
if (q129 & 64) {
const x104 = i16[(i16At + n + row) | 0];
const x105 = i16[(i16At + n * 2 + row) | 0];
if (x104 < 0 || x104 > 16383 || x105 < 0 || x105 > 2047) return -1;
if (p + 4 > end) return -1;
b[p] = ((x104 & 16383) >>> 8);
b[p + 1] = x104;
b[p + 2] = ((x105 & 2047) >>> 8);
b[p + 3] = x105;
p += 4;
}
if (q129 & 32) {
const x106 = i8[(i8At + n * 46 + row) | 0];
const r107 = x106 < 0 ? 0 : x106;
const x108 = i8[(i8At + n * 47 + row) | 0];
const r109 = x108 < 0 ? 0 : x108;
const x110 = i16[(i16At + n * 3 + row) | 0];
if (r107 > 1 || r109 > 1 || x110 < 0 || x110 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r107 << 7) | ((r109 & 1) << 5) | ((x110 & 4095) >>> 8);
b[p + 1] = x110;
p += 2;
}
if (q129 & 16) {
const x111 = i8[(i8At + n * 48 + row) | 0];
const r112 = x111 < 0 ? 0 : x111;
const x113 = i8[(i8At + n * 49 + row) | 0];
const r114 = x113 < 0 ? 0 : x113;
const x115 = i8[(i8At + n * 50 + row) | 0];
const r116 = x115 < 0 ? 0 : x115;
const x117 = i8[(i8At + n * 51 + row) | 0];
const r118 = x117 < 0 ? 0 : x117;
const x119 = i8[(i8At + n * 52 + row) | 0];
const r120 = x119 < 0 ? 0 : x119;
const x121 = i8[(i8At + n * 53 + row) | 0];
const r122 = x121 < 0 ? 0 : x121;
if (r112 > 1 || r114 > 1 || r116 > 1 || r118 > 1 || r120 > 1 || r122 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = ((r112 & 1) << 5) | ((r114 & 1) << 4) | ((r116 & 1) << 3) | ((r118 & 1) << 2) | ((r120 & 1) << 1) | (r122 & 1);
p += 1;
}
if (q129 & 8) {
const x123 = i8[(i8At + n * 54 + row) | 0];
if (x123 < 0 || x123 > 31) return -1;
if (p + 1 > end) return -1;
b[p] = (x123 & 31);
p += 1;
}
if (q129 & 4) {
const x124 = i8[(i8At + n * 55 + row) | 0];
const r125 = x124 < 0 ? 0 : x124;
const x126 = i8[(i8At + n * 56 + row) | 0];
const r127 = x126 < 0 ? 0 : x126;
const x128 = i16[(i16At + n * 4 + row) | 0];
if (r125 > 1 || r127 > 1 || x128 < 0 || x128 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r125 << 7) | ((r127 & 1) << 5) | ((x128 & 4095) >>> 8);
b[p + 1] = x128;
p += 2;
}
}
return p;
}

function writeExpansion1_4(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, i8, i16, n, written } = c;
const f64At = bases[(i * 6) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const part = bases[(i * 6 + 4) | 0];
const q79 = ((written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 128 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n + row) | 0]) || (i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 4) | 0] !== 0 && ((i16[(i16At + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 5) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]) || (i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0]) >= 0)) || (written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 8 : 0) | ((written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0]) >= 0)) ? 4 : 0) | ((written[(part + 8) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]))) ? 2 : 0) | ((written[(part + 9) | 0] !== 0 && ((i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0]) >= 0)) || (written[(part + 10) | 0] !== 0 && ((i16[(i16At + n + row) | 0] & i16[(i16At + n * 2 + row) | 0]) >= 0)) || (written[(part + 11) | 0] !== 0 && ((i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i16[(i16At + n * 3 + row) | 0]) >= 0)) || (written[(part + 12) | 0] !== 0 && ((i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0] & i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0] & i8[(i8At + n * 27 + row) | 0]) >= 0)) || (written[(part + 13) | 0] !== 0 && ((i8[(i8At + n * 28 + row) | 0]) >= 0)) || (written[(part + 14) | 0] !== 0 && ((i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0] & i16[(i16At + n * 4 + row) | 0]) >= 0)) ? 1 : 0);
if (p + 1 > end) return -1;
b[p++] = q79;
if (q79 & 128) {
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 10);
if (!(r1 >= 0 && r1 <= 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r1 & 4095) >>> 8);
b[p + 1] = r1;
p += 2;
}
if (q79 & 64) {
const x2 = i8[(i8At + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = i8[(i8At + n + row) | 0];
const r5 = x4 < 0 ? 0 : x4;
const x6 = f64[(f64At + n + row) | 0];
const r7 = Math.round((x6 * 64) / 45);
if (r3 > 1 || r5 > 1 || !(r7 >= 0 && r7 <= 1023)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r3 & 1) << 3) | ((r5 & 1) << 2) | ((r7 & 1023) >>> 8);
b[p + 1] = r7;
p += 2;
}
if (q79 & 32) {
const x8 = i8[(i8At + n * 2 + row) | 0];
const r9 = x8 < 0 ? 0 : x8;
const x10 = i8[(i8At + n * 3 + row) | 0];
const r11 = x10 < 0 ? 0 : x10;
const x12 = i8[(i8At + n * 4 + row) | 0];
const r13 = x12 < 0 ? 0 : x12;
const x14 = i8[(i8At + n * 5 + row) | 0];
const r15 = x14 < 0 ? 0 : x14;
if (r9 > 1 || r11 > 1 || r13 > 1 || r15 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r9 << 7) | ((r11 & 1) << 6) | ((r13 & 1) << 5) | ((r15 & 1) << 4);
p += 1;
}
if (q79 & 16) {
const x16 = i16[(i16At + row) | 0];
if (x16 < 0 || x16 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x16;
p += 1;
}
if (q79 & 8) {
const l17 = (written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 1 : 0;
const x18 = i8[(i8At + n * 6 + row) | 0];
const r19 = x18 < 0 ? 0 : x18;
const x20 = i8[(i8At + n * 7 + row) | 0];
const r21 = x20 < 0 ? 0 : x20;
const x22 = i8[(i8At + n * 8 + row) | 0];
const r23 = x22 < 0 ? 0 : x22;
const x24 = i8[(i8At + n * 9 + row) | 0];
const r25 = x24 < 0 ? 0 : x24;
const x26 = f64[(f64At + n * 2 + row) | 0];
const r27 = Math.round(x26 * 8);
if (r19 > 1 || r21 > 1 || r23 > 1 || r25 > 1 || !(r27 >= 0 && r27 <= 2047)) return -1;
if (p + 2 > end) return -1;
b[p] = (r19 << 7) | ((r21 & 1) << 6) | ((r23 & 1) << 5) | ((r25 & 1) << 4) | ((r27 & 2047) >>> 7);
b[p + 1] = (+(l17 > 0) & 1) | (r27 << 1);
p += 2;
if (l17 >= 1) {
const x28 = f64[(f64At + n * 3 + row) | 0];
const r29 = Math.round((x28 * 16) / 45);
if (!(r29 >= 0 && r29 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l17 > 1) & 1) | (r29 << 1);
p += 1;
}
}
if (q79 & 4) {
const l30 = 0;
const x31 = i8[(i8At + n * 10 + row) | 0];
const r32 = x31 < 0 ? 0 : x31;
const x33 = i8[(i8At + n * 11 + row) | 0];
const r34 = x33 < 0 ? 0 : x33;
if (r32 > 1 || r34 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l30 > 0) & 1) | (r32 << 7) | ((r34 & 1) << 6);
p += 1;

}
if (q79 & 2) {
const x35 = f64[(f64At + n * 4 + row) | 0];
const r36 = Math.round((x35 * 8192) / 45);
if (!(r36 >= 0 && r36 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r36 >>> 8);
b[p + 1] = r36;
p += 2;
}
if (q79 & 1) {
const q78 = ((written[(part + 9) | 0] !== 0 && ((i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 10) | 0] !== 0 && ((i16[(i16At + n + row) | 0] & i16[(i16At + n * 2 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 11) | 0] !== 0 && ((i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i16[(i16At + n * 3 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 12) | 0] !== 0 && ((i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0] & i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0] & i8[(i8At + n * 27 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 13) | 0] !== 0 && ((i8[(i8At + n * 28 + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 14) | 0] !== 0 && ((i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0] & i16[(i16At + n * 4 + row) | 0]) >= 0)) ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q78;
if (q78 & 128) {
const x37 = i8[(i8At + n * 12 + row) | 0];
const r38 = x37 < 0 ? 0 : x37;
const x39 = i8[(i8At + n * 13 + row) | 0];
const r40 = x39 < 0 ? 0 : x39;
const x41 = i8[(i8At + n * 14 + row) | 0];
const r42 = x41 < 0 ? 0 : x41;
const x43 = i8[(i8At + n * 15 + row) | 0];
const r44 = x43 < 0 ? 0 : x43;
const x45 = i8[(i8At + n * 16 + row) | 0];
const r46 = x45 < 0 ? 0 : x45;
const x47 = i8[(i8At + n * 17 + row) | 0];
const r48 = x47 < 0 ? 0 : x47;
const x49 = i8[(i8At + n * 18 + row) | 0];
const r50 = x49 < 0 ? 0 : x49;
const x51 = i8[(i8At + n * 19 + row) | 0];
const r52 = x51 < 0 ? 0 : x51;
if (r38 > 1 || r40 > 1 || r42 > 1 || r44 > 1 || r46 > 1 || r48 > 1 || r50 > 1 || r52 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r38 << 7) | ((r40 & 1) << 6) | ((r42 & 1) << 5) | ((r44 & 1) << 4) | ((r46 & 1) << 3) | ((r48 & 1) << 2) | ((r50 & 1) << 1) | (r52 & 1);
p += 1;
}
if (q78 & 64) {
const x53 = i16[(i16At + n + row) | 0];
const x54 = i16[(i16At + n * 2 + row) | 0];
if (x53 < 0 || x53 > 16383 || x54 < 0 || x54 > 2047) return -1;
if (p + 4 > end) return -1;
b[p] = ((x53 & 16383) >>> 8);
b[p + 1] = x53;
b[p + 2] = ((x54 & 2047) >>> 8);
b[p + 3] = x54;
p += 4;
}
if (q78 & 32) {
const x55 = i8[(i8At + n * 20 + row) | 0];
const r56 = x55 < 0 ? 0 : x55;
const x57 = i8[(i8At + n * 21 + row) | 0];
const r58 = x57 < 0 ? 0 : x57;
const x59 = i16[(i16At + n * 3 + row) | 0];
if (r56 > 1 || r58 > 1 || x59 < 0 || x59 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r56 << 7) | ((r58 & 1) << 5) | ((x59 & 4095) >>> 8);
b[p + 1] = x59;
p += 2;
}
if (q78 & 16) {
const x60 = i8[(i8At + n * 22 + row) | 0];
const r61 = x60 < 0 ? 0 : x60;
const x62 = i8[(i8At + n * 23 + row) | 0];
const r63 = x62 < 0 ? 0 : x62;
const x64 = i8[(i8At + n * 24 + row) | 0];
const r65 = x64 < 0 ? 0 : x64;
const x66 = i8[(i8At + n * 25 + row) | 0];
const r67 = x66 < 0 ? 0 : x66;
const x68 = i8[(i8At + n * 26 + row) | 0];
const r69 = x68 < 0 ? 0 : x68;
const x70 = i8[(i8At + n * 27 + row) | 0];
const r71 = x70 < 0 ? 0 : x70;
if (r61 > 1 || r63 > 1 || r65 > 1 || r67 > 1 || r69 > 1 || r71 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = ((r61 & 1) << 5) | ((r63 & 1) << 4) | ((r65 & 1) << 3) | ((r67 & 1) << 2) | ((r69 & 1) << 1) | (r71 & 1);
p += 1;
}
if (q78 & 8) {
const x72 = i8[(i8At + n * 28 + row) | 0];
if (x72 < 0 || x72 > 31) return -1;
if (p + 1 > end) return -1;
b[p] = (x72 & 31);
p += 1;
}
if (q78 & 4) {
const x73 = i8[(i8At + n * 29 + row) | 0];
const r74 = x73 < 0 ? 0 : x73;
const x75 = i8[(i8At + n * 30 + row) | 0];
const r76 = x75 < 0 ? 0 : x75;
const x77 = i16[(i16At + n * 4 + row) | 0];
if (r74 > 1 || r76 > 1 || x77 < 0 || x77 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r74 << 7) | ((r76 & 1) << 5) | ((x77 & 4095) >>> 8);
b[p + 1] = x77;
p += 2;
}
}
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_ROW_WRITERS: Readonly<Record<string, readonly RowWriter[]>> = {
  "2.7": [writeRecord2_7],
  "2.6": [writeRecord2_6],
  "2.5": [writeRecord2_5],
  "2.4": [writeRecord2_5],
  "2.3": [writeRecord2_5],
  "2.2": [writeRecord2_2],
  "2.1": [writeRecord2_1],
  "0.26": [writeRecord0_26],
  "0.25": [writeRecord0_25],
  "0.24": [writeRecord0_25],
  "0.23": [writeRecord0_23],
};

export const EXPANSION_ROW_WRITERS: Readonly<Record<string, ExpansionRowWriter>> = {
  "1.5": writeExpansion1_5,
  "1.4": writeExpansion1_4,
};
