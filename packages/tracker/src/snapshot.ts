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
import { EARTH_RADIUS_M, offsetToGeodetic } from './frame.ts';
import { Given } from './kernel.ts';
import { intervalS } from './life.ts';
import type { TrackerParameters } from './parameters.ts';
import type { SensorState } from './sensor-table.ts';
import {
  CLIMB,
  EAST,
  HEIGHT,
  LANES,
  MODELS_MAX,
  meanPlace,
  NORTH,
  packedPlace,
  STATE_SIZE,
  V_EAST,
  V_NORTH,
} from './state-layout.ts';
import { Domain, type TrackTable } from './track-table.ts';
import { manoeuvreExcess } from './unrest.ts';

const EMERGENCY_HOLD_S = 30;
const SPI_HOLD_S = 18;
const RECENT_LEAST_S = 15;
/** Turns are carried on for this long when predicting; after it the track goes straight on, s. */
const MANOEUVRING_MAX_S = 12;
const INFERRED_HEIGHT_SIGMA_MAX_M = 1_500;

const point = new Float64Array(2);
/** Places of a mean and its packed covariance in what the kernel foretells. */
const covarianceOf = (a: number, b: number): number => STATE_SIZE + packedPlace(a, b);
/** The ten horizontal terms, in the order of `horizontalCovariance`. */
const HORIZONTAL = [0, 1, 2, 3, 7, 8, 9, 13, 14, 18].map((place) => STATE_SIZE + place);
const EAST_EAST = covarianceOf(EAST, EAST);
const EAST_NORTH = covarianceOf(EAST, NORTH);
const NORTH_NORTH = covarianceOf(NORTH, NORTH);
const HEIGHT_HEIGHT = covarianceOf(HEIGHT, HEIGHT);
const CLIMB_CLIMB = covarianceOf(CLIMB, CLIMB);

/** Writes row `row` from the track in `slot`: its own state, or predicted to `atS` where that is later. */
export function writeRow(
  table: TrackTable,
  slot: number,
  sensors: readonly (SensorState | undefined)[],
  parameters: TrackerParameters,
  nowS: number,
  atS: number | undefined,
  into: TrackBatch,
  row: number,
): void {
  clearTrack(into, row);
  into.number[row] = table.column.number[slot]!;
  writeState(table, slot, atS, into, row);
  writeIdentity(table, slot, into, row);
  writeContributors(table, slot, sensors, into, row);
  writeFlags(table, slot, sensors, parameters, nowS, into, row);
}

function writeState(table: TrackTable, slot: number, atS: number | undefined, into: TrackBatch, row: number): void {
  const { column: t, kernel } = table;
  const dtS = Math.max(0, atS === undefined ? 0 : atS - t.timeS[slot]!);
  const manoeuvringS = Math.min(dtS, MANOEUVRING_MAX_S);
  kernel.given[Given.time] = manoeuvringS;
  kernel.call.foretell(slot);
  const told = kernel.estimate;
  const excess = t.domain[slot] === Domain.air ? manoeuvreExcess(t.unrest[slot]!, kernel.weightsAfter[0]!) : 1;
  if (t.dormant[slot] === 1) addDoubt(t, slot, told);
  if (dtS > manoeuvringS) {
    kernel.given[Given.time] = dtS - manoeuvringS;
    kernel.call.foretellOn(slot);
  }
  const scale = 1 + told[HEIGHT]! / EARTH_RADIUS_M;
  const convergence = (told[EAST]! * Math.tan(t.latitudeRad[slot]!)) / EARTH_RADIUS_M;
  offsetToGeodetic(t.latitudeRad[slot]!, t.longitudeRad[slot]!, told[EAST]!, told[NORTH]!, point);
  into.timeS[row] = t.timeS[slot]! + dtS;
  into.latitudeRad[row] = point[0]!;
  into.longitudeRad[row] = point[1]!;
  into.eastMps[row] = scale * (told[V_EAST]! + convergence * told[V_NORTH]!);
  into.northMps[row] = scale * (told[V_NORTH]! - convergence * told[V_EAST]!);
  for (let k = 0; k < COVARIANCE_TERMS; k++) {
    into.horizontalCovariance[row * COVARIANCE_TERMS + k] = excess * scale * scale * told[HORIZONTAL[k]!]!;
  }
  if (t.domain[slot] === Domain.surface) return;
  writeHeight(told, t.altitudeKind[slot]!, into, row);
}

/** A dormant track's other model, as far as it is probable and elsewhere, is part of the covariance. */
function addDoubt({ mean, weight }: TrackTable['column'], slot: number, told: Float64Array): void {
  const doubt = weight[slot * MODELS_MAX + 1]!;
  const [quiet, other] = [meanPlace(slot, 0), meanPlace(slot, 1)];
  const east = mean[other + LANES * EAST]! - mean[quiet + LANES * EAST]!;
  const north = mean[other + LANES * NORTH]! - mean[quiet + LANES * NORTH]!;
  told[EAST_EAST] = told[EAST_EAST]! + doubt * east * east;
  told[EAST_NORTH] = told[EAST_NORTH]! + doubt * east * north;
  told[NORTH_NORTH] = told[NORTH_NORTH]! + doubt * north * north;
}

/** A height nobody measured is told once several slant ranges agree on one. */
function writeHeight(told: Float64Array, measured: number, into: TrackBatch, row: number): void {
  const sigma = Math.sqrt(told[HEIGHT_HEIGHT]!);
  if (measured === AltitudeKind.none && sigma > INFERRED_HEIGHT_SIGMA_MAX_M) return;
  into.altitudeKind[row] = measured === AltitudeKind.none ? AltitudeKind.geometric : measured;
  into.altitudeM[row] = told[HEIGHT]!;
  into.sigmaAltitudeM[row] = sigma;
  into.upMps[row] = told[CLIMB]!;
  into.sigmaUpMps[row] = Math.sqrt(told[CLIMB_CLIMB]!);
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
