import { CONTRIBUTORS_MAX, NO_SENSOR, type TrackBatch } from '@musubi/model';

const METRES_PER_RAD = 6_371_000;
/** Two trackers' states of one object are never further apart than this. */
const APART_M_MAX = 5_000;

/**
 * Which track of one tracker is the same object as which of another: two tracks that took the
 * same plots are. Trackers over different sensors number their tracks apart, so this is how a node
 * knows under which number a partner has one of its own tracks. A radar may time two plots alike
 * (its clock ticks each 1/128 s), so the track that shares most plots wins, then the nearest.
 */
export class Counterparts {
  private readonly tracks: TrackBatch;
  private readonly rowsOfPlot = new Map<string, number[]>();

  constructor(tracks: TrackBatch) {
    this.tracks = tracks;
    for (let row = 0; row < tracks.count; row++) {
      for (const plot of plotsOf(tracks, row)) {
        const rows = this.rowsOfPlot.get(plot);
        if (rows) rows.push(row);
        else this.rowsOfPlot.set(plot, [row]);
      }
    }
  }

  /** The number of the track that shares recent plots with row `row` of `tracks`, or null. */
  of(tracks: TrackBatch, row: number): number | null {
    const shared = new Map<number, number>();
    for (const plot of plotsOf(tracks, row)) {
      for (const other of this.rowsOfPlot.get(plot) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    let best: { row: number; plots: number; apartM: number } | null = null;
    for (const [other, plots] of shared) {
      const apartM = this.apartM(other, tracks, row);
      if (apartM > APART_M_MAX) continue;
      if (!best || plots > best.plots || (plots === best.plots && apartM < best.apartM)) {
        best = { row: other, plots, apartM };
      }
    }
    return best ? (this.tracks.number[best.row] as number) : null;
  }

  private apartM(own: number, tracks: TrackBatch, row: number): number {
    const latitude = tracks.latitudeRad[row] as number;
    const north = latitude - (this.tracks.latitudeRad[own] as number);
    const east =
      ((tracks.longitudeRad[row] as number) - (this.tracks.longitudeRad[own] as number)) * Math.cos(latitude);
    return METRES_PER_RAD * Math.hypot(north, east);
  }
}

function* plotsOf(tracks: TrackBatch, row: number): Generator<string> {
  for (let slot = row * CONTRIBUTORS_MAX; slot < (row + 1) * CONTRIBUTORS_MAX; slot++) {
    const sensor = tracks.contributorSensor[slot] as number;
    if (sensor !== NO_SENSOR) yield `${sensor}@${tracks.contributorTimeS[slot]}`;
  }
}

/** Row of track `number` in a batch whose rows are in order of number, or −1. */
export function rowOf(tracks: TrackBatch, number: number): number {
  let low = 0;
  let high = tracks.count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = tracks.number[middle] as number;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
