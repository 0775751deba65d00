import { readBits } from './bits.ts';
import { skipOf } from './columns/skip.ts';
import { bitsOf } from './editions.ts';
import type { ExtendedLayout, Field, GroupLayout, Layout, Part, RepetitiveLayout } from './layout.ts';

/** Something unusual in a record that was read all the same. */
export interface RecordNote {
  readonly code: 'spare-set';
  /** Item and sub-item that the spare bits are in, e.g. `048/170`. */
  readonly item: string;
  /** Of the octet that the first of them is in, from the start of the bytes given. */
  readonly offset: number;
  readonly message: string;
}

interface Search {
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly notes: RecordNote[];
}

/** Adds a note for each run of spare bits of the item at `at` that are not all 0. The item must be well-formed. */
export function findSpare(
  bytes: Uint8Array,
  at: number,
  end: number,
  layout: Layout,
  path: string,
  notes: RecordNote[],
): void {
  search({ bytes, end, notes }, at, layout, path);
}

function search(s: Search, at: number, layout: Layout, path: string): void {
  if (layout[0] === 'g') searchParts(s, at * 8, (layout as GroupLayout).slice(1) as Part[], path);
  else if (layout[0] === 'x') searchExtended(s, at, layout as ExtendedLayout, path);
  else if (layout[0] === 'r') searchRepetitive(s, at, layout as RepetitiveLayout, path);
  else if (layout[0] === 'c') searchCompound(s, at, layout.slice(1) as Field[], path);
}

/** The parts from bit `at` on; the bit after them. */
function searchParts(s: Search, at: number, parts: readonly Part[], path: string): number {
  let bit = at;
  for (const part of parts) {
    const bits = typeof part === 'number' ? part : bitsOf(part[1]);
    if (typeof part === 'number') noteSpare(s, bit, bits, path);
    else if (part[1][0] === 'g') searchParts(s, bit, (part[1] as GroupLayout).slice(1) as Part[], `${path}/${part[0]}`);
    bit += bits;
  }
  return bit;
}

function noteSpare(s: Search, bit: number, bits: number, path: string): void {
  if (readBits(s.bytes, bit, bits) === 0) return;
  const offset = bit >>> 3;
  const message = `at ${offset}: ${path} has spare bits that are set; they should be 0`;
  s.notes.push({ code: 'spare-set', item: path, offset, message });
}

function searchExtended(s: Search, at: number, layout: ExtendedLayout, path: string): void {
  let bit = at * 8;
  for (let from = 1; from < layout.length; ) {
    const mark = layout.indexOf(null, from);
    const to = mark < 0 ? layout.length : mark;
    bit = searchParts(s, bit, layout.slice(from, to) as Part[], path);
    if (mark < 0 || readBits(s.bytes, bit, 1) === 0) return;
    bit++;
    from = to + 1;
  }
}

function searchRepetitive(s: Search, at: number, [, countOctets, one]: RepetitiveLayout, path: string): void {
  const octets = (bitsOf(one) + 7) >>> 3;
  let left = countOctets > 0 ? readBits(s.bytes, at * 8, countOctets * 8) : Number.POSITIVE_INFINITY;
  for (let next = at + countOctets; left > 0; left--, next += octets) {
    search(s, next, one, path);
    if (countOctets === 0 && !(s.bytes[next + octets - 1] & 1)) return;
  }
}

function searchCompound(s: Search, at: number, fields: readonly Field[], path: string): void {
  let next = at;
  while (s.bytes[next] & 1) next++;
  next++;
  fields.forEach((field, i) => {
    const octet = at + Math.floor(i / 7);
    const isPresent = isWithinPresence(s.bytes, at, octet) && s.bytes[octet] & (0x80 >> (i % 7));
    if (!field || !isPresent) return;
    search(s, next, field[1], `${path}/${field[0]}`);
    next = skipOf(field[1])(s.bytes, next, s.end);
  });
}

function isWithinPresence(bytes: Uint8Array, at: number, octet: number): boolean {
  for (let i = at; i < octet; i++) if (!(bytes[i] & 1)) return false;
  return true;
}
