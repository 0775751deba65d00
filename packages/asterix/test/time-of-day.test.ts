import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOfDayToUtc } from '../src/index.ts';

const DAY = 86_400;
/** 2024-03-01T00:00:00Z. */
const MIDNIGHT = 1_709_251_200;

describe('timeOfDayToUtc', () => {
  it.each([
    ['before midnight, received before', 86_399.99, MIDNIGHT - 0.005, MIDNIGHT - 0.01],
    ['before midnight, received after', 86_399.99, MIDNIGHT + 0.02, MIDNIGHT - 0.01],
    ['after midnight, received after', 0.01, MIDNIGHT + 0.02, MIDNIGHT + 0.01],
    ['after midnight, received before by a slow clock', 0.01, MIDNIGHT - 0.5, MIDNIGHT + 0.01],
    ['noon', DAY / 2, MIDNIGHT + DAY / 2 + 3, MIDNIGHT + DAY / 2],
    ['six hours late', 0, MIDNIGHT + 21_600, MIDNIGHT],
  ])('%s', (_, timeOfDayS, receivedAtS, expected) => {
    expect(timeOfDayToUtc(timeOfDayS, receivedAtS)).toBeCloseTo(expected, 6);
  });

  it.each([
    ['no time', Number.NaN, MIDNIGHT],
    ['a day', DAY, MIDNIGHT],
    ['negative', -0.5, MIDNIGHT],
    ['more than six hours apart', 0, MIDNIGHT + 21_600.1],
    ['no time of reception', 1, Number.NaN],
  ])('has no answer for %s', (_, timeOfDayS, receivedAtS) => {
    expect(timeOfDayToUtc(timeOfDayS, receivedAtS)).toBeNaN();
  });

  it('finds any time received within six hours of it', () => {
    const times = fc.double({ min: 0, max: 4e9, noNaN: true });
    const delays = fc.double({ min: -21_599, max: 21_599, noNaN: true });
    fc.assert(
      fc.property(times, delays, (timeS, delayS) => {
        const timeOfDayS = timeS - Math.floor(timeS / DAY) * DAY;
        expect(timeOfDayToUtc(timeOfDayS, timeS + delayS)).toBeCloseTo(timeS, 4);
      }),
    );
  });
});
