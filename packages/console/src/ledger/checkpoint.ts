/** A log's checkpoint as C2SP signed-note and tlog-checkpoint lay it out, checked in the browser. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { sameBytes, type TreeHead } from './merkle.ts';

/** Type byte of an Ed25519 signature over the note itself. */
const ED25519 = 0x01;
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

interface VerifierKey {
  readonly name: string;
  readonly id: Uint8Array;
  readonly key: Uint8Array;
}

function verifierKey(line: string): VerifierKey | null {
  const [, name, id, encoded] = KEY_LINE.exec(line) ?? [];
  const typed = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || typed?.length !== 33 || typed[0] !== ED25519) return null;
  const expected = sha256(concatBytes(utf8ToBytes(`${name}\n`), typed)).subarray(0, KEY_ID_BYTES);
  return bytesToHex(expected) === id ? { name, id: expected, key: typed.subarray(1) } : null;
}

function isSigned(text: string, lines: readonly string[], { name, id, key }: VerifierKey): boolean {
  return lines.some((line) => {
    const [, signer, encoded] = SIGNATURE_LINE.exec(line) ?? [];
    const value = encoded === undefined ? null : fromBase64(encoded);
    if (signer !== name || value?.length !== KEY_ID_BYTES + SIGNATURE_BYTES) return false;
    if (!sameBytes(value.subarray(0, KEY_ID_BYTES), id)) return false;
    try {
      return ed25519.verify(value.subarray(KEY_ID_BYTES), utf8ToBytes(text), key, { zip215: false });
    } catch {
      return false;
    }
  });
}

/** What a signed note says of the log; null unless the key's owner signed just that. */
export function checkpointOf(note: string, keyLine: string): Checkpoint | null {
  const key = verifierKey(keyLine);
  const blank = note.lastIndexOf('\n\n');
  if (key === null || blank < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, blank + 1);
  if (!isSigned(text, note.slice(blank + 2, -1).split('\n'), key)) return null;
  const [origin, size, encoded] = text.split('\n');
  const root = fromBase64(encoded ?? '');
  if (origin !== key.name || !/^(0|[1-9]\d{0,15})$/.test(size ?? '') || root?.length !== 32) return null;
  return { origin, size: Number(size), root, keyId: bytesToHex(key.id) };
}
