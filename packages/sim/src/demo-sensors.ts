import type { SimulatedSensor } from './sensor.ts';

/** The nine sensors of the demo, on ports `portBase` to `portBase + 8` of 127.0.0.1. */
export function demoSensors(_portBase: number): SimulatedSensor[] {
  return [];
}
