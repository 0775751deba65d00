import {
  ecefToGeodetic,
  geodeticToEcef,
  geodeticToPolar,
  type LocalFrame,
  localFrame,
  localToEcef,
  RAD_PER_DEG,
} from '@musubi/geo';
import { clearPlot, createPlotBatch, PlotKind, SourceKind } from '@musubi/model';
import { configTemplate, type NodeConfigFile, type SensorConfig } from '@musubi/node/embedded';
import { fall } from '@musubi/tracker';
import { NodesInMemory } from './nodes-in-memory.ts';

const START_S = 1_795_000_000;
const BEAT_S = 0.25;
const FLIGHT_S = 200;
const BURN_S = 50;
const BETA_KG_PER_M2 = 4_000;
/** A radar sees above this elevation, rad. */
const HORIZON_RAD = 0.003;
const RADARS = [
  { latitude: 26.2, longitude: 127.6, periodS: 5 },
  { latitude: 28.3, longitude: 129.5, periodS: 10 },
  { latitude: 24.8, longitude: 125.3, periodS: 12 },
] as const;

/** How long the news of one launch took. */
export interface LaunchTimes {
  /** From the plot that made it a ballistic track to the partner's board, s. */
  readonly warnedS: number;
  /** From the first plot of all, s. */
  readonly sinceFirstS: number;
}

/**
 * One launch of many, told apart by `seed`: what Japan's radars see goes through its node, and the
 * warning over a line to the United States' board. Time is the nodes' own, and what the two take to
 * compute between the plot and the board is added as it was measured here. Null when nobody was warned.
 */
export async function timeLaunch(seed: number): Promise<LaunchTimes | null> {
  const nodes = await NodesInMemory.open(japan(), 'USA', START_S + (seed % 40) / 40);
  const flight = new Flight(seed);
  let [firstS, establishedS, establishedMs] = [Number.NaN, Number.NaN, Number.NaN];
  for (let n = 0; n < 8; n++) await nodes.beat();
  const { tracking, sensors } = nodes.core('JPN').parts;
  const batch = createPlotBatch(16);
  for (let elapsedS = 0; elapsedS < FLIGHT_S; elapsedS += BEAT_S) {
    batch.count = 0;
    for (const [index, { periodS }] of RADARS.entries()) {
      const [turn, before] = [elapsedS, elapsedS - BEAT_S].map((s) => Math.floor((s + seed * 1.37 + index) / periodS));
      if (turn !== before) flight.see(batch, index, sensors[index]!.position!, elapsedS, nodes.clock.nowS);
    }
    const beganMs = performance.now();
    if (batch.count > 0 && Number.isNaN(firstS)) firstS = nodes.clock.nowS;
    if (batch.count > 0) tracking.update(batch, nodes.clock.nowS);
    if (Number.isNaN(establishedS) && tracking.own.tracker.ballistic().length > 0)
      [establishedS, establishedMs] = [nodes.clock.nowS, beganMs];
    await nodes.beat();
    if (nodes.core('USA').parts.boards.book.size('warnings') === 0) continue;
    const computedS = (performance.now() - establishedMs) / 1000;
    const atS = nodes.clock.nowS;
    return { warnedS: atS - establishedS + computedS, sinceFirstS: atS - firstS };
  }
  return null;
}

function japan(): NodeConfigFile {
  const sensors = RADARS.map(
    ({ latitude, longitude, periodS }, n): SensorConfig => ({
      ...{ id: `JPN-R${n}`, kind: 'radar', format: 'asterix', input: `udp://127.0.0.1:${20_020 + n}` },
      ...{ source: { sac: 254, sic: n + 1 }, position: { latitude, longitude, height: 300 } },
      ...{ periodS, rangeMaxKm: 800, exercise: true, simulated: true },
      label: { classification: 'OPEN', caveats: ['EXERCISE-ONLY'], releasableTo: [] },
    }),
  );
  return { ...configTemplate('JPN', 20_000), sensors };
}

/** A body that a motor drives up and over and that then falls; launch and course differ from seed to seed. */
class Flight {
  private readonly states: Float64Array[] = [];

  constructor(seed: number) {
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

  see(
    batch: ReturnType<typeof createPlotBatch>,
    sensor: number,
    site: { readonly latitudeRad: number; readonly longitudeRad: number; readonly heightM: number },
    elapsedS: number,
    timeS: number,
  ): void {
    const [place, polar] = [new Float64Array(3), new Float64Array(3)];
    const [x = 0, y = 0, z = 0] = this.states[Math.round(elapsedS / BEAT_S)] ?? [];
    ecefToGeodetic(x, y, z, place);
    const frame = localFrame(site.latitudeRad, site.longitudeRad, site.heightM);
    geodeticToPolar(frame, place[0] as number, place[1] as number, place[2] as number, polar);
    const [rangeM = 0, azimuthRad = 0, elevationRad = 0] = polar;
    if (rangeM > 800_000 || elevationRad < HORIZON_RAD) return;
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
  }
}

/** 60 m/s² along the course, so steep. */
function thrust(frame: LocalFrame, state: Float64Array, course: number, steep: number): void {
  const tip = new Float64Array(3);
  localToEcef(frame, Math.cos(steep) * Math.sin(course), Math.cos(steep) * Math.cos(course), Math.sin(steep), tip);
  const base = [frame.originX, frame.originY, frame.originZ];
  for (let i = 0; i < 3; i++) state[3 + i]! += 60 * BEAT_S * ((tip[i] as number) - (base[i] as number));
}
