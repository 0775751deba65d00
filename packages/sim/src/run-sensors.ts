import { setTimeout as sleep } from 'node:timers/promises';
import { Player } from './player.ts';
import type { Scenario } from './scenario.ts';
import type { SimulatedSensor } from './sensor.ts';
import type { SensorOutput, SensorProblemCode } from './sensor-output.ts';
import { tcpOutput } from './tcp-output.ts';
import { udpOutput } from './udp-output.ts';

/** Something went wrong with one sensor's socket; the others play on. */
export interface SensorProblem {
  readonly sensor: string;
  readonly code: SensorProblemCode;
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

/** Bytes leave up to this late, as if the line to the node took that long. */
const TICK_MS = 20;

function open(sensor: SimulatedSensor, options: RunSensorsOptions): SensorOutput {
  const tell = (code: SensorProblemCode, message: string) => options.onProblem({ sensor: sensor.id, code, message });
  const { transport } = sensor;
  if (transport.protocol === 'udp') return udpOutput(transport.to, tell);
  return tcpOutput(transport.port, tell, (port) => options.onListening?.(sensor.id, port));
}

/**
 * Opens sockets and plays every sensor in real time until `signal` aborts; resolves when all is
 * closed. A socket that fails is told to `onProblem`; nothing is thrown for it.
 */
export async function runSensors(options: RunSensorsOptions): Promise<void> {
  const { scenario, sensors, signal, nowS } = options;
  if (signal.aborted) return;
  const parts = sensors.map((sensor) => ({
    player: new Player(scenario, sensor, nowS()),
    output: open(sensor, options),
  }));
  while (!signal.aborted) {
    const timeS = nowS();
    for (const { player, output } of parts) {
      const pieces = player.due(timeS);
      if (pieces.length > 0) output.send(pieces);
    }
    await sleep(TICK_MS, undefined, { signal }).catch(() => {});
  }
  await Promise.all(parts.map(({ output }) => output.close()));
}
