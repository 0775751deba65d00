/**
 * The six time bytes of a Beast frame.
 *
 * | clock | meaning |
 * |---|---|
 * | `12MHz` | ticks of a free-running 12 MHz counter since the receiver began; wraps after 271 days |
 * | `gps` | 18 bits of seconds since UTC midnight, 30 bits of nanoseconds (Radarcape) |
 *
 * Which of the two a receiver sends is a matter of its settings: the frame does not say.
 * Source: Mode-S Beast and Radarcape manuals, data output formats.
 */
export type BeastClock = '12MHz' | 'gps';

const TICKS_PER_S = 12e6;
const NANOSECONDS_SPAN = 2 ** 30;
const NANOSECONDS_PER_S = 1e9;
const DAY_S = 86_400;

/**
 * Seconds since the receiver began (`12MHz`) or since UTC midnight (`gps`); NaN where the bytes cannot
 * be a time of day.
 */
export function beastTicksToS(ticks: number, clock: BeastClock): number {
  if (clock === '12MHz') return ticks / TICKS_PER_S;
  const seconds = Math.floor(ticks / NANOSECONDS_SPAN);
  const nanoseconds = ticks % NANOSECONDS_SPAN;
  // A leap second makes a day of 86,401 s.
  if (seconds > DAY_S || nanoseconds >= NANOSECONDS_PER_S) return Number.NaN;
  return seconds + nanoseconds / NANOSECONDS_PER_S;
}

/** The six time bytes, as a number, of a time in seconds: the inverse of `beastTicksToS`. */
export function beastTicksOfS(timeS: number, clock: BeastClock): number {
  if (clock === '12MHz') return Math.round(timeS * TICKS_PER_S);
  const seconds = Math.floor(timeS);
  const nanoseconds = Math.round((timeS - seconds) * NANOSECONDS_PER_S);
  if (nanoseconds === NANOSECONDS_PER_S) return (seconds + 1) * NANOSECONDS_SPAN;
  return seconds * NANOSECONDS_SPAN + nanoseconds;
}

/** UTC seconds since 1970 of a time of day, on the day that puts it nearest to `nearS`. */
export function timeOfDayToTimeS(timeOfDayS: number, nearS: number): number {
  return timeOfDayS + DAY_S * Math.round((nearS - timeOfDayS) / DAY_S);
}
