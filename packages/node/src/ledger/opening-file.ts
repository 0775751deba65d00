import type { LogStorage, Opening } from '@musubi/ledger';
import { openingsFile } from '../partners/release-log.ts';

/** A line is shorter than this; what is read at a time holds many. */
const LINE_BYTES_MAX = 1_024;
const PART_BYTES = 64 * LINE_BYTES_MAX;
/** No file of a day is longer; a search that has not ended by then never will. */
const FILE_BYTES_MAX = 2 ** 36;

interface Line {
  readonly index: number;
  readonly opening: Opening;
}

/** Reads openings by the number of their entry. Lines of a file are in the order of their numbers. */
export class OpeningFiles {
  private readonly storage: LogStorage;

  constructor(storage: LogStorage) {
    this.storage = storage;
  }

  /** The openings that are held of entries of which the bucket's time is known, by index. */
  async find(entries: readonly { readonly index: number; readonly bucketS: number }[]): Promise<Map<number, Opening>> {
    const found = new Map<number, Opening>();
    const lengths = new Map<string, number>();
    for (const { index, bucketS } of entries) {
      if (found.has(index)) continue;
      const file = openingsFile(bucketS);
      const length = lengths.get(file) ?? (await this.length(file));
      lengths.set(file, length);
      const lines = await this.linesAround(file, length, index);
      // Neighbours came along, and are likely to be asked for next.
      for (const line of lines) found.set(line.index, line.opening);
    }
    return found;
  }

  /** The lines of the part of a file that holds entry `index`, if any part does. */
  private async linesAround(file: string, length: number, index: number): Promise<Line[]> {
    let low = 0;
    let high = length;
    while (high - low > PART_BYTES) {
      const middle = Math.floor((low + high) / 2);
      const first = linesOf(await this.part(file, middle, middle + 4 * LINE_BYTES_MAX), middle === 0)[0];
      if (first !== undefined && first.index <= index) low = middle;
      else high = middle;
    }
    return linesOf(await this.part(file, low, high + LINE_BYTES_MAX), low === 0);
  }

  /** Found by halving: a storage tells no lengths. */
  private async length(file: string): Promise<number> {
    if ((await this.part(file, 0, 1)).length === 0) return 0;
    let low = 0;
    let high = PART_BYTES;
    while (high < FILE_BYTES_MAX && (await this.part(file, high, high + 1)).length > 0) {
      low = high;
      high *= 2;
    }
    while (high - low > PART_BYTES) {
      const middle = Math.floor((low + high) / 2);
      if ((await this.part(file, middle, middle + 1)).length > 0) low = middle;
      else high = middle;
    }
    return high;
  }

  private async part(file: string, from: number, to: number): Promise<Uint8Array> {
    if (this.storage.readPart) return this.storage.readPart(file, from, to);
    return (await this.storage.read(file))?.subarray(from, to) ?? new Uint8Array(0);
  }
}

/** The whole lines of a part; the first is left out unless it begins there. Broken ones are passed over. */
function linesOf(bytes: Uint8Array, isWhole: boolean): Line[] {
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .slice(isWhole ? 0 : 1);
  return lines.flatMap((text) => lineOf(text) ?? []);
}

function lineOf(text: string): Line | null {
  try {
    const { index, record, nonce } = JSON.parse(text) as Line & Opening;
    return Number.isSafeInteger(index) && typeof nonce === 'string' ? { index, opening: { record, nonce } } : null;
  } catch {
    return null;
  }
}
