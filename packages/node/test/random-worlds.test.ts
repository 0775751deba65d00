import { describe, expect, it } from 'vitest';
import { randomWorld } from './random-world.ts';
import { runWorld, type WorldResult } from './world.ts';

/** More by `WORLDS=200 FIRST_WORLD=1 npx vitest run --project unit packages/node/test/random-worlds.test.ts`. */
const WORLDS = Number(process.env['WORLDS'] ?? 8);
const FIRST = Number(process.env['FIRST_WORLD'] ?? 1);
const WORLD_MS_MAX = 300_000;

/** Every piece written to a partner: when, how long, and what. */
function pieces(world: WorldResult, nation: string): string[] {
  return (world.written.get(nation) ?? []).map(({ atS, bytes }) => `${atS} ${Buffer.from(bytes).toString('base64')}`);
}

const other = (nation: string): string => (nation === 'AUS' ? 'USA' : 'AUS');

describe(`non-interference in ${WORLDS} random worlds`, () => {
  let clean = 0;
  let flowing = 0;
  let telling = 0;

  for (let seed = FIRST; seed < FIRST + WORLDS; seed++) {
    it(
      `holds in world ${seed}`,
      async () => {
        const { partner, whole, without } = randomWorld(seed);
        const [all, less] = [await runWorld(whole), await runWorld(without)];
        const [sent, expected] = [pieces(all, partner), pieces(less, partner)];
        expect(sent.length).toBeGreaterThan(30);
        const differs = sent.findIndex((piece, at) => piece !== expected[at]);
        expect({ partner, differs, count: sent.length }).toEqual({ partner, differs: -1, count: expected.length });
        clean++;
        if ((all.core.parts.partners.get(partner)?.plan?.result.permitted.size ?? 0) > 0) flowing++;
        if (pieces(all, other(partner)).join() !== pieces(less, other(partner)).join()) telling++;
      },
      WORLD_MS_MAX,
    );
  }

  it('was asked of worlds in which something flows and something is withheld', () => {
    console.log(
      `${clean} of ${WORLDS} worlds clean; in ${flowing} tracks went, in ${telling} the other partner's changed`,
    );
    expect(clean).toBe(WORLDS);
    if (WORLDS < 8) return;
    expect(flowing).toBeGreaterThan(WORLDS / 4);
    expect(telling).toBeGreaterThan(WORLDS / 4);
  });
});
