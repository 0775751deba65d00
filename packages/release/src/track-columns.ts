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

/** With runs as long as this on average one move for each beats going from row to row. */
const LONG_RUN_ROWS = 16;

/** Rows of one batch. */
export interface RowsOf {
  readonly batch: TrackBatch;
  /** The first `count` of it count, and rise. */
  readonly rows: Uint32Array;
  readonly count: number;
}

/**
 * A new batch of rows of several, one after the other. Its lineage is zero, and its columns of
 * contributors have no values at all: there is no room in which one could be said.
 */
export function copyReleasable(parts: readonly RowsOf[]): TrackBatch {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const capacity = Math.max(1, count);
  const copy = { ...createTrackBatch(0, 0), capacity, count, lineage: new Uint32Array(capacity) };
  const from = parts.map(fromOf);
  for (const name of NAMES) {
    const values = RELEASABLE[name];
    const column = newColumn(copy[name], capacity * values);
    let first = 0;
    parts.forEach((part, i) => {
      copyColumn(part.batch[name], column, values, from[i] as From, first);
      first += part.count;
    });
    Object.assign(copy, { [name]: column });
  }
  return copy;
}

function newColumn(like: Column, length: number): Column {
  return new (like.constructor as new (length: number) => Column)(length);
}

/** Rows, and where they are worth it the runs of them that follow upon each other: of each the first and how many. */
interface From extends RowsOf {
  readonly runs: Uint32Array | null;
}

function fromOf(part: RowsOf): From {
  const runs = runsOf(part);
  return { ...part, runs: runs.length * LONG_RUN_ROWS <= 2 * part.count ? runs : null };
}

function runsOf({ rows, count }: RowsOf): Uint32Array {
  const runs = new Uint32Array(2 * count);
  let length = 0;
  for (let start = 0; start < count; ) {
    const row = rows[start] as number;
    let end = start + 1;
    while (end < count && rows[end] === row + end - start) end++;
    runs[length++] = row;
    runs[length++] = end - start;
    start = end;
  }
  return runs.subarray(0, length);
}

/** In words of four bytes where a row has a whole number of them: a loop over one kind of array is fast, over seven slow. */
function copyColumn(source: Column, target: Column, values: number, from: From, first: number): void {
  const width = values * source.BYTES_PER_ELEMENT;
  const inWords = width % 4 === 0 && source.byteOffset % 4 === 0;
  if (from.runs !== null) copyRuns(bytesOf(source), bytesOf(target), width, from.runs, first);
  else if (inWords) copyWords(wordsOf(source), wordsOf(target), width / 4, from, first);
  else copyBytes(bytesOf(source), bytesOf(target), width, from, first);
}

function copyRuns(source: Uint8Array, target: Uint8Array, width: number, runs: Uint32Array, first: number): void {
  let at = first * width;
  for (let run = 0; run < runs.length; run += 2) {
    const start = (runs[run] as number) * width;
    const length = (runs[run + 1] as number) * width;
    target.set(source.subarray(start, start + length), at);
    at += length;
  }
}

function copyWords(source: Uint32Array, target: Uint32Array, width: number, from: From, first: number): void {
  const { rows, count } = from;
  if (width === 1) {
    for (let i = 0; i < count; i++) target[first + i] = source[rows[i] as number] as number;
    return;
  }
  let at = first * width;
  for (let i = 0; i < count; i++) {
    const start = (rows[i] as number) * width;
    for (let word = start; word < start + width; word++) target[at++] = source[word] as number;
  }
}

/** As `copyWords`; apart from it so that each loop sees one kind of array. */
function copyBytes(source: Uint8Array, target: Uint8Array, width: number, from: From, first: number): void {
  const { rows, count } = from;
  let at = first * width;
  for (let i = 0; i < count; i++) {
    const start = (rows[i] as number) * width;
    for (let byte = start; byte < start + width; byte++) target[at++] = source[byte] as number;
  }
}

function wordsOf({ buffer, byteOffset, byteLength }: Column): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength >>> 2);
}

function bytesOf({ buffer, byteOffset, byteLength }: Column): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
