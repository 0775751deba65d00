/** A record as a block of its own. */
export interface EncodedRecord {
  readonly category: number;
  /** File and edition: records of different ones share no block. */
  readonly key: string;
  /** Where it stood when it was decoded; NaN where it never did. */
  readonly offset: number;
  readonly block: Uint8Array;
}

const HEADER_OCTETS = 3;
const BLOCK_OCTETS_MAX = 0xffff;

/**
 * Joins records to blocks again. A record that stood where the one before it ended was in the same
 * block; where a new block began, its three octets of header lay between. One or two octets between
 * are presence octets of zeros, which are not written again. Records that never stood anywhere get a
 * block each.
 */
export class BlockWriter {
  count = 0;
  #records: EncodedRecord[] = [];
  #octets = HEADER_OCTETS;
  #done: Uint8Array[] = [];

  add(record: EncodedRecord): void {
    const octets = record.block.length - HEADER_OCTETS;
    if (!this.#follows(record) || this.#octets + octets > BLOCK_OCTETS_MAX) this.#close();
    this.#records.push(record);
    this.#octets += octets;
  }

  /** The blocks that are complete. */
  take(): Uint8Array[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  /** The same with the one begun. */
  finish(): Uint8Array[] {
    this.#close();
    return this.take();
  }

  #follows(record: EncodedRecord): boolean {
    const last = this.#records.at(-1);
    if (last === undefined || last.category !== record.category || last.key !== record.key) return false;
    const between = record.offset - (last.offset + last.block.length - HEADER_OCTETS);
    return between >= 0 && between < HEADER_OCTETS;
  }

  #close(): void {
    const [first] = this.#records;
    if (first === undefined) return;
    const block = new Uint8Array(this.#octets);
    block[0] = first.category;
    block[1] = this.#octets >> 8;
    block[2] = this.#octets & 0xff;
    let at = HEADER_OCTETS;
    for (const { block: own } of this.#records) {
      block.set(own.subarray(HEADER_OCTETS), at);
      at += own.length - HEADER_OCTETS;
    }
    this.#done.push(block);
    this.count++;
    this.#records = [];
    this.#octets = HEADER_OCTETS;
  }
}
