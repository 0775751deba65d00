import { CALLSIGN_BYTES } from '@musubi/model';
import type { SixBitMessage } from './six-bit.ts';

/**
 * The messages decoded, bits counted from 0. All begin with type (0, 6), repeat (6, 2), MMSI (8, 30).
 *
 * | type | length | accuracy | longitude | latitude | speed | course | name | ship type |
 * |---|---|---|---|---|---|---|---|---|
 * | 1, 2, 3 class A | 168 | 60 | 61, 28 | 89, 27 | 50, 10 | 116, 12 | | |
 * | 18 class B | 168 | 56 | 57, 28 | 85, 27 | 46, 10 | 112, 12 | | |
 * | 19 class B extended | 312 | 56 | 57, 28 | 85, 27 | 46, 10 | 112, 12 | 143, 120 | 263, 8 |
 * | 5 static A | 424 | | | | | | 112, 120 | 232, 8 |
 * | 24 part A (38, 2) = 0 | 160 | | | | | | 40, 120 | |
 * | 24 part B (38, 2) = 1 | 168 | | | | | | | 40, 8 |
 *
 * Longitude and latitude: two's complement, 1/10,000 minute; 181° and 91° not available. Speed: 0.1 kt;
 * 1,023 not available, 1,022 is 102.2 kt or more. Course: 0.1°; 3,600 not available.
 * Source: ITU-R M.1371-5 annex 8, tables 48, 52, 70, 71, 78.
 */

export const POSITION_LENGTH_BITS = 168;
export const EXTENDED_LENGTH_BITS = 312;
/** 424 by the standard; many transponders leave the last spare bits out. */
export const STATIC_LENGTH_BITS = 420;
export const STATIC_A_LENGTH_BITS = 160;
export const STATIC_B_LENGTH_BITS = 168;

export const STEPS_PER_DEGREE = 600_000;
export const SPEED_UNKNOWN = 1023;
export const COURSE_UNKNOWN = 3600;

/** Where a position starts: class B leaves out 4 bits of status and turn rate. */
const CLASS_A = { speed: 50, accuracy: 60, longitude: 61, latitude: 89, course: 116 };
const CLASS_B = { speed: 46, accuracy: 56, longitude: 57, latitude: 85, course: 112 };

/** A position as sent; NaN where it says not available. */
export interface PositionFields {
  latitudeDeg: number;
  longitudeDeg: number;
  speedKt: number;
  courseDeg: number;
  accuracyHigh: boolean;
}

export function readPosition(message: SixBitMessage, classA: boolean, out: PositionFields): void {
  const at = classA ? CLASS_A : CLASS_B;
  const speed = message.unsigned(at.speed, 10);
  const course = message.unsigned(at.course, 12);
  out.accuracyHigh = message.unsigned(at.accuracy, 1) === 1;
  out.longitudeDeg = message.signed(at.longitude, 28) / STEPS_PER_DEGREE;
  out.latitudeDeg = message.signed(at.latitude, 27) / STEPS_PER_DEGREE;
  out.speedKt = speed === SPEED_UNKNOWN ? Number.NaN : speed / 10;
  out.courseDeg = course >= COURSE_UNKNOWN ? Number.NaN : course / 10;
}

/** A ship's name from bit `start` into `out`, from byte 0. */
export function readName(message: SixBitMessage, start: number, out: Uint8Array): void {
  message.text(start, CALLSIGN_BYTES, out, 0);
}
