import { clearSurveillance, createSurveillanceColumns, decodeSurveillance } from '@musubi/asterix';
import { createPlotBatch, type PlotBatch, type Sensor } from '@musubi/model';
import { RadarIntake } from '@musubi/plots';
import type { Datagram } from './datagrams.ts';

const BEAT_PLOTS_MAX = 50_000;

/** The plots of each beat, decoded beforehand so that what takes them can be timed alone. */
export function plotBatches(
  beats: readonly (readonly Datagram[])[],
  sensors: readonly Sensor[],
  startS: number,
  beatS: number,
): PlotBatch[] {
  const intake = new RadarIntake(sensors);
  const columns = createSurveillanceColumns(2_048);
  const gathered = createPlotBatch(BEAT_PLOTS_MAX);
  return beats.map((datagrams, beat) => {
    gathered.count = 0;
    for (const { bytes } of datagrams) {
      clearSurveillance(columns);
      decodeSurveillance(bytes, 0, bytes.length, columns);
      intake.accept(columns, startS + (beat + 1) * beatS, gathered);
    }
    return copyOf(gathered);
  });
}

/** A batch with the rows in use and no room for more. */
function copyOf(batch: PlotBatch): PlotBatch {
  const columns = Object.entries(batch).map(([name, column]) => {
    if (!ArrayBuffer.isView(column)) return [name, batch.count];
    const { length } = column as Uint8Array;
    return [name, (column as Uint8Array).slice(0, (length / batch.capacity) * batch.count)];
  });
  return Object.fromEntries(columns) as PlotBatch;
}
