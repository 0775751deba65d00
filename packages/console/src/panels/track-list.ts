/** Which tracks the list shows, in which order. */
import type { TrackView } from '@musubi/node/contract';
import type { Dictionary } from '../i18n/language.ts';

export type SortColumn = 'callsign' | 'altitude' | 'speed' | 'released';
export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

const nameOf = (t: TrackView): string => t.callsign || t.id;

const COMPARE: Readonly<Record<SortColumn, (a: TrackView, b: TrackView) => number>> = {
  callsign: (a, b) => Number(b.emergency) - Number(a.emergency) || compareText(nameOf(a), nameOf(b)),
  altitude: (a, b) => (a.altitudeM ?? -1e9) - (b.altitudeM ?? -1e9),
  speed: (a, b) => Math.hypot(a.eastMps, a.northMps) - Math.hypot(b.eastMps, b.northMps),
  released: (a, b) =>
    a.releasedTo.length - b.releasedTo.length || compareText(a.releasedTo.join(), b.releasedTo.join()),
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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

/** Tracks that hold every word of `filter`, sorted. Ties fall by id, so that rows do not swap at random. */
export function listTracks(tracks: readonly TrackView[], filter: string, sort: Sort, words: Dictionary): TrackView[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = wanted.length
    ? tracks.filter((t) => {
        const text = searchText(t, words);
        return wanted.every((w) => text.includes(w));
      })
    : [...tracks];
  const sign = sort.descending ? -1 : 1;
  const compare = COMPARE[sort.column];
  return shown.sort((a, b) => sign * compare(a, b) || compareText(a.id, b.id));
}

/** Where the list goes from `id` on a key, or null when the key is none of its own. */
export function moveInList(ids: readonly string[], id: string | null, key: string, page: number): string | null {
  const at = id === null ? -1 : ids.indexOf(id);
  const last = ids.length - 1;
  const to: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(last, at + 1),
    ArrowUp: Math.max(0, at - 1),
    PageDown: Math.min(last, at + page),
    PageUp: Math.max(0, at - page),
    Home: 0,
    End: last,
  };
  const index = to[key];
  return index === undefined || last < 0 ? null : ids[index]!;
}
