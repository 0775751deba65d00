/** Who gets what and why, grants, and what would be if. */
import { AGREEMENT_EVENT_TYPES } from '@musubi/model';
import { type Static, Type } from 'typebox';
import { AgreementEventRequest, ObligationView } from './agreement-contract.ts';
import { Nation, Nullable, TimeS } from './contract-shapes.ts';
import { oneOf } from './one-of.ts';
import { TARGET_KINDS } from './picture-contract.ts';

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
