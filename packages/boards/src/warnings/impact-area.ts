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

/** A place as seen from the middle of an ellipse: metres along its major axis, and across. */
export type Offset = readonly [alongM: number, acrossM: number];

/** All that is within a margin of an ellipse. */
export interface Reach {
  readonly place: (latitudeDeg: number, longitudeDeg: number) => Offset;
  /** Whether a straight line between two places (or one, given twice) comes within it. */
  readonly meets: (from: Offset, to: Offset) => boolean;
}

/**
 * What is within `marginM` of an ellipse, by lines that touch the ellipse, moved out by the margin:
 * never says no to a place within it, and yes to none that is 1 % of the axes further out.
 */
export function createReach(
  { centre, semiMajorM: a, semiMinorM: b, azimuthRad }: GroundEllipse,
  marginM: number,
): Reach {
  const sides = Array.from({ length: 4 * DIRECTIONS }, (_, k) => {
    const [c, s] = [Math.cos((k * Math.PI) / 2 / DIRECTIONS), Math.sin((k * Math.PI) / 2 / DIRECTIONS)];
    return [c, s, Math.hypot(a * c, b * s) + marginM] as const;
  });
  return {
    place: (latitudeDeg, longitudeDeg) => {
      const { rangeM, azimuthDeg } = rangeAndAzimuth(centre, { latitudeDeg, longitudeDeg });
      const angle = azimuthDeg * RAD_PER_DEG - azimuthRad;
      return [rangeM * Math.cos(angle), rangeM * Math.sin(angle)];
    },
    meets: (from, to) => meetsWithin(sides, from, to),
  };
}

/** Whether some part of a line is on the inner side of every side (Cyrus and Beck 1978). */
function meetsWithin(sides: readonly (readonly [number, number, number])[], from: Offset, to: Offset): boolean {
  let [begin, end] = [0, 1];
  for (const [c, s, most] of sides) {
    const [outBefore, outAfter] = [from[0] * c + from[1] * s - most, to[0] * c + to[1] * s - most];
    if (outBefore > 0 && outAfter > 0) return false;
    const part = outBefore / (outBefore - outAfter);
    if (outBefore > 0) begin = Math.max(begin, part);
    else if (outAfter > 0) end = Math.min(end, part);
    if (begin > end) return false;
  }
  return true;
}
