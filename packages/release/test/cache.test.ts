import { createRegister } from '@musubi/agreements';
import type { Instrument, Label, Sensor, TrackBatch } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Basis,
  DEMO_POLICIES,
  decideTrack,
  joinLabels,
  labelAt,
  type ReleaseContext,
  type ReleaseItem,
  releaseTracks,
  type TrackView,
} from '../src/index.ts';
import { instruments, label } from './arbitraries.ts';
import { demoContext, demoSensor, type TrackSpec, trackBatch } from './demo.ts';
import { naivePermits } from './naive-evaluator.ts';

const sensorTable = fc.array(fc.record({ label, exercise: fc.boolean(), simulated: fc.boolean() }), {
  minLength: 4,
  maxLength: 40,
});
const tracks = fc.array(
  fc.record({
    from: fc.oneof(
      { weight: 8, arbitrary: fc.array(fc.nat(3), { minLength: 1, maxLength: 2 }) },
      fc.array(fc.nat(40), { maxLength: 3 }),
    ),
    vessel: fc.boolean(),
    flags: fc.nat(3),
    latitudeDeg: fc.constantFrom(0, 10, 30, 50, 70, Number.NaN),
    longitudeDeg: fc.constantFrom(-170, -30, 0, 100, 170),
  }),
  { minLength: 5, maxLength: 15, size: 'max' },
);

/** The label of a row straight from its sensors. */
function joinedOf(specs: readonly TrackSpec[], number: number, sensors: readonly Sensor[]): Label | undefined {
  const places = [...new Set(specs.find((spec) => spec.number === number)?.from)].sort((a, b) => a - b);
  const joined = joinLabels(
    places.map((place) => labelAt((sensors[place] as Sensor).label, 50)),
    DEMO_POLICIES,
  );
  return 'label' in joined ? joined.label : undefined;
}

function article(basis: Basis | null | undefined): Basis | undefined {
  return basis ? { instrument: basis.instrument, article: basis.article } : undefined;
}

/** As if nothing had changed for long, so that what goes late or seldom goes too. */
function longAgo(batch: TrackBatch): TrackView[] {
  return [{ batch, takenS: -1000, cadenceS: 1000 }];
}

describe('the decisions kept within a call', { timeout: 60_000 }, () => {
  it('are those of the pure function, row by row', () => {
    let permits = 0;
    fc.assert(
      fc.property(instruments, sensorTable, tracks, (agreements, table, rows) => {
        const sensors: Sensor[] = table.map((of, index) => demoSensor(index, of));
        const specs = rows.map((row, index) => ({ ...row, number: index + 1 }));
        const batch = trackBatch(specs, 64);
        const register = createRegister(agreements as readonly Instrument[]);
        const context: ReleaseContext = {
          ...demoContext(),
          register,
          nowS: 50,
          purpose: 'exercise',
          policies: DEMO_POLICIES,
        };
        const { permitted, withheld, released } = releaseTracks(
          { batch, earlier: longAgo(batch), sensors, held: new Set() },
          context,
        );
        const reasons = new Map(withheld.map(({ number, because }) => [number, because]));
        const { bases, basisOfRow, tracks: sent } = released.value;
        const basisOf = new Map([...basisOfRow].map((basis, row) => [sent.number[row], article(bases[basis])]));
        const cached = specs.map(({ number }) => basisOf.get(number) ?? reasons.get(number));
        const pure = specs.map((_, row) => {
          const decision = decideTrack(batch, row, sensors, context);
          return article(decision.basis) ?? decision.because;
        });
        expect(cached).toEqual(pure);
        expect(sent.count).toBe(permitted.size);
        const labels = [...released.value.labelOfRow].map((place) => released.value.labels[place]);
        const joined = [...sent.number.subarray(0, sent.count)].map((number) => joinedOf(specs, number, sensors));
        // The label of what was treated is made at that time, and else the same.
        const undated = (label: Label | undefined) => ({ ...label, createdS: 0 });
        expect(labels.map(undated)).toEqual(joined.map(undated));
        permits += permitted.size;
      }),
      { numRuns: 100, seed: 7 },
    );
    expect(permits).toBeGreaterThan(40);
  });

  it('are those of an evaluator written apart from them, and mark exercise as exercise', () => {
    const marked = (flags: number | undefined, sensors: readonly Sensor[]) => ({
      exercise: ((flags ?? 0) & 1) !== 0 || sensors.some((sensor) => sensor.exercise),
      simulated: ((flags ?? 0) & 2) !== 0 || sensors.some((sensor) => sensor.simulated),
    });
    fc.assert(
      fc.property(instruments, sensorTable, tracks, (agreements, table, rows) => {
        const sensors: Sensor[] = table.map((of, index) => demoSensor(index, of));
        const specs = rows.map((row, index) => ({ ...row, number: index + 1, from: row.from.filter((at) => at < 4) }));
        const register = createRegister(agreements as readonly Instrument[]);
        const context = { ...demoContext(), register, nowS: 50, purpose: 'exercise' };
        const held = new Set<number>();
        const batch = trackBatch(specs, 64);
        const { released, permitted } = releaseTracks({ batch, earlier: longAgo(batch), sensors, held }, context);
        const { tracks: sent } = released.value;
        const expected = specs.filter((spec) => {
          const made = [...new Set(spec.from)].map((place) => sensors[place] as Sensor);
          const label = joinedOf(specs, spec.number, sensors);
          if (label === undefined) return false;
          const pureReal = made.some((sensor) => !sensor.exercise && !sensor.simulated);
          const mixed = made.some((sensor) => sensor.exercise || sensor.simulated);
          const item: ReleaseItem = {
            subject: spec.vessel ? 'surface-track' : 'air-track',
            label,
            ...marked(spec.flags, made),
            real: pureReal && (spec.flags === 0 || mixed),
            latitudeRad: (spec.latitudeDeg * Math.PI) / 180,
            longitudeRad: (spec.longitudeDeg * Math.PI) / 180,
            altitudeM: 9000,
            originators: ['JPN'],
          };
          return naivePermits(item, context, agreements as readonly Instrument[], []);
        });
        // A term may ask for what cannot be done to a row without a position.
        const placed = expected.filter((spec) => !Number.isNaN(spec.latitudeDeg));
        expect([...permitted].sort((a, b) => a - b).filter((n) => placed.some((spec) => spec.number === n))).toEqual(
          placed.map((spec) => spec.number),
        );
        expect([...permitted].filter((n) => !expected.some((spec) => spec.number === n))).toEqual([]);
        for (let row = 0; row < sent.count; row++) {
          const spec = specs.find(({ number }) => number === sent.number[row]);
          const made = (spec?.from ?? []).map((place) => sensors[place] as Sensor);
          const { exercise, simulated } = marked(spec?.flags, made);
          expect((sent.flags[row] as number) & 3).toBe((exercise ? 1 : 0) | (simulated ? 2 : 0));
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  it('never let a stricter label release more', () => {
    fc.assert(
      fc.property(instruments, sensorTable, tracks, label, (agreements, table, rows, strict) => {
        const register = createRegister(agreements as readonly Instrument[]);
        const context = { ...demoContext(), register, nowS: 50, purpose: 'exercise' };
        const sensors = table.map((of, index) => demoSensor(index, of));
        const first = sensors[0] as Sensor;
        const base = labelAt(first.label, 50);
        const releasableTo = base.releasableTo.filter((nation) => strict.releasableTo.includes(nation));
        const caveats = [...new Set([...base.caveats, ...strict.caveats])];
        const classification = strict.classification === 'OPEN' ? base.classification : 'CLOSED';
        const stricter = { ...first, label: { ...base, releasableTo, caveats, classification } };
        const specs = rows.map((row, index) => ({ ...row, number: index + 1 }));
        const batch = trackBatch(specs, 64);
        const input = { batch, earlier: longAgo(batch), held: new Set<number>() };
        const before = releaseTracks({ ...input, sensors }, context);
        const after = releaseTracks({ ...input, sensors: [stricter, ...sensors.slice(1)] }, context);
        expect([...after.permitted].filter((number) => !before.permitted.has(number))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
