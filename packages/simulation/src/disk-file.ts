/** What was asked of a file and is not known to be on the disk. */
export type Write =
  | { readonly kind: 'append' | 'replace'; readonly bytes: Uint8Array }
  | { readonly kind: 'truncate'; readonly length: number }
  | { readonly kind: 'remove' };

/** Unsynced writes that are remembered one by one; an older one counts as written back by then. */
const UNSYNCED_MAX = 64;
const FIRST_BYTES = 256;

/** Bytes that grow at the end. What is below a length that somebody kept never changes. */
class Content {
  #bytes: Uint8Array;
  length: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = new Uint8Array(bytes);
    this.length = bytes.length;
  }

  append(bytes: Uint8Array): void {
    const length = this.length + bytes.length;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length * 2, FIRST_BYTES));
      larger.set(this.#bytes.subarray(0, this.length));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, this.length);
    this.length = length;
  }

  /** A copy of the first bytes. */
  copy(length = this.length): Uint8Array {
    return this.#bytes.slice(0, Math.min(length, this.length));
  }
}

/** The bytes after `write`; null is no file. */
function written(bytes: Uint8Array | null, write: Write): Uint8Array | null {
  const before = bytes ?? new Uint8Array(0);
  switch (write.kind) {
    case 'append':
      return Buffer.concat([before, write.bytes]);
    case 'replace':
      return write.bytes;
    case 'truncate':
      return before.slice(0, write.length);
    case 'remove':
      return null;
  }
}

/** One name on a disk: what a reader sees, and what is sure to be there after a power cut. */
export class DiskFile {
  #live: Content | null = null;
  #durable: { readonly content: Content; readonly length: number } | null = null;
  readonly #unsynced: Write[] = [];

  /** A copy of what a reader sees; null is no file. */
  read(): Uint8Array | null {
    return this.#live?.copy() ?? null;
  }

  get exists(): boolean {
    return this.#live !== null;
  }

  get length(): number {
    return this.#live?.length ?? 0;
  }

  /** Becomes what another file is, all of it safe. */
  restore(other: DiskFile | undefined): void {
    const bytes = other?.read() ?? null;
    this.#live = bytes === null ? null : new Content(bytes);
    this.sync();
  }

  write(write: Write): void {
    this.#unsynced.push(write);
    if (write.kind === 'append' && this.#live !== null) this.#live.append(write.bytes);
    else {
      const bytes = written(this.read(), write);
      this.#live = bytes === null ? null : new Content(bytes);
    }
    if (this.#unsynced.length > UNSYNCED_MAX) this.sync();
  }

  /** Everything written is on the disk. */
  sync(): void {
    this.#unsynced.length = 0;
    this.#durable = this.#live === null ? null : { content: this.#live, length: this.#live.length };
  }

  /**
   * The power goes: of what was not synced a beginning survives, and the first append that did not
   * survive whole may leave any part of its front.
   */
  cutPower(whole: (low: number, high: number) => number): void {
    if (this.#unsynced.length === 0) return;
    let bytes = this.#durable === null ? null : this.#durable.content.copy(this.#durable.length);
    const kept = whole(0, this.#unsynced.length);
    for (const write of this.#unsynced.slice(0, kept)) bytes = written(bytes, write);
    const torn = this.#unsynced[kept];
    if (torn?.kind === 'append') {
      bytes = written(bytes, { kind: 'append', bytes: torn.bytes.subarray(0, whole(0, torn.bytes.length)) });
    }
    this.#live = bytes === null ? null : new Content(bytes);
    this.sync();
  }
}
