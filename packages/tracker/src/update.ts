import type { Association } from './associate.ts';
import { type Candidates, INNOVATION_VALUES } from './candidates.ts';
import { noteContributor, notePlot } from './contribute.ts';
import { missOne } from './life.ts';
import { learnCoverage, type Looks } from './looks.ts';
import { MODELS_MAX } from './state-layout.ts';
import type { Registration } from './registration/registration.ts';
import { rowOf, type Scan } from './scan.ts';
import { Life, type TrackTable } from './track-table.ts';

/** Plots less probable than this leave no trace in a track; so many are combined at most. */
const CONTRIBUTES_MIN = 0.01;
const COMBINED_MAX = 64;
/** A plot more probably the track's than not may say who the track is. */
const OWN_LEAST = 0.5;
/** What makes a plot a sure one, and a track a quiet and settled one. */
const SURE_LEAST = 0.95;
const QUIET_LEAST = 0.6;
const SETTLED_PLOTS = 8;
const HARDLY_QUIET = 0.2;

/** Gives every track that had candidates its new state and existence, and notes what its plots say. */
export function updateTracks(
  scan: Scan,
  table: TrackTable,
  candidates: Candidates,
  association: Association,
  looks: Looks,
  registration: Registration | null,
): void {
  for (let i = 0; i < association.trackCount; i++) {
    const slot = association.tracks[i]!;
    table.column.scan[slot] = scan.id;
    updateExistence(scan, table, slot, looks, i, association);
    const likely = listLikely(table, candidates, association, i);
    if (likely === 0) continue;
    table.kernel.call.combine(slot, likely);
    notePlots(scan, table, slot, candidates, association, i, registration);
  }
}

function updateExistence(
  scan: Scan,
  table: TrackTable,
  slot: number,
  looks: Looks,
  i: number,
  association: Association,
): void {
  const { existence } = table.column;
  const none = association.none[i]!;
  if (scan.polar && looks.isFirst(i)) {
    const look = looks.at(i, table, slot);
    look.hit = 1 - none;
    learnCoverage(look, table, slot, scan);
    missOne(existence, slot, look);
  }
  existence[slot] = 1 - none + none * existence[slot]!;
}

/** Lists the plots that may be the track's for the kernel to combine; how many. */
function listLikely(table: TrackTable, candidates: Candidates, association: Association, i: number): number {
  const { list } = table.kernel;
  list[0] = association.none[i]!;
  let count = 0;
  for (let p = association.first[i]!; p < association.first[i + 1]!; p++) {
    const k = association.pairs[p]!;
    const probability = candidates.probability[k]!;
    if (probability < CONTRIBUTES_MIN || count === COMBINED_MAX) continue;
    count++;
    list[2 * count] = k;
    list[2 * count + 1] = probability;
  }
  return count;
}

/** Every plot that contributed leaves its sensor's mark; the one that is the track's tells more. */
function notePlots(
  scan: Scan,
  table: TrackTable,
  slot: number,
  candidates: Candidates,
  association: Association,
  i: number,
  registration: Registration | null,
): void {
  for (let p = association.first[i]!; p < association.first[i + 1]!; p++) {
    const k = association.pairs[p]!;
    const probability = candidates.probability[k]!;
    if (probability < CONTRIBUTES_MIN) continue;
    const row = rowOf(scan, candidates.plot[k]!);
    noteContributor(table, slot, scan.state.sensor, scan.batch, row);
    if (probability > OWN_LEAST) notePlot(table, slot, scan.batch, row);
    if (probability < SURE_LEAST) continue;
    if (scan.polar) learnNoise(scan, table, slot, candidates, k);
    registration?.observe(scan, table, slot, row);
  }
}

/** Lets a plot that surely is a quiet track's teach how noisy its radar is. */
function learnNoise({ state }: Scan, table: TrackTable, slot: number, candidates: Candidates, k: number): void {
  const t = table.column;
  if (t.life[slot] !== Life.confirmed || t.plots[slot]! < SETTLED_PLOTS) return;
  const quiet = t.weight[slot * MODELS_MAX]!;
  const at = k * INNOVATION_VALUES;
  const { innovations } = candidates;
  if (quiet > HARDLY_QUIET) {
    state.health.sample(innovations, at, state.rangeNoise);
    state.health.sample(innovations, at + 2, state.azimuthNoise);
  }
  if (quiet < QUIET_LEAST) return;
  state.rangeNoise.learn(innovations, at);
  state.azimuthNoise.learn(innovations, at + 2);
}
