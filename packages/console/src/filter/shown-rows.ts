import type { PictureColumns } from '@musubi/node/picture-frame';
import type { Area } from '../areas/area.ts';
import { type Criteria, createRowFilter, type RowFilter } from './criteria.ts';

/** What is asked for, as the state has it. */
export interface Asked {
  readonly criteria: Criteria;
  readonly areas: readonly Area[];
}

let asked: Asked | null = null;
let filter: RowFilter = () => null;
/** Map and list ask about the same picture one after the other. */
let answers = new WeakMap<PictureColumns, Uint8Array | null>();

/** The rows of a picture that the criteria let through, as ones; null for all. */
export function shownRows(picture: PictureColumns, { criteria, areas }: Asked): Uint8Array | null {
  if (asked?.criteria !== criteria || asked.areas !== areas) {
    asked = { criteria, areas };
    filter = createRowFilter(criteria, areas);
    answers = new WeakMap();
  }
  const known = answers.get(picture);
  if (known !== undefined) return known;
  const answer = filter(picture);
  answers.set(picture, answer);
  return answer;
}

/** How many tracks of a picture are hidden. */
export function hiddenCount(picture: PictureColumns | null, asked: Asked): number {
  const shown = picture && shownRows(picture, asked);
  return shown ? shown.reduce((hidden, one) => hidden + 1 - one, 0) : 0;
}
