import { running, wakeForStep } from './dormant.ts';
import type { ModelSet } from './motion-models.ts';
import type { TrackTable } from './track-table.ts';

/** Predicts the track in `slot` to the time at `p` (not before its own) and moves its frame under it. */
export function predict(table: TrackTable, slot: number, set: ModelSet, timesS: Float64Array, p: number): void {
  const t = table.column;
  const dtS = timesS[p]! - t.timeS[slot]!;
  if (!(dtS > 0)) return;
  wakeForStep(table, slot, set, dtS);
  table.kernel.call.predict(slot, running(table, slot, set), table.kernel.setOf(t.domain[slot]!), timesS[p]!);
}
