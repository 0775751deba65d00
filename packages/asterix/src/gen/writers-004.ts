// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, NOTHING, octalNumber, putAscii, putExplicit, putIcao, quantity, table, whole } from '../write-support.ts';

function write010(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SAC"];
const x1 = v["SIC"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = whole(x0, 255);
const r3 = whole(x1, 255);
if (r2 < 0 || r3 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = r2;
b[p + 1] = r3;
p += 2;
return p;
}

function write030(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = whole(v, 65535);
if (r0 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write100(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["AN"];
const x1 = v["CAN"];
const x2 = v["RT1"];
const x3 = v["RT2"];
const x4 = v["SB"];
const x5 = v["G"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) !== keyCount(v)) return -1;
const q6 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q6;
if (x0 !== undefined) {
if (p + 6 > end) return -1;
if (!putIcao(b, p + 0, 8, x0)) return -1;
p += 6;
}
if (x1 !== undefined) {
if (p + 7 > end) return -1;
if (!putAscii(b, p + 0, 7, x1)) return -1;
p += 7;
}
if (x2 !== undefined) {
if (p + 7 > end) return -1;
if (!putAscii(b, p + 0, 7, x2)) return -1;
p += 7;
}
if (x3 !== undefined) {
if (p + 7 > end) return -1;
if (!putAscii(b, p + 0, 7, x3)) return -1;
p += 7;
}
if (x4 !== undefined) {
if (p + 7 > end) return -1;
if (!putAscii(b, p + 0, 7, x4)) return -1;
p += 7;
}
if (x5 !== undefined) {
if (p + 7 > end) return -1;
if (!putAscii(b, p + 0, 7, x5)) return -1;
p += 7;
}
return p;
}

function write000(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = table(v, 255);
if (r0 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write015(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (!isNamed(y0)) return -1;
const x2 = y0["SAC"];
const x3 = y0["SIC"];
if (+(x2 !== undefined) + +(x3 !== undefined) !== keyCount(y0)) return -1;
const r4 = whole(x2, 255);
const r5 = whole(x3, 255);
if (r4 < 0 || r5 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = r4;
b[p + 1] = r5;
p += 2;
}
return p;
}

function write020(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 128, 1, 0, 11059327);
if (r0 !== r0) return -1;
if (p + 3 > end) return -1;
b[p] = (r0 >>> 16);
b[p + 1] = (r0 >>> 8);
b[p + 2] = r0;
p += 3;
return p;
}

function write045(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["AREA"];
const x1 = v["STAT"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const g2 = x0 === undefined ? NOTHING : x0;
if (!isNamed(g2)) return -1;
const x3 = g2["EP"];
const x4 = g2["VAL"];
if (+(x3 !== undefined) + +(x4 !== undefined) !== keyCount(g2)) return -1;
const r5 = table(x3, 1);
const r6 = table(x4, 7);
const r7 = whole(x1, 7);
if (r5 < 0 || r6 < 0 || r7 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r5 << 7) | ((r6 & 7) << 4) | ((r7 & 7) << 1);
p += 1;
return p;
}

function write060(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["MRVA"];
const x1 = v["RAMLD"];
const x2 = v["RAMHD"];
const x3 = v["MSAW"];
const x4 = v["APW"];
const x5 = v["CLAM"];
const x6 = v["STCA"];
const x7 = v["APM"];
const x8 = v["RIMCA"];
const x9 = v["ACASRA"];
const x10 = v["NTCA"];
const x11 = v["DG"];
const x12 = v["OF"];
const x13 = v["OL"];
const x14 = v["AIW"];
const x15 = v["PAIW"];
const x16 = v["OCAT"];
const x17 = v["SAM"];
const x18 = v["VCD"];
const x19 = v["CHAM"];
const x20 = v["DSAM"];
const x21 = v["DBPSMARR"];
const x22 = v["DBPSMDEP"];
const x23 = v["DBPSMTL"];
const x24 = v["VRAMCRM"];
const x25 = v["VRAMVTM"];
const x26 = v["VRAMVRM"];
const x27 = v["HAMHD"];
const x28 = v["HAMRD"];
const x29 = v["HAMVD"];
const x30 = v["HVI"];
const x31 = v["LTW"];
const x32 = v["VPM"];
const x33 = v["TTA"];
const x34 = v["CRA"];
const x35 = v["ASM"];
const x36 = v["IAVM"];
const x37 = v["FTD"];
const x38 = v["ITD"];
const x39 = v["IIA"];
const x40 = v["SQW"];
const x41 = v["CUW"];
const x42 = v["CATC"];
const x43 = v["NOCLR"];
const x44 = v["NOMOV"];
const x45 = v["NOH"];
const x46 = v["WRTY"];
const x47 = v["STOCC"];
const x48 = v["ONGOING"];
const x49 = v["NTZ"];
const e50 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined);
const e51 = +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined);
const e52 = +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined) + +(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined);
const e53 = +(x21 !== undefined) + +(x22 !== undefined) + +(x23 !== undefined) + +(x24 !== undefined) + +(x25 !== undefined) + +(x26 !== undefined) + +(x27 !== undefined);
const e54 = +(x28 !== undefined) + +(x29 !== undefined) + +(x30 !== undefined) + +(x31 !== undefined) + +(x32 !== undefined) + +(x33 !== undefined) + +(x34 !== undefined);
const e55 = +(x35 !== undefined) + +(x36 !== undefined) + +(x37 !== undefined) + +(x38 !== undefined) + +(x39 !== undefined) + +(x40 !== undefined) + +(x41 !== undefined);
const e56 = +(x42 !== undefined) + +(x43 !== undefined) + +(x44 !== undefined) + +(x45 !== undefined) + +(x46 !== undefined) + +(x47 !== undefined) + +(x48 !== undefined);
const e57 = +(x49 !== undefined);
if (e50 + e51 + e52 + e53 + e54 + e55 + e56 + e57 !== keyCount(v)) return -1;
const l58 = e57 > 0 ? 7 : e56 > 0 ? 6 : e55 > 0 ? 5 : e54 > 0 ? 4 : e53 > 0 ? 3 : e52 > 0 ? 2 : e51 > 0 ? 1 : 0;
const r59 = table(x0, 1);
const r60 = table(x1, 1);
const r61 = table(x2, 1);
const r62 = table(x3, 1);
const r63 = table(x4, 1);
const r64 = table(x5, 1);
const r65 = table(x6, 1);
if (r59 < 0 || r60 < 0 || r61 < 0 || r62 < 0 || r63 < 0 || r64 < 0 || r65 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 0) & 1) | (r59 << 7) | ((r60 & 1) << 6) | ((r61 & 1) << 5) | ((r62 & 1) << 4) | ((r63 & 1) << 3) | ((r64 & 1) << 2) | ((r65 & 1) << 1);
p += 1;
if (l58 >= 1) {
const r66 = table(x7, 1);
const r67 = table(x8, 1);
const r68 = table(x9, 1);
const r69 = table(x10, 1);
const r70 = table(x11, 1);
const r71 = table(x12, 1);
const r72 = table(x13, 1);
if (r66 < 0 || r67 < 0 || r68 < 0 || r69 < 0 || r70 < 0 || r71 < 0 || r72 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 1) & 1) | (r66 << 7) | ((r67 & 1) << 6) | ((r68 & 1) << 5) | ((r69 & 1) << 4) | ((r70 & 1) << 3) | ((r71 & 1) << 2) | ((r72 & 1) << 1);
p += 1;
}
if (l58 >= 2) {
const r73 = table(x14, 1);
const r74 = table(x15, 1);
const r75 = table(x16, 1);
const r76 = table(x17, 1);
const r77 = table(x18, 1);
const r78 = table(x19, 1);
const r79 = table(x20, 1);
if (r73 < 0 || r74 < 0 || r75 < 0 || r76 < 0 || r77 < 0 || r78 < 0 || r79 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 2) & 1) | (r73 << 7) | ((r74 & 1) << 6) | ((r75 & 1) << 5) | ((r76 & 1) << 4) | ((r77 & 1) << 3) | ((r78 & 1) << 2) | ((r79 & 1) << 1);
p += 1;
}
if (l58 >= 3) {
const r80 = table(x21, 1);
const r81 = table(x22, 1);
const r82 = table(x23, 1);
const r83 = table(x24, 1);
const r84 = table(x25, 1);
const r85 = table(x26, 1);
const r86 = table(x27, 1);
if (r80 < 0 || r81 < 0 || r82 < 0 || r83 < 0 || r84 < 0 || r85 < 0 || r86 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 3) & 1) | (r80 << 7) | ((r81 & 1) << 6) | ((r82 & 1) << 5) | ((r83 & 1) << 4) | ((r84 & 1) << 3) | ((r85 & 1) << 2) | ((r86 & 1) << 1);
p += 1;
}
if (l58 >= 4) {
const r87 = table(x28, 1);
const r88 = table(x29, 1);
const r89 = table(x30, 1);
const r90 = table(x31, 1);
const r91 = table(x32, 1);
const r92 = table(x33, 1);
const r93 = table(x34, 1);
if (r87 < 0 || r88 < 0 || r89 < 0 || r90 < 0 || r91 < 0 || r92 < 0 || r93 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 4) & 1) | (r87 << 7) | ((r88 & 1) << 6) | ((r89 & 1) << 5) | ((r90 & 1) << 4) | ((r91 & 1) << 3) | ((r92 & 1) << 2) | ((r93 & 1) << 1);
p += 1;
}
if (l58 >= 5) {
const r94 = table(x35, 1);
const r95 = table(x36, 1);
const r96 = table(x37, 1);
const r97 = table(x38, 1);
const r98 = table(x39, 1);
const r99 = table(x40, 1);
const r100 = table(x41, 1);
if (r94 < 0 || r95 < 0 || r96 < 0 || r97 < 0 || r98 < 0 || r99 < 0 || r100 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 5) & 1) | (r94 << 7) | ((r95 & 1) << 6) | ((r96 & 1) << 5) | ((r97 & 1) << 4) | ((r98 & 1) << 3) | ((r99 & 1) << 2) | ((r100 & 1) << 1);
p += 1;
}
if (l58 >= 6) {
const r101 = table(x42, 1);
const r102 = table(x43, 1);
const r103 = table(x44, 1);
const r104 = table(x45, 1);
const r105 = table(x46, 1);
const r106 = table(x47, 1);
const r107 = table(x48, 1);
if (r101 < 0 || r102 < 0 || r103 < 0 || r104 < 0 || r105 < 0 || r106 < 0 || r107 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 6) & 1) | (r101 << 7) | ((r102 & 1) << 6) | ((r103 & 1) << 5) | ((r104 & 1) << 4) | ((r105 & 1) << 3) | ((r106 & 1) << 2) | ((r107 & 1) << 1);
p += 1;
}
if (l58 >= 7) {
const r108 = table(x49, 1);
if (r108 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 7) & 1) | (r108 << 7);
p += 1;
}
return p;
}

function write170(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["AI1"];
const x1 = v["M31"];
const x2 = v["CPW"];
const x3 = v["CPC"];
const x4 = v["TT1"];
const x5 = v["DT1"];
const x6 = v["AC1"];
const x7 = v["MS1"];
const x8 = v["FP1"];
const x9 = v["CF1"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) !== keyCount(v)) return -1;
const q10 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
const q11 = (x7 !== undefined ? 128 : 0) | (x8 !== undefined ? 64 : 0) | (x9 !== undefined ? 32 : 0);
if (p + 2 > end) return -1;
b[p++] = q10 | +((q11) !== 0);
if (q11) 
b[p++] = q11;
if (x0 !== undefined) {
if (p + 7 > end) return -1;
if (!putAscii(b, p + 0, 7, x0)) return -1;
p += 7;
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x12 = x1["MODE3A"];
if (+(x12 !== undefined) !== keyCount(x1)) return -1;
const r13 = octalNumber(x12, 4);
if (r13 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = ((r13 & 4095) >>> 8);
b[p + 1] = r13;
p += 2;
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x14 = x2["LAT"];
const x15 = x2["LON"];
const x16 = x2["ALT"];
if (+(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined) !== keyCount(x2)) return -1;
const r17 = quantity(x14, 8388608, 45, -16777216, 16777216);
const r18 = quantity(x15, 8388608, 45, -33554432, 33554432);
const r19 = quantity(x16, 1, 25, -32768, 32767);
if (r17 !== r17 || r18 !== r18 || r19 !== r19) return -1;
if (p + 10 > end) return -1;
b[p] = (r17 >>> 24);
b[p + 1] = (r17 >>> 16);
b[p + 2] = (r17 >>> 8);
b[p + 3] = r17;
b[p + 4] = (r18 >>> 24);
b[p + 5] = (r18 >>> 16);
b[p + 6] = (r18 >>> 8);
b[p + 7] = r18;
b[p + 8] = (r19 >>> 8);
b[p + 9] = r19;
p += 10;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x20 = x3["X"];
const x21 = x3["Y"];
const x22 = x3["Z"];
if (+(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) !== keyCount(x3)) return -1;
const r23 = quantity(x20, 2, 1, -8388608, 8388607);
const r24 = quantity(x21, 2, 1, -8388608, 8388607);
const r25 = quantity(x22, 1, 25, -32768, 32767);
if (r23 !== r23 || r24 !== r24 || r25 !== r25) return -1;
if (p + 8 > end) return -1;
b[p] = (r23 >>> 16);
b[p + 1] = (r23 >>> 8);
b[p + 2] = r23;
b[p + 3] = (r24 >>> 16);
b[p + 4] = (r24 >>> 8);
b[p + 5] = r24;
b[p + 6] = (r25 >>> 8);
b[p + 7] = r25;
p += 8;
}
if (x4 !== undefined) {
const r26 = quantity(x4, 128, 1, 0, 11059327);
if (r26 !== r26) return -1;
if (p + 3 > end) return -1;
b[p] = (r26 >>> 16);
b[p + 1] = (r26 >>> 8);
b[p + 2] = r26;
p += 3;
}
if (x5 !== undefined) {
const r27 = quantity(x5, 2, 1, 0, 65535);
if (r27 !== r27) return -1;
if (p + 2 > end) return -1;
b[p] = (r27 >>> 8);
b[p + 1] = r27;
p += 2;
}
if (x6 !== undefined) {
if (!isNamed(x6)) return -1;
const x28 = x6["GATOAT"];
const x29 = x6["FR1FR2"];
const x30 = x6["RVSM"];
const x31 = x6["HPR"];
const x32 = x6["CDM"];
const x33 = x6["PRI"];
const x34 = x6["GV"];
const e35 = +(x28 !== undefined) + +(x29 !== undefined) + +(x30 !== undefined) + +(x31 !== undefined);
const e36 = +(x32 !== undefined) + +(x33 !== undefined) + +(x34 !== undefined);
if (e35 + e36 !== keyCount(x6)) return -1;
const l37 = e36 > 0 ? 1 : 0;
const r38 = table(x28, 3);
const r39 = table(x29, 3);
const r40 = table(x30, 3);
const r41 = table(x31, 1);
if (r38 < 0 || r39 < 0 || r40 < 0 || r41 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 0) & 1) | (r38 << 6) | ((r39 & 3) << 4) | ((r40 & 3) << 2) | ((r41 & 1) << 1);
p += 1;
if (l37 >= 1) {
const r42 = table(x32, 3);
const r43 = table(x33, 1);
const r44 = table(x34, 1);
if (r42 < 0 || r43 < 0 || r44 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 1) & 1) | (r42 << 6) | ((r43 & 1) << 5) | ((r44 & 1) << 4);
p += 1;
}
}
if (x7 !== undefined) {
if (p + 6 > end) return -1;
if (!putIcao(b, p + 0, 8, x7)) return -1;
p += 6;
}
if (x8 !== undefined) {
if (!isNamed(x8)) return -1;
const x45 = x8["NBR"];
if (+(x45 !== undefined) !== keyCount(x8)) return -1;
const r46 = quantity(x45, 1, 1, 0, 134217727);
if (r46 !== r46) return -1;
if (p + 4 > end) return -1;
b[p] = ((r46 & 134217727) >>> 24);
b[p + 1] = (r46 >>> 16);
b[p + 2] = (r46 >>> 8);
b[p + 3] = r46;
p += 4;
}
if (x9 !== undefined) {
const r47 = quantity(x9, 4, 1, 0, 65535);
if (r47 !== r47) return -1;
if (p + 2 > end) return -1;
b[p] = (r47 >>> 8);
b[p + 1] = r47;
p += 2;
}
return p;
}

function write120(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["CN"];
const x1 = v["CC"];
const x2 = v["CP"];
const x3 = v["CD"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const q4 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q4;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x5 = x0["MAS"];
const x6 = x0["CAS"];
const x7 = x0["FLD"];
const x8 = x0["FVD"];
const x9 = x0["TYPE"];
const x10 = x0["CROSS"];
const x11 = x0["DIV"];
const x12 = x0["RRC"];
const x13 = x0["RTC"];
const x14 = x0["MRVA"];
const x15 = x0["VRAMCRM"];
const x16 = x0["VRAMVRM"];
const x17 = x0["VRAMVTM"];
const x18 = x0["HAMHD"];
const x19 = x0["HAMRD"];
const x20 = x0["HAMVD"];
const x21 = x0["DBPSMARR"];
const x22 = x0["DBPSMDEP"];
const x23 = x0["DBPSMTL"];
const x24 = x0["AIW"];
const e25 = +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined);
const e26 = +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined) + +(x17 !== undefined) + +(x18 !== undefined);
const e27 = +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) + +(x23 !== undefined) + +(x24 !== undefined);
if (e25 + e26 + e27 !== keyCount(x0)) return -1;
const l28 = e27 > 0 ? 2 : e26 > 0 ? 1 : 0;
const r29 = table(x5, 1);
const r30 = table(x6, 1);
const r31 = table(x7, 1);
const r32 = table(x8, 1);
const r33 = table(x9, 1);
const r34 = table(x10, 1);
const r35 = table(x11, 1);
if (r29 < 0 || r30 < 0 || r31 < 0 || r32 < 0 || r33 < 0 || r34 < 0 || r35 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l28 > 0) & 1) | (r29 << 7) | ((r30 & 1) << 6) | ((r31 & 1) << 5) | ((r32 & 1) << 4) | ((r33 & 1) << 3) | ((r34 & 1) << 2) | ((r35 & 1) << 1);
p += 1;
if (l28 >= 1) {
const r36 = table(x12, 1);
const r37 = table(x13, 1);
const r38 = table(x14, 1);
const r39 = table(x15, 1);
const r40 = table(x16, 1);
const r41 = table(x17, 1);
const r42 = table(x18, 1);
if (r36 < 0 || r37 < 0 || r38 < 0 || r39 < 0 || r40 < 0 || r41 < 0 || r42 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l28 > 1) & 1) | (r36 << 7) | ((r37 & 1) << 6) | ((r38 & 1) << 5) | ((r39 & 1) << 4) | ((r40 & 1) << 3) | ((r41 & 1) << 2) | ((r42 & 1) << 1);
p += 1;
}
if (l28 >= 2) {
const r43 = table(x19, 1);
const r44 = table(x20, 1);
const r45 = table(x21, 1);
const r46 = table(x22, 1);
const r47 = table(x23, 1);
const r48 = table(x24, 1);
if (r43 < 0 || r44 < 0 || r45 < 0 || r46 < 0 || r47 < 0 || r48 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l28 > 2) & 1) | (r43 << 7) | ((r44 & 1) << 6) | ((r45 & 1) << 5) | ((r46 & 1) << 4) | ((r47 & 1) << 3) | ((r48 & 1) << 2);
p += 1;
}
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x49 = x1["TID"];
const x50 = x1["CPC"];
const x51 = x1["CS"];
if (+(x49 !== undefined) + +(x50 !== undefined) + +(x51 !== undefined) !== keyCount(x1)) return -1;
const r52 = whole(x49, 15);
const r53 = table(x50, 7);
const r54 = table(x51, 1);
if (r52 < 0 || r53 < 0 || r54 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r52 << 4) | ((r53 & 7) << 1) | (r54 & 1);
p += 1;
}
if (x2 !== undefined) {
const r55 = quantity(x2, 2, 1, 0, 255);
if (r55 !== r55) return -1;
if (p + 1 > end) return -1;
b[p] = r55;
p += 1;
}
if (x3 !== undefined) {
const r56 = quantity(x3, 128, 1, 0, 11059327);
if (r56 !== r56) return -1;
if (p + 3 > end) return -1;
b[p] = (r56 >>> 16);
b[p + 1] = (r56 >>> 8);
b[p + 2] = r56;
p += 3;
}
return p;
}

function write070(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TC"];
const x1 = v["TCA"];
const x2 = v["CHS"];
const x3 = v["MHS"];
const x4 = v["CVS"];
const x5 = v["MVS"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) !== keyCount(v)) return -1;
const q6 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q6;
if (x0 !== undefined) {
const r7 = quantity(x0, 128, 1, 0, 11059327);
if (r7 !== r7) return -1;
if (p + 3 > end) return -1;
b[p] = (r7 >>> 16);
b[p + 1] = (r7 >>> 8);
b[p + 2] = r7;
p += 3;
}
if (x1 !== undefined) {
const r8 = quantity(x1, 128, 1, 0, 11059327);
if (r8 !== r8) return -1;
if (p + 3 > end) return -1;
b[p] = (r8 >>> 16);
b[p + 1] = (r8 >>> 8);
b[p + 2] = r8;
p += 3;
}
if (x2 !== undefined) {
const r9 = quantity(x2, 2, 1, 0, 16777215);
if (r9 !== r9) return -1;
if (p + 3 > end) return -1;
b[p] = (r9 >>> 16);
b[p + 1] = (r9 >>> 8);
b[p + 2] = r9;
p += 3;
}
if (x3 !== undefined) {
const r10 = quantity(x3, 2, 1, 0, 65535);
if (r10 !== r10) return -1;
if (p + 2 > end) return -1;
b[p] = (r10 >>> 8);
b[p + 1] = r10;
p += 2;
}
if (x4 !== undefined) {
const r11 = quantity(x4, 1, 25, 0, 65535);
if (r11 !== r11) return -1;
if (p + 2 > end) return -1;
b[p] = (r11 >>> 8);
b[p + 1] = r11;
p += 2;
}
if (x5 !== undefined) {
const r12 = quantity(x5, 1, 25, 0, 65535);
if (r12 !== r12) return -1;
if (p + 2 > end) return -1;
b[p] = (r12 >>> 8);
b[p + 1] = r12;
p += 2;
}
return p;
}

function write076(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 1, 25, -32768, 32767);
if (r0 !== r0) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write074(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 1, 32, -32768, 32767);
if (r0 !== r0) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write075(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 2, 1, -8388608, 8388607);
if (r0 !== r0) return -1;
if (p + 3 > end) return -1;
b[p] = (r0 >>> 16);
b[p + 1] = (r0 >>> 8);
b[p + 2] = r0;
p += 3;
return p;
}

function write171(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["AI2"];
const x1 = v["M32"];
const x2 = v["CPW"];
const x3 = v["CPL"];
const x4 = v["TT2"];
const x5 = v["DT2"];
const x6 = v["AC2"];
const x7 = v["MS2"];
const x8 = v["FP2"];
const x9 = v["CF2"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) !== keyCount(v)) return -1;
const q10 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
const q11 = (x7 !== undefined ? 128 : 0) | (x8 !== undefined ? 64 : 0) | (x9 !== undefined ? 32 : 0);
if (p + 2 > end) return -1;
b[p++] = q10 | +((q11) !== 0);
if (q11) 
b[p++] = q11;
if (x0 !== undefined) {
if (p + 7 > end) return -1;
if (!putAscii(b, p + 0, 7, x0)) return -1;
p += 7;
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x12 = x1["MODE3A"];
if (+(x12 !== undefined) !== keyCount(x1)) return -1;
const r13 = octalNumber(x12, 4);
if (r13 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = ((r13 & 4095) >>> 8);
b[p + 1] = r13;
p += 2;
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x14 = x2["LAT"];
const x15 = x2["LON"];
const x16 = x2["ALT"];
if (+(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined) !== keyCount(x2)) return -1;
const r17 = quantity(x14, 8388608, 45, -16777216, 16777216);
const r18 = quantity(x15, 8388608, 45, -33554432, 33554432);
const r19 = quantity(x16, 1, 25, -32768, 32767);
if (r17 !== r17 || r18 !== r18 || r19 !== r19) return -1;
if (p + 10 > end) return -1;
b[p] = (r17 >>> 24);
b[p + 1] = (r17 >>> 16);
b[p + 2] = (r17 >>> 8);
b[p + 3] = r17;
b[p + 4] = (r18 >>> 24);
b[p + 5] = (r18 >>> 16);
b[p + 6] = (r18 >>> 8);
b[p + 7] = r18;
b[p + 8] = (r19 >>> 8);
b[p + 9] = r19;
p += 10;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x20 = x3["X"];
const x21 = x3["Y"];
const x22 = x3["Z"];
if (+(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) !== keyCount(x3)) return -1;
const r23 = quantity(x20, 2, 1, -8388608, 8388607);
const r24 = quantity(x21, 2, 1, -8388608, 8388607);
const r25 = quantity(x22, 1, 25, -32768, 32767);
if (r23 !== r23 || r24 !== r24 || r25 !== r25) return -1;
if (p + 8 > end) return -1;
b[p] = (r23 >>> 16);
b[p + 1] = (r23 >>> 8);
b[p + 2] = r23;
b[p + 3] = (r24 >>> 16);
b[p + 4] = (r24 >>> 8);
b[p + 5] = r24;
b[p + 6] = (r25 >>> 8);
b[p + 7] = r25;
p += 8;
}
if (x4 !== undefined) {
const r26 = quantity(x4, 128, 1, 0, 11059327);
if (r26 !== r26) return -1;
if (p + 3 > end) return -1;
b[p] = (r26 >>> 16);
b[p + 1] = (r26 >>> 8);
b[p + 2] = r26;
p += 3;
}
if (x5 !== undefined) {
const r27 = quantity(x5, 2, 1, 0, 65535);
if (r27 !== r27) return -1;
if (p + 2 > end) return -1;
b[p] = (r27 >>> 8);
b[p + 1] = r27;
p += 2;
}
if (x6 !== undefined) {
if (!isNamed(x6)) return -1;
const x28 = x6["GATOAT"];
const x29 = x6["FR1FR2"];
const x30 = x6["RVSM"];
const x31 = x6["HPR"];
const x32 = x6["CDM"];
const x33 = x6["PRI"];
const x34 = x6["GV"];
const e35 = +(x28 !== undefined) + +(x29 !== undefined) + +(x30 !== undefined) + +(x31 !== undefined);
const e36 = +(x32 !== undefined) + +(x33 !== undefined) + +(x34 !== undefined);
if (e35 + e36 !== keyCount(x6)) return -1;
const l37 = e36 > 0 ? 1 : 0;
const r38 = table(x28, 3);
const r39 = table(x29, 3);
const r40 = table(x30, 3);
const r41 = table(x31, 1);
if (r38 < 0 || r39 < 0 || r40 < 0 || r41 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 0) & 1) | (r38 << 6) | ((r39 & 3) << 4) | ((r40 & 3) << 2) | ((r41 & 1) << 1);
p += 1;
if (l37 >= 1) {
const r42 = table(x32, 3);
const r43 = table(x33, 1);
const r44 = table(x34, 1);
if (r42 < 0 || r43 < 0 || r44 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 1) & 1) | (r42 << 6) | ((r43 & 1) << 5) | ((r44 & 1) << 4);
p += 1;
}
}
if (x7 !== undefined) {
if (p + 6 > end) return -1;
if (!putIcao(b, p + 0, 8, x7)) return -1;
p += 6;
}
if (x8 !== undefined) {
if (!isNamed(x8)) return -1;
const x45 = x8["NBR"];
if (+(x45 !== undefined) !== keyCount(x8)) return -1;
const r46 = quantity(x45, 1, 1, 0, 134217727);
if (r46 !== r46) return -1;
if (p + 4 > end) return -1;
b[p] = ((r46 & 134217727) >>> 24);
b[p + 1] = (r46 >>> 16);
b[p + 2] = (r46 >>> 8);
b[p + 3] = r46;
p += 4;
}
if (x9 !== undefined) {
const r47 = quantity(x9, 4, 1, 0, 65535);
if (r47 !== r47) return -1;
if (p + 2 > end) return -1;
b[p] = (r47 >>> 8);
b[p + 1] = r47;
p += 2;
}
return p;
}

function write110(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (!isNamed(y0)) return -1;
const x2 = y0["CEN"];
const x3 = y0["POS"];
if (+(x2 !== undefined) + +(x3 !== undefined) !== keyCount(y0)) return -1;
const r4 = whole(x2, 255);
const r5 = whole(x3, 255);
if (r4 < 0 || r5 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = r4;
b[p + 1] = r5;
p += 2;
}
return p;
}

function writeRE(b: Uint8Array, p: number, end: number, v: unknown, expansion: ExpansionWriter | undefined): number {
p = putExplicit(b, p, end, v, expansion);
if (p < 0) return -1;
return p;
}

function writeSP(b: Uint8Array, p: number, end: number, v: unknown): number {
p = putExplicit(b, p, end, v, undefined);
if (p < 0) return -1;
return p;
}

function writeRecord1_13(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 3 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write000(b, p, end, items["000"])) < 0) return -1;
if (f0 & 32 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 16 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f0 & 8 && (p = write030(b, p, end, items["040"])) < 0) return -1;
if (f0 & 4 && (p = write045(b, p, end, items["045"])) < 0) return -1;
if (f0 & 2 && (p = write060(b, p, end, items["060"])) < 0) return -1;
if (f1 & 128 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f1 & 64 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f1 & 32 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f1 & 16 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f1 & 8 && (p = write076(b, p, end, items["076"])) < 0) return -1;
if (f1 & 4 && (p = write074(b, p, end, items["074"])) < 0) return -1;
if (f1 & 2 && (p = write075(b, p, end, items["075"])) < 0) return -1;
if (f2 & 128 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f2 & 64 && (p = write030(b, p, end, items["035"])) < 0) return -1;
if (f2 & 32 && (p = write171(b, p, end, items["171"])) < 0) return -1;
if (f2 & 16 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f2 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f2 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write045_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["STAT"];
if (+(x0 !== undefined) !== keyCount(v)) return -1;
const r1 = whole(x0, 7);
if (r1 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = ((r1 & 7) << 1);
p += 1;
return p;
}

function write060_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["MRVA"];
const x1 = v["RAMLD"];
const x2 = v["RAMHD"];
const x3 = v["MSAW"];
const x4 = v["APW"];
const x5 = v["CLAM"];
const x6 = v["STCA"];
const x7 = v["APM"];
const x8 = v["RIMCA"];
const x9 = v["ACASRA"];
const x10 = v["NTCA"];
const x11 = v["DG"];
const x12 = v["OF"];
const x13 = v["OL"];
const x14 = v["AIW"];
const x15 = v["PAIW"];
const x16 = v["OCAT"];
const x17 = v["SAM"];
const x18 = v["VCD"];
const x19 = v["CHAM"];
const x20 = v["DSAM"];
const x21 = v["DBPSMARR"];
const x22 = v["DBPSMDEP"];
const x23 = v["DBPSMTL"];
const x24 = v["VRAMCRM"];
const x25 = v["VRAMVTM"];
const x26 = v["VRAMVRM"];
const x27 = v["HAMHD"];
const x28 = v["HAMRD"];
const x29 = v["HAMVD"];
const x30 = v["HVI"];
const x31 = v["LTW"];
const x32 = v["VPM"];
const x33 = v["TTA"];
const x34 = v["CRA"];
const x35 = v["ASM"];
const x36 = v["IAVM"];
const x37 = v["FTD"];
const x38 = v["ITD"];
const x39 = v["IIA"];
const x40 = v["SQW"];
const x41 = v["CUW"];
const x42 = v["CATC"];
const x43 = v["NOCLR"];
const x44 = v["NOMOV"];
const x45 = v["NOH"];
const x46 = v["WRTY"];
const x47 = v["STOCC"];
const x48 = v["ONGOING"];
const e49 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined);
const e50 = +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined);
const e51 = +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined) + +(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined);
const e52 = +(x21 !== undefined) + +(x22 !== undefined) + +(x23 !== undefined) + +(x24 !== undefined) + +(x25 !== undefined) + +(x26 !== undefined) + +(x27 !== undefined);
const e53 = +(x28 !== undefined) + +(x29 !== undefined) + +(x30 !== undefined) + +(x31 !== undefined) + +(x32 !== undefined) + +(x33 !== undefined) + +(x34 !== undefined);
const e54 = +(x35 !== undefined) + +(x36 !== undefined) + +(x37 !== undefined) + +(x38 !== undefined) + +(x39 !== undefined) + +(x40 !== undefined) + +(x41 !== undefined);
const e55 = +(x42 !== undefined) + +(x43 !== undefined) + +(x44 !== undefined) + +(x45 !== undefined) + +(x46 !== undefined) + +(x47 !== undefined) + +(x48 !== undefined);
if (e49 + e50 + e51 + e52 + e53 + e54 + e55 !== keyCount(v)) return -1;
const l56 = e55 > 0 ? 6 : e54 > 0 ? 5 : e53 > 0 ? 4 : e52 > 0 ? 3 : e51 > 0 ? 2 : e50 > 0 ? 1 : 0;
const r57 = table(x0, 1);
const r58 = table(x1, 1);
const r59 = table(x2, 1);
const r60 = table(x3, 1);
const r61 = table(x4, 1);
const r62 = table(x5, 1);
const r63 = table(x6, 1);
if (r57 < 0 || r58 < 0 || r59 < 0 || r60 < 0 || r61 < 0 || r62 < 0 || r63 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 0) & 1) | (r57 << 7) | ((r58 & 1) << 6) | ((r59 & 1) << 5) | ((r60 & 1) << 4) | ((r61 & 1) << 3) | ((r62 & 1) << 2) | ((r63 & 1) << 1);
p += 1;
if (l56 >= 1) {
const r64 = table(x7, 1);
const r65 = table(x8, 1);
const r66 = table(x9, 1);
const r67 = table(x10, 1);
const r68 = table(x11, 1);
const r69 = table(x12, 1);
const r70 = table(x13, 1);
if (r64 < 0 || r65 < 0 || r66 < 0 || r67 < 0 || r68 < 0 || r69 < 0 || r70 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 1) & 1) | (r64 << 7) | ((r65 & 1) << 6) | ((r66 & 1) << 5) | ((r67 & 1) << 4) | ((r68 & 1) << 3) | ((r69 & 1) << 2) | ((r70 & 1) << 1);
p += 1;
}
if (l56 >= 2) {
const r71 = table(x14, 1);
const r72 = table(x15, 1);
const r73 = table(x16, 1);
const r74 = table(x17, 1);
const r75 = table(x18, 1);
const r76 = table(x19, 1);
const r77 = table(x20, 1);
if (r71 < 0 || r72 < 0 || r73 < 0 || r74 < 0 || r75 < 0 || r76 < 0 || r77 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 2) & 1) | (r71 << 7) | ((r72 & 1) << 6) | ((r73 & 1) << 5) | ((r74 & 1) << 4) | ((r75 & 1) << 3) | ((r76 & 1) << 2) | ((r77 & 1) << 1);
p += 1;
}
if (l56 >= 3) {
const r78 = table(x21, 1);
const r79 = table(x22, 1);
const r80 = table(x23, 1);
const r81 = table(x24, 1);
const r82 = table(x25, 1);
const r83 = table(x26, 1);
const r84 = table(x27, 1);
if (r78 < 0 || r79 < 0 || r80 < 0 || r81 < 0 || r82 < 0 || r83 < 0 || r84 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 3) & 1) | (r78 << 7) | ((r79 & 1) << 6) | ((r80 & 1) << 5) | ((r81 & 1) << 4) | ((r82 & 1) << 3) | ((r83 & 1) << 2) | ((r84 & 1) << 1);
p += 1;
}
if (l56 >= 4) {
const r85 = table(x28, 1);
const r86 = table(x29, 1);
const r87 = table(x30, 1);
const r88 = table(x31, 1);
const r89 = table(x32, 1);
const r90 = table(x33, 1);
const r91 = table(x34, 1);
if (r85 < 0 || r86 < 0 || r87 < 0 || r88 < 0 || r89 < 0 || r90 < 0 || r91 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 4) & 1) | (r85 << 7) | ((r86 & 1) << 6) | ((r87 & 1) << 5) | ((r88 & 1) << 4) | ((r89 & 1) << 3) | ((r90 & 1) << 2) | ((r91 & 1) << 1);
p += 1;
}
if (l56 >= 5) {
const r92 = table(x35, 1);
const r93 = table(x36, 1);
const r94 = table(x37, 1);
const r95 = table(x38, 1);
const r96 = table(x39, 1);
const r97 = table(x40, 1);
const r98 = table(x41, 1);
if (r92 < 0 || r93 < 0 || r94 < 0 || r95 < 0 || r96 < 0 || r97 < 0 || r98 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 5) & 1) | (r92 << 7) | ((r93 & 1) << 6) | ((r94 & 1) << 5) | ((r95 & 1) << 4) | ((r96 & 1) << 3) | ((r97 & 1) << 2) | ((r98 & 1) << 1);
p += 1;
}
if (l56 >= 6) {
const r99 = table(x42, 1);
const r100 = table(x43, 1);
const r101 = table(x44, 1);
const r102 = table(x45, 1);
const r103 = table(x46, 1);
const r104 = table(x47, 1);
const r105 = table(x48, 1);
if (r99 < 0 || r100 < 0 || r101 < 0 || r102 < 0 || r103 < 0 || r104 < 0 || r105 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 6) & 1) | (r99 << 7) | ((r100 & 1) << 6) | ((r101 & 1) << 5) | ((r102 & 1) << 4) | ((r103 & 1) << 3) | ((r104 & 1) << 2) | ((r105 & 1) << 1);
p += 1;
}
return p;
}

function writeRecord1_12(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 3 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write000(b, p, end, items["000"])) < 0) return -1;
if (f0 & 32 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 16 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f0 & 8 && (p = write030(b, p, end, items["040"])) < 0) return -1;
if (f0 & 4 && (p = write045_2(b, p, end, items["045"])) < 0) return -1;
if (f0 & 2 && (p = write060_2(b, p, end, items["060"])) < 0) return -1;
if (f1 & 128 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f1 & 64 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f1 & 32 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f1 & 16 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f1 & 8 && (p = write076(b, p, end, items["076"])) < 0) return -1;
if (f1 & 4 && (p = write074(b, p, end, items["074"])) < 0) return -1;
if (f1 & 2 && (p = write075(b, p, end, items["075"])) < 0) return -1;
if (f2 & 128 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f2 & 64 && (p = write030(b, p, end, items["035"])) < 0) return -1;
if (f2 & 32 && (p = write171(b, p, end, items["171"])) < 0) return -1;
if (f2 & 16 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f2 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f2 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.13": [writeRecord1_13],
  "1.12": [writeRecord1_12],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
};
