/**
 * The columns that every row of a TRACKS frame fills, in their order in the frame. Each column lies
 * contiguous: all rows of one, then all rows of the next.
 */
import { AltitudeKind, IDENTITIES, IDENTITY_BASES, TargetKind, type TrackBatch } from '@musubi/model';
import type { TrackRelease } from '@musubi/release';
import { COVARIANCE_BYTES, readCovariance, writeCovariance } from './covariance.ts';
import {
  ALTITUDE_LSB_M,
  ANGLE_LSB_RAD,
  fromI32,
  fromSigmaCode,
  readI24,
  TIME_LSB_S,
  toI32,
  toSigmaCode,
  VELOCITY_LSB_MPS,
  writeI24,
} from './quantity.ts';

/** A payload as both views that columns need; offsets are the same in both. */
export interface Payload {
  readonly view: DataView;
  readonly bytes: Uint8Array;
}

export interface Column {
  readonly name: string;
  /** Bytes a row. */
  readonly width: number;
  write(to: Payload, at: number, release: TrackRelease, row: number): void;
  /** False for a value that the layout does not allow. */
  read(from: Payload, at: number, release: TrackRelease, row: number): boolean;
}

/** Columns of `TrackBatch` that hold one number a row. */
type NumberColumn = {
  [K in keyof TrackBatch]: TrackBatch[K] extends Float32Array | Float64Array | Uint8Array ? K : never;
}[keyof TrackBatch];

const NORTH_POLE_STEPS = 2 ** 30;

function angle(name: 'latitudeRad' | 'longitudeRad', stepsMax: number): Column {
  return {
    name,
    width: 4,
    write: ({ view }, at, { tracks }, row) => view.setInt32(at, toI32(tracks[name][row]!, ANGLE_LSB_RAD), true),
    read({ view }, at, { tracks }, row) {
      const steps = view.getInt32(at, true);
      tracks[name][row] = fromI32(steps, ANGLE_LSB_RAD);
      return Math.abs(steps) <= stepsMax || Number.isNaN(tracks[name][row]);
    },
  };
}

function threeByte(name: NumberColumn, lsb: number): Column {
  return {
    name,
    width: 3,
    write: ({ bytes }, at, { tracks }, row) => writeI24(bytes, at, tracks[name][row]!, lsb),
    read({ bytes }, at, { tracks }, row) {
      tracks[name][row] = readI24(bytes, at, lsb);
      return true;
    },
  };
}

function sigmaColumn(name: NumberColumn): Column {
  return {
    name,
    width: 2,
    write: ({ view }, at, { tracks }, row) => view.setUint16(at, toSigmaCode(tracks[name][row]!), true),
    read({ view }, at, { tracks }, row) {
      tracks[name][row] = fromSigmaCode(view.getUint16(at, true));
      return true;
    },
  };
}

/** One byte that stands for one of a list; anything else is refused, so that readers may index with it. */
function choice(name: NumberColumn, values: readonly number[]): Column {
  const known = new Set(values);
  return {
    name,
    width: 1,
    write: ({ view }, at, { tracks }, row) => view.setUint8(at, tracks[name][row]!),
    read({ view }, at, { tracks }, row) {
      tracks[name][row] = view.getUint8(at);
      return known.has(view.getUint8(at));
    },
  };
}

function bits(name: 'sourceKinds' | 'flags'): Column {
  return {
    name,
    width: 2,
    write: ({ view }, at, { tracks }, row) => view.setUint16(at, tracks[name][row]!, true),
    read({ view }, at, { tracks }, row) {
      tracks[name][row] = view.getUint16(at, true);
      return true;
    },
  };
}

function place(name: 'labelOfRow' | 'basisOfRow', table: 'labels' | 'bases'): Column {
  return {
    name,
    width: 2,
    write: ({ view }, at, release, row) => view.setUint16(at, release[name][row]!, true),
    read({ view }, at, release, row) {
      release[name][row] = view.getUint16(at, true);
      return release[name][row]! < release[table].length;
    },
  };
}

const number: Column = {
  name: 'number',
  width: 4,
  write: ({ view }, at, { tracks }, row) => view.setUint32(at, tracks.number[row]!, true),
  read({ view }, at, { tracks }, row) {
    tracks.number[row] = view.getUint32(at, true);
    return true;
  },
};

const time: Column = {
  name: 'timeS',
  width: 4,
  write: ({ view }, at, { tracks, timeS }, row) =>
    view.setInt32(at, toI32(tracks.timeS[row]! - timeS, TIME_LSB_S), true),
  read({ view }, at, { tracks, timeS }, row) {
    tracks.timeS[row] = timeS + fromI32(view.getInt32(at, true), TIME_LSB_S);
    return true;
  },
};

const horizontalCovariance: Column = {
  name: 'horizontalCovariance',
  width: COVARIANCE_BYTES,
  write: ({ view }, at, { tracks }, row) => writeCovariance(view, at, tracks.horizontalCovariance, row),
  read: ({ view }, at, { tracks }, row) => readCovariance(view, at, tracks.horizontalCovariance, row),
};

export const COLUMNS: readonly Column[] = [
  number,
  time,
  angle('latitudeRad', NORTH_POLE_STEPS),
  angle('longitudeRad', 2 ** 31),
  threeByte('eastMps', VELOCITY_LSB_MPS),
  threeByte('northMps', VELOCITY_LSB_MPS),
  horizontalCovariance,
  threeByte('altitudeM', ALTITUDE_LSB_M),
  sigmaColumn('sigmaAltitudeM'),
  threeByte('upMps', VELOCITY_LSB_MPS),
  sigmaColumn('sigmaUpMps'),
  choice('altitudeKind', Object.values(AltitudeKind)),
  choice('targetKind', Object.values(TargetKind)),
  choice('identity', [...IDENTITIES.keys()]),
  choice('identityBasis', [...IDENTITY_BASES.keys()]),
  bits('sourceKinds'),
  bits('flags'),
  place('labelOfRow', 'labels'),
  place('basisOfRow', 'bases'),
];

/** Bytes a row takes in these columns. */
export const FIXED_ROW_BYTES: number = COLUMNS.reduce((sum, column) => sum + column.width, 0);
