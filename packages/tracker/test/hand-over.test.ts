import { existsSync } from 'node:fs';
import { ecefToGeodetic, geodeticToEcef, localFrame, localToEcef, RAD_PER_DEG } from '@musubi/geo';
import { AltitudeKind, createPlotBatch, Flag } from '@musubi/model';
import { describe, expect, it, vi } from 'vitest';
// @ts-expect-error plain JavaScript, shared with the bench
import { makeScenario } from '../bench/make.mjs';
// @ts-expect-error plain JavaScript, shared with the bench
import { fill, readScenario, START_S } from '../bench/scenario.mjs';
import { fallToGround, heightOf } from '../src/ballistic/fall.ts';
import { Tracker } from '../src/index.ts';
import { feed, fly, type Launch, observe, radar3d } from './missile.ts';
import { Random, snapshot, T0 } from './scene.ts';

vi.setConfig({ testTimeout: 120_000 });

const EARTH_M = 6_371_000;
const both = Uint8Array.of(1, 1);
const sensors = [radar3d(0, 26, 127), radar3d(1, 27.5, 126.2)];

function launch(random: Random, burnS: number): Launch {
  return {
    latitudeDeg: 25.5,
    longitudeDeg: 124.5,
    courseDeg: 20 + 60 * random.uniform(),
    angleDeg: 50 + 8 * random.uniform(),
    accelerationMps2: 45,
    burnS,
    ballisticCoefficient: 2_000 * 5 ** random.uniform(),
  };
}

/** One flight: when it was handed over, and how well its fall was foretold so long after. */
function run(seed: number, burnS: number, laterS: number) {
  const random = new Random(seed * 7_919);
  const states = fly(launch(random, burnS));
  const end = states.at(-1)!;
  const place = new Float64Array(3);
  ecefToGeodetic(end[0]!, end[1]!, end[2]!, place);
  const downS = (states.length - 1) / 2;
  const tracker = new Tracker({ sensors, uses: both });
  const result = { handedS: 0, freeS: 0, misses: 0, lateness: 0, offM: 0, ended: false, early: false };
  feed(
    observe(states, sensors, random),
    downS + 100,
    (batch, nowS) => tracker.update(batch, nowS),
    (s) => {
      if (result.freeS !== 0 && s > result.freeS && s !== result.freeS + laterS) return;
      const [track] = tracker.ballistic();
      if (track === undefined) return;
      result.handedS ||= s;
      if (track.impact !== null && s < burnS) result.early = true;
      if (track.phase === 'free-flight') result.freeS ||= s;
      if (result.freeS === 0 || s !== result.freeS + laterS || track.impact === null) return;
      const { impact } = track;
      const north = (impact.latitudeRad - place[0]!) * EARTH_M;
      const east = (impact.longitudeRad - place[1]!) * EARTH_M * Math.cos(place[0]!);
      const [ee, en, , nn, , tt] = impact.covariance;
      result.offM = Math.hypot(east, north);
      result.misses = (nn * east * east - 2 * en * east * north + ee * north * north) / (ee * nn - en * en);
      result.lateness = (impact.timeS - T0 - downS) ** 2 / tt;
    },
  );
  result.ended = tracker.ballistic().length === 0;
  return result;
}

describe('a body in ballistic flight', () => {
  it('is handed over within three turns of the antenna after burnout, and its impact is foretold within the covariance', () => {
    const runs = [65, 70, 75].flatMap((burnS) => [1, 3, 8].map((seed) => ({ burnS, ...run(seed, burnS, 40) })));
    for (const { burnS, freeS, ended, early } of runs) {
      expect(freeS).toBeGreaterThan(0);
      expect(freeS - burnS).toBeLessThanOrEqual(30);
      expect(early).toBe(false);
      expect(ended).toBe(true);
    }
    const mean = runs.reduce((sum, { misses }) => sum + misses, 0) / runs.length;
    // Chi-squared of 18 degrees over 9: beyond 4.7 once in a thousand.
    expect(mean).toBeGreaterThan(0.3);
    expect(mean).toBeLessThan(4.7);
    expect(Math.max(...runs.map(({ misses }) => misses))).toBeLessThan(18);
    expect(Math.max(...runs.map(({ offM }) => offM))).toBeLessThan(15_000);
    const late = runs.reduce((sum, { lateness }) => sum + lateness, 0) / runs.length;
    expect(late).toBeLessThan(2.5);
  });

  it('is one track with its sensors’ marks, whose row follows the state', () => {
    const random = new Random(11);
    const states = fly({ ...launch(random, 60), ballisticCoefficient: 4_000 });
    const marked = [sensors[0]!, radar3d(1, 27.5, 126.2, { exercise: true })];
    const tracker = new Tracker({ sensors: marked, uses: both });
    feed(observe(states, marked, random), 200, (batch, nowS) => tracker.update(batch, nowS));
    const tracks = snapshot(tracker, 2, T0 + 205);
    const [track] = tracker.ballistic();
    expect(tracks.count).toBe(1);
    expect(track?.number).toBe(tracks.number[0]);
    expect(tracks.timeS[0]).toBe(T0 + 205);
    expect(tracks.lineage[0]).toBe(3);
    expect(tracks.flags[0]! & Flag.exercise).not.toBe(0);
    expect(tracks.altitudeKind[0]).toBe(AltitudeKind.geometric);
    const truth = states[410]!;
    const place = new Float64Array(3);
    ecefToGeodetic(truth[0]!, truth[1]!, truth[2]!, place);
    const north = (tracks.latitudeRad[0]! - place[0]!) * EARTH_M;
    const east = (tracks.longitudeRad[0]! - place[1]!) * EARTH_M * Math.cos(place[0]!);
    expect(Math.hypot(east, north)).toBeLessThan(1_500);
    expect(Math.abs(tracks.altitudeM[0]! - place[2]!)).toBeLessThan(6 * tracks.sigmaAltitudeM[0]!);
    const c = tracks.horizontalCovariance;
    expect(
      (nnOf(c) * east * east - 2 * c[1]! * east * north + c[0]! * north * north) / (c[0]! * nnOf(c) - c[1]! ** 2),
    ).toBeLessThan(18);
    const speed = Math.hypot(truth[3]!, truth[4]!, truth[5]!);
    expect(Math.hypot(tracks.eastMps[0]!, tracks.northMps[0]!, tracks.upMps[0]!)).toBeCloseTo(speed, -2);
  });

  it('goes on from a saved state exactly as it was, and is refused when its track is gone', () => {
    const random = new Random(5);
    const seen = observe(fly({ ...launch(random, 60), ballisticCoefficient: 4_000 }), sensors, random);
    const whole = new Tracker({ sensors, uses: both });
    let half: Tracker | null = null;
    feed(seen, 250, (batch, nowS) => {
      whole.update(batch, nowS);
      half?.update(batch, nowS);
      if (nowS === T0 + 150) half = Tracker.restore({ sensors, uses: both }, whole.save());
    });
    expect(whole.ballistic()).toHaveLength(1);
    expect(Buffer.compare(half!.save(), whole.save())).toBe(0);
    expect(half!.ballistic()).toEqual(whole.ballistic());
  });

  it('is found by what one radar measures alone, and never leaks a sensor that is not in use', () => {
    const random = new Random(9);
    const states = fly({ ...launch(random, 70), ballisticCoefficient: 4_000 });
    const seen = observe(states, sensors, random);
    const alone = new Tracker({ sensors, uses: Uint8Array.of(1, 0) });
    const only = new Tracker({ sensors, uses: Uint8Array.of(1, 0) });
    const kept = seen.filter((plot) => {
      const probe = createPlotBatch(1);
      plot.fill(probe, 0);
      return probe.sensor[0] === 0;
    });
    feed(seen, 300, (batch, nowS) => alone.update(batch, nowS));
    feed(kept, 300, (batch, nowS) => only.update(batch, nowS));
    expect(alone.ballistic()).toHaveLength(1);
    expect(alone.ballistic()).toEqual(only.ballistic());
  });
});

function nnOf(c: Float32Array): number {
  return c[4]!;
}

/** An aircraft by its height and speed along a course, as states each half second. */
function fliesBy(durationS: number, at: (s: number) => [east: number, north: number, up: number]): Float64Array[] {
  const f = localFrame(26.6 * RAD_PER_DEG, 126.4 * RAD_PER_DEG, 0);
  const place = (s: number) => {
    const [e, n, u] = at(s);
    const out = new Float64Array(3);
    localToEcef(f, e, n, 0, out);
    ecefToGeodetic(out[0]!, out[1]!, out[2]!, out);
    geodeticToEcef(out[0]!, out[1]!, u, out);
    return out;
  };
  return Array.from({ length: 2 * durationS }, (_, k) => {
    const [a, b] = [place(k / 2), place(k / 2 + 0.01)];
    return Float64Array.of(...a, ...a.map((v, i) => (b[i]! - v) / 0.01), 0);
  });
}

const AEROBATICS: Record<string, (s: number) => [number, number, number]> = {
  'loops of 800 m at 220 m/s': (s) => [
    800 * Math.sin((220 / 800) * s),
    40 * s,
    6_000 - 800 * Math.cos((220 / 800) * s),
  ],
  'free-fall parabolas of 25 s between 2 g pulls': (s) => {
    const t = (s % 60) - 12.5;
    const up =
      Math.abs(t) < 12.5
        ? 9_000 - 4.9 * t * t
        : 9_000 - 766 - 122 * 17.5 * Math.sin((Math.PI * (t - 12.5)) / 35) * 0.64;
    return [190 * s - 20_000, 30 * s, up];
  },
  'a zoom climb from 18 to 37 km and back': (s) => {
    const t = s - 100;
    const up = Math.abs(t) < 62 ? 37_000 - 4.9 * t * t : 18_165;
    return [230 * s - 40_000, 60 * s, up];
  },
  'level at 980 m/s and 26 km': (s) => [980 * s - 150_000, 100 * s, 26_000],
  'hard turns of 9 g at 350 m/s': (s) => [1_400 * Math.sin(s / 4), 1_400 * Math.cos(s / 4) + 20 * s, 8_000],
  'a dive at 450 m/s from 15 km and a pull-up, again and again': (s) => [
    250 * s - 20_000,
    80 * s,
    8_000 + 7_000 * Math.cos(s / 20),
  ],
};

describe('an aircraft', () => {
  it.each(Object.keys(AEROBATICS))('in %s is never taken for a ballistic body', (name) => {
    for (const periodS of [4, 10]) {
      for (const seed of [1, 2]) {
        const random = new Random(seed);
        const radars = sensors.map((s) => ({ ...s, periodS }));
        const states = fliesBy(150, AEROBATICS[name]!);
        const tracker = new Tracker({ sensors: radars, uses: both });
        let handed = 0;
        const seen = observe(states, radars, random);
        feed(
          seen,
          160,
          (batch, nowS) => tracker.update(batch, nowS),
          () => {
            handed += tracker.ballistic().length;
          },
        );
        expect(seen.length).toBeGreaterThan(20);
        expect(handed).toBe(0);
      }
    }
  });

  const recordings = new URL('../../../../shared/data/tracking/', import.meta.url);
  const names = ['small_s1', 'medium_s1', 'medium_s1_bias', 'dense_s1', 'manoeuvre_s1'];
  const scenarios: [string, () => unknown][] = [
    ['manoeuvre', () => makeScenario({ seed: 5, targets: 30, mix: 'manoeuvre', durationS: 200 })],
    ['dense clutter', () => makeScenario({ seed: 6, targets: 40, mix: 'dense', clutter: 100, durationS: 150 })],
    ['biased', () => makeScenario({ seed: 7, targets: 60, biased: true, durationS: 200 })],
    ...names
      .filter((name) => existsSync(new URL(name, recordings)))
      .map((name): [string, () => unknown] => [name, () => readScenario(new URL(`${name}/`, recordings))]),
  ];
  it.each(scenarios)(
    'of scenario %s neither, although the radars measure every height (recordings: where present)',
    (_, make) => {
      const scenario = make() as { sensors: never[]; durationS: number; plots: { t: number }[] };
      const random = new Random(1);
      const uses = new Uint8Array(scenario.sensors.length).fill(1);
      const tracker = new Tracker({ sensors: scenario.sensors, uses });
      const batch = createPlotBatch(8_192);
      let [next, handed] = [0, 0];
      for (let t = 1; t <= Math.min(70, scenario.durationS); t++) {
        for (batch.count = 0; next < scenario.plots.length && scenario.plots[next]!.t <= t; batch.count++) {
          fill(batch, batch.count, scenario.plots[next++], scenario, true);
          // A height nobody told, and clutter anywhere between the ground and space.
          if (Number.isNaN(batch.altitudeM[batch.count]!))
            batch.elevationRad[batch.count] = 0.3 * random.uniform() ** 2;
          batch.altitudeKind[batch.count] = AltitudeKind.geometric;
        }
        tracker.update(batch, START_S + t);
        handed += tracker.ballistic().length;
      }
      expect(handed).toBe(0);
    },
  );

  it.each([35, 44])('of two side by side neither, of which some radars tell the elevation (seed %i)', (seed) => {
    const scenario = makeScenario({ seed, targets: 100, durationS: 400, raised: ['A', 'C'] });
    const tracker = new Tracker({ sensors: scenario.sensors, uses: new Uint8Array(4).fill(1) });
    const batch = createPlotBatch(8_192);
    let [next, handed] = [0, 0];
    for (let t = 1; t <= 40; t++) {
      for (batch.count = 0; scenario.plots[next].t <= t; batch.count++) {
        fill(batch, batch.count, scenario.plots[next++], scenario, true);
      }
      tracker.update(batch, START_S + t);
      handed += tracker.ballistic().length;
    }
    expect(handed).toBe(0);
  });
});

describe('the fall to the ground', () => {
  it('in steps that follow the height comes down where short steps do', () => {
    const random = new Random(3);
    for (const burnS of [50, 75]) {
      const states = fly({ ...launch(random, burnS), ballisticCoefficient: 2_000 });
      const [a, b] = [states[2 * burnS + 20]!.slice(), states[2 * burnS + 20]!.slice()];
      const [slow, quick] = [fallToGround(a, 0.05), fallToGround(b, 0)];
      expect(quick).toBeCloseTo(slow, 1);
      expect(Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!)).toBeLessThan(60);
      expect(heightOf(a)).toBeCloseTo(0, 0);
    }
  });
});
