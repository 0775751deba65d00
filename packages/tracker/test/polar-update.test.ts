import { localFrame } from '@musubi/geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../src/antenna.ts';
import { BASIS_SIZE, writeBasis } from '../src/frame.ts';
import { SURFACE_MODELS } from '../src/motion-models.ts';
import { aim, createPolarPrediction, createView, predictPolar } from '../src/polar-measurement.ts';
import { LANES, MODELS_MAX, STATE_SIZE } from '../src/state-layout.ts';
import { Given } from '../src/kernel.ts';
import { closed, OneTrack, packed as packedOf, SIGMAS, spaced, states } from './one-track.ts';
import {
  createElevationPrediction,
  createFit,
  createScalar,
  createShift,
  predictElevation,
  setRow,
  setShift,
  updateScalar,
} from './plain-update.ts';

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
  /** NaN for none. */
  elevationRad: number;
  readonly elevationVariance: number;
  rangeRateMps: number;
}

describe('what a radar tells, taken at once', () => {
  const site = localFrame(0.45, 2.2, 100);
  const basis = new Float64Array(BASIS_SIZE);
  writeBasis(0.46, 2.22, basis, 0);
  const view = createView();
  aim(view, site, basis, 0);
  const seen = createPolarPrediction();
  const raised = createElevationPrediction();

  it('are the same as one after the other', () => {
    fc.assert(
      fc.property(
        states,
        fc.constantFrom(0, 0.04, -0.7, -3),
        fc.boolean(),
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.constantFrom('nothing', 'elevation', 'range rate', 'both'),
        ({ mean, packed }, dS, withAltitude, off, more) => {
          const plot: Plot = {
            dS,
            altitudeM: withAltitude ? mean[5]! + 30 * off : Number.NaN,
            altitudeVariance: 400,
            rangeM: 0,
            rangeVariance: 10_000,
            azimuthRad: 0,
            azimuthVariance: 4e-6,
            elevationRad: Number.NaN,
            elevationVariance: 2.5e-5,
            rangeRateMps: Number.NaN,
          };
          predictPolar(view, mean[0]!, mean[1]!, mean[5]!, seen);
          plot.rangeM = seen.rangeM + 100 * off;
          plot.azimuthRad = seen.azimuthRad - 0.002 * off;
          predictElevation(view, mean[0]!, mean[1]!, mean[5]!, raised);
          if (more === 'elevation' || more === 'both') plot.elevationRad = raised.elevationRad + 0.004 * off;
          const along = seen.rangeByEast * mean[2]! + seen.rangeByNorth * mean[3]! + seen.rangeByHeight * mean[6]!;
          // From nearly right to so far off that it is not used.
          if (more === 'range rate' || more === 'both') plot.rangeRateMps = along + 300 * off ** 3;
          const { kernel } = atOnce(plot, mean, packed);

          const [x, P, fit] = [spaced(mean), spaced(packed), createFit()];
          oneByOne(plot, x, P, fit);
          const rounded = more === 'nothing' ? 1e-9 : 3e-7;
          const pair = kernel.pairColumns();
          for (const j of [0, 1]) {
            for (let k = 0; k < STATE_SIZE; k++)
              expectNear(pair.mean[LANES * k + j]!, x[LANES * k]!, SIGMAS[k]!, rounded);
            for (let a = 0, k = 0; a < STATE_SIZE; a++) {
              for (let b = a; b < STATE_SIZE; b++, k++) {
                expectNear(pair.covariance[LANES * k + j]!, P[LANES * k]!, SIGMAS[a]! * SIGMAS[b]!, rounded);
              }
            }
            expect(kernel.fit[j]).toBeCloseTo(fit.distance, more === 'nothing' ? 5 : 3);
            expect(kernel.fit[MODELS_MAX + j]! / fit.volume).toBeCloseTo(1, more === 'nothing' ? 8 : 5);
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
    const nothingMore = { elevationRad: Number.NaN, elevationVariance: 1, rangeRateMps: Number.NaN };
    const { kernel } = atOnce({ ...plot, azimuthVariance: 4e-6, ...nothingMore }, mean, packed);
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
    const { elevationRad, elevationVariance, rangeRateMps } = plot;
    kernel.further.set([Math.sin(elevationRad), Math.cos(elevationRad), elevationVariance, rangeRateMps]);
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
    const { rangeByEast, rangeByNorth, rangeByHeight } = seen;
    setRow(measured.row, shift, rangeByEast, rangeByNorth, rangeByHeight);
    measured.innovation = plot.rangeM - seen.rangeM - bend / 2;
    measured.variance = plot.rangeVariance + bend ** 2 / 2 + lateVariance;
    updateScalar(x, 0, P, 0, measured, fit);
    setRow(measured.row, shift, seen.azimuthByEast, seen.azimuthByNorth, seen.azimuthByHeight);
    let moved = 0;
    for (let k = 0; k < STATE_SIZE; k++) moved += measured.row[k]! * (x[LANES * k]! - before[k]!);
    measured.innovation = wrap(plot.azimuthRad - seen.azimuthRad) - moved;
    measured.variance = plot.azimuthVariance + lateVariance / seen.groundM ** 2;
    updateScalar(x, 0, P, 0, measured, fit);
    if (!Number.isNaN(plot.elevationRad)) {
      setShift(shift, x, 0, plot.dS);
      predictElevation(view, shift.east, shift.north, shift.height, raised);
      setRow(measured.row, shift, raised.byEast, raised.byNorth, raised.byHeight);
      measured.innovation = plot.elevationRad - raised.elevationRad;
      measured.variance = plot.elevationVariance;
      updateScalar(x, 0, P, 0, measured, fit);
    }
    measured.row.fill(0);
    measured.row.set([rangeByEast, rangeByNorth], 2);
    measured.row[6] = rangeByHeight;
    const expected = rangeByEast * x[LANES * 2]! + rangeByNorth * x[LANES * 3]! + rangeByHeight * x[LANES * 6]!;
    measured.innovation = plot.rangeRateMps - expected;
    measured.variance = 9;
    // Three m/s of noise, four sigmas of gate; it does not count in the fit.
    const agrees = measured.innovation ** 2 < 16 * (P[LANES * 13]! + P[LANES * 18]! + 9);
    if (agrees) updateScalar(x, 0, P, 0, measured, createFit());
  }
});

/** What was kept as a single is right to half a unit of its last place; to `rounded` where it was so twice. */
function expectNear(value: number, right: number, scale: number, rounded = 1e-9): void {
  expect(Math.abs(value - right)).toBeLessThan(
    rounded * scale + Math.abs(right) * (rounded > 1e-9 ? 2 ** -22 : 2 ** -24),
  );
}
