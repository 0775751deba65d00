/**
 * Random numbers from a seed. Every purpose has a stream of its own, so that what one draws never
 * changes what another gets: that is what lets a world be run again with a part of it left out.
 * The generator is sfc32 (C. Doty-Humphrey, PractRand, public domain).
 */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** So many bytes. */
  bytes(length: number): Uint8Array;
}

/** FNV-1a over the text's code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const WARM_UP = 12;

function sfc32(a: number, b: number, c: number): () => number {
  let counter = 1;
  return () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
}

/** The stream of `seed` for the purpose that `names` say. */
export function randomOf(seed: number, ...names: readonly (string | number)[]): Random {
  const name = names.join('/');
  const draw = sfc32(hashOf(`${name}#a`) ^ seed, hashOf(`${name}#b`) + seed, hashOf(`${seed}:${name}`));
  for (let i = 0; i < WARM_UP; i++) draw();
  const next = (): number => draw() / 0x1_0000_0000;
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick: (list) => list[whole(0, list.length - 1)]!,
    bytes: (length) => Uint8Array.from({ length }, () => whole(0, 255)),
  };
}

/** The times of a Poisson process of `perS` in [fromS, toS), rising. */
export function arrivals(random: Random, perS: number, fromS: number, toS: number): number[] {
  const times: number[] = [];
  if (perS <= 0) return times;
  for (let at = fromS; ; ) {
    at -= Math.log(1 - random.next()) / perS;
    if (at >= toS) return times;
    times.push(at);
  }
}
