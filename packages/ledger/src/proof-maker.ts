/** Making proofs: RFC 6962 sections 2.1.1 (audit paths) and 2.1.2 (consistency) over tiles. */
import { nodeHash, rootOf, splitPoint } from './merkle.ts';
import { TILE_WIDTH } from './tile.ts';

/** Gives the hashes known of tile `n` of `level`: all 256, or as many as there are. */
export type ReadTile = (level: number, n: number) => Promise<readonly Uint8Array[]>;

const isPowerOfTwo = (n: number) => splitPoint(n) * 2 === n || n === 1;

/** Root of the whole subtree over leaves `from` to `to`; their number is a power of two that divides `from`. */
async function subtreeRoot(readTile: ReadTile, from: number, to: number): Promise<Uint8Array> {
  let level = 0;
  let first = from;
  let count = to - from;
  while (count >= TILE_WIDTH) {
    level += 1;
    first /= TILE_WIDTH;
    count /= TILE_WIDTH;
  }
  const hashes = await readTile(level, Math.floor(first / TILE_WIDTH));
  const at = first % TILE_WIDTH;
  return rootOf(hashes, at, at + count);
}

async function rangeRoot(readTile: ReadTile, from: number, to: number): Promise<Uint8Array> {
  if (isPowerOfTwo(to - from)) return subtreeRoot(readTile, from, to);
  const middle = from + splitPoint(to - from);
  return nodeHash(await subtreeRoot(readTile, from, middle), await rangeRoot(readTile, middle, to));
}

/** Siblings from leaf `index` up to the root of the first `size` leaves. */
export async function makeInclusionProof(readTile: ReadTile, index: number, size: number): Promise<Uint8Array[]> {
  const proof: Uint8Array[] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const middle = from + splitPoint(to - from);
    if (index < middle) {
      proof.push(await rangeRoot(readTile, middle, to));
      to = middle;
    } else {
      proof.push(await rangeRoot(readTile, from, middle));
      from = middle;
    }
  }
  return proof.reverse();
}

/** What shows that the tree of `size1` leaves is the beginning of the tree of `size2`. */
export async function makeConsistencyProof(readTile: ReadTile, size1: number, size2: number): Promise<Uint8Array[]> {
  if (size1 === 0 || size1 === size2) return [];
  const proof: Uint8Array[] = [];
  let from = 0;
  let to = size2;
  while (to !== size1) {
    const middle = from + splitPoint(to - from);
    if (size1 <= middle) {
      proof.push(await rangeRoot(readTile, middle, to));
      to = middle;
    } else {
      proof.push(await rangeRoot(readTile, from, middle));
      from = middle;
    }
  }
  // From 0 on, what is left is the whole first tree, whose root the verifier has.
  if (from > 0) proof.push(await rangeRoot(readTile, from, to));
  return proof.reverse();
}
