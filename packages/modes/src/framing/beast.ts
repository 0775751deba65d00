import { LONG_BYTES, SHORT_BYTES } from '../crc.ts';
import { ModesError, requireRange } from '../error.ts';

/**
 * Beast binary framing, as Mode-S Beast and its many heirs send it.
 *
 * | bytes | field |
 * |---|---|
 * | 1 | escape 0x1A |
 * | 1 | type: `1` Mode A/C (2 bytes), `2` short Mode S (7), `3` long Mode S (14) |
 * | 6 | counter of a 12 MHz clock, big-endian |
 * | 1 | signal level |
 * | 2, 7 or 14 | message |
 *
 * Every 0x1A after the type is sent twice. A single one starts a new frame.
 * Source: the Mode-S Beast manual's data output formats; the escape rule as in dump1090's net_io.
 */

const ESCAPE = 0x1a;
const TYPE_MODE_AC = 0x31;
const TYPE_LONG = 0x33;
const HEADER_BYTES = 7;
const MESSAGE_BYTES = [2, SHORT_BYTES, LONG_BYTES];
const TICKS_MAX = 2 ** 48 - 1;

/** `type` is 1 (Mode A/C), 2 (short) or 3 (long); `message` is a view, valid during the call only. */
export type OnBeastFrame = (type: number, ticks12MHz: number, signal: number, message: Uint8Array) => void;

export interface BeastCounters {
  /** Frames handed on, by type. */
  modeAc: number;
  modeSShort: number;
  modeSLong: number;
  /** Frames that a new frame or a stray escape cut short. */
  framesBroken: number;
  /** Bytes that belong to no frame handed on. */
  bytesDropped: number;
}

/** Finds frames in a byte stream cut anywhere. Holds at most one frame; never throws. */
export class BeastFramer {
  readonly counters: BeastCounters = { modeAc: 0, modeSShort: 0, modeSLong: 0, framesBroken: 0, bytesDropped: 0 };
  readonly #buffer = new Uint8Array(HEADER_BYTES + LONG_BYTES);
  readonly #views = MESSAGE_BYTES.map((length) => this.#buffer.subarray(HEADER_BYTES, HEADER_BYTES + length));
  #escaped = false;
  /** 1, 2 or 3 while inside a frame; 0 while looking for one. */
  #type = 0;
  #filled = 0;
  #needed = 0;
  /** Bytes on the wire of the frame begun, to be counted if it breaks. */
  #wireBytes = 0;

  /** Takes the next bytes of the stream and calls `onFrame` for each frame completed. */
  push(chunk: Uint8Array, onFrame: OnBeastFrame): void {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      this.#wireBytes++;
      if (this.#escaped) {
        this.#escaped = false;
        if (byte !== ESCAPE) this.#start(byte);
        else if (this.#type !== 0) this.#take(byte, onFrame);
        else this.#drop();
      } else if (byte === ESCAPE) {
        const end = this.#plainFrameEnd(chunk, i);
        if (end === 0) this.#escaped = true;
        else {
          this.#takePlain(chunk, i, end, onFrame);
          i = end - 1;
        }
      } else if (this.#type !== 0) this.#take(byte, onFrame);
      else this.#drop();
    }
  }

  /**
   * Where a frame that begins at `start` ends, if none is being taken, it lies whole in the chunk and has
   * no escape in it; else 0. Most frames are such: they need no look at each byte's state.
   */
  #plainFrameEnd(chunk: Uint8Array, start: number): number {
    if (this.#type !== 0) return 0;
    const kind = chunk[start + 1] - TYPE_MODE_AC;
    if (!(kind >= 0 && kind < MESSAGE_BYTES.length)) return 0;
    const end = start + 2 + HEADER_BYTES + MESSAGE_BYTES[kind];
    if (end > chunk.length) return 0;
    for (let i = start + 2; i < end; i++) if (chunk[i] === ESCAPE) return 0;
    return end;
  }

  #takePlain(chunk: Uint8Array, start: number, end: number, onFrame: OnBeastFrame): void {
    const buffer = this.#buffer;
    for (let i = start + 2, to = 0; i < end; i++, to++) buffer[to] = chunk[i];
    this.counters.bytesDropped += this.#wireBytes - 1;
    this.#handOn(chunk[start + 1] - TYPE_MODE_AC + 1, onFrame);
  }

  #start(type: number): void {
    if (this.#type !== 0) this.counters.framesBroken++;
    const known = type >= TYPE_MODE_AC && type <= TYPE_LONG;
    this.counters.bytesDropped += known ? this.#wireBytes - 2 : this.#wireBytes;
    this.#wireBytes = known ? 2 : 0;
    this.#type = known ? type - TYPE_MODE_AC + 1 : 0;
    this.#filled = 0;
    this.#needed = known ? HEADER_BYTES + MESSAGE_BYTES[this.#type - 1] : 0;
  }

  #take(byte: number, onFrame: OnBeastFrame): void {
    this.#buffer[this.#filled++] = byte;
    if (this.#filled === this.#needed) this.#handOn(this.#type, onFrame);
  }

  #handOn(type: number, onFrame: OnBeastFrame): void {
    this.#type = 0;
    this.#wireBytes = 0;
    if (type === 1) this.counters.modeAc++;
    else if (type === 2) this.counters.modeSShort++;
    else this.counters.modeSLong++;
    const b = this.#buffer;
    const ticks = ((b[0] << 8) | b[1]) * 2 ** 32 + (((b[2] << 24) | (b[3] << 16) | (b[4] << 8) | b[5]) >>> 0);
    onFrame(type, ticks, b[6], this.#views[type - 1]);
  }

  #drop(): void {
    this.counters.bytesDropped += this.#wireBytes;
    this.#wireBytes = 0;
  }
}

/**
 * One Beast frame; its type follows from the message's length.
 * @throws ModesError `message-length` unless it is 2, 7 or 14 bytes; `value-out-of-range`.
 */
export function encodeBeastFrame(message: Uint8Array, ticks12MHz: number, signal: number): Uint8Array {
  const type = MESSAGE_BYTES.indexOf(message.length) + 1;
  if (type === 0) {
    throw new ModesError('message-length', `message has ${message.length} bytes; it must have 2, 7 or 14`);
  }
  requireRange('ticks12MHz', ticks12MHz, 0, TICKS_MAX);
  requireRange('signal', signal, 0, 255);
  const out = [ESCAPE, TYPE_MODE_AC + type - 1];
  const put = (byte: number) => (byte === ESCAPE ? out.push(ESCAPE, ESCAPE) : out.push(byte));
  for (let k = 5; k >= 0; k--) put(Math.floor(ticks12MHz / 2 ** (8 * k)) % 256);
  put(Math.floor(signal));
  for (const byte of message) put(byte);
  return Uint8Array.from(out);
}
