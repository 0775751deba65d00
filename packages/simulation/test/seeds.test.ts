import { describe, expect, it } from 'vitest';
import { runSeed } from '../src/run-seed.ts';
import { play, settle, told } from './play.ts';

/** More of them: npm run simulate. */
const SEEDS = 24;
const SHORT_MINUTES = 0.1;

describe('worlds from seeds', () => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    it(`keeps every promise in the world of seed ${seed}`, async () => {
      const result = await play({ seed, minutes: SHORT_MINUTES });
      expect(told(result)).toEqual([]);
      expect(result.crossings).toBeGreaterThan(0);
    });
  }
});

describe('a seed', () => {
  it('plays the same each time, to the last byte and instant', async () => {
    const once = await play({ seed: 7 });
    const again = await play({ seed: 7 });
    expect(again).toEqual(once);
  });

  it('plays the same when promises are waited for longer', async () => {
    const patient = async (): Promise<void> => {
      for (let i = 0; i < 3; i++) await settle();
    };
    const once = await play({ seed: 5 });
    const again = await runSeed({ seed: 5, minutes: 0.1, settle: patient });
    expect(again.traceHash).toBe(once.traceHash);
  });

  it('differs from another', async () => {
    const [one, other] = [await play({ seed: 7 }), await play({ seed: 8 })];
    expect(one.traceHash).not.toBe(other.traceHash);
  });

  it('writes a line for everything that happens, and that changes nothing', async () => {
    const lines: string[] = [];
    const silent = await play({ seed: 3 });
    const told = await play({ seed: 3, onLine: (line) => lines.push(line) });
    expect(told.traceHash).toBe(silent.traceHash);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.some((line) => line.endsWith('peace'))).toBe(true);
  });
});
