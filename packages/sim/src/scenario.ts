import type { Track3D } from './flight.ts';

/** One thing that moves. */
export interface SimulatedTarget {
  /** Unique in the scenario, e.g. `A017`, `V003`. */
  readonly id: string;
  readonly environment: 'air' | 'surface';
  readonly kind: number;
  readonly address: number;
  readonly mmsi: number;
  readonly mode3A: number;
  readonly callsign: string;
  readonly cooperative: boolean;
  readonly adsb: boolean;
  readonly path: Track3D;
}

/** Everything that moves, for all time: a pure function of its options. */
export interface Scenario {
  readonly seed: number;
  /** Where every tour is at its starting phase, UTC s. The scenario is defined before and after it too. */
  readonly startS: number;
  readonly targets: readonly SimulatedTarget[];
}

export interface ScenarioOptions {
  readonly seed: number;
  readonly startS: number;
  /** 1 to 1000; 80 when absent. */
  readonly aircraft?: number;
  /** 0 to 200; 16 when absent. */
  readonly vessels?: number;
}

/** @throws SimError `bad-option` */
export function createScenario(options: ScenarioOptions): Scenario {
  return { seed: options.seed, startS: options.startS, targets: [] };
}
