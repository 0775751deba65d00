type Columns =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Uint16Array
  | Int16Array
  | Uint8Array
  | Int8Array;

/** Why bytes are not the saved state of this tracker. */
export type StateProblem = 'not-a-state' | 'version' | 'length' | 'checksum' | 'other-tracker' | 'value';

/** Thrown by `Tracker.restore` on bytes that are not the state of a tracker with these options. */
export class TrackerStateError extends Error {
  readonly code: StateProblem;
  constructor(code: StateProblem, message: string) {
    super(message);
    this.name = 'TrackerStateError';
    this.code = code;
  }
}

/** "MTKS", then the version of the layout, the body's length and its checksum, each 4 bytes, little endian. */
const MAGIC = 0x534b544d;
const VERSION = 6;
const HEADER_BYTES = 16;

/**
 * A tracker's state on its way to bytes or back. A component tells its values to `number` and
 * `array` in a fixed order; writing keeps them, reading puts the saved ones in their place, so
 * that one description serves both.
 */
export class Archive {
  readonly reading: boolean;
  #bytes: Uint8Array<ArrayBuffer>;
  #view: DataView;
  #at = HEADER_BYTES;

  /** For reading `bytes`, which are checked as a whole first; without, for writing. */
  constructor(bytes?: Uint8Array) {
    this.reading = bytes !== undefined;
    this.#bytes = bytes === undefined ? new Uint8Array(1 << 16) : Uint8Array.from(bytes);
    this.#view = new DataView(this.#bytes.buffer);
    if (this.reading) this.#checkHeader();
  }

  number(value: number): number {
    this.#room(8);
    const at = this.#at;
    this.#at += 8;
    if (this.reading) return this.#view.getFloat64(at, true);
    this.#view.setFloat64(at, value, true);
    return value;
  }

  /** A whole number that must lie in [least, most]. */
  count(value: number, least: number, most: number): number {
    const n = this.number(value);
    if (!Number.isInteger(n) || n < least || n > most) throw new TrackerStateError('value', `${n} is no count`);
    return n;
  }

  array(values: Columns): void {
    const own = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    this.#room(own.length);
    if (this.reading) own.set(this.#bytes.subarray(this.#at, this.#at + own.length));
    else this.#bytes.set(own, this.#at);
    this.#at += own.length;
  }

  /** The saved bytes. */
  finish(): Uint8Array {
    const bytes = this.#bytes.slice(0, this.#at);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, MAGIC, true);
    view.setUint32(4, VERSION, true);
    view.setUint32(8, this.#at - HEADER_BYTES, true);
    view.setUint32(12, checksum(bytes), true);
    return bytes;
  }

  /** Ends reading: nothing may be left over. */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new TrackerStateError('length', 'more bytes than a state has');
  }

  #room(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return;
    if (this.reading) throw new TrackerStateError('length', 'the state ends too early');
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#at + bytes));
    larger.set(this.#bytes);
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer);
  }

  #checkHeader(): void {
    const { length } = this.#bytes;
    if (length < HEADER_BYTES || this.#view.getUint32(0, true) !== MAGIC) {
      throw new TrackerStateError('not-a-state', 'these bytes are not the state of a tracker');
    }
    const version = this.#view.getUint32(4, true);
    if (version !== VERSION) throw new TrackerStateError('version', `version ${version} is not ${VERSION}`);
    if (this.#view.getUint32(8, true) !== length - HEADER_BYTES) {
      throw new TrackerStateError('length', 'the state is not as long as it says');
    }
    if (this.#view.getUint32(12, true) !== checksum(this.#bytes)) {
      throw new TrackerStateError('checksum', 'the state has been damaged');
    }
  }
}

/** FNV-1a over the body: finds damage, not intent. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = HEADER_BYTES; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}
