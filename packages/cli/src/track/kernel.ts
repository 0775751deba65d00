import { KERNEL } from '../gen/kernel.ts';

/** What the compiled kernel offers; addresses are in bytes. See kernel/index.ts. */
interface Exports {
  freeFrom(): number;
  linesMax(): number;
  valuesAt(): number;
  sensorsAt(): number;
  addressesAt(): number;
  rowAt(): number;
  beginningAt(): number;
  placeTexts(table: number, at: number, count: number): void;
  ignoreIdentity(does: number): void;
  readLines(from: number, end: number): number;
  nextLine(): number;
  writeRow(to: number, trackNumber: number): number;
}

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** The language's own types leave it out. */
declare const WebAssembly: {
  readonly Memory: new (options: { initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

const PAGE_BYTES = 65_536;
const FIRST_PAGES = 4;
/** Numbers of a line: see `PlotLines`. */
export const NUMBERS = 7;
/** Numbers of a row, and the most bytes that it begins with: see kernel/layout.ts. */
const ROW_NUMBERS = 9;
const BEGINNING_MAX = 60;
/** Tables of texts. */
export const TextTable = { keys: 0, sensors: 1, leadsOfRows: 2 } as const;

const encoder = new TextEncoder();
let compiled: object | undefined;

/** The work on bytes that `musubi track` does line by line, compiled to WebAssembly, and the memory it shares with it. */
export class LinesKernel {
  readonly call: Exports;
  /** All of the memory. */
  bytes = new Uint8Array(0);
  readonly #memory: Memory;
  /** Where nothing has been placed yet. */
  #free: number;

  constructor() {
    compiled ??= new WebAssembly.Module(Uint8Array.from(Buffer.from(KERNEL, 'base64')));
    this.#memory = new WebAssembly.Memory({ initial: FIRST_PAGES });
    this.call = new WebAssembly.Instance(compiled, { env: { memory: this.#memory } }).exports as Exports;
    this.#free = this.call.freeFrom();
    this.bytes = new Uint8Array(this.#memory.buffer);
  }

  /** Where nothing has been placed yet: the caller's, as far as `reserve` goes. */
  get free(): number {
    return this.#free;
  }

  /** Numbers of the lines read last, column by column. Void, as all views are, once `reserve` has returned true. */
  values(): Float64Array {
    return new Float64Array(this.#memory.buffer, this.call.valuesAt(), NUMBERS * this.call.linesMax());
  }

  sensors(): Int32Array {
    return new Int32Array(this.#memory.buffer, this.call.sensorsAt(), this.call.linesMax());
  }

  addresses(): Int32Array {
    return new Int32Array(this.#memory.buffer, this.call.addressesAt(), this.call.linesMax());
  }

  /** Numbers of the row to be written. */
  row(): Float64Array {
    return new Float64Array(this.#memory.buffer, this.call.rowAt(), ROW_NUMBERS);
  }

  /** Makes room for so many bytes from `free` on; true where all views are to be taken again. */
  reserve(bytes: number): boolean {
    const missing = Math.ceil((this.#free + bytes - this.bytes.length) / PAGE_BYTES);
    if (missing <= 0) return false;
    this.#memory.grow(missing);
    this.bytes = new Uint8Array(this.#memory.buffer);
    return true;
  }

  /** Places a table of texts for the kernel to look up. */
  place(table: number, texts: readonly string[]): void {
    const all = texts.map((text) => encoder.encode(text));
    const offsets = new Uint32Array(all.length + 1);
    offsets[0] = offsets.byteLength;
    for (const [k, text] of all.entries()) offsets[k + 1] = offsets[k]! + text.length;
    const end = offsets.at(-1)!;
    // Copied eight bytes by eight, and aligned for what comes next.
    const room = (end + 15) & ~7;
    this.reserve(room);
    this.bytes.set(new Uint8Array(offsets.buffer), this.#free);
    for (const [k, text] of all.entries()) this.bytes.set(text, this.#free + offsets[k]!);
    this.call.placeTexts(table, this.#free, all.length);
    this.#free += room;
  }

  /** Sets what every row begins with. */
  begin(text: string): void {
    const bytes = encoder.encode(text);
    if (bytes.length > BEGINNING_MAX) throw new RangeError(`a row begins with at most ${BEGINNING_MAX} bytes`);
    const at = this.call.beginningAt();
    new DataView(this.#memory.buffer).setUint32(at, bytes.length, true);
    this.bytes.set(bytes, at + 4);
  }
}
