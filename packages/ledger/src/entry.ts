/** Signed entries of a nation's journal: canonical JSON (RFC 8785), Ed25519 over all but the signature. */
import { type KeyObject, sign, verify } from 'node:crypto';
import { ACTS, isNationCode, type JournalEntry, type Json } from '@musubi/model';
import { canonicalJson, parseCanonicalJson } from './canonical.ts';
import { type Checked, faulty, LedgerError } from './error.ts';
import { isRecord, keyProblem, labelProblem } from './label-check.ts';
import { sha256 } from './merkle.ts';
import { ENTRY_BYTES_MAX } from './tile.ts';

export type EntryFaultCode = 'too-large' | 'malformed';

const SUBJECT_LENGTH_MAX = 200;
const ENTRY_KEYS = ['act', 'author', 'body', 'label', 'previous', 'sequence', 'signature', 'subject', 'timeS'];
const HEX_HASH = /^[0-9a-f]{64}$/;
const BASE64_SIGNATURE = /^[A-Za-z0-9+/]{86}==$/;

/** An entry as its canonical bytes: what is hashed, stored and sent. */
export function encodeEntry(entry: JournalEntry): Uint8Array {
  return canonicalJson(entry as unknown as Json);
}

function signedBytes(entry: Omit<JournalEntry, 'signature'>): Uint8Array {
  const { signature: _, ...signed } = entry as JournalEntry;
  return canonicalJson(signed as unknown as Json);
}

/** @throws LedgerError `entry-too-large` above 65,535 bytes, `not-canonical` */
export function signEntry(entry: Omit<JournalEntry, 'signature'>, privateKey: KeyObject): JournalEntry {
  const signature = sign(null, signedBytes(entry), privateKey).toString('base64');
  const signed = { ...entry, signature };
  const { length } = encodeEntry(signed);
  if (length <= ENTRY_BYTES_MAX) return signed;
  throw new LedgerError('entry-too-large', `journal entry of ${length} bytes; at most ${ENTRY_BYTES_MAX}`);
}

/** Whether `entry` (of the right shape: see `parseEntry`) was signed by the owner of `publicKey`. */
export function verifyEntry(entry: JournalEntry, publicKey: KeyObject): boolean {
  return verify(null, signedBytes(entry), publicKey, Buffer.from(entry.signature, 'base64'));
}

/** Hex SHA-256 of the entry's canonical bytes, signature included: what the next entry's `previous` says. */
export function entryHash(entry: JournalEntry): string {
  return Buffer.from(sha256(encodeEntry(entry))).toString('hex');
}

function isSubject(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= SUBJECT_LENGTH_MAX;
}

/** Why `value`, which came from outside, does not have the shape of an entry; null when it has. */
export function entryProblem(value: unknown): string | null {
  if (!isRecord(value)) return 'an entry must be an object';
  const keys = keyProblem(value, ENTRY_KEYS);
  if (keys !== null) return keys;
  const { author, sequence, timeS, act, subject, previous, signature } = value;
  if (!isNationCode(author)) return 'author must be an alpha-3 nation code';
  if (!Number.isSafeInteger(sequence) || (sequence as number) < 1) return 'sequence must be a whole number from 1';
  if (!Number.isFinite(timeS)) return 'timeS must be a number';
  if (!(ACTS as readonly unknown[]).includes(act)) return `act must be one of ${ACTS.join(', ')}`;
  if (!isSubject(subject)) return `subject must be a text of 1 to ${SUBJECT_LENGTH_MAX} characters`;
  const isFirst = sequence === 1;
  if (isFirst ? previous !== '' : typeof previous !== 'string' || !HEX_HASH.test(previous)) {
    return 'previous must be a hex SHA-256, and empty for the first';
  }
  if (typeof signature !== 'string' || !BASE64_SIGNATURE.test(signature)) return 'signature must be 64 bytes in base64';
  return labelProblem(value.label);
}

/** Reads an entry from canonical bytes that came from outside. Its signature is not checked here. */
export function parseEntry(bytes: Uint8Array): Checked<JournalEntry, EntryFaultCode> {
  if (bytes.length > ENTRY_BYTES_MAX)
    return faulty('too-large', 0, `entry of ${bytes.length} bytes; at most ${ENTRY_BYTES_MAX}`);
  const parsed = parseCanonicalJson(bytes);
  if (!parsed.ok) return faulty('malformed', parsed.fault.offset, parsed.fault.message);
  const problem = entryProblem(parsed.value);
  if (problem !== null) return faulty('malformed', 0, problem);
  return { ok: true, value: parsed.value as unknown as JournalEntry };
}
