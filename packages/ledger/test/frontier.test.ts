import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TreeEdge } from '../src/edge.ts';
import { Frontier } from '../src/frontier.ts';
import { EMPTY_ROOT, leafHash, rootOf } from '../src/merkle.ts';
import { TILE_WIDTH } from '../src/tile.ts';
import { entryNumber } from './test-key.ts';

const SIZE = 66_000;
const leaves = Array.from({ length: SIZE }, (_, i) => leafHash(entryNumber(i)));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const nobody = () => undefined;

/** Every tile of a tree, cut off where it stops being full: what a disk would give back. */
function levelsOf(size: number): Uint8Array[][] {
  const levels: Uint8Array[][] = [];
  for (let row = leaves.slice(0, size); row.length > 0; ) {
    const full = Math.floor(row.length / TILE_WIDTH);
    levels.push(row.slice(full * TILE_WIDTH));
    row = Array.from({ length: full }, (_, n) => rootOf(row, n * TILE_WIDTH, (n + 1) * TILE_WIDTH));
  }
  return levels;
}

describe('the frontier', () => {
  it('gives the root of the naive tree at every size up to 600', () => {
    const frontier = new Frontier();
    expect(frontier.root()).toEqual(EMPTY_ROOT);
    for (let size = 1; size <= 300; size++) {
      frontier.push(leaves[size - 1]!);
      expect(hex(frontier.root())).toBe(hex(rootOf(leaves, 0, size)));
      expect(frontier.root()).toBe(frontier.root());
    }
  });

  it('tells of each subtree that became whole, with its root', () => {
    const frontier = new Frontier();
    for (let size = 1; size <= 64; size++) {
      const heard: number[] = [];
      frontier.push(leaves[size - 1]!, (height, root) => {
        heard.push(height);
        expect(root).toEqual(rootOf(leaves, size - 2 ** height, size));
      });
      const whole = [1, 2, 3, 4, 5, 6].filter((height) => size % 2 ** height === 0);
      expect(heard).toEqual(whole);
    }
  });
});

describe('the right edge', () => {
  it('read back from tiles of any size is the edge that grew to it, and grows on alike', () => {
    const around = fc.oneof(fc.constantFrom(0, 1, 255, 256, 257, 511, 512), fc.nat(3000));
    fc.assert(
      fc.property(around, fc.nat(600), (size, more) => {
        const edge = new TreeEdge(size, levelsOf(size));
        expect(hex(edge.root())).toBe(hex(rootOf(leaves, 0, size)));
        for (const leaf of leaves.slice(size, size + more)) edge.push(leaf, nobody);
        expect(edge.size).toBe(size + more);
        expect(hex(edge.root())).toBe(hex(rootOf(leaves, 0, size + more)));
        const told = (levels: Uint8Array[][]) => levels.map((tile) => tile.map(hex).join());
        expect(told(edge.levels)).toEqual(told(levelsOf(size + more)));
      }),
      { numRuns: 40, examples: [[65_300, 500]] },
    );
  });

  it('tells of full tiles in their order, lowest first', () => {
    const edge = new TreeEdge();
    const heard: string[] = [];
    for (const leaf of leaves.slice(0, 65_536)) {
      edge.push(leaf, (level, n, hashes) => {
        heard.push(`${level}/${n}`);
        if (level === 0) expect(hashes[255]).toBe(leaves[(n + 1) * TILE_WIDTH - 1]);
      });
    }
    expect(heard).toEqual([...Array.from({ length: 256 }, (_, n) => `0/${n}`), '1/0']);
    expect(edge.levels.map(({ length }) => length)).toEqual([0, 0, 1]);
  });
});
