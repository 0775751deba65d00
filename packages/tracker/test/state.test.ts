import { RAD_PER_DEG } from '@musubi/geo';
import { createPlotBatch, createTrackBatch } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, shared with the bench
import { makeScenario } from '../bench/make.mjs';
// @ts-expect-error plain JavaScript, shared with the bench
import { fill, START_S } from '../bench/scenario.mjs';
import { Tracker, TrackerStateError } from '../src/index.ts';

const scenario = makeScenario({ seed: 3, targets: 25, durationS: 150, biased: true });
const options = { sensors: scenario.sensors, uses: new Uint8Array(scenario.sensors.length).fill(1) };
const batch = createPlotBatch(4_096);

function run(tracker: Tracker, fromS: number, toS: number, more?: (plot: { sensor: string; t: number }) => object) {
  for (let t = fromS + 1; t <= toS; t++) {
    batch.count = 0;
    for (const plot of scenario.plots) {
      if (plot.t > t - 1 && plot.t <= t) fill(batch, batch.count++, { ...plot, ...more?.(plot) }, scenario, true);
    }
    tracker.update(batch, START_S + t);
  }
  return tracker;
}

function refusal(bytes: Uint8Array, other = options): string {
  try {
    Tracker.restore(other, bytes);
  } catch (error) {
    if (error instanceof TrackerStateError) return error.code;
    throw error;
  }
  return 'none';
}

const half = run(new Tracker(options), 0, 75).save();

describe('a saved state', () => {
  it('goes on exactly as the tracker it was taken from', () => {
    const whole = run(new Tracker(options), 0, 150);
    const restored = run(Tracker.restore(options, half), 75, 150);
    expect(Buffer.compare(restored.save(), whole.save())).toBe(0);
    const [a, b] = [createTrackBatch(500, 4), createTrackBatch(500, 4)];
    whole.snapshot(a, START_S + 152);
    restored.snapshot(b, START_S + 152);
    expect(a.count).toBeGreaterThan(15);
    expect(b.latitudeRad.subarray(0, b.count)).toEqual(a.latitudeRad.subarray(0, a.count));
    expect(b.number.subarray(0, b.count)).toEqual(a.number.subarray(0, a.count));
    expect(restored.counters).toEqual(whole.counters);
  });

  it('is refused when damaged, cut, of another version or of other sensors', () => {
    expect(refusal(half)).toBe('none');
    expect(refusal(new Uint8Array(0))).toBe('not-a-state');
    expect(refusal(half.subarray(0, half.length - 1))).toBe('length');
    const damaged = half.slice();
    damaged[5_000] = damaged[5_000]! ^ 1;
    expect(refusal(damaged)).toBe('checksum');
    const newer = half.slice();
    newer[4] = 200;
    expect(refusal(newer)).toBe('version');
    expect(refusal(half, { ...options, uses: Uint8Array.of(1, 1, 1, 0) })).toBe('other-tracker');
  });

  it('is refused or goes on without throwing, whatever its bytes say under a right checksum', () => {
    fc.assert(
      fc.property(fc.nat(half.length - 17), fc.uint8Array({ minLength: 1, maxLength: 16 }), (at, noise) => {
        const bytes = half.slice();
        bytes.set(noise.subarray(0, bytes.length - 16 - at), 16 + at);
        let hash = 0x811c9dc5;
        for (let i = 16; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
        new DataView(bytes.buffer).setUint32(12, hash >>> 0, true);
        let tracker: Tracker;
        try {
          tracker = Tracker.restore(options, bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(TrackerStateError);
          return;
        }
        run(tracker, 75, 77);
      }),
      { numRuns: 40 },
    );
  });
});

describe('registration', () => {
  it('finds each radar’s range and azimuth bias, and takes them off', () => {
    const tracker = run(new Tracker(options), 0, 150);
    for (const [index, bias] of scenario.biases.entries()) {
      const found = tracker.registration(index);
      expect(found?.applied).toBe(true);
      expect(found?.wild).toBe(false);
      expect(Math.abs((found?.rangeBiasM ?? 0) - bias.rangeM)).toBeLessThan(50);
      expect(Math.abs((found?.azimuthBiasRad ?? 0) - bias.azimuthRad)).toBeLessThan(0.04 * RAD_PER_DEG);
      expect(Math.abs((found?.azimuthBiasRad ?? 0) - bias.azimuthRad)).toBeLessThan(5 * (found?.azimuthSigmaRad ?? 0));
    }
  });

  it('takes nothing off where there is nothing to be taken off, or where it is switched off', () => {
    const plain = makeScenario({ seed: 3, targets: 25, durationS: 100 });
    const biased = scenario.plots;
    scenario.plots = plain.plots;
    const tracker = run(new Tracker(options), 0, 100);
    scenario.plots = biased;
    for (let index = 0; index < 4; index++) expect(tracker.registration(index)?.applied).toBe(false);
    expect(new Tracker({ ...options, parameters: { registration: false } }).registration(0)).toBeUndefined();
    expect(tracker.registration(7)).toBeUndefined();
  });

  it('calls a radar that has jumped by 3° wild within two of its turns, and trusts it again when it is back', () => {
    const wild = (plot: { sensor: string; t: number }) =>
      plot.sensor === 'B' && plot.t > 90 && plot.t < 115
        ? { azimuth_deg: (plot as unknown as { azimuth_deg: number }).azimuth_deg + 3 }
        : {};
    const tracker = run(new Tracker(options), 0, 90, wild);
    expect(tracker.registration(1)?.wild).toBe(false);
    run(tracker, 90, 115, wild);
    expect(tracker.registration(1)?.wild).toBe(true);
    expect(tracker.registration(0)?.wild).toBe(false);
    run(tracker, 115, 150, wild);
    expect(tracker.registration(1)?.wild).toBe(false);
  });
});

describe('a range rate', () => {
  function sigmaAfter(dopplerMps: (trueMps: number) => number): number {
    const [one] = makeScenario({ seed: 3, targets: 1, durationS: 2 }).sensors;
    const tracker = new Tracker({ sensors: [one], uses: Uint8Array.of(1) });
    const plots = createPlotBatch(1);
    const tracks = createTrackBatch(4, 1);
    for (let k = 0; k < 4; k++) {
      plots.count = 1;
      const plot = {
        t: 10 * k,
        sensor: one.id,
        range_m: 100_000 + 2_000 * k,
        azimuth_deg: 40,
        alt_m: 9_000,
        mode_s: null,
      };
      fill(plots, 0, plot, { sensors: [one], indexOf: new Map([[one.id, 0]]) }, true);
      plots.dopplerMps[0] = dopplerMps(200);
      tracker.update(plots, START_S + 10 * k);
    }
    tracker.snapshot(tracks);
    expect(tracks.count).toBe(1);
    expect(Math.hypot(tracks.eastMps[0]!, tracks.northMps[0]!)).toBeCloseTo(200, -1);
    return Math.sqrt(tracks.horizontalCovariance[7]! + tracks.horizontalCovariance[9]!);
  }

  it('makes the velocity better known, unless it is folded', () => {
    const without = sigmaAfter(() => Number.NaN);
    expect(sigmaAfter((v) => v)).toBeLessThan(without);
    expect(sigmaAfter((v) => v - 3_000)).toBeCloseTo(without, 0);
  });
});
