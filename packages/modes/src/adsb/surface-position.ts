import { readRegister } from './extended-squitter.ts';

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
