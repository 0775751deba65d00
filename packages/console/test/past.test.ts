import { describe, expect, it } from 'vitest';
import { isShown, movedBy, playOn } from '../src/past/past-player.ts';
import { initialState, reduce } from '../src/store/state.ts';
import { columnsOf, createMockWorld } from './mock-picture.ts';

const START_S = 10_000;
const world = createMockWorld(() => START_S);
const message = (timeS: number) => ({
  type: 'message' as const,
  message: { type: 'picture' as const, picture: columnsOf(world.picture(null, timeS)) },
  nowS: 1,
});
const history = { fromS: START_S - 3600, toS: START_S, everyS: 5 };
const live = reduce(reduce(initialState('en', 'dark'), message(START_S)), { type: 'history', history });
const back = reduce(live, { type: 'past', past: { atS: START_S - 600, speed: 0 } });
const old = columnsOf(world.picture(null, START_S - 600));
const arrived = { type: 'past-picture' as const, picture: old, atS: START_S - 600 };

describe('looking back', () => {
  it('holds what was shown then, whatever arrives now', () => {
    const shown = reduce(reduce(back, arrived), message(START_S + 1));
    expect(shown.picture).toBe(old);
    expect(shown.livePicture?.timeS).toBe(START_S + 1);
    expect(shown.connection).toBe('live');
  });

  it('returns to the latest picture at once', () => {
    const shown = reduce(reduce(back, arrived), { type: 'past', past: null });
    expect(shown.picture).toBe(live.livePicture);
  });

  it('takes no picture that comes late, after the return or under another eye', () => {
    expect(reduce(live, arrived).picture).toBe(live.picture);
    const other = reduce(back, { type: 'as', as: 'AUS' });
    expect(reduce(other, arrived).picture).toBeNull();
    expect(other.past).toEqual(back.past);
    expect(other.history).toBeNull();
  });

  it('says of a picture that it is from then only when it is', () => {
    expect(isShown(live)).toBe(false);
    expect(isShown(back)).toBe(false);
    const shown = reduce(back, arrived);
    expect(isShown(shown)).toBe(true);
    expect(isShown(reduce(shown, { type: 'past', past: { atS: START_S - 1200, speed: 0 } }))).toBe(false);
    expect(isShown(reduce(shown, { type: 'past', past: { atS: START_S - 550, speed: 60 } }))).toBe(true);
    const again = reduce(reduce(shown, { type: 'past', past: null }), { type: 'past', past: back.past });
    expect(isShown(again)).toBe(false);
    expect(isShown(reduce(shown, { type: 'as', as: 'AUS' }))).toBe(false);
  });

  it('plays as fast as asked, and ends at the present', () => {
    expect(playOn({ atS: 100, speed: 60 }, 0.5, 1000)).toEqual({ atS: 130, speed: 60 });
    expect(playOn({ atS: 100, speed: 0 }, 5, 1000)).toEqual({ atS: 100, speed: 0 });
    expect(playOn({ atS: 990, speed: 60 }, 0.5, 1000)).toBeNull();
  });

  it('steps within what is kept', () => {
    expect(movedBy(live, -60)).toEqual({ atS: START_S - 60, speed: 0 });
    expect(movedBy(live, 60)).toBeNull();
    expect(movedBy(back, 601)).toBeNull();
    expect(movedBy(back, -60)).toEqual({ atS: START_S - 660, speed: 0 });
    expect(movedBy(back, -7200)).toEqual({ atS: history.fromS, speed: 0 });
    expect(movedBy({ ...live, history: null }, -60)).toBeNull();
  });
});
