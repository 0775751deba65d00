/** What decides when two nations' tracks are one, and when a partner's track is too old. */
export interface PictureParameters {
  /** Spectral density of the acceleration that prediction allows for, m²/s³. */
  readonly airAccelerationDensity: number;
  readonly surfaceAccelerationDensity: number;
  /** What registration leaves between two nations, one sigma an axis, m and m/s. */
  readonly sigmaBiasM: number;
  readonly sigmaBiasMps: number;
  /** Joins at or below, squared Mahalanobis distance: 99 % of χ² with 2 and 4 degrees of freedom. */
  readonly joinGate2: number;
  readonly joinGate4: number;
  /** Parts above. The distance between the two thresholds is the hysteresis. */
  readonly breakGate2: number;
  readonly breakGate4: number;
  /** The same two where both carry one address or MMSI: only gross disagreement parts them. */
  readonly addressJoinGate: number;
  readonly addressBreakGate: number;
  /** Looks with fresh data that must agree, of the last so many (at most 8). */
  readonly joinLooks: number;
  readonly joinLooksOf: number;
  readonly breakLooks: number;
  readonly breakLooksOf: number;
  /** A partner's track without news coasts after, and goes after, s. */
  readonly airCoastS: number;
  readonly airDropS: number;
  /** Vessels report every 3 minutes at anchor (ITU-R M.1371), so theirs live longer. */
  readonly surfaceCoastS: number;
  readonly surfaceDropS: number;
  /** How far ahead of `nowS` a partner's clock may be, s. */
  readonly aheadMaxS: number;
  /** Search radius for partners of a track whose covariance is very large, m. */
  readonly searchMaxM: number;
  /** Pairs of joint tracks compared in one update; what lies beyond waits, and is counted. */
  readonly pairsMax: number;
}

export const DEFAULT_PARAMETERS: PictureParameters = {
  airAccelerationDensity: 10,
  surfaceAccelerationDensity: 0.05,
  sigmaBiasM: 100,
  sigmaBiasMps: 5,
  joinGate2: 9.21,
  joinGate4: 13.277,
  breakGate2: 25,
  breakGate4: 30,
  addressJoinGate: 100,
  addressBreakGate: 400,
  joinLooks: 3,
  joinLooksOf: 5,
  breakLooks: 4,
  breakLooksOf: 6,
  airCoastS: 15,
  airDropS: 60,
  surfaceCoastS: 200,
  surfaceDropS: 600,
  aheadMaxS: 5,
  searchMaxM: 20_000,
  pairsMax: 400_000,
};
