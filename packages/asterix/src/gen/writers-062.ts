// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, NOTHING, octalNumber, putAscii, putExplicit, putHex, putIcao, quantity, table, whole } from '../write-support.ts';

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

function write210(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["AX"];
const x1 = v["AY"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 4, 1, -128, 127);
const r3 = quantity(x1, 4, 1, -128, 127);
if (r2 !== r2 || r3 !== r3) return -1;
if (p + 2 > end) return -1;
b[p] = r2;
b[p + 1] = r3;
p += 2;
return p;
}

function write200(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TRANS"];
const x1 = v["LONG"];
const x2 = v["VERT"];
const x3 = v["ADF"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = table(x0, 3);
const r5 = table(x1, 3);
const r6 = table(x2, 3);
const r7 = table(x3, 1);
if (r4 < 0 || r5 < 0 || r6 < 0 || r7 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r4 << 6) | ((r5 & 3) << 4) | ((r6 & 3) << 2) | ((r7 & 1) << 1);
p += 1;
return p;
}

function write270(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["LENGTH"];
const x1 = v["ORIENTATION"];
const x2 = v["WIDTH"];
const e3 = +(x0 !== undefined);
const e4 = +(x1 !== undefined);
const e5 = +(x2 !== undefined);
if (e3 + e4 + e5 !== keyCount(v)) return -1;
const l6 = e5 > 0 ? 2 : e4 > 0 ? 1 : 0;
const r7 = quantity(x0, 1, 1, 0, 127);
if (r7 !== r7) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l6 > 0) & 1) | (r7 << 1);
p += 1;
if (l6 >= 1) {
const r8 = quantity(x1, 16, 45, 0, 127);
if (r8 !== r8) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l6 > 1) & 1) | (r8 << 1);
p += 1;
}
if (l6 >= 2) {
const r9 = quantity(x2, 1, 1, 0, 127);
if (r9 !== r9) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l6 > 2) & 1) | (r9 << 1);
p += 1;
}
return p;
}

function writeRE(b: Uint8Array, p: number, end: number, v: unknown, expansion: ExpansionWriter | undefined): number {
p = putExplicit(b, p, end, v, expansion);
if (p < 0) return -1;
return p;
}

function write015(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = whole(v, 255);
if (r0 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write070(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 128, 1, 0, 11059327);
if (r0 !== r0) return -1;
if (p + 3 > end) return -1;
b[p] = (r0 >>> 16);
b[p + 1] = (r0 >>> 8);
b[p + 2] = r0;
p += 3;
return p;
}

function write105(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["LAT"];
const x1 = v["LON"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 8388608, 45, -16777216, 16777216);
const r3 = quantity(x1, 8388608, 45, -33554432, 33554432);
if (r2 !== r2 || r3 !== r3) return -1;
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

function write100(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["X"];
const x1 = v["Y"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 2, 1, -8388608, 8388607);
const r3 = quantity(x1, 2, 1, -8388608, 8388607);
if (r2 !== r2 || r3 !== r3) return -1;
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

function write185(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["VX"];
const x1 = v["VY"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 4, 1, -32768, 32767);
const r3 = quantity(x1, 4, 1, -32768, 32767);
if (r2 !== r2 || r3 !== r3) return -1;
if (p + 4 > end) return -1;
b[p] = (r2 >>> 8);
b[p + 1] = r2;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write060(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["CH"];
const x3 = v["MODE3A"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = table(x0, 1);
const r5 = table(x1, 1);
const r6 = table(x2, 1);
const r7 = octalNumber(x3, 4);
if (r4 < 0 || r5 < 0 || r6 < 0 || r7 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r4 << 7) | ((r5 & 1) << 6) | ((r6 & 1) << 5) | ((r7 & 4095) >>> 8);
b[p + 1] = r7;
p += 2;
return p;
}

function write245(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["STI"];
const x1 = v["CHR"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = table(x0, 3);
if (r2 < 0) return -1;
if (p + 7 > end) return -1;
b[p] = (r2 << 6);
if (!putIcao(b, p + 1, 8, x1)) return -1;
p += 7;
return p;
}

function write380(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["ADR"];
const x1 = v["ID"];
const x2 = v["MHG"];
const x3 = v["IAS"];
const x4 = v["TAS"];
const x5 = v["SAL"];
const x6 = v["FSS"];
const x7 = v["TIS"];
const x8 = v["TID"];
const x9 = v["COM"];
const x10 = v["SAB"];
const x11 = v["ACS"];
const x12 = v["BVR"];
const x13 = v["GVR"];
const x14 = v["RAN"];
const x15 = v["TAR"];
const x16 = v["TAN"];
const x17 = v["GS"];
const x18 = v["VUN"];
const x19 = v["MET"];
const x20 = v["EMC"];
const x21 = v["POS"];
const x22 = v["GAL"];
const x23 = v["PUN"];
const x24 = v["BDSDATA"];
const x25 = v["IAR"];
const x26 = v["MAC"];
const x27 = v["BPS"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined) + +(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) + +(x23 !== undefined) + +(x24 !== undefined) + +(x25 !== undefined) + +(x26 !== undefined) + +(x27 !== undefined) !== keyCount(v)) return -1;
const q28 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
const q29 = (x7 !== undefined ? 128 : 0) | (x8 !== undefined ? 64 : 0) | (x9 !== undefined ? 32 : 0) | (x10 !== undefined ? 16 : 0) | (x11 !== undefined ? 8 : 0) | (x12 !== undefined ? 4 : 0) | (x13 !== undefined ? 2 : 0);
const q30 = (x14 !== undefined ? 128 : 0) | (x15 !== undefined ? 64 : 0) | (x16 !== undefined ? 32 : 0) | (x17 !== undefined ? 16 : 0) | (x18 !== undefined ? 8 : 0) | (x19 !== undefined ? 4 : 0) | (x20 !== undefined ? 2 : 0);
const q31 = (x21 !== undefined ? 128 : 0) | (x22 !== undefined ? 64 : 0) | (x23 !== undefined ? 32 : 0) | (x24 !== undefined ? 16 : 0) | (x25 !== undefined ? 8 : 0) | (x26 !== undefined ? 4 : 0) | (x27 !== undefined ? 2 : 0);
if (p + 4 > end) return -1;
b[p++] = q28 | +((q29 | q30 | q31) !== 0);
if (q29 | q30 | q31) 
b[p++] = q29 | +((q30 | q31) !== 0);
if (q30 | q31) 
b[p++] = q30 | +((q31) !== 0);
if (q31) 
b[p++] = q31;
if (x0 !== undefined) {
const r32 = whole(x0, 16777215);
if (r32 < 0) return -1;
if (p + 3 > end) return -1;
b[p] = (r32 >>> 16);
b[p + 1] = (r32 >>> 8);
b[p + 2] = r32;
p += 3;
}
if (x1 !== undefined) {
if (p + 6 > end) return -1;
if (!putIcao(b, p + 0, 8, x1)) return -1;
p += 6;
}
if (x2 !== undefined) {
const r33 = quantity(x2, 8192, 45, 0, 65535);
if (r33 !== r33) return -1;
if (p + 2 > end) return -1;
b[p] = (r33 >>> 8);
b[p + 1] = r33;
p += 2;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x34 = x3["IM"];
const x35 = x3["IAS"];
if (+(x34 !== undefined) + +(x35 !== undefined) !== keyCount(x3)) return -1;
const r36 = table(x34, 1);
const r37 = x34 === 0 ? quantity(x35, 16384, 1, 0, 32767) : x34 === 1 ? quantity(x35, 1000, 1, 0, 32767) : Number.NaN;
if (r36 < 0 || r37 !== r37) return -1;
if (p + 2 > end) return -1;
b[p] = (r36 << 7) | ((r37 & 32767) >>> 8);
b[p + 1] = r37;
p += 2;
}
if (x4 !== undefined) {
const r38 = quantity(x4, 1, 1, 0, 65535);
if (r38 !== r38) return -1;
if (p + 2 > end) return -1;
b[p] = (r38 >>> 8);
b[p + 1] = r38;
p += 2;
}
if (x5 !== undefined) {
if (!isNamed(x5)) return -1;
const x39 = x5["SAS"];
const x40 = x5["SRC"];
const x41 = x5["ALT"];
if (+(x39 !== undefined) + +(x40 !== undefined) + +(x41 !== undefined) !== keyCount(x5)) return -1;
const r42 = table(x39, 1);
const r43 = table(x40, 3);
const r44 = quantity(x41, 1, 25, -4096, 4095);
if (r42 < 0 || r43 < 0 || r44 !== r44) return -1;
if (p + 2 > end) return -1;
b[p] = (r42 << 7) | ((r43 & 3) << 5) | ((r44 & 8191) >>> 8);
b[p + 1] = r44;
p += 2;
}
if (x6 !== undefined) {
if (!isNamed(x6)) return -1;
const x45 = x6["MV"];
const x46 = x6["AH"];
const x47 = x6["AM"];
const x48 = x6["ALT"];
if (+(x45 !== undefined) + +(x46 !== undefined) + +(x47 !== undefined) + +(x48 !== undefined) !== keyCount(x6)) return -1;
const r49 = table(x45, 1);
const r50 = table(x46, 1);
const r51 = table(x47, 1);
const r52 = quantity(x48, 1, 25, -4096, 4095);
if (r49 < 0 || r50 < 0 || r51 < 0 || r52 !== r52) return -1;
if (p + 2 > end) return -1;
b[p] = (r49 << 7) | ((r50 & 1) << 6) | ((r51 & 1) << 5) | ((r52 & 8191) >>> 8);
b[p + 1] = r52;
p += 2;
}
if (x7 !== undefined) {
if (!isNamed(x7)) return -1;
const x53 = x7["NAV"];
const x54 = x7["NVB"];
const e55 = +(x53 !== undefined) + +(x54 !== undefined);
if (e55 !== keyCount(x7)) return -1;
const l56 = 0;
const r57 = table(x53, 1);
const r58 = table(x54, 1);
if (r57 < 0 || r58 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 0) & 1) | (r57 << 7) | ((r58 & 1) << 6);
p += 1;
}
if (x8 !== undefined) {
if (!Array.isArray(x8) || x8.length < 0 || x8.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x8.length;
p += 1;
for (let i60 = 0; i60 < x8.length; i60++) {
const y59: unknown = x8[i60];
if (!isNamed(y59)) return -1;
const x61 = y59["TCA"];
const x62 = y59["NC"];
const x63 = y59["TCPN"];
const x64 = y59["ALT"];
const x65 = y59["LAT"];
const x66 = y59["LON"];
const x67 = y59["PT"];
const x68 = y59["TD"];
const x69 = y59["TRA"];
const x70 = y59["TOA"];
const x71 = y59["TOV"];
const x72 = y59["TTR"];
if (+(x61 !== undefined) + +(x62 !== undefined) + +(x63 !== undefined) + +(x64 !== undefined) + +(x65 !== undefined) + +(x66 !== undefined) + +(x67 !== undefined) + +(x68 !== undefined) + +(x69 !== undefined) + +(x70 !== undefined) + +(x71 !== undefined) + +(x72 !== undefined) !== keyCount(y59)) return -1;
const r73 = table(x61, 1);
const r74 = table(x62, 1);
const r75 = whole(x63, 63);
const r76 = quantity(x64, 1, 10, -32768, 32767);
const r77 = quantity(x65, 2097152, 45, -4194304, 4194304);
const r78 = quantity(x66, 2097152, 45, -8388608, 8388607);
const r79 = table(x67, 15);
const r80 = table(x68, 3);
const r81 = table(x69, 1);
const r82 = table(x70, 1);
const r83 = quantity(x71, 1, 1, 0, 16777215);
const r84 = quantity(x72, 100, 1, 0, 65535);
if (r73 < 0 || r74 < 0 || r75 < 0 || r76 !== r76 || r77 !== r77 || r78 !== r78 || r79 < 0 || r80 < 0 || r81 < 0 || r82 < 0 || r83 !== r83 || r84 !== r84) return -1;
if (p + 15 > end) return -1;
b[p] = (r73 << 7) | ((r74 & 1) << 6) | (r75 & 63);
b[p + 1] = (r76 >>> 8);
b[p + 2] = r76;
b[p + 3] = (r77 >>> 16);
b[p + 4] = (r77 >>> 8);
b[p + 5] = r77;
b[p + 6] = (r78 >>> 16);
b[p + 7] = (r78 >>> 8);
b[p + 8] = r78;
b[p + 9] = (r79 << 4) | ((r80 & 3) << 2) | ((r81 & 1) << 1) | (r82 & 1);
b[p + 10] = (r83 >>> 16);
b[p + 11] = (r83 >>> 8);
b[p + 12] = r83;
b[p + 13] = (r84 >>> 8);
b[p + 14] = r84;
p += 15;
}
}
if (x9 !== undefined) {
if (!isNamed(x9)) return -1;
const x85 = x9["COM"];
const x86 = x9["STAT"];
const x87 = x9["SSC"];
const x88 = x9["ARC"];
const x89 = x9["AIC"];
const x90 = x9["B1A"];
const x91 = x9["B1B"];
if (+(x85 !== undefined) + +(x86 !== undefined) + +(x87 !== undefined) + +(x88 !== undefined) + +(x89 !== undefined) + +(x90 !== undefined) + +(x91 !== undefined) !== keyCount(x9)) return -1;
const r92 = table(x85, 7);
const r93 = table(x86, 7);
const r94 = table(x87, 1);
const r95 = table(x88, 1);
const r96 = table(x89, 1);
const r97 = whole(x90, 1);
const r98 = whole(x91, 15);
if (r92 < 0 || r93 < 0 || r94 < 0 || r95 < 0 || r96 < 0 || r97 < 0 || r98 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r92 << 5) | ((r93 & 7) << 2);
b[p + 1] = (r94 << 7) | ((r95 & 1) << 6) | ((r96 & 1) << 5) | ((r97 & 1) << 4) | (r98 & 15);
p += 2;
}
if (x10 !== undefined) {
if (!isNamed(x10)) return -1;
const x99 = x10["AC"];
const x100 = x10["MN"];
const x101 = x10["DC"];
const x102 = x10["GBS"];
const x103 = x10["STAT"];
if (+(x99 !== undefined) + +(x100 !== undefined) + +(x101 !== undefined) + +(x102 !== undefined) + +(x103 !== undefined) !== keyCount(x10)) return -1;
const r104 = table(x99, 3);
const r105 = table(x100, 3);
const r106 = table(x101, 3);
const r107 = table(x102, 1);
const r108 = table(x103, 7);
if (r104 < 0 || r105 < 0 || r106 < 0 || r107 < 0 || r108 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r104 << 6) | ((r105 & 3) << 4) | ((r106 & 3) << 2) | ((r107 & 1) << 1);
b[p + 1] = (r108 & 7);
p += 2;
}
if (x11 !== undefined) {
if (p + 7 > end) return -1;
if (!putHex(b, p + 0, 7, x11)) return -1;
p += 7;
}
if (x12 !== undefined) {
const r109 = quantity(x12, 4, 25, -32768, 32767);
if (r109 !== r109) return -1;
if (p + 2 > end) return -1;
b[p] = (r109 >>> 8);
b[p + 1] = r109;
p += 2;
}
if (x13 !== undefined) {
const r110 = quantity(x13, 4, 25, -32768, 32767);
if (r110 !== r110) return -1;
if (p + 2 > end) return -1;
b[p] = (r110 >>> 8);
b[p + 1] = r110;
p += 2;
}
if (x14 !== undefined) {
const r111 = quantity(x14, 100, 1, -32768, 32767);
if (r111 !== r111) return -1;
if (p + 2 > end) return -1;
b[p] = (r111 >>> 8);
b[p + 1] = r111;
p += 2;
}
if (x15 !== undefined) {
if (!isNamed(x15)) return -1;
const x112 = x15["TI"];
const x113 = x15["ROT"];
if (+(x112 !== undefined) + +(x113 !== undefined) !== keyCount(x15)) return -1;
const r114 = table(x112, 3);
const r115 = quantity(x113, 4, 1, -64, 63);
if (r114 < 0 || r115 !== r115) return -1;
if (p + 2 > end) return -1;
b[p] = (r114 << 6);
b[p + 1] = (r115 << 1);
p += 2;
}
if (x16 !== undefined) {
const r116 = quantity(x16, 8192, 45, 0, 65535);
if (r116 !== r116) return -1;
if (p + 2 > end) return -1;
b[p] = (r116 >>> 8);
b[p + 1] = r116;
p += 2;
}
if (x17 !== undefined) {
const r117 = quantity(x17, 16384, 1, -32768, 32767);
if (r117 !== r117) return -1;
if (p + 2 > end) return -1;
b[p] = (r117 >>> 8);
b[p + 1] = r117;
p += 2;
}
if (x18 !== undefined) {
const r118 = whole(x18, 255);
if (r118 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r118;
p += 1;
}
if (x19 !== undefined) {
if (!isNamed(x19)) return -1;
const x119 = x19["WS"];
const x120 = x19["WD"];
const x121 = x19["TMP"];
const x122 = x19["TRB"];
const x123 = x19["WSD"];
const x124 = x19["WDD"];
const x125 = x19["TMPD"];
const x126 = x19["TRBD"];
if (+(x119 !== undefined) + +(x120 !== undefined) + +(x121 !== undefined) + +(x122 !== undefined) + +(x123 !== undefined) + +(x124 !== undefined) + +(x125 !== undefined) + +(x126 !== undefined) !== keyCount(x19)) return -1;
const r127 = table(x119, 1);
const r128 = table(x120, 1);
const r129 = table(x121, 1);
const r130 = table(x122, 1);
const r131 = quantity(x123, 1, 1, 0, 65535);
const r132 = quantity(x124, 1, 1, 0, 65535);
const r133 = quantity(x125, 4, 1, -32768, 32767);
const r134 = whole(x126, 255);
if (r127 < 0 || r128 < 0 || r129 < 0 || r130 < 0 || r131 !== r131 || r132 !== r132 || r133 !== r133 || r134 < 0) return -1;
if (p + 8 > end) return -1;
b[p] = (r127 << 7) | ((r128 & 1) << 6) | ((r129 & 1) << 5) | ((r130 & 1) << 4);
b[p + 1] = (r131 >>> 8);
b[p + 2] = r131;
b[p + 3] = (r132 >>> 8);
b[p + 4] = r132;
b[p + 5] = (r133 >>> 8);
b[p + 6] = r133;
b[p + 7] = r134;
p += 8;
}
if (x20 !== undefined) {
const r135 = table(x20, 255);
if (r135 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r135;
p += 1;
}
if (x21 !== undefined) {
if (!isNamed(x21)) return -1;
const x136 = x21["LAT"];
const x137 = x21["LON"];
if (+(x136 !== undefined) + +(x137 !== undefined) !== keyCount(x21)) return -1;
const r138 = quantity(x136, 2097152, 45, -4194304, 4194304);
const r139 = quantity(x137, 2097152, 45, -8388608, 8388607);
if (r138 !== r138 || r139 !== r139) return -1;
if (p + 6 > end) return -1;
b[p] = (r138 >>> 16);
b[p + 1] = (r138 >>> 8);
b[p + 2] = r138;
b[p + 3] = (r139 >>> 16);
b[p + 4] = (r139 >>> 8);
b[p + 5] = r139;
p += 6;
}
if (x22 !== undefined) {
const r140 = quantity(x22, 4, 25, -32768, 32767);
if (r140 !== r140) return -1;
if (p + 2 > end) return -1;
b[p] = (r140 >>> 8);
b[p + 1] = r140;
p += 2;
}
if (x23 !== undefined) {
if (!isNamed(x23)) return -1;
const x141 = x23["PUN"];
if (+(x141 !== undefined) !== keyCount(x23)) return -1;
const r142 = whole(x141, 15);
if (r142 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r142 & 15);
p += 1;
}
if (x24 !== undefined) {
if (!Array.isArray(x24) || x24.length < 0 || x24.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x24.length;
p += 1;
for (let i144 = 0; i144 < x24.length; i144++) {
const y143: unknown = x24[i144];
if (p + 8 > end) return -1;
if (!putHex(b, p + 0, 8, y143)) return -1;
p += 8;
}
}
if (x25 !== undefined) {
const r145 = quantity(x25, 1, 1, 0, 65535);
if (r145 !== r145) return -1;
if (p + 2 > end) return -1;
b[p] = (r145 >>> 8);
b[p + 1] = r145;
p += 2;
}
if (x26 !== undefined) {
const r146 = quantity(x26, 125, 1, 0, 65535);
if (r146 !== r146) return -1;
if (p + 2 > end) return -1;
b[p] = (r146 >>> 8);
b[p + 1] = r146;
p += 2;
}
if (x27 !== undefined) {
if (!isNamed(x27)) return -1;
const x147 = x27["BPS"];
if (+(x147 !== undefined) !== keyCount(x27)) return -1;
const r148 = quantity(x147, 10, 1, 0, 4095);
if (r148 !== r148) return -1;
if (p + 2 > end) return -1;
b[p] = ((r148 & 4095) >>> 8);
b[p + 1] = r148;
p += 2;
}
return p;
}

function write040(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = whole(v, 65535);
if (r0 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write080(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["MON"];
const x1 = v["SPI"];
const x2 = v["MRH"];
const x3 = v["SRC"];
const x4 = v["CNF"];
const x5 = v["SIM"];
const x6 = v["TSE"];
const x7 = v["TSB"];
const x8 = v["FPC"];
const x9 = v["AFF"];
const x10 = v["STP"];
const x11 = v["KOS"];
const x12 = v["AMA"];
const x13 = v["MD4"];
const x14 = v["ME"];
const x15 = v["MI"];
const x16 = v["MD5"];
const x17 = v["CST"];
const x18 = v["PSR"];
const x19 = v["SSR"];
const x20 = v["MDS"];
const x21 = v["ADS"];
const x22 = v["SUC"];
const x23 = v["AAC"];
const x24 = v["SDS"];
const x25 = v["EMS"];
const x26 = v["PFT"];
const x27 = v["FPLT"];
const x28 = v["DUPT"];
const x29 = v["DUPF"];
const x30 = v["DUPM"];
const x31 = v["SFC"];
const x32 = v["IDD"];
const x33 = v["IEC"];
const x34 = v["MLAT"];
const x35 = v["M5I"];
const e36 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined);
const e37 = +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined);
const e38 = +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined);
const e39 = +(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) + +(x23 !== undefined);
const e40 = +(x24 !== undefined) + +(x25 !== undefined) + +(x26 !== undefined) + +(x27 !== undefined);
const e41 = +(x28 !== undefined) + +(x29 !== undefined) + +(x30 !== undefined) + +(x31 !== undefined) + +(x32 !== undefined) + +(x33 !== undefined) + +(x34 !== undefined);
const e42 = +(x35 !== undefined);
if (e36 + e37 + e38 + e39 + e40 + e41 + e42 !== keyCount(v)) return -1;
const l43 = e42 > 0 ? 6 : e41 > 0 ? 5 : e40 > 0 ? 4 : e39 > 0 ? 3 : e38 > 0 ? 2 : e37 > 0 ? 1 : 0;
const r44 = table(x0, 1);
const r45 = table(x1, 1);
const r46 = table(x2, 1);
const r47 = table(x3, 7);
const r48 = table(x4, 1);
if (r44 < 0 || r45 < 0 || r46 < 0 || r47 < 0 || r48 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l43 > 0) & 1) | (r44 << 7) | ((r45 & 1) << 6) | ((r46 & 1) << 5) | ((r47 & 7) << 2) | ((r48 & 1) << 1);
p += 1;
if (l43 >= 1) {
const r49 = table(x5, 1);
const r50 = table(x6, 1);
const r51 = table(x7, 1);
const r52 = table(x8, 1);
const r53 = table(x9, 1);
const r54 = table(x10, 1);
const r55 = table(x11, 1);
if (r49 < 0 || r50 < 0 || r51 < 0 || r52 < 0 || r53 < 0 || r54 < 0 || r55 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l43 > 1) & 1) | (r49 << 7) | ((r50 & 1) << 6) | ((r51 & 1) << 5) | ((r52 & 1) << 4) | ((r53 & 1) << 3) | ((r54 & 1) << 2) | ((r55 & 1) << 1);
p += 1;
}
if (l43 >= 2) {
const r56 = table(x12, 1);
const r57 = table(x13, 3);
const r58 = table(x14, 1);
const r59 = table(x15, 1);
const r60 = table(x16, 3);
if (r56 < 0 || r57 < 0 || r58 < 0 || r59 < 0 || r60 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l43 > 2) & 1) | (r56 << 7) | ((r57 & 3) << 5) | ((r58 & 1) << 4) | ((r59 & 1) << 3) | ((r60 & 3) << 1);
p += 1;
}
if (l43 >= 3) {
const r61 = table(x17, 1);
const r62 = table(x18, 1);
const r63 = table(x19, 1);
const r64 = table(x20, 1);
const r65 = table(x21, 1);
const r66 = table(x22, 1);
const r67 = table(x23, 1);
if (r61 < 0 || r62 < 0 || r63 < 0 || r64 < 0 || r65 < 0 || r66 < 0 || r67 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l43 > 3) & 1) | (r61 << 7) | ((r62 & 1) << 6) | ((r63 & 1) << 5) | ((r64 & 1) << 4) | ((r65 & 1) << 3) | ((r66 & 1) << 2) | ((r67 & 1) << 1);
p += 1;
}
if (l43 >= 4) {
const r68 = table(x24, 3);
const r69 = table(x25, 7);
const r70 = table(x26, 1);
const r71 = table(x27, 1);
if (r68 < 0 || r69 < 0 || r70 < 0 || r71 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l43 > 4) & 1) | (r68 << 6) | ((r69 & 7) << 3) | ((r70 & 1) << 2) | ((r71 & 1) << 1);
p += 1;
}
if (l43 >= 5) {
const r72 = table(x28, 1);
const r73 = table(x29, 1);
const r74 = table(x30, 1);
const r75 = table(x31, 1);
const r76 = table(x32, 1);
const r77 = table(x33, 1);
const r78 = table(x34, 1);
if (r72 < 0 || r73 < 0 || r74 < 0 || r75 < 0 || r76 < 0 || r77 < 0 || r78 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l43 > 5) & 1) | (r72 << 7) | ((r73 & 1) << 6) | ((r74 & 1) << 5) | ((r75 & 1) << 4) | ((r76 & 1) << 3) | ((r77 & 1) << 2) | ((r78 & 1) << 1);
p += 1;
}
if (l43 >= 6) {
const r79 = table(x35, 1);
if (r79 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l43 > 6) & 1) | (r79 << 7);
p += 1;
}
return p;
}

function write290(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TRK"];
const x1 = v["PSR"];
const x2 = v["SSR"];
const x3 = v["MDS"];
const x4 = v["ADS"];
const x5 = v["ES"];
const x6 = v["VDL"];
const x7 = v["UAT"];
const x8 = v["LOP"];
const x9 = v["MLT"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) !== keyCount(v)) return -1;
const q10 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
const q11 = (x7 !== undefined ? 128 : 0) | (x8 !== undefined ? 64 : 0) | (x9 !== undefined ? 32 : 0);
if (p + 2 > end) return -1;
b[p++] = q10 | +((q11) !== 0);
if (q11) 
b[p++] = q11;
if (x0 !== undefined) {
const r12 = quantity(x0, 4, 1, 0, 255);
if (r12 !== r12) return -1;
if (p + 1 > end) return -1;
b[p] = r12;
p += 1;
}
if (x1 !== undefined) {
const r13 = quantity(x1, 4, 1, 0, 255);
if (r13 !== r13) return -1;
if (p + 1 > end) return -1;
b[p] = r13;
p += 1;
}
if (x2 !== undefined) {
const r14 = quantity(x2, 4, 1, 0, 255);
if (r14 !== r14) return -1;
if (p + 1 > end) return -1;
b[p] = r14;
p += 1;
}
if (x3 !== undefined) {
const r15 = quantity(x3, 4, 1, 0, 255);
if (r15 !== r15) return -1;
if (p + 1 > end) return -1;
b[p] = r15;
p += 1;
}
if (x4 !== undefined) {
const r16 = quantity(x4, 4, 1, 0, 65535);
if (r16 !== r16) return -1;
if (p + 2 > end) return -1;
b[p] = (r16 >>> 8);
b[p + 1] = r16;
p += 2;
}
if (x5 !== undefined) {
const r17 = quantity(x5, 4, 1, 0, 255);
if (r17 !== r17) return -1;
if (p + 1 > end) return -1;
b[p] = r17;
p += 1;
}
if (x6 !== undefined) {
const r18 = quantity(x6, 4, 1, 0, 255);
if (r18 !== r18) return -1;
if (p + 1 > end) return -1;
b[p] = r18;
p += 1;
}
if (x7 !== undefined) {
const r19 = quantity(x7, 4, 1, 0, 255);
if (r19 !== r19) return -1;
if (p + 1 > end) return -1;
b[p] = r19;
p += 1;
}
if (x8 !== undefined) {
const r20 = quantity(x8, 4, 1, 0, 255);
if (r20 !== r20) return -1;
if (p + 1 > end) return -1;
b[p] = r20;
p += 1;
}
if (x9 !== undefined) {
const r21 = quantity(x9, 4, 1, 0, 255);
if (r21 !== r21) return -1;
if (p + 1 > end) return -1;
b[p] = r21;
p += 1;
}
return p;
}

function write295(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["MFL"];
const x1 = v["MD1"];
const x2 = v["MD2"];
const x3 = v["MDA"];
const x4 = v["MD4"];
const x5 = v["MD5"];
const x6 = v["MHG"];
const x7 = v["IAS"];
const x8 = v["TAS"];
const x9 = v["SAL"];
const x10 = v["FSS"];
const x11 = v["TID"];
const x12 = v["COM"];
const x13 = v["SAB"];
const x14 = v["ACS"];
const x15 = v["BVR"];
const x16 = v["GVR"];
const x17 = v["RAN"];
const x18 = v["TAR"];
const x19 = v["TAN"];
const x20 = v["GSP"];
const x21 = v["VUN"];
const x22 = v["MET"];
const x23 = v["EMC"];
const x24 = v["POS"];
const x25 = v["GAL"];
const x26 = v["PUN"];
const x27 = v["MB"];
const x28 = v["IAR"];
const x29 = v["MAC"];
const x30 = v["BPS"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined) + +(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) + +(x23 !== undefined) + +(x24 !== undefined) + +(x25 !== undefined) + +(x26 !== undefined) + +(x27 !== undefined) + +(x28 !== undefined) + +(x29 !== undefined) + +(x30 !== undefined) !== keyCount(v)) return -1;
const q31 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
const q32 = (x7 !== undefined ? 128 : 0) | (x8 !== undefined ? 64 : 0) | (x9 !== undefined ? 32 : 0) | (x10 !== undefined ? 16 : 0) | (x11 !== undefined ? 8 : 0) | (x12 !== undefined ? 4 : 0) | (x13 !== undefined ? 2 : 0);
const q33 = (x14 !== undefined ? 128 : 0) | (x15 !== undefined ? 64 : 0) | (x16 !== undefined ? 32 : 0) | (x17 !== undefined ? 16 : 0) | (x18 !== undefined ? 8 : 0) | (x19 !== undefined ? 4 : 0) | (x20 !== undefined ? 2 : 0);
const q34 = (x21 !== undefined ? 128 : 0) | (x22 !== undefined ? 64 : 0) | (x23 !== undefined ? 32 : 0) | (x24 !== undefined ? 16 : 0) | (x25 !== undefined ? 8 : 0) | (x26 !== undefined ? 4 : 0) | (x27 !== undefined ? 2 : 0);
const q35 = (x28 !== undefined ? 128 : 0) | (x29 !== undefined ? 64 : 0) | (x30 !== undefined ? 32 : 0);
if (p + 5 > end) return -1;
b[p++] = q31 | +((q32 | q33 | q34 | q35) !== 0);
if (q32 | q33 | q34 | q35) 
b[p++] = q32 | +((q33 | q34 | q35) !== 0);
if (q33 | q34 | q35) 
b[p++] = q33 | +((q34 | q35) !== 0);
if (q34 | q35) 
b[p++] = q34 | +((q35) !== 0);
if (q35) 
b[p++] = q35;
if (x0 !== undefined) {
const r36 = quantity(x0, 4, 1, 0, 255);
if (r36 !== r36) return -1;
if (p + 1 > end) return -1;
b[p] = r36;
p += 1;
}
if (x1 !== undefined) {
const r37 = quantity(x1, 4, 1, 0, 255);
if (r37 !== r37) return -1;
if (p + 1 > end) return -1;
b[p] = r37;
p += 1;
}
if (x2 !== undefined) {
const r38 = quantity(x2, 4, 1, 0, 255);
if (r38 !== r38) return -1;
if (p + 1 > end) return -1;
b[p] = r38;
p += 1;
}
if (x3 !== undefined) {
const r39 = quantity(x3, 4, 1, 0, 255);
if (r39 !== r39) return -1;
if (p + 1 > end) return -1;
b[p] = r39;
p += 1;
}
if (x4 !== undefined) {
const r40 = quantity(x4, 4, 1, 0, 255);
if (r40 !== r40) return -1;
if (p + 1 > end) return -1;
b[p] = r40;
p += 1;
}
if (x5 !== undefined) {
const r41 = quantity(x5, 4, 1, 0, 255);
if (r41 !== r41) return -1;
if (p + 1 > end) return -1;
b[p] = r41;
p += 1;
}
if (x6 !== undefined) {
const r42 = quantity(x6, 4, 1, 0, 255);
if (r42 !== r42) return -1;
if (p + 1 > end) return -1;
b[p] = r42;
p += 1;
}
if (x7 !== undefined) {
const r43 = quantity(x7, 4, 1, 0, 255);
if (r43 !== r43) return -1;
if (p + 1 > end) return -1;
b[p] = r43;
p += 1;
}
if (x8 !== undefined) {
const r44 = quantity(x8, 4, 1, 0, 255);
if (r44 !== r44) return -1;
if (p + 1 > end) return -1;
b[p] = r44;
p += 1;
}
if (x9 !== undefined) {
const r45 = quantity(x9, 4, 1, 0, 255);
if (r45 !== r45) return -1;
if (p + 1 > end) return -1;
b[p] = r45;
p += 1;
}
if (x10 !== undefined) {
const r46 = quantity(x10, 4, 1, 0, 255);
if (r46 !== r46) return -1;
if (p + 1 > end) return -1;
b[p] = r46;
p += 1;
}
if (x11 !== undefined) {
const r47 = quantity(x11, 4, 1, 0, 255);
if (r47 !== r47) return -1;
if (p + 1 > end) return -1;
b[p] = r47;
p += 1;
}
if (x12 !== undefined) {
const r48 = quantity(x12, 4, 1, 0, 255);
if (r48 !== r48) return -1;
if (p + 1 > end) return -1;
b[p] = r48;
p += 1;
}
if (x13 !== undefined) {
const r49 = quantity(x13, 4, 1, 0, 255);
if (r49 !== r49) return -1;
if (p + 1 > end) return -1;
b[p] = r49;
p += 1;
}
if (x14 !== undefined) {
const r50 = quantity(x14, 4, 1, 0, 255);
if (r50 !== r50) return -1;
if (p + 1 > end) return -1;
b[p] = r50;
p += 1;
}
if (x15 !== undefined) {
const r51 = quantity(x15, 4, 1, 0, 255);
if (r51 !== r51) return -1;
if (p + 1 > end) return -1;
b[p] = r51;
p += 1;
}
if (x16 !== undefined) {
const r52 = quantity(x16, 4, 1, 0, 255);
if (r52 !== r52) return -1;
if (p + 1 > end) return -1;
b[p] = r52;
p += 1;
}
if (x17 !== undefined) {
const r53 = quantity(x17, 4, 1, 0, 255);
if (r53 !== r53) return -1;
if (p + 1 > end) return -1;
b[p] = r53;
p += 1;
}
if (x18 !== undefined) {
const r54 = quantity(x18, 4, 1, 0, 255);
if (r54 !== r54) return -1;
if (p + 1 > end) return -1;
b[p] = r54;
p += 1;
}
if (x19 !== undefined) {
const r55 = quantity(x19, 4, 1, 0, 255);
if (r55 !== r55) return -1;
if (p + 1 > end) return -1;
b[p] = r55;
p += 1;
}
if (x20 !== undefined) {
const r56 = quantity(x20, 4, 1, 0, 255);
if (r56 !== r56) return -1;
if (p + 1 > end) return -1;
b[p] = r56;
p += 1;
}
if (x21 !== undefined) {
const r57 = quantity(x21, 4, 1, 0, 255);
if (r57 !== r57) return -1;
if (p + 1 > end) return -1;
b[p] = r57;
p += 1;
}
if (x22 !== undefined) {
const r58 = quantity(x22, 4, 1, 0, 255);
if (r58 !== r58) return -1;
if (p + 1 > end) return -1;
b[p] = r58;
p += 1;
}
if (x23 !== undefined) {
const r59 = quantity(x23, 4, 1, 0, 255);
if (r59 !== r59) return -1;
if (p + 1 > end) return -1;
b[p] = r59;
p += 1;
}
if (x24 !== undefined) {
const r60 = quantity(x24, 4, 1, 0, 255);
if (r60 !== r60) return -1;
if (p + 1 > end) return -1;
b[p] = r60;
p += 1;
}
if (x25 !== undefined) {
const r61 = quantity(x25, 4, 1, 0, 255);
if (r61 !== r61) return -1;
if (p + 1 > end) return -1;
b[p] = r61;
p += 1;
}
if (x26 !== undefined) {
const r62 = quantity(x26, 4, 1, 0, 255);
if (r62 !== r62) return -1;
if (p + 1 > end) return -1;
b[p] = r62;
p += 1;
}
if (x27 !== undefined) {
const r63 = quantity(x27, 4, 1, 0, 255);
if (r63 !== r63) return -1;
if (p + 1 > end) return -1;
b[p] = r63;
p += 1;
}
if (x28 !== undefined) {
const r64 = quantity(x28, 4, 1, 0, 255);
if (r64 !== r64) return -1;
if (p + 1 > end) return -1;
b[p] = r64;
p += 1;
}
if (x29 !== undefined) {
const r65 = quantity(x29, 4, 1, 0, 255);
if (r65 !== r65) return -1;
if (p + 1 > end) return -1;
b[p] = r65;
p += 1;
}
if (x30 !== undefined) {
const r66 = quantity(x30, 4, 1, 0, 255);
if (r66 !== r66) return -1;
if (p + 1 > end) return -1;
b[p] = r66;
p += 1;
}
return p;
}

function write136(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 4, 1, -32768, 32767);
if (r0 !== r0) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write130(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 4, 25, -32768, 32767);
if (r0 !== r0) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write135(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["QNH"];
const x1 = v["CTB"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = table(x0, 1);
const r3 = quantity(x1, 4, 1, -16384, 16383);
if (r2 < 0 || r3 !== r3) return -1;
if (p + 2 > end) return -1;
b[p] = (r2 << 7) | ((r3 & 32767) >>> 8);
b[p + 1] = r3;
p += 2;
return p;
}

function write390(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TAG"];
const x1 = v["CS"];
const x2 = v["IFI"];
const x3 = v["FCT"];
const x4 = v["TAC"];
const x5 = v["WTC"];
const x6 = v["DEP"];
const x7 = v["DST"];
const x8 = v["RDS"];
const x9 = v["CFL"];
const x10 = v["CTL"];
const x11 = v["TOD"];
const x12 = v["AST"];
const x13 = v["STS"];
const x14 = v["STD"];
const x15 = v["STA"];
const x16 = v["PEM"];
const x17 = v["PEC"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined) + +(x17 !== undefined) !== keyCount(v)) return -1;
const q18 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
const q19 = (x7 !== undefined ? 128 : 0) | (x8 !== undefined ? 64 : 0) | (x9 !== undefined ? 32 : 0) | (x10 !== undefined ? 16 : 0) | (x11 !== undefined ? 8 : 0) | (x12 !== undefined ? 4 : 0) | (x13 !== undefined ? 2 : 0);
const q20 = (x14 !== undefined ? 128 : 0) | (x15 !== undefined ? 64 : 0) | (x16 !== undefined ? 32 : 0) | (x17 !== undefined ? 16 : 0);
if (p + 3 > end) return -1;
b[p++] = q18 | +((q19 | q20) !== 0);
if (q19 | q20) 
b[p++] = q19 | +((q20) !== 0);
if (q20) 
b[p++] = q20;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x21 = x0["SAC"];
const x22 = x0["SIC"];
if (+(x21 !== undefined) + +(x22 !== undefined) !== keyCount(x0)) return -1;
const r23 = whole(x21, 255);
const r24 = whole(x22, 255);
if (r23 < 0 || r24 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = r23;
b[p + 1] = r24;
p += 2;
}
if (x1 !== undefined) {
if (p + 7 > end) return -1;
if (!putAscii(b, p + 0, 7, x1)) return -1;
p += 7;
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x25 = x2["TYP"];
const x26 = x2["NBR"];
if (+(x25 !== undefined) + +(x26 !== undefined) !== keyCount(x2)) return -1;
const r27 = table(x25, 3);
const r28 = whole(x26, 134217727);
if (r27 < 0 || r28 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = (r27 << 6) | ((r28 & 134217727) >>> 24);
b[p + 1] = (r28 >>> 16);
b[p + 2] = (r28 >>> 8);
b[p + 3] = r28;
p += 4;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x29 = x3["GATOAT"];
const x30 = x3["FR1FR2"];
const x31 = x3["RVSM"];
const x32 = x3["HPR"];
if (+(x29 !== undefined) + +(x30 !== undefined) + +(x31 !== undefined) + +(x32 !== undefined) !== keyCount(x3)) return -1;
const r33 = table(x29, 3);
const r34 = table(x30, 3);
const r35 = table(x31, 3);
const r36 = table(x32, 1);
if (r33 < 0 || r34 < 0 || r35 < 0 || r36 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r33 << 6) | ((r34 & 3) << 4) | ((r35 & 3) << 2) | ((r36 & 1) << 1);
p += 1;
}
if (x4 !== undefined) {
if (p + 4 > end) return -1;
if (!putAscii(b, p + 0, 4, x4)) return -1;
p += 4;
}
if (x5 !== undefined) {
if (p + 1 > end) return -1;
if (!putAscii(b, p + 0, 1, x5)) return -1;
p += 1;
}
if (x6 !== undefined) {
if (p + 4 > end) return -1;
if (!putAscii(b, p + 0, 4, x6)) return -1;
p += 4;
}
if (x7 !== undefined) {
if (p + 4 > end) return -1;
if (!putAscii(b, p + 0, 4, x7)) return -1;
p += 4;
}
if (x8 !== undefined) {
if (!isNamed(x8)) return -1;
const x37 = x8["NU1"];
const x38 = x8["NU2"];
const x39 = x8["LTR"];
if (+(x37 !== undefined) + +(x38 !== undefined) + +(x39 !== undefined) !== keyCount(x8)) return -1;
if (p + 3 > end) return -1;
if (!putAscii(b, p + 0, 1, x37)) return -1;
if (!putAscii(b, p + 1, 1, x38)) return -1;
if (!putAscii(b, p + 2, 1, x39)) return -1;
p += 3;
}
if (x9 !== undefined) {
const r40 = quantity(x9, 4, 1, 0, 65535);
if (r40 !== r40) return -1;
if (p + 2 > end) return -1;
b[p] = (r40 >>> 8);
b[p + 1] = r40;
p += 2;
}
if (x10 !== undefined) {
if (!isNamed(x10)) return -1;
const x41 = x10["CENTRE"];
const x42 = x10["POSITION"];
if (+(x41 !== undefined) + +(x42 !== undefined) !== keyCount(x10)) return -1;
const r43 = whole(x41, 255);
const r44 = whole(x42, 255);
if (r43 < 0 || r44 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = r43;
b[p + 1] = r44;
p += 2;
}
if (x11 !== undefined) {
if (!Array.isArray(x11) || x11.length < 0 || x11.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x11.length;
p += 1;
for (let i46 = 0; i46 < x11.length; i46++) {
const y45: unknown = x11[i46];
if (!isNamed(y45)) return -1;
const x47 = y45["TYP"];
const x48 = y45["DAY"];
const x49 = y45["HOR"];
const x50 = y45["MIN"];
const x51 = y45["AVS"];
const x52 = y45["SEC"];
if (+(x47 !== undefined) + +(x48 !== undefined) + +(x49 !== undefined) + +(x50 !== undefined) + +(x51 !== undefined) + +(x52 !== undefined) !== keyCount(y45)) return -1;
const r53 = table(x47, 31);
const r54 = table(x48, 3);
const r55 = whole(x49, 31);
const r56 = whole(x50, 63);
const r57 = table(x51, 1);
const r58 = whole(x52, 63);
if (r53 < 0 || r54 < 0 || r55 < 0 || r56 < 0 || r57 < 0 || r58 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = (r53 << 3) | ((r54 & 3) << 1);
b[p + 1] = (r55 & 31);
b[p + 2] = (r56 & 63);
b[p + 3] = (r57 << 7) | (r58 & 63);
p += 4;
}
}
if (x12 !== undefined) {
if (p + 6 > end) return -1;
if (!putAscii(b, p + 0, 6, x12)) return -1;
p += 6;
}
if (x13 !== undefined) {
if (!isNamed(x13)) return -1;
const x59 = x13["EMP"];
const x60 = x13["AVL"];
if (+(x59 !== undefined) + +(x60 !== undefined) !== keyCount(x13)) return -1;
const r61 = table(x59, 3);
const r62 = table(x60, 3);
if (r61 < 0 || r62 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r61 << 6) | ((r62 & 3) << 4);
p += 1;
}
if (x14 !== undefined) {
if (p + 7 > end) return -1;
if (!putAscii(b, p + 0, 7, x14)) return -1;
p += 7;
}
if (x15 !== undefined) {
if (p + 7 > end) return -1;
if (!putAscii(b, p + 0, 7, x15)) return -1;
p += 7;
}
if (x16 !== undefined) {
if (!isNamed(x16)) return -1;
const x63 = x16["VA"];
const x64 = x16["MODE3A"];
if (+(x63 !== undefined) + +(x64 !== undefined) !== keyCount(x16)) return -1;
const r65 = table(x63, 1);
const r66 = octalNumber(x64, 4);
if (r65 < 0 || r66 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = ((r65 & 1) << 4) | ((r66 & 4095) >>> 8);
b[p + 1] = r66;
p += 2;
}
if (x17 !== undefined) {
if (p + 7 > end) return -1;
if (!putAscii(b, p + 0, 7, x17)) return -1;
p += 7;
}
return p;
}

function write300(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = table(v, 255);
if (r0 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write110(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SUM"];
const x1 = v["PMN"];
const x2 = v["POS"];
const x3 = v["GA"];
const x4 = v["EM1"];
const x5 = v["TOS"];
const x6 = v["XP"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) !== keyCount(v)) return -1;
const q7 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
if (p + 1 > end) return -1;
b[p++] = q7;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x8 = x0["M5"];
const x9 = x0["ID"];
const x10 = x0["DA"];
const x11 = x0["M1"];
const x12 = x0["M2"];
const x13 = x0["M3"];
const x14 = x0["MC"];
const x15 = x0["X"];
if (+(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) !== keyCount(x0)) return -1;
const r16 = table(x8, 1);
const r17 = table(x9, 1);
const r18 = table(x10, 1);
const r19 = table(x11, 1);
const r20 = table(x12, 1);
const r21 = table(x13, 1);
const r22 = table(x14, 1);
const r23 = table(x15, 1);
if (r16 < 0 || r17 < 0 || r18 < 0 || r19 < 0 || r20 < 0 || r21 < 0 || r22 < 0 || r23 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r16 << 7) | ((r17 & 1) << 6) | ((r18 & 1) << 5) | ((r19 & 1) << 4) | ((r20 & 1) << 3) | ((r21 & 1) << 2) | ((r22 & 1) << 1) | (r23 & 1);
p += 1;
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x24 = x1["PIN"];
const x25 = x1["NAT"];
const x26 = x1["MIS"];
if (+(x24 !== undefined) + +(x25 !== undefined) + +(x26 !== undefined) !== keyCount(x1)) return -1;
const r27 = whole(x24, 16383);
const r28 = whole(x25, 31);
const r29 = whole(x26, 63);
if (r27 < 0 || r28 < 0 || r29 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = ((r27 & 16383) >>> 8);
b[p + 1] = r27;
b[p + 2] = (r28 & 31);
b[p + 3] = (r29 & 63);
p += 4;
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x30 = x2["LAT"];
const x31 = x2["LON"];
if (+(x30 !== undefined) + +(x31 !== undefined) !== keyCount(x2)) return -1;
const r32 = quantity(x30, 2097152, 45, -4194304, 4194304);
const r33 = quantity(x31, 2097152, 45, -8388608, 8388607);
if (r32 !== r32 || r33 !== r33) return -1;
if (p + 6 > end) return -1;
b[p] = (r32 >>> 16);
b[p + 1] = (r32 >>> 8);
b[p + 2] = r32;
b[p + 3] = (r33 >>> 16);
b[p + 4] = (r33 >>> 8);
b[p + 5] = r33;
p += 6;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x34 = x3["RES"];
const x35 = x3["GA"];
if (+(x34 !== undefined) + +(x35 !== undefined) !== keyCount(x3)) return -1;
const r36 = table(x34, 1);
const r37 = quantity(x35, 1, 25, -8192, 8191);
if (r36 < 0 || r37 !== r37) return -1;
if (p + 2 > end) return -1;
b[p] = ((r36 & 1) << 6) | ((r37 & 16383) >>> 8);
b[p + 1] = r37;
p += 2;
}
if (x4 !== undefined) {
if (!isNamed(x4)) return -1;
const x38 = x4["EM1"];
if (+(x38 !== undefined) !== keyCount(x4)) return -1;
const r39 = octalNumber(x38, 4);
if (r39 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = ((r39 & 4095) >>> 8);
b[p + 1] = r39;
p += 2;
}
if (x5 !== undefined) {
const r40 = quantity(x5, 128, 1, -128, 127);
if (r40 !== r40) return -1;
if (p + 1 > end) return -1;
b[p] = r40;
p += 1;
}
if (x6 !== undefined) {
if (!isNamed(x6)) return -1;
const x41 = x6["X5"];
const x42 = x6["XC"];
const x43 = x6["X3"];
const x44 = x6["X2"];
const x45 = x6["X1"];
if (+(x41 !== undefined) + +(x42 !== undefined) + +(x43 !== undefined) + +(x44 !== undefined) + +(x45 !== undefined) !== keyCount(x6)) return -1;
const r46 = table(x41, 1);
const r47 = table(x42, 1);
const r48 = table(x43, 1);
const r49 = table(x44, 1);
const r50 = table(x45, 1);
if (r46 < 0 || r47 < 0 || r48 < 0 || r49 < 0 || r50 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = ((r46 & 1) << 4) | ((r47 & 1) << 3) | ((r48 & 1) << 2) | ((r49 & 1) << 1) | (r50 & 1);
p += 1;
}
return p;
}

function write120(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["MODE2"];
if (+(x0 !== undefined) !== keyCount(v)) return -1;
const r1 = octalNumber(x0, 4);
if (r1 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = ((r1 & 4095) >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write510(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 1 || v.length > 65535) return -1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (!isNamed(y0)) return -1;
const x2 = y0["IDENT"];
const x3 = y0["TRACK"];
if (+(x2 !== undefined) + +(x3 !== undefined) !== keyCount(y0)) return -1;
const r4 = whole(x2, 255);
const r5 = whole(x3, 32767);
if (r4 < 0 || r5 < 0) return -1;
if (p + 3 > end) return -1;
b[p] = r4;
b[p + 1] = (r5 >>> 7);
b[p + 2] = (+(i1 + 1 < v.length) & 1) | (r5 << 1);
p += 3;
}
return p;
}

function write500(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["APC"];
const x1 = v["COV"];
const x2 = v["APW"];
const x3 = v["AGA"];
const x4 = v["ABA"];
const x5 = v["ATV"];
const x6 = v["AA"];
const x7 = v["ARC"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) !== keyCount(v)) return -1;
const q8 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
const q9 = (x7 !== undefined ? 128 : 0);
if (p + 2 > end) return -1;
b[p++] = q8 | +((q9) !== 0);
if (q9) 
b[p++] = q9;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x10 = x0["X"];
const x11 = x0["Y"];
if (+(x10 !== undefined) + +(x11 !== undefined) !== keyCount(x0)) return -1;
const r12 = quantity(x10, 2, 1, 0, 65535);
const r13 = quantity(x11, 2, 1, 0, 65535);
if (r12 !== r12 || r13 !== r13) return -1;
if (p + 4 > end) return -1;
b[p] = (r12 >>> 8);
b[p + 1] = r12;
b[p + 2] = (r13 >>> 8);
b[p + 3] = r13;
p += 4;
}
if (x1 !== undefined) {
const r14 = quantity(x1, 2, 1, -32768, 32767);
if (r14 !== r14) return -1;
if (p + 2 > end) return -1;
b[p] = (r14 >>> 8);
b[p + 1] = r14;
p += 2;
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x15 = x2["LAT"];
const x16 = x2["LON"];
if (+(x15 !== undefined) + +(x16 !== undefined) !== keyCount(x2)) return -1;
const r17 = quantity(x15, 8388608, 45, 0, 65535);
const r18 = quantity(x16, 8388608, 45, 0, 65535);
if (r17 !== r17 || r18 !== r18) return -1;
if (p + 4 > end) return -1;
b[p] = (r17 >>> 8);
b[p + 1] = r17;
b[p + 2] = (r18 >>> 8);
b[p + 3] = r18;
p += 4;
}
if (x3 !== undefined) {
const r19 = quantity(x3, 4, 25, 0, 255);
if (r19 !== r19) return -1;
if (p + 1 > end) return -1;
b[p] = r19;
p += 1;
}
if (x4 !== undefined) {
const r20 = quantity(x4, 4, 1, 0, 255);
if (r20 !== r20) return -1;
if (p + 1 > end) return -1;
b[p] = r20;
p += 1;
}
if (x5 !== undefined) {
if (!isNamed(x5)) return -1;
const x21 = x5["X"];
const x22 = x5["Y"];
if (+(x21 !== undefined) + +(x22 !== undefined) !== keyCount(x5)) return -1;
const r23 = quantity(x21, 4, 1, 0, 255);
const r24 = quantity(x22, 4, 1, 0, 255);
if (r23 !== r23 || r24 !== r24) return -1;
if (p + 2 > end) return -1;
b[p] = r23;
b[p + 1] = r24;
p += 2;
}
if (x6 !== undefined) {
if (!isNamed(x6)) return -1;
const x25 = x6["X"];
const x26 = x6["Y"];
if (+(x25 !== undefined) + +(x26 !== undefined) !== keyCount(x6)) return -1;
const r27 = quantity(x25, 4, 1, 0, 255);
const r28 = quantity(x26, 4, 1, 0, 255);
if (r27 !== r27 || r28 !== r28) return -1;
if (p + 2 > end) return -1;
b[p] = r27;
b[p + 1] = r28;
p += 2;
}
if (x7 !== undefined) {
const r29 = quantity(x7, 4, 25, 0, 255);
if (r29 !== r29) return -1;
if (p + 1 > end) return -1;
b[p] = r29;
p += 1;
}
return p;
}

function write340(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SID"];
const x1 = v["POS"];
const x2 = v["HEIGHT"];
const x3 = v["MDC"];
const x4 = v["MDA"];
const x5 = v["TYP"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) !== keyCount(v)) return -1;
const q6 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q6;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x7 = x0["SAC"];
const x8 = x0["SIC"];
if (+(x7 !== undefined) + +(x8 !== undefined) !== keyCount(x0)) return -1;
const r9 = whole(x7, 255);
const r10 = whole(x8, 255);
if (r9 < 0 || r10 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = r9;
b[p + 1] = r10;
p += 2;
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x11 = x1["RHO"];
const x12 = x1["THETA"];
if (+(x11 !== undefined) + +(x12 !== undefined) !== keyCount(x1)) return -1;
const r13 = quantity(x11, 256, 1, 0, 65535);
const r14 = quantity(x12, 8192, 45, 0, 65535);
if (r13 !== r13 || r14 !== r14) return -1;
if (p + 4 > end) return -1;
b[p] = (r13 >>> 8);
b[p + 1] = r13;
b[p + 2] = (r14 >>> 8);
b[p + 3] = r14;
p += 4;
}
if (x2 !== undefined) {
const r15 = quantity(x2, 1, 25, -32768, 32767);
if (r15 !== r15) return -1;
if (p + 2 > end) return -1;
b[p] = (r15 >>> 8);
b[p + 1] = r15;
p += 2;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x16 = x3["V"];
const x17 = x3["G"];
const x18 = x3["LMC"];
if (+(x16 !== undefined) + +(x17 !== undefined) + +(x18 !== undefined) !== keyCount(x3)) return -1;
const r19 = table(x16, 1);
const r20 = table(x17, 1);
const r21 = quantity(x18, 4, 1, -8192, 8191);
if (r19 < 0 || r20 < 0 || r21 !== r21) return -1;
if (p + 2 > end) return -1;
b[p] = (r19 << 7) | ((r20 & 1) << 6) | ((r21 & 16383) >>> 8);
b[p + 1] = r21;
p += 2;
}
if (x4 !== undefined) {
if (!isNamed(x4)) return -1;
const x22 = x4["V"];
const x23 = x4["G"];
const x24 = x4["L"];
const x25 = x4["MODE3A"];
if (+(x22 !== undefined) + +(x23 !== undefined) + +(x24 !== undefined) + +(x25 !== undefined) !== keyCount(x4)) return -1;
const r26 = table(x22, 1);
const r27 = table(x23, 1);
const r28 = table(x24, 1);
const r29 = octalNumber(x25, 4);
if (r26 < 0 || r27 < 0 || r28 < 0 || r29 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r26 << 7) | ((r27 & 1) << 6) | ((r28 & 1) << 5) | ((r29 & 4095) >>> 8);
b[p + 1] = r29;
p += 2;
}
if (x5 !== undefined) {
if (!isNamed(x5)) return -1;
const x30 = x5["TYP"];
const x31 = x5["SIM"];
const x32 = x5["RAB"];
const x33 = x5["TST"];
if (+(x30 !== undefined) + +(x31 !== undefined) + +(x32 !== undefined) + +(x33 !== undefined) !== keyCount(x5)) return -1;
const r34 = table(x30, 7);
const r35 = table(x31, 1);
const r36 = table(x32, 1);
const r37 = table(x33, 1);
if (r34 < 0 || r35 < 0 || r36 < 0 || r37 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r34 << 5) | ((r35 & 1) << 4) | ((r36 & 1) << 3) | ((r37 & 1) << 2);
p += 1;
}
return p;
}

function writeSP(b: Uint8Array, p: number, end: number, v: unknown): number {
p = putExplicit(b, p, end, v, undefined);
if (p < 0) return -1;
return p;
}

function writeRecord1_21(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
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
if (f0 & 32 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f0 & 8 && (p = write105(b, p, end, items["105"])) < 0) return -1;
if (f0 & 4 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f0 & 2 && (p = write185(b, p, end, items["185"])) < 0) return -1;
if (f1 & 128 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f1 & 64 && (p = write060(b, p, end, items["060"])) < 0) return -1;
if (f1 & 32 && (p = write245(b, p, end, items["245"])) < 0) return -1;
if (f1 & 16 && (p = write380(b, p, end, items["380"])) < 0) return -1;
if (f1 & 8 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f1 & 4 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f1 & 2 && (p = write290(b, p, end, items["290"])) < 0) return -1;
if (f2 & 128 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f2 & 64 && (p = write295(b, p, end, items["295"])) < 0) return -1;
if (f2 & 32 && (p = write136(b, p, end, items["136"])) < 0) return -1;
if (f2 & 16 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f2 & 8 && (p = write135(b, p, end, items["135"])) < 0) return -1;
if (f2 & 4 && (p = write130(b, p, end, items["220"])) < 0) return -1;
if (f2 & 2 && (p = write390(b, p, end, items["390"])) < 0) return -1;
if (f3 & 128 && (p = write270(b, p, end, items["270"])) < 0) return -1;
if (f3 & 64 && (p = write300(b, p, end, items["300"])) < 0) return -1;
if (f3 & 32 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f3 & 16 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f3 & 8 && (p = write510(b, p, end, items["510"])) < 0) return -1;
if (f3 & 4 && (p = write500(b, p, end, items["500"])) < 0) return -1;
if (f3 & 2 && (p = write340(b, p, end, items["340"])) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write080_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["MON"];
const x1 = v["SPI"];
const x2 = v["MRH"];
const x3 = v["SRC"];
const x4 = v["CNF"];
const x5 = v["SIM"];
const x6 = v["TSE"];
const x7 = v["TSB"];
const x8 = v["FPC"];
const x9 = v["AFF"];
const x10 = v["STP"];
const x11 = v["KOS"];
const x12 = v["AMA"];
const x13 = v["MD4"];
const x14 = v["ME"];
const x15 = v["MI"];
const x16 = v["MD5"];
const x17 = v["CST"];
const x18 = v["PSR"];
const x19 = v["SSR"];
const x20 = v["MDS"];
const x21 = v["ADS"];
const x22 = v["SUC"];
const x23 = v["AAC"];
const x24 = v["SDS"];
const x25 = v["EMS"];
const x26 = v["PFT"];
const x27 = v["FPLT"];
const x28 = v["DUPT"];
const x29 = v["DUPF"];
const x30 = v["DUPM"];
const x31 = v["SFC"];
const x32 = v["IDD"];
const x33 = v["IEC"];
const x34 = v["MLAT"];
const e35 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined);
const e36 = +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined);
const e37 = +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined);
const e38 = +(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) + +(x23 !== undefined);
const e39 = +(x24 !== undefined) + +(x25 !== undefined) + +(x26 !== undefined) + +(x27 !== undefined);
const e40 = +(x28 !== undefined) + +(x29 !== undefined) + +(x30 !== undefined) + +(x31 !== undefined) + +(x32 !== undefined) + +(x33 !== undefined) + +(x34 !== undefined);
if (e35 + e36 + e37 + e38 + e39 + e40 !== keyCount(v)) return -1;
const l41 = e40 > 0 ? 5 : e39 > 0 ? 4 : e38 > 0 ? 3 : e37 > 0 ? 2 : e36 > 0 ? 1 : 0;
const r42 = table(x0, 1);
const r43 = table(x1, 1);
const r44 = table(x2, 1);
const r45 = table(x3, 7);
const r46 = table(x4, 1);
if (r42 < 0 || r43 < 0 || r44 < 0 || r45 < 0 || r46 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l41 > 0) & 1) | (r42 << 7) | ((r43 & 1) << 6) | ((r44 & 1) << 5) | ((r45 & 7) << 2) | ((r46 & 1) << 1);
p += 1;
if (l41 >= 1) {
const r47 = table(x5, 1);
const r48 = table(x6, 1);
const r49 = table(x7, 1);
const r50 = table(x8, 1);
const r51 = table(x9, 1);
const r52 = table(x10, 1);
const r53 = table(x11, 1);
if (r47 < 0 || r48 < 0 || r49 < 0 || r50 < 0 || r51 < 0 || r52 < 0 || r53 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l41 > 1) & 1) | (r47 << 7) | ((r48 & 1) << 6) | ((r49 & 1) << 5) | ((r50 & 1) << 4) | ((r51 & 1) << 3) | ((r52 & 1) << 2) | ((r53 & 1) << 1);
p += 1;
}
if (l41 >= 2) {
const r54 = table(x12, 1);
const r55 = table(x13, 3);
const r56 = table(x14, 1);
const r57 = table(x15, 1);
const r58 = table(x16, 3);
if (r54 < 0 || r55 < 0 || r56 < 0 || r57 < 0 || r58 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l41 > 2) & 1) | (r54 << 7) | ((r55 & 3) << 5) | ((r56 & 1) << 4) | ((r57 & 1) << 3) | ((r58 & 3) << 1);
p += 1;
}
if (l41 >= 3) {
const r59 = table(x17, 1);
const r60 = table(x18, 1);
const r61 = table(x19, 1);
const r62 = table(x20, 1);
const r63 = table(x21, 1);
const r64 = table(x22, 1);
const r65 = table(x23, 1);
if (r59 < 0 || r60 < 0 || r61 < 0 || r62 < 0 || r63 < 0 || r64 < 0 || r65 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l41 > 3) & 1) | (r59 << 7) | ((r60 & 1) << 6) | ((r61 & 1) << 5) | ((r62 & 1) << 4) | ((r63 & 1) << 3) | ((r64 & 1) << 2) | ((r65 & 1) << 1);
p += 1;
}
if (l41 >= 4) {
const r66 = table(x24, 3);
const r67 = table(x25, 7);
const r68 = table(x26, 1);
const r69 = table(x27, 1);
if (r66 < 0 || r67 < 0 || r68 < 0 || r69 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l41 > 4) & 1) | (r66 << 6) | ((r67 & 7) << 3) | ((r68 & 1) << 2) | ((r69 & 1) << 1);
p += 1;
}
if (l41 >= 5) {
const r70 = table(x28, 1);
const r71 = table(x29, 1);
const r72 = table(x30, 1);
const r73 = table(x31, 1);
const r74 = table(x32, 1);
const r75 = table(x33, 1);
const r76 = table(x34, 1);
if (r70 < 0 || r71 < 0 || r72 < 0 || r73 < 0 || r74 < 0 || r75 < 0 || r76 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l41 > 5) & 1) | (r70 << 7) | ((r71 & 1) << 6) | ((r72 & 1) << 5) | ((r73 & 1) << 4) | ((r74 & 1) << 3) | ((r75 & 1) << 2) | ((r76 & 1) << 1);
p += 1;
}
return p;
}

function writeRecord1_20(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
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
if (f0 & 32 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f0 & 8 && (p = write105(b, p, end, items["105"])) < 0) return -1;
if (f0 & 4 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f0 & 2 && (p = write185(b, p, end, items["185"])) < 0) return -1;
if (f1 & 128 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f1 & 64 && (p = write060(b, p, end, items["060"])) < 0) return -1;
if (f1 & 32 && (p = write245(b, p, end, items["245"])) < 0) return -1;
if (f1 & 16 && (p = write380(b, p, end, items["380"])) < 0) return -1;
if (f1 & 8 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f1 & 4 && (p = write080_2(b, p, end, items["080"])) < 0) return -1;
if (f1 & 2 && (p = write290(b, p, end, items["290"])) < 0) return -1;
if (f2 & 128 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f2 & 64 && (p = write295(b, p, end, items["295"])) < 0) return -1;
if (f2 & 32 && (p = write136(b, p, end, items["136"])) < 0) return -1;
if (f2 & 16 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f2 & 8 && (p = write135(b, p, end, items["135"])) < 0) return -1;
if (f2 & 4 && (p = write130(b, p, end, items["220"])) < 0) return -1;
if (f2 & 2 && (p = write390(b, p, end, items["390"])) < 0) return -1;
if (f3 & 128 && (p = write270(b, p, end, items["270"])) < 0) return -1;
if (f3 & 64 && (p = write300(b, p, end, items["300"])) < 0) return -1;
if (f3 & 32 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f3 & 16 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f3 & 8 && (p = write510(b, p, end, items["510"])) < 0) return -1;
if (f3 & 4 && (p = write500(b, p, end, items["500"])) < 0) return -1;
if (f3 & 2 && (p = write340(b, p, end, items["340"])) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write380_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["ADR"];
const x1 = v["ID"];
const x2 = v["MHG"];
const x3 = v["IAS"];
const x4 = v["TAS"];
const x5 = v["SAL"];
const x6 = v["FSS"];
const x7 = v["TIS"];
const x8 = v["TID"];
const x9 = v["COM"];
const x10 = v["SAB"];
const x11 = v["ACS"];
const x12 = v["BVR"];
const x13 = v["GVR"];
const x14 = v["RAN"];
const x15 = v["TAR"];
const x16 = v["TAN"];
const x17 = v["GS"];
const x18 = v["VUN"];
const x19 = v["MET"];
const x20 = v["EMC"];
const x21 = v["POS"];
const x22 = v["GAL"];
const x23 = v["PUN"];
const x24 = v["MB"];
const x25 = v["IAR"];
const x26 = v["MAC"];
const x27 = v["BPS"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined) + +(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) + +(x23 !== undefined) + +(x24 !== undefined) + +(x25 !== undefined) + +(x26 !== undefined) + +(x27 !== undefined) !== keyCount(v)) return -1;
const q28 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
const q29 = (x7 !== undefined ? 128 : 0) | (x8 !== undefined ? 64 : 0) | (x9 !== undefined ? 32 : 0) | (x10 !== undefined ? 16 : 0) | (x11 !== undefined ? 8 : 0) | (x12 !== undefined ? 4 : 0) | (x13 !== undefined ? 2 : 0);
const q30 = (x14 !== undefined ? 128 : 0) | (x15 !== undefined ? 64 : 0) | (x16 !== undefined ? 32 : 0) | (x17 !== undefined ? 16 : 0) | (x18 !== undefined ? 8 : 0) | (x19 !== undefined ? 4 : 0) | (x20 !== undefined ? 2 : 0);
const q31 = (x21 !== undefined ? 128 : 0) | (x22 !== undefined ? 64 : 0) | (x23 !== undefined ? 32 : 0) | (x24 !== undefined ? 16 : 0) | (x25 !== undefined ? 8 : 0) | (x26 !== undefined ? 4 : 0) | (x27 !== undefined ? 2 : 0);
if (p + 4 > end) return -1;
b[p++] = q28 | +((q29 | q30 | q31) !== 0);
if (q29 | q30 | q31) 
b[p++] = q29 | +((q30 | q31) !== 0);
if (q30 | q31) 
b[p++] = q30 | +((q31) !== 0);
if (q31) 
b[p++] = q31;
if (x0 !== undefined) {
const r32 = whole(x0, 16777215);
if (r32 < 0) return -1;
if (p + 3 > end) return -1;
b[p] = (r32 >>> 16);
b[p + 1] = (r32 >>> 8);
b[p + 2] = r32;
p += 3;
}
if (x1 !== undefined) {
if (p + 6 > end) return -1;
if (!putIcao(b, p + 0, 8, x1)) return -1;
p += 6;
}
if (x2 !== undefined) {
const r33 = quantity(x2, 8192, 45, 0, 65535);
if (r33 !== r33) return -1;
if (p + 2 > end) return -1;
b[p] = (r33 >>> 8);
b[p + 1] = r33;
p += 2;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x34 = x3["IM"];
const x35 = x3["IAS"];
if (+(x34 !== undefined) + +(x35 !== undefined) !== keyCount(x3)) return -1;
const r36 = table(x34, 1);
const r37 = x34 === 0 ? quantity(x35, 16384, 1, 0, 32767) : x34 === 1 ? quantity(x35, 1000, 1, 0, 32767) : Number.NaN;
if (r36 < 0 || r37 !== r37) return -1;
if (p + 2 > end) return -1;
b[p] = (r36 << 7) | ((r37 & 32767) >>> 8);
b[p + 1] = r37;
p += 2;
}
if (x4 !== undefined) {
const r38 = quantity(x4, 1, 1, 0, 65535);
if (r38 !== r38) return -1;
if (p + 2 > end) return -1;
b[p] = (r38 >>> 8);
b[p + 1] = r38;
p += 2;
}
if (x5 !== undefined) {
if (!isNamed(x5)) return -1;
const x39 = x5["SAS"];
const x40 = x5["SRC"];
const x41 = x5["ALT"];
if (+(x39 !== undefined) + +(x40 !== undefined) + +(x41 !== undefined) !== keyCount(x5)) return -1;
const r42 = table(x39, 1);
const r43 = table(x40, 3);
const r44 = quantity(x41, 1, 25, -4096, 4095);
if (r42 < 0 || r43 < 0 || r44 !== r44) return -1;
if (p + 2 > end) return -1;
b[p] = (r42 << 7) | ((r43 & 3) << 5) | ((r44 & 8191) >>> 8);
b[p + 1] = r44;
p += 2;
}
if (x6 !== undefined) {
if (!isNamed(x6)) return -1;
const x45 = x6["MV"];
const x46 = x6["AH"];
const x47 = x6["AM"];
const x48 = x6["ALT"];
if (+(x45 !== undefined) + +(x46 !== undefined) + +(x47 !== undefined) + +(x48 !== undefined) !== keyCount(x6)) return -1;
const r49 = table(x45, 1);
const r50 = table(x46, 1);
const r51 = table(x47, 1);
const r52 = quantity(x48, 1, 25, -4096, 4095);
if (r49 < 0 || r50 < 0 || r51 < 0 || r52 !== r52) return -1;
if (p + 2 > end) return -1;
b[p] = (r49 << 7) | ((r50 & 1) << 6) | ((r51 & 1) << 5) | ((r52 & 8191) >>> 8);
b[p + 1] = r52;
p += 2;
}
if (x7 !== undefined) {
if (!isNamed(x7)) return -1;
const x53 = x7["NAV"];
const x54 = x7["NVB"];
const e55 = +(x53 !== undefined) + +(x54 !== undefined);
if (e55 !== keyCount(x7)) return -1;
const l56 = 0;
const r57 = table(x53, 1);
const r58 = table(x54, 1);
if (r57 < 0 || r58 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l56 > 0) & 1) | (r57 << 7) | ((r58 & 1) << 6);
p += 1;
}
if (x8 !== undefined) {
if (!Array.isArray(x8) || x8.length < 0 || x8.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x8.length;
p += 1;
for (let i60 = 0; i60 < x8.length; i60++) {
const y59: unknown = x8[i60];
if (!isNamed(y59)) return -1;
const x61 = y59["TCA"];
const x62 = y59["NC"];
const x63 = y59["TCPN"];
const x64 = y59["ALT"];
const x65 = y59["LAT"];
const x66 = y59["LON"];
const x67 = y59["PT"];
const x68 = y59["TD"];
const x69 = y59["TRA"];
const x70 = y59["TOA"];
const x71 = y59["TOV"];
const x72 = y59["TTR"];
if (+(x61 !== undefined) + +(x62 !== undefined) + +(x63 !== undefined) + +(x64 !== undefined) + +(x65 !== undefined) + +(x66 !== undefined) + +(x67 !== undefined) + +(x68 !== undefined) + +(x69 !== undefined) + +(x70 !== undefined) + +(x71 !== undefined) + +(x72 !== undefined) !== keyCount(y59)) return -1;
const r73 = table(x61, 1);
const r74 = table(x62, 1);
const r75 = whole(x63, 63);
const r76 = quantity(x64, 1, 10, -32768, 32767);
const r77 = quantity(x65, 2097152, 45, -4194304, 4194304);
const r78 = quantity(x66, 2097152, 45, -8388608, 8388607);
const r79 = table(x67, 15);
const r80 = table(x68, 3);
const r81 = table(x69, 1);
const r82 = table(x70, 1);
const r83 = quantity(x71, 1, 1, 0, 16777215);
const r84 = quantity(x72, 100, 1, 0, 65535);
if (r73 < 0 || r74 < 0 || r75 < 0 || r76 !== r76 || r77 !== r77 || r78 !== r78 || r79 < 0 || r80 < 0 || r81 < 0 || r82 < 0 || r83 !== r83 || r84 !== r84) return -1;
if (p + 15 > end) return -1;
b[p] = (r73 << 7) | ((r74 & 1) << 6) | (r75 & 63);
b[p + 1] = (r76 >>> 8);
b[p + 2] = r76;
b[p + 3] = (r77 >>> 16);
b[p + 4] = (r77 >>> 8);
b[p + 5] = r77;
b[p + 6] = (r78 >>> 16);
b[p + 7] = (r78 >>> 8);
b[p + 8] = r78;
b[p + 9] = (r79 << 4) | ((r80 & 3) << 2) | ((r81 & 1) << 1) | (r82 & 1);
b[p + 10] = (r83 >>> 16);
b[p + 11] = (r83 >>> 8);
b[p + 12] = r83;
b[p + 13] = (r84 >>> 8);
b[p + 14] = r84;
p += 15;
}
}
if (x9 !== undefined) {
if (!isNamed(x9)) return -1;
const x85 = x9["COM"];
const x86 = x9["STAT"];
const x87 = x9["SSC"];
const x88 = x9["ARC"];
const x89 = x9["AIC"];
const x90 = x9["B1A"];
const x91 = x9["B1B"];
if (+(x85 !== undefined) + +(x86 !== undefined) + +(x87 !== undefined) + +(x88 !== undefined) + +(x89 !== undefined) + +(x90 !== undefined) + +(x91 !== undefined) !== keyCount(x9)) return -1;
const r92 = table(x85, 7);
const r93 = table(x86, 7);
const r94 = table(x87, 1);
const r95 = table(x88, 1);
const r96 = table(x89, 1);
const r97 = whole(x90, 1);
const r98 = whole(x91, 15);
if (r92 < 0 || r93 < 0 || r94 < 0 || r95 < 0 || r96 < 0 || r97 < 0 || r98 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r92 << 5) | ((r93 & 7) << 2);
b[p + 1] = (r94 << 7) | ((r95 & 1) << 6) | ((r96 & 1) << 5) | ((r97 & 1) << 4) | (r98 & 15);
p += 2;
}
if (x10 !== undefined) {
if (!isNamed(x10)) return -1;
const x99 = x10["AC"];
const x100 = x10["MN"];
const x101 = x10["DC"];
const x102 = x10["GBS"];
const x103 = x10["STAT"];
if (+(x99 !== undefined) + +(x100 !== undefined) + +(x101 !== undefined) + +(x102 !== undefined) + +(x103 !== undefined) !== keyCount(x10)) return -1;
const r104 = table(x99, 3);
const r105 = table(x100, 3);
const r106 = table(x101, 3);
const r107 = table(x102, 1);
const r108 = table(x103, 7);
if (r104 < 0 || r105 < 0 || r106 < 0 || r107 < 0 || r108 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r104 << 6) | ((r105 & 3) << 4) | ((r106 & 3) << 2) | ((r107 & 1) << 1);
b[p + 1] = (r108 & 7);
p += 2;
}
if (x11 !== undefined) {
if (p + 7 > end) return -1;
if (!putHex(b, p + 0, 7, x11)) return -1;
p += 7;
}
if (x12 !== undefined) {
const r109 = quantity(x12, 4, 25, -32768, 32767);
if (r109 !== r109) return -1;
if (p + 2 > end) return -1;
b[p] = (r109 >>> 8);
b[p + 1] = r109;
p += 2;
}
if (x13 !== undefined) {
const r110 = quantity(x13, 4, 25, -32768, 32767);
if (r110 !== r110) return -1;
if (p + 2 > end) return -1;
b[p] = (r110 >>> 8);
b[p + 1] = r110;
p += 2;
}
if (x14 !== undefined) {
const r111 = quantity(x14, 100, 1, -32768, 32767);
if (r111 !== r111) return -1;
if (p + 2 > end) return -1;
b[p] = (r111 >>> 8);
b[p + 1] = r111;
p += 2;
}
if (x15 !== undefined) {
if (!isNamed(x15)) return -1;
const x112 = x15["TI"];
const x113 = x15["ROT"];
if (+(x112 !== undefined) + +(x113 !== undefined) !== keyCount(x15)) return -1;
const r114 = table(x112, 3);
const r115 = quantity(x113, 4, 1, -64, 63);
if (r114 < 0 || r115 !== r115) return -1;
if (p + 2 > end) return -1;
b[p] = (r114 << 6);
b[p + 1] = (r115 << 1);
p += 2;
}
if (x16 !== undefined) {
const r116 = quantity(x16, 8192, 45, 0, 65535);
if (r116 !== r116) return -1;
if (p + 2 > end) return -1;
b[p] = (r116 >>> 8);
b[p + 1] = r116;
p += 2;
}
if (x17 !== undefined) {
const r117 = quantity(x17, 16384, 1, -32768, 32767);
if (r117 !== r117) return -1;
if (p + 2 > end) return -1;
b[p] = (r117 >>> 8);
b[p + 1] = r117;
p += 2;
}
if (x18 !== undefined) {
const r118 = whole(x18, 255);
if (r118 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r118;
p += 1;
}
if (x19 !== undefined) {
if (!isNamed(x19)) return -1;
const x119 = x19["WS"];
const x120 = x19["WD"];
const x121 = x19["TMP"];
const x122 = x19["TRB"];
const x123 = x19["WSD"];
const x124 = x19["WDD"];
const x125 = x19["TMPD"];
const x126 = x19["TRBD"];
if (+(x119 !== undefined) + +(x120 !== undefined) + +(x121 !== undefined) + +(x122 !== undefined) + +(x123 !== undefined) + +(x124 !== undefined) + +(x125 !== undefined) + +(x126 !== undefined) !== keyCount(x19)) return -1;
const r127 = table(x119, 1);
const r128 = table(x120, 1);
const r129 = table(x121, 1);
const r130 = table(x122, 1);
const r131 = quantity(x123, 1, 1, 0, 65535);
const r132 = quantity(x124, 1, 1, 0, 65535);
const r133 = quantity(x125, 4, 1, -32768, 32767);
const r134 = whole(x126, 255);
if (r127 < 0 || r128 < 0 || r129 < 0 || r130 < 0 || r131 !== r131 || r132 !== r132 || r133 !== r133 || r134 < 0) return -1;
if (p + 8 > end) return -1;
b[p] = (r127 << 7) | ((r128 & 1) << 6) | ((r129 & 1) << 5) | ((r130 & 1) << 4);
b[p + 1] = (r131 >>> 8);
b[p + 2] = r131;
b[p + 3] = (r132 >>> 8);
b[p + 4] = r132;
b[p + 5] = (r133 >>> 8);
b[p + 6] = r133;
b[p + 7] = r134;
p += 8;
}
if (x20 !== undefined) {
const r135 = table(x20, 255);
if (r135 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r135;
p += 1;
}
if (x21 !== undefined) {
if (!isNamed(x21)) return -1;
const x136 = x21["LAT"];
const x137 = x21["LON"];
if (+(x136 !== undefined) + +(x137 !== undefined) !== keyCount(x21)) return -1;
const r138 = quantity(x136, 2097152, 45, -4194304, 4194304);
const r139 = quantity(x137, 2097152, 45, -8388608, 8388607);
if (r138 !== r138 || r139 !== r139) return -1;
if (p + 6 > end) return -1;
b[p] = (r138 >>> 16);
b[p + 1] = (r138 >>> 8);
b[p + 2] = r138;
b[p + 3] = (r139 >>> 16);
b[p + 4] = (r139 >>> 8);
b[p + 5] = r139;
p += 6;
}
if (x22 !== undefined) {
const r140 = quantity(x22, 4, 25, -32768, 32767);
if (r140 !== r140) return -1;
if (p + 2 > end) return -1;
b[p] = (r140 >>> 8);
b[p + 1] = r140;
p += 2;
}
if (x23 !== undefined) {
if (!isNamed(x23)) return -1;
const x141 = x23["PUN"];
if (+(x141 !== undefined) !== keyCount(x23)) return -1;
const r142 = whole(x141, 15);
if (r142 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r142 & 15);
p += 1;
}
if (x24 !== undefined) {
if (!Array.isArray(x24) || x24.length < 0 || x24.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x24.length;
p += 1;
for (let i144 = 0; i144 < x24.length; i144++) {
const y143: unknown = x24[i144];
if (p + 8 > end) return -1;
if (!putHex(b, p + 0, 8, y143)) return -1;
p += 8;
}
}
if (x25 !== undefined) {
const r145 = quantity(x25, 1, 1, 0, 65535);
if (r145 !== r145) return -1;
if (p + 2 > end) return -1;
b[p] = (r145 >>> 8);
b[p + 1] = r145;
p += 2;
}
if (x26 !== undefined) {
const r146 = quantity(x26, 125, 1, 0, 65535);
if (r146 !== r146) return -1;
if (p + 2 > end) return -1;
b[p] = (r146 >>> 8);
b[p + 1] = r146;
p += 2;
}
if (x27 !== undefined) {
if (!isNamed(x27)) return -1;
const x147 = x27["BPS"];
if (+(x147 !== undefined) !== keyCount(x27)) return -1;
const r148 = quantity(x147, 10, 1, 0, 4095);
if (r148 !== r148) return -1;
if (p + 2 > end) return -1;
b[p] = ((r148 & 4095) >>> 8);
b[p + 1] = r148;
p += 2;
}
return p;
}

function write080_3(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["MON"];
const x1 = v["SPI"];
const x2 = v["MRH"];
const x3 = v["SRC"];
const x4 = v["CNF"];
const x5 = v["SIM"];
const x6 = v["TSE"];
const x7 = v["TSB"];
const x8 = v["FPC"];
const x9 = v["AFF"];
const x10 = v["STP"];
const x11 = v["KOS"];
const x12 = v["AMA"];
const x13 = v["MD4"];
const x14 = v["ME"];
const x15 = v["MI"];
const x16 = v["MD5"];
const x17 = v["CST"];
const x18 = v["PSR"];
const x19 = v["SSR"];
const x20 = v["MDS"];
const x21 = v["ADS"];
const x22 = v["SUC"];
const x23 = v["AAC"];
const x24 = v["SDS"];
const x25 = v["EMS"];
const x26 = v["PFT"];
const x27 = v["FPLT"];
const x28 = v["DUPT"];
const x29 = v["DUPF"];
const x30 = v["DUPM"];
const x31 = v["SFC"];
const x32 = v["IDD"];
const x33 = v["IEC"];
const e34 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined);
const e35 = +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined);
const e36 = +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined);
const e37 = +(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) + +(x23 !== undefined);
const e38 = +(x24 !== undefined) + +(x25 !== undefined) + +(x26 !== undefined) + +(x27 !== undefined);
const e39 = +(x28 !== undefined) + +(x29 !== undefined) + +(x30 !== undefined) + +(x31 !== undefined) + +(x32 !== undefined) + +(x33 !== undefined);
if (e34 + e35 + e36 + e37 + e38 + e39 !== keyCount(v)) return -1;
const l40 = e39 > 0 ? 5 : e38 > 0 ? 4 : e37 > 0 ? 3 : e36 > 0 ? 2 : e35 > 0 ? 1 : 0;
const r41 = table(x0, 1);
const r42 = table(x1, 1);
const r43 = table(x2, 1);
const r44 = table(x3, 7);
const r45 = table(x4, 1);
if (r41 < 0 || r42 < 0 || r43 < 0 || r44 < 0 || r45 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l40 > 0) & 1) | (r41 << 7) | ((r42 & 1) << 6) | ((r43 & 1) << 5) | ((r44 & 7) << 2) | ((r45 & 1) << 1);
p += 1;
if (l40 >= 1) {
const r46 = table(x5, 1);
const r47 = table(x6, 1);
const r48 = table(x7, 1);
const r49 = table(x8, 1);
const r50 = table(x9, 1);
const r51 = table(x10, 1);
const r52 = table(x11, 1);
if (r46 < 0 || r47 < 0 || r48 < 0 || r49 < 0 || r50 < 0 || r51 < 0 || r52 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l40 > 1) & 1) | (r46 << 7) | ((r47 & 1) << 6) | ((r48 & 1) << 5) | ((r49 & 1) << 4) | ((r50 & 1) << 3) | ((r51 & 1) << 2) | ((r52 & 1) << 1);
p += 1;
}
if (l40 >= 2) {
const r53 = table(x12, 1);
const r54 = table(x13, 3);
const r55 = table(x14, 1);
const r56 = table(x15, 1);
const r57 = table(x16, 3);
if (r53 < 0 || r54 < 0 || r55 < 0 || r56 < 0 || r57 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l40 > 2) & 1) | (r53 << 7) | ((r54 & 3) << 5) | ((r55 & 1) << 4) | ((r56 & 1) << 3) | ((r57 & 3) << 1);
p += 1;
}
if (l40 >= 3) {
const r58 = table(x17, 1);
const r59 = table(x18, 1);
const r60 = table(x19, 1);
const r61 = table(x20, 1);
const r62 = table(x21, 1);
const r63 = table(x22, 1);
const r64 = table(x23, 1);
if (r58 < 0 || r59 < 0 || r60 < 0 || r61 < 0 || r62 < 0 || r63 < 0 || r64 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l40 > 3) & 1) | (r58 << 7) | ((r59 & 1) << 6) | ((r60 & 1) << 5) | ((r61 & 1) << 4) | ((r62 & 1) << 3) | ((r63 & 1) << 2) | ((r64 & 1) << 1);
p += 1;
}
if (l40 >= 4) {
const r65 = table(x24, 3);
const r66 = table(x25, 7);
const r67 = table(x26, 1);
const r68 = table(x27, 1);
if (r65 < 0 || r66 < 0 || r67 < 0 || r68 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l40 > 4) & 1) | (r65 << 6) | ((r66 & 7) << 3) | ((r67 & 1) << 2) | ((r68 & 1) << 1);
p += 1;
}
if (l40 >= 5) {
const r69 = table(x28, 1);
const r70 = table(x29, 1);
const r71 = table(x30, 1);
const r72 = table(x31, 1);
const r73 = table(x32, 1);
const r74 = table(x33, 1);
if (r69 < 0 || r70 < 0 || r71 < 0 || r72 < 0 || r73 < 0 || r74 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l40 > 5) & 1) | (r69 << 7) | ((r70 & 1) << 6) | ((r71 & 1) << 5) | ((r72 & 1) << 4) | ((r73 & 1) << 3) | ((r74 & 1) << 2);
p += 1;
}
return p;
}

function writeRecord1_19(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
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
if (f0 & 32 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f0 & 8 && (p = write105(b, p, end, items["105"])) < 0) return -1;
if (f0 & 4 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f0 & 2 && (p = write185(b, p, end, items["185"])) < 0) return -1;
if (f1 & 128 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f1 & 64 && (p = write060(b, p, end, items["060"])) < 0) return -1;
if (f1 & 32 && (p = write245(b, p, end, items["245"])) < 0) return -1;
if (f1 & 16 && (p = write380_2(b, p, end, items["380"])) < 0) return -1;
if (f1 & 8 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f1 & 4 && (p = write080_3(b, p, end, items["080"])) < 0) return -1;
if (f1 & 2 && (p = write290(b, p, end, items["290"])) < 0) return -1;
if (f2 & 128 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f2 & 64 && (p = write295(b, p, end, items["295"])) < 0) return -1;
if (f2 & 32 && (p = write136(b, p, end, items["136"])) < 0) return -1;
if (f2 & 16 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f2 & 8 && (p = write135(b, p, end, items["135"])) < 0) return -1;
if (f2 & 4 && (p = write130(b, p, end, items["220"])) < 0) return -1;
if (f2 & 2 && (p = write390(b, p, end, items["390"])) < 0) return -1;
if (f3 & 128 && (p = write270(b, p, end, items["270"])) < 0) return -1;
if (f3 & 64 && (p = write300(b, p, end, items["300"])) < 0) return -1;
if (f3 & 32 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f3 & 16 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f3 & 8 && (p = write510(b, p, end, items["510"])) < 0) return -1;
if (f3 & 4 && (p = write500(b, p, end, items["500"])) < 0) return -1;
if (f3 & 2 && (p = write340(b, p, end, items["340"])) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write340_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SID"];
const x1 = v["POS"];
const x2 = v["HEIGHT"];
const x3 = v["MDC"];
const x4 = v["MDA"];
const x5 = v["TYP"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) !== keyCount(v)) return -1;
const q6 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0);
if (p + 1 > end) return -1;
b[p++] = q6;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x7 = x0["SAC"];
const x8 = x0["SIC"];
if (+(x7 !== undefined) + +(x8 !== undefined) !== keyCount(x0)) return -1;
const r9 = whole(x7, 255);
const r10 = whole(x8, 255);
if (r9 < 0 || r10 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = r9;
b[p + 1] = r10;
p += 2;
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x11 = x1["RHO"];
const x12 = x1["THETA"];
if (+(x11 !== undefined) + +(x12 !== undefined) !== keyCount(x1)) return -1;
const r13 = quantity(x11, 256, 1, 0, 65535);
const r14 = quantity(x12, 8192, 45, 0, 65535);
if (r13 !== r13 || r14 !== r14) return -1;
if (p + 4 > end) return -1;
b[p] = (r13 >>> 8);
b[p + 1] = r13;
b[p + 2] = (r14 >>> 8);
b[p + 3] = r14;
p += 4;
}
if (x2 !== undefined) {
const r15 = quantity(x2, 1, 25, 0, 65535);
if (r15 !== r15) return -1;
if (p + 2 > end) return -1;
b[p] = (r15 >>> 8);
b[p + 1] = r15;
p += 2;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x16 = x3["V"];
const x17 = x3["G"];
const x18 = x3["LMC"];
if (+(x16 !== undefined) + +(x17 !== undefined) + +(x18 !== undefined) !== keyCount(x3)) return -1;
const r19 = table(x16, 1);
const r20 = table(x17, 1);
const r21 = quantity(x18, 4, 1, -8192, 8191);
if (r19 < 0 || r20 < 0 || r21 !== r21) return -1;
if (p + 2 > end) return -1;
b[p] = (r19 << 7) | ((r20 & 1) << 6) | ((r21 & 16383) >>> 8);
b[p + 1] = r21;
p += 2;
}
if (x4 !== undefined) {
if (!isNamed(x4)) return -1;
const x22 = x4["V"];
const x23 = x4["G"];
const x24 = x4["L"];
const x25 = x4["MODE3A"];
if (+(x22 !== undefined) + +(x23 !== undefined) + +(x24 !== undefined) + +(x25 !== undefined) !== keyCount(x4)) return -1;
const r26 = table(x22, 1);
const r27 = table(x23, 1);
const r28 = table(x24, 1);
const r29 = octalNumber(x25, 4);
if (r26 < 0 || r27 < 0 || r28 < 0 || r29 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r26 << 7) | ((r27 & 1) << 6) | ((r28 & 1) << 5) | ((r29 & 4095) >>> 8);
b[p + 1] = r29;
p += 2;
}
if (x5 !== undefined) {
if (!isNamed(x5)) return -1;
const x30 = x5["TYP"];
const x31 = x5["SIM"];
const x32 = x5["RAB"];
const x33 = x5["TST"];
if (+(x30 !== undefined) + +(x31 !== undefined) + +(x32 !== undefined) + +(x33 !== undefined) !== keyCount(x5)) return -1;
const r34 = table(x30, 7);
const r35 = table(x31, 1);
const r36 = table(x32, 1);
const r37 = table(x33, 1);
if (r34 < 0 || r35 < 0 || r36 < 0 || r37 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r34 << 5) | ((r35 & 1) << 4) | ((r36 & 1) << 3) | ((r37 & 1) << 2);
p += 1;
}
return p;
}

function writeRecord1_18(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
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
if (f0 & 32 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f0 & 8 && (p = write105(b, p, end, items["105"])) < 0) return -1;
if (f0 & 4 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f0 & 2 && (p = write185(b, p, end, items["185"])) < 0) return -1;
if (f1 & 128 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f1 & 64 && (p = write060(b, p, end, items["060"])) < 0) return -1;
if (f1 & 32 && (p = write245(b, p, end, items["245"])) < 0) return -1;
if (f1 & 16 && (p = write380_2(b, p, end, items["380"])) < 0) return -1;
if (f1 & 8 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f1 & 4 && (p = write080_3(b, p, end, items["080"])) < 0) return -1;
if (f1 & 2 && (p = write290(b, p, end, items["290"])) < 0) return -1;
if (f2 & 128 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f2 & 64 && (p = write295(b, p, end, items["295"])) < 0) return -1;
if (f2 & 32 && (p = write136(b, p, end, items["136"])) < 0) return -1;
if (f2 & 16 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f2 & 8 && (p = write135(b, p, end, items["135"])) < 0) return -1;
if (f2 & 4 && (p = write130(b, p, end, items["220"])) < 0) return -1;
if (f2 & 2 && (p = write390(b, p, end, items["390"])) < 0) return -1;
if (f3 & 128 && (p = write270(b, p, end, items["270"])) < 0) return -1;
if (f3 & 64 && (p = write300(b, p, end, items["300"])) < 0) return -1;
if (f3 & 32 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f3 & 16 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f3 & 8 && (p = write510(b, p, end, items["510"])) < 0) return -1;
if (f3 & 4 && (p = write500(b, p, end, items["500"])) < 0) return -1;
if (f3 & 2 && (p = write340_2(b, p, end, items["340"])) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write080_4(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["MON"];
const x1 = v["SPI"];
const x2 = v["MRH"];
const x3 = v["SRC"];
const x4 = v["CNF"];
const x5 = v["SIM"];
const x6 = v["TSE"];
const x7 = v["TSB"];
const x8 = v["FPC"];
const x9 = v["AFF"];
const x10 = v["STP"];
const x11 = v["KOS"];
const x12 = v["AMA"];
const x13 = v["MD4"];
const x14 = v["ME"];
const x15 = v["MI"];
const x16 = v["MD5"];
const x17 = v["CST"];
const x18 = v["PSR"];
const x19 = v["SSR"];
const x20 = v["MDS"];
const x21 = v["ADS"];
const x22 = v["SUC"];
const x23 = v["AAC"];
const x24 = v["SDS"];
const x25 = v["EMS"];
const x26 = v["PFT"];
const x27 = v["FPLT"];
const x28 = v["DUPT"];
const x29 = v["DUPF"];
const x30 = v["DUPM"];
const e31 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined);
const e32 = +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined);
const e33 = +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) + +(x16 !== undefined);
const e34 = +(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) + +(x23 !== undefined);
const e35 = +(x24 !== undefined) + +(x25 !== undefined) + +(x26 !== undefined) + +(x27 !== undefined);
const e36 = +(x28 !== undefined) + +(x29 !== undefined) + +(x30 !== undefined);
if (e31 + e32 + e33 + e34 + e35 + e36 !== keyCount(v)) return -1;
const l37 = e36 > 0 ? 5 : e35 > 0 ? 4 : e34 > 0 ? 3 : e33 > 0 ? 2 : e32 > 0 ? 1 : 0;
const r38 = table(x0, 1);
const r39 = table(x1, 1);
const r40 = table(x2, 1);
const r41 = table(x3, 7);
const r42 = table(x4, 1);
if (r38 < 0 || r39 < 0 || r40 < 0 || r41 < 0 || r42 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 0) & 1) | (r38 << 7) | ((r39 & 1) << 6) | ((r40 & 1) << 5) | ((r41 & 7) << 2) | ((r42 & 1) << 1);
p += 1;
if (l37 >= 1) {
const r43 = table(x5, 1);
const r44 = table(x6, 1);
const r45 = table(x7, 1);
const r46 = table(x8, 1);
const r47 = table(x9, 1);
const r48 = table(x10, 1);
const r49 = table(x11, 1);
if (r43 < 0 || r44 < 0 || r45 < 0 || r46 < 0 || r47 < 0 || r48 < 0 || r49 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 1) & 1) | (r43 << 7) | ((r44 & 1) << 6) | ((r45 & 1) << 5) | ((r46 & 1) << 4) | ((r47 & 1) << 3) | ((r48 & 1) << 2) | ((r49 & 1) << 1);
p += 1;
}
if (l37 >= 2) {
const r50 = table(x12, 1);
const r51 = table(x13, 3);
const r52 = table(x14, 1);
const r53 = table(x15, 1);
const r54 = table(x16, 3);
if (r50 < 0 || r51 < 0 || r52 < 0 || r53 < 0 || r54 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 2) & 1) | (r50 << 7) | ((r51 & 3) << 5) | ((r52 & 1) << 4) | ((r53 & 1) << 3) | ((r54 & 3) << 1);
p += 1;
}
if (l37 >= 3) {
const r55 = table(x17, 1);
const r56 = table(x18, 1);
const r57 = table(x19, 1);
const r58 = table(x20, 1);
const r59 = table(x21, 1);
const r60 = table(x22, 1);
const r61 = table(x23, 1);
if (r55 < 0 || r56 < 0 || r57 < 0 || r58 < 0 || r59 < 0 || r60 < 0 || r61 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 3) & 1) | (r55 << 7) | ((r56 & 1) << 6) | ((r57 & 1) << 5) | ((r58 & 1) << 4) | ((r59 & 1) << 3) | ((r60 & 1) << 2) | ((r61 & 1) << 1);
p += 1;
}
if (l37 >= 4) {
const r62 = table(x24, 3);
const r63 = table(x25, 7);
const r64 = table(x26, 1);
const r65 = table(x27, 1);
if (r62 < 0 || r63 < 0 || r64 < 0 || r65 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 4) & 1) | (r62 << 6) | ((r63 & 7) << 3) | ((r64 & 1) << 2) | ((r65 & 1) << 1);
p += 1;
}
if (l37 >= 5) {
const r66 = table(x28, 1);
const r67 = table(x29, 1);
const r68 = table(x30, 1);
if (r66 < 0 || r67 < 0 || r68 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 5) & 1) | (r66 << 7) | ((r67 & 1) << 6) | ((r68 & 1) << 5);
p += 1;
}
return p;
}

function writeRecord1_17(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
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
if (f0 & 32 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f0 & 8 && (p = write105(b, p, end, items["105"])) < 0) return -1;
if (f0 & 4 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f0 & 2 && (p = write185(b, p, end, items["185"])) < 0) return -1;
if (f1 & 128 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f1 & 64 && (p = write060(b, p, end, items["060"])) < 0) return -1;
if (f1 & 32 && (p = write245(b, p, end, items["245"])) < 0) return -1;
if (f1 & 16 && (p = write380_2(b, p, end, items["380"])) < 0) return -1;
if (f1 & 8 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f1 & 4 && (p = write080_4(b, p, end, items["080"])) < 0) return -1;
if (f1 & 2 && (p = write290(b, p, end, items["290"])) < 0) return -1;
if (f2 & 128 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f2 & 64 && (p = write295(b, p, end, items["295"])) < 0) return -1;
if (f2 & 32 && (p = write136(b, p, end, items["136"])) < 0) return -1;
if (f2 & 16 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f2 & 8 && (p = write135(b, p, end, items["135"])) < 0) return -1;
if (f2 & 4 && (p = write130(b, p, end, items["220"])) < 0) return -1;
if (f2 & 2 && (p = write390(b, p, end, items["390"])) < 0) return -1;
if (f3 & 128 && (p = write270(b, p, end, items["270"])) < 0) return -1;
if (f3 & 64 && (p = write300(b, p, end, items["300"])) < 0) return -1;
if (f3 & 32 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f3 & 16 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f3 & 8 && (p = write510(b, p, end, items["510"])) < 0) return -1;
if (f3 & 4 && (p = write500(b, p, end, items["500"])) < 0) return -1;
if (f3 & 2 && (p = write340_2(b, p, end, items["340"])) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function write060_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["CH"];
const x1 = v["MODE3A"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = table(x0, 1);
const r3 = octalNumber(x1, 4);
if (r2 < 0 || r3 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = ((r2 & 1) << 5) | ((r3 & 4095) >>> 8);
b[p + 1] = r3;
p += 2;
return p;
}

function writeRecord1_16(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
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
if (f0 & 32 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f0 & 8 && (p = write105(b, p, end, items["105"])) < 0) return -1;
if (f0 & 4 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f0 & 2 && (p = write185(b, p, end, items["185"])) < 0) return -1;
if (f1 & 128 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f1 & 64 && (p = write060_2(b, p, end, items["060"])) < 0) return -1;
if (f1 & 32 && (p = write245(b, p, end, items["245"])) < 0) return -1;
if (f1 & 16 && (p = write380_2(b, p, end, items["380"])) < 0) return -1;
if (f1 & 8 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f1 & 4 && (p = write080_4(b, p, end, items["080"])) < 0) return -1;
if (f1 & 2 && (p = write290(b, p, end, items["290"])) < 0) return -1;
if (f2 & 128 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f2 & 64 && (p = write295(b, p, end, items["295"])) < 0) return -1;
if (f2 & 32 && (p = write136(b, p, end, items["136"])) < 0) return -1;
if (f2 & 16 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f2 & 8 && (p = write135(b, p, end, items["135"])) < 0) return -1;
if (f2 & 4 && (p = write130(b, p, end, items["220"])) < 0) return -1;
if (f2 & 2 && (p = write390(b, p, end, items["390"])) < 0) return -1;
if (f3 & 128 && (p = write270(b, p, end, items["270"])) < 0) return -1;
if (f3 & 64 && (p = write300(b, p, end, items["300"])) < 0) return -1;
if (f3 & 32 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f3 & 16 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f3 & 8 && (p = write510(b, p, end, items["510"])) < 0) return -1;
if (f3 & 4 && (p = write500(b, p, end, items["500"])) < 0) return -1;
if (f3 & 2 && (p = write340_2(b, p, end, items["340"])) < 0) return -1;
if (f4 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f4 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

function writeExpansion1_3(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["CST"];
const x1 = v["CSN"];
const x2 = v["TVS"];
const x3 = v["STS"];
const x4 = v["V3"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(v)) return -1;
const q5 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0);
if (p + 1 > end) return -1;
b[p++] = q5;
if (x0 !== undefined) {
if (!Array.isArray(x0) || x0.length < 0 || x0.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x0.length;
p += 1;
for (let i7 = 0; i7 < x0.length; i7++) {
const y6: unknown = x0[i7];
if (!isNamed(y6)) return -1;
const x8 = y6["SAC"];
const x9 = y6["SIC"];
const x10 = y6["TYP"];
const x11 = y6["LTN"];
if (+(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) !== keyCount(y6)) return -1;
const r12 = whole(x8, 255);
const r13 = whole(x9, 255);
const r14 = table(x10, 15);
const r15 = whole(x11, 65535);
if (r12 < 0 || r13 < 0 || r14 < 0 || r15 < 0) return -1;
if (p + 5 > end) return -1;
b[p] = r12;
b[p + 1] = r13;
b[p + 2] = (r14 & 15);
b[p + 3] = (r15 >>> 8);
b[p + 4] = r15;
p += 5;
}
}
if (x1 !== undefined) {
if (!Array.isArray(x1) || x1.length < 0 || x1.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x1.length;
p += 1;
for (let i17 = 0; i17 < x1.length; i17++) {
const y16: unknown = x1[i17];
if (!isNamed(y16)) return -1;
const x18 = y16["SAC"];
const x19 = y16["SIC"];
const x20 = y16["TYP"];
if (+(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) !== keyCount(y16)) return -1;
const r21 = whole(x18, 255);
const r22 = whole(x19, 255);
const r23 = table(x20, 15);
if (r21 < 0 || r22 < 0 || r23 < 0) return -1;
if (p + 3 > end) return -1;
b[p] = r21;
b[p + 1] = r22;
b[p + 2] = (r23 & 15);
p += 3;
}
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x24 = x2["VX"];
const x25 = x2["VY"];
if (+(x24 !== undefined) + +(x25 !== undefined) !== keyCount(x2)) return -1;
const r26 = quantity(x24, 4, 1, -32768, 32767);
const r27 = quantity(x25, 4, 1, -32768, 32767);
if (r26 !== r26 || r27 !== r27) return -1;
if (p + 4 > end) return -1;
b[p] = (r26 >>> 8);
b[p + 1] = r26;
b[p + 2] = (r27 >>> 8);
b[p + 3] = r27;
p += 4;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x28 = x3["FDR"];
const x29 = x3["LNAV"];
const e30 = +(x28 !== undefined) + +(x29 !== undefined);
if (e30 !== keyCount(x3)) return -1;
const l31 = 0;
const r32 = table(x28, 1);
const g33 = x29 === undefined ? NOTHING : x29;
if (!isNamed(g33)) return -1;
const x34 = g33["EP"];
const x35 = g33["VAL"];
if (+(x34 !== undefined) + +(x35 !== undefined) !== keyCount(g33)) return -1;
const r36 = table(x34, 1);
const r37 = table(x35, 1);
if (r32 < 0 || r36 < 0 || r37 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l31 > 0) & 1) | (r32 << 7) | ((r36 & 1) << 6) | ((r37 & 1) << 5);
p += 1;
}
if (x4 !== undefined) {
if (!isNamed(x4)) return -1;
const x38 = x4["PS3"];
const x39 = x4["AS"];
const x40 = x4["UAS"];
const x41 = x4["CASS"];
if (+(x38 !== undefined) + +(x39 !== undefined) + +(x40 !== undefined) + +(x41 !== undefined) !== keyCount(x4)) return -1;
const q42 = (x38 !== undefined ? 128 : 0) | (x39 !== undefined ? 64 : 0) | (x40 !== undefined ? 32 : 0) | (x41 !== undefined ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q42;
if (x38 !== undefined) {
if (!isNamed(x38)) return -1;
const x43 = x38["EP"];
const x44 = x38["VAL"];
if (+(x43 !== undefined) + +(x44 !== undefined) !== keyCount(x38)) return -1;
const r45 = table(x43, 1);
const r46 = table(x44, 7);
if (r45 < 0 || r46 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r45 << 7) | ((r46 & 7) << 4);
p += 1;
}
if (x39 !== undefined) {
if (!isNamed(x39)) return -1;
const x47 = x39["RCE"];
const x48 = x39["RRL"];
const x49 = x39["TPW"];
const x50 = x39["TSI"];
const x51 = x39["TAO"];
if (+(x47 !== undefined) + +(x48 !== undefined) + +(x49 !== undefined) + +(x50 !== undefined) + +(x51 !== undefined) !== keyCount(x39)) return -1;
const g52 = x47 === undefined ? NOTHING : x47;
if (!isNamed(g52)) return -1;
const x53 = g52["EP"];
const x54 = g52["VAL"];
if (+(x53 !== undefined) + +(x54 !== undefined) !== keyCount(g52)) return -1;
const r55 = table(x53, 1);
const r56 = table(x54, 3);
const g57 = x48 === undefined ? NOTHING : x48;
if (!isNamed(g57)) return -1;
const x58 = g57["EP"];
const x59 = g57["VAL"];
if (+(x58 !== undefined) + +(x59 !== undefined) !== keyCount(g57)) return -1;
const r60 = table(x58, 1);
const r61 = table(x59, 1);
const g62 = x49 === undefined ? NOTHING : x49;
if (!isNamed(g62)) return -1;
const x63 = g62["EP"];
const x64 = g62["VAL"];
if (+(x63 !== undefined) + +(x64 !== undefined) !== keyCount(g62)) return -1;
const r65 = table(x63, 1);
const r66 = table(x64, 3);
const g67 = x50 === undefined ? NOTHING : x50;
if (!isNamed(g67)) return -1;
const x68 = g67["EP"];
const x69 = g67["VAL"];
if (+(x68 !== undefined) + +(x69 !== undefined) !== keyCount(g67)) return -1;
const r70 = table(x68, 1);
const r71 = table(x69, 3);
const g72 = x51 === undefined ? NOTHING : x51;
if (!isNamed(g72)) return -1;
const x73 = g72["EP"];
const x74 = g72["RE"];
const x75 = g72["VAL"];
if (+(x73 !== undefined) + +(x74 !== undefined) + +(x75 !== undefined) !== keyCount(g72)) return -1;
const r76 = table(x73, 1);
const r77 = table(x74, 1);
const r78 = whole(x75, 63);
if (r55 < 0 || r56 < 0 || r60 < 0 || r61 < 0 || r65 < 0 || r66 < 0 || r70 < 0 || r71 < 0 || r76 < 0 || r77 < 0 || r78 < 0) return -1;
if (p + 3 > end) return -1;
b[p] = (r55 << 7) | ((r56 & 3) << 5) | ((r60 & 1) << 4) | ((r61 & 1) << 3) | ((r65 & 1) << 2) | (r66 & 3);
b[p + 1] = (r70 << 7) | ((r71 & 3) << 5) | ((r76 & 1) << 4) | ((r77 & 1) << 3) | ((r78 & 63) >>> 3);
b[p + 2] = (r78 << 5);
p += 3;
}
if (x40 !== undefined) {
if (!isNamed(x40)) return -1;
const x79 = x40["MUO"];
const x80 = x40["DAA"];
const x81 = x40["RWC"];
if (+(x79 !== undefined) + +(x80 !== undefined) + +(x81 !== undefined) !== keyCount(x40)) return -1;
const g82 = x79 === undefined ? NOTHING : x79;
if (!isNamed(g82)) return -1;
const x83 = g82["EP"];
const x84 = g82["VAL"];
if (+(x83 !== undefined) + +(x84 !== undefined) !== keyCount(g82)) return -1;
const r85 = table(x83, 1);
const r86 = table(x84, 1);
const g87 = x80 === undefined ? NOTHING : x80;
if (!isNamed(g87)) return -1;
const x88 = g87["EP"];
const x89 = g87["VAL"];
if (+(x88 !== undefined) + +(x89 !== undefined) !== keyCount(g87)) return -1;
const r90 = table(x88, 1);
const r91 = table(x89, 3);
const g92 = x81 === undefined ? NOTHING : x81;
if (!isNamed(g92)) return -1;
const x93 = g92["EP"];
const x94 = g92["VAL"];
if (+(x93 !== undefined) + +(x94 !== undefined) !== keyCount(g92)) return -1;
const r95 = table(x93, 1);
const r96 = table(x94, 1);
if (r85 < 0 || r86 < 0 || r90 < 0 || r91 < 0 || r95 < 0 || r96 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r85 << 7) | ((r86 & 1) << 6) | ((r90 & 1) << 5) | ((r91 & 3) << 3) | ((r95 & 1) << 2) | ((r96 & 1) << 1);
p += 1;
}
if (x41 !== undefined) {
if (!isNamed(x41)) return -1;
const x97 = x41["SVH"];
const x98 = x41["CATC"];
if (+(x97 !== undefined) + +(x98 !== undefined) !== keyCount(x41)) return -1;
const g99 = x97 === undefined ? NOTHING : x97;
if (!isNamed(g99)) return -1;
const x100 = g99["EP"];
const x101 = g99["VAL"];
if (+(x100 !== undefined) + +(x101 !== undefined) !== keyCount(g99)) return -1;
const r102 = table(x100, 1);
const r103 = table(x101, 3);
const g104 = x98 === undefined ? NOTHING : x98;
if (!isNamed(g104)) return -1;
const x105 = g104["EP"];
const x106 = g104["VAL"];
if (+(x105 !== undefined) + +(x106 !== undefined) !== keyCount(g104)) return -1;
const r107 = table(x105, 1);
const r108 = table(x106, 7);
if (r102 < 0 || r103 < 0 || r107 < 0 || r108 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r102 << 7) | ((r103 & 3) << 5) | ((r107 & 1) << 4) | ((r108 & 7) << 1);
p += 1;
}
}
return p;
}

function writeExpansion1_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["CST"];
const x1 = v["CSN"];
const x2 = v["TVS"];
const x3 = v["STS"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const q4 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q4;
if (x0 !== undefined) {
if (!Array.isArray(x0) || x0.length < 0 || x0.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x0.length;
p += 1;
for (let i6 = 0; i6 < x0.length; i6++) {
const y5: unknown = x0[i6];
if (!isNamed(y5)) return -1;
const x7 = y5["SAC"];
const x8 = y5["SIC"];
const x9 = y5["TYP"];
const x10 = y5["LTN"];
if (+(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) !== keyCount(y5)) return -1;
const r11 = whole(x7, 255);
const r12 = whole(x8, 255);
const r13 = table(x9, 15);
const r14 = whole(x10, 65535);
if (r11 < 0 || r12 < 0 || r13 < 0 || r14 < 0) return -1;
if (p + 5 > end) return -1;
b[p] = r11;
b[p + 1] = r12;
b[p + 2] = (r13 & 15);
b[p + 3] = (r14 >>> 8);
b[p + 4] = r14;
p += 5;
}
}
if (x1 !== undefined) {
if (!Array.isArray(x1) || x1.length < 0 || x1.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x1.length;
p += 1;
for (let i16 = 0; i16 < x1.length; i16++) {
const y15: unknown = x1[i16];
if (!isNamed(y15)) return -1;
const x17 = y15["SAC"];
const x18 = y15["SIC"];
const x19 = y15["TYP"];
if (+(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) !== keyCount(y15)) return -1;
const r20 = whole(x17, 255);
const r21 = whole(x18, 255);
const r22 = table(x19, 15);
if (r20 < 0 || r21 < 0 || r22 < 0) return -1;
if (p + 3 > end) return -1;
b[p] = r20;
b[p + 1] = r21;
b[p + 2] = (r22 & 15);
p += 3;
}
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x23 = x2["VX"];
const x24 = x2["VY"];
if (+(x23 !== undefined) + +(x24 !== undefined) !== keyCount(x2)) return -1;
const r25 = quantity(x23, 4, 1, -32768, 32767);
const r26 = quantity(x24, 4, 1, -32768, 32767);
if (r25 !== r25 || r26 !== r26) return -1;
if (p + 4 > end) return -1;
b[p] = (r25 >>> 8);
b[p + 1] = r25;
b[p + 2] = (r26 >>> 8);
b[p + 3] = r26;
p += 4;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x27 = x3["FDR"];
const e28 = +(x27 !== undefined);
if (e28 !== keyCount(x3)) return -1;
const l29 = 0;
const r30 = table(x27, 1);
if (r30 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l29 > 0) & 1) | (r30 << 7);
p += 1;
}
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.21": [writeRecord1_21],
  "1.20": [writeRecord1_20],
  "1.19": [writeRecord1_19],
  "1.18": [writeRecord1_18],
  "1.17": [writeRecord1_17],
  "1.16": [writeRecord1_16],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
  "1.3": writeExpansion1_3,
  "1.2": writeExpansion1_2,
};
