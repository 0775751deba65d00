import { blockLength, HEADER_OCTETS, headerProblem } from '../block-header.ts';
import { TIME_ITEMS } from '../blocks.ts';
import { decodeBlock } from '../decode.ts';
import { EditionChoice, type Reading } from '../edition-choice.ts';
import type { ExpansionTable } from '../layout.ts';
import type { DecodeProblem } from '../problem.ts';
import type { DecodeOptions } from '../record.ts';
import { type Order, planOf, type RecordPlan, skipRecord } from '../record-plan.ts';
import { readBits } from '../bits.ts';
import type { Skip } from '../columns/skip.ts';
import { timeOfDayToUtc } from '../time-of-day.ts';
import { ascii, put, putString, putWhole } from './byte-text.ts';
import { type ItemText, itemText, TEXT_EXTRA, TEXT_PER_OCTET } from './item-text.ts';
import { putTime } from './time-text.ts';

export interface JsonLinesOptions extends DecodeOptions {
  /** Categories to write records of; all where not given. Problems are written whatever they are of. */
  readonly categories?: readonly number[];
}

/** Where bytes came from. */
export interface JsonLinesContext {
  /** Added to the offsets of records and problems. */
  readonly offset?: number;
  /** When the bytes were received, UTC s: with it a record's time of day becomes `time`. */
  readonly receivedAtS?: number;
}

const BUFFER_OCTETS = 1 << 16;
const encoder = new TextEncoder();
const COMMA = 0x2c;
const OFFSET = ascii(',"offset":');
const TIME = ascii(',"time":"');
const ITEMS = ascii(',"items":{');
const END = ascii('}}\n');

/** What the records of one edition are written with. */
interface RecordText {
  readonly plan: RecordPlan;
  /** `{"cat":48,"offset":` */
  readonly head: Uint8Array;
  readonly orders: readonly ItemWriters[];
  /** Items that hold the time of day. */
  readonly times: readonly string[];
}

interface ItemWriters {
  readonly order: Order;
  readonly keys: readonly Uint8Array[];
  readonly items: readonly (ItemText | undefined)[];
}

/**
 * Records as JSON lines, straight from bytes to bytes, item by item in the order of the specification:
 * `{"cat":48,"edition":"1.32","offset":3,"items":{"010":{"SAC":25,"SIC":201},…}}`, the values those of
 * `decodeRecords`; problems as `{"error":…,"offset":…}`. Take what has been written often: it grows
 * until taken.
 */
export class JsonLines {
  #out = new Uint8Array(BUFFER_OCTETS);
  #size = 0;
  readonly #choice: EditionChoice;
  readonly #isStrict: boolean;
  readonly #categories: ReadonlySet<number> | undefined;
  readonly #texts = new Map<Reading, RecordText>();

  /** Throws `AsterixError` for an edition that does not exist. */
  constructor(options: JsonLinesOptions = {}) {
    this.#choice = new EditionChoice(options);
    this.#isStrict = options.strict === true;
    this.#categories = options.categories && new Set(options.categories);
  }

  /** Octets written and not yet taken. */
  get size(): number {
    return this.#size;
  }

  /** What has been written since the last taking: whole lines of UTF-8. */
  take(): Uint8Array {
    const taken = this.#out.slice(0, this.#size);
    this.#size = 0;
    return taken;
  }

  /** Writes a line for each record and problem of the blocks in `bytes`. Never throws. */
  write(bytes: Uint8Array, context: JsonLinesContext = {}): void {
    for (let at = 0; at < bytes.length; ) {
      const length = blockLength(bytes, at, bytes.length);
      if (length === 0) {
        this.#writeProblem(headerProblem(bytes, at, bytes.length), context);
        return;
      }
      const category = bytes[at];
      if (this.#categories === undefined || this.#categories.has(category)) {
        this.#writeBlock(bytes, at, at + length, context);
      }
      at += length;
    }
  }

  #writeBlock(bytes: Uint8Array, at: number, end: number, context: JsonLinesContext): void {
    const reading = this.#choice.of(bytes, at, end);
    const before = this.#size;
    if (reading !== undefined && !this.#isStrict && this.#writeRecords(bytes, at, end, reading, context)) return;
    this.#size = before;
    const result = decodeBlock(bytes, at, end, this.#choice, this.#isStrict);
    if (!Array.isArray(result)) this.#writeProblem(result, context);
    else if (reading !== undefined) this.#writeRecords(bytes, at, end, reading, context);
  }

  /** False where a record is malformed; what was written of the block is then to be forgotten. */
  #writeRecords(bytes: Uint8Array, at: number, end: number, reading: Reading, context: JsonLinesContext): boolean {
    const text = this.#textOf(reading);
    for (let next = at + HEADER_OCTETS; next < end; ) {
      const after = skipRecord(text.plan, bytes, next, end);
      if (after < 0) return false;
      this.#writeRecord(bytes, next, after, text, context);
      next = after;
    }
    return true;
  }

  #writeRecord(bytes: Uint8Array, at: number, end: number, text: RecordText, context: JsonLinesContext): void {
    this.#reserve((end - at) * TEXT_PER_OCTET + TEXT_EXTRA);
    const o = this.#out;
    const { order, keys, items } = text.orders[text.plan.choose(bytes, at, end)] as ItemWriters;
    let i = put(o, this.#size, text.head);
    i = putOffset(o, i, at + (context.offset ?? 0));
    let next = at;
    while (bytes[next] & 1) next++;
    const first = ++next;
    if (context.receivedAtS !== undefined) {
      i = putTimeOf(o, i, timeOfDay(bytes, at, first, end, text, order), context.receivedAtS);
    }
    i = put(o, i, ITEMS);
    for (let octet = at, base = 0; octet < first; octet++, base += 7) {
      for (let bits = bytes[octet] & 0xfe; bits !== 0; ) {
        const place = base + Math.clz32(bits) - 24;
        bits &= ~(0x80 >> (place - base));
        i = put(o, i, keys[place] as Uint8Array);
        i = (items[place] as ItemText)(o, i, bytes, next, end);
        o[i++] = COMMA;
        next = order.octets[place]
          ? next + (order.octets[place] as number)
          : (order.skips[place] as Skip)(bytes, next, end);
      }
    }
    // Over the last comma: an FSPEC names at least one item.
    this.#size = put(o, i - 1, END);
  }

  #reserve(octets: number): void {
    if (this.#size + octets <= this.#out.length) return;
    const more = new Uint8Array(Math.max(this.#out.length * 2, this.#size + octets));
    more.set(this.#out.subarray(0, this.#size));
    this.#out = more;
  }

  #writeProblem(problem: DecodeProblem, { offset = 0 }: JsonLinesContext): void {
    const { code, message, category, item, length } = problem;
    const line = { error: code, offset: problem.offset + offset, length, cat: category, item, message };
    const text = encoder.encode(`${JSON.stringify(line)}\n`);
    this.#reserve(text.length);
    this.#size = put(this.#out, this.#size, text);
  }

  #textOf(reading: Reading): RecordText {
    const known = this.#texts.get(reading);
    if (known !== undefined) return known;
    const made = textOf(reading);
    this.#texts.set(reading, made);
    return made;
  }
}

function putOffset(o: Uint8Array, i: number, offset: number): number {
  return putWhole(o, put(o, i, OFFSET), offset);
}

/** The time, where it is known which day it was. */
function putTimeOf(o: Uint8Array, i: number, timeOfDayS: number, receivedAtS: number): number {
  const timeS = timeOfDayToUtc(timeOfDayS, receivedAtS);
  return Number.isNaN(timeS) ? i : putString(o, putTime(o, put(o, i, TIME), timeS), '"');
}

function textOf({ table, expansion }: Reading): RecordText {
  const plan = planOf(table);
  const writers = new Map(
    Object.entries(table.items).map(([name, [, layout]]) => [name, itemText(layout, layoutOf(expansion))]),
  );
  return {
    plan,
    times: TIME_ITEMS[table.category] ?? [],
    head: ascii(`{"cat":${table.category},"edition":"${table.edition}"`),
    orders: plan.orders.map((order) => ({
      order,
      keys: order.uap.map((name) => ascii(`"${name}":`)),
      items: order.uap.map((name) => (name === null ? undefined : writers.get(name))),
    })),
  };
}

const layoutOf = (expansion: ExpansionTable | undefined) => expansion?.layout;

/** The record's time of day, s; NaN where it has none. */
function timeOfDay(
  bytes: Uint8Array,
  at: number,
  first: number,
  end: number,
  { times }: RecordText,
  { uap, skips }: Order,
): number {
  let next = first;
  for (let place = 0; place < (first - at) * 7; place++) {
    if (!(bytes[at + Math.floor(place / 7)] & (0x80 >> (place % 7)))) continue;
    if (times.includes(uap[place] as string)) return readBits(bytes, next * 8, 24) / 128;
    next = (skips[place] as Skip)(bytes, next, end);
  }
  return Number.NaN;
}
