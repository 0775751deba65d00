import { MODELS_MAX, type ModelSet } from './motion-models.ts';
import type { TrackTable } from './track-table.ts';

/** Over this time a track's unrest is averaged, s. */
const MEMORY_S = 120;
/** Unrest of a track nobody knows yet. */
export const UNREST_AT_START = 0.1;
/** What no model holds of a manoeuvre (changes of speed and of rate) before it is seen, as part of the covariance. */
const EXCESS = 4;

/**
 * Keeps a track's unrest up to date over a step: how much of the last two minutes it was not in its
 * first model. What has manoeuvred lately will again.
 */
export function averageUnrest(table: TrackTable, slot: number, dtS: number): void {
  const { unrest, weight } = table.column;
  const now = 1 - weight[slot * MODELS_MAX]!;
  unrest[slot] = unrest[slot]! + Math.min(1, dtS / MEMORY_S) * (now - unrest[slot]!);
}

/** Rate at which a track leaves its first model beyond the model's own, 1/s. */
export function unrestRate(table: TrackTable, slot: number, set: ModelSet): number {
  return set.unrestPerS * table.column.unrest[slot]! ** 3;
}

/** Factor for the reported covariance of a track whose first model has weight `quiet`. */
export function manoeuvreExcess(unrest: number, quiet: number): number {
  return 1 + EXCESS * unrest ** 2 * quiet;
}
