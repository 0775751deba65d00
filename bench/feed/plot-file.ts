import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlotBatch, Sensor } from '@musubi/model';

const DEG_PER_RAD = 180 / Math.PI;

/** Where the files that `musubi track` reads lie. */
export interface PlotFile {
  readonly sensors: string;
  readonly plots: string;
  readonly count: number;
}

/** Writes plots and their sensors into `folder` as `musubi track` reads them; times from `startS` on. */
export function writePlotFile(
  folder: string,
  sensors: readonly Sensor[],
  batches: readonly PlotBatch[],
  startS: number,
): PlotFile {
  const paths = { sensors: join(folder, 'sensors.json'), plots: join(folder, 'plots.jsonl') };
  writeFileSync(paths.sensors, JSON.stringify({ sensors: sensors.map(sensorRow) }));
  writeFileSync(paths.plots, '');
  let count = 0;
  for (const batch of batches) {
    const lines: string[] = [];
    for (const row of inOrder(batch)) lines.push(`${JSON.stringify(plotRow(batch, row, sensors, startS))}\n`);
    writeFileSync(paths.plots, lines.join(''), { flag: 'a' });
    count += lines.length;
  }
  return { ...paths, count };
}

function inOrder({ count, timeS }: PlotBatch): number[] {
  return Array.from({ length: count }, (_, row) => row).sort((a, b) => (timeS[a] as number) - (timeS[b] as number));
}

function plotRow(batch: PlotBatch, row: number, sensors: readonly Sensor[], startS: number): object {
  const at = (column: Float64Array): number => column[row] as number;
  const altitudeM = at(batch.altitudeM);
  const address = batch.address[row] as number;
  return {
    t: rounded(at(batch.timeS) - startS, 1e4),
    sensor: sensors[batch.sensor[row] as number]?.id,
    range_m: rounded(at(batch.rangeM), 100),
    azimuth_deg: rounded(at(batch.azimuthRad) * DEG_PER_RAD, 1e5),
    alt_m: Number.isFinite(altitudeM) ? rounded(altitudeM, 100) : null,
    mode_s: address >= 0 ? address.toString(16).toUpperCase().padStart(6, '0') : null,
  };
}

function sensorRow({ id, position, periodS, rangeMaxM, detectionProbability, accuracy }: Sensor): object {
  return {
    name: id,
    lat: (position?.latitudeRad ?? 0) * DEG_PER_RAD,
    lon: (position?.longitudeRad ?? 0) * DEG_PER_RAD,
    alt: position?.heightM,
    period_s: periodS,
    max_range_m: rangeMaxM,
    pd: detectionProbability,
    sigma_range_m: accuracy.sigmaRangeM,
    sigma_az_deg: accuracy.sigmaAzimuthRad * DEG_PER_RAD,
    sigma_alt_m: accuracy.sigmaAltitudeM,
  };
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
