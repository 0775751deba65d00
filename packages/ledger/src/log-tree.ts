import { TreeEdge } from './edge.ts';
import { LedgerError } from './error.ts';
import { leafHash } from './merkle.ts';
import { makeConsistencyProof, makeInclusionProof } from './proof-maker.ts';
import type { LogStorage } from './storage.ts';
import { partialTiles, TILE_WIDTH, type TileLevel } from './tile.ts';
import { readEdge, readTail, readTile, type Tile, type TileFile, tileFile } from './tile-file.ts';

/** The tree of a log: full tiles on disk, those not written yet and the right edge in memory. */
export class LogTree {
  readonly edge: TreeEdge;
  /** Full tiles that are not on disk yet, in the order in which they filled. */
  readonly unwritten: Tile[] = [];
  readonly #storage: LogStorage;
  /** Entries under the last tile of level 0 while it is not full. */
  #tail: Uint8Array[];

  private constructor(storage: LogStorage, edge: TreeEdge, tail: Uint8Array[]) {
    this.#storage = storage;
    this.edge = edge;
    this.#tail = tail;
  }

  /** The tree as its tiles are on disk. @throws LedgerError `corrupt` */
  static async read(storage: LogStorage, size: number): Promise<LogTree> {
    const edge = new TreeEdge(size, await readEdge(storage, size));
    return new LogTree(storage, edge, await readTail(storage, size, edge));
  }

  get size(): number {
    return this.edge.size;
  }

  /** Adds an entry, which must not change from here on; returns its index. */
  push(entry: Uint8Array): number {
    const index = this.size;
    this.#tail.push(entry);
    if (this.#tail.length === TILE_WIDTH) {
      this.unwritten.push({ level: 'entries', n: (index + 1) / TILE_WIDTH - 1, items: this.#tail });
      this.#tail = [];
    }
    this.edge.push(leafHash(entry), (level, n, items) => this.unwritten.push({ level, n, items }));
    return index;
  }

  /** Files of the tiles that are not full, with their bytes taken now. */
  partialFiles(): TileFile[] {
    const tiles: Tile[] = partialTiles(this.size).map(({ level, n }) => ({
      level,
      n,
      items: this.edge.levels[level]!,
    }));
    if (this.#tail.length > 0)
      tiles.push({ level: 'entries', n: Math.floor(this.size / TILE_WIDTH), items: this.#tail });
    return tiles.map((tile) => {
      const file = tileFile(tile);
      const bytes = file.bytes();
      return { name: file.name, bytes: () => bytes };
    });
  }

  /** @throws LedgerError `out-of-range`, `corrupt` */
  async entry(index: number): Promise<Uint8Array> {
    checkRange(index, 0, this.size - 1, 'index');
    const items = await this.#tile('entries', Math.floor(index / TILE_WIDTH));
    return new Uint8Array(items[index % TILE_WIDTH]!);
  }

  /** Entries `from` to `to` (not included); each tile is read once. @throws LedgerError `out-of-range`, `corrupt` */
  async range(from: number, to: number): Promise<Uint8Array[]> {
    checkRange(to, 0, this.size, 'to');
    checkRange(from, 0, to, 'from');
    const found: Uint8Array[] = [];
    for (let at = from; at < to; ) {
      const n = Math.floor(at / TILE_WIDTH);
      const end = Math.min(to, (n + 1) * TILE_WIDTH);
      const items = await this.#tile('entries', n);
      for (; at < end; at++) found.push(new Uint8Array(items[at % TILE_WIDTH]!));
    }
    return found;
  }

  /** Every entry with its index, tile by tile. @throws LedgerError `corrupt` */
  async *entries(): AsyncGenerator<readonly [number, Uint8Array]> {
    for (let n = 0; n * TILE_WIDTH < this.size; n++) {
      const items = await this.#tile('entries', n);
      for (const [i, entry] of items.entries()) yield [n * TILE_WIDTH + i, entry];
    }
  }

  /**
   * Proof that entry `index` is under the root of the first `size` entries, leaf's sibling first.
   * @throws LedgerError `out-of-range`, `corrupt`
   */
  async inclusionProof(index: number, size: number = this.size): Promise<Uint8Array[]> {
    checkRange(size, 1, this.size, 'size');
    checkRange(index, 0, size - 1, 'index');
    return makeInclusionProof((level, n) => this.#tile(level, n), index, size);
  }

  /**
   * Proof that the log of `size1` entries is the beginning of that of `size2`.
   * @throws LedgerError `out-of-range`, `corrupt`
   */
  async consistencyProof(size1: number, size2: number = this.size): Promise<Uint8Array[]> {
    checkRange(size2, 0, this.size, 'size2');
    checkRange(size1, 0, size2, 'size1');
    return makeConsistencyProof((level, n) => this.#tile(level, n), size1, size2);
  }

  async #tile(level: TileLevel, n: number): Promise<readonly Uint8Array[]> {
    const unwritten = this.unwritten.find((tile) => tile.level === level && tile.n === n);
    if (unwritten !== undefined) return unwritten.items;
    const edgeLevel = level === 'entries' ? 0 : level;
    const isLast = n === Math.floor(this.size / TILE_WIDTH ** (edgeLevel + 1));
    if (isLast) return level === 'entries' ? this.#tail : (this.edge.levels[level] ?? []);
    return readTile(this.#storage, level, n, TILE_WIDTH);
  }
}

function checkRange(value: number, min: number, max: number, what: string): void {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return;
  throw new LedgerError('out-of-range', `${what} ${value} is not between ${min} and ${max}`);
}
