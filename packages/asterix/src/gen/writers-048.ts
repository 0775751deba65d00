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

function write220(b: Uint8Array, p: number, end: number, v: unknown): number {
if (typeof v !== 'number' || v !== (v & 16777215)) return -1;
if (p + 3 > end) return -1;
b[p] = (v >>> 16);
b[p + 1] = (v >>> 8);
b[p + 2] = v;
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
const r4 = typeof x0 === 'number' ? Math.round(x0 * 128) : Number.NaN;
const r5 = typeof x1 === 'number' ? Math.round(x1 * 128) : Number.NaN;
const r6 = typeof x2 === 'number' ? Math.round(x2 * 16384) : Number.NaN;
const r7 = typeof x3 === 'number' ? Math.round((x3 * 512) / 45) : Number.NaN;
if (!(r4 >= 0 && r4 <= 255) || !(r5 >= 0 && r5 <= 255) || !(r6 >= 0 && r6 <= 255) || !(r7 >= 0 && r7 <= 255)) return -1;
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
const r0 = typeof v === 'number' ? Math.round(v * 128) : Number.NaN;
if (!(r0 >= 0 && r0 <= 11059327)) return -1;
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
const r28 = x0 === undefined ? 0 : x0;
const r29 = x1 === undefined ? 0 : x1;
const r30 = x2 === undefined ? 0 : x2;
const r31 = x3 === undefined ? 0 : x3;
const r32 = x4 === undefined ? 0 : x4;
if (typeof r28 !== 'number' || r28 !== (r28 & 7) || typeof r29 !== 'number' || r29 !== (r29 & 1) || typeof r30 !== 'number' || r30 !== (r30 & 1) || typeof r31 !== 'number' || r31 !== (r31 & 1) || typeof r32 !== 'number' || r32 !== (r32 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l27 > 0) & 1) | (r28 << 5) | ((r29 & 1) << 4) | ((r30 & 1) << 3) | ((r31 & 1) << 2) | ((r32 & 1) << 1);
p += 1;
if (l27 >= 1) {
const r33 = x5 === undefined ? 0 : x5;
const r34 = x6 === undefined ? 0 : x6;
const r35 = x7 === undefined ? 0 : x7;
const r36 = x8 === undefined ? 0 : x8;
const r37 = x9 === undefined ? 0 : x9;
const r38 = x10 === undefined ? 0 : x10;
if (typeof r33 !== 'number' || r33 !== (r33 & 1) || typeof r34 !== 'number' || r34 !== (r34 & 1) || typeof r35 !== 'number' || r35 !== (r35 & 1) || typeof r36 !== 'number' || r36 !== (r36 & 1) || typeof r37 !== 'number' || r37 !== (r37 & 1) || typeof r38 !== 'number' || r38 !== (r38 & 3)) return -1;
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
const r42 = x40 === undefined ? 0 : x40;
const r43 = x41 === undefined ? 0 : x41;
const g44 = x12 === undefined ? NOTHING : x12;
if (!isNamed(g44)) return -1;
const x45 = g44["EP"];
const x46 = g44["VAL"];
if (+(x45 !== undefined) + +(x46 !== undefined) !== keyCount(g44)) return -1;
const r47 = x45 === undefined ? 0 : x45;
const r48 = x46 === undefined ? 0 : x46;
const g49 = x13 === undefined ? NOTHING : x13;
if (!isNamed(g49)) return -1;
const x50 = g49["EP"];
const x51 = g49["VAL"];
if (+(x50 !== undefined) + +(x51 !== undefined) !== keyCount(g49)) return -1;
const r52 = x50 === undefined ? 0 : x50;
const r53 = x51 === undefined ? 0 : x51;
if (typeof r42 !== 'number' || r42 !== (r42 & 1) || typeof r43 !== 'number' || r43 !== (r43 & 1) || typeof r47 !== 'number' || r47 !== (r47 & 1) || typeof r48 !== 'number' || r48 !== (r48 & 1) || typeof r52 !== 'number' || r52 !== (r52 & 1) || typeof r53 !== 'number' || r53 !== (r53 & 1)) return -1;
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
const r57 = x55 === undefined ? 0 : x55;
const r58 = x56 === undefined ? 0 : x56;
const g59 = x15 === undefined ? NOTHING : x15;
if (!isNamed(g59)) return -1;
const x60 = g59["EP"];
const x61 = g59["VAL"];
if (+(x60 !== undefined) + +(x61 !== undefined) !== keyCount(g59)) return -1;
const r62 = x60 === undefined ? 0 : x60;
const r63 = x61 === undefined ? 0 : x61;
if (typeof r57 !== 'number' || r57 !== (r57 & 1) || typeof r58 !== 'number' || r58 !== (r58 & 15) || typeof r62 !== 'number' || r62 !== (r62 & 1) || typeof r63 !== 'number' || r63 !== (r63 & 1)) return -1;
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
const r67 = x65 === undefined ? 0 : x65;
const r68 = x66 === undefined ? 0 : x66;
const g69 = x17 === undefined ? NOTHING : x17;
if (!isNamed(g69)) return -1;
const x70 = g69["EP"];
const x71 = g69["VAL"];
if (+(x70 !== undefined) + +(x71 !== undefined) !== keyCount(g69)) return -1;
const r72 = x70 === undefined ? 0 : x70;
const r73 = x71 === undefined ? 0 : x71;
const g74 = x18 === undefined ? NOTHING : x18;
if (!isNamed(g74)) return -1;
const x75 = g74["EP"];
const x76 = g74["VAL"];
if (+(x75 !== undefined) + +(x76 !== undefined) !== keyCount(g74)) return -1;
const r77 = x75 === undefined ? 0 : x75;
const r78 = x76 === undefined ? 0 : x76;
if (typeof r67 !== 'number' || r67 !== (r67 & 1) || typeof r68 !== 'number' || r68 !== (r68 & 1) || typeof r72 !== 'number' || r72 !== (r72 & 1) || typeof r73 !== 'number' || r73 !== (r73 & 1) || typeof r77 !== 'number' || r77 !== (r77 & 1) || typeof r78 !== 'number' || r78 !== (r78 & 1)) return -1;
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
const r82 = x80 === undefined ? 0 : x80;
const r83 = x81 === undefined ? 0 : x81;
const g84 = x20 === undefined ? NOTHING : x20;
if (!isNamed(g84)) return -1;
const x85 = g84["EP"];
const x86 = g84["VAL"];
if (+(x85 !== undefined) + +(x86 !== undefined) !== keyCount(g84)) return -1;
const r87 = x85 === undefined ? 0 : x85;
const r88 = x86 === undefined ? 0 : x86;
if (typeof r82 !== 'number' || r82 !== (r82 & 1) || typeof r83 !== 'number' || r83 !== (r83 & 1) || typeof r87 !== 'number' || r87 !== (r87 & 1) || typeof r88 !== 'number' || r88 !== (r88 & 1)) return -1;
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
const r2 = typeof x0 === 'number' ? Math.round(x0 * 256) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round((x1 * 8192) / 45) : Number.NaN;
if (!(r2 >= 0 && r2 <= 65535) || !(r3 >= 0 && r3 <= 65535)) return -1;
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

function write090(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["V"];
const x1 = v["G"];
const x2 = v["FL"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) !== keyCount(v)) return -1;
const r3 = x0 === undefined ? 0 : x0;
const r4 = x1 === undefined ? 0 : x1;
const r5 = typeof x2 === 'number' ? Math.round(x2 * 4) : Number.NaN;
if (typeof r3 !== 'number' || r3 !== (r3 & 1) || typeof r4 !== 'number' || r4 !== (r4 & 1) || !(r5 >= -8192 && r5 <= 8191)) return -1;
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
const r8 = typeof x0 === 'number' ? Math.round((x0 * 1024) / 45) : Number.NaN;
if (!(r8 >= 0 && r8 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r8;
p += 1;
}
if (x1 !== undefined) {
if (typeof x1 !== 'number' || x1 !== (x1 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = x1;
p += 1;
}
if (x2 !== undefined) {
const r10 = typeof x2 === 'number' ? Math.round(x2) : Number.NaN;
if (!(r10 >= -128 && r10 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = r10;
p += 1;
}
if (x3 !== undefined) {
const r11 = typeof x3 === 'number' ? Math.round((x3 * 1024) / 45) : Number.NaN;
if (!(r11 >= 0 && r11 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r11;
p += 1;
}
if (x4 !== undefined) {
const r12 = typeof x4 === 'number' ? Math.round(x4) : Number.NaN;
if (!(r12 >= -128 && r12 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = r12;
p += 1;
}
if (x5 !== undefined) {
const r13 = typeof x5 === 'number' ? Math.round(x5 * 256) : Number.NaN;
if (!(r13 >= -128 && r13 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = r13;
p += 1;
}
if (x6 !== undefined) {
const r14 = typeof x6 === 'number' ? Math.round((x6 * 2048) / 45) : Number.NaN;
if (!(r14 >= -128 && r14 <= 127)) return -1;
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
if (typeof x3 !== 'number' || x3 !== (x3 & 15) || typeof x4 !== 'number' || x4 !== (x4 & 15)) return -1;
if (p + 8 > end) return -1;
b[p + 7] = (x3 << 4) | (x4 & 15);
if (!putHex(b, p + 0, 7, x2)) return -1;
p += 8;
}
return p;
}

function write161(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TRN"];
if (+(x0 !== undefined) !== keyCount(v)) return -1;
if (typeof x0 !== 'number' || x0 !== (x0 & 4095)) return -1;
if (p + 2 > end) return -1;
b[p] = ((x0 & 4095) >>> 8);
b[p + 1] = x0;
p += 2;
return p;
}

function write042(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["X"];
const x1 = v["Y"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = typeof x0 === 'number' ? Math.round(x0 * 128) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round(x1 * 128) : Number.NaN;
if (!(r2 >= -32768 && r2 <= 32767) || !(r3 >= -32768 && r3 <= 32767)) return -1;
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
const r2 = typeof x0 === 'number' ? Math.round(x0 * 16384) : Number.NaN;
const r3 = typeof x1 === 'number' ? Math.round((x1 * 8192) / 45) : Number.NaN;
if (!(r2 >= 0 && r2 <= 65535) || !(r3 >= 0 && r3 <= 65535)) return -1;
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
const r12 = x0 === undefined ? 0 : x0;
const r13 = x1 === undefined ? 0 : x1;
const r14 = x2 === undefined ? 0 : x2;
const r15 = x3 === undefined ? 0 : x3;
const r16 = x4 === undefined ? 0 : x4;
if (typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 3) || typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 1) || typeof r16 !== 'number' || r16 !== (r16 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l11 > 0) & 1) | (r12 << 7) | ((r13 & 3) << 5) | ((r14 & 1) << 4) | ((r15 & 1) << 3) | ((r16 & 3) << 1);
p += 1;
if (l11 >= 1) {
const r17 = x5 === undefined ? 0 : x5;
const r18 = x6 === undefined ? 0 : x6;
const r19 = x7 === undefined ? 0 : x7;
const r20 = x8 === undefined ? 0 : x8;
if (typeof r17 !== 'number' || r17 !== (r17 & 1) || typeof r18 !== 'number' || r18 !== (r18 & 1) || typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1)) return -1;
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
const r2 = y0 === undefined ? 0 : y0;
if (typeof r2 !== 'number' || r2 !== (r2 & 127)) return -1;
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
const r12 = x0 === undefined ? 0 : x0;
const r13 = x1 === undefined ? 0 : x1;
const r14 = x2 === undefined ? 0 : x2;
const r15 = x3 === undefined ? 0 : x3;
const r16 = x4 === undefined ? 0 : x4;
const r17 = x5 === undefined ? 0 : x5;
const r18 = x6 === undefined ? 0 : x6;
const r19 = x7 === undefined ? 0 : x7;
const r20 = x8 === undefined ? 0 : x8;
const r21 = x9 === undefined ? 0 : x9;
const r22 = x10 === undefined ? 0 : x10;
const r23 = x11 === undefined ? 0 : x11;
if (typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1) || typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 1) || typeof r16 !== 'number' || r16 !== (r16 & 1) || typeof r17 !== 'number' || r17 !== (r17 & 1) || typeof r18 !== 'number' || r18 !== (r18 & 1) || typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1) || typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 1)) return -1;
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
const r15 = x0 === undefined ? 0 : x0;
const r16 = x1 === undefined ? 0 : x1;
const r18 = x3 === undefined ? 0 : x3;
const r19 = x4 === undefined ? 0 : x4;
const r20 = x5 === undefined ? 0 : x5;
const r21 = x6 === undefined ? 0 : x6;
const r22 = x7 === undefined ? 0 : x7;
const r23 = x8 === undefined ? 0 : x8;
const r24 = x9 === undefined ? 0 : x9;
const r25 = x10 === undefined ? 0 : x10;
const r26 = x11 === undefined ? 0 : x11;
const r27 = x12 === undefined ? 0 : x12;
const r28 = x13 === undefined ? 0 : x13;
const r29 = x14 === undefined ? 0 : x14;
if (typeof r15 !== 'number' || r15 !== (r15 & 1) || typeof r16 !== 'number' || r16 !== (r16 & 1) || typeof x2 !== 'number' || x2 !== (x2 & 4095) || typeof r18 !== 'number' || r18 !== (r18 & 1) || typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1) || typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 1) || typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof r25 !== 'number' || r25 !== (r25 & 1) || typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1) || typeof r28 !== 'number' || r28 !== (r28 & 1) || typeof r29 !== 'number' || r29 !== (r29 & 1)) return -1;
if (p + 4 > end) return -1;
b[p] = (r15 << 7) | ((r16 & 1) << 6) | ((x2 & 4095) >>> 8);
b[p + 1] = x2;
b[p + 2] = ((r18 & 1) << 3) | ((r19 & 1) << 2) | ((r20 & 1) << 1) | (r21 & 1);
b[p + 3] = (r22 << 7) | ((r23 & 1) << 6) | ((r24 & 1) << 5) | ((r25 & 1) << 4) | ((r26 & 1) << 3) | ((r27 & 1) << 2) | ((r28 & 1) << 1) | (r29 & 1);
p += 4;
return p;
}

function write110(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["3DH"];
if (+(x0 !== undefined) !== keyCount(v)) return -1;
const r1 = typeof x0 === 'number' ? Math.round((x0) / 25) : Number.NaN;
if (!(r1 >= -8192 && r1 <= 8191)) return -1;
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
const r5 = x3 === undefined ? 0 : x3;
const r6 = typeof x4 === 'number' ? Math.round(x4) : Number.NaN;
if (typeof r5 !== 'number' || r5 !== (r5 & 1) || !(r6 >= -512 && r6 <= 511)) return -1;
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
const r12 = typeof x9 === 'number' ? Math.round(x9) : Number.NaN;
const r13 = typeof x10 === 'number' ? Math.round(x10) : Number.NaN;
const r14 = typeof x11 === 'number' ? Math.round(x11) : Number.NaN;
if (!(r12 >= 0 && r12 <= 65535) || !(r13 >= 0 && r13 <= 65535) || !(r14 >= 0 && r14 <= 65535)) return -1;
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
const r8 = x0 === undefined ? 0 : x0;
const r9 = x1 === undefined ? 0 : x1;
const r10 = x2 === undefined ? 0 : x2;
const r11 = x3 === undefined ? 0 : x3;
const r12 = x4 === undefined ? 0 : x4;
const r13 = x5 === undefined ? 0 : x5;
if (typeof r8 !== 'number' || r8 !== (r8 & 7) || typeof r9 !== 'number' || r9 !== (r9 & 7) || typeof r10 !== 'number' || r10 !== (r10 & 1) || typeof r11 !== 'number' || r11 !== (r11 & 1) || typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1) || typeof x6 !== 'number' || x6 !== (x6 & 1) || typeof x7 !== 'number' || x7 !== (x7 & 15)) return -1;
if (p + 2 > end) return -1;
b[p] = (r8 << 5) | ((r9 & 7) << 2) | ((r10 & 1) << 1);
b[p + 1] = (r11 << 7) | ((r12 & 1) << 6) | ((r13 & 1) << 5) | ((x6 & 1) << 4) | (x7 & 15);
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
const r4 = x0 === undefined ? 0 : x0;
const r5 = x1 === undefined ? 0 : x1;
const r6 = x2 === undefined ? 0 : x2;
if (typeof r4 !== 'number' || r4 !== (r4 & 1) || typeof r5 !== 'number' || r5 !== (r5 & 1) || typeof r6 !== 'number' || r6 !== (r6 & 1) || typeof x3 !== 'number' || x3 !== (x3 & 31)) return -1;
if (p + 1 > end) return -1;
b[p] = (r4 << 7) | ((r5 & 1) << 6) | ((r6 & 1) << 5) | (x3 & 31);
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

function write065(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["QA4"];
const x1 = v["QA2"];
const x2 = v["QA1"];
const x3 = v["QB2"];
const x4 = v["QB1"];
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
const r18 = x0 === undefined ? 0 : x0;
const r19 = x1 === undefined ? 0 : x1;
const r20 = x2 === undefined ? 0 : x2;
const r21 = x3 === undefined ? 0 : x3;
const r22 = x4 === undefined ? 0 : x4;
if (typeof r18 !== 'number' || r18 !== (r18 & 7) || typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1) || typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l17 > 0) & 1) | (r18 << 5) | ((r19 & 1) << 4) | ((r20 & 1) << 3) | ((r21 & 1) << 2) | ((r22 & 1) << 1);
p += 1;
if (l17 >= 1) {
const r23 = x5 === undefined ? 0 : x5;
const r24 = x6 === undefined ? 0 : x6;
const r25 = x7 === undefined ? 0 : x7;
const r26 = x8 === undefined ? 0 : x8;
const r27 = x9 === undefined ? 0 : x9;
const r28 = x10 === undefined ? 0 : x10;
if (typeof r23 !== 'number' || r23 !== (r23 & 1) || typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof r25 !== 'number' || r25 !== (r25 & 1) || typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1) || typeof r28 !== 'number' || r28 !== (r28 & 3)) return -1;
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
const r32 = x30 === undefined ? 0 : x30;
const r33 = x31 === undefined ? 0 : x31;
const g34 = x12 === undefined ? NOTHING : x12;
if (!isNamed(g34)) return -1;
const x35 = g34["EP"];
const x36 = g34["VAL"];
if (+(x35 !== undefined) + +(x36 !== undefined) !== keyCount(g34)) return -1;
const r37 = x35 === undefined ? 0 : x35;
const r38 = x36 === undefined ? 0 : x36;
const g39 = x13 === undefined ? NOTHING : x13;
if (!isNamed(g39)) return -1;
const x40 = g39["EP"];
const x41 = g39["VAL"];
if (+(x40 !== undefined) + +(x41 !== undefined) !== keyCount(g39)) return -1;
const r42 = x40 === undefined ? 0 : x40;
const r43 = x41 === undefined ? 0 : x41;
if (typeof r32 !== 'number' || r32 !== (r32 & 1) || typeof r33 !== 'number' || r33 !== (r33 & 1) || typeof r37 !== 'number' || r37 !== (r37 & 1) || typeof r38 !== 'number' || r38 !== (r38 & 1) || typeof r42 !== 'number' || r42 !== (r42 & 1) || typeof r43 !== 'number' || r43 !== (r43 & 1)) return -1;
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
const r3 = x0 === undefined ? 0 : x0;
const r4 = x1 === undefined ? 0 : x1;
const r5 = typeof x2 === 'number' ? Math.round(x2 * 4) : Number.NaN;
if (typeof r3 !== 'number' || r3 !== (r3 & 1) || typeof r4 !== 'number' || r4 !== (r4 & 1) || !(r5 >= 0 && r5 <= 16383)) return -1;
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
const r14 = x0 === undefined ? 0 : x0;
const r15 = x1 === undefined ? 0 : x1;
const r16 = x2 === undefined ? 0 : x2;
const r17 = x3 === undefined ? 0 : x3;
const r18 = x4 === undefined ? 0 : x4;
if (typeof r14 !== 'number' || r14 !== (r14 & 7) || typeof r15 !== 'number' || r15 !== (r15 & 1) || typeof r16 !== 'number' || r16 !== (r16 & 1) || typeof r17 !== 'number' || r17 !== (r17 & 1) || typeof r18 !== 'number' || r18 !== (r18 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l13 > 0) & 1) | (r14 << 5) | ((r15 & 1) << 4) | ((r16 & 1) << 3) | ((r17 & 1) << 2) | ((r18 & 1) << 1);
p += 1;
if (l13 >= 1) {
const r19 = x5 === undefined ? 0 : x5;
const r20 = x6 === undefined ? 0 : x6;
const r21 = x7 === undefined ? 0 : x7;
const r22 = x8 === undefined ? 0 : x8;
const r23 = x9 === undefined ? 0 : x9;
const r24 = x10 === undefined ? 0 : x10;
if (typeof r19 !== 'number' || r19 !== (r19 & 1) || typeof r20 !== 'number' || r20 !== (r20 & 1) || typeof r21 !== 'number' || r21 !== (r21 & 1) || typeof r22 !== 'number' || r22 !== (r22 & 1) || typeof r23 !== 'number' || r23 !== (r23 & 1) || typeof r24 !== 'number' || r24 !== (r24 & 3)) return -1;
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
const r24 = x17 === undefined ? 0 : x17;
const r25 = x18 === undefined ? 0 : x18;
const r26 = x19 === undefined ? 0 : x19;
const r27 = x20 === undefined ? 0 : x20;
const r28 = x21 === undefined ? 0 : x21;
const r29 = x22 === undefined ? 0 : x22;
const r30 = x23 === undefined ? 0 : x23;
if (typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof r25 !== 'number' || r25 !== (r25 & 1) || typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1) || typeof r28 !== 'number' || r28 !== (r28 & 1) || typeof r29 !== 'number' || r29 !== (r29 & 1) || typeof r30 !== 'number' || r30 !== (r30 & 1)) return -1;
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
const r36 = x32 === undefined ? 0 : x32;
if (typeof x31 !== 'number' || x31 !== (x31 & 16383) || typeof r36 !== 'number' || r36 !== (r36 & 1) || typeof x33 !== 'number' || x33 !== (x33 & 31) || typeof x34 !== 'number' || x34 !== (x34 & 63)) return -1;
if (p + 4 > end) return -1;
b[p] = ((x31 & 16383) >>> 8);
b[p + 1] = x31;
b[p + 2] = ((r36 & 1) << 5) | (x33 & 31);
b[p + 3] = (x34 & 63);
p += 4;
}
if (x11 !== undefined) {
if (!isNamed(x11)) return -1;
const x39 = x11["LAT"];
const x40 = x11["LON"];
if (+(x39 !== undefined) + +(x40 !== undefined) !== keyCount(x11)) return -1;
const r41 = typeof x39 === 'number' ? Math.round((x39 * 2097152) / 45) : Number.NaN;
const r42 = typeof x40 === 'number' ? Math.round((x40 * 2097152) / 45) : Number.NaN;
if (!(r41 >= -4194304 && r41 <= 4194304) || !(r42 >= -8388608 && r42 <= 8388607)) return -1;
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
const r45 = x43 === undefined ? 0 : x43;
const r46 = typeof x44 === 'number' ? Math.round((x44) / 25) : Number.NaN;
if (typeof r45 !== 'number' || r45 !== (r45 & 1) || !(r46 >= -8192 && r46 <= 8191)) return -1;
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
const r51 = x47 === undefined ? 0 : x47;
const r52 = x48 === undefined ? 0 : x48;
const r53 = x49 === undefined ? 0 : x49;
const r54 = octalNumber(x50, 4);
if (typeof r51 !== 'number' || r51 !== (r51 & 1) || typeof r52 !== 'number' || r52 !== (r52 & 1) || typeof r53 !== 'number' || r53 !== (r53 & 1) || r54 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r51 << 7) | ((r52 & 1) << 6) | ((r53 & 1) << 5) | ((r54 & 4095) >>> 8);
b[p + 1] = r54;
p += 2;
}
if (x14 !== undefined) {
const r55 = typeof x14 === 'number' ? Math.round(x14 * 128) : Number.NaN;
if (!(r55 >= 0 && r55 <= 255)) return -1;
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
const r62 = x56 === undefined ? 0 : x56;
const r63 = x57 === undefined ? 0 : x57;
const r64 = x58 === undefined ? 0 : x58;
const r65 = x59 === undefined ? 0 : x59;
const r66 = x60 === undefined ? 0 : x60;
const r67 = x61 === undefined ? 0 : x61;
if (typeof r62 !== 'number' || r62 !== (r62 & 1) || typeof r63 !== 'number' || r63 !== (r63 & 1) || typeof r64 !== 'number' || r64 !== (r64 & 1) || typeof r65 !== 'number' || r65 !== (r65 & 1) || typeof r66 !== 'number' || r66 !== (r66 & 1) || typeof r67 !== 'number' || r67 !== (r67 & 1)) return -1;
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
const r85 = x78 === undefined ? 0 : x78;
const r86 = x79 === undefined ? 0 : x79;
const r87 = x80 === undefined ? 0 : x80;
const r88 = x81 === undefined ? 0 : x81;
const r89 = x82 === undefined ? 0 : x82;
const r90 = x83 === undefined ? 0 : x83;
const r91 = x84 === undefined ? 0 : x84;
if (typeof r85 !== 'number' || r85 !== (r85 & 1) || typeof r86 !== 'number' || r86 !== (r86 & 1) || typeof r87 !== 'number' || r87 !== (r87 & 1) || typeof r88 !== 'number' || r88 !== (r88 & 1) || typeof r89 !== 'number' || r89 !== (r89 & 1) || typeof r90 !== 'number' || r90 !== (r90 & 1) || typeof r91 !== 'number' || r91 !== (r91 & 1)) return -1;
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
const r96 = x93 === undefined ? 0 : x93;
if (typeof x92 !== 'number' || x92 !== (x92 & 16383) || typeof r96 !== 'number' || r96 !== (r96 & 1) || typeof x94 !== 'number' || x94 !== (x94 & 2047)) return -1;
if (p + 4 > end) return -1;
b[p] = ((x92 & 16383) >>> 8);
b[p + 1] = x92;
b[p + 2] = ((r96 & 1) << 3) | ((x94 & 2047) >>> 8);
b[p + 3] = x94;
p += 4;
}
if (x70 !== undefined) {
if (!isNamed(x70)) return -1;
const x98 = x70["LAT"];
const x99 = x70["LON"];
if (+(x98 !== undefined) + +(x99 !== undefined) !== keyCount(x70)) return -1;
const r100 = typeof x98 === 'number' ? Math.round((x98 * 2097152) / 45) : Number.NaN;
const r101 = typeof x99 === 'number' ? Math.round((x99 * 2097152) / 45) : Number.NaN;
if (!(r100 >= -4194304 && r100 <= 4194304) || !(r101 >= -8388608 && r101 <= 8388607)) return -1;
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
const r104 = x102 === undefined ? 0 : x102;
const r105 = typeof x103 === 'number' ? Math.round((x103) / 25) : Number.NaN;
if (typeof r104 !== 'number' || r104 !== (r104 & 1) || !(r105 >= -8192 && r105 <= 8191)) return -1;
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
const r110 = x106 === undefined ? 0 : x106;
const r111 = x107 === undefined ? 0 : x107;
const r112 = x108 === undefined ? 0 : x108;
const r113 = octalNumber(x109, 4);
if (typeof r110 !== 'number' || r110 !== (r110 & 1) || typeof r111 !== 'number' || r111 !== (r111 & 1) || typeof r112 !== 'number' || r112 !== (r112 & 1) || r113 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r110 << 7) | ((r111 & 1) << 6) | ((r112 & 1) << 5) | ((r113 & 4095) >>> 8);
b[p + 1] = r113;
p += 2;
}
if (x73 !== undefined) {
const r114 = typeof x73 === 'number' ? Math.round(x73 * 128) : Number.NaN;
if (!(r114 >= 0 && r114 <= 255)) return -1;
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
const r121 = x115 === undefined ? 0 : x115;
const r122 = x116 === undefined ? 0 : x116;
const r123 = x117 === undefined ? 0 : x117;
const r124 = x118 === undefined ? 0 : x118;
const r125 = x119 === undefined ? 0 : x119;
const r126 = x120 === undefined ? 0 : x120;
if (typeof r121 !== 'number' || r121 !== (r121 & 1) || typeof r122 !== 'number' || r122 !== (r122 & 1) || typeof r123 !== 'number' || r123 !== (r123 & 1) || typeof r124 !== 'number' || r124 !== (r124 & 1) || typeof r125 !== 'number' || r125 !== (r125 & 1) || typeof r126 !== 'number' || r126 !== (r126 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = ((r121 & 1) << 5) | ((r122 & 1) << 4) | ((r123 & 1) << 3) | ((r124 & 1) << 2) | ((r125 & 1) << 1) | (r126 & 1);
p += 1;
}
if (x75 !== undefined) {
if (!isNamed(x75)) return -1;
const x127 = x75["FOM"];
if (+(x127 !== undefined) !== keyCount(x75)) return -1;
if (typeof x127 !== 'number' || x127 !== (x127 & 31)) return -1;
if (p + 1 > end) return -1;
b[p] = (x127 & 31);
p += 1;
}
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x129 = x2["FOEFRI"];
const e130 = +(x129 !== undefined);
if (e130 !== keyCount(x2)) return -1;
const l131 = 0;
const r132 = x129 === undefined ? 0 : x129;
if (typeof r132 !== 'number' || r132 !== (r132 & 3)) return -1;
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
if (typeof x133 !== 'number' || x133 !== (x133 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = x133;
p += 1;
}
if (x134 !== undefined) {
const r139 = typeof x134 === 'number' ? Math.round(x134 * 10) : Number.NaN;
if (!(r139 >= 0 && r139 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r139 >>> 8);
b[p + 1] = r139;
p += 2;
}
if (x135 !== undefined) {
const r140 = typeof x135 === 'number' ? Math.round(x135 * 256) : Number.NaN;
if (!(r140 >= 0 && r140 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r140 >>> 8);
b[p + 1] = r140;
p += 2;
}
if (x136 !== undefined) {
const r141 = typeof x136 === 'number' ? Math.round(x136 * 256) : Number.NaN;
if (!(r141 >= 0 && r141 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r141 >>> 8);
b[p + 1] = r141;
p += 2;
}
}
if (x4 !== undefined) {
const r142 = typeof x4 === 'number' ? Math.round(x4 * 256) : Number.NaN;
if (!(r142 >= 0 && r142 <= 16777215)) return -1;
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
const r162 = x156 === undefined ? 0 : x156;
const r163 = x157 === undefined ? 0 : x157;
const r164 = x158 === undefined ? 0 : x158;
const r165 = x159 === undefined ? 0 : x159;
const r166 = x160 === undefined ? 0 : x160;
if (typeof r162 !== 'number' || r162 !== (r162 & 1) || typeof r163 !== 'number' || r163 !== (r163 & 1) || typeof r164 !== 'number' || r164 !== (r164 & 1) || typeof r165 !== 'number' || r165 !== (r165 & 1) || typeof r166 !== 'number' || r166 !== (r166 & 1) || typeof x161 !== 'number' || x161 !== (x161 & 65535)) return -1;
if (p + 3 > end) return -1;
b[p] = ((r162 & 1) << 4) | ((r163 & 1) << 3) | ((r164 & 1) << 2) | ((r165 & 1) << 1) | (r166 & 1);
b[p + 1] = (x161 >>> 8);
b[p + 2] = x161;
p += 3;
}
if (x144 !== undefined) {
if (!Array.isArray(x144) || x144.length < 0 || x144.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x144.length;
p += 1;
for (let i169 = 0; i169 < x144.length; i169++) {
const y168: unknown = x144[i169];
if (typeof y168 !== 'number' || y168 !== (y168 & 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (y168 >>> 8);
b[p + 1] = y168;
p += 2;
}
}
if (x145 !== undefined) {
const r171 = typeof x145 === 'number' ? Math.round(x145) : Number.NaN;
if (!(r171 >= 0 && r171 <= 255)) return -1;
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
const r183 = typeof x172 === 'number' ? Math.round(x172 * 128) : Number.NaN;
const r184 = typeof x173 === 'number' ? Math.round((x173 * 8192) / 45) : Number.NaN;
const r185 = typeof x174 === 'number' ? Math.round(x174 * 128) : Number.NaN;
const r186 = typeof x175 === 'number' ? Math.round(x175 * 128) : Number.NaN;
const r187 = typeof x176 === 'number' ? Math.round((x176 * 8192) / 45) : Number.NaN;
const r188 = typeof x177 === 'number' ? Math.round((x177 * 8192) / 45) : Number.NaN;
const r189 = typeof x178 === 'number' ? Math.round(x178 * 128) : Number.NaN;
const r190 = typeof x179 === 'number' ? Math.round(x179 * 128) : Number.NaN;
const r191 = typeof x180 === 'number' ? Math.round((x180 * 8192) / 45) : Number.NaN;
const r192 = typeof x181 === 'number' ? Math.round((x181 * 8192) / 45) : Number.NaN;
const r193 = typeof x182 === 'number' ? Math.round(x182 * 128) : Number.NaN;
if (!(r183 >= 0 && r183 <= 65535) || !(r184 >= 0 && r184 <= 65535) || !(r185 >= 0 && r185 <= 65535) || !(r186 >= 0 && r186 <= 65535) || !(r187 >= 0 && r187 <= 65535) || !(r188 >= 0 && r188 <= 65535) || !(r189 >= 0 && r189 <= 65535) || !(r190 >= 0 && r190 <= 65535) || !(r191 >= 0 && r191 <= 65535) || !(r192 >= 0 && r192 <= 65535) || !(r193 >= 0 && r193 <= 65535)) return -1;
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
const r199 = x196 === undefined ? 0 : x196;
const r200 = x197 === undefined ? 0 : x197;
const r201 = x198 === undefined ? 0 : x198;
if (typeof r199 !== 'number' || r199 !== (r199 & 15) || typeof r200 !== 'number' || r200 !== (r200 & 3) || typeof r201 !== 'number' || r201 !== (r201 & 3)) return -1;
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
const r204 = x202 === undefined ? 0 : x202;
const r205 = typeof x203 === 'number' ? Math.round(x203) : Number.NaN;
if (typeof r204 !== 'number' || r204 !== (r204 & 1) || !(r205 >= 0 && r205 <= 32767)) return -1;
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
const r215 = octalNumber(x209, 4);
const r217 = octalNumber(x211, 4);
if (typeof x206 !== 'number' || x206 !== (x206 & 15) || typeof x207 !== 'number' || x207 !== (x207 & 31) || typeof x208 !== 'number' || x208 !== (x208 & 15) || r215 < 0 || typeof x210 !== 'number' || x210 !== (x210 & 15) || r217 < 0) return -1;
if (p + 6 > end) return -1;
b[p] = ((x206 & 15) >>> 3);
b[p + 1] = (x206 << 5) | (x207 & 31);
b[p + 2] = (x208 << 4) | ((r215 & 4095) >>> 8);
b[p + 3] = r215;
b[p + 4] = (x210 << 4) | ((r217 & 4095) >>> 8);
b[p + 5] = r217;
p += 6;
}
if (x150 !== undefined) {
if (!isNamed(x150)) return -1;
const x218 = x150["ACQI"];
const x219 = x150["TRKUPDCTR"];
const x220 = x150["LASTTRKUPD"];
if (+(x218 !== undefined) + +(x219 !== undefined) + +(x220 !== undefined) !== keyCount(x150)) return -1;
const r221 = x218 === undefined ? 0 : x218;
const r223 = typeof x220 === 'number' ? Math.round(x220) : Number.NaN;
if (typeof r221 !== 'number' || r221 !== (r221 & 3) || typeof x219 !== 'number' || x219 !== (x219 & 16383) || !(r223 >= 0 && r223 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r221 << 6) | ((x219 & 16383) >>> 8);
b[p + 1] = x219;
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
const r234 = typeof x228 === 'number' ? Math.round(x228 * 128) : Number.NaN;
const r235 = x229 === undefined ? 0 : x229;
const r236 = x230 === undefined ? 0 : x230;
if (typeof x226 !== 'number' || x226 !== (x226 & 255) || typeof x227 !== 'number' || x227 !== (x227 & 255) || !(r234 >= 0 && r234 <= 65535) || typeof r235 !== 'number' || r235 !== (r235 & 127) || typeof r236 !== 'number' || r236 !== (r236 & 1) || typeof x231 !== 'number' || x231 !== (x231 & 65535)) return -1;
if (p + 7 > end) return -1;
b[p] = x226;
b[p + 1] = x227;
b[p + 2] = (r234 >>> 8);
b[p + 3] = r234;
b[p + 4] = (r235 << 1) | (r236 & 1);
b[p + 5] = (x231 >>> 8);
b[p + 6] = x231;
p += 7;
}
}
if (x152 !== undefined) {
const r238 = x152 === undefined ? 0 : x152;
if (typeof r238 !== 'number' || r238 !== (r238 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r238;
p += 1;
}
if (x153 !== undefined) {
if (!isNamed(x153)) return -1;
const x239 = x153["IR"];
const x240 = x153["M3A"];
if (+(x239 !== undefined) + +(x240 !== undefined) !== keyCount(x153)) return -1;
const r241 = x239 === undefined ? 0 : x239;
const r242 = typeof x240 === 'number' ? Math.round(x240) : Number.NaN;
if (typeof r241 !== 'number' || r241 !== (r241 & 1) || !(r242 >= 0 && r242 <= 127)) return -1;
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
if (typeof x243 !== 'number' || x243 !== (x243 & 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (x243 >>> 8);
b[p + 1] = x243;
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
const r253 = x251 === undefined ? 0 : x251;
if (typeof r253 !== 'number' || r253 !== (r253 & 255) || typeof x252 !== 'number' || x252 !== (x252 & 65535)) return -1;
if (p + 3 > end) return -1;
b[p] = r253;
b[p + 1] = (x252 >>> 8);
b[p + 2] = x252;
p += 3;
}
}
if (x245 !== undefined) {
if (typeof x245 !== 'number' || x245 !== (x245 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = x245;
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
if (typeof x256 !== 'number' || x256 !== (x256 & 15) || typeof x257 !== 'number' || x257 !== (x257 & 15) || typeof x258 !== 'number' || x258 !== (x258 & 15) || typeof x259 !== 'number' || x259 !== (x259 & 15) || typeof x260 !== 'number' || x260 !== (x260 & 15) || typeof x261 !== 'number' || x261 !== (x261 & 15) || typeof x262 !== 'number' || x262 !== (x262 & 15) || typeof x263 !== 'number' || x263 !== (x263 & 15)) return -1;
if (p + 4 > end) return -1;
b[p] = (x256 << 4) | (x257 & 15);
b[p + 1] = (x258 << 4) | (x259 & 15);
b[p + 2] = (x260 << 4) | (x261 & 15);
b[p + 3] = (x262 << 4) | (x263 & 15);
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
const r282 = x278 === undefined ? 0 : x278;
const r283 = x279 === undefined ? 0 : x279;
const r284 = x280 === undefined ? 0 : x280;
const r285 = octalNumber(x281, 4);
if (typeof r282 !== 'number' || r282 !== (r282 & 1) || typeof r283 !== 'number' || r283 !== (r283 & 1) || typeof r284 !== 'number' || r284 !== (r284 & 1) || r285 < 0) return -1;
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
const r290 = x286 === undefined ? 0 : x286;
const r291 = x287 === undefined ? 0 : x287;
const r292 = x288 === undefined ? 0 : x288;
const r293 = octalNumber(x289, 4);
if (typeof r290 !== 'number' || r290 !== (r290 & 1) || typeof r291 !== 'number' || r291 !== (r291 & 1) || typeof r292 !== 'number' || r292 !== (r292 & 1) || r293 < 0) return -1;
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
const r297 = x294 === undefined ? 0 : x294;
const r298 = x295 === undefined ? 0 : x295;
const r299 = typeof x296 === 'number' ? Math.round(x296 * 4) : Number.NaN;
if (typeof r297 !== 'number' || r297 !== (r297 & 1) || typeof r298 !== 'number' || r298 !== (r298 & 1) || !(r299 >= -8192 && r299 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = (r297 << 7) | ((r298 & 1) << 6) | ((r299 & 16383) >>> 8);
b[p + 1] = r299;
p += 2;
}
if (x275 !== undefined) {
if (!isNamed(x275)) return -1;
const x300 = x275["RCSDB"];
if (+(x300 !== undefined) !== keyCount(x275)) return -1;
const r301 = typeof x300 === 'number' ? Math.round(x300 * 100) : Number.NaN;
if (!(r301 >= -8192 && r301 <= 8191)) return -1;
if (p + 2 > end) return -1;
b[p] = ((r301 & 16383) >>> 8);
b[p + 1] = r301;
p += 2;
}
if (x276 !== undefined) {
if (!isNamed(x276)) return -1;
const x302 = x276["RCSM"];
if (+(x302 !== undefined) !== keyCount(x276)) return -1;
const r303 = typeof x302 === 'number' ? Math.round(x302 * 1000000) : Number.NaN;
if (!(r303 >= 0 && r303 <= 1073741823)) return -1;
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
const r24 = x17 === undefined ? 0 : x17;
const r25 = x18 === undefined ? 0 : x18;
const r26 = x19 === undefined ? 0 : x19;
const r27 = x20 === undefined ? 0 : x20;
const r28 = x21 === undefined ? 0 : x21;
const r29 = x22 === undefined ? 0 : x22;
const r30 = x23 === undefined ? 0 : x23;
if (typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof r25 !== 'number' || r25 !== (r25 & 1) || typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1) || typeof r28 !== 'number' || r28 !== (r28 & 1) || typeof r29 !== 'number' || r29 !== (r29 & 1) || typeof r30 !== 'number' || r30 !== (r30 & 1)) return -1;
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
const r36 = x32 === undefined ? 0 : x32;
if (typeof x31 !== 'number' || x31 !== (x31 & 16383) || typeof r36 !== 'number' || r36 !== (r36 & 1) || typeof x33 !== 'number' || x33 !== (x33 & 31) || typeof x34 !== 'number' || x34 !== (x34 & 63)) return -1;
if (p + 4 > end) return -1;
b[p] = ((x31 & 16383) >>> 8);
b[p + 1] = x31;
b[p + 2] = ((r36 & 1) << 5) | (x33 & 31);
b[p + 3] = (x34 & 63);
p += 4;
}
if (x11 !== undefined) {
if (!isNamed(x11)) return -1;
const x39 = x11["LAT"];
const x40 = x11["LON"];
if (+(x39 !== undefined) + +(x40 !== undefined) !== keyCount(x11)) return -1;
const r41 = typeof x39 === 'number' ? Math.round((x39 * 2097152) / 45) : Number.NaN;
const r42 = typeof x40 === 'number' ? Math.round((x40 * 2097152) / 45) : Number.NaN;
if (!(r41 >= -4194304 && r41 <= 4194304) || !(r42 >= -8388608 && r42 <= 8388607)) return -1;
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
const r45 = x43 === undefined ? 0 : x43;
const r46 = typeof x44 === 'number' ? Math.round((x44) / 25) : Number.NaN;
if (typeof r45 !== 'number' || r45 !== (r45 & 1) || !(r46 >= -8192 && r46 <= 8191)) return -1;
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
const r51 = x47 === undefined ? 0 : x47;
const r52 = x48 === undefined ? 0 : x48;
const r53 = x49 === undefined ? 0 : x49;
const r54 = octalNumber(x50, 4);
if (typeof r51 !== 'number' || r51 !== (r51 & 1) || typeof r52 !== 'number' || r52 !== (r52 & 1) || typeof r53 !== 'number' || r53 !== (r53 & 1) || r54 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r51 << 7) | ((r52 & 1) << 6) | ((r53 & 1) << 5) | ((r54 & 4095) >>> 8);
b[p + 1] = r54;
p += 2;
}
if (x14 !== undefined) {
const r55 = typeof x14 === 'number' ? Math.round(x14 * 128) : Number.NaN;
if (!(r55 >= 0 && r55 <= 255)) return -1;
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
const r62 = x56 === undefined ? 0 : x56;
const r63 = x57 === undefined ? 0 : x57;
const r64 = x58 === undefined ? 0 : x58;
const r65 = x59 === undefined ? 0 : x59;
const r66 = x60 === undefined ? 0 : x60;
const r67 = x61 === undefined ? 0 : x61;
if (typeof r62 !== 'number' || r62 !== (r62 & 1) || typeof r63 !== 'number' || r63 !== (r63 & 1) || typeof r64 !== 'number' || r64 !== (r64 & 1) || typeof r65 !== 'number' || r65 !== (r65 & 1) || typeof r66 !== 'number' || r66 !== (r66 & 1) || typeof r67 !== 'number' || r67 !== (r67 & 1)) return -1;
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
const r85 = x78 === undefined ? 0 : x78;
const r86 = x79 === undefined ? 0 : x79;
const r87 = x80 === undefined ? 0 : x80;
const r88 = x81 === undefined ? 0 : x81;
const r89 = x82 === undefined ? 0 : x82;
const r90 = x83 === undefined ? 0 : x83;
const r91 = x84 === undefined ? 0 : x84;
if (typeof r85 !== 'number' || r85 !== (r85 & 1) || typeof r86 !== 'number' || r86 !== (r86 & 1) || typeof r87 !== 'number' || r87 !== (r87 & 1) || typeof r88 !== 'number' || r88 !== (r88 & 1) || typeof r89 !== 'number' || r89 !== (r89 & 1) || typeof r90 !== 'number' || r90 !== (r90 & 1) || typeof r91 !== 'number' || r91 !== (r91 & 1)) return -1;
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
const r96 = x93 === undefined ? 0 : x93;
if (typeof x92 !== 'number' || x92 !== (x92 & 16383) || typeof r96 !== 'number' || r96 !== (r96 & 1) || typeof x94 !== 'number' || x94 !== (x94 & 2047)) return -1;
if (p + 4 > end) return -1;
b[p] = ((x92 & 16383) >>> 8);
b[p + 1] = x92;
b[p + 2] = ((r96 & 1) << 3) | ((x94 & 2047) >>> 8);
b[p + 3] = x94;
p += 4;
}
if (x70 !== undefined) {
if (!isNamed(x70)) return -1;
const x98 = x70["LAT"];
const x99 = x70["LON"];
if (+(x98 !== undefined) + +(x99 !== undefined) !== keyCount(x70)) return -1;
const r100 = typeof x98 === 'number' ? Math.round((x98 * 2097152) / 45) : Number.NaN;
const r101 = typeof x99 === 'number' ? Math.round((x99 * 2097152) / 45) : Number.NaN;
if (!(r100 >= -4194304 && r100 <= 4194304) || !(r101 >= -8388608 && r101 <= 8388607)) return -1;
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
const r104 = x102 === undefined ? 0 : x102;
const r105 = typeof x103 === 'number' ? Math.round((x103) / 25) : Number.NaN;
if (typeof r104 !== 'number' || r104 !== (r104 & 1) || !(r105 >= -8192 && r105 <= 8191)) return -1;
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
const r110 = x106 === undefined ? 0 : x106;
const r111 = x107 === undefined ? 0 : x107;
const r112 = x108 === undefined ? 0 : x108;
const r113 = octalNumber(x109, 4);
if (typeof r110 !== 'number' || r110 !== (r110 & 1) || typeof r111 !== 'number' || r111 !== (r111 & 1) || typeof r112 !== 'number' || r112 !== (r112 & 1) || r113 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r110 << 7) | ((r111 & 1) << 6) | ((r112 & 1) << 5) | ((r113 & 4095) >>> 8);
b[p + 1] = r113;
p += 2;
}
if (x73 !== undefined) {
const r114 = typeof x73 === 'number' ? Math.round(x73 * 128) : Number.NaN;
if (!(r114 >= 0 && r114 <= 255)) return -1;
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
const r121 = x115 === undefined ? 0 : x115;
const r122 = x116 === undefined ? 0 : x116;
const r123 = x117 === undefined ? 0 : x117;
const r124 = x118 === undefined ? 0 : x118;
const r125 = x119 === undefined ? 0 : x119;
const r126 = x120 === undefined ? 0 : x120;
if (typeof r121 !== 'number' || r121 !== (r121 & 1) || typeof r122 !== 'number' || r122 !== (r122 & 1) || typeof r123 !== 'number' || r123 !== (r123 & 1) || typeof r124 !== 'number' || r124 !== (r124 & 1) || typeof r125 !== 'number' || r125 !== (r125 & 1) || typeof r126 !== 'number' || r126 !== (r126 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = ((r121 & 1) << 5) | ((r122 & 1) << 4) | ((r123 & 1) << 3) | ((r124 & 1) << 2) | ((r125 & 1) << 1) | (r126 & 1);
p += 1;
}
if (x75 !== undefined) {
if (!isNamed(x75)) return -1;
const x127 = x75["FOM"];
if (+(x127 !== undefined) !== keyCount(x75)) return -1;
if (typeof x127 !== 'number' || x127 !== (x127 & 31)) return -1;
if (p + 1 > end) return -1;
b[p] = (x127 & 31);
p += 1;
}
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x129 = x2["FOEFRI"];
const e130 = +(x129 !== undefined);
if (e130 !== keyCount(x2)) return -1;
const l131 = 0;
const r132 = x129 === undefined ? 0 : x129;
if (typeof r132 !== 'number' || r132 !== (r132 & 3)) return -1;
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
if (typeof x133 !== 'number' || x133 !== (x133 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = x133;
p += 1;
}
if (x134 !== undefined) {
const r139 = typeof x134 === 'number' ? Math.round(x134 * 10) : Number.NaN;
if (!(r139 >= 0 && r139 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r139 >>> 8);
b[p + 1] = r139;
p += 2;
}
if (x135 !== undefined) {
const r140 = typeof x135 === 'number' ? Math.round(x135 * 256) : Number.NaN;
if (!(r140 >= 0 && r140 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r140 >>> 8);
b[p + 1] = r140;
p += 2;
}
if (x136 !== undefined) {
const r141 = typeof x136 === 'number' ? Math.round(x136 * 256) : Number.NaN;
if (!(r141 >= 0 && r141 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r141 >>> 8);
b[p + 1] = r141;
p += 2;
}
}
if (x4 !== undefined) {
const r142 = typeof x4 === 'number' ? Math.round(x4 * 256) : Number.NaN;
if (!(r142 >= 0 && r142 <= 16777215)) return -1;
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
const r162 = x156 === undefined ? 0 : x156;
const r163 = x157 === undefined ? 0 : x157;
const r164 = x158 === undefined ? 0 : x158;
const r165 = x159 === undefined ? 0 : x159;
const r166 = x160 === undefined ? 0 : x160;
if (typeof r162 !== 'number' || r162 !== (r162 & 1) || typeof r163 !== 'number' || r163 !== (r163 & 1) || typeof r164 !== 'number' || r164 !== (r164 & 1) || typeof r165 !== 'number' || r165 !== (r165 & 1) || typeof r166 !== 'number' || r166 !== (r166 & 1) || typeof x161 !== 'number' || x161 !== (x161 & 65535)) return -1;
if (p + 3 > end) return -1;
b[p] = ((r162 & 1) << 4) | ((r163 & 1) << 3) | ((r164 & 1) << 2) | ((r165 & 1) << 1) | (r166 & 1);
b[p + 1] = (x161 >>> 8);
b[p + 2] = x161;
p += 3;
}
if (x144 !== undefined) {
if (!Array.isArray(x144) || x144.length < 0 || x144.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x144.length;
p += 1;
for (let i169 = 0; i169 < x144.length; i169++) {
const y168: unknown = x144[i169];
if (typeof y168 !== 'number' || y168 !== (y168 & 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (y168 >>> 8);
b[p + 1] = y168;
p += 2;
}
}
if (x145 !== undefined) {
const r171 = typeof x145 === 'number' ? Math.round(x145) : Number.NaN;
if (!(r171 >= 0 && r171 <= 255)) return -1;
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
const r183 = typeof x172 === 'number' ? Math.round(x172 * 128) : Number.NaN;
const r184 = typeof x173 === 'number' ? Math.round((x173 * 8192) / 45) : Number.NaN;
const r185 = typeof x174 === 'number' ? Math.round(x174 * 128) : Number.NaN;
const r186 = typeof x175 === 'number' ? Math.round(x175 * 128) : Number.NaN;
const r187 = typeof x176 === 'number' ? Math.round((x176 * 8192) / 45) : Number.NaN;
const r188 = typeof x177 === 'number' ? Math.round((x177 * 8192) / 45) : Number.NaN;
const r189 = typeof x178 === 'number' ? Math.round(x178 * 128) : Number.NaN;
const r190 = typeof x179 === 'number' ? Math.round(x179 * 128) : Number.NaN;
const r191 = typeof x180 === 'number' ? Math.round((x180 * 8192) / 45) : Number.NaN;
const r192 = typeof x181 === 'number' ? Math.round((x181 * 8192) / 45) : Number.NaN;
const r193 = typeof x182 === 'number' ? Math.round(x182 * 128) : Number.NaN;
if (!(r183 >= 0 && r183 <= 65535) || !(r184 >= 0 && r184 <= 65535) || !(r185 >= 0 && r185 <= 65535) || !(r186 >= 0 && r186 <= 65535) || !(r187 >= 0 && r187 <= 65535) || !(r188 >= 0 && r188 <= 65535) || !(r189 >= 0 && r189 <= 65535) || !(r190 >= 0 && r190 <= 65535) || !(r191 >= 0 && r191 <= 65535) || !(r192 >= 0 && r192 <= 65535) || !(r193 >= 0 && r193 <= 65535)) return -1;
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
const r199 = x196 === undefined ? 0 : x196;
const r200 = x197 === undefined ? 0 : x197;
const r201 = x198 === undefined ? 0 : x198;
if (typeof r199 !== 'number' || r199 !== (r199 & 15) || typeof r200 !== 'number' || r200 !== (r200 & 3) || typeof r201 !== 'number' || r201 !== (r201 & 3)) return -1;
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
const r204 = x202 === undefined ? 0 : x202;
const r205 = typeof x203 === 'number' ? Math.round(x203) : Number.NaN;
if (typeof r204 !== 'number' || r204 !== (r204 & 1) || !(r205 >= 0 && r205 <= 32767)) return -1;
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
const r215 = octalNumber(x209, 4);
const r217 = octalNumber(x211, 4);
if (typeof x206 !== 'number' || x206 !== (x206 & 15) || typeof x207 !== 'number' || x207 !== (x207 & 31) || typeof x208 !== 'number' || x208 !== (x208 & 15) || r215 < 0 || typeof x210 !== 'number' || x210 !== (x210 & 15) || r217 < 0) return -1;
if (p + 6 > end) return -1;
b[p] = ((x206 & 15) >>> 3);
b[p + 1] = (x206 << 5) | (x207 & 31);
b[p + 2] = (x208 << 4) | ((r215 & 4095) >>> 8);
b[p + 3] = r215;
b[p + 4] = (x210 << 4) | ((r217 & 4095) >>> 8);
b[p + 5] = r217;
p += 6;
}
if (x150 !== undefined) {
if (!isNamed(x150)) return -1;
const x218 = x150["ACQI"];
const x219 = x150["TRKUPDCTR"];
const x220 = x150["LASTTRKUPD"];
if (+(x218 !== undefined) + +(x219 !== undefined) + +(x220 !== undefined) !== keyCount(x150)) return -1;
const r221 = x218 === undefined ? 0 : x218;
const r223 = typeof x220 === 'number' ? Math.round(x220) : Number.NaN;
if (typeof r221 !== 'number' || r221 !== (r221 & 3) || typeof x219 !== 'number' || x219 !== (x219 & 16383) || !(r223 >= 0 && r223 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r221 << 6) | ((x219 & 16383) >>> 8);
b[p + 1] = x219;
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
const r234 = typeof x228 === 'number' ? Math.round(x228 * 128) : Number.NaN;
const r235 = x229 === undefined ? 0 : x229;
const r236 = x230 === undefined ? 0 : x230;
if (typeof x226 !== 'number' || x226 !== (x226 & 255) || typeof x227 !== 'number' || x227 !== (x227 & 255) || !(r234 >= 0 && r234 <= 65535) || typeof r235 !== 'number' || r235 !== (r235 & 127) || typeof r236 !== 'number' || r236 !== (r236 & 1) || typeof x231 !== 'number' || x231 !== (x231 & 65535)) return -1;
if (p + 7 > end) return -1;
b[p] = x226;
b[p + 1] = x227;
b[p + 2] = (r234 >>> 8);
b[p + 3] = r234;
b[p + 4] = (r235 << 1) | (r236 & 1);
b[p + 5] = (x231 >>> 8);
b[p + 6] = x231;
p += 7;
}
}
if (x152 !== undefined) {
const r238 = x152 === undefined ? 0 : x152;
if (typeof r238 !== 'number' || r238 !== (r238 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r238;
p += 1;
}
if (x153 !== undefined) {
if (!isNamed(x153)) return -1;
const x239 = x153["IR"];
const x240 = x153["M3A"];
if (+(x239 !== undefined) + +(x240 !== undefined) !== keyCount(x153)) return -1;
const r241 = x239 === undefined ? 0 : x239;
const r242 = typeof x240 === 'number' ? Math.round(x240) : Number.NaN;
if (typeof r241 !== 'number' || r241 !== (r241 & 1) || !(r242 >= 0 && r242 <= 127)) return -1;
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
if (typeof x243 !== 'number' || x243 !== (x243 & 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (x243 >>> 8);
b[p + 1] = x243;
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
const r253 = x251 === undefined ? 0 : x251;
if (typeof r253 !== 'number' || r253 !== (r253 & 255) || typeof x252 !== 'number' || x252 !== (x252 & 65535)) return -1;
if (p + 3 > end) return -1;
b[p] = r253;
b[p + 1] = (x252 >>> 8);
b[p + 2] = x252;
p += 3;
}
}
if (x245 !== undefined) {
if (typeof x245 !== 'number' || x245 !== (x245 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = x245;
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
if (typeof x256 !== 'number' || x256 !== (x256 & 15) || typeof x257 !== 'number' || x257 !== (x257 & 15) || typeof x258 !== 'number' || x258 !== (x258 & 15) || typeof x259 !== 'number' || x259 !== (x259 & 15) || typeof x260 !== 'number' || x260 !== (x260 & 15) || typeof x261 !== 'number' || x261 !== (x261 & 15) || typeof x262 !== 'number' || x262 !== (x262 & 15) || typeof x263 !== 'number' || x263 !== (x263 & 15)) return -1;
if (p + 4 > end) return -1;
b[p] = (x256 << 4) | (x257 & 15);
b[p + 1] = (x258 << 4) | (x259 & 15);
b[p + 2] = (x260 << 4) | (x261 & 15);
b[p + 3] = (x262 << 4) | (x263 & 15);
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
const r280 = x276 === undefined ? 0 : x276;
const r281 = x277 === undefined ? 0 : x277;
const r282 = x278 === undefined ? 0 : x278;
const r283 = octalNumber(x279, 4);
if (typeof r280 !== 'number' || r280 !== (r280 & 1) || typeof r281 !== 'number' || r281 !== (r281 & 1) || typeof r282 !== 'number' || r282 !== (r282 & 1) || r283 < 0) return -1;
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
const r288 = x284 === undefined ? 0 : x284;
const r289 = x285 === undefined ? 0 : x285;
const r290 = x286 === undefined ? 0 : x286;
const r291 = octalNumber(x287, 4);
if (typeof r288 !== 'number' || r288 !== (r288 & 1) || typeof r289 !== 'number' || r289 !== (r289 & 1) || typeof r290 !== 'number' || r290 !== (r290 & 1) || r291 < 0) return -1;
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
const r295 = x292 === undefined ? 0 : x292;
const r296 = x293 === undefined ? 0 : x293;
const r297 = typeof x294 === 'number' ? Math.round(x294 * 4) : Number.NaN;
if (typeof r295 !== 'number' || r295 !== (r295 & 1) || typeof r296 !== 'number' || r296 !== (r296 & 1) || !(r297 >= -8192 && r297 <= 8191)) return -1;
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
const r23 = x16 === undefined ? 0 : x16;
const r24 = x17 === undefined ? 0 : x17;
const r25 = x18 === undefined ? 0 : x18;
const r26 = x19 === undefined ? 0 : x19;
const r27 = x20 === undefined ? 0 : x20;
const r28 = x21 === undefined ? 0 : x21;
const r29 = x22 === undefined ? 0 : x22;
if (typeof r23 !== 'number' || r23 !== (r23 & 1) || typeof r24 !== 'number' || r24 !== (r24 & 1) || typeof r25 !== 'number' || r25 !== (r25 & 1) || typeof r26 !== 'number' || r26 !== (r26 & 1) || typeof r27 !== 'number' || r27 !== (r27 & 1) || typeof r28 !== 'number' || r28 !== (r28 & 1) || typeof r29 !== 'number' || r29 !== (r29 & 1)) return -1;
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
const r35 = x31 === undefined ? 0 : x31;
if (typeof x30 !== 'number' || x30 !== (x30 & 16383) || typeof r35 !== 'number' || r35 !== (r35 & 1) || typeof x32 !== 'number' || x32 !== (x32 & 31) || typeof x33 !== 'number' || x33 !== (x33 & 63)) return -1;
if (p + 4 > end) return -1;
b[p] = ((x30 & 16383) >>> 8);
b[p + 1] = x30;
b[p + 2] = ((r35 & 1) << 5) | (x32 & 31);
b[p + 3] = (x33 & 63);
p += 4;
}
if (x10 !== undefined) {
if (!isNamed(x10)) return -1;
const x38 = x10["LAT"];
const x39 = x10["LON"];
if (+(x38 !== undefined) + +(x39 !== undefined) !== keyCount(x10)) return -1;
const r40 = typeof x38 === 'number' ? Math.round((x38 * 2097152) / 45) : Number.NaN;
const r41 = typeof x39 === 'number' ? Math.round((x39 * 2097152) / 45) : Number.NaN;
if (!(r40 >= -4194304 && r40 <= 4194304) || !(r41 >= -8388608 && r41 <= 8388607)) return -1;
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
const r44 = x42 === undefined ? 0 : x42;
const r45 = typeof x43 === 'number' ? Math.round((x43) / 25) : Number.NaN;
if (typeof r44 !== 'number' || r44 !== (r44 & 1) || !(r45 >= -8192 && r45 <= 8191)) return -1;
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
const r50 = x46 === undefined ? 0 : x46;
const r51 = x47 === undefined ? 0 : x47;
const r52 = x48 === undefined ? 0 : x48;
const r53 = octalNumber(x49, 4);
if (typeof r50 !== 'number' || r50 !== (r50 & 1) || typeof r51 !== 'number' || r51 !== (r51 & 1) || typeof r52 !== 'number' || r52 !== (r52 & 1) || r53 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r50 << 7) | ((r51 & 1) << 6) | ((r52 & 1) << 5) | ((r53 & 4095) >>> 8);
b[p + 1] = r53;
p += 2;
}
if (x13 !== undefined) {
const r54 = typeof x13 === 'number' ? Math.round(x13 * 128) : Number.NaN;
if (!(r54 >= 0 && r54 <= 255)) return -1;
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
const r61 = x55 === undefined ? 0 : x55;
const r62 = x56 === undefined ? 0 : x56;
const r63 = x57 === undefined ? 0 : x57;
const r64 = x58 === undefined ? 0 : x58;
const r65 = x59 === undefined ? 0 : x59;
const r66 = x60 === undefined ? 0 : x60;
if (typeof r61 !== 'number' || r61 !== (r61 & 1) || typeof r62 !== 'number' || r62 !== (r62 & 1) || typeof r63 !== 'number' || r63 !== (r63 & 1) || typeof r64 !== 'number' || r64 !== (r64 & 1) || typeof r65 !== 'number' || r65 !== (r65 & 1) || typeof r66 !== 'number' || r66 !== (r66 & 1)) return -1;
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
const r84 = x77 === undefined ? 0 : x77;
const r85 = x78 === undefined ? 0 : x78;
const r86 = x79 === undefined ? 0 : x79;
const r87 = x80 === undefined ? 0 : x80;
const r88 = x81 === undefined ? 0 : x81;
const r89 = x82 === undefined ? 0 : x82;
const r90 = x83 === undefined ? 0 : x83;
if (typeof r84 !== 'number' || r84 !== (r84 & 1) || typeof r85 !== 'number' || r85 !== (r85 & 1) || typeof r86 !== 'number' || r86 !== (r86 & 1) || typeof r87 !== 'number' || r87 !== (r87 & 1) || typeof r88 !== 'number' || r88 !== (r88 & 1) || typeof r89 !== 'number' || r89 !== (r89 & 1) || typeof r90 !== 'number' || r90 !== (r90 & 1)) return -1;
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
const r95 = x92 === undefined ? 0 : x92;
if (typeof x91 !== 'number' || x91 !== (x91 & 16383) || typeof r95 !== 'number' || r95 !== (r95 & 1) || typeof x93 !== 'number' || x93 !== (x93 & 2047)) return -1;
if (p + 4 > end) return -1;
b[p] = ((x91 & 16383) >>> 8);
b[p + 1] = x91;
b[p + 2] = ((r95 & 1) << 3) | ((x93 & 2047) >>> 8);
b[p + 3] = x93;
p += 4;
}
if (x69 !== undefined) {
if (!isNamed(x69)) return -1;
const x97 = x69["LAT"];
const x98 = x69["LON"];
if (+(x97 !== undefined) + +(x98 !== undefined) !== keyCount(x69)) return -1;
const r99 = typeof x97 === 'number' ? Math.round((x97 * 2097152) / 45) : Number.NaN;
const r100 = typeof x98 === 'number' ? Math.round((x98 * 2097152) / 45) : Number.NaN;
if (!(r99 >= -4194304 && r99 <= 4194304) || !(r100 >= -8388608 && r100 <= 8388607)) return -1;
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
const r103 = x101 === undefined ? 0 : x101;
const r104 = typeof x102 === 'number' ? Math.round((x102) / 25) : Number.NaN;
if (typeof r103 !== 'number' || r103 !== (r103 & 1) || !(r104 >= -8192 && r104 <= 8191)) return -1;
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
const r109 = x105 === undefined ? 0 : x105;
const r110 = x106 === undefined ? 0 : x106;
const r111 = x107 === undefined ? 0 : x107;
const r112 = octalNumber(x108, 4);
if (typeof r109 !== 'number' || r109 !== (r109 & 1) || typeof r110 !== 'number' || r110 !== (r110 & 1) || typeof r111 !== 'number' || r111 !== (r111 & 1) || r112 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = (r109 << 7) | ((r110 & 1) << 6) | ((r111 & 1) << 5) | ((r112 & 4095) >>> 8);
b[p + 1] = r112;
p += 2;
}
if (x72 !== undefined) {
const r113 = typeof x72 === 'number' ? Math.round(x72 * 128) : Number.NaN;
if (!(r113 >= 0 && r113 <= 255)) return -1;
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
const r120 = x114 === undefined ? 0 : x114;
const r121 = x115 === undefined ? 0 : x115;
const r122 = x116 === undefined ? 0 : x116;
const r123 = x117 === undefined ? 0 : x117;
const r124 = x118 === undefined ? 0 : x118;
const r125 = x119 === undefined ? 0 : x119;
if (typeof r120 !== 'number' || r120 !== (r120 & 1) || typeof r121 !== 'number' || r121 !== (r121 & 1) || typeof r122 !== 'number' || r122 !== (r122 & 1) || typeof r123 !== 'number' || r123 !== (r123 & 1) || typeof r124 !== 'number' || r124 !== (r124 & 1) || typeof r125 !== 'number' || r125 !== (r125 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = ((r120 & 1) << 5) | ((r121 & 1) << 4) | ((r122 & 1) << 3) | ((r123 & 1) << 2) | ((r124 & 1) << 1) | (r125 & 1);
p += 1;
}
if (x74 !== undefined) {
if (!isNamed(x74)) return -1;
const x126 = x74["FOM"];
if (+(x126 !== undefined) !== keyCount(x74)) return -1;
if (typeof x126 !== 'number' || x126 !== (x126 & 31)) return -1;
if (p + 1 > end) return -1;
b[p] = (x126 & 31);
p += 1;
}
}
if (x2 !== undefined) {
if (!isNamed(x2)) return -1;
const x128 = x2["FOEFRI"];
const e129 = +(x128 !== undefined);
if (e129 !== keyCount(x2)) return -1;
const l130 = 0;
const r131 = x128 === undefined ? 0 : x128;
if (typeof r131 !== 'number' || r131 !== (r131 & 3)) return -1;
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
if (typeof x132 !== 'number' || x132 !== (x132 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = x132;
p += 1;
}
if (x133 !== undefined) {
const r138 = typeof x133 === 'number' ? Math.round(x133 * 10) : Number.NaN;
if (!(r138 >= 0 && r138 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r138 >>> 8);
b[p + 1] = r138;
p += 2;
}
if (x134 !== undefined) {
const r139 = typeof x134 === 'number' ? Math.round(x134 * 256) : Number.NaN;
if (!(r139 >= 0 && r139 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r139 >>> 8);
b[p + 1] = r139;
p += 2;
}
if (x135 !== undefined) {
const r140 = typeof x135 === 'number' ? Math.round(x135 * 256) : Number.NaN;
if (!(r140 >= 0 && r140 <= 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (r140 >>> 8);
b[p + 1] = r140;
p += 2;
}
}
if (x4 !== undefined) {
const r141 = typeof x4 === 'number' ? Math.round(x4 * 256) : Number.NaN;
if (!(r141 >= 0 && r141 <= 16777215)) return -1;
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
const r161 = x155 === undefined ? 0 : x155;
const r162 = x156 === undefined ? 0 : x156;
const r163 = x157 === undefined ? 0 : x157;
const r164 = x158 === undefined ? 0 : x158;
const r165 = x159 === undefined ? 0 : x159;
if (typeof r161 !== 'number' || r161 !== (r161 & 1) || typeof r162 !== 'number' || r162 !== (r162 & 1) || typeof r163 !== 'number' || r163 !== (r163 & 1) || typeof r164 !== 'number' || r164 !== (r164 & 1) || typeof r165 !== 'number' || r165 !== (r165 & 1) || typeof x160 !== 'number' || x160 !== (x160 & 65535)) return -1;
if (p + 3 > end) return -1;
b[p] = ((r161 & 1) << 4) | ((r162 & 1) << 3) | ((r163 & 1) << 2) | ((r164 & 1) << 1) | (r165 & 1);
b[p + 1] = (x160 >>> 8);
b[p + 2] = x160;
p += 3;
}
if (x143 !== undefined) {
if (!Array.isArray(x143) || x143.length < 0 || x143.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = x143.length;
p += 1;
for (let i168 = 0; i168 < x143.length; i168++) {
const y167: unknown = x143[i168];
if (typeof y167 !== 'number' || y167 !== (y167 & 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (y167 >>> 8);
b[p + 1] = y167;
p += 2;
}
}
if (x144 !== undefined) {
const r170 = typeof x144 === 'number' ? Math.round(x144) : Number.NaN;
if (!(r170 >= 0 && r170 <= 255)) return -1;
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
const r182 = typeof x171 === 'number' ? Math.round(x171 * 128) : Number.NaN;
const r183 = typeof x172 === 'number' ? Math.round((x172 * 8192) / 45) : Number.NaN;
const r184 = typeof x173 === 'number' ? Math.round(x173 * 128) : Number.NaN;
const r185 = typeof x174 === 'number' ? Math.round(x174 * 128) : Number.NaN;
const r186 = typeof x175 === 'number' ? Math.round((x175 * 8192) / 45) : Number.NaN;
const r187 = typeof x176 === 'number' ? Math.round((x176 * 8192) / 45) : Number.NaN;
const r188 = typeof x177 === 'number' ? Math.round(x177 * 128) : Number.NaN;
const r189 = typeof x178 === 'number' ? Math.round(x178 * 128) : Number.NaN;
const r190 = typeof x179 === 'number' ? Math.round((x179 * 8192) / 45) : Number.NaN;
const r191 = typeof x180 === 'number' ? Math.round((x180 * 8192) / 45) : Number.NaN;
const r192 = typeof x181 === 'number' ? Math.round(x181 * 128) : Number.NaN;
if (!(r182 >= 0 && r182 <= 65535) || !(r183 >= 0 && r183 <= 65535) || !(r184 >= 0 && r184 <= 65535) || !(r185 >= 0 && r185 <= 65535) || !(r186 >= 0 && r186 <= 65535) || !(r187 >= 0 && r187 <= 65535) || !(r188 >= 0 && r188 <= 65535) || !(r189 >= 0 && r189 <= 65535) || !(r190 >= 0 && r190 <= 65535) || !(r191 >= 0 && r191 <= 65535) || !(r192 >= 0 && r192 <= 65535)) return -1;
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
const r198 = x195 === undefined ? 0 : x195;
const r199 = x196 === undefined ? 0 : x196;
const r200 = x197 === undefined ? 0 : x197;
if (typeof r198 !== 'number' || r198 !== (r198 & 15) || typeof r199 !== 'number' || r199 !== (r199 & 3) || typeof r200 !== 'number' || r200 !== (r200 & 3)) return -1;
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
const r203 = x201 === undefined ? 0 : x201;
const r204 = typeof x202 === 'number' ? Math.round(x202) : Number.NaN;
if (typeof r203 !== 'number' || r203 !== (r203 & 1) || !(r204 >= 0 && r204 <= 32767)) return -1;
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
const r214 = octalNumber(x208, 4);
const r216 = octalNumber(x210, 4);
if (typeof x205 !== 'number' || x205 !== (x205 & 15) || typeof x206 !== 'number' || x206 !== (x206 & 31) || typeof x207 !== 'number' || x207 !== (x207 & 15) || r214 < 0 || typeof x209 !== 'number' || x209 !== (x209 & 15) || r216 < 0) return -1;
if (p + 6 > end) return -1;
b[p] = ((x205 & 15) >>> 3);
b[p + 1] = (x205 << 5) | (x206 & 31);
b[p + 2] = (x207 << 4) | ((r214 & 4095) >>> 8);
b[p + 3] = r214;
b[p + 4] = (x209 << 4) | ((r216 & 4095) >>> 8);
b[p + 5] = r216;
p += 6;
}
if (x149 !== undefined) {
if (!isNamed(x149)) return -1;
const x217 = x149["ACQI"];
const x218 = x149["TRKUPDCTR"];
const x219 = x149["LASTTRKUPD"];
if (+(x217 !== undefined) + +(x218 !== undefined) + +(x219 !== undefined) !== keyCount(x149)) return -1;
const r220 = x217 === undefined ? 0 : x217;
const r222 = typeof x219 === 'number' ? Math.round(x219) : Number.NaN;
if (typeof r220 !== 'number' || r220 !== (r220 & 3) || typeof x218 !== 'number' || x218 !== (x218 & 16383) || !(r222 >= 0 && r222 <= 65535)) return -1;
if (p + 4 > end) return -1;
b[p] = (r220 << 6) | ((x218 & 16383) >>> 8);
b[p + 1] = x218;
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
const r233 = typeof x227 === 'number' ? Math.round(x227 * 128) : Number.NaN;
const r234 = x228 === undefined ? 0 : x228;
const r235 = x229 === undefined ? 0 : x229;
if (typeof x225 !== 'number' || x225 !== (x225 & 255) || typeof x226 !== 'number' || x226 !== (x226 & 255) || !(r233 >= 0 && r233 <= 65535) || typeof r234 !== 'number' || r234 !== (r234 & 127) || typeof r235 !== 'number' || r235 !== (r235 & 1) || typeof x230 !== 'number' || x230 !== (x230 & 65535)) return -1;
if (p + 7 > end) return -1;
b[p] = x225;
b[p + 1] = x226;
b[p + 2] = (r233 >>> 8);
b[p + 3] = r233;
b[p + 4] = (r234 << 1) | (r235 & 1);
b[p + 5] = (x230 >>> 8);
b[p + 6] = x230;
p += 7;
}
}
if (x151 !== undefined) {
const r237 = x151 === undefined ? 0 : x151;
if (typeof r237 !== 'number' || r237 !== (r237 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r237;
p += 1;
}
if (x152 !== undefined) {
if (!isNamed(x152)) return -1;
const x238 = x152["IR"];
const x239 = x152["M3A"];
if (+(x238 !== undefined) + +(x239 !== undefined) !== keyCount(x152)) return -1;
const r240 = x238 === undefined ? 0 : x238;
const r241 = typeof x239 === 'number' ? Math.round(x239) : Number.NaN;
if (typeof r240 !== 'number' || r240 !== (r240 & 1) || !(r241 >= 0 && r241 <= 127)) return -1;
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
if (typeof x242 !== 'number' || x242 !== (x242 & 65535)) return -1;
if (p + 2 > end) return -1;
b[p] = (x242 >>> 8);
b[p + 1] = x242;
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
const r252 = x250 === undefined ? 0 : x250;
if (typeof r252 !== 'number' || r252 !== (r252 & 255) || typeof x251 !== 'number' || x251 !== (x251 & 65535)) return -1;
if (p + 3 > end) return -1;
b[p] = r252;
b[p + 1] = (x251 >>> 8);
b[p + 2] = x251;
p += 3;
}
}
if (x244 !== undefined) {
if (typeof x244 !== 'number' || x244 !== (x244 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = x244;
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
if (typeof x255 !== 'number' || x255 !== (x255 & 15) || typeof x256 !== 'number' || x256 !== (x256 & 15) || typeof x257 !== 'number' || x257 !== (x257 & 15) || typeof x258 !== 'number' || x258 !== (x258 & 15) || typeof x259 !== 'number' || x259 !== (x259 & 15) || typeof x260 !== 'number' || x260 !== (x260 & 15) || typeof x261 !== 'number' || x261 !== (x261 & 15) || typeof x262 !== 'number' || x262 !== (x262 & 15)) return -1;
if (p + 4 > end) return -1;
b[p] = (x255 << 4) | (x256 & 15);
b[p + 1] = (x257 << 4) | (x258 & 15);
b[p + 2] = (x259 << 4) | (x260 & 15);
b[p + 3] = (x261 << 4) | (x262 & 15);
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
