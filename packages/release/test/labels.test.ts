import { CAVEATS, type Label } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classificationRank, DEMO_POLICIES, joinLabels, labelAt } from '../src/index.ts';
import { demoLabel } from './demo.ts';

const NATIONS = ['AUS', 'NZL', 'USA'];
const step: fc.Arbitrary<Label> = fc.record({
  policy: fc.constant('JPN-DEMO'),
  classification: fc.constantFrom('OPEN', 'LIMITED', 'CLOSED'),
  caveats: fc.subarray([...CAVEATS]),
  releasableTo: fc.subarray(NATIONS),
  originator: fc.constant('JPN'),
  createdS: fc.integer({ min: 0, max: 3 }),
});
/** With up to two successors, whose times need not even rise. */
const label: fc.Arbitrary<Label> = fc
  .tuple(step, fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), step), { maxLength: 2 }))
  .map(([first, later]) => later.reduce<Label>((label, [atS, now]) => ({ ...now, succession: { atS, label } }), first));

function join(...labels: Label[]): Label {
  const result = joinLabels(labels, DEMO_POLICIES);
  if ('problem' in result) throw new Error(result.problem.text);
  return result.label;
}

function successors(count: number): Label {
  const label = count === 0 ? {} : { succession: { atS: 100 - count, label: successors(count - 1) } };
  return demoLabel({ createdS: count, ...label });
}

describe('joinLabels', { timeout: 60_000 }, () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(label, label, label, (a, b, c) => {
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(join(a, b), c)).toEqual(join(a, b, c));
        expect(join(join(a), a)).toEqual(join(a));
        expect(join(a, join(a, b))).toEqual(join(a, b));
      }),
    );
  });

  it('is at every moment as strict as each of its parts is then', () => {
    const rank = (of: Label) => classificationRank(DEMO_POLICIES, of.policy, of.classification);
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 3 }), fc.integer({ min: -1, max: 6 }), (labels, nowS) => {
        const joined = labelAt(join(...labels), nowS);
        const parts = labels.map((label) => labelAt(label, nowS));
        expect(rank(joined)).toBe(Math.max(...parts.map(rank)));
        expect([...joined.caveats]).toEqual([...new Set(parts.flatMap((part) => part.caveats))].sort());
        expect([...joined.releasableTo]).toEqual(
          NATIONS.filter((nation) => parts.every((part) => part.releasableTo.includes(nation))),
        );
      }),
    );
  });

  it('is absorbed by the strictest label there is, and changed by the most open one in nothing', () => {
    const top = demoLabel({ classification: 'CLOSED', caveats: [...CAVEATS].sort(), releasableTo: [], createdS: 9 });
    const bottom = demoLabel({ classification: 'OPEN', caveats: [], releasableTo: NATIONS, createdS: 0 });
    fc.assert(
      fc.property(label, (a) => {
        expect(join(a, top)).toEqual(join(top));
        expect(join(a, bottom)).toEqual(join(a));
      }),
    );
  });

  it('gives way when a part does, and says so', () => {
    const later = demoLabel({ classification: 'OPEN' });
    const down = demoLabel({ classification: 'CLOSED', succession: { atS: 100, label: later } });
    const joined = join(down, demoLabel({ classification: 'LIMITED' }));
    expect([99, 100].map((nowS) => labelAt(joined, nowS).classification)).toEqual(['CLOSED', 'LIMITED']);
    expect(joined.succession?.atS).toBe(100);
    expect(labelAt(joined, Number.NaN).classification).toBe('CLOSED');
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
    ['succession-unknown', [demoLabel({ succession: { atS: Number.NaN, label: demoLabel() } })]],
    ['originator-differs', [demoLabel({ succession: { atS: 1, label: demoLabel({ originator: 'USA' }) } })]],
    ['classification-unknown', [demoLabel({ succession: { atS: 1, label: demoLabel({ classification: 'X' }) } })]],
    ['succession-unknown', [successors(9)]],
    ['caveat-unknown', [demoLabel({ caveats: ['SHINY' as never] })]],
  ])('has no join: %s', (rule, labels) => {
    expect(joinLabels(labels, DEMO_POLICIES)).toMatchObject({ problem: { rule } });
  });

  it('carries nothing into the joined label that no label has', () => {
    const extra = { ...demoLabel(), sensor: 'JPN-R3' } as Label;
    expect(Object.keys(join(extra))).not.toContain('sensor');
  });
});
