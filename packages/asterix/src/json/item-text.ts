import { readBits } from '../bits.ts';
import { CHARACTER_BITS, type CharacterKind, readCharacters } from '../characters.ts';
import { presenceEnd } from '../columns/skip.ts';
import { bitsOf } from '../editions.ts';
import type {
  Content,
  ElementLayout,
  ExtendedLayout,
  Field,
  FixedCompoundLayout,
  GroupLayout,
  Layout,
  Part,
  RepetitiveLayout,
} from '../layout.ts';
import { type Cursor, NUMBER_BITS_MAX, readItem, signedNumber } from '../read-item.ts';
import { ascii, type ByteText } from './byte-text.ts';
import { type QuantityText, quantityText } from './quantity-text.ts';

/** Writes the item at `at`, which is well-formed, as JSON; gives where it ends. */
export type ItemText = (out: ByteText, bytes: Uint8Array, at: number, end: number) => number;

/** Writes an element at bit `bit` of the octets from `at` on. */
type PartText = (out: ByteText, bytes: Uint8Array, at: number) => void;

const OPEN = 0x7b;
const CLOSE = 0x7d;
const COMMA = 0x2c;
const QUOTE = 0x22;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

const key = (name: string): Uint8Array => ascii(`${JSON.stringify(name)}:`);

/** A writer of one item as `JSON.stringify` would write what the record face says of it. */
export function itemText(layout: Layout, expansion: FixedCompoundLayout | undefined): ItemText {
  switch (layout[0]) {
    case 'x':
      return extendedText(layout as ExtendedLayout);
    case 'r':
      return repetitiveText(layout as RepetitiveLayout);
    case 'c':
      return compoundText(layout.slice(1) as Field[], 7, 0);
    case 'f':
      return compoundText((layout as FixedCompoundLayout).slice(2) as Field[], 8, layout[1] as number);
    case 'p':
      return explicitText((layout as readonly ['p', 're' | 'sp'])[1] === 're' ? expansion : undefined);
    default:
      return fixedText(layout as ElementLayout | GroupLayout);
  }
}

function fixedText(layout: ElementLayout | GroupLayout): ItemText {
  const octets = bitsOf(layout) >>> 3;
  const write = bitsText(layout, 0);
  return (out, bytes, at) => {
    write(out, bytes, at);
    return at + octets;
  };
}

/** An element or a group at bit `bit`. */
function bitsText(layout: Layout, bit: number, siblings: ReadonlyMap<string, PartPlace> = new Map()): PartText {
  if (typeof layout[0] === 'number') return elementText(layout as ElementLayout, bit, siblings);
  const parts = partTexts((layout as GroupLayout).slice(1) as Part[], bit);
  return (out, bytes, at) => {
    out.putOctet(OPEN);
    for (let i = 0; i < parts.length; i++) (parts[i] as PartText)(out, bytes, at);
    out.bytes[out.at - 1] = CLOSE;
  };
}

interface PartPlace {
  readonly bit: number;
  readonly bits: number;
}

/** Each part with its key before it and a comma after it. */
function partTexts(parts: readonly Part[], from: number): PartText[] {
  const siblings = new Map<string, PartPlace>();
  let bit = from;
  return parts.flatMap((part) => {
    const own = bit;
    bit += typeof part === 'number' ? part : bitsOf(part[1]);
    if (typeof part === 'number') return [];
    const [name, layout] = part;
    const write = bitsText(layout, own, siblings);
    siblings.set(name, { bit: own, bits: bitsOf(layout) });
    return [withKey(name, write)];
  });
}

function withKey(name: string, write: PartText): PartText {
  const before = key(name);
  return (out, bytes, at) => {
    out.put(before);
    write(out, bytes, at);
    out.putOctet(COMMA);
  };
}

function elementText([bits, content]: ElementLayout, bit: number, siblings: ReadonlyMap<string, PartPlace>): PartText {
  if (content?.[0] === 's') return charactersText(content[1], bit, bits);
  if (bits > NUMBER_BITS_MAX) return hexText(bit, bits);
  if (content?.[0] === 'd') return chosenText(content, bit, bits, siblings);
  return numberText(bit, bits, content);
}

function numberText(bit: number, bits: number, content: Content | undefined): PartText {
  const read = bitReader(bit, bits, (content?.[0] === 'q' || content?.[0] === 'i') && content[1] === 1);
  const write: QuantityText = content?.[0] === 'q' ? quantityText(bits, content) : putInteger;
  return (out, bytes, at) => write(out, read(bytes, at));
}

function putInteger(out: ByteText, value: number): void {
  if (value < 0) out.putOctet(0x2d);
  out.putWhole(Math.abs(value));
}

type BitReader = (bytes: Uint8Array, at: number) => number;

/** Reads bits within four octets without a loop. */
function bitReader(bit: number, bits: number, isSigned: boolean): BitReader {
  const from = bit >>> 3;
  const octets = ((bit + bits - 1) >>> 3) - from + 1;
  const up = 32 - bits;
  if (octets > 3) {
    return (bytes, at) => {
      const raw = readBits(bytes, at * 8 + bit, bits);
      return isSigned ? signedNumber(raw, bits) : raw;
    };
  }
  // The bits go to the top of a word and down again, which clears or extends what is before them.
  const left = 32 - octets * 8 + (bit & 7);
  return (bytes, at) => {
    let word = bytes[at + from];
    if (octets > 1) word = (word << 8) | bytes[at + from + 1];
    if (octets > 2) word = (word << 8) | bytes[at + from + 2];
    return isSigned ? (word << left) >> up : (word << left) >>> up;
  };
}

/** A content chosen by a sibling; raw bits where no case fits. */
function chosenText(
  [, sibling, ...cases]: Extract<Content, readonly ['d', ...unknown[]]>,
  bit: number,
  bits: number,
  siblings: ReadonlyMap<string, PartPlace>,
): PartText {
  const by = siblings.get(sibling) as PartPlace;
  const writers = new Map(cases.map(([value, content]) => [value, numberText(bit, bits, content)]));
  const raw = numberText(bit, bits, undefined);
  return (out, bytes, at) => {
    const write = writers.get(readBits(bytes, at * 8 + by.bit, by.bits)) ?? raw;
    write(out, bytes, at);
  };
}

const encoder = new TextEncoder();
/** Six-bit codes as JSON has their characters: 28 is a backslash, which is escaped. */
const PLAIN_ICAO = Uint8Array.from({ length: 64 }, (_, code) => (code < 32 ? 64 + code : code));
const BACKSLASH = 0x5c;

function charactersText(kind: CharacterKind, bit: number, bits: number): PartText {
  const size = CHARACTER_BITS[kind];
  if (kind === 'a') {
    return (out, bytes, at) => out.put(encoder.encode(JSON.stringify(readCharacters(kind, bytes, at * 8 + bit, bits))));
  }
  const reads = Array.from({ length: bits / size }, (_, i) => bitReader(bit + i * size, size, false));
  return (out, bytes, at) => {
    out.putOctet(QUOTE);
    for (let i = 0; i < reads.length; i++) {
      const code = (reads[i] as BitReader)(bytes, at);
      const character = kind === 'o' ? 0x30 + code : PLAIN_ICAO[code];
      if (character === BACKSLASH || character === QUOTE) out.putOctet(BACKSLASH);
      out.putOctet(character);
    }
    out.putOctet(QUOTE);
  };
}

const HEX_DIGITS = ascii('0123456789ABCDEF');

function putHex(out: ByteText, bytes: Uint8Array, from: number, to: number): void {
  out.reserve((to - from) * 2 + 2);
  out.putOctet(QUOTE);
  for (let i = from; i < to; i++) {
    out.putOctet(HEX_DIGITS[bytes[i] >> 4]);
    out.putOctet(HEX_DIGITS[bytes[i] & 15]);
  }
  out.putOctet(QUOTE);
}

function hexText(bit: number, bits: number): PartText {
  return (out, bytes, at) => putHex(out, bytes, at + (bit >>> 3), at + ((bit + bits) >>> 3));
}

function extendedText(layout: ExtendedLayout): ItemText {
  const extents: { octets: number; parts: PartText[] }[] = [];
  for (let from = 1; from < layout.length; ) {
    const mark = layout.indexOf(null, from);
    const to = mark < 0 ? layout.length : mark;
    const parts = layout.slice(from, to) as Part[];
    const bits = parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : bitsOf(part[1])), 0);
    extents.push({ octets: (bits + 7) >>> 3, parts: partTexts(parts, 0) });
    from = to + 1;
  }
  return (out, bytes, at) => {
    let next = at;
    out.putOctet(OPEN);
    for (const { octets, parts } of extents) {
      for (let i = 0; i < parts.length; i++) (parts[i] as PartText)(out, bytes, next);
      next += octets;
      if (!(bytes[next - 1] & 1)) break;
    }
    out.bytes[out.at - 1] = CLOSE;
    return next;
  };
}

function repetitiveText([, countOctets, one]: RepetitiveLayout): ItemText {
  const octets = (bitsOf(one) + 7) >>> 3;
  const write = bitsText(one, 0);
  return (out, bytes, at) => {
    let next = at + countOctets;
    let left = countOctets > 0 ? readBits(bytes, at * 8, countOctets * 8) : Number.POSITIVE_INFINITY;
    out.putOctet(OPEN_LIST);
    for (let isFirst = true; left > 0; left--, isFirst = false) {
      if (!isFirst) out.putOctet(COMMA);
      write(out, bytes, next);
      next += octets;
      if (countOctets === 0 && !(bytes[next - 1] & 1)) break;
    }
    out.putOctet(CLOSE_LIST);
    return next;
  };
}

function compoundText(fields: readonly Field[], perOctet: 7 | 8, octetsFixed: number): ItemText {
  const writers = fields.map((field) => field && { before: key(field[0]), write: itemText(field[1], undefined) });
  return (out, bytes, at, end) => {
    const last = octetsFixed > 0 ? at + octetsFixed : presenceEnd(bytes, at, end);
    let next = last;
    out.putOctet(OPEN);
    const empty = out.at;
    writers.forEach((writer, i) => {
      const octet = at + Math.floor(i / perOctet);
      if (!writer || octet >= last || !(bytes[octet] & (0x80 >> (i % perOctet)))) return;
      out.put(writer.before);
      next = writer.write(out, bytes, next, end);
      out.putOctet(COMMA);
    });
    if (out.at > empty) out.bytes[out.at - 1] = CLOSE;
    else out.putOctet(CLOSE);
    return next;
  };
}

/** Sub-items where the layout fits to the octet, else hex. */
function explicitText(expansion: FixedCompoundLayout | undefined): ItemText {
  const write = expansion && itemText(expansion, undefined);
  return (out, bytes, at) => {
    const end = at + bytes[at];
    if (expansion && write && fits(bytes, at + 1, end, expansion)) write(out, bytes, at + 1, end);
    else putHex(out, bytes, at + 1, end);
    return end;
  };
}

function fits(bytes: Uint8Array, at: number, end: number, layout: FixedCompoundLayout): boolean {
  const cursor: Cursor = { bytes, at, end, expansion: undefined, fault: undefined, reason: '' };
  return readItem(cursor, layout) !== undefined && cursor.at === end;
}
