/**
 * The TRACKS frame: a `TrackRelease` as columns. Equal releases, numbers and times give equal bytes.
 *
 * | offset | bytes | |
 * |---|---|---|
 * | 0 | 8 | number of the frame, u64, rising within a session |
 * | 8 | 8 | when it was sent, UTC s since 1970-01-01, f64 |
 * | 16 | 8 | when it was released, UTC s, f64; the rows' times count from here |
 * | 24 | 4 | rows, u32 |
 * | 28 | 4 | withdrawn numbers, u32 |
 * | 32 | 4 | bytes of the tables, u32 |
 * | 36 | | tables: canonical JSON `{"bases":[{"article","instrument"}],"labels":[…]}` |
 * | | | the columns of columns.ts, then those of sparse-columns.ts |
 * | | 4 each | withdrawn track numbers, u32 |
 */
import { type Checked, canonicalJson, faulty, labelProblem, parseCanonicalJson } from '@musubi/ledger';
import { createTrackBatch, type Json, type Label, type NationCode } from '@musubi/model';
import type { TrackRelease } from '@musubi/release';
import { COLUMNS, FIXED_ROW_BYTES, type Payload } from './columns.ts';
import { LinkError, type LinkFaultCode } from './error.ts';
import { FrameType, HEADER_BYTES, newFrame } from './frame.ts';
import type { LinkLimits } from './limits.ts';
import { readIndex } from './messages.ts';
import { readSparse, SPARSE_COLUMNS, sparseBytes, writeSparse } from './sparse-columns.ts';

const HEAD_BYTES = 36;
const TEXT_LENGTH_MAX = 200;

type Bases = TrackRelease['bases'];

function payloadViews(bytes: Uint8Array): Payload {
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes };
}

function encodeTables(release: TrackRelease): Uint8Array {
  const bases = release.bases.map(({ instrument, article }) => ({ instrument, article }));
  return canonicalJson({ bases, labels: release.labels as unknown as Json });
}

function checkSize(release: TrackRelease, payloadBytes: number, tableBytes: number, limits: LinkLimits): void {
  const { count } = release.tracks;
  if (count > limits.rowsMax || release.withdrawn.length > limits.withdrawnMax) {
    const what = `${count} rows and ${release.withdrawn.length} withdrawn`;
    throw new LinkError('too-many-rows', `${what}; at most ${limits.rowsMax} and ${limits.withdrawnMax} a frame`);
  }
  if (payloadBytes > limits.frameBytesMax || tableBytes > limits.tableBytesMax) {
    const what = `${payloadBytes} bytes, ${tableBytes} of them tables`;
    throw new LinkError('frame-too-large', `${what}; at most ${limits.frameBytesMax} and ${limits.tableBytesMax}`);
  }
}

/** @throws LinkError `too-many-rows`, `frame-too-large` */
export function encodeTracks(release: TrackRelease, sequence: number, sentS: number, limits: LinkLimits): Uint8Array {
  const { tracks, withdrawn } = release;
  const tables = encodeTables(release);
  let length = HEAD_BYTES + tables.length + tracks.count * FIXED_ROW_BYTES + withdrawn.length * 4;
  for (const column of SPARSE_COLUMNS) length += sparseBytes(column, tracks);
  checkSize(release, length, tables.length, limits);
  const frame = newFrame(FrameType.tracks, length);
  const to = payloadViews(frame.subarray(HEADER_BYTES));
  to.view.setBigUint64(0, BigInt(sequence), true);
  to.view.setFloat64(8, sentS, true);
  to.view.setFloat64(16, release.timeS, true);
  to.view.setUint32(24, tracks.count, true);
  to.view.setUint32(28, withdrawn.length, true);
  to.view.setUint32(32, tables.length, true);
  to.bytes.set(tables, HEAD_BYTES);
  let at = HEAD_BYTES + tables.length;
  for (const { width, write } of COLUMNS) {
    for (let row = 0; row < tracks.count; row++, at += width) write(to, at, release, row);
  }
  for (const column of SPARSE_COLUMNS) at = writeSparse(column, to, at, tracks);
  for (let i = 0; i < withdrawn.length; i++, at += 4) to.view.setUint32(at, withdrawn[i]!, true);
  return frame;
}

export interface ReceivedTracks {
  readonly release: TrackRelease;
  readonly sequence: number;
  readonly sentS: number;
}

type Outcome<T> = Checked<T, LinkFaultCode>;

interface Head {
  readonly sequence: number;
  readonly sentS: number;
  readonly timeS: number;
  readonly rows: number;
  readonly withdrawn: number;
  readonly tableBytes: number;
}

function malformed(offset: number, message: string): Outcome<never> {
  return faulty('malformed', offset, `TRACKS: ${message}`);
}

function readHead({ view }: Payload, limits: LinkLimits): Outcome<Head> {
  if (view.byteLength < HEAD_BYTES)
    return malformed(0, `payload of ${view.byteLength} bytes; the head takes ${HEAD_BYTES}`);
  const head = {
    sequence: readIndex(view),
    sentS: view.getFloat64(8, true),
    timeS: view.getFloat64(16, true),
    rows: view.getUint32(24, true),
    withdrawn: view.getUint32(28, true),
    tableBytes: view.getUint32(32, true),
  };
  if (Number.isNaN(head.sequence)) return malformed(0, 'the number must be below 2^53');
  if (!Number.isFinite(head.sentS) || !Number.isFinite(head.timeS)) return malformed(8, 'times must be finite');
  if (head.rows > limits.rowsMax) return malformed(24, `${head.rows} rows; at most ${limits.rowsMax}`);
  if (head.withdrawn > limits.withdrawnMax)
    return malformed(28, `${head.withdrawn} withdrawn; at most ${limits.withdrawnMax}`);
  if (head.tableBytes > limits.tableBytesMax) return malformed(32, `tables of ${head.tableBytes} bytes`);
  const least = HEAD_BYTES + head.tableBytes + head.rows * FIXED_ROW_BYTES + head.withdrawn * 4;
  if (least > view.byteLength) return malformed(24, `needs at least ${least} bytes and has ${view.byteLength}`);
  return { ok: true, value: head };
}

function isBasis(value: unknown): value is Bases[number] {
  const { instrument, article } = (value ?? {}) as Record<string, unknown>;
  const isText = (text: unknown) => typeof text === 'string' && text.length <= TEXT_LENGTH_MAX;
  return isText(instrument) && isText(article);
}

function readTables(
  bytes: Uint8Array,
  origin: NationCode,
  limits: LinkLimits,
): Outcome<{ labels: Label[]; bases: Bases }> {
  const parsed = parseCanonicalJson(bytes);
  if (!parsed.ok) return malformed(HEAD_BYTES + parsed.fault.offset, `tables ${parsed.fault.message}`);
  const { labels, bases } = (parsed.value ?? {}) as Record<string, unknown>;
  if (!Array.isArray(labels) || !Array.isArray(bases)) return malformed(HEAD_BYTES, 'tables must be labels and bases');
  if (Math.max(labels.length, bases.length) > limits.tableRowsMax) {
    return malformed(HEAD_BYTES, `tables of ${labels.length} and ${bases.length}; at most ${limits.tableRowsMax}`);
  }
  if (!bases.every(isBasis)) return malformed(HEAD_BYTES, 'a basis is an instrument and an article');
  for (const label of labels) {
    const problem = labelProblem(label);
    if (problem !== null) return malformed(HEAD_BYTES, problem);
    if (label.originator === origin) continue;
    return faulty('foreign-label', HEAD_BYTES, `${origin} sent a track of ${label.originator}; a nation sends its own`);
  }
  return { ok: true, value: { labels, bases } };
}

/** Reads a TRACKS frame of `origin`. Everything in it is checked; nothing throws. */
export function decodeTracks(frame: Uint8Array, origin: NationCode, limits: LinkLimits): Outcome<ReceivedTracks> {
  return decodeTracksPayload(frame.subarray(HEADER_BYTES), origin, limits);
}

/** The same without the frame's header, as a section that is passed on holds it. */
export function decodeTracksPayload(
  payload: Uint8Array,
  origin: NationCode,
  limits: LinkLimits,
): Outcome<ReceivedTracks> {
  const from = payloadViews(payload);
  const read = readHead(from, limits);
  if (!read.ok) return read;
  const head = read.value;
  const tables = readTables(from.bytes.subarray(HEAD_BYTES, HEAD_BYTES + head.tableBytes), origin, limits);
  if (!tables.ok) return tables;
  const release = emptyRelease(head, tables.value.labels, tables.value.bases);
  const end = readRows(from, HEAD_BYTES + head.tableBytes, release);
  if (!end.ok) return end;
  const expected = end.value + head.withdrawn * 4;
  if (expected !== from.bytes.length) return malformed(end.value, `ends at ${from.bytes.length}, not at ${expected}`);
  for (let i = 0; i < head.withdrawn; i++) release.withdrawn[i] = from.view.getUint32(end.value + i * 4, true);
  return { ok: true, value: { release, sequence: head.sequence, sentS: head.sentS } };
}

function emptyRelease(head: Head, labels: readonly Label[], bases: Bases): TrackRelease {
  const tracks = createTrackBatch(Math.max(1, head.rows), 0);
  tracks.count = head.rows;
  return {
    timeS: head.timeS,
    tracks,
    labels,
    labelOfRow: new Uint16Array(head.rows),
    bases,
    basisOfRow: new Uint16Array(head.rows),
    withdrawn: new Uint32Array(head.withdrawn),
  };
}

/** Fills all columns; returns where they end. `readHead` has made sure that the fixed ones fit. */
function readRows(from: Payload, start: number, release: TrackRelease): Outcome<number> {
  const { tracks } = release;
  let at = start;
  for (const { name, width, read } of COLUMNS) {
    for (let row = 0; row < tracks.count; row++, at += width) {
      if (!read(from, at, release, row)) return malformed(at, `${name} of row ${row} is not a value of its column`);
    }
  }
  for (const column of SPARSE_COLUMNS) {
    const end = readSparse(column, from, at, tracks);
    if (end < 0) return malformed(at, `column ${column.name} is broken`);
    at = end;
  }
  return { ok: true, value: at };
}
