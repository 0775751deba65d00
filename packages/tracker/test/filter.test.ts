import { geodeticToPolar, localFrame, polarToGeodetic, RAD_PER_DEG } from '@musubi/geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Association } from '../src/associate.ts';
import { Candidates } from '../src/candidates.ts';
import { elevationOf, heightAt } from '../src/elevation.ts';
import { geodeticToOffset, offsetToGeodetic, writeBasis } from '../src/frame.ts';
import { Given, Kernel } from '../src/kernel.ts';
import { AIR_MODELS, type MotionModel, SURFACE_MODELS } from '../src/motion-models.ts';
import { aim, createPolarPrediction, createView, predictPolar } from '../src/polar-measurement.ts';
import { Noise } from '../src/noise.ts';
import { covariancePlace, LANES, meanPlace, PACKED_SIZE, packedPlace, STATE_SIZE } from '../src/state-layout.ts';
import { closed, OneTrack, packed, propagate, spaced } from './one-track.ts';
import { createElevationPrediction, createFit, createScalar, predictElevation, updateScalar } from './plain-update.ts';
import { Random } from './scene.ts';

/** Half a unit of the last place of a single, of itself: what keeping a value in columns may cost. */
const SINGLE = 2 ** -24;

/** Right but for so many roundings to singles of values of this size. */
function expectNear(value: number, right: number, roundings: number, size = Math.abs(right)): void {
  expect(Math.abs(value - right)).toBeLessThanOrEqual(roundings * SINGLE * size);
}

const straight: MotionModel = { ...AIR_MODELS.models[0]!, q: 0 };
const at = packedPlace;

/** State with the given east, east rate and their covariance; everything else is still and certain. */
function axis(x: [number, number], p: [number, number, number]) {
  const mean = new Float64Array(STATE_SIZE);
  const packed = new Float64Array(PACKED_SIZE);
  mean[0] = x[0];
  mean[2] = x[1];
  packed[at(0, 0)] = p[0];
  packed[at(0, 2)] = p[1];
  packed[at(2, 2)] = p[2];
  return { mean, packed };
}

describe('the Kalman filter', () => {
  it('gives the golden tracklet state: F = [[1,1],[0,1]], Q = 0, R = 1', () => {
    const { mean, packed } = axis([0, 1], [4, 0, 1]);
    const measured = createScalar();
    measured.row[0] = 1;
    measured.variance = 1;
    for (const z of [1.2, 1.9, 3.1]) {
      propagate(mean, packed, straight, AIR_MODELS, 1);
      measured.innovation = z - mean[0]!;
      const [x, P] = [spaced(mean), spaced(packed)];
      updateScalar(x, 0, P, 0, measured, createFit());
      mean.set(closed(x));
      packed.set(closed(P));
    }
    expect(mean[0]).toBeCloseTo(3.041176, 6);
    expect(mean[2]).toBeCloseTo(0.982353, 6);
    expect(packed[at(0, 0)]).toBeCloseTo(0.647059, 6);
    expect(packed[at(0, 2)]).toBeCloseTo(0.294118, 6);
    expect(packed[at(2, 2)]).toBeCloseTo(0.254902, 6);
  });

  it('tells the density of what it measured', () => {
    const { mean, packed } = axis([10, 0], [9, 0, 0]);
    const measured = { ...createScalar(), innovation: 5, variance: 16 };
    measured.row[0] = 1;
    const fit = createFit();
    const [x, P] = [spaced(mean), spaced(packed)];
    updateScalar(x, 0, P, 0, measured, fit);
    expect(fit).toEqual({ distance: 1, volume: 25, values: 1 });
    expect(x[0]).toBeCloseTo(10 + 5 * (9 / 25), 12);
    expect(P[0]).toBeCloseTo(9 * (16 / 25), 12);
  });
});

describe('prediction', () => {
  it('grows a straight track by the closed form of white acceleration', () => {
    const { mean, packed } = axis([100, 20], [4, 1, 2]);
    propagate(mean, packed, { ...straight, q: 3 }, AIR_MODELS, 6);
    expect(mean[0]).toBeCloseTo(220, 9);
    expect(packed[at(0, 0)]).toBeCloseTo(4 + 2 * 6 + 36 * 2 + (3 * 216) / 3, 9);
    expect(packed[at(0, 2)]).toBeCloseTo(1 + 6 * 2 + (3 * 36) / 2, 9);
    expect(packed[at(2, 2)]).toBeCloseTo(2 + 18, 9);
  });

  it('in two steps is prediction in one', () => {
    const set = AIR_MODELS;
    for (const model of set.models) {
      const one = axis([0, 200], [100, 5, 9]);
      one.mean[3] = 50;
      one.mean[4] = model.turnRateRadPerS;
      one.mean[5] = 9000;
      one.mean[6] = 5;
      const [meanB, packedB] = [one.mean.slice(), one.packed.slice()];
      const still = { ...model, turnRateQ: 0 };
      propagate(one.mean, one.packed, still, set, 9);
      propagate(meanB, packedB, still, set, 4);
      propagate(meanB, packedB, still, set, 5);
      const sizes = [2_000, 2_000, 210, 210, 1, 9_100, 5];
      for (let k = 0; k < STATE_SIZE; k++) expectNear(meanB[k]!, one.mean[k]!, 4, sizes[k]);
      // Horizontal noise of a turn is added in fixed axes: exact for straight flight and for the height.
      const exact = model.turnRateRadPerS === 0 ? [0, 2, 13, 25, 26, 27] : [25, 26, 27];
      for (const k of exact) expectNear(packedB[k]!, one.packed[k]!, 8);
    }
  });

  it('turns a full circle back to where it started', () => {
    const { mean, packed } = axis([0, 200], [1, 0, 1]);
    const model = AIR_MODELS.models[2]!;
    mean[4] = (3 * Math.PI) / 180;
    for (let k = 0; k < 120; k++) propagate(mean, packed, model, AIR_MODELS, 1);
    // 120 roundings of up to 7.6 km.
    expect(Math.hypot(mean[0]!, mean[1]!)).toBeLessThan(120 * 7_640 * SINGLE);
    expectNear(mean[2]!, 200, 120);
  });

  it('linearises the turn as finite differences do', () => {
    const model = { ...AIR_MODELS.models[2]!, q: 0, turnRateQ: 0 };
    const p = new Float64Array(PACKED_SIZE);
    p[22] = 1;
    const run = (rate: number, cov: Float64Array) => {
      const m = Float64Array.of(0, 0, 150, 80, rate, 0, 0);
      propagate(m, cov, model, AIR_MODELS, 5);
      return m;
    };
    const cov = p.slice();
    run(0.03, cov);
    // Large beside the singles that positions are rounded to, small beside the curve of them by the rate.
    const d = 1e-3;
    const [up, down] = [run(0.03 + d, p.slice()), run(0.03 - d, p.slice())];
    // Row `turn rate` of the covariance is the derivative by it, as its variance is 1.
    const byTurn = [cov[4]!, cov[10]!, cov[15]!, cov[19]!];
    byTurn.forEach((value, k) => {
      expect(value / ((up[k]! - down[k]!) / (2 * d))).toBeCloseTo(1, 3);
    });
  });
});

describe('the interaction of models', () => {
  const still = AIR_MODELS.models.slice(0, 2).map((m, i) => ({ ...m, q: 0, switchTo: i ? [1, 0] : [0, 1] }));
  const set = { ...AIR_MODELS, models: still, climbSigmaMps: 0, unrestPerS: 0 };

  it('keeps the probabilities a distribution, and mean and spread of the mixture where nothing moves', () => {
    const track = new OneTrack(set);
    track.put(0, axis([10, 0], [4, 0, 0]).mean, axis([10, 0], [4, 0, 0]).packed);
    track.put(1, axis([50, 0], [9, 0, 0]).mean, axis([50, 0], [9, 0, 0]).packed);
    track.kernel.trackColumns().weight.set([0.7, 0.3]);
    track.kernel.given[Given.time] = 20;
    track.kernel.call.foretell(0);
    const { estimate, weightsAfter } = track.kernel;
    const mean = 0.7 * 10 + 0.3 * 50;
    expect(weightsAfter[0]! + weightsAfter[1]!).toBeCloseTo(1, 12);
    expectNear(estimate[0]!, mean, 2);
    expectNear(estimate[STATE_SIZE]!, 0.7 * (4 + 100) + 0.3 * (9 + 2500) - mean ** 2, 8);
    const [a, b] = still.map((m) => Math.exp(-20 / m.sojournS));
    expect(weightsAfter[0]).toBeCloseTo(0.7 * a! + 0.3 * (1 - b!), 12);
  });

  it('starts a turn at the model’s own rate and variance', () => {
    const turn = AIR_MODELS.models[2]!;
    const pair = [turn, AIR_MODELS.models[3]!].map((m) => ({ ...m, q: 0, turnRateQ: 0 }));
    const models = [...still, ...pair].map((m, i) => ({
      ...m,
      switchTo: [1, 1, 1, 1].map((_, j) => (i === j ? 0 : 1 / 3)),
    }));
    const track = new OneTrack({ ...set, models });
    const east = axis([0, 200], [100, 0, 9]);
    for (let j = 0; j < 4; j++) track.put(j, east.mean, east.packed);
    // All that will be in the turning models comes from straight flight.
    track.kernel.trackColumns().weight.set([0.5, 0.5, 0, 0]);
    track.kernel.call.predict(0, 1e-9);
    const { mean, covariance } = track.kernel.trackColumns();
    expectNear(mean[meanPlace(0, 2) + LANES * 4]!, turn.turnRateRadPerS, 1);
    expectNear(mean[meanPlace(0, 3) + LANES * 4]!, -turn.turnRateRadPerS, 1);
    expectNear(covariance[covariancePlace(0, 3) + LANES * at(4, 4)]!, turn.turnRateSigmaRadPerS ** 2, 1);
  });

  it('mixes means and covariances as the sums over all models do', () => {
    const set = {
      ...AIR_MODELS,
      climbSigmaMps: 0,
      unrestPerS: 0,
      // All change over a step in which nothing moves.
      models: AIR_MODELS.models.map((m) => ({ ...m, q: 0, turnRateQ: 0, sojournS: 1e-8 })),
    };
    const n = set.models.length;
    const track = new OneTrack(set);
    const off = fc.double({ min: -1, max: 1, noNaN: true });
    const sizes = [300, 300, 20, 20, 0.02, 100, 5];
    const state = fc.tuple(
      fc.array(off, { minLength: STATE_SIZE, maxLength: STATE_SIZE }),
      fc.array(off, { minLength: STATE_SIZE ** 2, maxLength: STATE_SIZE ** 2 }),
    );
    fc.assert(
      fc.property(
        fc.array(state, { minLength: n, maxLength: n }),
        fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: n, maxLength: n }),
        (states, parts) => {
          const turns = (j: number): boolean => set.models[j]!.turnRateRadPerS !== 0;
          const models = states.map(([mean, root], j) => {
            const full = Float64Array.from({ length: 49 }, (_, k) => {
              const [a, b] = [Math.floor(k / 7), k % 7];
              let sum = a === b ? 0.1 : 0;
              for (let i = 0; i < 7; i++) sum += root[7 * a + i]! * root[7 * b + i]!;
              return !turns(j) && (a === 4 || b === 4) ? 0 : sum * sizes[a]! * sizes[b]!;
            });
            const x = mean.map((value, k) => (k === 4 && !turns(j) ? 0 : value * sizes[k]!));
            track.put(j, x, packed(full));
            return { x, full };
          });
          const total = parts.reduce((sum, part) => sum + part, 0);
          const weight = parts.map((part) => part / total);
          track.kernel.trackColumns().weight.set(weight);
          // On the equator.
          track.kernel.trackColumns().basis.set([0, 1, 0, 1]);
          track.kernel.trackColumns().timeS[0] = 0;
          track.kernel.call.predict(0, 1e-6);
          const { mean, covariance } = track.kernel.trackColumns();
          const told = models.map((_, j) => {
            const share = weight.map((w, i) => w * set.models[i]!.switchTo[j]!);
            const sum = share.reduce((all, part) => all + part, 0);
            // Parts below half a hundredth are left out.
            const large = share.map((part) => (part / sum >= 0.005 ? part : 0));
            const kept = large.reduce((all, part) => all + part, 0);
            // What turns now and did not before turns at this model's own rate.
            const from = models.map((m, i) => (i === j ? m : freshTurn(m, set.models[j]!, turns(j))));
            return mixtureOf(
              from,
              large.map((part) => part / kept),
            );
          });
          let worst = 0;
          for (const [j, { x, full }] of told.entries()) {
            for (let a = 0; a < STATE_SIZE; a++) {
              // Places are told from the frame's new middle.
              const of = (j: number): number => mean[meanPlace(0, j) + LANES * a]! - (a < 2 ? mean[LANES * a]! : 0);
              worst = Math.max(worst, Math.abs(of(j) - (x[a]! - (a < 2 ? told[0]!.x[a]! : 0))) / sizes[a]! / 1e-5);
              for (let b = a; b < STATE_SIZE; b++) {
                const p = covariance[covariancePlace(0, j) + LANES * at(a, b)]!;
                worst = Math.max(worst, Math.abs(p - full[7 * a + b]!) / (sizes[a]! * sizes[b]!) / 1e-4);
              }
            }
          }
          expect(worst).toBeLessThan(1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('refuses models that do not come two by two', () => {
    expect(() => new Kernel({ ...set, models: still.slice(1) }, SURFACE_MODELS)).toThrow(RangeError);
  });
});

type Moments = { x: number[]; full: Float64Array };

/** A state that starts to turn at a model's rate, or to fly straight. */
function freshTurn({ x, full }: Moments, model: MotionModel, turning: boolean): Moments {
  const own = Float64Array.from(full, (value, k) => (Math.floor(k / 7) === 4 || k % 7 === 4 ? 0 : value));
  if (turning) own[32] = model.turnRateSigmaRadPerS ** 2;
  return { x: x.map((value, k) => (k === 4 ? (turning ? model.turnRateRadPerS : 0) : value)), full: own };
}

function mixtureOf(models: Moments[], weight: number[]): Moments {
  const x = models[0]!.x.map((_, a) => models.reduce((sum, m, i) => sum + weight[i]! * m.x[a]!, 0));
  const full = Float64Array.from({ length: 49 }, (_, k) => {
    const [a, b] = [Math.floor(k / 7), k % 7];
    const spread = (m: Moments): number => m.full[k]! + (m.x[a]! - x[a]!) * (m.x[b]! - x[b]!);
    return models.reduce((sum, m, i) => sum + weight[i]! * spread(m), 0);
  });
  return { x, full };
}

describe('the noise of a sensor', () => {
  it('is learned where the stated one is wrong, and stays within bounds', () => {
    const random = new Random(8);
    for (const truth of [0.5, 1, 2]) {
      const noise = new Noise(100);
      for (let k = 0; k < 4_000; k++) {
        const explained = 50 + 100 * random.uniform();
        const innovation = Math.sqrt(explained + 100 * truth) * random.normal();
        noise.learn(Float64Array.of(innovation, explained + noise.variance), 0);
      }
      expect(noise.variance / (100 * truth)).toBeGreaterThan(0.8);
      expect(noise.variance / (100 * truth)).toBeLessThan(1.25);
    }
    const wild = new Noise(100);
    for (let k = 0; k < 10_000; k++) wild.learn(Float64Array.of(1e6, 100), 0);
    expect(wild.variance).toBeLessThanOrEqual(1_600);
    for (let k = 0; k < 10_000; k++) wild.learn(Float64Array.of(0, 1e6), 0);
    expect(wild.variance).toBeGreaterThanOrEqual(25);
  });
});

describe('geometry', () => {
  const latitude = fc.double({ min: -1.2, max: 1.2, noNaN: true });
  const metres = fc.double({ min: -30_000, max: 30_000, noNaN: true });

  it('offsets come back', () => {
    const out = new Float64Array(2);
    fc.assert(
      fc.property(latitude, fc.double({ min: -3.14, max: 3.14, noNaN: true }), metres, metres, (lat, lon, e, n) => {
        offsetToGeodetic(lat, lon, e, n, out);
        geodeticToOffset(lat, lon, out[0]!, out[1]!, out);
        expect(Math.hypot(out[0]! - e, out[1]! - n)).toBeLessThan(5);
      }),
    );
  });

  it('predicts range and azimuth as exact ellipsoid geometry does, with their derivatives', () => {
    const site = localFrame(26 * RAD_PER_DEG, 127 * RAD_PER_DEG, 150);
    const basis = new Float64Array(7);
    const view = createView();
    const out = createPolarPrediction();
    const polar = new Float64Array(3);
    const point = new Float64Array(2);
    const smaller = fc.double({ min: -4_000, max: 4_000, noNaN: true });
    const height = fc.double({ min: 0, max: 18_000, noNaN: true });
    const degrees = fc.double({ min: -2.5, max: 2.5, noNaN: true }).filter((d) => Math.abs(d) > 0.2);
    fc.assert(
      fc.property(degrees, degrees, smaller, smaller, height, (dLat, dLon, e, n, h) => {
        const lat = (26 + dLat) * RAD_PER_DEG;
        const lon = (127 + dLon) * RAD_PER_DEG;
        writeBasis(lat, lon, basis, 0);
        aim(view, site, basis, 0);
        predictPolar(view, e, n, h, out);
        offsetToGeodetic(lat, lon, e, n, point);
        geodeticToPolar(site, point[0]!, point[1]!, h, polar);
        expect(Math.abs(out.rangeM - polar[0]!)).toBeLessThan(0.2);
        expect(Math.abs(Math.sin(out.azimuthRad - polar[1]!)) * out.groundM).toBeLessThan(0.5);
        const step = createPolarPrediction();
        predictPolar(view, e + 10, n, h, step);
        expect((step.rangeM - out.rangeM) / 10).toBeCloseTo(out.rangeByEast, 2);
        predictPolar(view, e, n, h + 10, step);
        expect((step.rangeM - out.rangeM) / 10).toBeCloseTo(out.rangeByHeight, 2);
      }),
    );
  });
});

describe('elevation', () => {
  it('is predicted as exact ellipsoid geometry has it, with its derivatives', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1.2, max: 1.2, noNaN: true }),
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        fc.double({ min: 20_000, max: 350_000, noNaN: true }),
        fc.double({ min: 500, max: 18_000, noNaN: true }),
        (latitude, azimuth, rangeM, heightM) => {
          const site = localFrame(latitude, 2, 100);
          const at = new Float64Array(3);
          polarToGeodetic(site, rangeM, azimuth, heightM, at);
          const basis = new Float64Array(7);
          writeBasis(at[0]!, at[1]!, basis, 0);
          const view = createView();
          aim(view, site, basis, 0);
          const told = createElevationPrediction();
          predictElevation(view, 0, 0, heightM, told);
          expect(told.elevationRad).toBeCloseTo(elevationOf(site, at[0]!, at[1]!, heightM), 7);
          const near = createElevationPrediction();
          const steps: [number, number, number, number][] = [
            [10, 0, 0, told.byEast],
            [0, 10, 0, told.byNorth],
            [0, 0, 10, told.byHeight],
          ];
          for (const [e, n, u, by] of steps) {
            predictElevation(view, e, n, heightM + u, near);
            expect(((near.elevationRad - told.elevationRad) / 10) * rangeM).toBeCloseTo(by * rangeM, 2);
          }
          expect(heightAt(site, rangeM, azimuth, elevationOf(site, at[0]!, at[1]!, heightM))).toBeCloseTo(heightM, 1);
        },
      ),
    );
  });
});

describe('association', () => {
  /** Marginals by listing every joint event; of those with the same tracks and plots only the likeliest counts. */
  function listed(odds: number[][], none: number[]) {
    const [tracks, plots] = [odds.length, odds[0]!.length];
    const events = new Map<string, { weight: number; choice: number[] }>();
    const choice = new Array<number>(tracks).fill(-1);
    const visit = (i: number, weight: number): void => {
      if (i === tracks) {
        const key = `${choice.map((p) => (p < 0 ? '-' : 'x'))} ${choice.filter((p) => p >= 0).sort()}`;
        if (weight > (events.get(key)?.weight ?? -1)) events.set(key, { weight, choice: [...choice] });
        return;
      }
      choice[i] = -1;
      visit(i + 1, weight * none[i]!);
      for (let p = 0; p < plots; p++) {
        if (choice.slice(0, i).includes(p) || odds[i]![p] === 0) continue;
        choice[i] = p;
        visit(i + 1, weight * odds[i]![p]!);
      }
      choice[i] = -1;
    };
    visit(0, 1);
    const marginal = odds.map((row) => row.map(() => 0));
    let total = 0;
    for (const event of events.values()) {
      total += event.weight;
      event.choice.forEach((p, k) => {
        if (p >= 0) marginal[k]![p]! += event.weight;
      });
    }
    return marginal.map((row) => row.map((m) => m / total));
  }

  function associate(odds: number[][], none: number[], jointEventsMax: number) {
    const candidates = new Candidates(new Kernel(AIR_MODELS, SURFACE_MODELS));
    const plots = odds[0]!.length;
    for (let p = 0; p < plots; p++) {
      for (let i = 0; i < odds.length; i++) {
        if (odds[i]![p] === 0) continue;
        candidates.reserve(1);
        candidates.track[candidates.count] = i * 3;
        candidates.plot[candidates.count] = p;
        candidates.odds[candidates.count++] = odds[i]![p]!;
      }
    }
    const association = new Association(jointEventsMax);
    association.collect(candidates, odds.length * 3 + 1, plots);
    for (let i = 0; i < association.trackCount; i++) association.none[i] = none[association.tracks[i]! / 3]!;
    association.solve(candidates, plots);
    const out = odds.map((row) => row.map(() => 0));
    for (let k = 0; k < candidates.count; k++) {
      out[candidates.track[k]! / 3]![candidates.plot[k]!] = candidates.probability[k]!;
    }
    return { probability: out, free: [...association.free.subarray(0, plots)] };
  }

  const weight = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1000, noNaN: true }));
  const problem = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([t, p]) =>
      fc.tuple(
        fc.array(fc.array(weight, { minLength: p, maxLength: p }), { minLength: t, maxLength: t }),
        fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: t, maxLength: t }),
      ),
    );

  it('gives the marginals of all joint events, without the less likely orders of one pairing', () => {
    fc.assert(
      fc.property(problem, ([odds, none]) => {
        const expected = listed(odds, none);
        const { probability, free } = associate(odds, none, 1e6);
        expected.forEach((row, i) => {
          row.forEach((value, p) => {
            expect(probability[i]![p]).toBeCloseTo(value, 9);
          });
        });
        free.forEach((value, p) => {
          expect(value).toBeCloseTo(1 - expected.reduce((sum, row) => sum + row[p]!, 0), 9);
        });
      }),
    );
  });

  it('beyond the bound takes one assignment, nearly the best', () => {
    fc.assert(
      fc.property(problem, ([odds, none]) => {
        const { probability } = associate(odds, none, 0);
        let value = 0;
        const taken = new Set<number>();
        probability.forEach((row, i) => {
          const p = row.indexOf(1);
          expect(row.filter((x) => x !== 0 && x !== 1)).toEqual([]);
          if (p < 0) return;
          expect(taken.has(p)).toBe(false);
          taken.add(p);
          value += Math.log(odds[i]![p]! / none[i]!);
        });
        let best = 0;
        const visit = (i: number, used: number, sum: number): void => {
          best = Math.max(best, sum);
          if (i === odds.length) return;
          visit(i + 1, used, sum);
          odds[i]!.forEach((o, p) => {
            if (o > 0 && (used & (1 << p)) === 0) visit(i + 1, used | (1 << p), sum + Math.log(o / none[i]!));
          });
        };
        visit(0, 0, 0);
        expect(value).toBeGreaterThanOrEqual(best - 0.011 * odds.length - 1e-9);
      }),
    );
  });
});
