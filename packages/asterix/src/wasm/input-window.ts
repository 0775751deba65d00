import type { Memory } from './engine.ts';

/** Octets copied at once, unless a block has more: they stay in a processor's first cache. */
const COPIED_OCTETS = 1 << 14;

/** Where in a module's memory the octets stand that it reads, and which of the bytes at hand they are. */
export class InputWindow {
  /** The bytes from `from` to before `to` stand from `address` on. */
  from = 0;
  to = 0;
  readonly address: number;
  readonly #octets: Uint8Array;

  /** With room for `octets`, at least as many as a block can have. */
  constructor({ buffer }: Memory, address: number, octets: number) {
    this.address = address;
    this.#octets = new Uint8Array(buffer, address, octets);
  }

  /** To be called for other bytes, or the same ones that may have changed. */
  forget(): void {
    this.from = 0;
    this.to = 0;
  }

  /** Has the block of `length` octets at `at` in the memory, whole, with some of what follows it before `last`. */
  hold(bytes: Uint8Array, at: number, length: number, last: number): void {
    if (at >= this.from && at + length <= this.to) return;
    this.from = at;
    this.to = Math.min(last, at + Math.max(length, COPIED_OCTETS));
    this.#octets.set(bytes.subarray(at, this.to));
  }
}
