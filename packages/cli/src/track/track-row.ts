import { RAD_PER_DEG } from '@musubi/geo';
import { AltitudeKind, COVARIANCE_TERMS, readCallsign, type TrackBatch } from '@musubi/model';

const ID_DIGITS = 6;

/**
 * A track as a line of JSON: `t` s, `id`, `lat` and `lon` deg, `vx` and `vy` m/s east and north,
 * `pos_cov` its variances and covariance in m² (east, east-north, north), and what else is known.
 */
export function trackLine(tracks: TrackBatch, row: number, timeS: number): string {
  const c = row * COVARIANCE_TERMS;
  const cov = tracks.horizontalCovariance;
  let line = `{"t":${timeS},"id":"${String(tracks.number[row]).padStart(ID_DIGITS, '0')}"`;
  line += `,"lat":${rounded(tracks.latitudeRad[row]! / RAD_PER_DEG, 1e7)}`;
  line += `,"lon":${rounded(tracks.longitudeRad[row]! / RAD_PER_DEG, 1e7)}`;
  line += `,"vx":${rounded(tracks.eastMps[row]!, 1e3)},"vy":${rounded(tracks.northMps[row]!, 1e3)}`;
  if (tracks.altitudeKind[row] !== AltitudeKind.none && Number.isFinite(tracks.altitudeM[row])) {
    line += `,"alt_m":${rounded(tracks.altitudeM[row]!, 10)}`;
    if (Number.isFinite(tracks.upMps[row])) line += `,"vz":${rounded(tracks.upMps[row]!, 1e3)}`;
  }
  line += `,"pos_cov":[${rounded(cov[c]!, 10)},${rounded(cov[c + 1]!, 10)},${rounded(cov[c + 4]!, 10)}]`;
  return `${line}${identity(tracks, row)}}\n`;
}

function identity(tracks: TrackBatch, row: number): string {
  let text = '';
  if (tracks.address[row]! >= 0) text += `,"mode_s":"${digits(tracks.address[row]!, 16, 6)}"`;
  if (tracks.mode3A[row]! >= 0) text += `,"mode_3a":"${digits(tracks.mode3A[row]!, 8, 4)}"`;
  const callsign = readCallsign(tracks.callsign, row);
  return callsign === '' ? text : `${text},"callsign":${JSON.stringify(callsign)}`;
}

function digits(value: number, base: number, width: number): string {
  return value.toString(base).toUpperCase().padStart(width, '0');
}

/** Rounded to one part in `parts`; `null`, as JSON says it, where there is no number. */
function rounded(value: number, parts: number): number | null {
  return Number.isFinite(value) ? Math.round(value * parts) / parts : null;
}
