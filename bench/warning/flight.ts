import {
  ecefToGeodetic,
  geodeticToEcef,
  geodeticToPolar,
  type LocalFrame,
  localFrame,
  localToEcef,
  RAD_PER_DEG,
} from '@musubi/geo';
import { clearPlot, type PlotBatch, PlotKind, SourceKind } from '@musubi/model';
import { EnergyWindow, exceedsAircraft, fall, placeSigmas } from '@musubi/tracker';

export const BEAT_S = 0.25;
export const FLIGHT_S = 200;
const BURN_S = 50;
const THRUST_MPS2 = 60;
const BETA_KG_PER_M2 = 4_000;
const GRAVITY_MPS2 = 9.8;
/** A radar sees above this elevation, rad, so far, m, and so often. */
const HORIZON_RAD = 0.003;
const RANGE_MOST_M = 800_000;
const DETECTION = 0.9;
/** Noise of the radars: what a node assumes of one of which nothing else is told. */
const SIGMAS = { rangeM: 100, azimuthRad: 0.1 * RAD_PER_DEG, elevationRad: 0.3 * RAD_PER_DEG };
/** By how many sigmas plots must show that no aircraft made them. */
const SHOWN_SIGMAS = 4;

/** Where a radar stands. */
export interface Site {
  readonly latitudeRad: number;
  readonly longitudeRad: number;
  readonly heightM: number;
}

/** A body that a motor drives up and over and that then falls; launch, course and noise differ from seed to seed. */
export class Flight {
  /** Of its plots: the first; the first taken when no aircraft had its energy; the first that shows so. */
  firstS = Number.NaN;
  beyondS = Number.NaN;
  shownS = Number.NaN;
  private readonly states: Float64Array[] = [];
  private readonly shown = new EnergyWindow();
  private noise: number;

  constructor(seed: number) {
    this.noise = seed * 2_654_435;
    const part = (step: number) => (seed * step) % 1;
    const [latitude, longitude] = [(26.5 + part(0.37)) * RAD_PER_DEG, (125.8 + part(0.61)) * RAD_PER_DEG];
    const course = (70 + 20 * part(0.29)) * RAD_PER_DEG;
    const frame = localFrame(latitude, longitude, 0);
    const state = new Float64Array(7);
    geodeticToEcef(latitude, longitude, 10, state);
    state[6] = 1 / BETA_KG_PER_M2;
    for (let s = 0; s < FLIGHT_S; s += BEAT_S) {
      if (s < BURN_S) thrust(frame, state, course, (90 - 35 * Math.min(1, s / 20)) * RAD_PER_DEG);
      fall(state, BEAT_S, BEAT_S);
      this.states.push(state.slice());
    }
  }

  /** What a radar sees of it as its antenna passes, as one more plot of the batch: nothing where it is hidden. */
  see(batch: PlotBatch, sensor: number, site: Site, elapsedS: number, timeS: number): void {
    const [place, polar, point] = [new Float64Array(3), new Float64Array(3), new Float64Array(3)];
    const state = this.states[Math.round(elapsedS / BEAT_S)] as Float64Array;
    ecefToGeodetic(state[0]!, state[1]!, state[2]!, place);
    const frame = localFrame(site.latitudeRad, site.longitudeRad, site.heightM);
    geodeticToPolar(frame, place[0]!, place[1]!, place[2]!, polar);
    const isHidden = polar[0]! > RANGE_MOST_M || polar[2]! < HORIZON_RAD;
    if (isHidden || this.uniform() > DETECTION) return;
    const rangeM = polar[0]! + SIGMAS.rangeM * this.normal();
    const azimuthRad = polar[1]! + SIGMAS.azimuthRad * this.normal();
    const elevationRad = polar[2]! + SIGMAS.elevationRad * this.normal();
    const row = batch.count++;
    clearPlot(batch, row);
    batch.kind[row] = PlotKind.polar;
    batch.timeS[row] = timeS;
    batch.sensor[row] = sensor;
    batch.rangeM[row] = rangeM;
    batch.azimuthRad[row] = azimuthRad;
    batch.elevationRad[row] = elevationRad;
    batch.siteLatitudeRad[row] = site.latitudeRad;
    batch.siteLongitudeRad[row] = site.longitudeRad;
    batch.siteHeightM[row] = site.heightM;
    batch.sourceKinds[row] = SourceKind.psr;
    const ground = rangeM * Math.cos(elevationRad);
    const [east, north] = [ground * Math.sin(azimuthRad), ground * Math.cos(azimuthRad)];
    localToEcef(frame, east, north, rangeM * Math.sin(elevationRad), point);
    this.shown.add(timeS, point, placeSigmas(rangeM, SIGMAS));
    this.note(timeS, exceedsAircraft(energyOf(state, place[2]!)));
  }

  private note(timeS: number, isBeyond: boolean): void {
    if (Number.isNaN(this.firstS)) this.firstS = timeS;
    if (isBeyond && Number.isNaN(this.beyondS)) this.beyondS = timeS;
    if (Number.isNaN(this.shownS) && exceedsAircraft(this.shown.atLeast(SHOWN_SIGMAS))) this.shownS = timeS;
  }

  /** The next of a linear congruence (Numerical Recipes), between 0 and 1. */
  private uniform(): number {
    this.noise = (Math.imul(this.noise, 1_664_525) + 1_013_904_223) >>> 0;
    return (this.noise + 0.5) / 2 ** 32;
  }

  private normal(): number {
    return Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }
}

/** Specific energies of a state, J/kg. */
function energyOf(state: Float64Array, heightM: number) {
  const [x, y, z, u, v, w] = state as unknown as [number, number, number, number, number, number];
  const climb = (x * u + y * v + z * w) / Math.hypot(x, y, z);
  const ofHeight = GRAVITY_MPS2 * heightM;
  return { all: (u * u + v * v + w * w) / 2 + ofHeight, vertical: climb ** 2 / 2 + ofHeight };
}

/** Pushes along the course, so steep. */
function thrust(frame: LocalFrame, state: Float64Array, course: number, steep: number): void {
  const tip = new Float64Array(3);
  localToEcef(frame, Math.cos(steep) * Math.sin(course), Math.cos(steep) * Math.cos(course), Math.sin(steep), tip);
  const base = [frame.originX, frame.originY, frame.originZ];
  for (let i = 0; i < 3; i++) state[3 + i]! += THRUST_MPS2 * BEAT_S * ((tip[i] as number) - (base[i] as number));
}
