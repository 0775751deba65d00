import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JointPicture } from '../src/index.ts';
import { batchOf, later, type Sketch, T0 } from './fixture.ts';

const NATIONS = ['JPN', 'USA', 'AUS', 'KOR'];

const aircraft = fc.record({
  eastM: fc.double({ min: -20_000, max: 20_000, noNaN: true }),
  northM: fc.double({ min: -20_000, max: 20_000, noNaN: true }),
  eastMps: fc.double({ min: -250, max: 250, noNaN: true }),
  northMps: fc.double({ min: -250, max: 250, noNaN: true }),
  address: fc.constantFrom(-1, 1, 2, 3, 4),
  seenBy: fc.subarray(NATIONS),
  errorM: fc.array(fc.double({ min: -120, max: 120, noNaN: true }), { minLength: 8, maxLength: 8 }),
});
interface Aircraft {
  eastM: number;
  northM: number;
  eastMps: number;
  northMps: number;
  address: number;
  seenBy: string[];
  errorM: number[];
}

const world = fc.array(aircraft, { maxLength: 12 });

function sketchesOf(things: Aircraft[], nation: string): Sketch[] {
  const index = NATIONS.indexOf(nation);
  return things.flatMap(({ seenBy, errorM, ...thing }, number) =>
    seenBy.includes(nation)
      ? [{ ...thing, number, eastM: thing.eastM + errorM[index * 2], northM: thing.northM + errorM[index * 2 + 1] }]
      : [],
  );
}

function show(things: Aircraft[], order: readonly string[], backwards: boolean) {
  const picture = new JointPicture({ own: 'JPN' });
  for (let second = 0; second < 5; second++) {
    for (const nation of order) {
      const sketches = sketchesOf(things, nation).map((sketch) => later(sketch, second));
      const batch = batchOf(...(backwards ? sketches.reverse() : sketches));
      if (nation === 'JPN') picture.replaceOwn(batch, T0 + second);
      else picture.receive(nation, batch, null, T0 + second);
    }
    picture.update(T0 + second);
  }
  return picture.tracks();
}

describe('the picture', () => {
  it('does not depend on the order in which partners are heard', () => {
    fc.assert(
      fc.property(world, fc.shuffledSubarray(NATIONS, { minLength: 4 }), fc.boolean(), (things, order, backwards) => {
        expect(show(things, order, backwards)).toEqual(show(things, NATIONS, false));
      }),
    );
  });

  it('holds every track in exactly one joint track, with at most one of each nation and no two addresses', () => {
    fc.assert(
      fc.property(world, (things) => {
        const tracks = show(things, NATIONS, false);
        const members = tracks.flatMap((track) => track.members.map(({ nation, number }) => `${nation}-${number}`));
        expect(members.sort()).toEqual(things.flatMap((t, i) => t.seenBy.map((nation) => `${nation}-${i}`)).sort());
        for (const track of tracks) {
          expect(new Set(track.members.map(({ nation }) => nation)).size).toBe(track.members.length);
          const addresses = new Set(track.members.map(({ number }) => things[number].address).filter((a) => a >= 0));
          expect(addresses.size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
