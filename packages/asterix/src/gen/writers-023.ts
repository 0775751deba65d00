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

function write110(b: Uint8Array, p: number, end: number, v: unknown): number {
if (!isNamed(v)) return -1;
const x0 = v["STAT"];
const e1 = +(x0 !== undefined);
if (e1 !== keyCount(v)) return -1;
const l2 = 0;
const r3 = table(x0, 7);
if (r3 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l2 > 0) & 1) | ((r3 & 7) << 1);
p += 1;
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
if (!isNamed(v)) return -1;
const x0 = v["SID"];
const x1 = v["STYP"];
if (+(x0 !== undefined) + +(x1 !== undefined) !== keyCount(v)) return -1;
const r2 = whole(x0, 15);
const r3 = table(x1, 15);
if (r2 < 0 || r3 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (r2 << 4) | (r3 & 15);
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
const r11 = table(x0, 1);
const r12 = table(x1, 1);
const r13 = table(x2, 1);
const r14 = table(x3, 1);
const r15 = table(x4, 1);
const r16 = table(x5, 1);
const r17 = table(x6, 1);
if (r11 < 0 || r12 < 0 || r13 < 0 || r14 < 0 || r15 < 0 || r16 < 0 || r17 < 0) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l10 > 0) & 1) | (r11 << 7) | ((r12 & 1) << 6) | ((r13 & 1) << 5) | ((r14 & 1) << 4) | ((r15 & 1) << 3) | ((r16 & 1) << 2) | ((r17 & 1) << 1);
p += 1;
if (l10 >= 1) {
const r18 = quantity(x7, 1, 1, 0, 127);
if (r18 !== r18) return -1;
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
const r6 = quantity(x0, 2, 1, 0, 255);
const r7 = table(x1, 7);
if (r6 !== r6 || r7 < 0) return -1;
if (p + 2 > end) return -1;
b[p] = r6;
b[p + 1] = (+(l5 > 0) & 1) | (r7 << 5);
p += 2;
if (l5 >= 1) {
const r8 = quantity(x2, 1, 1, 0, 127);
if (r8 !== r8) return -1;
if (p + 1 > end) return -1;
b[p] = (+(l5 > 1) & 1) | (r8 << 1);
p += 1;
}
return p;
}

function write200(b: Uint8Array, p: number, end: number, v: unknown): number {
const r0 = quantity(v, 1, 1, 0, 255);
if (r0 !== r0) return -1;
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
const r5 = table(x2, 255);
const r6 = table(x3, 1);
const r7 = whole(x4, 4294967295);
if (r5 < 0 || r6 < 0 || r7 < 0) return -1;
if (p + 6 > end) return -1;
b[p] = r5;
b[p + 1] = (r6 << 7);
b[p + 2] = (r7 >>> 24);
b[p + 3] = (r7 >>> 16);
b[p + 4] = (r7 >>> 8);
b[p + 5] = r7;
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
