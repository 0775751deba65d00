import { readBits } from '../bits.ts';
import type { Reading } from '../edition-choice.ts';
import { bitsOf, editionsOf } from '../editions.ts';
import type { CategoryTable, ExpansionTable, Layout, Uap } from '../layout.ts';
import { PLACES_MAX, planOf, type RecordPlan, skipRecord } from '../record-plan.ts';
import { isTimeOfDay, recordTimeToUtc, timeItemsOf } from '../time-of-day.ts';
import { type ItemText, itemText } from './item-text.ts';
import { putWhole } from './number-text.ts';
import { putRegisters, type RegisterItem, type RegisterText, RegisterTexts, registerItem } from './registers-text.ts';
import { putTimeOfDay, putUtc } from './time-text.ts';
import { putWords, type Words, wordsOf } from './words.ts';

/** What the records of one edition are written with. */
export interface RecordText {
  readonly plan: RecordPlan;
  readonly category: number;
  readonly placesMax: number;
  /** `"cat":48,"offset":`, with the edition where it is not the newest. */
  readonly head: Words;
  readonly orders: readonly OrderText[];
}

/** The items of one order, in order of their numbers. */
interface OrderText {
  readonly places: Uint8Array;
  readonly items: readonly ItemText[];
  /** Places of the items that tell the time of day, best first, and the bits of each. */
  readonly times: readonly { readonly place: number; readonly bits: number }[];
  readonly registers: RegisterItem | undefined;
}

const TIME = wordsOf(',"time":"');
const TIME_OF_DAY = wordsOf(',"timeOfDay":"');
const RECEIVED = wordsOf(',"received":"');
const ITEMS = wordsOf(',"items":{');
const QUOTE = 0x22;
const CLOSE = 0x7d;

const made = new WeakMap<CategoryTable, Map<ExpansionTable | undefined, RecordText>>();

/** What the records of an edition are written with, made once. */
export function recordText({ table, expansion }: Reading): RecordText {
  const texts = made.get(table) ?? new Map<ExpansionTable | undefined, RecordText>();
  made.set(table, texts);
  const text = texts.get(expansion) ?? makeText(table, expansion);
  texts.set(expansion, text);
  return text;
}

function makeText(table: CategoryTable, expansion: ExpansionTable | undefined): RecordText {
  const { category, edition, items } = table;
  const isNewest = editionsOf(category)[0] === edition;
  const head = `"cat":${category}${isNewest ? '' : `,"edition":"${edition}"`},"offset":`;
  const plan = planOf(table);
  const texts = new Map(
    Object.entries(items).map(([name, [, layout]]) => [name, itemText(name, layout, expansion?.layout)]),
  );
  const layoutOf = (name: string) => (items[name] as readonly [string, Layout])[1];
  const orders = plan.orders.map(({ uap }) => orderText(category, uap, texts, layoutOf));
  const placesMax = Math.max(...plan.orders.map(({ octetsMax }) => octetsMax * 7));
  return { plan, category, placesMax, head: wordsOf(head), orders };
}

function orderText(
  category: number,
  uap: Uap,
  texts: ReadonlyMap<string, ItemText>,
  layoutOf: (name: string) => Layout,
): OrderText {
  if (uap.length > PLACES_MAX) throw new Error(`CAT ${category} has more than ${PLACES_MAX} places`);
  const named = uap
    .flatMap((name, place) => (name !== null && texts.has(name) ? [{ name, place }] : []))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const placeOf = (name: string) => named.find((each) => each.name === name)?.place;
  return {
    places: Uint8Array.from(named, ({ place }) => place),
    items: named.map(({ name }) => texts.get(name) as ItemText),
    times: timeItemsOf(category).flatMap((name) => {
      const place = placeOf(name);
      return place === undefined ? [] : [{ place, bits: bitsOf(layoutOf(name)) }];
    }),
    registers: registerItem(category, placeOf, layoutOf),
  };
}

const TICKS_PER_S = 128;

/** Writes records one after another; reused, so that nothing is made for one. */
export class RecordWriter {
  readonly #starts = new Int32Array(PLACES_MAX);
  readonly #registers: RegisterTexts | undefined;

  constructor(registerText: RegisterText | undefined) {
    this.#registers = registerText && new RegisterTexts(registerText);
  }

  /** Where the record at `at` ends, or −1 where it is malformed. To be called before `put`. */
  measure({ plan, placesMax }: RecordText, bytes: Uint8Array, at: number, end: number): number {
    const starts = this.#starts;
    for (let place = 0; place < placesMax; place++) starts[place] = -1;
    return skipRecord(plan, bytes, at, end, this.#starts);
  }

  /** Writes the record that was measured last, from `"cat"` to its last brace; gives where the text ended. */
  put(
    text: RecordText,
    o: DataView,
    i: number,
    bytes: Uint8Array,
    at: number,
    end: number,
    offset: number,
    receivedAtS: number,
  ): number {
    const starts = this.#starts;
    const order = text.orders[text.plan.choose(bytes, at, end)] as OrderText;
    let next = putWhole(o, putWords(o, i, text.head), at + offset);
    next = this.#putTime(text.category, order, o, next, bytes, receivedAtS);
    next = putWords(o, next, ITEMS);
    const { places, items } = order;
    for (let k = 0; k < places.length; k++) {
      const start = starts[places[k]];
      if (start >= 0) next = (items[k] as ItemText)(o, next, bytes, start, end);
    }
    // Over the last comma: an FSPEC names at least one item.
    o.setUint8(next - 1, CLOSE);
    const { registers } = order;
    if (this.#registers !== undefined && registers !== undefined && starts[registers.place] >= 0) {
      next = putRegisters(registers, this.#registers, o, next, bytes, starts[registers.place], end);
    }
    o.setUint8(next, CLOSE);
    return next + 1;
  }

  #putTime(category: number, order: OrderText, o: DataView, i: number, bytes: Uint8Array, receivedAtS: number): number {
    const timeOfDayS = this.#timeOfDayS(order, bytes);
    if (Number.isNaN(receivedAtS))
      return isTimeOfDay(category, timeOfDayS) ? putQuoted(o, i, TIME_OF_DAY, putTimeOfDay, timeOfDayS) : i;
    const timeS = recordTimeToUtc(category, timeOfDayS, receivedAtS);
    if (!Number.isNaN(timeS)) return putQuoted(o, i, TIME, putUtc, timeS);
    if (isTimeOfDay(category, timeOfDayS)) return putQuoted(o, i, TIME_OF_DAY, putTimeOfDay, timeOfDayS);
    return putQuoted(o, i, RECEIVED, putUtc, receivedAtS);
  }

  /** NaN where the record tells none. */
  #timeOfDayS({ times }: OrderText, bytes: Uint8Array): number {
    for (let k = 0; k < times.length; k++) {
      const { place, bits } = times[k] as (typeof times)[number];
      const start = this.#starts[place];
      if (start >= 0) return readBits(bytes, start * 8, bits) / TICKS_PER_S;
    }
    return Number.NaN;
  }
}

function putQuoted(o: DataView, i: number, key: Words, put: typeof putUtc, timeS: number): number {
  const next = put(o, putWords(o, i, key), timeS);
  o.setUint8(next, QUOTE);
  return next + 1;
}
