import type { BoardWorld } from '../board.ts';
import { dayAt, dayText } from '../calendar/day.ts';
import { grouped } from '../grouped.ts';
import type { Item } from '../item.ts';
import { listed, type Reading, titled, words } from '../words.ts';
import { ownCounts } from './headcount.ts';
import { type Supply, suppliesOf, supplyWords } from './supply.ts';

/** How many people a site has, and how long each supply lasts, as far as either is released here. */
export function siteSummary(item: Item, { nowS }: BoardWorld): Reading {
  const today = dayAt(nowS);
  const counts = ownCounts(item, dayText(today));
  const people = grouped(counts.reduce((sum, { count }) => sum + count, 0));
  const known = counts.length === 0 ? [] : [words(`${people} people`, `人員${people}名`)];
  return listed([...known, ...suppliesOf(item, today).flatMap(lasts)]);
}

function lasts(supply: Supply): Reading[] {
  const { daysLeft } = supply;
  if (daysLeft === null) return [];
  const days = Math.max(0, daysLeft);
  return [titled(supplyWords(supply), words(days === 1 ? '1 day left' : `${days} days left`, `残り${days}日`))];
}
