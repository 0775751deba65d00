// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { Fspec } from '../fspec.ts';
import type { ExpansionWriter, Named, RecordWriter } from '../write-support.ts';
import { isNamed, keyCount, putExplicit } from '../write-support.ts';

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

function write600(b: Uint8Array, p: number, end: number, v: unknown): number {
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

function write000(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = v === undefined ? 0 : v;
if (typeof r0 !== 'number' || r0 !== (r0 & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
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

function write550(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["NOGO"];
const x1 = v["OVL"];
const x2 = v["TSV"];
const x3 = v["TTF"];
if (+(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) !== keyCount(v)) return -1;
const r4 = x0 === undefined ? 0 : x0;
const r5 = x1 === undefined ? 0 : x1;
const r6 = x2 === undefined ? 0 : x2;
const r7 = x3 === undefined ? 0 : x3;
if (typeof r4 !== 'number' || r4 !== (r4 & 3) || typeof r5 !== 'number' || r5 !== (r5 & 1) || typeof r6 !== 'number' || r6 !== (r6 & 1) || typeof r7 !== 'number' || r7 !== (r7 & 1)) return -1;
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
const r8 = x0 === undefined ? 0 : x0;
const r9 = x1 === undefined ? 0 : x1;
const r10 = x2 === undefined ? 0 : x2;
const r11 = x3 === undefined ? 0 : x3;
const r12 = x4 === undefined ? 0 : x4;
const r13 = x5 === undefined ? 0 : x5;
const r14 = x6 === undefined ? 0 : x6;
const r15 = x7 === undefined ? 0 : x7;
if (typeof r8 !== 'number' || r8 !== (r8 & 1) || typeof r9 !== 'number' || r9 !== (r9 & 1) || typeof r10 !== 'number' || r10 !== (r10 & 1) || typeof r11 !== 'number' || r11 !== (r11 & 1) || typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1) || typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 1)) return -1;
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
const r9 = x3 === undefined ? 0 : x3;
const r10 = x4 === undefined ? 0 : x4;
const r11 = x5 === undefined ? 0 : x5;
const r12 = x6 === undefined ? 0 : x6;
const r13 = x7 === undefined ? 0 : x7;
if (typeof x2 !== 'number' || x2 !== (x2 & 255) || typeof r9 !== 'number' || r9 !== (r9 & 1) || typeof r10 !== 'number' || r10 !== (r10 & 1) || typeof r11 !== 'number' || r11 !== (r11 & 1) || typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1)) return -1;
if (p + 2 > end) return -1;
b[p] = x2;
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
const r7 = x0 === undefined ? 0 : x0;
const r8 = x1 === undefined ? 0 : x1;
if (typeof r7 !== 'number' || r7 !== (r7 & 3) || typeof r8 !== 'number' || r8 !== (r8 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l6 > 0) & 1) | (r7 << 6) | ((r8 & 3) << 2);
p += 1;
if (l6 >= 1) {
const r9 = x2 === undefined ? 0 : x2;
const r10 = x3 === undefined ? 0 : x3;
if (typeof r9 !== 'number' || r9 !== (r9 & 3) || typeof r10 !== 'number' || r10 !== (r10 & 3)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l6 > 1) & 1) | (r9 << 6) | ((r10 & 3) << 2);
p += 1;
}
return p;
}

function write610(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v * 4) : Number.NaN;
if (!(r0 >= -32768 && r0 <= 32767)) return -1;
if (p + 2 > end) return -1;
b[p] = (r0 >>> 8);
b[p + 1] = r0;
p += 2;
return p;
}

function write620(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v) : Number.NaN;
if (!(r0 >= -128 && r0 <= 127)) return -1;
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
