/**
 * Random numbers without state: each is a hash of what it is for, so that no draw depends on which
 * others were made. The mixing is the finaliser of MurmurHash3 (A. Appleby, public domain).
 */

function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A 32-bit hash of five integers. */
function hash32(a: number, b: number, c: number, d: number, e: number): number {
  let h = mix(a ^ 0x9e3779b9);
  h = mix(Math.imul(h, 5) ^ b);
  h = mix(Math.imul(h, 5) ^ c);
  h = mix(Math.imul(h, 5) ^ d);
  return mix(Math.imul(h, 5) ^ e) >>> 0;
}

/** A 32-bit key of a name (FNV-1a). */
export function keyOf(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** What a draw is for; draws of different purposes are independent. */
export const Draw = {
  detect: 1,
  range: 2,
  azimuth: 3,
  clock: 4,
  primary: 5,
  clutterCount: 6,
  clutterRange: 7,
  clutterAzimuth: 8,
  clutterTime: 9,
  transmitTime: 10,
  east: 11,
  north: 12,
  phase: 13,
} as const;

/** Where in the space of draws: one look of one sensor at one target. */
export interface Look {
  readonly seed: number;
  readonly sensor: number;
  readonly turn: number;
  readonly target: number;
}

/** Uniform in (0, 1). */
export function uniform(look: Look, draw: number): number {
  return (hash32(look.seed, look.sensor, look.turn, look.target, draw) + 0.5) / 0x1_0000_0000;
}

/** Normal with mean 0 and variance 1, by Box and Muller. */
export function gaussian(look: Look, draw: number): number {
  const radius = Math.sqrt(-2 * Math.log(uniform(look, draw)));
  return radius * Math.cos(2 * Math.PI * uniform(look, draw + 0x100));
}

const POISSON_MAX = 1000;

/** A count with mean `mean` (at most some 500), by inversion. */
export function poisson(look: Look, draw: number, mean: number): number {
  let left = uniform(look, draw);
  let chance = Math.exp(-mean);
  let count = 0;
  while (left > chance && count < POISSON_MAX) {
    left -= chance;
    count++;
    chance *= mean / count;
  }
  return count;
}

/** Draws in a row, for building a scenario. */
export interface Dice {
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
}

/** Dice of their own for each (seed, name). */
export function dice(seed: number, name: string): Dice {
  const key = keyOf(name);
  let turn = 0;
  return {
    between: (low, high) => low + (high - low) * uniform({ seed, sensor: key, turn: turn++, target: 0 }, 0),
  };
}
