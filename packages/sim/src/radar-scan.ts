import { Draw, gaussian, keyOf, type Look, poisson, uniform } from './chance.ts';
import { courseAt, STATE } from './course.ts';
import { canSense, inSight, sensorFrame } from './coverage.ts';
import type { Scenario } from './scenario.ts';
import type { SimulatedSensor } from './sensor.ts';
import type { SimulatedTarget } from './traffic/target.ts';

/** An antenna's turn is reported in this many parts. */
export const SECTORS = 32;
const TURN = 2 * Math.PI;

/** One detection, before it is put into bytes. */
export interface RadarPlot {
  /** What the sensor's clock said, UTC s. */
  readonly stampS: number;
  readonly rangeM: number;
  readonly azimuthRad: number;
  /** `null` is clutter. */
  readonly target: SimulatedTarget | null;
  readonly heightM: number;
  /** The primary radar saw it too. */
  readonly primary: boolean;
}

/** UTC s at which turn `turn` of the antenna begins at north. Radars differ in phase. */
export function turnStartS(sensor: SimulatedSensor, turn: number): number {
  const phase = (keyOf(sensor.id) / 0x1_0000_0000) * sensor.periodS;
  return turn * sensor.periodS + phase;
}

const state = new Float64Array(STATE);
const polar = new Float64Array(3);

/**
 * When in a turn the beam meets the target, or NaN where it is not in sight then or is met only in
 * the next turn, having passed north; leaves `state` and `polar`.
 */
function meetingS(scenario: Scenario, sensor: SimulatedSensor, target: SimulatedTarget, startS: number): number {
  let atS = startS;
  let azimuthRad = 0;
  let seen = false;
  // The target moves by less than a beamwidth between rounds, so three settle it.
  for (let round = 0; round < 3; round++) {
    courseAt(target.course, atS - scenario.startS, state);
    seen = inSight(sensor, sensorFrame(scenario, sensor, atS), state, polar);
    if (round === 2) break;
    const turned = (polar[1] as number) - azimuthRad;
    azimuthRad = round === 0 ? turned : azimuthRad + turned - TURN * Math.round(turned / TURN);
    atS = startS + (azimuthRad / TURN) * sensor.periodS;
  }
  return seen && atS >= startS && atS < startS + sensor.periodS ? atS : Number.NaN;
}

const wrapTurn = (angleRad: number) => angleRad - TURN * Math.floor(angleRad / TURN);

function stamp(sensor: SimulatedSensor, atS: number, look: Look, draw: number): number {
  return atS + sensor.clockOffsetS + sensor.clockJitterS * gaussian(look, draw);
}

/** The chance that a plot from a transponder is backed by the primary radar. */
const PRIMARY_CHANCE = 0.75;

function plotOf(sensor: SimulatedSensor, target: SimulatedTarget, atS: number, look: Look): RadarPlot {
  const { sigmaRangeM, sigmaAzimuthRad } = sensor.accuracy;
  return {
    stampS: stamp(sensor, atS, look, Draw.clock),
    rangeM: (polar[0] as number) + sigmaRangeM * gaussian(look, Draw.range),
    azimuthRad: wrapTurn((polar[1] as number) + sigmaAzimuthRad * gaussian(look, Draw.azimuth)),
    target,
    heightM: state[2] as number,
    primary: !target.cooperative || uniform(look, Draw.primary) < PRIMARY_CHANCE,
  };
}

const CLUTTER_NEAR_M = 8_000;
/** Clutter lies within this part of the range. */
const CLUTTER_REACH = 0.6;

function clutterPlot(sensor: SimulatedSensor, startS: number, look: Look): RadarPlot {
  const azimuthRad = TURN * uniform(look, Draw.clutterAzimuth);
  const far = CLUTTER_REACH * sensor.rangeMaxM;
  return {
    stampS: stamp(sensor, startS + (azimuthRad / TURN) * sensor.periodS, look, Draw.clutterTime),
    rangeM: CLUTTER_NEAR_M + (far - CLUTTER_NEAR_M) * uniform(look, Draw.clutterRange),
    azimuthRad,
    target: null,
    heightM: Number.NaN,
    primary: true,
  };
}

/** The sector in which the beam is at a part of a turn, 0 to 1. */
const sectorOf = (part: number) => Math.min(SECTORS - 1, Math.floor(part * SECTORS));

/** Every plot of one turn, by the sector in which the beam met it, each sector in order of time. */
export function scanPlots(scenario: Scenario, sensor: SimulatedSensor, turn: number): RadarPlot[][] {
  const sectors: RadarPlot[][] = Array.from({ length: SECTORS }, () => []);
  const startS = turnStartS(sensor, turn);
  const base = { seed: scenario.seed, sensor: keyOf(sensor.id), turn };
  for (const target of scenario.targets) {
    if (!canSense(sensor, target)) continue;
    const look = { ...base, target: keyOf(target.id) };
    if (uniform(look, Draw.detect) >= sensor.detectionProbability) continue;
    const atS = meetingS(scenario, sensor, target, startS);
    if (Number.isNaN(atS)) continue;
    sectors[sectorOf((atS - startS) / sensor.periodS)]?.push(plotOf(sensor, target, atS, look));
  }
  const count = poisson({ ...base, target: 0 }, Draw.clutterCount, sensor.clutterPerScan);
  for (let i = 0; i < count; i++) {
    const plot = clutterPlot(sensor, startS, { ...base, target: i });
    sectors[sectorOf(plot.azimuthRad / TURN)]?.push(plot);
  }
  for (const plots of sectors) plots.sort((a, b) => a.stampS - b.stampS);
  return sectors;
}
