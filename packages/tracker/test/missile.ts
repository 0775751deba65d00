import { ecefToGeodetic, geodeticToEcef, geodeticToPolar, localFrame, localToEcef, RAD_PER_DEG } from '@musubi/geo';
import { clearPlot, createPlotBatch, type PlotBatch, PlotKind, type Sensor, SourceKind } from '@musubi/model';
import { fall, heightOf } from '../src/ballistic/fall.ts';
import { type Random, sensor, T0 } from './scene.ts';

export interface Launch {
  latitudeDeg: number;
  longitudeDeg: number;
  courseDeg: number;
  /** Angle above the horizon that the motor turns to, deg. */
  angleDeg: number;
  accelerationMps2: number;
  burnS: number;
  /** Kg/m². */
  ballisticCoefficient: number;
}

/** A body that is driven for a while and then falls: states each half second until the ground. */
export function fly(launch: Launch): Float64Array[] {
  const { latitudeDeg, longitudeDeg, courseDeg, angleDeg, accelerationMps2, burnS } = launch;
  const f = localFrame(latitudeDeg * RAD_PER_DEG, longitudeDeg * RAD_PER_DEG, 0);
  const state = new Float64Array(7);
  geodeticToEcef(latitudeDeg * RAD_PER_DEG, longitudeDeg * RAD_PER_DEG, 10, state);
  state[6] = 1 / launch.ballisticCoefficient;
  const tip = new Float64Array(3);
  const states = [state.slice()];
  const stepS = 0.1;
  for (let s = 0; s < 2_000 && (s < burnS || heightOf(state) > 0); s += stepS) {
    if (s < burnS) {
      // Straight up at first, then over to the angle of flight within twenty seconds.
      const angle = (90 - (90 - angleDeg) * Math.min(1, Math.max(0, (s - 5) / 20))) * RAD_PER_DEG;
      const ground = Math.cos(angle);
      localToEcef(
        f,
        ground * Math.sin(courseDeg * RAD_PER_DEG),
        ground * Math.cos(courseDeg * RAD_PER_DEG),
        Math.sin(angle),
        tip,
      );
      const push = accelerationMps2 * stepS;
      state[3] = state[3]! + push * (tip[0]! - f.originX);
      state[4] = state[4]! + push * (tip[1]! - f.originY);
      state[5] = state[5]! + push * (tip[2]! - f.originZ);
    }
    fall(state, stepS, stepS);
    if (Math.round((s + stepS) * 10) % 5 === 0) states.push(state.slice());
  }
  return states;
}

/** A radar that measures elevation. */
export function radar3d(index: number, latitudeDeg: number, longitudeDeg: number, more: Partial<Sensor> = {}): Sensor {
  return sensor(index, 'radar', {
    position: { latitudeRad: latitudeDeg * RAD_PER_DEG, longitudeRad: longitudeDeg * RAD_PER_DEG, heightM: 300 },
    periodS: 10,
    rangeMaxM: 470_000,
    accuracy: {
      sigmaRangeM: 80,
      sigmaAzimuthRad: 0.1 * RAD_PER_DEG,
      sigmaElevationRad: 0.15 * RAD_PER_DEG,
      sigmaAltitudeM: 600,
      sigmaPositionM: 100,
    },
    ...more,
  });
}

export interface Seen {
  timeS: number;
  fill: (batch: PlotBatch, row: number) => void;
}

/** What the radars see of a flight that begins `fromS` after `T0`, above their horizons. */
export function observe(states: Float64Array[], sensors: readonly Sensor[], random: Random, fromS = 0): Seen[] {
  const seen: Seen[] = [];
  const place = new Float64Array(3);
  const polar = new Float64Array(3);
  for (const s of sensors) {
    const { latitudeRad, longitudeRad, heightM } = s.position!;
    const site = localFrame(latitudeRad, longitudeRad, heightM);
    for (let at = random.uniform() * s.periodS; at < (states.length - 1) / 2; at += s.periodS) {
      const state = states[Math.floor(2 * at)]!.slice();
      fall(state, at - Math.floor(2 * at) / 2);
      ecefToGeodetic(state[0]!, state[1]!, state[2]!, place);
      geodeticToPolar(site, place[0]!, place[1]!, place[2]!, polar);
      if (polar[0]! > s.rangeMaxM || polar[2]! < 0.003 || random.uniform() > 0.9) continue;
      const { sigmaRangeM, sigmaAzimuthRad, sigmaElevationRad } = s.accuracy;
      const rangeM = polar[0]! + sigmaRangeM * random.normal();
      const azimuthRad = polar[1]! + sigmaAzimuthRad * random.normal();
      const elevationRad =
        sigmaElevationRad === undefined ? Number.NaN : polar[2]! + sigmaElevationRad * random.normal();
      const timeS = T0 + fromS + at;
      seen.push({
        timeS,
        fill: (batch, row) => {
          clearPlot(batch, row);
          batch.timeS[row] = timeS;
          batch.sensor[row] = s.index;
          batch.kind[row] = PlotKind.polar;
          batch.rangeM[row] = rangeM;
          batch.azimuthRad[row] = azimuthRad;
          batch.elevationRad[row] = elevationRad;
          batch.siteLatitudeRad[row] = latitudeRad;
          batch.siteLongitudeRad[row] = longitudeRad;
          batch.siteHeightM[row] = heightM;
          batch.sourceKinds[row] = SourceKind.psr;
        },
      });
    }
  }
  return seen.sort((a, b) => a.timeS - b.timeS);
}

/** Feeds what was seen in batches of a second. */
export function feed(
  seen: readonly Seen[],
  durationS: number,
  update: (batch: PlotBatch, nowS: number) => void,
  each?: (s: number) => void,
): void {
  const batch = createPlotBatch(4_096);
  let next = 0;
  for (let s = 1; s <= durationS; s++) {
    batch.count = 0;
    while (next < seen.length && seen[next]!.timeS <= T0 + s) seen[next++]!.fill(batch, batch.count++);
    update(batch, T0 + s);
    each?.(s);
  }
}
