import type { NationCode } from '@musubi/model';

/** Where a track came from: the own nation or a partner. */
export interface PictureSource {
  readonly nation: NationCode;
}

/** One nation's track as it stands behind a joint track, with that nation's own claims. */
export interface JointMember extends PictureSource {
  /** The digits of the source's name for it: 4217 of `USA-004217`. */
  readonly number: number;
  /** Time of the source's latest state, UTC seconds since 1970-01-01. */
  readonly timeS: number;
  /** Predicted to the time of the picture, rad. */
  readonly latitudeRad: number;
  readonly longitudeRad: number;
  /** `SourceKind` bits. */
  readonly sourceKinds: number;
  /** `Flag` bits as the source set them. */
  readonly flags: number;
  /** Index into `IDENTITIES`: this nation's claim, whatever the joint track shows. */
  readonly identity: number;
  /** Index into `IDENTITY_BASES`. */
  readonly identityBasis: number;
  /** Too old to take part in the fused state. */
  readonly coasting: boolean;
}

/**
 * One symbol of the joint picture: everything that the nations see of one object, predicted to
 * the time of the last `update`. What is not known is NaN, −1 or an empty callsign.
 */
export interface JointTrack {
  /** Joint number of this node; it stays with the oldest member. */
  readonly number: number;
  /** Time of the prediction, UTC seconds since 1970-01-01. */
  readonly timeS: number;
  /** Time of the freshest member's state: what the symbol rests on. */
  readonly updatedS: number;
  readonly latitudeRad: number;
  readonly longitudeRad: number;
  readonly eastMps: number;
  readonly northMps: number;
  /** Upper triangle of (east, north, east m/s, north m/s), as `TrackBatch.horizontalCovariance`. */
  readonly covariance: Float32Array;
  readonly altitudeM: number;
  /** An `AltitudeKind`. */
  readonly altitudeKind: number;
  readonly sigmaAltitudeM: number;
  readonly upMps: number;
  readonly address: number;
  readonly mmsi: number;
  readonly mode3A: number;
  readonly callsign: string;
  /** A `TargetKind`. */
  readonly targetKind: number;
  /** Index into `IDENTITIES`: the own claim, else the oldest partner's. */
  readonly identity: number;
  /** Index into `IDENTITY_BASES`. */
  readonly identityBasis: number;
  /** `Flag` bits; exercise and simulated never leave a joint track again. */
  readonly flags: number;
  /** `SourceKind` bits of all members. */
  readonly sourceKinds: number;
  /** The oldest first; at most one of each nation. */
  readonly members: readonly JointMember[];
}
