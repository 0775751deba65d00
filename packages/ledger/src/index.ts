export { canonicalJson, JSON_DEPTH_MAX, parseCanonicalJson } from './canonical.ts';
export {
  type Checkpoint,
  type CheckpointFaultCode,
  parseCheckpoint,
  signCheckpoint,
  verifyCheckpoint,
} from './checkpoint.ts';
export {
  type Commitment,
  type CommittedRecord,
  LEAF_TYPES,
  type LeafType,
  NONCE_BYTES_MIN,
  type Opening,
  opensCommitment,
  releaseCommitment,
} from './commitment.ts';
export {
  type EntryFaultCode,
  encodeEntry,
  entryHash,
  entryProblem,
  parseEntry,
  signEntry,
  verifyEntry,
} from './entry.ts';
export { type Checked, type Fault, faulty, LedgerError, type LedgerErrorCode } from './error.ts';
export {
  JOURNAL_LIMITS,
  Journal,
  type JournalDraft,
  type JournalFork,
  type JournalKey,
  type JournalLimits,
  type JournalRefusal,
} from './journal.ts';
export { labelProblem } from './label-check.ts';
export { Ledger, PENDING_BYTES_MAX } from './ledger.ts';
export type { LogTree } from './log-tree.ts';
export { EMPTY_ROOT, HASH_BYTES, leafHash, nodeHash, rootOf, sha256 } from './merkle.ts';
export {
  cosign,
  formatVerifierKey,
  type LogKey,
  type NoteFaultCode,
  type NoteVerifier,
  noteVerifier,
  parseVerifierKey,
  signNote,
  type VerifiedNote,
  verifyNote,
} from './note.ts';
export { verifyConsistency, verifyInclusion } from './proof.ts';
export { checkProofFile, formatProofFile, type Proved, type ProofFile, parseProofFile } from './proof-file.ts';
export { type LogOnDisk, readLog } from './read-log.ts';
export {
  type Crossing,
  type Difference,
  type DifferenceReason,
  type Reconciliation,
  reconcile,
  type Side,
} from './reconcile.ts';
export { type LogStorage, memoryStorage } from './storage.ts';
export { ENTRY_BYTES_MAX, partialTiles, TILE_WIDTH, tilePath } from './tile.ts';
export {
  formatWitnessRequest,
  parseWitnessRequest,
  Witness,
  type WitnessAnswer,
  type WitnessRequest,
} from './witness.ts';
export { type LedgerFault, type LedgerFaultCode, type LedgerReport, verifyLedger } from './verify-ledger.ts';
