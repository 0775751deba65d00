import { blockLength, HEADER_OCTETS, headerProblem } from '../block-header.ts';
import { toHex } from '../characters.ts';
import { decodeBlock } from '../decode.ts';
import { EditionChoice, type Reading } from '../edition-choice.ts';
import type { DecodeProblem } from '../problem.ts';
import type { DecodeOptions } from '../record.ts';
import { type LineContext, type RecordText, recordText } from './record-text.ts';
import { type RegisterText, RegisterTexts } from './registers-text.ts';

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
  /** A name for every line to say as `file`, of which at most 16,384 characters are. */
  readonly file?: string;
}

const BUFFER_OCTETS = 1 << 16;
const FILE_CHARACTERS_MAX = 1 << 14;
/** Octets of text that an octet of a record can come to, and what a record has besides: held by a test. */
export const TEXT_PER_OCTET = 256;
export const TEXT_EXTRA = 256;
/** Octets of a problem that its line repeats. */
const RAW_OCTETS_MAX = 4096;
const encoder = new TextEncoder();
const NOTHING = new Uint8Array(0);
const OPENED = encoder.encode('{');

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
  #size = 0;
  #records = 0;
  #problems = 0;
  #file = { name: '', member: new Uint8Array(0) };
  readonly #choice: EditionChoice;
  readonly #isStrict: boolean;
  readonly #categories: ReadonlySet<number> | undefined;
  readonly #registers: RegisterTexts | undefined;
  readonly #texts = new Map<Reading, RecordText>();
  readonly #begin = (): void => {
    this.#records++;
  };
  readonly #append = (text: Uint8Array): void => {
    this.#reserve(text.length);
    this.#bytes.set(text, this.#size);
    this.#size += text.length;
  };
  /** What has been written last, and up to where: not yet appended. */
  #open: RecordText | undefined;
  #end = 0;

  /** Throws `AsterixError` for an edition that does not exist. */
  constructor(options: JsonLinesOptions = {}) {
    const { categories, registerText } = options;
    this.#choice = new EditionChoice(options);
    this.#isStrict = options.strict === true;
    this.#categories = categories && new Set(categories);
    this.#registers = registerText && new RegisterTexts(registerText);
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
    const { offset = 0, receivedAtS = Number.NaN, file } = context;
    const member = file === undefined ? NOTHING : this.#memberOf(file);
    const [registers, begin, take] = [this.#registers, this.#begin, this.#append];
    const line: LineContext = { member, offset, receivedAtS, registers, begin, take };
    for (const text of this.#texts.values()) text.memory.input.forget();
    for (let at = 0; at < bytes.length; ) {
      const length = blockLength(bytes, at, bytes.length);
      if (length === 0) {
        this.#writeProblem(headerProblem(bytes, at, bytes.length), bytes, line);
        break;
      }
      if (this.#categories === undefined || this.#categories.has(bytes[at] as number)) {
        this.#writeBlock(bytes, at, at + length, line);
      }
      at += length;
    }
    this.#close();
  }

  #writeBlock(bytes: Uint8Array, at: number, end: number, line: LineContext): void {
    const reading = this.#choice.of(bytes, at, end);
    if (reading !== undefined && !this.#isStrict && this.#writeRecords(bytes, at, end, reading, line)) return;
    const result = decodeBlock(bytes, at, end, this.#choice, this.#isStrict);
    if (!Array.isArray(result)) this.#writeProblem(result, bytes, line);
    else if (reading !== undefined) this.#writeRecords(bytes, at, end, reading, line);
  }

  /** False where a record is malformed; nothing has then been written of the block. */
  #writeRecords(bytes: Uint8Array, at: number, end: number, reading: Reading, line: LineContext): boolean {
    const text = this.#textOf(reading, line);
    const { input } = text.memory;
    input.hold(bytes, at, end - at, bytes.length);
    const address = at - input.from + input.address;
    const [from, size, records] = [this.#end, this.#size, this.#records];
    const to = text.write(address + HEADER_OCTETS, address + end - at, from);
    if (to >= 0) {
      this.#end = to;
      return true;
    }
    // What has been appended meanwhile begins with what was there before.
    const before = from - text.memory.addresses.output;
    const isAppended = this.#size > size;
    this.#size = isAppended ? size + before : size;
    this.#end = isAppended ? text.memory.addresses.output : from;
    this.#records = records;
    return false;
  }

  /** Appends what has been written. */
  #close(): void {
    if (this.#open === undefined) return;
    const { octets, addresses } = this.#open.memory;
    if (this.#end > addresses.output) this.#append(octets.subarray(addresses.output, this.#end));
    this.#open = undefined;
  }

  #memberOf(name: string): Uint8Array {
    if (this.#file.name !== name || this.#file.member.length === 0) {
      const said = JSON.stringify(name.slice(0, FILE_CHARACTERS_MAX));
      this.#file = { name, member: encoder.encode(`"file":${said},`) };
    }
    return this.#file.member;
  }

  #reserve(octets: number): void {
    const wanted = this.#size + octets;
    if (wanted <= this.#bytes.length) return;
    const more = new Uint8Array(Math.max(this.#bytes.length * 2, wanted));
    more.set(this.#bytes.subarray(0, this.#size));
    this.#bytes = more;
  }

  #writeProblem(problem: DecodeProblem, bytes: Uint8Array, { offset, member }: LineContext): void {
    this.#close();
    const { code, message, category, item, length } = problem;
    const raw = toHex(bytes, problem.offset, problem.offset + Math.min(length, RAW_OCTETS_MAX));
    // The message names the place in the bytes given; the place in the file is said beside it.
    const error = message.replace(/^at \d+: /, '');
    const line = { error, offset: problem.offset + offset, code, cat: category, item, length, raw };
    this.#append(OPENED);
    this.#append(member);
    this.#append(encoder.encode(`${JSON.stringify(line).slice(1)}\n`));
    this.#problems++;
  }

  /** What writes records of an edition, ready to go on from `#end`. */
  #textOf(reading: Reading, line: LineContext): RecordText {
    const text = this.#texts.get(reading) ?? recordText(reading);
    if (text === this.#open) return text;
    this.#close();
    if (!this.#texts.has(reading)) {
      this.#texts.set(reading, text);
      text.memory.input.forget();
    }
    text.context = line;
    this.#open = text;
    this.#end = text.memory.addresses.output;
    return text;
  }
}
