/** C2SP tlog-checkpoint v1.0.0: origin, size and root as the text of a signed note. */
import { type Checked, faulty } from './error.ts';
import { HASH_BYTES } from './merkle.ts';
import { type LogKey, type NoteFaultCode, type NoteVerifier, signNote, verifyNote } from './note.ts';

/** What a log said about itself, signed. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** The signed note as it is published. */
  readonly note: string;
}

export type CheckpointFaultCode = NoteFaultCode | 'malformed-checkpoint' | 'wrong-origin';

const SIZE = /^(0|[1-9]\d{0,15})$/;
const BASE64_HASH = /^[A-Za-z0-9+/]{43}=$/;

export function signCheckpoint(size: number, root: Uint8Array, key: LogKey): Checkpoint {
  const text = `${key.name}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
  return { origin: key.name, size, root, note: signNote(text, key) };
}

/** The text of a checkpoint (without its signatures) taken apart. Extension lines are let be. */
export function parseCheckpoint(text: string): Checked<Omit<Checkpoint, 'note'>, 'malformed-checkpoint'> {
  const [origin = '', size = '', root = ''] = text.split('\n');
  if (origin === '') return faulty('malformed-checkpoint', 0, 'no origin on the first line');
  const at = origin.length + 1;
  if (!SIZE.test(size) || !Number.isSafeInteger(Number(size))) {
    return faulty('malformed-checkpoint', at, 'the second line must be the size, decimal, without leading zeroes');
  }
  const hash = Buffer.from(root, 'base64');
  if (!BASE64_HASH.test(root) || hash.length !== HASH_BYTES || hash.toString('base64') !== root) {
    return faulty('malformed-checkpoint', at + size.length + 1, 'the third line must be the base64 of a SHA-256 root');
  }
  return { ok: true, value: { origin, size: Number(size), root: hash } };
}

/** A published checkpoint, its signature by `verifier` checked and its origin being the verifier's name. */
export function verifyCheckpoint(note: string, verifier: NoteVerifier): Checked<Checkpoint, CheckpointFaultCode> {
  const verified = verifyNote(note, [verifier]);
  if (!verified.ok) return verified;
  const parsed = parseCheckpoint(verified.value.text);
  if (!parsed.ok) return parsed;
  if (parsed.value.origin !== verifier.name) {
    return faulty('wrong-origin', 0, `the origin is ${parsed.value.origin}, not ${verifier.name}`);
  }
  return { ok: true, value: { ...parsed.value, note } };
}
