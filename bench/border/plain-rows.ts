import { COVARIANCE_TERMS, readCallsign, type TrackBatch } from '@musubi/model';
import type { TrackRelease } from '@musubi/release';

/** Columns of a release that hold one number a row and cross a border. */
export const COLUMNS = [
  'number',
  'timeS',
  'latitudeRad',
  'longitudeRad',
  'eastMps',
  'northMps',
  'altitudeM',
  'altitudeKind',
  'sigmaAltitudeM',
  'upMps',
  'sigmaUpMps',
  'address',
  'mmsi',
  'mode3A',
  'targetKind',
  'identity',
  'identityBasis',
  'sourceKinds',
  'flags',
] as const satisfies readonly (keyof TrackBatch)[];

/** The rows of a release as a programmer without a codec would send them. */
export function plainRows({ tracks, labelOfRow, basisOfRow }: TrackRelease): Record<string, unknown>[] {
  return Array.from({ length: tracks.count }, (_, row) => {
    const plain: Record<string, unknown> = {};
    for (const name of COLUMNS) plain[name] = tracks[name][row];
    plain['callsign'] = readCallsign(tracks.callsign, row);
    const from = row * COVARIANCE_TERMS;
    plain['covariance'] = [...tracks.horizontalCovariance.subarray(from, from + COVARIANCE_TERMS)];
    plain['label'] = labelOfRow[row];
    plain['basis'] = basisOfRow[row];
    return plain;
  });
}
