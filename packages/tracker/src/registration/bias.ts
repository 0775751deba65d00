/** What a radar may be off by: range m, range per m, azimuth rad, time s. */
export const RANGE = 0;
export const GAIN = 1;
export const AZIMUTH = 2;
export const TIME = 3;
export const BIASES = 4;

/** One sigma of each bias before anything is known, m, 1, rad, s. The estimator works in these units. */
export const PRIOR_SIGMA = Float64Array.of(200, 1e-3, 5e-3, 0.3);

/**
 * What is taken off a radar's plots: `rangeM` and `gain` (measured = true · (1 + gain) + rangeM),
 * `azimuthRad` (measured = true + azimuthRad), `timeS` (told = true + timeS).
 */
export interface Correction {
  rangeM: number;
  gain: number;
  azimuthRad: number;
  timeS: number;
}

/** What is known about a sensor's biases. Sigmas are those of the same four values. */
export interface SensorRegistration {
  readonly rangeBiasM: number;
  readonly rangeGain: number;
  readonly azimuthBiasRad: number;
  readonly timeBiasS: number;
  readonly rangeSigmaM: number;
  readonly gainSigma: number;
  readonly azimuthSigmaRad: number;
  readonly timeSigmaS: number;
  /** Whether the biases are taken off the sensor's plots; they are once the evidence supports them. */
  readonly applied: boolean;
  /** The sensor contradicts the tracks: its plots weigh little and start no track. */
  readonly wild: boolean;
}
