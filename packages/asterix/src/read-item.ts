import { readBits } from './bits.ts';
import { readCharacters, toHex } from './characters.ts';
import { bitsOf, partsBits } from './editions.ts';
import type {
  CompoundLayout,
  Content,
  ElementLayout,
  ExtendedLayout,
  Field,
  FixedCompoundLayout,
  GroupLayout,
  Layout,
  Part,
  RepetitiveLayout,
} from './layout.ts';
import type { ProblemCode } from './problem.ts';
import type { ItemValue } from './record.ts';

/** Where reading stands. What is wrong is noted in it, never thrown. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  /** Nothing from here on may be read. */
  end: number;
  readonly expansion: FixedCompoundLayout | undefined;
  fault: ProblemCode | undefined;
  /** What would have been right. */
  reason: string;
}

/** The value of a well-formed item at `start`. */
export type ItemReader = (bytes: Uint8Array, start: number) => ItemValue;

type Named = Record<string, ItemValue>;
/** The content of a quantity. */
export type Quantity = Extract<Content, readonly ['q', ...unknown[]]>;

/** Raw bits wider than this are given as hex. */
export const NUMBER_BITS_MAX = 32;

function fail(cursor: Cursor, code: ProblemCode, reason: string): undefined {
  cursor.fault = code;
  cursor.reason = reason;
  return undefined;
}

/** True when `octets` more may be read; otherwise notes the fault. */
function has(cursor: Cursor, octets: number): boolean {
  const left = cursor.end - cursor.at;
  if (octets <= left) return true;
  fail(cursor, 'item-past-end', `needs ${octets} octets where the block has ${left} left`);
  return false;
}

/** The signed number in the low `bits` (at most 32) of `raw`. */
export function signedNumber(raw: number, bits: number): number {
  return (raw << (32 - bits)) >> (32 - bits);
}

/** The content that a sibling's value chooses; raw bits where no case fits. */
export function chooseContent(content: Content | undefined, siblings: Readonly<Named>): Content | undefined {
  if (content === undefined || content[0] !== 'd') return content;
  const [, sibling, ...cases] = content;
  return cases.find(([value]) => value === siblings[sibling])?.[1];
}

function readQuantity(cursor: Cursor, raw: number, bits: number, content: Quantity): number {
  const [, isSigned, numerator, denominator, unit, limit] = content;
  const value = ((isSigned ? signedNumber(raw, bits) : raw) * numerator) / denominator;
  if (limit !== undefined && Math.abs(value) > limit) {
    fail(cursor, 'value-impossible', `gives ${value} ${unit}; the most there can be is ${limit}`);
  }
  return value;
}

function readElement(cursor: Cursor, at: number, layout: ElementLayout, siblings: Named): ItemValue {
  const bytes = cursor.bytes;
  const bits = layout[0];
  const content = chooseContent(layout[1], siblings);
  if (content?.[0] === 's') return readCharacters(content[1], bytes, at, bits);
  if (bits > NUMBER_BITS_MAX) return toHex(bytes, at >>> 3, (at + bits) >>> 3);
  const raw = readBits(bytes, at, bits);
  if (content?.[0] === 'q') return readQuantity(cursor, raw, bits, content);
  if (content?.[0] === 'i' && content[1]) return signedNumber(raw, bits);
  return raw;
}

/** The value of a well-formed element at bit `at`, whose content no sibling decides. */
export function elementValue(bytes: Uint8Array, at: number, layout: ElementLayout): ItemValue {
  const cursor = { bytes, at: 0, end: bytes.length, expansion: undefined, fault: undefined, reason: '' };
  return readElement(cursor, at, layout, {});
}

/** Parts `from` to `to` of a group or extended item, from bit `at`, into `out`. */
function readParts(cursor: Cursor, at: number, layout: readonly unknown[], from: number, to: number, out: Named): void {
  let bit = at;
  for (let i = from; i < to; i++) {
    const part = layout[i] as Part;
    if (typeof part === 'number') {
      bit += part;
      continue;
    }
    out[part[0]] = readBitsOf(cursor, bit, part[1], out);
    bit += bitsOf(part[1]);
  }
}

/** An element or a group at bit `at`. */
function readBitsOf(cursor: Cursor, at: number, layout: Layout, siblings: Named): ItemValue {
  if (typeof layout[0] === 'number') return readElement(cursor, at, layout as ElementLayout, siblings);
  const out: Named = {};
  readParts(cursor, at, layout, 1, layout.length, out);
  return out;
}

function readFixed(cursor: Cursor, layout: ElementLayout | GroupLayout): ItemValue | undefined {
  const octets = bitsOf(layout) >>> 3;
  if (!has(cursor, octets)) return undefined;
  const value = readBitsOf(cursor, cursor.at * 8, layout, {});
  cursor.at += octets;
  return value;
}

function readExtended(cursor: Cursor, layout: ExtendedLayout): ItemValue | undefined {
  const out: Named = {};
  for (let from = 1; from < layout.length; ) {
    const mark = layout.indexOf(null, from);
    const to = mark < 0 ? layout.length : mark;
    const octets = (partsBits(layout, from, to) + 7) >>> 3;
    if (!has(cursor, octets)) return undefined;
    readParts(cursor, cursor.at * 8, layout, from, to, out);
    cursor.at += octets;
    if (mark < 0 || !((cursor.bytes[cursor.at - 1] as number) & 1)) return out;
    from = to + 1;
  }
  return fail(cursor, 'item-too-long', 'says that octets follow after the last that this edition has');
}

function readRepetitive(cursor: Cursor, layout: RepetitiveLayout): ItemValue | undefined {
  const [, countOctets, one] = layout;
  if (countOctets === 0) return readWhileMore(cursor, one);
  if (!has(cursor, countOctets)) return undefined;
  const count = readBits(cursor.bytes, cursor.at * 8, countOctets * 8);
  const octets = bitsOf(one) >>> 3;
  cursor.at += countOctets;
  if (!has(cursor, count * octets)) return undefined;
  const out: ItemValue[] = [];
  for (let i = 0; i < count; i++) {
    out.push(readBitsOf(cursor, cursor.at * 8, one, {}));
    cursor.at += octets;
  }
  return out;
}

function readWhileMore(cursor: Cursor, one: ElementLayout | GroupLayout): ItemValue | undefined {
  const octets = (bitsOf(one) + 1) >>> 3;
  const out: ItemValue[] = [];
  do {
    if (!has(cursor, octets)) return undefined;
    out.push(readBitsOf(cursor, cursor.at * 8, one, {}));
    cursor.at += octets;
  } while ((cursor.bytes[cursor.at - 1] as number) & 1);
  return out;
}

/** The indices of the fields whose presence bit is set. */
function presentFields(cursor: Cursor, bitsAnOctet: 7 | 8, octetsFixed: number): number[] | undefined {
  const present: number[] = [];
  let more = true;
  for (let octet = 0; more; octet++) {
    if (!has(cursor, 1)) return undefined;
    const bits = cursor.bytes[cursor.at++] as number;
    for (let i = 0; i < bitsAnOctet; i++) if (bits & (0x80 >> i)) present.push(octet * bitsAnOctet + i);
    more = octetsFixed > 0 ? octet + 1 < octetsFixed : (bits & 1) === 1;
  }
  return present;
}

function readFields(cursor: Cursor, fields: readonly Field[], present: readonly number[]): ItemValue | undefined {
  const out: Named = {};
  for (const index of present) {
    const field = fields[index];
    if (!field) return fail(cursor, 'item-undefined', `has sub-item ${index + 1}, which this edition leaves undefined`);
    const value = readItem(cursor, field[1]);
    if (value === undefined) return undefined;
    out[field[0]] = value;
  }
  return out;
}

function readCompound(cursor: Cursor, layout: CompoundLayout): ItemValue | undefined {
  const present = presentFields(cursor, 7, 0);
  return present && readFields(cursor, layout.slice(1) as Field[], present);
}

function readFixedCompound(cursor: Cursor, layout: FixedCompoundLayout): ItemValue | undefined {
  const present = presentFields(cursor, 8, layout[1]);
  return present && readFields(cursor, layout.slice(2) as Field[], present);
}

/** A field of any content: by its layout where that fits to the octet, else as hex. */
function readExplicit(cursor: Cursor, kind: 're' | 'sp'): ItemValue | undefined {
  if (!has(cursor, 1)) return undefined;
  const length = cursor.bytes[cursor.at] as number;
  if (length === 0) return fail(cursor, 'item-length', 'has length 0; the least is 1, the length octet itself');
  if (!has(cursor, length)) return undefined;
  const end = cursor.at + length;
  const inside: Cursor = { ...cursor, at: cursor.at + 1, end };
  const value = kind === 're' && cursor.expansion ? readFixedCompound(inside, cursor.expansion) : undefined;
  const hex = toHex(cursor.bytes, cursor.at + 1, end);
  cursor.at = end;
  return value !== undefined && inside.at === end ? value : hex;
}

/** Reads one item; undefined, with the cursor's fault set, where that cannot be done. */
export function readItem(cursor: Cursor, layout: Layout): ItemValue | undefined {
  const value = readByKind(cursor, layout);
  return cursor.fault === undefined ? value : undefined;
}

function readByKind(cursor: Cursor, layout: Layout): ItemValue | undefined {
  switch (layout[0]) {
    case 'x':
      return readExtended(cursor, layout);
    case 'r':
      return readRepetitive(cursor, layout);
    case 'c':
      return readCompound(cursor, layout);
    case 'f':
      return readFixedCompound(cursor, layout);
    case 'p':
      return readExplicit(cursor, layout[1]);
    default:
      return readFixed(cursor, layout as ElementLayout | GroupLayout);
  }
}
