import { EMPTY_ROOT, rootOf } from './merkle.ts';
import { TILE_WIDTH } from './tile.ts';

/** Called for each hash tile that became full. */
export type OnFullTile = (level: number, n: number, hashes: readonly Uint8Array[]) => void;

/**
 * The right edge of a Merkle tree: of each level of tiles only the one that is not full yet. That is
 * all it takes to grow the tree and to know its root, and it does not grow with the log.
 */
export class TreeEdge {
  /** Level by level, the hashes in the tile that is not full. */
  readonly levels: Uint8Array[][];
  #size: number;

  constructor(size = 0, levels: Uint8Array[][] = []) {
    this.#size = size;
    this.levels = levels;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf; `onFull` hears of the tiles that it filled, lowest first. */
  push(leaf: Uint8Array, onFull: OnFullTile): void {
    this.#size += 1;
    let hash = leaf;
    let count = this.#size;
    for (let level = 0; ; level++) {
      const tile = this.levels[level] ?? [];
      this.levels[level] = tile;
      tile.push(hash);
      if (tile.length < TILE_WIDTH) return;
      this.levels[level] = [];
      count /= TILE_WIDTH;
      onFull(level, count - 1, tile);
      hash = rootOf(tile);
    }
  }

  /** The tree's root: each level's loose hashes, and to their right all that is lower. */
  root(): Uint8Array {
    let below: Uint8Array | null = null;
    for (const tile of this.levels) {
      const row: Uint8Array[] = below === null ? tile : [...tile, below];
      if (row.length > 0) below = rootOf(row);
    }
    return below ?? EMPTY_ROOT;
  }
}
