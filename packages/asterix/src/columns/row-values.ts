import { bitsOf } from '../editions.ts';
import type {
  CompoundLayout,
  ElementLayout,
  ExtendedLayout,
  Field,
  FixedCompoundLayout,
  GroupLayout,
  Layout,
  Part,
} from '../layout.ts';
import type { ItemValue } from '../record.ts';
import { toHex } from '../characters.ts';
import { type Column, columnText } from './column.ts';
import type { InnerColumns } from './item-columns.ts';
import type { Sheet } from './sheet.ts';

/** What a row's columns say of an item, as a record has it; undefined where they say nothing. */
export function itemOfRow(place: Place, row: number, item: string, layout: Layout): ItemValue | undefined {
  return valueAt(place, item, layout, row);
}

interface Place {
  readonly columns: InnerColumns;
  /** What fields of any content are parts of. */
  readonly source: Uint8Array | undefined;
}

function valueAt(place: Place, path: string, layout: Layout, row: number): ItemValue | undefined {
  switch (layout[0]) {
    case 'g':
    case 'x':
      return partsAt(place, path, (layout as GroupLayout | ExtendedLayout).slice(1) as (Part | null)[], row);
    case 'c':
      return partsAt(place, path, (layout as CompoundLayout).slice(1) as Field[], row);
    case 'f':
      return partsAt(place, path, (layout as FixedCompoundLayout).slice(2) as Field[], row);
    case 'r':
      return repeatedAt(place, path, layout[2] as ElementLayout | GroupLayout, row);
    case 'p':
      return contentAt(place, path, layout[1] === 're', row);
    default:
      return elementAt(place, path, layout as ElementLayout, row);
  }
}

/** Sub-items by name; undefined where none has a value. */
function partsAt(
  place: Place,
  path: string,
  parts: readonly (Part | Field | null)[],
  row: number,
): ItemValue | undefined {
  const found: Record<string, ItemValue> = {};
  let count = 0;
  for (const part of parts) {
    if (!Array.isArray(part)) continue;
    const [name, layout] = part as readonly [string, Layout];
    const value = valueAt(place, `${path}/${name}`, layout, row);
    if (value === undefined) continue;
    found[name] = value;
    count++;
  }
  return count > 0 ? found : undefined;
}

function repeatedAt(place: Place, path: string, one: ElementLayout | GroupLayout, row: number): ItemValue | undefined {
  const count = numberAt(place, `${path}#count`, row);
  const first = numberAt(place, `${path}#first`, row);
  if (count < 0 || first < 0 || first + count > (place.columns.sheets[0] as Sheet).room) return undefined;
  return Array.from({ length: count }, (_, i) => valueAt(place, path, one, first + i) ?? {});
}

function contentAt(place: Place, path: string, isExpansion: boolean, row: number): ItemValue | undefined {
  const { source, columns } = place;
  const at = numberAt(place, `${path}#offset`, row);
  const end = at + numberAt(place, `${path}#length`, row);
  if (source && at >= 0) return end >= at && end <= source.length ? toHex(source, at, end) : undefined;
  const layout = isExpansion ? columns.reading.expansion?.layout : undefined;
  return layout && valueAt(place, path, layout, row);
}

function numberAt({ columns }: Place, path: string, row: number): number {
  return columns.columns.get(path)?.values[row] ?? -1;
}

function elementAt({ columns }: Place, path: string, layout: ElementLayout, row: number): ItemValue | undefined {
  const column = columns.columns.get(path) as Column;
  if (column.kind === 'text' || column.kind === 'hex') return textAt(column, row);
  const value = column.values[row] as number;
  if (Number.isNaN(value) || (column.none === -1 && value < 0)) return undefined;
  if (column.kind === 'octal') return value.toString(8).padStart(bitsOf(layout) / 3, '0');
  return value;
}

/** Zeros at the end of characters stand for none of them. */
function textAt(column: Column, row: number): ItemValue | undefined {
  const text = columnText(column, row);
  if (column.kind === 'hex') return text;
  const given = text.replace(/\0+$/, '');
  return given === '' ? undefined : given;
}
