/** The small frames. What each payload holds is in the README. */
import { type Checked, canonicalJson, encodeEntry, faulty, parseCanonicalJson, parseEntry } from '@musubi/ledger';
import { isNationCode, type JournalEntry, type Json, type NationCode } from '@musubi/model';
import { FrameType, HEADER_BYTES, newFrame, payloadOf } from './frame.ts';
import type { LinkLimits } from './limits.ts';
import type { InstrumentDigest } from './session-types.ts';

export interface Hello {
  readonly nation: NationCode;
  readonly to: NationCode;
  readonly lastEntry: number;
  readonly instruments: readonly InstrumentDigest[];
}

const DIGEST_BYTES = 32;
const INSTRUMENT_ID = /^[\x21-\x7e]{1,64}$/;
const HEX_HASH = /^[0-9a-f]{64}$/;
const CLOSE_CODE = /^[a-z-]{1,40}$/;

function jsonFrame(type: number, value: Json): Uint8Array {
  const json = canonicalJson(value);
  const frame = newFrame(type, json.length);
  frame.set(json, HEADER_BYTES);
  return frame;
}

function malformed(what: string, offset = 0): Checked<never, 'malformed'> {
  return faulty('malformed', offset, what);
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function encodeHello(hello: Hello): Uint8Array {
  return jsonFrame(FrameType.hello, hello as unknown as Json);
}

function isInstrumentDigest(value: unknown): value is InstrumentDigest {
  const { id, textSha256 } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof textSha256 !== 'string') return false;
  return INSTRUMENT_ID.test(id) && HEX_HASH.test(textSha256);
}

/** Keys that version 1 does not know are let be, so that HELLO can grow. */
export function decodeHello(frame: Uint8Array, limits: LinkLimits): Checked<Hello, 'malformed'> {
  const parsed = parseCanonicalJson(frame.subarray(HEADER_BYTES));
  if (!parsed.ok) return malformed(`HELLO: ${parsed.fault.message}`, parsed.fault.offset);
  const { nation, to, lastEntry, instruments } = (parsed.value ?? {}) as Record<string, unknown>;
  if (!isNationCode(nation) || !isNationCode(to)) return malformed('HELLO: nation and to must be alpha-3 codes');
  if (!isIndex(lastEntry)) return malformed('HELLO: lastEntry must be a whole number from 0');
  const fits = Array.isArray(instruments) && instruments.length <= limits.tableRowsMax;
  if (!fits || !instruments.every(isInstrumentDigest)) {
    return malformed(`HELLO: instruments must be at most ${limits.tableRowsMax} of id and textSha256`);
  }
  const digests = instruments.map(({ id, textSha256 }) => ({ id, textSha256 }));
  return { ok: true, value: { nation, to, lastEntry, instruments: digests } };
}

export function encodeTime(type: number, timeS: number): Uint8Array {
  const frame = newFrame(type, 8);
  payloadOf(frame).setFloat64(0, timeS, true);
  return frame;
}

export function decodeTime(frame: Uint8Array): Checked<number, 'malformed'> {
  const payload = payloadOf(frame);
  const timeS = payload.byteLength === 8 ? payload.getFloat64(0, true) : Number.NaN;
  return Number.isFinite(timeS) ? { ok: true, value: timeS } : malformed('PING and PONG hold one finite f64');
}

function writeIndex(frame: Uint8Array, index: number): void {
  payloadOf(frame).setBigUint64(0, BigInt(index), true);
}

/** A u64 at the head of a payload, as far as a number holds it; NaN otherwise. */
export function readIndex(payload: DataView): number {
  const index = payload.byteLength < 8 ? Number.NaN : Number(payload.getBigUint64(0, true));
  return Number.isSafeInteger(index) ? index : Number.NaN;
}

export function encodeReceipt(sequence: number, digest: string): Uint8Array {
  const frame = newFrame(FrameType.receipt, 8 + DIGEST_BYTES);
  writeIndex(frame, sequence);
  frame.set(Buffer.from(digest, 'hex'), HEADER_BYTES + 8);
  return frame;
}

export function decodeReceipt(frame: Uint8Array): Checked<{ sequence: number; digest: string }, 'malformed'> {
  const payload = payloadOf(frame);
  const sequence = readIndex(payload);
  if (payload.byteLength !== 8 + DIGEST_BYTES || Number.isNaN(sequence))
    return malformed('RECEIPT holds a u64 and 32 bytes');
  return { ok: true, value: { sequence, digest: Buffer.from(frame.subarray(HEADER_BYTES + 8)).toString('hex') } };
}

/** A section behind the number of the live frame that carries it. */
export function encodeOnward(sequence: number, section: Uint8Array): Uint8Array {
  const frame = newFrame(FrameType.onward, 8 + section.length);
  writeIndex(frame, sequence);
  frame.set(section, HEADER_BYTES + 8);
  return frame;
}

/** That the sender passes on nothing more of an origin's tracks of one subject. */
export function encodeOnwardEnd(sequence: number, origin: NationCode, subject: number): Uint8Array {
  const frame = newFrame(FrameType.onwardEnd, 12);
  writeIndex(frame, sequence);
  frame.set(Buffer.from(origin, 'ascii'), HEADER_BYTES + 8);
  frame[HEADER_BYTES + 11] = subject;
  return frame;
}

export function decodeOnwardEnd(
  frame: Uint8Array,
): Checked<{ sequence: number; origin: NationCode; subject: number }, 'malformed'> {
  const sequence = readIndex(payloadOf(frame));
  const origin = Buffer.from(frame.subarray(HEADER_BYTES + 8, HEADER_BYTES + 11)).toString('latin1');
  const fits = frame.length === HEADER_BYTES + 12 && !Number.isNaN(sequence) && isNationCode(origin);
  if (!fits) return malformed('ONWARD-END holds a u64, a nation and a subject');
  return { ok: true, value: { sequence, origin, subject: frame[HEADER_BYTES + 11] as number } };
}

export function encodeEntryAck(index: number): Uint8Array {
  const frame = newFrame(FrameType.entryAck, 8);
  writeIndex(frame, index);
  return frame;
}

export function decodeEntryAck(frame: Uint8Array): Checked<number, 'malformed'> {
  const payload = payloadOf(frame);
  const index = readIndex(payload);
  const fits = payload.byteLength === 8 && !Number.isNaN(index);
  return fits ? { ok: true, value: index } : malformed('ENTRY-ACK holds a u64');
}

/**
 * An entry under a number. As ENTRY without one: the place of an entry that may no longer go; as
 * RECALLED without one: there are no more.
 */
export function encodeEntryFrame(
  index: number,
  entry: JournalEntry | null,
  type: typeof FrameType.entry | typeof FrameType.recalled = FrameType.entry,
): Uint8Array {
  const json = entry === null ? new Uint8Array(0) : encodeEntry(entry);
  const frame = newFrame(type, 8 + json.length);
  writeIndex(frame, index);
  frame.set(json, HEADER_BYTES + 8);
  return frame;
}

export function decodeEntryFrame(
  frame: Uint8Array,
): Checked<{ index: number; entry: JournalEntry | null }, 'malformed'> {
  const index = readIndex(payloadOf(frame));
  if (Number.isNaN(index)) return malformed('what carries an entry begins with a u64');
  if (frame.length === HEADER_BYTES + 8) return { ok: true, value: { index, entry: null } };
  const entry = parseEntry(frame.subarray(HEADER_BYTES + 8));
  if (!entry.ok) return malformed(`entry ${index}: ${entry.fault.message}`, 8 + entry.fault.offset);
  return { ok: true, value: { index, entry: entry.value } };
}

/** That the sender wants its own latest `count` entries back, those from place `from` on, counted from 0. */
export function encodeRecall(count: number, from: number): Uint8Array {
  const frame = newFrame(FrameType.recall, 16);
  writeIndex(frame, count);
  payloadOf(frame).setBigUint64(8, BigInt(from), true);
  return frame;
}

export function decodeRecall(frame: Uint8Array): Checked<{ count: number; from: number }, 'malformed'> {
  const payload = payloadOf(frame);
  const fits = payload.byteLength === 16;
  const [count, from] = [readIndex(payload), fits ? Number(payload.getBigUint64(8, true)) : Number.NaN];
  if (!fits || Number.isNaN(count) || !(from <= count)) return malformed('RECALL holds two u64, the first no smaller');
  return { ok: true, value: { count, from } };
}

export function encodeClose(code: string): Uint8Array {
  return jsonFrame(FrameType.close, { code });
}

/** The code a peer closes with; `unknown` when it is nothing sayable. */
export function decodeClose(frame: Uint8Array): string {
  const parsed = parseCanonicalJson(frame.subarray(HEADER_BYTES));
  const { code } = ((parsed.ok ? parsed.value : null) ?? {}) as Record<string, unknown>;
  return typeof code === 'string' && CLOSE_CODE.test(code) ? code : 'unknown';
}
