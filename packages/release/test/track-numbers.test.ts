import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrackNumbers } from '../src/track-numbers.ts';

const numbers = fc.array(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 2 ** 32 - 1 })));

describe('TrackNumbers', () => {
  it('has what a Set has, in the same order', () => {
    fc.assert(
      fc.property(numbers, numbers, (added, asked) => {
        const set = new TrackNumbers(added.length);
        for (const number of added) expect(set.add(number)).toBe(true);
        const model = new Set(added);
        expect([...set]).toEqual([...model]);
        expect(set.size).toBe(model.size);
        for (const number of [...added, ...asked]) expect(set.has(number)).toBe(model.has(number));
      }),
    );
  });

  it('finds numbers that fall upon each other', () => {
    // Equal in their low bits, and in a table as full as it gets.
    const added = Array.from({ length: 64 }, (_, i) => i * 2 ** 26);
    const set = new TrackNumbers(64);
    for (const number of added) set.add(number);
    expect(added.every((number) => set.has(number))).toBe(true);
    expect(added.some((number) => set.has(number + 1))).toBe(false);
  });

  it('takes no more than it has room for, and says so', () => {
    const set = new TrackNumbers(1);
    expect([set.add(7), set.add(8), set.add(7)]).toEqual([true, false, true]);
    expect([...set]).toEqual([7]);
    expect(new TrackNumbers(0).has(0)).toBe(false);
  });
});
