import { blockLength, HEADER_OCTETS, headerProblem } from '../block-header.ts';
import { TIME_ITEMS } from '../blocks.ts';
import { decodeBlock } from '../decode.ts';
import { EditionChoice, type Reading } from '../edition-choice.ts';
import type { ExpansionTable } from '../layout.ts';
import type { DecodeProblem } from '../problem.ts';
import type { DecodeOptions } from '../record.ts';
import { type Order, planOf, type RecordPlan, skipRecord } from '../record-plan.ts';
import { readBits } from '../bits.ts';
import { timeOfDayToUtc } from '../time-of-day.ts';
import { ascii, ByteText } from './byte-text.ts';
import { type ItemText, itemText } from './item-text.ts';
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
const encode = (text: string): Uint8Array => encoder.encode(text);
const COMMA = 0x2c;
const OFFSET = ascii(',"offset":');
const TIME = ascii(',"time":"');
const ITEMS = ascii('"items":{');
const END = ascii('}}\n');

/** What the records of one edition are written with. */
interface RecordText {
  readonly plan: RecordPlan;
  /** `{"cat":48,"offset":` */
  readonly head: Uint8Array;
  readonly orders: readonly ItemWriters[];
}

interface ItemWriters {
  readonly order: Order;
  readonly keys: readonly Uint8Array[];
  readonly items: readonly (ItemText | undefined)[];
  /** Places of time of day. */
  readonly isTime: readonly boolean[];
}

/**
 * Records as JSON lines, straight from bytes to bytes, item by item in the order of the specification:
 * `{"cat":48,"edition":"1.32","offset":3,"items":{"010":{"SAC":25,"SIC":201},…}}`, the values those of
 * `decodeRecords`; problems as `{"error":…,"offset":…}`. Take what has been written often: it grows
 * until taken.
 */
export class JsonLines {
  readonly #out = new ByteText(BUFFER_OCTETS);
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
    return this.#out.at;
  }

  /** What has been written since the last taking: whole lines of UTF-8. */
  take(): Uint8Array {
    return this.#out.take();
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
    const before = this.#out.at;
    if (reading !== undefined && !this.#isStrict && this.#writeRecords(bytes, at, end, reading, context)) return;
    this.#out.at = before;
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
    const out = this.#out;
    out.put(text.head);
    putOffset(out, at + (context.offset ?? 0));
    const { order, keys, items, isTime } = text.orders[text.plan.choose(bytes, at, end)] as ItemWriters;
    let fspec = at;
    while (bytes[fspec] & 1) fspec++;
    const first = fspec + 1;
    if (context.receivedAtS !== undefined) {
      const timeS = timeOfDayToUtc(timeOfDay(bytes, at, first, end, order, isTime), context.receivedAtS);
      if (!Number.isNaN(timeS)) {
        out.put(TIME);
        putTime(out, timeS);
      }
    }
    out.putOctet(COMMA);
    out.put(ITEMS);
    let next = first;
    for (let octet = at, base = 0; octet < first; octet++, base += 7) {
      for (let bits = bytes[octet] & 0xfe; bits !== 0; ) {
        const i = Math.clz32(bits) - 24;
        bits &= ~(0x80 >> i);
        out.put(keys[base + i] as Uint8Array);
        next = (items[base + i] as ItemText)(out, bytes, next, end);
        out.putOctet(COMMA);
      }
    }
    // Over the last comma: an FSPEC names at least one item.
    out.at--;
    out.put(END);
  }

  #writeProblem(problem: DecodeProblem, { offset = 0 }: JsonLinesContext): void {
    const { code, message, category, item, length } = problem;
    const line = { error: code, offset: problem.offset + offset, length, cat: category, item, message };
    this.#out.put(encode(`${JSON.stringify(line)}\n`));
  }

  #textOf(reading: Reading): RecordText {
    const known = this.#texts.get(reading);
    if (known !== undefined) return known;
    const made = textOf(reading);
    this.#texts.set(reading, made);
    return made;
  }
}

/** Offsets in files beyond 2^32 octets. */
function putOffset(out: ByteText, offset: number): void {
  out.put(OFFSET);
  if (offset <= 0xffffffff) out.putWhole(offset);
  else out.putString(String(offset));
}

function textOf({ table, expansion }: Reading): RecordText {
  const plan = planOf(table);
  const times = TIME_ITEMS[table.category] ?? [];
  const writers = new Map(
    Object.entries(table.items).map(([name, [, layout]]) => [name, itemText(layout, layoutOf(expansion))]),
  );
  return {
    plan,
    head: ascii(`{"cat":${table.category},"edition":"${table.edition}"`),
    orders: plan.orders.map((order) => ({
      order,
      keys: order.uap.map((name) => ascii(`"${name}":`)),
      items: order.uap.map((name) => (name === null ? undefined : writers.get(name))),
      isTime: order.uap.map((name) => name !== null && times.includes(name)),
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
  order: Order,
  isTime: readonly boolean[],
): number {
  let next = first;
  for (let place = 0; place < (first - at) * 7; place++) {
    if (!(bytes[at + Math.floor(place / 7)] & (0x80 >> (place % 7)))) continue;
    if (isTime[place]) return readBits(bytes, next * 8, 24) / 128;
    next = order.skips[place]?.(bytes, next, end) ?? end;
  }
  return Number.NaN;
}
