import { localFrame } from '@musubi/geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../src/antenna.ts';
import { BASIS_SIZE, writeBasis } from '../src/frame.ts';
import { createFit, createScalar, logLikelihood, updateScalar } from '../src/kalman.ts';
import { aim, createPolarPrediction, createView, predictPolar } from '../src/polar-measurement.ts';
import { updatePolar } from '../src/polar-update.ts';
import { createShift, setRow, setShift } from '../src/shift.ts';
import { PACKED_SIZE, pack, STATE_SIZE } from '../src/state-layout.ts';

const SIGMAS = [800, 800, 60, 60, 0.02, 1_500, 8];
const AT = 3;

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
    const packed = new Float64Array(AT + PACKED_SIZE);
    pack(full, packed, AT);
    const middle = [0, 0, 150, -80, 0.01, 9_000, 0];
    const mean = Float64Array.from({ length: AT + STATE_SIZE }, (_, k) =>
      k < AT ? 0 : middle[k - AT]! + SIGMAS[k - AT]! * offsets[k - AT]!,
    );
    return { mean, packed };
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
          const plot = {
            dS,
            altitudeM: withAltitude ? mean[AT + 5]! + 30 * off : Number.NaN,
            altitudeVariance: 400,
            rangeM: 0,
            rangeVariance: 10_000,
            azimuthRad: 0,
            azimuthVariance: 4e-6,
            lateVariance: dS < -1 ? 700 : 0,
          };
          predictPolar(view, mean[AT]!, mean[AT + 1]!, mean[AT + 5]!, seen);
          plot.rangeM = seen.rangeM + 100 * off;
          plot.azimuthRad = seen.azimuthRad - 0.002 * off;
          const [meanA, packedA, fitA] = [
            new Float64Array(AT + STATE_SIZE),
            new Float64Array(AT + PACKED_SIZE),
            createFit(),
          ];
          updatePolar(view, plot, mean, AT, packed, AT, meanA, AT, packedA, AT, fitA, seen, new Float64Array(4));

          const [x, P, fit] = [mean.slice(), packed.slice(), createFit()];
          oneByOne(plot, x, P, fit);
          for (let k = AT; k < AT + STATE_SIZE; k++) expectNear(meanA[k]!, x[k]!, SIGMAS[k - AT]!);
          for (let i = 0, k = AT; i < 7; i++) {
            for (let j = i; j < 7; j++, k++) expectNear(packedA[k]!, P[k]!, SIGMAS[i]! * SIGMAS[j]!);
          }
          expect(logLikelihood(fitA)).toBeCloseTo(logLikelihood(fit), 5);
          expect(fitA.values).toBe(withAltitude ? 3 : 2);
        },
      ),
    );
  });

  function oneByOne(
    plot: Parameters<typeof updatePolar>[1],
    x: Float64Array,
    P: Float64Array,
    fit: ReturnType<typeof createFit>,
  ): void {
    const measured = createScalar();
    const shift = createShift();
    if (!Number.isNaN(plot.altitudeM)) {
      measured.row[5] = 1;
      measured.row[6] = plot.dS;
      measured.innovation = plot.altitudeM - x[AT + 5]! - plot.dS * x[AT + 6]!;
      measured.variance = plot.altitudeVariance;
      updateScalar(x, AT, P, AT, measured, fit);
    }
    const before = x.slice();
    setShift(shift, x, AT, plot.dS);
    predictPolar(view, shift.east, shift.north, shift.height, seen);
    const bend = ((1 - seen.rangeByHeight ** 2) / seen.rangeM) * P[AT + 25]!;
    setRow(measured.row, shift, seen.rangeByEast, seen.rangeByNorth, seen.rangeByHeight);
    measured.innovation = plot.rangeM - seen.rangeM - bend / 2;
    measured.variance = plot.rangeVariance + bend ** 2 / 2 + plot.lateVariance;
    updateScalar(x, AT, P, AT, measured, fit);
    setRow(measured.row, shift, seen.azimuthByEast, seen.azimuthByNorth, seen.azimuthByHeight);
    let moved = 0;
    for (let k = 0; k < STATE_SIZE; k++) moved += measured.row[k]! * (x[AT + k]! - before[AT + k]!);
    measured.innovation = wrap(plot.azimuthRad - seen.azimuthRad) - moved;
    measured.variance = plot.azimuthVariance + plot.lateVariance / seen.groundM ** 2;
    updateScalar(x, AT, P, AT, measured, fit);
  }
});

function expectNear(value: number, right: number, scale: number): void {
  expect(Math.abs(value - right) / scale).toBeLessThan(1e-9);
}
