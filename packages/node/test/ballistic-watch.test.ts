import { BOARDS, BoardBook } from '@musubi/boards';
import { Flag } from '@musubi/model';
import type { BallisticTrack } from '@musubi/tracker';
import { expect, it } from 'vitest';
import type { EntryDraft } from '../src/boards/desk.ts';
import { BallisticWatch } from '../src/warnings/ballistic-watch.ts';

const track: BallisticTrack = {
  ...{ number: 7, timeS: 1_000, phase: 'boosting', ballisticCoefficientKgPerM2: 5_000, flags: 0, impact: null },
  ...{ positionM: [-3.5e6, 3.7e6, 4.1e6], velocityMps: [500, 900, 300], covariance: new Float64Array(49) },
};
const impact = { timeS: 1_400, latitudeRad: 0.7, longitudeRad: 2.3, covariance: [1e6, 0, 0, 1e6, 0, 25] } as const;

function watch(exercise: boolean, fails = 0) {
  const written: EntryDraft[] = [];
  const problems: string[] = [];
  const watched = new BallisticWatch({
    ...{ nation: 'JPN', exercise, partners: () => ['AUS', 'USA'], book: new BoardBook(BOARDS), newItem: () => 'JPN-1' },
    write: async ([draft]) => {
      if (fails-- > 0) throw new Error('disk full');
      written.push(draft!);
    },
    onProblem: (code) => problems.push(code),
  });
  const look = async (tracks: BallisticTrack[], atS: number) => {
    watched.look(tracks, atS);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { written, problems, look };
}

it.each([
  [false, 0, 'actual'],
  [false, Flag.simulated, 'exercise'],
  [false, Flag.exercise, 'exercise'],
  [false, Flag.test, 'exercise'],
  [true, 0, 'exercise'],
])('a warning of a node (exercise: %s) from plots with flags %d is marked %s', async (exercise, flags, marking) => {
  const { written, look } = watch(exercise);
  await look([{ ...track, flags }], 1_000);
  expect(written[0]).toMatchObject({
    exercise: marking === 'exercise',
    body: { fields: { marking, state: 'issued' } },
  });
  expect(written[0]?.releasableTo).toEqual(['AUS', 'USA']);
});

it('updates at once from a fan to areas, then no more often than every five seconds, and only with news', async () => {
  const { written, look } = watch(true);
  const falling = { ...track, phase: 'free-flight', impact } as const;
  const later = { ...falling, impact: { ...impact, timeS: 1_700 } };
  await look([track], 1_000);
  await look([falling], 1_000.25);
  await look([later], 1_002);
  await look([falling], 1_010);
  await look([later], 1_011);
  expect(written.map(({ body }) => [body.fields['state'], body.fields['expectedS'] ?? null])).toEqual([
    ['issued', null],
    ['updated', 1_380],
    ['updated', 1_680],
  ]);
});

it('tries again after a disk was full, and tells', async () => {
  const { written, problems, look } = watch(true, 1);
  for (const atS of [1_000, 1_001, 1_006]) await look([track], atS);
  expect(problems).toEqual(['warning']);
  expect(written.map(({ body }) => body.fields['state'])).toEqual(['issued']);
});
