/** What an act would change, ready to be marked on the map. Nothing here touches the page. */
import type { WhatIf } from '@musubi/node/contract';
import type { PictureColumns } from '@musubi/node/picture-frame';
import { Mark } from '../map/track-table.ts';

/** Own tracks by number, and nations whose tracks would no longer be held here. */
export interface Preview {
  readonly own: string;
  /** The partner it is about; null for all of them. */
  readonly partner: string | null;
  readonly vanishes: ReadonlySet<number>;
  readonly appears: ReadonlySet<number>;
  readonly lost: ReadonlySet<string>;
}

/** What changes for one partner, or for any of them. */
export function previewOf({ partners }: WhatIf, own: string, partner: string | null): Preview {
  const asked = partners.filter(({ nation }) => partner === null || nation === partner);
  const lost = asked.filter(({ received }) => received.keeps < received.held).map(({ nation }) => nation);
  return {
    own,
    partner,
    vanishes: new Set(asked.flatMap(({ vanishes }) => vanishes.tracks)),
    appears: new Set(asked.flatMap(({ appears }) => appears.tracks)),
    lost: new Set(lost),
  };
}

/**
 * Bits of `Mark` for each row of the own picture; null when nothing is thought through, and for a
 * partner's eye, which knows tracks under other numbers. A track that several nations see is marked
 * as lost when all of them are.
 */
export function previewMarks(picture: PictureColumns, preview: Preview | null): Uint8Array | null {
  if (preview === null || picture.as !== null) return null;
  const marks = new Uint8Array(picture.count);
  const { contributorsEnd } = picture.columns;
  for (let row = 0; row < picture.count; row++)
    marks[row] = marksBetween(picture, row === 0 ? 0 : contributorsEnd[row - 1]!, contributorsEnd[row]!, preview);
  return marks;
}

function marksBetween({ columns, header }: PictureColumns, from: number, end: number, preview: Preview): number {
  let [marks, isLost] = [0, true];
  for (let i = from; i < Math.min(end, header.contributors); i++) {
    const nation = header.nations[columns.contributorNation[i]!] ?? '';
    const number = columns.contributorNumber[i]!;
    if (!preview.lost.has(nation)) isLost = false;
    if (nation !== preview.own) continue;
    if (preview.vanishes.has(number)) marks |= Mark.vanishes;
    if (preview.appears.has(number)) marks |= Mark.appears;
  }
  return isLost && end > from ? Mark.vanishes : marks;
}

/** How many tracks of a picture are marked as going and as coming. */
export function countMarks(marks: Uint8Array | null): { readonly vanishes: number; readonly appears: number } {
  const found = { vanishes: 0, appears: 0 };
  for (const mark of marks ?? []) {
    if (mark & Mark.vanishes) found.vanishes++;
    if (mark & Mark.appears) found.appears++;
  }
  return found;
}
