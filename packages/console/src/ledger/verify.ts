/** Holds what the node says of its ledger against what it has signed. */
import type { LedgerCheckpoint, LedgerCosigned, LedgerPage, LedgerProofs } from '@musubi/node/contract';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Checkpoint, type Cosignature, checkpointOf, cosignatureOn, fromBase64 } from './checkpoint.ts';
import { type Hash, isBeginning, isIncluded, leafHash } from './merkle.ts';
import { leafOf, opens, type Written, writtenOf } from './leaf.ts';

/** Why a row is not taken for true. */
export type Doubt =
  /** The checkpoint is not signed by the key that the node gives. */
  | 'signature'
  /** The key is not the one that this page saw before. */
  | 'key-changed'
  /** What this page saw of the ledger before is not the beginning of what it is shown now. */
  | 'rewritten'
  /** The entry is not where the node says it is in the ledger that it signed. */
  | 'not-included'
  /** The opening belongs to another entry. */
  | 'opening'
  /** The journal entry that is shown with it is another one. */
  | 'written'
  /** The node did not give what a check takes. */
  | 'no-proof';

export type Verdict =
  | { readonly ok: true; readonly opened: boolean; readonly written: Written | null }
  | { readonly ok: false; readonly why: Doubt };

/** What this page has seen and checked, to hold later answers against. */
export interface Seen {
  readonly checkpoint: Checkpoint;
  readonly verifierKey: string;
}

const hashesOf = (texts: readonly string[]): Hash[] => texts.map((text) => fromBase64(text) ?? new Uint8Array(0));

/** Checks a signed checkpoint against what was seen before; `growth` is the proof that one grew out of the other. */
export function judgeCheckpoint(
  { note, verifierKey }: LedgerCheckpoint,
  before: Seen | null,
  growth: readonly string[],
): Seen | Doubt {
  if (before !== null && before.verifierKey !== verifierKey) return 'key-changed';
  const checkpoint = checkpointOf(note, verifierKey);
  if (checkpoint === null) return 'signature';
  if (before !== null && !isBeginning(before.checkpoint, checkpoint, hashesOf(growth))) return 'rewritten';
  return { checkpoint, verifierKey };
}

/** What to think of each row of a page, in their order: two rows may claim the same number. */
export function judgeRows(page: LedgerPage, seen: Seen, { proofs }: LedgerProofs): Verdict[] {
  const paths = new Map(proofs.map(({ index, hashes }) => [index, hashesOf(hashes)]));
  const { size, root } = seen.checkpoint;
  return page.rows.map(({ index, entry, opening, written }): Verdict => {
    const path = paths.get(index);
    if (path === undefined) return { ok: false, why: 'no-proof' };
    if (!isIncluded(leafHash(utf8ToBytes(entry)), index, size, root, path)) return { ok: false, why: 'not-included' };
    const leaf = leafOf(entry);
    if (opening !== null && (leaf === null || !opens(leaf, opening))) return { ok: false, why: 'opening' };
    const shown = opening !== null && typeof written === 'string' ? writtenOf(written, opening.record.digest) : null;
    if (typeof written === 'string' && shown === null) return { ok: false, why: 'written' };
    return { ok: true, opened: opening !== null, written: shown };
  });
}

/** The same doubt about every row. */
export function doubtAll(page: LedgerPage, why: Doubt): Verdict[] {
  return page.rows.map(() => ({ ok: false, why }));
}

/** A partner that is asked to cosign, and what this page found of it. */
export interface Witness extends Cosignature {
  readonly nation: string;
}

/** The latest cosigned checkpoint, as far as it could be checked here. */
export interface Witnessed {
  /** Entries that it is over; 0 for none yet. */
  readonly size: number;
  readonly quorum: number;
  readonly witnesses: readonly Witness[];
  /** Why the checkpoint itself is not believed; null when it is, or when there is none yet. */
  readonly doubt: 'signature' | 'rewritten' | null;
}

/** The checkpoint that partners cosigned, when the ledger's own key signed it too. */
export function cosignedCheckpoint({ note }: LedgerCosigned, { verifierKey }: Seen): Checkpoint | null {
  return note === null ? null : checkpointOf(note, verifierKey);
}

/** Checks the cosignatures; `growth` is the proof between that checkpoint and the one that the page trusts. */
export function judgeCosigned(told: LedgerCosigned, seen: Seen, growth: readonly string[]): Witnessed {
  const { note, quorum, cosigners } = told;
  const checkpoint = cosignedCheckpoint(told, seen);
  const witnesses = cosigners.map(({ nation, verifierKey }) => {
    return { nation, ...cosignatureOn(note ?? '\n\n', verifierKey) };
  });
  if (checkpoint === null) return { size: 0, quorum, witnesses, doubt: note === null ? null : 'signature' };
  const [older, newer] =
    checkpoint.size <= seen.checkpoint.size ? [checkpoint, seen.checkpoint] : [seen.checkpoint, checkpoint];
  const isSame = isBeginning(older, newer, hashesOf(growth));
  return { size: checkpoint.size, quorum, witnesses, doubt: isSame ? null : 'rewritten' };
}
