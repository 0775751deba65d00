import { blockLength, HEADER_OCTETS, headerProblem } from '../block-header.ts';
import { explainBlock } from '../explain.ts';
import { note, tooManyRows } from '../problem-log.ts';
import { blankWritten, type InnerColumns, type ItemColumns } from './item-columns.ts';
import type { RecordReader, Sheet } from './sheet.ts';

/**
 * Reads blocks from `bytes[start..end)` into `columns`, after the rows already there; blocks of
 * other categories are skipped and counted. Returns the offset it stopped at: `end`, or the block for
 * which a column had no room (clear and go on from there). Never throws.
 *
 * A block is taken whole or not at all, as by `decodeRecords`.
 */
export function decodeColumns(bytes: Uint8Array, start: number, end: number, columns: ItemColumns): number {
  const inner = columns as InnerColumns;
  const last = Math.min(end, bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = Math.max(0, start); at < last; ) {
    const length = blockLength(bytes, at, last);
    if (length === 0) {
      note(inner, () => headerProblem(bytes, at, last));
      return end;
    }
    if (bytes[at] !== inner.category) inner.unreadBlocks++;
    else {
      const rows = readRows(bytes, view, at + HEADER_OCTETS, at + length, inner);
      if (rows >= 0) commit(inner, rows);
      else if (!refuse(bytes, at, at + length, inner)) return at;
    }
    at += length;
  }
  return end;
}

/** Takes a block back; false where there is no room for it though there would be in empty columns. */
function refuse(bytes: Uint8Array, at: number, end: number, columns: InnerColumns): boolean {
  const isFull = columns.sheets.some((sheet) => sheet.isFull);
  takeBack(columns);
  if (isFull && columns.count > 0) return false;
  note(columns, () =>
    isFull ? tooManyRows(bytes, at, end, columns.capacity) : explainBlock(bytes, at, end, columns.reading),
  );
  return true;
}

/** The rows there are with the records of the block, −1 where one is malformed or has no room. */
function readRows(bytes: Uint8Array, view: DataView, start: number, end: number, columns: InnerColumns): number {
  const { capacity, offset, order, readers, sheets } = columns;
  const isSingle = readers.length === 1;
  let read = readers[0] as RecordReader;
  let sheet = sheets[0] as Sheet;
  let row = columns.count;
  for (let at = start; at < end; row++) {
    if (row >= capacity) {
      sheet.isFull = true;
      columns.touched = row;
      return -1;
    }
    if (!isSingle) {
      const choice = columns.plan.choose(bytes, at, end);
      read = readers[choice] as RecordReader;
      sheet = sheets[choice] as Sheet;
      order[row] = choice;
    }
    offset[row] = at;
    at = read(bytes, view, at, end, sheet, row);
    if (at < 0 || sheet.isFull) {
      columns.touched = row + 1;
      return -1;
    }
  }
  return row;
}

function commit(columns: InnerColumns, rows: number): void {
  columns.count = rows;
  const { committed } = columns;
  if (committed.length === 0) return;
  const { used } = columns.memory;
  for (let i = 0; i < committed.length; i++) committed[i] = used[i];
}

/** Puts everything after the rows committed back to none. */
function takeBack(columns: InnerColumns): void {
  columns.memory.used.set(columns.committed);
  for (const sheet of columns.sheets) sheet.isFull = false;
  blankWritten(columns, columns.count, Math.min(columns.touched, columns.capacity));
}
