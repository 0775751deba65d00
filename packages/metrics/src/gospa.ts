import { solveAssignment } from './assignment.ts';

export interface GospaOptions {
  /** Cut-off distance, m. */
  readonly c: number;
  /** Order, at least 1. */
  readonly p: number;
  /** Cardinality weight, in (0, 2]; 2 makes the parts below sum to the whole. */
  readonly alpha: number;
}

/** `total` in metres; the parts are p-th powers that add up to `total ** p`. */
export interface Gospa {
  readonly total: number;
  readonly localisation: number;
  readonly missed: number;
  readonly false: number;
  /** Pairs nearer than the cut-off. */
  readonly assignedCount: number;
}

/**
 * Generalised optimal sub-pattern assignment metric between `n` truths and `m` tracks, both x, y
 * pairs in m. With alpha 2 a pair beyond the cut-off counts as one missed and one false; with
 * another alpha it stays in the localisation and only the difference in number is missed or false.
 * Source: Rahmathullah, García-Fernández, Svensson, arXiv 1601.05585, definition 1, proposition 1.
 */
export function gospa(truth: Float64Array, n: number, tracks: Float64Array, m: number, options: GospaOptions): Gospa {
  const columnOfRow = new Int32Array(n);
  return gospaInto(truth, n, tracks, m, options, columnOfRow);
}

/** The same, telling each truth's track in `trackOf`, −1 where none is within the cut-off. */
export function gospaInto(
  truth: Float64Array,
  n: number,
  tracks: Float64Array,
  m: number,
  { c, p, alpha }: GospaOptions,
  trackOf: Int32Array,
): Gospa {
  const cut = c ** p;
  const cost = new Float64Array(n * m);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const d = Math.hypot(truth[2 * i]! - tracks[2 * j]!, truth[2 * i + 1]! - tracks[2 * j + 1]!);
      cost[i * m + j] = Math.min(cut, d ** p);
    }
  }
  solveAssignment(cost, n, m, trackOf);
  let localisation = 0;
  let assignedCount = 0;
  let cutOff = 0;
  for (let i = 0; i < n; i++) {
    if (trackOf[i]! < 0) continue;
    const value = cost[i * m + trackOf[i]!]!;
    if (value < cut) {
      localisation += value;
      assignedCount++;
    } else {
      trackOf[i] = -1;
      cutOff++;
    }
  }
  const whole = alpha === 2;
  if (!whole) localisation += cutOff * cut;
  const unit = cut / alpha;
  const missed = unit * (whole ? n - assignedCount : Math.max(0, n - m));
  const spurious = unit * (whole ? m - assignedCount : Math.max(0, m - n));
  const total = (localisation + missed + spurious) ** (1 / p);
  return { total, localisation, missed, false: spurious, assignedCount };
}
