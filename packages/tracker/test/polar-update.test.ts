import { localFrame } from '@musubi/geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../src/antenna.ts';
import { BASIS_SIZE, writeBasis } from '../src/frame.ts';
import { createFit, createScalar, updateScalar } from '../src/kalman.ts';
import { SURFACE_MODELS } from '../src/motion-models.ts';
import { aim, createPolarPrediction, createView, predictPolar } from '../src/polar-measurement.ts';
import { createShift, setRow, setShift } from '../src/shift.ts';
import { LANES, MODELS_MAX, STATE_SIZE } from '../src/state-layout.ts';
import { Given } from '../src/kernel.ts';
import { closed, OneTrack, packed as packedOf, spaced } from './one-track.ts';

const SIGMAS = [800, 800, 60, 60, 0.02, 1_500, 8];
/** Acceleration density of the models, m²/s³: what a late plot's variance follows from. */
const Q = 80;

interface Plot {
  readonly dS: number;
  readonly altitudeM: number;
  readonly altitudeVariance: number;
  rangeM: number;
  readonly rangeVariance: number;
  azimuthRad: number;
  readonly azimuthVariance: number;
}

/** A covariance from a random square root, and a state about the reference point. */
const states = fc
  .tuple(
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 49, maxLength: 49 }),
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
  )
  .map(([root, offsets]) => {
    const full = new Float64Array(49);
    for (let i = 0; i < 7; i++) {
      for (let j = 0; j < 7; j++) {
        let sum = i === j ? 0.01 : 0;
        for (let k = 0; k < 7; k++) sum += root[i * 7 + k]! * root[j * 7 + k]!;
        full[i * 7 + j] = sum * SIGMAS[i]! * SIGMAS[j]!;
      }
    }
    const middle = [0, 0, 150, -80, 0.01, 9_000, 0];
    return { mean: middle.map((value, k) => value + SIGMAS[k]! * offsets[k]!), packed: packedOf(full) };
  });

describe('altitude, range and azimuth taken at once', () => {
  const site = localFrame(0.45, 2.2, 100);
  const basis = new Float64Array(BASIS_SIZE);
  writeBasis(0.46, 2.22, basis, 0);
  const view = createView();
  aim(view, site, basis, 0);
  const seen = createPolarPrediction();

  it('are the same as one after the other', () => {
    fc.assert(
      fc.property(
        states,
        fc.constantFrom(0, 0.04, -0.7, -3),
        fc.boolean(),
        fc.double({ min: -3, max: 3, noNaN: true }),
        ({ mean, packed }, dS, withAltitude, off) => {
          const plot: Plot = {
            dS,
            altitudeM: withAltitude ? mean[5]! + 30 * off : Number.NaN,
            altitudeVariance: 400,
            rangeM: 0,
            rangeVariance: 10_000,
            azimuthRad: 0,
            azimuthVariance: 4e-6,
          };
          predictPolar(view, mean[0]!, mean[1]!, mean[5]!, seen);
          plot.rangeM = seen.rangeM + 100 * off;
          plot.azimuthRad = seen.azimuthRad - 0.002 * off;
          const { kernel } = atOnce(plot, mean, packed);

          const [x, P, fit] = [spaced(mean), spaced(packed), createFit()];
          oneByOne(plot, x, P, fit);
          const pair = kernel.pairColumns();
          for (const j of [0, 1]) {
            for (let k = 0; k < STATE_SIZE; k++) expectNear(pair.mean[LANES * k + j]!, x[LANES * k]!, SIGMAS[k]!);
            for (let a = 0, k = 0; a < STATE_SIZE; a++) {
              for (let b = a; b < STATE_SIZE; b++, k++) {
                expectNear(pair.covariance[LANES * k + j]!, P[LANES * k]!, SIGMAS[a]! * SIGMAS[b]!);
              }
            }
            expect(kernel.fit[j]).toBeCloseTo(fit.distance, 5);
            expect(kernel.fit[MODELS_MAX + j]! / fit.volume).toBeCloseTo(1, 8);
          }
        },
      ),
    );
  });

  it('turn into odds by the density of all values', () => {
    const mean = [0, 0, 150, -80, 0, 9_000, 0];
    const packed = packedOf(Float64Array.from({ length: 49 }, (_, k) => (k % 8 === 0 ? SIGMAS[k / 8]! ** 2 : 0)));
    predictPolar(view, 0, 0, 9_000, seen);
    const [rangeM, azimuthRad] = [seen.rangeM + 100, seen.azimuthRad];
    const plot = { dS: 0, altitudeM: 9_030, altitudeVariance: 400, rangeM, rangeVariance: 1e4, azimuthRad };
    const { kernel } = atOnce({ ...plot, azimuthVariance: 4e-6 }, mean, packed);
    kernel.trackColumns().weight.set([0.5, 0.5]);
    kernel.given[Given.gate] = 26;
    expect(kernel.call.weigh(0, 0, 3)).toBe(1);
    const density = Math.exp(-0.5 * kernel.fit[0]!) / Math.sqrt(kernel.fit[MODELS_MAX]! * (2 * Math.PI) ** 3);
    expect(kernel.pairColumns().odds[0]! / density).toBeCloseTo(1, 9);
    kernel.given[Given.gate] = kernel.fit[0]!;
    expect(kernel.call.weigh(0, 0, 3)).toBe(0);
  });

  /** The kernel's update of a track whose two models are the same. */
  function atOnce(plot: Plot, mean: readonly number[], packed: Float64Array): OneTrack {
    const model = { ...SURFACE_MODELS.models[0]!, q: Q };
    const track = new OneTrack({ ...SURFACE_MODELS, models: [model, model] });
    const { kernel } = track;
    for (const j of [0, 1]) track.put(j, mean, packed);
    kernel.trackColumns().basis.set(basis);
    const { sinLatitude, cosLatitude, sinLongitude, cosLongitude, originX, originY, originZ } = site;
    kernel.site.set([sinLatitude, cosLatitude, sinLongitude, cosLongitude, originX, originY, originZ]);
    const { dS, altitudeM, altitudeVariance, rangeM, rangeVariance, azimuthRad, azimuthVariance } = plot;
    const [sin, cos] = [Math.sin(azimuthRad), Math.cos(azimuthRad)];
    kernel.plot.set([0, altitudeM, altitudeVariance, rangeM, rangeVariance, sin, cos, azimuthVariance]);
    kernel.given[Given.time] = dS;
    kernel.call.fit(0, 0);
    return track;
  }

  function oneByOne(plot: Plot, x: Float64Array, P: Float64Array, fit: ReturnType<typeof createFit>): void {
    const measured = createScalar();
    const shift = createShift();
    const lateVariance = plot.dS < -1 ? (-Q * plot.dS ** 3) / 3 : 0;
    if (!Number.isNaN(plot.altitudeM)) {
      measured.row[5] = 1;
      measured.row[6] = plot.dS;
      measured.innovation = plot.altitudeM - x[LANES * 5]! - plot.dS * x[LANES * 6]!;
      measured.variance = plot.altitudeVariance;
      updateScalar(x, 0, P, 0, measured, fit);
    }
    const before = closed(x);
    setShift(shift, x, 0, plot.dS);
    predictPolar(view, shift.east, shift.north, shift.height, seen);
    const bend = ((1 - seen.rangeByHeight ** 2) / seen.rangeM) * P[LANES * 25]!;
    setRow(measured.row, shift, seen.rangeByEast, seen.rangeByNorth, seen.rangeByHeight);
    measured.innovation = plot.rangeM - seen.rangeM - bend / 2;
    measured.variance = plot.rangeVariance + bend ** 2 / 2 + lateVariance;
    updateScalar(x, 0, P, 0, measured, fit);
    setRow(measured.row, shift, seen.azimuthByEast, seen.azimuthByNorth, seen.azimuthByHeight);
    let moved = 0;
    for (let k = 0; k < STATE_SIZE; k++) moved += measured.row[k]! * (x[LANES * k]! - before[k]!);
    measured.innovation = wrap(plot.azimuthRad - seen.azimuthRad) - moved;
    measured.variance = plot.azimuthVariance + lateVariance / seen.groundM ** 2;
    updateScalar(x, 0, P, 0, measured, fit);
  }
});

/** What was kept as a single is right to half a unit of its last place. */
function expectNear(value: number, right: number, scale: number): void {
  expect(Math.abs(value - right)).toBeLessThan(1e-9 * scale + Math.abs(right) * 2 ** -24);
}
