import { EMPTY_ROOT, nodeHash } from './merkle.ts';

/** Called for each subtree of 2^`height` leaves, `height` above 0, that became whole. */
type OnWhole = (height: number, root: Uint8Array) => void;

/**
 * The roots of the largest whole subtrees of a Merkle tree, which are those that its size in binary
 * asks for: all it takes to add a leaf and to know the root (RFC 6962 section 2.1). Adding works as
 * counting does, with a hash for each carry: one in the mean. The root takes as many as bits are set.
 */
export class Frontier {
  /** The largest first. */
  readonly #roots: Uint8Array[];
  #size: number;
  #root: Uint8Array | null = null;

  /**
   * @param levels of a tree of `size` leaves, lowest first, the hashes of every `height`-th level
   * that are under no whole subtree of the next: fewer than 2^`height`, and as many as `size` says.
   */
  constructor(size = 0, levels: readonly (readonly Uint8Array[])[] = []) {
    this.#size = size;
    this.#roots = levels.map(Frontier.#rootsOf).reverse().flat();
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf's hash; `onWhole` hears of the subtrees that it completed, smallest first. */
  push(leaf: Uint8Array, onWhole?: OnWhole): void {
    let root = leaf;
    let whole = this.#size;
    for (let height = 1; whole % 2 === 1; height++) {
      root = nodeHash(this.#roots.pop()!, root);
      whole = (whole - 1) / 2;
      onWhole?.(height, root);
    }
    this.#roots.push(root);
    this.#size += 1;
    this.#root = null;
  }

  /** The tree's root: each whole subtree, and to its right all that is smaller. */
  root(): Uint8Array {
    this.#root ??= this.#size === 0 ? EMPTY_ROOT : this.#roots.reduceRight((right, left) => nodeHash(left, right));
    return this.#root;
  }

  /** The roots of the largest whole subtrees over a row of hashes, the largest first. */
  static #rootsOf(hashes: readonly Uint8Array[]): readonly Uint8Array[] {
    const frontier = new Frontier();
    for (const hash of hashes) frontier.push(hash);
    return frontier.#roots;
  }
}
