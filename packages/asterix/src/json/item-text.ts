import { readBits } from '../bits.ts';
import { fixedOctets, presenceEnd, type Skip, skipOf } from '../columns/skip.ts';
import { bitsOf, partsBits } from '../editions.ts';
import type {
  ElementLayout,
  ExtendedLayout,
  Field,
  FixedCompoundLayout,
  GroupLayout,
  Layout,
  Part,
  RepetitiveLayout,
} from '../layout.ts';
import { putHex } from './character-text.ts';
import { keyText, leavesOf, leavesOfParts, opened } from './leaves.ts';
import { putSteps, type Step, stepsOf } from './steps.ts';
import { putWords, wordsOf } from './words.ts';

/**
 * Writes the item at `at`, which is well-formed and before `end`, into `o` from `i` on, with its key
 * before it and a comma after it, as `JSON.stringify` would what the record face says of it; gives where
 * the text ended.
 */
export type ItemText = (o: DataView, i: number, bytes: Uint8Array, at: number, end: number) => number;

const CLOSE = 0x7d;
const COMMA = 0x2c;
const CLOSE_LIST = 0x5d;

export function itemText(name: string, layout: Layout, expansion: FixedCompoundLayout | undefined): ItemText {
  const key = keyText(name);
  switch (layout[0]) {
    case 'x':
      return extendedText(key, layout as ExtendedLayout);
    case 'r':
      return repetitiveText(key, layout as RepetitiveLayout);
    case 'c':
      return compoundText(key, layout.slice(1) as Field[], 7, 0);
    case 'f':
      return compoundText(key, (layout as FixedCompoundLayout).slice(2) as Field[], 8, layout[1] as number);
    case 'p':
      return explicitText(name, (layout as readonly ['p', 're' | 'sp'])[1] === 're' ? expansion : undefined);
    default:
      return fixedText(key, layout as ElementLayout | GroupLayout);
  }
}

function fixedText(key: string, layout: ElementLayout | GroupLayout): ItemText {
  const steps = stepsOf(leavesOf(key, layout, 0));
  return (o, i, bytes, at) => putSteps(steps, o, i, bytes, at);
}

/** `}` in place of the comma before `i`, and a comma. */
function close(o: DataView, i: number, bracket: number): number {
  o.setUint8(i - 1, bracket);
  o.setUint8(i, COMMA);
  return i + 1;
}

function extendedText(key: string, layout: ExtendedLayout): ItemText {
  const octets: number[] = [];
  const extents: (readonly Step[])[] = [];
  for (let from = 1; from < layout.length; ) {
    const mark = layout.indexOf(null, from);
    const to = mark < 0 ? layout.length : mark;
    octets.push((partsBits(layout, from, to) + 7) >>> 3);
    const leaves = leavesOfParts(layout.slice(from, to) as Part[], 0);
    extents.push(stepsOf(from === 1 ? opened(`${key}{`, leaves) : leaves));
    from = to + 1;
  }
  return (o, i, bytes, at) => {
    let text = i;
    let next = at;
    for (let k = 0; k < extents.length; k++) {
      text = putSteps(extents[k] as readonly Step[], o, text, bytes, next);
      next += octets[k] as number;
      if (!(bytes[next - 1] & 1)) break;
    }
    return close(o, text, CLOSE);
  };
}

function repetitiveText(key: string, [, countOctets, one]: RepetitiveLayout): ItemText {
  const octets = (bitsOf(one) + 7) >>> 3;
  const before = wordsOf(`${key}[`);
  const steps = stepsOf(leavesOf('', one, 0));
  return (o, i, bytes, at) => {
    let text = putWords(o, i, before);
    const first = text;
    let left = countOctets > 0 ? readBits(bytes, at * 8, countOctets * 8) : Number.POSITIVE_INFINITY;
    for (let next = at + countOctets; left > 0; left--) {
      text = putSteps(steps, o, text, bytes, next);
      next += octets;
      if (countOctets === 0 && !(bytes[next - 1] & 1)) break;
    }
    return close(o, text === first ? text + 1 : text, CLOSE_LIST);
  };
}

/** What a field of a compound is written and passed over with. */
interface FieldText {
  readonly write: ItemText;
  /** 0 where `skip` has to look. */
  readonly octets: number;
  readonly skip: Skip;
}

function compoundText(key: string, fields: readonly Field[], perOctet: 7 | 8, octetsFixed: number): ItemText {
  const before = wordsOf(`${key}{`);
  const texts = fields.map((field): FieldText | null => {
    if (!field) return null;
    const [name, layout] = field;
    return { write: itemText(name, layout, undefined), octets: fixedOctets(layout), skip: skipOf(layout) };
  });
  return (o, i, bytes, at, end) => {
    const last = octetsFixed > 0 ? at + octetsFixed : presenceEnd(bytes, at, end);
    let text = putWords(o, i, before);
    const first = text;
    let next = last;
    for (let octet = at, base = 0; octet < last; octet++, base += perOctet) {
      for (let bits = perOctet === 7 ? bytes[octet] & 0xfe : bytes[octet]; bits !== 0; ) {
        const k = Math.clz32(bits) - 24;
        bits &= ~(0x80 >> k);
        const field = texts[base + k] as FieldText;
        text = field.write(o, text, bytes, next, end);
        next = field.octets > 0 ? next + field.octets : field.skip(bytes, next, end);
      }
    }
    return close(o, text === first ? text + 1 : text, CLOSE);
  };
}

/** Sub-items where the layout fits to the octet, else hex. */
function explicitText(name: string, expansion: FixedCompoundLayout | undefined): ItemText {
  const before = wordsOf(keyText(name));
  const write = expansion && itemText(name, expansion, undefined);
  const skip = expansion && skipFixedCompound(expansion);
  return (o, i, bytes, at) => {
    const end = at + bytes[at];
    if (write && skip && skip(bytes, at + 1, end) === end) return write(o, i, bytes, at + 1, end);
    const text = putHex(o, putWords(o, i, before), bytes, at + 1, end);
    o.setUint8(text, COMMA);
    return text + 1;
  };
}

function skipFixedCompound([, presenceOctets, ...fields]: FixedCompoundLayout): Skip {
  const skips = fields.map((field) => field && skipOf(field[1]));
  return (bytes, at, end) => {
    let next = at + presenceOctets;
    if (next > end) return -1;
    for (let k = 0; k < presenceOctets * 8 && next >= 0; k++) {
      if (bytes[at + (k >> 3)] & (0x80 >> (k & 7))) next = skips[k]?.(bytes, next, end) ?? -1;
    }
    return next;
  };
}
