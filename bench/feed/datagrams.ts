import { clearSurveillance, createSurveillanceColumns, decodeSurveillance } from '@musubi/asterix';
import { createPlotBatch } from '@musubi/model';
import { RadarIntake } from '@musubi/plots';
import { emissions, type Scenario, type SimulatedSensor } from '@musubi/sim';
import { sensorOf } from './radars.ts';

/** One datagram of one radar. */
export interface Datagram {
  /** When it leaves, UTC s. */
  readonly atS: number;
  /** Which of the radars. */
  readonly radar: number;
  readonly bytes: Uint8Array;
  /** Plots that a node takes from it. */
  readonly plots: number;
}

const ROWS = 2_048;

/** All that `radars` send in [fromS, toS), in sending order. */
export function datagramsOf(
  traffic: Scenario,
  radars: readonly SimulatedSensor[],
  fromS: number,
  toS: number,
): Datagram[] {
  const plotsIn = plotCounter(radars);
  const all = radars.flatMap((sensor, radar) =>
    emissions(traffic, sensor, fromS, toS).map(({ atS, bytes }) => ({ atS, radar, bytes, plots: plotsIn(bytes, atS) })),
  );
  return all.sort((a, b) => a.atS - b.atS || a.radar - b.radar);
}

/** How many plots datagrams carry. */
export function plotCount(datagrams: readonly Datagram[]): number {
  return datagrams.reduce((sum, { plots }) => sum + plots, 0);
}

/** Counts as a node's own intake does, which refuses what cannot be or came before. */
function plotCounter(radars: readonly SimulatedSensor[]): (bytes: Uint8Array, atS: number) => number {
  const intake = new RadarIntake(radars.map(sensorOf));
  const columns = createSurveillanceColumns(ROWS);
  const plots = createPlotBatch(ROWS);
  return (bytes, atS) => {
    clearSurveillance(columns);
    plots.count = 0;
    decodeSurveillance(bytes, 0, bytes.length, columns);
    intake.accept(columns, atS, plots);
    return plots.count;
  };
}

/** Datagrams by the quarter of a second in which they leave: what a node's tracker gets at each beat. */
export function inBeats(datagrams: readonly Datagram[], fromS: number, toS: number, beatS: number): Datagram[][] {
  const beats: Datagram[][] = Array.from({ length: Math.round((toS - fromS) / beatS) }, () => []);
  for (const datagram of datagrams) beats[Math.floor((datagram.atS - fromS) / beatS)]?.push(datagram);
  return beats;
}
