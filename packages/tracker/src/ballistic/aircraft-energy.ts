import type { EnergyShown } from './energy-window.ts';

/**
 * Specific energies beyond any aircraft's, J/kg. In all: 980 m/s at 26 km, the fastest level flight
 * on record, has 735,000. Of the vertical motion: the highest zoom climb on record, 37.7 km, has
 * 370,000; this is an apogee of 45 km. Records: Fédération Aéronautique Internationale, 1976 and 1977.
 */
const ENERGY_LEAST = 900_000;
const VERTICAL_ENERGY_LEAST = 441_000;

/** Whether a body that had such energies (J/kg) can be no aircraft. */
export function exceedsAircraft({ all, vertical }: EnergyShown): boolean {
  return all > ENERGY_LEAST || vertical > VERTICAL_ENERGY_LEAST;
}
