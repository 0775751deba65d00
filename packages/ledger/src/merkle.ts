/** The Merkle tree of RFC 6962 section 2.1 (RFC 9162 keeps it): leaf 0x00‖entry, node 0x01‖left‖right. */
import { createHash, hash } from 'node:crypto';

export const HASH_BYTES = 32;

const LEAF = 0;
const NODE = 1;

export function sha256(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Root of a tree without leaves: SHA-256 of nothing. */
export const EMPTY_ROOT: Uint8Array = sha256();

/** Room for a prefix and what is hashed: one call of the hash is a third of the price of three. */
const scratch = Buffer.alloc(1 + 4096);

function prefixed(prefix: number, first: Uint8Array, second?: Uint8Array): Uint8Array {
  scratch[0] = prefix;
  scratch.set(first, 1);
  if (second !== undefined) scratch.set(second, 1 + first.length);
  return hash('sha256', scratch.subarray(0, 1 + first.length + (second?.length ?? 0)), 'buffer');
}

export function leafHash(entry: Uint8Array): Uint8Array {
  return entry.length < scratch.length ? prefixed(LEAF, entry) : sha256(Uint8Array.of(LEAF), entry);
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return prefixed(NODE, left, right);
}

/** The largest power of two below `size`, where a tree of `size` > 1 leaves splits. Exact to 2^53. */
export function splitPoint(size: number): number {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
}

/** Root over `hashes`, taken as leaves that are hashed already. */
export function rootOf(hashes: readonly Uint8Array[], from = 0, to = hashes.length): Uint8Array {
  if (to === from) return EMPTY_ROOT;
  if (to - from === 1) return hashes[from]!;
  const middle = from + splitPoint(to - from);
  return nodeHash(rootOf(hashes, from, middle), rootOf(hashes, middle, to));
}

export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
