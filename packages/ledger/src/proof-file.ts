/**
 * A proof as a file that needs nothing else to be checked, `c2sp.org/tlog-proof@v1`: an optional
 * line `extra` with base64, `index` and the leaf's number, the hashes of the inclusion proof, a blank
 * line and the checkpoint with all its signatures.
 */
import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts';
import { type Checked, faulty } from './error.ts';
import { HASH_BYTES } from './merkle.ts';
import { type NoteVerifier, verifyNote } from './note.ts';
import { verifyInclusion } from './proof.ts';

const HEADER = 'c2sp.org/tlog-proof@v1';
const HASHES_MAX = 63;
const INDEX = /^index (0|[1-9]\d{0,15})$/;

export interface ProofFile {
  /** Whatever goes with the proof; it is not proved by it. */
  readonly extra: Uint8Array | null;
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  /** The checkpoint as a note, with the log's signature and those of witnesses. */
  readonly note: string;
}

export function formatProofFile({ extra, index, hashes, note }: ProofFile): string {
  const lines = [HEADER];
  if (extra !== null) lines.push(`extra ${Buffer.from(extra).toString('base64')}`);
  lines.push(`index ${index}`, ...hashes.map((hash) => Buffer.from(hash).toString('base64')));
  return `${lines.join('\n')}\n\n${note}`;
}

function malformed(message: string): Checked<never, 'malformed-proof'> {
  return faulty('malformed-proof', 0, message);
}

/** Reads a proof that came from outside; what it says is not checked here. */
export function parseProofFile(text: string): Checked<ProofFile, 'malformed-proof'> {
  const blank = text.indexOf('\n\n');
  const [header, ...lines] = text.slice(0, Math.max(0, blank)).split('\n');
  if (header !== HEADER) return malformed(`the first line must be ${HEADER}`);
  const hasExtra = lines[0]?.startsWith('extra ') ?? false;
  const extra = hasExtra ? Buffer.from(lines.shift()!.slice(6), 'base64') : null;
  const index = Number(INDEX.exec(lines.shift() ?? '')?.[1]);
  if (!Number.isSafeInteger(index)) return malformed('a line `index` and a number must come before the hashes');
  const hashes = lines.map((line) => Buffer.from(line, 'base64'));
  const isHash = (hash: Buffer, i: number) => hash.length === HASH_BYTES && hash.toString('base64') === lines[i];
  if (hashes.length > HASHES_MAX || !hashes.every(isHash)) {
    return malformed(`at most ${HASHES_MAX} lines with the base64 of a hash`);
  }
  return { ok: true, value: { extra, index, hashes, note: text.slice(blank + 2) } };
}

/** What a proof shows, once all in it is checked. */
export interface Proved {
  readonly checkpoint: Checkpoint;
  /** Witnesses, of those given, that cosigned the checkpoint. */
  readonly witnesses: readonly string[];
}

/** Whether the entry with hash `leaf` is in the log of `verifier` as the proof says. */
export function checkProofFile(
  { index, hashes, note }: ProofFile,
  leaf: Uint8Array,
  verifier: NoteVerifier,
  witnesses: readonly NoteVerifier[] = [],
): Checked<Proved> {
  const checked = verifyCheckpoint(note, verifier);
  if (!checked.ok) return checked;
  const signed = verifyNote(note, [verifier, ...witnesses]);
  if (!signed.ok) return signed;
  const { size, root } = checked.value;
  if (!verifyInclusion(leaf, index, size, root, hashes)) {
    return faulty('not-included', 0, `the entry is not number ${index} of the ${size} under this checkpoint`);
  }
  const names = signed.value.signers.filter((name) => witnesses.some((witness) => witness.name === name));
  return { ok: true, value: { checkpoint: checked.value, witnesses: names } };
}
