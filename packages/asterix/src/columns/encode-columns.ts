import { BLOCK_OCTETS_MAX, HEADER_OCTETS } from '../block-header.ts';
import { threeDigits, uapsOf } from '../editions.ts';
import { AsterixError } from '../error.ts';
import type { CategoryTable, Layout } from '../layout.ts';
import type { ItemValue } from '../record.ts';
import type { Writer } from '../write-element.ts';
import { writeRecord } from '../write-record.ts';
import { hasItem, type InnerColumns, type ItemColumns } from './item-columns.ts';
import { itemOfRow } from './row-values.ts';
import type { RowWriter, Sheet } from './sheet.ts';

/**
 * One data block of rows `first` to before `last`, into `into` from `at` on; returns where it ends. The
 * inverse of `decodeColumns`: items that the rows have and the columns hold, quantities rounded to the LSB.
 *
 * A table that is none is 0. Octets of extended items and sub-items of compound ones are sent up to the
 * last, and only where, they have a value. Fields of any content (`SP`, `RE`) are copied from `source`, the
 * bytes that were decoded; without it an `RE` of known layout is made from its columns.
 *
 * Throws `AsterixError` naming row, item and what would be right; what has been written then is of no use.
 */
export function encodeColumns(
  columns: ItemColumns,
  first: number,
  last: number,
  into: Uint8Array,
  at = 0,
  source?: Uint8Array,
): number {
  const inner = columns as InnerColumns;
  if (!(first >= 0 && first < last && last <= inner.count)) {
    throw new AsterixError('value-range', threeDigits(inner.category), `no rows ${first} to ${last} of ${inner.count}`);
  }
  for (const sheet of inner.sheets) sheet.source = source;
  const end = writeRows(inner, first, last, into, at);
  into[at] = inner.category;
  into[at + 1] = (end - at) >>> 8;
  into[at + 2] = (end - at) & 0xff;
  return end;
}

function writeRows(columns: InnerColumns, first: number, last: number, into: Uint8Array, at: number): number {
  const { sheets, writers, order } = columns;
  const most = Math.min(into.length, at + BLOCK_OCTETS_MAX);
  const isSingle = writers.length === 1;
  let write = writers[0] as RowWriter;
  let sheet = sheets[0] as Sheet;
  let next = at + HEADER_OCTETS;
  for (let row = first; row < last; row++) {
    if (!isSingle) {
      write = writers[order[row] as number] as RowWriter;
      sheet = sheets[order[row] as number] as Sheet;
    }
    const after = write(into, next, most, sheet, row);
    const isRight = after >= 0 && (isSingle || columns.plan.choose(into, next, after) === order[row]);
    next = isRight ? after : writeAgain(columns, row, into.subarray(0, most), next);
  }
  return next;
}

/** By its values and layouts, what the compiled writer gave up on: so that an error says what is wrong and where. */
function writeAgain(columns: InnerColumns, row: number, bytes: Uint8Array, at: number): number {
  const { table, expansion } = columns.reading;
  bytes.fill(0, at);
  const writer: Writer = { bytes, at, expansion: expansion?.layout };
  try {
    writeRecord(writer, table, valuesOf(columns, row, table));
  } catch (error) {
    throw error instanceof AsterixError
      ? new AsterixError(error.code, error.item, `row ${row}: ${error.reason}`)
      : error;
  }
  return writer.at;
}

function valuesOf(columns: InnerColumns, row: number, table: CategoryTable): Record<string, ItemValue> {
  const values: Record<string, ItemValue> = {};
  const { source, wanted } = columns.sheets[columns.order[row] as number] as Sheet;
  for (const [place, item] of (uapsOf(table)[columns.order[row] as number] ?? []).entries()) {
    const isWanted = ((wanted[Math.floor(place / 7)] as number) & (0x80 >> (place % 7))) !== 0;
    if (item === null || !isWanted || !hasItem(columns, row, item)) continue;
    const layout = (table.items[item] as readonly [string, Layout])[1];
    const value = itemOfRow({ columns, source }, row, item, layout);
    if (value !== undefined) values[item] = value;
    else {
      const path = `${threeDigits(table.category)}/${item}`;
      throw new AsterixError('sub-item-missing', path, 'the row is to have it; its columns have no value');
    }
  }
  return values;
}
