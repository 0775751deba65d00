import { AltitudeKind, clearTrack, createTrackBatch, type TrackBatch, writeCallsign } from '@musubi/model';
import { move } from '../src/place.ts';

export const T0 = 1_790_000_000;
export const RAD = Math.PI / 180;

/** A track for a test; metres are east and north of 27° N 128° E. */
export interface Sketch {
  number: number;
  timeS?: number;
  eastM?: number;
  northM?: number;
  eastMps?: number;
  northMps?: number;
  sigmaM?: number;
  sigmaMps?: number;
  altitudeM?: number;
  address?: number;
  mmsi?: number;
  mode3A?: number;
  callsign?: string;
  identity?: number;
  identityBasis?: number;
  targetKind?: number;
  sourceKinds?: number;
  flags?: number;
}

const point = new Float64Array(2);

export function batchOf(...sketches: Sketch[]): TrackBatch {
  const batch = createTrackBatch(Math.max(1, sketches.length), 40);
  sketches.forEach((sketch, row) => {
    fill(batch, row, sketch);
  });
  batch.count = sketches.length;
  return batch;
}

function fill(batch: TrackBatch, row: number, sketch: Sketch): void {
  const { sigmaM = 60, sigmaMps = 3 } = sketch;
  clearTrack(batch, row);
  move(27 * RAD, 128 * RAD, sketch.eastM ?? 0, sketch.northM ?? 0, point);
  batch.number[row] = sketch.number;
  batch.timeS[row] = sketch.timeS ?? T0;
  batch.latitudeRad[row] = point[0];
  batch.longitudeRad[row] = point[1];
  batch.eastMps[row] = sketch.eastMps ?? 200;
  batch.northMps[row] = sketch.northMps ?? 0;
  batch.horizontalCovariance.set([sigmaM ** 2, 0, 0, 0, sigmaM ** 2, 0, 0, sigmaMps ** 2, 0, sigmaMps ** 2], row * 10);
  if (sketch.altitudeM !== undefined) {
    batch.altitudeM[row] = sketch.altitudeM;
    batch.altitudeKind[row] = AltitudeKind.pressure;
    batch.sigmaAltitudeM[row] = 20;
  }
  batch.address[row] = sketch.address ?? -1;
  batch.mmsi[row] = sketch.mmsi ?? -1;
  batch.mode3A[row] = sketch.mode3A ?? -1;
  writeCallsign(batch.callsign, row, sketch.callsign ?? '');
  batch.targetKind[row] = sketch.targetKind ?? 0;
  batch.identity[row] = sketch.identity ?? 1;
  batch.identityBasis[row] = sketch.identityBasis ?? 0;
  batch.sourceKinds[row] = sketch.sourceKinds ?? 1;
  batch.flags[row] = sketch.flags ?? 0;
}

/** The same object `seconds` later. */
export function later(sketch: Sketch, seconds: number): Sketch {
  return {
    ...sketch,
    timeS: (sketch.timeS ?? T0) + seconds,
    eastM: (sketch.eastM ?? 0) + (sketch.eastMps ?? 200) * seconds,
    northM: (sketch.northM ?? 0) + (sketch.northMps ?? 0) * seconds,
  };
}
