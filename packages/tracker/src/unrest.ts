/** Unrest of a track nobody knows yet. */
export const UNREST_AT_START = 0.1;
/** What no model holds of a manoeuvre (changes of speed and of rate) before it is seen, as part of the covariance. */
const EXCESS = 5;
/**
 * The quiet model's noise has a floor for flight in real air, of which straight flight makes no use: without manoeuvres
 * errors are smaller than the mixture says. So much of the covariance leaves them smaller still, by a good tenth.
 */
const CALM = 0.94;

/** Factor for the reported covariance of a track whose first model has weight `quiet`. */
export function manoeuvreExcess(unrest: number, quiet: number): number {
  return CALM + EXCESS * unrest ** 2 * quiet;
}
