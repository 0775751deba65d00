/** What the node tells of its ledger: enough for the reader to check every row without believing the node. */
import { type Static, Type } from 'typebox';
import { Nation, Nullable, TimeS } from '../contract-shapes.ts';
import { oneOf } from '../one-of.ts';

/** What a row is about; the leaf types of the ledger. */
export const LEDGER_KINDS = ['release', 'receipt', 'decision', 'event', 'login', 'change'] as const;

const Hash = Type.String({ description: 'Base64 of 32 bytes' });
const Index = Type.Integer({ minimum: 0 });

const Opening = Type.Object({
  /** What was committed to. Its RFC 8785 form after the nonce hashes to the row's commitment. */
  record: Type.Object({
    type: oneOf(LEDGER_KINDS),
    timeBucketS: TimeS,
    to: Type.Optional(Nation),
    from: Type.Optional(Nation),
    digest: Type.String({ description: 'Hex SHA-256 of the frame or journal entry' }),
    frame: Type.Optional(Type.Object({ sessionS: TimeS, sequence: Type.Integer() })),
  }),
  nonce: Type.String({ description: 'Hex' }),
});

export const LedgerRow = Type.Object({
  index: Index,
  /** The entry as it is in the log, canonical JSON: what the proof is about. */
  entry: Type.String(),
  /** Null where this node no longer holds it, or for who may not see it. */
  opening: Nullable(Opening),
  /** The journal entry that the opening's digest is of, canonical JSON; null where it is of none, or not held, or over 16 KiB. */
  written: Nullable(Type.String()),
});
export type LedgerRow = Static<typeof LedgerRow>;

export const LedgerPage = Type.Object({
  /** Entries under the latest checkpoint. */
  size: Type.Integer(),
  /** Newest first. */
  rows: Type.Array(LedgerRow),
  /** `before` of the next page; null where there is nothing older. May come with few rows or none: a search looks at so many entries at a time. */
  next: Nullable(Type.Integer()),
  /** Whether who asks may see openings at all. */
  mayOpen: Type.Boolean(),
});
export type LedgerPage = Static<typeof LedgerPage>;

export const LedgerCheckpoint = Type.Object({
  size: Type.Integer(),
  /** The signed note: origin, size, root, signature (C2SP signed-note and tlog-checkpoint). */
  note: Type.String(),
  /** The log's verifier key: name, key ID and key (C2SP signed-note). */
  verifierKey: Type.String(),
});
export type LedgerCheckpoint = Static<typeof LedgerCheckpoint>;

export const LedgerCosigned = Type.Object({
  /** The latest checkpoint with as many cosignatures as `quorum` says; null for none since the node started. */
  note: Nullable(Type.String({ description: 'A signed note with tlog-cosignature v1 lines' })),
  quorum: Type.Integer({ description: 'Cosignatures it takes: more than half of the witnesses' }),
  /** Who is asked to cosign, and the key of each (C2SP signed-note, type 0x04). */
  cosigners: Type.Array(Type.Object({ nation: Nation, verifierKey: Type.String() })),
});
export type LedgerCosigned = Static<typeof LedgerCosigned>;

export const LedgerProofs = Type.Object({
  size: Type.Integer(),
  proofs: Type.Array(Type.Object({ index: Index, hashes: Type.Array(Hash) })),
});
export type LedgerProofs = Static<typeof LedgerProofs>;

export const LedgerConsistency = Type.Object({
  from: Type.Integer(),
  to: Type.Integer(),
  hashes: Type.Array(Hash),
});
export type LedgerConsistency = Static<typeof LedgerConsistency>;
