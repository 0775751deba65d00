// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, NOTHING, octalNumber, putAscii, putExplicit, putHex, putIcao } from '../write-support.ts';

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

function write210(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["AX"];
const x1 = v["AY"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round(x0 * 4) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 4) : Number.NaN;
if (!(r2 >= -128 && r2 <= 127) || !(r3 >= -128 && r3 <= 127)) return -1;
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
const r4 = x0 === undefined ? 0 : x0;
const r5 = x1 === undefined ? 0 : x1;
const r6 = x2 === undefined ? 0 : x2;
const r7 = x3 === undefined ? 0 : x3;
if (typeof r4 !== 'number' || r4 !== (r4 & 3) || typeof r5 !== 'number' || r5 !== (r5 & 3) || typeof r6 !== 'number' || r6 !== (r6 & 3) || typeof r7 !== 'number' || r7 !== (r7 & 1)) return -1;
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
const r7 = typeof x0 === 'number' ? Math.round(x0) : Number.NaN;
if (!(r7 >= 0 && r7 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l6 > 0) & 1) | (r7 << 1);
p += 1;
if (l6 >= 1) {
const r8 = typeof x1 === 'number' ? Math.round((x1 * 16) / 45) : Number.NaN;
if (!(r8 >= 0 && r8 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l6 > 1) & 1) | (r8 << 1);
p += 1;
}
if (l6 >= 2) {
const r9 = typeof x2 === 'number' ? Math.round(x2) : Number.NaN;
if (!(r9 >= 0 && r9 <= 127)) return -1;
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
if (typeof v !== 'number' || v !== (v & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = v;
p += 1;
return p;
}

function write070(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 128) : Number.NaN;
if (!(r0 >= 0 && r0 <= 11059327)) return -1;
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

function write100(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["X"];
const x1 = v["Y"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round(x0 * 2) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 2) : Number.NaN;
if (!(r2 >= -8388608 && r2 <= 8388607) || !(r3 >= -8388608 && r3 <= 8388607)) return -1;
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
const r2 = typeof x0 === 'number' ? Math.round(x0 * 4) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 4) : Number.NaN;
if (!(r2 >= -32768 && r2 <= 32767) || !(r3 >= -32768 && r3 <= 32767)) return -1;
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

function write245(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["STI"];
const x1 = v["CHR"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = x0 === undefined ? 0 : x0;
if (typeof r2 !== 'number' || r2 !== (r2 & 3)) return -1;
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
if (typeof x0 !== 'number' || x0 !== (x0 & 16777215)) return -1;
if (p + 3 > end) return -1;
b[p] = (x0 >>> 16);
b[p + 1] = (x0 >>> 8);
b[p + 2] = x0;
p += 3;
}
if (x1 !== undefined) {
if (p + 6 > end) return -1;
if (!putIcao(b, p + 0, 8, x1)) return -1;
p += 6;
}
if (x2 !== undefined) {
const r33 = typeof x2 === 'number' ? Math.round((x2 * 8192) / 45) : Number.NaN;
if (!(r33 >= 0 && r33 <= 65535)) return -1;
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
const r36 = x34 === undefined ? 0 : x34;
let r37 = Number.NaN;
if (x34 === 0) {
r37 = typeof x35 === 'number' ? Math.round(x35 * 16384) : Number.NaN;
if (!(r37 >= 0 && r37 <= 32767)) return -1;
}
else if (x34 === 1) {
r37 = typeof x35 === 'number' ? Math.round(x35 * 1000) : Number.NaN;
if (!(r37 >= 0 && r37 <= 32767)) return -1;
}
if (typeof r36 !== 'number' || r36 !== (r36 & 1) || r37 !== r37) return -1;
if (p + 2 > end) return -1;
b[p] = (r36 << 7) | ((r37 & 32767) >>> 8);
b[p + 1] = r37;
p += 2;
}
if (x4 !== undefined) {
const r38 = typeof x4 === 'number' ? Math.round(x4) : Number.NaN;
if (!(r38 >= 0 && r38 <= 65535)) return -1;
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
const r42 = x39 === undefined ? 0 : x39;
const r43 = x40 === undefined ? 0 : x40;
const r44 = typeof x41 === 'number' ? Math.round((x41) / 25) : Number.NaN;
if (typeof r42 !== 'number' || r42 !== (r42 & 1) || typeof r43 !== 'number' || r43 !== (r43 & 3) || !(r44 >= -4096 && r44 <= 4095)) return -1;
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
const r49 = x45 === undefined ? 0 : x45;
const r50 = x46 === undefined ? 0 : x46;
const r51 = x47 === undefined ? 0 : x47;
const r52 = typeof x48 === 'number' ? Math.round((x48) / 25) : Number.NaN;
if (typeof r49 !== 'number' || r49 !== (r49 & 1) || typeof r50 !== 'number' || r50 !== (r50 & 1) || typeof r51 !== 'number' || r51 !== (r51 & 1) || !(r52 >= -4096 && r52 <= 4095)) return -1;
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
const r57 = x53 === undefined ? 0 : x53;
const r58 = x54 === undefined ? 0 : x54;
if (typeof r57 !== 'number' || r57 !== (r57 & 1) || typeof r58 !== 'number' || r58 !== (r58 & 1)) return -1;
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
const r73 = x61 === undefined ? 0 : x61;
const r74 = x62 === undefined ? 0 : x62;
const r76 = typeof x64 === 'number' ? Math.round((x64) / 10) : Number.NaN;
const r77 = typeof x65 === 'number' ? Math.round((x65 * 2097152) / 45) : Number.NaN;
const r78 = typeof x66 === 'number' ? Math.round((x66 * 2097152) / 45) : Number.NaN;
const r79 = x67 === undefined ? 0 : x67;
const r80 = x68 === undefined ? 0 : x68;
const r81 = x69 === undefined ? 0 : x69;
const r82 = x70 === undefined ? 0 : x70;
const r83 = typeof x71 === 'number' ? Math.round(x71) : Number.NaN;
const r84 = typeof x72 === 'number' ? Math.round(x72 * 100) : Number.NaN;
if (typeof r73 !== 'number' || r73 !== (r73 & 1) || typeof r74 !== 'number' || r74 !== (r74 & 1) || typeof x63 !== 'number' || x63 !== (x63 & 63) || !(r76 >= -32768 && r76 <= 32767) || !(r77 >= -4194304 && r77 <= 4194304) || !(r78 >= -8388608 && r78 <= 8388607) || typeof r79 !== 'number' || r79 !== (r79 & 15) || typeof r80 !== 'number' || r80 !== (r80 & 3) || typeof r81 !== 'number' || r81 !== (r81 & 1) || typeof r82 !== 'number' || r82 !== (r82 & 1) || !(r83 >= 0 && r83 <= 16777215) || !(r84 >= 0 && r84 <= 65535)) return -1;
if (p + 15 > end) return -1;
b[p] = (r73 << 7) | ((r74 & 1) << 6) | (x63 & 63);
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
const r92 = x85 === undefined ? 0 : x85;
const r93 = x86 === undefined ? 0 : x86;
const r94 = x87 === undefined ? 0 : x87;
const r95 = x88 === undefined ? 0 : x88;
const r96 = x89 === undefined ? 0 : x89;
if (typeof r92 !== 'number' || r92 !== (r92 & 7) || typeof r93 !== 'number' || r93 !== (r93 & 7) || typeof r94 !== 'number' || r94 !== (r94 & 1) || typeof r95 !== 'number' || r95 !== (r95 & 1) || typeof r96 !== 'number' || r96 !== (r96 & 1) || typeof x90 !== 'number' || x90 !== (x90 & 1) || typeof x91 !== 'number' || x91 !== (x91 & 15)) return -1;
if (p + 2 > end) return -1;
b[p] = (r92 << 5) | ((r93 & 7) << 2);
b[p + 1] = (r94 << 7) | ((r95 & 1) << 6) | ((r96 & 1) << 5) | ((x90 & 1) << 4) | (x91 & 15);
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
const r104 = x99 === undefined ? 0 : x99;
const r105 = x100 === undefined ? 0 : x100;
const r106 = x101 === undefined ? 0 : x101;
const r107 = x102 === undefined ? 0 : x102;
const r108 = x103 === undefined ? 0 : x103;
if (typeof r104 !== 'number' || r104 !== (r104 & 3) || typeof r105 !== 'number' || r105 !== (r105 & 3) || typeof r106 !== 'number' || r106 !== (r106 & 3) || typeof r107 !== 'number' || r107 !== (r107 & 1) || typeof r108 !== 'number' || r108 !== (r108 & 7)) return -1;
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
const r109 = typeof x12 === 'number' ? Math.round((x12 * 4) / 25) : Number.NaN;
if (!(r109 >= -32768 && r109 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r109 >>> 8);
b[p + 1] = r109;
p += 2;
}
if (x13 !== undefined) {
const r110 = typeof x13 === 'number' ? Math.round((x13 * 4) / 25) : Number.NaN;
if (!(r110 >= -32768 && r110 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r110 >>> 8);
b[p + 1] = r110;
p += 2;
}
if (x14 !== undefined) {
const r111 = typeof x14 === 'number' ? Math.round(x14 * 100) : Number.NaN;
if (!(r111 >= -32768 && r111 <= 32767)) return -1;
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
const r114 = x112 === undefined ? 0 : x112;
const r115 = typeof x113 === 'number' ? Math.round(x113 * 4) : Number.NaN;
if (typeof r114 !== 'number' || r114 !== (r114 & 3) || !(r115 >= -64 && r115 <= 63)) return -1;
if (p + 2 > end) return -1;
b[p] = (r114 << 6);
b[p + 1] = (r115 << 1);
p += 2;
}
if (x16 !== undefined) {
const r116 = typeof x16 === 'number' ? Math.round((x16 * 8192) / 45) : Number.NaN;
if (!(r116 >= 0 && r116 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r116 >>> 8);
b[p + 1] = r116;
p += 2;
}
if (x17 !== undefined) {
const r117 = typeof x17 === 'number' ? Math.round(x17 * 16384) : Number.NaN;
if (!(r117 >= -32768 && r117 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r117 >>> 8);
b[p + 1] = r117;
p += 2;
}
if (x18 !== undefined) {
if (typeof x18 !== 'number' || x18 !== (x18 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = x18;
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
const r127 = x119 === undefined ? 0 : x119;
const r128 = x120 === undefined ? 0 : x120;
const r129 = x121 === undefined ? 0 : x121;
const r130 = x122 === undefined ? 0 : x122;
const r131 = typeof x123 === 'number' ? Math.round(x123) : Number.NaN;
const r132 = typeof x124 === 'number' ? Math.round(x124) : Number.NaN;
const r133 = typeof x125 === 'number' ? Math.round(x125 * 4) : Number.NaN;
if (typeof r127 !== 'number' || r127 !== (r127 & 1) || typeof r128 !== 'number' || r128 !== (r128 & 1) || typeof r129 !== 'number' || r129 !== (r129 & 1) || typeof r130 !== 'number' || r130 !== (r130 & 1) || !(r131 >= 0 && r131 <= 65535) || !(r132 >= 0 && r132 <= 65535) || !(r133 >= -32768 && r133 <= 32767) || typeof x126 !== 'number' || x126 !== (x126 & 255)) return -1;
if (p + 8 > end) return -1;
b[p] = (r127 << 7) | ((r128 & 1) << 6) | ((r129 & 1) << 5) | ((r130 & 1) << 4);
b[p + 1] = (r131 >>> 8);
b[p + 2] = r131;
b[p + 3] = (r132 >>> 8);
b[p + 4] = r132;
b[p + 5] = (r133 >>> 8);
b[p + 6] = r133;
b[p + 7] = x126;
p += 8;
}
if (x20 !== undefined) {
const r135 = x20 === undefined ? 0 : x20;
if (typeof r135 !== 'number' || r135 !== (r135 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r135;
p += 1;
}
if (x21 !== undefined) {
if (!isNamed(x21)) return -1;
const x136 = x21["LAT"];
const x137 = x21["LON"];
if (+(x136 !== undefined) + +(x137 !== undefined) !== keyCount(x21)) return -1;
const r138 = typeof x136 === 'number' ? Math.round((x136 * 2097152) / 45) : Number.NaN;
const r139 = typeof x137 === 'number' ? Math.round((x137 * 2097152) / 45) : Number.NaN;
if (!(r138 >= -4194304 && r138 <= 4194304) || !(r139 >= -8388608 && r139 <= 8388607)) return -1;
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
const r140 = typeof x22 === 'number' ? Math.round((x22 * 4) / 25) : Number.NaN;
if (!(r140 >= -32768 && r140 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r140 >>> 8);
b[p + 1] = r140;
p += 2;
}
if (x23 !== undefined) {
if (!isNamed(x23)) return -1;
const x141 = x23["PUN"];
if (+(x141 !== undefined) !== keyCount(x23)) return -1;
if (typeof x141 !== 'number' || x141 !== (x141 & 15)) return -1;
if (p + 1 > end) return -1;
b[p] = (x141 & 15);
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
const r145 = typeof x25 === 'number' ? Math.round(x25) : Number.NaN;
if (!(r145 >= 0 && r145 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r145 >>> 8);
b[p + 1] = r145;
p += 2;
}
if (x26 !== undefined) {
const r146 = typeof x26 === 'number' ? Math.round(x26 * 125) : Number.NaN;
if (!(r146 >= 0 && r146 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r146 >>> 8);
b[p + 1] = r146;
p += 2;
}
if (x27 !== undefined) {
if (!isNamed(x27)) return -1;
const x147 = x27["BPS"];
if (+(x147 !== undefined) !== keyCount(x27)) return -1;
const r148 = typeof x147 === 'number' ? Math.round(x147 * 10) : Number.NaN;
if (!(r148 >= 0 && r148 <= 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r148 & 4095) >>> 8);
b[p + 1] = r148;
p += 2;
}
return p;
}

function write040(b: Uint8Array, p: number, end: number, v: unknown): number {
if (typeof v !== 'number' || v !== (v & 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (v >>> 8);
b[p + 1] = v;
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
const r44 = x0 === undefined ? 0 : x0;
const r45 = x1 === undefined ? 0 : x1;
const r46 = x2 === undefined ? 0 : x2;
const r47 = x3 === undefined ? 0 : x3;
const r48 = x4 === undefined ? 0 : x4;
if (typeof r44 !== 'number' || r44 !== (r44 & 1) || typeof r45 !== 'number' || r45 !== (r45 & 1) || typeof r46 !== 'number' || r46 !== (r46 & 1) || typeof r47 !== 'number' || r47 !== (r47 & 7) || typeof r48 !== 'number' || r48 !== (r48 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l43 > 0) & 1) | (r44 << 7) | ((r45 & 1) << 6) | ((r46 & 1) << 5) | ((r47 & 7) << 2) | ((r48 & 1) << 1);
p += 1;
if (l43 >= 1) {
const r49 = x5 === undefined ? 0 : x5;
const r50 = x6 === undefined ? 0 : x6;
const r51 = x7 === undefined ? 0 : x7;
const r52 = x8 === undefined ? 0 : x8;
const r53 = x9 === undefined ? 0 : x9;
const r54 = x10 === undefined ? 0 : x10;
const r55 = x11 === undefined ? 0 : x11;
if (typeof r49 !== 'number' || r49 !== (r49 & 1) || typeof r50 !== 'number' || r50 !== (r50 & 1) || typeof r51 !== 'number' || r51 !== (r51 & 1) || typeof r52 !== 'number' || r52 !== (r52 & 1) || typeof r53 !== 'number' || r53 !== (r53 & 1) || typeof r54 !== 'number' || r54 !== (r54 & 1) || typeof r55 !== 'number' || r55 !== (r55 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l43 > 1) & 1) | (r49 << 7) | ((r50 & 1) << 6) | ((r51 & 1) << 5) | ((r52 & 1) << 4) | ((r53 & 1) << 3) | ((r54 & 1) << 2) | ((r55 & 1) << 1);
p += 1;
}
if (l43 >= 2) {
const r56 = x12 === undefined ? 0 : x12;
const r57 = x13 === undefined ? 0 : x13;
const r58 = x14 === undefined ? 0 : x14;
const r59 = x15 === undefined ? 0 : x15;
const r60 = x16 === undefined ? 0 : x16;
if (typeof r56 !== 'number' || r56 !== (r56 & 1) || typeof r57 !== 'number' || r57 !== (r57 & 3) || typeof r58 !== 'number' || r58 !== (r58 & 1) || typeof r59 !== 'number' || r59 !== (r59 & 1) || typeof r60 !== 'number' || r60 !== (r60 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l43 > 2) & 1) | (r56 << 7) | ((r57 & 3) << 5) | ((r58 & 1) << 4) | ((r59 & 1) << 3) | ((r60 & 3) << 1);
p += 1;
}
if (l43 >= 3) {
const r61 = x17 === undefined ? 0 : x17;
const r62 = x18 === undefined ? 0 : x18;
const r63 = x19 === undefined ? 0 : x19;
const r64 = x20 === undefined ? 0 : x20;
const r65 = x21 === undefined ? 0 : x21;
const r66 = x22 === undefined ? 0 : x22;
const r67 = x23 === undefined ? 0 : x23;
if (typeof r61 !== 'number' || r61 !== (r61 & 1) || typeof r62 !== 'number' || r62 !== (r62 & 1) || typeof r63 !== 'number' || r63 !== (r63 & 1) || typeof r64 !== 'number' || r64 !== (r64 & 1) || typeof r65 !== 'number' || r65 !== (r65 & 1) || typeof r66 !== 'number' || r66 !== (r66 & 1) || typeof r67 !== 'number' || r67 !== (r67 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l43 > 3) & 1) | (r61 << 7) | ((r62 & 1) << 6) | ((r63 & 1) << 5) | ((r64 & 1) << 4) | ((r65 & 1) << 3) | ((r66 & 1) << 2) | ((r67 & 1) << 1);
p += 1;
}
if (l43 >= 4) {
const r68 = x24 === undefined ? 0 : x24;
const r69 = x25 === undefined ? 0 : x25;
const r70 = x26 === undefined ? 0 : x26;
const r71 = x27 === undefined ? 0 : x27;
if (typeof r68 !== 'number' || r68 !== (r68 & 3) || typeof r69 !== 'number' || r69 !== (r69 & 7) || typeof r70 !== 'number' || r70 !== (r70 & 1) || typeof r71 !== 'number' || r71 !== (r71 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l43 > 4) & 1) | (r68 << 6) | ((r69 & 7) << 3) | ((r70 & 1) << 2) | ((r71 & 1) << 1);
p += 1;
}
if (l43 >= 5) {
const r72 = x28 === undefined ? 0 : x28;
const r73 = x29 === undefined ? 0 : x29;
const r74 = x30 === undefined ? 0 : x30;
const r75 = x31 === undefined ? 0 : x31;
const r76 = x32 === undefined ? 0 : x32;
const r77 = x33 === undefined ? 0 : x33;
const r78 = x34 === undefined ? 0 : x34;
if (typeof r72 !== 'number' || r72 !== (r72 & 1) || typeof r73 !== 'number' || r73 !== (r73 & 1) || typeof r74 !== 'number' || r74 !== (r74 & 1) || typeof r75 !== 'number' || r75 !== (r75 & 1) || typeof r76 !== 'number' || r76 !== (r76 & 1) || typeof r77 !== 'number' || r77 !== (r77 & 1) || typeof r78 !== 'number' || r78 !== (r78 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l43 > 5) & 1) | (r72 << 7) | ((r73 & 1) << 6) | ((r74 & 1) << 5) | ((r75 & 1) << 4) | ((r76 & 1) << 3) | ((r77 & 1) << 2) | ((r78 & 1) << 1);
p += 1;
}
if (l43 >= 6) {
const r79 = x35 === undefined ? 0 : x35;
if (typeof r79 !== 'number' || r79 !== (r79 & 1)) return -1;
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
const r12 = typeof x0 === 'number' ? Math.round(x0 * 4) : Number.NaN;
if (!(r12 >= 0 && r12 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r12;
p += 1;
}
if (x1 !== undefined) {
const r13 = typeof x1 === 'number' ? Math.round(x1 * 4) : Number.NaN;
if (!(r13 >= 0 && r13 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r13;
p += 1;
}
if (x2 !== undefined) {
const r14 = typeof x2 === 'number' ? Math.round(x2 * 4) : Number.NaN;
if (!(r14 >= 0 && r14 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r14;
p += 1;
}
if (x3 !== undefined) {
const r15 = typeof x3 === 'number' ? Math.round(x3 * 4) : Number.NaN;
if (!(r15 >= 0 && r15 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r15;
p += 1;
}
if (x4 !== undefined) {
const r16 = typeof x4 === 'number' ? Math.round(x4 * 4) : Number.NaN;
if (!(r16 >= 0 && r16 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r16 >>> 8);
b[p + 1] = r16;
p += 2;
}
if (x5 !== undefined) {
const r17 = typeof x5 === 'number' ? Math.round(x5 * 4) : Number.NaN;
if (!(r17 >= 0 && r17 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r17;
p += 1;
}
if (x6 !== undefined) {
const r18 = typeof x6 === 'number' ? Math.round(x6 * 4) : Number.NaN;
if (!(r18 >= 0 && r18 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r18;
p += 1;
}
if (x7 !== undefined) {
const r19 = typeof x7 === 'number' ? Math.round(x7 * 4) : Number.NaN;
if (!(r19 >= 0 && r19 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r19;
p += 1;
}
if (x8 !== undefined) {
const r20 = typeof x8 === 'number' ? Math.round(x8 * 4) : Number.NaN;
if (!(r20 >= 0 && r20 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r20;
p += 1;
}
if (x9 !== undefined) {
const r21 = typeof x9 === 'number' ? Math.round(x9 * 4) : Number.NaN;
if (!(r21 >= 0 && r21 <= 255)) return -1;
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
const r36 = typeof x0 === 'number' ? Math.round(x0 * 4) : Number.NaN;
if (!(r36 >= 0 && r36 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r36;
p += 1;
}
if (x1 !== undefined) {
const r37 = typeof x1 === 'number' ? Math.round(x1 * 4) : Number.NaN;
if (!(r37 >= 0 && r37 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r37;
p += 1;
}
if (x2 !== undefined) {
const r38 = typeof x2 === 'number' ? Math.round(x2 * 4) : Number.NaN;
if (!(r38 >= 0 && r38 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r38;
p += 1;
}
if (x3 !== undefined) {
const r39 = typeof x3 === 'number' ? Math.round(x3 * 4) : Number.NaN;
if (!(r39 >= 0 && r39 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r39;
p += 1;
}
if (x4 !== undefined) {
const r40 = typeof x4 === 'number' ? Math.round(x4 * 4) : Number.NaN;
if (!(r40 >= 0 && r40 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r40;
p += 1;
}
if (x5 !== undefined) {
const r41 = typeof x5 === 'number' ? Math.round(x5 * 4) : Number.NaN;
if (!(r41 >= 0 && r41 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r41;
p += 1;
}
if (x6 !== undefined) {
const r42 = typeof x6 === 'number' ? Math.round(x6 * 4) : Number.NaN;
if (!(r42 >= 0 && r42 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r42;
p += 1;
}
if (x7 !== undefined) {
const r43 = typeof x7 === 'number' ? Math.round(x7 * 4) : Number.NaN;
if (!(r43 >= 0 && r43 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r43;
p += 1;
}
if (x8 !== undefined) {
const r44 = typeof x8 === 'number' ? Math.round(x8 * 4) : Number.NaN;
if (!(r44 >= 0 && r44 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r44;
p += 1;
}
if (x9 !== undefined) {
const r45 = typeof x9 === 'number' ? Math.round(x9 * 4) : Number.NaN;
if (!(r45 >= 0 && r45 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r45;
p += 1;
}
if (x10 !== undefined) {
const r46 = typeof x10 === 'number' ? Math.round(x10 * 4) : Number.NaN;
if (!(r46 >= 0 && r46 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r46;
p += 1;
}
if (x11 !== undefined) {
const r47 = typeof x11 === 'number' ? Math.round(x11 * 4) : Number.NaN;
if (!(r47 >= 0 && r47 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r47;
p += 1;
}
if (x12 !== undefined) {
const r48 = typeof x12 === 'number' ? Math.round(x12 * 4) : Number.NaN;
if (!(r48 >= 0 && r48 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r48;
p += 1;
}
if (x13 !== undefined) {
const r49 = typeof x13 === 'number' ? Math.round(x13 * 4) : Number.NaN;
if (!(r49 >= 0 && r49 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r49;
p += 1;
}
if (x14 !== undefined) {
const r50 = typeof x14 === 'number' ? Math.round(x14 * 4) : Number.NaN;
if (!(r50 >= 0 && r50 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r50;
p += 1;
}
if (x15 !== undefined) {
const r51 = typeof x15 === 'number' ? Math.round(x15 * 4) : Number.NaN;
if (!(r51 >= 0 && r51 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r51;
p += 1;
}
if (x16 !== undefined) {
const r52 = typeof x16 === 'number' ? Math.round(x16 * 4) : Number.NaN;
if (!(r52 >= 0 && r52 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r52;
p += 1;
}
if (x17 !== undefined) {
const r53 = typeof x17 === 'number' ? Math.round(x17 * 4) : Number.NaN;
if (!(r53 >= 0 && r53 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r53;
p += 1;
}
if (x18 !== undefined) {
const r54 = typeof x18 === 'number' ? Math.round(x18 * 4) : Number.NaN;
if (!(r54 >= 0 && r54 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r54;
p += 1;
}
if (x19 !== undefined) {
const r55 = typeof x19 === 'number' ? Math.round(x19 * 4) : Number.NaN;
if (!(r55 >= 0 && r55 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r55;
p += 1;
}
if (x20 !== undefined) {
const r56 = typeof x20 === 'number' ? Math.round(x20 * 4) : Number.NaN;
if (!(r56 >= 0 && r56 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r56;
p += 1;
}
if (x21 !== undefined) {
const r57 = typeof x21 === 'number' ? Math.round(x21 * 4) : Number.NaN;
if (!(r57 >= 0 && r57 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r57;
p += 1;
}
if (x22 !== undefined) {
const r58 = typeof x22 === 'number' ? Math.round(x22 * 4) : Number.NaN;
if (!(r58 >= 0 && r58 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r58;
p += 1;
}
if (x23 !== undefined) {
const r59 = typeof x23 === 'number' ? Math.round(x23 * 4) : Number.NaN;
if (!(r59 >= 0 && r59 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r59;
p += 1;
}
if (x24 !== undefined) {
const r60 = typeof x24 === 'number' ? Math.round(x24 * 4) : Number.NaN;
if (!(r60 >= 0 && r60 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r60;
p += 1;
}
if (x25 !== undefined) {
const r61 = typeof x25 === 'number' ? Math.round(x25 * 4) : Number.NaN;
if (!(r61 >= 0 && r61 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r61;
p += 1;
}
if (x26 !== undefined) {
const r62 = typeof x26 === 'number' ? Math.round(x26 * 4) : Number.NaN;
if (!(r62 >= 0 && r62 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r62;
p += 1;
}
if (x27 !== undefined) {
const r63 = typeof x27 === 'number' ? Math.round(x27 * 4) : Number.NaN;
if (!(r63 >= 0 && r63 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r63;
p += 1;
}
if (x28 !== undefined) {
const r64 = typeof x28 === 'number' ? Math.round(x28 * 4) : Number.NaN;
if (!(r64 >= 0 && r64 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r64;
p += 1;
}
if (x29 !== undefined) {
const r65 = typeof x29 === 'number' ? Math.round(x29 * 4) : Number.NaN;
if (!(r65 >= 0 && r65 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r65;
p += 1;
}
if (x30 !== undefined) {
const r66 = typeof x30 === 'number' ? Math.round(x30 * 4) : Number.NaN;
if (!(r66 >= 0 && r66 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r66;
p += 1;
}
return p;
}

function write136(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 4) : Number.NaN;
if (!(r0 >= -32768 && r0 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write130(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round((v * 4) / 25) : Number.NaN;
if (!(r0 >= -32768 && r0 <= 32767)) return -1;
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
const r2 = x0 === undefined ? 0 : x0;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 4) : Number.NaN;
if (typeof r2 !== 'number' || r2 !== (r2 & 1) || !(r3 >= -16384 && r3 <= 16383)) return -1;
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
if (typeof x21 !== 'number' || x21 !== (x21 & 255) || typeof x22 !== 'number' || x22 !== (x22 & 255)) return -1;
if (p + 2 > end) return -1;
b[p] = x21;
b[p + 1] = x22;
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
const r27 = x25 === undefined ? 0 : x25;
if (typeof r27 !== 'number' || r27 !== (r27 & 3) || typeof x26 !== 'number' || x26 !== (x26 & 134217727)) return -1;
if (p + 4 > end) return -1;
b[p] = (r27 << 6) | ((x26 & 134217727) >>> 24);
b[p + 1] = (x26 >>> 16);
b[p + 2] = (x26 >>> 8);
b[p + 3] = x26;
p += 4;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x29 = x3["GATOAT"];
const x30 = x3["FR1FR2"];
const x31 = x3["RVSM"];
const x32 = x3["HPR"];
if (+(x29 !== undefined) + +(x30 !== undefined) + +(x31 !== undefined) + +(x32 !== undefined) !== keyCount(x3)) return -1;
const r33 = x29 === undefined ? 0 : x29;
const r34 = x30 === undefined ? 0 : x30;
const r35 = x31 === undefined ? 0 : x31;
const r36 = x32 === undefined ? 0 : x32;
if (typeof r33 !== 'number' || r33 !== (r33 & 3) || typeof r34 !== 'number' || r34 !== (r34 & 3) || typeof r35 !== 'number' || r35 !== (r35 & 3) || typeof r36 !== 'number' || r36 !== (r36 & 1)) return -1;
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
const r40 = typeof x9 === 'number' ? Math.round(x9 * 4) : Number.NaN;
if (!(r40 >= 0 && r40 <= 65535)) return -1;
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
if (typeof x41 !== 'number' || x41 !== (x41 & 255) || typeof x42 !== 'number' || x42 !== (x42 & 255)) return -1;
if (p + 2 > end) return -1;
b[p] = x41;
b[p + 1] = x42;
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
const r53 = x47 === undefined ? 0 : x47;
const r54 = x48 === undefined ? 0 : x48;
const r57 = x51 === undefined ? 0 : x51;
if (typeof r53 !== 'number' || r53 !== (r53 & 31) || typeof r54 !== 'number' || r54 !== (r54 & 3) || typeof x49 !== 'number' || x49 !== (x49 & 31) || typeof x50 !== 'number' || x50 !== (x50 & 63) || typeof r57 !== 'number' || r57 !== (r57 & 1) || typeof x52 !== 'number' || x52 !== (x52 & 63)) return -1;
if (p + 4 > end) return -1;
b[p] = (r53 << 3) | ((r54 & 3) << 1);
b[p + 1] = (x49 & 31);
b[p + 2] = (x50 & 63);
b[p + 3] = (r57 << 7) | (x52 & 63);
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
const r61 = x59 === undefined ? 0 : x59;
const r62 = x60 === undefined ? 0 : x60;
if (typeof r61 !== 'number' || r61 !== (r61 & 3) || typeof r62 !== 'number' || r62 !== (r62 & 3)) return -1;
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
const r65 = x63 === undefined ? 0 : x63;
const r66 = octalNumber(x64, 4);
if (typeof r65 !== 'number' || r65 !== (r65 & 1) || r66 < 0) return -1;
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
const r0 = v === undefined ? 0 : v;
if (typeof r0 !== 'number' || r0 !== (r0 & 255)) return -1;
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
const r16 = x8 === undefined ? 0 : x8;
const r17 = x9 === undefined ? 0 : x9;
const r18 = x10 === undefined ? 0 : x10;
const r19 = x11 === undefined ? 0 : x11;
const r20 = x12 === undefined ? 0 : x12;
const r21 = x13 === undefined ? 0 : x13;
const r22 = x14 === undefined ? 0 : x14;
const r23 = x15 === undefined ? 0 : x15;
if (typeof r16 !== 'number' || r16 !== (r16 & 1) || typeof r17 !== 'number' || r17 !== (r17 & 1) || typeof r18 !== 'number' || r18 !== (r18 & 1) || typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1) || typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 1)) return -1;
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
if (typeof x24 !== 'number' || x24 !== (x24 & 16383) || typeof x25 !== 'number' || x25 !== (x25 & 31) || typeof x26 !== 'number' || x26 !== (x26 & 63)) return -1;
if (p + 4 > end) return -1;
b[p] = ((x24 & 16383) >>> 8);
b[p + 1] = x24;
b[p + 2] = (x25 & 31);
b[p + 3] = (x26 & 63);
p += 4;
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x30 = x2["LAT"];
const x31 = x2["LON"];
if (+(x30 !== undefined) + +(x31 !== undefined) !== keyCount(x2)) return -1;
const r32 = typeof x30 === 'number' ? Math.round((x30 * 2097152) / 45) : Number.NaN;
const r33 = typeof x31 === 'number' ? Math.round((x31 * 2097152) / 45) : Number.NaN;
if (!(r32 >= -4194304 && r32 <= 4194304) || !(r33 >= -8388608 && r33 <= 8388607)) return -1;
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
const r36 = x34 === undefined ? 0 : x34;
const r37 = typeof x35 === 'number' ? Math.round((x35) / 25) : Number.NaN;
if (typeof r36 !== 'number' || r36 !== (r36 & 1) || !(r37 >= -8192 && r37 <= 8191)) return -1;
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
const r40 = typeof x5 === 'number' ? Math.round(x5 * 128) : Number.NaN;
if (!(r40 >= -128 && r40 <= 127)) return -1;
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
const r46 = x41 === undefined ? 0 : x41;
const r47 = x42 === undefined ? 0 : x42;
const r48 = x43 === undefined ? 0 : x43;
const r49 = x44 === undefined ? 0 : x44;
const r50 = x45 === undefined ? 0 : x45;
if (typeof r46 !== 'number' || r46 !== (r46 & 1) || typeof r47 !== 'number' || r47 !== (r47 & 1) || typeof r48 !== 'number' || r48 !== (r48 & 1) || typeof r49 !== 'number' || r49 !== (r49 & 1) || typeof r50 !== 'number' || r50 !== (r50 & 1)) return -1;
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
if (typeof x2 !== 'number' || x2 !== (x2 & 255) || typeof x3 !== 'number' || x3 !== (x3 & 32767)) return -1;
if (p + 3 > end) return -1;
b[p] = x2;
b[p + 1] = (x3 >>> 7);
b[p + 2] = (+(i1 + 1 < v.length) & 1) | (x3 << 1);
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
const r12 = typeof x10 === 'number' ? Math.round(x10 * 2) : Number.NaN;
const r13 = typeof x11 === 'number' ? Math.round(x11 * 2) : Number.NaN;
if (!(r12 >= 0 && r12 <= 65535) || !(r13 >= 0 && r13 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r12 >>> 8);
b[p + 1] = r12;
b[p + 2] = (r13 >>> 8);
b[p + 3] = r13;
p += 4;
}
if (x1 !== undefined) {
const r14 = typeof x1 === 'number' ? Math.round(x1 * 2) : Number.NaN;
if (!(r14 >= -32768 && r14 <= 32767)) return -1;
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
const r17 = typeof x15 === 'number' ? Math.round((x15 * 8388608) / 45) : Number.NaN;
const r18 = typeof x16 === 'number' ? Math.round((x16 * 8388608) / 45) : Number.NaN;
if (!(r17 >= 0 && r17 <= 65535) || !(r18 >= 0 && r18 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r17 >>> 8);
b[p + 1] = r17;
b[p + 2] = (r18 >>> 8);
b[p + 3] = r18;
p += 4;
}
if (x3 !== undefined) {
const r19 = typeof x3 === 'number' ? Math.round((x3 * 4) / 25) : Number.NaN;
if (!(r19 >= 0 && r19 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r19;
p += 1;
}
if (x4 !== undefined) {
const r20 = typeof x4 === 'number' ? Math.round(x4 * 4) : Number.NaN;
if (!(r20 >= 0 && r20 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r20;
p += 1;
}
if (x5 !== undefined) {
if (!isNamed(x5)) return -1;
const x21 = x5["X"];
const x22 = x5["Y"];
if (+(x21 !== undefined) + +(x22 !== undefined) !== keyCount(x5)) return -1;
const r23 = typeof x21 === 'number' ? Math.round(x21 * 4) : Number.NaN;
const r24 = typeof x22 === 'number' ? Math.round(x22 * 4) : Number.NaN;
if (!(r23 >= 0 && r23 <= 255) || !(r24 >= 0 && r24 <= 255)) return -1;
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
const r27 = typeof x25 === 'number' ? Math.round(x25 * 4) : Number.NaN;
const r28 = typeof x26 === 'number' ? Math.round(x26 * 4) : Number.NaN;
if (!(r27 >= 0 && r27 <= 255) || !(r28 >= 0 && r28 <= 255)) return -1;
if (p + 2 > end) return -1;
b[p] = r27;
b[p + 1] = r28;
p += 2;
}
if (x7 !== undefined) {
const r29 = typeof x7 === 'number' ? Math.round((x7 * 4) / 25) : Number.NaN;
if (!(r29 >= 0 && r29 <= 255)) return -1;
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
if (typeof x7 !== 'number' || x7 !== (x7 & 255) || typeof x8 !== 'number' || x8 !== (x8 & 255)) return -1;
if (p + 2 > end) return -1;
b[p] = x7;
b[p + 1] = x8;
p += 2;
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x11 = x1["RHO"];
const x12 = x1["THETA"];
if (+(x11 !== undefined) + +(x12 !== undefined) !== keyCount(x1)) return -1;
const r13 = typeof x11 === 'number' ? Math.round(x11 * 256) : Number.NaN;
const r14 = typeof x12 === 'number' ? Math.round((x12 * 8192) / 45) : Number.NaN;
if (!(r13 >= 0 && r13 <= 65535) || !(r14 >= 0 && r14 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r13 >>> 8);
b[p + 1] = r13;
b[p + 2] = (r14 >>> 8);
b[p + 3] = r14;
p += 4;
}
if (x2 !== undefined) {
const r15 = typeof x2 === 'number' ? Math.round((x2) / 25) : Number.NaN;
if (!(r15 >= -32768 && r15 <= 32767)) return -1;
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
const r19 = x16 === undefined ? 0 : x16;
const r20 = x17 === undefined ? 0 : x17;
const r21 = typeof x18 === 'number' ? Math.round(x18 * 4) : Number.NaN;
if (typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1) || !(r21 >= -8192 && r21 <= 8191)) return -1;
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
const r26 = x22 === undefined ? 0 : x22;
const r27 = x23 === undefined ? 0 : x23;
const r28 = x24 === undefined ? 0 : x24;
const r29 = octalNumber(x25, 4);
if (typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1) || typeof r28 !== 'number' || r28 !== (r28 & 1) || r29 < 0) return -1;
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
const r34 = x30 === undefined ? 0 : x30;
const r35 = x31 === undefined ? 0 : x31;
const r36 = x32 === undefined ? 0 : x32;
const r37 = x33 === undefined ? 0 : x33;
if (typeof r34 !== 'number' || r34 !== (r34 & 7) || typeof r35 !== 'number' || r35 !== (r35 & 1) || typeof r36 !== 'number' || r36 !== (r36 & 1) || typeof r37 !== 'number' || r37 !== (r37 & 1)) return -1;
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
const r42 = x0 === undefined ? 0 : x0;
const r43 = x1 === undefined ? 0 : x1;
const r44 = x2 === undefined ? 0 : x2;
const r45 = x3 === undefined ? 0 : x3;
const r46 = x4 === undefined ? 0 : x4;
if (typeof r42 !== 'number' || r42 !== (r42 & 1) || typeof r43 !== 'number' || r43 !== (r43 & 1) || typeof r44 !== 'number' || r44 !== (r44 & 1) || typeof r45 !== 'number' || r45 !== (r45 & 7) || typeof r46 !== 'number' || r46 !== (r46 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l41 > 0) & 1) | (r42 << 7) | ((r43 & 1) << 6) | ((r44 & 1) << 5) | ((r45 & 7) << 2) | ((r46 & 1) << 1);
p += 1;
if (l41 >= 1) {
const r47 = x5 === undefined ? 0 : x5;
const r48 = x6 === undefined ? 0 : x6;
const r49 = x7 === undefined ? 0 : x7;
const r50 = x8 === undefined ? 0 : x8;
const r51 = x9 === undefined ? 0 : x9;
const r52 = x10 === undefined ? 0 : x10;
const r53 = x11 === undefined ? 0 : x11;
if (typeof r47 !== 'number' || r47 !== (r47 & 1) || typeof r48 !== 'number' || r48 !== (r48 & 1) || typeof r49 !== 'number' || r49 !== (r49 & 1) || typeof r50 !== 'number' || r50 !== (r50 & 1) || typeof r51 !== 'number' || r51 !== (r51 & 1) || typeof r52 !== 'number' || r52 !== (r52 & 1) || typeof r53 !== 'number' || r53 !== (r53 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l41 > 1) & 1) | (r47 << 7) | ((r48 & 1) << 6) | ((r49 & 1) << 5) | ((r50 & 1) << 4) | ((r51 & 1) << 3) | ((r52 & 1) << 2) | ((r53 & 1) << 1);
p += 1;
}
if (l41 >= 2) {
const r54 = x12 === undefined ? 0 : x12;
const r55 = x13 === undefined ? 0 : x13;
const r56 = x14 === undefined ? 0 : x14;
const r57 = x15 === undefined ? 0 : x15;
const r58 = x16 === undefined ? 0 : x16;
if (typeof r54 !== 'number' || r54 !== (r54 & 1) || typeof r55 !== 'number' || r55 !== (r55 & 3) || typeof r56 !== 'number' || r56 !== (r56 & 1) || typeof r57 !== 'number' || r57 !== (r57 & 1) || typeof r58 !== 'number' || r58 !== (r58 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l41 > 2) & 1) | (r54 << 7) | ((r55 & 3) << 5) | ((r56 & 1) << 4) | ((r57 & 1) << 3) | ((r58 & 3) << 1);
p += 1;
}
if (l41 >= 3) {
const r59 = x17 === undefined ? 0 : x17;
const r60 = x18 === undefined ? 0 : x18;
const r61 = x19 === undefined ? 0 : x19;
const r62 = x20 === undefined ? 0 : x20;
const r63 = x21 === undefined ? 0 : x21;
const r64 = x22 === undefined ? 0 : x22;
const r65 = x23 === undefined ? 0 : x23;
if (typeof r59 !== 'number' || r59 !== (r59 & 1) || typeof r60 !== 'number' || r60 !== (r60 & 1) || typeof r61 !== 'number' || r61 !== (r61 & 1) || typeof r62 !== 'number' || r62 !== (r62 & 1) || typeof r63 !== 'number' || r63 !== (r63 & 1) || typeof r64 !== 'number' || r64 !== (r64 & 1) || typeof r65 !== 'number' || r65 !== (r65 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l41 > 3) & 1) | (r59 << 7) | ((r60 & 1) << 6) | ((r61 & 1) << 5) | ((r62 & 1) << 4) | ((r63 & 1) << 3) | ((r64 & 1) << 2) | ((r65 & 1) << 1);
p += 1;
}
if (l41 >= 4) {
const r66 = x24 === undefined ? 0 : x24;
const r67 = x25 === undefined ? 0 : x25;
const r68 = x26 === undefined ? 0 : x26;
const r69 = x27 === undefined ? 0 : x27;
if (typeof r66 !== 'number' || r66 !== (r66 & 3) || typeof r67 !== 'number' || r67 !== (r67 & 7) || typeof r68 !== 'number' || r68 !== (r68 & 1) || typeof r69 !== 'number' || r69 !== (r69 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l41 > 4) & 1) | (r66 << 6) | ((r67 & 7) << 3) | ((r68 & 1) << 2) | ((r69 & 1) << 1);
p += 1;
}
if (l41 >= 5) {
const r70 = x28 === undefined ? 0 : x28;
const r71 = x29 === undefined ? 0 : x29;
const r72 = x30 === undefined ? 0 : x30;
const r73 = x31 === undefined ? 0 : x31;
const r74 = x32 === undefined ? 0 : x32;
const r75 = x33 === undefined ? 0 : x33;
const r76 = x34 === undefined ? 0 : x34;
if (typeof r70 !== 'number' || r70 !== (r70 & 1) || typeof r71 !== 'number' || r71 !== (r71 & 1) || typeof r72 !== 'number' || r72 !== (r72 & 1) || typeof r73 !== 'number' || r73 !== (r73 & 1) || typeof r74 !== 'number' || r74 !== (r74 & 1) || typeof r75 !== 'number' || r75 !== (r75 & 1) || typeof r76 !== 'number' || r76 !== (r76 & 1)) return -1;
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
if (typeof x0 !== 'number' || x0 !== (x0 & 16777215)) return -1;
if (p + 3 > end) return -1;
b[p] = (x0 >>> 16);
b[p + 1] = (x0 >>> 8);
b[p + 2] = x0;
p += 3;
}
if (x1 !== undefined) {
if (p + 6 > end) return -1;
if (!putIcao(b, p + 0, 8, x1)) return -1;
p += 6;
}
if (x2 !== undefined) {
const r33 = typeof x2 === 'number' ? Math.round((x2 * 8192) / 45) : Number.NaN;
if (!(r33 >= 0 && r33 <= 65535)) return -1;
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
const r36 = x34 === undefined ? 0 : x34;
let r37 = Number.NaN;
if (x34 === 0) {
r37 = typeof x35 === 'number' ? Math.round(x35 * 16384) : Number.NaN;
if (!(r37 >= 0 && r37 <= 32767)) return -1;
}
else if (x34 === 1) {
r37 = typeof x35 === 'number' ? Math.round(x35 * 1000) : Number.NaN;
if (!(r37 >= 0 && r37 <= 32767)) return -1;
}
if (typeof r36 !== 'number' || r36 !== (r36 & 1) || r37 !== r37) return -1;
if (p + 2 > end) return -1;
b[p] = (r36 << 7) | ((r37 & 32767) >>> 8);
b[p + 1] = r37;
p += 2;
}
if (x4 !== undefined) {
const r38 = typeof x4 === 'number' ? Math.round(x4) : Number.NaN;
if (!(r38 >= 0 && r38 <= 65535)) return -1;
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
const r42 = x39 === undefined ? 0 : x39;
const r43 = x40 === undefined ? 0 : x40;
const r44 = typeof x41 === 'number' ? Math.round((x41) / 25) : Number.NaN;
if (typeof r42 !== 'number' || r42 !== (r42 & 1) || typeof r43 !== 'number' || r43 !== (r43 & 3) || !(r44 >= -4096 && r44 <= 4095)) return -1;
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
const r49 = x45 === undefined ? 0 : x45;
const r50 = x46 === undefined ? 0 : x46;
const r51 = x47 === undefined ? 0 : x47;
const r52 = typeof x48 === 'number' ? Math.round((x48) / 25) : Number.NaN;
if (typeof r49 !== 'number' || r49 !== (r49 & 1) || typeof r50 !== 'number' || r50 !== (r50 & 1) || typeof r51 !== 'number' || r51 !== (r51 & 1) || !(r52 >= -4096 && r52 <= 4095)) return -1;
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
const r57 = x53 === undefined ? 0 : x53;
const r58 = x54 === undefined ? 0 : x54;
if (typeof r57 !== 'number' || r57 !== (r57 & 1) || typeof r58 !== 'number' || r58 !== (r58 & 1)) return -1;
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
const r73 = x61 === undefined ? 0 : x61;
const r74 = x62 === undefined ? 0 : x62;
const r76 = typeof x64 === 'number' ? Math.round((x64) / 10) : Number.NaN;
const r77 = typeof x65 === 'number' ? Math.round((x65 * 2097152) / 45) : Number.NaN;
const r78 = typeof x66 === 'number' ? Math.round((x66 * 2097152) / 45) : Number.NaN;
const r79 = x67 === undefined ? 0 : x67;
const r80 = x68 === undefined ? 0 : x68;
const r81 = x69 === undefined ? 0 : x69;
const r82 = x70 === undefined ? 0 : x70;
const r83 = typeof x71 === 'number' ? Math.round(x71) : Number.NaN;
const r84 = typeof x72 === 'number' ? Math.round(x72 * 100) : Number.NaN;
if (typeof r73 !== 'number' || r73 !== (r73 & 1) || typeof r74 !== 'number' || r74 !== (r74 & 1) || typeof x63 !== 'number' || x63 !== (x63 & 63) || !(r76 >= -32768 && r76 <= 32767) || !(r77 >= -4194304 && r77 <= 4194304) || !(r78 >= -8388608 && r78 <= 8388607) || typeof r79 !== 'number' || r79 !== (r79 & 15) || typeof r80 !== 'number' || r80 !== (r80 & 3) || typeof r81 !== 'number' || r81 !== (r81 & 1) || typeof r82 !== 'number' || r82 !== (r82 & 1) || !(r83 >= 0 && r83 <= 16777215) || !(r84 >= 0 && r84 <= 65535)) return -1;
if (p + 15 > end) return -1;
b[p] = (r73 << 7) | ((r74 & 1) << 6) | (x63 & 63);
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
const r92 = x85 === undefined ? 0 : x85;
const r93 = x86 === undefined ? 0 : x86;
const r94 = x87 === undefined ? 0 : x87;
const r95 = x88 === undefined ? 0 : x88;
const r96 = x89 === undefined ? 0 : x89;
if (typeof r92 !== 'number' || r92 !== (r92 & 7) || typeof r93 !== 'number' || r93 !== (r93 & 7) || typeof r94 !== 'number' || r94 !== (r94 & 1) || typeof r95 !== 'number' || r95 !== (r95 & 1) || typeof r96 !== 'number' || r96 !== (r96 & 1) || typeof x90 !== 'number' || x90 !== (x90 & 1) || typeof x91 !== 'number' || x91 !== (x91 & 15)) return -1;
if (p + 2 > end) return -1;
b[p] = (r92 << 5) | ((r93 & 7) << 2);
b[p + 1] = (r94 << 7) | ((r95 & 1) << 6) | ((r96 & 1) << 5) | ((x90 & 1) << 4) | (x91 & 15);
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
const r104 = x99 === undefined ? 0 : x99;
const r105 = x100 === undefined ? 0 : x100;
const r106 = x101 === undefined ? 0 : x101;
const r107 = x102 === undefined ? 0 : x102;
const r108 = x103 === undefined ? 0 : x103;
if (typeof r104 !== 'number' || r104 !== (r104 & 3) || typeof r105 !== 'number' || r105 !== (r105 & 3) || typeof r106 !== 'number' || r106 !== (r106 & 3) || typeof r107 !== 'number' || r107 !== (r107 & 1) || typeof r108 !== 'number' || r108 !== (r108 & 7)) return -1;
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
const r109 = typeof x12 === 'number' ? Math.round((x12 * 4) / 25) : Number.NaN;
if (!(r109 >= -32768 && r109 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r109 >>> 8);
b[p + 1] = r109;
p += 2;
}
if (x13 !== undefined) {
const r110 = typeof x13 === 'number' ? Math.round((x13 * 4) / 25) : Number.NaN;
if (!(r110 >= -32768 && r110 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r110 >>> 8);
b[p + 1] = r110;
p += 2;
}
if (x14 !== undefined) {
const r111 = typeof x14 === 'number' ? Math.round(x14 * 100) : Number.NaN;
if (!(r111 >= -32768 && r111 <= 32767)) return -1;
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
const r114 = x112 === undefined ? 0 : x112;
const r115 = typeof x113 === 'number' ? Math.round(x113 * 4) : Number.NaN;
if (typeof r114 !== 'number' || r114 !== (r114 & 3) || !(r115 >= -64 && r115 <= 63)) return -1;
if (p + 2 > end) return -1;
b[p] = (r114 << 6);
b[p + 1] = (r115 << 1);
p += 2;
}
if (x16 !== undefined) {
const r116 = typeof x16 === 'number' ? Math.round((x16 * 8192) / 45) : Number.NaN;
if (!(r116 >= 0 && r116 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r116 >>> 8);
b[p + 1] = r116;
p += 2;
}
if (x17 !== undefined) {
const r117 = typeof x17 === 'number' ? Math.round(x17 * 16384) : Number.NaN;
if (!(r117 >= -32768 && r117 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r117 >>> 8);
b[p + 1] = r117;
p += 2;
}
if (x18 !== undefined) {
if (typeof x18 !== 'number' || x18 !== (x18 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = x18;
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
const r127 = x119 === undefined ? 0 : x119;
const r128 = x120 === undefined ? 0 : x120;
const r129 = x121 === undefined ? 0 : x121;
const r130 = x122 === undefined ? 0 : x122;
const r131 = typeof x123 === 'number' ? Math.round(x123) : Number.NaN;
const r132 = typeof x124 === 'number' ? Math.round(x124) : Number.NaN;
const r133 = typeof x125 === 'number' ? Math.round(x125 * 4) : Number.NaN;
if (typeof r127 !== 'number' || r127 !== (r127 & 1) || typeof r128 !== 'number' || r128 !== (r128 & 1) || typeof r129 !== 'number' || r129 !== (r129 & 1) || typeof r130 !== 'number' || r130 !== (r130 & 1) || !(r131 >= 0 && r131 <= 65535) || !(r132 >= 0 && r132 <= 65535) || !(r133 >= -32768 && r133 <= 32767) || typeof x126 !== 'number' || x126 !== (x126 & 255)) return -1;
if (p + 8 > end) return -1;
b[p] = (r127 << 7) | ((r128 & 1) << 6) | ((r129 & 1) << 5) | ((r130 & 1) << 4);
b[p + 1] = (r131 >>> 8);
b[p + 2] = r131;
b[p + 3] = (r132 >>> 8);
b[p + 4] = r132;
b[p + 5] = (r133 >>> 8);
b[p + 6] = r133;
b[p + 7] = x126;
p += 8;
}
if (x20 !== undefined) {
const r135 = x20 === undefined ? 0 : x20;
if (typeof r135 !== 'number' || r135 !== (r135 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r135;
p += 1;
}
if (x21 !== undefined) {
if (!isNamed(x21)) return -1;
const x136 = x21["LAT"];
const x137 = x21["LON"];
if (+(x136 !== undefined) + +(x137 !== undefined) !== keyCount(x21)) return -1;
const r138 = typeof x136 === 'number' ? Math.round((x136 * 2097152) / 45) : Number.NaN;
const r139 = typeof x137 === 'number' ? Math.round((x137 * 2097152) / 45) : Number.NaN;
if (!(r138 >= -4194304 && r138 <= 4194304) || !(r139 >= -8388608 && r139 <= 8388607)) return -1;
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
const r140 = typeof x22 === 'number' ? Math.round((x22 * 4) / 25) : Number.NaN;
if (!(r140 >= -32768 && r140 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r140 >>> 8);
b[p + 1] = r140;
p += 2;
}
if (x23 !== undefined) {
if (!isNamed(x23)) return -1;
const x141 = x23["PUN"];
if (+(x141 !== undefined) !== keyCount(x23)) return -1;
if (typeof x141 !== 'number' || x141 !== (x141 & 15)) return -1;
if (p + 1 > end) return -1;
b[p] = (x141 & 15);
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
const r145 = typeof x25 === 'number' ? Math.round(x25) : Number.NaN;
if (!(r145 >= 0 && r145 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r145 >>> 8);
b[p + 1] = r145;
p += 2;
}
if (x26 !== undefined) {
const r146 = typeof x26 === 'number' ? Math.round(x26 * 125) : Number.NaN;
if (!(r146 >= 0 && r146 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r146 >>> 8);
b[p + 1] = r146;
p += 2;
}
if (x27 !== undefined) {
if (!isNamed(x27)) return -1;
const x147 = x27["BPS"];
if (+(x147 !== undefined) !== keyCount(x27)) return -1;
const r148 = typeof x147 === 'number' ? Math.round(x147 * 10) : Number.NaN;
if (!(r148 >= 0 && r148 <= 4095)) return -1;
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
const r41 = x0 === undefined ? 0 : x0;
const r42 = x1 === undefined ? 0 : x1;
const r43 = x2 === undefined ? 0 : x2;
const r44 = x3 === undefined ? 0 : x3;
const r45 = x4 === undefined ? 0 : x4;
if (typeof r41 !== 'number' || r41 !== (r41 & 1) || typeof r42 !== 'number' || r42 !== (r42 & 1) || typeof r43 !== 'number' || r43 !== (r43 & 1) || typeof r44 !== 'number' || r44 !== (r44 & 7) || typeof r45 !== 'number' || r45 !== (r45 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l40 > 0) & 1) | (r41 << 7) | ((r42 & 1) << 6) | ((r43 & 1) << 5) | ((r44 & 7) << 2) | ((r45 & 1) << 1);
p += 1;
if (l40 >= 1) {
const r46 = x5 === undefined ? 0 : x5;
const r47 = x6 === undefined ? 0 : x6;
const r48 = x7 === undefined ? 0 : x7;
const r49 = x8 === undefined ? 0 : x8;
const r50 = x9 === undefined ? 0 : x9;
const r51 = x10 === undefined ? 0 : x10;
const r52 = x11 === undefined ? 0 : x11;
if (typeof r46 !== 'number' || r46 !== (r46 & 1) || typeof r47 !== 'number' || r47 !== (r47 & 1) || typeof r48 !== 'number' || r48 !== (r48 & 1) || typeof r49 !== 'number' || r49 !== (r49 & 1) || typeof r50 !== 'number' || r50 !== (r50 & 1) || typeof r51 !== 'number' || r51 !== (r51 & 1) || typeof r52 !== 'number' || r52 !== (r52 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l40 > 1) & 1) | (r46 << 7) | ((r47 & 1) << 6) | ((r48 & 1) << 5) | ((r49 & 1) << 4) | ((r50 & 1) << 3) | ((r51 & 1) << 2) | ((r52 & 1) << 1);
p += 1;
}
if (l40 >= 2) {
const r53 = x12 === undefined ? 0 : x12;
const r54 = x13 === undefined ? 0 : x13;
const r55 = x14 === undefined ? 0 : x14;
const r56 = x15 === undefined ? 0 : x15;
const r57 = x16 === undefined ? 0 : x16;
if (typeof r53 !== 'number' || r53 !== (r53 & 1) || typeof r54 !== 'number' || r54 !== (r54 & 3) || typeof r55 !== 'number' || r55 !== (r55 & 1) || typeof r56 !== 'number' || r56 !== (r56 & 1) || typeof r57 !== 'number' || r57 !== (r57 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l40 > 2) & 1) | (r53 << 7) | ((r54 & 3) << 5) | ((r55 & 1) << 4) | ((r56 & 1) << 3) | ((r57 & 3) << 1);
p += 1;
}
if (l40 >= 3) {
const r58 = x17 === undefined ? 0 : x17;
const r59 = x18 === undefined ? 0 : x18;
const r60 = x19 === undefined ? 0 : x19;
const r61 = x20 === undefined ? 0 : x20;
const r62 = x21 === undefined ? 0 : x21;
const r63 = x22 === undefined ? 0 : x22;
const r64 = x23 === undefined ? 0 : x23;
if (typeof r58 !== 'number' || r58 !== (r58 & 1) || typeof r59 !== 'number' || r59 !== (r59 & 1) || typeof r60 !== 'number' || r60 !== (r60 & 1) || typeof r61 !== 'number' || r61 !== (r61 & 1) || typeof r62 !== 'number' || r62 !== (r62 & 1) || typeof r63 !== 'number' || r63 !== (r63 & 1) || typeof r64 !== 'number' || r64 !== (r64 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l40 > 3) & 1) | (r58 << 7) | ((r59 & 1) << 6) | ((r60 & 1) << 5) | ((r61 & 1) << 4) | ((r62 & 1) << 3) | ((r63 & 1) << 2) | ((r64 & 1) << 1);
p += 1;
}
if (l40 >= 4) {
const r65 = x24 === undefined ? 0 : x24;
const r66 = x25 === undefined ? 0 : x25;
const r67 = x26 === undefined ? 0 : x26;
const r68 = x27 === undefined ? 0 : x27;
if (typeof r65 !== 'number' || r65 !== (r65 & 3) || typeof r66 !== 'number' || r66 !== (r66 & 7) || typeof r67 !== 'number' || r67 !== (r67 & 1) || typeof r68 !== 'number' || r68 !== (r68 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l40 > 4) & 1) | (r65 << 6) | ((r66 & 7) << 3) | ((r67 & 1) << 2) | ((r68 & 1) << 1);
p += 1;
}
if (l40 >= 5) {
const r69 = x28 === undefined ? 0 : x28;
const r70 = x29 === undefined ? 0 : x29;
const r71 = x30 === undefined ? 0 : x30;
const r72 = x31 === undefined ? 0 : x31;
const r73 = x32 === undefined ? 0 : x32;
const r74 = x33 === undefined ? 0 : x33;
if (typeof r69 !== 'number' || r69 !== (r69 & 1) || typeof r70 !== 'number' || r70 !== (r70 & 1) || typeof r71 !== 'number' || r71 !== (r71 & 1) || typeof r72 !== 'number' || r72 !== (r72 & 1) || typeof r73 !== 'number' || r73 !== (r73 & 1) || typeof r74 !== 'number' || r74 !== (r74 & 1)) return -1;
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
if (typeof x7 !== 'number' || x7 !== (x7 & 255) || typeof x8 !== 'number' || x8 !== (x8 & 255)) return -1;
if (p + 2 > end) return -1;
b[p] = x7;
b[p + 1] = x8;
p += 2;
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x11 = x1["RHO"];
const x12 = x1["THETA"];
if (+(x11 !== undefined) + +(x12 !== undefined) !== keyCount(x1)) return -1;
const r13 = typeof x11 === 'number' ? Math.round(x11 * 256) : Number.NaN;
const r14 = typeof x12 === 'number' ? Math.round((x12 * 8192) / 45) : Number.NaN;
if (!(r13 >= 0 && r13 <= 65535) || !(r14 >= 0 && r14 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r13 >>> 8);
b[p + 1] = r13;
b[p + 2] = (r14 >>> 8);
b[p + 3] = r14;
p += 4;
}
if (x2 !== undefined) {
const r15 = typeof x2 === 'number' ? Math.round((x2) / 25) : Number.NaN;
if (!(r15 >= 0 && r15 <= 65535)) return -1;
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
const r19 = x16 === undefined ? 0 : x16;
const r20 = x17 === undefined ? 0 : x17;
const r21 = typeof x18 === 'number' ? Math.round(x18 * 4) : Number.NaN;
if (typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1) || !(r21 >= -8192 && r21 <= 8191)) return -1;
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
const r26 = x22 === undefined ? 0 : x22;
const r27 = x23 === undefined ? 0 : x23;
const r28 = x24 === undefined ? 0 : x24;
const r29 = octalNumber(x25, 4);
if (typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1) || typeof r28 !== 'number' || r28 !== (r28 & 1) || r29 < 0) return -1;
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
const r34 = x30 === undefined ? 0 : x30;
const r35 = x31 === undefined ? 0 : x31;
const r36 = x32 === undefined ? 0 : x32;
const r37 = x33 === undefined ? 0 : x33;
if (typeof r34 !== 'number' || r34 !== (r34 & 7) || typeof r35 !== 'number' || r35 !== (r35 & 1) || typeof r36 !== 'number' || r36 !== (r36 & 1) || typeof r37 !== 'number' || r37 !== (r37 & 1)) return -1;
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
const r38 = x0 === undefined ? 0 : x0;
const r39 = x1 === undefined ? 0 : x1;
const r40 = x2 === undefined ? 0 : x2;
const r41 = x3 === undefined ? 0 : x3;
const r42 = x4 === undefined ? 0 : x4;
if (typeof r38 !== 'number' || r38 !== (r38 & 1) || typeof r39 !== 'number' || r39 !== (r39 & 1) || typeof r40 !== 'number' || r40 !== (r40 & 1) || typeof r41 !== 'number' || r41 !== (r41 & 7) || typeof r42 !== 'number' || r42 !== (r42 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 0) & 1) | (r38 << 7) | ((r39 & 1) << 6) | ((r40 & 1) << 5) | ((r41 & 7) << 2) | ((r42 & 1) << 1);
p += 1;
if (l37 >= 1) {
const r43 = x5 === undefined ? 0 : x5;
const r44 = x6 === undefined ? 0 : x6;
const r45 = x7 === undefined ? 0 : x7;
const r46 = x8 === undefined ? 0 : x8;
const r47 = x9 === undefined ? 0 : x9;
const r48 = x10 === undefined ? 0 : x10;
const r49 = x11 === undefined ? 0 : x11;
if (typeof r43 !== 'number' || r43 !== (r43 & 1) || typeof r44 !== 'number' || r44 !== (r44 & 1) || typeof r45 !== 'number' || r45 !== (r45 & 1) || typeof r46 !== 'number' || r46 !== (r46 & 1) || typeof r47 !== 'number' || r47 !== (r47 & 1) || typeof r48 !== 'number' || r48 !== (r48 & 1) || typeof r49 !== 'number' || r49 !== (r49 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 1) & 1) | (r43 << 7) | ((r44 & 1) << 6) | ((r45 & 1) << 5) | ((r46 & 1) << 4) | ((r47 & 1) << 3) | ((r48 & 1) << 2) | ((r49 & 1) << 1);
p += 1;
}
if (l37 >= 2) {
const r50 = x12 === undefined ? 0 : x12;
const r51 = x13 === undefined ? 0 : x13;
const r52 = x14 === undefined ? 0 : x14;
const r53 = x15 === undefined ? 0 : x15;
const r54 = x16 === undefined ? 0 : x16;
if (typeof r50 !== 'number' || r50 !== (r50 & 1) || typeof r51 !== 'number' || r51 !== (r51 & 3) || typeof r52 !== 'number' || r52 !== (r52 & 1) || typeof r53 !== 'number' || r53 !== (r53 & 1) || typeof r54 !== 'number' || r54 !== (r54 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 2) & 1) | (r50 << 7) | ((r51 & 3) << 5) | ((r52 & 1) << 4) | ((r53 & 1) << 3) | ((r54 & 3) << 1);
p += 1;
}
if (l37 >= 3) {
const r55 = x17 === undefined ? 0 : x17;
const r56 = x18 === undefined ? 0 : x18;
const r57 = x19 === undefined ? 0 : x19;
const r58 = x20 === undefined ? 0 : x20;
const r59 = x21 === undefined ? 0 : x21;
const r60 = x22 === undefined ? 0 : x22;
const r61 = x23 === undefined ? 0 : x23;
if (typeof r55 !== 'number' || r55 !== (r55 & 1) || typeof r56 !== 'number' || r56 !== (r56 & 1) || typeof r57 !== 'number' || r57 !== (r57 & 1) || typeof r58 !== 'number' || r58 !== (r58 & 1) || typeof r59 !== 'number' || r59 !== (r59 & 1) || typeof r60 !== 'number' || r60 !== (r60 & 1) || typeof r61 !== 'number' || r61 !== (r61 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 3) & 1) | (r55 << 7) | ((r56 & 1) << 6) | ((r57 & 1) << 5) | ((r58 & 1) << 4) | ((r59 & 1) << 3) | ((r60 & 1) << 2) | ((r61 & 1) << 1);
p += 1;
}
if (l37 >= 4) {
const r62 = x24 === undefined ? 0 : x24;
const r63 = x25 === undefined ? 0 : x25;
const r64 = x26 === undefined ? 0 : x26;
const r65 = x27 === undefined ? 0 : x27;
if (typeof r62 !== 'number' || r62 !== (r62 & 3) || typeof r63 !== 'number' || r63 !== (r63 & 7) || typeof r64 !== 'number' || r64 !== (r64 & 1) || typeof r65 !== 'number' || r65 !== (r65 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l37 > 4) & 1) | (r62 << 6) | ((r63 & 7) << 3) | ((r64 & 1) << 2) | ((r65 & 1) << 1);
p += 1;
}
if (l37 >= 5) {
const r66 = x28 === undefined ? 0 : x28;
const r67 = x29 === undefined ? 0 : x29;
const r68 = x30 === undefined ? 0 : x30;
if (typeof r66 !== 'number' || r66 !== (r66 & 1) || typeof r67 !== 'number' || r67 !== (r67 & 1) || typeof r68 !== 'number' || r68 !== (r68 & 1)) return -1;
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
const r2 = x0 === undefined ? 0 : x0;
const r3 = octalNumber(x1, 4);
if (typeof r2 !== 'number' || r2 !== (r2 & 1) || r3 < 0) return -1;
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
const r14 = x10 === undefined ? 0 : x10;
if (typeof x8 !== 'number' || x8 !== (x8 & 255) || typeof x9 !== 'number' || x9 !== (x9 & 255) || typeof r14 !== 'number' || r14 !== (r14 & 15) || typeof x11 !== 'number' || x11 !== (x11 & 65535)) return -1;
if (p + 5 > end) return -1;
b[p] = x8;
b[p + 1] = x9;
b[p + 2] = (r14 & 15);
b[p + 3] = (x11 >>> 8);
b[p + 4] = x11;
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
const r23 = x20 === undefined ? 0 : x20;
if (typeof x18 !== 'number' || x18 !== (x18 & 255) || typeof x19 !== 'number' || x19 !== (x19 & 255) || typeof r23 !== 'number' || r23 !== (r23 & 15)) return -1;
if (p + 3 > end) return -1;
b[p] = x18;
b[p + 1] = x19;
b[p + 2] = (r23 & 15);
p += 3;
}
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x24 = x2["VX"];
const x25 = x2["VY"];
if (+(x24 !== undefined) + +(x25 !== undefined) !== keyCount(x2)) return -1;
const r26 = typeof x24 === 'number' ? Math.round(x24 * 4) : Number.NaN;
const r27 = typeof x25 === 'number' ? Math.round(x25 * 4) : Number.NaN;
if (!(r26 >= -32768 && r26 <= 32767) || !(r27 >= -32768 && r27 <= 32767)) return -1;
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
const r32 = x28 === undefined ? 0 : x28;
const g33 = x29 === undefined ? NOTHING : x29;
if (!isNamed(g33)) return -1;
const x34 = g33["EP"];
const x35 = g33["VAL"];
if (+(x34 !== undefined) + +(x35 !== undefined) !== keyCount(g33)) return -1;
const r36 = x34 === undefined ? 0 : x34;
const r37 = x35 === undefined ? 0 : x35;
if (typeof r32 !== 'number' || r32 !== (r32 & 1) || typeof r36 !== 'number' || r36 !== (r36 & 1) || typeof r37 !== 'number' || r37 !== (r37 & 1)) return -1;
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
const r45 = x43 === undefined ? 0 : x43;
const r46 = x44 === undefined ? 0 : x44;
if (typeof r45 !== 'number' || r45 !== (r45 & 1) || typeof r46 !== 'number' || r46 !== (r46 & 7)) return -1;
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
const r55 = x53 === undefined ? 0 : x53;
const r56 = x54 === undefined ? 0 : x54;
const g57 = x48 === undefined ? NOTHING : x48;
if (!isNamed(g57)) return -1;
const x58 = g57["EP"];
const x59 = g57["VAL"];
if (+(x58 !== undefined) + +(x59 !== undefined) !== keyCount(g57)) return -1;
const r60 = x58 === undefined ? 0 : x58;
const r61 = x59 === undefined ? 0 : x59;
const g62 = x49 === undefined ? NOTHING : x49;
if (!isNamed(g62)) return -1;
const x63 = g62["EP"];
const x64 = g62["VAL"];
if (+(x63 !== undefined) + +(x64 !== undefined) !== keyCount(g62)) return -1;
const r65 = x63 === undefined ? 0 : x63;
const r66 = x64 === undefined ? 0 : x64;
const g67 = x50 === undefined ? NOTHING : x50;
if (!isNamed(g67)) return -1;
const x68 = g67["EP"];
const x69 = g67["VAL"];
if (+(x68 !== undefined) + +(x69 !== undefined) !== keyCount(g67)) return -1;
const r70 = x68 === undefined ? 0 : x68;
const r71 = x69 === undefined ? 0 : x69;
const g72 = x51 === undefined ? NOTHING : x51;
if (!isNamed(g72)) return -1;
const x73 = g72["EP"];
const x74 = g72["RE"];
const x75 = g72["VAL"];
if (+(x73 !== undefined) + +(x74 !== undefined) + +(x75 !== undefined) !== keyCount(g72)) return -1;
const r76 = x73 === undefined ? 0 : x73;
const r77 = x74 === undefined ? 0 : x74;
if (typeof r55 !== 'number' || r55 !== (r55 & 1) || typeof r56 !== 'number' || r56 !== (r56 & 3) || typeof r60 !== 'number' || r60 !== (r60 & 1) || typeof r61 !== 'number' || r61 !== (r61 & 1) || typeof r65 !== 'number' || r65 !== (r65 & 1) || typeof r66 !== 'number' || r66 !== (r66 & 3) || typeof r70 !== 'number' || r70 !== (r70 & 1) || typeof r71 !== 'number' || r71 !== (r71 & 3) || typeof r76 !== 'number' || r76 !== (r76 & 1) || typeof r77 !== 'number' || r77 !== (r77 & 1) || typeof x75 !== 'number' || x75 !== (x75 & 63)) return -1;
if (p + 3 > end) return -1;
b[p] = (r55 << 7) | ((r56 & 3) << 5) | ((r60 & 1) << 4) | ((r61 & 1) << 3) | ((r65 & 1) << 2) | (r66 & 3);
b[p + 1] = (r70 << 7) | ((r71 & 3) << 5) | ((r76 & 1) << 4) | ((r77 & 1) << 3) | ((x75 & 63) >>> 3);
b[p + 2] = (x75 << 5);
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
const r85 = x83 === undefined ? 0 : x83;
const r86 = x84 === undefined ? 0 : x84;
const g87 = x80 === undefined ? NOTHING : x80;
if (!isNamed(g87)) return -1;
const x88 = g87["EP"];
const x89 = g87["VAL"];
if (+(x88 !== undefined) + +(x89 !== undefined) !== keyCount(g87)) return -1;
const r90 = x88 === undefined ? 0 : x88;
const r91 = x89 === undefined ? 0 : x89;
const g92 = x81 === undefined ? NOTHING : x81;
if (!isNamed(g92)) return -1;
const x93 = g92["EP"];
const x94 = g92["VAL"];
if (+(x93 !== undefined) + +(x94 !== undefined) !== keyCount(g92)) return -1;
const r95 = x93 === undefined ? 0 : x93;
const r96 = x94 === undefined ? 0 : x94;
if (typeof r85 !== 'number' || r85 !== (r85 & 1) || typeof r86 !== 'number' || r86 !== (r86 & 1) || typeof r90 !== 'number' || r90 !== (r90 & 1) || typeof r91 !== 'number' || r91 !== (r91 & 3) || typeof r95 !== 'number' || r95 !== (r95 & 1) || typeof r96 !== 'number' || r96 !== (r96 & 1)) return -1;
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
const r102 = x100 === undefined ? 0 : x100;
const r103 = x101 === undefined ? 0 : x101;
const g104 = x98 === undefined ? NOTHING : x98;
if (!isNamed(g104)) return -1;
const x105 = g104["EP"];
const x106 = g104["VAL"];
if (+(x105 !== undefined) + +(x106 !== undefined) !== keyCount(g104)) return -1;
const r107 = x105 === undefined ? 0 : x105;
const r108 = x106 === undefined ? 0 : x106;
if (typeof r102 !== 'number' || r102 !== (r102 & 1) || typeof r103 !== 'number' || r103 !== (r103 & 3) || typeof r107 !== 'number' || r107 !== (r107 & 1) || typeof r108 !== 'number' || r108 !== (r108 & 7)) return -1;
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
const r13 = x9 === undefined ? 0 : x9;
if (typeof x7 !== 'number' || x7 !== (x7 & 255) || typeof x8 !== 'number' || x8 !== (x8 & 255) || typeof r13 !== 'number' || r13 !== (r13 & 15) || typeof x10 !== 'number' || x10 !== (x10 & 65535)) return -1;
if (p + 5 > end) return -1;
b[p] = x7;
b[p + 1] = x8;
b[p + 2] = (r13 & 15);
b[p + 3] = (x10 >>> 8);
b[p + 4] = x10;
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
const r22 = x19 === undefined ? 0 : x19;
if (typeof x17 !== 'number' || x17 !== (x17 & 255) || typeof x18 !== 'number' || x18 !== (x18 & 255) || typeof r22 !== 'number' || r22 !== (r22 & 15)) return -1;
if (p + 3 > end) return -1;
b[p] = x17;
b[p + 1] = x18;
b[p + 2] = (r22 & 15);
p += 3;
}
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x23 = x2["VX"];
const x24 = x2["VY"];
if (+(x23 !== undefined) + +(x24 !== undefined) !== keyCount(x2)) return -1;
const r25 = typeof x23 === 'number' ? Math.round(x23 * 4) : Number.NaN;
const r26 = typeof x24 === 'number' ? Math.round(x24 * 4) : Number.NaN;
if (!(r25 >= -32768 && r25 <= 32767) || !(r26 >= -32768 && r26 <= 32767)) return -1;
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
const r30 = x27 === undefined ? 0 : x27;
if (typeof r30 !== 'number' || r30 !== (r30 & 1)) return -1;
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
