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

function write105(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write100(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write185(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write060(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write380(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i8, f64, i16, n, m, written } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const part = bases[(i * 6 + 4) | 0];
const q126 = ((written[(part) | 0] !== 0 && ((i32[(i32At + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && (hasOctets(i8, i8At + row * 8, 8))) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n + row) | 0]) || (i8[(i8At + n * 8 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 8 : 0) | ((written[(part + 5) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]) || (i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0]) >= 0)) ? 4 : 0) | ((written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]) || (i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0]) >= 0)) ? 2 : 0);
const q127 = ((written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0]) >= 0)) ? 128 : 0) | (i32[(i32At + n + row) | 0] >= 0 ? 64 : 0) | ((written[(part + 9) | 0] !== 0 && ((i8[(i8At + n * 16 + m * 7 + row) | 0] & i8[(i8At + n * 17 + m * 7 + row) | 0] & i8[(i8At + n * 18 + m * 7 + row) | 0] & i8[(i8At + n * 19 + m * 7 + row) | 0] & i8[(i8At + n * 20 + m * 7 + row) | 0] & i8[(i8At + n * 21 + m * 7 + row) | 0] & i8[(i8At + n * 22 + m * 7 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 10) | 0] !== 0 && ((i8[(i8At + n * 23 + m * 7 + row) | 0] & i8[(i8At + n * 24 + m * 7 + row) | 0] & i8[(i8At + n * 25 + m * 7 + row) | 0] & i8[(i8At + n * 26 + m * 7 + row) | 0] & i8[(i8At + n * 27 + m * 7 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 11) | 0] !== 0 && (hasOctets(i8, i8At + n * 28 + m * 7 + row * 7, 7))) ? 8 : 0) | ((written[(part + 12) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 5 + m * 5 + row) | 0]))) ? 4 : 0) | ((written[(part + 13) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 6 + m * 5 + row) | 0]))) ? 2 : 0);
const q128 = ((written[(part + 14) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 7 + m * 5 + row) | 0]))) ? 128 : 0) | ((written[(part + 15) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 8 + m * 5 + row) | 0]) || (i8[(i8At + n * 35 + m * 7 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 16) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 9 + m * 5 + row) | 0]))) ? 32 : 0) | ((written[(part + 17) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 10 + m * 5 + row) | 0]))) ? 16 : 0) | ((written[(part + 18) | 0] !== 0 && ((i16[(i16At + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 19) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 11 + m * 5 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 12 + m * 5 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 13 + m * 5 + row) | 0]) || (i8[(i8At + n * 36 + m * 7 + row) | 0] & i8[(i8At + n * 37 + m * 7 + row) | 0] & i8[(i8At + n * 38 + m * 7 + row) | 0] & i8[(i8At + n * 39 + m * 7 + row) | 0] & i16[(i16At + n + row) | 0]) >= 0)) ? 4 : 0) | ((written[(part + 20) | 0] !== 0 && ((i16[(i16At + n * 2 + row) | 0]) >= 0)) ? 2 : 0);
const q129 = ((written[(part + 21) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 14 + m * 5 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 15 + m * 5 + row) | 0]))) ? 128 : 0) | ((written[(part + 22) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 16 + m * 5 + row) | 0]))) ? 64 : 0) | ((written[(part + 23) | 0] !== 0 && ((i8[(i8At + n * 40 + m * 7 + row) | 0]) >= 0)) ? 32 : 0) | (i32[(i32At + n * 3 + row) | 0] >= 0 ? 16 : 0) | ((written[(part + 25) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 17 + m * 5 + row) | 0]))) ? 8 : 0) | ((written[(part + 26) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 18 + m * 5 + row) | 0]))) ? 4 : 0) | ((written[(part + 27) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 19 + m * 5 + row) | 0]))) ? 2 : 0);
if (p + 4 > end) return -1;
b[p++] = q126 | +((q127 | q128 | q129) !== 0);
if (q127 | q128 | q129) 
b[p++] = q127 | +((q128 | q129) !== 0);
if (q128 | q129) 
b[p++] = q128 | +((q129) !== 0);
if (q129) 
b[p++] = q129;
if (q126 & 128) {
const x0 = i32[(i32At + row) | 0];
if (x0 < 0 || x0 > 16777215) return -1;
if (p + 3 > end) return -1;
b[p] = (x0 >>> 16);
b[p + 1] = (x0 >>> 8);
b[p + 2] = x0;
p += 3;
}
if (q126 & 64) {
if (p + 6 > end) return -1;
if (!putSix(b, p + 0, i8, i8At + row * 8, 8)) return -1;
p += 6;
}
if (q126 & 32) {
const x1 = f64[(f64At + row) | 0];
const r2 = Math.round((x1 * 8192) / 45);
if (!(r2 >= 0 && r2 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r2 >>> 8);
b[p + 1] = r2;
p += 2;
}
if (q126 & 16) {
const x3 = i8[(i8At + n * 8 + row) | 0];
const r4 = x3 < 0 ? 0 : x3;
const x5 = f64[(f64At + n + row) | 0];
let r6 = x5;
if (r4 === 0) {
const r7 = Math.round(x5 * 16384);
if (!(r7 >= 0 && r7 <= 32767)) return -1;
r6 = r7;
}
else if (r4 === 1) {
const r8 = Math.round(x5 * 1000);
if (!(r8 >= 0 && r8 <= 32767)) return -1;
r6 = r8;
}
else if (r6 !== (r6 & 32767)) return -1;
if (r4 > 1) return -1;
if (p + 2 > end) return -1;
b[p] = (r4 << 7) | ((r6 & 32767) >>> 8);
b[p + 1] = r6;
p += 2;
}
if (q126 & 8) {
const x9 = f64[(f64At + n * 2 + row) | 0];
const r10 = Math.round(x9);
if (!(r10 >= 0 && r10 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r10 >>> 8);
b[p + 1] = r10;
p += 2;
}
if (q126 & 4) {
const x11 = i8[(i8At + n * 9 + row) | 0];
const r12 = x11 < 0 ? 0 : x11;
const x13 = i8[(i8At + n * 10 + row) | 0];
const r14 = x13 < 0 ? 0 : x13;
const x15 = f64[(f64At + n * 3 + row) | 0];
const r16 = Math.round((x15) / 25);
if (r12 > 1 || r14 > 3 || !(r16 >= -4096 && r16 <= 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = (r12 << 7) | ((r14 & 3) << 5) | ((r16 & 8191) >>> 8);
b[p + 1] = r16;
p += 2;
}
if (q126 & 2) {
const x17 = i8[(i8At + n * 11 + row) | 0];
const r18 = x17 < 0 ? 0 : x17;
const x19 = i8[(i8At + n * 12 + row) | 0];
const r20 = x19 < 0 ? 0 : x19;
const x21 = i8[(i8At + n * 13 + row) | 0];
const r22 = x21 < 0 ? 0 : x21;
const x23 = f64[(f64At + n * 4 + row) | 0];
const r24 = Math.round((x23) / 25);
if (r18 > 1 || r20 > 1 || r22 > 1 || !(r24 >= -4096 && r24 <= 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = (r18 << 7) | ((r20 & 1) << 6) | ((r22 & 1) << 5) | ((r24 & 8191) >>> 8);
b[p + 1] = r24;
p += 2;
}
if (q127 & 128) {
const l25 = 0;
const x26 = i8[(i8At + n * 14 + row) | 0];
const r27 = x26 < 0 ? 0 : x26;
const x28 = i8[(i8At + n * 15 + row) | 0];
const r29 = x28 < 0 ? 0 : x28;
if (r27 > 1 || r29 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l25 > 0) & 1) | (r27 << 7) | ((r29 & 1) << 6);
p += 1;

}
if (q127 & 64) {
const k30 = i32[(i32At + n + row) | 0];
const from31 = i32[(i32At + n * 2 + row) | 0];
if (k30 < 0 || k30 > 255 || from31 < 0 || from31 + k30 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k30;
p += 1;
for (let j32 = from31; j32 < from31 + k30; j32++) {
const x33 = i8[(i8At + n * 16 + j32) | 0];
const r34 = x33 < 0 ? 0 : x33;
const x35 = i8[(i8At + n * 16 + m + j32) | 0];
const r36 = x35 < 0 ? 0 : x35;
const x37 = i8[(i8At + n * 16 + m * 2 + j32) | 0];
const x38 = f64[(f64At + n * 5 + j32) | 0];
const r39 = Math.round((x38) / 10);
const x40 = f64[(f64At + n * 5 + m + j32) | 0];
const r41 = Math.round((x40 * 2097152) / 45);
const x42 = f64[(f64At + n * 5 + m * 2 + j32) | 0];
const r43 = Math.round((x42 * 2097152) / 45);
const x44 = i8[(i8At + n * 16 + m * 3 + j32) | 0];
const r45 = x44 < 0 ? 0 : x44;
const x46 = i8[(i8At + n * 16 + m * 4 + j32) | 0];
const r47 = x46 < 0 ? 0 : x46;
const x48 = i8[(i8At + n * 16 + m * 5 + j32) | 0];
const r49 = x48 < 0 ? 0 : x48;
const x50 = i8[(i8At + n * 16 + m * 6 + j32) | 0];
const r51 = x50 < 0 ? 0 : x50;
const x52 = f64[(f64At + n * 5 + m * 3 + j32) | 0];
const r53 = Math.round(x52);
const x54 = f64[(f64At + n * 5 + m * 4 + j32) | 0];
const r55 = Math.round(x54 * 100);
if (r34 > 1 || r36 > 1 || x37 < 0 || x37 > 63 || !(r39 >= -32768 && r39 <= 32767) || !(r41 >= -4194304 && r41 <= 4194304) || !(r43 >= -8388608 && r43 <= 8388607) || r45 > 15 || r47 > 3 || r49 > 1 || r51 > 1 || !(r53 >= 0 && r53 <= 16777215) || !(r55 >= 0 && r55 <= 65535)) return -1;
if (p + 15 > end) return -1;
b[p] = (r34 << 7) | ((r36 & 1) << 6) | (x37 & 63);
b[p + 1] = (r39 >>> 8);
b[p + 2] = r39;
b[p + 3] = (r41 >>> 16);
b[p + 4] = (r41 >>> 8);
b[p + 5] = r41;
b[p + 6] = (r43 >>> 16);
b[p + 7] = (r43 >>> 8);
b[p + 8] = r43;
b[p + 9] = (r45 << 4) | ((r47 & 3) << 2) | ((r49 & 1) << 1) | (r51 & 1);
b[p + 10] = (r53 >>> 16);
b[p + 11] = (r53 >>> 8);
b[p + 12] = r53;
b[p + 13] = (r55 >>> 8);
b[p + 14] = r55;
p += 15;
}
}
if (q127 & 32) {
const x56 = i8[(i8At + n * 16 + m * 7 + row) | 0];
const r57 = x56 < 0 ? 0 : x56;
const x58 = i8[(i8At + n * 17 + m * 7 + row) | 0];
const r59 = x58 < 0 ? 0 : x58;
const x60 = i8[(i8At + n * 18 + m * 7 + row) | 0];
const r61 = x60 < 0 ? 0 : x60;
const x62 = i8[(i8At + n * 19 + m * 7 + row) | 0];
const r63 = x62 < 0 ? 0 : x62;
const x64 = i8[(i8At + n * 20 + m * 7 + row) | 0];
const r65 = x64 < 0 ? 0 : x64;
const x66 = i8[(i8At + n * 21 + m * 7 + row) | 0];
const x67 = i8[(i8At + n * 22 + m * 7 + row) | 0];
if (r57 > 7 || r59 > 7 || r61 > 1 || r63 > 1 || r65 > 1 || x66 < 0 || x66 > 1 || x67 < 0 || x67 > 15) return -1;
if (p + 2 > end) return -1;
b[p] = (r57 << 5) | ((r59 & 7) << 2);
b[p + 1] = (r61 << 7) | ((r63 & 1) << 6) | ((r65 & 1) << 5) | ((x66 & 1) << 4) | (x67 & 15);
p += 2;
}
if (q127 & 16) {
const x68 = i8[(i8At + n * 23 + m * 7 + row) | 0];
const r69 = x68 < 0 ? 0 : x68;
const x70 = i8[(i8At + n * 24 + m * 7 + row) | 0];
const r71 = x70 < 0 ? 0 : x70;
const x72 = i8[(i8At + n * 25 + m * 7 + row) | 0];
const r73 = x72 < 0 ? 0 : x72;
const x74 = i8[(i8At + n * 26 + m * 7 + row) | 0];
const r75 = x74 < 0 ? 0 : x74;
const x76 = i8[(i8At + n * 27 + m * 7 + row) | 0];
const r77 = x76 < 0 ? 0 : x76;
if (r69 > 3 || r71 > 3 || r73 > 3 || r75 > 1 || r77 > 7) return -1;
if (p + 2 > end) return -1;
b[p] = (r69 << 6) | ((r71 & 3) << 4) | ((r73 & 3) << 2) | ((r75 & 1) << 1);
b[p + 1] = (r77 & 7);
p += 2;
}
if (q127 & 8) {
if (p + 7 > end) return -1;
b[p + 0] = i8[(i8At + n * 28 + m * 7 + row * 7) | 0];
b[p + 1] = i8[(i8At + n * 28 + m * 7 + row * 7 + 1) | 0];
b[p + 2] = i8[(i8At + n * 28 + m * 7 + row * 7 + 2) | 0];
b[p + 3] = i8[(i8At + n * 28 + m * 7 + row * 7 + 3) | 0];
b[p + 4] = i8[(i8At + n * 28 + m * 7 + row * 7 + 4) | 0];
b[p + 5] = i8[(i8At + n * 28 + m * 7 + row * 7 + 5) | 0];
b[p + 6] = i8[(i8At + n * 28 + m * 7 + row * 7 + 6) | 0];
p += 7;
}
if (q127 & 4) {
const x78 = f64[(f64At + n * 5 + m * 5 + row) | 0];
const r79 = Math.round((x78 * 4) / 25);
if (!(r79 >= -32768 && r79 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r79 >>> 8);
b[p + 1] = r79;
p += 2;
}
if (q127 & 2) {
const x80 = f64[(f64At + n * 6 + m * 5 + row) | 0];
const r81 = Math.round((x80 * 4) / 25);
if (!(r81 >= -32768 && r81 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r81 >>> 8);
b[p + 1] = r81;
p += 2;
}
if (q128 & 128) {
const x82 = f64[(f64At + n * 7 + m * 5 + row) | 0];
const r83 = Math.round(x82 * 100);
if (!(r83 >= -32768 && r83 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r83 >>> 8);
b[p + 1] = r83;
p += 2;
}
if (q128 & 64) {
const x84 = i8[(i8At + n * 35 + m * 7 + row) | 0];
const r85 = x84 < 0 ? 0 : x84;
const x86 = f64[(f64At + n * 8 + m * 5 + row) | 0];
const r87 = Math.round(x86 * 4);
if (r85 > 3 || !(r87 >= -64 && r87 <= 63)) return -1;
if (p + 2 > end) return -1;
b[p] = (r85 << 6);
b[p + 1] = (r87 << 1);
p += 2;
}
if (q128 & 32) {
const x88 = f64[(f64At + n * 9 + m * 5 + row) | 0];
const r89 = Math.round((x88 * 8192) / 45);
if (!(r89 >= 0 && r89 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r89 >>> 8);
b[p + 1] = r89;
p += 2;
}
if (q128 & 16) {
const x90 = f64[(f64At + n * 10 + m * 5 + row) | 0];
const r91 = Math.round(x90 * 16384);
if (!(r91 >= -32768 && r91 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r91 >>> 8);
b[p + 1] = r91;
p += 2;
}
if (q128 & 8) {
const x92 = i16[(i16At + row) | 0];
if (x92 < 0 || x92 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x92;
p += 1;
}
if (q128 & 4) {
const x93 = i8[(i8At + n * 36 + m * 7 + row) | 0];
const r94 = x93 < 0 ? 0 : x93;
const x95 = i8[(i8At + n * 37 + m * 7 + row) | 0];
const r96 = x95 < 0 ? 0 : x95;
const x97 = i8[(i8At + n * 38 + m * 7 + row) | 0];
const r98 = x97 < 0 ? 0 : x97;
const x99 = i8[(i8At + n * 39 + m * 7 + row) | 0];
const r100 = x99 < 0 ? 0 : x99;
const x101 = f64[(f64At + n * 11 + m * 5 + row) | 0];
const r102 = Math.round(x101);
const x103 = f64[(f64At + n * 12 + m * 5 + row) | 0];
const r104 = Math.round(x103);
const x105 = f64[(f64At + n * 13 + m * 5 + row) | 0];
const r106 = Math.round(x105 * 4);
const x107 = i16[(i16At + n + row) | 0];
if (r94 > 1 || r96 > 1 || r98 > 1 || r100 > 1 || !(r102 >= 0 && r102 <= 65535) || !(r104 >= 0 && r104 <= 65535) || !(r106 >= -32768 && r106 <= 32767) || x107 < 0 || x107 > 255) return -1;
if (p + 8 > end) return -1;
b[p] = (r94 << 7) | ((r96 & 1) << 6) | ((r98 & 1) << 5) | ((r100 & 1) << 4);
b[p + 1] = (r102 >>> 8);
b[p + 2] = r102;
b[p + 3] = (r104 >>> 8);
b[p + 4] = r104;
b[p + 5] = (r106 >>> 8);
b[p + 6] = r106;
b[p + 7] = x107;
p += 8;
}
if (q128 & 2) {
const x108 = i16[(i16At + n * 2 + row) | 0];
const r109 = x108 < 0 ? 0 : x108;
if (r109 > 255) return -1;
if (p + 1 > end) return -1;
b[p] = r109;
p += 1;
}
if (q129 & 128) {
const x110 = f64[(f64At + n * 14 + m * 5 + row) | 0];
const r111 = Math.round((x110 * 2097152) / 45);
const x112 = f64[(f64At + n * 15 + m * 5 + row) | 0];
const r113 = Math.round((x112 * 2097152) / 45);
if (!(r111 >= -4194304 && r111 <= 4194304) || !(r113 >= -8388608 && r113 <= 8388607)) return -1;
if (p + 6 > end) return -1;
b[p] = (r111 >>> 16);
b[p + 1] = (r111 >>> 8);
b[p + 2] = r111;
b[p + 3] = (r113 >>> 16);
b[p + 4] = (r113 >>> 8);
b[p + 5] = r113;
p += 6;
}
if (q129 & 64) {
const x114 = f64[(f64At + n * 16 + m * 5 + row) | 0];
const r115 = Math.round((x114 * 4) / 25);
if (!(r115 >= -32768 && r115 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r115 >>> 8);
b[p + 1] = r115;
p += 2;
}
if (q129 & 32) {
const x116 = i8[(i8At + n * 40 + m * 7 + row) | 0];
if (x116 < 0 || x116 > 15) return -1;
if (p + 1 > end) return -1;
b[p] = (x116 & 15);
p += 1;
}
if (q129 & 16) {
const k117 = i32[(i32At + n * 3 + row) | 0];
const from118 = i32[(i32At + n * 4 + row) | 0];
if (k117 < 0 || k117 > 255 || from118 < 0 || from118 + k117 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k117;
p += 1;
for (let j119 = from118; j119 < from118 + k117; j119++) {
if (p + 8 > end) return -1;
b[p + 0] = i8[(i8At + n * 41 + m * 7 + j119 * 8) | 0];
b[p + 1] = i8[(i8At + n * 41 + m * 7 + j119 * 8 + 1) | 0];
b[p + 2] = i8[(i8At + n * 41 + m * 7 + j119 * 8 + 2) | 0];
b[p + 3] = i8[(i8At + n * 41 + m * 7 + j119 * 8 + 3) | 0];
b[p + 4] = i8[(i8At + n * 41 + m * 7 + j119 * 8 + 4) | 0];
b[p + 5] = i8[(i8At + n * 41 + m * 7 + j119 * 8 + 5) | 0];
b[p + 6] = i8[(i8At + n * 41 + m * 7 + j119 * 8 + 6) | 0];
b[p + 7] = i8[(i8At + n * 41 + m * 7 + j119 * 8 + 7) | 0];
p += 8;
}
}
if (q129 & 8) {
const x120 = f64[(f64At + n * 17 + m * 5 + row) | 0];
const r121 = Math.round(x120);
if (!(r121 >= 0 && r121 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r121 >>> 8);
b[p + 1] = r121;
p += 2;
}
if (q129 & 4) {
const x122 = f64[(f64At + n * 18 + m * 5 + row) | 0];
const r123 = Math.round(x122 * 125);
if (!(r123 >= 0 && r123 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r123 >>> 8);
b[p + 1] = r123;
p += 2;
}
if (q129 & 2) {
const x124 = f64[(f64At + n * 19 + m * 5 + row) | 0];
const r125 = Math.round(x124 * 10);
if (!(r125 >= 0 && r125 <= 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r125 & 4095) >>> 8);
b[p + 1] = r125;
p += 2;
}
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

function write080(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 6) | 0] !== 0 && ((i8[(i8At + n * 35 + row) | 0]) >= 0)) ? 6 : (written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 28 + row) | 0] & i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0] & i8[(i8At + n * 31 + row) | 0] & i8[(i8At + n * 32 + row) | 0] & i8[(i8At + n * 33 + row) | 0] & i8[(i8At + n * 34 + row) | 0]) >= 0)) ? 5 : (written[(part + 4) | 0] !== 0 && ((i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0] & i8[(i8At + n * 27 + row) | 0]) >= 0)) ? 4 : (written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0] & i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0]) >= 0)) ? 3 : (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r2 > 1 || r4 > 1 || r6 > 1 || r8 > 7 || r10 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 7) | ((r4 & 1) << 6) | ((r6 & 1) << 5) | ((r8 & 7) << 2) | ((r10 & 1) << 1);
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
const x23 = i8[(i8At + n * 11 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
if (r12 > 1 || r14 > 1 || r16 > 1 || r18 > 1 || r20 > 1 || r22 > 1 || r24 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r12 << 7) | ((r14 & 1) << 6) | ((r16 & 1) << 5) | ((r18 & 1) << 4) | ((r20 & 1) << 3) | ((r22 & 1) << 2) | ((r24 & 1) << 1);
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
const x33 = i8[(i8At + n * 16 + row) | 0];
const r34 = x33 < 0 ? 0 : x33;
if (r26 > 1 || r28 > 3 || r30 > 1 || r32 > 1 || r34 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | (r26 << 7) | ((r28 & 3) << 5) | ((r30 & 1) << 4) | ((r32 & 1) << 3) | ((r34 & 3) << 1);
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
const x43 = i8[(i8At + n * 21 + row) | 0];
const r44 = x43 < 0 ? 0 : x43;
const x45 = i8[(i8At + n * 22 + row) | 0];
const r46 = x45 < 0 ? 0 : x45;
const x47 = i8[(i8At + n * 23 + row) | 0];
const r48 = x47 < 0 ? 0 : x47;
if (r36 > 1 || r38 > 1 || r40 > 1 || r42 > 1 || r44 > 1 || r46 > 1 || r48 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 3) & 1) | (r36 << 7) | ((r38 & 1) << 6) | ((r40 & 1) << 5) | ((r42 & 1) << 4) | ((r44 & 1) << 3) | ((r46 & 1) << 2) | ((r48 & 1) << 1);
p += 1;
if (l0 >= 4) {
const x49 = i8[(i8At + n * 24 + row) | 0];
const r50 = x49 < 0 ? 0 : x49;
const x51 = i8[(i8At + n * 25 + row) | 0];
const r52 = x51 < 0 ? 0 : x51;
const x53 = i8[(i8At + n * 26 + row) | 0];
const r54 = x53 < 0 ? 0 : x53;
const x55 = i8[(i8At + n * 27 + row) | 0];
const r56 = x55 < 0 ? 0 : x55;
if (r50 > 3 || r52 > 7 || r54 > 1 || r56 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 4) & 1) | (r50 << 6) | ((r52 & 7) << 3) | ((r54 & 1) << 2) | ((r56 & 1) << 1);
p += 1;
if (l0 >= 5) {
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
b[p] = (+(l0 > 5) & 1) | (r58 << 7) | ((r60 & 1) << 6) | ((r62 & 1) << 5) | ((r64 & 1) << 4) | ((r66 & 1) << 3) | ((r68 & 1) << 2) | ((r70 & 1) << 1);
p += 1;
if (l0 >= 6) {
const x71 = i8[(i8At + n * 35 + row) | 0];
const r72 = x71 < 0 ? 0 : x71;
if (r72 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 6) & 1) | (r72 << 7);
p += 1;
}}}}}}
return p;
}

function write290(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n, written } = c;
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const q20 = ((written[(part) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n + row) | 0]))) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 16 : 0) | ((written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]))) ? 8 : 0) | ((written[(part + 5) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) ? 4 : 0) | ((written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 6 + row) | 0]))) ? 2 : 0);
const q21 = ((written[(part + 7) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 7 + row) | 0]))) ? 128 : 0) | ((written[(part + 8) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 8 + row) | 0]))) ? 64 : 0) | ((written[(part + 9) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 9 + row) | 0]))) ? 32 : 0);
if (p + 2 > end) return -1;
b[p++] = q20 | +((q21) !== 0);
if (q21) 
b[p++] = q21;
if (q20 & 128) {
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 4);
if (!(r1 >= 0 && r1 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r1;
p += 1;
}
if (q20 & 64) {
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2 * 4);
if (!(r3 >= 0 && r3 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r3;
p += 1;
}
if (q20 & 32) {
const x4 = f64[(f64At + n * 2 + row) | 0];
const r5 = Math.round(x4 * 4);
if (!(r5 >= 0 && r5 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r5;
p += 1;
}
if (q20 & 16) {
const x6 = f64[(f64At + n * 3 + row) | 0];
const r7 = Math.round(x6 * 4);
if (!(r7 >= 0 && r7 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r7;
p += 1;
}
if (q20 & 8) {
const x8 = f64[(f64At + n * 4 + row) | 0];
const r9 = Math.round(x8 * 4);
if (!(r9 >= 0 && r9 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r9 >>> 8);
b[p + 1] = r9;
p += 2;
}
if (q20 & 4) {
const x10 = f64[(f64At + n * 5 + row) | 0];
const r11 = Math.round(x10 * 4);
if (!(r11 >= 0 && r11 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r11;
p += 1;
}
if (q20 & 2) {
const x12 = f64[(f64At + n * 6 + row) | 0];
const r13 = Math.round(x12 * 4);
if (!(r13 >= 0 && r13 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r13;
p += 1;
}
if (q21 & 128) {
const x14 = f64[(f64At + n * 7 + row) | 0];
const r15 = Math.round(x14 * 4);
if (!(r15 >= 0 && r15 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r15;
p += 1;
}
if (q21 & 64) {
const x16 = f64[(f64At + n * 8 + row) | 0];
const r17 = Math.round(x16 * 4);
if (!(r17 >= 0 && r17 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r17;
p += 1;
}
if (q21 & 32) {
const x18 = f64[(f64At + n * 9 + row) | 0];
const r19 = Math.round(x18 * 4);
if (!(r19 >= 0 && r19 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r19;
p += 1;
}
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
if (r1 > 3 || r3 > 3 || r5 > 3 || r7 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r1 << 6) | ((r3 & 3) << 4) | ((r5 & 3) << 2) | ((r7 & 1) << 1);
p += 1;
return p;
}

function write295(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n, written } = c;
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const q62 = ((written[(part) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n + row) | 0]))) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 16 : 0) | ((written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 4 + row) | 0]))) ? 8 : 0) | ((written[(part + 5) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) ? 4 : 0) | ((written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 6 + row) | 0]))) ? 2 : 0);
const q63 = ((written[(part + 7) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 7 + row) | 0]))) ? 128 : 0) | ((written[(part + 8) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 8 + row) | 0]))) ? 64 : 0) | ((written[(part + 9) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 9 + row) | 0]))) ? 32 : 0) | ((written[(part + 10) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 10 + row) | 0]))) ? 16 : 0) | ((written[(part + 11) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 11 + row) | 0]))) ? 8 : 0) | ((written[(part + 12) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 12 + row) | 0]))) ? 4 : 0) | ((written[(part + 13) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 13 + row) | 0]))) ? 2 : 0);
const q64 = ((written[(part + 14) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 14 + row) | 0]))) ? 128 : 0) | ((written[(part + 15) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 15 + row) | 0]))) ? 64 : 0) | ((written[(part + 16) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 16 + row) | 0]))) ? 32 : 0) | ((written[(part + 17) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 17 + row) | 0]))) ? 16 : 0) | ((written[(part + 18) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 18 + row) | 0]))) ? 8 : 0) | ((written[(part + 19) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 19 + row) | 0]))) ? 4 : 0) | ((written[(part + 20) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 20 + row) | 0]))) ? 2 : 0);
const q65 = ((written[(part + 21) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 21 + row) | 0]))) ? 128 : 0) | ((written[(part + 22) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 22 + row) | 0]))) ? 64 : 0) | ((written[(part + 23) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 23 + row) | 0]))) ? 32 : 0) | ((written[(part + 24) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 24 + row) | 0]))) ? 16 : 0) | ((written[(part + 25) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 25 + row) | 0]))) ? 8 : 0) | ((written[(part + 26) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 26 + row) | 0]))) ? 4 : 0) | ((written[(part + 27) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 27 + row) | 0]))) ? 2 : 0);
const q66 = ((written[(part + 28) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 28 + row) | 0]))) ? 128 : 0) | ((written[(part + 29) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 29 + row) | 0]))) ? 64 : 0) | ((written[(part + 30) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 30 + row) | 0]))) ? 32 : 0);
if (p + 5 > end) return -1;
b[p++] = q62 | +((q63 | q64 | q65 | q66) !== 0);
if (q63 | q64 | q65 | q66) 
b[p++] = q63 | +((q64 | q65 | q66) !== 0);
if (q64 | q65 | q66) 
b[p++] = q64 | +((q65 | q66) !== 0);
if (q65 | q66) 
b[p++] = q65 | +((q66) !== 0);
if (q66) 
b[p++] = q66;
if (q62 & 128) {
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 4);
if (!(r1 >= 0 && r1 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r1;
p += 1;
}
if (q62 & 64) {
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2 * 4);
if (!(r3 >= 0 && r3 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r3;
p += 1;
}
if (q62 & 32) {
const x4 = f64[(f64At + n * 2 + row) | 0];
const r5 = Math.round(x4 * 4);
if (!(r5 >= 0 && r5 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r5;
p += 1;
}
if (q62 & 16) {
const x6 = f64[(f64At + n * 3 + row) | 0];
const r7 = Math.round(x6 * 4);
if (!(r7 >= 0 && r7 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r7;
p += 1;
}
if (q62 & 8) {
const x8 = f64[(f64At + n * 4 + row) | 0];
const r9 = Math.round(x8 * 4);
if (!(r9 >= 0 && r9 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r9;
p += 1;
}
if (q62 & 4) {
const x10 = f64[(f64At + n * 5 + row) | 0];
const r11 = Math.round(x10 * 4);
if (!(r11 >= 0 && r11 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r11;
p += 1;
}
if (q62 & 2) {
const x12 = f64[(f64At + n * 6 + row) | 0];
const r13 = Math.round(x12 * 4);
if (!(r13 >= 0 && r13 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r13;
p += 1;
}
if (q63 & 128) {
const x14 = f64[(f64At + n * 7 + row) | 0];
const r15 = Math.round(x14 * 4);
if (!(r15 >= 0 && r15 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r15;
p += 1;
}
if (q63 & 64) {
const x16 = f64[(f64At + n * 8 + row) | 0];
const r17 = Math.round(x16 * 4);
if (!(r17 >= 0 && r17 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r17;
p += 1;
}
if (q63 & 32) {
const x18 = f64[(f64At + n * 9 + row) | 0];
const r19 = Math.round(x18 * 4);
if (!(r19 >= 0 && r19 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r19;
p += 1;
}
if (q63 & 16) {
const x20 = f64[(f64At + n * 10 + row) | 0];
const r21 = Math.round(x20 * 4);
if (!(r21 >= 0 && r21 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r21;
p += 1;
}
if (q63 & 8) {
const x22 = f64[(f64At + n * 11 + row) | 0];
const r23 = Math.round(x22 * 4);
if (!(r23 >= 0 && r23 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r23;
p += 1;
}
if (q63 & 4) {
const x24 = f64[(f64At + n * 12 + row) | 0];
const r25 = Math.round(x24 * 4);
if (!(r25 >= 0 && r25 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r25;
p += 1;
}
if (q63 & 2) {
const x26 = f64[(f64At + n * 13 + row) | 0];
const r27 = Math.round(x26 * 4);
if (!(r27 >= 0 && r27 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r27;
p += 1;
}
if (q64 & 128) {
const x28 = f64[(f64At + n * 14 + row) | 0];
const r29 = Math.round(x28 * 4);
if (!(r29 >= 0 && r29 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r29;
p += 1;
}
if (q64 & 64) {
const x30 = f64[(f64At + n * 15 + row) | 0];
const r31 = Math.round(x30 * 4);
if (!(r31 >= 0 && r31 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r31;
p += 1;
}
if (q64 & 32) {
const x32 = f64[(f64At + n * 16 + row) | 0];
const r33 = Math.round(x32 * 4);
if (!(r33 >= 0 && r33 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r33;
p += 1;
}
if (q64 & 16) {
const x34 = f64[(f64At + n * 17 + row) | 0];
const r35 = Math.round(x34 * 4);
if (!(r35 >= 0 && r35 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r35;
p += 1;
}
if (q64 & 8) {
const x36 = f64[(f64At + n * 18 + row) | 0];
const r37 = Math.round(x36 * 4);
if (!(r37 >= 0 && r37 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r37;
p += 1;
}
if (q64 & 4) {
const x38 = f64[(f64At + n * 19 + row) | 0];
const r39 = Math.round(x38 * 4);
if (!(r39 >= 0 && r39 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r39;
p += 1;
}
if (q64 & 2) {
const x40 = f64[(f64At + n * 20 + row) | 0];
const r41 = Math.round(x40 * 4);
if (!(r41 >= 0 && r41 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r41;
p += 1;
}
if (q65 & 128) {
const x42 = f64[(f64At + n * 21 + row) | 0];
const r43 = Math.round(x42 * 4);
if (!(r43 >= 0 && r43 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r43;
p += 1;
}
if (q65 & 64) {
const x44 = f64[(f64At + n * 22 + row) | 0];
const r45 = Math.round(x44 * 4);
if (!(r45 >= 0 && r45 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r45;
p += 1;
}
if (q65 & 32) {
const x46 = f64[(f64At + n * 23 + row) | 0];
const r47 = Math.round(x46 * 4);
if (!(r47 >= 0 && r47 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r47;
p += 1;
}
if (q65 & 16) {
const x48 = f64[(f64At + n * 24 + row) | 0];
const r49 = Math.round(x48 * 4);
if (!(r49 >= 0 && r49 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r49;
p += 1;
}
if (q65 & 8) {
const x50 = f64[(f64At + n * 25 + row) | 0];
const r51 = Math.round(x50 * 4);
if (!(r51 >= 0 && r51 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r51;
p += 1;
}
if (q65 & 4) {
const x52 = f64[(f64At + n * 26 + row) | 0];
const r53 = Math.round(x52 * 4);
if (!(r53 >= 0 && r53 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r53;
p += 1;
}
if (q65 & 2) {
const x54 = f64[(f64At + n * 27 + row) | 0];
const r55 = Math.round(x54 * 4);
if (!(r55 >= 0 && r55 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r55;
p += 1;
}
if (q66 & 128) {
const x56 = f64[(f64At + n * 28 + row) | 0];
const r57 = Math.round(x56 * 4);
if (!(r57 >= 0 && r57 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r57;
p += 1;
}
if (q66 & 64) {
const x58 = f64[(f64At + n * 29 + row) | 0];
const r59 = Math.round(x58 * 4);
if (!(r59 >= 0 && r59 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r59;
p += 1;
}
if (q66 & 32) {
const x60 = f64[(f64At + n * 30 + row) | 0];
const r61 = Math.round(x60 * 4);
if (!(r61 >= 0 && r61 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r61;
p += 1;
}
return p;
}

function write136(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write130(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write135(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, f64 } = c;
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = f64[(f64At + row) | 0];
const r3 = Math.round(x2 * 4);
if (r1 > 1 || !(r3 >= -16384 && r3 <= 16383)) return -1;
if (p + 2 > end) return -1;
b[p] = (r1 << 7) | ((r3 & 32767) >>> 8);
b[p + 1] = r3;
p += 2;
return p;
}

function write390(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i16, i8, i32, f64, n, m, written } = c;
const i16At = bases[(i * 6 + 2) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const i32At = bases[(i * 6 + 1) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const q36 = ((written[(part) | 0] !== 0 && ((i16[(i16At + row) | 0] & i16[(i16At + n + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && (hasOctets(i8, i8At + row * 7, 7))) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 7 + row) | 0] & i32[(i32At + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 4) | 0] !== 0 && (hasOctets(i8, i8At + n * 12 + row * 4, 4))) ? 8 : 0) | ((written[(part + 5) | 0] !== 0 && (hasOctets(i8, i8At + n * 16 + row, 1))) ? 4 : 0) | ((written[(part + 6) | 0] !== 0 && (hasOctets(i8, i8At + n * 17 + row * 4, 4))) ? 2 : 0);
const q37 = ((written[(part + 7) | 0] !== 0 && (hasOctets(i8, i8At + n * 21 + row * 4, 4))) ? 128 : 0) | ((written[(part + 8) | 0] !== 0 && (hasOctets(i8, i8At + n * 25 + row, 1) || hasOctets(i8, i8At + n * 26 + row, 1) || hasOctets(i8, i8At + n * 27 + row, 1))) ? 64 : 0) | ((written[(part + 9) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]))) ? 32 : 0) | ((written[(part + 10) | 0] !== 0 && ((i16[(i16At + n * 2 + row) | 0] & i16[(i16At + n * 3 + row) | 0]) >= 0)) ? 16 : 0) | (i32[(i32At + n + row) | 0] >= 0 ? 8 : 0) | ((written[(part + 12) | 0] !== 0 && (hasOctets(i8, i8At + n * 28 + m * 6 + row * 6, 6))) ? 4 : 0) | ((written[(part + 13) | 0] !== 0 && ((i8[(i8At + n * 34 + m * 6 + row) | 0] & i8[(i8At + n * 35 + m * 6 + row) | 0]) >= 0)) ? 2 : 0);
const q38 = ((written[(part + 14) | 0] !== 0 && (hasOctets(i8, i8At + n * 36 + m * 6 + row * 7, 7))) ? 128 : 0) | ((written[(part + 15) | 0] !== 0 && (hasOctets(i8, i8At + n * 43 + m * 6 + row * 7, 7))) ? 64 : 0) | ((written[(part + 16) | 0] !== 0 && ((i8[(i8At + n * 50 + m * 6 + row) | 0] & i16[(i16At + n * 4 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 17) | 0] !== 0 && (hasOctets(i8, i8At + n * 51 + m * 6 + row * 7, 7))) ? 16 : 0);
if (p + 3 > end) return -1;
b[p++] = q36 | +((q37 | q38) !== 0);
if (q37 | q38) 
b[p++] = q37 | +((q38) !== 0);
if (q38) 
b[p++] = q38;
if (q36 & 128) {
const x0 = i16[(i16At + row) | 0];
const x1 = i16[(i16At + n + row) | 0];
if (x0 < 0 || x0 > 255 || x1 < 0 || x1 > 255) return -1;
if (p + 2 > end) return -1;
b[p] = x0;
b[p + 1] = x1;
p += 2;
}
if (q36 & 64) {
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
if (q36 & 32) {
const x2 = i8[(i8At + n * 7 + row) | 0];
const r3 = x2 < 0 ? 0 : x2;
const x4 = i32[(i32At + row) | 0];
if (r3 > 3 || x4 < 0 || x4 > 134217727) return -1;
if (p + 4 > end) return -1;
b[p] = (r3 << 6) | ((x4 & 134217727) >>> 24);
b[p + 1] = (x4 >>> 16);
b[p + 2] = (x4 >>> 8);
b[p + 3] = x4;
p += 4;
}
if (q36 & 16) {
const x5 = i8[(i8At + n * 8 + row) | 0];
const r6 = x5 < 0 ? 0 : x5;
const x7 = i8[(i8At + n * 9 + row) | 0];
const r8 = x7 < 0 ? 0 : x7;
const x9 = i8[(i8At + n * 10 + row) | 0];
const r10 = x9 < 0 ? 0 : x9;
const x11 = i8[(i8At + n * 11 + row) | 0];
const r12 = x11 < 0 ? 0 : x11;
if (r6 > 3 || r8 > 3 || r10 > 3 || r12 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r6 << 6) | ((r8 & 3) << 4) | ((r10 & 3) << 2) | ((r12 & 1) << 1);
p += 1;
}
if (q36 & 8) {
if (p + 4 > end) return -1;
b[p + 0] = i8[(i8At + n * 12 + row * 4) | 0];
b[p + 1] = i8[(i8At + n * 12 + row * 4 + 1) | 0];
b[p + 2] = i8[(i8At + n * 12 + row * 4 + 2) | 0];
b[p + 3] = i8[(i8At + n * 12 + row * 4 + 3) | 0];
p += 4;
}
if (q36 & 4) {
if (p + 1 > end) return -1;
b[p + 0] = i8[(i8At + n * 16 + row) | 0];
p += 1;
}
if (q36 & 2) {
if (p + 4 > end) return -1;
b[p + 0] = i8[(i8At + n * 17 + row * 4) | 0];
b[p + 1] = i8[(i8At + n * 17 + row * 4 + 1) | 0];
b[p + 2] = i8[(i8At + n * 17 + row * 4 + 2) | 0];
b[p + 3] = i8[(i8At + n * 17 + row * 4 + 3) | 0];
p += 4;
}
if (q37 & 128) {
if (p + 4 > end) return -1;
b[p + 0] = i8[(i8At + n * 21 + row * 4) | 0];
b[p + 1] = i8[(i8At + n * 21 + row * 4 + 1) | 0];
b[p + 2] = i8[(i8At + n * 21 + row * 4 + 2) | 0];
b[p + 3] = i8[(i8At + n * 21 + row * 4 + 3) | 0];
p += 4;
}
if (q37 & 64) {
if (p + 3 > end) return -1;
b[p + 0] = i8[(i8At + n * 25 + row) | 0];
b[p + 1] = i8[(i8At + n * 26 + row) | 0];
b[p + 2] = i8[(i8At + n * 27 + row) | 0];
p += 3;
}
if (q37 & 32) {
const x13 = f64[(f64At + row) | 0];
const r14 = Math.round(x13 * 4);
if (!(r14 >= 0 && r14 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r14 >>> 8);
b[p + 1] = r14;
p += 2;
}
if (q37 & 16) {
const x15 = i16[(i16At + n * 2 + row) | 0];
const x16 = i16[(i16At + n * 3 + row) | 0];
if (x15 < 0 || x15 > 255 || x16 < 0 || x16 > 255) return -1;
if (p + 2 > end) return -1;
b[p] = x15;
b[p + 1] = x16;
p += 2;
}
if (q37 & 8) {
const k17 = i32[(i32At + n + row) | 0];
const from18 = i32[(i32At + n * 2 + row) | 0];
if (k17 < 0 || k17 > 255 || from18 < 0 || from18 + k17 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k17;
p += 1;
for (let j19 = from18; j19 < from18 + k17; j19++) {
const x20 = i8[(i8At + n * 28 + j19) | 0];
const r21 = x20 < 0 ? 0 : x20;
const x22 = i8[(i8At + n * 28 + m + j19) | 0];
const r23 = x22 < 0 ? 0 : x22;
const x24 = i8[(i8At + n * 28 + m * 2 + j19) | 0];
const x25 = i8[(i8At + n * 28 + m * 3 + j19) | 0];
const x26 = i8[(i8At + n * 28 + m * 4 + j19) | 0];
const r27 = x26 < 0 ? 0 : x26;
const x28 = i8[(i8At + n * 28 + m * 5 + j19) | 0];
if (r21 > 31 || r23 > 3 || x24 < 0 || x24 > 31 || x25 < 0 || x25 > 63 || r27 > 1 || x28 < 0 || x28 > 63) return -1;
if (p + 4 > end) return -1;
b[p] = (r21 << 3) | ((r23 & 3) << 1);
b[p + 1] = (x24 & 31);
b[p + 2] = (x25 & 63);
b[p + 3] = (r27 << 7) | (x28 & 63);
p += 4;
}
}
if (q37 & 4) {
if (p + 6 > end) return -1;
b[p + 0] = i8[(i8At + n * 28 + m * 6 + row * 6) | 0];
b[p + 1] = i8[(i8At + n * 28 + m * 6 + row * 6 + 1) | 0];
b[p + 2] = i8[(i8At + n * 28 + m * 6 + row * 6 + 2) | 0];
b[p + 3] = i8[(i8At + n * 28 + m * 6 + row * 6 + 3) | 0];
b[p + 4] = i8[(i8At + n * 28 + m * 6 + row * 6 + 4) | 0];
b[p + 5] = i8[(i8At + n * 28 + m * 6 + row * 6 + 5) | 0];
p += 6;
}
if (q37 & 2) {
const x29 = i8[(i8At + n * 34 + m * 6 + row) | 0];
const r30 = x29 < 0 ? 0 : x29;
const x31 = i8[(i8At + n * 35 + m * 6 + row) | 0];
const r32 = x31 < 0 ? 0 : x31;
if (r30 > 3 || r32 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (r30 << 6) | ((r32 & 3) << 4);
p += 1;
}
if (q38 & 128) {
if (p + 7 > end) return -1;
b[p + 0] = i8[(i8At + n * 36 + m * 6 + row * 7) | 0];
b[p + 1] = i8[(i8At + n * 36 + m * 6 + row * 7 + 1) | 0];
b[p + 2] = i8[(i8At + n * 36 + m * 6 + row * 7 + 2) | 0];
b[p + 3] = i8[(i8At + n * 36 + m * 6 + row * 7 + 3) | 0];
b[p + 4] = i8[(i8At + n * 36 + m * 6 + row * 7 + 4) | 0];
b[p + 5] = i8[(i8At + n * 36 + m * 6 + row * 7 + 5) | 0];
b[p + 6] = i8[(i8At + n * 36 + m * 6 + row * 7 + 6) | 0];
p += 7;
}
if (q38 & 64) {
if (p + 7 > end) return -1;
b[p + 0] = i8[(i8At + n * 43 + m * 6 + row * 7) | 0];
b[p + 1] = i8[(i8At + n * 43 + m * 6 + row * 7 + 1) | 0];
b[p + 2] = i8[(i8At + n * 43 + m * 6 + row * 7 + 2) | 0];
b[p + 3] = i8[(i8At + n * 43 + m * 6 + row * 7 + 3) | 0];
b[p + 4] = i8[(i8At + n * 43 + m * 6 + row * 7 + 4) | 0];
b[p + 5] = i8[(i8At + n * 43 + m * 6 + row * 7 + 5) | 0];
b[p + 6] = i8[(i8At + n * 43 + m * 6 + row * 7 + 6) | 0];
p += 7;
}
if (q38 & 32) {
const x33 = i8[(i8At + n * 50 + m * 6 + row) | 0];
const r34 = x33 < 0 ? 0 : x33;
const x35 = i16[(i16At + n * 4 + row) | 0];
if (r34 > 1 || x35 < 0 || x35 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = ((r34 & 1) << 4) | ((x35 & 4095) >>> 8);
b[p + 1] = x35;
p += 2;
}
if (q38 & 16) {
if (p + 7 > end) return -1;
b[p + 0] = i8[(i8At + n * 51 + m * 6 + row * 7) | 0];
b[p + 1] = i8[(i8At + n * 51 + m * 6 + row * 7 + 1) | 0];
b[p + 2] = i8[(i8At + n * 51 + m * 6 + row * 7 + 2) | 0];
b[p + 3] = i8[(i8At + n * 51 + m * 6 + row * 7 + 3) | 0];
b[p + 4] = i8[(i8At + n * 51 + m * 6 + row * 7 + 4) | 0];
b[p + 5] = i8[(i8At + n * 51 + m * 6 + row * 7 + 5) | 0];
b[p + 6] = i8[(i8At + n * 51 + m * 6 + row * 7 + 6) | 0];
p += 7;
}
return p;
}

function write270(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n, written } = c;
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 2 : (written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n + row) | 0]))) ? 1 : 0;
const x1 = f64[(f64At + row) | 0];
const r2 = Math.round(x1);
if (!(r2 >= 0 && r2 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 1);
p += 1;
if (l0 >= 1) {
const x3 = f64[(f64At + n + row) | 0];
const r4 = Math.round((x3 * 16) / 45);
if (!(r4 >= 0 && r4 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r4 << 1);
p += 1;
if (l0 >= 2) {
const x5 = f64[(f64At + n * 2 + row) | 0];
const r6 = Math.round(x5);
if (!(r6 >= 0 && r6 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | (r6 << 1);
p += 1;
}}
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

function write110(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16, f64, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const q40 = ((written[(part) | 0] !== 0 && ((i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0] & i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0] & i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && ((i16[(i16At + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]))) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]) || (i8[(i8At + n * 10 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 4) | 0] !== 0 && ((i16[(i16At + n + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 5) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]))) ? 4 : 0) | ((written[(part + 6) | 0] !== 0 && ((i8[(i8At + n * 11 + row) | 0] & i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0]) >= 0)) ? 2 : 0);
if (p + 1 > end) return -1;
b[p++] = q40;
if (q40 & 128) {
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
}
if (q40 & 64) {
const x16 = i16[(i16At + row) | 0];
const x17 = i8[(i8At + n * 8 + row) | 0];
const x18 = i8[(i8At + n * 9 + row) | 0];
if (x16 < 0 || x16 > 16383 || x17 < 0 || x17 > 31 || x18 < 0 || x18 > 63) return -1;
if (p + 4 > end) return -1;
b[p] = ((x16 & 16383) >>> 8);
b[p + 1] = x16;
b[p + 2] = (x17 & 31);
b[p + 3] = (x18 & 63);
p += 4;
}
if (q40 & 32) {
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
if (q40 & 16) {
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
if (q40 & 8) {
const x27 = i16[(i16At + n + row) | 0];
if (x27 < 0 || x27 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = ((x27 & 4095) >>> 8);
b[p + 1] = x27;
p += 2;
}
if (q40 & 4) {
const x28 = f64[(f64At + n * 3 + row) | 0];
const r29 = Math.round(x28 * 128);
if (!(r29 >= -128 && r29 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = r29;
p += 1;
}
if (q40 & 2) {
const x30 = i8[(i8At + n * 11 + row) | 0];
const r31 = x30 < 0 ? 0 : x30;
const x32 = i8[(i8At + n * 12 + row) | 0];
const r33 = x32 < 0 ? 0 : x32;
const x34 = i8[(i8At + n * 13 + row) | 0];
const r35 = x34 < 0 ? 0 : x34;
const x36 = i8[(i8At + n * 14 + row) | 0];
const r37 = x36 < 0 ? 0 : x36;
const x38 = i8[(i8At + n * 15 + row) | 0];
const r39 = x38 < 0 ? 0 : x38;
if (r31 > 1 || r33 > 1 || r35 > 1 || r37 > 1 || r39 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = ((r31 & 1) << 4) | ((r33 & 1) << 3) | ((r35 & 1) << 2) | ((r37 & 1) << 1) | (r39 & 1);
p += 1;
}
return p;
}

function write120(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
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

function write510(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i16, n, m } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const k0 = i32[(i32At + row) | 0];
const from1 = i32[(i32At + n + row) | 0];
if (k0 < 1 || k0 > 65535 || from1 < 0 || from1 + k0 > c.room) return -1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
const x3 = i16[(i16At + j2) | 0];
const x4 = i16[(i16At + m + j2) | 0];
if (x3 < 0 || x3 > 255 || x4 < 0 || x4 > 32767) return -1;
if (p + 3 > end) return -1;
b[p] = x3;
b[p + 1] = (x4 >>> 7);
b[p + 2] = (+(j2 + 1 < from1 + k0) & 1) | (x4 << 1);
p += 3;
}
return p;
}

function write500(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, f64, n, written } = c;
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const q24 = ((written[(part) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]))) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 4 + row) | 0]))) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 5 + row) | 0]))) ? 16 : 0) | ((written[(part + 4) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 6 + row) | 0]))) ? 8 : 0) | ((written[(part + 5) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 7 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 8 + row) | 0]))) ? 4 : 0) | ((written[(part + 6) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 9 + row) | 0]) || !Number.isNaN(f64[(f64At + n * 10 + row) | 0]))) ? 2 : 0);
const q25 = ((written[(part + 7) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 11 + row) | 0]))) ? 128 : 0);
if (p + 2 > end) return -1;
b[p++] = q24 | +((q25) !== 0);
if (q25) 
b[p++] = q25;
if (q24 & 128) {
const x0 = f64[(f64At + row) | 0];
const r1 = Math.round(x0 * 2);
const x2 = f64[(f64At + n + row) | 0];
const r3 = Math.round(x2 * 2);
if (!(r1 >= 0 && r1 <= 65535) || !(r3 >= 0 && r3 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r1 >>> 8);
b[p + 1] = r1;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
}
if (q24 & 64) {
const x4 = f64[(f64At + n * 2 + row) | 0];
const r5 = Math.round(x4 * 2);
if (!(r5 >= -32768 && r5 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r5 >>> 8);
b[p + 1] = r5;
p += 2;
}
if (q24 & 32) {
const x6 = f64[(f64At + n * 3 + row) | 0];
const r7 = Math.round((x6 * 8388608) / 45);
const x8 = f64[(f64At + n * 4 + row) | 0];
const r9 = Math.round((x8 * 8388608) / 45);
if (!(r7 >= 0 && r7 <= 65535) || !(r9 >= 0 && r9 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r7 >>> 8);
b[p + 1] = r7;
b[p + 2] = (r9 >>> 8);
b[p + 3] = r9;
p += 4;
}
if (q24 & 16) {
const x10 = f64[(f64At + n * 5 + row) | 0];
const r11 = Math.round((x10 * 4) / 25);
if (!(r11 >= 0 && r11 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r11;
p += 1;
}
if (q24 & 8) {
const x12 = f64[(f64At + n * 6 + row) | 0];
const r13 = Math.round(x12 * 4);
if (!(r13 >= 0 && r13 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r13;
p += 1;
}
if (q24 & 4) {
const x14 = f64[(f64At + n * 7 + row) | 0];
const r15 = Math.round(x14 * 4);
const x16 = f64[(f64At + n * 8 + row) | 0];
const r17 = Math.round(x16 * 4);
if (!(r15 >= 0 && r15 <= 255) || !(r17 >= 0 && r17 <= 255)) return -1;
if (p + 2 > end) return -1;
b[p] = r15;
b[p + 1] = r17;
p += 2;
}
if (q24 & 2) {
const x18 = f64[(f64At + n * 9 + row) | 0];
const r19 = Math.round(x18 * 4);
const x20 = f64[(f64At + n * 10 + row) | 0];
const r21 = Math.round(x20 * 4);
if (!(r19 >= 0 && r19 <= 255) || !(r21 >= 0 && r21 <= 255)) return -1;
if (p + 2 > end) return -1;
b[p] = r19;
b[p + 1] = r21;
p += 2;
}
if (q25 & 128) {
const x22 = f64[(f64At + n * 11 + row) | 0];
const r23 = Math.round((x22 * 4) / 25);
if (!(r23 >= 0 && r23 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r23;
p += 1;
}
return p;
}

function write340(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i16, f64, i8, n, written } = c;
const i16At = bases[(i * 6 + 2) | 0];
const f64At = bases[(i * 6) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const q29 = ((written[(part) | 0] !== 0 && ((i16[(i16At + row) | 0] & i16[(i16At + n + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]))) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]) || (i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 4) | 0] !== 0 && ((i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0] & i16[(i16At + n * 2 + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0]) >= 0)) ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q29;
if (q29 & 128) {
const x0 = i16[(i16At + row) | 0];
const x1 = i16[(i16At + n + row) | 0];
if (x0 < 0 || x0 > 255 || x1 < 0 || x1 > 255) return -1;
if (p + 2 > end) return -1;
b[p] = x0;
b[p + 1] = x1;
p += 2;
}
if (q29 & 64) {
const x2 = f64[(f64At + row) | 0];
const r3 = Math.round(x2 * 256);
const x4 = f64[(f64At + n + row) | 0];
const r5 = Math.round((x4 * 8192) / 45);
if (!(r3 >= 0 && r3 <= 65535) || !(r5 >= 0 && r5 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r3 >>> 8);
b[p + 1] = r3;
b[p + 2] = (r5 >>> 8);
b[p + 3] = r5;
p += 4;
}
if (q29 & 32) {
const x6 = f64[(f64At + n * 2 + row) | 0];
const r7 = Math.round((x6) / 25);
if (!(r7 >= -32768 && r7 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r7 >>> 8);
b[p + 1] = r7;
p += 2;
}
if (q29 & 16) {
const x8 = i8[(i8At + row) | 0];
const r9 = x8 < 0 ? 0 : x8;
const x10 = i8[(i8At + n + row) | 0];
const r11 = x10 < 0 ? 0 : x10;
const x12 = f64[(f64At + n * 3 + row) | 0];
const r13 = Math.round(x12 * 4);
if (r9 > 1 || r11 > 1 || !(r13 >= -8192 && r13 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = (r9 << 7) | ((r11 & 1) << 6) | ((r13 & 16383) >>> 8);
b[p + 1] = r13;
p += 2;
}
if (q29 & 8) {
const x14 = i8[(i8At + n * 2 + row) | 0];
const r15 = x14 < 0 ? 0 : x14;
const x16 = i8[(i8At + n * 3 + row) | 0];
const r17 = x16 < 0 ? 0 : x16;
const x18 = i8[(i8At + n * 4 + row) | 0];
const r19 = x18 < 0 ? 0 : x18;
const x20 = i16[(i16At + n * 2 + row) | 0];
if (r15 > 1 || r17 > 1 || r19 > 1 || x20 < 0 || x20 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r15 << 7) | ((r17 & 1) << 6) | ((r19 & 1) << 5) | ((x20 & 4095) >>> 8);
b[p + 1] = x20;
p += 2;
}
if (q29 & 4) {
const x21 = i8[(i8At + n * 5 + row) | 0];
const r22 = x21 < 0 ? 0 : x21;
const x23 = i8[(i8At + n * 6 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
const x25 = i8[(i8At + n * 7 + row) | 0];
const r26 = x25 < 0 ? 0 : x25;
const x27 = i8[(i8At + n * 8 + row) | 0];
const r28 = x27 < 0 ? 0 : x27;
if (r22 > 7 || r24 > 1 || r26 > 1 || r28 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r22 << 5) | ((r24 & 1) << 4) | ((r26 & 1) << 3) | ((r28 & 1) << 2);
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

function writeRecord1_21(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 32 && (p = write015(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write105(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write100(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write185(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write210(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write060(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write245(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write380(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write040(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write080(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write290(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write200(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write295(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write136(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write130(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write135(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write130(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write390(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write270(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write300(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write110(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write120(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write510(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = write500(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = write340(b, p, end, c, 27, row)) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, c, 34, row)) < 0) return -1;
return p;
}

function write080_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 28 + row) | 0] & i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0] & i8[(i8At + n * 31 + row) | 0] & i8[(i8At + n * 32 + row) | 0] & i8[(i8At + n * 33 + row) | 0] & i8[(i8At + n * 34 + row) | 0]) >= 0)) ? 5 : (written[(part + 4) | 0] !== 0 && ((i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0] & i8[(i8At + n * 27 + row) | 0]) >= 0)) ? 4 : (written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0] & i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0]) >= 0)) ? 3 : (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r2 > 1 || r4 > 1 || r6 > 1 || r8 > 7 || r10 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 7) | ((r4 & 1) << 6) | ((r6 & 1) << 5) | ((r8 & 7) << 2) | ((r10 & 1) << 1);
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
const x23 = i8[(i8At + n * 11 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
if (r12 > 1 || r14 > 1 || r16 > 1 || r18 > 1 || r20 > 1 || r22 > 1 || r24 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r12 << 7) | ((r14 & 1) << 6) | ((r16 & 1) << 5) | ((r18 & 1) << 4) | ((r20 & 1) << 3) | ((r22 & 1) << 2) | ((r24 & 1) << 1);
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
const x33 = i8[(i8At + n * 16 + row) | 0];
const r34 = x33 < 0 ? 0 : x33;
if (r26 > 1 || r28 > 3 || r30 > 1 || r32 > 1 || r34 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | (r26 << 7) | ((r28 & 3) << 5) | ((r30 & 1) << 4) | ((r32 & 1) << 3) | ((r34 & 3) << 1);
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
const x43 = i8[(i8At + n * 21 + row) | 0];
const r44 = x43 < 0 ? 0 : x43;
const x45 = i8[(i8At + n * 22 + row) | 0];
const r46 = x45 < 0 ? 0 : x45;
const x47 = i8[(i8At + n * 23 + row) | 0];
const r48 = x47 < 0 ? 0 : x47;
if (r36 > 1 || r38 > 1 || r40 > 1 || r42 > 1 || r44 > 1 || r46 > 1 || r48 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 3) & 1) | (r36 << 7) | ((r38 & 1) << 6) | ((r40 & 1) << 5) | ((r42 & 1) << 4) | ((r44 & 1) << 3) | ((r46 & 1) << 2) | ((r48 & 1) << 1);
p += 1;
if (l0 >= 4) {
const x49 = i8[(i8At + n * 24 + row) | 0];
const r50 = x49 < 0 ? 0 : x49;
const x51 = i8[(i8At + n * 25 + row) | 0];
const r52 = x51 < 0 ? 0 : x51;
const x53 = i8[(i8At + n * 26 + row) | 0];
const r54 = x53 < 0 ? 0 : x53;
const x55 = i8[(i8At + n * 27 + row) | 0];
const r56 = x55 < 0 ? 0 : x55;
if (r50 > 3 || r52 > 7 || r54 > 1 || r56 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 4) & 1) | (r50 << 6) | ((r52 & 7) << 3) | ((r54 & 1) << 2) | ((r56 & 1) << 1);
p += 1;
if (l0 >= 5) {
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
b[p] = (+(l0 > 5) & 1) | (r58 << 7) | ((r60 & 1) << 6) | ((r62 & 1) << 5) | ((r64 & 1) << 4) | ((r66 & 1) << 3) | ((r68 & 1) << 2) | ((r70 & 1) << 1);
p += 1;
}}}}}
return p;
}

function writeRecord1_20(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 32 && (p = write015(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write105(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write100(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write185(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write210(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write060(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write245(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write380(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write040(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write080_2(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write290(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write200(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write295(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write136(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write130(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write135(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write130(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write390(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write270(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write300(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write110(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write120(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write510(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = write500(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = write340(b, p, end, c, 27, row)) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, c, 34, row)) < 0) return -1;
return p;
}

function write080_3(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 28 + row) | 0] & i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0] & i8[(i8At + n * 31 + row) | 0] & i8[(i8At + n * 32 + row) | 0] & i8[(i8At + n * 33 + row) | 0]) >= 0)) ? 5 : (written[(part + 4) | 0] !== 0 && ((i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0] & i8[(i8At + n * 27 + row) | 0]) >= 0)) ? 4 : (written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0] & i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0]) >= 0)) ? 3 : (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r2 > 1 || r4 > 1 || r6 > 1 || r8 > 7 || r10 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 7) | ((r4 & 1) << 6) | ((r6 & 1) << 5) | ((r8 & 7) << 2) | ((r10 & 1) << 1);
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
const x23 = i8[(i8At + n * 11 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
if (r12 > 1 || r14 > 1 || r16 > 1 || r18 > 1 || r20 > 1 || r22 > 1 || r24 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r12 << 7) | ((r14 & 1) << 6) | ((r16 & 1) << 5) | ((r18 & 1) << 4) | ((r20 & 1) << 3) | ((r22 & 1) << 2) | ((r24 & 1) << 1);
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
const x33 = i8[(i8At + n * 16 + row) | 0];
const r34 = x33 < 0 ? 0 : x33;
if (r26 > 1 || r28 > 3 || r30 > 1 || r32 > 1 || r34 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | (r26 << 7) | ((r28 & 3) << 5) | ((r30 & 1) << 4) | ((r32 & 1) << 3) | ((r34 & 3) << 1);
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
const x43 = i8[(i8At + n * 21 + row) | 0];
const r44 = x43 < 0 ? 0 : x43;
const x45 = i8[(i8At + n * 22 + row) | 0];
const r46 = x45 < 0 ? 0 : x45;
const x47 = i8[(i8At + n * 23 + row) | 0];
const r48 = x47 < 0 ? 0 : x47;
if (r36 > 1 || r38 > 1 || r40 > 1 || r42 > 1 || r44 > 1 || r46 > 1 || r48 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 3) & 1) | (r36 << 7) | ((r38 & 1) << 6) | ((r40 & 1) << 5) | ((r42 & 1) << 4) | ((r44 & 1) << 3) | ((r46 & 1) << 2) | ((r48 & 1) << 1);
p += 1;
if (l0 >= 4) {
const x49 = i8[(i8At + n * 24 + row) | 0];
const r50 = x49 < 0 ? 0 : x49;
const x51 = i8[(i8At + n * 25 + row) | 0];
const r52 = x51 < 0 ? 0 : x51;
const x53 = i8[(i8At + n * 26 + row) | 0];
const r54 = x53 < 0 ? 0 : x53;
const x55 = i8[(i8At + n * 27 + row) | 0];
const r56 = x55 < 0 ? 0 : x55;
if (r50 > 3 || r52 > 7 || r54 > 1 || r56 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 4) & 1) | (r50 << 6) | ((r52 & 7) << 3) | ((r54 & 1) << 2) | ((r56 & 1) << 1);
p += 1;
if (l0 >= 5) {
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
if (r58 > 1 || r60 > 1 || r62 > 1 || r64 > 1 || r66 > 1 || r68 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 5) & 1) | (r58 << 7) | ((r60 & 1) << 6) | ((r62 & 1) << 5) | ((r64 & 1) << 4) | ((r66 & 1) << 3) | ((r68 & 1) << 2);
p += 1;
}}}}}
return p;
}

function writeRecord1_19(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 32 && (p = write015(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write105(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write100(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write185(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write210(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write060(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write245(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write380(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write040(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write080_3(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write290(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write200(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write295(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write136(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write130(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write135(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write130(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write390(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write270(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write300(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write110(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write120(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write510(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = write500(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = write340(b, p, end, c, 27, row)) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, c, 34, row)) < 0) return -1;
return p;
}

function write340_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i16, f64, i8, n, written } = c;
const i16At = bases[(i * 6 + 2) | 0];
const f64At = bases[(i * 6) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const q29 = ((written[(part) | 0] !== 0 && ((i16[(i16At + row) | 0] & i16[(i16At + n + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 1) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]))) ? 64 : 0) | ((written[(part + 2) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 2 + row) | 0]))) ? 32 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + n * 3 + row) | 0]) || (i8[(i8At + row) | 0] & i8[(i8At + n + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 4) | 0] !== 0 && ((i8[(i8At + n * 2 + row) | 0] & i8[(i8At + n * 3 + row) | 0] & i8[(i8At + n * 4 + row) | 0] & i16[(i16At + n * 2 + row) | 0]) >= 0)) ? 8 : 0) | ((written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0]) >= 0)) ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q29;
if (q29 & 128) {
const x0 = i16[(i16At + row) | 0];
const x1 = i16[(i16At + n + row) | 0];
if (x0 < 0 || x0 > 255 || x1 < 0 || x1 > 255) return -1;
if (p + 2 > end) return -1;
b[p] = x0;
b[p + 1] = x1;
p += 2;
}
if (q29 & 64) {
const x2 = f64[(f64At + row) | 0];
const r3 = Math.round(x2 * 256);
const x4 = f64[(f64At + n + row) | 0];
const r5 = Math.round((x4 * 8192) / 45);
if (!(r3 >= 0 && r3 <= 65535) || !(r5 >= 0 && r5 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r3 >>> 8);
b[p + 1] = r3;
b[p + 2] = (r5 >>> 8);
b[p + 3] = r5;
p += 4;
}
if (q29 & 32) {
const x6 = f64[(f64At + n * 2 + row) | 0];
const r7 = Math.round((x6) / 25);
if (!(r7 >= 0 && r7 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r7 >>> 8);
b[p + 1] = r7;
p += 2;
}
if (q29 & 16) {
const x8 = i8[(i8At + row) | 0];
const r9 = x8 < 0 ? 0 : x8;
const x10 = i8[(i8At + n + row) | 0];
const r11 = x10 < 0 ? 0 : x10;
const x12 = f64[(f64At + n * 3 + row) | 0];
const r13 = Math.round(x12 * 4);
if (r9 > 1 || r11 > 1 || !(r13 >= -8192 && r13 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = (r9 << 7) | ((r11 & 1) << 6) | ((r13 & 16383) >>> 8);
b[p + 1] = r13;
p += 2;
}
if (q29 & 8) {
const x14 = i8[(i8At + n * 2 + row) | 0];
const r15 = x14 < 0 ? 0 : x14;
const x16 = i8[(i8At + n * 3 + row) | 0];
const r17 = x16 < 0 ? 0 : x16;
const x18 = i8[(i8At + n * 4 + row) | 0];
const r19 = x18 < 0 ? 0 : x18;
const x20 = i16[(i16At + n * 2 + row) | 0];
if (r15 > 1 || r17 > 1 || r19 > 1 || x20 < 0 || x20 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = (r15 << 7) | ((r17 & 1) << 6) | ((r19 & 1) << 5) | ((x20 & 4095) >>> 8);
b[p + 1] = x20;
p += 2;
}
if (q29 & 4) {
const x21 = i8[(i8At + n * 5 + row) | 0];
const r22 = x21 < 0 ? 0 : x21;
const x23 = i8[(i8At + n * 6 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
const x25 = i8[(i8At + n * 7 + row) | 0];
const r26 = x25 < 0 ? 0 : x25;
const x27 = i8[(i8At + n * 8 + row) | 0];
const r28 = x27 < 0 ? 0 : x27;
if (r22 > 7 || r24 > 1 || r26 > 1 || r28 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r22 << 5) | ((r24 & 1) << 4) | ((r26 & 1) << 3) | ((r28 & 1) << 2);
p += 1;
}
return p;
}

function writeRecord1_18(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 32 && (p = write015(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write105(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write100(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write185(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write210(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write060(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write245(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write380(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write040(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write080_3(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write290(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write200(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write295(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write136(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write130(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write135(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write130(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write390(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write270(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write300(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write110(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write120(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write510(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = write500(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = write340_2(b, p, end, c, 27, row)) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, c, 34, row)) < 0) return -1;
return p;
}

function write080_4(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, n, written } = c;
const i8At = bases[(i * 6 + 3) | 0];
const part = bases[(i * 6 + 4) | 0];
const l0 = (written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 28 + row) | 0] & i8[(i8At + n * 29 + row) | 0] & i8[(i8At + n * 30 + row) | 0]) >= 0)) ? 5 : (written[(part + 4) | 0] !== 0 && ((i8[(i8At + n * 24 + row) | 0] & i8[(i8At + n * 25 + row) | 0] & i8[(i8At + n * 26 + row) | 0] & i8[(i8At + n * 27 + row) | 0]) >= 0)) ? 4 : (written[(part + 3) | 0] !== 0 && ((i8[(i8At + n * 17 + row) | 0] & i8[(i8At + n * 18 + row) | 0] & i8[(i8At + n * 19 + row) | 0] & i8[(i8At + n * 20 + row) | 0] & i8[(i8At + n * 21 + row) | 0] & i8[(i8At + n * 22 + row) | 0] & i8[(i8At + n * 23 + row) | 0]) >= 0)) ? 3 : (written[(part + 2) | 0] !== 0 && ((i8[(i8At + n * 12 + row) | 0] & i8[(i8At + n * 13 + row) | 0] & i8[(i8At + n * 14 + row) | 0] & i8[(i8At + n * 15 + row) | 0] & i8[(i8At + n * 16 + row) | 0]) >= 0)) ? 2 : (written[(part + 1) | 0] !== 0 && ((i8[(i8At + n * 5 + row) | 0] & i8[(i8At + n * 6 + row) | 0] & i8[(i8At + n * 7 + row) | 0] & i8[(i8At + n * 8 + row) | 0] & i8[(i8At + n * 9 + row) | 0] & i8[(i8At + n * 10 + row) | 0] & i8[(i8At + n * 11 + row) | 0]) >= 0)) ? 1 : 0;
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
if (r2 > 1 || r4 > 1 || r6 > 1 || r8 > 7 || r10 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 0) & 1) | (r2 << 7) | ((r4 & 1) << 6) | ((r6 & 1) << 5) | ((r8 & 7) << 2) | ((r10 & 1) << 1);
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
const x23 = i8[(i8At + n * 11 + row) | 0];
const r24 = x23 < 0 ? 0 : x23;
if (r12 > 1 || r14 > 1 || r16 > 1 || r18 > 1 || r20 > 1 || r22 > 1 || r24 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 1) & 1) | (r12 << 7) | ((r14 & 1) << 6) | ((r16 & 1) << 5) | ((r18 & 1) << 4) | ((r20 & 1) << 3) | ((r22 & 1) << 2) | ((r24 & 1) << 1);
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
const x33 = i8[(i8At + n * 16 + row) | 0];
const r34 = x33 < 0 ? 0 : x33;
if (r26 > 1 || r28 > 3 || r30 > 1 || r32 > 1 || r34 > 3) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 2) & 1) | (r26 << 7) | ((r28 & 3) << 5) | ((r30 & 1) << 4) | ((r32 & 1) << 3) | ((r34 & 3) << 1);
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
const x43 = i8[(i8At + n * 21 + row) | 0];
const r44 = x43 < 0 ? 0 : x43;
const x45 = i8[(i8At + n * 22 + row) | 0];
const r46 = x45 < 0 ? 0 : x45;
const x47 = i8[(i8At + n * 23 + row) | 0];
const r48 = x47 < 0 ? 0 : x47;
if (r36 > 1 || r38 > 1 || r40 > 1 || r42 > 1 || r44 > 1 || r46 > 1 || r48 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 3) & 1) | (r36 << 7) | ((r38 & 1) << 6) | ((r40 & 1) << 5) | ((r42 & 1) << 4) | ((r44 & 1) << 3) | ((r46 & 1) << 2) | ((r48 & 1) << 1);
p += 1;
if (l0 >= 4) {
const x49 = i8[(i8At + n * 24 + row) | 0];
const r50 = x49 < 0 ? 0 : x49;
const x51 = i8[(i8At + n * 25 + row) | 0];
const r52 = x51 < 0 ? 0 : x51;
const x53 = i8[(i8At + n * 26 + row) | 0];
const r54 = x53 < 0 ? 0 : x53;
const x55 = i8[(i8At + n * 27 + row) | 0];
const r56 = x55 < 0 ? 0 : x55;
if (r50 > 3 || r52 > 7 || r54 > 1 || r56 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 4) & 1) | (r50 << 6) | ((r52 & 7) << 3) | ((r54 & 1) << 2) | ((r56 & 1) << 1);
p += 1;
if (l0 >= 5) {
const x57 = i8[(i8At + n * 28 + row) | 0];
const r58 = x57 < 0 ? 0 : x57;
const x59 = i8[(i8At + n * 29 + row) | 0];
const r60 = x59 < 0 ? 0 : x59;
const x61 = i8[(i8At + n * 30 + row) | 0];
const r62 = x61 < 0 ? 0 : x61;
if (r58 > 1 || r60 > 1 || r62 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l0 > 5) & 1) | (r58 << 7) | ((r60 & 1) << 6) | ((r62 & 1) << 5);
p += 1;
}}}}}
return p;
}

function writeRecord1_17(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 32 && (p = write015(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write105(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write100(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write185(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write210(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write060(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write245(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write380(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write040(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write080_4(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write290(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write200(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write295(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write136(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write130(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write135(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write130(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write390(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write270(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write300(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write110(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write120(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write510(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = write500(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = write340_2(b, p, end, c, 27, row)) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, c, 34, row)) < 0) return -1;
return p;
}

function write060_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i8, i16 } = c;
const i8At = bases[(i * 6 + 3) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const x0 = i8[(i8At + row) | 0];
const r1 = x0 < 0 ? 0 : x0;
const x2 = i16[(i16At + row) | 0];
if (r1 > 1 || x2 < 0 || x2 > 4095) return -1;
if (p + 2 > end) return -1;
b[p] = ((r1 & 1) << 5) | ((x2 & 4095) >>> 8);
b[p + 1] = x2;
p += 2;
return p;
}

function writeRecord1_16(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {
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
if (f0 & 32 && (p = write015(b, p, end, c, 2, row)) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, c, 3, row)) < 0) return -1;
if (f0 & 8 && (p = write105(b, p, end, c, 4, row)) < 0) return -1;
if (f0 & 4 && (p = write100(b, p, end, c, 5, row)) < 0) return -1;
if (f0 & 2 && (p = write185(b, p, end, c, 6, row)) < 0) return -1;
if (f1 & 128 && (p = write210(b, p, end, c, 7, row)) < 0) return -1;
if (f1 & 64 && (p = write060_2(b, p, end, c, 8, row)) < 0) return -1;
if (f1 & 32 && (p = write245(b, p, end, c, 9, row)) < 0) return -1;
if (f1 & 16 && (p = write380(b, p, end, c, 10, row)) < 0) return -1;
if (f1 & 8 && (p = write040(b, p, end, c, 11, row)) < 0) return -1;
if (f1 & 4 && (p = write080_4(b, p, end, c, 12, row)) < 0) return -1;
if (f1 & 2 && (p = write290(b, p, end, c, 13, row)) < 0) return -1;
if (f2 & 128 && (p = write200(b, p, end, c, 14, row)) < 0) return -1;
if (f2 & 64 && (p = write295(b, p, end, c, 15, row)) < 0) return -1;
if (f2 & 32 && (p = write136(b, p, end, c, 16, row)) < 0) return -1;
if (f2 & 16 && (p = write130(b, p, end, c, 17, row)) < 0) return -1;
if (f2 & 8 && (p = write135(b, p, end, c, 18, row)) < 0) return -1;
if (f2 & 4 && (p = write130(b, p, end, c, 19, row)) < 0) return -1;
if (f2 & 2 && (p = write390(b, p, end, c, 20, row)) < 0) return -1;
if (f3 & 128 && (p = write270(b, p, end, c, 21, row)) < 0) return -1;
if (f3 & 64 && (p = write300(b, p, end, c, 22, row)) < 0) return -1;
if (f3 & 32 && (p = write110(b, p, end, c, 23, row)) < 0) return -1;
if (f3 & 16 && (p = write120(b, p, end, c, 24, row)) < 0) return -1;
if (f3 & 8 && (p = write510(b, p, end, c, 25, row)) < 0) return -1;
if (f3 & 4 && (p = write500(b, p, end, c, 26, row)) < 0) return -1;
if (f3 & 2 && (p = write340_2(b, p, end, c, 27, row)) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, c, 33, row)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, c, 34, row)) < 0) return -1;
return p;
}

function writeExpansion1_3(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i16, i8, f64, n, m, written } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const q72 = (i32[(i32At + n * 2 + row) | 0] >= 0 ? 128 : 0) | (i32[(i32At + n * 4 + m + row) | 0] >= 0 ? 64 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]))) ? 32 : 0) | ((written[(part + 4) | 0] !== 0 && ((i8[(i8At + n + m * 2 + row) | 0] & i8[(i8At + n * 2 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + m * 2 + row) | 0]) >= 0)) ? 16 : 0) | ((written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 3 + m * 2 + row) | 0] & i8[(i8At + n * 4 + m * 2 + row) | 0]) >= 0)) || (written[(part + 6) | 0] !== 0 && ((i8[(i8At + n * 5 + m * 2 + row) | 0] & i8[(i8At + n * 6 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 7 + m * 2 + row) | 0] & i8[(i8At + n * 8 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 9 + m * 2 + row) | 0] & i8[(i8At + n * 10 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 11 + m * 2 + row) | 0] & i8[(i8At + n * 12 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 13 + m * 2 + row) | 0] & i8[(i8At + n * 14 + m * 2 + row) | 0] & i8[(i8At + n * 15 + m * 2 + row) | 0]) >= 0)) || (written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 16 + m * 2 + row) | 0] & i8[(i8At + n * 17 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 18 + m * 2 + row) | 0] & i8[(i8At + n * 19 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 20 + m * 2 + row) | 0] & i8[(i8At + n * 21 + m * 2 + row) | 0]) >= 0)) || (written[(part + 8) | 0] !== 0 && ((i8[(i8At + n * 22 + m * 2 + row) | 0] & i8[(i8At + n * 23 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 24 + m * 2 + row) | 0] & i8[(i8At + n * 25 + m * 2 + row) | 0]) >= 0)) ? 8 : 0);
if (p + 1 > end) return -1;
b[p++] = q72;
if (q72 & 128) {
const k0 = i32[(i32At + n * 2 + row) | 0];
const from1 = i32[(i32At + n * 3 + row) | 0];
if (k0 < 0 || k0 > 255 || from1 < 0 || from1 + k0 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k0;
p += 1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
const x3 = i16[(i16At + j2) | 0];
const x4 = i16[(i16At + m + j2) | 0];
const x5 = i8[(i8At + j2) | 0];
const r6 = x5 < 0 ? 0 : x5;
const x7 = i32[(i32At + n * 4 + j2) | 0];
if (x3 < 0 || x3 > 255 || x4 < 0 || x4 > 255 || r6 > 15 || x7 < 0 || x7 > 65535) return -1;
if (p + 5 > end) return -1;
b[p] = x3;
b[p + 1] = x4;
b[p + 2] = (r6 & 15);
b[p + 3] = (x7 >>> 8);
b[p + 4] = x7;
p += 5;
}
}
if (q72 & 64) {
const k8 = i32[(i32At + n * 4 + m + row) | 0];
const from9 = i32[(i32At + n * 5 + m + row) | 0];
if (k8 < 0 || k8 > 255 || from9 < 0 || from9 + k8 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k8;
p += 1;
for (let j10 = from9; j10 < from9 + k8; j10++) {
const x11 = i16[(i16At + m * 2 + j10) | 0];
const x12 = i16[(i16At + m * 3 + j10) | 0];
const x13 = i8[(i8At + m + j10) | 0];
const r14 = x13 < 0 ? 0 : x13;
if (x11 < 0 || x11 > 255 || x12 < 0 || x12 > 255 || r14 > 15) return -1;
if (p + 3 > end) return -1;
b[p] = x11;
b[p + 1] = x12;
b[p + 2] = (r14 & 15);
p += 3;
}
}
if (q72 & 32) {
const x15 = f64[(f64At + row) | 0];
const r16 = Math.round(x15 * 4);
const x17 = f64[(f64At + n + row) | 0];
const r18 = Math.round(x17 * 4);
if (!(r16 >= -32768 && r16 <= 32767) || !(r18 >= -32768 && r18 <= 32767)) return -1;
if (p + 4 > end) return -1;
b[p] = (r16 >>> 8);
b[p + 1] = r16;
b[p + 2] = (r18 >>> 8);
b[p + 3] = r18;
p += 4;
}
if (q72 & 16) {
const l19 = 0;
const x20 = i8[(i8At + m * 2 + row) | 0];
const r21 = x20 < 0 ? 0 : x20;
const x22 = i8[(i8At + n + m * 2 + row) | 0];
const r23 = x22 < 0 ? 0 : x22;
const x24 = i8[(i8At + n * 2 + m * 2 + row) | 0];
const r25 = x24 < 0 ? 0 : x24;
if (r21 > 1 || r23 > 1 || r25 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l19 > 0) & 1) | (r21 << 7) | ((r23 & 1) << 6) | ((r25 & 1) << 5);
p += 1;

}
if (q72 & 8) {
const q71 = ((written[(part + 5) | 0] !== 0 && ((i8[(i8At + n * 3 + m * 2 + row) | 0] & i8[(i8At + n * 4 + m * 2 + row) | 0]) >= 0)) ? 128 : 0) | ((written[(part + 6) | 0] !== 0 && ((i8[(i8At + n * 5 + m * 2 + row) | 0] & i8[(i8At + n * 6 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 7 + m * 2 + row) | 0] & i8[(i8At + n * 8 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 9 + m * 2 + row) | 0] & i8[(i8At + n * 10 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 11 + m * 2 + row) | 0] & i8[(i8At + n * 12 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 13 + m * 2 + row) | 0] & i8[(i8At + n * 14 + m * 2 + row) | 0] & i8[(i8At + n * 15 + m * 2 + row) | 0]) >= 0)) ? 64 : 0) | ((written[(part + 7) | 0] !== 0 && ((i8[(i8At + n * 16 + m * 2 + row) | 0] & i8[(i8At + n * 17 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 18 + m * 2 + row) | 0] & i8[(i8At + n * 19 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 20 + m * 2 + row) | 0] & i8[(i8At + n * 21 + m * 2 + row) | 0]) >= 0)) ? 32 : 0) | ((written[(part + 8) | 0] !== 0 && ((i8[(i8At + n * 22 + m * 2 + row) | 0] & i8[(i8At + n * 23 + m * 2 + row) | 0]) >= 0 || (i8[(i8At + n * 24 + m * 2 + row) | 0] & i8[(i8At + n * 25 + m * 2 + row) | 0]) >= 0)) ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q71;
if (q71 & 128) {
const x26 = i8[(i8At + n * 3 + m * 2 + row) | 0];
const r27 = x26 < 0 ? 0 : x26;
const x28 = i8[(i8At + n * 4 + m * 2 + row) | 0];
const r29 = x28 < 0 ? 0 : x28;
if (r27 > 1 || r29 > 7) return -1;
if (p + 1 > end) return -1;
b[p] = (r27 << 7) | ((r29 & 7) << 4);
p += 1;
}
if (q71 & 64) {
const x30 = i8[(i8At + n * 5 + m * 2 + row) | 0];
const r31 = x30 < 0 ? 0 : x30;
const x32 = i8[(i8At + n * 6 + m * 2 + row) | 0];
const r33 = x32 < 0 ? 0 : x32;
const x34 = i8[(i8At + n * 7 + m * 2 + row) | 0];
const r35 = x34 < 0 ? 0 : x34;
const x36 = i8[(i8At + n * 8 + m * 2 + row) | 0];
const r37 = x36 < 0 ? 0 : x36;
const x38 = i8[(i8At + n * 9 + m * 2 + row) | 0];
const r39 = x38 < 0 ? 0 : x38;
const x40 = i8[(i8At + n * 10 + m * 2 + row) | 0];
const r41 = x40 < 0 ? 0 : x40;
const x42 = i8[(i8At + n * 11 + m * 2 + row) | 0];
const r43 = x42 < 0 ? 0 : x42;
const x44 = i8[(i8At + n * 12 + m * 2 + row) | 0];
const r45 = x44 < 0 ? 0 : x44;
const x46 = i8[(i8At + n * 13 + m * 2 + row) | 0];
const r47 = x46 < 0 ? 0 : x46;
const x48 = i8[(i8At + n * 14 + m * 2 + row) | 0];
const r49 = x48 < 0 ? 0 : x48;
const x50 = i8[(i8At + n * 15 + m * 2 + row) | 0];
if (r31 > 1 || r33 > 3 || r35 > 1 || r37 > 1 || r39 > 1 || r41 > 3 || r43 > 1 || r45 > 3 || r47 > 1 || r49 > 1 || x50 < 0 || x50 > 63) return -1;
if (p + 3 > end) return -1;
b[p] = (r31 << 7) | ((r33 & 3) << 5) | ((r35 & 1) << 4) | ((r37 & 1) << 3) | ((r39 & 1) << 2) | (r41 & 3);
b[p + 1] = (r43 << 7) | ((r45 & 3) << 5) | ((r47 & 1) << 4) | ((r49 & 1) << 3) | ((x50 & 63) >>> 3);
b[p + 2] = (x50 << 5);
p += 3;
}
if (q71 & 32) {
const x51 = i8[(i8At + n * 16 + m * 2 + row) | 0];
const r52 = x51 < 0 ? 0 : x51;
const x53 = i8[(i8At + n * 17 + m * 2 + row) | 0];
const r54 = x53 < 0 ? 0 : x53;
const x55 = i8[(i8At + n * 18 + m * 2 + row) | 0];
const r56 = x55 < 0 ? 0 : x55;
const x57 = i8[(i8At + n * 19 + m * 2 + row) | 0];
const r58 = x57 < 0 ? 0 : x57;
const x59 = i8[(i8At + n * 20 + m * 2 + row) | 0];
const r60 = x59 < 0 ? 0 : x59;
const x61 = i8[(i8At + n * 21 + m * 2 + row) | 0];
const r62 = x61 < 0 ? 0 : x61;
if (r52 > 1 || r54 > 1 || r56 > 1 || r58 > 3 || r60 > 1 || r62 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (r52 << 7) | ((r54 & 1) << 6) | ((r56 & 1) << 5) | ((r58 & 3) << 3) | ((r60 & 1) << 2) | ((r62 & 1) << 1);
p += 1;
}
if (q71 & 16) {
const x63 = i8[(i8At + n * 22 + m * 2 + row) | 0];
const r64 = x63 < 0 ? 0 : x63;
const x65 = i8[(i8At + n * 23 + m * 2 + row) | 0];
const r66 = x65 < 0 ? 0 : x65;
const x67 = i8[(i8At + n * 24 + m * 2 + row) | 0];
const r68 = x67 < 0 ? 0 : x67;
const x69 = i8[(i8At + n * 25 + m * 2 + row) | 0];
const r70 = x69 < 0 ? 0 : x69;
if (r64 > 1 || r66 > 3 || r68 > 1 || r70 > 7) return -1;
if (p + 1 > end) return -1;
b[p] = (r64 << 7) | ((r66 & 3) << 5) | ((r68 & 1) << 4) | ((r70 & 7) << 1);
p += 1;
}
}
return p;
}

function writeExpansion1_2(b: Uint8Array, p: number, end: number, c: Sheet, i: number, row: number): number {
const { bases, i32, i16, i8, f64, n, m, written } = c;
const i32At = bases[(i * 6 + 1) | 0];
const i16At = bases[(i * 6 + 2) | 0];
const i8At = bases[(i * 6 + 3) | 0];
const f64At = bases[(i * 6) | 0];
const part = bases[(i * 6 + 4) | 0];
const q22 = (i32[(i32At + n * 2 + row) | 0] >= 0 ? 128 : 0) | (i32[(i32At + n * 4 + m + row) | 0] >= 0 ? 64 : 0) | ((written[(part + 3) | 0] !== 0 && (!Number.isNaN(f64[(f64At + row) | 0]) || !Number.isNaN(f64[(f64At + n + row) | 0]))) ? 32 : 0) | ((written[(part + 4) | 0] !== 0 && ((i8[(i8At + m * 2 + row) | 0]) >= 0)) ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q22;
if (q22 & 128) {
const k0 = i32[(i32At + n * 2 + row) | 0];
const from1 = i32[(i32At + n * 3 + row) | 0];
if (k0 < 0 || k0 > 255 || from1 < 0 || from1 + k0 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k0;
p += 1;
for (let j2 = from1; j2 < from1 + k0; j2++) {
const x3 = i16[(i16At + j2) | 0];
const x4 = i16[(i16At + m + j2) | 0];
const x5 = i8[(i8At + j2) | 0];
const r6 = x5 < 0 ? 0 : x5;
const x7 = i32[(i32At + n * 4 + j2) | 0];
if (x3 < 0 || x3 > 255 || x4 < 0 || x4 > 255 || r6 > 15 || x7 < 0 || x7 > 65535) return -1;
if (p + 5 > end) return -1;
b[p] = x3;
b[p + 1] = x4;
b[p + 2] = (r6 & 15);
b[p + 3] = (x7 >>> 8);
b[p + 4] = x7;
p += 5;
}
}
if (q22 & 64) {
const k8 = i32[(i32At + n * 4 + m + row) | 0];
const from9 = i32[(i32At + n * 5 + m + row) | 0];
if (k8 < 0 || k8 > 255 || from9 < 0 || from9 + k8 > c.room) return -1;
if (p + 1 > end) return -1;
b[p] = k8;
p += 1;
for (let j10 = from9; j10 < from9 + k8; j10++) {
const x11 = i16[(i16At + m * 2 + j10) | 0];
const x12 = i16[(i16At + m * 3 + j10) | 0];
const x13 = i8[(i8At + m + j10) | 0];
const r14 = x13 < 0 ? 0 : x13;
if (x11 < 0 || x11 > 255 || x12 < 0 || x12 > 255 || r14 > 15) return -1;
if (p + 3 > end) return -1;
b[p] = x11;
b[p + 1] = x12;
b[p + 2] = (r14 & 15);
p += 3;
}
}
if (q22 & 32) {
const x15 = f64[(f64At + row) | 0];
const r16 = Math.round(x15 * 4);
const x17 = f64[(f64At + n + row) | 0];
const r18 = Math.round(x17 * 4);
if (!(r16 >= -32768 && r16 <= 32767) || !(r18 >= -32768 && r18 <= 32767)) return -1;
if (p + 4 > end) return -1;
b[p] = (r16 >>> 8);
b[p + 1] = r16;
b[p + 2] = (r18 >>> 8);
b[p + 3] = r18;
p += 4;
}
if (q22 & 16) {
const l19 = 0;
const x20 = i8[(i8At + m * 2 + row) | 0];
const r21 = x20 < 0 ? 0 : x20;
if (r21 > 1) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l19 > 0) & 1) | (r21 << 7);
p += 1;

}
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_ROW_WRITERS: Readonly<Record<string, readonly RowWriter[]>> = {
  "1.21": [writeRecord1_21],
  "1.20": [writeRecord1_20],
  "1.19": [writeRecord1_19],
  "1.18": [writeRecord1_18],
  "1.17": [writeRecord1_17],
  "1.16": [writeRecord1_16],
};

export const EXPANSION_ROW_WRITERS: Readonly<Record<string, ExpansionRowWriter>> = {
  "1.3": writeExpansion1_3,
  "1.2": writeExpansion1_2,
};
