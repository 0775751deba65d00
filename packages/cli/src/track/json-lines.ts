import { openInput } from '../decode/input.ts';

/** Longer lines are bad rows: what they would hold cannot be a row of ours. */
const LINE_BYTES_MAX = 1 << 20;
const NEWLINE = 10;
const NOTHING = new Uint8Array(0);

/** Whole lines of a file. */
export interface LineBlock {
  /** Lines with their newlines, which only the file's last may lack. */
  readonly bytes: Uint8Array;
  /** Whether a line that was too long ended before these; it has the number before `firstLine`. */
  readonly afterTooLong: boolean;
  /** Number of the first line, from 1. */
  readonly firstLine: number;
  /** Bytes of the file read so far, before unpacking. */
  readonly bytesRead: number;
}

/** Lines of a piece of a file. */
export interface LinePiece {
  readonly lines: readonly string[];
  /** Number of the first line, from 1. */
  readonly firstLine: number;
  /** Bytes of the file read so far, before unpacking. */
  readonly bytesRead: number;
}

/** What stands for a line that is too long. */
export const TOO_LONG = '\0too long';

/** Reads whole lines block by block; the last may lack its end. */
export async function* readBlocks(path: string): AsyncGenerator<LineBlock> {
  const input = openInput(path);
  let rest: Uint8Array = NOTHING;
  let tooLong = false;
  let firstLine = 1;
  for await (const chunk of input.chunks) {
    const last = chunk.lastIndexOf(NEWLINE);
    if (last < 0 && tooLong) continue;
    if (last >= 0) {
      const from = tooLong ? chunk.indexOf(NEWLINE) + 1 : 0;
      const bytes = joined(rest, chunk.subarray(from, last + 1));
      if (tooLong) firstLine++;
      yield { bytes, afterTooLong: tooLong, firstLine, bytesRead: input.bytesRead() };
      firstLine += linesIn(bytes);
      tooLong = false;
      rest = NOTHING;
    }
    rest = joined(rest, chunk.subarray(last + 1));
    tooLong = rest.length > LINE_BYTES_MAX;
    if (tooLong) rest = NOTHING;
  }
  if (tooLong) yield { bytes: NOTHING, afterTooLong: true, firstLine: firstLine + 1, bytesRead: input.bytesRead() };
  if (rest.length > 0) yield { bytes: rest, afterTooLong: false, firstLine, bytesRead: input.bytesRead() };
}

/** Reads lines piece by piece; the last may lack its end. */
export async function* readLines(path: string): AsyncGenerator<LinePiece> {
  for await (const { bytes, afterTooLong, firstLine, bytesRead } of readBlocks(path)) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: firstLine > 1 });
    const lines = decoder.decode(bytes).split('\n');
    if (lines.at(-1) === '') lines.pop();
    if (afterTooLong) lines.unshift(TOO_LONG);
    if (lines.length > 0) yield { lines, firstLine: firstLine - (afterTooLong ? 1 : 0), bytesRead };
  }
}

/** Where the line that begins at `from` ends: at its newline, or with the bytes. */
export function lineEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(NEWLINE, from);
  return end < 0 ? bytes.length : end;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.length === 0 ? b : Buffer.concat([a, b]);
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}
