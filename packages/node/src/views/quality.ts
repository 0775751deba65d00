/** The 95 % radius of a circular error, in sigmas of one axis. */
const R95_SIGMAS = 2.4477;
const BEST = 15;
const WORST = 1;
const FINEST_R95_M = 25;

/** Greatest standard deviation of a horizontal position, from its covariance ee, en, nn (m²), m. */
export function sigmaMaxM(ee: number, en: number, nn: number): number {
  const mean = (ee + nn) / 2;
  const spread = Math.hypot((ee - nn) / 2, en);
  return Math.sqrt(Math.max(0, mean + spread));
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
