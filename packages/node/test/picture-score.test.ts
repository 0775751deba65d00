import type { PlayedInject, PictureScore } from '@musubi/boards';
import { memoryStorage } from '@musubi/ledger';
import { describe, expect, it } from 'vitest';
import { BoardSurface } from '../src/boards/surface.ts';
import { PlayRecord } from '../src/boards/play/play-record.ts';
import type { PlaySample } from '../src/boards/play/play-samples.ts';
import { scorePicture } from '../src/boards/play/score-picture.ts';
import { EXERCISE, Play } from './play.ts';

const DEG = 180 / Math.PI;
/** Due east along the equator at 100 m/s for a thousand seconds from time 0. */
const east: PlayedInject = {
  ...{ item: {} as never, exercise: {} as never, dueS: 0, sentS: 0, elapsedS: (atS) => atS },
  places: [
    { afterS: 0, latitudeDeg: 0, longitudeDeg: 10, altitudeM: null },
    { afterS: 1_000, latitudeDeg: 0, longitudeDeg: 10 + 100_000 / 111_319.49, altitudeM: null },
  ],
};
const metres = 1 / 111_319.49 / DEG;

/** Samples each ten seconds, with tracks so far north and east of the course's place, m. */
function samples(...offsets: (readonly [id: number, eastM: number, northM: number])[]): PlaySample[] {
  return Array.from({ length: 50 }, (_, n) => ({
    timeS: n * 10,
    ids: offsets.map(([id]) => id),
    states: offsets.map(([, eastM, northM]) => [
      northM * metres,
      10 / DEG + (n * 1_000 + eastM) * metres,
      ...([100, 0] as const),
    ]),
  }));
}

describe('the score of a picture', () => {
  it('of a track that is 300 m beside its course is that', () => {
    const { score, traced } = scorePicture([east], samples([7, 0, 300]))!;
    expect(score).toMatchObject({ injects: 1, samples: 50, missed: 0, spurious: 0, completeness: 1, ambiguity: 1 });
    expect(score.gospaM).toBeGreaterThan(296);
    expect(score.gospaM).toBeLessThan(303);
    expect(score.positionErrorM).toBeCloseTo(score.gospaM, 3);
    expect(traced).toHaveLength(50);
    expect(traced[0]).toEqual({ track: 7, place: { latDeg: 0.0027, lonDeg: 10 } });
  });

  it('counts what is missed, what is beside, and leaves alone what is far', () => {
    // c / √2 for one missed; alpha is 2.
    expect(scorePicture([east], samples())!.score).toMatchObject({ gospaM: 2121.3203, missed: 1, completeness: 0 });
    const { score } = scorePicture([east], samples([1, 0, 0], [2, 0, 8_000], [3, 0, 60_000]))!;
    expect(score).toMatchObject({ completeness: 1, spurious: 1, missed: 0, spuriousness: 0.5 });
  });

  it('is none when nothing was in the air', () => {
    expect(scorePicture([], samples([1, 0, 0]))).toBeNull();
    expect(scorePicture([{ ...east, sentS: 900, elapsedS: (atS) => atS - 900 }], samples([1, 0, 0]))).toBeNull();
  });

  it('holds across the date line and at both ends of the earth at once', () => {
    const line = [
      { afterS: 0, latitudeDeg: 60, longitudeDeg: 179.99, altitudeM: null },
      { afterS: 1_000, latitudeDeg: 60, longitudeDeg: -179.5, altitudeM: null },
    ];
    const both = [east, { ...east, places: line }];
    const { score } = scorePicture(both, samples([1, 0, 100]))!;
    expect(score).toMatchObject({ injects: 2, completeness: 0.5, missed: 1 });
    expect(score.positionErrorM).toBeLessThan(110);
  });

  it('is bounded in what it weighs', () => {
    const many = Array.from({ length: 400 }, () => east);
    const crowd = samples(...Array.from({ length: 400 }, (_, n) => [n, n * 40, 0] as const));
    expect(scorePicture(many, crowd)!.score.samples).toBeLessThan(10);
  });
});

describe('the record of an exercise', () => {
  const sample = (timeS: number) => (): PlaySample => ({ timeS, ids: [1], states: [[0, 0, 0, 0]] });

  it('is bounded: of a long exercise it keeps fewer samples of all of it', async () => {
    const storage = memoryStorage();
    const record = await PlayRecord.open(storage, () => undefined);
    for (let s = 0; s < 20_000; s++) record.take('JPN-1', s, sample(s));
    const kept = record.samples('JPN-1');
    expect(kept.length).toBeLessThanOrEqual(720);
    expect(kept[0]?.timeS).toBe(0);
    expect(kept.at(-1)!.timeS).toBeGreaterThan(19_900);
    for (let n = 2; n < 9; n++) record.take(`JPN-${n}`, 1, sample(1));
    expect(record.exercises).toHaveLength(4);
    await new Promise((resolve) => setImmediate(resolve));
    const again = await PlayRecord.open(storage, () => undefined);
    expect(again.samples('JPN-1').length).toBeGreaterThan(kept.length - 5);
  });

  it('leaves out a line that a crash tore, and times that a clock took back', async () => {
    const storage = memoryStorage();
    await storage.append('play/JPN-1', Buffer.from('{"timeS":1,"ids":[],"states":[]}\n{"timeS":6,"ids":[1'));
    const record = await PlayRecord.open(storage, () => undefined);
    expect(record.samples('JPN-1').map(({ timeS }) => timeS)).toEqual([1]);
    record.take('JPN-1', 6, sample(6));
    record.take('JPN-1', 3, sample(3));
    expect(record.samples('JPN-1').map(({ timeS }) => timeS)).toEqual([1, 3]);
    record.forget('JPN-1');
    expect(record.exercises).toEqual([]);
  });
});

describe('after an exercise', () => {
  it('each nation’s node has scored its own picture, and its people say who gets that', async () => {
    const play = await Play.begin('USA', 'AUS');
    await play.alliance.pass(2);
    await play.answer('USA', { sharesScore: true, part: 'taking-part' });
    await play.arm('JPN-1', 2, { recipients: ['AUS', 'USA'] });
    await play.alliance.pass(60);
    await play.say('exercises', EXERCISE, { state: 'ended' });
    await play.alliance.pass(15);
    const side = (seer: string, of: string) =>
      play.alliance.core(seer).parts.boards.book.item('exercises', EXERCISE)!.sides.get(of)?.fields;
    const score = (seer: string, of: string) => (side(seer, of)?.['pictureScore'] as PictureScore[] | undefined)?.[0];
    for (const nation of ['JPN', 'USA', 'AUS']) {
      expect(score(nation, nation)).toMatchObject({ injects: 1, spurious: 0 });
      expect(score(nation, nation)!.completeness).toBeGreaterThan(0.5);
      expect(score(nation, nation)!.positionErrorM).toBeLessThan(500);
    }
    expect(score('JPN', 'USA')).toEqual(score('USA', 'USA'));
    expect(score('JPN', 'AUS')).toBeUndefined();
    expect(score('USA', 'JPN')).toBeUndefined();
    const report = new BoardSurface(play.core, true).export('exercises', 'after-action', EXERCISE);
    const text = 'text' in report ? report.text : '';
    expect(text.match(/<svg /g)).toHaveLength(2);
    expect(text).toContain('Not told here');
    expect(play.core.parts.playRecord.exercises).toEqual([]);
  });
});
