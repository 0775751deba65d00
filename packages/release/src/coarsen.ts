import { COVARIANCE_TERMS, type TrackBatch } from '@musubi/model';

/**
 * The least and the greatest radius of curvature of WGS-84 (the meridian's at the equator, both at
 * the poles), m: a² / b and b² / a of NIMA TR8350.2. The least makes every square at least as wide
 * as asked for, the greatest makes its stated error no smaller than it is.
 */
const RADIUS_LEAST_M = 6_335_439;
const RADIUS_GREATEST_M = 6_399_594;
/** Where the variances of east and north stand among a row's covariance terms. */
const EAST_EAST = 0;
const NORTH_NORTH = 4;

/** Whether a row has a position and its error, without which neither can be coarsened. */
export function canCoarsen(batch: TrackBatch, row: number): boolean {
  const at = row * COVARIANCE_TERMS;
  const latitude = batch.latitudeRad[row] as number;
  return (
    Math.abs(latitude) <= Math.PI / 2 &&
    Number.isFinite(batch.longitudeRad[row]) &&
    Number.isFinite(batch.horizontalCovariance[at + EAST_EAST]) &&
    Number.isFinite(batch.horizontalCovariance[at + NORTH_NORTH])
  );
}

/**
 * Moves a row to the middle of its square of a fixed grid of at least `stepM` by `stepM`, and adds
 * to its variances that of an even spread over the square (side² / 12).
 *
 * The grid depends on nothing but `stepM`: rows between equal parallels, each cut into a whole
 * number of squares. Known limit: when a track passes from one square to the next shows where the
 * border is, so a reader who watches long knows more of the path than of any one position.
 */
export function coarsenPosition(batch: TrackBatch, row: number, stepM: number): void {
  const rows = Math.max(1, Math.floor((Math.PI * RADIUS_LEAST_M) / stepM));
  const height = Math.PI / rows;
  const band = clampedCell((batch.latitudeRad[row] as number) + Math.PI / 2, height, rows);
  const south = band * height - Math.PI / 2;
  const cosines = [Math.cos(south), Math.cos(south + height)];
  const columns = Math.max(1, Math.floor((2 * Math.PI * RADIUS_LEAST_M * Math.min(...cosines)) / stepM));
  const width = (2 * Math.PI) / columns;
  const longitude = batch.longitudeRad[row] as number;
  const turns = Math.floor((longitude + Math.PI) / (2 * Math.PI));
  const column = clampedCell(longitude + Math.PI - turns * 2 * Math.PI, width, columns);
  batch.latitudeRad[row] = south + height / 2;
  batch.longitudeRad[row] = (column + 0.5) * width - Math.PI;
  const at = row * COVARIANCE_TERMS;
  const widest = south < 0 && south + height > 0 ? 1 : Math.max(...cosines);
  addVariance(batch.horizontalCovariance, at + EAST_EAST, width * widest * RADIUS_GREATEST_M);
  addVariance(batch.horizontalCovariance, at + NORTH_NORTH, height * RADIUS_GREATEST_M);
}

function clampedCell(offset: number, size: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(offset / size)));
}

function addVariance(covariance: Float32Array, at: number, sideM: number): void {
  covariance[at] = (covariance[at] as number) + sideM ** 2 / 12;
}
