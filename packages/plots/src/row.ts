import { CALLSIGN_BYTES, clearPlot, Flag, type PlotBatch, type Sensor } from '@musubi/model';
import type { IntakeCounters } from './counters.ts';

/** Mode 3/A codes that say unlawful interference, radio failure, emergency. */
const EMERGENCY_CODES = [0o7500, 0o7600, 0o7700];

/** A cleared row with the sensor and its marks; −1, counted, when the batch is full. */
export function startRow(batch: PlotBatch, sensor: Sensor, counters: IntakeCounters): number {
  if (batch.count >= batch.capacity) {
    counters.overflow++;
    return -1;
  }
  const row = batch.count++;
  counters.accepted++;
  clearPlot(batch, row);
  batch.sensor[row] = sensor.index;
  // The sensor's marks come first and are only ever added to.
  batch.flags[row] = (sensor.exercise ? Flag.exercise : 0) | (sensor.simulated ? Flag.simulated : 0);
  return row;
}

/** Flag bit for a Mode 3/A code. */
export function emergencyOf(mode3A: number): number {
  return EMERGENCY_CODES.includes(mode3A) ? Flag.emergency : 0;
}

/** Copies `width` callsign bytes of one row of a codec's columns. */
export function copyCallsign(from: Uint8Array, fromRow: number, width: number, batch: PlotBatch, row: number): void {
  for (let i = 0; i < width; i++) batch.callsign[row * CALLSIGN_BYTES + i] = from[fromRow * width + i];
}

/** Latitude and longitude in radians that can be on the earth. False for NaN. */
export function isOnEarth(latitudeRad: number, longitudeRad: number): boolean {
  return Math.abs(latitudeRad) <= Math.PI / 2 && Math.abs(longitudeRad) <= Math.PI;
}
