/**
 * Altitude and identity codes.
 *
 * 13 bits of DF 0, 4, 16, 20:  C1 A1 C2 A2 C4 A4  M  B1  Q  B2 D2 B4 D4
 * 12 bits of DF 17, 18:        C1 A1 C2 A2 C4 A4     B1  Q  B2 D2 B4 D4
 *
 * All zero: not available. M = 1: metres. The standard leaves their coding open; the twelve other bits
 * are read as whole metres (`metricAltitude13` in `field.ts`), as the decoders in use do.
 * Q = 1: the eleven other bits count 25 ft from −1,000 ft. Q = 0: Gillham code, 100 ft, from
 * −1,200 ft to 126,700 ft. The identity code has the same order with X for M and D1 for Q.
 * Sources: ICAO Annex 10 volume IV, 3.1.2.6.5.4 and 3.1.2.6.7.1; Gillham code, Annex 10 volume IV,
 * appendix to chapter 3.
 */

/** For a code that says nothing or is impossible. */
const FEET_UNKNOWN = Number.NaN;

const Q_BIT = 0x10;
const FEET_PER_STEP = 25;
const FEET_AT_ZERO = -1000;
const STEPS_MAX = 0x7ff;

function grayToBinary(gray: number): number {
  let value = gray;
  for (let shift = gray >> 1; shift > 0; shift >>= 1) value ^= shift;
  return value;
}

/** Bit `from` of `code` (0 is the lowest) moved to bit `to`. */
function move(code: number, from: number, to: number): number {
  return ((code >> from) & 1) << to;
}

function gillhamFeet(code12: number): number {
  const fiveHundreds = grayToBinary(
    move(code12, 2, 7) | // D2
      move(code12, 0, 6) | // D4
      move(code12, 10, 5) | // A1
      move(code12, 8, 4) | // A2
      move(code12, 6, 3) | // A4
      move(code12, 5, 2) | // B1
      move(code12, 3, 1) | // B2
      move(code12, 1, 0), // B4
  );
  const c = grayToBinary(move(code12, 11, 2) | move(code12, 9, 1) | move(code12, 7, 0));
  if (c === 0 || c === 5 || c === 6) return FEET_UNKNOWN;
  const step = c === 7 ? 5 : c;
  // Neighbouring 500 ft bands run the five 100 ft steps in opposite order: one bit changes a step.
  const hundreds = fiveHundreds & 1 ? 6 - step : step;
  return fiveHundreds * 500 + hundreds * 100 - 1300;
}

/** The altitude of an extended squitter's 12-bit code, ft, or NaN. */
export function decodeAltitude12(code: number): number {
  if (code === 0) return FEET_UNKNOWN;
  if ((code & Q_BIT) === 0) return gillhamFeet(code);
  const steps = ((code & 0xfe0) >> 1) | (code & 0xf);
  return steps * FEET_PER_STEP + FEET_AT_ZERO;
}

/** The altitude of a surveillance reply's 13-bit code, ft, or NaN. */
export function decodeAltitude13(code: number): number {
  if (code & 0x40) return FEET_UNKNOWN;
  return decodeAltitude12(((code & 0x1f80) >> 1) | (code & 0x3f));
}

/** Gillham codes by altitude in hundreds of feet; made when first asked for. */
let gillhamCodes: Map<number, number> | null = null;

function gillhamCode(altitudeFt: number): number {
  gillhamCodes ??= new Map(
    Array.from({ length: 4096 }, (_, code) => code)
      .filter((code) => code !== 0 && (code & Q_BIT) === 0 && !Number.isNaN(gillhamFeet(code)))
      .map((code) => [gillhamFeet(code) / 100, code]),
  );
  return gillhamCodes.get(Math.round(altitudeFt / 100)) ?? 0;
}

/**
 * The 12-bit code nearest to an altitude in ft: in 25 ft steps from −1,000 to 50,175 ft, in 100 ft
 * steps (Gillham) from −1,200 to 126,700 ft; 0 where it has none.
 */
export function encodeAltitude12(altitudeFt: number): number {
  const steps = Math.round((altitudeFt - FEET_AT_ZERO) / FEET_PER_STEP);
  if (!(steps >= 0 && steps <= STEPS_MAX)) return gillhamCode(altitudeFt);
  return ((steps & 0x7f0) << 1) | Q_BIT | (steps & 0xf);
}

/** Bit of the 12-bit Mode 3/A code (octal ABCD) by bit of the 13-bit field; 0 is the lowest, −1 is X. */
const IDENTITY_ORDER = [2, 8, 1, 7, 0, 6, -1, 11, 5, 10, 4, 9, 3];

/** The Mode 3/A code of a 13-bit identity code as its 12 bits (octal ABCD). */
export function decodeIdentity13(code: number): number {
  let digits = 0;
  for (let from = 0; from < IDENTITY_ORDER.length; from++) {
    if (IDENTITY_ORDER[from] >= 0) digits |= move(code, from, IDENTITY_ORDER[from]);
  }
  return digits;
}

/** The 13-bit identity code of a Mode 3/A code's 12 bits. */
export function encodeIdentity13(digits: number): number {
  let code = 0;
  for (let to = 0; to < IDENTITY_ORDER.length; to++) {
    if (IDENTITY_ORDER[to] >= 0) code |= move(digits, IDENTITY_ORDER[to], to);
  }
  return code;
}
