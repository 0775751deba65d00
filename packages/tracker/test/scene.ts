import { direct, geodeticToPolar, localFrame, RAD_PER_DEG } from '@musubi/geo';
import {
  AltitudeKind,
  clearPlot,
  createPlotBatch,
  createTrackBatch,
  type PlotBatch,
  PlotKind,
  type Sensor,
  SourceKind,
  TargetKind,
  type TrackBatch,
  writeCallsign,
} from '@musubi/model';
import type { Tracker } from '../src/index.ts';

export const T0 = 1_750_000_000;

/** Deterministic noise. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  uniform(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }
}

export function sensor(index: number, kind: Sensor['kind'], more: Partial<Sensor> = {}): Sensor {
  return {
    id: `S${index}`,
    index,
    nation: 'JPN',
    name: `S${index}`,
    kind,
    label: { policy: 'P', classification: 'U', caveats: [], releasableTo: [], originator: 'JPN', createdS: 0 },
    position: { latitudeRad: 26 * RAD_PER_DEG, longitudeRad: (126 + index) * RAD_PER_DEG, heightM: 100 },
    periodS: 10,
    rangeMaxM: 370_000,
    detectionProbability: 0.9,
    accuracy: { sigmaRangeM: 80, sigmaAzimuthRad: 0.08 * RAD_PER_DEG, sigmaAltitudeM: 8, sigmaPositionM: 30 },
    exercise: false,
    simulated: false,
    ...more,
  };
}

export interface Mover {
  latitudeRad: number;
  longitudeRad: number;
  heightM: number;
  speedMps: number;
  courseRad: number;
  /** Clockwise, rad/s, as a function of seconds since the start. */
  turn?: (s: number) => number;
  from?: number;
  until?: number;
  address?: number;
  mmsi?: number;
  mode3A?: number;
  callsign?: string;
  transponder?: boolean;
  flags?: number;
}

const STEP_S = 1;

/** A mover's positions each `STEP_S`: latitude, longitude, course. */
class Path {
  readonly mover: Mover;
  readonly #points: [number, number, number][] = [];
  constructor(mover: Mover) {
    this.mover = mover;
    this.#points.push([mover.latitudeRad, mover.longitudeRad, mover.courseRad]);
  }
  /** Linear between steps: a chord of a second's turn is off by less than a metre. */
  at(s: number): [number, number, number] {
    const k = Math.max(0, Math.floor(s / STEP_S));
    this.#extend(k + 1);
    const [a, b] = [this.#points[k]!, this.#points[k + 1]!];
    const part = Math.max(0, s / STEP_S - k);
    return [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1]), a[2] + part * (b[2] - a[2])];
  }

  #extend(k: number): void {
    const out = new Float64Array(2);
    while (this.#points.length <= k) {
      const [latitude, longitude, course] = this.#points.at(-1)!;
      const turn = this.mover.turn?.((this.#points.length - 1) * STEP_S) ?? 0;
      const heading = course + (turn * STEP_S) / 2;
      const step = (this.mover.speedMps * STEP_S) / (1 + this.mover.heightM / 6_371_000);
      direct(latitude, longitude, heading, step, out);
      const convergence = (out[1]! - longitude) * Math.sin(latitude);
      this.#points.push([out[0]!, out[1]!, course + turn * STEP_S + convergence]);
    }
  }
}

interface Event {
  timeS: number;
  fill: (batch: PlotBatch, row: number) => void;
}

export interface SceneOptions {
  sensors: Sensor[];
  movers: Mover[];
  durationS: number;
  seed?: number;
  clutter?: number;
  detection?: number;
}

/** A made-up world and what its sensors say about it, in order of time. */
export class Scene {
  readonly options: SceneOptions;
  readonly paths: Path[];
  readonly events: Event[] = [];
  readonly #random: Random;

  constructor(options: SceneOptions) {
    this.options = options;
    this.paths = options.movers.map((mover) => new Path(mover));
    this.#random = new Random(options.seed ?? 1);
    for (const s of options.sensors) {
      if (s.kind === 'radar' || s.kind === 'airborne-radar') this.#rotate(s);
      else this.#listen(s);
    }
    this.events.sort((a, b) => a.timeS - b.timeS);
  }

  truth(i: number, s: number): { latitudeRad: number; longitudeRad: number; courseRad: number } {
    const [latitudeRad, longitudeRad, courseRad] = this.paths[i]!.at(s);
    return { latitudeRad, longitudeRad, courseRad };
  }

  alive(i: number, s: number): boolean {
    const { from = 0, until = Number.POSITIVE_INFINITY } = this.options.movers[i]!;
    return s >= from && s <= until;
  }

  #rotate(s: Sensor): void {
    const site = localFrame(s.position!.latitudeRad, s.position!.longitudeRad, s.position!.heightM);
    const polar = new Float64Array(3);
    const phase = this.#random.uniform() * 2 * Math.PI;
    for (let turn = 0; turn * s.periodS < this.options.durationS; turn++) {
      for (const path of this.paths) {
        if (path.mover.mmsi !== undefined) continue;
        let at = (turn + 0.5) * s.periodS;
        for (let k = 0; k < 3; k++) {
          const [latitude, longitude] = path.at(at);
          geodeticToPolar(site, latitude, longitude, path.mover.heightM, polar);
          const ahead = polar[1]! - phase;
          at = (turn + (ahead / (2 * Math.PI) - Math.floor(ahead / (2 * Math.PI)))) * s.periodS;
        }
        const { from = 0, until = Number.POSITIVE_INFINITY } = path.mover;
        if (at < from || at > until || polar[0]! > s.rangeMaxM) continue;
        if (this.#random.uniform() > (this.options.detection ?? 0.9)) continue;
        const rangeM = polar[0]! + this.#random.normal() * s.accuracy.sigmaRangeM;
        const azimuthRad = polar[1]! + this.#random.normal() * s.accuracy.sigmaAzimuthRad;
        const sigmaElevation = s.accuracy.sigmaElevationRad;
        const elevationRad =
          sigmaElevation === undefined ? Number.NaN : polar[2]! + this.#random.normal() * sigmaElevation;
        this.#polar(s, at, rangeM, azimuthRad, path.mover, elevationRad);
      }
      for (let k = 0; k < (this.options.clutter ?? 0); k++) {
        const azimuthRad = this.#random.uniform() * 2 * Math.PI;
        const ahead = (azimuthRad - phase) / (2 * Math.PI);
        const at = (turn + ahead - Math.floor(ahead)) * s.periodS;
        this.#polar(s, at, 5_000 + Math.sqrt(this.#random.uniform()) * (s.rangeMaxM - 5_000), azimuthRad, undefined);
      }
    }
  }

  #polar(
    s: Sensor,
    at: number,
    rangeM: number,
    azimuthRad: number,
    mover: Mover | undefined,
    elevationRad = Number.NaN,
  ): void {
    const altitudeNoise = this.#random.normal() * s.accuracy.sigmaAltitudeM;
    const fill = (batch: PlotBatch, row: number) => {
      clearPlot(batch, row);
      batch.timeS[row] = T0 + at;
      batch.sensor[row] = s.index;
      batch.kind[row] = PlotKind.polar;
      batch.rangeM[row] = rangeM;
      batch.azimuthRad[row] = azimuthRad;
      batch.elevationRad[row] = elevationRad;
      batch.siteLatitudeRad[row] = s.position!.latitudeRad;
      batch.siteLongitudeRad[row] = s.position!.longitudeRad;
      batch.siteHeightM[row] = s.position!.heightM;
      batch.sourceKinds[row] = SourceKind.psr;
      batch.flags[row] = mover?.flags ?? 0;
      if (mover === undefined || mover.transponder === false) return;
      batch.altitudeM[row] = mover.heightM + altitudeNoise;
      batch.altitudeKind[row] = AltitudeKind.pressure;
      batch.sourceKinds[row] = SourceKind.psr | SourceKind.ssr;
      if (mover.address !== undefined) batch.address[row] = mover.address;
      if (mover.mode3A !== undefined) batch.mode3A[row] = mover.mode3A;
    };
    this.events.push({ timeS: T0 + at, fill });
  }

  #listen(s: Sensor): void {
    for (const path of this.paths) {
      const ship = path.mover.mmsi !== undefined;
      if ((s.kind === 'ais') !== ship || path.mover.transponder === false) continue;
      for (let at = this.#random.uniform() * s.periodS; at < this.options.durationS; at += s.periodS) {
        const { from = 0, until = Number.POSITIVE_INFINITY } = path.mover;
        if (at >= from && at <= until) this.#report(s, at, path);
      }
    }
  }

  #report(s: Sensor, at: number, path: Path): void {
    const [latitude, longitude, course] = path.at(at);
    const mover = path.mover;
    const sigma = s.accuracy.sigmaPositionM;
    const [east, north] = [this.#random.normal() * sigma, this.#random.normal() * sigma];
    const fill = (batch: PlotBatch, row: number) => {
      clearPlot(batch, row);
      batch.timeS[row] = T0 + at;
      batch.sensor[row] = s.index;
      batch.kind[row] = PlotKind.geodetic;
      batch.latitudeRad[row] = latitude + north / 6_371_000;
      batch.longitudeRad[row] = longitude + east / 6_371_000 / Math.cos(latitude);
      batch.sigmaPositionM[row] = sigma;
      batch.reportedEastMps[row] = mover.speedMps * Math.sin(course);
      batch.reportedNorthMps[row] = mover.speedMps * Math.cos(course);
      batch.sourceKinds[row] = mover.mmsi === undefined ? SourceKind.adsb : SourceKind.ais;
      batch.flags[row] = mover.flags ?? 0;
      if (mover.mmsi !== undefined) {
        batch.mmsi[row] = mover.mmsi;
        batch.targetKind[row] = TargetKind.cargoVessel;
      } else {
        batch.altitudeM[row] = mover.heightM;
        batch.altitudeKind[row] = AltitudeKind.pressure;
      }
      if (mover.address !== undefined) batch.address[row] = mover.address;
      if (mover.callsign !== undefined) writeCallsign(batch.callsign, row, mover.callsign);
    };
    this.events.push({ timeS: T0 + at, fill });
  }
}

/** Feeds a scene's plots to trackers in batches of `stepS`; `each` is called after every batch. */
export function play(scene: Scene, trackers: Tracker[], each?: (s: number) => void, stepS = 0.5): void {
  const batch = createPlotBatch(4_096);
  let next = 0;
  for (let s = stepS; s <= scene.options.durationS + stepS / 2; s += stepS) {
    batch.count = 0;
    while (next < scene.events.length && scene.events[next]!.timeS <= T0 + s) {
      scene.events[next++]!.fill(batch, batch.count++);
    }
    for (const tracker of trackers) tracker.update(batch, T0 + s);
    each?.(s);
  }
}

export function snapshot(tracker: Tracker, sensors: number, atS?: number): TrackBatch {
  const into = createTrackBatch(64, sensors);
  tracker.snapshot(into, atS);
  return into;
}

/** Metres between row `row` and a point. */
export function offM(tracks: TrackBatch, row: number, to: { latitudeRad: number; longitudeRad: number }): number {
  const north = (tracks.latitudeRad[row]! - to.latitudeRad) * 6_371_000;
  const east = (tracks.longitudeRad[row]! - to.longitudeRad) * 6_371_000 * Math.cos(to.latitudeRad);
  return Math.hypot(east, north);
}

export function place(latitudeDeg: number, longitudeDeg: number) {
  return { latitudeRad: latitudeDeg * RAD_PER_DEG, longitudeRad: longitudeDeg * RAD_PER_DEG };
}

export { RAD_PER_DEG };
