import {
  AltitudeKind,
  CALLSIGN_BYTES,
  CONTRIBUTORS_MAX,
  clearTrack,
  COVARIANCE_TERMS,
  Flag,
  NO_SENSOR,
  type TrackBatch,
} from '@musubi/model';
import { estimate } from './estimate.ts';
import { EARTH_RADIUS_M, offsetToGeodetic } from './frame.ts';
import { intervalS } from './life.ts';
import { mix } from './mix.ts';
import { MODELS_MAX, type ModelSet } from './motion-models.ts';
import type { TrackerParameters } from './parameters.ts';
import { propagate } from './propagate.ts';
import type { SensorState } from './sensor-table.ts';
import { CLIMB, EAST, HEIGHT, NORTH, PACKED_SIZE, STATE_SIZE, V_EAST, V_NORTH } from './state-layout.ts';
import { COVARIANCES_SIZE, Domain, MEANS_SIZE, type TrackTable } from './track-table.ts';
import { manoeuvreExcess, unrestRate } from './unrest.ts';

const EMERGENCY_HOLD_S = 30;
const SPI_HOLD_S = 18;
const RECENT_LEAST_S = 15;
/** Turns are carried on for this long when predicting; after it the track goes straight on, s. */
const MANOEUVRING_MAX_S = 12;
const INFERRED_HEIGHT_SIGMA_MAX_M = 1_500;

const means = new Float64Array(MEANS_SIZE);
const covariances = new Float64Array(COVARIANCES_SIZE);
const weights = new Float64Array(MODELS_MAX);
const mean = new Float64Array(STATE_SIZE);
const covariance = new Float64Array(PACKED_SIZE);
const point = new Float64Array(2);
/** Places of the ten horizontal terms in a packed covariance, in the order of `horizontalCovariance`. */
const HORIZONTAL = [0, 1, 2, 3, 7, 8, 9, 13, 14, 18];
const HEIGHT_HEIGHT = 25;
const CLIMB_CLIMB = 27;

/** Writes row `row` from the track in `slot`: its own state, or predicted to `atS` where that is later. */
export function writeRow(
  table: TrackTable,
  slot: number,
  set: ModelSet,
  sensors: readonly (SensorState | undefined)[],
  parameters: TrackerParameters,
  nowS: number,
  atS: number | undefined,
  into: TrackBatch,
  row: number,
): void {
  clearTrack(into, row);
  into.number[row] = table.column.number[slot]!;
  writeState(table, slot, set, atS, into, row);
  writeIdentity(table, slot, into, row);
  writeContributors(table, slot, sensors, into, row);
  writeFlags(table, slot, sensors, parameters, nowS, into, row);
}

function writeState(
  table: TrackTable,
  slot: number,
  set: ModelSet,
  atS: number | undefined,
  into: TrackBatch,
  row: number,
): void {
  const t = table.column;
  // A dormant track is where its quiet model is; the other only watches for a change.
  const n = t.dormant[slot] === 1 ? 1 : set.models.length;
  means.set(t.mean.subarray(slot * MEANS_SIZE, (slot + 1) * MEANS_SIZE));
  covariances.set(t.covariance.subarray(slot * COVARIANCES_SIZE, (slot + 1) * COVARIANCES_SIZE));
  weights.set(t.weight.subarray(slot * MODELS_MAX, (slot + 1) * MODELS_MAX));
  if (n === 1) weights[0] = 1;
  const dtS = Math.max(0, atS === undefined ? 0 : atS - t.timeS[slot]!);
  const manoeuvringS = Math.min(dtS, MANOEUVRING_MAX_S);
  if (manoeuvringS > 0) {
    if (n > 1) mix(set, n, manoeuvringS, means, 0, covariances, 0, weights, 0, unrestRate(table, slot, set));
    for (let j = 0; j < n; j++) {
      propagate(means, j * STATE_SIZE, covariances, j * PACKED_SIZE, set.models[j]!, set, manoeuvringS);
    }
  }
  const excess = t.domain[slot] === Domain.air ? manoeuvreExcess(t.unrest[slot]!, weights[0]!) : 1;
  estimate(n, means, 0, covariances, 0, weights, 0, mean, covariance);
  if (t.dormant[slot] === 1) addDoubt(t, slot);
  if (dtS > manoeuvringS) propagate(mean, 0, covariance, 0, set.models[0]!, set, dtS - manoeuvringS);
  const scale = 1 + mean[HEIGHT]! / EARTH_RADIUS_M;
  const convergence = (mean[EAST]! * Math.tan(t.latitudeRad[slot]!)) / EARTH_RADIUS_M;
  offsetToGeodetic(t.latitudeRad[slot]!, t.longitudeRad[slot]!, mean[EAST]!, mean[NORTH]!, point);
  into.timeS[row] = t.timeS[slot]! + dtS;
  into.latitudeRad[row] = point[0]!;
  into.longitudeRad[row] = point[1]!;
  into.eastMps[row] = scale * (mean[V_EAST]! + convergence * mean[V_NORTH]!);
  into.northMps[row] = scale * (mean[V_NORTH]! - convergence * mean[V_EAST]!);
  for (let k = 0; k < COVARIANCE_TERMS; k++) {
    into.horizontalCovariance[row * COVARIANCE_TERMS + k] = excess * scale * scale * covariance[HORIZONTAL[k]!]!;
  }
  if (t.domain[slot] === Domain.surface) return;
  writeHeight(t.altitudeKind[slot]!, into, row);
}

/** A dormant track's other model, as far as it is probable and elsewhere, is part of the covariance. */
function addDoubt(t: TrackTable['column'], slot: number): void {
  const from = slot * MEANS_SIZE;
  const doubt = t.weight[slot * MODELS_MAX + 1]!;
  const east = t.mean[from + STATE_SIZE + EAST]! - t.mean[from + EAST]!;
  const north = t.mean[from + STATE_SIZE + NORTH]! - t.mean[from + NORTH]!;
  covariance[0] = covariance[0]! + doubt * east * east;
  covariance[1] = covariance[1]! + doubt * east * north;
  covariance[7] = covariance[7]! + doubt * north * north;
}

/** A height nobody measured is told once several slant ranges agree on one. */
function writeHeight(measured: number, into: TrackBatch, row: number): void {
  const sigma = Math.sqrt(covariance[HEIGHT_HEIGHT]!);
  if (measured === AltitudeKind.none && sigma > INFERRED_HEIGHT_SIGMA_MAX_M) return;
  into.altitudeKind[row] = measured === AltitudeKind.none ? AltitudeKind.geometric : measured;
  into.altitudeM[row] = mean[HEIGHT]!;
  into.sigmaAltitudeM[row] = sigma;
  into.upMps[row] = mean[CLIMB]!;
  into.sigmaUpMps[row] = Math.sqrt(covariance[CLIMB_CLIMB]!);
}

function writeIdentity(table: TrackTable, slot: number, into: TrackBatch, row: number): void {
  const t = table.column;
  into.address[row] = t.address[slot]!;
  into.mmsi[row] = t.mmsi[slot]!;
  into.mode3A[row] = t.mode3A[slot]!;
  into.targetKind[row] = t.targetKind[slot]!;
  for (let k = 0; k < CALLSIGN_BYTES; k++) {
    into.callsign[row * CALLSIGN_BYTES + k] = t.callsign[slot * CALLSIGN_BYTES + k]!;
  }
}

function writeContributors(
  table: TrackTable,
  slot: number,
  sensors: readonly (SensorState | undefined)[],
  into: TrackBatch,
  row: number,
): void {
  const t = table.column;
  for (let k = 0; k < Math.min(table.lineageWords, into.lineageWords); k++) {
    into.lineage[row * into.lineageWords + k] = t.lineage[slot * table.lineageWords + k]!;
  }
  let kinds = 0;
  for (let k = 0; k < CONTRIBUTORS_MAX; k++) {
    const from = slot * CONTRIBUTORS_MAX + k;
    const sensor = t.contributorSensor[from]!;
    into.contributorSensor[row * CONTRIBUTORS_MAX + k] = sensor;
    into.contributorTimeS[row * CONTRIBUTORS_MAX + k] = t.contributorTimeS[from]!;
    if (sensor === NO_SENSOR) continue;
    const recentS = Math.max(RECENT_LEAST_S, 3 * (sensors[sensor]?.periodS ?? 0));
    if (t.lastPlotS[slot]! - t.contributorTimeS[from]! <= recentS) kinds |= t.contributorKinds[from]!;
  }
  into.sourceKinds[row] = kinds;
}

function writeFlags(
  table: TrackTable,
  slot: number,
  sensors: readonly (SensorState | undefined)[],
  parameters: TrackerParameters,
  nowS: number,
  into: TrackBatch,
  row: number,
): void {
  const t = table.column;
  let flags = t.stickyFlags[slot]!;
  if (nowS - t.emergencyS[slot]! < EMERGENCY_HOLD_S) flags |= Flag.emergency;
  if (nowS - t.spiS[slot]! < SPI_HOLD_S) flags |= Flag.spi;
  if (t.onGround[slot] === 1) flags |= Flag.onGround;
  if (nowS - t.lastPlotS[slot]! > parameters.coastPeriods * intervalS(table, slot, sensors) + parameters.sliceS) {
    flags |= Flag.coasting;
  }
  into.flags[row] = flags;
}

/** Flags every row whose 24-bit address another row carries too. `seen` is reused between calls. */
export function flagDuplicateAddresses(into: TrackBatch, seen: Map<number, number>): void {
  seen.clear();
  for (let row = 0; row < into.count; row++) {
    const address = into.address[row]!;
    if (address < 0) continue;
    const other = seen.get(address);
    if (other === undefined) {
      seen.set(address, row);
      continue;
    }
    into.flags[row] = into.flags[row]! | Flag.duplicateAddress;
    into.flags[other] = into.flags[other]! | Flag.duplicateAddress;
  }
}
