/** Which tracks the list shows, in which order. */
import { CALLSIGN_BYTES } from '@musubi/model';
import { FrameFlag, type PictureColumns } from '@musubi/node/picture-frame';
import { createSearchTexts } from '../filter/search-text.ts';
import type { Dictionary } from '../i18n/language.ts';

export type SortColumn = 'callsign' | 'altitude' | 'speed' | 'released';
export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** Orders two rows of a picture. */
type Compare = (a: number, b: number) => number;

/** Callsigns are of the 64 signs from space on, and eight at most: as one number they sort as they read. */
const SIGNS = 64;
const FIRST_SIGN = 0x20;

/** A number for what each row is listed by: its callsign, or its id where it has none. */
function nameKeys(picture: PictureColumns): Float64Array {
  const bytes = picture.columns.callsign;
  return Float64Array.from({ length: picture.count }, (_, row) => {
    const at = row * CALLSIGN_BYTES;
    if (bytes[at] === 0) return textKey(picture.idAt(row));
    let key = 0;
    for (let i = at; i < at + CALLSIGN_BYTES; i++) key = key * SIGNS + signOf(bytes[i]!);
    return key;
  });
}

const signOf = (code: number): number => Math.max(0, Math.min(SIGNS - 1, code - FIRST_SIGN));

function textKey(text: string): number {
  let key = 0;
  for (let i = 0; i < CALLSIGN_BYTES; i++) key = key * SIGNS + signOf(text.charCodeAt(i) || 0);
  return key;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const COMPARE: Readonly<Record<SortColumn, (picture: PictureColumns) => Compare>> = {
  callsign(picture) {
    const keys = nameKeys(picture);
    const urgent = (row: number): number => picture.columns.flags[row]! & FrameFlag.emergency;
    return (a, b) => urgent(b) - urgent(a) || keys[a]! - keys[b]!;
  },
  altitude({ columns: { altitudeM } }) {
    const known = altitudeM.map((m) => (Number.isNaN(m) ? -1e9 : m));
    return (a, b) => known[a]! - known[b]!;
  },
  speed({ columns: { eastMps, northMps } }) {
    const speed = eastMps.map((east, row) => Math.hypot(east, northMps[row]!));
    return (a, b) => speed[a]! - speed[b]!;
  },
  released({ columns: { releasedTo } }) {
    return (a, b) => bitCount(releasedTo[a]!) - bitCount(releasedTo[b]!) || releasedTo[a]! - releasedTo[b]!;
  },
};

const texts = createSearchTexts();

/** Every row, in the order in which they were last listed: a list that is almost in order is soon sorted. */
let lastOrder: readonly number[] = [];
function allRows(count: number): number[] {
  const rows = lastOrder.filter((row) => row < count);
  const known = new Uint8Array(count);
  for (const row of rows) known[row] = 1;
  for (let row = 0; row < count; row++) if (known[row] === 0) rows.push(row);
  return rows;
}

function found(picture: PictureColumns, rows: number[], wanted: readonly string[], words: Dictionary): number[] {
  texts.begin(picture, words);
  return rows.filter((row) => {
    const text = texts.of(row);
    return wanted.every((w) => text.includes(w));
  });
}

/** Rows of those `passing` (ones; null for all) whose track holds every word of `filter`, sorted. Ties fall by number, so that rows do not swap at random. */
export function listTracks(
  picture: PictureColumns,
  filter: string,
  sort: Sort,
  words: Dictionary,
  passing: Uint8Array | null = null,
): number[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const all = allRows(picture.count);
  const rows = passing ? all.filter((row) => passing[row] === 1) : all;
  const shown = wanted.length ? found(picture, rows, wanted, words) : rows;
  const sign = sort.descending ? -1 : 1;
  const compare = COMPARE[sort.column](picture);
  const { number } = picture.columns;
  lastOrder = shown.sort((a, b) => sign * compare(a, b) || number[a]! - number[b]!);
  return shown;
}

/** Where the list goes from place `at` (−1: nowhere yet) of `count` on a key, or −1 when the key is none of its own. */
export function moveInList(count: number, at: number, key: string, page: number): number {
  const last = count - 1;
  const to: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(last, at + 1),
    ArrowUp: Math.max(0, at - 1),
    PageDown: Math.min(last, at + page),
    PageUp: Math.max(0, at - page),
    Home: 0,
    End: last,
  };
  return last < 0 ? -1 : (to[key] ?? -1);
}
