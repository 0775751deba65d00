import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_ROOT, leafHash, memoryStorage, rootOf, verifyConsistency, verifyInclusion } from '../src/index.ts';
import { Ledger } from '../src/ledger.ts';
import { naiveConsistency, naiveInclusion, naiveRoot } from './naive-tree.ts';
import { entryNumber, testKey } from './test-key.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The leaves of the Certificate Transparency reference tests, and the roots of the first 1 to 8 of them. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

async function logOf(entries: readonly Uint8Array[]): Promise<Ledger> {
  const ledger = await Ledger.open(memoryStorage(), testKey());
  for (const entry of entries) ledger.append(entry);
  return ledger;
}

describe('the tree of RFC 6962', () => {
  it('has the reference roots for 1 to 8 leaves, and SHA-256 of nothing for none', async () => {
    expect(hex(EMPTY_ROOT)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    const ledger = await logOf([]);
    expect(ledger.root()).toEqual(EMPTY_ROOT);
    for (const [i, leaf] of LEAVES.entries()) {
      ledger.append(Buffer.from(leaf, 'hex'));
      expect(hex(ledger.root())).toBe(ROOTS[i]);
    }
  });

  it('has the same root as a naive tree at sizes around full tiles', async () => {
    const entries = Array.from({ length: 5_000 }, (_, i) => entryNumber(i));
    const leaves = entries.map(leafHash);
    const ledger = await logOf([]);
    const looked = new Set([255, 256, 257, 511, 512, 513, 4096, 5000]);
    for (const entry of entries) {
      ledger.append(entry);
      if (looked.has(ledger.size)) expect(hex(ledger.root())).toBe(hex(rootOf(leaves, 0, ledger.size)));
    }
  });
});

describe('proofs', () => {
  const size = 700;
  const entries = Array.from({ length: size }, (_, i) => entryNumber(i));
  const log = logOf(entries);

  it('of inclusion are those of a naive tree, and hold', async () => {
    const ledger = await log;
    const any = fc.integer({ min: 1, max: size }).chain((n) => fc.tuple(fc.nat(n - 1), fc.constant(n)));
    await fc.assert(
      fc.asyncProperty(any, async ([index, n]) => {
        const proof = await ledger.inclusionProof(index, n);
        expect(proof.map(hex)).toEqual(naiveInclusion(index, entries.slice(0, n)).map(hex));
        const root = naiveRoot(entries.slice(0, n));
        expect(verifyInclusion(leafHash(entries[index]!), index, n, root, proof)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('of consistency are those of a naive tree, and hold', async () => {
    const ledger = await log;
    const any = fc
      .integer({ min: 0, max: size })
      .chain((b) => fc.tuple(fc.integer({ min: 0, max: b }), fc.constant(b)));
    await fc.assert(
      fc.asyncProperty(any, async ([a, b]) => {
        const proof = await ledger.consistencyProof(a, b);
        expect(proof.map(hex)).toEqual(naiveConsistency(a, entries.slice(0, b)).map(hex));
        const [rootA, rootB] = [naiveRoot(entries.slice(0, a)), naiveRoot(entries.slice(0, b))];
        expect(verifyConsistency(a, rootA, b, rootB, proof)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('fail for another leaf, index, size, root or path', async () => {
    const ledger = await log;
    const small = entries.slice(0, 40);
    const root = naiveRoot(small);
    const leaf = leafHash(small[13]!);
    const proof = await ledger.inclusionProof(13, 40);
    expect(verifyInclusion(leaf, 13, 40, root, proof)).toBe(true);
    expect(verifyInclusion(leafHash(small[12]!), 13, 40, root, proof)).toBe(false);
    for (let index = -1; index <= 41; index++) {
      if (index !== 13) expect(verifyInclusion(leaf, index, 40, root, proof)).toBe(false);
    }
    expect(verifyInclusion(leaf, 13, 40, EMPTY_ROOT, proof)).toBe(false);
    expect(verifyInclusion(leaf, 13, 40, root, proof.slice(1))).toBe(false);
    expect(verifyInclusion(leaf, 13, 40, root, [...proof, root])).toBe(false);
    expect(verifyInclusion(leaf, 13, 40, root, [proof[0]!.subarray(1), ...proof.slice(1)])).toBe(false);
    expect(verifyInclusion(leaf, 13.5, 40, root, proof)).toBe(false);
    expect(verifyInclusion(leaf, 13, Number.NaN, root, proof)).toBe(false);
  });

  it('of consistency fail when history was rewritten', async () => {
    const ledger = await log;
    const grown = naiveRoot(entries.slice(0, 600));
    for (const a of [1, 2, 255, 256, 257, 599]) {
      const proof = await ledger.consistencyProof(a, 600);
      const other = naiveRoot([...entries.slice(0, a - 1), Buffer.from('rewritten')]);
      expect(verifyConsistency(a, naiveRoot(entries.slice(0, a)), 600, grown, proof)).toBe(true);
      expect(verifyConsistency(a, other, 600, grown, proof)).toBe(false);
      expect(verifyConsistency(a, naiveRoot(entries.slice(0, a)), 600, naiveRoot(entries.slice(0, 601)), proof)).toBe(
        false,
      );
    }
    expect(verifyConsistency(0, EMPTY_ROOT, 600, grown, [])).toBe(true);
    expect(verifyConsistency(0, grown, 600, grown, [])).toBe(false);
    expect(verifyConsistency(600, grown, 600, grown, [])).toBe(true);
    expect(verifyConsistency(601, grown, 600, grown, [])).toBe(false);
    expect(verifyConsistency(256, naiveRoot(entries.slice(0, 256)), 600, grown, [])).toBe(false);
  });

  it('are answered with an error outside the log', async () => {
    const ledger = await log;
    await expect(ledger.inclusionProof(700)).rejects.toMatchObject({ code: 'out-of-range' });
    await expect(ledger.inclusionProof(0, 701)).rejects.toMatchObject({ code: 'out-of-range' });
    await expect(ledger.consistencyProof(5, 4)).rejects.toMatchObject({ code: 'out-of-range' });
    await expect(ledger.entry(700)).rejects.toMatchObject({ code: 'out-of-range' });
    await expect(ledger.entry(-1)).rejects.toMatchObject({ code: 'out-of-range' });
  });
});
