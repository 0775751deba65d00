import { requireRange } from '../error.ts';
import { bearing, code, flag } from '../field.ts';
import { type Field, layout, REGISTER_START } from '../layout.ts';
import { encodeCpr, SURFACE_SPAN_DEG } from './cpr.ts';
import { createSquitter, readRegister, seal, writeRegister } from './extended-squitter.ts';

/**
 * Type codes 5–8: surface position (register 0,6).
 *
 * | ME bits | field |
 * |---|---|
 * | 1–5 | type code: how far the position may be off |
 * | 6–12 | movement: ground speed, in steps that grow |
 * | 13 | track is valid |
 * | 14–20 | track, 360/128° |
 * | 21–56 | as in the airborne position; CPR zones are a quarter as large |
 *
 * Source: ICAO Doc 9871, second edition, table A-2-6 and A.2.3.3.1.
 */

/** First movement code of each range, the speed it stands for and the step from there, kt. */
const MOVEMENT = [
  { code: 2, kt: 0.125, step: 0.125 },
  { code: 9, kt: 1, step: 0.25 },
  { code: 13, kt: 2, step: 0.5 },
  { code: 39, kt: 15, step: 1 },
  { code: 94, kt: 70, step: 2 },
  { code: 109, kt: 100, step: 5 },
];
const MOVEMENT_STOPPED = 1;
const MOVEMENT_MAX = 124;
const MOVEMENT_MAX_KT = 175;

/** Ground speed of a movement code, kt; NaN where it has none. */
function movementKt(code: number): number {
  if (code === MOVEMENT_STOPPED) return 0;
  if (code < MOVEMENT_STOPPED || code > MOVEMENT_MAX) return Number.NaN;
  if (code === MOVEMENT_MAX) return MOVEMENT_MAX_KT;
  let k = MOVEMENT.length - 1;
  while (MOVEMENT[k].code > code) k--;
  const range = MOVEMENT[k];
  return range.kt + (code - range.code) * range.step;
}

export function readGroundSpeedKt(message: Uint8Array): number {
  return movementKt(readRegister(message, 6, 7));
}

/** Track over the ground, degrees from true north; NaN when not valid. */
export function readTrackDeg(message: Uint8Array): number {
  return readRegister(message, 13, 1) === 1 ? (readRegister(message, 14, 7) * 360) / 128 : Number.NaN;
}

/** The movement code nearest to a ground speed, kt. */
function movementCode(speedKt: number): number {
  requireRange('groundSpeedKt', speedKt, 0, 10_000);
  if (speedKt >= MOVEMENT_MAX_KT) return MOVEMENT_MAX;
  if (speedKt < MOVEMENT[0].kt / 2) return MOVEMENT_STOPPED;
  let k = MOVEMENT.length - 1;
  while (k > 0 && MOVEMENT[k].kt > speedKt) k--;
  const { code: first, kt, step } = MOVEMENT[k];
  return first + Math.max(0, Math.round((speedKt - kt) / step));
}

const movement: Field<number | null> = {
  read(message) {
    const speedKt = readGroundSpeedKt(message);
    return Number.isNaN(speedKt) ? null : speedKt;
  },
  write(message, _base, value) {
    if (value !== null && value !== undefined) writeRegister(message, 6, 7, movementCode(value));
  },
};

export const surfacePosition = layout({
  typeCode: code(1, 5),
  groundSpeedKt: movement,
  trackDeg: bearing({ status: 13, bit: 14, length: 7, step: 360, per: 128 }),
  timeIsUtc: flag(21),
  odd: flag(22),
  cprLatitude: code(23, 17),
  cprLongitude: code(40, 17),
});

const TYPE_CODE_DEFAULT = 7;
const cpr = new Int32Array(2);

/**
 * A surface position. NaN speed or track is sent as not available; 175 kt and more as that.
 * @throws ModesError `value-out-of-range`.
 */
export function encodeSurfacePosition(fields: {
  address: number;
  latitudeDeg: number;
  longitudeDeg: number;
  groundSpeedKt: number;
  trackDeg: number;
  odd: boolean;
  /** 5 … 8. */
  typeCode?: number;
}): Uint8Array {
  const typeCode = fields.typeCode ?? TYPE_CODE_DEFAULT;
  requireRange('typeCode', typeCode, 5, 8);
  requireRange('latitudeDeg', fields.latitudeDeg, -90, 90);
  requireRange('longitudeDeg', fields.longitudeDeg, -180, 360);
  const message = createSquitter(fields.address, typeCode);
  const { groundSpeedKt, trackDeg } = fields;
  encodeCpr(fields.latitudeDeg, fields.longitudeDeg, fields.odd ? 1 : 0, SURFACE_SPAN_DEG, cpr);
  if (!Number.isNaN(groundSpeedKt)) writeRegister(message, 6, 7, movementCode(groundSpeedKt));
  if (!Number.isNaN(trackDeg)) surfacePosition.fields.trackDeg.write(message, REGISTER_START, trackDeg);
  writeRegister(message, 22, 1, fields.odd ? 1 : 0);
  writeRegister(message, 23, 17, cpr[0]);
  writeRegister(message, 40, 17, cpr[1]);
  return seal(message);
}
