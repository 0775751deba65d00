import { encodePositionReport, encodeStaticReport } from '@musubi/ais';
import { MPS_PER_KNOT, meridianRadiusM, primeVerticalRadiusM, RAD_PER_DEG } from '@musubi/geo';
import { TargetKind } from '@musubi/model';
import { Draw, gaussian, keyOf, type Look, uniform } from './chance.ts';
import { courseAt, STATE } from './course.ts';
import { canSense, inSight, sensorFrame } from './coverage.ts';
import type { Scenario } from './scenario.ts';
import type { Emission, SimulatedSensor } from './sensor.ts';
import type { SimulatedTarget } from './traffic/target.ts';

/** Name and type go with one position in so many: once a minute, real sets once in six. */
const STATIC_EVERY = 6;
/** One sigma of a vessel's own fix in each axis. */
const FIX_SIGMA_M = 6;

/** ITU-R M.1371-5, table 53. */
const SHIP_TYPES: Readonly<Record<number, number>> = {
  [TargetKind.fishingVessel]: 30,
  [TargetKind.militaryVessel]: 35,
  [TargetKind.passengerVessel]: 60,
  [TargetKind.cargoVessel]: 70,
  [TargetKind.tanker]: 80,
};

const state = new Float64Array(STATE);
const polar = new Float64Array(3);
const encoder = new TextEncoder();

function positionLine(target: SimulatedTarget, atS: number, own: Look): string {
  const latitudeRad = state[0] as number;
  const eastMps = state[3] as number;
  const northMps = state[4] as number;
  const north = (FIX_SIGMA_M * gaussian(own, Draw.north)) / meridianRadiusM(latitudeRad);
  const east = (FIX_SIGMA_M * gaussian(own, Draw.east)) / (primeVerticalRadiusM(latitudeRad) * Math.cos(latitudeRad));
  const courseDeg = Math.atan2(eastMps, northMps) / RAD_PER_DEG;
  return encodePositionReport({
    mmsi: target.mmsi,
    latitudeDeg: (latitudeRad + north) / RAD_PER_DEG,
    longitudeDeg: ((state[1] as number) + east) / RAD_PER_DEG,
    courseDeg,
    headingDeg: courseDeg,
    speedKt: Math.hypot(eastMps, northMps) / MPS_PER_KNOT,
    second: Math.floor(atS) % 60,
    channel: own.turn % 2 === 0 ? 'A' : 'B',
  });
}

function staticLines(target: SimulatedTarget): string[] {
  return encodeStaticReport({
    mmsi: target.mmsi,
    name: target.callsign,
    callsign: `EX${target.id}`,
    shipType: SHIP_TYPES[target.kind] ?? 0,
    sequence: target.mmsi % 10,
  });
}

/** What an AIS receiver sends in [fromS, toS): NMEA lines for each report it received. */
export function aisEmissions(scenario: Scenario, sensor: SimulatedSensor, fromS: number, toS: number): Emission[] {
  const { periodS, processingDelayS } = sensor;
  const sent: Emission[] = [];
  const firstSlot = Math.floor((fromS - processingDelayS) / periodS) - 1;
  for (const target of scenario.targets) {
    if (!canSense(sensor, target)) continue;
    const key = keyOf(target.id);
    const phase = uniform({ seed: scenario.seed, sensor: 0, turn: 0, target: key }, Draw.phase);
    for (let slot = firstSlot; slot * periodS < toS; slot++) {
      const transmitS = (slot + phase) * periodS;
      const atS = transmitS + processingDelayS;
      if (atS < fromS || atS >= toS) continue;
      const look: Look = { seed: scenario.seed, sensor: keyOf(sensor.id), turn: slot, target: key };
      if (uniform(look, Draw.detect) >= sensor.detectionProbability) continue;
      courseAt(target.course, transmitS - scenario.startS, state);
      if (!inSight(sensor, sensorFrame(scenario, sensor, transmitS), state, polar)) continue;
      const lines = [positionLine(target, transmitS, { ...look, sensor: 0 })];
      if ((slot + key) % STATIC_EVERY === 0) lines.push(...staticLines(target));
      sent.push({ atS, bytes: encoder.encode(lines.map((line) => `${line}\r\n`).join('')) });
    }
  }
  return sent.sort((a, b) => a.atS - b.atS);
}
