import type { Scenario } from './scenario.ts';
import type { Emission, SimulatedSensor } from './sensor.ts';

/** Everything a sensor sends in [fromS, toS), in sending order. */
export function emissions(_scenario: Scenario, _sensor: SimulatedSensor, _fromS: number, _toS: number): Emission[] {
  return [];
}
