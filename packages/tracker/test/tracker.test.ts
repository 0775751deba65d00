import { AltitudeKind, copyRow, createPlotBatch, Flag, readCallsign, SourceKind } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Tracker } from '../src/index.ts';
import { type Mover, offM, place, play, RAD_PER_DEG, Random, Scene, sensor, snapshot, T0 } from './scene.ts';

vi.setConfig({ testTimeout: 60_000 });

const all = (n: number) => new Uint8Array(n).fill(1);
const radar = (index: number, more = {}) => sensor(index, 'radar', more);

function aircraft(latitudeDeg: number, longitudeDeg: number, courseDeg: number, more: Partial<Mover> = {}): Mover {
  return {
    ...place(latitudeDeg, longitudeDeg),
    heightM: 10_000,
    speedMps: 230,
    courseRad: courseDeg * RAD_PER_DEG,
    ...more,
  };
}

/** For each mover, the track numbers that were nearest to it within `gateM` after `fromS`. */
function follow(scene: Scene, tracker: Tracker, fromS: number, gateM: number) {
  const numbers = scene.options.movers.map(() => new Set<number>());
  let worstM = 0;
  let extra = 0;
  let lost = 0;
  play(scene, [tracker], (s) => {
    if (s < fromS || s % 2 !== 0) return;
    const tracks = snapshot(tracker, scene.options.sensors.length, T0 + s);
    const alive = scene.options.movers.filter((_, i) => scene.alive(i, s)).length;
    extra = Math.max(extra, tracks.count - alive);
    scene.options.movers.forEach((_, i) => {
      if (!scene.alive(i, s)) return;
      let best = -1;
      let least = gateM;
      for (let row = 0; row < tracks.count; row++) {
        const d = offM(tracks, row, scene.truth(i, s));
        if (d < least) [best, least] = [row, d];
      }
      if (best < 0) lost++;
      else numbers[i]!.add(tracks.number[best]!);
      worstM = Math.max(worstM, least);
    });
  });
  return { numbers, worstM, extra, lost };
}

describe('one aircraft', () => {
  it('is followed through turns of 3°/s under one number', () => {
    const turn = (s: number) => (s > 80 && s < 140 ? 3 : s > 200 && s < 230 ? -3 : 0) * RAD_PER_DEG;
    for (const transponder of [true, false]) {
      const scene = new Scene({
        sensors: [radar(0, { periodS: 6 }), radar(1)],
        movers: [aircraft(26.8, 126.3, 90, { turn, transponder })],
        durationS: 300,
        clutter: 10,
      });
      const tracker = new Tracker({ sensors: scene.options.sensors, uses: all(2) });
      const { numbers, worstM, extra, lost } = follow(scene, tracker, 40, 2_500);
      expect(numbers[0]!.size).toBe(1);
      expect(worstM).toBeLessThan(2_500);
      expect({ extra, lost }).toEqual({ extra: 0, lost: 0 });
    }
  });

  it('at 600 m/s is predicted 60 s ahead to a kilometre', () => {
    const scene = new Scene({
      sensors: [radar(0, { periodS: 5 }), radar(1, { periodS: 5 })],
      movers: [aircraft(25.5, 124.5, 70, { speedMps: 600, heightM: 15_000 })],
      durationS: 240,
    });
    const tracker = new Tracker({ sensors: scene.options.sensors, uses: all(2) });
    play(scene, [tracker]);
    const tracks = snapshot(tracker, 2, T0 + 300);
    expect(tracks.count).toBe(1);
    expect(offM(tracks, 0, scene.truth(0, 300))).toBeLessThan(1_000);
    expect(Math.hypot(tracks.eastMps[0]!, tracks.northMps[0]!)).toBeCloseTo(600, -1);
  });

  it('coasts, says so, and ends after a bounded time', () => {
    const scene = new Scene({
      sensors: [radar(0)],
      movers: [aircraft(26.5, 126.5, 45, { until: 100 })],
      durationS: 250,
    });
    const tracker = new Tracker({ sensors: scene.options.sensors, uses: all(1) });
    const seen: string[] = [];
    play(scene, [tracker], (s) => {
      if (s % 10 !== 0) return;
      const tracks = snapshot(tracker, 1);
      seen.push(tracks.count === 0 ? '-' : tracks.flags[0]! & Flag.coasting ? 'c' : 't');
    });
    expect(seen.join('')).toMatch(/^-{1,3}t+c+-+$/);
    expect(seen[13]).toBe('c');
    expect(seen[17]).toBe('-');
    expect(tracker.counters).toMatchObject({ tracksConfirmed: 1, tracksDropped: 1 });
  });

  it('ends soon where no radar sees it any more, by range or by horizon, and not where one might', () => {
    const [near, far] = [100_000, 370_000];
    // Flies north from the radar; of two radars the second reaches on, and has not shown it yet.
    const endsS = (rangeMaxM: number, heightM: number, fromDeg: number, second = false): number => {
      const one = radar(0, { rangeMaxM });
      const other = radar(1, { detectionProbability: 0.01 });
      const movers = [aircraft(fromDeg, 126, 0, { heightM, speedMps: 250, until: rangeMaxM === far ? 100 : 1e9 })];
      const scene = new Scene({ sensors: [one], movers, durationS: 250, detection: 1 });
      const sensors = second ? [one, other] : [one];
      const tracker = new Tracker({ sensors, uses: all(sensors.length) });
      let lastS = 0;
      play(scene, [tracker], (s) => {
        if (snapshot(tracker, sensors.length).count > 0) lastS = s;
      });
      expect(tracker.counters.tracksConfirmed).toBe(1);
      return lastS;
    };
    // 100 km is 0.9 degrees: it leaves the range after some 90 s.
    const left = endsS(near, 9_000, 26.7);
    expect(left).toBeLessThan(90 + 10 + 30);
    expect(endsS(near, 9_000, 26.7, true)).toBeGreaterThan(left + 15);
    // At 1,000 m the horizon is at 170 km; the last plot is from 100 s.
    expect(endsS(far, 1_000, 27.4)).toBeLessThan(135);
    expect(endsS(far, 9_000, 27.4)).toBeGreaterThan(140);
  });
});

describe('a three-dimensional radar', () => {
  it('tells the height of an aircraft that says none, as well as its sigma claims', () => {
    const sigmaElevationRad = 0.2 * RAD_PER_DEG;
    const normalised: number[] = [];
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const accuracy = { ...radar(0).accuracy, sigmaElevationRad };
      const scene = new Scene({
        sensors: [radar(0, { periodS: 6, accuracy }), radar(1, { accuracy: { ...accuracy } })],
        movers: [aircraft(26.8, 126.3, 90, { transponder: false, heightM: 3_000 + 1_500 * seed })],
        durationS: 200,
        clutter: 10,
        seed,
      });
      const tracker = new Tracker({ sensors: scene.options.sensors, uses: all(2) });
      play(scene, [tracker]);
      const tracks = snapshot(tracker, 2);
      expect(tracks.count).toBe(1);
      expect(tracks.altitudeKind[0]).toBe(AltitudeKind.geometric);
      expect(tracks.sigmaAltitudeM[0]!).toBeLessThan(250);
      normalised.push(((tracks.altitudeM[0]! - 3_000 - 1_500 * seed) / tracks.sigmaAltitudeM[0]!) ** 2);
    }
    // Chi-squared of six degrees: 22.5 is passed once in a thousand.
    expect(normalised.reduce((sum, v) => sum + v, 0)).toBeLessThan(22.5);
  });
});

describe('several aircraft', () => {
  it('crossing at the same height keep their numbers', () => {
    const scene = new Scene({
      sensors: [radar(0, { periodS: 6 }), radar(1)],
      movers: [aircraft(26.6, 126, 90), aircraft(26.9, 126.35, 180), aircraft(26.2, 127.2, 315)],
      durationS: 300,
      clutter: 5,
    });
    const tracker = new Tracker({ sensors: scene.options.sensors, uses: all(2) });
    const { extra, lost } = follow(scene, tracker, 40, 3_000);
    expect({ extra, lost }).toEqual({ extra: 0, lost: 0 });
    expect(tracker.counters.tracksConfirmed).toBe(3);
  });

  it('in parallel 3 km apart stay two tracks under two numbers', () => {
    const scene = new Scene({
      sensors: [radar(0, { periodS: 6 }), radar(1)],
      movers: [aircraft(26.6, 126, 90), aircraft(26.627, 126, 90)],
      durationS: 400,
      clutter: 5,
      seed: 3,
    });
    const tracker = new Tracker({ sensors: scene.options.sensors, uses: all(2) });
    const { numbers, extra, lost } = follow(scene, tracker, 60, 1_500);
    expect(numbers.map((n) => n.size)).toEqual([1, 1]);
    expect({ extra, lost }).toEqual({ extra: 0, lost: 0 });
  });
});

describe('clutter alone', () => {
  it('confirms nothing', () => {
    for (const seed of [1, 2, 3]) {
      const scene = new Scene({
        sensors: [0, 1, 2].map((i) => radar(i)),
        movers: [],
        durationS: 400,
        clutter: 20,
        seed,
      });
      const tracker = new Tracker({ sensors: scene.options.sensors, uses: all(3) });
      play(scene, [tracker]);
      expect(tracker.counters.plotsUsed).toBeGreaterThan(2_000);
      expect(tracker.counters.tracksConfirmed).toBe(0);
    }
  });
});

/** Aircraft seen by radars and ADS-B, vessels by AIS: 5 sensors. */
function mixedScene(seed = 5, durationS = 180): Scene {
  const movers: Mover[] = [];
  const random = new Random(seed);
  for (let i = 0; i < 12; i++) {
    movers.push(
      aircraft(25.5 + random.uniform() * 2, 125.5 + random.uniform() * 3, random.uniform() * 360, {
        address: 0x840000 + i,
        mode3A: 0o1000 + i,
        callsign: `ANA${100 + i}`,
        heightM: 6_000 + 300 * i,
        transponder: i % 4 !== 3,
      }),
    );
  }
  for (let i = 0; i < 5; i++) {
    movers.push({
      ...place(25.8 + 0.1 * i, 127),
      heightM: 0,
      speedMps: i === 0 ? 0.2 : 4 + i,
      courseRad: i,
      mmsi: 431_000_000 + i,
      callsign: 'KAIYO MARU',
    });
  }
  return new Scene({
    sensors: [
      radar(0, { periodS: 6 }),
      radar(1, { periodS: 10, exercise: true }),
      sensor(2, 'ads-b', { periodS: 0.5 }),
      sensor(3, 'ais', { periodS: 8, accuracy: { ...radar(0).accuracy, sigmaPositionM: 15 } }),
      radar(4, { periodS: 12, position: { ...place(27, 127.5), heightM: 50 } }),
    ],
    movers,
    durationS,
    clutter: 12,
    seed,
  });
}

describe('a mix of radars, ADS-B and AIS', () => {
  it('gives one clean track each, with identities, lineage and contributors', () => {
    const scene = mixedScene();
    const tracker = new Tracker({ sensors: scene.options.sensors, uses: all(5) });
    const { numbers, extra, lost } = follow(scene, tracker, 60, 1_500);
    expect(numbers.every((n) => n.size === 1)).toBe(true);
    expect({ extra, lost }).toEqual({ extra: 0, lost: 0 });
    const tracks = snapshot(tracker, 5);
    for (let row = 0; row < tracks.count; row++) {
      expect((tracks.flags[row]! & Flag.duplicateAddress) === 0).toBe(true);
      if (tracks.mmsi[row]! >= 0) {
        expect(tracks.lineage[row]).toBe(1 << 3);
        expect(tracks.sourceKinds[row]).toBe(SourceKind.ais);
        expect(readCallsign(tracks.callsign, row)).toBe('KAIYO MARU');
        expect(tracks.address[row]).toBe(-1);
      } else {
        expect(tracks.lineage[row]! & (1 << 3)).toBe(0);
        expect(tracks.lineage[row]! & 0b10011).not.toBe(0);
        const touched = (tracks.lineage[row]! & 2) !== 0;
        expect((tracks.flags[row]! & Flag.exercise) !== 0).toBe(touched);
        if (tracks.address[row]! >= 0) {
          expect(tracks.sourceKinds[row]! & SourceKind.adsb).not.toBe(0);
          expect(readCallsign(tracks.callsign, row)).toMatch(/^ANA1\d\d$/);
        }
      }
    }
    const order = [...tracks.number.subarray(0, tracks.count)];
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('depends on nothing but the plots of the sensors in use', () => {
    const uses = Uint8Array.of(1, 0, 1, 1, 0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.boolean(), (seed, interleave) => {
        const scene = mixedScene(seed, 60);
        const full = new Tracker({ sensors: scene.options.sensors, uses });
        const alone = new Tracker({ sensors: scene.options.sensors, uses });
        const batch = createPlotBatch(4_096);
        const kept = createPlotBatch(4_096);
        const junk = new Random(seed);
        let next = 0;
        for (let s = 0.5; s <= 60; s += 0.5) {
          batch.count = 0;
          kept.count = 0;
          while (next < scene.events.length && scene.events[next]!.timeS <= T0 + s) {
            scene.events[next++]!.fill(batch, batch.count);
            if (uses[batch.sensor[batch.count]!] === 1) copyRow(batch, batch.count, kept, kept.count++);
            batch.count++;
            if (interleave && junk.uniform() < 0.3) {
              scene.events[next - 1]!.fill(batch, batch.count);
              batch.sensor[batch.count] = junk.uniform() < 0.5 ? 1 : 60_000;
              batch.timeS[batch.count] = junk.uniform() < 0.5 ? Number.NaN : T0 + s + 1e6;
              batch.count++;
            }
          }
          full.update(batch, T0 + s);
          alone.update(kept, T0 + s);
        }
        const [a, b] = [snapshot(full, 5), snapshot(alone, 5)];
        expect(a.count).toBeGreaterThan(5);
        expect(a).toEqual(b);
        expect(full.counters).toEqual(alone.counters);
      }),
      { numRuns: 4 },
    );
  });

  it('is the same every time', () => {
    const [a, b] = [1, 2].map(() => {
      const scene = mixedScene(9, 60);
      const tracker = new Tracker({ sensors: scene.options.sensors, uses: all(5), firstNumber: 500 });
      play(scene, [tracker]);
      return snapshot(tracker, 5);
    });
    expect(a).toEqual(b);
    expect(a!.number[0]).toBe(500);
  });

  it('flags two tracks that carry one address, and keeps both', () => {
    const scene = new Scene({
      sensors: [sensor(0, 'ads-b', { periodS: 0.5 })],
      movers: [aircraft(26, 126, 90, { address: 0x123456 }), aircraft(27, 128, 0, { address: 0x123456 })],
      durationS: 60,
    });
    const tracker = new Tracker({ sensors: scene.options.sensors, uses: all(1) });
    play(scene, [tracker]);
    const tracks = snapshot(tracker, 1);
    expect(tracks.count).toBe(2);
    for (let row = 0; row < 2; row++) expect(tracks.flags[row]! & Flag.duplicateAddress).not.toBe(0);
  });

  it('does not merge a vessel with an aircraft right above it', () => {
    const scene = new Scene({
      sensors: [sensor(0, 'ais', { periodS: 5 }), sensor(1, 'ads-b', { periodS: 0.5 })],
      movers: [
        { ...place(26, 126), heightM: 0, speedMps: 10, courseRad: 0, mmsi: 431_000_001 },
        aircraft(26, 126, 0, { speedMps: 10, heightM: 30, address: 0x840001 }),
      ],
      durationS: 120,
    });
    const tracker = new Tracker({ sensors: scene.options.sensors, uses: all(2) });
    play(scene, [tracker]);
    const tracks = snapshot(tracker, 2);
    expect(tracks.count).toBe(2);
    expect([...tracks.lineage.subarray(0, 2)].sort()).toEqual([1, 2]);
  });
});

describe('late and unordered plots', () => {
  it('are used, and end up nearly where ordered ones do', () => {
    const scene = mixedScene(11, 120);
    const ordered = new Tracker({ sensors: scene.options.sensors, uses: all(5) });
    play(scene, [ordered]);
    const late = new Tracker({ sensors: scene.options.sensors, uses: all(5) });
    const random = new Random(4);
    // Radar 1 comes 8 s late, everything else up to 2 s, shuffled within each batch.
    const events = scene.events.map((event) => {
      const probe = createPlotBatch(1);
      event.fill(probe, 0);
      return { ...event, arrives: event.timeS + (probe.sensor[0] === 1 ? 8 : 2 * random.uniform()) };
    });
    events.sort((a, b) => a.arrives - b.arrives);
    const batch = createPlotBatch(4_096);
    let next = 0;
    for (let s = 1; s <= 120; s++) {
      const ready = [];
      while (next < events.length && events[next]!.arrives <= T0 + s) ready.push(events[next++]!);
      ready.sort(() => random.uniform() - 0.5);
      ready.forEach((event, row) => {
        event.fill(batch, row);
      });
      batch.count = ready.length;
      late.update(batch, T0 + s);
    }
    expect(late.counters.plotsRejected.time).toBe(0);
    const tracks = snapshot(late, 5, T0 + 120);
    expect(tracks.count).toBe(snapshot(ordered, 5).count);
    const worst = scene.options.movers.map((_, i) => {
      const truth = scene.truth(i, 120);
      return Math.min(...Array.from({ length: tracks.count }, (_, row) => offM(tracks, row, truth)));
    });
    expect(Math.max(...worst)).toBeLessThan(800);
  });
});

describe('bad input', () => {
  it('is counted by reason and changes nothing', () => {
    const sensors = [radar(0), sensor(1, 'ads-b')];
    const { position: _, ...unsited } = radar(2);
    const tracker = new Tracker({ sensors: [...sensors, unsited], uses: all(3) });
    const scene = new Scene({ sensors, movers: [aircraft(26.4, 126.4, 0)], durationS: 30, detection: 1 });
    const polar = createPlotBatch(16);
    const ofRadar = scene.events.find(({ fill }) => {
      fill(polar, 0);
      return polar.sensor[0] === 0;
    });
    ofRadar!.fill(polar, 0);
    const now = polar.timeS[0]!;
    for (let row = 1; row < 12; row++) copyRow(polar, 0, polar, row);
    polar.timeS[1] = Number.NaN;
    polar.timeS[2] = now - 3e8;
    polar.timeS[3] = now + 3e8;
    polar.rangeM[4] = -5;
    polar.rangeM[5] = 4e6;
    polar.rangeM[6] = Number.NaN;
    polar.azimuthRad[7] = Number.POSITIVE_INFINITY;
    polar.kind[8] = 1;
    polar.latitudeRad[8] = 7;
    polar.longitudeRad[8] = 1;
    polar.sensor[9] = 2;
    polar.siteLatitudeRad[9] = Number.NaN;
    polar.siteLatitudeRad[10] = 99;
    polar.count = 12;
    tracker.update(polar, now + 1);
    expect(tracker.counters.plotsRejected).toEqual({
      'not-finite': 3,
      time: 2,
      range: 2,
      position: 2,
      'no-site': 1,
      repeated: 1,
      overflow: 0,
    });
    expect(tracker.counters.plotsUsed).toBe(1);
    tracker.update(polar, Number.NaN);
    expect(tracker.counters.plotsUsed).toBe(1);
  });

  it('of any kind never throws and never makes a state that is not finite', () => {
    const wild = fc.oneof(fc.double(), fc.constantFrom(0, 1e-300, 1e300, Number.NaN, Math.PI, 1, T0));
    fc.assert(
      fc.property(fc.array(fc.array(wild, { minLength: 14, maxLength: 14 }), { maxLength: 40 }), (rows) => {
        const tracker = new Tracker({ sensors: [radar(0), sensor(1, 'ads-b')], uses: all(2), tracksMax: 16 });
        const batch = createPlotBatch(40);
        rows.forEach((v, row) => {
          batch.sensor[row] = row % 2;
          batch.kind[row] = (row >> 1) % 2;
          batch.timeS[row] = row % 5 === 0 ? v[0]! : T0 + (row % 7) / 3;
          [batch.rangeM, batch.azimuthRad, batch.latitudeRad, batch.longitudeRad, batch.sigmaPositionM].forEach(
            (column, k) => {
              column[row] = v[k + 1]!;
            },
          );
          [batch.siteLatitudeRad, batch.siteLongitudeRad, batch.siteHeightM, batch.altitudeM].forEach((column, k) => {
            column[row] = v[k + 6]!;
          });
          [batch.reportedEastMps, batch.reportedNorthMps, batch.reportedUpMps].forEach((column, k) => {
            column[row] = v[k + 10]!;
          });
        });
        batch.count = rows.length;
        for (let k = 0; k < 4; k++) {
          tracker.update(batch, T0 + 1 + k);
          for (let row = 0; row < batch.count; row++) batch.timeS[row] = batch.timeS[row]! + 1;
        }
        const tracks = snapshot(tracker, 2, T0 + 30);
        for (let row = 0; row < tracks.count; row++) {
          expect(Number.isFinite(tracks.latitudeRad[row]! + tracks.longitudeRad[row]!)).toBe(true);
          expect(tracks.horizontalCovariance.slice(row * 10, row * 10 + 10).every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of two hundred thousand plots in one batch stays within the bounds', () => {
    const tracker = new Tracker({ sensors: [radar(0), radar(1)], uses: all(2), tracksMax: 2_000 });
    const count = 200_000;
    const batch = createPlotBatch(count);
    const random = new Random(1);
    for (let row = 0; row < count; row++) {
      batch.timeS[row] = T0 + random.uniform();
      batch.sensor[row] = row & 1;
      batch.rangeM[row] = 1_000 + random.uniform() * 300_000;
      batch.azimuthRad[row] = random.uniform() * 6.28;
      batch.siteLatitudeRad[row] = Number.NaN;
      batch.altitudeM[row] = Number.NaN;
      batch.address[row] = -1;
      batch.mmsi[row] = -1;
      batch.mode3A[row] = -1;
    }
    batch.count = count;
    tracker.update(batch, T0 + 1);
    const { plotsUsed, plotsRejected, tracksStarted } = tracker.counters;
    expect(plotsUsed).toBeLessThanOrEqual(80_000);
    expect(plotsUsed + plotsRejected.overflow).toBe(count);
    expect(tracksStarted).toBeLessThanOrEqual(2_000);
  });
});
