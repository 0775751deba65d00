import { blockLength, headerProblem } from '../block-header.ts';
import { explainBlock } from '../explain.ts';
import { note, tooManyRows } from '../problem-log.ts';
import { CELLS, type Cell } from './allocate.ts';
import { blankWritten, type InnerColumns, type ItemColumns } from './item-columns.ts';

/** Octets copied to where the reader reads them, unless a block has more: they stay in a processor's cache. */
const WINDOW_OCTETS = 1 << 14;

const [AT, COUNT, TOUCHED, IS_REFUSED, IS_FULL, UNREAD] = (
  ['at', 'count', 'touched', 'isRefused', 'isFull', 'unread'] satisfies Cell[]
).map((cell) => CELLS.indexOf(cell as Cell)) as [number, number, number, number, number, number];

/**
 * Reads blocks from `bytes[start..end)` into `columns`, after the rows already there; blocks of
 * other categories are skipped and counted. Returns the offset it stopped at: `end`, or the block for
 * which a column had no room (clear and go on from there). Never throws.
 *
 * A block is taken whole or not at all, as by `decodeRecords`.
 */
export function decodeColumns(bytes: Uint8Array, start: number, end: number, columns: ItemColumns): number {
  const inner = columns as InnerColumns;
  const { cells } = inner.memory;
  const last = Math.min(end, bytes.length);
  let from = 0;
  let to = 0;
  for (let at = Math.max(0, start); at < last; ) {
    const length = blockLength(bytes, at, last);
    if (length === 0) {
      note(inner, () => headerProblem(bytes, at, last));
      return end;
    }
    if (at + length > to) {
      from = at;
      to = Math.min(last, at + Math.max(length, WINDOW_OCTETS));
      inner.memory.input.set(bytes.subarray(from, to));
    }
    at = from + readWindow(inner, at - from, to - from, from);
    if (cells[IS_REFUSED] === 0) continue;
    const after = at + blockLength(bytes, at, last);
    if (!refuse(bytes, at, after, inner)) return at;
    at = after;
  }
  return end;
}

/** Where in the window the blocks end that could be read. */
function readWindow(columns: InnerColumns, at: number, last: number, shift: number): number {
  const { cells } = columns.memory;
  cells.fill(0);
  cells[COUNT] = columns.count;
  columns.read(at, last, columns.count, shift);
  columns.count = cells[COUNT] as number;
  columns.unreadBlocks += cells[UNREAD] as number;
  return cells[AT] as number;
}

/** Takes a block back; false where there is no room for it though there would be in empty columns. */
function refuse(bytes: Uint8Array, at: number, end: number, columns: InnerColumns): boolean {
  const isFull = columns.memory.cells[IS_FULL] !== 0;
  takeBack(columns);
  if (isFull && columns.count > 0) return false;
  note(columns, () =>
    isFull ? tooManyRows(bytes, at, end, columns.capacity) : explainBlock(bytes, at, end, columns.reading),
  );
  return true;
}

/** Puts everything after the rows committed back to none. */
function takeBack(columns: InnerColumns): void {
  const { used, committed, cells } = columns.memory;
  used.set(committed);
  blankWritten(columns, columns.count, Math.min(cells[TOUCHED] as number, columns.capacity));
}
