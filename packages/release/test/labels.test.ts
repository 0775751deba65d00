import { CAVEATS, type Label } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classificationRank, DEMO_POLICIES, joinLabels } from '../src/index.ts';
import { demoLabel } from './demo.ts';

const NATIONS = ['AUS', 'NZL', 'USA'];
const label: fc.Arbitrary<Label> = fc.record({
  policy: fc.constant('JPN-DEMO'),
  classification: fc.constantFrom('OPEN', 'LIMITED', 'CLOSED'),
  caveats: fc.subarray([...CAVEATS]),
  releasableTo: fc.subarray(NATIONS),
  originator: fc.constant('JPN'),
  createdS: fc.integer({ min: 0, max: 2e9 }),
});

function join(...labels: Label[]): Label {
  const result = joinLabels(labels, DEMO_POLICIES);
  if ('problem' in result) throw new Error(result.problem.text);
  return result.label;
}

describe('joinLabels', { timeout: 60_000 }, () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(label, label, label, (a, b, c) => {
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(join(a, b), c)).toEqual(join(a, b, c));
        expect(join(join(a), a)).toEqual(join(a));
      }),
    );
  });

  it('is never less strict than any of its parts', () => {
    const rank = (of: Label) => classificationRank(DEMO_POLICIES, of.policy, of.classification);
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
        const joined = join(...labels);
        for (const part of labels) {
          expect(rank(joined)).toBeGreaterThanOrEqual(rank(part));
          expect(joined.caveats).toEqual(expect.arrayContaining([...part.caveats]));
          expect(part.releasableTo).toEqual(expect.arrayContaining([...joined.releasableTo]));
        }
      }),
    );
  });

  it('keeps an empty list of nations empty', () => {
    const joined = join(demoLabel({ releasableTo: ['USA'] }), demoLabel({ releasableTo: ['AUS'] }), demoLabel());
    expect(joined.releasableTo).toEqual([]);
  });

  it.each([
    ['no-labels', []],
    ['policy-differs', [demoLabel(), demoLabel({ policy: 'USA-DEMO' })]],
    ['originator-differs', [demoLabel(), demoLabel({ originator: 'USA' })]],
    ['classification-unknown', [demoLabel({ classification: 'SECRET' })]],
    ['classification-unknown', [demoLabel({ policy: 'toString' })]],
    ['caveat-unknown', [demoLabel({ caveats: ['EYES' as never] })]],
  ])('has no join: %s', (rule, labels) => {
    expect(joinLabels(labels, DEMO_POLICIES)).toMatchObject({ problem: { rule } });
  });

  it('carries nothing into the joined label that no label has', () => {
    const extra = { ...demoLabel(), sensor: 'JPN-R3' } as Label;
    expect(Object.keys(join(extra))).not.toContain('sensor');
  });
});
