export interface GospaOptions {
  /** Cut-off distance, m. */
  readonly c: number;
  /** Order, at least 1. */
  readonly p: number;
  /** Cardinality weight; 2 makes the parts below. */
  readonly alpha: number;
}

/** `total` in metres; the parts are p-th powers that add up to `total ** p` when alpha is 2. */
export interface Gospa {
  readonly total: number;
  readonly localisation: number;
  readonly missed: number;
  readonly false: number;
  readonly assignedCount: number;
}

/** Generalised optimal sub-pattern assignment of `n` truths and `m` tracks, x, y pairs in m. */
export function gospa(
  _truth: Float64Array,
  _n: number,
  _tracks: Float64Array,
  _m: number,
  _options: GospaOptions,
): Gospa {
  return { total: 0, localisation: 0, missed: 0, false: 0, assignedCount: 0 };
}
