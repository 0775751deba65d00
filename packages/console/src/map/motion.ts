/**
 * Where to draw a track between two pictures: dead reckoning from its last state, plus what is left
 * of the step that the last picture made, faded out so that nothing jumps.
 */

/** A correction fades over this long, s. */
export const FADE_S = 0.9;
/** A correction fades no faster than this, per s: `fade` in its middle. */
export const FADE_SLOPE_MAX = 1.5 / FADE_S;
/** Nothing is drawn further ahead of the latest picture than this, s: then it holds still. */
export const HOLD_AFTER_S = 3;
/** A step longer than this is a different place, not a correction: no gliding, m. */
export const SNAP_M = 8000;
/** Clocks further apart than this are taken over at once, s. */
const CLOCK_STEP_S = 1.5;
const CLOCK_GAIN = 0.1;

/** What is left of a correction `sinceS` after it came: 1 at first, 0 from `FADE_S` on, smooth at both ends. */
export function fade(sinceS: number): number {
  if (sinceS <= 0) return 1;
  if (sinceS >= FADE_S) return 0;
  const u = sinceS / FADE_S;
  return 1 - u * u * (3 - 2 * u);
}

/** One coordinate at `timeS`: state, motion since the state, and the fading correction. */
export function reckon(
  coordinate: number,
  velocityPerS: number,
  stateS: number,
  error: number,
  errorS: number,
  timeS: number,
): number {
  return coordinate + velocityPerS * (timeS - stateS) + error * fade(timeS - errorS);
}

/** The node's clock as the page's monotonic clock sees it. */
export interface NodeClock {
  offsetS: number;
  /** Node time of the latest picture. */
  pictureS: number;
}

export function createNodeClock(): NodeClock {
  return { offsetS: Number.NaN, pictureS: Number.NaN };
}

/** Takes in that a picture of node time `pictureS` arrived at `nowS`. Network jitter is smoothed away. */
export function hearClock(clock: NodeClock, pictureS: number, nowS: number): void {
  const sample = pictureS - nowS;
  const wrong = sample - clock.offsetS;
  clock.offsetS = Math.abs(wrong) < CLOCK_STEP_S ? clock.offsetS + CLOCK_GAIN * wrong : sample;
  clock.pictureS = pictureS;
}

/** Node time to draw at `nowS`; held when pictures stop. */
export function drawTimeS(clock: NodeClock, nowS: number, stillMotion: boolean): number {
  if (stillMotion) return clock.pictureS;
  return Math.min(nowS + clock.offsetS, clock.pictureS + HOLD_AFTER_S);
}

const LEADER_MINUTES = [1, 2, 5, 10, 20, 60];
const LEADER_SPEED_M_S = 230;
const LEADER_PX = 34;

/** How far ahead speed vectors look, minutes: the shortest round time in which an airliner's can be seen. */
export function leaderMinutes(metresPerPx: number): number {
  const enough = LEADER_MINUTES.find((m) => (m * 60 * LEADER_SPEED_M_S) / metresPerPx >= LEADER_PX);
  return enough ?? LEADER_MINUTES.at(-1)!;
}

/** A step that the eye takes for motion, px. */
const STEP_PX = 0.3;

/** How long a frame may stand before the fastest track on it has moved visibly, ms. Infinite where nothing moves. */
export function frameIntervalMs(fastestPxPerS: number): number {
  return Math.max(16, (1000 * STEP_PX) / fastestPxPerS);
}
