import { METRES_PER_FOOT, MPS_PER_KNOT, meridianRadiusM, primeVerticalRadiusM, RAD_PER_DEG } from '@musubi/geo';
import { TargetKind } from '@musubi/model';
import {
  encodeAirbornePosition,
  encodeBeastFrame,
  encodeIdentification,
  encodeOperationalStatus,
  encodeVelocity,
} from '@musubi/modes';
import { Draw, gaussian, keyOf, type Look, uniform } from './chance.ts';
import { courseAt, STATE } from './course.ts';
import { canSense, inSight, sensorFrame } from './coverage.ts';
import type { Scenario } from './scenario.ts';
import type { Emission, SimulatedSensor } from './sensor.ts';
import type { SimulatedTarget } from './traffic/target.ts';

const LIGHT_MPS = 299_792_458;
const TICKS_PER_S = 12e6;
const TICKS_WRAP = 2 ** 48;
const WRAP_S = TICKS_WRAP / TICKS_PER_S;
/** More than the way through the air takes. */
const WAY_MAX_S = 0.01;
/** Position within 30 m for 95 % of the time. */
const NACP = 9;
/** One sigma of an aircraft's own fix in each axis; its messages are the same for every receiver. */
const FIX_SIGMA_M = 8;
/** Identification and status go with one position in so many. */
const EVERY = 5;

type Message = 'position' | 'velocity' | 'identification' | 'status';

/** When in its slot a message goes, as a part of the slot, give or take a tenth at random. */
const PLACE: Readonly<Record<Message, number>> = { position: 0.1, velocity: 0.5, identification: 0.7, status: 0.85 };
const NUMBER: Readonly<Record<Message, number>> = { position: 0, velocity: 1, identification: 2, status: 3 };

/** Emitter category as the set (A to D) and its number: A1 is 0xa1. */
function categoryOf(kind: number): number {
  if (kind === TargetKind.airliner) return 0xa5;
  if (kind === TargetKind.lightAircraft) return 0xa1;
  if (kind === TargetKind.rotorcraft) return 0xa7;
  if (kind === TargetKind.uncrewedAircraft) return 0xb6;
  return kind === TargetKind.militaryAircraft ? 0xa6 : 0xa0;
}

const state = new Float64Array(STATE);
const polar = new Float64Array(3);

function positionMessage(target: SimulatedTarget, slot: number, own: Look): Uint8Array {
  const latitudeRad = state[0] as number;
  const north = FIX_SIGMA_M * gaussian(own, Draw.north);
  const east = FIX_SIGMA_M * gaussian(own, Draw.east);
  return encodeAirbornePosition({
    address: target.address,
    altitudeFt: (state[2] as number) / METRES_PER_FOOT,
    latitudeDeg: (latitudeRad + north / meridianRadiusM(latitudeRad)) / RAD_PER_DEG,
    longitudeDeg:
      ((state[1] as number) + east / (primeVerticalRadiusM(latitudeRad) * Math.cos(latitudeRad))) / RAD_PER_DEG,
    odd: slot % 2 !== 0,
  });
}

function messageOf(message: Message, target: SimulatedTarget, slot: number, own: Look): Uint8Array {
  const { address } = target;
  if (message === 'position') return positionMessage(target, slot, own);
  if (message === 'identification') {
    return encodeIdentification({ address, callsign: target.callsign, category: categoryOf(target.kind) });
  }
  if (message === 'status') return encodeOperationalStatus({ address, nacp: NACP });
  return encodeVelocity({
    address,
    eastKt: (state[3] as number) / MPS_PER_KNOT,
    northKt: (state[4] as number) / MPS_PER_KNOT,
    verticalRateFtMin: ((state[5] as number) * 60) / METRES_PER_FOOT,
  });
}

/** The receiver's counter: 12 MHz, 48 bits, begun at a moment of its own, with its clock's error. */
function ticks(sensor: SimulatedSensor, arrivalS: number, look: Look): number {
  const begunS = keyOf(sensor.id) % 10_000;
  const readS = arrivalS + begunS + sensor.clockOffsetS + sensor.clockJitterS * gaussian(look, Draw.clock);
  return Math.floor((readS % WRAP_S) * TICKS_PER_S) % TICKS_WRAP;
}

/** Signal level, an amplitude, falls with range: 255 at 10 km. */
const signalOf = (rangeM: number) => Math.max(1, Math.min(255, Math.round(255 * (10_000 / rangeM))));

/** When an aircraft sends a message: its own affair, the same for every receiver. */
function transmitTimeS(seed: number, message: Message, slot: number, target: number, periodS: number): number {
  const phase = uniform({ seed, sensor: 0, turn: 0, target }, Draw.phase);
  const jitter = 0.1 * (uniform({ seed, sensor: NUMBER[message], turn: slot, target }, Draw.transmitTime) - 0.5);
  return (slot + phase + PLACE[message] + jitter) * periodS;
}

/** A message as this receiver hears it, or null where it does not. */
function received(
  scenario: Scenario,
  sensor: SimulatedSensor,
  target: SimulatedTarget,
  message: Message,
  slot: number,
  transmitS: number,
): Emission | null {
  const key = keyOf(target.id);
  const { seed } = scenario;
  const look: Look = { seed, sensor: keyOf(sensor.id) + NUMBER[message], turn: slot, target: key };
  if (uniform(look, Draw.detect) >= sensor.detectionProbability) return null;
  courseAt(target.course, transmitS - scenario.startS, state);
  if (!inSight(sensor, sensorFrame(scenario, sensor, transmitS), state, polar)) return null;
  const rangeM = polar[0] as number;
  const arrivalS = transmitS + rangeM / LIGHT_MPS;
  const bytes = messageOf(message, target, slot, { seed, sensor: NUMBER[message], turn: slot, target: key });
  return {
    atS: arrivalS + sensor.processingDelayS,
    bytes: encodeBeastFrame(bytes, ticks(sensor, arrivalS, look), signalOf(rangeM)),
  };
}

function messagesOfSlot(slot: number, key: number): readonly Message[] {
  const turn = (((slot + key) % EVERY) + EVERY) % EVERY;
  if (turn === 0) return ['position', 'velocity', 'identification'];
  return turn === 2 ? ['position', 'velocity', 'status'] : ['position', 'velocity'];
}

/** What an ADS-B receiver sends in [fromS, toS): a Beast frame for each message it received. */
export function adsbEmissions(scenario: Scenario, sensor: SimulatedSensor, fromS: number, toS: number): Emission[] {
  const { periodS, processingDelayS } = sensor;
  const sent: Emission[] = [];
  const earliestS = fromS - processingDelayS - WAY_MAX_S;
  const latestS = toS - processingDelayS;
  for (const target of scenario.targets) {
    if (!canSense(sensor, target)) continue;
    const key = keyOf(target.id);
    // A slot's messages go within two slots of its beginning.
    for (let slot = Math.floor(earliestS / periodS) - 2; slot * periodS < latestS; slot++) {
      for (const message of messagesOfSlot(slot, key)) {
        const transmitS = transmitTimeS(scenario.seed, message, slot, key, periodS);
        if (transmitS < earliestS || transmitS >= latestS) continue;
        const emission = received(scenario, sensor, target, message, slot, transmitS);
        if (emission && emission.atS >= fromS && emission.atS < toS) sent.push(emission);
      }
    }
  }
  return sent.sort((a, b) => a.atS - b.atS);
}
