import { describe, expect, it } from 'vitest';
import { labelProblem } from '../src/index.ts';

const label = {
  policy: 'JPN-DEMO',
  classification: 'LIMITED',
  caveats: ['EYES-ONLY', 'NOFORN'],
  releasableTo: ['AUS'],
  originator: 'JPN',
  createdS: 0,
};

function succeeding(times: number): object {
  return times === 0 ? label : { ...label, succession: { atS: 100 - times, label: succeeding(times - 1) } };
}

describe('labelProblem', () => {
  it('takes labels with and without successors', () => {
    expect(labelProblem(label)).toBeNull();
    expect(labelProblem(succeeding(8))).toBeNull();
  });

  it.each([
    ['too many successors', succeeding(9), 'at most 8'],
    ['no time', { ...label, succession: { atS: null, label } }, 'atS must be a number'],
    ['no label', { ...label, succession: { atS: 1, label: {} } }, 'caveats is missing'],
    ['something more', { ...label, succession: { atS: 1, label, by: 'x' } }, '"by" is not known'],
    [
      'another originator',
      { ...label, succession: { atS: 1, label: { ...label, originator: 'USA' } } },
      'stay as they',
    ],
    ['another policy', { ...label, succession: { atS: 1, label: { ...label, policy: 'X' } } }, 'stay as they are'],
    ['none', { ...label, succession: undefined }, 'succession must be an object'],
  ])('refuses a succession with %s', (_, value, message) => {
    expect(labelProblem(value)).toContain(message);
  });
});
