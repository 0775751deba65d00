import type { Json } from '@musubi/model';
import type { BoardWorld } from './board.ts';

const KEY = /^[A-Z0-9-]{1,40}$/;
const AFTER = /^\+(\d{1,9})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/;
/** Deeper than rows within an item go. */
const DEPTH_MAX = 8;

/**
 * Rows for whoever reads them, whenever: `"key": "WATER"` makes the id `JPN-WATER` in Japan,
 * `"@WATER"` refers to it from another row, and a field whose name ends in `S` may be a time
 * (`2026-11-22T10:30Z`) or seconds from now (`+3600`). Anything else stays as it is.
 */
export function placedRows(rows: readonly Json[], { self, nowS }: BoardWorld): readonly Json[] {
  const keys = new Set(rows.map(keyOf).filter((key) => key !== null));
  const place = (name: string, value: Json, depth: number): Json => {
    if (depth > DEPTH_MAX) return value;
    if (Array.isArray(value)) return value.map((one) => place('', one as Json, depth + 1));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([part, one]) => [part, place(part, one as Json, depth + 1)]),
      );
    if (typeof value !== 'string') return value;
    if (value.startsWith('@') && keys.has(value.slice(1))) return `${self}-${value.slice(1)}`;
    return name.endsWith('S') ? timeOf(value, nowS) : value;
  };
  return rows.map((row) => {
    const key = keyOf(row);
    if (key === null) return place('', row, 0);
    const { key: _, ...rest } = row as Readonly<Record<string, Json>>;
    return { ...(place('', rest, 0) as Readonly<Record<string, Json>>), item: `${self}-${key}` };
  });
}

function keyOf(row: Json): string | null {
  const key = typeof row === 'object' && row !== null ? (row as Readonly<Record<string, Json>>)['key'] : undefined;
  return typeof key === 'string' && KEY.test(key) ? key : null;
}

function timeOf(text: string, nowS: number): Json {
  const after = AFTER.exec(text);
  if (after !== null) return Math.round(nowS) + Number(after[1]);
  return MOMENT.test(text) ? Date.parse(text) / 1000 : text;
}
