/** What is in the air and at sea. */
import { CAVEATS, IDENTITIES, IDENTITY_BASES } from '@musubi/model';
import { type Static, Type } from 'typebox';
import { Nation, Nullable, TimeS } from './contract-shapes.ts';
import { oneOf } from './one-of.ts';

export const SOURCES = ['psr', 'ssr', 'mode-s', 'ads-b', 'ais', 'airborne', 'system-track'] as const;

/** Labels that a picture names at most; a contributor with a further one shows none. */
export const PICTURE_LABELS_MAX = 255;

/** Who may have what it stands on, as it holds now. */
export const LabelView = Type.Object({
  policy: Type.String({ description: 'Gives the classification its meaning, e.g. JPN-DEMO' }),
  classification: Type.String(),
  caveats: Type.Array(oneOf(CAVEATS)),
  releasableTo: Type.Array(Nation, { description: 'Beside the originator; empty: nobody' }),
  originator: Nation,
});
export type LabelView = Static<typeof LabelView>;

export const ContributorView = Type.Object({
  nation: Nation,
  track: Type.String({ description: 'e.g. JPN-004217' }),
  ageS: Type.Number(),
  sources: Type.Array(oneOf(SOURCES)),
  label: Nullable(Type.Integer({ description: 'Its place among the labels of the picture; null: not known' })),
  /** Own sensors by name; empty for a partner's track, whose sensors are the partner's own affair. */
  sensors: Type.Array(Type.Object({ id: Type.String(), ageS: Type.Number() })),
  /** The nation that passed it on, as its origin had signed it; absent: it came from its origin. */
  byWayOf: Type.Optional(Nation),
});
export type ContributorView = Static<typeof ContributorView>;

export const TARGET_KINDS = [
  'unknown',
  'aircraft',
  'airliner',
  'light-aircraft',
  'rotorcraft',
  'military-aircraft',
  'uncrewed-aircraft',
  'vessel',
  'cargo-vessel',
  'tanker',
  'fishing-vessel',
  'passenger-vessel',
  'military-vessel',
] as const;

export const ALTITUDE_KINDS = ['none', 'pressure', 'geometric'] as const;
export const ENVIRONMENTS = ['air', 'surface'] as const;

export const TrackView = Type.Object({
  id: Type.String({
    description: 'Joint track of this node, e.g. JT-000031; in a partner view, the track as released',
  }),
  timeS: TimeS,
  ageS: Type.Number(),
  latitudeDeg: Type.Number(),
  longitudeDeg: Type.Number(),
  sigmaM: Type.Number({ description: 'Greatest standard deviation of the horizontal position' }),
  sigmaMinorM: Type.Number({ description: 'The least, across the greatest' }),
  sigmaAzimuthDeg: Type.Number({ description: 'Where the greatest points, from north, 0 to 180' }),
  eastMps: Type.Number(),
  northMps: Type.Number(),
  upMps: Nullable(Type.Number()),
  altitudeM: Nullable(Type.Number()),
  altitudeKind: oneOf(ALTITUDE_KINDS),
  environment: oneOf(ENVIRONMENTS),
  kind: oneOf(TARGET_KINDS),
  identity: oneOf(IDENTITIES),
  identityBasis: oneOf(IDENTITY_BASES),
  callsign: Type.String(),
  address: Nullable(Type.String({ description: 'ICAO 24-bit address, six hex digits' })),
  mode3A: Nullable(Type.String({ description: 'Four octal digits' })),
  mmsi: Nullable(Type.Integer()),
  exercise: Type.Boolean(),
  simulated: Type.Boolean(),
  emergency: Type.Boolean(),
  coasting: Type.Boolean(),
  duplicateAddress: Type.Boolean(),
  quality: Type.Integer({ minimum: 0, maximum: 15, description: '15 is best; from the 95 % radius' }),
  contributors: Type.Array(ContributorView),
  releasedTo: Type.Array(Nation),
});
export type TrackView = Static<typeof TrackView>;

export const Picture = Type.Object({
  nation: Nation,
  as: Nullable(Nation),
  /** When the picture was made. The node's own tracks are predicted to it; released ones keep their times. */
  timeS: TimeS,
  exercise: Type.Boolean(),
  labels: Type.Array(LabelView, { maxItems: PICTURE_LABELS_MAX }),
  tracks: Type.Array(TrackView),
});
export type Picture = Static<typeof Picture>;

/** How far one can look back. */
export const HistoryView = Type.Object({
  fromS: Nullable(TimeS),
  toS: Nullable(TimeS),
  everyS: Type.Number({ description: 'Time between two pictures that are kept' }),
});
export type HistoryView = Static<typeof HistoryView>;
