import type { Subject } from './agreement.ts';
import type { NationCode } from './nation.ts';

/**
 * What a nation can do to an instrument.
 *
 * One nation alone: `suspended`, `resumed`, `notice-given`, `notice-suspended`, `notice-withdrawn`,
 * `terminated`. Statements that take effect once every party has made the same one: `signed`,
 * `procedure-notified` (its domestic procedure is complete), `entered-into-force`,
 * `provisionally-applied`, `amended`, `extended`, `acceded`, `superseded`.
 */
export const AGREEMENT_EVENT_TYPES = [
  'signed',
  'procedure-notified',
  'entered-into-force',
  'provisionally-applied',
  'acceded',
  'amended',
  'extended',
  'notice-given',
  'notice-suspended',
  'notice-withdrawn',
  'suspended',
  'resumed',
  'terminated',
  'superseded',
] as const;
export type AgreementEventType = (typeof AGREEMENT_EVENT_TYPES)[number];

/** What a suspension is limited to: a flow is stopped when it is in every list that is there. */
export interface SuspensionLimit {
  /** Ids of terms, e.g. `art3-1`. */
  readonly articles?: readonly string[];
  readonly subjects?: readonly Subject[];
  readonly purposes?: readonly string[];
  /** The nations at the other end. */
  readonly partners?: readonly NationCode[];
}

/**
 * Something a nation did to an instrument. `scope` `outflow` stops only what the acting nation
 * sends; `whole` stops what it sends and what it gets.
 */
export interface AgreementEvent {
  readonly instrument: string;
  readonly type: AgreementEventType;
  readonly by: NationCode;
  readonly scope: 'whole' | 'outflow';
  /** When it takes effect, UTC seconds since 1970-01-01. */
  readonly effectiveS: number;
  readonly reason: string;
  /** `suspended`, `resumed`: only this; absent: everything in the scope. */
  readonly only?: SuspensionLimit;
  /** `extended`: the new end. `notice-given`: the end, where it is to be later than the notice needs. */
  readonly endsS?: number;
  /** `amended`: hex SHA-256 of the file with the amended text. */
  readonly textSha256?: string;
  /** `acceded`: who accedes; the nation itself, or one that a party accepts. */
  readonly nation?: NationCode;
  /** `superseded`: the id of the instrument that takes its place. */
  readonly successor?: string;
}
