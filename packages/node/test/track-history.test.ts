import { clearTrack, createTrackBatch, type TrackBatch } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { TrackHistory } from '../src/partners/track-history.ts';
import type { TrackingInstance } from '../src/tracking/instances.ts';

function tracks(number: number): TrackBatch {
  const batch = createTrackBatch(4, 40);
  clearTrack(batch, 0);
  batch.number[0] = number;
  batch.lineage[1] = 7;
  batch.count = 1;
  return batch;
}

const instance = (): TrackingInstance => ({ set: 'R1', tracker: null as never, tracks: tracks(0) });

describe('TrackHistory', () => {
  it('shows each schedule the newest picture that is old enough, and keeps few', () => {
    const history = new TrackHistory();
    const one = instance();
    const schedules = [
      { delayS: 0, cadenceS: 10 },
      { delayS: 30, cadenceS: 2 },
    ];
    for (let nowS = 1000; nowS <= 1100; nowS++) {
      one.tracks.number[0] = nowS;
      const views = history.take(one, schedules, nowS);
      const ages = views.map(({ takenS }) => nowS - takenS);
      expect(views[0]?.batch.number[0]).toBe(Math.floor(nowS / 10) * 10);
      if (nowS < 1030) expect(ages).toHaveLength(1);
      else expect([30, 31]).toContain(ages[1]);
      expect(views.every(({ batch, takenS }) => batch.number[0] === takenS && batch.lineage[1] === 7)).toBe(true);
    }
    const kept = Reflect.get(history, 'kept') as Map<string, unknown[]>;
    expect([...kept.values()].map((list) => list.length)).toEqual([1, 16]);
  });

  it('begins anew with another tracker, and forgets what no term asks for', () => {
    const history = new TrackHistory();
    const [one, two] = [instance(), instance()];
    const late = [{ delayS: 4, cadenceS: 1 }];
    for (let nowS = 0; nowS < 10; nowS++) history.take(one, late, nowS);
    expect(history.take(one, late, 10)[0]?.takenS).toBe(6);
    expect(history.take(two, late, 11)).toEqual([]);
    expect(history.take(two, [], 12)).toEqual([]);
    expect(history.take(two, late, 16)).toEqual([]);
  });

  it('does not wait for a clock that was set back', () => {
    const history = new TrackHistory();
    const one = instance();
    const late = [{ delayS: 2, cadenceS: 1 }];
    history.take(one, late, 1_000_000);
    for (let nowS = 0; nowS < 3; nowS++) history.take(one, late, nowS);
    expect(history.take(one, late, 3)[0]?.takenS).toBe(1);
  });
});
