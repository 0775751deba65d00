/**
 * The columns that only some rows fill. Each is a bitmap, one bit a row (row r is bit r mod 8 of
 * byte ⌊r/8⌋, the bits after the last row zero), then the values of the rows whose bit is set.
 *
 * | column | value |
 * |---|---|
 * | address | u24, ICAO 24-bit address |
 * | mmsi | u32, up to 2³¹ − 1 |
 * | mode3A | u16, 12 bits |
 * | callsign | length u8, 1 to 20, then as many printable ASCII characters |
 */
import { CALLSIGN_BYTES, NO_ADDRESS, NO_MODE_3A, type TrackBatch } from '@musubi/model';
import type { Payload } from './columns.ts';

export interface SparseColumn {
  readonly name: string;
  /** Bytes of row `row`'s value; 0 when it has none. */
  size(tracks: TrackBatch, row: number): number;
  write(to: Payload, at: number, tracks: TrackBatch, row: number): void;
  /** Bytes read; 0 for a value that the layout does not allow. There are `left` bytes at `at`. */
  read(from: Payload, at: number, left: number, tracks: TrackBatch, row: number): number;
  clear(tracks: TrackBatch, row: number): void;
}

const MODE_3A_MAX = 0xfff;
const MMSI_MAX = 0x7fffffff;

const address: SparseColumn = {
  name: 'address',
  size: (tracks, row) => (tracks.address[row] === NO_ADDRESS ? 0 : 3),
  write({ view }, at, tracks, row) {
    view.setUint16(at, tracks.address[row]!, true);
    view.setUint8(at + 2, tracks.address[row]! >> 16);
  },
  read({ view }, at, left, tracks, row) {
    if (left < 3) return 0;
    tracks.address[row] = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    return 3;
  },
  clear(tracks, row) {
    tracks.address[row] = NO_ADDRESS;
  },
};

const mmsi: SparseColumn = {
  name: 'mmsi',
  size: (tracks, row) => (tracks.mmsi[row] === NO_ADDRESS ? 0 : 4),
  write: ({ view }, at, tracks, row) => view.setUint32(at, tracks.mmsi[row]!, true),
  read({ view }, at, left, tracks, row) {
    if (left < 4 || view.getUint32(at, true) > MMSI_MAX) return 0;
    tracks.mmsi[row] = view.getUint32(at, true);
    return 4;
  },
  clear(tracks, row) {
    tracks.mmsi[row] = NO_ADDRESS;
  },
};

const mode3A: SparseColumn = {
  name: 'mode3A',
  size: (tracks, row) => (tracks.mode3A[row] === NO_MODE_3A ? 0 : 2),
  write: ({ view }, at, tracks, row) => view.setUint16(at, tracks.mode3A[row]!, true),
  read({ view }, at, left, tracks, row) {
    if (left < 2 || view.getUint16(at, true) > MODE_3A_MAX) return 0;
    tracks.mode3A[row] = view.getUint16(at, true);
    return 2;
  },
  clear(tracks, row) {
    tracks.mode3A[row] = NO_MODE_3A;
  },
};

function callsignLength(column: Uint8Array, row: number): number {
  const start = row * CALLSIGN_BYTES;
  let length = 0;
  while (length < CALLSIGN_BYTES && column[start + length] !== 0) length++;
  return length;
}

const callsign: SparseColumn = {
  name: 'callsign',
  size(tracks, row) {
    const length = callsignLength(tracks.callsign, row);
    return length === 0 ? 0 : 1 + length;
  },
  write({ bytes }, at, tracks, row) {
    const length = callsignLength(tracks.callsign, row);
    bytes[at] = length;
    for (let i = 0; i < length; i++) bytes[at + 1 + i] = tracks.callsign[row * CALLSIGN_BYTES + i]!;
  },
  read({ bytes }, at, left, tracks, row) {
    const length = left > 0 ? bytes[at]! : 0;
    if (length === 0 || length > CALLSIGN_BYTES || length >= left) return 0;
    for (let i = 0; i < length; i++) {
      const code = bytes[at + 1 + i]!;
      if (code < 0x20 || code > 0x7e) return 0;
      tracks.callsign[row * CALLSIGN_BYTES + i] = code;
    }
    return 1 + length;
  },
  clear(tracks, row) {
    tracks.callsign.fill(0, row * CALLSIGN_BYTES, (row + 1) * CALLSIGN_BYTES);
  },
};

export const SPARSE_COLUMNS: readonly SparseColumn[] = [address, mmsi, mode3A, callsign];

/** Bytes that a sparse column takes for all rows. */
export function sparseBytes(column: SparseColumn, tracks: TrackBatch): number {
  let bytes = Math.ceil(tracks.count / 8);
  for (let row = 0; row < tracks.count; row++) bytes += column.size(tracks, row);
  return bytes;
}

/** Writes a sparse column at `at`; returns where it ends. */
export function writeSparse(column: SparseColumn, to: Payload, at: number, tracks: TrackBatch): number {
  let end = at + Math.ceil(tracks.count / 8);
  for (let row = 0; row < tracks.count; row++) {
    const size = column.size(tracks, row);
    if (size === 0) continue;
    const byte = at + (row >> 3);
    to.bytes[byte] = to.bytes[byte]! | (1 << (row & 7));
    column.write(to, end, tracks, row);
    end += size;
  }
  return end;
}

/** Reads a sparse column at `at`; returns where it ends, or −1 when it is malformed. */
export function readSparse(column: SparseColumn, from: Payload, at: number, tracks: TrackBatch): number {
  const { bytes } = from;
  let end = at + Math.ceil(tracks.count / 8);
  if (end > bytes.length) return -1;
  if (tracks.count % 8 !== 0 && bytes[end - 1]! >> (tracks.count % 8) !== 0) return -1;
  for (let row = 0; row < tracks.count; row++) {
    if ((bytes[at + (row >> 3)]! & (1 << (row & 7))) === 0) {
      column.clear(tracks, row);
      continue;
    }
    const size = column.read(from, end, bytes.length - end, tracks, row);
    if (size === 0) return -1;
    end += size;
  }
  return end;
}
