import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReceiverClock } from '../src/index.ts';

const EPOCH_S = 1_795_000_000;

describe('ReceiverClock', () => {
  it('gives back the times a receiver measured, however late its messages arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 20, maxLength: 200 }), (delays) => {
        const clock = new ReceiverClock();
        clock.toUtc(0.05, EPOCH_S + 0.051);
        let arrivedS = EPOCH_S;
        delays.forEach((delayS, i) => {
          const counterS = (i + 1) * 0.1;
          // In order: a message never overtakes the one before it.
          arrivedS = Math.max(arrivedS, EPOCH_S + counterS + delayS);
          const utcS = clock.toUtc(counterS, arrivedS);
          expect(Math.abs(utcS - (EPOCH_S + counterS))).toBeLessThan(0.005);
          expect(utcS).toBeLessThanOrEqual(arrivedS);
        });
      }),
    );
  });

  it('follows a crystal that runs fast or slow', () => {
    for (const rate of [1 + 20e-6, 1 - 20e-6]) {
      const clock = new ReceiverClock();
      let utcS = 0;
      for (let s = 1; s < 7200; s++) utcS = clock.toUtc(s * rate, EPOCH_S + s + 0.01 + (s % 7) * 0.05);
      expect(Math.abs(utcS - (EPOCH_S + 7199))).toBeLessThan(0.5);
    }
  });

  it('begins again when the counter does', () => {
    const clock = new ReceiverClock();
    clock.toUtc(5_000, EPOCH_S);
    expect(clock.toUtc(1, EPOCH_S + 30)).toBe(EPOCH_S + 30);
    // A recording of five seconds, played again and again.
    clock.toUtc(6, EPOCH_S + 35);
    expect(clock.toUtc(1, EPOCH_S + 35)).toBe(EPOCH_S + 35);
    expect(clock.toUtc(Number.NaN, EPOCH_S + 31)).toBe(EPOCH_S + 31);
  });

  it('takes the arrival where nobody timed the message', () => {
    const clock = new ReceiverClock();
    for (let s = 0; s < 30; s++) expect(clock.toUtc(0, EPOCH_S + s)).toBe(EPOCH_S + s);
    clock.toUtc(77, EPOCH_S);
    for (let s = 1; s < 30; s++) expect(clock.toUtc(77, EPOCH_S + s)).toBe(EPOCH_S + s);
  });
});
