import { type GeoPoint, RAD_PER_DEG, rangeAndAzimuth } from '@musubi/geo';

/** Where and when something is expected to come down, and how sure that is. */
export interface ImpactPrediction {
  /** UTC s since 1970-01-01. */
  readonly timeS: number;
  readonly latitudeRad: number;
  readonly longitudeRad: number;
  /** Covariance of (east m, north m, time s), upper triangle by rows: ee en et, nn nt, tt. */
  readonly covariance: readonly [number, number, number, number, number, number];
}

/** An ellipse on the ground. */
export interface GroundEllipse {
  readonly centre: GeoPoint;
  readonly semiMajorM: number;
  readonly semiMinorM: number;
  /** Of the major axis, clockwise from north. */
  readonly azimuthRad: number;
}

/** Quantiles of χ² with two degrees of freedom. */
export const CHI2_95 = 5.991;
export const CHI2_99 = 9.21;
const DIRECTIONS = 36;

/** The ellipse that holds the impact with the probability of `chi2`: axes are √(χ² · eigenvalue). */
export function groundEllipse(
  { latitudeRad, longitudeRad, covariance }: ImpactPrediction,
  chi2: number,
): GroundEllipse {
  const [ee, en, , nn] = covariance;
  const mean = (ee + nn) / 2;
  const half = Math.hypot((ee - nn) / 2, en);
  return {
    centre: { latitudeDeg: latitudeRad / RAD_PER_DEG, longitudeDeg: longitudeRad / RAD_PER_DEG },
    semiMajorM: Math.sqrt(chi2 * (mean + half)),
    semiMinorM: Math.sqrt(chi2 * Math.max(0, mean - half)),
    azimuthRad: Math.atan2(2 * en, nn - ee) / 2,
  };
}

/**
 * Tells whether a place is within `marginM` of an ellipse. By lines that touch the ellipse, moved out
 * by the margin: never says no to a place within it, and yes to none that is 1 % of the axes further out.
 */
export function createNear(ellipse: GroundEllipse, marginM: number): (place: GeoPoint) => boolean {
  const { centre, semiMajorM: a, semiMinorM: b, azimuthRad } = ellipse;
  return (place) => {
    const { rangeM, azimuthDeg } = rangeAndAzimuth(centre, place);
    if (rangeM > a + marginM) return false;
    const angle = azimuthDeg * RAD_PER_DEG - azimuthRad;
    const [along, across] = [Math.abs(rangeM * Math.cos(angle)), Math.abs(rangeM * Math.sin(angle))];
    for (let k = 0; k <= DIRECTIONS; k++) {
      const [c, s] = [Math.cos((k * Math.PI) / 2 / DIRECTIONS), Math.sin((k * Math.PI) / 2 / DIRECTIONS)];
      if (along * c + across * s > Math.hypot(a * c, b * s) + marginM) return false;
    }
    return true;
  };
}
