/** Which tracks the list shows, in which order. */
import type { TrackView } from '@musubi/node/contract';
import { FrameFlag, type PictureColumns } from '@musubi/node/picture-frame';
import type { Dictionary } from '../i18n/language.ts';

export type SortColumn = 'callsign' | 'altitude' | 'speed' | 'released';
export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders two rows of a picture. */
type Compare = (a: number, b: number) => number;

function namesOf(picture: PictureColumns): string[] {
  return Array.from({ length: picture.count }, (_, row) => picture.callsignAt(row) || picture.idAt(row));
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const COMPARE: Readonly<Record<SortColumn, (picture: PictureColumns) => Compare>> = {
  callsign(picture) {
    const names = namesOf(picture);
    const urgent = (row: number): number => picture.columns.flags[row]! & FrameFlag.emergency;
    return (a, b) => urgent(b) - urgent(a) || compareText(names[a]!, names[b]!);
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

/** Lower-case text of everything about a track that can be searched for, in the language shown. */
function searchText(t: TrackView, words: Dictionary): string {
  const flags = [
    t.emergency ? words.flag.emergency : '',
    t.coasting ? words.flag.coasting : '',
    t.duplicateAddress ? words.flag.duplicateAddress : '',
  ];
  const parts = [
    t.callsign,
    t.id,
    t.address,
    t.mode3A,
    t.mmsi,
    words.kind[t.kind],
    words.identity[t.identity],
    ...flags,
  ];
  return parts
    .concat(t.contributors.map((c) => `${c.nation} ${c.track}`))
    .join(' ')
    .toLowerCase();
}

/** Rows whose track holds every word of `filter`, sorted. Ties fall by number, so that rows do not swap at random. */
export function listTracks(picture: PictureColumns, filter: string, sort: Sort, words: Dictionary): number[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = [...Array(picture.count).keys()];
  const shown = wanted.length
    ? rows.filter((row) => {
        const text = searchText(picture.trackAt(row), words);
        return wanted.every((w) => text.includes(w));
      })
    : rows;
  const sign = sort.descending ? -1 : 1;
  const compare = COMPARE[sort.column](picture);
  const { number } = picture.columns;
  return shown.sort((a, b) => sign * compare(a, b) || number[a]! - number[b]!);
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
