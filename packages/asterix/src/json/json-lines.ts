import { blockLength, HEADER_OCTETS, headerProblem } from '../block-header.ts';
import { toHex } from '../characters.ts';
import { decodeBlock } from '../decode.ts';
import { EditionChoice, type Reading } from '../edition-choice.ts';
import type { DecodeProblem } from '../problem.ts';
import type { DecodeOptions } from '../record.ts';
import { type RecordText, RecordWriter, recordText } from './record-text.ts';
import { REGISTER_TEXT_MAX, type RegisterText } from './registers-text.ts';
import { SLACK_OCTETS } from './words.ts';

export interface JsonLinesOptions extends DecodeOptions {
  /**
   * Categories to write of; all where not given. Of the others their problems are left out too, but not
   * those of bytes that are no block.
   */
  readonly categories?: readonly number[];
  /** What a Mode S register says; with it, records that hold registers have `registers` beside `items`. */
  readonly registerText?: RegisterText;
}

/** Where bytes came from. */
export interface JsonLinesContext {
  /** Added to the offsets of records and problems. */
  readonly offset?: number;
  /** When the bytes were received, UTC s: with it a record's time of day becomes `time`. */
  readonly receivedAtS?: number;
  /** A name for every line to say as `file`. */
  readonly file?: string;
}

const BUFFER_OCTETS = 1 << 16;
const OPEN = 0x7b;
const NEWLINE = 0x0a;
/** Octets of text that an octet of a record can come to, and what a record has besides: held by a test. */
export const TEXT_PER_OCTET = 256;
export const TEXT_EXTRA = 256;
const REGISTER_OCTETS = 8;
/** Octets of a problem that its line repeats. */
const RAW_OCTETS_MAX = 4096;
const encoder = new TextEncoder();

/**
 * Records as JSON lines, straight from bytes to bytes, items in order of their numbers:
 * `{"cat":48,"offset":3,"timeOfDay":"07:35:54.602","items":{"010":{"SAC":25,"SIC":201},…}}`, the values
 * those of `decodeRecords`. `edition` stands after `cat` where it is not the newest; `time` is UTC where
 * it is known when the bytes were received; `received` stands where a record tells no time of its own.
 * Problems are `{"error":…,"offset":…,"code":…,"cat":…,"item":…,"length":…,"raw":…}`. Take what has been written often: it
 * grows until taken.
 */
export class JsonLines {
  #bytes = new Uint8Array(BUFFER_OCTETS);
  #view = new DataView(this.#bytes.buffer);
  #size = 0;
  #records = 0;
  #problems = 0;
  #file = { name: '', member: new Uint8Array(0) };
  readonly #choice: EditionChoice;
  readonly #isStrict: boolean;
  readonly #categories: ReadonlySet<number> | undefined;
  readonly #writer: RecordWriter;
  readonly #textPerOctet: number;
  readonly #texts = new Map<Reading, RecordText>();

  /** Throws `AsterixError` for an edition that does not exist. */
  constructor(options: JsonLinesOptions = {}) {
    const { categories, registerText } = options;
    this.#choice = new EditionChoice(options);
    this.#isStrict = options.strict === true;
    this.#categories = categories && new Set(categories);
    this.#writer = new RecordWriter(registerText);
    this.#textPerOctet = TEXT_PER_OCTET + (registerText === undefined ? 0 : REGISTER_TEXT_MAX / REGISTER_OCTETS);
  }

  /** Octets written and not yet taken. */
  get size(): number {
    return this.#size;
  }

  /** Lines of records written so far. */
  get records(): number {
    return this.#records;
  }

  /** Lines of problems written so far. */
  get problems(): number {
    return this.#problems;
  }

  /** What has been written since the last taking: whole lines of UTF-8. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#size);
    this.#size = 0;
    return taken;
  }

  /** Writes a line for each record and problem of the blocks in `bytes`. Never throws. */
  write(bytes: Uint8Array, context: JsonLinesContext = {}): void {
    for (let at = 0; at < bytes.length; ) {
      const length = blockLength(bytes, at, bytes.length);
      if (length === 0) {
        this.#writeProblem(headerProblem(bytes, at, bytes.length), bytes, context);
        return;
      }
      if (this.#categories === undefined || this.#categories.has(bytes[at])) {
        this.#writeBlock(bytes, at, at + length, context);
      }
      at += length;
    }
  }

  #writeBlock(bytes: Uint8Array, at: number, end: number, context: JsonLinesContext): void {
    const reading = this.#choice.of(bytes, at, end);
    const [size, records] = [this.#size, this.#records];
    if (reading !== undefined && !this.#isStrict && this.#writeRecords(bytes, at, end, reading, context)) return;
    this.#size = size;
    this.#records = records;
    const result = decodeBlock(bytes, at, end, this.#choice, this.#isStrict);
    if (!Array.isArray(result)) this.#writeProblem(result, bytes, context);
    else if (reading !== undefined) this.#writeRecords(bytes, at, end, reading, context);
  }

  /** False where a record is malformed; what was written of the block is then to be forgotten. */
  #writeRecords(bytes: Uint8Array, at: number, end: number, reading: Reading, context: JsonLinesContext): boolean {
    const text = this.#textOf(reading);
    const { offset = 0, receivedAtS = Number.NaN, file } = context;
    for (let next = at + HEADER_OCTETS; next < end; ) {
      const after = this.#writer.measure(text, bytes, next, end);
      if (after < 0) return false;
      this.#begin((after - next) * this.#textPerOctet + TEXT_EXTRA, file);
      const size = this.#writer.put(text, this.#view, this.#size, bytes, next, after, offset, receivedAtS);
      this.#bytes[size] = NEWLINE;
      this.#size = size + 1;
      this.#records++;
      next = after;
    }
    return true;
  }

  /** Begins a line of at most so many octets besides its file. */
  #begin(octets: number, file: string | undefined): void {
    const member = file === undefined ? undefined : this.#memberOf(file);
    this.#reserve(octets + (member?.length ?? 0) + 1);
    this.#bytes[this.#size++] = OPEN;
    if (member === undefined) return;
    this.#bytes.set(member, this.#size);
    this.#size += member.length;
  }

  #memberOf(name: string): Uint8Array {
    if (this.#file.name !== name || this.#file.member.length === 0) {
      this.#file = { name, member: encoder.encode(`"file":${JSON.stringify(name)},`) };
    }
    return this.#file.member;
  }

  #reserve(octets: number): void {
    const wanted = this.#size + octets + SLACK_OCTETS;
    if (wanted <= this.#bytes.length) return;
    const more = new Uint8Array(Math.max(this.#bytes.length * 2, wanted));
    more.set(this.#bytes.subarray(0, this.#size));
    this.#bytes = more;
    this.#view = new DataView(more.buffer);
  }

  #writeProblem(problem: DecodeProblem, bytes: Uint8Array, { offset = 0, file }: JsonLinesContext): void {
    const { code, message, category, item, length } = problem;
    const raw = toHex(bytes, problem.offset, problem.offset + Math.min(length, RAW_OCTETS_MAX));
    // The message names the place in the bytes given; the place in the file is said beside it.
    const error = message.replace(/^at \d+: /, '');
    const line = { error, offset: problem.offset + offset, code, cat: category, item, length, raw };
    const text = encoder.encode(`${JSON.stringify(line).slice(1)}\n`);
    this.#begin(text.length, file);
    this.#bytes.set(text, this.#size);
    this.#size += text.length;
    this.#problems++;
  }

  #textOf(reading: Reading): RecordText {
    const known = this.#texts.get(reading);
    if (known !== undefined) return known;
    const made = recordText(reading);
    this.#texts.set(reading, made);
    return made;
  }
}
