import type { Instrument } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativeLabel, decide, equivalentClassification } from '../src/index.ts';
import { demoContext, demoLabel, demoRegister } from './demo.ts';

const model = demoRegister().instruments.get('jpn-usa-air-picture') as Instrument;
/** A scale of four against one of two, and a level that one side lacks. */
const uneven: Instrument = {
  ...model,
  equivalence: [
    { FINE: 'F1', COARSE: 'C1' },
    { FINE: 'F2', COARSE: 'C2' },
    { FINE: 'F3', COARSE: 'C2' },
    { FINE: 'F4' },
  ],
};

describe('classifications of two policies', () => {
  it('go over by the row they stand in, the higher where there are two', () => {
    expect(equivalentClassification(uneven, 'FINE', 'F2', 'COARSE')).toEqual({ classification: 'C2' });
    expect(equivalentClassification(uneven, 'COARSE', 'C2', 'FINE')).toEqual({ classification: 'F3' });
  });

  it.each([
    ['FINE', 'F4', 'COARSE'],
    ['FINE', 'F9', 'COARSE'],
    ['COARSE', 'C1', 'OTHER'],
    ['FINE', 'F1', 'toString'],
  ])('are refused where the table has no equal: %s %s in %s', (from, level, to) => {
    expect(equivalentClassification(uneven, from, level, to)).toHaveProperty('problem');
  });

  it('never come back lower than they went', () => {
    fc.assert(
      fc.property(fc.constantFrom('F1', 'F2', 'F3'), (level) => {
        const there = equivalentClassification(uneven, 'FINE', level, 'COARSE');
        if ('problem' in there) throw new Error(there.problem.text);
        const back = equivalentClassification(uneven, 'COARSE', there.classification, 'FINE');
        expect('classification' in back && back.classification >= level).toBe(true);
      }),
    );
  });

  it('stand beside the originator’s label, successors included, and never over it', () => {
    const label = demoLabel({ succession: { atS: 9, label: demoLabel({ classification: 'OPEN' }) } });
    const other = alternativeLabel(label, model, 'USA-DEMO');
    expect(other).toMatchObject({
      label: { policy: 'USA-DEMO', classification: 'LIMITED', originator: 'JPN', releasableTo: ['AUS', 'USA'] },
    });
    expect(other).toMatchObject({
      label: { succession: { atS: 9, label: { policy: 'USA-DEMO', classification: 'OPEN' } } },
    });
    expect(label.policy).toBe('JPN-DEMO');
    expect(alternativeLabel(label, uneven, 'USA-DEMO')).toHaveProperty('problem');
  });

  it('keep an item here whose level the recipient’s policy lacks', () => {
    const equivalence = model.equivalence.map(({ 'USA-DEMO': _, ...rest }) => rest);
    const register = demoRegister();
    const instruments = new Map([...register.instruments, [model.id, { ...model, equivalence }] as const]);
    const item = {
      subject: 'air-track',
      label: demoLabel(),
      exercise: true,
      simulated: true,
      originators: ['JPN'],
    } as const;
    const decision = decide(item, demoContext({ register: { ...register, instruments } }));
    expect(decision.because).toContainEqual(expect.objectContaining({ rule: 'equivalence', article: 'Article 3(1)' }));
  });
});
