import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsOf, linkOf, readLink, writeLink } from '../src/session/deep-link.ts';
import { initialState, reduce } from '../src/store/state.ts';

const link = fc.record({
  track: fc.option(fc.constantFrom('JT-000031', 'JPN-004217', 'USA-1234567')),
  eye: fc.option(fc.constantFrom('AUS', 'USA')),
  atS: fc.option(fc.integer({ min: 1, max: 4_000_000_000 })),
});

describe('deep links', () => {
  it('say what they were told, and bring it back on the page', () => {
    fc.assert(
      fc.property(link, (one) => {
        expect(readLink(writeLink(one))).toEqual({ ...one, view: null });
        const state = actionsOf({ ...one, view: null }).reduce(reduce, initialState('en', 'dark'));
        expect(linkOf(state)).toEqual(one);
      }),
    );
  });

  it.each(['', '#', '#login=abc', '#track=<b>&eye=aus&at=x', '#at=-5', '#track=JT-1'])('pass over %j', (hash) => {
    expect(readLink(hash)).toEqual({ track: null, eye: null, atS: null, view: null });
  });
});
