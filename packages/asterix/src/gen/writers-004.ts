// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, NOTHING, octalNumber, putAscii, putExplicit, putIcao } from '../write-support.ts';

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

function write030(b: Uint8Array, p: number, end: number, v: unknown): number {
if (typeof v !== 'number' || v !== (v & 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (v >>> 8);
b[p + 1] = v;
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
const r0 = v === undefined ? 0 : v;
if (typeof r0 !== 'number' || r0 !== (r0 & 255)) return -1;
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
if (typeof x2 !== 'number' || x2 !== (x2 & 255) || typeof x3 !== 'number' || x3 !== (x3 & 255)) return -1;
if (p + 2 > end) return -1;
b[p] = x2;
b[p + 1] = x3;
p += 2;
}
return p;
}

function write020(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 128) : Number.NaN;
if (!(r0 >= 0 && r0 <= 11059327)) return -1;
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
const r5 = x3 === undefined ? 0 : x3;
const r6 = x4 === undefined ? 0 : x4;
if (typeof r5 !== 'number' || r5 !== (r5 & 1) || typeof r6 !== 'number' || r6 !== (r6 & 7) || typeof x1 !== 'number' || x1 !== (x1 & 7)) return -1;
if (p + 1 > end) return -1;
b[p] = (r5 << 7) | ((r6 & 7) << 4) | ((x1 & 7) << 1);
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
const r59 = x0 === undefined ? 0 : x0;
const r60 = x1 === undefined ? 0 : x1;
const r61 = x2 === undefined ? 0 : x2;
const r62 = x3 === undefined ? 0 : x3;
const r63 = x4 === undefined ? 0 : x4;
const r64 = x5 === undefined ? 0 : x5;
const r65 = x6 === undefined ? 0 : x6;
if (typeof r59 !== 'number' || r59 !== (r59 & 1) || typeof r60 !== 'number' || r60 !== (r60 & 1) || typeof r61 !== 'number' || r61 !== (r61 & 1) || typeof r62 !== 'number' || r62 !== (r62 & 1) || typeof r63 !== 'number' || r63 !== (r63 & 1) || typeof r64 !== 'number' || r64 !== (r64 & 1) || typeof r65 !== 'number' || r65 !== (r65 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 0) & 1) | (r59 << 7) | ((r60 & 1) << 6) | ((r61 & 1) << 5) | ((r62 & 1) << 4) | ((r63 & 1) << 3) | ((r64 & 1) << 2) | ((r65 & 1) << 1);
p += 1;
if (l58 >= 1) {
const r66 = x7 === undefined ? 0 : x7;
const r67 = x8 === undefined ? 0 : x8;
const r68 = x9 === undefined ? 0 : x9;
const r69 = x10 === undefined ? 0 : x10;
const r70 = x11 === undefined ? 0 : x11;
const r71 = x12 === undefined ? 0 : x12;
const r72 = x13 === undefined ? 0 : x13;
if (typeof r66 !== 'number' || r66 !== (r66 & 1) || typeof r67 !== 'number' || r67 !== (r67 & 1) || typeof r68 !== 'number' || r68 !== (r68 & 1) || typeof r69 !== 'number' || r69 !== (r69 & 1) || typeof r70 !== 'number' || r70 !== (r70 & 1) || typeof r71 !== 'number' || r71 !== (r71 & 1) || typeof r72 !== 'number' || r72 !== (r72 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 1) & 1) | (r66 << 7) | ((r67 & 1) << 6) | ((r68 & 1) << 5) | ((r69 & 1) << 4) | ((r70 & 1) << 3) | ((r71 & 1) << 2) | ((r72 & 1) << 1);
p += 1;
}
if (l58 >= 2) {
const r73 = x14 === undefined ? 0 : x14;
const r74 = x15 === undefined ? 0 : x15;
const r75 = x16 === undefined ? 0 : x16;
const r76 = x17 === undefined ? 0 : x17;
const r77 = x18 === undefined ? 0 : x18;
const r78 = x19 === undefined ? 0 : x19;
const r79 = x20 === undefined ? 0 : x20;
if (typeof r73 !== 'number' || r73 !== (r73 & 1) || typeof r74 !== 'number' || r74 !== (r74 & 1) || typeof r75 !== 'number' || r75 !== (r75 & 1) || typeof r76 !== 'number' || r76 !== (r76 & 1) || typeof r77 !== 'number' || r77 !== (r77 & 1) || typeof r78 !== 'number' || r78 !== (r78 & 1) || typeof r79 !== 'number' || r79 !== (r79 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 2) & 1) | (r73 << 7) | ((r74 & 1) << 6) | ((r75 & 1) << 5) | ((r76 & 1) << 4) | ((r77 & 1) << 3) | ((r78 & 1) << 2) | ((r79 & 1) << 1);
p += 1;
}
if (l58 >= 3) {
const r80 = x21 === undefined ? 0 : x21;
const r81 = x22 === undefined ? 0 : x22;
const r82 = x23 === undefined ? 0 : x23;
const r83 = x24 === undefined ? 0 : x24;
const r84 = x25 === undefined ? 0 : x25;
const r85 = x26 === undefined ? 0 : x26;
const r86 = x27 === undefined ? 0 : x27;
if (typeof r80 !== 'number' || r80 !== (r80 & 1) || typeof r81 !== 'number' || r81 !== (r81 & 1) || typeof r82 !== 'number' || r82 !== (r82 & 1) || typeof r83 !== 'number' || r83 !== (r83 & 1) || typeof r84 !== 'number' || r84 !== (r84 & 1) || typeof r85 !== 'number' || r85 !== (r85 & 1) || typeof r86 !== 'number' || r86 !== (r86 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 3) & 1) | (r80 << 7) | ((r81 & 1) << 6) | ((r82 & 1) << 5) | ((r83 & 1) << 4) | ((r84 & 1) << 3) | ((r85 & 1) << 2) | ((r86 & 1) << 1);
p += 1;
}
if (l58 >= 4) {
const r87 = x28 === undefined ? 0 : x28;
const r88 = x29 === undefined ? 0 : x29;
const r89 = x30 === undefined ? 0 : x30;
const r90 = x31 === undefined ? 0 : x31;
const r91 = x32 === undefined ? 0 : x32;
const r92 = x33 === undefined ? 0 : x33;
const r93 = x34 === undefined ? 0 : x34;
if (typeof r87 !== 'number' || r87 !== (r87 & 1) || typeof r88 !== 'number' || r88 !== (r88 & 1) || typeof r89 !== 'number' || r89 !== (r89 & 1) || typeof r90 !== 'number' || r90 !== (r90 & 1) || typeof r91 !== 'number' || r91 !== (r91 & 1) || typeof r92 !== 'number' || r92 !== (r92 & 1) || typeof r93 !== 'number' || r93 !== (r93 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 4) & 1) | (r87 << 7) | ((r88 & 1) << 6) | ((r89 & 1) << 5) | ((r90 & 1) << 4) | ((r91 & 1) << 3) | ((r92 & 1) << 2) | ((r93 & 1) << 1);
p += 1;
}
if (l58 >= 5) {
const r94 = x35 === undefined ? 0 : x35;
const r95 = x36 === undefined ? 0 : x36;
const r96 = x37 === undefined ? 0 : x37;
const r97 = x38 === undefined ? 0 : x38;
const r98 = x39 === undefined ? 0 : x39;
const r99 = x40 === undefined ? 0 : x40;
const r100 = x41 === undefined ? 0 : x41;
if (typeof r94 !== 'number' || r94 !== (r94 & 1) || typeof r95 !== 'number' || r95 !== (r95 & 1) || typeof r96 !== 'number' || r96 !== (r96 & 1) || typeof r97 !== 'number' || r97 !== (r97 & 1) || typeof r98 !== 'number' || r98 !== (r98 & 1) || typeof r99 !== 'number' || r99 !== (r99 & 1) || typeof r100 !== 'number' || r100 !== (r100 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 5) & 1) | (r94 << 7) | ((r95 & 1) << 6) | ((r96 & 1) << 5) | ((r97 & 1) << 4) | ((r98 & 1) << 3) | ((r99 & 1) << 2) | ((r100 & 1) << 1);
p += 1;
}
if (l58 >= 6) {
const r101 = x42 === undefined ? 0 : x42;
const r102 = x43 === undefined ? 0 : x43;
const r103 = x44 === undefined ? 0 : x44;
const r104 = x45 === undefined ? 0 : x45;
const r105 = x46 === undefined ? 0 : x46;
const r106 = x47 === undefined ? 0 : x47;
const r107 = x48 === undefined ? 0 : x48;
if (typeof r101 !== 'number' || r101 !== (r101 & 1) || typeof r102 !== 'number' || r102 !== (r102 & 1) || typeof r103 !== 'number' || r103 !== (r103 & 1) || typeof r104 !== 'number' || r104 !== (r104 & 1) || typeof r105 !== 'number' || r105 !== (r105 & 1) || typeof r106 !== 'number' || r106 !== (r106 & 1) || typeof r107 !== 'number' || r107 !== (r107 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l58 > 6) & 1) | (r101 << 7) | ((r102 & 1) << 6) | ((r103 & 1) << 5) | ((r104 & 1) << 4) | ((r105 & 1) << 3) | ((r106 & 1) << 2) | ((r107 & 1) << 1);
p += 1;
}
if (l58 >= 7) {
const r108 = x49 === undefined ? 0 : x49;
if (typeof r108 !== 'number' || r108 !== (r108 & 1)) return -1;
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
const r17 = typeof x14 === 'number' ? Math.round((x14 * 8388608) / 45) : Number.NaN;
const r18 = typeof x15 === 'number' ? Math.round((x15 * 8388608) / 45) : Number.NaN;
const r19 = typeof x16 === 'number' ? Math.round((x16) / 25) : Number.NaN;
if (!(r17 >= -16777216 && r17 <= 16777216) || !(r18 >= -33554432 && r18 <= 33554432) || !(r19 >= -32768 && r19 <= 32767)) return -1;
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
const r23 = typeof x20 === 'number' ? Math.round(x20 * 2) : Number.NaN;
const r24 = typeof x21 === 'number' ? Math.round(x21 * 2) : Number.NaN;
const r25 = typeof x22 === 'number' ? Math.round((x22) / 25) : Number.NaN;
if (!(r23 >= -8388608 && r23 <= 8388607) || !(r24 >= -8388608 && r24 <= 8388607) || !(r25 >= -32768 && r25 <= 32767)) return -1;
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
const r26 = typeof x4 === 'number' ? Math.round(x4 * 128) : Number.NaN;
if (!(r26 >= 0 && r26 <= 11059327)) return -1;
if (p + 3 > end) return -1;
b[p] = (r26 >>> 16);
b[p + 1] = (r26 >>> 8);
b[p + 2] = r26;
p += 3;
}
if (x5 !== undefined) {
const r27 = typeof x5 === 'number' ? Math.round(x5 * 2) : Number.NaN;
if (!(r27 >= 0 && r27 <= 65535)) return -1;
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
const r38 = x28 === undefined ? 0 : x28;
const r39 = x29 === undefined ? 0 : x29;
const r40 = x30 === undefined ? 0 : x30;
const r41 = x31 === undefined ? 0 : x31;
if (typeof r38 !== 'number' || r38 !== (r38 & 3) || typeof r39 !== 'number' || r39 !== (r39 & 3) || typeof r40 !== 'number' || r40 !== (r40 & 3) || typeof r41 !== 'number' || r41 !== (r41 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 0) & 1) | (r38 << 6) | ((r39 & 3) << 4) | ((r40 & 3) << 2) | ((r41 & 1) << 1);
p += 1;
if (l37 >= 1) {
const r42 = x32 === undefined ? 0 : x32;
const r43 = x33 === undefined ? 0 : x33;
const r44 = x34 === undefined ? 0 : x34;
if (typeof r42 !== 'number' || r42 !== (r42 & 3) || typeof r43 !== 'number' || r43 !== (r43 & 1) || typeof r44 !== 'number' || r44 !== (r44 & 1)) return -1;
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
const r46 = typeof x45 === 'number' ? Math.round(x45) : Number.NaN;
if (!(r46 >= 0 && r46 <= 134217727)) return -1;
if (p + 4 > end) return -1;
b[p] = ((r46 & 134217727) >>> 24);
b[p + 1] = (r46 >>> 16);
b[p + 2] = (r46 >>> 8);
b[p + 3] = r46;
p += 4;
}
if (x9 !== undefined) {
const r47 = typeof x9 === 'number' ? Math.round(x9 * 4) : Number.NaN;
if (!(r47 >= 0 && r47 <= 65535)) return -1;
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
const r29 = x5 === undefined ? 0 : x5;
const r30 = x6 === undefined ? 0 : x6;
const r31 = x7 === undefined ? 0 : x7;
const r32 = x8 === undefined ? 0 : x8;
const r33 = x9 === undefined ? 0 : x9;
const r34 = x10 === undefined ? 0 : x10;
const r35 = x11 === undefined ? 0 : x11;
if (typeof r29 !== 'number' || r29 !== (r29 & 1) || typeof r30 !== 'number' || r30 !== (r30 & 1) || typeof r31 !== 'number' || r31 !== (r31 & 1) || typeof r32 !== 'number' || r32 !== (r32 & 1) || typeof r33 !== 'number' || r33 !== (r33 & 1) || typeof r34 !== 'number' || r34 !== (r34 & 1) || typeof r35 !== 'number' || r35 !== (r35 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l28 > 0) & 1) | (r29 << 7) | ((r30 & 1) << 6) | ((r31 & 1) << 5) | ((r32 & 1) << 4) | ((r33 & 1) << 3) | ((r34 & 1) << 2) | ((r35 & 1) << 1);
p += 1;
if (l28 >= 1) {
const r36 = x12 === undefined ? 0 : x12;
const r37 = x13 === undefined ? 0 : x13;
const r38 = x14 === undefined ? 0 : x14;
const r39 = x15 === undefined ? 0 : x15;
const r40 = x16 === undefined ? 0 : x16;
const r41 = x17 === undefined ? 0 : x17;
const r42 = x18 === undefined ? 0 : x18;
if (typeof r36 !== 'number' || r36 !== (r36 & 1) || typeof r37 !== 'number' || r37 !== (r37 & 1) || typeof r38 !== 'number' || r38 !== (r38 & 1) || typeof r39 !== 'number' || r39 !== (r39 & 1) || typeof r40 !== 'number' || r40 !== (r40 & 1) || typeof r41 !== 'number' || r41 !== (r41 & 1) || typeof r42 !== 'number' || r42 !== (r42 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l28 > 1) & 1) | (r36 << 7) | ((r37 & 1) << 6) | ((r38 & 1) << 5) | ((r39 & 1) << 4) | ((r40 & 1) << 3) | ((r41 & 1) << 2) | ((r42 & 1) << 1);
p += 1;
}
if (l28 >= 2) {
const r43 = x19 === undefined ? 0 : x19;
const r44 = x20 === undefined ? 0 : x20;
const r45 = x21 === undefined ? 0 : x21;
const r46 = x22 === undefined ? 0 : x22;
const r47 = x23 === undefined ? 0 : x23;
const r48 = x24 === undefined ? 0 : x24;
if (typeof r43 !== 'number' || r43 !== (r43 & 1) || typeof r44 !== 'number' || r44 !== (r44 & 1) || typeof r45 !== 'number' || r45 !== (r45 & 1) || typeof r46 !== 'number' || r46 !== (r46 & 1) || typeof r47 !== 'number' || r47 !== (r47 & 1) || typeof r48 !== 'number' || r48 !== (r48 & 1)) return -1;
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
const r53 = x50 === undefined ? 0 : x50;
const r54 = x51 === undefined ? 0 : x51;
if (typeof x49 !== 'number' || x49 !== (x49 & 15) || typeof r53 !== 'number' || r53 !== (r53 & 7) || typeof r54 !== 'number' || r54 !== (r54 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (x49 << 4) | ((r53 & 7) << 1) | (r54 & 1);
p += 1;
}
if (x2 !== undefined) {
const r55 = typeof x2 === 'number' ? Math.round(x2 * 2) : Number.NaN;
if (!(r55 >= 0 && r55 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r55;
p += 1;
}
if (x3 !== undefined) {
const r56 = typeof x3 === 'number' ? Math.round(x3 * 128) : Number.NaN;
if (!(r56 >= 0 && r56 <= 11059327)) return -1;
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
const r7 = typeof x0 === 'number' ? Math.round(x0 * 128) : Number.NaN;
if (!(r7 >= 0 && r7 <= 11059327)) return -1;
if (p + 3 > end) return -1;
b[p] = (r7 >>> 16);
b[p + 1] = (r7 >>> 8);
b[p + 2] = r7;
p += 3;
}
if (x1 !== undefined) {
const r8 = typeof x1 === 'number' ? Math.round(x1 * 128) : Number.NaN;
if (!(r8 >= 0 && r8 <= 11059327)) return -1;
if (p + 3 > end) return -1;
b[p] = (r8 >>> 16);
b[p + 1] = (r8 >>> 8);
b[p + 2] = r8;
p += 3;
}
if (x2 !== undefined) {
const r9 = typeof x2 === 'number' ? Math.round(x2 * 2) : Number.NaN;
if (!(r9 >= 0 && r9 <= 16777215)) return -1;
if (p + 3 > end) return -1;
b[p] = (r9 >>> 16);
b[p + 1] = (r9 >>> 8);
b[p + 2] = r9;
p += 3;
}
if (x3 !== undefined) {
const r10 = typeof x3 === 'number' ? Math.round(x3 * 2) : Number.NaN;
if (!(r10 >= 0 && r10 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r10 >>> 8);
b[p + 1] = r10;
p += 2;
}
if (x4 !== undefined) {
const r11 = typeof x4 === 'number' ? Math.round((x4) / 25) : Number.NaN;
if (!(r11 >= 0 && r11 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r11 >>> 8);
b[p + 1] = r11;
p += 2;
}
if (x5 !== undefined) {
const r12 = typeof x5 === 'number' ? Math.round((x5) / 25) : Number.NaN;
if (!(r12 >= 0 && r12 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r12 >>> 8);
b[p + 1] = r12;
p += 2;
}
return p;
}

function write076(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round((v) / 25) : Number.NaN;
if (!(r0 >= -32768 && r0 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write074(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round((v) / 32) : Number.NaN;
if (!(r0 >= -32768 && r0 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write075(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 2) : Number.NaN;
if (!(r0 >= -8388608 && r0 <= 8388607)) return -1;
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
const r17 = typeof x14 === 'number' ? Math.round((x14 * 8388608) / 45) : Number.NaN;
const r18 = typeof x15 === 'number' ? Math.round((x15 * 8388608) / 45) : Number.NaN;
const r19 = typeof x16 === 'number' ? Math.round((x16) / 25) : Number.NaN;
if (!(r17 >= -16777216 && r17 <= 16777216) || !(r18 >= -33554432 && r18 <= 33554432) || !(r19 >= -32768 && r19 <= 32767)) return -1;
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
const r23 = typeof x20 === 'number' ? Math.round(x20 * 2) : Number.NaN;
const r24 = typeof x21 === 'number' ? Math.round(x21 * 2) : Number.NaN;
const r25 = typeof x22 === 'number' ? Math.round((x22) / 25) : Number.NaN;
if (!(r23 >= -8388608 && r23 <= 8388607) || !(r24 >= -8388608 && r24 <= 8388607) || !(r25 >= -32768 && r25 <= 32767)) return -1;
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
const r26 = typeof x4 === 'number' ? Math.round(x4 * 128) : Number.NaN;
if (!(r26 >= 0 && r26 <= 11059327)) return -1;
if (p + 3 > end) return -1;
b[p] = (r26 >>> 16);
b[p + 1] = (r26 >>> 8);
b[p + 2] = r26;
p += 3;
}
if (x5 !== undefined) {
const r27 = typeof x5 === 'number' ? Math.round(x5 * 2) : Number.NaN;
if (!(r27 >= 0 && r27 <= 65535)) return -1;
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
const r38 = x28 === undefined ? 0 : x28;
const r39 = x29 === undefined ? 0 : x29;
const r40 = x30 === undefined ? 0 : x30;
const r41 = x31 === undefined ? 0 : x31;
if (typeof r38 !== 'number' || r38 !== (r38 & 3) || typeof r39 !== 'number' || r39 !== (r39 & 3) || typeof r40 !== 'number' || r40 !== (r40 & 3) || typeof r41 !== 'number' || r41 !== (r41 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 0) & 1) | (r38 << 6) | ((r39 & 3) << 4) | ((r40 & 3) << 2) | ((r41 & 1) << 1);
p += 1;
if (l37 >= 1) {
const r42 = x32 === undefined ? 0 : x32;
const r43 = x33 === undefined ? 0 : x33;
const r44 = x34 === undefined ? 0 : x34;
if (typeof r42 !== 'number' || r42 !== (r42 & 3) || typeof r43 !== 'number' || r43 !== (r43 & 1) || typeof r44 !== 'number' || r44 !== (r44 & 1)) return -1;
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
const r46 = typeof x45 === 'number' ? Math.round(x45) : Number.NaN;
if (!(r46 >= 0 && r46 <= 134217727)) return -1;
if (p + 4 > end) return -1;
b[p] = ((r46 & 134217727) >>> 24);
b[p + 1] = (r46 >>> 16);
b[p + 2] = (r46 >>> 8);
b[p + 3] = r46;
p += 4;
}
if (x9 !== undefined) {
const r47 = typeof x9 === 'number' ? Math.round(x9 * 4) : Number.NaN;
if (!(r47 >= 0 && r47 <= 65535)) return -1;
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
if (typeof x2 !== 'number' || x2 !== (x2 & 255) || typeof x3 !== 'number' || x3 !== (x3 & 255)) return -1;
if (p + 2 > end) return -1;
b[p] = x2;
b[p + 1] = x3;
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
if (typeof x0 !== 'number' || x0 !== (x0 & 7)) return -1;
if (p + 1 > end) return -1;
b[p] = ((x0 & 7) << 1);
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
const r57 = x0 === undefined ? 0 : x0;
const r58 = x1 === undefined ? 0 : x1;
const r59 = x2 === undefined ? 0 : x2;
const r60 = x3 === undefined ? 0 : x3;
const r61 = x4 === undefined ? 0 : x4;
const r62 = x5 === undefined ? 0 : x5;
const r63 = x6 === undefined ? 0 : x6;
if (typeof r57 !== 'number' || r57 !== (r57 & 1) || typeof r58 !== 'number' || r58 !== (r58 & 1) || typeof r59 !== 'number' || r59 !== (r59 & 1) || typeof r60 !== 'number' || r60 !== (r60 & 1) || typeof r61 !== 'number' || r61 !== (r61 & 1) || typeof r62 !== 'number' || r62 !== (r62 & 1) || typeof r63 !== 'number' || r63 !== (r63 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 0) & 1) | (r57 << 7) | ((r58 & 1) << 6) | ((r59 & 1) << 5) | ((r60 & 1) << 4) | ((r61 & 1) << 3) | ((r62 & 1) << 2) | ((r63 & 1) << 1);
p += 1;
if (l56 >= 1) {
const r64 = x7 === undefined ? 0 : x7;
const r65 = x8 === undefined ? 0 : x8;
const r66 = x9 === undefined ? 0 : x9;
const r67 = x10 === undefined ? 0 : x10;
const r68 = x11 === undefined ? 0 : x11;
const r69 = x12 === undefined ? 0 : x12;
const r70 = x13 === undefined ? 0 : x13;
if (typeof r64 !== 'number' || r64 !== (r64 & 1) || typeof r65 !== 'number' || r65 !== (r65 & 1) || typeof r66 !== 'number' || r66 !== (r66 & 1) || typeof r67 !== 'number' || r67 !== (r67 & 1) || typeof r68 !== 'number' || r68 !== (r68 & 1) || typeof r69 !== 'number' || r69 !== (r69 & 1) || typeof r70 !== 'number' || r70 !== (r70 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 1) & 1) | (r64 << 7) | ((r65 & 1) << 6) | ((r66 & 1) << 5) | ((r67 & 1) << 4) | ((r68 & 1) << 3) | ((r69 & 1) << 2) | ((r70 & 1) << 1);
p += 1;
}
if (l56 >= 2) {
const r71 = x14 === undefined ? 0 : x14;
const r72 = x15 === undefined ? 0 : x15;
const r73 = x16 === undefined ? 0 : x16;
const r74 = x17 === undefined ? 0 : x17;
const r75 = x18 === undefined ? 0 : x18;
const r76 = x19 === undefined ? 0 : x19;
const r77 = x20 === undefined ? 0 : x20;
if (typeof r71 !== 'number' || r71 !== (r71 & 1) || typeof r72 !== 'number' || r72 !== (r72 & 1) || typeof r73 !== 'number' || r73 !== (r73 & 1) || typeof r74 !== 'number' || r74 !== (r74 & 1) || typeof r75 !== 'number' || r75 !== (r75 & 1) || typeof r76 !== 'number' || r76 !== (r76 & 1) || typeof r77 !== 'number' || r77 !== (r77 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 2) & 1) | (r71 << 7) | ((r72 & 1) << 6) | ((r73 & 1) << 5) | ((r74 & 1) << 4) | ((r75 & 1) << 3) | ((r76 & 1) << 2) | ((r77 & 1) << 1);
p += 1;
}
if (l56 >= 3) {
const r78 = x21 === undefined ? 0 : x21;
const r79 = x22 === undefined ? 0 : x22;
const r80 = x23 === undefined ? 0 : x23;
const r81 = x24 === undefined ? 0 : x24;
const r82 = x25 === undefined ? 0 : x25;
const r83 = x26 === undefined ? 0 : x26;
const r84 = x27 === undefined ? 0 : x27;
if (typeof r78 !== 'number' || r78 !== (r78 & 1) || typeof r79 !== 'number' || r79 !== (r79 & 1) || typeof r80 !== 'number' || r80 !== (r80 & 1) || typeof r81 !== 'number' || r81 !== (r81 & 1) || typeof r82 !== 'number' || r82 !== (r82 & 1) || typeof r83 !== 'number' || r83 !== (r83 & 1) || typeof r84 !== 'number' || r84 !== (r84 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 3) & 1) | (r78 << 7) | ((r79 & 1) << 6) | ((r80 & 1) << 5) | ((r81 & 1) << 4) | ((r82 & 1) << 3) | ((r83 & 1) << 2) | ((r84 & 1) << 1);
p += 1;
}
if (l56 >= 4) {
const r85 = x28 === undefined ? 0 : x28;
const r86 = x29 === undefined ? 0 : x29;
const r87 = x30 === undefined ? 0 : x30;
const r88 = x31 === undefined ? 0 : x31;
const r89 = x32 === undefined ? 0 : x32;
const r90 = x33 === undefined ? 0 : x33;
const r91 = x34 === undefined ? 0 : x34;
if (typeof r85 !== 'number' || r85 !== (r85 & 1) || typeof r86 !== 'number' || r86 !== (r86 & 1) || typeof r87 !== 'number' || r87 !== (r87 & 1) || typeof r88 !== 'number' || r88 !== (r88 & 1) || typeof r89 !== 'number' || r89 !== (r89 & 1) || typeof r90 !== 'number' || r90 !== (r90 & 1) || typeof r91 !== 'number' || r91 !== (r91 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 4) & 1) | (r85 << 7) | ((r86 & 1) << 6) | ((r87 & 1) << 5) | ((r88 & 1) << 4) | ((r89 & 1) << 3) | ((r90 & 1) << 2) | ((r91 & 1) << 1);
p += 1;
}
if (l56 >= 5) {
const r92 = x35 === undefined ? 0 : x35;
const r93 = x36 === undefined ? 0 : x36;
const r94 = x37 === undefined ? 0 : x37;
const r95 = x38 === undefined ? 0 : x38;
const r96 = x39 === undefined ? 0 : x39;
const r97 = x40 === undefined ? 0 : x40;
const r98 = x41 === undefined ? 0 : x41;
if (typeof r92 !== 'number' || r92 !== (r92 & 1) || typeof r93 !== 'number' || r93 !== (r93 & 1) || typeof r94 !== 'number' || r94 !== (r94 & 1) || typeof r95 !== 'number' || r95 !== (r95 & 1) || typeof r96 !== 'number' || r96 !== (r96 & 1) || typeof r97 !== 'number' || r97 !== (r97 & 1) || typeof r98 !== 'number' || r98 !== (r98 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 5) & 1) | (r92 << 7) | ((r93 & 1) << 6) | ((r94 & 1) << 5) | ((r95 & 1) << 4) | ((r96 & 1) << 3) | ((r97 & 1) << 2) | ((r98 & 1) << 1);
p += 1;
}
if (l56 >= 6) {
const r99 = x42 === undefined ? 0 : x42;
const r100 = x43 === undefined ? 0 : x43;
const r101 = x44 === undefined ? 0 : x44;
const r102 = x45 === undefined ? 0 : x45;
const r103 = x46 === undefined ? 0 : x46;
const r104 = x47 === undefined ? 0 : x47;
const r105 = x48 === undefined ? 0 : x48;
if (typeof r99 !== 'number' || r99 !== (r99 & 1) || typeof r100 !== 'number' || r100 !== (r100 & 1) || typeof r101 !== 'number' || r101 !== (r101 & 1) || typeof r102 !== 'number' || r102 !== (r102 & 1) || typeof r103 !== 'number' || r103 !== (r103 & 1) || typeof r104 !== 'number' || r104 !== (r104 & 1) || typeof r105 !== 'number' || r105 !== (r105 & 1)) return -1;
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
