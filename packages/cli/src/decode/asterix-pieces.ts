import { type ContainerKind, readPackets } from '@musubi/asterix';
import { CliError } from '../error.ts';
import type { ErrorEntry } from './entry.ts';

/** Data blocks that lie together in a file. */
export interface Piece {
  readonly kind: 'piece';
  /** Of capture, UTC s; NaN where the container has no time. */
  readonly receivedS: number;
  /** Of the first byte, in the file. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

const HEADER_OCTETS = 3;
const BLOCK_OCTETS_MIN = 4;
/** A capture is read whole. */
const CAPTURE_BYTES_MAX = 2 ** 31;

/** The blocks of a file in one of the containers. */
export function readPieces(
  container: ContainerKind,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Piece | ErrorEntry> {
  return container === 'raw' ? rawPieces(chunks) : capturePieces(chunks);
}

/** Whole blocks as far as they have come; what can be no block goes on to the end of the file. */
async function* rawPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let rest: Uint8Array = new Uint8Array(0);
  let offset = 0;
  let isLost = false;
  for await (const chunk of chunks) {
    // Where the next block begins is not known any more: the bytes are not kept either.
    if (isLost) continue;
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const { end, isBlock } = wholeBlocks(bytes);
    isLost = !isBlock;
    const upTo = isLost ? bytes.length : end;
    if (upTo > 0) yield { kind: 'piece', receivedS: Number.NaN, offset, bytes: bytes.subarray(0, upTo) };
    rest = bytes.subarray(upTo);
    offset += upTo;
  }
  if (rest.length > 0) yield { kind: 'piece', receivedS: Number.NaN, offset, bytes: rest };
}

/** Where the last whole block ends, and whether a block can begin there. */
function wholeBlocks(bytes: Uint8Array): { end: number; isBlock: boolean } {
  let end = 0;
  while (end + HEADER_OCTETS <= bytes.length) {
    const length = blockLengthAt(bytes, end);
    if (length < BLOCK_OCTETS_MIN) return { end, isBlock: false };
    if (end + length > bytes.length) break;
    end += length;
  }
  return { end, isBlock: true };
}

/** What a block's length word says; 0 where there is none. */
function blockLengthAt(bytes: Uint8Array, at: number): number {
  return at + HEADER_OCTETS <= bytes.length ? ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number) : 0;
}

async function* capturePieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece | ErrorEntry> {
  const bytes = await readWhole(chunks);
  for (const packet of readPackets(bytes)) {
    if ('payload' in packet) {
      const { payload, timeS } = packet;
      // A datagram put together from parts lies nowhere in the file: the last part's record stands in.
      const offset = payload.buffer === bytes.buffer ? payload.byteOffset - bytes.byteOffset : packet.offset;
      yield { kind: 'piece', receivedS: timeS, offset, bytes: payload };
    } else {
      const { code, message, offset } = packet;
      yield { kind: 'error', error: message, code, offset, cat: null, raw: null, isNoise: false };
    }
  }
}

async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > CAPTURE_BYTES_MAX)
      throw new CliError('file-unreadable', 'captures beyond 2 GiB are not read; split it');
    pieces.push(chunk);
  }
  return Buffer.concat(pieces, length);
}
