/**
 * The file `write-ahead`: batches of entries that are acknowledged and not in published tiles yet.
 * One append and one sync make a batch durable; tiles follow when many have gathered.
 *
 * | offset | bytes | a record, all integers little-endian but the entries' |
 * |---|---|---|
 * | 0 | 4 | bytes of the payload, u32 |
 * | 4 | 8 | the first bytes of the payload's SHA-256 |
 * | 12 | 8 | index of the first entry, u64 |
 * | 20 | 4 | entries, u32 |
 * | 24 | | the entries as in an entries tile, then the signed checkpoint over all up to here |
 */
import { type Checked, faulty } from './error.ts';
import { sameHash, sha256 } from './merkle.ts';
import { decodeEntries, encodeEntries } from './tile.ts';

export const WRITE_AHEAD = 'write-ahead';
const CHECKSUM_BYTES = 8;
const HEAD_BYTES = 4 + CHECKSUM_BYTES;
const COUNTS_BYTES = 12;

/** Entries acknowledged together, and what was signed with them. */
export interface Batch {
  readonly first: number;
  readonly entries: readonly Uint8Array[];
  /** The checkpoint's note. */
  readonly note: string;
}

const checksum = (payload: Uint8Array): Uint8Array => sha256(payload).subarray(0, CHECKSUM_BYTES);

/** A batch as the record that is appended. */
export function encodeBatch({ first, entries, note }: Batch): Uint8Array {
  const body = encodeEntries(entries);
  const text = Buffer.from(note);
  const record = Buffer.alloc(HEAD_BYTES + COUNTS_BYTES + body.length + text.length);
  record.writeUInt32LE(record.length - HEAD_BYTES, 0);
  record.writeBigUInt64LE(BigInt(first), HEAD_BYTES);
  record.writeUInt32LE(entries.length, HEAD_BYTES + 8);
  record.set(body, HEAD_BYTES + COUNTS_BYTES);
  record.set(text, HEAD_BYTES + COUNTS_BYTES + body.length);
  record.set(checksum(record.subarray(HEAD_BYTES)), 4);
  return record;
}

/** What a write-ahead file holds, and where the part begins that an unfinished append left. */
export interface WriteAhead {
  readonly batches: readonly Batch[];
  readonly wholeBytes: number;
  readonly tornBytes: number;
}

/**
 * Reads a write-ahead file. An append that a crash cut leaves part of one record at the end, or a
 * hole of zeros where the end was to be; damage before that is no crash and a fault.
 */
export function readWriteAhead(bytes: Uint8Array): Checked<WriteAhead, 'malformed-tile'> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const batches: Batch[] = [];
  let at = 0;
  while (at < view.length) {
    const end = recordEnd(view, at);
    const batch = end <= view.length ? readRecord(view.subarray(at, end)) : null;
    if (batch === null) {
      // A whole record ends with a note's newline, a hole in zeros.
      if (end < view.length && view.at(-1) !== 0)
        return faulty('malformed-tile', at, 'a batch is damaged and others follow it');
      break;
    }
    batches.push(batch);
    at = end;
  }
  return { ok: true, value: { batches, wholeBytes: at, tornBytes: view.length - at } };
}

/** Where the record at `at` ends by what it says itself; beyond the file where it says nothing. */
function recordEnd(view: Buffer, at: number): number {
  if (at + HEAD_BYTES > view.length) return Number.POSITIVE_INFINITY;
  const length = view.readUInt32LE(at);
  return length === 0 ? Number.POSITIVE_INFINITY : at + HEAD_BYTES + length;
}

function readRecord(record: Buffer): Batch | null {
  const payload = record.subarray(HEAD_BYTES);
  if (payload.length < COUNTS_BYTES || !sameHash(checksum(payload), record.subarray(4, HEAD_BYTES))) return null;
  const count = payload.readUInt32LE(8);
  const body = payload.subarray(COUNTS_BYTES);
  const entries = decodeEntries(body, count);
  if (!entries.ok) return null;
  const bodyBytes = entries.value.reduce((sum, entry) => sum + 2 + entry.length, 0);
  const note = body.subarray(bodyBytes).toString('utf8');
  return { first: Number(payload.readBigUInt64LE(0)), entries: entries.value, note };
}
