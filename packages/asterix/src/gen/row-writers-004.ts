// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionRowWriter, RowWriter, Sheet } from '../columns/sheet.ts';
import { hasOctets, putExpansion, putSix, putSource } from '../columns/row-support.ts';

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
const { bases, i32, i16, n, m } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const k0 = i32[(i32At + row) | 0];
const from1 = i32[(i32At + n + row) | 0];
if (k0 < 0 || k0 > 255 || from1 < 0 || from1 + k0 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k0;
p += 1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
const x3 = i16[(i16At + j2) | 0];
const x4 = i16[(i16At + m + j2) | 0];
if (x3 < 0 || x3 > 255 || x4 < 0 || x4 > 255) return -1;
if (p + 2 > end) return -1;
b[p] = x3;
b[p + 1] = x4;
p += 2;
}
return p;
}

function write020(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write040(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write045(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n } = c;
const i8At = bases[(i * 6 + 3) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i8[(i8At + n + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = i8[(i8At + n * 2 + row) | 0];
if (r1 > 1 || r3 > 7 || x4 < 0 || x4 > 7) return -1;
if (p + 1 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 7) << 4) | ((x4 & 7) << 1);
p += 1;
return p;
}

function write060(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 49 + row) | 0]) >= 0)) ? 7 : (written[(part + 6) | 0] !== 0 && ((i8[(i8At + n * 42 + row) | 0] & i8[(i8At + n * 43 + row) | 0] & i8[(i8At + n * 44 + row) | 0] & i8[(i8At + n * 45 + row) | 0] & i8[(i8At + n * 46 + row) | 0] & i8[(i8At + n * 47 + row) | 0] & i8[(i8At + n * 48 + row) | 0]) >= 0)) ? 6 : (written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 35 + row) | 0] & i8[(i8At + n * 36 + row) | 0] & i8[(i8At + n * 37 + row) | 0] & i8[(i8At + n * 38 + row) | 0] & i8[(i8At + n * 39 + row) | 0] & i8[(i8At + n * 40 + row) | 0] & i8[(i8At + n * 41 + row) | 0]) >= 0)) ? 5 : (written[(part + 4) | 0] !== 0 && ((i8[(i8At + n * 28 + row) | 0] & i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0] & i8[(i8At + n * 31 + row) | 0] & i8[(i8At + n * 32 + row) | 0] & i8[(i8At + n * 33 + row) | 0] & i8[(i8At + n * 34 + row) | 0]) >= 0)) ? 4 : (written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0] & i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0] & i8[(i8At + n * 27 + row) | 0]) >= 0)) ? 3 : (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0] & i8[(i8At + n * 20 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0]) >= 0)) ? 1 : 0;
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
const x31 = i8[(i8At + n * 15 + row) | 0];
const r32 = x31 < 0 ? 0 : x31;
const x33 = i8[(i8At + n * 16 + row) | 0];
const r34 = x33 < 0 ? 0 : x33;
const x35 = i8[(i8At + n * 17 + row) | 0];
const r36 = x35 < 0 ? 0 : x35;
const x37 = i8[(i8At + n * 18 + row) | 0];
const r38 = x37 < 0 ? 0 : x37;
const x39 = i8[(i8At + n * 19 + row) | 0];
const r40 = x39 < 0 ? 0 : x39;
const x41 = i8[(i8At + n * 20 + row) | 0];
const r42 = x41 < 0 ? 0 : x41;
if (r30 > 1 || r32 > 1 || r34 > 1 || r36 > 1 || r38 > 1 || r40 > 1 || r42 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | (r30 << 7) | ((r32 & 1) << 6) | ((r34 & 1) << 5) | ((r36 & 1) << 4) | ((r38 & 1) << 3) | ((r40 & 1) << 2) | ((r42 & 1) << 1);
p += 1;
if (l0 >= 3) {
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
const x55 = i8[(i8At + n * 27 + row) | 0];
const r56 = x55 < 0 ? 0 : x55;
if (r44 > 1 || r46 > 1 || r48 > 1 || r50 > 1 || r52 > 1 || r54 > 1 || r56 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 3) & 1) | (r44 << 7) | ((r46 & 1) << 6) | ((r48 & 1) << 5) | ((r50 & 1) << 4) | ((r52 & 1) << 3) | ((r54 & 1) << 2) | ((r56 & 1) << 1);
p += 1;
if (l0 >= 4) {
const x57 = i8[(i8At + n * 28 + row) | 0];
const r58 = x57 < 0 ? 0 : x57;
const x59 = i8[(i8At + n * 29 + row) | 0];
const r60 = x59 < 0 ? 0 : x59;
const x61 = i8[(i8At + n * 30 + row) | 0];
const r62 = x61 < 0 ? 0 : x61;
const x63 = i8[(i8At + n * 31 + row) | 0];
const r64 = x63 < 0 ? 0 : x63;
const x65 = i8[(i8At + n * 32 + row) | 0];
const r66 = x65 < 0 ? 0 : x65;
const x67 = i8[(i8At + n * 33 + row) | 0];
const r68 = x67 < 0 ? 0 : x67;
const x69 = i8[(i8At + n * 34 + row) | 0];
const r70 = x69 < 0 ? 0 : x69;
if (r58 > 1 || r60 > 1 || r62 > 1 || r64 > 1 || r66 > 1 || r68 > 1 || r70 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 4) & 1) | (r58 << 7) | ((r60 & 1) << 6) | ((r62 & 1) << 5) | ((r64 & 1) << 4) | ((r66 & 1) << 3) | ((r68 & 1) << 2) | ((r70 & 1) << 1);
p += 1;
if (l0 >= 5) {
const x71 = i8[(i8At + n * 35 + row) | 0];
const r72 = x71 < 0 ? 0 : x71;
const x73 = i8[(i8At + n * 36 + row) | 0];
const r74 = x73 < 0 ? 0 : x73;
const x75 = i8[(i8At + n * 37 + row) | 0];
const r76 = x75 < 0 ? 0 : x75;
const x77 = i8[(i8At + n * 38 + row) | 0];
const r78 = x77 < 0 ? 0 : x77;
const x79 = i8[(i8At + n * 39 + row) | 0];
const r80 = x79 < 0 ? 0 : x79;
const x81 = i8[(i8At + n * 40 + row) | 0];
const r82 = x81 < 0 ? 0 : x81;
const x83 = i8[(i8At + n * 41 + row) | 0];
const r84 = x83 < 0 ? 0 : x83;
if (r72 > 1 || r74 > 1 || r76 > 1 || r78 > 1 || r80 > 1 || r82 > 1 || r84 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 5) & 1) | (r72 << 7) | ((r74 & 1) << 6) | ((r76 & 1) << 5) | ((r78 & 1) << 4) | ((r80 & 1) << 3) | ((r82 & 1) << 2) | ((r84 & 1) << 1);
p += 1;
if (l0 >= 6) {
const x85 = i8[(i8At + n * 42 + row) | 0];
const r86 = x85 < 0 ? 0 : x85;
const x87 = i8[(i8At + n * 43 + row) | 0];
const r88 = x87 < 0 ? 0 : x87;
const x89 = i8[(i8At + n * 44 + row) | 0];
const r90 = x89 < 0 ? 0 : x89;
const x91 = i8[(i8At + n * 45 + row) | 0];
const r92 = x91 < 0 ? 0 : x91;
const x93 = i8[(i8At + n * 46 + row) | 0];
const r94 = x93 < 0 ? 0 : x93;
const x95 = i8[(i8At + n * 47 + row) | 0];
const r96 = x95 < 0 ? 0 : x95;
const x97 = i8[(i8At + n * 48 + row) | 0];
const r98 = x97 < 0 ? 0 : x97;
if (r86 > 1 || r88 > 1 || r90 > 1 || r92 > 1 || r94 > 1 || r96 > 1 || r98 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 6) & 1) | (r86 << 7) | ((r88 & 1) << 6) | ((r90 & 1) << 5) | ((r92 & 1) << 4) | ((r94 & 1) << 3) | ((r96 & 1) << 2) | ((r98 & 1) << 1);
p += 1;
if (l0 >= 7) {
const x99 = i8[(i8At + n * 49 + row) | 0];
const r100 = x99 < 0 ? 0 : x99;
if (r100 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 7) & 1) | (r100 << 7);
p += 1;
}}}}}}}
return p;
}

function write170(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16, f64, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const q36 = ((written[(part) | 0] !== 0 && (hasOctets(i8, i8At + row * 7, 7))) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && ((i16[(i16At + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]) || !Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 4 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) ? 16 : 0) | ((written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 6 + row) | 0]))) ? 8 : 0) | ((written[(part + 5) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 7 + row) | 0]))) ? 4 : 0) | ((written[(part + 6) | 0] !== 0 && ((i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0]) >= 0)) || (written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0]) >= 0)) ? 2 : 0);
const q37 = ((written[(part + 8) | 0] !== 0 && (hasOctets(i8, i8At + n * 14 + row * 8, 8))) ? 128 : 0) | ((written[(part + 9) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 8 + row) | 0]))) ? 64 : 0) | ((written[(part + 10) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 9 + row) | 0]))) ? 32 : 0);
if (p + 2 > end) return -1;
b[p++] = q36 | +((q37) !== 0);
if (q37) 
b[p++] = q37;
if (q36 & 128) {
if (p + 7 > end) return -1;
b[p + 0] = i8[(i8At + row * 7) | 0];
b[p + 1] = i8[(i8At + row * 7 + 1) | 0];
b[p + 2] = i8[(i8At + row * 7 + 2) | 0];
b[p + 3] = i8[(i8At + row * 7 + 3) | 0];
b[p + 4] = i8[(i8At + row * 7 + 4) | 0];
b[p + 5] = i8[(i8At + row * 7 + 5) | 0];
b[p + 6] = i8[(i8At + row * 7 + 6) | 0];
p += 7;
}
if (q36 & 64) {
const x0 = i16[(i16At + row) | 0];
if (x0 < 0 || x0 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = ((x0 & 4095) >>> 8);
b[p + 1] = x0;
p += 2;
}
if (q36 & 32) {
const x1 = f64[(f64At + row) | 0];
const r2 = Math.round((x1 * 8388608) / 45);
const x3 = f64[(f64At + n + row) | 0];
const r4 = Math.round((x3 * 8388608) / 45);
const x5 = f64[(f64At + n * 2 + row) | 0];
const r6 = Math.round((x5) / 25);
if (!(r2 >= -16777216 && r2 <= 16777216) || !(r4 >= -33554432 && r4 <= 33554432) || !(r6 >= -32768 && r6 <= 32767)) return -1;
if (p + 10 > end) return -1;
b[p] = (r2 >>> 24);
b[p + 1] = (r2 >>> 16);
b[p + 2] = (r2 >>> 8);
b[p + 3] = r2;
b[p + 4] = (r4 >>> 24);
b[p + 5] = (r4 >>> 16);
b[p + 6] = (r4 >>> 8);
b[p + 7] = r4;
b[p + 8] = (r6 >>> 8);
b[p + 9] = r6;
p += 10;
}
if (q36 & 16) {
const x7 = f64[(f64At + n * 3 + row) | 0];
const r8 = Math.round(x7 * 2);
const x9 = f64[(f64At + n * 4 + row) | 0];
const r10 = Math.round(x9 * 2);
const x11 = f64[(f64At + n * 5 + row) | 0];
const r12 = Math.round((x11) / 25);
if (!(r8 >= -8388608 && r8 <= 8388607) || !(r10 >= -8388608 && r10 <= 8388607) || !(r12 >= -32768 && r12 <= 32767)) return -1;
if (p + 8 > end) return -1;
b[p] = (r8 >>> 16);
b[p + 1] = (r8 >>> 8);
b[p + 2] = r8;
b[p + 3] = (r10 >>> 16);
b[p + 4] = (r10 >>> 8);
b[p + 5] = r10;
b[p + 6] = (r12 >>> 8);
b[p + 7] = r12;
p += 8;
}
if (q36 & 8) {
const x13 = f64[(f64At + n * 6 + row) | 0];
const r14 = Math.round(x13 * 128);
if (!(r14 >= 0 && r14 <= 11059327)) return -1;
if (p + 3 > end) return -1;
b[p] = (r14 >>> 16);
b[p + 1] = (r14 >>> 8);
b[p + 2] = r14;
p += 3;
}
if (q36 & 4) {
const x15 = f64[(f64At + n * 7 + row) | 0];
const r16 = Math.round(x15 * 2);
if (!(r16 >= 0 && r16 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r16 >>> 8);
b[p + 1] = r16;
p += 2;
}
if (q36 & 2) {
const l17 = (written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0]) >= 0)) ? 1 : 0;
const x18 = i8[(i8At + n * 7 + row) | 0];
const r19 = x18 < 0 ? 0 : x18;
const x20 = i8[(i8At + n * 8 + row) | 0];
const r21 = x20 < 0 ? 0 : x20;
const x22 = i8[(i8At + n * 9 + row) | 0];
const r23 = x22 < 0 ? 0 : x22;
const x24 = i8[(i8At + n * 10 + row) | 0];
const r25 = x24 < 0 ? 0 : x24;
if (r19 > 3 || r21 > 3 || r23 > 3 || r25 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l17 > 0) & 1) | (r19 << 6) | ((r21 & 3) << 4) | ((r23 & 3) << 2) | ((r25 & 1) << 1);
p += 1;
if (l17 >= 1) {
const x26 = i8[(i8At + n * 11 + row) | 0];
const r27 = x26 < 0 ? 0 : x26;
const x28 = i8[(i8At + n * 12 + row) | 0];
const r29 = x28 < 0 ? 0 : x28;
const x30 = i8[(i8At + n * 13 + row) | 0];
const r31 = x30 < 0 ? 0 : x30;
if (r27 > 3 || r29 > 1 || r31 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l17 > 1) & 1) | (r27 << 6) | ((r29 & 1) << 5) | ((r31 & 1) << 4);
p += 1;
}
}
if (q37 & 128) {
if (p + 6 > end) return -1;
if (!putSix(b, p + 0, i8, i8At + n * 14 + row * 8, 8)) return -1;
p += 6;
}
if (q37 & 64) {
const x32 = f64[(f64At + n * 8 + row) | 0];
const r33 = Math.round(x32);
if (!(r33 >= 0 && r33 <= 134217727)) return -1;
if (p + 4 > end) return -1;
b[p] = ((r33 & 134217727) >>> 24);
b[p + 1] = (r33 >>> 16);
b[p + 2] = (r33 >>> 8);
b[p + 3] = r33;
p += 4;
}
if (q37 & 32) {
const x34 = f64[(f64At + n * 9 + row) | 0];
const r35 = Math.round(x34 * 4);
if (!(r35 >= 0 && r35 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r35 >>> 8);
b[p + 1] = r35;
p += 2;
}
return p;
}

function write120(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const q50 = ((written[(part) | 0] !== 0 && ((i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0] & i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0]) >= 0)) || (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0]) >= 0)) || (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 32 : 0) | ((written[(part + 5) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n + row) | 0]))) ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q50;
if (q50 & 128) {
const l0 = (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0]) >= 0)) ? 1 : 0;
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
const x31 = i8[(i8At + n * 15 + row) | 0];
const r32 = x31 < 0 ? 0 : x31;
const x33 = i8[(i8At + n * 16 + row) | 0];
const r34 = x33 < 0 ? 0 : x33;
const x35 = i8[(i8At + n * 17 + row) | 0];
const r36 = x35 < 0 ? 0 : x35;
const x37 = i8[(i8At + n * 18 + row) | 0];
const r38 = x37 < 0 ? 0 : x37;
const x39 = i8[(i8At + n * 19 + row) | 0];
const r40 = x39 < 0 ? 0 : x39;
if (r30 > 1 || r32 > 1 || r34 > 1 || r36 > 1 || r38 > 1 || r40 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | (r30 << 7) | ((r32 & 1) << 6) | ((r34 & 1) << 5) | ((r36 & 1) << 4) | ((r38 & 1) << 3) | ((r40 & 1) << 2);
p += 1;
}}
}
if (q50 & 64) {
const x41 = i8[(i8At + n * 20 + row) | 0];
const x42 = i8[(i8At + n * 21 + row) | 0];
const r43 = x42 < 0 ? 0 : x42;
const x44 = i8[(i8At + n * 22 + row) | 0];
const r45 = x44 < 0 ? 0 : x44;
if (x41 < 0 || x41 > 15 || r43 > 7 || r45 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (x41 << 4) | ((r43 & 7) << 1) | (r45 & 1);
p += 1;
}
if (q50 & 32) {
const x46 = f64[(f64At + row) | 0];
const r47 = Math.round(x46 * 2);
if (!(r47 >= 0 && r47 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r47;
p += 1;
}
if (q50 & 16) {
const x48 = f64[(f64At + n + row) | 0];
const r49 = Math.round(x48 * 128);
if (!(r49 >= 0 && r49 <= 11059327)) return -1;
if (p + 3 > end) return -1;
b[p] = (r49 >>> 16);
b[p + 1] = (r49 >>> 8);
b[p + 2] = r49;
p += 3;
}
return p;
}

function write070(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n, written } = c;
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const q12 = ((written[(part) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n + row) | 0]))) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 16 : 0) | ((written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]))) ? 8 : 0) | ((written[(part + 5) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q12;
if (q12 & 128) {
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 128);
if (!(r1 >= 0 && r1 <= 11059327)) return -1;
if (p + 3 > end) return -1;
b[p] = (r1 >>> 16);
b[p + 1] = (r1 >>> 8);
b[p + 2] = r1;
p += 3;
}
if (q12 & 64) {
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2 * 128);
if (!(r3 >= 0 && r3 <= 11059327)) return -1;
if (p + 3 > end) return -1;
b[p] = (r3 >>> 16);
b[p + 1] = (r3 >>> 8);
b[p + 2] = r3;
p += 3;
}
if (q12 & 32) {
const x4 = f64[(f64At + n * 2 + row) | 0];
const r5 = Math.round(x4 * 2);
if (!(r5 >= 0 && r5 <= 16777215)) return -1;
if (p + 3 > end) return -1;
b[p] = (r5 >>> 16);
b[p + 1] = (r5 >>> 8);
b[p + 2] = r5;
p += 3;
}
if (q12 & 16) {
const x6 = f64[(f64At + n * 3 + row) | 0];
const r7 = Math.round(x6 * 2);
if (!(r7 >= 0 && r7 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r7 >>> 8);
b[p + 1] = r7;
p += 2;
}
if (q12 & 8) {
const x8 = f64[(f64At + n * 4 + row) | 0];
const r9 = Math.round((x8) / 25);
if (!(r9 >= 0 && r9 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r9 >>> 8);
b[p + 1] = r9;
p += 2;
}
if (q12 & 4) {
const x10 = f64[(f64At + n * 5 + row) | 0];
const r11 = Math.round((x10) / 25);
if (!(r11 >= 0 && r11 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r11 >>> 8);
b[p + 1] = r11;
p += 2;
}
return p;
}

function write076(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round((x0) / 25);
if (!(r1 >= -32768 && r1 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write074(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round((x0) / 32);
if (!(r1 >= -32768 && r1 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write075(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64 } = c;
const f64At = bases[(i * 6) | 0];
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 2);
if (!(r1 >= -8388608 && r1 <= 8388607)) return -1;
if (p + 3 > end) return -1;
b[p] = (r1 >>> 16);
b[p + 1] = (r1 >>> 8);
b[p + 2] = r1;
p += 3;
return p;
}

function write100(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const q0 = ((written[(part) | 0] !== 0 && (hasOctets(i8, i8At + row * 8, 8))) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && (hasOctets(i8, i8At + n * 8 + row * 7, 7))) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (hasOctets(i8, i8At + n * 15 + row * 7, 7))) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && (hasOctets(i8, i8At + n * 22 + row * 7, 7))) ? 16 : 0) | ((written[(part + 4) | 0] !== 0 && (hasOctets(i8, i8At + n * 29 + row * 7, 7))) ? 8 : 0) | ((written[(part + 5) | 0] !== 0 && (hasOctets(i8, i8At + n * 36 + row * 7, 7))) ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q0;
if (q0 & 128) {
if (p + 6 > end) return -1;
if (!putSix(b, p + 0, i8, i8At + row * 8, 8)) return -1;
p += 6;
}
if (q0 & 64) {
if (p + 7 > end) return -1;
b[p + 0] = i8[(i8At + n * 8 + row * 7) | 0];
b[p + 1] = i8[(i8At + n * 8 + row * 7 + 1) | 0];
b[p + 2] = i8[(i8At + n * 8 + row * 7 + 2) | 0];
b[p + 3] = i8[(i8At + n * 8 + row * 7 + 3) | 0];
b[p + 4] = i8[(i8At + n * 8 + row * 7 + 4) | 0];
b[p + 5] = i8[(i8At + n * 8 + row * 7 + 5) | 0];
b[p + 6] = i8[(i8At + n * 8 + row * 7 + 6) | 0];
p += 7;
}
if (q0 & 32) {
if (p + 7 > end) return -1;
b[p + 0] = i8[(i8At + n * 15 + row * 7) | 0];
b[p + 1] = i8[(i8At + n * 15 + row * 7 + 1) | 0];
b[p + 2] = i8[(i8At + n * 15 + row * 7 + 2) | 0];
b[p + 3] = i8[(i8At + n * 15 + row * 7 + 3) | 0];
b[p + 4] = i8[(i8At + n * 15 + row * 7 + 4) | 0];
b[p + 5] = i8[(i8At + n * 15 + row * 7 + 5) | 0];
b[p + 6] = i8[(i8At + n * 15 + row * 7 + 6) | 0];
p += 7;
}
if (q0 & 16) {
if (p + 7 > end) return -1;
b[p + 0] = i8[(i8At + n * 22 + row * 7) | 0];
b[p + 1] = i8[(i8At + n * 22 + row * 7 + 1) | 0];
b[p + 2] = i8[(i8At + n * 22 + row * 7 + 2) | 0];
b[p + 3] = i8[(i8At + n * 22 + row * 7 + 3) | 0];
b[p + 4] = i8[(i8At + n * 22 + row * 7 + 4) | 0];
b[p + 5] = i8[(i8At + n * 22 + row * 7 + 5) | 0];
b[p + 6] = i8[(i8At + n * 22 + row * 7 + 6) | 0];
p += 7;
}
if (q0 & 8) {
if (p + 7 > end) return -1;
b[p + 0] = i8[(i8At + n * 29 + row * 7) | 0];
b[p + 1] = i8[(i8At + n * 29 + row * 7 + 1) | 0];
b[p + 2] = i8[(i8At + n * 29 + row * 7 + 2) | 0];
b[p + 3] = i8[(i8At + n * 29 + row * 7 + 3) | 0];
b[p + 4] = i8[(i8At + n * 29 + row * 7 + 4) | 0];
b[p + 5] = i8[(i8At + n * 29 + row * 7 + 5) | 0];
b[p + 6] = i8[(i8At + n * 29 + row * 7 + 6) | 0];
p += 7;
}
if (q0 & 4) {
if (p + 7 > end) return -1;
b[p + 0] = i8[(i8At + n * 36 + row * 7) | 0];
b[p + 1] = i8[(i8At + n * 36 + row * 7 + 1) | 0];
b[p + 2] = i8[(i8At + n * 36 + row * 7 + 2) | 0];
b[p + 3] = i8[(i8At + n * 36 + row * 7 + 3) | 0];
b[p + 4] = i8[(i8At + n * 36 + row * 7 + 4) | 0];
b[p + 5] = i8[(i8At + n * 36 + row * 7 + 5) | 0];
b[p + 6] = i8[(i8At + n * 36 + row * 7 + 6) | 0];
p += 7;
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

function writeRecord1_13(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 3 + 0) | 0] & wanted[0];
const f1 = presence[(row * 3 + 1) | 0] & wanted[1];
const f2 = presence[(row * 3 + 2) | 0] & wanted[2];
if (!(f0 | f1 | f2)) return -1;
if (p + 3 > end) return -1;
b[p++] = f0 | +((f1 | f2) !== 0);
if (f1 | f2) 
b[p++] = f1 | +((f2) !== 0);
if (f2) 
b[p++] = f2;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write000(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write015(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write020(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write040(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write045(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write060(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write040(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write170(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write120(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write070(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write076(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write074(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write075(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write100(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write040(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write170(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write015(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 4 && (p = writeRE(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = writeSP(b, p, end, c, 20, row)) < 0) return -1;
return p;
}

function write045_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8 } = c;
const i8At = bases[(i * 6 + 3) | 0];
const x0 = i8[(i8At + row) | 0];
if (x0 < 0 || x0 > 7) return -1;
if (p + 1 > end) return -1;
b[p] = ((x0 & 7) << 1);
p += 1;
return p;
}

function write060_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 6) | 0] !== 0 && ((i8[(i8At + n * 42 + row) | 0] & i8[(i8At + n * 43 + row) | 0] & i8[(i8At + n * 44 + row) | 0] & i8[(i8At + n * 45 + row) | 0] & i8[(i8At + n * 46 + row) | 0] & i8[(i8At + n * 47 + row) | 0] & i8[(i8At + n * 48 + row) | 0]) >= 0)) ? 6 : (written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 35 + row) | 0] & i8[(i8At + n * 36 + row) | 0] & i8[(i8At + n * 37 + row) | 0] & i8[(i8At + n * 38 + row) | 0] & i8[(i8At + n * 39 + row) | 0] & i8[(i8At + n * 40 + row) | 0] & i8[(i8At + n * 41 + row) | 0]) >= 0)) ? 5 : (written[(part + 4) | 0] !== 0 && ((i8[(i8At + n * 28 + row) | 0] & i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0] & i8[(i8At + n * 31 + row) | 0] & i8[(i8At + n * 32 + row) | 0] & i8[(i8At + n * 33 + row) | 0] & i8[(i8At + n * 34 + row) | 0]) >= 0)) ? 4 : (written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0] & i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0] & i8[(i8At + n * 27 + row) | 0]) >= 0)) ? 3 : (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0] & i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0] & i8[(i8At + n * 20 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0]) >= 0)) ? 1 : 0;
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
const x31 = i8[(i8At + n * 15 + row) | 0];
const r32 = x31 < 0 ? 0 : x31;
const x33 = i8[(i8At + n * 16 + row) | 0];
const r34 = x33 < 0 ? 0 : x33;
const x35 = i8[(i8At + n * 17 + row) | 0];
const r36 = x35 < 0 ? 0 : x35;
const x37 = i8[(i8At + n * 18 + row) | 0];
const r38 = x37 < 0 ? 0 : x37;
const x39 = i8[(i8At + n * 19 + row) | 0];
const r40 = x39 < 0 ? 0 : x39;
const x41 = i8[(i8At + n * 20 + row) | 0];
const r42 = x41 < 0 ? 0 : x41;
if (r30 > 1 || r32 > 1 || r34 > 1 || r36 > 1 || r38 > 1 || r40 > 1 || r42 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | (r30 << 7) | ((r32 & 1) << 6) | ((r34 & 1) << 5) | ((r36 & 1) << 4) | ((r38 & 1) << 3) | ((r40 & 1) << 2) | ((r42 & 1) << 1);
p += 1;
if (l0 >= 3) {
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
const x55 = i8[(i8At + n * 27 + row) | 0];
const r56 = x55 < 0 ? 0 : x55;
if (r44 > 1 || r46 > 1 || r48 > 1 || r50 > 1 || r52 > 1 || r54 > 1 || r56 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 3) & 1) | (r44 << 7) | ((r46 & 1) << 6) | ((r48 & 1) << 5) | ((r50 & 1) << 4) | ((r52 & 1) << 3) | ((r54 & 1) << 2) | ((r56 & 1) << 1);
p += 1;
if (l0 >= 4) {
const x57 = i8[(i8At + n * 28 + row) | 0];
const r58 = x57 < 0 ? 0 : x57;
const x59 = i8[(i8At + n * 29 + row) | 0];
const r60 = x59 < 0 ? 0 : x59;
const x61 = i8[(i8At + n * 30 + row) | 0];
const r62 = x61 < 0 ? 0 : x61;
const x63 = i8[(i8At + n * 31 + row) | 0];
const r64 = x63 < 0 ? 0 : x63;
const x65 = i8[(i8At + n * 32 + row) | 0];
const r66 = x65 < 0 ? 0 : x65;
const x67 = i8[(i8At + n * 33 + row) | 0];
const r68 = x67 < 0 ? 0 : x67;
const x69 = i8[(i8At + n * 34 + row) | 0];
const r70 = x69 < 0 ? 0 : x69;
if (r58 > 1 || r60 > 1 || r62 > 1 || r64 > 1 || r66 > 1 || r68 > 1 || r70 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 4) & 1) | (r58 << 7) | ((r60 & 1) << 6) | ((r62 & 1) << 5) | ((r64 & 1) << 4) | ((r66 & 1) << 3) | ((r68 & 1) << 2) | ((r70 & 1) << 1);
p += 1;
if (l0 >= 5) {
const x71 = i8[(i8At + n * 35 + row) | 0];
const r72 = x71 < 0 ? 0 : x71;
const x73 = i8[(i8At + n * 36 + row) | 0];
const r74 = x73 < 0 ? 0 : x73;
const x75 = i8[(i8At + n * 37 + row) | 0];
const r76 = x75 < 0 ? 0 : x75;
const x77 = i8[(i8At + n * 38 + row) | 0];
const r78 = x77 < 0 ? 0 : x77;
const x79 = i8[(i8At + n * 39 + row) | 0];
const r80 = x79 < 0 ? 0 : x79;
const x81 = i8[(i8At + n * 40 + row) | 0];
const r82 = x81 < 0 ? 0 : x81;
const x83 = i8[(i8At + n * 41 + row) | 0];
const r84 = x83 < 0 ? 0 : x83;
if (r72 > 1 || r74 > 1 || r76 > 1 || r78 > 1 || r80 > 1 || r82 > 1 || r84 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 5) & 1) | (r72 << 7) | ((r74 & 1) << 6) | ((r76 & 1) << 5) | ((r78 & 1) << 4) | ((r80 & 1) << 3) | ((r82 & 1) << 2) | ((r84 & 1) << 1);
p += 1;
if (l0 >= 6) {
const x85 = i8[(i8At + n * 42 + row) | 0];
const r86 = x85 < 0 ? 0 : x85;
const x87 = i8[(i8At + n * 43 + row) | 0];
const r88 = x87 < 0 ? 0 : x87;
const x89 = i8[(i8At + n * 44 + row) | 0];
const r90 = x89 < 0 ? 0 : x89;
const x91 = i8[(i8At + n * 45 + row) | 0];
const r92 = x91 < 0 ? 0 : x91;
const x93 = i8[(i8At + n * 46 + row) | 0];
const r94 = x93 < 0 ? 0 : x93;
const x95 = i8[(i8At + n * 47 + row) | 0];
const r96 = x95 < 0 ? 0 : x95;
const x97 = i8[(i8At + n * 48 + row) | 0];
const r98 = x97 < 0 ? 0 : x97;
if (r86 > 1 || r88 > 1 || r90 > 1 || r92 > 1 || r94 > 1 || r96 > 1 || r98 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 6) & 1) | (r86 << 7) | ((r88 & 1) << 6) | ((r90 & 1) << 5) | ((r92 & 1) << 4) | ((r94 & 1) << 3) | ((r96 & 1) << 2) | ((r98 & 1) << 1);
p += 1;
}}}}}}
return p;
}

function writeRecord1_12(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
const { presence, wanted } = c;
const f0 = presence[(row * 3 + 0) | 0] & wanted[0];
const f1 = presence[(row * 3 + 1) | 0] & wanted[1];
const f2 = presence[(row * 3 + 2) | 0] & wanted[2];
if (!(f0 | f1 | f2)) return -1;
if (p + 3 > end) return -1;
b[p++] = f0 | +((f1 | f2) !== 0);
if (f1 | f2) 
b[p++] = f1 | +((f2) !== 0);
if (f2) 
b[p++] = f2;
if (f0 & 128 && (p = write010(b, p, end, c, 0, row)) < 0) return -1;
if (f0 & 64 && (p = write000(b, p, end, c, 1, row)) < 0) return -1;
if (f0 & 32 && (p = write015(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write020(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write040(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write045_2(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write060_2(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write040(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write170(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write120(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write070(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write076(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write074(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write075(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write100(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write040(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write170(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write015(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 4 && (p = writeRE(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = writeSP(b, p, end, c, 20, row)) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_ROW_WRITERS: Readonly<Record<string, readonly RowWriter[]>> = {
  "1.13": [writeRecord1_13],
  "1.12": [writeRecord1_12],
};

export const EXPANSION_ROW_WRITERS: Readonly<Record<string, ExpansionRowWriter>> = {
};
