import { presenceEnd, type Skip, skipOf } from '../columns/skip.ts';
import type { CompoundLayout, Field, Layout } from '../layout.ts';
import { putWords, type Words, wordsOf } from './words.ts';

/**
 * What a Mode S register says, as JSON in ASCII of at most `REGISTER_TEXT_MAX` characters, by its number
 * (0x40 for BDS 4,0) and its seven octets. The same register has the same text: it is remembered.
 */
export type RegisterText = (bds: number, register: Uint8Array) => string;

export const REGISTER_TEXT_MAX = 1024;

/** The item of a record that holds Mode S registers. */
export interface RegisterItem {
  readonly place: number;
  /** `,"registers":{"250":[` */
  readonly before: Words;
  /** Where the count of registers is in the item, or −1. */
  readonly find: Skip;
}

/** The item that holds registers, by category; in CAT 062 one of its sub-items does. */
const ITEMS: Readonly<Record<number, string>> = { 20: '250', 21: '250', 48: '250', 62: '380' };
const SUB_ITEMS = ['MB', 'BDSDATA'];
/** Seven octets and its number. */
const REGISTER_OCTETS = 8;
const DATA_OCTETS = 7;
const COMMA = 0x2c;
const AFTER = wordsOf(']}');

export function registerItem(
  category: number,
  placeOf: (name: string) => number | undefined,
  layoutOf: (name: string) => Layout,
): RegisterItem | undefined {
  const name = ITEMS[category];
  const place = name === undefined ? undefined : placeOf(name);
  if (name === undefined || place === undefined) return undefined;
  return { place, before: wordsOf(`,"registers":{"${name}":[`), find: registersIn(layoutOf(name)) };
}

const here: Skip = (_bytes, at) => at;

function registersIn(layout: Layout): Skip {
  if (layout[0] === 'r') return here;
  const [, ...fields] = layout as CompoundLayout;
  const wanted = fields.findIndex((field: Field) => field !== null && SUB_ITEMS.includes(field[0]));
  const skips = fields.map((field: Field) => field && skipOf(field[1]));
  return (bytes, at, end) => {
    const last = presenceEnd(bytes, at, end);
    const isHere = (k: number) => at + Math.floor(k / 7) < last && bytes[at + Math.floor(k / 7)] & (0x80 >> (k % 7));
    if (!isHere(wanted)) return -1;
    let next = last;
    for (let k = 0; k < wanted; k++) if (isHere(k)) next = (skips[k] as Skip)(bytes, next, end);
    return next;
  };
}

/** Texts remembered; aircraft send most registers unchanged from turn to turn of the antenna. */
const REMEMBERED = 1 << 12;

/** The texts of registers, of which the last ones are remembered. */
export class RegisterTexts {
  readonly #text: RegisterText;
  readonly #heads = new Int32Array(REMEMBERED);
  readonly #tails = new Int32Array(REMEMBERED);
  readonly #texts: (Words | undefined)[] = new Array(REMEMBERED).fill(undefined);

  constructor(text: RegisterText) {
    this.#text = text;
  }

  /** The text of the eight octets at `at`. */
  of(bytes: Uint8Array, at: number): Words {
    const head = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    const tail = (bytes[at + 4] << 24) | (bytes[at + 5] << 16) | (bytes[at + 6] << 8) | bytes[at + DATA_OCTETS];
    const slot = (Math.imul(head ^ Math.imul(tail, HASH_TAIL), HASH) >>> 8) & (REMEMBERED - 1);
    const known = this.#texts[slot];
    if (known !== undefined && this.#heads[slot] === head && this.#tails[slot] === tail) return known;
    const text = wordsOf(this.#text(bytes[at + DATA_OCTETS], bytes.slice(at, at + DATA_OCTETS)));
    if (text.length > REGISTER_TEXT_MAX) throw new Error(`the text of a register is longer than ${REGISTER_TEXT_MAX}`);
    this.#heads[slot] = head;
    this.#tails[slot] = tail;
    this.#texts[slot] = text;
    return text;
  }
}

/** Odd numbers that spread what is near. */
const HASH = 0x9e3779b1 | 0;
const HASH_TAIL = 0x85ebca6b | 0;

/** Writes what the registers of an item say; nothing where there are none. */
export function putRegisters(
  { before, find }: RegisterItem,
  texts: RegisterTexts,
  o: DataView,
  i: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  const at = find(bytes, start, end);
  if (at < 0 || bytes[at] === 0) return i;
  let next = putWords(o, i, before);
  const last = at + 1 + bytes[at] * REGISTER_OCTETS;
  for (let register = at + 1; register < last; register += REGISTER_OCTETS) {
    next = putWords(o, next, texts.of(bytes, register));
    o.setUint8(next++, COMMA);
  }
  return putWords(o, next - 1, AFTER);
}
