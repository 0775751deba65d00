/** RFC 6962 section 2.1 word for word, slow and without tiles: what the real tree is held against. */
import { createHash } from 'node:crypto';

const hash = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();

function split(n: number): number {
  let k = 1;
  while (2 * k < n) k = 2 * k;
  return k;
}

/** MTH(D[n]) */
export function naiveRoot(d: readonly Uint8Array[]): Uint8Array {
  if (d.length === 0) return hash();
  if (d.length === 1) return hash(Buffer.of(0), d[0]!);
  const k = split(d.length);
  return hash(Buffer.of(1), naiveRoot(d.slice(0, k)), naiveRoot(d.slice(k)));
}

/** PATH(m, D[n]) */
export function naiveInclusion(m: number, d: readonly Uint8Array[]): Uint8Array[] {
  if (d.length === 1) return [];
  const k = split(d.length);
  if (m < k) return [...naiveInclusion(m, d.slice(0, k)), naiveRoot(d.slice(k))];
  return [...naiveInclusion(m - k, d.slice(k)), naiveRoot(d.slice(0, k))];
}

/** PROOF(m, D[n]); empty for m = 0, of which the RFC does not speak. */
export function naiveConsistency(m: number, d: readonly Uint8Array[]): Uint8Array[] {
  return m === 0 ? [] : subproof(m, d, true);
}

function subproof(m: number, d: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  if (m === d.length) return whole ? [] : [naiveRoot(d)];
  const k = split(d.length);
  if (m <= k) return [...subproof(m, d.slice(0, k), whole), naiveRoot(d.slice(k))];
  return [...subproof(m - k, d.slice(k), false), naiveRoot(d.slice(0, k))];
}
