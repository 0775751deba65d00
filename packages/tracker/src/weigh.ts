import { hasAltitude } from './altitude.ts';
import type { Association } from './associate.ts';
import type { Candidates } from './candidates.ts';
import { contributorAt } from './contribute.ts';
import { hasElevation } from './elevation.ts';
import { domainOf } from './identity.ts';
import { decay } from './life.ts';
import type { Looks } from './looks.ts';
import type { TrackerParameters } from './parameters.ts';
import { rowOf, type Scan } from './scan.ts';
import { Domain, type TrackTable } from './track-table.ts';

/** Heights over which false replies and new aircraft are spread, m. */
const HEIGHTS_M = 15_000;
/** Probability that a radar shows one target twice in a turn. */
const SPLIT_PROBABILITY = 0.02;
/** The same within what is associated together: two plots so near may also be two targets. */
const SPLIT_AT_ONCE_PROBABILITY = 0.002;
const ODDS_MAX = 1e30;

/** Densities of false plots and of new targets at every plot of a scan, in what the plot measures. */
export class Densities {
  clutter = new Float64Array(256);
  births = new Float64Array(256);
  /** Density of second plots of targets that are followed already. */
  splits = new Float64Array(256);
  readonly #parameters: TrackerParameters;

  constructor(parameters: TrackerParameters) {
    this.#parameters = parameters;
  }

  fill(scan: Scan): void {
    if (this.clutter.length < scan.plots) {
      this.clutter = new Float64Array(scan.plots * 2);
      this.births = new Float64Array(scan.plots * 2);
      this.splits = new Float64Array(scan.plots * 2);
    }
    const birthsPerM2 = this.#parameters.birthsPerM2S * scan.state.periodS;
    for (let p = 0; p < scan.plots; p++) {
      const row = rowOf(scan, p);
      const high = hasAltitude(scan.batch, row) && domainOf(scan.batch, row) === Domain.air;
      const perHeight = high ? 1 / HEIGHTS_M : 1;
      // Heights spread evenly lie this close in elevation.
      const perElevation = hasElevation(scan.batch, row) ? scan.batch.rangeM[row]! / HEIGHTS_M : 1;
      // A radar's plane of range and azimuth: range metres of arc to a radian.
      const stretch = scan.polar ? scan.batch.rangeM[row]! : 1;
      const falsePlots = scan.polar ? polarClutter(scan, row, high) : this.#parameters.falseReportsPerM2 * perHeight;
      this.births[p] = birthsPerM2 * stretch * perHeight * perElevation;
      this.clutter[p] = falsePlots * perElevation;
    }
  }
}

function polarClutter({ batch, state }: Scan, row: number, high: boolean): number {
  const rangeM = batch.rangeM[row]!;
  return carriesReply(batch.address[row]!, batch.mode3A[row]!, high)
    ? state.clutter.replyDensity(rangeM, high ? HEIGHTS_M : 1)
    : state.clutter.density(rangeM, batch.azimuthRad[row]!);
}

export function carriesReply(address: number, mode3A: number, high: boolean): boolean {
  return high || address >= 0 || mode3A >= 0;
}

/**
 * Sums up for every plot how densely tracks' second plots would lie there, as their likelihoods say: a radar may show
 * one target twice in a turn.
 */
function spreadSplits(scan: Scan, table: TrackTable, candidates: Candidates, { splits }: Densities): void {
  splits.fill(0, 0, scan.plots);
  if (!scan.polar) return;
  const { existence } = table.column;
  for (let k = 0; k < candidates.count; k++) {
    const plot = candidates.plot[k]!;
    splits[plot] = splits[plot]! + SPLIT_AT_ONCE_PROBABILITY * existence[candidates.track[k]!]! * candidates.odds[k]!;
  }
}

/**
 * Puts the association's question: every pair's likelihood becomes odds against the plot being
 * false or new, and every track gets the weight of having no plot. A report says nothing about
 * targets it does not name; neither does a second part of a radar's turn about a target already seen.
 */
export function weighPairs(
  scan: Scan,
  table: TrackTable,
  lifeS: number,
  candidates: Candidates,
  association: Association,
  densities: Densities,
  looks: Looks,
): void {
  const { existence, timeS } = table.column;
  looks.reserve(association.trackCount);
  spreadSplits(scan, table, candidates, densities);
  for (let i = 0; i < association.trackCount; i++) {
    const slot = association.tracks[i]!;
    decay(table, slot, lifeS, timeS, slot);
    if (scan.polar) {
      if (seenThisTurn(scan, table, slot)) looks.again(i, SPLIT_PROBABILITY);
      else looks.take(i, table, slot, scan);
    }
    const detection = scan.polar ? looks.detection[i]! : 1;
    association.none[i] = scan.polar ? 1 - existence[slot]! * detection : 1;
    for (let p = association.first[i]!; p < association.first[i + 1]!; p++) {
      const k = association.pairs[p]!;
      const plot = candidates.plot[k]!;
      const likelihood = candidates.odds[k]! * existence[slot]!;
      // A plot is no second one of the track's own.
      const second = scan.polar ? Math.max(0, densities.splits[plot]! - SPLIT_AT_ONCE_PROBABILITY * likelihood) : 0;
      const others = densities.clutter[plot]! + densities.births[plot]! + second;
      candidates.odds[k] = Math.min(ODDS_MAX, (likelihood * detection) / others);
    }
  }
}

/** Whether the radar has shown the track already since its antenna last came round. */
function seenThisTurn(scan: Scan, table: TrackTable, slot: number): boolean {
  const k = contributorAt(table, slot, scan.state.index);
  return k >= 0 && Math.abs(scan.timeS - table.column.contributorTimeS[k]!) < scan.state.periodS / 2;
}
