// A radar's plot tried on all tracks that it may belong to.
import { weigh } from './combine';
import { domainAt, NEIGHBOURS, pairPlotAt, pairTrackAt, PLOT, timeAt } from './layout';
import { updateByReport } from './report';
import { predict, update } from './track';

/** Shorter steps are left to the measurement's own shift in time, s. */
const STEP_LEAST_S: f64 = 0.05;
/** A plot this near to the state's time is taken as of that time, s. */
const NOW_S: f64 = 1e-3;

/** Predicts a track to a plot's time, but for a short step. */
export function follow(slot: usize, timeS: f64): void {
  if (timeS - load<f64>(timeAt + (slot << 3)) > STEP_LEAST_S) predict(slot, timeS);
}

/** Updates a track by the plot in `PLOT`, taken at `timeS`, into a candidate; `weigh` is to follow. */
export function fit(slot: usize, pair: usize, timeS: f64): void {
  setStep(slot, timeS);
  update(slot, pair);
}

/** The same by a report. */
export function fitReport(slot: usize, pair: usize, timeS: f64): void {
  setStep(slot, timeS);
  updateByReport(slot, pair);
}

function setStep(slot: usize, timeS: f64): void {
  const dS = timeS - load<f64>(timeAt + (slot << 3));
  store<f64>(PLOT, Math.abs(dS) < NOW_S ? 0 : dS);
}

/**
 * Tries the plot in `PLOT`, the scan's `plot`-th, on the `found` tracks in `NEIGHBOURS` that are of its domain: those
 * that may have made it become candidates from `pair` on. How many.
 */
export function attempt(found: i32, plot: i32, pair: i32, domain: i32, timeS: f64, values: i32, gate: f64): i32 {
  let made = 0;
  for (let k = 0; k < found; k++) {
    const slot: usize = load<u32>(NEIGHBOURS + ((<usize>k) << 2));
    if (<i32>load<u8>(domainAt + slot) !== domain) continue;
    follow(slot, timeS);
    const next = <usize>(pair + made);
    fit(slot, next, timeS);
    if (!weigh(slot, next, values, gate)) continue;
    store<i32>(pairTrackAt + (next << 2), <i32>slot);
    store<i32>(pairPlotAt + (next << 2), plot);
    made++;
  }
  return made;
}
