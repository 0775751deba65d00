import { Frontier } from './frontier.ts';
import { TILE_WIDTH } from './tile.ts';

/** Called for each hash tile that became full. */
export type OnFullTile = (level: number, n: number, hashes: readonly Uint8Array[]) => void;

/** Levels of the tree from a tile's hashes to those of the tile above it. */
const TILE_HEIGHT = Math.log2(TILE_WIDTH);

/**
 * The right edge of a Merkle tree: of each level of tiles only the one that is not full yet, and the
 * frontier above them. That is all it takes to grow the tree and to know its root, and it grows with
 * the logarithm of the log alone.
 */
export class TreeEdge {
  /** Level by level, the hashes in the tile that is not full. */
  readonly levels: Uint8Array[][];
  readonly #frontier: Frontier;

  /** @param levels the tiles that are not full in a tree of `size` leaves, as wide as its size says. */
  constructor(size = 0, levels: Uint8Array[][] = []) {
    this.levels = levels;
    this.#frontier = new Frontier(size, levels);
  }

  get size(): number {
    return this.#frontier.size;
  }

  /** Adds a leaf; `onFull` hears of the tiles that it filled, lowest first. */
  push(leaf: Uint8Array, onFull: OnFullTile): void {
    this.#addToTile(0, leaf, onFull);
    this.#frontier.push(leaf, (height, root) => {
      if (height % TILE_HEIGHT === 0) this.#addToTile(height / TILE_HEIGHT, root, onFull);
    });
  }

  /** The tree's root. */
  root(): Uint8Array {
    return this.#frontier.root();
  }

  /** To be called before the frontier's size counts the leaf. */
  #addToTile(level: number, hash: Uint8Array, onFull: OnFullTile): void {
    const tile = this.levels[level] ?? [];
    this.levels[level] = tile;
    tile.push(hash);
    if (tile.length < TILE_WIDTH) return;
    this.levels[level] = [];
    onFull(level, Math.floor(this.size / TILE_WIDTH ** (level + 1)), tile);
  }
}
