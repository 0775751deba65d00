// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, NOTHING, octalNumber, putExplicit, putHex, putIcao } from '../write-support.ts';

function write010(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SAC"];
const x1 = v["SIC"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
if (typeof x0 !== 'number' || x0 !== (x0 & 255) || typeof x1 !== 'number' || x1 !== (x1 & 255)) return -1;
if (p + 2 > end) return -1;
b[p] = x0;
b[p + 1] = x1;
p += 2;
return p;
}

function write072(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 128) : Number.NaN;
if (!(r0 >= 0 && r0 <= 11059327)) return -1;
if (p + 3 > end) return -1;
b[p] = (r0 >>> 16);
b[p + 1] = (r0 >>> 8);
b[p + 2] = r0;
p += 3;
return p;
}

function write076(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["FSI"];
const x1 = v["TOMRP"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = x0 === undefined ? 0 : x0;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 1073741824) : Number.NaN;
if (typeof r2 !== 'number' || r2 !== (r2 & 3) || !(r3 >= 0 && r3 <= 1073741823)) return -1;
if (p + 4 > end) return -1;
b[p] = (r2 << 6) | ((r3 & 1073741823) >>> 24);
b[p + 1] = (r3 >>> 16);
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write152(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round((v * 8192) / 45) : Number.NaN;
if (!(r0 >= 0 && r0 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write170(b: Uint8Array, p: number, end: number, v: unknown): number {
if (p + 6 > end) return -1;
if (!putIcao(b, p + 0, 8, v)) return -1;
p += 6;
return p;
}

function write008(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["RA"];
const x1 = v["TC"];
const x2 = v["TS"];
const x3 = v["ARV"];
const x4 = v["CDTIA"];
const x5 = v["NOTTCAS"];
const x6 = v["SA"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) !== keyCount(v)) return -1;
const r7 = x0 === undefined ? 0 : x0;
const r8 = x1 === undefined ? 0 : x1;
const r9 = x2 === undefined ? 0 : x2;
const r10 = x3 === undefined ? 0 : x3;
const r11 = x4 === undefined ? 0 : x4;
const r12 = x5 === undefined ? 0 : x5;
const r13 = x6 === undefined ? 0 : x6;
if (typeof r7 !== 'number' || r7 !== (r7 & 1) || typeof r8 !== 'number' || r8 !== (r8 & 3) || typeof r9 !== 'number' || r9 !== (r9 & 1) || typeof r10 !== 'number' || r10 !== (r10 & 1) || typeof r11 !== 'number' || r11 !== (r11 & 1) || typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (r7 << 7) | ((r8 & 3) << 5) | ((r9 & 1) << 4) | ((r10 & 1) << 3) | ((r11 & 1) << 2) | ((r12 & 1) << 1) | (r13 & 1);
p += 1;
return p;
}

function writeRE(b: Uint8Array, p: number, end: number, v: unknown, expansion: ExpansionWriter | undefined): number {
p = putExplicit(b, p, end, v, expansion);
if (p < 0) return -1;
return p;
}

function write040(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["ATP"];
const x1 = v["ARC"];
const x2 = v["RC"];
const x3 = v["RAB"];
const x4 = v["DCR"];
const x5 = v["GBS"];
const x6 = v["SIM"];
const x7 = v["TST"];
const x8 = v["SAA"];
const x9 = v["CL"];
const x10 = v["LLC"];
const x11 = v["IPC"];
const x12 = v["NOGO"];
const x13 = v["CPR"];
const x14 = v["LDPJ"];
const x15 = v["RCF"];
const x16 = v["TBC"];
const x17 = v["MBC"];
const e18 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined);
const e19 = +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined);
const e20 = +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined);
const e21 = +(x16 !== undefined);
const e22 = +(x17 !== undefined);
if (e18 + e19 + e20 + e21 + e22 !== keyCount(v)) return -1;
const l23 = e22 > 0 ? 4 : e21 > 0 ? 3 : e20 > 0 ? 2 : e19 > 0 ? 1 : 0;
const r24 = x0 === undefined ? 0 : x0;
const r25 = x1 === undefined ? 0 : x1;
const r26 = x2 === undefined ? 0 : x2;
const r27 = x3 === undefined ? 0 : x3;
if (typeof r24 !== 'number' || r24 !== (r24 & 7) || typeof r25 !== 'number' || r25 !== (r25 & 3) || typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l23 > 0) & 1) | (r24 << 5) | ((r25 & 3) << 3) | ((r26 & 1) << 2) | ((r27 & 1) << 1);
p += 1;
if (l23 >= 1) {
const r28 = x4 === undefined ? 0 : x4;
const r29 = x5 === undefined ? 0 : x5;
const r30 = x6 === undefined ? 0 : x6;
const r31 = x7 === undefined ? 0 : x7;
const r32 = x8 === undefined ? 0 : x8;
const r33 = x9 === undefined ? 0 : x9;
if (typeof r28 !== 'number' || r28 !== (r28 & 1) || typeof r29 !== 'number' || r29 !== (r29 & 1) || typeof r30 !== 'number' || r30 !== (r30 & 1) || typeof r31 !== 'number' || r31 !== (r31 & 1) || typeof r32 !== 'number' || r32 !== (r32 & 1) || typeof r33 !== 'number' || r33 !== (r33 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l23 > 1) & 1) | (r28 << 7) | ((r29 & 1) << 6) | ((r30 & 1) << 5) | ((r31 & 1) << 4) | ((r32 & 1) << 3) | ((r33 & 3) << 1);
p += 1;
}
if (l23 >= 2) {
const r34 = x10 === undefined ? 0 : x10;
const r35 = x11 === undefined ? 0 : x11;
const r36 = x12 === undefined ? 0 : x12;
const r37 = x13 === undefined ? 0 : x13;
const r38 = x14 === undefined ? 0 : x14;
const r39 = x15 === undefined ? 0 : x15;
if (typeof r34 !== 'number' || r34 !== (r34 & 1) || typeof r35 !== 'number' || r35 !== (r35 & 1) || typeof r36 !== 'number' || r36 !== (r36 & 1) || typeof r37 !== 'number' || r37 !== (r37 & 1) || typeof r38 !== 'number' || r38 !== (r38 & 1) || typeof r39 !== 'number' || r39 !== (r39 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l23 > 2) & 1) | ((r34 & 1) << 6) | ((r35 & 1) << 5) | ((r36 & 1) << 4) | ((r37 & 1) << 3) | ((r38 & 1) << 2) | ((r39 & 1) << 1);
p += 1;
}
if (l23 >= 3) {
const g40 = x16 === undefined ? NOTHING : x16;
if (!isNamed(g40)) return -1;
const x41 = g40["EP"];
const x42 = g40["VAL"];
if (+(x41 !== undefined) + +(x42 !== undefined) !== keyCount(g40)) return -1;
const r43 = x41 === undefined ? 0 : x41;
if (typeof r43 !== 'number' || r43 !== (r43 & 1) || typeof x42 !== 'number' || x42 !== (x42 & 63)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l23 > 3) & 1) | (r43 << 7) | ((x42 & 63) << 1);
p += 1;
}
if (l23 >= 4) {
const g45 = x17 === undefined ? NOTHING : x17;
if (!isNamed(g45)) return -1;
const x46 = g45["EP"];
const x47 = g45["VAL"];
if (+(x46 !== undefined) + +(x47 !== undefined) !== keyCount(g45)) return -1;
const r48 = x46 === undefined ? 0 : x46;
if (typeof r48 !== 'number' || r48 !== (r48 & 1) || typeof x47 !== 'number' || x47 !== (x47 & 63)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l23 > 4) & 1) | (r48 << 7) | ((x47 & 63) << 1);
p += 1;
}
return p;
}

function write161(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TRNUM"];
if (+(x0 !== undefined) !== keyCount(v)) return -1;
if (typeof x0 !== 'number' || x0 !== (x0 & 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = ((x0 & 4095) >>> 8);
b[p + 1] = x0;
p += 2;
return p;
}

function write015(b: Uint8Array, p: number, end: number, v: unknown): number {
if (typeof v !== 'number' || v !== (v & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = v;
p += 1;
return p;
}

function write130(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["LAT"];
const x1 = v["LON"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round((x0 * 2097152) / 45) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round((x1 * 2097152) / 45) : Number.NaN;
if (!(r2 >= -4194304 && r2 <= 4194304) || !(r3 >= -8388608 && r3 <= 8388607)) return -1;
if (p + 6 > end) return -1;
b[p] = (r2 >>> 16);
b[p + 1] = (r2 >>> 8);
b[p + 2] = r2;
b[p + 3] = (r3 >>> 16);
b[p + 4] = (r3 >>> 8);
b[p + 5] = r3;
p += 6;
return p;
}

function write131(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["LAT"];
const x1 = v["LON"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round((x0 * 268435456) / 45) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round((x1 * 268435456) / 45) : Number.NaN;
if (!(r2 >= -536870912 && r2 <= 536870912) || !(r3 >= -1073741824 && r3 <= 1073741824)) return -1;
if (p + 8 > end) return -1;
b[p] = (r2 >>> 24);
b[p + 1] = (r2 >>> 16);
b[p + 2] = (r2 >>> 8);
b[p + 3] = r2;
b[p + 4] = (r3 >>> 24);
b[p + 5] = (r3 >>> 16);
b[p + 6] = (r3 >>> 8);
b[p + 7] = r3;
p += 8;
return p;
}

function write150(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["IM"];
const x1 = v["AS"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = x0 === undefined ? 0 : x0;
let r3 = Number.NaN;
if (x0 === 0) {
r3 = typeof x1 === 'number' ? Math.round(x1 * 16384) : Number.NaN;
if (!(r3 >= 0 && r3 <= 32767)) return -1;
}
else if (x0 === 1) {
r3 = typeof x1 === 'number' ? Math.round(x1 * 1000) : Number.NaN;
if (!(r3 >= 0 && r3 <= 32767)) return -1;
}
if (typeof r2 !== 'number' || r2 !== (r2 & 1) || r3 !== r3) return -1;
if (p + 2 > end) return -1;
b[p] = (r2 << 7) | ((r3 & 32767) >>> 8);
b[p + 1] = r3;
p += 2;
return p;
}

function write151(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["RE"];
const x1 = v["TAS"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = x0 === undefined ? 0 : x0;
const r3 = typeof x1 === 'number' ? Math.round(x1) : Number.NaN;
if (typeof r2 !== 'number' || r2 !== (r2 & 1) || !(r3 >= 0 && r3 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r2 << 7) | ((r3 & 32767) >>> 8);
b[p + 1] = r3;
p += 2;
return p;
}

function write080(b: Uint8Array, p: number, end: number, v: unknown): number {
if (typeof v !== 'number' || v !== (v & 16777215)) return -1;
if (p + 3 > end) return -1;
b[p] = (v >>> 16);
b[p + 1] = (v >>> 8);
b[p + 2] = v;
p += 3;
return p;
}

function write140(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round((v * 4) / 25) : Number.NaN;
if (!(r0 >= -32768 && r0 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write090(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["NUCRNACV"];
const x1 = v["NUCPNIC"];
const x2 = v["NICBARO"];
const x3 = v["SIL"];
const x4 = v["NACP"];
const x5 = v["SILS"];
const x6 = v["SDA"];
const x7 = v["GVA"];
const x8 = v["PIC"];
const x9 = v["SRC"];
const x10 = v["VALSTATE"];
const x11 = v["VD"];
const x12 = v["VQ"];
const x13 = v["VALDISTP1"];
const x14 = v["VALDISTP2"];
const x15 = v["VALDISTQUALP1"];
const x16 = v["VALDISTQUALP2"];
const e17 = +(x0 !== undefined) + +(x1 !== undefined);
const e18 = +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined);
const e19 = +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined);
const e20 = +(x8 !== undefined) + +(x9 !== undefined);
const e21 = +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined);
const e22 = +(x13 !== undefined);
const e23 = +(x14 !== undefined);
const e24 = +(x15 !== undefined);
const e25 = +(x16 !== undefined);
if (e17 + e18 + e19 + e20 + e21 + e22 + e23 + e24 + e25 !== keyCount(v)) return -1;
const l26 = e25 > 0 ? 8 : e24 > 0 ? 7 : e23 > 0 ? 6 : e22 > 0 ? 5 : e21 > 0 ? 4 : e20 > 0 ? 3 : e19 > 0 ? 2 : e18 > 0 ? 1 : 0;
if (typeof x0 !== 'number' || x0 !== (x0 & 7) || typeof x1 !== 'number' || x1 !== (x1 & 15)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l26 > 0) & 1) | (x0 << 5) | ((x1 & 15) << 1);
p += 1;
if (l26 >= 1) {
if (typeof x2 !== 'number' || x2 !== (x2 & 1) || typeof x3 !== 'number' || x3 !== (x3 & 3) || typeof x4 !== 'number' || x4 !== (x4 & 15)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l26 > 1) & 1) | (x2 << 7) | ((x3 & 3) << 5) | ((x4 & 15) << 1);
p += 1;
}
if (l26 >= 2) {
const r32 = x5 === undefined ? 0 : x5;
if (typeof r32 !== 'number' || r32 !== (r32 & 1) || typeof x6 !== 'number' || x6 !== (x6 & 3) || typeof x7 !== 'number' || x7 !== (x7 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l26 > 2) & 1) | ((r32 & 1) << 5) | ((x6 & 3) << 3) | ((x7 & 3) << 1);
p += 1;
}
if (l26 >= 3) {
const r36 = x9 === undefined ? 0 : x9;
if (typeof x8 !== 'number' || x8 !== (x8 & 15) || typeof r36 !== 'number' || r36 !== (r36 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l26 > 3) & 1) | (x8 << 4) | ((r36 & 1) << 3);
p += 1;
}
if (l26 >= 4) {
const g37 = x10 === undefined ? NOTHING : x10;
if (!isNamed(g37)) return -1;
const x38 = g37["EP"];
const x39 = g37["VAL"];
if (+(x38 !== undefined) + +(x39 !== undefined) !== keyCount(g37)) return -1;
const r40 = x38 === undefined ? 0 : x38;
const r41 = x39 === undefined ? 0 : x39;
const r42 = x11 === undefined ? 0 : x11;
const r43 = x12 === undefined ? 0 : x12;
if (typeof r40 !== 'number' || r40 !== (r40 & 1) || typeof r41 !== 'number' || r41 !== (r41 & 3) || typeof r42 !== 'number' || r42 !== (r42 & 1) || typeof r43 !== 'number' || r43 !== (r43 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l26 > 4) & 1) | ((r40 & 1) << 5) | ((r41 & 3) << 3) | ((r42 & 1) << 2) | ((r43 & 1) << 1);
p += 1;
}
if (l26 >= 5) {
const r44 = typeof x13 === 'number' ? Math.round((x13) / 128) : Number.NaN;
if (!(r44 >= 0 && r44 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l26 > 5) & 1) | (r44 << 1);
p += 1;
}
if (l26 >= 6) {
const r45 = typeof x14 === 'number' ? Math.round(x14) : Number.NaN;
if (!(r45 >= 0 && r45 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l26 > 6) & 1) | (r45 << 1);
p += 1;
}
if (l26 >= 7) {
const r46 = typeof x15 === 'number' ? Math.round((x15) / 128) : Number.NaN;
if (!(r46 >= 0 && r46 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l26 > 7) & 1) | (r46 << 1);
p += 1;
}
if (l26 >= 8) {
const r47 = typeof x16 === 'number' ? Math.round(x16) : Number.NaN;
if (!(r47 >= 0 && r47 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l26 > 8) & 1) | (r47 << 1);
p += 1;
}
return p;
}

function write210(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["VNS"];
const x1 = v["VN"];
const x2 = v["LTT"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) !== keyCount(v)) return -1;
const r3 = x0 === undefined ? 0 : x0;
const r4 = x1 === undefined ? 0 : x1;
const r5 = x2 === undefined ? 0 : x2;
if (typeof r3 !== 'number' || r3 !== (r3 & 1) || typeof r4 !== 'number' || r4 !== (r4 & 7) || typeof r5 !== 'number' || r5 !== (r5 & 7)) return -1;
if (p + 1 > end) return -1;
b[p] = ((r3 & 1) << 6) | ((r4 & 7) << 3) | (r5 & 7);
p += 1;
return p;
}

function write070(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["MODE3A"];
if (+(x0 !== undefined) !== keyCount(v)) return -1;
const r1 = octalNumber(x0, 4);
if (r1 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = ((r1 & 4095) >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write230(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 100) : Number.NaN;
if (!(r0 >= -32768 && r0 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write145(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 4) : Number.NaN;
if (!(r0 >= -32768 && r0 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write200(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["ICF"];
const x1 = v["LNAV"];
const x2 = v["ME"];
const x3 = v["PS"];
const x4 = v["SS"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(v)) return -1;
const r5 = x0 === undefined ? 0 : x0;
const r6 = x1 === undefined ? 0 : x1;
const r7 = x2 === undefined ? 0 : x2;
const r8 = x3 === undefined ? 0 : x3;
const r9 = x4 === undefined ? 0 : x4;
if (typeof r5 !== 'number' || r5 !== (r5 & 1) || typeof r6 !== 'number' || r6 !== (r6 & 1) || typeof r7 !== 'number' || r7 !== (r7 & 1) || typeof r8 !== 'number' || r8 !== (r8 & 7) || typeof r9 !== 'number' || r9 !== (r9 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (r5 << 7) | ((r6 & 1) << 6) | ((r7 & 1) << 5) | ((r8 & 7) << 2) | (r9 & 3);
p += 1;
return p;
}

function write155(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["RE"];
const x1 = v["BVR"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = x0 === undefined ? 0 : x0;
const r3 = typeof x1 === 'number' ? Math.round((x1 * 4) / 25) : Number.NaN;
if (typeof r2 !== 'number' || r2 !== (r2 & 1) || !(r3 >= -16384 && r3 <= 16383)) return -1;
if (p + 2 > end) return -1;
b[p] = (r2 << 7) | ((r3 & 32767) >>> 8);
b[p + 1] = r3;
p += 2;
return p;
}

function write157(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["RE"];
const x1 = v["GVR"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = x0 === undefined ? 0 : x0;
const r3 = typeof x1 === 'number' ? Math.round((x1 * 4) / 25) : Number.NaN;
if (typeof r2 !== 'number' || r2 !== (r2 & 1) || !(r3 >= -16384 && r3 <= 16383)) return -1;
if (p + 2 > end) return -1;
b[p] = (r2 << 7) | ((r3 & 32767) >>> 8);
b[p + 1] = r3;
p += 2;
return p;
}

function write160(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["RE"];
const x1 = v["GS"];
const x2 = v["TA"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) !== keyCount(v)) return -1;
const r3 = x0 === undefined ? 0 : x0;
const r4 = typeof x1 === 'number' ? Math.round(x1 * 16384) : Number.NaN;
const r5 = typeof x2 === 'number' ? Math.round((x2 * 8192) / 45) : Number.NaN;
if (typeof r3 !== 'number' || r3 !== (r3 & 1) || !(r4 >= 0 && r4 <= 32767) || !(r5 >= 0 && r5 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r3 << 7) | ((r4 & 32767) >>> 8);
b[p + 1] = r4;
b[p + 2] = (r5 >>> 8);
b[p + 3] = r5;
p += 4;
return p;
}

function write165(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TAR"];
if (+(x0 !== undefined) !== keyCount(v)) return -1;
const r1 = typeof x0 === 'number' ? Math.round(x0 * 32) : Number.NaN;
if (!(r1 >= -512 && r1 <= 511)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r1 & 1023) >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write020(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = v === undefined ? 0 : v;
if (typeof r0 !== 'number' || r0 !== (r0 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write220(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["WS"];
const x1 = v["WD"];
const x2 = v["TMP"];
const x3 = v["TRB"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const q4 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q4;
if (x0 !== undefined) {
const r5 = typeof x0 === 'number' ? Math.round(x0) : Number.NaN;
if (!(r5 >= 0 && r5 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r5 >>> 8);
b[p + 1] = r5;
p += 2;
}
if (x1 !== undefined) {
const r6 = typeof x1 === 'number' ? Math.round(x1) : Number.NaN;
if (!(r6 >= 0 && r6 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r6 >>> 8);
b[p + 1] = r6;
p += 2;
}
if (x2 !== undefined) {
const r7 = typeof x2 === 'number' ? Math.round(x2 * 4) : Number.NaN;
if (!(r7 >= -32768 && r7 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r7 >>> 8);
b[p + 1] = r7;
p += 2;
}
if (x3 !== undefined) {
if (typeof x3 !== 'number' || x3 !== (x3 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = x3;
p += 1;
}
return p;
}

function write146(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SAS"];
const x1 = v["S"];
const x2 = v["ALT"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) !== keyCount(v)) return -1;
const r3 = x0 === undefined ? 0 : x0;
const r4 = x1 === undefined ? 0 : x1;
const r5 = typeof x2 === 'number' ? Math.round((x2) / 25) : Number.NaN;
if (typeof r3 !== 'number' || r3 !== (r3 & 1) || typeof r4 !== 'number' || r4 !== (r4 & 3) || !(r5 >= -4096 && r5 <= 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = (r3 << 7) | ((r4 & 3) << 5) | ((r5 & 8191) >>> 8);
b[p + 1] = r5;
p += 2;
return p;
}

function write148(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["MV"];
const x1 = v["AH"];
const x2 = v["AM"];
const x3 = v["ALT"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = x0 === undefined ? 0 : x0;
const r5 = x1 === undefined ? 0 : x1;
const r6 = x2 === undefined ? 0 : x2;
const r7 = typeof x3 === 'number' ? Math.round((x3) / 25) : Number.NaN;
if (typeof r4 !== 'number' || r4 !== (r4 & 1) || typeof r5 !== 'number' || r5 !== (r5 & 1) || typeof r6 !== 'number' || r6 !== (r6 & 1) || !(r7 >= -4096 && r7 <= 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = (r4 << 7) | ((r5 & 1) << 6) | ((r6 & 1) << 5) | ((r7 & 8191) >>> 8);
b[p + 1] = r7;
p += 2;
return p;
}

function write110(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TIS"];
const x1 = v["TID"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const q2 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0);
if (p + 1 > end) return -1;
b[p++] = q2;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x3 = x0["NAV"];
const x4 = x0["NVB"];
const e5 = +(x3 !== undefined) + +(x4 !== undefined);
if (e5 !== keyCount(x0)) return -1;
const l6 = 0;
const r7 = x3 === undefined ? 0 : x3;
const r8 = x4 === undefined ? 0 : x4;
if (typeof r7 !== 'number' || r7 !== (r7 & 1) || typeof r8 !== 'number' || r8 !== (r8 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l6 > 0) & 1) | (r7 << 7) | ((r8 & 1) << 6);
p += 1;
}
if (x1 !== undefined) {
if (!Array.isArray(x1) || x1.length < 0 || x1.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x1.length;
p += 1;
for (let i10 = 0; i10 < x1.length; i10++) {
const y9: unknown = x1[i10];
if (!isNamed(y9)) return -1;
const x11 = y9["TCA"];
const x12 = y9["NC"];
const x13 = y9["TCPN"];
const x14 = y9["ALT"];
const x15 = y9["LAT"];
const x16 = y9["LON"];
const x17 = y9["PT"];
const x18 = y9["TD"];
const x19 = y9["TRA"];
const x20 = y9["TOA"];
const x21 = y9["TOV"];
const x22 = y9["TTR"];
if (+(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined) + +(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) !== keyCount(y9)) return -1;
const r23 = x11 === undefined ? 0 : x11;
const r24 = x12 === undefined ? 0 : x12;
const r26 = typeof x14 === 'number' ? Math.round((x14) / 10) : Number.NaN;
const r27 = typeof x15 === 'number' ? Math.round((x15 * 2097152) / 45) : Number.NaN;
const r28 = typeof x16 === 'number' ? Math.round((x16 * 2097152) / 45) : Number.NaN;
const r29 = x17 === undefined ? 0 : x17;
const r30 = x18 === undefined ? 0 : x18;
const r31 = x19 === undefined ? 0 : x19;
const r32 = x20 === undefined ? 0 : x20;
const r33 = typeof x21 === 'number' ? Math.round(x21) : Number.NaN;
const r34 = typeof x22 === 'number' ? Math.round(x22 * 100) : Number.NaN;
if (typeof r23 !== 'number' || r23 !== (r23 & 1) || typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof x13 !== 'number' || x13 !== (x13 & 63) || !(r26 >= -32768 && r26 <= 32767) || !(r27 >= -4194304 && r27 <= 4194304) || !(r28 >= -8388608 && r28 <= 8388607) || typeof r29 !== 'number' || r29 !== (r29 & 15) || typeof r30 !== 'number' || r30 !== (r30 & 3) || typeof r31 !== 'number' || r31 !== (r31 & 1) || typeof r32 !== 'number' || r32 !== (r32 & 1) || !(r33 >= 0 && r33 <= 16777215) || !(r34 >= 0 && r34 <= 65535)) return -1;
if (p + 15 > end) return -1;
b[p] = (r23 << 7) | ((r24 & 1) << 6) | (x13 & 63);
b[p + 1] = (r26 >>> 8);
b[p + 2] = r26;
b[p + 3] = (r27 >>> 16);
b[p + 4] = (r27 >>> 8);
b[p + 5] = r27;
b[p + 6] = (r28 >>> 16);
b[p + 7] = (r28 >>> 8);
b[p + 8] = r28;
b[p + 9] = (r29 << 4) | ((r30 & 3) << 2) | ((r31 & 1) << 1) | (r32 & 1);
b[p + 10] = (r33 >>> 16);
b[p + 11] = (r33 >>> 8);
b[p + 12] = r33;
b[p + 13] = (r34 >>> 8);
b[p + 14] = r34;
p += 15;
}
}
return p;
}

function write016(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 2) : Number.NaN;
if (!(r0 >= 0 && r0 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write271(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["POA"];
const x1 = v["CDTIS"];
const x2 = v["B2LOW"];
const x3 = v["RAS"];
const x4 = v["IDENT"];
const x5 = v["LW"];
const e6 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined);
const e7 = +(x5 !== undefined);
if (e6 + e7 !== keyCount(v)) return -1;
const l8 = e7 > 0 ? 1 : 0;
const r9 = x0 === undefined ? 0 : x0;
const r10 = x1 === undefined ? 0 : x1;
const r11 = x2 === undefined ? 0 : x2;
const r12 = x3 === undefined ? 0 : x3;
const r13 = x4 === undefined ? 0 : x4;
if (typeof r9 !== 'number' || r9 !== (r9 & 1) || typeof r10 !== 'number' || r10 !== (r10 & 1) || typeof r11 !== 'number' || r11 !== (r11 & 1) || typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l8 > 0) & 1) | ((r9 & 1) << 5) | ((r10 & 1) << 4) | ((r11 & 1) << 3) | ((r12 & 1) << 2) | ((r13 & 1) << 1);
p += 1;
if (l8 >= 1) {
if (typeof x5 !== 'number' || x5 !== (x5 & 15)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l8 > 1) & 1) | (x5 << 4);
p += 1;
}
return p;
}

function write132(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v) : Number.NaN;
if (!(r0 >= -128 && r0 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write250(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (p + 8 > end) return -1;
if (!putHex(b, p + 0, 8, y0)) return -1;
p += 8;
}
return p;
}

function write260(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TYP"];
const x1 = v["STYP"];
const x2 = v["ARA"];
const x3 = v["RAC"];
const x4 = v["RAT"];
const x5 = v["MTE"];
const x6 = v["TTI"];
const x7 = v["TID"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) !== keyCount(v)) return -1;
if (typeof x0 !== 'number' || x0 !== (x0 & 31) || typeof x1 !== 'number' || x1 !== (x1 & 7) || typeof x2 !== 'number' || x2 !== (x2 & 16383) || typeof x3 !== 'number' || x3 !== (x3 & 15) || typeof x4 !== 'number' || x4 !== (x4 & 1) || typeof x5 !== 'number' || x5 !== (x5 & 1) || typeof x6 !== 'number' || x6 !== (x6 & 3) || typeof x7 !== 'number' || x7 !== (x7 & 67108863)) return -1;
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

function write295(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["AOS"];
const x1 = v["TRD"];
const x2 = v["M3A"];
const x3 = v["QI"];
const x4 = v["TI1"];
const x5 = v["MAM"];
const x6 = v["GH"];
const x7 = v["FL"];
const x8 = v["SAL"];
const x9 = v["FSA"];
const x10 = v["AS"];
const x11 = v["TAS"];
const x12 = v["MH"];
const x13 = v["BVR"];
const x14 = v["GVR"];
const x15 = v["GV"];
const x16 = v["TAR"];
const x17 = v["TI2"];
const x18 = v["TS"];
const x19 = v["MET"];
const x20 = v["ROA"];
const x21 = v["ARA"];
const x22 = v["SCC"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined) + +(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) !== keyCount(v)) return -1;
const q23 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
const q24 = (x7 !== undefined ? 128 : 0) | (x8 !== undefined ? 64 : 0) | (x9 !== undefined ? 32 : 0) | (x10 !== undefined ? 16 : 0) | (x11 !== undefined ? 8 : 0) | (x12 !== undefined ? 4 : 0) | (x13 !== undefined ? 2 : 0);
const q25 = (x14 !== undefined ? 128 : 0) | (x15 !== undefined ? 64 : 0) | (x16 !== undefined ? 32 : 0) | (x17 !== undefined ? 16 : 0) | (x18 !== undefined ? 8 : 0) | (x19 !== undefined ? 4 : 0) | (x20 !== undefined ? 2 : 0);
const q26 = (x21 !== undefined ? 128 : 0) | (x22 !== undefined ? 64 : 0);
if (p + 4 > end) return -1;
b[p++] = q23 | +((q24 | q25 | q26) !== 0);
if (q24 | q25 | q26) 
b[p++] = q24 | +((q25 | q26) !== 0);
if (q25 | q26) 
b[p++] = q25 | +((q26) !== 0);
if (q26) 
b[p++] = q26;
if (x0 !== undefined) {
const r27 = typeof x0 === 'number' ? Math.round(x0 * 10) : Number.NaN;
if (!(r27 >= 0 && r27 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r27;
p += 1;
}
if (x1 !== undefined) {
const r28 = typeof x1 === 'number' ? Math.round(x1 * 10) : Number.NaN;
if (!(r28 >= 0 && r28 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r28;
p += 1;
}
if (x2 !== undefined) {
const r29 = typeof x2 === 'number' ? Math.round(x2 * 10) : Number.NaN;
if (!(r29 >= 0 && r29 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r29;
p += 1;
}
if (x3 !== undefined) {
const r30 = typeof x3 === 'number' ? Math.round(x3 * 10) : Number.NaN;
if (!(r30 >= 0 && r30 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r30;
p += 1;
}
if (x4 !== undefined) {
const r31 = typeof x4 === 'number' ? Math.round(x4 * 10) : Number.NaN;
if (!(r31 >= 0 && r31 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r31;
p += 1;
}
if (x5 !== undefined) {
const r32 = typeof x5 === 'number' ? Math.round(x5 * 10) : Number.NaN;
if (!(r32 >= 0 && r32 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r32;
p += 1;
}
if (x6 !== undefined) {
const r33 = typeof x6 === 'number' ? Math.round(x6 * 10) : Number.NaN;
if (!(r33 >= 0 && r33 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r33;
p += 1;
}
if (x7 !== undefined) {
const r34 = typeof x7 === 'number' ? Math.round(x7 * 10) : Number.NaN;
if (!(r34 >= 0 && r34 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r34;
p += 1;
}
if (x8 !== undefined) {
const r35 = typeof x8 === 'number' ? Math.round(x8 * 10) : Number.NaN;
if (!(r35 >= 0 && r35 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r35;
p += 1;
}
if (x9 !== undefined) {
const r36 = typeof x9 === 'number' ? Math.round(x9 * 10) : Number.NaN;
if (!(r36 >= 0 && r36 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r36;
p += 1;
}
if (x10 !== undefined) {
const r37 = typeof x10 === 'number' ? Math.round(x10 * 10) : Number.NaN;
if (!(r37 >= 0 && r37 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r37;
p += 1;
}
if (x11 !== undefined) {
const r38 = typeof x11 === 'number' ? Math.round(x11 * 10) : Number.NaN;
if (!(r38 >= 0 && r38 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r38;
p += 1;
}
if (x12 !== undefined) {
const r39 = typeof x12 === 'number' ? Math.round(x12 * 10) : Number.NaN;
if (!(r39 >= 0 && r39 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r39;
p += 1;
}
if (x13 !== undefined) {
const r40 = typeof x13 === 'number' ? Math.round(x13 * 10) : Number.NaN;
if (!(r40 >= 0 && r40 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r40;
p += 1;
}
if (x14 !== undefined) {
const r41 = typeof x14 === 'number' ? Math.round(x14 * 10) : Number.NaN;
if (!(r41 >= 0 && r41 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r41;
p += 1;
}
if (x15 !== undefined) {
const r42 = typeof x15 === 'number' ? Math.round(x15 * 10) : Number.NaN;
if (!(r42 >= 0 && r42 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r42;
p += 1;
}
if (x16 !== undefined) {
const r43 = typeof x16 === 'number' ? Math.round(x16 * 10) : Number.NaN;
if (!(r43 >= 0 && r43 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r43;
p += 1;
}
if (x17 !== undefined) {
const r44 = typeof x17 === 'number' ? Math.round(x17 * 10) : Number.NaN;
if (!(r44 >= 0 && r44 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r44;
p += 1;
}
if (x18 !== undefined) {
const r45 = typeof x18 === 'number' ? Math.round(x18 * 10) : Number.NaN;
if (!(r45 >= 0 && r45 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r45;
p += 1;
}
if (x19 !== undefined) {
const r46 = typeof x19 === 'number' ? Math.round(x19 * 10) : Number.NaN;
if (!(r46 >= 0 && r46 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r46;
p += 1;
}
if (x20 !== undefined) {
const r47 = typeof x20 === 'number' ? Math.round(x20 * 10) : Number.NaN;
if (!(r47 >= 0 && r47 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r47;
p += 1;
}
if (x21 !== undefined) {
const r48 = typeof x21 === 'number' ? Math.round(x21 * 10) : Number.NaN;
if (!(r48 >= 0 && r48 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r48;
p += 1;
}
if (x22 !== undefined) {
const r49 = typeof x22 === 'number' ? Math.round(x22 * 10) : Number.NaN;
if (!(r49 >= 0 && r49 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r49;
p += 1;
}
return p;
}

function writeSP(b: Uint8Array, p: number, end: number, v: unknown): number {
p = putExplicit(b, p, end, v, undefined);
if (p < 0) return -1;
return p;
}

function writeRecord2_7(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 7 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
const f4 = bits[4];
const f5 = bits[5];
const f6 = bits[6];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f0 & 32 && (p = write161(b, p, end, items["161"])) < 0) return -1;
if (f0 & 16 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 8 && (p = write072(b, p, end, items["071"])) < 0) return -1;
if (f0 & 4 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f0 & 2 && (p = write131(b, p, end, items["131"])) < 0) return -1;
if (f1 & 128 && (p = write072(b, p, end, items["072"])) < 0) return -1;
if (f1 & 64 && (p = write150(b, p, end, items["150"])) < 0) return -1;
if (f1 & 32 && (p = write151(b, p, end, items["151"])) < 0) return -1;
if (f1 & 16 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f1 & 8 && (p = write072(b, p, end, items["073"])) < 0) return -1;
if (f1 & 4 && (p = write076(b, p, end, items["074"])) < 0) return -1;
if (f1 & 2 && (p = write072(b, p, end, items["075"])) < 0) return -1;
if (f2 & 128 && (p = write076(b, p, end, items["076"])) < 0) return -1;
if (f2 & 64 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f2 & 32 && (p = write090(b, p, end, items["090"])) < 0) return -1;
if (f2 & 16 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f2 & 8 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f2 & 4 && (p = write230(b, p, end, items["230"])) < 0) return -1;
if (f2 & 2 && (p = write145(b, p, end, items["145"])) < 0) return -1;
if (f3 & 128 && (p = write152(b, p, end, items["152"])) < 0) return -1;
if (f3 & 64 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f3 & 32 && (p = write155(b, p, end, items["155"])) < 0) return -1;
if (f3 & 16 && (p = write157(b, p, end, items["157"])) < 0) return -1;
if (f3 & 8 && (p = write160(b, p, end, items["160"])) < 0) return -1;
if (f3 & 4 && (p = write165(b, p, end, items["165"])) < 0) return -1;
if (f3 & 2 && (p = write072(b, p, end, items["077"])) < 0) return -1;
if (f4 & 128 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f4 & 64 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f4 & 32 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f4 & 16 && (p = write146(b, p, end, items["146"])) < 0) return -1;
if (f4 & 8 && (p = write148(b, p, end, items["148"])) < 0) return -1;
if (f4 & 4 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f4 & 2 && (p = write016(b, p, end, items["016"])) < 0) return -1;
if (f5 & 128 && (p = write008(b, p, end, items["008"])) < 0) return -1;
if (f5 & 64 && (p = write271(b, p, end, items["271"])) < 0) return -1;
if (f5 & 32 && (p = write132(b, p, end, items["132"])) < 0) return -1;
if (f5 & 16 && (p = write250(b, p, end, items["250"])) < 0) return -1;
if (f5 & 8 && (p = write260(b, p, end, items["260"])) < 0) return -1;
if (f5 & 4 && (p = write015(b, p, end, items["400"])) < 0) return -1;
if (f5 & 2 && (p = write295(b, p, end, items["295"])) < 0) return -1;
if (f6 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f6 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write090_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["NUCRNACV"];
const x1 = v["NUCPNIC"];
const x2 = v["NICBARO"];
const x3 = v["SIL"];
const x4 = v["NACP"];
const x5 = v["SILS"];
const x6 = v["SDA"];
const x7 = v["GVA"];
const x8 = v["PIC"];
const e9 = +(x0 !== undefined) + +(x1 !== undefined);
const e10 = +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined);
const e11 = +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined);
const e12 = +(x8 !== undefined);
if (e9 + e10 + e11 + e12 !== keyCount(v)) return -1;
const l13 = e12 > 0 ? 3 : e11 > 0 ? 2 : e10 > 0 ? 1 : 0;
if (typeof x0 !== 'number' || x0 !== (x0 & 7) || typeof x1 !== 'number' || x1 !== (x1 & 15)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l13 > 0) & 1) | (x0 << 5) | ((x1 & 15) << 1);
p += 1;
if (l13 >= 1) {
if (typeof x2 !== 'number' || x2 !== (x2 & 1) || typeof x3 !== 'number' || x3 !== (x3 & 3) || typeof x4 !== 'number' || x4 !== (x4 & 15)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l13 > 1) & 1) | (x2 << 7) | ((x3 & 3) << 5) | ((x4 & 15) << 1);
p += 1;
}
if (l13 >= 2) {
const r19 = x5 === undefined ? 0 : x5;
if (typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof x6 !== 'number' || x6 !== (x6 & 3) || typeof x7 !== 'number' || x7 !== (x7 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l13 > 2) & 1) | ((r19 & 1) << 5) | ((x6 & 3) << 3) | ((x7 & 3) << 1);
p += 1;
}
if (l13 >= 3) {
if (typeof x8 !== 'number' || x8 !== (x8 & 15)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l13 > 3) & 1) | (x8 << 4);
p += 1;
}
return p;
}

function writeRecord2_6(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 7 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
const f4 = bits[4];
const f5 = bits[5];
const f6 = bits[6];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f0 & 32 && (p = write161(b, p, end, items["161"])) < 0) return -1;
if (f0 & 16 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 8 && (p = write072(b, p, end, items["071"])) < 0) return -1;
if (f0 & 4 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f0 & 2 && (p = write131(b, p, end, items["131"])) < 0) return -1;
if (f1 & 128 && (p = write072(b, p, end, items["072"])) < 0) return -1;
if (f1 & 64 && (p = write150(b, p, end, items["150"])) < 0) return -1;
if (f1 & 32 && (p = write151(b, p, end, items["151"])) < 0) return -1;
if (f1 & 16 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f1 & 8 && (p = write072(b, p, end, items["073"])) < 0) return -1;
if (f1 & 4 && (p = write076(b, p, end, items["074"])) < 0) return -1;
if (f1 & 2 && (p = write072(b, p, end, items["075"])) < 0) return -1;
if (f2 & 128 && (p = write076(b, p, end, items["076"])) < 0) return -1;
if (f2 & 64 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f2 & 32 && (p = write090_2(b, p, end, items["090"])) < 0) return -1;
if (f2 & 16 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f2 & 8 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f2 & 4 && (p = write230(b, p, end, items["230"])) < 0) return -1;
if (f2 & 2 && (p = write145(b, p, end, items["145"])) < 0) return -1;
if (f3 & 128 && (p = write152(b, p, end, items["152"])) < 0) return -1;
if (f3 & 64 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f3 & 32 && (p = write155(b, p, end, items["155"])) < 0) return -1;
if (f3 & 16 && (p = write157(b, p, end, items["157"])) < 0) return -1;
if (f3 & 8 && (p = write160(b, p, end, items["160"])) < 0) return -1;
if (f3 & 4 && (p = write165(b, p, end, items["165"])) < 0) return -1;
if (f3 & 2 && (p = write072(b, p, end, items["077"])) < 0) return -1;
if (f4 & 128 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f4 & 64 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f4 & 32 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f4 & 16 && (p = write146(b, p, end, items["146"])) < 0) return -1;
if (f4 & 8 && (p = write148(b, p, end, items["148"])) < 0) return -1;
if (f4 & 4 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f4 & 2 && (p = write016(b, p, end, items["016"])) < 0) return -1;
if (f5 & 128 && (p = write008(b, p, end, items["008"])) < 0) return -1;
if (f5 & 64 && (p = write271(b, p, end, items["271"])) < 0) return -1;
if (f5 & 32 && (p = write132(b, p, end, items["132"])) < 0) return -1;
if (f5 & 16 && (p = write250(b, p, end, items["250"])) < 0) return -1;
if (f5 & 8 && (p = write260(b, p, end, items["260"])) < 0) return -1;
if (f5 & 4 && (p = write015(b, p, end, items["400"])) < 0) return -1;
if (f5 & 2 && (p = write295(b, p, end, items["295"])) < 0) return -1;
if (f6 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f6 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write040_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["ATP"];
const x1 = v["ARC"];
const x2 = v["RC"];
const x3 = v["RAB"];
const x4 = v["DCR"];
const x5 = v["GBS"];
const x6 = v["SIM"];
const x7 = v["TST"];
const x8 = v["SAA"];
const x9 = v["CL"];
const x10 = v["LLC"];
const x11 = v["IPC"];
const x12 = v["NOGO"];
const x13 = v["CPR"];
const x14 = v["LDPJ"];
const x15 = v["RCF"];
const e16 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined);
const e17 = +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined);
const e18 = +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined);
if (e16 + e17 + e18 !== keyCount(v)) return -1;
const l19 = e18 > 0 ? 2 : e17 > 0 ? 1 : 0;
const r20 = x0 === undefined ? 0 : x0;
const r21 = x1 === undefined ? 0 : x1;
const r22 = x2 === undefined ? 0 : x2;
const r23 = x3 === undefined ? 0 : x3;
if (typeof r20 !== 'number' || r20 !== (r20 & 7) || typeof r21 !== 'number' || r21 !== (r21 & 3) || typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l19 > 0) & 1) | (r20 << 5) | ((r21 & 3) << 3) | ((r22 & 1) << 2) | ((r23 & 1) << 1);
p += 1;
if (l19 >= 1) {
const r24 = x4 === undefined ? 0 : x4;
const r25 = x5 === undefined ? 0 : x5;
const r26 = x6 === undefined ? 0 : x6;
const r27 = x7 === undefined ? 0 : x7;
const r28 = x8 === undefined ? 0 : x8;
const r29 = x9 === undefined ? 0 : x9;
if (typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof r25 !== 'number' || r25 !== (r25 & 1) || typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1) || typeof r28 !== 'number' || r28 !== (r28 & 1) || typeof r29 !== 'number' || r29 !== (r29 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l19 > 1) & 1) | (r24 << 7) | ((r25 & 1) << 6) | ((r26 & 1) << 5) | ((r27 & 1) << 4) | ((r28 & 1) << 3) | ((r29 & 3) << 1);
p += 1;
}
if (l19 >= 2) {
const r30 = x10 === undefined ? 0 : x10;
const r31 = x11 === undefined ? 0 : x11;
const r32 = x12 === undefined ? 0 : x12;
const r33 = x13 === undefined ? 0 : x13;
const r34 = x14 === undefined ? 0 : x14;
const r35 = x15 === undefined ? 0 : x15;
if (typeof r30 !== 'number' || r30 !== (r30 & 1) || typeof r31 !== 'number' || r31 !== (r31 & 1) || typeof r32 !== 'number' || r32 !== (r32 & 1) || typeof r33 !== 'number' || r33 !== (r33 & 1) || typeof r34 !== 'number' || r34 !== (r34 & 1) || typeof r35 !== 'number' || r35 !== (r35 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l19 > 2) & 1) | ((r30 & 1) << 6) | ((r31 & 1) << 5) | ((r32 & 1) << 4) | ((r33 & 1) << 3) | ((r34 & 1) << 2) | ((r35 & 1) << 1);
p += 1;
}
return p;
}

function write295_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["AOS"];
const x1 = v["TRD"];
const x2 = v["M3A"];
const x3 = v["QI"];
const x4 = v["TI1"];
const x5 = v["MAM"];
const x6 = v["GH"];
const x7 = v["FL"];
const x8 = v["ISA"];
const x9 = v["FSA"];
const x10 = v["AS"];
const x11 = v["TAS"];
const x12 = v["MH"];
const x13 = v["BVR"];
const x14 = v["GVR"];
const x15 = v["GV"];
const x16 = v["TAR"];
const x17 = v["TI2"];
const x18 = v["TS"];
const x19 = v["MET"];
const x20 = v["ROA"];
const x21 = v["ARA"];
const x22 = v["SCC"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined) + +(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) !== keyCount(v)) return -1;
const q23 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
const q24 = (x7 !== undefined ? 128 : 0) | (x8 !== undefined ? 64 : 0) | (x9 !== undefined ? 32 : 0) | (x10 !== undefined ? 16 : 0) | (x11 !== undefined ? 8 : 0) | (x12 !== undefined ? 4 : 0) | (x13 !== undefined ? 2 : 0);
const q25 = (x14 !== undefined ? 128 : 0) | (x15 !== undefined ? 64 : 0) | (x16 !== undefined ? 32 : 0) | (x17 !== undefined ? 16 : 0) | (x18 !== undefined ? 8 : 0) | (x19 !== undefined ? 4 : 0) | (x20 !== undefined ? 2 : 0);
const q26 = (x21 !== undefined ? 128 : 0) | (x22 !== undefined ? 64 : 0);
if (p + 4 > end) return -1;
b[p++] = q23 | +((q24 | q25 | q26) !== 0);
if (q24 | q25 | q26) 
b[p++] = q24 | +((q25 | q26) !== 0);
if (q25 | q26) 
b[p++] = q25 | +((q26) !== 0);
if (q26) 
b[p++] = q26;
if (x0 !== undefined) {
const r27 = typeof x0 === 'number' ? Math.round(x0 * 10) : Number.NaN;
if (!(r27 >= 0 && r27 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r27;
p += 1;
}
if (x1 !== undefined) {
const r28 = typeof x1 === 'number' ? Math.round(x1 * 10) : Number.NaN;
if (!(r28 >= 0 && r28 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r28;
p += 1;
}
if (x2 !== undefined) {
const r29 = typeof x2 === 'number' ? Math.round(x2 * 10) : Number.NaN;
if (!(r29 >= 0 && r29 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r29;
p += 1;
}
if (x3 !== undefined) {
const r30 = typeof x3 === 'number' ? Math.round(x3 * 10) : Number.NaN;
if (!(r30 >= 0 && r30 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r30;
p += 1;
}
if (x4 !== undefined) {
const r31 = typeof x4 === 'number' ? Math.round(x4 * 10) : Number.NaN;
if (!(r31 >= 0 && r31 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r31;
p += 1;
}
if (x5 !== undefined) {
const r32 = typeof x5 === 'number' ? Math.round(x5 * 10) : Number.NaN;
if (!(r32 >= 0 && r32 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r32;
p += 1;
}
if (x6 !== undefined) {
const r33 = typeof x6 === 'number' ? Math.round(x6 * 10) : Number.NaN;
if (!(r33 >= 0 && r33 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r33;
p += 1;
}
if (x7 !== undefined) {
const r34 = typeof x7 === 'number' ? Math.round(x7 * 10) : Number.NaN;
if (!(r34 >= 0 && r34 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r34;
p += 1;
}
if (x8 !== undefined) {
const r35 = typeof x8 === 'number' ? Math.round(x8 * 10) : Number.NaN;
if (!(r35 >= 0 && r35 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r35;
p += 1;
}
if (x9 !== undefined) {
const r36 = typeof x9 === 'number' ? Math.round(x9 * 10) : Number.NaN;
if (!(r36 >= 0 && r36 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r36;
p += 1;
}
if (x10 !== undefined) {
const r37 = typeof x10 === 'number' ? Math.round(x10 * 10) : Number.NaN;
if (!(r37 >= 0 && r37 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r37;
p += 1;
}
if (x11 !== undefined) {
const r38 = typeof x11 === 'number' ? Math.round(x11 * 10) : Number.NaN;
if (!(r38 >= 0 && r38 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r38;
p += 1;
}
if (x12 !== undefined) {
const r39 = typeof x12 === 'number' ? Math.round(x12 * 10) : Number.NaN;
if (!(r39 >= 0 && r39 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r39;
p += 1;
}
if (x13 !== undefined) {
const r40 = typeof x13 === 'number' ? Math.round(x13 * 10) : Number.NaN;
if (!(r40 >= 0 && r40 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r40;
p += 1;
}
if (x14 !== undefined) {
const r41 = typeof x14 === 'number' ? Math.round(x14 * 10) : Number.NaN;
if (!(r41 >= 0 && r41 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r41;
p += 1;
}
if (x15 !== undefined) {
const r42 = typeof x15 === 'number' ? Math.round(x15 * 10) : Number.NaN;
if (!(r42 >= 0 && r42 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r42;
p += 1;
}
if (x16 !== undefined) {
const r43 = typeof x16 === 'number' ? Math.round(x16 * 10) : Number.NaN;
if (!(r43 >= 0 && r43 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r43;
p += 1;
}
if (x17 !== undefined) {
const r44 = typeof x17 === 'number' ? Math.round(x17 * 10) : Number.NaN;
if (!(r44 >= 0 && r44 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r44;
p += 1;
}
if (x18 !== undefined) {
const r45 = typeof x18 === 'number' ? Math.round(x18 * 10) : Number.NaN;
if (!(r45 >= 0 && r45 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r45;
p += 1;
}
if (x19 !== undefined) {
const r46 = typeof x19 === 'number' ? Math.round(x19 * 10) : Number.NaN;
if (!(r46 >= 0 && r46 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r46;
p += 1;
}
if (x20 !== undefined) {
const r47 = typeof x20 === 'number' ? Math.round(x20 * 10) : Number.NaN;
if (!(r47 >= 0 && r47 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r47;
p += 1;
}
if (x21 !== undefined) {
const r48 = typeof x21 === 'number' ? Math.round(x21 * 10) : Number.NaN;
if (!(r48 >= 0 && r48 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r48;
p += 1;
}
if (x22 !== undefined) {
const r49 = typeof x22 === 'number' ? Math.round(x22 * 10) : Number.NaN;
if (!(r49 >= 0 && r49 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r49;
p += 1;
}
return p;
}

function writeRecord2_5(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 7 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
const f4 = bits[4];
const f5 = bits[5];
const f6 = bits[6];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write040_2(b, p, end, items["040"])) < 0) return -1;
if (f0 & 32 && (p = write161(b, p, end, items["161"])) < 0) return -1;
if (f0 & 16 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 8 && (p = write072(b, p, end, items["071"])) < 0) return -1;
if (f0 & 4 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f0 & 2 && (p = write131(b, p, end, items["131"])) < 0) return -1;
if (f1 & 128 && (p = write072(b, p, end, items["072"])) < 0) return -1;
if (f1 & 64 && (p = write150(b, p, end, items["150"])) < 0) return -1;
if (f1 & 32 && (p = write151(b, p, end, items["151"])) < 0) return -1;
if (f1 & 16 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f1 & 8 && (p = write072(b, p, end, items["073"])) < 0) return -1;
if (f1 & 4 && (p = write076(b, p, end, items["074"])) < 0) return -1;
if (f1 & 2 && (p = write072(b, p, end, items["075"])) < 0) return -1;
if (f2 & 128 && (p = write076(b, p, end, items["076"])) < 0) return -1;
if (f2 & 64 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f2 & 32 && (p = write090_2(b, p, end, items["090"])) < 0) return -1;
if (f2 & 16 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f2 & 8 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f2 & 4 && (p = write230(b, p, end, items["230"])) < 0) return -1;
if (f2 & 2 && (p = write145(b, p, end, items["145"])) < 0) return -1;
if (f3 & 128 && (p = write152(b, p, end, items["152"])) < 0) return -1;
if (f3 & 64 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f3 & 32 && (p = write155(b, p, end, items["155"])) < 0) return -1;
if (f3 & 16 && (p = write157(b, p, end, items["157"])) < 0) return -1;
if (f3 & 8 && (p = write160(b, p, end, items["160"])) < 0) return -1;
if (f3 & 4 && (p = write165(b, p, end, items["165"])) < 0) return -1;
if (f3 & 2 && (p = write072(b, p, end, items["077"])) < 0) return -1;
if (f4 & 128 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f4 & 64 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f4 & 32 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f4 & 16 && (p = write146(b, p, end, items["146"])) < 0) return -1;
if (f4 & 8 && (p = write148(b, p, end, items["148"])) < 0) return -1;
if (f4 & 4 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f4 & 2 && (p = write016(b, p, end, items["016"])) < 0) return -1;
if (f5 & 128 && (p = write008(b, p, end, items["008"])) < 0) return -1;
if (f5 & 64 && (p = write271(b, p, end, items["271"])) < 0) return -1;
if (f5 & 32 && (p = write132(b, p, end, items["132"])) < 0) return -1;
if (f5 & 16 && (p = write250(b, p, end, items["250"])) < 0) return -1;
if (f5 & 8 && (p = write260(b, p, end, items["260"])) < 0) return -1;
if (f5 & 4 && (p = write015(b, p, end, items["400"])) < 0) return -1;
if (f5 & 2 && (p = write295_2(b, p, end, items["295"])) < 0) return -1;
if (f6 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f6 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write040_3(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["ATP"];
const x1 = v["ARC"];
const x2 = v["RC"];
const x3 = v["RAB"];
const x4 = v["DCR"];
const x5 = v["GBS"];
const x6 = v["SIM"];
const x7 = v["TST"];
const x8 = v["SAA"];
const x9 = v["CL"];
const x10 = v["IPC"];
const x11 = v["NOGO"];
const x12 = v["CPR"];
const x13 = v["LDPJ"];
const x14 = v["RCF"];
const e15 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined);
const e16 = +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined);
const e17 = +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined);
if (e15 + e16 + e17 !== keyCount(v)) return -1;
const l18 = e17 > 0 ? 2 : e16 > 0 ? 1 : 0;
const r19 = x0 === undefined ? 0 : x0;
const r20 = x1 === undefined ? 0 : x1;
const r21 = x2 === undefined ? 0 : x2;
const r22 = x3 === undefined ? 0 : x3;
if (typeof r19 !== 'number' || r19 !== (r19 & 7) || typeof r20 !== 'number' || r20 !== (r20 & 3) || typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l18 > 0) & 1) | (r19 << 5) | ((r20 & 3) << 3) | ((r21 & 1) << 2) | ((r22 & 1) << 1);
p += 1;
if (l18 >= 1) {
const r23 = x4 === undefined ? 0 : x4;
const r24 = x5 === undefined ? 0 : x5;
const r25 = x6 === undefined ? 0 : x6;
const r26 = x7 === undefined ? 0 : x7;
const r27 = x8 === undefined ? 0 : x8;
const r28 = x9 === undefined ? 0 : x9;
if (typeof r23 !== 'number' || r23 !== (r23 & 1) || typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof r25 !== 'number' || r25 !== (r25 & 1) || typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1) || typeof r28 !== 'number' || r28 !== (r28 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l18 > 1) & 1) | (r23 << 7) | ((r24 & 1) << 6) | ((r25 & 1) << 5) | ((r26 & 1) << 4) | ((r27 & 1) << 3) | ((r28 & 3) << 1);
p += 1;
}
if (l18 >= 2) {
const r29 = x10 === undefined ? 0 : x10;
const r30 = x11 === undefined ? 0 : x11;
const r31 = x12 === undefined ? 0 : x12;
const r32 = x13 === undefined ? 0 : x13;
const r33 = x14 === undefined ? 0 : x14;
if (typeof r29 !== 'number' || r29 !== (r29 & 1) || typeof r30 !== 'number' || r30 !== (r30 & 1) || typeof r31 !== 'number' || r31 !== (r31 & 1) || typeof r32 !== 'number' || r32 !== (r32 & 1) || typeof r33 !== 'number' || r33 !== (r33 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l18 > 2) & 1) | ((r29 & 1) << 5) | ((r30 & 1) << 4) | ((r31 & 1) << 3) | ((r32 & 1) << 2) | ((r33 & 1) << 1);
p += 1;
}
return p;
}

function writeRecord2_2(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 7 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
const f4 = bits[4];
const f5 = bits[5];
const f6 = bits[6];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write040_3(b, p, end, items["040"])) < 0) return -1;
if (f0 & 32 && (p = write161(b, p, end, items["161"])) < 0) return -1;
if (f0 & 16 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 8 && (p = write072(b, p, end, items["071"])) < 0) return -1;
if (f0 & 4 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f0 & 2 && (p = write131(b, p, end, items["131"])) < 0) return -1;
if (f1 & 128 && (p = write072(b, p, end, items["072"])) < 0) return -1;
if (f1 & 64 && (p = write150(b, p, end, items["150"])) < 0) return -1;
if (f1 & 32 && (p = write151(b, p, end, items["151"])) < 0) return -1;
if (f1 & 16 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f1 & 8 && (p = write072(b, p, end, items["073"])) < 0) return -1;
if (f1 & 4 && (p = write076(b, p, end, items["074"])) < 0) return -1;
if (f1 & 2 && (p = write072(b, p, end, items["075"])) < 0) return -1;
if (f2 & 128 && (p = write076(b, p, end, items["076"])) < 0) return -1;
if (f2 & 64 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f2 & 32 && (p = write090_2(b, p, end, items["090"])) < 0) return -1;
if (f2 & 16 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f2 & 8 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f2 & 4 && (p = write230(b, p, end, items["230"])) < 0) return -1;
if (f2 & 2 && (p = write145(b, p, end, items["145"])) < 0) return -1;
if (f3 & 128 && (p = write152(b, p, end, items["152"])) < 0) return -1;
if (f3 & 64 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f3 & 32 && (p = write155(b, p, end, items["155"])) < 0) return -1;
if (f3 & 16 && (p = write157(b, p, end, items["157"])) < 0) return -1;
if (f3 & 8 && (p = write160(b, p, end, items["160"])) < 0) return -1;
if (f3 & 4 && (p = write165(b, p, end, items["165"])) < 0) return -1;
if (f3 & 2 && (p = write072(b, p, end, items["077"])) < 0) return -1;
if (f4 & 128 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f4 & 64 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f4 & 32 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f4 & 16 && (p = write146(b, p, end, items["146"])) < 0) return -1;
if (f4 & 8 && (p = write148(b, p, end, items["148"])) < 0) return -1;
if (f4 & 4 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f4 & 2 && (p = write016(b, p, end, items["016"])) < 0) return -1;
if (f5 & 128 && (p = write008(b, p, end, items["008"])) < 0) return -1;
if (f5 & 64 && (p = write271(b, p, end, items["271"])) < 0) return -1;
if (f5 & 32 && (p = write132(b, p, end, items["132"])) < 0) return -1;
if (f5 & 16 && (p = write250(b, p, end, items["250"])) < 0) return -1;
if (f5 & 8 && (p = write260(b, p, end, items["260"])) < 0) return -1;
if (f5 & 4 && (p = write015(b, p, end, items["400"])) < 0) return -1;
if (f5 & 2 && (p = write295_2(b, p, end, items["295"])) < 0) return -1;
if (f6 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f6 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write200_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["ICF"];
const x1 = v["LNAV"];
const x2 = v["PS"];
const x3 = v["SS"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = x0 === undefined ? 0 : x0;
const r5 = x1 === undefined ? 0 : x1;
const r6 = x2 === undefined ? 0 : x2;
const r7 = x3 === undefined ? 0 : x3;
if (typeof r4 !== 'number' || r4 !== (r4 & 1) || typeof r5 !== 'number' || r5 !== (r5 & 1) || typeof r6 !== 'number' || r6 !== (r6 & 7) || typeof r7 !== 'number' || r7 !== (r7 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (r4 << 7) | ((r5 & 1) << 6) | ((r6 & 7) << 2) | (r7 & 3);
p += 1;
return p;
}

function write271_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["POA"];
const x1 = v["CDTIS"];
const x2 = v["B2LOW"];
const x3 = v["RAS"];
const x4 = v["IDENT"];
const x5 = v["LW"];
const e6 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined);
const e7 = +(x5 !== undefined);
if (e6 + e7 !== keyCount(v)) return -1;
const l8 = e7 > 0 ? 1 : 0;
const r9 = x0 === undefined ? 0 : x0;
const r10 = x1 === undefined ? 0 : x1;
const r11 = x2 === undefined ? 0 : x2;
const r12 = x3 === undefined ? 0 : x3;
const r13 = x4 === undefined ? 0 : x4;
if (typeof r9 !== 'number' || r9 !== (r9 & 1) || typeof r10 !== 'number' || r10 !== (r10 & 1) || typeof r11 !== 'number' || r11 !== (r11 & 1) || typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l8 > 0) & 1) | ((r9 & 1) << 5) | ((r10 & 1) << 4) | ((r11 & 1) << 3) | ((r12 & 1) << 2) | ((r13 & 1) << 1);
p += 1;
if (l8 >= 1) {
if (typeof x5 !== 'number' || x5 !== (x5 & 15)) return -1;
if (p + 1 > end) return -1;
b[p] = (x5 & 15);
p += 1;
}
return p;
}

function writeRecord2_1(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 7 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
const f4 = bits[4];
const f5 = bits[5];
const f6 = bits[6];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write040_3(b, p, end, items["040"])) < 0) return -1;
if (f0 & 32 && (p = write161(b, p, end, items["161"])) < 0) return -1;
if (f0 & 16 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 8 && (p = write072(b, p, end, items["071"])) < 0) return -1;
if (f0 & 4 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f0 & 2 && (p = write131(b, p, end, items["131"])) < 0) return -1;
if (f1 & 128 && (p = write072(b, p, end, items["072"])) < 0) return -1;
if (f1 & 64 && (p = write150(b, p, end, items["150"])) < 0) return -1;
if (f1 & 32 && (p = write151(b, p, end, items["151"])) < 0) return -1;
if (f1 & 16 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f1 & 8 && (p = write072(b, p, end, items["073"])) < 0) return -1;
if (f1 & 4 && (p = write076(b, p, end, items["074"])) < 0) return -1;
if (f1 & 2 && (p = write072(b, p, end, items["075"])) < 0) return -1;
if (f2 & 128 && (p = write076(b, p, end, items["076"])) < 0) return -1;
if (f2 & 64 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f2 & 32 && (p = write090_2(b, p, end, items["090"])) < 0) return -1;
if (f2 & 16 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f2 & 8 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f2 & 4 && (p = write230(b, p, end, items["230"])) < 0) return -1;
if (f2 & 2 && (p = write145(b, p, end, items["145"])) < 0) return -1;
if (f3 & 128 && (p = write152(b, p, end, items["152"])) < 0) return -1;
if (f3 & 64 && (p = write200_2(b, p, end, items["200"])) < 0) return -1;
if (f3 & 32 && (p = write155(b, p, end, items["155"])) < 0) return -1;
if (f3 & 16 && (p = write157(b, p, end, items["157"])) < 0) return -1;
if (f3 & 8 && (p = write160(b, p, end, items["160"])) < 0) return -1;
if (f3 & 4 && (p = write165(b, p, end, items["165"])) < 0) return -1;
if (f3 & 2 && (p = write072(b, p, end, items["077"])) < 0) return -1;
if (f4 & 128 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f4 & 64 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f4 & 32 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f4 & 16 && (p = write146(b, p, end, items["146"])) < 0) return -1;
if (f4 & 8 && (p = write148(b, p, end, items["148"])) < 0) return -1;
if (f4 & 4 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f4 & 2 && (p = write016(b, p, end, items["016"])) < 0) return -1;
if (f5 & 128 && (p = write008(b, p, end, items["008"])) < 0) return -1;
if (f5 & 64 && (p = write271_2(b, p, end, items["271"])) < 0) return -1;
if (f5 & 32 && (p = write132(b, p, end, items["132"])) < 0) return -1;
if (f5 & 16 && (p = write250(b, p, end, items["250"])) < 0) return -1;
if (f5 & 8 && (p = write260(b, p, end, items["260"])) < 0) return -1;
if (f5 & 4 && (p = write015(b, p, end, items["400"])) < 0) return -1;
if (f5 & 2 && (p = write295_2(b, p, end, items["295"])) < 0) return -1;
if (f6 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f6 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write210_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["DTI"];
const x1 = v["MDS"];
const x2 = v["UAT"];
const x3 = v["VDL"];
const x4 = v["OTR"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(v)) return -1;
const r5 = x0 === undefined ? 0 : x0;
const r6 = x1 === undefined ? 0 : x1;
const r7 = x2 === undefined ? 0 : x2;
const r8 = x3 === undefined ? 0 : x3;
const r9 = x4 === undefined ? 0 : x4;
if (typeof r5 !== 'number' || r5 !== (r5 & 1) || typeof r6 !== 'number' || r6 !== (r6 & 1) || typeof r7 !== 'number' || r7 !== (r7 & 1) || typeof r8 !== 'number' || r8 !== (r8 & 1) || typeof r9 !== 'number' || r9 !== (r9 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = ((r5 & 1) << 4) | ((r6 & 1) << 3) | ((r7 & 1) << 2) | ((r8 & 1) << 1) | (r9 & 1);
p += 1;
return p;
}

function write040_4(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["DCR"];
const x1 = v["GBS"];
const x2 = v["SIM"];
const x3 = v["TST"];
const x4 = v["RAB"];
const x5 = v["SAA"];
const x6 = v["SPI"];
const x7 = v["ATP"];
const x8 = v["ARC"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) !== keyCount(v)) return -1;
const r9 = x0 === undefined ? 0 : x0;
const r10 = x1 === undefined ? 0 : x1;
const r11 = x2 === undefined ? 0 : x2;
const r12 = x3 === undefined ? 0 : x3;
const r13 = x4 === undefined ? 0 : x4;
const r14 = x5 === undefined ? 0 : x5;
const r15 = x6 === undefined ? 0 : x6;
const r16 = x7 === undefined ? 0 : x7;
const r17 = x8 === undefined ? 0 : x8;
if (typeof r9 !== 'number' || r9 !== (r9 & 1) || typeof r10 !== 'number' || r10 !== (r10 & 1) || typeof r11 !== 'number' || r11 !== (r11 & 1) || typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1) || typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 1) || typeof r16 !== 'number' || r16 !== (r16 & 7) || typeof r17 !== 'number' || r17 !== (r17 & 3)) return -1;
if (p + 2 > end) return -1;
b[p] = (r9 << 7) | ((r10 & 1) << 6) | ((r11 & 1) << 5) | ((r12 & 1) << 4) | ((r13 & 1) << 3) | ((r14 & 1) << 2) | ((r15 & 1) << 1);
b[p + 1] = (r16 << 5) | ((r17 & 3) << 3);
p += 2;
return p;
}

function write130_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["LAT"];
const x1 = v["LON"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round((x0 * 8388608) / 45) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round((x1 * 8388608) / 45) : Number.NaN;
if (!(r2 >= -16777216 && r2 <= 16777216) || !(r3 >= -33554432 && r3 <= 33554432)) return -1;
if (p + 8 > end) return -1;
b[p] = (r2 >>> 24);
b[p + 1] = (r2 >>> 16);
b[p + 2] = (r2 >>> 8);
b[p + 3] = r2;
b[p + 4] = (r3 >>> 24);
b[p + 5] = (r3 >>> 16);
b[p + 6] = (r3 >>> 8);
b[p + 7] = r3;
p += 8;
return p;
}

function write090_3(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["AC"];
const x1 = v["MN"];
const x2 = v["DC"];
const x3 = v["PA"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = x0 === undefined ? 0 : x0;
const r5 = x1 === undefined ? 0 : x1;
const r6 = x2 === undefined ? 0 : x2;
const r7 = typeof x3 === 'number' ? Math.round(x3) : Number.NaN;
if (typeof r4 !== 'number' || r4 !== (r4 & 3) || typeof r5 !== 'number' || r5 !== (r5 & 3) || typeof r6 !== 'number' || r6 !== (r6 & 3) || !(r7 >= -8 && r7 <= 7)) return -1;
if (p + 2 > end) return -1;
b[p] = (r4 << 6) | ((r5 & 3) << 4) | ((r6 & 3) << 2);
b[p + 1] = (r7 & 15);
p += 2;
return p;
}

function write151_2(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v) : Number.NaN;
if (!(r0 >= 0 && r0 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write160_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["GS"];
const x1 = v["TA"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round(x0 * 16384) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round((x1 * 8192) / 45) : Number.NaN;
if (!(r2 >= -32768 && r2 <= 32767) || !(r3 >= 0 && r3 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r2 >>> 8);
b[p + 1] = r2;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write165_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TI"];
const x1 = v["ROT"];
const e2 = +(x0 !== undefined);
const e3 = +(x1 !== undefined);
if (e2 + e3 !== keyCount(v)) return -1;
const l4 = e3 > 0 ? 1 : 0;
const r5 = x0 === undefined ? 0 : x0;
if (typeof r5 !== 'number' || r5 !== (r5 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l4 > 0) & 1) | (r5 << 6);
p += 1;
if (l4 >= 1) {
const r6 = typeof x1 === 'number' ? Math.round(x1 * 4) : Number.NaN;
if (!(r6 >= -64 && r6 <= 63)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l4 > 1) & 1) | (r6 << 1);
p += 1;
}
return p;
}

function write032(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 256) : Number.NaN;
if (!(r0 >= 0 && r0 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write146_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SAS"];
const x1 = v["SRC"];
const x2 = v["ALT"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) !== keyCount(v)) return -1;
const r3 = x0 === undefined ? 0 : x0;
const r4 = x1 === undefined ? 0 : x1;
const r5 = typeof x2 === 'number' ? Math.round((x2) / 25) : Number.NaN;
if (typeof r3 !== 'number' || r3 !== (r3 & 1) || typeof r4 !== 'number' || r4 !== (r4 & 3) || !(r5 >= -4096 && r5 <= 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = (r3 << 7) | ((r4 & 3) << 5) | ((r5 & 8191) >>> 8);
b[p + 1] = r5;
p += 2;
return p;
}

function write070_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["L"];
const x3 = v["MODE3A"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = x0 === undefined ? 0 : x0;
const r5 = x1 === undefined ? 0 : x1;
const r6 = x2 === undefined ? 0 : x2;
const r7 = octalNumber(x3, 4);
if (typeof r4 !== 'number' || r4 !== (r4 & 1) || typeof r5 !== 'number' || r5 !== (r5 & 1) || typeof r6 !== 'number' || r6 !== (r6 & 1) || r7 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r4 << 7) | ((r5 & 1) << 6) | ((r6 & 1) << 5) | ((r7 & 4095) >>> 8);
b[p + 1] = r7;
p += 2;
return p;
}

function writeRecord0_26(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 5 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
const f4 = bits[4];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write040_4(b, p, end, items["040"])) < 0) return -1;
if (f0 & 32 && (p = write072(b, p, end, items["030"])) < 0) return -1;
if (f0 & 16 && (p = write130_2(b, p, end, items["130"])) < 0) return -1;
if (f0 & 8 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f0 & 4 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f0 & 2 && (p = write090_3(b, p, end, items["090"])) < 0) return -1;
if (f1 & 128 && (p = write210_2(b, p, end, items["210"])) < 0) return -1;
if (f1 & 64 && (p = write230(b, p, end, items["230"])) < 0) return -1;
if (f1 & 32 && (p = write145(b, p, end, items["145"])) < 0) return -1;
if (f1 & 16 && (p = write150(b, p, end, items["150"])) < 0) return -1;
if (f1 & 8 && (p = write151_2(b, p, end, items["151"])) < 0) return -1;
if (f1 & 4 && (p = write152(b, p, end, items["152"])) < 0) return -1;
if (f1 & 2 && (p = write140(b, p, end, items["155"])) < 0) return -1;
if (f2 & 128 && (p = write140(b, p, end, items["157"])) < 0) return -1;
if (f2 & 64 && (p = write160_2(b, p, end, items["160"])) < 0) return -1;
if (f2 & 32 && (p = write165_2(b, p, end, items["165"])) < 0) return -1;
if (f2 & 16 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f2 & 8 && (p = write015(b, p, end, items["095"])) < 0) return -1;
if (f2 & 4 && (p = write032(b, p, end, items["032"])) < 0) return -1;
if (f2 & 2 && (p = write020(b, p, end, items["200"])) < 0) return -1;
if (f3 & 128 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f3 & 64 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f3 & 32 && (p = write146_2(b, p, end, items["146"])) < 0) return -1;
if (f3 & 16 && (p = write148(b, p, end, items["148"])) < 0) return -1;
if (f3 & 8 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f3 & 4 && (p = write070_2(b, p, end, items["070"])) < 0) return -1;
if (f3 & 2 && (p = write015(b, p, end, items["131"])) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function writeRecord0_25(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 5 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
const f4 = bits[4];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write040_4(b, p, end, items["040"])) < 0) return -1;
if (f0 & 32 && (p = write072(b, p, end, items["030"])) < 0) return -1;
if (f0 & 16 && (p = write130_2(b, p, end, items["130"])) < 0) return -1;
if (f0 & 8 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f0 & 4 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f0 & 2 && (p = write090_3(b, p, end, items["090"])) < 0) return -1;
if (f1 & 128 && (p = write210_2(b, p, end, items["210"])) < 0) return -1;
if (f1 & 64 && (p = write230(b, p, end, items["230"])) < 0) return -1;
if (f1 & 32 && (p = write145(b, p, end, items["145"])) < 0) return -1;
if (f1 & 16 && (p = write150(b, p, end, items["150"])) < 0) return -1;
if (f1 & 8 && (p = write151_2(b, p, end, items["151"])) < 0) return -1;
if (f1 & 4 && (p = write152(b, p, end, items["152"])) < 0) return -1;
if (f1 & 2 && (p = write140(b, p, end, items["155"])) < 0) return -1;
if (f2 & 128 && (p = write140(b, p, end, items["157"])) < 0) return -1;
if (f2 & 64 && (p = write160_2(b, p, end, items["160"])) < 0) return -1;
if (f2 & 32 && (p = write165_2(b, p, end, items["165"])) < 0) return -1;
if (f2 & 16 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f2 & 8 && (p = write015(b, p, end, items["095"])) < 0) return -1;
if (f2 & 4 && (p = write032(b, p, end, items["032"])) < 0) return -1;
if (f2 & 2 && (p = write020(b, p, end, items["200"])) < 0) return -1;
if (f3 & 128 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f3 & 64 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f3 & 32 && (p = write146_2(b, p, end, items["146"])) < 0) return -1;
if (f3 & 16 && (p = write148(b, p, end, items["148"])) < 0) return -1;
if (f3 & 8 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function writeRecord0_23(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 5 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
const f4 = bits[4];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write040_4(b, p, end, items["040"])) < 0) return -1;
if (f0 & 32 && (p = write072(b, p, end, items["030"])) < 0) return -1;
if (f0 & 16 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f0 & 8 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f0 & 4 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f0 & 2 && (p = write090_3(b, p, end, items["090"])) < 0) return -1;
if (f1 & 128 && (p = write210_2(b, p, end, items["210"])) < 0) return -1;
if (f1 & 64 && (p = write230(b, p, end, items["230"])) < 0) return -1;
if (f1 & 32 && (p = write145(b, p, end, items["145"])) < 0) return -1;
if (f1 & 16 && (p = write150(b, p, end, items["150"])) < 0) return -1;
if (f1 & 8 && (p = write151_2(b, p, end, items["151"])) < 0) return -1;
if (f1 & 4 && (p = write152(b, p, end, items["152"])) < 0) return -1;
if (f1 & 2 && (p = write140(b, p, end, items["155"])) < 0) return -1;
if (f2 & 128 && (p = write140(b, p, end, items["157"])) < 0) return -1;
if (f2 & 64 && (p = write160_2(b, p, end, items["160"])) < 0) return -1;
if (f2 & 32 && (p = write165_2(b, p, end, items["165"])) < 0) return -1;
if (f2 & 16 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f2 & 8 && (p = write015(b, p, end, items["095"])) < 0) return -1;
if (f2 & 4 && (p = write032(b, p, end, items["032"])) < 0) return -1;
if (f2 & 2 && (p = write020(b, p, end, items["200"])) < 0) return -1;
if (f3 & 128 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f3 & 64 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f3 & 32 && (p = write146_2(b, p, end, items["146"])) < 0) return -1;
if (f3 & 16 && (p = write148(b, p, end, items["148"])) < 0) return -1;
if (f3 & 8 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function writeExpansion1_5(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["BPS"];
const x1 = v["SH"];
const x2 = v["NAV"];
const x3 = v["GAO"];
const x4 = v["SGV"];
const x5 = v["STA"];
const x6 = v["TNH"];
const x7 = v["MES"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) !== keyCount(v)) return -1;
const q8 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0) | (x7 !== undefined ? 1 : 0);
if (p + 1 > end) return -1;
b[p++] = q8;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x9 = x0["BPS"];
if (+(x9 !== undefined) !== keyCount(x0)) return -1;
const r10 = typeof x9 === 'number' ? Math.round(x9 * 10) : Number.NaN;
if (!(r10 >= 0 && r10 <= 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r10 & 4095) >>> 8);
b[p + 1] = r10;
p += 2;
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x11 = x1["HDR"];
const x12 = x1["STAT"];
const x13 = x1["SH"];
if (+(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) !== keyCount(x1)) return -1;
const r14 = x11 === undefined ? 0 : x11;
const r15 = x12 === undefined ? 0 : x12;
const r16 = typeof x13 === 'number' ? Math.round((x13 * 64) / 45) : Number.NaN;
if (typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 1) || !(r16 >= 0 && r16 <= 1023)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r14 & 1) << 3) | ((r15 & 1) << 2) | ((r16 & 1023) >>> 8);
b[p + 1] = r16;
p += 2;
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x17 = x2["AP"];
const x18 = x2["VN"];
const x19 = x2["AH"];
const x20 = x2["AM"];
const x21 = x2["MFM"];
if (+(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) !== keyCount(x2)) return -1;
const r22 = x17 === undefined ? 0 : x17;
const r23 = x18 === undefined ? 0 : x18;
const r24 = x19 === undefined ? 0 : x19;
const r25 = x20 === undefined ? 0 : x20;
const g26 = x21 === undefined ? NOTHING : x21;
if (!isNamed(g26)) return -1;
const x27 = g26["EP"];
const x28 = g26["VAL"];
if (+(x27 !== undefined) + +(x28 !== undefined) !== keyCount(g26)) return -1;
const r29 = x27 === undefined ? 0 : x27;
const r30 = x28 === undefined ? 0 : x28;
if (typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 1) || typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof r25 !== 'number' || r25 !== (r25 & 1) || typeof r29 !== 'number' || r29 !== (r29 & 1) || typeof r30 !== 'number' || r30 !== (r30 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (r22 << 7) | ((r23 & 1) << 6) | ((r24 & 1) << 5) | ((r25 & 1) << 4) | ((r29 & 1) << 3) | ((r30 & 1) << 2);
p += 1;
}
if (x3 !== undefined) {
if (typeof x3 !== 'number' || x3 !== (x3 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = x3;
p += 1;
}
if (x4 !== undefined) {
if (!isNamed(x4)) return -1;
const x32 = x4["STP"];
const x33 = x4["HTS"];
const x34 = x4["HTT"];
const x35 = x4["HRD"];
const x36 = x4["GSS"];
const x37 = x4["HGT"];
const e38 = +(x32 !== undefined) + +(x33 !== undefined) + +(x34 !== undefined) + +(x35 !== undefined) + +(x36 !== undefined);
const e39 = +(x37 !== undefined);
if (e38 + e39 !== keyCount(x4)) return -1;
const l40 = e39 > 0 ? 1 : 0;
const r41 = x32 === undefined ? 0 : x32;
const r42 = x33 === undefined ? 0 : x33;
const r43 = x34 === undefined ? 0 : x34;
const r44 = x35 === undefined ? 0 : x35;
const r45 = typeof x36 === 'number' ? Math.round(x36 * 8) : Number.NaN;
if (typeof r41 !== 'number' || r41 !== (r41 & 1) || typeof r42 !== 'number' || r42 !== (r42 & 1) || typeof r43 !== 'number' || r43 !== (r43 & 1) || typeof r44 !== 'number' || r44 !== (r44 & 1) || !(r45 >= 0 && r45 <= 2047)) return -1;
if (p + 2 > end) return -1;
b[p] = (r41 << 7) | ((r42 & 1) << 6) | ((r43 & 1) << 5) | ((r44 & 1) << 4) | ((r45 & 2047) >>> 7);
b[p + 1] = (+(l40 > 0) & 1) | (r45 << 1);
p += 2;
if (l40 >= 1) {
const r46 = typeof x37 === 'number' ? Math.round((x37 * 16) / 45) : Number.NaN;
if (!(r46 >= 0 && r46 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l40 > 1) & 1) | (r46 << 1);
p += 1;
}
}
if (x5 !== undefined) {
if (!isNamed(x5)) return -1;
const x47 = x5["ES"];
const x48 = x5["UAT"];
const x49 = x5["RCE"];
const x50 = x5["RRL"];
const x51 = x5["PS3"];
const x52 = x5["TPW"];
const x53 = x5["TSI"];
const x54 = x5["MUO"];
const x55 = x5["RWC"];
const x56 = x5["DAA"];
const x57 = x5["DF17CA"];
const x58 = x5["SVH"];
const x59 = x5["CATC"];
const x60 = x5["TAO"];
const e61 = +(x47 !== undefined) + +(x48 !== undefined) + +(x49 !== undefined) + +(x50 !== undefined);
const e62 = +(x51 !== undefined) + +(x52 !== undefined);
const e63 = +(x53 !== undefined) + +(x54 !== undefined) + +(x55 !== undefined);
const e64 = +(x56 !== undefined) + +(x57 !== undefined);
const e65 = +(x58 !== undefined) + +(x59 !== undefined);
const e66 = +(x60 !== undefined);
if (e61 + e62 + e63 + e64 + e65 + e66 !== keyCount(x5)) return -1;
const l67 = e66 > 0 ? 5 : e65 > 0 ? 4 : e64 > 0 ? 3 : e63 > 0 ? 2 : e62 > 0 ? 1 : 0;
const r68 = x47 === undefined ? 0 : x47;
const r69 = x48 === undefined ? 0 : x48;
const g70 = x49 === undefined ? NOTHING : x49;
if (!isNamed(g70)) return -1;
const x71 = g70["EP"];
const x72 = g70["VAL"];
if (+(x71 !== undefined) + +(x72 !== undefined) !== keyCount(g70)) return -1;
const r73 = x71 === undefined ? 0 : x71;
const r74 = x72 === undefined ? 0 : x72;
const g75 = x50 === undefined ? NOTHING : x50;
if (!isNamed(g75)) return -1;
const x76 = g75["EP"];
const x77 = g75["VAL"];
if (+(x76 !== undefined) + +(x77 !== undefined) !== keyCount(g75)) return -1;
const r78 = x76 === undefined ? 0 : x76;
const r79 = x77 === undefined ? 0 : x77;
if (typeof r68 !== 'number' || r68 !== (r68 & 1) || typeof r69 !== 'number' || r69 !== (r69 & 1) || typeof r73 !== 'number' || r73 !== (r73 & 1) || typeof r74 !== 'number' || r74 !== (r74 & 3) || typeof r78 !== 'number' || r78 !== (r78 & 1) || typeof r79 !== 'number' || r79 !== (r79 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l67 > 0) & 1) | (r68 << 7) | ((r69 & 1) << 6) | ((r73 & 1) << 5) | ((r74 & 3) << 3) | ((r78 & 1) << 2) | ((r79 & 1) << 1);
p += 1;
if (l67 >= 1) {
const g80 = x51 === undefined ? NOTHING : x51;
if (!isNamed(g80)) return -1;
const x81 = g80["EP"];
const x82 = g80["VAL"];
if (+(x81 !== undefined) + +(x82 !== undefined) !== keyCount(g80)) return -1;
const r83 = x81 === undefined ? 0 : x81;
const r84 = x82 === undefined ? 0 : x82;
const g85 = x52 === undefined ? NOTHING : x52;
if (!isNamed(g85)) return -1;
const x86 = g85["EP"];
const x87 = g85["VAL"];
if (+(x86 !== undefined) + +(x87 !== undefined) !== keyCount(g85)) return -1;
const r88 = x86 === undefined ? 0 : x86;
const r89 = x87 === undefined ? 0 : x87;
if (typeof r83 !== 'number' || r83 !== (r83 & 1) || typeof r84 !== 'number' || r84 !== (r84 & 7) || typeof r88 !== 'number' || r88 !== (r88 & 1) || typeof r89 !== 'number' || r89 !== (r89 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l67 > 1) & 1) | (r83 << 7) | ((r84 & 7) << 4) | ((r88 & 1) << 3) | ((r89 & 3) << 1);
p += 1;
}
if (l67 >= 2) {
const g90 = x53 === undefined ? NOTHING : x53;
if (!isNamed(g90)) return -1;
const x91 = g90["EP"];
const x92 = g90["VAL"];
if (+(x91 !== undefined) + +(x92 !== undefined) !== keyCount(g90)) return -1;
const r93 = x91 === undefined ? 0 : x91;
const r94 = x92 === undefined ? 0 : x92;
const g95 = x54 === undefined ? NOTHING : x54;
if (!isNamed(g95)) return -1;
const x96 = g95["EP"];
const x97 = g95["VAL"];
if (+(x96 !== undefined) + +(x97 !== undefined) !== keyCount(g95)) return -1;
const r98 = x96 === undefined ? 0 : x96;
const r99 = x97 === undefined ? 0 : x97;
const g100 = x55 === undefined ? NOTHING : x55;
if (!isNamed(g100)) return -1;
const x101 = g100["EP"];
const x102 = g100["VAL"];
if (+(x101 !== undefined) + +(x102 !== undefined) !== keyCount(g100)) return -1;
const r103 = x101 === undefined ? 0 : x101;
const r104 = x102 === undefined ? 0 : x102;
if (typeof r93 !== 'number' || r93 !== (r93 & 1) || typeof r94 !== 'number' || r94 !== (r94 & 3) || typeof r98 !== 'number' || r98 !== (r98 & 1) || typeof r99 !== 'number' || r99 !== (r99 & 1) || typeof r103 !== 'number' || r103 !== (r103 & 1) || typeof r104 !== 'number' || r104 !== (r104 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l67 > 2) & 1) | (r93 << 7) | ((r94 & 3) << 5) | ((r98 & 1) << 4) | ((r99 & 1) << 3) | ((r103 & 1) << 2) | ((r104 & 1) << 1);
p += 1;
}
if (l67 >= 3) {
const g105 = x56 === undefined ? NOTHING : x56;
if (!isNamed(g105)) return -1;
const x106 = g105["EP"];
const x107 = g105["VAL"];
if (+(x106 !== undefined) + +(x107 !== undefined) !== keyCount(g105)) return -1;
const r108 = x106 === undefined ? 0 : x106;
const r109 = x107 === undefined ? 0 : x107;
const g110 = x57 === undefined ? NOTHING : x57;
if (!isNamed(g110)) return -1;
const x111 = g110["EP"];
const x112 = g110["VAL"];
if (+(x111 !== undefined) + +(x112 !== undefined) !== keyCount(g110)) return -1;
const r113 = x111 === undefined ? 0 : x111;
if (typeof r108 !== 'number' || r108 !== (r108 & 1) || typeof r109 !== 'number' || r109 !== (r109 & 3) || typeof r113 !== 'number' || r113 !== (r113 & 1) || typeof x112 !== 'number' || x112 !== (x112 & 7)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l67 > 3) & 1) | (r108 << 7) | ((r109 & 3) << 5) | ((r113 & 1) << 4) | ((x112 & 7) << 1);
p += 1;
}
if (l67 >= 4) {
const g115 = x58 === undefined ? NOTHING : x58;
if (!isNamed(g115)) return -1;
const x116 = g115["EP"];
const x117 = g115["VAL"];
if (+(x116 !== undefined) + +(x117 !== undefined) !== keyCount(g115)) return -1;
const r118 = x116 === undefined ? 0 : x116;
const r119 = x117 === undefined ? 0 : x117;
const g120 = x59 === undefined ? NOTHING : x59;
if (!isNamed(g120)) return -1;
const x121 = g120["EP"];
const x122 = g120["VAL"];
if (+(x121 !== undefined) + +(x122 !== undefined) !== keyCount(g120)) return -1;
const r123 = x121 === undefined ? 0 : x121;
const r124 = x122 === undefined ? 0 : x122;
if (typeof r118 !== 'number' || r118 !== (r118 & 1) || typeof r119 !== 'number' || r119 !== (r119 & 3) || typeof r123 !== 'number' || r123 !== (r123 & 1) || typeof r124 !== 'number' || r124 !== (r124 & 7)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l67 > 4) & 1) | (r118 << 7) | ((r119 & 3) << 5) | ((r123 & 1) << 4) | ((r124 & 7) << 1);
p += 1;
}
if (l67 >= 5) {
const g125 = x60 === undefined ? NOTHING : x60;
if (!isNamed(g125)) return -1;
const x126 = g125["EP"];
const x127 = g125["VAL"];
if (+(x126 !== undefined) + +(x127 !== undefined) !== keyCount(g125)) return -1;
const r128 = x126 === undefined ? 0 : x126;
const r129 = x127 === undefined ? 0 : x127;
if (typeof r128 !== 'number' || r128 !== (r128 & 1) || typeof r129 !== 'number' || r129 !== (r129 & 31)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l67 > 5) & 1) | (r128 << 7) | ((r129 & 31) << 2);
p += 1;
}
}
if (x6 !== undefined) {
const r130 = typeof x6 === 'number' ? Math.round((x6 * 8192) / 45) : Number.NaN;
if (!(r130 >= 0 && r130 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r130 >>> 8);
b[p + 1] = r130;
p += 2;
}
if (x7 !== undefined) {
if (!isNamed(x7)) return -1;
const x131 = x7["SUM"];
const x132 = x7["PNO"];
const x133 = x7["EM1"];
const x134 = x7["XP"];
const x135 = x7["FOM"];
const x136 = x7["M2"];
if (+(x131 !== undefined) + +(x132 !== undefined) + +(x133 !== undefined) + +(x134 !== undefined) + +(x135 !== undefined) + +(x136 !== undefined) !== keyCount(x7)) return -1;
const q137 = (x131 !== undefined ? 128 : 0) | (x132 !== undefined ? 64 : 0) | (x133 !== undefined ? 32 : 0) | (x134 !== undefined ? 16 : 0) | (x135 !== undefined ? 8 : 0) | (x136 !== undefined ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q137;
if (x131 !== undefined) {
if (!isNamed(x131)) return -1;
const x138 = x131["M5"];
const x139 = x131["ID"];
const x140 = x131["DA"];
const x141 = x131["M1"];
const x142 = x131["M2"];
const x143 = x131["M3"];
const x144 = x131["MC"];
const x145 = x131["PO"];
if (+(x138 !== undefined) + +(x139 !== undefined) + +(x140 !== undefined) + +(x141 !== undefined) + +(x142 !== undefined) + +(x143 !== undefined) + +(x144 !== undefined) + +(x145 !== undefined) !== keyCount(x131)) return -1;
const r146 = x138 === undefined ? 0 : x138;
const r147 = x139 === undefined ? 0 : x139;
const r148 = x140 === undefined ? 0 : x140;
const r149 = x141 === undefined ? 0 : x141;
const r150 = x142 === undefined ? 0 : x142;
const r151 = x143 === undefined ? 0 : x143;
const r152 = x144 === undefined ? 0 : x144;
const r153 = x145 === undefined ? 0 : x145;
if (typeof r146 !== 'number' || r146 !== (r146 & 1) || typeof r147 !== 'number' || r147 !== (r147 & 1) || typeof r148 !== 'number' || r148 !== (r148 & 1) || typeof r149 !== 'number' || r149 !== (r149 & 1) || typeof r150 !== 'number' || r150 !== (r150 & 1) || typeof r151 !== 'number' || r151 !== (r151 & 1) || typeof r152 !== 'number' || r152 !== (r152 & 1) || typeof r153 !== 'number' || r153 !== (r153 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (r146 << 7) | ((r147 & 1) << 6) | ((r148 & 1) << 5) | ((r149 & 1) << 4) | ((r150 & 1) << 3) | ((r151 & 1) << 2) | ((r152 & 1) << 1) | (r153 & 1);
p += 1;
}
if (x132 !== undefined) {
if (!isNamed(x132)) return -1;
const x154 = x132["PIN"];
const x155 = x132["NO"];
if (+(x154 !== undefined) + +(x155 !== undefined) !== keyCount(x132)) return -1;
if (typeof x154 !== 'number' || x154 !== (x154 & 16383) || typeof x155 !== 'number' || x155 !== (x155 & 2047)) return -1;
if (p + 4 > end) return -1;
b[p] = ((x154 & 16383) >>> 8);
b[p + 1] = x154;
b[p + 2] = ((x155 & 2047) >>> 8);
b[p + 3] = x155;
p += 4;
}
if (x133 !== undefined) {
if (!isNamed(x133)) return -1;
const x158 = x133["V"];
const x159 = x133["L"];
const x160 = x133["EM1"];
if (+(x158 !== undefined) + +(x159 !== undefined) + +(x160 !== undefined) !== keyCount(x133)) return -1;
const r161 = x158 === undefined ? 0 : x158;
const r162 = x159 === undefined ? 0 : x159;
const r163 = octalNumber(x160, 4);
if (typeof r161 !== 'number' || r161 !== (r161 & 1) || typeof r162 !== 'number' || r162 !== (r162 & 1) || r163 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r161 << 7) | ((r162 & 1) << 5) | ((r163 & 4095) >>> 8);
b[p + 1] = r163;
p += 2;
}
if (x134 !== undefined) {
if (!isNamed(x134)) return -1;
const x164 = x134["XP"];
const x165 = x134["X5"];
const x166 = x134["XC"];
const x167 = x134["X3"];
const x168 = x134["X2"];
const x169 = x134["X1"];
if (+(x164 !== undefined) + +(x165 !== undefined) + +(x166 !== undefined) + +(x167 !== undefined) + +(x168 !== undefined) + +(x169 !== undefined) !== keyCount(x134)) return -1;
const r170 = x164 === undefined ? 0 : x164;
const r171 = x165 === undefined ? 0 : x165;
const r172 = x166 === undefined ? 0 : x166;
const r173 = x167 === undefined ? 0 : x167;
const r174 = x168 === undefined ? 0 : x168;
const r175 = x169 === undefined ? 0 : x169;
if (typeof r170 !== 'number' || r170 !== (r170 & 1) || typeof r171 !== 'number' || r171 !== (r171 & 1) || typeof r172 !== 'number' || r172 !== (r172 & 1) || typeof r173 !== 'number' || r173 !== (r173 & 1) || typeof r174 !== 'number' || r174 !== (r174 & 1) || typeof r175 !== 'number' || r175 !== (r175 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = ((r170 & 1) << 5) | ((r171 & 1) << 4) | ((r172 & 1) << 3) | ((r173 & 1) << 2) | ((r174 & 1) << 1) | (r175 & 1);
p += 1;
}
if (x135 !== undefined) {
if (!isNamed(x135)) return -1;
const x176 = x135["FOM"];
if (+(x176 !== undefined) !== keyCount(x135)) return -1;
if (typeof x176 !== 'number' || x176 !== (x176 & 31)) return -1;
if (p + 1 > end) return -1;
b[p] = (x176 & 31);
p += 1;
}
if (x136 !== undefined) {
if (!isNamed(x136)) return -1;
const x178 = x136["V"];
const x179 = x136["L"];
const x180 = x136["MODE2"];
if (+(x178 !== undefined) + +(x179 !== undefined) + +(x180 !== undefined) !== keyCount(x136)) return -1;
const r181 = x178 === undefined ? 0 : x178;
const r182 = x179 === undefined ? 0 : x179;
const r183 = octalNumber(x180, 4);
if (typeof r181 !== 'number' || r181 !== (r181 & 1) || typeof r182 !== 'number' || r182 !== (r182 & 1) || r183 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r181 << 7) | ((r182 & 1) << 5) | ((r183 & 4095) >>> 8);
b[p + 1] = r183;
p += 2;
}
}
return p;
}

function writeExpansion1_4(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["BPS"];
const x1 = v["SH"];
const x2 = v["NAV"];
const x3 = v["GAO"];
const x4 = v["SGV"];
const x5 = v["STA"];
const x6 = v["TNH"];
const x7 = v["MES"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) !== keyCount(v)) return -1;
const q8 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0) | (x7 !== undefined ? 1 : 0);
if (p + 1 > end) return -1;
b[p++] = q8;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x9 = x0["BPS"];
if (+(x9 !== undefined) !== keyCount(x0)) return -1;
const r10 = typeof x9 === 'number' ? Math.round(x9 * 10) : Number.NaN;
if (!(r10 >= 0 && r10 <= 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r10 & 4095) >>> 8);
b[p + 1] = r10;
p += 2;
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x11 = x1["HDR"];
const x12 = x1["STAT"];
const x13 = x1["SH"];
if (+(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) !== keyCount(x1)) return -1;
const r14 = x11 === undefined ? 0 : x11;
const r15 = x12 === undefined ? 0 : x12;
const r16 = typeof x13 === 'number' ? Math.round((x13 * 64) / 45) : Number.NaN;
if (typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 1) || !(r16 >= 0 && r16 <= 1023)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r14 & 1) << 3) | ((r15 & 1) << 2) | ((r16 & 1023) >>> 8);
b[p + 1] = r16;
p += 2;
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x17 = x2["AP"];
const x18 = x2["VN"];
const x19 = x2["AH"];
const x20 = x2["AM"];
if (+(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) !== keyCount(x2)) return -1;
const r21 = x17 === undefined ? 0 : x17;
const r22 = x18 === undefined ? 0 : x18;
const r23 = x19 === undefined ? 0 : x19;
const r24 = x20 === undefined ? 0 : x20;
if (typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 1) || typeof r24 !== 'number' || r24 !== (r24 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (r21 << 7) | ((r22 & 1) << 6) | ((r23 & 1) << 5) | ((r24 & 1) << 4);
p += 1;
}
if (x3 !== undefined) {
if (typeof x3 !== 'number' || x3 !== (x3 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = x3;
p += 1;
}
if (x4 !== undefined) {
if (!isNamed(x4)) return -1;
const x26 = x4["STP"];
const x27 = x4["HTS"];
const x28 = x4["HTT"];
const x29 = x4["HRD"];
const x30 = x4["GSS"];
const x31 = x4["HGT"];
const e32 = +(x26 !== undefined) + +(x27 !== undefined) + +(x28 !== undefined) + +(x29 !== undefined) + +(x30 !== undefined);
const e33 = +(x31 !== undefined);
if (e32 + e33 !== keyCount(x4)) return -1;
const l34 = e33 > 0 ? 1 : 0;
const r35 = x26 === undefined ? 0 : x26;
const r36 = x27 === undefined ? 0 : x27;
const r37 = x28 === undefined ? 0 : x28;
const r38 = x29 === undefined ? 0 : x29;
const r39 = typeof x30 === 'number' ? Math.round(x30 * 8) : Number.NaN;
if (typeof r35 !== 'number' || r35 !== (r35 & 1) || typeof r36 !== 'number' || r36 !== (r36 & 1) || typeof r37 !== 'number' || r37 !== (r37 & 1) || typeof r38 !== 'number' || r38 !== (r38 & 1) || !(r39 >= 0 && r39 <= 2047)) return -1;
if (p + 2 > end) return -1;
b[p] = (r35 << 7) | ((r36 & 1) << 6) | ((r37 & 1) << 5) | ((r38 & 1) << 4) | ((r39 & 2047) >>> 7);
b[p + 1] = (+(l34 > 0) & 1) | (r39 << 1);
p += 2;
if (l34 >= 1) {
const r40 = typeof x31 === 'number' ? Math.round((x31 * 16) / 45) : Number.NaN;
if (!(r40 >= 0 && r40 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l34 > 1) & 1) | (r40 << 1);
p += 1;
}
}
if (x5 !== undefined) {
if (!isNamed(x5)) return -1;
const x41 = x5["ES"];
const x42 = x5["UAT"];
const e43 = +(x41 !== undefined) + +(x42 !== undefined);
if (e43 !== keyCount(x5)) return -1;
const l44 = 0;
const r45 = x41 === undefined ? 0 : x41;
const r46 = x42 === undefined ? 0 : x42;
if (typeof r45 !== 'number' || r45 !== (r45 & 1) || typeof r46 !== 'number' || r46 !== (r46 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l44 > 0) & 1) | (r45 << 7) | ((r46 & 1) << 6);
p += 1;
}
if (x6 !== undefined) {
const r47 = typeof x6 === 'number' ? Math.round((x6 * 8192) / 45) : Number.NaN;
if (!(r47 >= 0 && r47 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r47 >>> 8);
b[p + 1] = r47;
p += 2;
}
if (x7 !== undefined) {
if (!isNamed(x7)) return -1;
const x48 = x7["SUM"];
const x49 = x7["PNO"];
const x50 = x7["EM1"];
const x51 = x7["XP"];
const x52 = x7["FOM"];
const x53 = x7["M2"];
if (+(x48 !== undefined) + +(x49 !== undefined) + +(x50 !== undefined) + +(x51 !== undefined) + +(x52 !== undefined) + +(x53 !== undefined) !== keyCount(x7)) return -1;
const q54 = (x48 !== undefined ? 128 : 0) | (x49 !== undefined ? 64 : 0) | (x50 !== undefined ? 32 : 0) | (x51 !== undefined ? 16 : 0) | (x52 !== undefined ? 8 : 0) | (x53 !== undefined ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q54;
if (x48 !== undefined) {
if (!isNamed(x48)) return -1;
const x55 = x48["M5"];
const x56 = x48["ID"];
const x57 = x48["DA"];
const x58 = x48["M1"];
const x59 = x48["M2"];
const x60 = x48["M3"];
const x61 = x48["MC"];
const x62 = x48["PO"];
if (+(x55 !== undefined) + +(x56 !== undefined) + +(x57 !== undefined) + +(x58 !== undefined) + +(x59 !== undefined) + +(x60 !== undefined) + +(x61 !== undefined) + +(x62 !== undefined) !== keyCount(x48)) return -1;
const r63 = x55 === undefined ? 0 : x55;
const r64 = x56 === undefined ? 0 : x56;
const r65 = x57 === undefined ? 0 : x57;
const r66 = x58 === undefined ? 0 : x58;
const r67 = x59 === undefined ? 0 : x59;
const r68 = x60 === undefined ? 0 : x60;
const r69 = x61 === undefined ? 0 : x61;
const r70 = x62 === undefined ? 0 : x62;
if (typeof r63 !== 'number' || r63 !== (r63 & 1) || typeof r64 !== 'number' || r64 !== (r64 & 1) || typeof r65 !== 'number' || r65 !== (r65 & 1) || typeof r66 !== 'number' || r66 !== (r66 & 1) || typeof r67 !== 'number' || r67 !== (r67 & 1) || typeof r68 !== 'number' || r68 !== (r68 & 1) || typeof r69 !== 'number' || r69 !== (r69 & 1) || typeof r70 !== 'number' || r70 !== (r70 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (r63 << 7) | ((r64 & 1) << 6) | ((r65 & 1) << 5) | ((r66 & 1) << 4) | ((r67 & 1) << 3) | ((r68 & 1) << 2) | ((r69 & 1) << 1) | (r70 & 1);
p += 1;
}
if (x49 !== undefined) {
if (!isNamed(x49)) return -1;
const x71 = x49["PIN"];
const x72 = x49["NO"];
if (+(x71 !== undefined) + +(x72 !== undefined) !== keyCount(x49)) return -1;
if (typeof x71 !== 'number' || x71 !== (x71 & 16383) || typeof x72 !== 'number' || x72 !== (x72 & 2047)) return -1;
if (p + 4 > end) return -1;
b[p] = ((x71 & 16383) >>> 8);
b[p + 1] = x71;
b[p + 2] = ((x72 & 2047) >>> 8);
b[p + 3] = x72;
p += 4;
}
if (x50 !== undefined) {
if (!isNamed(x50)) return -1;
const x75 = x50["V"];
const x76 = x50["L"];
const x77 = x50["EM1"];
if (+(x75 !== undefined) + +(x76 !== undefined) + +(x77 !== undefined) !== keyCount(x50)) return -1;
const r78 = x75 === undefined ? 0 : x75;
const r79 = x76 === undefined ? 0 : x76;
const r80 = octalNumber(x77, 4);
if (typeof r78 !== 'number' || r78 !== (r78 & 1) || typeof r79 !== 'number' || r79 !== (r79 & 1) || r80 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r78 << 7) | ((r79 & 1) << 5) | ((r80 & 4095) >>> 8);
b[p + 1] = r80;
p += 2;
}
if (x51 !== undefined) {
if (!isNamed(x51)) return -1;
const x81 = x51["XP"];
const x82 = x51["X5"];
const x83 = x51["XC"];
const x84 = x51["X3"];
const x85 = x51["X2"];
const x86 = x51["X1"];
if (+(x81 !== undefined) + +(x82 !== undefined) + +(x83 !== undefined) + +(x84 !== undefined) + +(x85 !== undefined) + +(x86 !== undefined) !== keyCount(x51)) return -1;
const r87 = x81 === undefined ? 0 : x81;
const r88 = x82 === undefined ? 0 : x82;
const r89 = x83 === undefined ? 0 : x83;
const r90 = x84 === undefined ? 0 : x84;
const r91 = x85 === undefined ? 0 : x85;
const r92 = x86 === undefined ? 0 : x86;
if (typeof r87 !== 'number' || r87 !== (r87 & 1) || typeof r88 !== 'number' || r88 !== (r88 & 1) || typeof r89 !== 'number' || r89 !== (r89 & 1) || typeof r90 !== 'number' || r90 !== (r90 & 1) || typeof r91 !== 'number' || r91 !== (r91 & 1) || typeof r92 !== 'number' || r92 !== (r92 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = ((r87 & 1) << 5) | ((r88 & 1) << 4) | ((r89 & 1) << 3) | ((r90 & 1) << 2) | ((r91 & 1) << 1) | (r92 & 1);
p += 1;
}
if (x52 !== undefined) {
if (!isNamed(x52)) return -1;
const x93 = x52["FOM"];
if (+(x93 !== undefined) !== keyCount(x52)) return -1;
if (typeof x93 !== 'number' || x93 !== (x93 & 31)) return -1;
if (p + 1 > end) return -1;
b[p] = (x93 & 31);
p += 1;
}
if (x53 !== undefined) {
if (!isNamed(x53)) return -1;
const x95 = x53["V"];
const x96 = x53["L"];
const x97 = x53["MODE2"];
if (+(x95 !== undefined) + +(x96 !== undefined) + +(x97 !== undefined) !== keyCount(x53)) return -1;
const r98 = x95 === undefined ? 0 : x95;
const r99 = x96 === undefined ? 0 : x96;
const r100 = octalNumber(x97, 4);
if (typeof r98 !== 'number' || r98 !== (r98 & 1) || typeof r99 !== 'number' || r99 !== (r99 & 1) || r100 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r98 << 7) | ((r99 & 1) << 5) | ((r100 & 4095) >>> 8);
b[p + 1] = r100;
p += 2;
}
}
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
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

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
  "1.5": writeExpansion1_5,
  "1.4": writeExpansion1_4,
};
