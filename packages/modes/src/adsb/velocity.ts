import { requireRange } from '../error.ts';
import { bearing, code, counted, flag } from '../field.ts';
import { layout } from '../layout.ts';
import { createSquitter, readRegister, seal, writeRegister } from './extended-squitter.ts';

/**
 * Type code 19: airborne velocity (register 0,9).
 *
 * | ME bits | field |
 * |---|---|
 * | 1–5 | 19 |
 * | 6–8 | subtype: 1 over the ground, 2 the same at four times the step (supersonic), 3 and 4 airspeed |
 * | 9–10 | intent change, IFR |
 * | 11–13 | accuracy NACv |
 * | 14, 15–24 | subtypes 1, 2: to the west; speed east–west + 1, kt; 0 not available |
 * | 25, 26–35 | subtypes 1, 2: to the south; speed north–south + 1, kt |
 * | 14, 15–24 | subtypes 3, 4: heading is available; heading, 360/1024° |
 * | 25, 26–35 | subtypes 3, 4: true (else indicated); airspeed + 1, kt |
 * | 36 | source of the vertical rate: 0 GNSS, 1 barometric |
 * | 37, 38–46 | down; vertical rate / 64 ft/min + 1; 0 not available |
 * | 49, 50–56 | GNSS below; difference of GNSS and pressure height / 25 ft + 1 |
 *
 * Source: ICAO Doc 9871, second edition, tables A-2-9a and A-2-9b.
 */

const TYPE_CODE = 19;
const SUPERSONIC_STEP = 4;
const SPEED_CODES_MAX = 1023;
const RATE_STEP_FT_MIN = 64;
const RATE_CODES_MAX = 511;

const vertical = {
  verticalRateIsBarometric: flag(36),
  verticalRateFtMin: counted({ sign: 37, bit: 38, length: 9, step: RATE_STEP_FT_MIN }),
  geometricMinusPressureFt: counted({ sign: 49, bit: 50, length: 7, step: 25 }),
};
const head = { intentChange: flag(9), ifr: flag(10), nacv: code(11, 3) };

function overGround(subtype: number, step: number) {
  const fields = {
    ...head,
    eastKt: counted({ sign: 14, bit: 15, length: 10, step }),
    northKt: counted({ sign: 25, bit: 26, length: 10, step }),
    ...vertical,
  };
  return layout(fields, [
    [1, 5, TYPE_CODE],
    [6, 3, subtype],
  ]);
}

function throughAir(subtype: number, step: number) {
  const fields = {
    ...head,
    /** From magnetic or true north, as the aircraft's operational status says. */
    headingDeg: bearing({ status: 14, bit: 15, length: 10, step: 360, per: 1024 }),
    airspeedIsTrue: flag(25),
    airspeedKt: counted({ bit: 26, length: 10, step }),
    ...vertical,
  };
  return layout(fields, [
    [1, 5, TYPE_CODE],
    [6, 3, subtype],
  ]);
}

export const groundVelocity = overGround(1, 1);
export const groundVelocitySupersonic = overGround(2, SUPERSONIC_STEP);
export const airspeed = throughAir(3, 1);
export const airspeedSupersonic = throughAir(4, SUPERSONIC_STEP);

/** What a velocity message says; NaN where it says nothing. */
interface VelocityFields {
  subtype: number;
  /** Subtypes 1 and 2. */
  eastKt: number;
  northKt: number;
  /** Subtypes 3 and 4; heading from magnetic or true north, as the aircraft's status says. */
  headingDeg: number;
  airspeedKt: number;
  airspeedIsTrue: boolean;
  verticalRateFtMin: number;
  verticalRateIsBarometric: boolean;
}

export function createVelocityFields(): VelocityFields {
  return {
    subtype: 0,
    eastKt: Number.NaN,
    northKt: Number.NaN,
    headingDeg: Number.NaN,
    airspeedKt: Number.NaN,
    airspeedIsTrue: false,
    verticalRateFtMin: Number.NaN,
    verticalRateIsBarometric: false,
  };
}

function signedCode(message: Uint8Array, signBit: number, length: number, step: number): number {
  const code = readRegister(message, signBit + 1, length);
  if (code === 0) return Number.NaN;
  const size = (code - 1) * step;
  // 0 − size, lest a downward zero come out as −0.
  return readRegister(message, signBit, 1) === 1 ? 0 - size : size;
}

/** Reads a velocity message into `out`. False for a subtype that has no meaning. */
export function readVelocity(message: Uint8Array, out: VelocityFields): boolean {
  const subtype = readRegister(message, 6, 3);
  if (subtype < 1 || subtype > 4) return false;
  const step = subtype === 2 || subtype === 4 ? SUPERSONIC_STEP : 1;
  const isOverGround = subtype <= 2;
  out.subtype = subtype;
  out.eastKt = isOverGround ? signedCode(message, 14, 10, step) : Number.NaN;
  out.northKt = isOverGround ? signedCode(message, 25, 10, step) : Number.NaN;
  out.headingDeg =
    !isOverGround && readRegister(message, 14, 1) === 1 ? (readRegister(message, 15, 10) * 360) / 1024 : Number.NaN;
  out.airspeedKt = isOverGround ? Number.NaN : Math.abs(signedCode(message, 25, 10, step));
  out.airspeedIsTrue = !isOverGround && readRegister(message, 25, 1) === 1;
  out.verticalRateIsBarometric = readRegister(message, 36, 1) === 1;
  out.verticalRateFtMin = signedCode(message, 37, 9, RATE_STEP_FT_MIN);
  return true;
}

function writeSigned(message: Uint8Array, signBit: number, length: number, value: number, step: number, max: number) {
  if (Number.isNaN(value)) return;
  const size = Math.min(Math.round(Math.abs(value) / step), max - 1);
  writeRegister(message, signBit, 1, value < 0 ? 1 : 0);
  writeRegister(message, signBit + 1, length, size + 1);
}

/**
 * A velocity over the ground: subtype 1 in 1 kt steps or, when either part exceeds 1,022 kt, subtype
 * 2 in 4 kt steps. NaN is sent as not available; a vertical rate beyond ±32,640 ft/min as that.
 * @throws ModesError `value-out-of-range` for parts beyond ±4,088 kt.
 */
export function encodeVelocity(fields: {
  address: number;
  eastKt: number;
  northKt: number;
  verticalRateFtMin: number;
}): Uint8Array {
  const { eastKt, northKt, verticalRateFtMin } = fields;
  const largest = Math.max(Math.abs(eastKt) || 0, Math.abs(northKt) || 0);
  requireRange('the larger of eastKt and northKt', largest, 0, (SPEED_CODES_MAX - 1) * SUPERSONIC_STEP);
  const subtype = Math.round(largest) <= SPEED_CODES_MAX - 1 ? 1 : 2;
  const step = subtype === 1 ? 1 : SUPERSONIC_STEP;
  const message = createSquitter(fields.address, TYPE_CODE);
  writeRegister(message, 6, 3, subtype);
  writeSigned(message, 14, 10, eastKt, step, SPEED_CODES_MAX);
  writeSigned(message, 25, 10, northKt, step, SPEED_CODES_MAX);
  writeRegister(message, 36, 1, 1);
  writeSigned(message, 37, 9, verticalRateFtMin, RATE_STEP_FT_MIN, RATE_CODES_MAX);
  return seal(message);
}
