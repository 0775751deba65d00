import type { Json, NationCode } from '@musubi/model';
import { canonicalJson, parseCanonicalJson } from './canonical.ts';
import { LedgerError } from './error.ts';
import { sha256 } from './merkle.ts';

/** What an entry of the log is about. */
export const LEAF_TYPES = ['release', 'receipt', 'decision', 'event', 'login', 'change'] as const;
export type LeafType = (typeof LEAF_TYPES)[number];

/** What is committed to. It stays with the caller, and is shown with the nonce when it must be proved. */
export interface CommittedRecord {
  readonly type: LeafType;
  /** UTC seconds since 1970-01-01, rounded down by the caller to hide the tempo. */
  readonly timeBucketS: number;
  /** Whom it went to (a release) or came from (a receipt), where there is another party. */
  readonly to?: NationCode;
  readonly from?: NationCode;
  /** Hex SHA-256 of the thing itself: a frame, a decision, an event. */
  readonly digest: string;
  /** Of a frame: when this side began the session, UTC seconds since 1970-01-01, and its number in it. */
  readonly frame?: { readonly sessionS: number; readonly sequence: number };
}

/** The record and the nonce that hid it: enough to show that a leaf commits to it. */
export interface Opening {
  readonly record: CommittedRecord;
  /** Hex. */
  readonly nonce: string;
}

export interface Commitment {
  /** The entry for `Ledger.append`: canonical JSON of type, bucket, parties and commitment. */
  readonly entry: Uint8Array;
  readonly opening: Opening;
}

export const NONCE_BYTES_MIN = 16;

function leafOf(record: CommittedRecord, nonce: Uint8Array): Uint8Array {
  const commitment = sha256(nonce, canonicalJson(record as unknown as Json));
  const parties = [record.from, record.to].filter((nation) => nation !== undefined);
  return canonicalJson({
    type: record.type,
    bucket: record.timeBucketS,
    parties,
    commitment: Buffer.from(commitment).toString('hex'),
  });
}

/**
 * A log entry that commits to `record` without telling it: SHA-256(nonce ‖ RFC 8785(record)).
 *
 * @param input.nonce at least 16 random bytes, never used twice.
 */
export function releaseCommitment(input: CommittedRecord & { readonly nonce: Uint8Array }): Commitment {
  const { nonce, ...record } = input;
  if (nonce.length < NONCE_BYTES_MIN) {
    throw new LedgerError(
      'weak-nonce',
      `a nonce of ${nonce.length} bytes hides nothing; take at least ${NONCE_BYTES_MIN} random ones`,
    );
  }
  return { entry: leafOf(record, nonce), opening: { record, nonce: Buffer.from(nonce).toString('hex') } };
}

/** Whether a log entry commits to just the record that `opening` shows. */
export function opensCommitment(entry: Uint8Array, opening: Opening): boolean {
  if (!parseCanonicalJson(entry).ok) return false;
  return Buffer.compare(leafOf(opening.record, Buffer.from(opening.nonce, 'hex')), entry) === 0;
}
