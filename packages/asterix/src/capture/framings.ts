/**
 * File framings other than captures. Their layouts are those that open decoders read: GPS, final and
 * timed (there "ORADIS") in github.com/CroatiaControlLtd/asterix, RFF in github.com/hpuhr/jASTERIX.
 */
import { blockLength, HEADER_OCTETS } from '../block-header.ts';
import { isKnownCategory } from '../editions.ts';
import { word16 } from './network.ts';
import { framed, NOTHING, type RecordedPiece, type Splitter } from './splitter.ts';

const word24 = (bytes: Uint8Array, at: number): number => (bytes[at] << 16) | word16(bytes, at + 1);
const word32 = (bytes: Uint8Array, at: number): number => word16(bytes, at) * 0x10000 + word16(bytes, at + 2);

/** Octets of raw blocks handed on together. */
const RUN_OCTETS_MAX = 1 << 16;

/** Data blocks one after another. */
export class RawSplitter implements Splitter {
  measure(bytes: Uint8Array, at: number, end: number): number | string {
    let next = at;
    for (let length = blockLength(bytes, next, end); length > 0; length = blockLength(bytes, next, end)) {
      next += length;
      if (next - at >= RUN_OCTETS_MAX) break;
    }
    if (next > at) return next - at;
    if (end - at < HEADER_OCTETS) return 0;
    const length = word16(bytes, at + 1);
    return length > HEADER_OCTETS ? 0 : `block says it has ${length} octets`;
  }

  open(unit: Uint8Array, offset: number): RecordedPiece[] {
    return framed(unit, offset, 0, unit.length, Number.NaN);
  }
}

/** A framing with a head of so many octets, then records. */
abstract class RecordSplitter implements Splitter {
  #isPastHead: boolean;
  readonly #headOctets: number;
  readonly #leastOctets: number;

  constructor(headOctets: number, leastOctets: number) {
    this.#headOctets = headOctets;
    this.#leastOctets = leastOctets;
    this.#isPastHead = headOctets === 0;
  }

  measure(bytes: Uint8Array, at: number, end: number): number | string {
    if (!this.#isPastHead) return this.#headOctets;
    return end - at < this.#leastOctets ? 0 : this.measureRecord(bytes, at);
  }

  open(unit: Uint8Array, offset: number): readonly RecordedPiece[] {
    if (this.#isPastHead) return this.openRecord(unit, offset);
    this.#isPastHead = true;
    return NOTHING;
  }

  protected abstract measureRecord(bytes: Uint8Array, at: number): number | string;
  protected abstract openRecord(unit: Uint8Array, offset: number): RecordedPiece[];
}

const GPS_HEAD = 2200;
const GPS_TAIL = 10;

/** A head of 2,200 octets; then one block and ten octets, of which 6 to 8 are the time of day in 1/128 s. */
export class GpsSplitter extends RecordSplitter {
  constructor() {
    super(GPS_HEAD, HEADER_OCTETS);
  }

  protected measureRecord(bytes: Uint8Array, at: number): number | string {
    const length = word16(bytes, at + 1);
    return length > HEADER_OCTETS ? length + GPS_TAIL : `block says it has ${length} octets`;
  }

  protected openRecord(unit: Uint8Array, offset: number): RecordedPiece[] {
    const to = unit.length - GPS_TAIL;
    return framed(unit, offset, 0, to, word24(unit, to + 6) / 128);
  }
}

const FINAL_HEAD = 8;
const FINAL_PAD = 4;
const FINAL_PAD_OCTET = 0xa5;

/**
 * The final format (IOSS final format): octets in all, board, line, recording day, time of day in
 * 1/100 s in three octets; blocks; four octets A5.
 */
export class FinalSplitter extends RecordSplitter {
  constructor() {
    super(0, 2);
  }

  protected measureRecord(bytes: Uint8Array, at: number): number | string {
    const length = word16(bytes, at);
    return length > FINAL_HEAD + FINAL_PAD ? length : `final record says it has ${length} octets`;
  }

  protected openRecord(unit: Uint8Array, offset: number): RecordedPiece[] {
    return framed(unit, offset, FINAL_HEAD, unit.length - FINAL_PAD, word24(unit, 5) / 100);
  }
}

const TIMED_HEAD = 6;

/** Octets in all, time of day in ms in four octets, blocks. Found within datagrams too. */
export class TimedSplitter extends RecordSplitter {
  constructor() {
    super(0, 2);
  }

  protected measureRecord(bytes: Uint8Array, at: number): number | string {
    const length = word16(bytes, at);
    return length > TIMED_HEAD ? length : `timed record says it has ${length} octets`;
  }

  protected openRecord(unit: Uint8Array, offset: number): RecordedPiece[] {
    return framed(unit, offset, TIMED_HEAD, unit.length, word32(unit, 2) / 1000);
  }
}

const RFF_HEAD = 128;
const RFF_RECORD_HEAD = 6;

/**
 * Comsoft RFF: a head of 128 octets; then ms since the start in four octets, of an order that is not
 * published and so not read; octets that follow in two, little-endian; blocks.
 */
export class RffSplitter extends RecordSplitter {
  constructor() {
    super(RFF_HEAD, RFF_RECORD_HEAD);
  }

  protected measureRecord(bytes: Uint8Array, at: number): number {
    return RFF_RECORD_HEAD + (bytes[at + 4] | (bytes[at + 5] << 8));
  }

  protected openRecord(unit: Uint8Array, offset: number): RecordedPiece[] {
    return framed(unit, offset, RFF_RECORD_HEAD, unit.length, Number.NaN);
  }
}

/** Units that have to fit for bytes to be taken for a framing. */
const UNITS_SEEN = 4;

/** True where the bytes begin with units of the framing, each of blocks of known categories and nothing else. */
export function isFramed(make: () => Splitter, bytes: Uint8Array): boolean {
  const splitter = make();
  let pieces = 0;
  for (let at = 0; at < bytes.length && pieces < UNITS_SEEN; ) {
    const length = splitter.measure(bytes, at, bytes.length);
    if (typeof length === 'string') return false;
    if (length === 0 || length > bytes.length - at) return pieces > 0;
    for (const piece of splitter.open(bytes.subarray(at, at + length), at)) {
      if (!('bytes' in piece) || !isBlocks(piece.bytes)) return false;
      pieces++;
    }
    at += length;
  }
  return pieces > 0;
}

/** As `isFramed`, where the last unit ends with the bytes. */
export function isFramedWhole(make: () => Splitter, bytes: Uint8Array): boolean {
  const splitter = make();
  for (let at = 0; at < bytes.length; ) {
    const length = splitter.measure(bytes, at, bytes.length);
    if (typeof length === 'string' || length === 0 || length > bytes.length - at) return false;
    const pieces = splitter.open(bytes.subarray(at, at + length), at);
    if (pieces.some((piece) => !('bytes' in piece) || !isBlocks(piece.bytes))) return false;
    at += length;
  }
  return bytes.length > 0;
}

function isBlocks(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const length = blockLength(bytes, at, bytes.length);
    if (length === 0 || !isKnownCategory(bytes[at])) return false;
    at += length;
  }
  return at > 0;
}

/** Whether the first final record ends with its padding. */
export function hasFinalPad(bytes: Uint8Array): boolean {
  const length = bytes.length >= 2 ? word16(bytes, 0) : 0;
  if (length < FINAL_HEAD + FINAL_PAD || length > bytes.length) return false;
  for (let i = length - FINAL_PAD; i < length; i++) if (bytes[i] !== FINAL_PAD_OCTET) return false;
  return true;
}
