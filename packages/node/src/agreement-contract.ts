/** Instruments, their events and how they stand. */
import { AGREEMENT_EVENT_TYPES, SUBJECTS } from '@musubi/model';
import { type Static, Type } from 'typebox';
import { Nation, Nullable, TimeS } from './contract-shapes.ts';
import { oneOf } from './one-of.ts';

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
