/** Unrest of a track nobody knows yet. */
export const UNREST_AT_START = 0.1;
/** What no model holds of a manoeuvre (changes of speed and of rate) before it is seen, as part of the covariance. */
const EXCESS = 4;

/** Factor for the reported covariance of a track whose first model has weight `quiet`. */
export function manoeuvreExcess(unrest: number, quiet: number): number {
  return 1 + EXCESS * unrest ** 2 * quiet;
}
