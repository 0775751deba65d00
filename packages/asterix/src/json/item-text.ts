import { readBits } from '../bits.ts';
import { presenceEnd, skipOf } from '../columns/skip.ts';
import { bitsOf, partsBits } from '../editions.ts';
import type { ExtendedLayout, Field, FixedCompoundLayout, Layout, Part, RepetitiveLayout } from '../layout.ts';
import { type Cursor, readItem } from '../read-item.ts';
import { put } from './byte-text.ts';
import { bitsText, keyText, type PartText, partsText, putHex } from './part-text.ts';

/**
 * Writes the item at `at`, which is well-formed and before `end`, into `o` from `i` on, as
 * `JSON.stringify` would what the record face says of it; gives where the text ended.
 */
export type ItemText = (o: Uint8Array, i: number, bytes: Uint8Array, at: number, end: number) => number;

/** Octets of text that an octet can come to, with keys and brackets: `TEXT_PER_OCTET * octets + TEXT_EXTRA`. */
export const TEXT_PER_OCTET = 192;
export const TEXT_EXTRA = 256;

const OPEN = 0x7b;
const CLOSE = 0x7d;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

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
      return bitsText(layout, 0);
  }
}

function extendedText(layout: ExtendedLayout): ItemText {
  const octets: number[] = [];
  const texts: PartText[] = [];
  for (let from = 1; from < layout.length; ) {
    const mark = layout.indexOf(null, from);
    const to = mark < 0 ? layout.length : mark;
    octets.push((partsBits(layout, from, to) + 7) >>> 3);
    texts.push(partsText(layout.slice(from, to) as Part[], 0));
    from = to + 1;
  }
  return (o, i, bytes, at) => {
    o[i] = OPEN;
    let text = i + 1;
    let next = at;
    for (let k = 0; k < texts.length; k++) {
      text = (texts[k] as PartText)(o, text, bytes, next);
      next += octets[k] as number;
      if (!(bytes[next - 1] & 1)) break;
    }
    o[text - 1] = CLOSE;
    return text;
  };
}

function repetitiveText([, countOctets, one]: RepetitiveLayout): ItemText {
  const octets = (bitsOf(one) + 7) >>> 3;
  const write = bitsText(one, 0);
  return (o, i, bytes, at) => {
    let text = i;
    o[text++] = OPEN_LIST;
    let left = countOctets > 0 ? readBits(bytes, at * 8, countOctets * 8) : Number.POSITIVE_INFINITY;
    for (let next = at + countOctets; left > 0; left--) {
      text = write(o, text, bytes, next);
      o[text++] = COMMA;
      next += octets;
      if (countOctets === 0 && !(bytes[next - 1] & 1)) break;
    }
    if (text > i + 1) text--;
    o[text] = CLOSE_LIST;
    return text + 1;
  };
}

function compoundText(fields: readonly Field[], perOctet: 7 | 8, octetsFixed: number): ItemText {
  const writers = fields.map((field) => ({
    before: keyText(field?.[0] ?? ''),
    write: field ? itemText(field[1], undefined) : undefined,
    skip: field ? skipOf(field[1]) : undefined,
  }));
  return (o, i, bytes, at, end) => {
    const last = octetsFixed > 0 ? at + octetsFixed : presenceEnd(bytes, at, end);
    let text = i;
    o[text++] = OPEN;
    let next = last;
    for (let k = 0; k < writers.length; k++) {
      const octet = at + ((k / perOctet) | 0);
      if (octet >= last) break;
      const { before, write, skip } = writers[k] as (typeof writers)[number];
      if (write === undefined || skip === undefined || !(bytes[octet] & (0x80 >> (k % perOctet)))) continue;
      text = write(o, put(o, text, before), bytes, next, end);
      o[text++] = COMMA;
      next = skip(bytes, next, end);
    }
    if (text > i + 1) text--;
    o[text] = CLOSE;
    return text + 1;
  };
}

/** Sub-items where the layout fits to the octet, else hex. */
function explicitText(expansion: FixedCompoundLayout | undefined): ItemText {
  const write = expansion && itemText(expansion, undefined);
  return (o, i, bytes, at) => {
    const end = at + bytes[at];
    if (expansion && write && fits(bytes, at + 1, end, expansion)) return write(o, i, bytes, at + 1, end);
    return putHex(o, i, bytes, at + 1, end);
  };
}

function fits(bytes: Uint8Array, at: number, end: number, layout: FixedCompoundLayout): boolean {
  const cursor: Cursor = { bytes, at, end, expansion: undefined, fault: undefined, reason: '' };
  return readItem(cursor, layout) !== undefined && cursor.at === end;
}
