import { adsbEmissions } from './adsb-emissions.ts';
import { aisEmissions } from './ais-emissions.ts';
import { radarEmissions } from './radar-emissions.ts';
import type { Scenario } from './scenario.ts';
import type { Emission, SimulatedSensor } from './sensor.ts';

/**
 * Everything a sensor sends in [fromS, toS) (UTC s), in sending order: what goes in [a, b) and then
 * in [b, c) is what goes in [a, c). A pure function of scenario, sensor and time; no sensor's bytes
 * depend on which others exist.
 */
export function emissions(scenario: Scenario, sensor: SimulatedSensor, fromS: number, toS: number): Emission[] {
  switch (sensor.format) {
    case 'asterix':
      return radarEmissions(scenario, sensor, fromS, toS);
    case 'beast':
      return adsbEmissions(scenario, sensor, fromS, toS);
    case 'nmea':
      return aisEmissions(scenario, sensor, fromS, toS);
  }
}
