import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createNodeClock,
  drawTimeS,
  FADE_S,
  fade,
  frameIntervalMs,
  HOLD_AFTER_S,
  hearClock,
  leaderMinutes,
  reckon,
} from '../src/map/motion.ts';

describe('fade', () => {
  it('goes from all to nothing without a step', () => {
    expect(fade(0)).toBe(1);
    expect(fade(FADE_S)).toBe(0);
    expect(fade(FADE_S / 2)).toBeCloseTo(0.5, 12);
    for (let s = 0; s < FADE_S; s += 0.01) {
      expect(fade(s + 0.01)).toBeLessThanOrEqual(fade(s));
      expect(fade(s) - fade(s + 0.01)).toBeLessThan(0.03);
    }
  });
});

describe('reckon', () => {
  it('moves with the velocity from the time of the state', () => {
    expect(reckon(10, 2, 100, 0, Number.NEGATIVE_INFINITY, 103)).toBe(16);
  });

  it('is where it was at the moment of a correction, and where it should be after the fade', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (was, v) => {
          const error = was - reckon(0, v, 0, 0, 0, 10);
          expect(reckon(0, v, 0, error, 10, 10)).toBeCloseTo(was, 9);
          expect(reckon(0, v, 0, error, 10, 10 + FADE_S)).toBeCloseTo(v * (10 + FADE_S), 9);
        },
      ),
    );
  });
});

describe('node clock', () => {
  it('takes the first picture as it comes and smooths what follows', () => {
    const clock = createNodeClock();
    hearClock(clock, 1000, 5);
    expect(clock.offsetS).toBe(995);
    hearClock(clock, 1001, 6.5);
    expect(clock.offsetS).toBeCloseTo(994.95, 9);
  });

  it('follows a step of the node’s clock at once', () => {
    const clock = createNodeClock();
    hearClock(clock, 1000, 5);
    hearClock(clock, 2000, 6);
    expect(clock.offsetS).toBe(1994);
  });

  it('holds still when pictures stop', () => {
    const clock = createNodeClock();
    hearClock(clock, 1000, 5);
    expect(drawTimeS(clock, 5.5, false)).toBe(1000.5);
    expect(drawTimeS(clock, 60, false)).toBe(1000 + HOLD_AFTER_S);
  });

  it('steps with the pictures for readers who want less motion', () => {
    const clock = createNodeClock();
    hearClock(clock, 1000, 5);
    expect(drawTimeS(clock, 5.9, true)).toBe(1000);
  });
});

describe('what depends on the zoom', () => {
  it('draws often when near, seldom when far, and never without bound', () => {
    expect(frameIntervalMs(350)).toBe(16);
    expect(frameIntervalMs(3.5)).toBeCloseTo(85.7, 1);
    expect(frameIntervalMs(0.1)).toBeCloseTo(3000, 6);
    expect(frameIntervalMs(0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('looks one minute ahead when near and further when far', () => {
    expect(leaderMinutes(100)).toBe(1);
    expect(leaderMinutes(1700)).toBe(5);
    expect(leaderMinutes(1e9)).toBe(60);
  });
});
