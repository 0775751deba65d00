import { wrapLongitude } from '@musubi/geo';
import type { GeodeticPosition } from '@musubi/model';

/**
 * A platform flies at most this long on its last two fixes: in that time a turn of 3°/s at 200 m/s
 * has taken it kilometres off.
 */
const FIX_AGE_MAX_S = 30;
/** Fixes closer in time than this would make a speed of their rounding. */
const FIX_APART_MIN_S = 0.25;
/** Two fixes that need more than this are not of one flight: only the newer is believed. */
const SPEED_MAX_MPS = 1000;
const METRES_PER_RADIAN = 6_371_000;

interface Fix extends GeodeticPosition {
  readonly timeS: number;
}

/** What a site can say of where it was. */
type SiteAnswer = 'known' | 'waiting' | 'too-old';

/**
 * Where a sensor is: given, or heard from the data. A moving one is taken along the line through
 * its last two fixes; with fewer than two it is not known.
 */
export class Site {
  /** Filled by `at`: latitude rad, longitude rad, height m. */
  latitudeRad = Number.NaN;
  longitudeRad = Number.NaN;
  heightM = Number.NaN;
  readonly #moving: boolean;
  #given: GeodeticPosition | null;
  #older: Fix | null = null;
  #newer: Fix | null = null;

  /** `given` is not used for a moving sensor. */
  constructor(given: GeodeticPosition | undefined, moving: boolean) {
    this.#moving = moving;
    this.#given = moving ? null : (given ?? null);
  }

  /** The newest position known. */
  get latest(): GeodeticPosition | null {
    const found = this.#given ?? this.#newer;
    if (found === null) return null;
    return { latitudeRad: found.latitudeRad, longitudeRad: found.longitudeRad, heightM: found.heightM };
  }

  /** Takes a position heard in the data; one of a sensor whose position was given is not used. */
  hear(timeS: number, latitudeRad: number, longitudeRad: number, heightM: number): void {
    if (this.#given !== null) return;
    const fix = { timeS, latitudeRad, longitudeRad, heightM };
    const last = this.#newer;
    if (last !== null && isTooEarly(timeS - last.timeS)) return;
    this.#older = last !== null && withinReach(last, fix) ? last : null;
    this.#newer = fix;
  }

  /** Puts the position at `timeS` into the fields above. */
  at(timeS: number): SiteAnswer {
    if (this.#given !== null) return this.#put(this.#given);
    if (this.#newer === null) return 'waiting';
    return this.#moving ? this.#along(timeS) : this.#put(this.#newer);
  }

  #put(position: GeodeticPosition): SiteAnswer {
    this.latitudeRad = position.latitudeRad;
    this.longitudeRad = position.longitudeRad;
    this.heightM = position.heightM;
    return 'known';
  }

  #along(timeS: number): SiteAnswer {
    const [a, b] = [this.#older, this.#newer];
    if (a === null || b === null) return 'waiting';
    if (Math.abs(timeS - b.timeS) > FIX_AGE_MAX_S) return 'too-old';
    const part = (timeS - b.timeS) / (b.timeS - a.timeS);
    this.latitudeRad = b.latitudeRad + part * (b.latitudeRad - a.latitudeRad);
    this.longitudeRad = wrapLongitude(b.longitudeRad + part * wrapLongitude(b.longitudeRad - a.longitudeRad));
    this.heightM = b.heightM + part * (b.heightM - a.heightM);
    return 'known';
  }
}

/** Late or crowded fixes are passed over; one from long before means that the clock was set. */
function isTooEarly(sinceS: number): boolean {
  return sinceS < FIX_APART_MIN_S && sinceS > -FIX_AGE_MAX_S;
}

function withinReach(a: Fix, b: Fix): boolean {
  const northM = (b.latitudeRad - a.latitudeRad) * METRES_PER_RADIAN;
  const eastM = wrapLongitude(b.longitudeRad - a.longitudeRad) * METRES_PER_RADIAN * Math.cos(b.latitudeRad);
  return Math.hypot(northM, eastM) <= SPEED_MAX_MPS * (b.timeS - a.timeS);
}
