import type { Association } from './associate.ts';
import { hasAltitude } from './altitude.ts';
import { noteContributor, notePlot } from './contribute.ts';
import type { TrackerCounters } from './counters.ts';
import type { Gate } from './gate.ts';
import { domainOf } from './identity.ts';
import { initiate } from './initiate.ts';
import { modelsOf, type TrackerParameters } from './parameters.ts';
import { rowOf, type Scan } from './scan.ts';
import type { TrackTable } from './track-table.ts';
import { carriesReply, type Densities } from './weigh.ts';

/** A plot that is some track's with more than the rest of this probability starts no other. */
const FREE_LEAST = 0.1;
const EXISTENCE_LEAST = 1e-5;
/** Tracks that may have a place in their gates before plots there start no more. */
const CROWD_MAX = 40;

/** Starts a tentative track from every plot of the scan that probably is no track's. */
export function startTracks(
  scan: Scan,
  table: TrackTable,
  parameters: TrackerParameters,
  gate: Gate,
  association: Association,
  densities: Densities,
  counters: TrackerCounters,
): void {
  for (let p = 0; p < scan.plots; p++) {
    const free = association.free[p]!;
    if (free < FREE_LEAST) continue;
    if (scan.polar) scan.state.health.stray(free);
    if (scan.state.health.wild) continue;
    const row = rowOf(scan, p);
    const births = densities.births[p]!;
    const clutter = densities.clutter[p]!;
    const unsplit = (free * births) / (births + clutter);
    // Beside a followed target it may be that one's second plot; only the turns to come can tell.
    const existence = Math.min(unsplit, Math.max(1e-4, (free * births) / (births + clutter + densities.splits[p]!)));
    const cell = clutterCell(scan, row);
    const crowded = gate.neighbours(scan, p) >= CROWD_MAX;
    if (crowded || existence < EXISTENCE_LEAST) scan.state.clutter.count(cell);
    const started = !crowded && existence >= EXISTENCE_LEAST && start(scan, table, parameters, p, existence, cell);
    if (!started) counters.startsRefused++;
    else {
      counters.tracksStarted++;
      gate.enter(table.slots[table.count - 1]!, scan.timeS);
    }
  }
}

function start(
  scan: Scan,
  table: TrackTable,
  parameters: TrackerParameters,
  p: number,
  existence: number,
  cell: number,
): boolean {
  const row = rowOf(scan, p);
  const set = modelsOf(parameters, domainOf(scan.batch, row));
  const slot = initiate(table, set, parameters, scan, p, existence);
  if (slot < 0) return false;
  const t = table.column;
  t.startSensor[slot] = scan.state.index;
  t.startCell[slot] = cell;
  t.scan[slot] = scan.id;
  table.kernel.call.refreshSpread(slot);
  noteContributor(table, slot, scan.state.sensor, scan.batch, row);
  notePlot(table, slot, scan.batch, row);
  return true;
}

/** Where the plot counts should it turn out false; −1 for one with a reply or a report. */
function clutterCell({ batch, state, polar }: Scan, row: number): number {
  const reply = carriesReply(batch.address[row]!, batch.mode3A[row]!, hasAltitude(batch, row));
  return reply || !polar ? -1 : state.clutter.cell(batch.rangeM[row]!, batch.azimuthRad[row]!);
}
