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

function write110(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["STAT"];
const e1 = +(x0 !== undefined);
if (e1 !== keyCount(v)) return -1;
const l2 = 0;
const r3 = x0 === undefined ? 0 : x0;
if (typeof r3 !== 'number' || r3 !== (r3 & 7)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l2 > 0) & 1) | ((r3 & 7) << 1);
p += 1;
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
if (!isNamed(v)) return -1;
const x0 = v["SID"];
const x1 = v["STYP"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r3 = x1 === undefined ? 0 : x1;
if (typeof x0 !== 'number' || x0 !== (x0 & 15) || typeof r3 !== 'number' || r3 !== (r3 & 15)) return -1;
if (p + 1 > end) return -1;
b[p] = (x0 << 4) | (r3 & 15);
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

function write100(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["NOGO"];
const x1 = v["ODP"];
const x2 = v["OXT"];
const x3 = v["MSC"];
const x4 = v["TSV"];
const x5 = v["SPO"];
const x6 = v["RN"];
const x7 = v["GSSP"];
const e8 = +(x0 !== undefined) + +(x1 !== undefined) + +(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) + +(x5 !== undefined) + +(x6 !== undefined);
const e9 = +(x7 !== undefined);
if (e8 + e9 !== keyCount(v)) return -1;
const l10 = e9 > 0 ? 1 : 0;
const r11 = x0 === undefined ? 0 : x0;
const r12 = x1 === undefined ? 0 : x1;
const r13 = x2 === undefined ? 0 : x2;
const r14 = x3 === undefined ? 0 : x3;
const r15 = x4 === undefined ? 0 : x4;
const r16 = x5 === undefined ? 0 : x5;
const r17 = x6 === undefined ? 0 : x6;
if (typeof r11 !== 'number' || r11 !== (r11 & 1) || typeof r12 !== 'number' || r12 !== (r12 & 1) || typeof r13 !== 'number' || r13 !== (r13 & 1) || typeof r14 !== 'number' || r14 !== (r14 & 1) || typeof r15 !== 'number' || r15 !== (r15 & 1) || typeof r16 !== 'number' || r16 !== (r16 & 1) || typeof r17 !== 'number' || r17 !== (r17 & 1)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l10 > 0) & 1) | (r11 << 7) | ((r12 & 1) << 6) | ((r13 & 1) << 5) | ((r14 & 1) << 4) | ((r15 & 1) << 3) | ((r16 & 1) << 2) | ((r17 & 1) << 1);
p += 1;
if (l10 >= 1) {
const r18 = typeof x7 === 'number' ? Math.round(x7) : Number.NaN;
if (!(r18 >= 0 && r18 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l10 > 1) & 1) | (r18 << 1);
p += 1;
}
return p;
}

function write101(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["RP"];
const x1 = v["SC"];
const x2 = v["SSRP"];
const e3 = +(x0 !== undefined) + +(x1 !== undefined);
const e4 = +(x2 !== undefined);
if (e3 + e4 !== keyCount(v)) return -1;
const l5 = e4 > 0 ? 1 : 0;
const r6 = typeof x0 === 'number' ? Math.round(x0 * 2) : Number.NaN;
const r7 = x1 === undefined ? 0 : x1;
if (!(r6 >= 0 && r6 <= 255) || typeof r7 !== 'number' || r7 !== (r7 & 7)) return -1;
if (p + 2 > end) return -1;
b[p] = r6;
b[p + 1] = (+(l5 > 0) & 1) | (r7 << 5);
p += 2;
if (l5 >= 1) {
const r8 = typeof x2 === 'number' ? Math.round(x2) : Number.NaN;
if (!(r8 >= 0 && r8 <= 127)) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l5 > 1) & 1) | (r8 << 1);
p += 1;
}
return p;
}

function write200(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = typeof v === 'number' ? Math.round(v) : Number.NaN;
if (!(r0 >= 0 && r0 <= 255)) return -1;
if (p + 1 > end) return -1;
b[p] = r0;
p += 1;
return p;
}

function write120(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (!isNamed(y0)) return -1;
const x2 = y0["TYPE"];
const x3 = y0["REF"];
const x4 = y0["CV"];
if (+(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(y0)) return -1;
const r5 = x2 === undefined ? 0 : x2;
const r6 = x3 === undefined ? 0 : x3;
if (typeof r5 !== 'number' || r5 !== (r5 & 255) || typeof r6 !== 'number' || r6 !== (r6 & 1) || typeof x4 !== 'number' || x4 !== (x4 >>> 0)) return -1;
if (p + 6 > end) return -1;
b[p] = r5;
b[p + 1] = (r6 << 7);
b[p + 2] = (x4 >>> 24);
b[p + 3] = (x4 >>> 16);
b[p + 4] = (x4 >>> 8);
b[p + 5] = x4;
p += 6;
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

function writeRecord1_3(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 2 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
const f1 = bits[1];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write000(b, p, end, items["000"])) < 0) return -1;
if (f0 & 32 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 16 && (p = write070(b, p, end, items["070"])) < 0) return -1;
if (f0 & 8 && (p = write100(b, p, end, items["100"])) < 0) return -1;
if (f0 & 4 && (p = write101(b, p, end, items["101"])) < 0) return -1;
if (f0 & 2 && (p = write200(b, p, end, items["200"])) < 0) return -1;
if (f1 & 128 && (p = write110(b, p, end, items["110"])) < 0) return -1;
if (f1 & 64 && (p = write120(b, p, end, items["120"])) < 0) return -1;
if (f1 & 4 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
if (f1 & 2 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.3": [writeRecord1_3],
  "1.2": [writeRecord1_3],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
};
