import { createHash, createPrivateKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { framesOf, hub, ONWARD_TYPE } from './onward-agreements.ts';
import { runWorld, type WorldOptions } from './world.ts';

const SECONDS = 40;
const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 5)]);
const journalKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });

/** The sections that Japan gave the United States for Australia, with the second of each. */
async function sections(change: Partial<WorldOptions>): Promise<{ atS: number; digest: string; rows: number }[]> {
  const world = await runWorld({ seed: 7, seconds: SECONDS, silent: [], instruments: hub(), journalKey, ...change });
  return world.written.get('USA')!.flatMap(({ atS, bytes }) =>
    framesOf(bytes)
      .filter((frame) => frame[3] === ONWARD_TYPE)
      .map((frame) => ({
        atS,
        digest: createHash('sha256').update(frame.subarray(16)).digest('hex'),
        rows: frame.readUInt32LE(114),
      })),
  );
}

describe('what is signed for a third nation by way of a partner', () => {
  it('is the same bytes at the same times without the radars that the third nation may not profit from', async () => {
    // R3 is for the United States alone, R4 for nobody.
    const whole = await sections({});
    expect(whole.some(({ rows }) => rows > 3)).toBe(true);
    expect(await sections({ silent: ['JPN-R3', 'JPN-R4'] })).toEqual(whole);
    expect(await sections({ silent: ['JPN-R1'] })).not.toEqual(whole);
  }, 240_000);

  it('is the same without the radars that the partner may not profit from', async () => {
    const releasableTo = { 'JPN-R3': ['AUS'], 'JPN-R4': ['AUS'] };
    expect(await sections({ releasableTo, silent: ['JPN-R3', 'JPN-R4'] })).toEqual(await sections({ releasableTo }));
  }, 240_000);

  it('does not tell that there was an act that leaves it as it is', async () => {
    const grants = new Map([[20, { to: 'USA', sensors: ['JPN-R4'] }]]);
    expect(await sections({ grants })).toEqual(await sections({}));
  }, 240_000);

  it('ends at once with an act that ends it', async () => {
    const acts = new Map([[20, { instrument: 'jpn-usa-air-picture', type: 'suspended' as const }]]);
    const all = await sections({ acts });
    const last = all.slice(-2);
    expect(last.map(({ rows }) => rows)).toEqual([0, 0]);
    expect(Math.max(...all.map(({ atS }) => atS)) - all[0]!.atS).toBeLessThan(21);
  }, 240_000);
});
