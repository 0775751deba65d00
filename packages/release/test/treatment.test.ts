import type { Instrument, Obligation, Term } from '@musubi/model';
import { createRegister } from '@musubi/agreements';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTreatment, releaseTracks, type Treatment, treatmentOf, viewSchedules } from '../src/index.ts';
import { stripSensor } from '../src/strip-sensor.ts';
import { canTreat, treat } from '../src/treatment.ts';
import { obligation } from './arbitraries.ts';
import { demoContext, demoRegister, demoSensors, NOW_S, trackBatch } from './demo.ts';

const several = fc.array(obligation, { maxLength: 6 });

/** Whether a treatment gives away no more than another. */
function atLeast(a: Treatment, b: Treatment): boolean {
  return (
    a.delayS >= b.delayS &&
    a.periodS >= b.periodS &&
    a.stepM >= b.stepM &&
    (a.stripsSensor || !b.stripsSensor) &&
    b.fields.every((field) => a.fields.includes(field))
  );
}

describe('treatmentOf', { timeout: 60_000 }, () => {
  it('is the same in any order and however often something is said', () => {
    fc.assert(
      fc.property(several, fc.integer(), (list, turn) => {
        const at = list.length === 0 ? 0 : Math.abs(turn) % list.length;
        const turned = [...list.slice(at), ...list.slice(0, at)].reverse();
        expect(treatmentOf(turned)).toEqual(treatmentOf(list));
        expect(treatmentOf([...list, ...turned])).toEqual(treatmentOf(list));
      }),
    );
  });

  it('never gives more for more obligations', () => {
    fc.assert(fc.property(several, several, (a, b) => atLeast(treatmentOf([...a, ...b]), treatmentOf(a))));
  });

  it('says what is done in the order in which it is done', () => {
    const obligations: Obligation[] = [
      { kind: 'drop-fields', fields: ['velocity', 'address'] },
      { kind: 'limit-altitude', fromM: 0, toM: 10 },
      { kind: 'coarsen-position', stepM: 100 },
      { kind: 'strip-sensor' },
      { kind: 'coarsen-position', stepM: 500 },
      { kind: 'delay', delayS: 30 },
      { kind: 'limit-rate', periodS: 10 },
    ];
    expect(describeTreatment(treatmentOf(obligations))).toEqual([
      '30 s late',
      'once in 10 s',
      'without what tells of the sensor',
      'position to 500 m',
      'without address, velocity',
    ]);
  });
});

/** A covariance as a tracker may have it: L Lᵀ of a random lower triangle. */
const factor = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 10, maxLength: 10 });

function covarianceOf(f: readonly number[]): number[][] {
  const l = [
    [f[0]! + 1, 0, 0, 0],
    [f[1]!, f[2]! + 1, 0, 0],
    [f[3]! / 50, f[4]! / 50, f[5]! / 50, 0],
    [f[6]! / 50, f[7]! / 50, f[8]! / 50, f[9]! / 50],
  ];
  return l.map((a) => l.map((b) => a.reduce((sum, value, k) => sum + value * b[k]!, 0)));
}

const UPPER = [0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].filter((j) => j >= i).map((j) => [i, j] as const));

function read(p: Float32Array): number[][] {
  const m = [0, 1, 2, 3].map(() => [0, 0, 0, 0]);
  for (const [at, [i, j]] of UPPER.entries()) m[i]![j] = m[j]![i] = p[at]!;
  return m;
}

/** xᵀ M x for directions all round; the least of them over the scale of M. */
function least(m: readonly (readonly number[])[], x: readonly number[]): number {
  const value = x.reduce((sum, xi, i) => sum + xi * x.reduce((inner, xj, j) => inner + m[i]![j]! * xj, 0), 0);
  const scale = x.reduce((sum, xi, i) => sum + xi * xi * (Math.abs(m[i]![i]!) + 1), 0);
  return value / Math.max(scale, 1e-9);
}

describe('an item that is treated', { timeout: 60_000 }, () => {
  const direction = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });

  it('tells nothing of the sensor, and its error is nowhere less than that of the state predicted', () => {
    fc.assert(
      fc.property(factor, direction, fc.integer({ min: -20, max: 20 }), (f, x, aheadS) => {
        const before = covarianceOf(f);
        const batch = trackBatch([{ number: 1, from: [0] }]);
        for (const [at, [i, j]] of UPPER.entries()) batch.horizontalCovariance[at] = before[i]![j]!;
        batch.sourceKinds[0] = 5;
        const takenS = (batch.timeS[0] as number) + aheadS;
        stripSensor(batch, 0, takenS);
        expect([batch.sourceKinds[0], batch.timeS[0]]).toEqual([0, takenS]);
        const after = read(batch.horizontalCovariance);
        // F P Fᵀ, without the process noise, which only adds.
        const F = [
          [1, 0, aheadS, 0],
          [0, 1, 0, aheadS],
          [0, 0, 1, 0],
          [0, 0, 0, 1],
        ];
        const predicted = F.map((a) =>
          F.map((b) => a.reduce((s, av, k) => s + av * b.reduce((t, bv, n) => t + before[k]![n]! * bv, 0), 0)),
        );
        const gap = after.map((row, i) => row.map((value, j) => value - predicted[i]![j]!));
        expect(least(gap, x)).toBeGreaterThan(-1e-3);
        expect(after[0]![1]).toBe(0);
        expect(after[0]![0]).toBe(after[1]![1]);
      }),
      { numRuns: 300 },
    );
  });

  it('has an error that is a covariance and no less than before, whatever is done to it', () => {
    fc.assert(
      fc.property(factor, direction, several, (f, x, list) => {
        const before = covarianceOf(f);
        const batch = trackBatch([{ number: 1, from: [0] }]);
        for (const [at, [i, j]] of UPPER.entries()) batch.horizontalCovariance[at] = before[i]![j]!;
        const treatment = treatmentOf(list);
        expect(canTreat(treatment, batch, 0)).toBe(true);
        treat(treatment, batch, 0, batch.timeS[0] as number);
        const after = read(batch.horizontalCovariance);
        const isDropped = treatment.fields.includes('velocity');
        const part = isDropped ? [x[0]!, x[1]!, 0, 0] : x;
        const gap = after.map((row, i) => row.map((value, j) => (Number.isNaN(value) ? 0 : value - before[i]![j]!)));
        expect(least(gap, part)).toBeGreaterThan(-1e-3);
        expect(Number.isNaN(after[2]![2]!)).toBe(isDropped);
      }),
      { numRuns: 300 },
    );
  });

  it('moves with its velocity when it is predicted', () => {
    const batch = trackBatch([{ number: 1, from: [0], latitudeDeg: 0, longitudeDeg: 0 }]);
    stripSensor(batch, 0, (batch.timeS[0] as number) + 10);
    expect((batch.longitudeRad[0] as number) * 6_371_009).toBeCloseTo(1000, 3);
    expect((batch.latitudeRad[0] as number) * 6_371_009).toBeCloseTo(500, 3);
  });
});

/** The demo's register with the obligations of what Japan sends the USA changed. */
function withTerms(...terms: Partial<Term>[]) {
  const instruments = [...demoRegister().instruments.values()].map((instrument): Instrument => {
    if (instrument.id !== 'jpn-usa-air-picture') return instrument;
    const base = instrument.terms[0] as Term;
    return {
      ...instrument,
      terms: terms.map((term, i) => ({ ...base, id: `t${i}`, article: `Article ${i}`, ...term })),
    };
  });
  return createRegister(instruments);
}

describe('what goes late or seldom', () => {
  const sensors = demoSensors();
  const held = new Set<number>();
  const late = withTerms({ obligations: [{ kind: 'delay', delayS: 30 }] });
  const places = (latitudeDeg: number, numbers = [1]) =>
    trackBatch(numbers.map((number) => ({ number, from: [0], latitudeDeg })));

  it('goes as it was, and not before it is old enough', () => {
    const context = demoContext({ register: late });
    expect(viewSchedules(context)).toEqual([{ delayS: 30, cadenceS: 2 }]);
    const batch = places(30);
    const early = { batch: places(29), takenS: NOW_S - 29, cadenceS: 2 };
    const waiting = releaseTracks({ batch, earlier: [early], sensors, held }, context);
    expect(waiting.permitted.size).toBe(0);
    expect(waiting.withheld[0]?.because[0]).toMatchObject({ rule: 'not-yet', article: 'Article 0' });
    const old = { batch: places(28), takenS: NOW_S - 30, cadenceS: 2 };
    const { released, withheld } = releaseTracks({ batch, earlier: [early, old], sensors, held }, context);
    expect(released.value.tracks.latitudeRad[0]).toBe(old.batch.latitudeRad[0]);
    expect(released.value.bases).toEqual([
      { instrument: 'jpn-usa-air-picture', article: 'Article 0', done: ['30 s late'] },
    ]);
    expect(released.value.labels[0]?.createdS).toBe(NOW_S);
    expect(withheld).toEqual([]);
  });

  it('ends for the partner when the delayed picture no longer has it, not before and not later', () => {
    const context = demoContext({ register: late });
    const earlier = (numbers: number[]) => [{ batch: places(28, numbers), takenS: NOW_S - 30, cadenceS: 2 }];
    const gone = releaseTracks({ batch: places(30, []), earlier: earlier([1]), sensors, held }, context);
    expect([...gone.permitted]).toEqual([1]);
    const ended = releaseTracks({ batch: places(30, []), earlier: earlier([]), sensors, held: new Set([1]) }, context);
    expect([...ended.released.value.withdrawn]).toEqual([1]);
  });

  it('is not kept alive by an older picture where no delay is asked for', () => {
    const register = withTerms(
      { area: { southDeg: 20, westDeg: 120, northDeg: 35, eastDeg: 140 } },
      { obligations: [{ kind: 'delay', delayS: 30 }] },
    );
    const context = demoContext({ register });
    const old = { batch: places(30), takenS: NOW_S - 30, cadenceS: 2 };
    const inside = releaseTracks({ batch: places(31), earlier: [old], sensors, held }, context).released.value;
    expect(inside.tracks.latitudeRad[0]).toBe(places(31).latitudeRad[0]);
    // It has left the area: as it was inside it may still be had, since it goes on.
    const left = releaseTracks({ batch: places(40), earlier: [old], sensors, held }, context).released.value;
    expect(left.tracks.latitudeRad[0]).toBe(old.batch.latitudeRad[0]);
    const ended = releaseTracks({ batch: places(40, []), earlier: [old], sensors, held }, context);
    expect(ended.permitted.size).toBe(0);
  });

  it('goes once in a period of the clock', () => {
    const context = demoContext({ register: withTerms({ obligations: [{ kind: 'limit-rate', periodS: 10 }] }) });
    expect(viewSchedules(context)).toEqual([{ delayS: 0, cadenceS: 10 }]);
    const batch = places(30);
    const often = { batch: places(29), takenS: NOW_S - 1, cadenceS: 5 };
    const seldom = { batch: places(28), takenS: NOW_S - 3, cadenceS: 10 };
    expect(releaseTracks({ batch, earlier: [often], sensors, held }, context).permitted.size).toBe(0);
    const { tracks } = releaseTracks({ batch, earlier: [often, seldom], sensors, held }, context).released.value;
    expect(tracks.latitudeRad[0]).toBe(seldom.batch.latitudeRad[0]);
  });

  it.each<[string, Obligation, string]>([
    [
      'an area',
      { kind: 'limit-area', area: { southDeg: 0, westDeg: 0, northDeg: 1, eastDeg: 1 } },
      'Article 0 of jpn-usa-air-picture does not cover this place',
    ],
    [
      'altitudes',
      { kind: 'limit-altitude', fromM: 0, toM: 8999 },
      'Article 0 of jpn-usa-air-picture covers only what is known to be between 0 and 8999 m',
    ],
  ])('does not go outside %s', (_, limit, text) => {
    const context = demoContext({ register: withTerms({ obligations: [limit] }) });
    const { withheld } = releaseTracks({ batch: places(30), sensors, held }, context);
    expect(withheld[0]?.because.map((reason) => reason.text)).toContain(text);
  });
});
