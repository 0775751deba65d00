import { readBits } from '../bits.ts';
import { bitsOf } from '../editions.ts';
import type {
  Content,
  ElementLayout,
  ExtendedLayout,
  Field,
  GroupLayout,
  Layout,
  Part,
  RepetitiveLayout,
} from '../layout.ts';

/** Where the item that begins at `at` ends, or −1 where it is malformed or would pass `end`. */
export type Skip = (bytes: Uint8Array, at: number, end: number) => number;

/** A part whose greatest magnitude is known: bits from the item's start. */
interface Limit {
  readonly at: number;
  readonly bits: number;
  readonly isSigned: boolean;
  readonly rawMax: number;
}

function limitOf(content: Content | undefined, at: number, bits: number): Limit[] {
  if (content?.[0] !== 'q' || content[5] === undefined) return [];
  return [{ at, bits, isSigned: content[1] === 1, rawMax: Math.floor((content[5] * content[3]) / content[2]) }];
}

function limitsOf(layout: Layout, at: number): Limit[] {
  if (typeof layout[0] === 'number') return limitOf((layout as ElementLayout)[1], at, layout[0]);
  const limits: Limit[] = [];
  let bit = at;
  for (const part of (layout as GroupLayout).slice(1) as Part[]) {
    if (typeof part !== 'number') limits.push(...limitsOf(part[1], bit));
    bit += typeof part === 'number' ? part : bitsOf(part[1]);
  }
  return limits;
}

function isWithin(bytes: Uint8Array, at: number, limit: Limit): boolean {
  const raw = readBits(bytes, at * 8 + limit.at, limit.bits);
  const magnitude = limit.isSigned && raw >= 2 ** (limit.bits - 1) ? 2 ** limit.bits - raw : raw;
  return magnitude <= limit.rawMax;
}

/** Octets of an item that always has as many and any content; 0 for others. */
export function fixedOctets(layout: Layout): number {
  const isFixed = typeof layout[0] === 'number' || layout[0] === 'g';
  const octets = isFixed && limitsOf(layout, 0).length === 0 ? bitsOf(layout) >>> 3 : 0;
  return octets <= 255 ? octets : 0;
}

function skipFixed(layout: ElementLayout | GroupLayout): Skip {
  const octets = bitsOf(layout) >>> 3;
  const limits = limitsOf(layout, 0);
  if (limits.length === 0) return (_bytes, at, end) => (at + octets <= end ? at + octets : -1);
  return (bytes, at, end) => {
    if (at + octets > end) return -1;
    for (const limit of limits) if (!isWithin(bytes, at, limit)) return -1;
    return at + octets;
  };
}

/** Octets of each part of an extended item, the extension bit counted. */
function extentOctets(layout: ExtendedLayout): number[] {
  const octets: number[] = [];
  let bits = 0;
  for (const part of layout.slice(1) as (Part | null)[]) {
    if (part === null) {
      octets.push((bits + 1) >>> 3);
      bits = 0;
    } else bits += typeof part === 'number' ? part : bitsOf(part[1]);
  }
  if (bits > 0) octets.push(bits >>> 3);
  return octets;
}

function skipExtended(layout: ExtendedLayout): Skip {
  const extents = extentOctets(layout);
  const isOpen = layout[layout.length - 1] !== null;
  return (bytes, at, end) => {
    let next = at;
    for (let i = 0; i < extents.length; i++) {
      next += extents[i] as number;
      if (next > end) return -1;
      if (isOpen && i === extents.length - 1) return next;
      if (!((bytes[next - 1] as number) & 1)) return next;
    }
    return -1;
  };
}

function skipRepetitive(layout: RepetitiveLayout): Skip {
  const [, countOctets, one] = layout;
  if (limitsOf(one, 0).length > 0) return skipEach(countOctets, skipFixed(one));
  const octets = (bitsOf(one) + 7) >>> 3;
  if (countOctets > 0) {
    return (bytes, at, end) => {
      if (at + countOctets > end) return -1;
      const next = at + countOctets + readBits(bytes, at * 8, countOctets * 8) * octets;
      return next <= end ? next : -1;
    };
  }
  return (bytes, at, end) => {
    let next = at;
    do {
      next += octets;
      if (next > end) return -1;
    } while ((bytes[next - 1] as number) & 1);
    return next;
  };
}

function skipEach(countOctets: number, one: Skip): Skip {
  return (bytes, at, end) => {
    if (at + countOctets > end) return -1;
    let next = at + countOctets;
    for (let left = readBits(bytes, at * 8, countOctets * 8); left > 0 && next >= 0; left--) {
      next = one(bytes, next, end);
    }
    return next;
  };
}

function skipExplicit(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end) return -1;
  const length = bytes[at] as number;
  return length > 0 && at + length <= end ? at + length : -1;
}

/** For what has no layout: spare bits, random field sequencing. */
const skipNothing: Skip = () => -1;

/** Where the presence octets at `at` end: after the first whose last bit is 0; −1 past `end`. */
export function presenceEnd(bytes: Uint8Array, at: number, end: number): number {
  for (let next = at; next < end; next++) if (!((bytes[next] as number) & 1)) return next + 1;
  return -1;
}

/**
 * Octets of the sub-items that a presence octet names, by octet: of 128 values for each of the octets, its
 * last bit left out; 0xffff where one of them is not of one length or does not exist.
 */
function sumsOf(octets: readonly number[]): Uint16Array {
  const sums = new Uint16Array(Math.ceil(octets.length / 7) * 128);
  return sums.map((_, at) => {
    let sum = 0;
    for (let bit = 0; bit < 7; bit++) {
      if (!(at & (0x40 >> bit))) continue;
      const own = octets[(at >> 7) * 7 + bit];
      if (!own) return VARIES;
      sum += own;
    }
    return sum;
  });
}

const VARIES = 0xffff;

function skipCompound(fields: readonly Field[]): Skip {
  const sums = sumsOf(fields.map((field) => (field === null ? 0 : fixedOctets(field[1]))));
  const skips = fields.map((field) => (field === null ? skipNothing : skipOf(field[1])));
  return (bytes, at, end) => {
    const last = presenceEnd(bytes, at, end);
    let next = last;
    for (let octet = at, k = 0; octet < last && next >= 0; octet++, k++) {
      const present = bytes[octet] >> 1;
      const sum = k * 128 < sums.length ? sums[k * 128 + present] : present === 0 ? 0 : VARIES;
      next = sum === VARIES ? skipNamed(skips, k * 7, bytes, octet, next, end) : next + sum;
    }
    return next <= end ? next : -1;
  };
}

/** Steps over the sub-items that one presence octet names, the first of which would be number `base`. */
function skipNamed(
  skips: readonly Skip[],
  base: number,
  bytes: Uint8Array,
  octet: number,
  at: number,
  end: number,
): number {
  let next = at;
  for (let present = bytes[octet] & 0xfe; present !== 0 && next >= 0; ) {
    const i = Math.clz32(present) - 24;
    present &= ~(0x80 >> i);
    const skip = skips[base + i];
    next = skip === undefined ? -1 : skip(bytes, next, end);
  }
  return next;
}

/** A function that knows the length of one item, made once from its layout. */
export function skipOf(layout: Layout): Skip {
  switch (layout[0]) {
    case 'x':
      return skipExtended(layout);
    case 'r':
      return skipRepetitive(layout);
    case 'c':
      return skipCompound(layout.slice(1) as Field[]);
    case 'p':
      return skipExplicit;
    case 'f':
      return skipNothing;
    default:
      return skipFixed(layout as ElementLayout | GroupLayout);
  }
}
