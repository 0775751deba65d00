/** C2SP signed-note v1.0.0 with Ed25519 (signature type 0x01). */
import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { type Checked, faulty, LedgerError } from './error.ts';
import { sha256 } from './merkle.ts';

/** Who signs: a key name (a schema-less URL, no spaces, no plus) and an Ed25519 private key. */
export interface LogKey {
  readonly name: string;
  readonly privateKey: KeyObject;
}

/** Whose signature is trusted. */
export interface NoteVerifier {
  readonly name: string;
  readonly publicKey: KeyObject;
  /** What the key signs: the note itself (the default), or cosignatures with their time. */
  readonly kind?: 'note' | 'cosignature';
}

export interface VerifiedNote {
  /** The signed text with its final newline. */
  readonly text: string;
  /** Names of the given verifiers whose signature is on it and right. */
  readonly signers: readonly string[];
}

export type NoteFaultCode = 'malformed-note' | 'bad-signature' | 'unsigned';

export const NOTE_BYTES_MAX = 1 << 20;
const SIGNATURES_MAX = 64;
/** Signature types: Ed25519 over the note, and timestamped Ed25519 cosignatures (tlog-cosignature v1). */
const TYPES = { note: 0x01, cosignature: 0x04 } as const;
const TIME_BYTES = 8;
/** An Ed25519 SubjectPublicKeyInfo (RFC 8410) is this prefix and the 32 bytes of the key. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const KEY_NAME = /^[^\s+]+$/u;
const SIGNATURE_LINE = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u;

function checkName(name: string): void {
  if (!KEY_NAME.test(name)) {
    throw new LedgerError(
      'bad-key',
      `key name ${JSON.stringify(name)} must be non-empty, without spaces and plus signs`,
    );
  }
}

/** A log signs a checkpoint at each flush with one key; its public half and bytes cost more than the signature. */
const publicHalves = new WeakMap<KeyObject, KeyObject>();
const rawKeys = new WeakMap<KeyObject, Uint8Array>();

function publicHalf(privateKey: KeyObject): KeyObject {
  const known = publicHalves.get(privateKey) ?? createPublicKey(privateKey);
  publicHalves.set(privateKey, known);
  return known;
}

function rawPublicKey(key: KeyObject): Uint8Array {
  const known = rawKeys.get(key) ?? exportedPublicKey(key);
  rawKeys.set(key, known);
  return known;
}

function exportedPublicKey(publicKey: KeyObject): Uint8Array {
  if (publicKey.asymmetricKeyType !== 'ed25519') {
    throw new LedgerError('bad-key', `an Ed25519 key is needed, not ${publicKey.asymmetricKeyType ?? publicKey.type}`);
  }
  return publicKey.export({ type: 'spki', format: 'der' }).subarray(SPKI_PREFIX.length);
}

function keyId({ name, publicKey, kind = 'note' }: NoteVerifier): Buffer {
  return Buffer.from(sha256(name, '\n', Uint8Array.of(TYPES[kind]), rawPublicKey(publicKey)).subarray(0, 4));
}

/** What a cosignature of tlog-cosignature v1 is over. */
function cosignedText(text: string, timeS: bigint): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${timeS}\n${text}`);
}

function signatureLine(verifier: NoteVerifier, value: Uint8Array): string {
  return `— ${verifier.name} ${Buffer.concat([keyId(verifier), value]).toString('base64')}\n`;
}

function signatureFits({ publicKey, kind }: NoteVerifier, text: string, value: Buffer): boolean {
  if (kind !== 'cosignature') return verify(null, Buffer.from(text), publicKey, value);
  if (value.length < TIME_BYTES) return false;
  return verify(null, cosignedText(text, value.readBigUInt64BE(0)), publicKey, value.subarray(TIME_BYTES));
}

/** The public half of a log's key. */
export function noteVerifier(key: LogKey, kind: 'note' | 'cosignature' = 'note'): NoteVerifier {
  return { name: key.name, publicKey: publicHalf(key.privateKey), kind };
}

/** A verifier key as one line of text, `name+hex key ID+base64(type‖key)`, as standard note tools take it. */
export function formatVerifierKey(verifier: NoteVerifier): string {
  checkName(verifier.name);
  const type = Uint8Array.of(TYPES[verifier.kind ?? 'note']);
  const encoded = Buffer.concat([type, rawPublicKey(verifier.publicKey)]).toString('base64');
  return `${verifier.name}+${keyId(verifier).toString('hex')}+${encoded}`;
}

/** @throws LedgerError `bad-key` when `text` is not an Ed25519 verifier key. */
export function parseVerifierKey(text: string): NoteVerifier {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/u.exec(text);
  const encoded = decodeBase64(match?.[3] ?? '');
  const kind = encoded?.[0] === TYPES.cosignature ? 'cosignature' : 'note';
  if (match === null || encoded?.length !== 33 || encoded[0] !== TYPES[kind]) {
    throw new LedgerError('bad-key', 'a verifier key is name+hex key ID+base64 of 0x01 or 0x04 and 32 bytes');
  }
  const der = Buffer.concat([SPKI_PREFIX, encoded.subarray(1)]);
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const verifier: NoteVerifier = { name: match[1]!, publicKey, kind };
  if (keyId(verifier).toString('hex') !== match[2]) {
    throw new LedgerError('bad-key', `key ID ${match[2]} does not belong to name and key`);
  }
  return verifier;
}

/**
 * `text` (ending in a newline) as a note signed by every key.
 * @throws LedgerError `bad-key` for a key that is not Ed25519 or has an impossible name.
 */
export function signNote(text: string, ...keys: readonly LogKey[]): string {
  const lines = keys.map((key) => {
    checkName(key.name);
    return signatureLine(noteVerifier(key), sign(null, Buffer.from(text), key.privateKey));
  });
  return `${text}\n${lines.join('')}`;
}

/**
 * A cosignature of the text of a checkpoint, as the line that is added to its note.
 *
 * @param key not the one that signs a log: the message does not name the signer.
 * @param timeS UTC seconds since 1970-01-01; rounded down.
 */
export function cosign(text: string, key: LogKey, timeS: number): string {
  checkName(key.name);
  const time = Buffer.alloc(TIME_BYTES);
  time.writeBigUInt64BE(BigInt(Math.floor(timeS)));
  const signature = sign(null, cosignedText(text, time.readBigUInt64BE(0)), key.privateKey);
  return signatureLine(noteVerifier(key, 'cosignature'), Buffer.concat([time, signature]));
}

/** The bytes of base64 text; null when another text says the same, so that a note has one form. */
function decodeBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

interface SplitNote {
  readonly text: string;
  readonly lines: readonly string[];
}

function controlCharacter(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && code !== 0x0a) return i;
  }
  return -1;
}

function splitNote(note: string): Checked<SplitNote, NoteFaultCode> {
  if (Buffer.byteLength(note) > NOTE_BYTES_MAX)
    return faulty('malformed-note', 0, `larger than ${NOTE_BYTES_MAX} bytes`);
  const control = controlCharacter(note);
  if (control >= 0) return faulty('malformed-note', control, 'control character in a note');
  const blank = note.lastIndexOf('\n\n');
  if (blank < 0 || !note.endsWith('\n')) return faulty('malformed-note', 0, 'no blank line before the signatures');
  const lines = note.slice(blank + 2, -1).split('\n');
  if (lines.length > SIGNATURES_MAX) return faulty('malformed-note', blank, `more than ${SIGNATURES_MAX} signatures`);
  return { ok: true, value: { text: note.slice(0, blank + 1), lines } };
}

/**
 * Checks a note against the keys known. Signatures of other keys are ignored; one of a known key
 * that fails rejects the note, and so does the lack of any known one.
 */
export function verifyNote(note: string, verifiers: readonly NoteVerifier[]): Checked<VerifiedNote, NoteFaultCode> {
  const split = splitNote(note);
  if (!split.ok) return split;
  const { text, lines } = split.value;
  const signers = new Set<string>();
  for (const line of lines) {
    const match = SIGNATURE_LINE.exec(line);
    const value = decodeBase64(match?.[2] ?? '');
    if (match === null || value === null || value.length < 5) {
      return faulty('malformed-note', text.length + 1, `not a signature line: ${JSON.stringify(line.slice(0, 80))}`);
    }
    const known = verifiers.find((v) => v.name === match[1] && keyId(v).equals(value.subarray(0, 4)));
    if (known === undefined) continue;
    if (!signatureFits(known, text, value.subarray(4))) {
      return faulty('bad-signature', text.length + 1, `the signature of ${known.name} does not fit the text`);
    }
    signers.add(known.name);
  }
  if (signers.size === 0) return faulty('unsigned', text.length, 'no signature by a known key');
  return { ok: true, value: { text, signers: [...signers] } };
}
