import { createHash } from 'node:crypto';

/** What happened, as one hash that two equal runs share, and as lines for who wants to read it. */
export class Trace {
  readonly #hash = createHash('sha256');
  readonly #onLine: ((line: string) => void) | null;
  /** Lines noted. */
  count = 0;

  constructor(onLine: ((line: string) => void) | null = null) {
    this.#onLine = onLine;
  }

  /** Notes that something happened at true time `atS`; bytes count whole. */
  note(atS: number, what: string, bytes?: Uint8Array): void {
    const line = `${atS.toFixed(6)} ${what}${bytes === undefined ? '' : ` ${bytes.length} B`}`;
    this.count += 1;
    this.#hash.update(line);
    if (bytes !== undefined) this.#hash.update(bytes);
    this.#onLine?.(line);
  }

  /** Hex SHA-256 over everything noted so far. */
  digest(): string {
    return this.#hash.copy().digest('hex');
  }
}
