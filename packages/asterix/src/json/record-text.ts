import { readBits } from '../bits.ts';
import type { Reading } from '../edition-choice.ts';
import { bitsOf, editionsOf, uapsOf } from '../editions.ts';
import type { CategoryTable, ExpansionTable, Layout } from '../layout.ts';
import { isTimeOfDay, recordTimeToUtc, timeItemsOf } from '../time-of-day.ts';
import { functionsIn, moduleOf } from '../wasm/engine.ts';
import { putWhole } from './number-text.ts';
import type { ImportedName } from './put-code.ts';
import { type RecordModule, type RecordsWriter, recordModule } from './record-module.ts';
import { putRegisters, type RegisterItem, type RegisterTexts, registerItem } from './registers-text.ts';
import { TextMemory } from './text-memory.ts';
import { putTimeOfDay, putUtc } from './time-text.ts';
import { elementText } from './value-text.ts';
import { putWords, type Words, wordsOf } from './words.ts';

/** What a line says besides its record, and who takes the text. */
export interface LineContext {
  /** What stands after the first brace: the file, if one is named. */
  readonly member: Uint8Array;
  /** Added to the offset of a record in the bytes. */
  readonly offset: number;
  /** NaN where it is not known. */
  readonly receivedAtS: number;
  readonly registers: RegisterTexts | undefined;
  readonly begin: () => void;
  readonly take: (text: Uint8Array) => void;
}

/** The items of one order that say something of the whole record. */
interface OrderText {
  /** Places of the items that tell the time of day, best first, and the bits of each. */
  readonly times: readonly { readonly place: number; readonly bits: number }[];
  readonly registers: RegisterItem | undefined;
}

const TIME = wordsOf(',"time":"');
const TIME_OF_DAY = wordsOf(',"timeOfDay":"');
const RECEIVED = wordsOf(',"received":"');
const ITEMS = wordsOf(',"items":{');
const OPEN = 0x7b;
const QUOTE = 0x22;
const TICKS_PER_S = 128;

const made = new WeakMap<CategoryTable, Map<ExpansionTable | undefined, RecordText>>();

/** What the records of an edition are written with, made once. */
export function recordText(reading: Reading): RecordText {
  const texts = made.get(reading.table) ?? new Map<ExpansionTable | undefined, RecordText>();
  made.set(reading.table, texts);
  const text = texts.get(reading.expansion) ?? new RecordText(reading);
  texts.set(reading.expansion, text);
  return text;
}

/** Writes the records of one edition into a memory of its own. */
export class RecordText {
  readonly memory: TextMemory;
  readonly write: RecordsWriter;
  readonly #category: number;
  /** `"cat":48,"offset":`, with the edition where it is not the newest. */
  readonly #head: Words;
  readonly #orders: readonly OrderText[];
  #context: LineContext | undefined;

  constructor(reading: Reading) {
    const { category, edition } = reading.table;
    const isNewest = editionsOf(category)[0] === edition;
    this.#category = category;
    this.#head = wordsOf(`"cat":${category}${isNewest ? '' : `,"edition":"${edition}"`},"offset":`);
    this.#orders = ordersOf(reading.table);
    const places = this.#orders.map(({ registers }) => registers?.place ?? -1);
    const module = recordModule(reading, places);
    this.memory = new TextMemory(module.addresses);
    const imports = this.#imports(module);
    this.write = functionsIn<{ write: RecordsWriter }>(moduleOf(module.octets), this.memory.memory, imports).write;
  }

  /** What the next lines are to say. */
  set context(context: LineContext) {
    this.#context = context;
    const { view, addresses } = this.memory;
    view.setInt32(addresses.wantsRegisters, context.registers === undefined ? 0 : 1, true);
  }

  #imports({ tables, others }: RecordModule): Readonly<Record<ImportedName, (...of: number[]) => unknown>> {
    const { memory } = this;
    return {
      learnOctet: (lengths = 0, octet = 0) => tables.learnOctet(memory, lengths, octet),
      learnFraction: (lengths = 0, numerator = 0) => tables.learnFraction(memory, lengths, numerator),
      learnQuantity: (table = 0, raw = 0) => tables.learnQuantity(memory, table, raw),
      putOther: (index = 0, o = 0, p = 0) => this.#putOther(others[index] as (typeof others)[number], o, p),
      putHead: (p = 0, o = 0, order = 0) => this.#putHead(p, o, this.#orders[order] as OrderText),
      putRegisters: (o = 0, order = 0, end = 0) => this.#putRegisters(o, this.#orders[order] as OrderText, end),
      drain: (o = 0) => this.#drain(o),
    };
  }

  #drain(o: number): number {
    const { octets, addresses } = this.memory;
    this.#context?.take(octets.subarray(addresses.output, o));
    return addresses.output;
  }

  /** Any element, as JSON in UTF-8. */
  #putOther(leaf: Parameters<typeof elementText>[1], o: number, p: number): number {
    const { octets } = this.memory;
    const last = p + Math.ceil((leaf.bit + leaf.bits) / 8);
    const text = encoder.encode(elementText(octets.subarray(p, last), leaf));
    octets.set(text, o);
    return o + text.length;
  }

  #putHead(p: number, o: number, order: OrderText): number {
    const { view, octets, input } = this.memory;
    const { member, offset, receivedAtS, begin } = this.#context as LineContext;
    begin();
    octets[o] = OPEN;
    if (member.length > 0) octets.set(member, o + 1);
    const next = putWords(view, o + 1 + member.length, this.#head);
    const at = putWhole(view, next, p - input.address + input.from + offset);
    return putWords(view, this.#putTime(view, at, this.#timeOfDayS(order), receivedAtS), ITEMS);
  }

  #putTime(o: DataView, i: number, timeOfDayS: number, receivedAtS: number): number {
    const category = this.#category;
    if (Number.isNaN(receivedAtS))
      return isTimeOfDay(category, timeOfDayS) ? putQuoted(o, i, TIME_OF_DAY, putTimeOfDay, timeOfDayS) : i;
    const timeS = recordTimeToUtc(category, timeOfDayS, receivedAtS);
    if (!Number.isNaN(timeS)) return putQuoted(o, i, TIME, putUtc, timeS);
    if (isTimeOfDay(category, timeOfDayS)) return putQuoted(o, i, TIME_OF_DAY, putTimeOfDay, timeOfDayS);
    return putQuoted(o, i, RECEIVED, putUtc, receivedAtS);
  }

  /** NaN where the record tells none. */
  #timeOfDayS({ times }: OrderText): number {
    const { starts, octets } = this.memory;
    for (let k = 0; k < times.length; k++) {
      const { place, bits } = times[k] as (typeof times)[number];
      const start = starts[place] as number;
      if (start > 0) return readBits(octets, start * 8, bits) / TICKS_PER_S;
    }
    return Number.NaN;
  }

  #putRegisters(o: number, { registers }: OrderText, end: number): number {
    const { starts, octets, view } = this.memory;
    const { registers: texts } = this.#context as LineContext;
    if (registers === undefined || texts === undefined) return o;
    return putRegisters(registers, texts, view, o, octets, starts[registers.place] as number, end);
  }
}

const encoder = new TextEncoder();

function ordersOf({ category, items, ...table }: CategoryTable): OrderText[] {
  return uapsOf({ category, items, ...table }).map((uap) => {
    const placeOf = (name: string) => {
      const place = uap.indexOf(name);
      return place >= 0 && items[name] ? place : undefined;
    };
    const layoutOf = (name: string) => (items[name] as readonly [string, Layout])[1];
    return {
      times: timeItemsOf(category).flatMap((name) => {
        const place = placeOf(name);
        return place === undefined ? [] : [{ place, bits: bitsOf(layoutOf(name)) }];
      }),
      registers: registerItem(category, placeOf, layoutOf),
    };
  });
}

function putQuoted(o: DataView, i: number, key: Words, put: typeof putUtc, timeS: number): number {
  const next = put(o, putWords(o, i, key), timeS);
  o.setUint8(next, QUOTE);
  return next + 1;
}
