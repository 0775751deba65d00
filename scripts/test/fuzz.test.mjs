import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { randomOf } from '../fuzz/random.mjs';
import { SHARES, TARGETS } from '../fuzz/targets.mjs';

const CORPUS = new URL('../fuzz/corpus/', import.meta.url);
const SEED = 20_240_701;
const INPUTS = 400;

describe('a small share of what `npm run fuzz` does', () => {
  it.each(Object.keys(TARGETS))(
    '%s finds no fault, and finds something in its inputs',
    (name) => {
      const target = TARGETS[name](randomOf(SEED));
      let found = 0;
      for (let i = 0; i < INPUTS; i++) found += target.check(target.next());
      expect(found).toBeGreaterThan(INPUTS / 10);
    },
    120_000,
  );

  it('has a share of the count for every target', () => {
    expect(Object.keys(SHARES)).toEqual(Object.keys(TARGETS));
    expect(Object.values(SHARES).reduce((sum, share) => sum + share)).toBeCloseTo(1);
  });
});

describe('inputs that once found a fault', () => {
  const files = existsSync(CORPUS) ? readdirSync(CORPUS) : [];
  it.each(files)('%s', (file) => {
    const [name] = file.split('-');
    const bytes = Uint8Array.from(Buffer.from(readFileSync(new URL(file, CORPUS), 'utf8').trim(), 'hex'));
    TARGETS[name](randomOf(1)).check(bytes);
  });
});
