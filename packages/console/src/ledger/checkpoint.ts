/** A log's checkpoint as C2SP signed-note and tlog-checkpoint lay it out, checked in the browser. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { sameBytes, type TreeHead } from './merkle.ts';

/** Type bytes: an Ed25519 signature over the note itself, and a cosignature with its time (tlog-cosignature v1). */
const ED25519 = 0x01;
const COSIGNATURE = 0x04;
const TIME_BYTES = 8;
const KEY_ID_BYTES = 4;
const SIGNATURE_BYTES = 64;
const KEY_LINE = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/u;
const SIGNATURE_LINE = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u;

export interface Checkpoint extends TreeHead {
  readonly origin: string;
  /** First four bytes of the key's hash, hex: what people compare. */
  readonly keyId: string;
}

/** The bytes of base64 text; null for text that is none. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    const chars = atob(text);
    // Of the texts that stand for the same bytes, only one is how they are written.
    return btoa(chars) === text ? Uint8Array.from(chars, (char) => char.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}

/** A key that a note is checked with. */
export interface VerifierKey {
  readonly name: string;
  readonly id: Uint8Array;
  readonly key: Uint8Array;
}

/** The key that a line of text says; null for a line that says none of the kind. */
function verifierKey(line: string, type: number): VerifierKey | null {
  const [, name, id, encoded] = KEY_LINE.exec(line) ?? [];
  const typed = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || typed?.length !== 33 || typed[0] !== type) return null;
  const expected = sha256(concatBytes(utf8ToBytes(`${name}\n`), typed)).subarray(0, KEY_ID_BYTES);
  return bytesToHex(expected) === id ? { name, id: expected, key: typed.subarray(1) } : null;
}

/** What follows the key's ID in its signature lines of the right length. */
function* signaturesBy({ name, id }: VerifierKey, lines: readonly string[], bytes: number): Generator<Uint8Array> {
  for (const line of lines) {
    const [, signer, encoded] = SIGNATURE_LINE.exec(line) ?? [];
    const value = encoded === undefined ? null : fromBase64(encoded);
    if (signer !== name || value?.length !== KEY_ID_BYTES + bytes) continue;
    if (sameBytes(value.subarray(0, KEY_ID_BYTES), id)) yield value.subarray(KEY_ID_BYTES);
  }
}

function fits(signature: Uint8Array, text: string, { key }: VerifierKey): boolean {
  try {
    return ed25519.verify(signature, utf8ToBytes(text), key, { zip215: false });
  } catch {
    return false;
  }
}

interface SplitNote {
  readonly text: string;
  readonly lines: readonly string[];
}

function splitNote(note: string): SplitNote | null {
  const blank = note.lastIndexOf('\n\n');
  if (blank < 0 || !note.endsWith('\n')) return null;
  return { text: note.slice(0, blank + 1), lines: note.slice(blank + 2, -1).split('\n') };
}

/** What a signed note says of the log; null unless the key's owner signed just that. */
export function checkpointOf(note: string, keyLine: string): Checkpoint | null {
  const key = verifierKey(keyLine, ED25519);
  const split = splitNote(note);
  if (key === null || split === null) return null;
  const { text, lines } = split;
  const isSigned = [...signaturesBy(key, lines, SIGNATURE_BYTES)].some((signature) => fits(signature, text, key));
  if (!isSigned) return null;
  const [origin, size, encoded] = text.split('\n');
  const root = fromBase64(encoded ?? '');
  if (origin !== key.name || !/^(0|[1-9]\d{0,15})$/.test(size ?? '') || root?.length !== 32) return null;
  return { origin, size: Number(size), root, keyId: bytesToHex(key.id) };
}

/** What a witness's line on a checkpoint came to. */
export interface Cosignature {
  /** Empty for a key that is none. */
  readonly keyId: string;
  /** `good`: its key signed just this checkpoint; `bad`: there is a line of it that it did not sign; `none`: no line. */
  readonly state: 'good' | 'bad' | 'none';
  /** When it says that it cosigned, UTC s; null unless good. */
  readonly atS: number | null;
}

/** Whether the owner of a cosigner's key cosigned a note. */
export function cosignatureOn(note: string, keyLine: string): Cosignature {
  const key = verifierKey(keyLine, COSIGNATURE);
  const split = splitNote(note);
  if (key === null || split === null) return { keyId: '', state: 'bad', atS: null };
  const keyId = bytesToHex(key.id);
  let state: Cosignature['state'] = 'none';
  for (const value of signaturesBy(key, split.lines, TIME_BYTES + SIGNATURE_BYTES)) {
    const time = new DataView(value.buffer, value.byteOffset).getBigUint64(0);
    const text = `cosignature/v1\ntime ${time}\n${split.text}`;
    if (fits(value.subarray(TIME_BYTES), text, key)) return { keyId, state: 'good', atS: Number(time) };
    state = 'bad';
  }
  return { keyId, state, atS: null };
}
