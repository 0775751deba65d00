/** What each track can be found by, kept from picture to picture: only a track that changed is read anew. */
import { CALLSIGN_BYTES } from '@musubi/model';
import type { TrackView } from '@musubi/node/contract';
import type { PictureColumns } from '@musubi/node/picture-frame';
import type { Dictionary } from '../i18n/language.ts';

/** Lower-case text of everything about a track that can be searched for, in the language shown. */
function textOf(t: TrackView, words: Dictionary): string {
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

const mark = new Float64Array(2);

/** One step of two hashes that go different ways: 64 bits together, too many for two states to meet. */
function mix(value: number): void {
  mark[0] = Math.imul(mark[0]! ^ value, 0x01000193);
  mark[1] = Math.imul(mark[1]! ^ (value >>> 7) ^ (value << 11), 0x5bd1e995);
}

/** Marks all of a row that its text is made of, beside its name, into `mark`. */
function markOf({ columns: c, header }: PictureColumns, row: number): void {
  mark[0] = mark[1] = 0x811c9dc5 | 0;
  for (let i = row * CALLSIGN_BYTES; i < (row + 1) * CALLSIGN_BYTES && c.callsign[i] !== 0; i++) mix(c.callsign[i]!);
  mix(c.address[row]!);
  mix(c.mode3A[row]!);
  mix(c.mmsi[row]!);
  mix(c.kind[row]! | (c.identity[row]! << 8) | (c.flags[row]! << 16));
  const end = Math.min(c.contributorsEnd[row]!, header.contributors);
  for (let i = row === 0 ? 0 : c.contributorsEnd[row - 1]!; i < end; i++) {
    mix(c.contributorNation[i]!);
    mix(c.contributorNumber[i]!);
  }
}

interface Kept {
  readonly a: number;
  readonly b: number;
  readonly text: string;
  /** The picture that it was last asked for in, by count. */
  seen: number;
}

export interface SearchTexts {
  /** Before the rows of a picture are asked for. */
  readonly begin: (picture: PictureColumns, words: Dictionary) => void;
  readonly of: (row: number) => string;
  /** How many texts were made so far. */
  readonly made: () => number;
}

/** Texts of the tracks of pictures that follow each other. Of tracks that are gone none are kept for long. */
export function createSearchTexts(): SearchTexts {
  const kept = new Map<number, Kept>();
  let picture: PictureColumns | null = null;
  let words: Dictionary | null = null;
  let names = '';
  let [turn, made] = [0, 0];

  const forgetGone = (count: number): void => {
    if (kept.size <= 2 * count + 64) return;
    for (const [key, { seen }] of kept) if (seen < turn) kept.delete(key);
  };

  return {
    begin(next, spoken) {
      forgetGone(next.count);
      // Places in these lists are what the columns hold.
      const named = `${next.as} ${next.header.prefixes.join()} ${next.header.nations.join()}`;
      if (spoken !== words || named !== names) kept.clear();
      [picture, words, names] = [next, spoken, named];
      turn++;
    },
    of(row) {
      if (picture === null || words === null) return '';
      const key = picture.columns.number[row]! * 256 + picture.columns.idPrefix[row]!;
      markOf(picture, row);
      const known = kept.get(key);
      if (known && known.a === mark[0] && known.b === mark[1]) {
        known.seen = turn;
        return known.text;
      }
      made++;
      const text = textOf(picture.trackAt(row), words);
      kept.set(key, { a: mark[0]!, b: mark[1]!, text, seen: turn });
      return text;
    },
    made: () => made,
  };
}
