import type { Scenario } from './scenario.ts';
import type { SimulatedSensor } from './sensor.ts';
import type { TruthState } from './truth-state.ts';

export function truthAt(_scenario: Scenario, _timeS: number): TruthState[] {
  return [];
}

export function visibleTruth(_s: Scenario, _sensors: readonly SimulatedSensor[], _timeS: number): TruthState[] {
  return [];
}
