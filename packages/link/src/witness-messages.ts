/** Frames about ledgers and agreements: CHECKPOINT, WITNESS and DRIFT. What each payload holds is in the README. */
import { type Checked, canonicalJson, faulty, parseCanonicalJson } from '@musubi/ledger';
import { FrameType, HEADER_BYTES, newFrame, payloadOf } from './frame.ts';
import type { Drift } from './session-types.ts';

/** A request or an answer of witnessing is no longer than this; a proof of 63 hashes takes 3 kB. */
export const WITNESS_BYTES_MAX = 16_384;
const DRIFT_BYTES_MAX = 2_048;
const TEXT_LENGTH_MAX = 200;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function malformed(message: string): Checked<never, 'malformed'> {
  return faulty('malformed', 0, message);
}

function readText(bytes: Uint8Array, what: string): Checked<string, 'malformed'> {
  if (bytes.length > WITNESS_BYTES_MAX)
    return malformed(`${what} of ${bytes.length} bytes; at most ${WITNESS_BYTES_MAX}`);
  try {
    return { ok: true, value: utf8.decode(bytes) };
  } catch {
    return malformed(`${what} is not UTF-8`);
  }
}

export function encodeCheckpointFrame(body: string): Uint8Array {
  const text = Buffer.from(body);
  const frame = newFrame(FrameType.checkpoint, text.length);
  frame.set(text, HEADER_BYTES);
  return frame;
}

export function decodeCheckpointFrame(frame: Uint8Array): Checked<string, 'malformed'> {
  return readText(frame.subarray(HEADER_BYTES), 'CHECKPOINT');
}

export function encodeWitness(status: number, body: string): Uint8Array {
  const text = Buffer.from(body);
  const frame = newFrame(FrameType.witness, 2 + text.length);
  payloadOf(frame).setUint16(0, status, true);
  frame.set(text, HEADER_BYTES + 2);
  return frame;
}

export function decodeWitness(frame: Uint8Array): Checked<{ status: number; body: string }, 'malformed'> {
  const payload = payloadOf(frame);
  if (payload.byteLength < 2) return malformed('WITNESS begins with a u16');
  const body = readText(frame.subarray(HEADER_BYTES + 2), 'WITNESS');
  return body.ok ? { ok: true, value: { status: payload.getUint16(0, true), body: body.value } } : body;
}

export function encodeDrift({ instrument, article, rule }: Drift): Uint8Array {
  const json = canonicalJson({ article, instrument, rule });
  const frame = newFrame(FrameType.drift, json.length);
  frame.set(json, HEADER_BYTES);
  return frame;
}

export function decodeDrift(frame: Uint8Array): Checked<Drift, 'malformed'> {
  const bytes = frame.subarray(HEADER_BYTES);
  const parsed = bytes.length > DRIFT_BYTES_MAX ? null : parseCanonicalJson(bytes);
  const { instrument, article, rule } = ((parsed?.ok ? parsed.value : null) ?? {}) as Record<string, unknown>;
  const isText = (text: unknown): text is string => typeof text === 'string' && text.length <= TEXT_LENGTH_MAX;
  if (!isText(instrument) || !isText(article) || !isText(rule)) {
    return malformed(`DRIFT holds instrument, article and rule, each of at most ${TEXT_LENGTH_MAX} characters`);
  }
  return { ok: true, value: { instrument, article, rule } };
}
