/**
 * What a node says to the world over HTTP and WebSocket: schemas, and the types that follow from
 * them. The console and other clients import this and nothing else of the node.
 */
import { type Static, Type } from 'typebox';
import { AgreementView } from './agreement-contract.ts';
import { Nation, Nullable } from './contract-shapes.ts';
import { Picture } from './picture-contract.ts';
import { Status } from './status-contract.ts';

export {
  LEDGER_KINDS,
  LedgerCheckpoint,
  LedgerConsistency,
  LedgerCosigned,
  LedgerPage,
  LedgerProofs,
  LedgerRow,
} from './ledger/contract.ts';

export {
  AgreementEventRequest,
  AgreementEventView,
  AgreementView,
  INSTRUMENT_STATES,
  OBLIGATION_KINDS,
  ObligationView,
  SuspensionLimit,
} from './agreement-contract.ts';
export { Login, Problem, ROLES, type Role, SignInWays } from './people-contract.ts';
export {
  ALTITUDE_KINDS,
  ContributorView,
  ENVIRONMENTS,
  HistoryView,
  LabelView,
  PICTURE_LABELS_MAX,
  Picture,
  SOURCES,
  TARGET_KINDS,
  TrackView,
} from './picture-contract.ts';
export { Explanation, GrantAsked, GrantView, WHAT_IF_TRACKS_MAX, WhatIf, WhatIfRequest } from './release-contract.ts';
export { AlarmView, PeerView, SensorView, Status } from './status-contract.ts';

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
