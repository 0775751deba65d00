import { CALLSIGN_BYTES, COVARIANCE_TERMS, createTrackBatch, type TrackBatch } from '@musubi/model';

type Column = Float64Array | Float32Array | Uint32Array | Int32Array | Uint16Array | Int16Array | Uint8Array;
type ColumnName = { [K in keyof TrackBatch]: TrackBatch[K] extends Column ? K : never }[keyof TrackBatch];
/** Which sensors made a track is never said. */
type Withheld = 'lineage' | 'contributorSensor' | 'contributorTimeS';

/**
 * The columns that may cross a border, with the values each takes a row. A column that the model
 * gains does not compile until somebody has decided here or in `Withheld` whether it may.
 */
const RELEASABLE: Readonly<Record<Exclude<ColumnName, Withheld>, number>> = {
  number: 1,
  timeS: 1,
  latitudeRad: 1,
  longitudeRad: 1,
  eastMps: 1,
  northMps: 1,
  horizontalCovariance: COVARIANCE_TERMS,
  altitudeM: 1,
  altitudeKind: 1,
  sigmaAltitudeM: 1,
  upMps: 1,
  sigmaUpMps: 1,
  address: 1,
  mmsi: 1,
  mode3A: 1,
  callsign: CALLSIGN_BYTES,
  targetKind: 1,
  identity: 1,
  identityBasis: 1,
  sourceKinds: 1,
  flags: 1,
};
const NAMES = Object.keys(RELEASABLE) as (keyof typeof RELEASABLE)[];

/** From this length on, one move of all bytes beats a loop over them. */
const LONG_RUN_BYTES = 256;

/** Rows of one batch. */
export interface RowsOf {
  readonly batch: TrackBatch;
  /** The first `count` of it count, and rise. */
  readonly rows: Uint32Array;
  readonly count: number;
}

/** A new batch of rows of several, one after the other, without lineage and contributors. */
export function copyReleasable(parts: readonly RowsOf[]): TrackBatch {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const copy = createTrackBatch(Math.max(1, count), 0);
  copy.count = count;
  for (const name of NAMES) {
    let start = 0;
    for (const { batch, rows, count } of parts) {
      copyColumn(batch[name], copy[name], RELEASABLE[name], rows, count, start);
      start += count;
    }
  }
  return copy;
}

function copyColumn(
  source: Column,
  target: Column,
  values: number,
  rows: Uint32Array,
  count: number,
  first: number,
): void {
  // As bytes, because one loop over seven kinds of array is slow and over one kind is not.
  const from = bytesOf(source);
  const to = bytesOf(target);
  const width = values * source.BYTES_PER_ELEMENT;
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && rows[end] === (rows[end - 1] as number) + 1) end++;
    copyBytes(from, (rows[start] as number) * width, to, (first + start) * width, (end - start) * width);
    start = end;
  }
}

function copyBytes(from: Uint8Array, fromStart: number, to: Uint8Array, toStart: number, length: number): void {
  if (length >= LONG_RUN_BYTES) to.set(from.subarray(fromStart, fromStart + length), toStart);
  else for (let i = 0; i < length; i++) to[toStart + i] = from[fromStart + i] as number;
}

function bytesOf(column: Column): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}
