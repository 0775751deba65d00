import { dayOf } from '../calendar/day.ts';
import { choiceWords } from '../field.ts';
import { type Item, type Side, sidesOf } from '../item.ts';
import { numberIn, readingIn, rowsIn, textIn, type Values } from '../values.ts';
import { type Reading, words } from '../words.ts';

/** Kinds of supplies. */
export const SUPPLY_WORDS = {
  fuel: words('Fuel', '燃料'),
  water: words('Water', '水'),
  food: words('Food', '食料'),
  medical: words('Medical stores', '医薬品'),
  stores: words('Other stores', 'その他'),
};

/** A supply of a site as one side has it, counted on to today. */
export interface Supply {
  readonly nation: string;
  readonly kind: string;
  readonly what: Reading;
  /** Whole days until it is used up at the rate given; null without a rate. Negative: used up since. */
  readonly daysLeft: number | null;
  readonly thresholdDays: number | null;
  readonly isShort: boolean;
  readonly asOf: string;
}

/** Every supply that any side reports of a site. */
export function suppliesOf(item: Item, today: number): readonly Supply[] {
  return sidesOf(item).flatMap((side) => rowsIn(side.fields, 'supplies').map((row) => supply(side, row, today)));
}

/** What was there on the day of the report lasts so long at its rate, less the days that have gone since; null for what lasts without end. */
export function daysLeft(quantity: number, perDay: number | null, asOfDay: number, today: number): number | null {
  if (perDay === null || perDay <= 0) return null;
  const days = Math.floor(quantity / perDay) - Math.max(0, today - asOfDay);
  return Number.isFinite(days) ? days : null;
}

function supply({ nation }: Side, row: Values, today: number): Supply {
  const asOf = textIn(row, 'asOf');
  const left = daysLeft(numberIn(row, 'quantity') ?? 0, numberIn(row, 'perDay'), dayOf(asOf), today);
  const thresholdDays = numberIn(row, 'thresholdDays');
  const isShort = left !== null && left < (thresholdDays ?? 1);
  return {
    nation,
    kind: textIn(row, 'kind'),
    what: readingIn(row, 'what'),
    daysLeft: left,
    thresholdDays,
    isShort,
    asOf,
  };
}

/** What a supply is: as it was written, or its kind. */
export function supplyWords({ what, kind }: Supply): Reading {
  return what || choiceWords(SUPPLY_WORDS, kind);
}
