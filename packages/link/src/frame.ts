/**
 * The frame around everything: 8 bytes of header, then the payload. Integers are little-endian.
 *
 * | offset | bytes | |
 * |---|---|---|
 * | 0 | 2 | `4D 53` ("MS") |
 * | 2 | 1 | version, 1; this header is the same in every version |
 * | 3 | 1 | type |
 * | 4 | 4 | bytes of the payload, u32 |
 */
import { type Checked, faulty } from '@musubi/ledger';
import type { LinkFaultCode } from './error.ts';

export const HEADER_BYTES = 8;
export const PROTOCOL_VERSION = 1;
const MAGIC = 0x534d;

export const FrameType = {
  hello: 1,
  ping: 2,
  pong: 3,
  tracks: 4,
  receipt: 5,
  entry: 6,
  entryAck: 7,
  close: 8,
  pad: 9,
  checkpoint: 10,
  witness: 11,
  drift: 12,
  onward: 13,
  onwardEnd: 14,
  recall: 15,
  recalled: 16,
} as const;

/** A frame of `payloadBytes` with its header filled in; the payload is still zero. */
export function newFrame(type: number, payloadBytes: number): Uint8Array {
  const frame = new Uint8Array(HEADER_BYTES + payloadBytes);
  const view = new DataView(frame.buffer);
  view.setUint16(0, MAGIC, true);
  view.setUint8(2, PROTOCOL_VERSION);
  view.setUint8(3, type);
  view.setUint32(4, payloadBytes, true);
  return frame;
}

export function frameType(frame: Uint8Array): number {
  return frame[3]!;
}

export function payloadOf(frame: Uint8Array): DataView {
  return new DataView(frame.buffer, frame.byteOffset + HEADER_BYTES, frame.byteLength - HEADER_BYTES);
}

/** Payload bytes that a header announces. */
function checkHeader(header: Uint8Array, payloadBytesMax: number): Checked<number, LinkFaultCode> {
  const view = new DataView(header.buffer, header.byteOffset, HEADER_BYTES);
  if (view.getUint16(0, true) !== MAGIC) return faulty('bad-magic', 0, 'a frame begins with 4D 53');
  const version = view.getUint8(2);
  if (version !== PROTOCOL_VERSION) {
    return faulty('version-mismatch', 2, `the peer speaks version ${version}, this node ${PROTOCOL_VERSION}`);
  }
  const length = view.getUint32(4, true);
  if (length > payloadBytesMax)
    return faulty('frame-too-large', 4, `payload of ${length} bytes; at most ${payloadBytesMax}`);
  return { ok: true, value: length };
}

/** Puts frames together again from bytes that were split anywhere. Holds at most one frame. */
export class FrameReader {
  readonly #header = new Uint8Array(HEADER_BYTES);
  /** Null while the header is not whole. */
  #frame: Uint8Array | null = null;
  #have = 0;

  /**
   * Takes from `bytes`, from `start` on, up to the end of a frame.
   * @returns where to go on, and the frame when it is whole; or what is wrong with its header.
   */
  read(
    bytes: Uint8Array,
    start: number,
    payloadBytesMax: number,
  ): Checked<{ readonly next: number; readonly frame: Uint8Array | null }, LinkFaultCode> {
    let next = start;
    if (this.#frame === null) {
      next = this.#fill(this.#header, bytes, next);
      if (this.#have < HEADER_BYTES) return { ok: true, value: { next, frame: null } };
      const length = checkHeader(this.#header, payloadBytesMax);
      if (!length.ok) return length;
      this.#frame = new Uint8Array(HEADER_BYTES + length.value);
      this.#frame.set(this.#header);
    }
    next = this.#fill(this.#frame, bytes, next);
    if (this.#have < this.#frame.length) return { ok: true, value: { next, frame: null } };
    const frame = this.#frame;
    this.#frame = null;
    this.#have = 0;
    return { ok: true, value: { next, frame } };
  }

  #fill(target: Uint8Array, bytes: Uint8Array, start: number): number {
    const end = Math.min(bytes.length, start + target.length - this.#have);
    target.set(bytes.subarray(start, end), this.#have);
    this.#have += end - start;
    return end;
  }
}
