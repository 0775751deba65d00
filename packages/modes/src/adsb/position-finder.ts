import type { AircraftTable } from './aircraft-table.ts';
import { AIRBORNE_SPAN_DEG, decodeCprGlobal, decodeCprLocal, SURFACE_SPAN_DEG } from './cpr.ts';
import { RAD_PER_DEG } from '../units.ts';

/** How a position message ended. */
export type PositionOutcome = 'found' | 'awaiting-pair' | 'no-reference' | 'unreasonable' | 'out-of-range';

/** Even and odd must be heard this close together (DO-260B 2.2.10.3.1, airborne). */
const PAIR_AGE_MAX_S = 10;
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
  readonly #table: AircraftTable;
  readonly #receiver: ReceiverPosition | null;
  readonly #rangeMaxM: number;

  constructor(table: AircraftTable, receiver: ReceiverPosition | null, rangeMaxM: number) {
    this.#table = table;
    this.#receiver = receiver;
    this.#rangeMaxM = rangeMaxM;
  }

  airborne(slot: number, timeS: number, odd: number, cprLat: number, cprLon: number): PositionOutcome {
    const heard = this.#table.heard[odd === 0 ? 0 : 1];
    heard.timeS[slot] = timeS;
    heard.latitude[slot] = cprLat;
    heard.longitude[slot] = cprLon;
    if (this.#hasReference(slot, timeS)) return this.#local(slot, timeS, odd, cprLat, cprLon, AIRBORNE_SPAN_DEG);
    return this.#global(slot, timeS, odd);
  }

  /** A surface position needs a reference: its own last position or the receiver's. */
  surface(slot: number, timeS: number, odd: number, cprLat: number, cprLon: number): PositionOutcome {
    if (this.#hasReference(slot, timeS)) return this.#local(slot, timeS, odd, cprLat, cprLon, SURFACE_SPAN_DEG);
    const at = this.#receiver;
    if (at === null) return 'no-reference';
    const [latitude, longitude] = [at.latitudeRad / RAD_PER_DEG, at.longitudeRad / RAD_PER_DEG];
    if (!decodeCprLocal(cprLat, cprLon, odd, SURFACE_SPAN_DEG, latitude, longitude, this.positionDeg)) {
      return 'unreasonable';
    }
    return this.#accept(slot, timeS);
  }

  #hasReference(slot: number, timeS: number): boolean {
    return Math.abs(timeS - this.#table.positionTimeS[slot]) <= REFERENCE_AGE_MAX_S;
  }

  #global(slot: number, timeS: number, odd: number): PositionOutcome {
    const [even, other] = this.#table.heard;
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

  #local(slot: number, timeS: number, odd: number, cprLat: number, cprLon: number, spanDeg: number): PositionOutcome {
    const t = this.#table;
    const latitude = t.latitudeDeg[slot];
    const longitude = t.longitudeDeg[slot];
    const out = this.positionDeg;
    const reachM = SLACK_M + SPEED_MAX_MPS * Math.abs(timeS - t.positionTimeS[slot]);
    const sound = decodeCprLocal(cprLat, cprLon, odd, spanDeg, latitude, longitude, out);
    if (sound && distanceM(latitude, longitude, out[0], out[1]) <= reachM) return this.#accept(slot, timeS);
    t.misses[slot]++;
    if (t.misses[slot] >= MISSES_MAX) t.forgetPosition(slot);
    return 'unreasonable';
  }

  #accept(slot: number, timeS: number): PositionOutcome {
    const t = this.#table;
    const [latitude, longitude] = this.positionDeg;
    const at = this.#receiver;
    if (at !== null) {
      const d = distanceM(at.latitudeRad / RAD_PER_DEG, at.longitudeRad / RAD_PER_DEG, latitude, longitude);
      if (d > this.#rangeMaxM) {
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

/** Distance on the mean sphere, good to 0.5 %: enough for tests of reason. */
function distanceM(latitude1Deg: number, longitude1Deg: number, latitude2Deg: number, longitude2Deg: number): number {
  const dLat = (latitude2Deg - latitude1Deg) * RAD_PER_DEG;
  const dLon = (longitude2Deg - longitude1Deg) * RAD_PER_DEG;
  const cosines = Math.cos(latitude1Deg * RAD_PER_DEG) * Math.cos(latitude2Deg * RAD_PER_DEG);
  const half = Math.sin(dLat / 2) ** 2 + cosines * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(half)));
}
