import { geodeticToPolar, localFrame, RAD_PER_DEG } from '@musubi/geo';
import { AltitudeKind, clearPlot, createPlotBatch, type PlotBatch, PlotKind, SourceKind } from '@musubi/model';
import { describe, expect, it, vi } from 'vitest';
import { Tracker } from '../src/index.ts';
import { offM, place, play, Random, Scene, sensor, snapshot, T0 } from './scene.ts';

vi.setConfig({ testTimeout: 60_000 });

const all = (n: number) => new Uint8Array(n).fill(1);
const radar = (index: number, more = {}) => sensor(index, 'radar', more);
const aircraft = (latitudeDeg: number, longitudeDeg: number, courseDeg: number, more = {}) => ({
  ...place(latitudeDeg, longitudeDeg),
  heightM: 10_000,
  speedMps: 230,
  courseRad: courseDeg * RAD_PER_DEG,
  ...more,
});

describe('plots that do not come one for one', () => {
  it('of two aircraft 1 km side by side give two tracks, no more', () => {
    for (const seed of [1, 2, 3]) {
      const scene = new Scene({
        sensors: [radar(0, { periodS: 6 }), radar(1)],
        movers: [aircraft(26.3, 126.2, 90), aircraft(26.309, 126.2, 90)],
        durationS: 240,
        clutter: 5,
        seed,
      });
      const tracker = new Tracker({ sensors: scene.options.sensors, uses: all(2) });
      let [samples, wrong] = [0, 0];
      play(scene, [tracker], (s) => {
        if (s < 60 || s % 2 !== 0) return;
        const tracks = snapshot(tracker, 2, T0 + s);
        samples++;
        const near = [0, 1].every((i) =>
          Array.from({ length: tracks.count }, (_, row) => offM(tracks, row, scene.truth(i, s))).some((d) => d < 900),
        );
        if (tracks.count !== 2 || !near) wrong++;
      });
      expect(wrong / samples).toBeLessThan(0.05);
    }
  });

  it('of one aircraft shown twice in a turn, now and then, give one track', () => {
    let [twice, second] = [0, 0];
    for (const seed of [1, 2, 3, 4]) {
      const random = new Random(seed);
      const sensors = [radar(0, { periodS: 4 })];
      const movers = [aircraft(26.3, 126.2, 90), aircraft(25.8, 126.4, 10)];
      const scene = new Scene({ sensors, movers, durationS: 400, clutter: 5, seed });
      const tracker = new Tracker({ sensors, uses: all(1) });
      const batch = createPlotBatch(256);
      let next = 0;
      for (let s = 1; s <= 400; s++) {
        batch.count = 0;
        for (; next < scene.events.length && scene.events[next]!.timeS <= T0 + s; next++) {
          scene.events[next]!.fill(batch, batch.count++);
          if (random.uniform() > 0.05) continue;
          // The second lies a few sigmas off, as replies through another path or beam do.
          const row = batch.count++;
          scene.events[next]!.fill(batch, row);
          batch.rangeM[row] = batch.rangeM[row]! + 200 * random.normal();
          batch.azimuthRad[row] = batch.azimuthRad[row]! + 0.004 * random.normal();
          twice++;
        }
        tracker.update(batch, T0 + s);
        if (s >= 40) second += Math.max(0, snapshot(tracker, 1, T0 + s).count - 2);
      }
      expect(snapshot(tracker, 1, T0 + 400).count).toBe(2);
    }
    expect(twice).toBeGreaterThan(30);
    expect(second).toBe(0);
  });

  it('up to 19 s late are used, and do no harm', () => {
    const scene = new Scene({
      sensors: [radar(0, { periodS: 6 }), radar(1)],
      movers: [aircraft(26.6, 126, 90), aircraft(25.6, 126.5, 10)],
      durationS: 200,
      seed: 6,
    });
    const worst = [0, 19].map((lateS) => {
      const tracker = new Tracker({ sensors: scene.options.sensors, uses: all(2) });
      const probe = createPlotBatch(1);
      const arrivals = scene.events.map((event) => {
        event.fill(probe, 0);
        return { fill: event.fill, arrivesS: event.timeS + (probe.sensor[0] === 1 ? lateS : 0) };
      });
      arrivals.sort((a, b) => a.arrivesS - b.arrivesS);
      const batch = createPlotBatch(64);
      let next = 0;
      for (let s = 1; s <= 200; s++) {
        batch.count = 0;
        while (next < arrivals.length && arrivals[next]!.arrivesS <= T0 + s)
          arrivals[next++]!.fill(batch, batch.count++);
        tracker.update(batch, T0 + s);
      }
      expect(tracker.counters.plotsRejected.time).toBe(0);
      const tracks = snapshot(tracker, 2, T0 + 200);
      expect(tracks.count).toBe(2);
      return Math.max(...[0, 1].map((i) => Math.min(...[0, 1].map((row) => offM(tracks, row, scene.truth(i, 200))))));
    });
    expect(worst[1]!).toBeLessThan(worst[0]! + 250);
  });
});

describe('what a report says of itself', () => {
  function sigmaOf(sigmaPositionM: number): number {
    const tracker = new Tracker({ sensors: [sensor(0, 'ads-b', { periodS: 1 })], uses: all(1) });
    const batch = createPlotBatch(1);
    for (let s = 0; s < 30; s++) {
      clearPlot(batch, 0);
      batch.timeS[0] = T0 + s;
      batch.kind[0] = PlotKind.geodetic;
      batch.latitudeRad[0] = 26 * RAD_PER_DEG + (200 * s) / 6_371_000;
      batch.longitudeRad[0] = 126 * RAD_PER_DEG;
      batch.sigmaPositionM[0] = sigmaPositionM;
      batch.address[0] = 0x840001;
      batch.sourceKinds[0] = SourceKind.adsb;
      batch.count = 1;
      tracker.update(batch, T0 + s);
    }
    const tracks = snapshot(tracker, 1);
    expect(tracks.count).toBe(1);
    return Math.sqrt(tracks.horizontalCovariance[0]!);
  }

  it('its accuracy (NACp) is how much it weighs', () => {
    const [fine, middling, coarse] = [10, 93, 926].map(sigmaOf) as [number, number, number];
    expect(fine).toBeLessThan(15);
    expect(middling).toBeGreaterThan(2.5 * fine);
    expect(coarse).toBeGreaterThan(2.5 * middling);
    expect(coarse).toBeLessThan(926);
  });

  it('an address told far away does not draw the track there', () => {
    const tracker = new Tracker({ sensors: [sensor(0, 'ads-b', { periodS: 1 }), sensor(1, 'ads-b')], uses: all(2) });
    const batch = createPlotBatch(2);
    for (let s = 0; s < 60; s++) {
      for (const [row, latitudeDeg] of [26, 29].entries()) {
        clearPlot(batch, row);
        batch.timeS[row] = T0 + s;
        batch.sensor[row] = row;
        batch.kind[row] = PlotKind.geodetic;
        batch.latitudeRad[row] = latitudeDeg * RAD_PER_DEG;
        batch.longitudeRad[row] = 126 * RAD_PER_DEG + (200 * s) / 5_700_000;
        batch.sigmaPositionM[row] = 30;
        batch.address[row] = 0x840001;
        batch.sourceKinds[row] = SourceKind.adsb;
      }
      batch.count = s < 30 ? 1 : 2;
      tracker.update(batch, T0 + s);
      const tracks = snapshot(tracker, 2);
      if (s > 10)
        expect(offM(tracks, 0, { latitudeRad: 26 * RAD_PER_DEG, longitudeRad: tracks.longitudeRad[0]! })).toBeLessThan(
          200,
        );
    }
    expect(snapshot(tracker, 2).count).toBe(2);
  });
});

describe('a radar that flies', () => {
  it('keeps its targets where they are', () => {
    const airborne = sensor(0, 'airborne-radar', { periodS: 10, rangeMaxM: 400_000 });
    const tracker = new Tracker({ sensors: [airborne], uses: all(1) });
    const random = new Random(3);
    const batch: PlotBatch = createPlotBatch(1);
    const polar = new Float64Array(3);
    const targetAt = (s: number) => ({
      latitudeRad: 26 * RAD_PER_DEG + (180 * s) / 6_371_000,
      longitudeRad: 127 * RAD_PER_DEG,
    });
    for (let s = 0; s <= 240; s += 10) {
      // A turn of 180° in the middle: the platform is never where it was.
      const siteLongitude = 125 * RAD_PER_DEG + (200 * Math.min(s, 240 - s)) / 5_700_000;
      const site = localFrame(25.5 * RAD_PER_DEG, siteLongitude, 9_000);
      const { latitudeRad, longitudeRad } = targetAt(s);
      geodeticToPolar(site, latitudeRad, longitudeRad, 8_000, polar);
      clearPlot(batch, 0);
      batch.timeS[0] = T0 + s;
      batch.rangeM[0] = polar[0]! + 80 * random.normal();
      batch.azimuthRad[0] = polar[1]! + 0.0014 * random.normal();
      batch.altitudeM[0] = 8_000;
      batch.altitudeKind[0] = AltitudeKind.pressure;
      batch.siteLatitudeRad[0] = 25.5 * RAD_PER_DEG;
      batch.siteLongitudeRad[0] = siteLongitude;
      batch.siteHeightM[0] = 9_000;
      batch.sourceKinds[0] = SourceKind.psr | SourceKind.ssr | SourceKind.airborne;
      batch.count = 1;
      tracker.update(batch, T0 + s);
    }
    const tracks = snapshot(tracker, 1);
    expect(tracks.count).toBe(1);
    expect(tracks.sourceKinds[0]! & SourceKind.airborne).not.toBe(0);
    expect(offM(tracks, 0, targetAt(240))).toBeLessThan(500);
    expect(tracks.northMps[0]).toBeCloseTo(180, -1.2);
    expect(Math.abs(tracks.eastMps[0]!)).toBeLessThan(15);
  });
});
