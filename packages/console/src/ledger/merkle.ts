/**
 * The log's tree as RFC 6962 defines it, in the browser: what the node says is not believed but
 * worked out. WebCrypto is there on loopback and HTTPS alone, hence the library.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';

export type Hash = Uint8Array;

/** A path in a tree of at most 2^53 leaves is no longer than this. */
const PATH_MAX = 64;
const HASH_BYTES = 32;

/** Section 2.1: a leaf's hash begins with a zero byte. */
export function leafHash(entry: Uint8Array): Hash {
  return sha256(concatBytes(Uint8Array.of(0), entry));
}

function nodeHash(left: Hash, right: Hash): Hash {
  return sha256(concatBytes(Uint8Array.of(1), left, right));
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** The largest power of two below `size`: where the tree divides. */
function split(size: number): number {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
}

function isPath(path: readonly Hash[]): boolean {
  return path.length <= PATH_MAX && path.every((hash) => hash.length === HASH_BYTES);
}

const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

/** Section 2.1.1 read backwards; null where the path has too few or too many hashes. */
function rootAbove(leaf: Hash, index: number, size: number, path: readonly Hash[]): Hash | null {
  const sibling = path.at(-1);
  if (size === 1) return sibling === undefined ? leaf : null;
  if (sibling === undefined) return null;
  const k = split(size);
  const isLeft = index < k;
  const below = rootAbove(leaf, isLeft ? index : index - k, isLeft ? k : size - k, path.slice(0, -1));
  if (below === null) return null;
  return isLeft ? nodeHash(below, sibling) : nodeHash(sibling, below);
}

/** Whether the leaf is number `index` of the `size` under `root`. Any input gives an answer. */
export function isIncluded(leaf: Hash, index: number, size: number, root: Hash, path: readonly Hash[]): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || !isPath(path)) return false;
  const above = rootAbove(leaf, index, size, path);
  return above !== null && sameBytes(above, root);
}

/** Section 2.1.2 read backwards: the roots of the old and of the new tree; null for a path that does not fit. */
function rootsAbove(from: number, to: number, known: Hash | null, path: readonly Hash[]): [Hash, Hash] | null {
  const last = path.at(-1);
  if (from === to) {
    const same = known ?? last;
    return same && path.length === (known ? 0 : 1) ? [same, same] : null;
  }
  if (last === undefined) return null;
  const k = split(to);
  const rest = path.slice(0, -1);
  if (from <= k) {
    const below = rootsAbove(from, k, known, rest);
    return below && [below[0], nodeHash(below[1], last)];
  }
  const below = rootsAbove(from - k, to - k, null, rest);
  return below && [nodeHash(last, below[0]), nodeHash(last, below[1])];
}

/** A log at a moment. */
export interface TreeHead {
  readonly size: number;
  readonly root: Hash;
}

/** Whether the log of `older` is the beginning of that of `newer`. Any input gives an answer. */
export function isBeginning(older: TreeHead, newer: TreeHead, path: readonly Hash[]): boolean {
  if (!isCount(older.size) || !isCount(newer.size) || older.size > newer.size || !isPath(path)) return false;
  if (older.size === 0) return path.length === 0;
  const roots = rootsAbove(older.size, newer.size, older.root, path);
  return roots !== null && sameBytes(roots[0], older.root) && sameBytes(roots[1], newer.root);
}
