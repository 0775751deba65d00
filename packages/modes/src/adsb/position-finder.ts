import { RAD_PER_DEG } from '../units.ts';
import type { AircraftTable } from './aircraft-table.ts';
import { AIRBORNE_SPAN_DEG, decodeCprGlobal, decodeCprLocal, decodeCprSurfaceGlobal, SURFACE_SPAN_DEG } from './cpr.ts';

/** How a position message ended. */
export type PositionOutcome = 'found' | 'awaiting-pair' | 'no-reference' | 'unreasonable' | 'out-of-range';

/** Even and odd must be heard this close together (DO-260B 2.2.10.3.1, airborne). */
const PAIR_AGE_MAX_S = 10;
/** The same on the surface, for movers up to `SLOW_MPS` and for faster ones (DO-260B 2.2.10.3.2). */
const SURFACE_PAIR_AGE_MAX_S = 50;
const FAST_SURFACE_PAIR_AGE_MAX_S = 25;
const SLOW_MPS = (25 * 1852) / 3600;
/** Beyond this age the last position no longer serves as reference. */
const REFERENCE_AGE_MAX_S = 120;
/** Test of reason: no farther from the last position than the fastest flight, and this besides. */
const SPEED_MAX_MPS = 1000;
const SLACK_M = 3000;
/** So many unreasonable positions in a row mean that the reference is wrong. */
const MISSES_MAX = 3;
const EARTH_RADIUS_M = 6_371_000;

export interface ReceiverPosition {
  readonly latitudeRad: number;
  readonly longitudeRad: number;
}

/** Places aircraft: from a pair first, then each message against the last position. */
export class PositionFinder {
  /** Latitude and longitude of the last position found, degrees. */
  readonly positionDeg = new Float64Array(2);
  readonly #referenceDeg = new Float64Array(2);
  readonly #table: AircraftTable;
  readonly #receiver: ReceiverPosition | null;
  readonly #rangeMaxM: number;

  constructor(table: AircraftTable, receiver: ReceiverPosition | null, rangeMaxM: number) {
    this.#table = table;
    this.#receiver = receiver;
    this.#rangeMaxM = rangeMaxM;
  }

  airborne(slot: number, timeS: number, odd: number, cprLat: number, cprLon: number): PositionOutcome {
    this.#table.hear(slot, timeS, odd, cprLat, cprLon, 0);
    if (this.#hasReference(slot, timeS)) return this.#local(slot, timeS, odd, cprLat, cprLon);
    return this.#global(slot, timeS, odd);
  }

  /**
   * A surface position fits eight places on earth (a pair) or many (one message). Which, the aircraft's
   * own last position tells, else the receiver's; a pair outweighs a single message. Without a receiver
   * only a pair places what was not placed in the last two minutes.
   */
  surface(slot: number, timeS: number, odd: number, cprLat: number, cprLon: number, speedMps: number): PositionOutcome {
    this.#table.hear(slot, timeS, odd, cprLat, cprLon, 1);
    const isRecent = this.#hasReference(slot, timeS);
    if (!this.#setReference(slot, isRecent)) return 'no-reference';
    const isPaired = this.#surfacePair(slot, odd, speedMps);
    if (!isPaired) {
      if (!isRecent && this.#receiver === null) return 'awaiting-pair';
      const reference = this.#referenceDeg;
      if (!decodeCprLocal(cprLat, cprLon, odd, SURFACE_SPAN_DEG, reference[0], reference[1], this.positionDeg)) {
        return 'unreasonable';
      }
    }
    if (!isRecent || this.#isWithinReach(slot, timeS)) return this.#accept(slot, timeS);
    const t = this.#table;
    t.misses[slot]++;
    // The pairs stay: one of them may be what shows that the reference was wrong.
    if (t.misses[slot] >= MISSES_MAX) {
      t.positionTimeS[slot] = Number.NaN;
      t.misses[slot] = 0;
    }
    return 'unreasonable';
  }

  /** Sets the reference of a surface position; false when there is none. */
  #setReference(slot: number, isRecent: boolean): boolean {
    const t = this.#table;
    const at = this.#receiver;
    const hasOwn = !Number.isNaN(t.positionTimeS[slot]);
    if (isRecent || (hasOwn && at === null)) {
      this.#referenceDeg[0] = t.latitudeDeg[slot];
      this.#referenceDeg[1] = t.longitudeDeg[slot];
    } else if (at !== null) {
      this.#referenceDeg[0] = at.latitudeRad / RAD_PER_DEG;
      this.#referenceDeg[1] = at.longitudeRad / RAD_PER_DEG;
    }
    return hasOwn || at !== null;
  }

  #surfacePair(slot: number, odd: number, speedMps: number): boolean {
    const even = this.#table.heard[0];
    const other = this.#table.heard[1];
    const ageMaxS = speedMps > SLOW_MPS ? FAST_SURFACE_PAIR_AGE_MAX_S : SURFACE_PAIR_AGE_MAX_S;
    if (!(Math.abs(even.timeS[slot] - other.timeS[slot]) <= ageMaxS)) return false;
    return decodeCprSurfaceGlobal(
      even.latitude[slot],
      even.longitude[slot],
      other.latitude[slot],
      other.longitude[slot],
      odd === 1,
      this.#referenceDeg[0],
      this.#referenceDeg[1],
      this.positionDeg,
    );
  }

  #hasReference(slot: number, timeS: number): boolean {
    return Math.abs(timeS - this.#table.positionTimeS[slot]) <= REFERENCE_AGE_MAX_S;
  }

  #global(slot: number, timeS: number, odd: number): PositionOutcome {
    const even = this.#table.heard[0];
    const other = this.#table.heard[1];
    if (!(Math.abs(even.timeS[slot] - other.timeS[slot]) <= PAIR_AGE_MAX_S)) return 'awaiting-pair';
    const sound = decodeCprGlobal(
      even.latitude[slot],
      even.longitude[slot],
      other.latitude[slot],
      other.longitude[slot],
      odd === 1,
      this.positionDeg,
    );
    return sound ? this.#accept(slot, timeS) : 'awaiting-pair';
  }

  #local(slot: number, timeS: number, odd: number, cprLat: number, cprLon: number): PositionOutcome {
    const t = this.#table;
    const latitude = t.latitudeDeg[slot];
    const longitude = t.longitudeDeg[slot];
    const sound = decodeCprLocal(cprLat, cprLon, odd, AIRBORNE_SPAN_DEG, latitude, longitude, this.positionDeg);
    if (sound && this.#isWithinReach(slot, timeS)) return this.#accept(slot, timeS);
    t.misses[slot]++;
    if (t.misses[slot] >= MISSES_MAX) t.forgetPosition(slot);
    return 'unreasonable';
  }

  /** Whether the position found can be flown to from the last one. */
  #isWithinReach(slot: number, timeS: number): boolean {
    const t = this.#table;
    const reachM = SLACK_M + SPEED_MAX_MPS * Math.abs(timeS - t.positionTimeS[slot]);
    const out = this.positionDeg;
    return isWithin(t.latitudeDeg[slot], t.longitudeDeg[slot], out[0], out[1], reachM);
  }

  #accept(slot: number, timeS: number): PositionOutcome {
    const t = this.#table;
    const latitude = this.positionDeg[0];
    const longitude = this.positionDeg[1];
    const at = this.#receiver;
    if (at !== null) {
      const atLatitude = at.latitudeRad / RAD_PER_DEG;
      const atLongitude = at.longitudeRad / RAD_PER_DEG;
      if (!isWithin(atLatitude, atLongitude, latitude, longitude, this.#rangeMaxM)) {
        t.forgetPosition(slot);
        return 'out-of-range';
      }
    }
    t.positionTimeS[slot] = timeS;
    t.latitudeDeg[slot] = latitude;
    t.longitudeDeg[slot] = longitude;
    t.misses[slot] = 0;
    return 'found';
  }
}

const METRES_PER_DEG = EARTH_RADIUS_M * RAD_PER_DEG;

/** Whether two places in degrees are no farther apart than `reachM`, on the mean sphere, good to 0.5 %. */
function isWithin(
  latitude1: number,
  longitude1: number,
  latitude2: number,
  longitude2: number,
  reachM: number,
): boolean {
  const north = Math.abs(latitude2 - latitude1);
  const turned = Math.abs(longitude2 - longitude1);
  const east = turned > 180 ? 360 - turned : turned;
  // The way round the corner is never shorter than the straight one: near places need no trigonometry.
  if ((north + east) * METRES_PER_DEG <= reachM) return true;
  if (north * METRES_PER_DEG > reachM) return false;
  const cosines = Math.cos(latitude1 * RAD_PER_DEG) * Math.cos(latitude2 * RAD_PER_DEG);
  const half = Math.sin((north * RAD_PER_DEG) / 2) ** 2 + cosines * Math.sin((east * RAD_PER_DEG) / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(half))) <= reachM;
}
