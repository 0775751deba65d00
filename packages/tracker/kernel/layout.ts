// Where things lie in the memory that a tracker and its kernel share. Doubles throughout unless said otherwise.
//
// A track's models lie two by two: value k of models 2i and 2i + 1 side by side. Columns keep them as singles, 8 bytes a
// pair, for the sake of memory; arithmetic is of doubles throughout, and what is worked on is kept so: 16 bytes a pair.
// Values of a mean: east, north, their rates, turn rate, height, its rate. Covariances: upper triangle by rows.

/** Most models of a track. */
export const MODELS: i32 = 6;
/** Values of a mean and of a packed covariance. */
export const STATE: i32 = 7;
export const PACKED: i32 = 28;
export const MEAN_PAIR: usize = 7 * 8;
export const COVARIANCE_PAIR: usize = 28 * 8;
export const MEANS: usize = 3 * MEAN_PAIR;
export const COVARIANCES: usize = 3 * COVARIANCE_PAIR;
/** A pair's mean and covariance, in doubles. */
export const WIDE_MEAN: usize = 2 * MEAN_PAIR;
export const WIDE_PAIR: usize = WIDE_MEAN + 2 * COVARIANCE_PAIR;
export const WEIGHTS: usize = <usize>MODELS * 8;

/** Bytes of a set of models: count, unrest 1/s, climb variance m²/s², climb time s; then each model (see below). */
export const SET: usize = 4 * 8 + 11 * <usize>MODELS * 8;
export const SET_UNREST: usize = 8;
export const SET_CLIMB_VARIANCE: usize = 16;
export const SET_CLIMB_TIME: usize = 24;
/** Then by model, pairs again: acceleration density, turn rate, its variance, its density, mean stay s. */
export const SET_Q: usize = 32;
export const SET_RATE: usize = SET_Q + 48;
export const SET_RATE_VARIANCE: usize = SET_RATE + 48;
export const SET_RATE_Q: usize = SET_RATE_VARIANCE + 48;
export const SET_STAY: usize = SET_RATE_Q + 48;
/** Weights of the models that model i changes to, row by row. */
export const SET_SWITCH: usize = SET_STAY + 48;

/** The sets of air and surface. */
export const SETS: usize = memory.data(2 * <i32>SET, 16);

/** A radar's plot: time after the state's s, altitude m (NaN: none) and its variance, range m and its variance, sine and cosine of its azimuth and the azimuth's variance. */
export const PLOT: usize = memory.data(8 * 8, 16);
/** What some radars' plots tell more: sine (NaN: none) and cosine of the elevation, its variance; range rate m/s (NaN: none). */
export const FURTHER: usize = memory.data(4 * 8, 16);
/** A report, beside time and altitude in `PLOT`: position from the track's reference, m, its variance; velocity m/s (NaN: none), its variance. */
export const REPORT: usize = memory.data(6 * 8, 16);
/**
 * The radar: sine and cosine of its latitude and its longitude, where it stands, earth-centred m; then its latitude and
 * longitude, rad, and height, m.
 */
export const SITE: usize = memory.data(10 * 8, 16);
/** The track's axes as the radar sees them, row by row, and the track's reference point, m. */
export const VIEW: usize = memory.data(12 * 8, 16);

/** What a call is given beside whole numbers: see given.ts. */
export const GIVEN: usize = memory.data(4 * 8, 16);

/** Its coarse place: latitude, longitude rad, height m; then four sigmas of range m and of azimuth rad. */
export const PLACE: usize = memory.data(5 * 8, 16);
/**
 * The sector that the antenna has just passed: its width, rad; when the antenna had passed it, and since when
 * a target shown cannot be shown again, s; how far the radar reaches, m; sine and cosine of its beginning and of its end.
 */
export const SECTOR: usize = memory.data(8 * 8, 16);
/** Slots of tracks around a plot, 4 bytes each. */
export const NEIGHBOURS_MAX: i32 = 48;
export const NEIGHBOURS: usize = memory.data(NEIGHBOURS_MAX * 4, 16);
/** Where the radar sees a track: range m, azimuth rad. */
export const SIGHT: usize = memory.data(2 * 8, 16);

/** What each model's update by a plot came to: squared distance, expected variances multiplied, and range by east, north and height. */
export const FIT_DISTANCE: usize = memory.data(5 * 48, 16);
export const FIT_VOLUME: usize = FIT_DISTANCE + 48;
export const FIT_BY_EAST: usize = FIT_VOLUME + 48;
export const FIT_BY_NORTH: usize = FIT_BY_EAST + 48;
export const FIT_BY_HEIGHT: usize = FIT_BY_NORTH + 48;

/** The probability of none, then the candidates that a track is to be combined with: their index and probability, in turns. */
const LIST_MAX: i32 = 64;
export const NONE: usize = memory.data(16 + LIST_MAX * 16, 16);
export const LIST: usize = NONE + 16;

/** A track's state before a step, and after one that is only looked at; the mixture's mean and covariance. */
export const BEFORE: usize = memory.data(<i32>(MEANS + COVARIANCES), 16);
export const AFTER: usize = memory.data(<i32>(MEANS + COVARIANCES), 16);
export const AFTER_WEIGHTS: usize = memory.data(<i32>WEIGHTS, 16);
export const ESTIMATE: usize = memory.data(35 * 8, 16);

/** Bases of the columns, by slot. */
export let meanAt: usize = 0;
export let covarianceAt: usize = 0;
export let weightAt: usize = 0;
export let basisAt: usize = 0;
export let latitudeAt: usize = 0;
export let longitudeAt: usize = 0;
export let timeAt: usize = 0;
/** Seven columns of 4 bytes, one after the other, each of so many slots. */
let coarseAt: usize = 0;
let coarseSlots: usize = 0;

/** When the track began, s; its eight latest contributors: sensor, 2 bytes each, and time, s. */
export let startAt: usize = 0;
export let contributorSensorAt: usize = 0;
export let contributorTimeAt: usize = 0;
/** The scan that looked at it last, 4 bytes; what it is and how far it has come (see track-table.ts), 1 byte each. */
export let scanAt: usize = 0;
export let domainAt: usize = 0;
export let lifeAt: usize = 0;
/** Whether it runs its first models only, 1 byte; when it was last less than quiet, s. */
export let dormantAt: usize = 0;
export let stirredAt: usize = 0;
/** Slots of live tracks, 4 bytes each. */
export let slotsAt: usize = 0;
/** Where a track's gate was when it was entered in the grid: its middle and half its extent, latitude and longitude rad, singles. */
let extentAt: usize = 0;

/** Where the grid's entries are, and how many there is room for. */
export let entriesAt: usize = 0;
export let entriesMax: i32 = 0;

/** Bases of the candidates' columns, by pair. */
export let pairMeanAt: usize = 0;
export let pairCovarianceAt: usize = 0;
export let pairLikelihoodAt: usize = 0;
export let pairOddsAt: usize = 0;
export let pairInnovationsAt: usize = 0;
/** Slot of a pair's track, and which of the scan's its plot is; 4 bytes each. */
export let pairTrackAt: usize = 0;
export let pairPlotAt: usize = 0;

export function placeTracks(
  mean: usize,
  covariance: usize,
  weight: usize,
  basis: usize,
  latitude: usize,
  longitude: usize,
  time: usize,
  coarse: usize,
  slots: usize,
): void {
  meanAt = mean;
  covarianceAt = covariance;
  weightAt = weight;
  basisAt = basis;
  latitudeAt = latitude;
  longitudeAt = longitude;
  timeAt = time;
  coarseAt = coarse;
  coarseSlots = slots;
}

export function placeLives(
  start: usize,
  contributorTime: usize,
  scan: usize,
  slots: usize,
  contributorSensor: usize,
  extent: usize,
  domain: usize,
  life: usize,
  dormant: usize,
  stirred: usize,
): void {
  extentAt = extent;
  lifeAt = life;
  dormantAt = dormant;
  stirredAt = stirred;
  startAt = start;
  contributorTimeAt = contributorTime;
  scanAt = scan;
  slotsAt = slots;
  contributorSensorAt = contributorSensor;
  domainAt = domain;
}

export function placeGrid(entries: usize, most: i32): void {
  entriesAt = entries;
  entriesMax = most;
}

export function placeCandidates(
  mean: usize,
  covariance: usize,
  likelihood: usize,
  odds: usize,
  innovations: usize,
  track: usize,
  plot: usize,
): void {
  pairTrackAt = track;
  pairPlotAt = plot;
  pairMeanAt = mean;
  pairCovarianceAt = covariance;
  pairLikelihoodAt = likelihood;
  pairOddsAt = odds;
  pairInnovationsAt = innovations;
}

/** Which of the seven: sigmas of position m and speed m/s, velocity m/s, height m, unrest, turn not yet applied rad. */
export const POSITION_SIGMA: usize = 0;
export const SPEED_SIGMA: usize = 1;
export const EAST_SPEED: usize = 2;
export const NORTH_SPEED: usize = 3;
export const HEIGHT: usize = 4;
export const UNREST: usize = 5;
export const TURN_PENDING: usize = 6;

export function coarse(column: usize, slot: usize): usize {
  return coarseAt + ((column * coarseSlots + slot) << 2);
}

export function extentOf(slot: usize): usize {
  return extentAt + (slot << 4);
}

/** Where a track's values begin. */
export function meansOf(slot: usize): usize {
  return meanAt + slot * MEANS;
}

export function covariancesOf(slot: usize): usize {
  return covarianceAt + slot * COVARIANCES;
}

export function weightsOf(slot: usize): usize {
  return weightAt + slot * WEIGHTS;
}

/** Which of a packed covariance's values that of a and b is. */
export function packedIndex(a: i32, b: i32): i32 {
  const low = min(a, b);
  return low * STATE - (low * (low - 1)) / 2 + max(a, b) - low;
}

/** Its place in a column of pairs, from where the model's values begin. */
export function packedPlace(a: i32, b: i32): usize {
  return (<usize>packedIndex(a, b)) << 3;
}

/** Where model j's values begin in a column of pairs. */
export function modelPlace(column: usize, j: i32, pair: usize): usize {
  return column + <usize>(j >> 1) * pair + ((<usize>(j & 1)) << 2);
}
