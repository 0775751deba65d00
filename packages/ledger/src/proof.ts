/** Checking proofs, after the algorithms of RFC 9162 sections 2.1.3.2 and 2.1.4.2. */
import { EMPTY_ROOT, HASH_BYTES, nodeHash, sameHash } from './merkle.ts';

/** A path in a tree of at most 2^53 leaves is no longer than this. */
const PATH_MAX = 64;

function isPath(proof: readonly Uint8Array[]): boolean {
  return proof.length <= PATH_MAX && proof.every((hash) => hash.length === HASH_BYTES);
}

const isOdd = (n: number) => n % 2 === 1;
const half = (n: number) => Math.floor(n / 2);

/**
 * Whether the leaf with hash `leaf` is number `index` of the `size` leaves under `root`.
 * Any input gives an answer; nothing throws.
 */
export function verifyInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  root: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  if (!isPath(proof)) return false;
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(node) && node !== 0) {
        node = half(node);
        last = half(last);
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    node = half(node);
    last = half(last);
  }
  return last === 0 && sameHash(hash, root);
}

/**
 * Whether the first `size1` of the `size2` leaves under `root2` are just those under `root1`:
 * the log only grew. Any input gives an answer; nothing throws.
 */
export function verifyConsistency(
  size1: number,
  root1: Uint8Array,
  size2: number,
  root2: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!Number.isSafeInteger(size1) || !Number.isSafeInteger(size2) || size1 < 0 || size1 > size2) return false;
  if (!isPath(proof)) return false;
  if (size1 === size2) return proof.length === 0 && sameHash(root1, root2);
  if (size1 === 0) return proof.length === 0 && sameHash(root1, EMPTY_ROOT);
  return climb(size1, root1, size2, root2, proof);
}

function climb(
  size1: number,
  root1: Uint8Array,
  size2: number,
  root2: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  let node = size1 - 1;
  let last = size2 - 1;
  while (isOdd(node)) {
    node = half(node);
    last = half(last);
  }
  // A first tree that is one whole subtree is its own starting point and is not sent.
  const path = node === 0 ? [root1, ...proof] : proof;
  if (path.length === 0) return false;
  let old = path[0]!;
  let grown = path[0]!;
  for (const sibling of path.slice(1)) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      old = nodeHash(sibling, old);
      grown = nodeHash(sibling, grown);
      while (!isOdd(node) && node !== 0) {
        node = half(node);
        last = half(last);
      }
    } else {
      grown = nodeHash(grown, sibling);
    }
    node = half(node);
    last = half(last);
  }
  return last === 0 && sameHash(old, root1) && sameHash(grown, root2);
}
