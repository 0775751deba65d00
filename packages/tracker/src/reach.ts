import { geodeticToPolar } from '@musubi/geo';
import { CONTRIBUTORS_MAX } from '@musubi/model';
import { isBeyond } from './coverage-map.ts';
import { offsetToGeodetic } from './frame.ts';
import { Given } from './kernel.ts';
import type { SensorState } from './sensor-table.ts';
import { EAST, HEIGHT, NORTH } from './state-layout.ts';
import type { TrackTable } from './track-table.ts';

const place = new Float64Array(2);
const seen = new Float64Array(3);

/**
 * Whether a track has flown to where none of the radars can see it, by their ranges and horizons. Not of one that a
 * sensor without a site has kept: how far such a one reaches nobody knows.
 */
export function beyondReach(
  table: TrackTable,
  slot: number,
  sensors: readonly (SensorState | undefined)[],
  nowS: number,
): boolean {
  const { column: t, kernel } = table;
  for (let k = slot * CONTRIBUTORS_MAX; k < (slot + 1) * CONTRIBUTORS_MAX; k++) {
    if (sensors[t.contributorSensor[k]!]?.site === null) return false;
  }
  kernel.given[Given.time] = Math.max(0, nowS - t.timeS[slot]!);
  kernel.call.foretell(slot);
  const told = kernel.estimate;
  offsetToGeodetic(t.latitudeRad[slot]!, t.longitudeRad[slot]!, told[EAST]!, told[NORTH]!, place);
  const heightM = told[HEIGHT]!;
  for (const state of sensors) {
    if (!state?.site) continue;
    geodeticToPolar(state.site, place[0]!, place[1]!, heightM, seen);
    if (!isBeyond(seen[0]!, state.rangeMaxM, heightM, state.site.heightM)) return false;
  }
  return true;
}
