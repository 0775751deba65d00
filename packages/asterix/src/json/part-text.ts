import { readBits } from '../bits.ts';
import { CHARACTER_BITS, type CharacterKind, readCharacters } from '../characters.ts';
import { bitsOf } from '../editions.ts';
import type { Content, ElementLayout, GroupLayout, Layout, Part } from '../layout.ts';
import { NUMBER_BITS_MAX, signedNumber } from '../read-item.ts';
import { ascii, put, putWhole } from './byte-text.ts';
import { type NumberText, octetTexts, quantityText } from './quantity-text.ts';

/** Writes something whose bits are counted from octet `at` on. */
export type PartText = (o: Uint8Array, i: number, bytes: Uint8Array, at: number) => number;

const OPEN = 0x7b;
const CLOSE = 0x7d;
const COMMA = 0x2c;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

export const keyText = (name: string): Uint8Array => ascii(`${JSON.stringify(name)}:`);

interface PartPlace {
  readonly bit: number;
  readonly bits: number;
}

type Siblings = ReadonlyMap<string, PartPlace>;
const NO_SIBLINGS: Siblings = new Map();

/** An element or a group at bit `bit`. */
export function bitsText(layout: Layout, bit: number, siblings: Siblings = NO_SIBLINGS): PartText {
  if (typeof layout[0] === 'number') return elementText(layout as ElementLayout, bit, siblings);
  const parts = partsText((layout as GroupLayout).slice(1) as Part[], bit);
  return (o, i, bytes, at) => {
    o[i] = OPEN;
    const end = parts(o, i + 1, bytes, at);
    o[end - 1] = CLOSE;
    return end;
  };
}

/** Parts of a group or extended item, each with its key before it and a comma after it. */
export function partsText(parts: readonly Part[], from: number): PartText {
  const writers = withOctetsJoined(placed(parts, from));
  if (writers.length === 1) return writers[0] as PartText;
  return (o, i, bytes, at) => {
    let next = i;
    for (let k = 0; k < writers.length; k++) next = (writers[k] as PartText)(o, next, bytes, at);
    return next;
  };
}

interface Placed extends PartPlace {
  readonly write: PartText;
}

function placed(parts: readonly Part[], from: number): Placed[] {
  const siblings = new Map<string, PartPlace>();
  let bit = from;
  return parts.flatMap((part) => {
    const own = bit;
    const bits = typeof part === 'number' ? part : bitsOf(part[1]);
    bit += bits;
    if (typeof part === 'number') return [];
    const write = withKey(part[0], bitsText(part[1], own, siblings));
    siblings.set(part[0], { bit: own, bits });
    return [{ bit: own, bits, write }];
  });
}

function withKey(name: string, write: PartText): PartText {
  const before = keyText(name);
  return (o, i, bytes, at) => {
    const end = write(o, put(o, i, before), bytes, at);
    o[end] = COMMA;
    return end + 1;
  };
}

/** More than an octet's parts can take as text. */
const OCTET_TEXT_MAX = 512;

/** Parts that are within one octet become one, whose texts are remembered by the octet's value. */
function withOctetsJoined(parts: readonly Placed[]): PartText[] {
  const writers: PartText[] = [];
  for (let from = 0; from < parts.length; ) {
    const octet = (parts[from] as Placed).bit >>> 3;
    let to = from;
    while (to < parts.length && isWithin(parts[to] as Placed, octet)) to++;
    if (to > from) writers.push(octetText(parts.slice(from, to), octet));
    else writers.push((parts[to++] as Placed).write);
    from = to;
  }
  return writers;
}

const isWithin = ({ bit, bits }: Placed, octet: number): boolean => bit >= octet * 8 && bit + bits <= octet * 8 + 8;

function octetText(parts: readonly Placed[], octet: number): PartText {
  const texts = octetTexts((value) => {
    const bytes = new Uint8Array(octet + 1);
    bytes[octet] = value;
    const o = new Uint8Array(OCTET_TEXT_MAX);
    return o.slice(
      0,
      parts.reduce((i, { write }) => write(o, i, bytes, 0), 0),
    );
  });
  return (o, i, bytes, at) => texts(o, i, bytes[at + octet]);
}

function elementText([bits, content]: ElementLayout, bit: number, siblings: Siblings): PartText {
  if (content?.[0] === 's') return charactersText(content[1], bit, bits);
  if (bits > NUMBER_BITS_MAX) return hexText(bit, bits);
  if (content?.[0] === 'd') return chosenText(content, bit, bits, siblings);
  return numberText(bit, bits, content);
}

function numberText(bit: number, bits: number, content: Content | undefined): PartText {
  const read = bitReader(bit, bits, (content?.[0] === 'q' || content?.[0] === 'i') && content[1] === 1);
  const write: NumberText = content?.[0] === 'q' ? quantityText(bits, content) : putWhole;
  return (o, i, bytes, at) => write(o, i, read(bytes, at));
}

type BitReader = (bytes: Uint8Array, at: number) => number;

/** Reads bits within three octets without a loop. */
function bitReader(bit: number, bits: number, isSigned: boolean): BitReader {
  const from = bit >>> 3;
  const octets = ((bit + bits - 1) >>> 3) - from + 1;
  if (octets > 3) {
    return (bytes, at) => {
      const raw = readBits(bytes, at * 8 + bit, bits);
      return isSigned ? signedNumber(raw, bits) : raw;
    };
  }
  // The bits go to the top of a word and down again, which clears or extends what is before them.
  const left = 32 - octets * 8 + (bit & 7);
  const right = 32 - bits;
  return (bytes, at) => {
    let word = bytes[at + from];
    if (octets > 1) word = (word << 8) | bytes[at + from + 1];
    if (octets > 2) word = (word << 8) | bytes[at + from + 2];
    return isSigned ? (word << left) >> right : (word << left) >>> right;
  };
}

/** A content chosen by a sibling; raw bits where no case fits. */
function chosenText(
  [, sibling, ...cases]: Extract<Content, readonly ['d', ...unknown[]]>,
  bit: number,
  bits: number,
  siblings: Siblings,
): PartText {
  const by = siblings.get(sibling) as PartPlace;
  const writers = new Map(cases.map(([value, content]) => [value, numberText(bit, bits, content)]));
  const raw = numberText(bit, bits, undefined);
  return (o, i, bytes, at) => {
    const write = writers.get(readBits(bytes, at * 8 + by.bit, by.bits)) ?? raw;
    return write(o, i, bytes, at);
  };
}

const encoder = new TextEncoder();

function charactersText(kind: CharacterKind, bit: number, bits: number): PartText {
  if (kind === 'a') {
    return (o, i, bytes, at) =>
      put(o, i, encoder.encode(JSON.stringify(readCharacters(kind, bytes, at * 8 + bit, bits))));
  }
  const size = CHARACTER_BITS[kind];
  const reads = Array.from({ length: bits / size }, (_, k) => bitReader(bit + k * size, size, false));
  const isOctal = kind === 'o';
  return (o, i, bytes, at) => {
    let next = i;
    o[next++] = QUOTE;
    for (let k = 0; k < reads.length; k++) {
      const code = (reads[k] as BitReader)(bytes, at);
      const character = isOctal ? 0x30 + code : code < 32 ? 64 + code : code;
      if (character === BACKSLASH || character === QUOTE) o[next++] = BACKSLASH;
      o[next++] = character;
    }
    o[next++] = QUOTE;
    return next;
  };
}

const HEX_DIGITS = ascii('0123456789ABCDEF');

export function putHex(o: Uint8Array, i: number, bytes: Uint8Array, from: number, to: number): number {
  let next = i;
  o[next++] = QUOTE;
  for (let k = from; k < to; k++) {
    o[next++] = HEX_DIGITS[bytes[k] >> 4];
    o[next++] = HEX_DIGITS[bytes[k] & 15];
  }
  o[next++] = QUOTE;
  return next;
}

function hexText(bit: number, bits: number): PartText {
  return (o, i, bytes, at) => putHex(o, i, bytes, at + (bit >>> 3), at + ((bit + bits) >>> 3));
}
