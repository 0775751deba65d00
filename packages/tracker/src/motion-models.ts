const RAD_PER_DEG = Math.PI / 180;

/**
 * One way of moving. Horizontal: constant velocity (turn rate 0) or coordinated turn whose rate is
 * part of the state and starts from `turnRateRadPerS`; white acceleration of density `q` acts on both axes.
 */
export interface MotionModel {
  /** Spectral density of the acceleration, m²/s³. */
  readonly q: number;
  /** Anticlockwise turn rate that the model starts from, rad/s; 0: no turn. */
  readonly turnRateRadPerS: number;
  readonly turnRateSigmaRadPerS: number;
  /** Spectral density of the turn rate's random walk, rad²/s³. */
  readonly turnRateQ: number;
  /** Mean time a target stays in the model, s. */
  readonly sojournS: number;
  /** Weights of the models it changes to. */
  readonly switchTo: readonly number[];
}

/** Models come two by two, of like kind (both turn or neither), at most `MODELS_MAX`. */
export interface ModelSet {
  readonly models: readonly MotionModel[];
  /** First guess of each model's probability. */
  readonly initial: readonly number[];
  /** Rate at which a track that has done nothing but manoeuvre leaves the first model, beyond its sojourn, 1/s. */
  readonly unrestPerS: number;
  /** Vertical speed is an Ornstein-Uhlenbeck process: its sigma, m/s, and its time constant, s. */
  readonly climbSigmaMps: number;
  readonly climbTimeS: number;
}

function cv(q: number, sojournS: number, switchTo: readonly number[]): MotionModel {
  return { q, turnRateRadPerS: 0, turnRateSigmaRadPerS: 0, turnRateQ: 0, sojournS, switchTo };
}

function turn(q: number, degPerS: number, switchTo: readonly number[]): MotionModel {
  return {
    q,
    turnRateRadPerS: degPerS * RAD_PER_DEG,
    turnRateSigmaRadPerS: Math.abs(degPerS) < 3 ? RAD_PER_DEG : 1.5 * RAD_PER_DEG,
    turnRateQ: (0.1 * RAD_PER_DEG) ** 2,
    sojournS: Math.abs(degPerS) < 3 ? 80 : 20,
    switchTo,
  };
}

/** Aircraft: quiet flight, unsteady flight, gentle turns to either side, hard turns to either side. */
export const AIR_MODELS: ModelSet = {
  models: [
    cv(0.05, 300, [0, 0.3, 0.25, 0.25, 0.1, 0.1]),
    cv(60, 30, [0.5, 0, 0.125, 0.125, 0.125, 0.125]),
    turn(1, 1.5, [0.6, 0.2, 0, 0.025, 0.15, 0.025]),
    turn(1, -1.5, [0.6, 0.2, 0.025, 0, 0.025, 0.15]),
    turn(6, 4.5, [0.5, 0.2, 0.25, 0.025, 0, 0.025]),
    turn(6, -4.5, [0.5, 0.2, 0.025, 0.25, 0.025, 0]),
  ],
  initial: [0.6, 0.12, 0.08, 0.08, 0.06, 0.06],
  unrestPerS: 0.12,
  climbSigmaMps: 10,
  climbTimeS: 12,
};

/** What is left of the aircraft's models where only one is to run: it twice, as models come two by two. */
export const ONE_AIR_MODEL: ModelSet = {
  ...AIR_MODELS,
  models: [cv(40, 300, [0, 1]), cv(40, 300, [1, 0])],
  initial: [0.5, 0.5],
};

/** Vessels: steady course, and turning or changing speed. */
export const SURFACE_MODELS: ModelSet = {
  models: [cv(0.002, 600, [0, 1]), cv(0.1, 60, [1, 0])],
  initial: [0.8, 0.2],
  unrestPerS: 0,
  climbSigmaMps: 0.1,
  climbTimeS: 12,
};
