import { type CaptureProblem, detectContainer, type RecordedPiece, RecordingReader } from '@musubi/asterix';
import type { ErrorEntry } from './entry.ts';

/** Data blocks that lie together in a file. */
export interface Piece {
  readonly kind: 'piece';
  /** When they were recorded, UTC s; NaN where the file does not say. */
  readonly receivedS: number;
  /** Of the first byte, in the file. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** The data blocks of a recording of any kind; of raw blocks where it is none and `isAsterix` says that it must be. */
export async function* readPieces(
  chunks: AsyncIterable<Uint8Array>,
  isAsterix: boolean,
): AsyncGenerator<Piece | ErrorEntry> {
  let reader: RecordingReader | undefined;
  for await (const chunk of chunks) {
    // The first chunk is long enough to tell by: `formatOf` saw to that.
    reader ??= new RecordingReader(isAsterix && detectContainer(chunk) === 'unknown' ? { kind: 'raw' } : {});
    for (const found of reader.push(chunk)) yield toPiece(found);
  }
  if (reader !== undefined) for (const found of reader.end()) yield toPiece(found);
}

function toPiece(found: RecordedPiece | CaptureProblem): Piece | ErrorEntry {
  if ('bytes' in found) return { kind: 'piece', receivedS: found.timeS, offset: found.offset, bytes: found.bytes };
  const { code, message, offset } = found;
  return { kind: 'error', error: message, code, offset, cat: null, raw: null, isNoise: false };
}
