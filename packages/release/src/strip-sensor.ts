import { COVARIANCE_TERMS, TargetKind, type TrackBatch } from '@musubi/model';

/** WGS-84's mean radius, m (NIMA TR8350.2, R1): what is predicted over is short. */
const RADIUS_M = 6_371_009;
/** Spectral density of the acceleration a target may have while nobody looks, m²/s³: air, surface. */
const AIR_DENSITY = 10;
const SURFACE_DENSITY = 0.05;
/** Further than this no state is predicted, s; nothing is shown for longer without news. */
const PREDICTED_S_MAX = 600;

/** Where the terms of a row's covariance stand: the diagonal, and position against velocity. */
const [EE, EN, EU, EV, NN, NU, NV, UU, UV, VV] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Whether a row has a whole state with its error, without which the sensor shows through. */
export function canStripSensor(batch: TrackBatch, row: number): boolean {
  const at = row * COVARIANCE_TERMS;
  const state = [batch.timeS[row], batch.latitudeRad[row], batch.longitudeRad[row], batch.eastMps[row]];
  if (![...state, batch.northMps[row]].every(Number.isFinite)) return false;
  return batch.horizontalCovariance.subarray(at, at + COVARIANCE_TERMS).every(Number.isFinite);
}

/**
 * Takes from a row what tells of the sensor: the means of detection; the time of the latest scan,
 * by predicting the state to `takenS`; and the direction in which the error is long, by a round
 * one that is nowhere smaller.
 */
export function stripSensor(batch: TrackBatch, row: number, takenS: number): void {
  batch.sourceKinds[row] = 0;
  // Backwards too: the sensor's clock may be ahead, and a state must not go out twice under two times.
  const stateS = batch.timeS[row] as number;
  const byS = Math.min(PREDICTED_S_MAX, Math.max(-PREDICTED_S_MAX, takenS - stateS));
  predict(batch, row, byS);
  batch.timeS[row] = stateS + byS;
  roundErrors(batch.horizontalCovariance, row * COVARIANCE_TERMS);
}

/** Constant velocity with white acceleration (Bar-Shalom et al. 2001, eq. 6.2.2-13), on both axes. */
function predict(batch: TrackBatch, row: number, t: number): void {
  const latitude = batch.latitudeRad[row] as number;
  const span = Math.abs(t);
  batch.latitudeRad[row] = latitude + ((batch.northMps[row] as number) * t) / RADIUS_M;
  const turned = ((batch.eastMps[row] as number) * t) / (RADIUS_M * Math.max(1e-6, Math.cos(latitude)));
  batch.longitudeRad[row] = (batch.longitudeRad[row] as number) + turned;
  if (Number.isFinite(batch.upMps[row])) {
    batch.altitudeM[row] = (batch.altitudeM[row] as number) + (batch.upMps[row] as number) * t;
    batch.sigmaAltitudeM[row] = Math.hypot(
      batch.sigmaAltitudeM[row] as number,
      (batch.sigmaUpMps[row] as number) * span,
    );
  }
  const q = (batch.targetKind[row] as number) >= TargetKind.vessel ? SURFACE_DENSITY : AIR_DENSITY;
  const p = batch.horizontalCovariance;
  const at = row * COVARIANCE_TERMS;
  const term = (place: number): number => p[at + place] as number;
  p[at + EE] = term(EE) + 2 * t * term(EU) + t * t * term(UU) + (q * span ** 3) / 3;
  p[at + EN] = term(EN) + t * (term(EV) + term(NU)) + t * t * term(UV);
  p[at + NN] = term(NN) + 2 * t * term(NV) + t * t * term(VV) + (q * span ** 3) / 3;
  p[at + EU] = term(EU) + t * term(UU) + (q * t * t) / 2;
  p[at + EV] = term(EV) + t * term(UV);
  p[at + NU] = term(NU) + t * term(UV);
  p[at + NV] = term(NV) + t * term(VV) + (q * t * t) / 2;
  p[at + UU] = term(UU) + q * span;
  p[at + VV] = term(VV) + q * span;
}

/**
 * A covariance of circles, uncorrelated, that is nowhere less than the one given: for a positive
 * matrix of blocks A, B, C it holds that [A B; Bᵀ C] ≤ 2 · [A 0; 0 C], and A ≤ λmax(A) · I.
 */
function roundErrors(p: Float32Array, at: number): void {
  const term = (place: number): number => p[at + place] as number;
  const position = 2 * greatest(term(EE), term(EN), term(NN));
  const velocity = 2 * greatest(term(UU), term(UV), term(VV));
  p.fill(0, at, at + COVARIANCE_TERMS);
  for (const place of [EE, NN]) p[at + place] = position;
  for (const place of [UU, VV]) p[at + place] = velocity;
}

/** The greater eigenvalue of a symmetric matrix of two rows. */
function greatest(a: number, b: number, c: number): number {
  return (a + c) / 2 + Math.hypot((a - c) / 2, b);
}
