// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, putExplicit, quantity, table, whole } from '../write-support.ts';

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

function write600(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["LAT"];
const x1 = v["LON"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = quantity(x0, 268435456, 45, -536870912, 536870912);
const r3 = quantity(x1, 268435456, 45, -1073741824, 1073741824);
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

function write000(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = table(v, 255);
if (r0 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
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

function write550(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["NOGO"];
const x1 = v["OVL"];
const x2 = v["TSV"];
const x3 = v["TTF"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = table(x0, 3);
const r5 = table(x1, 1);
const r6 = table(x2, 1);
const r7 = table(x3, 1);
if (r4 < 0 || r5 < 0 || r6 < 0 || r7 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r4 << 6) | ((r5 & 1) << 5) | ((r6 & 1) << 4) | ((r7 & 1) << 3);
p += 1;
return p;
}

function write551(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["TP1A"];
const x1 = v["TP1B"];
const x2 = v["TP2A"];
const x3 = v["TP2B"];
const x4 = v["TP3A"];
const x5 = v["TP3B"];
const x6 = v["TP4A"];
const x7 = v["TP4B"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) !== keyCount(v)) return -1;
const r8 = table(x0, 1);
const r9 = table(x1, 1);
const r10 = table(x2, 1);
const r11 = table(x3, 1);
const r12 = table(x4, 1);
const r13 = table(x5, 1);
const r14 = table(x6, 1);
const r15 = table(x7, 1);
if (r8 < 0 || r9 < 0 || r10 < 0 || r11 < 0 || r12 < 0 || r13 < 0 || r14 < 0 || r15 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r8 << 7) | ((r9 & 1) << 6) | ((r10 & 1) << 5) | ((r11 & 1) << 4) | ((r12 & 1) << 3) | ((r13 & 1) << 2) | ((r14 & 1) << 1) | (r15 & 1);
p += 1;
return p;
}

function write552(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (!isNamed(y0)) return -1;
const x2 = y0["RSI"];
const x3 = y0["RS1090"];
const x4 = y0["TX1030"];
const x5 = y0["TX1090"];
const x6 = y0["RSS"];
const x7 = y0["RSO"];
if (+(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined) + +(x7 !== undefined) !== keyCount(y0)) return -1;
const r8 = whole(x2, 255);
const r9 = table(x3, 1);
const r10 = table(x4, 1);
const r11 = table(x5, 1);
const r12 = table(x6, 1);
const r13 = table(x7, 1);
if (r8 < 0 || r9 < 0 || r10 < 0 || r11 < 0 || r12 < 0 || r13 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = r8;
b[p + 1] = ((r9 & 1) << 6) | ((r10 & 1) << 5) | ((r11 & 1) << 4) | ((r12 & 1) << 3) | ((r13 & 1) << 2);
p += 2;
}
return p;
}

function write553(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["REFTR1"];
const x1 = v["REFTR2"];
const x2 = v["REFTR3"];
const x3 = v["REFTR4"];
const e4 = +(x0 !== undefined) + +(x1 !== undefined);
const e5 = +(x2 !== undefined) + +(x3 !== undefined);
if (e4 + e5 !== keyCount(v)) return -1;
const l6 = e5 > 0 ? 1 : 0;
const r7 = table(x0, 3);
const r8 = table(x1, 3);
if (r7 < 0 || r8 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l6 > 0) & 1) | (r7 << 6) | ((r8 & 3) << 2);
p += 1;
if (l6 >= 1) {
const r9 = table(x2, 3);
const r10 = table(x3, 3);
if (r9 < 0 || r10 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l6 > 1) & 1) | (r9 << 6) | ((r10 & 3) << 2);
p += 1;
}
return p;
}

function write610(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 4, 1, -32768, 32767);
if (r0 !== r0) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write620(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 1, 1, -128, 127);
if (r0 !== r0) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
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

function writeRecord1_3(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 2 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write000(b, p, end, items["000"])) < 0) return -1;
if (f0 & 32 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f0 & 16 && (p = write550(b, p, end, items["550"])) < 0) return -1;
if (f0 & 8 && (p = write551(b, p, end, items["551"])) < 0) return -1;
if (f0 & 4 && (p = write552(b, p, end, items["552"])) < 0) return -1;
if (f0 & 2 && (p = write553(b, p, end, items["553"])) < 0) return -1;
if (f1 & 128 && (p = write600(b, p, end, items["600"])) < 0) return -1;
if (f1 & 64 && (p = write610(b, p, end, items["610"])) < 0) return -1;
if (f1 & 32 && (p = write620(b, p, end, items["620"])) < 0) return -1;
if (f1 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f1 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.3": [writeRecord1_3],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
};
