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

function write015(b: Uint8Array, p: number, end: number, v: unknown): number {
if (typeof v !== 'number' || v !== (v & 255)) return -1;
if (p + 1 > end) return -1;
b[p] = v;
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
if (!Array.isArray(v) || v.length < 0 || v.length > 255) return -1;
if (p + 1 > end) return -1;
b[p] = v.length;
p += 1;
for (let i1 = 0; i1 < v.length; i1++) {
const y0: unknown = v[i1];
if (!isNamed(y0)) return -1;
const x2 = y0["CAT"];
const x3 = y0["MAIN"];
const x4 = y0["SUB"];
if (+(x2 !== undefined) + +(x3 !== undefined) + +(x4 !== undefined) !== keyCount(y0)) return -1;
if (typeof x2 !== 'number' || x2 !== (x2 & 255) || typeof x3 !== 'number' || x3 !== (x3 & 255) || typeof x4 !== 'number' || x4 !== (x4 & 255)) return -1;
if (p + 3 > end) return -1;
b[p] = x2;
b[p + 1] = x3;
b[p + 2] = x4;
p += 3;
}
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

function writeRecord1_3(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec, expansion: ExpansionWriter | undefined): number {
const { octets, bits } = fspec;
if (p + 1 > end) return -1;
for (let i = 0; i < octets; i++) b[p + i] = bits[i];
p += octets;
const f0 = bits[0];
if (f0 & 128 && (p = write010(b, p, end, items["010"])) < 0) return -1;
if (f0 & 64 && (p = write015(b, p, end, items["015"])) < 0) return -1;
if (f0 & 32 && (p = write140(b, p, end, items["140"])) < 0) return -1;
if (f0 & 16 && (p = write550(b, p, end, items["550"])) < 0) return -1;
if (f0 & 4 && (p = writeSP(b, p, end, items["SP"])) < 0) return -1;
if (f0 & 2 && (p = writeRE(b, p, end, items["RE"], expansion)) < 0) return -1;
return p;
}

/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
  "1.3": [writeRecord1_3],
  "1.2": [writeRecord1_3],
};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
};
