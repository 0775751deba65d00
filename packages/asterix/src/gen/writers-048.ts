// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, NOTHING, octalNumber, putExplicit, putHex, putIcao, quantity, table, whole } from '../write-support.ts';

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

function write220(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = whole(v, 16777215);
if (r0 < 0) return -1;
if (p + 3 > end) return -1;
b[p] = (r0 >>> 16);
b[p + 1] = (r0 >>> 8);
b[p + 2] = r0;
p += 3;
return p;
}

function write210(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SIGX"];
const x1 = v["SIGY"];
const x2 = v["SIGV"];
const x3 = v["SIGH"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = quantity(x0, 128, 1, 0, 255);
const r5 = quantity(x1, 128, 1, 0, 255);
const r6 = quantity(x2, 16384, 1, 0, 255);
const r7 = quantity(x3, 512, 45, 0, 255);
if (r4 !== r4 || r5 !== r5 || r6 !== r6 || r7 !== r7) return -1;
if (p + 4 > end) return -1;
b[p] = r4;
b[p + 1] = r5;
b[p + 2] = r6;
b[p + 3] = r7;
p += 4;
return p;
}

function write260(b: Uint8Array, p: number, end: number, v: unknown): number {
if (p + 7 > end) return -1;
if (!putHex(b, p + 0, 7, v)) return -1;
p += 7;
return p;
}

function write140(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 128, 1, 0, 11059327);
if (r0 !== r0) return -1;
if (p + 3 > end) return -1;
b[p] = (r0 >>> 16);
b[p + 1] = (r0 >>> 8);
b[p + 2] = r0;
p += 3;
return p;
}

function write020(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TYP"];
const x1 = v["SIM"];
const x2 = v["RDP"];
const x3 = v["SPI"];
const x4 = v["RAB"];
const x5 = v["TST"];
const x6 = v["ERR"];
const x7 = v["XPP"];
const x8 = v["ME"];
const x9 = v["MI"];
const x10 = v["FOEFRI"];
const x11 = v["ADSB"];
const x12 = v["SCN"];
const x13 = v["PAI"];
const x14 = v["ACASXV"];
const x15 = v["POXPR"];
const x16 = v["POACT"];
const x17 = v["DTFXPR"];
const x18 = v["DTFACT"];
const x19 = v["IRMXPR"];
const x20 = v["IRMACT"];
const e21 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined);
const e22 = +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined);
const e23 = +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined);
const e24 = +(x14 !== undefined) + +(x15 !== undefined);
const e25 = +(x16 !== undefined) + +(x17 !== undefined) + +(x18 !== undefined);
const e26 = +(x19 !== undefined) + +(x20 !== undefined);
if (e21 + e22 + e23 + e24 + e25 + e26 !== keyCount(v)) return -1;
const l27 = e26 > 0 ? 5 : e25 > 0 ? 4 : e24 > 0 ? 3 : e23 > 0 ? 2 : e22 > 0 ? 1 : 0;
const r28 = table(x0, 7);
const r29 = table(x1, 1);
const r30 = table(x2, 1);
const r31 = table(x3, 1);
const r32 = table(x4, 1);
if (r28 < 0 || r29 < 0 || r30 < 0 || r31 < 0 || r32 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l27 > 0) & 1) | (r28 << 5) | ((r29 & 1) << 4) | ((r30 & 1) << 3) | ((r31 & 1) << 2) | ((r32 & 1) << 1);
p += 1;
if (l27 >= 1) {
const r33 = table(x5, 1);
const r34 = table(x6, 1);
const r35 = table(x7, 1);
const r36 = table(x8, 1);
const r37 = table(x9, 1);
const r38 = table(x10, 3);
if (r33 < 0 || r34 < 0 || r35 < 0 || r36 < 0 || r37 < 0 || r38 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l27 > 1) & 1) | (r33 << 7) | ((r34 & 1) << 6) | ((r35 & 1) << 5) | ((r36 & 1) << 4) | ((r37 & 1) << 3) | ((r38 & 3) << 1);
p += 1;
}
if (l27 >= 2) {
const g39 = x11 === undefined ? NOTHING : x11;
if (!isNamed(g39)) return -1;
const x40 = g39["EP"];
const x41 = g39["VAL"];
if (+(x40 !== undefined) + +(x41 !== undefined) !== keyCount(g39)) return -1;
const r42 = table(x40, 1);
const r43 = table(x41, 1);
const g44 = x12 === undefined ? NOTHING : x12;
if (!isNamed(g44)) return -1;
const x45 = g44["EP"];
const x46 = g44["VAL"];
if (+(x45 !== undefined) + +(x46 !== undefined) !== keyCount(g44)) return -1;
const r47 = table(x45, 1);
const r48 = table(x46, 1);
const g49 = x13 === undefined ? NOTHING : x13;
if (!isNamed(g49)) return -1;
const x50 = g49["EP"];
const x51 = g49["VAL"];
if (+(x50 !== undefined) + +(x51 !== undefined) !== keyCount(g49)) return -1;
const r52 = table(x50, 1);
const r53 = table(x51, 1);
if (r42 < 0 || r43 < 0 || r47 < 0 || r48 < 0 || r52 < 0 || r53 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l27 > 2) & 1) | (r42 << 7) | ((r43 & 1) << 6) | ((r47 & 1) << 5) | ((r48 & 1) << 4) | ((r52 & 1) << 3) | ((r53 & 1) << 2);
p += 1;
}
if (l27 >= 3) {
const g54 = x14 === undefined ? NOTHING : x14;
if (!isNamed(g54)) return -1;
const x55 = g54["EP"];
const x56 = g54["VAL"];
if (+(x55 !== undefined) + +(x56 !== undefined) !== keyCount(g54)) return -1;
const r57 = table(x55, 1);
const r58 = table(x56, 15);
const g59 = x15 === undefined ? NOTHING : x15;
if (!isNamed(g59)) return -1;
const x60 = g59["EP"];
const x61 = g59["VAL"];
if (+(x60 !== undefined) + +(x61 !== undefined) !== keyCount(g59)) return -1;
const r62 = table(x60, 1);
const r63 = table(x61, 1);
if (r57 < 0 || r58 < 0 || r62 < 0 || r63 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l27 > 3) & 1) | (r57 << 7) | ((r58 & 15) << 3) | ((r62 & 1) << 2) | ((r63 & 1) << 1);
p += 1;
}
if (l27 >= 4) {
const g64 = x16 === undefined ? NOTHING : x16;
if (!isNamed(g64)) return -1;
const x65 = g64["EP"];
const x66 = g64["VAL"];
if (+(x65 !== undefined) + +(x66 !== undefined) !== keyCount(g64)) return -1;
const r67 = table(x65, 1);
const r68 = table(x66, 1);
const g69 = x17 === undefined ? NOTHING : x17;
if (!isNamed(g69)) return -1;
const x70 = g69["EP"];
const x71 = g69["VAL"];
if (+(x70 !== undefined) + +(x71 !== undefined) !== keyCount(g69)) return -1;
const r72 = table(x70, 1);
const r73 = table(x71, 1);
const g74 = x18 === undefined ? NOTHING : x18;
if (!isNamed(g74)) return -1;
const x75 = g74["EP"];
const x76 = g74["VAL"];
if (+(x75 !== undefined) + +(x76 !== undefined) !== keyCount(g74)) return -1;
const r77 = table(x75, 1);
const r78 = table(x76, 1);
if (r67 < 0 || r68 < 0 || r72 < 0 || r73 < 0 || r77 < 0 || r78 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l27 > 4) & 1) | (r67 << 7) | ((r68 & 1) << 6) | ((r72 & 1) << 5) | ((r73 & 1) << 4) | ((r77 & 1) << 3) | ((r78 & 1) << 2);
p += 1;
}
if (l27 >= 5) {
const g79 = x19 === undefined ? NOTHING : x19;
if (!isNamed(g79)) return -1;
const x80 = g79["EP"];
const x81 = g79["VAL"];
if (+(x80 !== undefined) + +(x81 !== undefined) !== keyCount(g79)) return -1;
const r82 = table(x80, 1);
const r83 = table(x81, 1);
const g84 = x20 === undefined ? NOTHING : x20;
if (!isNamed(g84)) return -1;
const x85 = g84["EP"];
const x86 = g84["VAL"];
if (+(x85 !== undefined) + +(x86 !== undefined) !== keyCount(g84)) return -1;
const r87 = table(x85, 1);
const r88 = table(x86, 1);
if (r82 < 0 || r83 < 0 || r87 < 0 || r88 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l27 > 5) & 1) | (r82 << 7) | ((r83 & 1) << 6) | ((r87 & 1) << 5) | ((r88 & 1) << 4);
p += 1;
}
return p;
}

function write040(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["RHO"];
const x1 = v["THETA"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 256, 1, 0, 65535);
const r3 = quantity(x1, 8192, 45, 0, 65535);
if (r2 !== r2 || r3 !== r3) return -1;
if (p + 4 > end) return -1;
b[p] = (r2 >>> 8);
b[p + 1] = r2;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write070(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["L"];
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

function write090(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["FL"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) !== keyCount(v)) return -1;
const r3 = table(x0, 1);
const r4 = table(x1, 1);
const r5 = quantity(x2, 4, 1, -8192, 8191);
if (r3 < 0 || r4 < 0 || r5 !== r5) return -1;
if (p + 2 > end) return -1;
b[p] = (r3 << 7) | ((r4 & 1) << 6) | ((r5 & 16383) >>> 8);
b[p + 1] = r5;
p += 2;
return p;
}

function write130(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["SRL"];
const x1 = v["SRR"];
const x2 = v["SAM"];
const x3 = v["PRL"];
const x4 = v["PAM"];
const x5 = v["RPD"];
const x6 = v["APD"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) !== keyCount(v)) return -1;
const q7 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
if (p + 1 > end) return -1;
b[p++] = q7;
if (x0 !== undefined) {
const r8 = quantity(x0, 1024, 45, 0, 255);
if (r8 !== r8) return -1;
if (p + 1 > end) return -1;
b[p] = r8;
p += 1;
}
if (x1 !== undefined) {
const r9 = whole(x1, 255);
if (r9 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r9;
p += 1;
}
if (x2 !== undefined) {
const r10 = quantity(x2, 1, 1, -128, 127);
if (r10 !== r10) return -1;
if (p + 1 > end) return -1;
b[p] = r10;
p += 1;
}
if (x3 !== undefined) {
const r11 = quantity(x3, 1024, 45, 0, 255);
if (r11 !== r11) return -1;
if (p + 1 > end) return -1;
b[p] = r11;
p += 1;
}
if (x4 !== undefined) {
const r12 = quantity(x4, 1, 1, -128, 127);
if (r12 !== r12) return -1;
if (p + 1 > end) return -1;
b[p] = r12;
p += 1;
}
if (x5 !== undefined) {
const r13 = quantity(x5, 256, 1, -128, 127);
if (r13 !== r13) return -1;
if (p + 1 > end) return -1;
b[p] = r13;
p += 1;
}
if (x6 !== undefined) {
const r14 = quantity(x6, 2048, 45, -128, 127);
if (r14 !== r14) return -1;
if (p + 1 > end) return -1;
b[p] = r14;
p += 1;
}
return p;
}

function write240(b: Uint8Array, p: number, end: number, v: unknown): number {
if (p + 6 > end) return -1;
if (!putIcao(b, p + 0, 8, v)) return -1;
p += 6;
return p;
}

function write250(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (!isNamed(y0)) return -1;
const x2 = y0["MBDATA"];
const x3 = y0["BDS1"];
const x4 = y0["BDS2"];
if (+(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(y0)) return -1;
const r5 = whole(x3, 15);
const r6 = whole(x4, 15);
if (r5 < 0 || r6 < 0) return -1;
if (p + 8 > end) return -1;
b[p + 7] = (r5 << 4) | (r6 & 15);
if (!putHex(b, p + 0, 7, x2)) return -1;
p += 8;
}
return p;
}

function write161(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TRN"];
if (+(x0 !== undefined) !== keyCount(v)) return -1;
const r1 = whole(x0, 4095);
if (r1 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = ((r1 & 4095) >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write042(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["X"];
const x1 = v["Y"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 128, 1, -32768, 32767);
const r3 = quantity(x1, 128, 1, -32768, 32767);
if (r2 !== r2 || r3 !== r3) return -1;
if (p + 4 > end) return -1;
b[p] = (r2 >>> 8);
b[p + 1] = r2;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write200(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["GSP"];
const x1 = v["HDG"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 16384, 1, 0, 65535);
const r3 = quantity(x1, 8192, 45, 0, 65535);
if (r2 !== r2 || r3 !== r3) return -1;
if (p + 4 > end) return -1;
b[p] = (r2 >>> 8);
b[p + 1] = r2;
b[p + 2] = (r3 >>> 8);
b[p + 3] = r3;
p += 4;
return p;
}

function write170(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["CNF"];
const x1 = v["RAD"];
const x2 = v["DOU"];
const x3 = v["MAH"];
const x4 = v["CDM"];
const x5 = v["TRE"];
const x6 = v["GHO"];
const x7 = v["SUP"];
const x8 = v["TCC"];
const e9 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined);
const e10 = +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined);
if (e9 + e10 !== keyCount(v)) return -1;
const l11 = e10 > 0 ? 1 : 0;
const r12 = table(x0, 1);
const r13 = table(x1, 3);
const r14 = table(x2, 1);
const r15 = table(x3, 1);
const r16 = table(x4, 3);
if (r12 < 0 || r13 < 0 || r14 < 0 || r15 < 0 || r16 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l11 > 0) & 1) | (r12 << 7) | ((r13 & 3) << 5) | ((r14 & 1) << 4) | ((r15 & 1) << 3) | ((r16 & 3) << 1);
p += 1;
if (l11 >= 1) {
const r17 = table(x5, 1);
const r18 = table(x6, 1);
const r19 = table(x7, 1);
const r20 = table(x8, 1);
if (r17 < 0 || r18 < 0 || r19 < 0 || r20 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l11 > 1) & 1) | (r17 << 7) | ((r18 & 1) << 6) | ((r19 & 1) << 5) | ((r20 & 1) << 4);
p += 1;
}
return p;
}

function write030(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 1 || v.length > 65535) return -1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
const r2 = table(y0, 127);
if (r2 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(i1 + 1 < v.length) & 1) | (r2 << 1);
p += 1;
}
return p;
}

function write080(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["QA4"];
const x1 = v["QA2"];
const x2 = v["QA1"];
const x3 = v["QB4"];
const x4 = v["QB2"];
const x5 = v["QB1"];
const x6 = v["QC4"];
const x7 = v["QC2"];
const x8 = v["QC1"];
const x9 = v["QD4"];
const x10 = v["QD2"];
const x11 = v["QD1"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) !== keyCount(v)) return -1;
const r12 = table(x0, 1);
const r13 = table(x1, 1);
const r14 = table(x2, 1);
const r15 = table(x3, 1);
const r16 = table(x4, 1);
const r17 = table(x5, 1);
const r18 = table(x6, 1);
const r19 = table(x7, 1);
const r20 = table(x8, 1);
const r21 = table(x9, 1);
const r22 = table(x10, 1);
const r23 = table(x11, 1);
if (r12 < 0 || r13 < 0 || r14 < 0 || r15 < 0 || r16 < 0 || r17 < 0 || r18 < 0 || r19 < 0 || r20 < 0 || r21 < 0 || r22 < 0 || r23 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = ((r12 & 1) << 3) | ((r13 & 1) << 2) | ((r14 & 1) << 1) | (r15 & 1);
b[p + 1] = (r16 << 7) | ((r17 & 1) << 6) | ((r18 & 1) << 5) | ((r19 & 1) << 4) | ((r20 & 1) << 3) | ((r21 & 1) << 2) | ((r22 & 1) << 1) | (r23 & 1);
p += 2;
return p;
}

function write100(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["MODEC"];
const x3 = v["QC1"];
const x4 = v["QA1"];
const x5 = v["QC2"];
const x6 = v["QA2"];
const x7 = v["QC4"];
const x8 = v["QA4"];
const x9 = v["QB1"];
const x10 = v["QD1"];
const x11 = v["QB2"];
const x12 = v["QD2"];
const x13 = v["QB4"];
const x14 = v["QD4"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) !== keyCount(v)) return -1;
const r15 = table(x0, 1);
const r16 = table(x1, 1);
const r17 = whole(x2, 4095);
const r18 = table(x3, 1);
const r19 = table(x4, 1);
const r20 = table(x5, 1);
const r21 = table(x6, 1);
const r22 = table(x7, 1);
const r23 = table(x8, 1);
const r24 = table(x9, 1);
const r25 = table(x10, 1);
const r26 = table(x11, 1);
const r27 = table(x12, 1);
const r28 = table(x13, 1);
const r29 = table(x14, 1);
if (r15 < 0 || r16 < 0 || r17 < 0 || r18 < 0 || r19 < 0 || r20 < 0 || r21 < 0 || r22 < 0 || r23 < 0 || r24 < 0 || r25 < 0 || r26 < 0 || r27 < 0 || r28 < 0 || r29 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = (r15 << 7) | ((r16 & 1) << 6) | ((r17 & 4095) >>> 8);
b[p + 1] = r17;
b[p + 2] = ((r18 & 1) << 3) | ((r19 & 1) << 2) | ((r20 & 1) << 1) | (r21 & 1);
b[p + 3] = (r22 << 7) | ((r23 & 1) << 6) | ((r24 & 1) << 5) | ((r25 & 1) << 4) | ((r26 & 1) << 3) | ((r27 & 1) << 2) | ((r28 & 1) << 1) | (r29 & 1);
p += 4;
return p;
}

function write110(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["3DH"];
if (+(x0 !== undefined) !== keyCount(v)) return -1;
const r1 = quantity(x0, 1, 25, -8192, 8191);
if (r1 !== r1) return -1;
if (p + 2 > end) return -1;
b[p] = ((r1 & 16383) >>> 8);
b[p + 1] = r1;
p += 2;
return p;
}

function write120(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["CAL"];
const x1 = v["RDS"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const q2 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0);
if (p + 1 > end) return -1;
b[p++] = q2;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x3 = x0["D"];
const x4 = x0["CAL"];
if (+(x3 !== undefined) + +(x4 !== undefined) !== keyCount(x0)) return -1;
const r5 = table(x3, 1);
const r6 = quantity(x4, 1, 1, -512, 511);
if (r5 < 0 || r6 !== r6) return -1;
if (p + 2 > end) return -1;
b[p] = (r5 << 7) | ((r6 & 1023) >>> 8);
b[p + 1] = r6;
p += 2;
}
if (x1 !== undefined) {
if (!Array.isArray(x1) || x1.length < 0 || x1.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x1.length;
p += 1;
for (let i8 = 0; i8 < x1.length; i8++) {
const y7: unknown = x1[i8];
if (!isNamed(y7)) return -1;
const x9 = y7["DOP"];
const x10 = y7["AMB"];
const x11 = y7["FRQ"];
if (+(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) !== keyCount(y7)) return -1;
const r12 = quantity(x9, 1, 1, 0, 65535);
const r13 = quantity(x10, 1, 1, 0, 65535);
const r14 = quantity(x11, 1, 1, 0, 65535);
if (r12 !== r12 || r13 !== r13 || r14 !== r14) return -1;
if (p + 6 > end) return -1;
b[p] = (r12 >>> 8);
b[p + 1] = r12;
b[p + 2] = (r13 >>> 8);
b[p + 3] = r13;
b[p + 4] = (r14 >>> 8);
b[p + 5] = r14;
p += 6;
}
}
return p;
}

function write230(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["COM"];
const x1 = v["STAT"];
const x2 = v["SI"];
const x3 = v["MSSC"];
const x4 = v["ARC"];
const x5 = v["AIC"];
const x6 = v["B1A"];
const x7 = v["B1B"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) !== keyCount(v)) return -1;
const r8 = table(x0, 7);
const r9 = table(x1, 7);
const r10 = table(x2, 1);
const r11 = table(x3, 1);
const r12 = table(x4, 1);
const r13 = table(x5, 1);
const r14 = whole(x6, 1);
const r15 = whole(x7, 15);
if (r8 < 0 || r9 < 0 || r10 < 0 || r11 < 0 || r12 < 0 || r13 < 0 || r14 < 0 || r15 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r8 << 5) | ((r9 & 7) << 2) | ((r10 & 1) << 1);
b[p + 1] = (r11 << 7) | ((r12 & 1) << 6) | ((r13 & 1) << 5) | ((r14 & 1) << 4) | (r15 & 15);
p += 2;
return p;
}

function write055(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["L"];
const x3 = v["MODE1"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = table(x0, 1);
const r5 = table(x1, 1);
const r6 = table(x2, 1);
const r7 = whole(x3, 31);
if (r4 < 0 || r5 < 0 || r6 < 0 || r7 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r4 << 7) | ((r5 & 1) << 6) | ((r6 & 1) << 5) | (r7 & 31);
p += 1;
return p;
}

function write050(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["L"];
const x3 = v["MODE2"];
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

function write065(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["QA4"];
const x1 = v["QA2"];
const x2 = v["QA1"];
const x3 = v["QB2"];
const x4 = v["QB1"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(v)) return -1;
const r5 = table(x0, 1);
const r6 = table(x1, 1);
const r7 = table(x2, 1);
const r8 = table(x3, 1);
const r9 = table(x4, 1);
if (r5 < 0 || r6 < 0 || r7 < 0 || r8 < 0 || r9 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = ((r5 & 1) << 4) | ((r6 & 1) << 3) | ((r7 & 1) << 2) | ((r8 & 1) << 1) | (r9 & 1);
p += 1;
return p;
}

function writeSP(b: Uint8Array, p: number, end: number, v: unknown): number {
p = putExplicit(b, p, end, v, undefined);
if (p < 0) return -1;
return p;
}

function writeRE(b: Uint8Array, p: number, end: number, v: unknown, expansion: ExpansionWriter | undefined): number {
p = putExplicit(b, p, end, v, expansion);
if (p < 0) return -1;
return p;
}

function writeRecord1_32(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 4 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f0 & 32 && (p = write020(b, p, end, items["020"])) < 0) return -1;
if (f0 & 16 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f0 & 8 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f0 & 4 && (p = write090(b, p, end, items["090"])) < 0) return -1;
if (f0 & 2 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f1 & 128 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f1 & 64 && (p = write240(b, p, end, items["240"])) < 0) return -1;
if (f1 & 32 && (p = write250(b, p, end, items["250"])) < 0) return -1;
if (f1 & 16 && (p = write161(b, p, end, items["161"])) < 0) return -1;
if (f1 & 8 && (p = write042(b, p, end, items["042"])) < 0) return -1;
if (f1 & 4 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f1 & 2 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f2 & 128 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f2 & 64 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f2 & 32 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f2 & 16 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f2 & 8 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f2 & 4 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f2 & 2 && (p = write230(b, p, end, items["230"])) < 0) return -1;
if (f3 & 128 && (p = write260(b, p, end, items["260"])) < 0) return -1;
if (f3 & 64 && (p = write055(b, p, end, items["055"])) < 0) return -1;
if (f3 & 32 && (p = write050(b, p, end, items["050"])) < 0) return -1;
if (f3 & 16 && (p = write065(b, p, end, items["065"])) < 0) return -1;
if (f3 & 8 && (p = write080(b, p, end, items["060"])) < 0) return -1;
if (f3 & 4 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
if (f3 & 2 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
return p;
}

function write020_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TYP"];
const x1 = v["SIM"];
const x2 = v["RDP"];
const x3 = v["SPI"];
const x4 = v["RAB"];
const x5 = v["TST"];
const x6 = v["ERR"];
const x7 = v["XPP"];
const x8 = v["ME"];
const x9 = v["MI"];
const x10 = v["FOEFRI"];
const x11 = v["ADSB"];
const x12 = v["SCN"];
const x13 = v["PAI"];
const e14 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined);
const e15 = +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined);
const e16 = +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined);
if (e14 + e15 + e16 !== keyCount(v)) return -1;
const l17 = e16 > 0 ? 2 : e15 > 0 ? 1 : 0;
const r18 = table(x0, 7);
const r19 = table(x1, 1);
const r20 = table(x2, 1);
const r21 = table(x3, 1);
const r22 = table(x4, 1);
if (r18 < 0 || r19 < 0 || r20 < 0 || r21 < 0 || r22 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l17 > 0) & 1) | (r18 << 5) | ((r19 & 1) << 4) | ((r20 & 1) << 3) | ((r21 & 1) << 2) | ((r22 & 1) << 1);
p += 1;
if (l17 >= 1) {
const r23 = table(x5, 1);
const r24 = table(x6, 1);
const r25 = table(x7, 1);
const r26 = table(x8, 1);
const r27 = table(x9, 1);
const r28 = table(x10, 3);
if (r23 < 0 || r24 < 0 || r25 < 0 || r26 < 0 || r27 < 0 || r28 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l17 > 1) & 1) | (r23 << 7) | ((r24 & 1) << 6) | ((r25 & 1) << 5) | ((r26 & 1) << 4) | ((r27 & 1) << 3) | ((r28 & 3) << 1);
p += 1;
}
if (l17 >= 2) {
const g29 = x11 === undefined ? NOTHING : x11;
if (!isNamed(g29)) return -1;
const x30 = g29["EP"];
const x31 = g29["VAL"];
if (+(x30 !== undefined) + +(x31 !== undefined) !== keyCount(g29)) return -1;
const r32 = table(x30, 1);
const r33 = table(x31, 1);
const g34 = x12 === undefined ? NOTHING : x12;
if (!isNamed(g34)) return -1;
const x35 = g34["EP"];
const x36 = g34["VAL"];
if (+(x35 !== undefined) + +(x36 !== undefined) !== keyCount(g34)) return -1;
const r37 = table(x35, 1);
const r38 = table(x36, 1);
const g39 = x13 === undefined ? NOTHING : x13;
if (!isNamed(g39)) return -1;
const x40 = g39["EP"];
const x41 = g39["VAL"];
if (+(x40 !== undefined) + +(x41 !== undefined) !== keyCount(g39)) return -1;
const r42 = table(x40, 1);
const r43 = table(x41, 1);
if (r32 < 0 || r33 < 0 || r37 < 0 || r38 < 0 || r42 < 0 || r43 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l17 > 2) & 1) | (r32 << 7) | ((r33 & 1) << 6) | ((r37 & 1) << 5) | ((r38 & 1) << 4) | ((r42 & 1) << 3) | ((r43 & 1) << 2);
p += 1;
}
return p;
}

function write090_2(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["FL"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) !== keyCount(v)) return -1;
const r3 = table(x0, 1);
const r4 = table(x1, 1);
const r5 = quantity(x2, 4, 1, 0, 16383);
if (r3 < 0 || r4 < 0 || r5 !== r5) return -1;
if (p + 2 > end) return -1;
b[p] = (r3 << 7) | ((r4 & 1) << 6) | ((r5 & 16383) >>> 8);
b[p + 1] = r5;
p += 2;
return p;
}

function writeRecord1_31(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 4 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f0 & 32 && (p = write020_2(b, p, end, items["020"])) < 0) return -1;
if (f0 & 16 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f0 & 8 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f0 & 4 && (p = write090_2(b, p, end, items["090"])) < 0) return -1;
if (f0 & 2 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f1 & 128 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f1 & 64 && (p = write240(b, p, end, items["240"])) < 0) return -1;
if (f1 & 32 && (p = write250(b, p, end, items["250"])) < 0) return -1;
if (f1 & 16 && (p = write161(b, p, end, items["161"])) < 0) return -1;
if (f1 & 8 && (p = write042(b, p, end, items["042"])) < 0) return -1;
if (f1 & 4 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f1 & 2 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f2 & 128 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f2 & 64 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f2 & 32 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f2 & 16 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f2 & 8 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f2 & 4 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f2 & 2 && (p = write230(b, p, end, items["230"])) < 0) return -1;
if (f3 & 128 && (p = write260(b, p, end, items["260"])) < 0) return -1;
if (f3 & 64 && (p = write055(b, p, end, items["055"])) < 0) return -1;
if (f3 & 32 && (p = write050(b, p, end, items["050"])) < 0) return -1;
if (f3 & 16 && (p = write065(b, p, end, items["065"])) < 0) return -1;
if (f3 & 8 && (p = write080(b, p, end, items["060"])) < 0) return -1;
if (f3 & 4 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
if (f3 & 2 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
return p;
}

function write020_3(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TYP"];
const x1 = v["SIM"];
const x2 = v["RDP"];
const x3 = v["SPI"];
const x4 = v["RAB"];
const x5 = v["TST"];
const x6 = v["ERR"];
const x7 = v["XPP"];
const x8 = v["ME"];
const x9 = v["MI"];
const x10 = v["FOEFRI"];
const e11 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined);
const e12 = +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) + +(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined);
if (e11 + e12 !== keyCount(v)) return -1;
const l13 = e12 > 0 ? 1 : 0;
const r14 = table(x0, 7);
const r15 = table(x1, 1);
const r16 = table(x2, 1);
const r17 = table(x3, 1);
const r18 = table(x4, 1);
if (r14 < 0 || r15 < 0 || r16 < 0 || r17 < 0 || r18 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l13 > 0) & 1) | (r14 << 5) | ((r15 & 1) << 4) | ((r16 & 1) << 3) | ((r17 & 1) << 2) | ((r18 & 1) << 1);
p += 1;
if (l13 >= 1) {
const r19 = table(x5, 1);
const r20 = table(x6, 1);
const r21 = table(x7, 1);
const r22 = table(x8, 1);
const r23 = table(x9, 1);
const r24 = table(x10, 3);
if (r19 < 0 || r20 < 0 || r21 < 0 || r22 < 0 || r23 < 0 || r24 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l13 > 1) & 1) | (r19 << 7) | ((r20 & 1) << 6) | ((r21 & 1) << 5) | ((r22 & 1) << 4) | ((r23 & 1) << 3) | ((r24 & 3) << 1);
p += 1;
}
return p;
}

function writeRecord1_30(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 4 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
const f2 = bits[2];
const f3 = bits[3];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f0 & 32 && (p = write020_3(b, p, end, items["020"])) < 0) return -1;
if (f0 & 16 && (p = write040(b, p, end, items["040"])) < 0) return -1;
if (f0 & 8 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f0 & 4 && (p = write090_2(b, p, end, items["090"])) < 0) return -1;
if (f0 & 2 && (p = write130(b, p, end, items["130"])) < 0) return -1;
if (f1 & 128 && (p = write220(b, p, end, items["220"])) < 0) return -1;
if (f1 & 64 && (p = write240(b, p, end, items["240"])) < 0) return -1;
if (f1 & 32 && (p = write250(b, p, end, items["250"])) < 0) return -1;
if (f1 & 16 && (p = write161(b, p, end, items["161"])) < 0) return -1;
if (f1 & 8 && (p = write042(b, p, end, items["042"])) < 0) return -1;
if (f1 & 4 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f1 & 2 && (p = write170(b, p, end, items["170"])) < 0) return -1;
if (f2 & 128 && (p = write210(b, p, end, items["210"])) < 0) return -1;
if (f2 & 64 && (p = write030(b, p, end, items["030"])) < 0) return -1;
if (f2 & 32 && (p = write080(b, p, end, items["080"])) < 0) return -1;
if (f2 & 16 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f2 & 8 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f2 & 4 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f2 & 2 && (p = write230(b, p, end, items["230"])) < 0) return -1;
if (f3 & 128 && (p = write260(b, p, end, items["260"])) < 0) return -1;
if (f3 & 64 && (p = write055(b, p, end, items["055"])) < 0) return -1;
if (f3 & 32 && (p = write050(b, p, end, items["050"])) < 0) return -1;
if (f3 & 16 && (p = write065(b, p, end, items["065"])) < 0) return -1;
if (f3 & 8 && (p = write080(b, p, end, items["060"])) < 0) return -1;
if (f3 & 4 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
if (f3 & 2 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
return p;
}

function writeExpansion1_13(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["MD5"];
const x1 = v["M5N"];
const x2 = v["M4E"];
const x3 = v["RPC"];
const x4 = v["ERR"];
const x5 = v["RTC"];
const x6 = v["CPC"];
const x7 = v["GEN48"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) !== keyCount(v)) return -1;
const q8 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0) | (x7 !== undefined ? 1 : 0);
if (p + 1 > end) return -1;
b[p++] = q8;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x9 = x0["SUM"];
const x10 = x0["PMN"];
const x11 = x0["POS"];
const x12 = x0["GA"];
const x13 = x0["EM1"];
const x14 = x0["TOS"];
const x15 = x0["XP"];
if (+(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) !== keyCount(x0)) return -1;
const q16 = (x9 !== undefined ? 128 : 0) | (x10 !== undefined ? 64 : 0) | (x11 !== undefined ? 32 : 0) | (x12 !== undefined ? 16 : 0) | (x13 !== undefined ? 8 : 0) | (x14 !== undefined ? 4 : 0) | (x15 !== undefined ? 2 : 0);
if (p + 1 > end) return -1;
b[p++] = q16;
if (x9 !== undefined) {
if (!isNamed(x9)) return -1;
const x17 = x9["M5"];
const x18 = x9["ID"];
const x19 = x9["DA"];
const x20 = x9["M1"];
const x21 = x9["M2"];
const x22 = x9["M3"];
const x23 = x9["MC"];
if (+(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) + +(x23 !== undefined) !== keyCount(x9)) return -1;
const r24 = table(x17, 1);
const r25 = table(x18, 1);
const r26 = table(x19, 1);
const r27 = table(x20, 1);
const r28 = table(x21, 1);
const r29 = table(x22, 1);
const r30 = table(x23, 1);
if (r24 < 0 || r25 < 0 || r26 < 0 || r27 < 0 || r28 < 0 || r29 < 0 || r30 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r24 << 7) | ((r25 & 1) << 6) | ((r26 & 1) << 5) | ((r27 & 1) << 4) | ((r28 & 1) << 3) | ((r29 & 1) << 2) | ((r30 & 1) << 1);
p += 1;
}
if (x10 !== undefined) {
if (!isNamed(x10)) return -1;
const x31 = x10["PIN"];
const x32 = x10["NAV"];
const x33 = x10["NAT"];
const x34 = x10["MIS"];
if (+(x31 !== undefined) + +(x32 !== undefined) + +(x33 !== undefined) + +(x34 !== undefined) !== keyCount(x10)) return -1;
const r35 = whole(x31, 16383);
const r36 = table(x32, 1);
const r37 = whole(x33, 31);
const r38 = whole(x34, 63);
if (r35 < 0 || r36 < 0 || r37 < 0 || r38 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = ((r35 & 16383) >>> 8);
b[p + 1] = r35;
b[p + 2] = ((r36 & 1) << 5) | (r37 & 31);
b[p + 3] = (r38 & 63);
p += 4;
}
if (x11 !== undefined) {
if (!isNamed(x11)) return -1;
const x39 = x11["LAT"];
const x40 = x11["LON"];
if (+(x39 !== undefined) + +(x40 !== undefined) !== keyCount(x11)) return -1;
const r41 = quantity(x39, 2097152, 45, -4194304, 4194304);
const r42 = quantity(x40, 2097152, 45, -8388608, 8388607);
if (r41 !== r41 || r42 !== r42) return -1;
if (p + 6 > end) return -1;
b[p] = (r41 >>> 16);
b[p + 1] = (r41 >>> 8);
b[p + 2] = r41;
b[p + 3] = (r42 >>> 16);
b[p + 4] = (r42 >>> 8);
b[p + 5] = r42;
p += 6;
}
if (x12 !== undefined) {
if (!isNamed(x12)) return -1;
const x43 = x12["RES"];
const x44 = x12["GA"];
if (+(x43 !== undefined) + +(x44 !== undefined) !== keyCount(x12)) return -1;
const r45 = table(x43, 1);
const r46 = quantity(x44, 1, 25, -8192, 8191);
if (r45 < 0 || r46 !== r46) return -1;
if (p + 2 > end) return -1;
b[p] = ((r45 & 1) << 6) | ((r46 & 16383) >>> 8);
b[p + 1] = r46;
p += 2;
}
if (x13 !== undefined) {
if (!isNamed(x13)) return -1;
const x47 = x13["V"];
const x48 = x13["G"];
const x49 = x13["L"];
const x50 = x13["EM1"];
if (+(x47 !== undefined) + +(x48 !== undefined) + +(x49 !== undefined) + +(x50 !== undefined) !== keyCount(x13)) return -1;
const r51 = table(x47, 1);
const r52 = table(x48, 1);
const r53 = table(x49, 1);
const r54 = octalNumber(x50, 4);
if (r51 < 0 || r52 < 0 || r53 < 0 || r54 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r51 << 7) | ((r52 & 1) << 6) | ((r53 & 1) << 5) | ((r54 & 4095) >>> 8);
b[p + 1] = r54;
p += 2;
}
if (x14 !== undefined) {
const r55 = quantity(x14, 128, 1, 0, 255);
if (r55 !== r55) return -1;
if (p + 1 > end) return -1;
b[p] = r55;
p += 1;
}
if (x15 !== undefined) {
if (!isNamed(x15)) return -1;
const x56 = x15["XP"];
const x57 = x15["X5"];
const x58 = x15["XC"];
const x59 = x15["X3"];
const x60 = x15["X2"];
const x61 = x15["X1"];
if (+(x56 !== undefined) + +(x57 !== undefined) + +(x58 !== undefined) + +(x59 !== undefined) + +(x60 !== undefined) + +(x61 !== undefined) !== keyCount(x15)) return -1;
const r62 = table(x56, 1);
const r63 = table(x57, 1);
const r64 = table(x58, 1);
const r65 = table(x59, 1);
const r66 = table(x60, 1);
const r67 = table(x61, 1);
if (r62 < 0 || r63 < 0 || r64 < 0 || r65 < 0 || r66 < 0 || r67 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = ((r62 & 1) << 5) | ((r63 & 1) << 4) | ((r64 & 1) << 3) | ((r65 & 1) << 2) | ((r66 & 1) << 1) | (r67 & 1);
p += 1;
}
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x68 = x1["SUM"];
const x69 = x1["PMN"];
const x70 = x1["POS"];
const x71 = x1["GA"];
const x72 = x1["EM1"];
const x73 = x1["TOS"];
const x74 = x1["XP"];
const x75 = x1["FOM"];
if (+(x68 !== undefined) + +(x69 !== undefined) + +(x70 !== undefined) + +(x71 !== undefined) + +(x72 !== undefined) + +(x73 !== undefined) + +(x74 !== undefined) + +(x75 !== undefined) !== keyCount(x1)) return -1;
const q76 = (x68 !== undefined ? 128 : 0) | (x69 !== undefined ? 64 : 0) | (x70 !== undefined ? 32 : 0) | (x71 !== undefined ? 16 : 0) | (x72 !== undefined ? 8 : 0) | (x73 !== undefined ? 4 : 0) | (x74 !== undefined ? 2 : 0);
const q77 = (x75 !== undefined ? 128 : 0);
if (p + 2 > end) return -1;
b[p++] = q76 | +((q77) !== 0);
if (q77) 
b[p++] = q77;
if (x68 !== undefined) {
if (!isNamed(x68)) return -1;
const x78 = x68["M5"];
const x79 = x68["ID"];
const x80 = x68["DA"];
const x81 = x68["M1"];
const x82 = x68["M2"];
const x83 = x68["M3"];
const x84 = x68["MC"];
if (+(x78 !== undefined) + +(x79 !== undefined) + +(x80 !== undefined) + +(x81 !== undefined) + +(x82 !== undefined) + +(x83 !== undefined) + +(x84 !== undefined) !== keyCount(x68)) return -1;
const r85 = table(x78, 1);
const r86 = table(x79, 1);
const r87 = table(x80, 1);
const r88 = table(x81, 1);
const r89 = table(x82, 1);
const r90 = table(x83, 1);
const r91 = table(x84, 1);
if (r85 < 0 || r86 < 0 || r87 < 0 || r88 < 0 || r89 < 0 || r90 < 0 || r91 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r85 << 7) | ((r86 & 1) << 6) | ((r87 & 1) << 5) | ((r88 & 1) << 4) | ((r89 & 1) << 3) | ((r90 & 1) << 2) | ((r91 & 1) << 1);
p += 1;
}
if (x69 !== undefined) {
if (!isNamed(x69)) return -1;
const x92 = x69["PIN"];
const x93 = x69["NOV"];
const x94 = x69["NO"];
if (+(x92 !== undefined) + +(x93 !== undefined) + +(x94 !== undefined) !== keyCount(x69)) return -1;
const r95 = whole(x92, 16383);
const r96 = table(x93, 1);
const r97 = whole(x94, 2047);
if (r95 < 0 || r96 < 0 || r97 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = ((r95 & 16383) >>> 8);
b[p + 1] = r95;
b[p + 2] = ((r96 & 1) << 3) | ((r97 & 2047) >>> 8);
b[p + 3] = r97;
p += 4;
}
if (x70 !== undefined) {
if (!isNamed(x70)) return -1;
const x98 = x70["LAT"];
const x99 = x70["LON"];
if (+(x98 !== undefined) + +(x99 !== undefined) !== keyCount(x70)) return -1;
const r100 = quantity(x98, 2097152, 45, -4194304, 4194304);
const r101 = quantity(x99, 2097152, 45, -8388608, 8388607);
if (r100 !== r100 || r101 !== r101) return -1;
if (p + 6 > end) return -1;
b[p] = (r100 >>> 16);
b[p + 1] = (r100 >>> 8);
b[p + 2] = r100;
b[p + 3] = (r101 >>> 16);
b[p + 4] = (r101 >>> 8);
b[p + 5] = r101;
p += 6;
}
if (x71 !== undefined) {
if (!isNamed(x71)) return -1;
const x102 = x71["RES"];
const x103 = x71["GA"];
if (+(x102 !== undefined) + +(x103 !== undefined) !== keyCount(x71)) return -1;
const r104 = table(x102, 1);
const r105 = quantity(x103, 1, 25, -8192, 8191);
if (r104 < 0 || r105 !== r105) return -1;
if (p + 2 > end) return -1;
b[p] = ((r104 & 1) << 6) | ((r105 & 16383) >>> 8);
b[p + 1] = r105;
p += 2;
}
if (x72 !== undefined) {
if (!isNamed(x72)) return -1;
const x106 = x72["V"];
const x107 = x72["G"];
const x108 = x72["L"];
const x109 = x72["EM1"];
if (+(x106 !== undefined) + +(x107 !== undefined) + +(x108 !== undefined) + +(x109 !== undefined) !== keyCount(x72)) return -1;
const r110 = table(x106, 1);
const r111 = table(x107, 1);
const r112 = table(x108, 1);
const r113 = octalNumber(x109, 4);
if (r110 < 0 || r111 < 0 || r112 < 0 || r113 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r110 << 7) | ((r111 & 1) << 6) | ((r112 & 1) << 5) | ((r113 & 4095) >>> 8);
b[p + 1] = r113;
p += 2;
}
if (x73 !== undefined) {
const r114 = quantity(x73, 128, 1, 0, 255);
if (r114 !== r114) return -1;
if (p + 1 > end) return -1;
b[p] = r114;
p += 1;
}
if (x74 !== undefined) {
if (!isNamed(x74)) return -1;
const x115 = x74["XP"];
const x116 = x74["X5"];
const x117 = x74["XC"];
const x118 = x74["X3"];
const x119 = x74["X2"];
const x120 = x74["X1"];
if (+(x115 !== undefined) + +(x116 !== undefined) + +(x117 !== undefined) + +(x118 !== undefined) + +(x119 !== undefined) + +(x120 !== undefined) !== keyCount(x74)) return -1;
const r121 = table(x115, 1);
const r122 = table(x116, 1);
const r123 = table(x117, 1);
const r124 = table(x118, 1);
const r125 = table(x119, 1);
const r126 = table(x120, 1);
if (r121 < 0 || r122 < 0 || r123 < 0 || r124 < 0 || r125 < 0 || r126 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = ((r121 & 1) << 5) | ((r122 & 1) << 4) | ((r123 & 1) << 3) | ((r124 & 1) << 2) | ((r125 & 1) << 1) | (r126 & 1);
p += 1;
}
if (x75 !== undefined) {
if (!isNamed(x75)) return -1;
const x127 = x75["FOM"];
if (+(x127 !== undefined) !== keyCount(x75)) return -1;
const r128 = whole(x127, 31);
if (r128 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r128 & 31);
p += 1;
}
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x129 = x2["FOEFRI"];
const e130 = +(x129 !== undefined);
if (e130 !== keyCount(x2)) return -1;
const l131 = 0;
const r132 = table(x129, 3);
if (r132 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l131 > 0) & 1) | ((r132 & 3) << 1);
p += 1;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x133 = x3["SCO"];
const x134 = x3["SRC"];
const x135 = x3["RW"];
const x136 = x3["AR"];
if (+(x133 !== undefined) + +(x134 !== undefined) + +(x135 !== undefined) + +(x136 !== undefined) !== keyCount(x3)) return -1;
const q137 = (x133 !== undefined ? 128 : 0) | (x134 !== undefined ? 64 : 0) | (x135 !== undefined ? 32 : 0) | (x136 !== undefined ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q137;
if (x133 !== undefined) {
const r138 = whole(x133, 255);
if (r138 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r138;
p += 1;
}
if (x134 !== undefined) {
const r139 = quantity(x134, 10, 1, 0, 65535);
if (r139 !== r139) return -1;
if (p + 2 > end) return -1;
b[p] = (r139 >>> 8);
b[p + 1] = r139;
p += 2;
}
if (x135 !== undefined) {
const r140 = quantity(x135, 256, 1, 0, 65535);
if (r140 !== r140) return -1;
if (p + 2 > end) return -1;
b[p] = (r140 >>> 8);
b[p + 1] = r140;
p += 2;
}
if (x136 !== undefined) {
const r141 = quantity(x136, 256, 1, 0, 65535);
if (r141 !== r141) return -1;
if (p + 2 > end) return -1;
b[p] = (r141 >>> 8);
b[p + 1] = r141;
p += 2;
}
}
if (x4 !== undefined) {
const r142 = quantity(x4, 256, 1, 0, 16777215);
if (r142 !== r142) return -1;
if (p + 3 > end) return -1;
b[p] = (r142 >>> 16);
b[p + 1] = (r142 >>> 8);
b[p + 2] = r142;
p += 3;
}
if (x5 !== undefined) {
if (!isNamed(x5)) return -1;
const x143 = x5["PTL"];
const x144 = x5["ATL"];
const x145 = x5["TRN"];
const x146 = x5["NPP"];
const x147 = x5["DLK"];
const x148 = x5["LCK"];
const x149 = x5["TC"];
const x150 = x5["TLC"];
const x151 = x5["ASI"];
const x152 = x5["TES"];
const x153 = x5["IR"];
if (+(x143 !== undefined) + +(x144 !== undefined) + +(x145 !== undefined) + +(x146 !== undefined) + +(x147 !== undefined) + +(x148 !== undefined) + +(x149 !== undefined) + +(x150 !== undefined) + +(x151 !== undefined) + +(x152 !== undefined) + +(x153 !== undefined) !== keyCount(x5)) return -1;
const q154 = (x143 !== undefined ? 128 : 0) | (x144 !== undefined ? 64 : 0) | (x145 !== undefined ? 32 : 0) | (x146 !== undefined ? 16 : 0) | (x147 !== undefined ? 8 : 0) | (x148 !== undefined ? 4 : 0) | (x149 !== undefined ? 2 : 0);
const q155 = (x150 !== undefined ? 128 : 0) | (x151 !== undefined ? 64 : 0) | (x152 !== undefined ? 32 : 0) | (x153 !== undefined ? 16 : 0);
if (p + 2 > end) return -1;
b[p++] = q154 | +((q155) !== 0);
if (q155) 
b[p++] = q155;
if (x143 !== undefined) {
if (!isNamed(x143)) return -1;
const x156 = x143["SCN"];
const x157 = x143["RC"];
const x158 = x143["AC"];
const x159 = x143["SSR"];
const x160 = x143["PSR"];
const x161 = x143["PLOTNR"];
if (+(x156 !== undefined) + +(x157 !== undefined) + +(x158 !== undefined) + +(x159 !== undefined) + +(x160 !== undefined) + +(x161 !== undefined) !== keyCount(x143)) return -1;
const r162 = table(x156, 1);
const r163 = table(x157, 1);
const r164 = table(x158, 1);
const r165 = table(x159, 1);
const r166 = table(x160, 1);
const r167 = whole(x161, 65535);
if (r162 < 0 || r163 < 0 || r164 < 0 || r165 < 0 || r166 < 0 || r167 < 0) return -1;
if (p + 3 > end) return -1;
b[p] = ((r162 & 1) << 4) | ((r163 & 1) << 3) | ((r164 & 1) << 2) | ((r165 & 1) << 1) | (r166 & 1);
b[p + 1] = (r167 >>> 8);
b[p + 2] = r167;
p += 3;
}
if (x144 !== undefined) {
if (!Array.isArray(x144) || x144.length < 0 || x144.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x144.length;
p += 1;
for (let i169 = 0; i169 < x144.length; i169++) {
const y168: unknown = x144[i169];
const r170 = whole(y168, 65535);
if (r170 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r170 >>> 8);
b[p + 1] = r170;
p += 2;
}
}
if (x145 !== undefined) {
const r171 = quantity(x145, 1, 1, 0, 255);
if (r171 !== r171) return -1;
if (p + 1 > end) return -1;
b[p] = r171;
p += 1;
}
if (x146 !== undefined) {
if (!isNamed(x146)) return -1;
const x172 = x146["PREDRHO"];
const x173 = x146["PREDTHETA"];
const x174 = x146["EVOLRHOSTART"];
const x175 = x146["EVOLRHOEND"];
const x176 = x146["EVOLTHETASTART"];
const x177 = x146["EVOLTHETAEND"];
const x178 = x146["NOISERHOSTART"];
const x179 = x146["NOISERHOEND"];
const x180 = x146["NOISETHETASTART"];
const x181 = x146["NOISETHETAEND"];
const x182 = x146["PREDTIME"];
if (+(x172 !== undefined) + +(x173 !== undefined) + +(x174 !== undefined) + +(x175 !== undefined) + +(x176 !== undefined) + +(x177 !== undefined) + +(x178 !== undefined) + +(x179 !== undefined) + +(x180 !== undefined) + +(x181 !== undefined) + +(x182 !== undefined) !== keyCount(x146)) return -1;
const r183 = quantity(x172, 128, 1, 0, 65535);
const r184 = quantity(x173, 8192, 45, 0, 65535);
const r185 = quantity(x174, 128, 1, 0, 65535);
const r186 = quantity(x175, 128, 1, 0, 65535);
const r187 = quantity(x176, 8192, 45, 0, 65535);
const r188 = quantity(x177, 8192, 45, 0, 65535);
const r189 = quantity(x178, 128, 1, 0, 65535);
const r190 = quantity(x179, 128, 1, 0, 65535);
const r191 = quantity(x180, 8192, 45, 0, 65535);
const r192 = quantity(x181, 8192, 45, 0, 65535);
const r193 = quantity(x182, 128, 1, 0, 65535);
if (r183 !== r183 || r184 !== r184 || r185 !== r185 || r186 !== r186 || r187 !== r187 || r188 !== r188 || r189 !== r189 || r190 !== r190 || r191 !== r191 || r192 !== r192 || r193 !== r193) return -1;
if (p + 22 > end) return -1;
b[p] = (r183 >>> 8);
b[p + 1] = r183;
b[p + 2] = (r184 >>> 8);
b[p + 3] = r184;
b[p + 4] = (r185 >>> 8);
b[p + 5] = r185;
b[p + 6] = (r186 >>> 8);
b[p + 7] = r186;
b[p + 8] = (r187 >>> 8);
b[p + 9] = r187;
b[p + 10] = (r188 >>> 8);
b[p + 11] = r188;
b[p + 12] = (r189 >>> 8);
b[p + 13] = r189;
b[p + 14] = (r190 >>> 8);
b[p + 15] = r190;
b[p + 16] = (r191 >>> 8);
b[p + 17] = r191;
b[p + 18] = (r192 >>> 8);
b[p + 19] = r192;
b[p + 20] = (r193 >>> 8);
b[p + 21] = r193;
p += 22;
}
if (x147 !== undefined) {
if (!Array.isArray(x147) || x147.length < 0 || x147.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x147.length;
p += 1;
for (let i195 = 0; i195 < x147.length; i195++) {
const y194: unknown = x147[i195];
if (!isNamed(y194)) return -1;
const x196 = y194["TYPE"];
const x197 = y194["ORIGIN"];
const x198 = y194["STATE"];
if (+(x196 !== undefined) + +(x197 !== undefined) + +(x198 !== undefined) !== keyCount(y194)) return -1;
const r199 = table(x196, 15);
const r200 = table(x197, 3);
const r201 = table(x198, 3);
if (r199 < 0 || r200 < 0 || r201 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r199 << 4) | ((r200 & 3) << 2) | (r201 & 3);
p += 1;
}
}
if (x148 !== undefined) {
if (!isNamed(x148)) return -1;
const x202 = x148["LS"];
const x203 = x148["LOCTIM"];
if (+(x202 !== undefined) + +(x203 !== undefined) !== keyCount(x148)) return -1;
const r204 = table(x202, 1);
const r205 = quantity(x203, 1, 1, 0, 32767);
if (r204 < 0 || r205 !== r205) return -1;
if (p + 2 > end) return -1;
b[p] = (r204 << 7) | ((r205 & 32767) >>> 8);
b[p + 1] = r205;
p += 2;
}
if (x149 !== undefined) {
if (!isNamed(x149)) return -1;
const x206 = x149["TCOUNT1"];
const x207 = x149["TCODE1"];
const x208 = x149["TCOUNT2"];
const x209 = x149["TCODE2"];
const x210 = x149["TCOUNT3"];
const x211 = x149["TCODE3"];
if (+(x206 !== undefined) + +(x207 !== undefined) + +(x208 !== undefined) + +(x209 !== undefined) + +(x210 !== undefined) + +(x211 !== undefined) !== keyCount(x149)) return -1;
const r212 = whole(x206, 15);
const r213 = whole(x207, 31);
const r214 = whole(x208, 15);
const r215 = octalNumber(x209, 4);
const r216 = whole(x210, 15);
const r217 = octalNumber(x211, 4);
if (r212 < 0 || r213 < 0 || r214 < 0 || r215 < 0 || r216 < 0 || r217 < 0) return -1;
if (p + 6 > end) return -1;
b[p] = ((r212 & 15) >>> 3);
b[p + 1] = (r212 << 5) | (r213 & 31);
b[p + 2] = (r214 << 4) | ((r215 & 4095) >>> 8);
b[p + 3] = r215;
b[p + 4] = (r216 << 4) | ((r217 & 4095) >>> 8);
b[p + 5] = r217;
p += 6;
}
if (x150 !== undefined) {
if (!isNamed(x150)) return -1;
const x218 = x150["ACQI"];
const x219 = x150["TRKUPDCTR"];
const x220 = x150["LASTTRKUPD"];
if (+(x218 !== undefined) + +(x219 !== undefined) + +(x220 !== undefined) !== keyCount(x150)) return -1;
const r221 = table(x218, 3);
const r222 = whole(x219, 16383);
const r223 = quantity(x220, 1, 1, 0, 65535);
if (r221 < 0 || r222 < 0 || r223 !== r223) return -1;
if (p + 4 > end) return -1;
b[p] = (r221 << 6) | ((r222 & 16383) >>> 8);
b[p + 1] = r222;
b[p + 2] = (r223 >>> 8);
b[p + 3] = r223;
p += 4;
}
if (x151 !== undefined) {
if (!Array.isArray(x151) || x151.length < 0 || x151.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x151.length;
p += 1;
for (let i225 = 0; i225 < x151.length; i225++) {
const y224: unknown = x151[i225];
if (!isNamed(y224)) return -1;
const x226 = y224["SACADJS"];
const x227 = y224["SICADJS"];
const x228 = y224["TIMEOFDAYSCN"];
const x229 = y224["DATAUSE"];
const x230 = y224["DRNA"];
const x231 = y224["DRN"];
if (+(x226 !== undefined) + +(x227 !== undefined) + +(x228 !== undefined) + +(x229 !== undefined) + +(x230 !== undefined) + +(x231 !== undefined) !== keyCount(y224)) return -1;
const r232 = whole(x226, 255);
const r233 = whole(x227, 255);
const r234 = quantity(x228, 128, 1, 0, 65535);
const r235 = table(x229, 127);
const r236 = table(x230, 1);
const r237 = whole(x231, 65535);
if (r232 < 0 || r233 < 0 || r234 !== r234 || r235 < 0 || r236 < 0 || r237 < 0) return -1;
if (p + 7 > end) return -1;
b[p] = r232;
b[p + 1] = r233;
b[p + 2] = (r234 >>> 8);
b[p + 3] = r234;
b[p + 4] = (r235 << 1) | (r236 & 1);
b[p + 5] = (r237 >>> 8);
b[p + 6] = r237;
p += 7;
}
}
if (x152 !== undefined) {
const r238 = table(x152, 255);
if (r238 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r238;
p += 1;
}
if (x153 !== undefined) {
if (!isNamed(x153)) return -1;
const x239 = x153["IR"];
const x240 = x153["M3A"];
if (+(x239 !== undefined) + +(x240 !== undefined) !== keyCount(x153)) return -1;
const r241 = table(x239, 1);
const r242 = quantity(x240, 1, 1, 0, 127);
if (r241 < 0 || r242 !== r242) return -1;
if (p + 1 > end) return -1;
b[p] = (r241 << 7) | (r242 & 127);
p += 1;
}
}
if (x6 !== undefined) {
if (!isNamed(x6)) return -1;
const x243 = x6["PNB"];
const x244 = x6["RPL"];
const x245 = x6["SNB"];
const x246 = x6["DATE"];
if (+(x243 !== undefined) + +(x244 !== undefined) + +(x245 !== undefined) + +(x246 !== undefined) !== keyCount(x6)) return -1;
const q247 = (x243 !== undefined ? 128 : 0) | (x244 !== undefined ? 64 : 0) | (x245 !== undefined ? 32 : 0) | (x246 !== undefined ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q247;
if (x243 !== undefined) {
const r248 = whole(x243, 65535);
if (r248 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r248 >>> 8);
b[p + 1] = r248;
p += 2;
}
if (x244 !== undefined) {
if (!Array.isArray(x244) || x244.length < 0 || x244.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x244.length;
p += 1;
for (let i250 = 0; i250 < x244.length; i250++) {
const y249: unknown = x244[i250];
if (!isNamed(y249)) return -1;
const x251 = y249["TYPE"];
const x252 = y249["REPLYNBR"];
if (+(x251 !== undefined) + +(x252 !== undefined) !== keyCount(y249)) return -1;
const r253 = table(x251, 255);
const r254 = whole(x252, 65535);
if (r253 < 0 || r254 < 0) return -1;
if (p + 3 > end) return -1;
b[p] = r253;
b[p + 1] = (r254 >>> 8);
b[p + 2] = r254;
p += 3;
}
}
if (x245 !== undefined) {
const r255 = whole(x245, 255);
if (r255 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r255;
p += 1;
}
if (x246 !== undefined) {
if (!isNamed(x246)) return -1;
const x256 = x246["Y1"];
const x257 = x246["Y2"];
const x258 = x246["Y3"];
const x259 = x246["Y4"];
const x260 = x246["M1"];
const x261 = x246["M2"];
const x262 = x246["D1"];
const x263 = x246["D2"];
if (+(x256 !== undefined) + +(x257 !== undefined) + +(x258 !== undefined) + +(x259 !== undefined) + +(x260 !== undefined) + +(x261 !== undefined) + +(x262 !== undefined) + +(x263 !== undefined) !== keyCount(x246)) return -1;
const r264 = whole(x256, 15);
const r265 = whole(x257, 15);
const r266 = whole(x258, 15);
const r267 = whole(x259, 15);
const r268 = whole(x260, 15);
const r269 = whole(x261, 15);
const r270 = whole(x262, 15);
const r271 = whole(x263, 15);
if (r264 < 0 || r265 < 0 || r266 < 0 || r267 < 0 || r268 < 0 || r269 < 0 || r270 < 0 || r271 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = (r264 << 4) | (r265 & 15);
b[p + 1] = (r266 << 4) | (r267 & 15);
b[p + 2] = (r268 << 4) | (r269 & 15);
b[p + 3] = (r270 << 4) | (r271 & 15);
p += 4;
}
}
if (x7 !== undefined) {
if (!isNamed(x7)) return -1;
const x272 = x7["ALTM2"];
const x273 = x7["ALTM3"];
const x274 = x7["ALTFL"];
const x275 = x7["RCSDB"];
const x276 = x7["RCSM"];
if (+(x272 !== undefined) + +(x273 !== undefined) + +(x274 !== undefined) + +(x275 !== undefined) + +(x276 !== undefined) !== keyCount(x7)) return -1;
const q277 = (x272 !== undefined ? 128 : 0) | (x273 !== undefined ? 64 : 0) | (x274 !== undefined ? 32 : 0) | (x275 !== undefined ? 16 : 0) | (x276 !== undefined ? 8 : 0);
if (p + 1 > end) return -1;
b[p++] = q277;
if (x272 !== undefined) {
if (!isNamed(x272)) return -1;
const x278 = x272["V"];
const x279 = x272["G"];
const x280 = x272["L"];
const x281 = x272["ALTM2"];
if (+(x278 !== undefined) + +(x279 !== undefined) + +(x280 !== undefined) + +(x281 !== undefined) !== keyCount(x272)) return -1;
const r282 = table(x278, 1);
const r283 = table(x279, 1);
const r284 = table(x280, 1);
const r285 = octalNumber(x281, 4);
if (r282 < 0 || r283 < 0 || r284 < 0 || r285 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r282 << 7) | ((r283 & 1) << 6) | ((r284 & 1) << 5) | ((r285 & 4095) >>> 8);
b[p + 1] = r285;
p += 2;
}
if (x273 !== undefined) {
if (!isNamed(x273)) return -1;
const x286 = x273["V"];
const x287 = x273["G"];
const x288 = x273["L"];
const x289 = x273["ALTM3"];
if (+(x286 !== undefined) + +(x287 !== undefined) + +(x288 !== undefined) + +(x289 !== undefined) !== keyCount(x273)) return -1;
const r290 = table(x286, 1);
const r291 = table(x287, 1);
const r292 = table(x288, 1);
const r293 = octalNumber(x289, 4);
if (r290 < 0 || r291 < 0 || r292 < 0 || r293 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r290 << 7) | ((r291 & 1) << 6) | ((r292 & 1) << 5) | ((r293 & 4095) >>> 8);
b[p + 1] = r293;
p += 2;
}
if (x274 !== undefined) {
if (!isNamed(x274)) return -1;
const x294 = x274["V"];
const x295 = x274["G"];
const x296 = x274["ALTFL"];
if (+(x294 !== undefined) + +(x295 !== undefined) + +(x296 !== undefined) !== keyCount(x274)) return -1;
const r297 = table(x294, 1);
const r298 = table(x295, 1);
const r299 = quantity(x296, 4, 1, -8192, 8191);
if (r297 < 0 || r298 < 0 || r299 !== r299) return -1;
if (p + 2 > end) return -1;
b[p] = (r297 << 7) | ((r298 & 1) << 6) | ((r299 & 16383) >>> 8);
b[p + 1] = r299;
p += 2;
}
if (x275 !== undefined) {
if (!isNamed(x275)) return -1;
const x300 = x275["RCSDB"];
if (+(x300 !== undefined) !== keyCount(x275)) return -1;
const r301 = quantity(x300, 100, 1, -8192, 8191);
if (r301 !== r301) return -1;
if (p + 2 > end) return -1;
b[p] = ((r301 & 16383) >>> 8);
b[p + 1] = r301;
p += 2;
}
if (x276 !== undefined) {
if (!isNamed(x276)) return -1;
const x302 = x276["RCSM"];
if (+(x302 !== undefined) !== keyCount(x276)) return -1;
const r303 = quantity(x302, 1000000, 1, 0, 1073741823);
if (r303 !== r303) return -1;
if (p + 4 > end) return -1;
b[p] = ((r303 & 1073741823) >>> 24);
b[p + 1] = (r303 >>> 16);
b[p + 2] = (r303 >>> 8);
b[p + 3] = r303;
p += 4;
}
}
return p;
}

function writeExpansion1_12(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["MD5"];
const x1 = v["M5N"];
const x2 = v["M4E"];
const x3 = v["RPC"];
const x4 = v["ERR"];
const x5 = v["RTC"];
const x6 = v["CPC"];
const x7 = v["GEN48"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) !== keyCount(v)) return -1;
const q8 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0) | (x7 !== undefined ? 1 : 0);
if (p + 1 > end) return -1;
b[p++] = q8;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x9 = x0["SUM"];
const x10 = x0["PMN"];
const x11 = x0["POS"];
const x12 = x0["GA"];
const x13 = x0["EM1"];
const x14 = x0["TOS"];
const x15 = x0["XP"];
if (+(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) + +(x15 !== undefined) !== keyCount(x0)) return -1;
const q16 = (x9 !== undefined ? 128 : 0) | (x10 !== undefined ? 64 : 0) | (x11 !== undefined ? 32 : 0) | (x12 !== undefined ? 16 : 0) | (x13 !== undefined ? 8 : 0) | (x14 !== undefined ? 4 : 0) | (x15 !== undefined ? 2 : 0);
if (p + 1 > end) return -1;
b[p++] = q16;
if (x9 !== undefined) {
if (!isNamed(x9)) return -1;
const x17 = x9["M5"];
const x18 = x9["ID"];
const x19 = x9["DA"];
const x20 = x9["M1"];
const x21 = x9["M2"];
const x22 = x9["M3"];
const x23 = x9["MC"];
if (+(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) + +(x23 !== undefined) !== keyCount(x9)) return -1;
const r24 = table(x17, 1);
const r25 = table(x18, 1);
const r26 = table(x19, 1);
const r27 = table(x20, 1);
const r28 = table(x21, 1);
const r29 = table(x22, 1);
const r30 = table(x23, 1);
if (r24 < 0 || r25 < 0 || r26 < 0 || r27 < 0 || r28 < 0 || r29 < 0 || r30 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r24 << 7) | ((r25 & 1) << 6) | ((r26 & 1) << 5) | ((r27 & 1) << 4) | ((r28 & 1) << 3) | ((r29 & 1) << 2) | ((r30 & 1) << 1);
p += 1;
}
if (x10 !== undefined) {
if (!isNamed(x10)) return -1;
const x31 = x10["PIN"];
const x32 = x10["NAV"];
const x33 = x10["NAT"];
const x34 = x10["MIS"];
if (+(x31 !== undefined) + +(x32 !== undefined) + +(x33 !== undefined) + +(x34 !== undefined) !== keyCount(x10)) return -1;
const r35 = whole(x31, 16383);
const r36 = table(x32, 1);
const r37 = whole(x33, 31);
const r38 = whole(x34, 63);
if (r35 < 0 || r36 < 0 || r37 < 0 || r38 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = ((r35 & 16383) >>> 8);
b[p + 1] = r35;
b[p + 2] = ((r36 & 1) << 5) | (r37 & 31);
b[p + 3] = (r38 & 63);
p += 4;
}
if (x11 !== undefined) {
if (!isNamed(x11)) return -1;
const x39 = x11["LAT"];
const x40 = x11["LON"];
if (+(x39 !== undefined) + +(x40 !== undefined) !== keyCount(x11)) return -1;
const r41 = quantity(x39, 2097152, 45, -4194304, 4194304);
const r42 = quantity(x40, 2097152, 45, -8388608, 8388607);
if (r41 !== r41 || r42 !== r42) return -1;
if (p + 6 > end) return -1;
b[p] = (r41 >>> 16);
b[p + 1] = (r41 >>> 8);
b[p + 2] = r41;
b[p + 3] = (r42 >>> 16);
b[p + 4] = (r42 >>> 8);
b[p + 5] = r42;
p += 6;
}
if (x12 !== undefined) {
if (!isNamed(x12)) return -1;
const x43 = x12["RES"];
const x44 = x12["GA"];
if (+(x43 !== undefined) + +(x44 !== undefined) !== keyCount(x12)) return -1;
const r45 = table(x43, 1);
const r46 = quantity(x44, 1, 25, -8192, 8191);
if (r45 < 0 || r46 !== r46) return -1;
if (p + 2 > end) return -1;
b[p] = ((r45 & 1) << 6) | ((r46 & 16383) >>> 8);
b[p + 1] = r46;
p += 2;
}
if (x13 !== undefined) {
if (!isNamed(x13)) return -1;
const x47 = x13["V"];
const x48 = x13["G"];
const x49 = x13["L"];
const x50 = x13["EM1"];
if (+(x47 !== undefined) + +(x48 !== undefined) + +(x49 !== undefined) + +(x50 !== undefined) !== keyCount(x13)) return -1;
const r51 = table(x47, 1);
const r52 = table(x48, 1);
const r53 = table(x49, 1);
const r54 = octalNumber(x50, 4);
if (r51 < 0 || r52 < 0 || r53 < 0 || r54 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r51 << 7) | ((r52 & 1) << 6) | ((r53 & 1) << 5) | ((r54 & 4095) >>> 8);
b[p + 1] = r54;
p += 2;
}
if (x14 !== undefined) {
const r55 = quantity(x14, 128, 1, 0, 255);
if (r55 !== r55) return -1;
if (p + 1 > end) return -1;
b[p] = r55;
p += 1;
}
if (x15 !== undefined) {
if (!isNamed(x15)) return -1;
const x56 = x15["XP"];
const x57 = x15["X5"];
const x58 = x15["XC"];
const x59 = x15["X3"];
const x60 = x15["X2"];
const x61 = x15["X1"];
if (+(x56 !== undefined) + +(x57 !== undefined) + +(x58 !== undefined) + +(x59 !== undefined) + +(x60 !== undefined) + +(x61 !== undefined) !== keyCount(x15)) return -1;
const r62 = table(x56, 1);
const r63 = table(x57, 1);
const r64 = table(x58, 1);
const r65 = table(x59, 1);
const r66 = table(x60, 1);
const r67 = table(x61, 1);
if (r62 < 0 || r63 < 0 || r64 < 0 || r65 < 0 || r66 < 0 || r67 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = ((r62 & 1) << 5) | ((r63 & 1) << 4) | ((r64 & 1) << 3) | ((r65 & 1) << 2) | ((r66 & 1) << 1) | (r67 & 1);
p += 1;
}
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x68 = x1["SUM"];
const x69 = x1["PMN"];
const x70 = x1["POS"];
const x71 = x1["GA"];
const x72 = x1["EM1"];
const x73 = x1["TOS"];
const x74 = x1["XP"];
const x75 = x1["FOM"];
if (+(x68 !== undefined) + +(x69 !== undefined) + +(x70 !== undefined) + +(x71 !== undefined) + +(x72 !== undefined) + +(x73 !== undefined) + +(x74 !== undefined) + +(x75 !== undefined) !== keyCount(x1)) return -1;
const q76 = (x68 !== undefined ? 128 : 0) | (x69 !== undefined ? 64 : 0) | (x70 !== undefined ? 32 : 0) | (x71 !== undefined ? 16 : 0) | (x72 !== undefined ? 8 : 0) | (x73 !== undefined ? 4 : 0) | (x74 !== undefined ? 2 : 0);
const q77 = (x75 !== undefined ? 128 : 0);
if (p + 2 > end) return -1;
b[p++] = q76 | +((q77) !== 0);
if (q77) 
b[p++] = q77;
if (x68 !== undefined) {
if (!isNamed(x68)) return -1;
const x78 = x68["M5"];
const x79 = x68["ID"];
const x80 = x68["DA"];
const x81 = x68["M1"];
const x82 = x68["M2"];
const x83 = x68["M3"];
const x84 = x68["MC"];
if (+(x78 !== undefined) + +(x79 !== undefined) + +(x80 !== undefined) + +(x81 !== undefined) + +(x82 !== undefined) + +(x83 !== undefined) + +(x84 !== undefined) !== keyCount(x68)) return -1;
const r85 = table(x78, 1);
const r86 = table(x79, 1);
const r87 = table(x80, 1);
const r88 = table(x81, 1);
const r89 = table(x82, 1);
const r90 = table(x83, 1);
const r91 = table(x84, 1);
if (r85 < 0 || r86 < 0 || r87 < 0 || r88 < 0 || r89 < 0 || r90 < 0 || r91 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r85 << 7) | ((r86 & 1) << 6) | ((r87 & 1) << 5) | ((r88 & 1) << 4) | ((r89 & 1) << 3) | ((r90 & 1) << 2) | ((r91 & 1) << 1);
p += 1;
}
if (x69 !== undefined) {
if (!isNamed(x69)) return -1;
const x92 = x69["PIN"];
const x93 = x69["NOV"];
const x94 = x69["NO"];
if (+(x92 !== undefined) + +(x93 !== undefined) + +(x94 !== undefined) !== keyCount(x69)) return -1;
const r95 = whole(x92, 16383);
const r96 = table(x93, 1);
const r97 = whole(x94, 2047);
if (r95 < 0 || r96 < 0 || r97 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = ((r95 & 16383) >>> 8);
b[p + 1] = r95;
b[p + 2] = ((r96 & 1) << 3) | ((r97 & 2047) >>> 8);
b[p + 3] = r97;
p += 4;
}
if (x70 !== undefined) {
if (!isNamed(x70)) return -1;
const x98 = x70["LAT"];
const x99 = x70["LON"];
if (+(x98 !== undefined) + +(x99 !== undefined) !== keyCount(x70)) return -1;
const r100 = quantity(x98, 2097152, 45, -4194304, 4194304);
const r101 = quantity(x99, 2097152, 45, -8388608, 8388607);
if (r100 !== r100 || r101 !== r101) return -1;
if (p + 6 > end) return -1;
b[p] = (r100 >>> 16);
b[p + 1] = (r100 >>> 8);
b[p + 2] = r100;
b[p + 3] = (r101 >>> 16);
b[p + 4] = (r101 >>> 8);
b[p + 5] = r101;
p += 6;
}
if (x71 !== undefined) {
if (!isNamed(x71)) return -1;
const x102 = x71["RES"];
const x103 = x71["GA"];
if (+(x102 !== undefined) + +(x103 !== undefined) !== keyCount(x71)) return -1;
const r104 = table(x102, 1);
const r105 = quantity(x103, 1, 25, -8192, 8191);
if (r104 < 0 || r105 !== r105) return -1;
if (p + 2 > end) return -1;
b[p] = ((r104 & 1) << 6) | ((r105 & 16383) >>> 8);
b[p + 1] = r105;
p += 2;
}
if (x72 !== undefined) {
if (!isNamed(x72)) return -1;
const x106 = x72["V"];
const x107 = x72["G"];
const x108 = x72["L"];
const x109 = x72["EM1"];
if (+(x106 !== undefined) + +(x107 !== undefined) + +(x108 !== undefined) + +(x109 !== undefined) !== keyCount(x72)) return -1;
const r110 = table(x106, 1);
const r111 = table(x107, 1);
const r112 = table(x108, 1);
const r113 = octalNumber(x109, 4);
if (r110 < 0 || r111 < 0 || r112 < 0 || r113 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r110 << 7) | ((r111 & 1) << 6) | ((r112 & 1) << 5) | ((r113 & 4095) >>> 8);
b[p + 1] = r113;
p += 2;
}
if (x73 !== undefined) {
const r114 = quantity(x73, 128, 1, 0, 255);
if (r114 !== r114) return -1;
if (p + 1 > end) return -1;
b[p] = r114;
p += 1;
}
if (x74 !== undefined) {
if (!isNamed(x74)) return -1;
const x115 = x74["XP"];
const x116 = x74["X5"];
const x117 = x74["XC"];
const x118 = x74["X3"];
const x119 = x74["X2"];
const x120 = x74["X1"];
if (+(x115 !== undefined) + +(x116 !== undefined) + +(x117 !== undefined) + +(x118 !== undefined) + +(x119 !== undefined) + +(x120 !== undefined) !== keyCount(x74)) return -1;
const r121 = table(x115, 1);
const r122 = table(x116, 1);
const r123 = table(x117, 1);
const r124 = table(x118, 1);
const r125 = table(x119, 1);
const r126 = table(x120, 1);
if (r121 < 0 || r122 < 0 || r123 < 0 || r124 < 0 || r125 < 0 || r126 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = ((r121 & 1) << 5) | ((r122 & 1) << 4) | ((r123 & 1) << 3) | ((r124 & 1) << 2) | ((r125 & 1) << 1) | (r126 & 1);
p += 1;
}
if (x75 !== undefined) {
if (!isNamed(x75)) return -1;
const x127 = x75["FOM"];
if (+(x127 !== undefined) !== keyCount(x75)) return -1;
const r128 = whole(x127, 31);
if (r128 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r128 & 31);
p += 1;
}
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x129 = x2["FOEFRI"];
const e130 = +(x129 !== undefined);
if (e130 !== keyCount(x2)) return -1;
const l131 = 0;
const r132 = table(x129, 3);
if (r132 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l131 > 0) & 1) | ((r132 & 3) << 1);
p += 1;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x133 = x3["SCO"];
const x134 = x3["SRC"];
const x135 = x3["RW"];
const x136 = x3["AR"];
if (+(x133 !== undefined) + +(x134 !== undefined) + +(x135 !== undefined) + +(x136 !== undefined) !== keyCount(x3)) return -1;
const q137 = (x133 !== undefined ? 128 : 0) | (x134 !== undefined ? 64 : 0) | (x135 !== undefined ? 32 : 0) | (x136 !== undefined ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q137;
if (x133 !== undefined) {
const r138 = whole(x133, 255);
if (r138 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r138;
p += 1;
}
if (x134 !== undefined) {
const r139 = quantity(x134, 10, 1, 0, 65535);
if (r139 !== r139) return -1;
if (p + 2 > end) return -1;
b[p] = (r139 >>> 8);
b[p + 1] = r139;
p += 2;
}
if (x135 !== undefined) {
const r140 = quantity(x135, 256, 1, 0, 65535);
if (r140 !== r140) return -1;
if (p + 2 > end) return -1;
b[p] = (r140 >>> 8);
b[p + 1] = r140;
p += 2;
}
if (x136 !== undefined) {
const r141 = quantity(x136, 256, 1, 0, 65535);
if (r141 !== r141) return -1;
if (p + 2 > end) return -1;
b[p] = (r141 >>> 8);
b[p + 1] = r141;
p += 2;
}
}
if (x4 !== undefined) {
const r142 = quantity(x4, 256, 1, 0, 16777215);
if (r142 !== r142) return -1;
if (p + 3 > end) return -1;
b[p] = (r142 >>> 16);
b[p + 1] = (r142 >>> 8);
b[p + 2] = r142;
p += 3;
}
if (x5 !== undefined) {
if (!isNamed(x5)) return -1;
const x143 = x5["PTL"];
const x144 = x5["ATL"];
const x145 = x5["TRN"];
const x146 = x5["NPP"];
const x147 = x5["DLK"];
const x148 = x5["LCK"];
const x149 = x5["TC"];
const x150 = x5["TLC"];
const x151 = x5["ASI"];
const x152 = x5["TES"];
const x153 = x5["IR"];
if (+(x143 !== undefined) + +(x144 !== undefined) + +(x145 !== undefined) + +(x146 !== undefined) + +(x147 !== undefined) + +(x148 !== undefined) + +(x149 !== undefined) + +(x150 !== undefined) + +(x151 !== undefined) + +(x152 !== undefined) + +(x153 !== undefined) !== keyCount(x5)) return -1;
const q154 = (x143 !== undefined ? 128 : 0) | (x144 !== undefined ? 64 : 0) | (x145 !== undefined ? 32 : 0) | (x146 !== undefined ? 16 : 0) | (x147 !== undefined ? 8 : 0) | (x148 !== undefined ? 4 : 0) | (x149 !== undefined ? 2 : 0);
const q155 = (x150 !== undefined ? 128 : 0) | (x151 !== undefined ? 64 : 0) | (x152 !== undefined ? 32 : 0) | (x153 !== undefined ? 16 : 0);
if (p + 2 > end) return -1;
b[p++] = q154 | +((q155) !== 0);
if (q155) 
b[p++] = q155;
if (x143 !== undefined) {
if (!isNamed(x143)) return -1;
const x156 = x143["SCN"];
const x157 = x143["RC"];
const x158 = x143["AC"];
const x159 = x143["SSR"];
const x160 = x143["PSR"];
const x161 = x143["PLOTNR"];
if (+(x156 !== undefined) + +(x157 !== undefined) + +(x158 !== undefined) + +(x159 !== undefined) + +(x160 !== undefined) + +(x161 !== undefined) !== keyCount(x143)) return -1;
const r162 = table(x156, 1);
const r163 = table(x157, 1);
const r164 = table(x158, 1);
const r165 = table(x159, 1);
const r166 = table(x160, 1);
const r167 = whole(x161, 65535);
if (r162 < 0 || r163 < 0 || r164 < 0 || r165 < 0 || r166 < 0 || r167 < 0) return -1;
if (p + 3 > end) return -1;
b[p] = ((r162 & 1) << 4) | ((r163 & 1) << 3) | ((r164 & 1) << 2) | ((r165 & 1) << 1) | (r166 & 1);
b[p + 1] = (r167 >>> 8);
b[p + 2] = r167;
p += 3;
}
if (x144 !== undefined) {
if (!Array.isArray(x144) || x144.length < 0 || x144.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x144.length;
p += 1;
for (let i169 = 0; i169 < x144.length; i169++) {
const y168: unknown = x144[i169];
const r170 = whole(y168, 65535);
if (r170 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r170 >>> 8);
b[p + 1] = r170;
p += 2;
}
}
if (x145 !== undefined) {
const r171 = quantity(x145, 1, 1, 0, 255);
if (r171 !== r171) return -1;
if (p + 1 > end) return -1;
b[p] = r171;
p += 1;
}
if (x146 !== undefined) {
if (!isNamed(x146)) return -1;
const x172 = x146["PREDRHO"];
const x173 = x146["PREDTHETA"];
const x174 = x146["EVOLRHOSTART"];
const x175 = x146["EVOLRHOEND"];
const x176 = x146["EVOLTHETASTART"];
const x177 = x146["EVOLTHETAEND"];
const x178 = x146["NOISERHOSTART"];
const x179 = x146["NOISERHOEND"];
const x180 = x146["NOISETHETASTART"];
const x181 = x146["NOISETHETAEND"];
const x182 = x146["PREDTIME"];
if (+(x172 !== undefined) + +(x173 !== undefined) + +(x174 !== undefined) + +(x175 !== undefined) + +(x176 !== undefined) + +(x177 !== undefined) + +(x178 !== undefined) + +(x179 !== undefined) + +(x180 !== undefined) + +(x181 !== undefined) + +(x182 !== undefined) !== keyCount(x146)) return -1;
const r183 = quantity(x172, 128, 1, 0, 65535);
const r184 = quantity(x173, 8192, 45, 0, 65535);
const r185 = quantity(x174, 128, 1, 0, 65535);
const r186 = quantity(x175, 128, 1, 0, 65535);
const r187 = quantity(x176, 8192, 45, 0, 65535);
const r188 = quantity(x177, 8192, 45, 0, 65535);
const r189 = quantity(x178, 128, 1, 0, 65535);
const r190 = quantity(x179, 128, 1, 0, 65535);
const r191 = quantity(x180, 8192, 45, 0, 65535);
const r192 = quantity(x181, 8192, 45, 0, 65535);
const r193 = quantity(x182, 128, 1, 0, 65535);
if (r183 !== r183 || r184 !== r184 || r185 !== r185 || r186 !== r186 || r187 !== r187 || r188 !== r188 || r189 !== r189 || r190 !== r190 || r191 !== r191 || r192 !== r192 || r193 !== r193) return -1;
if (p + 22 > end) return -1;
b[p] = (r183 >>> 8);
b[p + 1] = r183;
b[p + 2] = (r184 >>> 8);
b[p + 3] = r184;
b[p + 4] = (r185 >>> 8);
b[p + 5] = r185;
b[p + 6] = (r186 >>> 8);
b[p + 7] = r186;
b[p + 8] = (r187 >>> 8);
b[p + 9] = r187;
b[p + 10] = (r188 >>> 8);
b[p + 11] = r188;
b[p + 12] = (r189 >>> 8);
b[p + 13] = r189;
b[p + 14] = (r190 >>> 8);
b[p + 15] = r190;
b[p + 16] = (r191 >>> 8);
b[p + 17] = r191;
b[p + 18] = (r192 >>> 8);
b[p + 19] = r192;
b[p + 20] = (r193 >>> 8);
b[p + 21] = r193;
p += 22;
}
if (x147 !== undefined) {
if (!Array.isArray(x147) || x147.length < 0 || x147.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x147.length;
p += 1;
for (let i195 = 0; i195 < x147.length; i195++) {
const y194: unknown = x147[i195];
if (!isNamed(y194)) return -1;
const x196 = y194["TYPE"];
const x197 = y194["ORIGIN"];
const x198 = y194["STATE"];
if (+(x196 !== undefined) + +(x197 !== undefined) + +(x198 !== undefined) !== keyCount(y194)) return -1;
const r199 = table(x196, 15);
const r200 = table(x197, 3);
const r201 = table(x198, 3);
if (r199 < 0 || r200 < 0 || r201 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r199 << 4) | ((r200 & 3) << 2) | (r201 & 3);
p += 1;
}
}
if (x148 !== undefined) {
if (!isNamed(x148)) return -1;
const x202 = x148["LS"];
const x203 = x148["LOCTIM"];
if (+(x202 !== undefined) + +(x203 !== undefined) !== keyCount(x148)) return -1;
const r204 = table(x202, 1);
const r205 = quantity(x203, 1, 1, 0, 32767);
if (r204 < 0 || r205 !== r205) return -1;
if (p + 2 > end) return -1;
b[p] = (r204 << 7) | ((r205 & 32767) >>> 8);
b[p + 1] = r205;
p += 2;
}
if (x149 !== undefined) {
if (!isNamed(x149)) return -1;
const x206 = x149["TCOUNT1"];
const x207 = x149["TCODE1"];
const x208 = x149["TCOUNT2"];
const x209 = x149["TCODE2"];
const x210 = x149["TCOUNT3"];
const x211 = x149["TCODE3"];
if (+(x206 !== undefined) + +(x207 !== undefined) + +(x208 !== undefined) + +(x209 !== undefined) + +(x210 !== undefined) + +(x211 !== undefined) !== keyCount(x149)) return -1;
const r212 = whole(x206, 15);
const r213 = whole(x207, 31);
const r214 = whole(x208, 15);
const r215 = octalNumber(x209, 4);
const r216 = whole(x210, 15);
const r217 = octalNumber(x211, 4);
if (r212 < 0 || r213 < 0 || r214 < 0 || r215 < 0 || r216 < 0 || r217 < 0) return -1;
if (p + 6 > end) return -1;
b[p] = ((r212 & 15) >>> 3);
b[p + 1] = (r212 << 5) | (r213 & 31);
b[p + 2] = (r214 << 4) | ((r215 & 4095) >>> 8);
b[p + 3] = r215;
b[p + 4] = (r216 << 4) | ((r217 & 4095) >>> 8);
b[p + 5] = r217;
p += 6;
}
if (x150 !== undefined) {
if (!isNamed(x150)) return -1;
const x218 = x150["ACQI"];
const x219 = x150["TRKUPDCTR"];
const x220 = x150["LASTTRKUPD"];
if (+(x218 !== undefined) + +(x219 !== undefined) + +(x220 !== undefined) !== keyCount(x150)) return -1;
const r221 = table(x218, 3);
const r222 = whole(x219, 16383);
const r223 = quantity(x220, 1, 1, 0, 65535);
if (r221 < 0 || r222 < 0 || r223 !== r223) return -1;
if (p + 4 > end) return -1;
b[p] = (r221 << 6) | ((r222 & 16383) >>> 8);
b[p + 1] = r222;
b[p + 2] = (r223 >>> 8);
b[p + 3] = r223;
p += 4;
}
if (x151 !== undefined) {
if (!Array.isArray(x151) || x151.length < 0 || x151.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x151.length;
p += 1;
for (let i225 = 0; i225 < x151.length; i225++) {
const y224: unknown = x151[i225];
if (!isNamed(y224)) return -1;
const x226 = y224["SACADJS"];
const x227 = y224["SICADJS"];
const x228 = y224["TIMEOFDAYSCN"];
const x229 = y224["DATAUSE"];
const x230 = y224["DRNA"];
const x231 = y224["DRN"];
if (+(x226 !== undefined) + +(x227 !== undefined) + +(x228 !== undefined) + +(x229 !== undefined) + +(x230 !== undefined) + +(x231 !== undefined) !== keyCount(y224)) return -1;
const r232 = whole(x226, 255);
const r233 = whole(x227, 255);
const r234 = quantity(x228, 128, 1, 0, 65535);
const r235 = table(x229, 127);
const r236 = table(x230, 1);
const r237 = whole(x231, 65535);
if (r232 < 0 || r233 < 0 || r234 !== r234 || r235 < 0 || r236 < 0 || r237 < 0) return -1;
if (p + 7 > end) return -1;
b[p] = r232;
b[p + 1] = r233;
b[p + 2] = (r234 >>> 8);
b[p + 3] = r234;
b[p + 4] = (r235 << 1) | (r236 & 1);
b[p + 5] = (r237 >>> 8);
b[p + 6] = r237;
p += 7;
}
}
if (x152 !== undefined) {
const r238 = table(x152, 255);
if (r238 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r238;
p += 1;
}
if (x153 !== undefined) {
if (!isNamed(x153)) return -1;
const x239 = x153["IR"];
const x240 = x153["M3A"];
if (+(x239 !== undefined) + +(x240 !== undefined) !== keyCount(x153)) return -1;
const r241 = table(x239, 1);
const r242 = quantity(x240, 1, 1, 0, 127);
if (r241 < 0 || r242 !== r242) return -1;
if (p + 1 > end) return -1;
b[p] = (r241 << 7) | (r242 & 127);
p += 1;
}
}
if (x6 !== undefined) {
if (!isNamed(x6)) return -1;
const x243 = x6["PNB"];
const x244 = x6["RPL"];
const x245 = x6["SNB"];
const x246 = x6["DATE"];
if (+(x243 !== undefined) + +(x244 !== undefined) + +(x245 !== undefined) + +(x246 !== undefined) !== keyCount(x6)) return -1;
const q247 = (x243 !== undefined ? 128 : 0) | (x244 !== undefined ? 64 : 0) | (x245 !== undefined ? 32 : 0) | (x246 !== undefined ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q247;
if (x243 !== undefined) {
const r248 = whole(x243, 65535);
if (r248 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r248 >>> 8);
b[p + 1] = r248;
p += 2;
}
if (x244 !== undefined) {
if (!Array.isArray(x244) || x244.length < 0 || x244.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x244.length;
p += 1;
for (let i250 = 0; i250 < x244.length; i250++) {
const y249: unknown = x244[i250];
if (!isNamed(y249)) return -1;
const x251 = y249["TYPE"];
const x252 = y249["REPLYNBR"];
if (+(x251 !== undefined) + +(x252 !== undefined) !== keyCount(y249)) return -1;
const r253 = table(x251, 255);
const r254 = whole(x252, 65535);
if (r253 < 0 || r254 < 0) return -1;
if (p + 3 > end) return -1;
b[p] = r253;
b[p + 1] = (r254 >>> 8);
b[p + 2] = r254;
p += 3;
}
}
if (x245 !== undefined) {
const r255 = whole(x245, 255);
if (r255 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r255;
p += 1;
}
if (x246 !== undefined) {
if (!isNamed(x246)) return -1;
const x256 = x246["Y1"];
const x257 = x246["Y2"];
const x258 = x246["Y3"];
const x259 = x246["Y4"];
const x260 = x246["M1"];
const x261 = x246["M2"];
const x262 = x246["D1"];
const x263 = x246["D2"];
if (+(x256 !== undefined) + +(x257 !== undefined) + +(x258 !== undefined) + +(x259 !== undefined) + +(x260 !== undefined) + +(x261 !== undefined) + +(x262 !== undefined) + +(x263 !== undefined) !== keyCount(x246)) return -1;
const r264 = whole(x256, 15);
const r265 = whole(x257, 15);
const r266 = whole(x258, 15);
const r267 = whole(x259, 15);
const r268 = whole(x260, 15);
const r269 = whole(x261, 15);
const r270 = whole(x262, 15);
const r271 = whole(x263, 15);
if (r264 < 0 || r265 < 0 || r266 < 0 || r267 < 0 || r268 < 0 || r269 < 0 || r270 < 0 || r271 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = (r264 << 4) | (r265 & 15);
b[p + 1] = (r266 << 4) | (r267 & 15);
b[p + 2] = (r268 << 4) | (r269 & 15);
b[p + 3] = (r270 << 4) | (r271 & 15);
p += 4;
}
}
if (x7 !== undefined) {
if (!isNamed(x7)) return -1;
const x272 = x7["ALTM2"];
const x273 = x7["ALTM3"];
const x274 = x7["ALTFL"];
if (+(x272 !== undefined) + +(x273 !== undefined) + +(x274 !== undefined) !== keyCount(x7)) return -1;
const q275 = (x272 !== undefined ? 128 : 0) | (x273 !== undefined ? 64 : 0) | (x274 !== undefined ? 32 : 0);
if (p + 1 > end) return -1;
b[p++] = q275;
if (x272 !== undefined) {
if (!isNamed(x272)) return -1;
const x276 = x272["V"];
const x277 = x272["G"];
const x278 = x272["L"];
const x279 = x272["ALTM2"];
if (+(x276 !== undefined) + +(x277 !== undefined) + +(x278 !== undefined) + +(x279 !== undefined) !== keyCount(x272)) return -1;
const r280 = table(x276, 1);
const r281 = table(x277, 1);
const r282 = table(x278, 1);
const r283 = octalNumber(x279, 4);
if (r280 < 0 || r281 < 0 || r282 < 0 || r283 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r280 << 7) | ((r281 & 1) << 6) | ((r282 & 1) << 5) | ((r283 & 4095) >>> 8);
b[p + 1] = r283;
p += 2;
}
if (x273 !== undefined) {
if (!isNamed(x273)) return -1;
const x284 = x273["V"];
const x285 = x273["G"];
const x286 = x273["L"];
const x287 = x273["ALTM3"];
if (+(x284 !== undefined) + +(x285 !== undefined) + +(x286 !== undefined) + +(x287 !== undefined) !== keyCount(x273)) return -1;
const r288 = table(x284, 1);
const r289 = table(x285, 1);
const r290 = table(x286, 1);
const r291 = octalNumber(x287, 4);
if (r288 < 0 || r289 < 0 || r290 < 0 || r291 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r288 << 7) | ((r289 & 1) << 6) | ((r290 & 1) << 5) | ((r291 & 4095) >>> 8);
b[p + 1] = r291;
p += 2;
}
if (x274 !== undefined) {
if (!isNamed(x274)) return -1;
const x292 = x274["V"];
const x293 = x274["G"];
const x294 = x274["ALTFL"];
if (+(x292 !== undefined) + +(x293 !== undefined) + +(x294 !== undefined) !== keyCount(x274)) return -1;
const r295 = table(x292, 1);
const r296 = table(x293, 1);
const r297 = quantity(x294, 4, 1, -8192, 8191);
if (r295 < 0 || r296 < 0 || r297 !== r297) return -1;
if (p + 2 > end) return -1;
b[p] = (r295 << 7) | ((r296 & 1) << 6) | ((r297 & 16383) >>> 8);
b[p + 1] = r297;
p += 2;
}
}
return p;
}

function writeExpansion1_11(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["MD5"];
const x1 = v["M5N"];
const x2 = v["M4E"];
const x3 = v["RPC"];
const x4 = v["ERR"];
const x5 = v["RTC"];
const x6 = v["CPC"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) !== keyCount(v)) return -1;
const q7 = (x0 !== undefined ? 128 : 0) | (x1 !== undefined ? 64 : 0) | (x2 !== undefined ? 32 : 0) | (x3 !== undefined ? 16 : 0) | (x4 !== undefined ? 8 : 0) | (x5 !== undefined ? 4 : 0) | (x6 !== undefined ? 2 : 0);
if (p + 1 > end) return -1;
b[p++] = q7;
if (x0 !== undefined) {
if (!isNamed(x0)) return -1;
const x8 = x0["SUM"];
const x9 = x0["PMN"];
const x10 = x0["POS"];
const x11 = x0["GA"];
const x12 = x0["EM1"];
const x13 = x0["TOS"];
const x14 = x0["XP"];
if (+(x8 !== undefined) + +(x9 !== undefined) + +(x10 !== undefined) + +(x11 !== undefined) + +(x12 !== undefined) + +(x13 !== undefined) + +(x14 !== undefined) !== keyCount(x0)) return -1;
const q15 = (x8 !== undefined ? 128 : 0) | (x9 !== undefined ? 64 : 0) | (x10 !== undefined ? 32 : 0) | (x11 !== undefined ? 16 : 0) | (x12 !== undefined ? 8 : 0) | (x13 !== undefined ? 4 : 0) | (x14 !== undefined ? 2 : 0);
if (p + 1 > end) return -1;
b[p++] = q15;
if (x8 !== undefined) {
if (!isNamed(x8)) return -1;
const x16 = x8["M5"];
const x17 = x8["ID"];
const x18 = x8["DA"];
const x19 = x8["M1"];
const x20 = x8["M2"];
const x21 = x8["M3"];
const x22 = x8["MC"];
if (+(x16 !== undefined) + +(x17 !== undefined) + +(x18 !== undefined) + +(x19 !== undefined) + +(x20 !== undefined) + +(x21 !== undefined) + +(x22 !== undefined) !== keyCount(x8)) return -1;
const r23 = table(x16, 1);
const r24 = table(x17, 1);
const r25 = table(x18, 1);
const r26 = table(x19, 1);
const r27 = table(x20, 1);
const r28 = table(x21, 1);
const r29 = table(x22, 1);
if (r23 < 0 || r24 < 0 || r25 < 0 || r26 < 0 || r27 < 0 || r28 < 0 || r29 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r23 << 7) | ((r24 & 1) << 6) | ((r25 & 1) << 5) | ((r26 & 1) << 4) | ((r27 & 1) << 3) | ((r28 & 1) << 2) | ((r29 & 1) << 1);
p += 1;
}
if (x9 !== undefined) {
if (!isNamed(x9)) return -1;
const x30 = x9["PIN"];
const x31 = x9["NAV"];
const x32 = x9["NAT"];
const x33 = x9["MIS"];
if (+(x30 !== undefined) + +(x31 !== undefined) + +(x32 !== undefined) + +(x33 !== undefined) !== keyCount(x9)) return -1;
const r34 = whole(x30, 16383);
const r35 = table(x31, 1);
const r36 = whole(x32, 31);
const r37 = whole(x33, 63);
if (r34 < 0 || r35 < 0 || r36 < 0 || r37 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = ((r34 & 16383) >>> 8);
b[p + 1] = r34;
b[p + 2] = ((r35 & 1) << 5) | (r36 & 31);
b[p + 3] = (r37 & 63);
p += 4;
}
if (x10 !== undefined) {
if (!isNamed(x10)) return -1;
const x38 = x10["LAT"];
const x39 = x10["LON"];
if (+(x38 !== undefined) + +(x39 !== undefined) !== keyCount(x10)) return -1;
const r40 = quantity(x38, 2097152, 45, -4194304, 4194304);
const r41 = quantity(x39, 2097152, 45, -8388608, 8388607);
if (r40 !== r40 || r41 !== r41) return -1;
if (p + 6 > end) return -1;
b[p] = (r40 >>> 16);
b[p + 1] = (r40 >>> 8);
b[p + 2] = r40;
b[p + 3] = (r41 >>> 16);
b[p + 4] = (r41 >>> 8);
b[p + 5] = r41;
p += 6;
}
if (x11 !== undefined) {
if (!isNamed(x11)) return -1;
const x42 = x11["RES"];
const x43 = x11["GA"];
if (+(x42 !== undefined) + +(x43 !== undefined) !== keyCount(x11)) return -1;
const r44 = table(x42, 1);
const r45 = quantity(x43, 1, 25, -8192, 8191);
if (r44 < 0 || r45 !== r45) return -1;
if (p + 2 > end) return -1;
b[p] = ((r44 & 1) << 6) | ((r45 & 16383) >>> 8);
b[p + 1] = r45;
p += 2;
}
if (x12 !== undefined) {
if (!isNamed(x12)) return -1;
const x46 = x12["V"];
const x47 = x12["G"];
const x48 = x12["L"];
const x49 = x12["EM1"];
if (+(x46 !== undefined) + +(x47 !== undefined) + +(x48 !== undefined) + +(x49 !== undefined) !== keyCount(x12)) return -1;
const r50 = table(x46, 1);
const r51 = table(x47, 1);
const r52 = table(x48, 1);
const r53 = octalNumber(x49, 4);
if (r50 < 0 || r51 < 0 || r52 < 0 || r53 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r50 << 7) | ((r51 & 1) << 6) | ((r52 & 1) << 5) | ((r53 & 4095) >>> 8);
b[p + 1] = r53;
p += 2;
}
if (x13 !== undefined) {
const r54 = quantity(x13, 128, 1, 0, 255);
if (r54 !== r54) return -1;
if (p + 1 > end) return -1;
b[p] = r54;
p += 1;
}
if (x14 !== undefined) {
if (!isNamed(x14)) return -1;
const x55 = x14["XP"];
const x56 = x14["X5"];
const x57 = x14["XC"];
const x58 = x14["X3"];
const x59 = x14["X2"];
const x60 = x14["X1"];
if (+(x55 !== undefined) + +(x56 !== undefined) + +(x57 !== undefined) + +(x58 !== undefined) + +(x59 !== undefined) + +(x60 !== undefined) !== keyCount(x14)) return -1;
const r61 = table(x55, 1);
const r62 = table(x56, 1);
const r63 = table(x57, 1);
const r64 = table(x58, 1);
const r65 = table(x59, 1);
const r66 = table(x60, 1);
if (r61 < 0 || r62 < 0 || r63 < 0 || r64 < 0 || r65 < 0 || r66 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = ((r61 & 1) << 5) | ((r62 & 1) << 4) | ((r63 & 1) << 3) | ((r64 & 1) << 2) | ((r65 & 1) << 1) | (r66 & 1);
p += 1;
}
}
if (x1 !== undefined) {
if (!isNamed(x1)) return -1;
const x67 = x1["SUM"];
const x68 = x1["PMN"];
const x69 = x1["POS"];
const x70 = x1["GA"];
const x71 = x1["EM1"];
const x72 = x1["TOS"];
const x73 = x1["XP"];
const x74 = x1["FOM"];
if (+(x67 !== undefined) + +(x68 !== undefined) + +(x69 !== undefined) + +(x70 !== undefined) + +(x71 !== undefined) + +(x72 !== undefined) + +(x73 !== undefined) + +(x74 !== undefined) !== keyCount(x1)) return -1;
const q75 = (x67 !== undefined ? 128 : 0) | (x68 !== undefined ? 64 : 0) | (x69 !== undefined ? 32 : 0) | (x70 !== undefined ? 16 : 0) | (x71 !== undefined ? 8 : 0) | (x72 !== undefined ? 4 : 0) | (x73 !== undefined ? 2 : 0);
const q76 = (x74 !== undefined ? 128 : 0);
if (p + 2 > end) return -1;
b[p++] = q75 | +((q76) !== 0);
if (q76) 
b[p++] = q76;
if (x67 !== undefined) {
if (!isNamed(x67)) return -1;
const x77 = x67["M5"];
const x78 = x67["ID"];
const x79 = x67["DA"];
const x80 = x67["M1"];
const x81 = x67["M2"];
const x82 = x67["M3"];
const x83 = x67["MC"];
if (+(x77 !== undefined) + +(x78 !== undefined) + +(x79 !== undefined) + +(x80 !== undefined) + +(x81 !== undefined) + +(x82 !== undefined) + +(x83 !== undefined) !== keyCount(x67)) return -1;
const r84 = table(x77, 1);
const r85 = table(x78, 1);
const r86 = table(x79, 1);
const r87 = table(x80, 1);
const r88 = table(x81, 1);
const r89 = table(x82, 1);
const r90 = table(x83, 1);
if (r84 < 0 || r85 < 0 || r86 < 0 || r87 < 0 || r88 < 0 || r89 < 0 || r90 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r84 << 7) | ((r85 & 1) << 6) | ((r86 & 1) << 5) | ((r87 & 1) << 4) | ((r88 & 1) << 3) | ((r89 & 1) << 2) | ((r90 & 1) << 1);
p += 1;
}
if (x68 !== undefined) {
if (!isNamed(x68)) return -1;
const x91 = x68["PIN"];
const x92 = x68["NOV"];
const x93 = x68["NO"];
if (+(x91 !== undefined) + +(x92 !== undefined) + +(x93 !== undefined) !== keyCount(x68)) return -1;
const r94 = whole(x91, 16383);
const r95 = table(x92, 1);
const r96 = whole(x93, 2047);
if (r94 < 0 || r95 < 0 || r96 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = ((r94 & 16383) >>> 8);
b[p + 1] = r94;
b[p + 2] = ((r95 & 1) << 3) | ((r96 & 2047) >>> 8);
b[p + 3] = r96;
p += 4;
}
if (x69 !== undefined) {
if (!isNamed(x69)) return -1;
const x97 = x69["LAT"];
const x98 = x69["LON"];
if (+(x97 !== undefined) + +(x98 !== undefined) !== keyCount(x69)) return -1;
const r99 = quantity(x97, 2097152, 45, -4194304, 4194304);
const r100 = quantity(x98, 2097152, 45, -8388608, 8388607);
if (r99 !== r99 || r100 !== r100) return -1;
if (p + 6 > end) return -1;
b[p] = (r99 >>> 16);
b[p + 1] = (r99 >>> 8);
b[p + 2] = r99;
b[p + 3] = (r100 >>> 16);
b[p + 4] = (r100 >>> 8);
b[p + 5] = r100;
p += 6;
}
if (x70 !== undefined) {
if (!isNamed(x70)) return -1;
const x101 = x70["RES"];
const x102 = x70["GA"];
if (+(x101 !== undefined) + +(x102 !== undefined) !== keyCount(x70)) return -1;
const r103 = table(x101, 1);
const r104 = quantity(x102, 1, 25, -8192, 8191);
if (r103 < 0 || r104 !== r104) return -1;
if (p + 2 > end) return -1;
b[p] = ((r103 & 1) << 6) | ((r104 & 16383) >>> 8);
b[p + 1] = r104;
p += 2;
}
if (x71 !== undefined) {
if (!isNamed(x71)) return -1;
const x105 = x71["V"];
const x106 = x71["G"];
const x107 = x71["L"];
const x108 = x71["EM1"];
if (+(x105 !== undefined) + +(x106 !== undefined) + +(x107 !== undefined) + +(x108 !== undefined) !== keyCount(x71)) return -1;
const r109 = table(x105, 1);
const r110 = table(x106, 1);
const r111 = table(x107, 1);
const r112 = octalNumber(x108, 4);
if (r109 < 0 || r110 < 0 || r111 < 0 || r112 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r109 << 7) | ((r110 & 1) << 6) | ((r111 & 1) << 5) | ((r112 & 4095) >>> 8);
b[p + 1] = r112;
p += 2;
}
if (x72 !== undefined) {
const r113 = quantity(x72, 128, 1, 0, 255);
if (r113 !== r113) return -1;
if (p + 1 > end) return -1;
b[p] = r113;
p += 1;
}
if (x73 !== undefined) {
if (!isNamed(x73)) return -1;
const x114 = x73["XP"];
const x115 = x73["X5"];
const x116 = x73["XC"];
const x117 = x73["X3"];
const x118 = x73["X2"];
const x119 = x73["X1"];
if (+(x114 !== undefined) + +(x115 !== undefined) + +(x116 !== undefined) + +(x117 !== undefined) + +(x118 !== undefined) + +(x119 !== undefined) !== keyCount(x73)) return -1;
const r120 = table(x114, 1);
const r121 = table(x115, 1);
const r122 = table(x116, 1);
const r123 = table(x117, 1);
const r124 = table(x118, 1);
const r125 = table(x119, 1);
if (r120 < 0 || r121 < 0 || r122 < 0 || r123 < 0 || r124 < 0 || r125 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = ((r120 & 1) << 5) | ((r121 & 1) << 4) | ((r122 & 1) << 3) | ((r123 & 1) << 2) | ((r124 & 1) << 1) | (r125 & 1);
p += 1;
}
if (x74 !== undefined) {
if (!isNamed(x74)) return -1;
const x126 = x74["FOM"];
if (+(x126 !== undefined) !== keyCount(x74)) return -1;
const r127 = whole(x126, 31);
if (r127 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r127 & 31);
p += 1;
}
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x128 = x2["FOEFRI"];
const e129 = +(x128 !== undefined);
if (e129 !== keyCount(x2)) return -1;
const l130 = 0;
const r131 = table(x128, 3);
if (r131 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l130 > 0) & 1) | ((r131 & 3) << 1);
p += 1;
}
if (x3 !== undefined) {
if (!isNamed(x3)) return -1;
const x132 = x3["SCO"];
const x133 = x3["SRC"];
const x134 = x3["RW"];
const x135 = x3["AR"];
if (+(x132 !== undefined) + +(x133 !== undefined) + +(x134 !== undefined) + +(x135 !== undefined) !== keyCount(x3)) return -1;
const q136 = (x132 !== undefined ? 128 : 0) | (x133 !== undefined ? 64 : 0) | (x134 !== undefined ? 32 : 0) | (x135 !== undefined ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q136;
if (x132 !== undefined) {
const r137 = whole(x132, 255);
if (r137 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r137;
p += 1;
}
if (x133 !== undefined) {
const r138 = quantity(x133, 10, 1, 0, 65535);
if (r138 !== r138) return -1;
if (p + 2 > end) return -1;
b[p] = (r138 >>> 8);
b[p + 1] = r138;
p += 2;
}
if (x134 !== undefined) {
const r139 = quantity(x134, 256, 1, 0, 65535);
if (r139 !== r139) return -1;
if (p + 2 > end) return -1;
b[p] = (r139 >>> 8);
b[p + 1] = r139;
p += 2;
}
if (x135 !== undefined) {
const r140 = quantity(x135, 256, 1, 0, 65535);
if (r140 !== r140) return -1;
if (p + 2 > end) return -1;
b[p] = (r140 >>> 8);
b[p + 1] = r140;
p += 2;
}
}
if (x4 !== undefined) {
const r141 = quantity(x4, 256, 1, 0, 16777215);
if (r141 !== r141) return -1;
if (p + 3 > end) return -1;
b[p] = (r141 >>> 16);
b[p + 1] = (r141 >>> 8);
b[p + 2] = r141;
p += 3;
}
if (x5 !== undefined) {
if (!isNamed(x5)) return -1;
const x142 = x5["PTL"];
const x143 = x5["ATL"];
const x144 = x5["TRN"];
const x145 = x5["NPP"];
const x146 = x5["DLK"];
const x147 = x5["LCK"];
const x148 = x5["TC"];
const x149 = x5["TLC"];
const x150 = x5["ASI"];
const x151 = x5["TES"];
const x152 = x5["IR"];
if (+(x142 !== undefined) + +(x143 !== undefined) + +(x144 !== undefined) + +(x145 !== undefined) + +(x146 !== undefined) + +(x147 !== undefined) + +(x148 !== undefined) + +(x149 !== undefined) + +(x150 !== undefined) + +(x151 !== undefined) + +(x152 !== undefined) !== keyCount(x5)) return -1;
const q153 = (x142 !== undefined ? 128 : 0) | (x143 !== undefined ? 64 : 0) | (x144 !== undefined ? 32 : 0) | (x145 !== undefined ? 16 : 0) | (x146 !== undefined ? 8 : 0) | (x147 !== undefined ? 4 : 0) | (x148 !== undefined ? 2 : 0);
const q154 = (x149 !== undefined ? 128 : 0) | (x150 !== undefined ? 64 : 0) | (x151 !== undefined ? 32 : 0) | (x152 !== undefined ? 16 : 0);
if (p + 2 > end) return -1;
b[p++] = q153 | +((q154) !== 0);
if (q154) 
b[p++] = q154;
if (x142 !== undefined) {
if (!isNamed(x142)) return -1;
const x155 = x142["SCN"];
const x156 = x142["RC"];
const x157 = x142["AC"];
const x158 = x142["SSR"];
const x159 = x142["PSR"];
const x160 = x142["PLOTNR"];
if (+(x155 !== undefined) + +(x156 !== undefined) + +(x157 !== undefined) + +(x158 !== undefined) + +(x159 !== undefined) + +(x160 !== undefined) !== keyCount(x142)) return -1;
const r161 = table(x155, 1);
const r162 = table(x156, 1);
const r163 = table(x157, 1);
const r164 = table(x158, 1);
const r165 = table(x159, 1);
const r166 = whole(x160, 65535);
if (r161 < 0 || r162 < 0 || r163 < 0 || r164 < 0 || r165 < 0 || r166 < 0) return -1;
if (p + 3 > end) return -1;
b[p] = ((r161 & 1) << 4) | ((r162 & 1) << 3) | ((r163 & 1) << 2) | ((r164 & 1) << 1) | (r165 & 1);
b[p + 1] = (r166 >>> 8);
b[p + 2] = r166;
p += 3;
}
if (x143 !== undefined) {
if (!Array.isArray(x143) || x143.length < 0 || x143.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x143.length;
p += 1;
for (let i168 = 0; i168 < x143.length; i168++) {
const y167: unknown = x143[i168];
const r169 = whole(y167, 65535);
if (r169 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r169 >>> 8);
b[p + 1] = r169;
p += 2;
}
}
if (x144 !== undefined) {
const r170 = quantity(x144, 1, 1, 0, 255);
if (r170 !== r170) return -1;
if (p + 1 > end) return -1;
b[p] = r170;
p += 1;
}
if (x145 !== undefined) {
if (!isNamed(x145)) return -1;
const x171 = x145["PREDRHO"];
const x172 = x145["PREDTHETA"];
const x173 = x145["EVOLRHOSTART"];
const x174 = x145["EVOLRHOEND"];
const x175 = x145["EVOLTHETASTART"];
const x176 = x145["EVOLTHETAEND"];
const x177 = x145["NOISERHOSTART"];
const x178 = x145["NOISERHOEND"];
const x179 = x145["NOISETHETASTART"];
const x180 = x145["NOISETHETAEND"];
const x181 = x145["PREDTIME"];
if (+(x171 !== undefined) + +(x172 !== undefined) + +(x173 !== undefined) + +(x174 !== undefined) + +(x175 !== undefined) + +(x176 !== undefined) + +(x177 !== undefined) + +(x178 !== undefined) + +(x179 !== undefined) + +(x180 !== undefined) + +(x181 !== undefined) !== keyCount(x145)) return -1;
const r182 = quantity(x171, 128, 1, 0, 65535);
const r183 = quantity(x172, 8192, 45, 0, 65535);
const r184 = quantity(x173, 128, 1, 0, 65535);
const r185 = quantity(x174, 128, 1, 0, 65535);
const r186 = quantity(x175, 8192, 45, 0, 65535);
const r187 = quantity(x176, 8192, 45, 0, 65535);
const r188 = quantity(x177, 128, 1, 0, 65535);
const r189 = quantity(x178, 128, 1, 0, 65535);
const r190 = quantity(x179, 8192, 45, 0, 65535);
const r191 = quantity(x180, 8192, 45, 0, 65535);
const r192 = quantity(x181, 128, 1, 0, 65535);
if (r182 !== r182 || r183 !== r183 || r184 !== r184 || r185 !== r185 || r186 !== r186 || r187 !== r187 || r188 !== r188 || r189 !== r189 || r190 !== r190 || r191 !== r191 || r192 !== r192) return -1;
if (p + 22 > end) return -1;
b[p] = (r182 >>> 8);
b[p + 1] = r182;
b[p + 2] = (r183 >>> 8);
b[p + 3] = r183;
b[p + 4] = (r184 >>> 8);
b[p + 5] = r184;
b[p + 6] = (r185 >>> 8);
b[p + 7] = r185;
b[p + 8] = (r186 >>> 8);
b[p + 9] = r186;
b[p + 10] = (r187 >>> 8);
b[p + 11] = r187;
b[p + 12] = (r188 >>> 8);
b[p + 13] = r188;
b[p + 14] = (r189 >>> 8);
b[p + 15] = r189;
b[p + 16] = (r190 >>> 8);
b[p + 17] = r190;
b[p + 18] = (r191 >>> 8);
b[p + 19] = r191;
b[p + 20] = (r192 >>> 8);
b[p + 21] = r192;
p += 22;
}
if (x146 !== undefined) {
if (!Array.isArray(x146) || x146.length < 0 || x146.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x146.length;
p += 1;
for (let i194 = 0; i194 < x146.length; i194++) {
const y193: unknown = x146[i194];
if (!isNamed(y193)) return -1;
const x195 = y193["TYPE"];
const x196 = y193["ORIGIN"];
const x197 = y193["STATE"];
if (+(x195 !== undefined) + +(x196 !== undefined) + +(x197 !== undefined) !== keyCount(y193)) return -1;
const r198 = table(x195, 15);
const r199 = table(x196, 3);
const r200 = table(x197, 3);
if (r198 < 0 || r199 < 0 || r200 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r198 << 4) | ((r199 & 3) << 2) | (r200 & 3);
p += 1;
}
}
if (x147 !== undefined) {
if (!isNamed(x147)) return -1;
const x201 = x147["LS"];
const x202 = x147["LOCTIM"];
if (+(x201 !== undefined) + +(x202 !== undefined) !== keyCount(x147)) return -1;
const r203 = table(x201, 1);
const r204 = quantity(x202, 1, 1, 0, 32767);
if (r203 < 0 || r204 !== r204) return -1;
if (p + 2 > end) return -1;
b[p] = (r203 << 7) | ((r204 & 32767) >>> 8);
b[p + 1] = r204;
p += 2;
}
if (x148 !== undefined) {
if (!isNamed(x148)) return -1;
const x205 = x148["TCOUNT1"];
const x206 = x148["TCODE1"];
const x207 = x148["TCOUNT2"];
const x208 = x148["TCODE2"];
const x209 = x148["TCOUNT3"];
const x210 = x148["TCODE3"];
if (+(x205 !== undefined) + +(x206 !== undefined) + +(x207 !== undefined) + +(x208 !== undefined) + +(x209 !== undefined) + +(x210 !== undefined) !== keyCount(x148)) return -1;
const r211 = whole(x205, 15);
const r212 = whole(x206, 31);
const r213 = whole(x207, 15);
const r214 = octalNumber(x208, 4);
const r215 = whole(x209, 15);
const r216 = octalNumber(x210, 4);
if (r211 < 0 || r212 < 0 || r213 < 0 || r214 < 0 || r215 < 0 || r216 < 0) return -1;
if (p + 6 > end) return -1;
b[p] = ((r211 & 15) >>> 3);
b[p + 1] = (r211 << 5) | (r212 & 31);
b[p + 2] = (r213 << 4) | ((r214 & 4095) >>> 8);
b[p + 3] = r214;
b[p + 4] = (r215 << 4) | ((r216 & 4095) >>> 8);
b[p + 5] = r216;
p += 6;
}
if (x149 !== undefined) {
if (!isNamed(x149)) return -1;
const x217 = x149["ACQI"];
const x218 = x149["TRKUPDCTR"];
const x219 = x149["LASTTRKUPD"];
if (+(x217 !== undefined) + +(x218 !== undefined) + +(x219 !== undefined) !== keyCount(x149)) return -1;
const r220 = table(x217, 3);
const r221 = whole(x218, 16383);
const r222 = quantity(x219, 1, 1, 0, 65535);
if (r220 < 0 || r221 < 0 || r222 !== r222) return -1;
if (p + 4 > end) return -1;
b[p] = (r220 << 6) | ((r221 & 16383) >>> 8);
b[p + 1] = r221;
b[p + 2] = (r222 >>> 8);
b[p + 3] = r222;
p += 4;
}
if (x150 !== undefined) {
if (!Array.isArray(x150) || x150.length < 0 || x150.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x150.length;
p += 1;
for (let i224 = 0; i224 < x150.length; i224++) {
const y223: unknown = x150[i224];
if (!isNamed(y223)) return -1;
const x225 = y223["SACADJS"];
const x226 = y223["SICADJS"];
const x227 = y223["TIMEOFDAYSCN"];
const x228 = y223["DATAUSE"];
const x229 = y223["DRNA"];
const x230 = y223["DRN"];
if (+(x225 !== undefined) + +(x226 !== undefined) + +(x227 !== undefined) + +(x228 !== undefined) + +(x229 !== undefined) + +(x230 !== undefined) !== keyCount(y223)) return -1;
const r231 = whole(x225, 255);
const r232 = whole(x226, 255);
const r233 = quantity(x227, 128, 1, 0, 65535);
const r234 = table(x228, 127);
const r235 = table(x229, 1);
const r236 = whole(x230, 65535);
if (r231 < 0 || r232 < 0 || r233 !== r233 || r234 < 0 || r235 < 0 || r236 < 0) return -1;
if (p + 7 > end) return -1;
b[p] = r231;
b[p + 1] = r232;
b[p + 2] = (r233 >>> 8);
b[p + 3] = r233;
b[p + 4] = (r234 << 1) | (r235 & 1);
b[p + 5] = (r236 >>> 8);
b[p + 6] = r236;
p += 7;
}
}
if (x151 !== undefined) {
const r237 = table(x151, 255);
if (r237 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r237;
p += 1;
}
if (x152 !== undefined) {
if (!isNamed(x152)) return -1;
const x238 = x152["IR"];
const x239 = x152["M3A"];
if (+(x238 !== undefined) + +(x239 !== undefined) !== keyCount(x152)) return -1;
const r240 = table(x238, 1);
const r241 = quantity(x239, 1, 1, 0, 127);
if (r240 < 0 || r241 !== r241) return -1;
if (p + 1 > end) return -1;
b[p] = (r240 << 7) | (r241 & 127);
p += 1;
}
}
if (x6 !== undefined) {
if (!isNamed(x6)) return -1;
const x242 = x6["PNB"];
const x243 = x6["RPL"];
const x244 = x6["SNB"];
const x245 = x6["DATE"];
if (+(x242 !== undefined) + +(x243 !== undefined) + +(x244 !== undefined) + +(x245 !== undefined) !== keyCount(x6)) return -1;
const q246 = (x242 !== undefined ? 128 : 0) | (x243 !== undefined ? 64 : 0) | (x244 !== undefined ? 32 : 0) | (x245 !== undefined ? 16 : 0);
if (p + 1 > end) return -1;
b[p++] = q246;
if (x242 !== undefined) {
const r247 = whole(x242, 65535);
if (r247 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r247 >>> 8);
b[p + 1] = r247;
p += 2;
}
if (x243 !== undefined) {
if (!Array.isArray(x243) || x243.length < 0 || x243.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x243.length;
p += 1;
for (let i249 = 0; i249 < x243.length; i249++) {
const y248: unknown = x243[i249];
if (!isNamed(y248)) return -1;
const x250 = y248["TYPE"];
const x251 = y248["REPLYNBR"];
if (+(x250 !== undefined) + +(x251 !== undefined) !== keyCount(y248)) return -1;
const r252 = table(x250, 255);
const r253 = whole(x251, 65535);
if (r252 < 0 || r253 < 0) return -1;
if (p + 3 > end) return -1;
b[p] = r252;
b[p + 1] = (r253 >>> 8);
b[p + 2] = r253;
p += 3;
}
}
if (x244 !== undefined) {
const r254 = whole(x244, 255);
if (r254 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r254;
p += 1;
}
if (x245 !== undefined) {
if (!isNamed(x245)) return -1;
const x255 = x245["Y1"];
const x256 = x245["Y2"];
const x257 = x245["Y3"];
const x258 = x245["Y4"];
const x259 = x245["M1"];
const x260 = x245["M2"];
const x261 = x245["D1"];
const x262 = x245["D2"];
if (+(x255 !== undefined) + +(x256 !== undefined) + +(x257 !== undefined) + +(x258 !== undefined) + +(x259 !== undefined) + +(x260 !== undefined) + +(x261 !== undefined) + +(x262 !== undefined) !== keyCount(x245)) return -1;
const r263 = whole(x255, 15);
const r264 = whole(x256, 15);
const r265 = whole(x257, 15);
const r266 = whole(x258, 15);
const r267 = whole(x259, 15);
const r268 = whole(x260, 15);
const r269 = whole(x261, 15);
const r270 = whole(x262, 15);
if (r263 < 0 || r264 < 0 || r265 < 0 || r266 < 0 || r267 < 0 || r268 < 0 || r269 < 0 || r270 < 0) return -1;
if (p + 4 > end) return -1;
b[p] = (r263 << 4) | (r264 & 15);
b[p + 1] = (r265 << 4) | (r266 & 15);
b[p + 2] = (r267 << 4) | (r268 & 15);
b[p + 3] = (r269 << 4) | (r270 & 15);
p += 4;
}
}
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.32": [writeRecord1_32],
  "1.31": [writeRecord1_31],
  "1.30": [writeRecord1_30],
  "1.29": [writeRecord1_30],
  "1.28": [writeRecord1_30],
  "1.27": [writeRecord1_30],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
  "1.13": writeExpansion1_13,
  "1.12": writeExpansion1_12,
  "1.11": writeExpansion1_11,
};
