import { RAD_PER_DEG } from '@musubi/geo';
import { AltitudeKind, clearPlot, type PlotBatch, PlotKind, SourceKind, writeCallsign } from '@musubi/model';
import type { Row } from './bad-rows.ts';
import type { PlotLines } from './plot-lines.ts';
import type { SensorsFile } from './sensors-file.ts';

/** Why a row is no plot, and what would be right. */
export interface RowFault {
  readonly reason: 'unknown-sensor' | 'no-position' | 'bad-value';
  readonly detail: string;
}

const MODE_S = /^[0-9a-f]{6}$/i;
const MODE_3A = /^[0-7]{4}$/;

/**
 * Fills row `at` of the batch from `{t, sensor, range_m, azimuth_deg, alt_m, …}`, whose `t` is a
 * number, or says why it cannot. A row with `lat` and `lon` (deg) in place of a range is a report of a position. Ranges
 * that cannot be are left to the tracker, which counts them.
 */
export function fillPlot(
  batch: PlotBatch,
  at: number,
  row: Row,
  file: SensorsFile,
  ignoreIdentity: boolean,
): RowFault | null {
  const index = file.indexOf.get(row['sensor'] as string);
  if (index === undefined) {
    return { reason: 'unknown-sensor', detail: `sensor ${shown(row['sensor'])} is not in the sensors file` };
  }
  clearPlot(batch, at);
  batch.timeS[at] = row['t'] as number;
  batch.sensor[at] = index;
  return (
    fillPosition(batch, at, row, file) ??
    fillHeight(batch, at, row) ??
    (ignoreIdentity ? null : fillIdentity(batch, at, row))
  );
}

/** Fills row `at` of the batch from what the `i`-th of the lines that could be read from their bytes says. */
export function fillFromLine(batch: PlotBatch, at: number, lines: PlotLines, i: number, file: SensorsFile): void {
  clearPlot(batch, at);
  batch.timeS[at] = lines.timeS[i]!;
  batch.sensor[at] = lines.sensor[i]!;
  fillSite(batch, at, file);
  batch.rangeM[at] = lines.rangeM[i]!;
  batch.azimuthRad[at] = lines.azimuthDeg[i]! * RAD_PER_DEG;
  batch.elevationRad[at] = lines.elevationDeg[i]! * RAD_PER_DEG;
  batch.dopplerMps[at] = lines.dopplerMps[i]!;
  batch.address[at] = lines.address[i]!;
  batch.sourceKinds[at] = SourceKind.psr;
  if (Number.isNaN(lines.altitudeM[i]!)) return;
  batch.altitudeM[at] = lines.altitudeM[i]!;
  batch.altitudeKind[at] = AltitudeKind.pressure;
  batch.sourceKinds[at] = SourceKind.psr | SourceKind.ssr;
}

/** A radar's plot is measured from where the radar stands. */
function fillSite(batch: PlotBatch, at: number, file: SensorsFile): void {
  const { position } = file.sensors[batch.sensor[at]!]!;
  batch.kind[at] = PlotKind.polar;
  if (position === undefined) return;
  batch.siteLatitudeRad[at] = position.latitudeRad;
  batch.siteLongitudeRad[at] = position.longitudeRad;
  batch.siteHeightM[at] = position.heightM;
}

function fillPosition(batch: PlotBatch, at: number, row: Row, file: SensorsFile): RowFault | null {
  const { range_m: rangeM, azimuth_deg: azimuthDeg, elevation_deg: elevationDeg } = row;
  const { lat, lon, sigma_m: sigmaM, doppler_mps: dopplerMps } = row;
  if (isNumber(rangeM) && isNumber(azimuthDeg)) {
    fillSite(batch, at, file);
    batch.rangeM[at] = rangeM;
    batch.azimuthRad[at] = azimuthDeg * RAD_PER_DEG;
    if (isNumber(elevationDeg)) batch.elevationRad[at] = elevationDeg * RAD_PER_DEG;
    if (isNumber(dopplerMps)) batch.dopplerMps[at] = dopplerMps;
    return null;
  }
  if (isNumber(lat) && isNumber(lon)) {
    batch.kind[at] = PlotKind.geodetic;
    batch.latitudeRad[at] = lat * RAD_PER_DEG;
    batch.longitudeRad[at] = lon * RAD_PER_DEG;
    if (isNumber(sigmaM)) batch.sigmaPositionM[at] = sigmaM;
    return null;
  }
  const detail = `range_m ${shown(rangeM)}, azimuth_deg ${shown(azimuthDeg)}; two numbers are needed (or lat and lon)`;
  return { reason: 'no-position', detail };
}

function fillHeight(batch: PlotBatch, at: number, row: Row): RowFault | null {
  const altitudeM = row['alt_m'];
  const isAdsb = batch.kind[at] === PlotKind.geodetic;
  batch.sourceKinds[at] = isAdsb ? SourceKind.adsb : SourceKind.psr;
  if (altitudeM === null || altitudeM === undefined) return null;
  if (!isNumber(altitudeM)) return bad('alt_m', altitudeM, 'metres or null are needed');
  batch.altitudeM[at] = altitudeM;
  batch.altitudeKind[at] = AltitudeKind.pressure;
  if (!isAdsb) batch.sourceKinds[at] = SourceKind.psr | SourceKind.ssr;
  return null;
}

function fillIdentity(batch: PlotBatch, at: number, row: Row): RowFault | null {
  const { mode_s: modeS, mode_3a: mode3A, callsign } = row;
  if (isGiven(modeS)) {
    if (typeof modeS !== 'string' || !MODE_S.test(modeS))
      return bad('mode_s', modeS, 'six hex digits or null are needed');
    batch.address[at] = Number.parseInt(modeS, 16);
  }
  if (isGiven(mode3A)) {
    if (typeof mode3A !== 'string' || !MODE_3A.test(mode3A))
      return bad('mode_3a', mode3A, 'four octal digits or null are needed');
    batch.mode3A[at] = Number.parseInt(mode3A, 8);
  }
  if (isGiven(callsign)) {
    if (typeof callsign !== 'string') return bad('callsign', callsign, 'a text or null is needed');
    writeCallsign(batch.callsign, at, callsign);
  }
  return null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function bad(field: string, value: unknown, right: string): RowFault {
  return { reason: 'bad-value', detail: `"${field}" is ${shown(value)}; ${right}` };
}

/** A value of the file as it may stand in a message. */
function shown(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value) ?? '').slice(0, 40);
}
