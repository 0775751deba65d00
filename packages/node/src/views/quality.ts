/** The 95 % radius of a circular error, in sigmas of one axis. */
const R95_SIGMAS = 2.4477;
const BEST = 15;
const WORST = 1;
const FINEST_R95_M = 25;

/** The ellipse of one standard deviation of a horizontal position: its half axes, m, and where the longer one points, degrees from north, 0 to 180. */
export interface ErrorEllipse {
  readonly majorM: number;
  readonly minorM: number;
  readonly azimuthDeg: number;
}

/** From the covariance of east and north: ee, en, nn (m²). */
export function errorEllipse(ee: number, en: number, nn: number): ErrorEllipse {
  const mean = (ee + nn) / 2;
  const spread = Math.hypot((ee - nn) / 2, en);
  const azimuthDeg = (Math.atan2(2 * en, nn - ee) * 90) / Math.PI;
  return {
    majorM: Math.sqrt(Math.max(0, mean + spread)),
    minorM: Math.sqrt(Math.max(0, mean - spread)),
    azimuthDeg: azimuthDeg < 0 ? azimuthDeg + 180 : azimuthDeg,
  };
}

/**
 * Track quality 1 to 15 from the 95 % position radius: 15 within 25 m, one less each time the
 * radius doubles. It follows from the covariance and is never set by hand.
 */
export function trackQuality(sigmaM: number): number {
  const radiusM = R95_SIGMAS * sigmaM;
  if (!Number.isFinite(radiusM)) return WORST;
  return Math.min(BEST, Math.max(WORST, BEST - Math.floor(Math.log2(Math.max(radiusM, 1e-9) / FINEST_R95_M))));
}
