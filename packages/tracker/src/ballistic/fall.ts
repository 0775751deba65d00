import { SEMI_MAJOR_M, SEMI_MINOR_M } from '@musubi/geo';
import { airDensity } from './atmosphere.ts';

/** Earth's gravitational parameter m³/s², rotation rad/s, and second zonal harmonic (WGS-84, EGM96). */
const GRAVITATION = 3.986004418e14;
const ROTATION_RAD_PER_S = 7.292115e-5;
const J2 = 1.08262982e-3;

/** Position m and velocity m/s, earth-centred and turning with the earth, then drag: 1/β, m²/kg. */
export const BALLISTIC_SIZE = 7;
export const DRAG = 6;
/** Above this height the air is left out, m. */
const AIRLESS_M = 150_000;
/** Below this it matters much, m. */
const THICK_M = 45_000;

/** Effects on an unpowered body that can be left out, for checks against closed forms. */
export interface Effects {
  readonly flattening: boolean;
  readonly rotation: boolean;
  /** Height is above a sphere of the equator's radius. */
  readonly sphere: boolean;
}

const ALL_EFFECTS: Effects = { flattening: true, rotation: true, sphere: false };

const FLATNESS = (SEMI_MAJOR_M / SEMI_MINOR_M) ** 2 - 1;

/**
 * Height of a state above the ellipsoid (or sphere), m: along the radius, which the normal leaves by
 * at most 0.2°, so that at 100 km it is a metre too large.
 */
export function heightOf(state: Float64Array, effects: Effects = ALL_EFFECTS): number {
  const x = state[0]!;
  const y = state[1]!;
  const z = state[2]!;
  const r2 = x * x + y * y + z * z;
  const surface = effects.sphere ? SEMI_MAJOR_M : SEMI_MAJOR_M / Math.sqrt(1 + (FLATNESS * z * z) / r2);
  return Math.sqrt(r2) - surface;
}

/**
 * Rates of the seven values: gravity with the earth's flattening, the turning frame, and drag
 * ½ρ|v|v/β in still air.
 */
function rates(s: Float64Array, effects: Effects, out: Float64Array): void {
  const x = s[0]!;
  const y = s[1]!;
  const z = s[2]!;
  const r2 = x * x + y * y + z * z;
  const r = Math.sqrt(r2);
  const central = -GRAVITATION / (r2 * r);
  const k = effects.flattening ? (1.5 * J2 * GRAVITATION * SEMI_MAJOR_M ** 2) / (r2 * r2 * r) : 0;
  const w2 = (z * z) / r2;
  const turning = effects.rotation ? ROTATION_RAD_PER_S : 0;
  out[0] = s[3]!;
  out[1] = s[4]!;
  out[2] = s[5]!;
  out[3] = central * x - k * x * (1 - 5 * w2) + 2 * turning * s[4]! + turning * turning * x;
  out[4] = central * y - k * y * (1 - 5 * w2) - 2 * turning * s[3]! + turning * turning * y;
  out[5] = central * z - k * z * (3 - 5 * w2);
  out[DRAG] = 0;
  const drag = s[DRAG]!;
  if (drag === 0) return;
  const heightM = heightOf(s, effects);
  if (heightM > AIRLESS_M) return;
  const factor = 0.5 * airDensity(heightM) * Math.hypot(s[3]!, s[4]!, s[5]!) * drag;
  for (let i = 3; i < 6; i++) out[i] = out[i]! - factor * s[i]!;
}

const k1 = new Float64Array(BALLISTIC_SIZE);
const k2 = new Float64Array(BALLISTIC_SIZE);
const k3 = new Float64Array(BALLISTIC_SIZE);
const k4 = new Float64Array(BALLISTIC_SIZE);
const trial = new Float64Array(BALLISTIC_SIZE);

function tryStep(s: Float64Array, k: Float64Array, dtS: number): void {
  for (let i = 0; i < BALLISTIC_SIZE; i++) trial[i] = s[i]! + dtS * k[i]!;
}

/** Moves a state on by `dtS` in place, in one step of the classical Runge-Kutta method. */
function fallStep(state: Float64Array, dtS: number, effects: Effects = ALL_EFFECTS): void {
  rates(state, effects, k1);
  tryStep(state, k1, dtS / 2);
  rates(trial, effects, k2);
  tryStep(state, k2, dtS / 2);
  rates(trial, effects, k3);
  tryStep(state, k3, dtS);
  rates(trial, effects, k4);
  for (let i = 0; i < BALLISTIC_SIZE; i++) {
    state[i] = state[i]! + (dtS / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!);
  }
}

/** Moves a state on by `dtS` of either sign, in steps of at most `stepS`. */
export function fall(state: Float64Array, dtS: number, stepS = 0.5, effects: Effects = ALL_EFFECTS): void {
  const steps = Math.max(1, Math.ceil(Math.abs(dtS) / stepS));
  for (let k = 0; k < steps; k++) fallStep(state, dtS / steps, effects);
}

const before = new Float64Array(BALLISTIC_SIZE);

/**
 * Lets a body fall until its height is zero: `state` becomes the state there, by a straight line
 * across the last step. With `stepS` 0 the step follows the height. Returns the time that takes, s,
 * and NaN where it has not come down within `mostS`.
 */
export function fallToGround(state: Float64Array, stepS = 0.1, mostS = 4_000, effects: Effects = ALL_EFFECTS): number {
  let heightM = heightOf(state, effects);
  let step = stepS;
  for (let s = 0; s < mostS; s += step) {
    if (stepS === 0) step = stepFor(heightM);
    before.set(state);
    fallStep(state, step, effects);
    const next = heightOf(state, effects);
    if (next <= 0 && (heightM > 0 || s > 1)) {
      const part = heightM > 0 ? heightM / (heightM - next) : 0;
      for (let i = 0; i < BALLISTIC_SIZE; i++) state[i] = before[i]! + part * (state[i]! - before[i]!);
      return s + part * step;
    }
    heightM = next;
  }
  return Number.NaN;
}

/** Steps that keep a fall to a few metres: long in space, short in thick air, s. */
function stepFor(heightM: number): number {
  if (heightM > AIRLESS_M) return 5;
  return heightM > THICK_M ? 1 : 0.25;
}
