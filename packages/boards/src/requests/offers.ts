import type { NationCode } from '@musubi/model';
import { type Item, openerSide, type Side } from '../item.ts';
import { listIn, numberIn, textIn } from '../values.ts';

/** What one nation offers of what is asked. */
export interface Offer {
  readonly nation: NationCode;
  readonly progress: string;
  /** In the unit of the request; null where there is nothing to count. */
  readonly quantity: number | null;
  readonly fromS: number | null;
  readonly untilS: number | null;
  readonly isSettled: boolean;
}

/** From an offer on; before, and once refused, nothing stands. */
const STANDING = new Set(['offered', 'deploying', 'on-task', 'released']);
const AT_WORK = new Set(['deploying', 'on-task']);

/** Offers that stand, by nation. */
export function offersOf(item: Item): readonly Offer[] {
  return answersOf(item)
    .map(({ nation, fields }) => ({
      nation,
      progress: textIn(fields, 'progress'),
      quantity: numberIn(fields, 'offered'),
      fromS: numberIn(fields, 'offerFromS'),
      untilS: numberIn(fields, 'offerUntilS'),
      isSettled: fields['settled'] === true,
    }))
    .filter(({ progress }) => STANDING.has(progress));
}

/** Sides beside the opener's, by nation. */
export function answersOf(item: Item): readonly Side[] {
  return [...item.sides.values()]
    .filter(({ nation }) => nation !== item.opener)
    .sort((a, b) => (a.nation < b.nation ? -1 : 1));
}

/** Those asked that said nothing yet, or are still considering. */
export function awaited(item: Item): readonly NationCode[] {
  const asked = listIn(openerSide(item)?.fields, 'asked');
  return asked.filter((nation) => {
    const progress = textIn(item.sides.get(nation)?.fields, 'progress');
    return nation !== item.opener && (progress === '' || progress === 'considering');
  });
}

/** How much of a request is offered and how much of that is at work, each at most all of it. */
export interface Cover {
  /** In the request's unit; null for what is not counted. */
  readonly asked: number | null;
  readonly offered: number;
  /** From 0 to 1. */
  readonly offeredShare: number;
  readonly atWorkShare: number;
}

export function coverOf(item: Item): Cover {
  const asked = numberIn(openerSide(item)?.fields, 'quantity');
  const offers = offersOf(item);
  const sum = (some: readonly Offer[]) => some.reduce((total, { quantity }) => total + (quantity ?? 0), 0);
  const share = (some: readonly Offer[]) => {
    if (asked === null || asked === 0) return some.length > 0 ? 1 : 0;
    return Math.min(1, sum(some) / asked);
  };
  const working = offers.filter(({ progress }) => AT_WORK.has(progress));
  return { asked, offered: sum(offers), offeredShare: share(offers), atWorkShare: share(working) };
}
