import { openInput } from '../decode/input.ts';

/** Longer lines are bad rows: what they would hold cannot be a row of ours. */
const LINE_BYTES_MAX = 1 << 20;
const NEWLINE = 10;

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

/** Reads lines piece by piece; the last may lack its end. */
export async function* readLines(path: string): AsyncGenerator<LinePiece> {
  const input = openInput(path);
  const decoder = new TextDecoder();
  let rest = '';
  let tooLong = false;
  let firstLine = 1;
  for await (const chunk of input.chunks) {
    const last = chunk.lastIndexOf(NEWLINE);
    if (last < 0 && tooLong) continue;
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() as string;
    if (tooLong && lines.length > 0) {
      lines[0] = TOO_LONG;
      tooLong = false;
    }
    if (rest.length > LINE_BYTES_MAX) {
      rest = '';
      tooLong = true;
    }
    if (lines.length > 0) yield { lines, firstLine, bytesRead: input.bytesRead() };
    firstLine += lines.length;
  }
  if (tooLong) rest = TOO_LONG;
  if (rest.trim() !== '') yield { lines: [rest], firstLine, bytesRead: input.bytesRead() };
}
