import { createRegister } from '@musubi/agreements';
import type { Instrument, Label, Sensor } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEMO_POLICIES,
  decideTrack,
  joinLabels,
  type ReleaseContext,
  type ReleaseItem,
  releaseTracks,
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
    places.map((place) => (sensors[place] as Sensor).label),
    DEMO_POLICIES,
  );
  return 'label' in joined ? joined.label : undefined;
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
        const { permitted, withheld, released } = releaseTracks({ batch, sensors, held: new Set() }, context);
        const reasons = new Map(withheld.map(({ number, because }) => [number, because]));
        const { bases, basisOfRow, tracks: sent } = released.value;
        const basisOf = new Map([...basisOfRow].map((basis, row) => [sent.number[row], bases[basis]]));
        const cached = specs.map(({ number }) => basisOf.get(number) ?? reasons.get(number));
        const pure = specs.map((_, row) => {
          const decision = decideTrack(batch, row, sensors, context);
          return decision.basis ?? decision.because;
        });
        expect(cached).toEqual(pure);
        expect(sent.count).toBe(permitted.size);
        const labels = [...released.value.labelOfRow].map((place) => released.value.labels[place]);
        expect(labels).toEqual(
          [...sent.number.subarray(0, sent.count)].map((number) => joinedOf(specs, number, sensors)),
        );
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
        const { released, permitted } = releaseTracks({ batch: trackBatch(specs, 64), sensors, held }, context);
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
            originators: ['JPN'],
          };
          return naivePermits(item, context, agreements as readonly Instrument[], []);
        });
        // A term may ask for what cannot be done to a row without a position.
        const placed = expected.filter((spec) => !Number.isNaN(spec.latitudeDeg));
        expect([...permitted].filter((n) => placed.some((spec) => spec.number === n))).toEqual(
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
        const releasableTo = first.label.releasableTo.filter((nation) => strict.releasableTo.includes(nation));
        const caveats = [...new Set([...first.label.caveats, ...strict.caveats])];
        const classification = strict.classification === 'OPEN' ? first.label.classification : 'CLOSED';
        const stricter = { ...first, label: { ...first.label, releasableTo, caveats, classification } };
        const specs = rows.map((row, index) => ({ ...row, number: index + 1 }));
        const before = releaseTracks({ batch: trackBatch(specs, 64), sensors, held: new Set() }, context);
        const tightened = [stricter, ...sensors.slice(1)];
        const after = releaseTracks({ batch: trackBatch(specs, 64), sensors: tightened, held: new Set() }, context);
        expect([...after.permitted].filter((number) => !before.permitted.has(number))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
