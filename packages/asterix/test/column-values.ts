import { expect } from 'vitest';
import {
  type Column,
  columnText,
  type DecodedRecord,
  hasItem,
  type ItemColumns,
  type ItemValue,
} from '../src/index.ts';

type Leaf = number | string;

/** Leaves by path; of what is repeated a list. */
function leavesOf(items: Readonly<Record<string, ItemValue>>): Map<string, Leaf | Leaf[]> {
  const leaves = new Map<string, Leaf | Leaf[]>();
  const walk = (value: ItemValue, path: string, repeated: boolean): void => {
    if (Array.isArray(value)) {
      leaves.set(`${path}#count`, value.length);
      for (const each of value) walk(each, path, true);
    } else if (typeof value === 'object') {
      for (const [name, each] of Object.entries(value)) walk(each, `${path}/${name}`, repeated);
    } else if (repeated) leaves.set(path, [...((leaves.get(path) as Leaf[]) ?? []), value as Leaf]);
    else leaves.set(path, value as Leaf);
  };
  for (const [name, value] of Object.entries(items)) walk(value, name, false);
  return leaves;
}

function shown(column: Column, row: number): Leaf {
  if (column.kind === 'octal' || column.kind === 'text' || column.kind === 'hex') return columnText(column, row);
  return column.values[row] as number;
}

function none(column: Column): Leaf {
  if (column.kind === 'octal') return '';
  if (column.kind === 'text') return '\0'.repeat(column.width);
  return column.kind === 'hex' ? '00'.repeat(column.width) : column.none;
}

/** A column shows octal digits without leading zeros. */
const plain = (column: Column, leaf: Leaf): Leaf =>
  column.kind === 'octal' ? Number.parseInt(String(leaf), 8).toString(8) : leaf;

/** The row says what the record says, and nothing else. */
export function expectRow(columns: ItemColumns, row: number, record: DecodedRecord): void {
  const leaves = leavesOf(record.items as Readonly<Record<string, ItemValue>>);
  expect(columns.offset[row]).toBe(record.offset);
  for (const column of columns.columns.values()) {
    const { path, kind, repeated } = column;
    const [item = ''] = path.split(/[/#]/);
    if (kind === 'offset' || kind === 'length') {
      expect((column.values[row] as number) >= 0, path).toBe(item in record.items);
      continue;
    }
    if (kind === 'first') continue;
    if (repeated === '') {
      const leaf = leaves.get(path);
      expect(shown(column, row), path).toEqual(leaf === undefined ? none(column) : plain(column, leaf as Leaf));
      continue;
    }
    const count = columns.columns.get(`${repeated}#count`)?.values[row] as number;
    const first = columns.columns.get(`${repeated}#first`)?.values[row] as number;
    const own = Array.from({ length: Math.max(0, count) }, (_, i) => shown(column, first + i));
    expect(own, path).toEqual(((leaves.get(path) ?? []) as Leaf[]).map((leaf) => plain(column, leaf)));
  }
  for (const name of Object.keys(record.items)) expect(hasItem(columns, row, name)).toBe(true);
}
