/**
 * How numbers of a track are written. A value is the nearest multiple of its LSB; one beyond the
 * range is written as the end of the range. NaN has a code of its own.
 *
 * | quantity | written as | LSB | range | none |
 * |---|---|---|---|---|
 * | time | i32 | 0.1 ms after the frame's `timeS` | ± 59 h | −2³¹ |
 * | latitude, longitude | i32 | π/2³¹ rad (9.3 mm) | ± π | −2³¹ |
 * | velocity | i24 | 1/1024 m/s | ± 8,192 m/s | −2²³ |
 * | altitude | i24 | 1/8 m | ± 1,048 km | −2²³ |
 * | sigma | u16 | 2^(1/1024), 0.07 % | 2⁻²⁴ to 2⁴⁰ | 0 |
 */
const I32_MAX = 0x7fffffff;
const I32_NONE = -0x80000000;
const I24_MAX = 0x7fffff;
const I24_NONE = -0x800000;

export const TIME_LSB_S = 1e-4;
export const ANGLE_LSB_RAD = Math.PI / 2 ** 31;
export const VELOCITY_LSB_MPS = 1 / 1024;
export const ALTITUDE_LSB_M = 1 / 8;
const SIGMA_STEPS_PER_OCTAVE = 1024;
const SIGMA_MIN_LOG2 = -24;

/** 2^(k/1024) for every k of an octave, so that reading a sigma costs no power. */
const OCTAVE = Float64Array.from({ length: SIGMA_STEPS_PER_OCTAVE }, (_, k) => 2 ** (k / SIGMA_STEPS_PER_OCTAVE));

function quantise(value: number, lsb: number, max: number, none: number): number {
  const steps = Math.round(value / lsb);
  return Number.isNaN(steps) ? none : Math.max(-max, Math.min(max, steps));
}

export function toI32(value: number, lsb: number): number {
  return quantise(value, lsb, I32_MAX, I32_NONE);
}

export function fromI32(steps: number, lsb: number): number {
  return steps === I32_NONE ? Number.NaN : steps * lsb;
}

export function writeI24(bytes: Uint8Array, at: number, value: number, lsb: number): void {
  const steps = quantise(value, lsb, I24_MAX, I24_NONE);
  bytes[at] = steps;
  bytes[at + 1] = steps >> 8;
  bytes[at + 2] = steps >> 16;
}

export function readI24(bytes: Uint8Array, at: number, lsb: number): number {
  const steps = ((bytes[at]! << 8) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 24)) >> 8;
  return steps === I24_NONE ? Number.NaN : steps * lsb;
}

/** A standard deviation as its logarithm. Zero and less are written as the smallest. */
export function toSigmaCode(sigma: number): number {
  if (Number.isNaN(sigma)) return 0;
  if (sigma <= 0) return 1;
  const code = Math.round((Math.log2(sigma) - SIGMA_MIN_LOG2) * SIGMA_STEPS_PER_OCTAVE) + 1;
  return Math.max(1, Math.min(0xffff, code));
}

export function fromSigmaCode(code: number): number {
  if (code === 0) return Number.NaN;
  const steps = code - 1;
  const octave = Math.floor(steps / SIGMA_STEPS_PER_OCTAVE);
  return OCTAVE[steps % SIGMA_STEPS_PER_OCTAVE]! * 2 ** (octave + SIGMA_MIN_LOG2);
}
