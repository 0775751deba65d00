import type { ModelSet } from './motion-models.ts';

/** What every model of a set needs to know of a step of time. */
export interface Step {
  /** Length, s. */
  dtS: number;
  /** Rate at which the first model is left beyond its own sojourn, 1/s. */
  unrestPerS: number;
  /** Part of a vertical speed that is left, and the height won by one of 1 m/s. */
  keep: number;
  climbM: number;
  /** Variances and covariance of the noise of height and vertical speed. */
  heightNoise: number;
  crossNoise: number;
  climbNoise: number;
}

export function createStep(): Step {
  return { dtS: 0.5, unrestPerS: 0.5, keep: 0.5, climbM: 0.5, heightNoise: 0.5, crossNoise: 0.5, climbNoise: 0.5 };
}

/**
 * Sets a step of `dtS` ≥ 0. Vertical speed is an Ornstein-Uhlenbeck process, exactly discretised
 * (Uhlenbeck and Ornstein, Phys. Rev. 36, 1930).
 */
export function setStep(step: Step, set: ModelSet, dtS: number): void {
  const tau = set.climbTimeS;
  const variance = set.climbSigmaMps * set.climbSigmaMps;
  const keep = Math.exp(-dtS / tau);
  step.dtS = dtS;
  step.keep = keep;
  step.climbM = tau * (1 - keep);
  step.heightNoise = variance * tau * tau * ((2 * dtS) / tau - 3 + 4 * keep - keep * keep);
  step.crossNoise = variance * tau * (1 - keep) * (1 - keep);
  step.climbNoise = variance * (1 - keep * keep);
}
