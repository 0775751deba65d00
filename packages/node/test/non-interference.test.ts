import { createHash } from 'node:crypto';
import { PADDING_QUANTUM_BYTES } from '@musubi/link';
import { describe, expect, it } from 'vitest';
import { runWorld, type WorldResult } from './world.ts';

const SECONDS = 60;

/** Bytes and the second each piece left, as one digest and a length. */
function trace(world: WorldResult, nation: string): { bytes: number; digest: string } {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of world.written.get(nation) ?? []) {
    hash.update(`${piece.atS}:${piece.bytes.length}:`).update(piece.bytes);
    bytes += piece.bytes.length;
  }
  return { bytes, digest: hash.digest('hex') };
}

describe('non-interference', () => {
  for (const seed of [1, 7, 2026]) {
    it(`what AUS is sent is the same bytes at the same times without the withheld radars (seed ${seed})`, async () => {
      const withAll = await runWorld({ seed, seconds: SECONDS, silent: [] });
      const without = await runWorld({ seed, seconds: SECONDS, silent: ['JPN-R3', 'JPN-R4'] });
      const sent = trace(withAll, 'AUS');
      expect(sent.bytes).toBeGreaterThan(20_000);
      expect(sent).toEqual(trace(without, 'AUS'));
      // The test would not notice anything if the radars had no influence anywhere.
      expect(trace(withAll, 'USA')).not.toEqual(trace(without, 'USA'));
      expect(withAll.core.parts.tracking.own.tracks.count).toBeGreaterThan(
        without.core.parts.tracking.own.tracks.count,
      );
    }, 60_000);
  }

  it('holds for the times and lengths on the wire, however long the work took', async () => {
    // Each datagram keeps the node busy: with four radars it is later than with two, and its clock says so.
    const run = (silent: readonly string[]) => runWorld({ seed: 5, seconds: SECONDS, silent, workS: 0.004 });
    const [withAll, without] = [await run([]), await run(['JPN-R3', 'JPN-R4'])];
    const bursts = (world: WorldResult) =>
      world.written.get('AUS')!.map(({ atS, bytes }) => [Math.round(atS * 1e6) / 1e6, bytes.length]);
    expect(bursts(withAll).length).toBeGreaterThan(SECONDS - 5);
    expect(bursts(withAll)).toEqual(bursts(without));
    expect(trace(withAll, 'AUS')).toEqual(trace(without, 'AUS'));
    for (const [atS, length] of bursts(withAll)) {
      expect(Math.abs((atS! * 10) % 1) < 1e-4 || (atS! * 10) % 1 > 1 - 1e-4).toBe(true);
      expect(length! % PADDING_QUANTUM_BYTES).toBe(0);
    }
  }, 60_000);

  it('holds for AUS under acts on an instrument that it is no party to', async () => {
    const acts = new Map([
      [20, { instrument: 'jpn-usa-air-picture', type: 'suspended' as const }],
      [40, { instrument: 'jpn-usa-air-picture', type: 'resumed' as const }],
    ]);
    const plain = await runWorld({ seed: 3, seconds: SECONDS, silent: [] });
    const changed = await runWorld({ seed: 3, seconds: SECONDS, silent: [], acts });
    expect(trace(changed, 'AUS')).toEqual(trace(plain, 'AUS'));
    expect(trace(changed, 'USA')).not.toEqual(trace(plain, 'USA'));
  }, 60_000);

  it('holds for USA and the radar that nobody gets, and under acts towards another partner', async () => {
    const acts = new Map([
      [20, { instrument: 'aus-jpn-air-picture', type: 'suspended' as const }],
      [40, { instrument: 'aus-jpn-air-picture', type: 'resumed' as const }],
    ]);
    const plain = await runWorld({ seed: 3, seconds: SECONDS, silent: [] });
    const changed = await runWorld({ seed: 3, seconds: SECONDS, silent: ['JPN-R4'], acts });
    const tracks = (world: WorldResult) => world.core.parts.partners.get('USA')?.plan?.result.released.value.tracks;
    expect(tracks(plain)?.count).toBeGreaterThan(10);
    expect(tracks(changed)).toEqual(tracks(plain));
    expect(trace(changed, 'AUS').bytes).toBeLessThan(trace(plain, 'AUS').bytes);
  }, 60_000);
});
