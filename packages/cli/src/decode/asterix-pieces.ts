import { type CaptureProblem, detectContainer, type RecordedPiece, RecordingReader } from '@musubi/asterix';
import type { ErrorEntry, Piece } from './entry.ts';

/** The data blocks of a recording of any kind, chunk by chunk; of raw blocks where it is none and `isAsterix` says that it must be. */
export async function* readPieces(
  chunks: AsyncIterable<Uint8Array>,
  isAsterix: boolean,
): AsyncGenerator<Iterable<Piece | ErrorEntry>> {
  let reader: RecordingReader | undefined;
  for await (const chunk of chunks) {
    // The first chunk is long enough to tell by: `formatOf` saw to that.
    reader ??= new RecordingReader(isAsterix && detectContainer(chunk) === 'unknown' ? { kind: 'raw' } : {});
    yield pieces(reader.push(chunk));
  }
  if (reader !== undefined) yield pieces(reader.end());
}

function* pieces(found: Iterable<RecordedPiece | CaptureProblem>): Generator<Piece | ErrorEntry> {
  for (const each of found) yield toPiece(each);
}

/** What a reader of recordings found, as this command hands it on. */
export function toPiece(found: RecordedPiece | CaptureProblem): Piece | ErrorEntry {
  if ('bytes' in found) return { kind: 'piece', receivedS: found.timeS, offset: found.offset, bytes: found.bytes };
  const { code, message, offset } = found;
  return { kind: 'error', error: message, code, offset, cat: null, raw: null, isNoise: false };
}
