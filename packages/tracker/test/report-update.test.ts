import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EARTH_RADIUS_M } from '../src/frame.ts';
import { Given } from '../src/kernel.ts';
import { SURFACE_MODELS } from '../src/motion-models.ts';
import { LANES, MODELS_MAX, STATE_SIZE } from '../src/state-layout.ts';
import { closed, OneTrack, SIGMAS, spaced, states } from './one-track.ts';
import { createFit, createScalar, createShift, type Fit, setRow, setShift, updateScalar } from './plain-update.ts';

/** Acceleration density of the models, m²/s³: what a late report's variance follows from. */
const Q = 80;

interface Report {
  readonly dS: number;
  /** NaN for none. */
  readonly altitudeM: number;
  readonly altitudeVariance: number;
  readonly east: number;
  readonly north: number;
  readonly variance: number;
  readonly eastMps: number;
  readonly northMps: number;
  readonly speedVariance: number;
}

const number = fc.double({ min: -1, max: 1, noNaN: true });

describe('what a target reports, taken at once', () => {
  it('is the same as one value after the other', () => {
    const chosen = fc.record({ dS: fc.constantFrom(0, 0.04, -0.7, -3), high: fc.boolean(), fast: fc.boolean() });
    fc.assert(
      fc.property(states, chosen, number, number, ({ mean, packed: covariance }, { dS, high, fast }, a, b) => {
        const report: Report = {
          dS,
          altitudeM: high ? mean[5]! + 300 * a : Number.NaN,
          altitudeVariance: 400,
          east: mean[0]! + 900 * a,
          north: mean[1]! + 900 * b,
          variance: 2_500,
          // From nearly right to so far off that it is not used.
          eastMps: fast ? mean[2]! + 500 * b ** 3 : Number.NaN,
          northMps: mean[3]! + 500 * a ** 3,
          speedVariance: 36,
        };
        const { kernel } = atOnce(report, mean, covariance);
        const [x, P, fit] = [spaced(mean), spaced(covariance), createFit()];
        oneByOne(report, x, P, fit);
        const pair = kernel.pairColumns();
        for (const j of [0, 1]) {
          for (let k = 0; k < STATE_SIZE; k++) expectNear(pair.mean[LANES * k + j]!, x[LANES * k]!, SIGMAS[k]!);
          for (let i = 0, k = 0; i < STATE_SIZE; i++) {
            for (let m = i; m < STATE_SIZE; m++, k++) {
              expectNear(pair.covariance[LANES * k + j]!, P[LANES * k]!, SIGMAS[i]! * SIGMAS[m]!);
            }
          }
          expect(kernel.fit[j]).toBeCloseTo(fit.distance, 5);
          expect(kernel.fit[MODELS_MAX + j]! / fit.volume).toBeCloseTo(1, 8);
        }
      }),
    );
  });
});

/** The kernel's update of a track whose two models are the same. */
function atOnce(report: Report, mean: readonly number[], covariance: Float64Array): OneTrack {
  const model = { ...SURFACE_MODELS.models[0]!, q: Q };
  const track = new OneTrack({ ...SURFACE_MODELS, models: [model, model] });
  const { kernel } = track;
  for (const j of [0, 1]) track.put(j, mean, covariance);
  const { dS, altitudeM, altitudeVariance, east, north, variance, eastMps, northMps, speedVariance } = report;
  kernel.plot.set([0, altitudeM, altitudeVariance]);
  kernel.report.set([east, north, variance, eastMps, northMps, speedVariance]);
  kernel.given[Given.time] = dS;
  kernel.call.fitReport(0, 0);
  return track;
}

function oneByOne(report: Report, x: Float64Array, P: Float64Array, fit: Fit): void {
  const measured = createScalar();
  const shift = createShift();
  const { row } = measured;
  if (!Number.isNaN(report.altitudeM)) {
    row[5] = 1;
    row[6] = report.dS;
    measured.innovation = report.altitudeM - x[LANES * 5]! - report.dS * x[LANES * 6]!;
    measured.variance = report.altitudeVariance;
    updateScalar(x, 0, P, 0, measured, fit);
  }
  const before = closed(x);
  setShift(shift, x, 0, report.dS);
  setRow(row, shift, 1, 0, 0);
  measured.innovation = report.east - shift.east;
  measured.variance = report.variance + (report.dS < -1 ? (-Q * report.dS ** 3) / 3 : 0);
  updateScalar(x, 0, P, 0, measured, fit);
  setRow(row, shift, 0, 1, 0);
  let { north } = shift;
  for (let k = 0; k < STATE_SIZE; k++) north += row[k]! * (x[LANES * k]! - before[k]!);
  measured.innovation = report.north - north;
  updateScalar(x, 0, P, 0, measured, fit);
  if (!Number.isNaN(report.eastMps)) velocity(report, x, P);
}

/** Beyond four sigmas of both speeds it is not used; it does not count in the fit. */
function velocity({ eastMps, northMps, speedVariance }: Report, x: Float64Array, P: Float64Array): void {
  const scale = 1 + x[LANES * 5]! / EARTH_RADIUS_M;
  const east = eastMps / scale - x[LANES * 2]!;
  const north = northMps / scale - x[LANES * 3]!;
  const spread = P[LANES * 13]! + P[LANES * 18]! + 2 * speedVariance;
  if (!((2 * (east * east + north * north)) / spread < 16)) return;
  const measured = { ...createScalar(), innovation: east, variance: speedVariance };
  measured.row[2] = 1;
  updateScalar(x, 0, P, 0, measured, createFit());
  measured.row[2] = 0;
  measured.row[3] = 1;
  measured.innovation = northMps / scale - x[LANES * 3]!;
  updateScalar(x, 0, P, 0, measured, createFit());
}

/** What was kept as a single is right to half a unit of its last place. */
function expectNear(value: number, right: number, scale: number): void {
  expect(Math.abs(value - right)).toBeLessThan(1e-9 * scale + Math.abs(right) * 2 ** -24);
}
