/**
 * What a node says to the world over HTTP and WebSocket: schemas, and the types that follow from
 * them. The console and other clients import this and nothing else of the node.
 */
import { AGREEMENT_EVENT_TYPES, CAVEATS, IDENTITIES, IDENTITY_BASES, SENSOR_KINDS, SUBJECTS } from '@musubi/model';
import { type Static, Type } from 'typebox';
import { Nation, Nullable, TimeS } from './contract-shapes.ts';
import { oneOf } from './one-of.ts';

export {
  LEDGER_KINDS,
  LedgerCheckpoint,
  LedgerConsistency,
  LedgerCosigned,
  LedgerPage,
  LedgerProofs,
  LedgerRow,
} from './ledger/contract.ts';

export const ROLES = ['viewer', 'operator', 'release-officer', 'planner', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const SensorView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  nameJa: Nullable(Type.String()),
  kind: oneOf(SENSOR_KINDS),
  state: oneOf(['waiting', 'ok', 'silent']),
  latitudeDeg: Nullable(Type.Number()),
  longitudeDeg: Nullable(Type.Number()),
  rangeMaxM: Type.Number(),
  plotsPerS: Type.Number(),
  plots: Type.Integer(),
  errors: Type.Integer(),
  lastHeardS: Nullable(TimeS),
  exercise: Type.Boolean(),
  simulated: Type.Boolean(),
  releasableTo: Type.Array(Nation),
  /** What the own tracker found it to be off by; null for sensors that have no such errors. */
  registration: Nullable(
    Type.Object({
      rangeBiasM: Type.Number(),
      rangeGain: Type.Number({ description: 'Metres too much for each metre of range' }),
      azimuthBiasDeg: Type.Number(),
      timeBiasMs: Type.Number(),
      applied: Type.Boolean({ description: 'The evidence supports it, and it is taken off the plots' }),
      wild: Type.Boolean({ description: 'The sensor contradicts the others, and its plots weigh little' }),
    }),
  ),
});
export type SensorView = Static<typeof SensorView>;

export const PeerView = Type.Object({
  nation: Nation,
  state: oneOf(['connecting', 'connected', 'down', 'refused']),
  connectedSinceS: Nullable(TimeS),
  lastFrameS: Nullable(TimeS),
  lagMs: Nullable(Type.Number()),
  framesSent: Type.Integer(),
  framesReceived: Type.Integer(),
  /** Tracks in the last frame to this partner, and those of its tracker's rows that were held back. */
  tracksReleased: Type.Integer(),
  tracksWithheld: Type.Integer(),
  tracksReceived: Type.Integer(),
  /** What is on its way to this partner: bytes that wait for the line, and entries that wait for it or for terms. */
  bytesWaiting: Type.Integer(),
  entriesWaiting: Type.Integer(),
  /** How many entries of this node's ledger it has witnessed; null where it is not asked to. */
  witnessedSize: Nullable(Type.Integer()),
  withheldSensors: Type.Array(Type.String()),
});
export type PeerView = Static<typeof PeerView>;

export const AlarmView = Type.Object({
  code: Type.String(),
  rank: oneOf(['high', 'medium', 'low']),
  /** Which text it is, and what stands in it; `message` says the same in English, `messageJa` in Japanese. */
  text: Type.String(),
  parameters: Type.Record(Type.String(), Type.String()),
  message: Type.String(),
  messageJa: Type.String({ description: 'The same in Japanese' }),
  sinceS: TimeS,
  acknowledged: Nullable(Type.Object({ by: Type.String(), atS: TimeS })),
});
export type AlarmView = Static<typeof AlarmView>;

export const Status = Type.Object({
  nation: Nation,
  version: Type.String(),
  timeS: TimeS,
  startedS: TimeS,
  exercise: Type.Boolean(),
  tracks: Type.Object({ own: Type.Integer(), partners: Type.Integer(), joint: Type.Integer() }),
  sensors: Type.Array(SensorView),
  peers: Type.Array(PeerView),
  ledger: Type.Object({
    size: Type.Integer(),
    root: Type.String(),
    /** How far partners have cosigned it; absent where nobody witnesses it. */
    witnessed: Type.Optional(
      Type.Object({
        size: Type.Integer({ description: 'Of the latest checkpoint with enough cosignatures; 0 for none' }),
        by: Type.Array(Nation),
        quorum: Type.Integer({ description: 'Cosignatures it takes: more than half of the witnesses' }),
        timeS: Nullable(TimeS),
      }),
    ),
  }),
  /** What the node's process needs; absent where nobody measures it. */
  load: Type.Optional(
    Type.Object({
      busy: Type.Number({ description: 'Share of the last seconds in which its main thread worked, 0 to 1' }),
      memoryBytes: Type.Integer({ description: 'Resident memory of the process' }),
      roundsSkipped: Type.Integer({ description: 'Rounds left out since the start because the disk was slow' }),
    }),
  ),
  /** The one to look at first comes first. */
  alarms: Type.Array(AlarmView),
});
export type Status = Static<typeof Status>;

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

export const OBLIGATION_KINDS = [
  'coarsen-position',
  'drop-fields',
  'delay',
  'limit-rate',
  'limit-area',
  'limit-altitude',
  'strip-sensor',
] as const;

export const INSTRUMENT_STATES = [
  'not-yet-in-force',
  'provisionally-applied',
  'in-force',
  'partly-suspended',
  'outflow-suspended',
  'suspended',
  'terminated',
  'superseded',
  'expired',
] as const;

const InstrumentId = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 64 });
const Names = Type.Array(InstrumentId, { minItems: 1, maxItems: 200 });

/** What a suspension is limited to; a flow is stopped when it is in every list that is there. */
export const SuspensionLimit = Type.Object(
  {
    articles: Type.Optional(Names),
    subjects: Type.Optional(Type.Array(oneOf(SUBJECTS), { minItems: 1 })),
    purposes: Type.Optional(Names),
    partners: Type.Optional(Type.Array(Nation, { minItems: 1, maxItems: 200 })),
  },
  { additionalProperties: false, minProperties: 1 },
);

/** What an event says beside its type, scope, time and reason; see `docs/api.md` for which says what. */
const EVENT_EXTRAS = {
  only: Type.Optional(SuspensionLimit),
  endsS: Type.Optional(TimeS),
  textSha256: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
  nation: Type.Optional(Nation),
  successor: Type.Optional(InstrumentId),
};

export const AgreementEventView = Type.Object({
  type: oneOf(AGREEMENT_EVENT_TYPES),
  by: Nation,
  scope: oneOf(['whole', 'outflow']),
  effectiveS: TimeS,
  recordedS: TimeS,
  reason: Type.String(),
  ...EVENT_EXTRAS,
});

/** What is done to an item before it goes; the fields beside `text` are those of its kind. */
export const ObligationView = Type.Object({
  kind: oneOf(OBLIGATION_KINDS),
  text: Type.String(),
  stepM: Type.Optional(Type.Number()),
  fields: Type.Optional(Type.Array(Type.String())),
  delayS: Type.Optional(Type.Number()),
  periodS: Type.Optional(Type.Number()),
  area: Type.Optional(
    Type.Object({
      southDeg: Type.Number(),
      westDeg: Type.Number(),
      northDeg: Type.Number(),
      eastDeg: Type.Number(),
    }),
  ),
  fromM: Type.Optional(Type.Number()),
  toM: Type.Optional(Type.Number()),
});
export type ObligationView = Static<typeof ObligationView>;

/** How an instrument stands at the moment asked for. */
const STANDING = {
  state: oneOf(INSTRUMENT_STATES),
  suspendedBy: Type.Array(Nation),
  suspensions: Type.Array(
    Type.Object({ by: Nation, scope: oneOf(['whole', 'outflow']), only: Nullable(SuspensionLimit), sinceS: TimeS }),
  ),
  /** The parties now: without those that left, with those that acceded. */
  members: Type.Array(Nation),
  /** Null while nobody can say. */
  entryIntoForceS: Nullable(TimeS),
  /** The end of the term that runs, if nobody does anything more. */
  endsS: Nullable(TimeS),
  notices: Type.Array(
    Type.Object({
      by: Nation,
      givenS: TimeS,
      suspendedS: Nullable(TimeS),
      /** Null while it is suspended. */
      takesEffectS: Nullable(TimeS),
    }),
  ),
  supersededBy: Nullable(Type.String()),
  /** Statements that wait for other parties to make them too. */
  pending: Type.Array(
    Type.Object({ type: Type.String(), about: Type.String(), by: Type.Array(Nation), missing: Type.Array(Nation) }),
  ),
  /** Dates ahead, the next that matters first. */
  dates: Type.Array(
    Type.Object({
      what: oneOf([
        'enters-into-force',
        'last-notice-day',
        'renews',
        'ends',
        'notice-takes-effect',
        'event-takes-effect',
      ]),
      timeS: TimeS,
      day: Type.String({ description: 'In the calendar of the instrument, e.g. 2026-08-24' }),
      text: Type.String(),
    }),
  ),
};

/** What an instrument's text says. */
const TEXT = {
  id: Type.String(),
  version: Type.Integer(),
  title: Type.String(),
  titleJa: Type.String(),
  kind: Type.String(),
  binding: Type.Boolean(),
  fictional: Type.Boolean(),
  verified: Nullable(Type.Object({ by: Type.String(), on: Type.String(), source: Type.String() })),
  parties: Type.Array(Nation),
  mayAccede: Type.Array(Nation),
  authentic: Type.Array(Type.String()),
  signedS: Nullable(TimeS),
  /** SHA-256 of the file whose text is in force; false when this node does not hold that text. */
  textSha256: Type.String(),
  textHeld: Type.Boolean(),
  term: Nullable(Type.String({ description: 'ISO 8601, e.g. P1Y' })),
  renewal: oneOf(['automatic', 'express', 'none']),
  noticeRule: Nullable(
    Type.Object({ period: Type.String(), form: Type.String(), dayCount: Type.String(), anchor: Type.String() }),
  ),
  survival: Type.Boolean(),
  legs: Type.Array(Type.String()),
  hub: Nullable(Nation),
  terms: Type.Array(
    Type.Object({
      id: Type.String(),
      article: Type.String(),
      from: Type.Array(Nation),
      to: Type.Array(Nation),
      subjects: Type.Array(Type.String()),
      purposes: Type.Array(Type.String()),
      classificationMax: Type.Record(Type.String(), Type.String()),
      obligations: Type.Array(ObligationView),
      covers: Type.Array(Type.String()),
    }),
  ),
  provisions: Type.Array(
    Type.Object({
      id: Type.String(),
      article: Type.String(),
      about: Type.String(),
      summary: Type.String(),
      amounts: Type.Array(
        Type.Object({
          fiscalYear: Type.String(),
          currency: Type.String(),
          amount: Type.Integer(),
          kind: Type.String(),
        }),
      ),
    }),
  ),
};

export const AgreementView = Type.Object({
  ...TEXT,
  ...STANDING,
  events: Type.Array(AgreementEventView),
  /** From when on it was, is or will be in which state, if nobody does anything more; each lasts until the next. */
  timeline: Type.Array(
    Type.Object({
      fromS: TimeS,
      state: oneOf(INSTRUMENT_STATES),
      notice: Type.Boolean({ description: 'Notice of termination was given and has not run out' }),
      suspendedBy: Type.Array(Nation),
    }),
  ),
  /** What this nation may do to it now, without any particulars; empty when another moment was asked for. */
  acts: Type.Array(oneOf(AGREEMENT_EVENT_TYPES)),
  /** Acts that take two persons here. */
  twoPersons: Type.Array(oneOf(AGREEMENT_EVENT_TYPES)),
  /** What one person of this nation has asked for, and another has to confirm. */
  awaiting: Type.Array(
    Type.Object({
      id: Type.String(),
      type: oneOf(AGREEMENT_EVENT_TYPES),
      scope: oneOf(['whole', 'outflow']),
      effectiveS: Nullable(Type.Number({ description: 'Null: when it is confirmed' })),
      reason: Type.String(),
      askedBy: Type.String(),
      askedS: TimeS,
      untilS: TimeS,
      ...EVENT_EXTRAS,
    }),
  ),
  /** Signed entries that had no authority or did not fit, the latest last. */
  refused: Type.Array(
    Type.Object({ type: Type.String(), by: Nation, recordedS: TimeS, code: Type.String(), message: Type.String() }),
  ),
});
export type AgreementView = Static<typeof AgreementView>;

/** What a client posts to do something to an instrument. The acting nation is the node's own. */
export const AgreementEventRequest = Type.Object(
  {
    type: oneOf(AGREEMENT_EVENT_TYPES),
    scope: Type.Optional(oneOf(['whole', 'outflow'])),
    reason: Type.Optional(Type.String({ maxLength: 500 })),
    effectiveS: Type.Optional(Type.Number({ description: 'When it takes effect; absent: now' })),
    ...EVENT_EXTRAS,
  },
  { additionalProperties: false },
);
export type AgreementEventRequest = Static<typeof AgreementEventRequest>;

const Reasons = Type.Array(
  Type.Object({
    instrument: Nullable(Type.String()),
    article: Nullable(Type.String()),
    rule: Type.String(),
    outcome: oneOf(['permit', 'deny']),
    text: Type.String(),
  }),
);

export const Explanation = Type.Object({
  item: Type.String(),
  to: Nation,
  decision: oneOf(['permit', 'deny']),
  /** The name under which the partner gets it, when it does. */
  releasedAs: Nullable(Type.String()),
  because: Reasons,
  /** Whether partners may pass it on to that nation, and why or why not; absent where none might. */
  onward: Type.Optional(
    Type.Array(Type.Object({ via: Nation, decision: oneOf(['permit', 'deny']), because: Reasons })),
  ),
  obligations: Type.Array(ObligationView),
  /** What a release that is refused would take: all of `each`, and one of `oneOf` where that names any. */
  needed: Type.Object({ each: Type.Array(Type.String()), oneOf: Type.Array(Type.String()) }),
});
export type Explanation = Static<typeof Explanation>;

/** What a person asks for: that a partner gets what some own sensors see, for a purpose and a time. */
export const GrantAsked = Type.Object(
  {
    to: Nation,
    purpose: Type.String({ minLength: 1, maxLength: 64 }),
    sensors: Type.Array(Type.String({ minLength: 1, maxLength: 32 }), { minItems: 1, maxItems: 32 }),
    reason: Type.String({ minLength: 1, maxLength: 500 }),
    untilS: TimeS,
  },
  { additionalProperties: false },
);
export type GrantAsked = Static<typeof GrantAsked>;

export const GrantView = Type.Object({
  id: Type.String(),
  to: Nation,
  purpose: Type.String(),
  sensors: Type.Array(Type.String()),
  reason: Type.String(),
  requestedBy: Type.String(),
  requestedS: TimeS,
  untilS: TimeS,
  approvedBy: Nullable(Type.String()),
  approvedS: Nullable(TimeS),
  revokedBy: Nullable(Type.String()),
  state: oneOf(['requested', 'in-force', 'expired', 'revoked']),
});
export type GrantView = Static<typeof GrantView>;

/** An event to be thought through; the acting nation may be any party. */
export const WhatIfRequest = Type.Object(
  {
    ...AgreementEventRequest.properties,
    instrument: Type.String({ minLength: 1, maxLength: 64 }),
    by: Type.Optional(Nation),
  },
  { additionalProperties: false },
);
export type WhatIfRequest = Static<typeof WhatIfRequest>;

/** Own tracks that a what-if names for each change; `count` tells of all. */
export const WHAT_IF_TRACKS_MAX = 50_000;

const FlowChanges = Type.Object({
  count: Type.Integer(),
  tracks: Type.Array(Type.Integer(), {
    maxItems: WHAT_IF_TRACKS_MAX,
    description: 'Numbers of the own tracks: 4217 is JPN-004217',
  }),
  examples: Type.Array(
    Type.Object({
      item: Type.String({ description: 'An own track, e.g. JPN-004217' }),
      callsign: Type.String(),
      kind: oneOf(TARGET_KINDS),
      before: Type.String({ description: 'The article under which it goes, or why it does not' }),
      after: Type.String(),
    }),
  ),
});

export const WhatIf = Type.Object({
  event: Type.Object({
    instrument: Type.String(),
    type: oneOf(AGREEMENT_EVENT_TYPES),
    by: Nation,
    scope: oneOf(['whole', 'outflow']),
    effectiveS: TimeS,
  }),
  /** For which time both sides were worked out. */
  atS: TimeS,
  partners: Type.Array(
    Type.Object({
      nation: Nation,
      goesBefore: Type.Integer({ description: 'Own tracks that go; an estimate from the own tracker' }),
      goesAfter: Type.Integer(),
      appears: FlowChanges,
      vanishes: FlowChanges,
      /** Goes under another article, or otherwise treated. */
      changes: FlowChanges,
      received: Type.Object({ held: Type.Integer(), keeps: Type.Integer() }),
    }),
  ),
});
export type WhatIf = Static<typeof WhatIf>;

export const Login = Type.Object({ nation: Nation, name: Type.String(), role: oneOf(ROLES) });
export type Login = Static<typeof Login>;

/** Ways to sign in beside codes and tokens. */
export const SignInWays = Type.Object({
  openId: Nullable(Type.Object({ name: Type.String({ description: 'What people call the provider' }) })),
  certificate: Type.Boolean(),
});
export type SignInWays = Static<typeof SignInWays>;

export const Problem = Type.Object({
  code: Type.String(),
  message: Type.String(),
});
export type Problem = Static<typeof Problem>;

/**
 * Messages of `GET /api/v1/stream` (WebSocket, JSON text frames), one `picture` a second. With
 * `?pictures=columns` pictures come as binary frames instead (`picture-frame/layout.ts`).
 */
export const StreamMessage = Type.Union([
  Type.Object({ type: Type.Literal('picture'), picture: Picture }),
  Type.Object({ type: Type.Literal('status'), status: Status }),
  Type.Object({ type: Type.Literal('agreements'), agreements: Type.Array(AgreementView) }),
]);
export type StreamMessage = Static<typeof StreamMessage>;

/** What a client may send on the stream: whose picture it wants; null is the node's own. */
export const StreamRequest = Type.Object({ as: Nullable(Nation) }, { additionalProperties: false });
export type StreamRequest = Static<typeof StreamRequest>;

export type {
  BoardFieldView,
  BoardImported,
  BoardItemRow,
  BoardItemView,
  BoardOverview,
  BoardPage,
  BoardProposed,
  BoardSideView,
  BoardView,
  BoardWrite,
  NoticeView,
  Reading,
  RestingView,
} from './board-contract.ts';
