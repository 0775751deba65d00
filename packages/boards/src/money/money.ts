import type { Json } from '@musubi/model';
import { grouped } from '../grouped.ts';
import { roundedQuotient } from './decimal.ts';

/** A whole number of a currency's own unit, e.g. yen or dollars. */
export interface Money {
  readonly currency: string;
  readonly amount: number;
}

const SIGNS: Readonly<Record<string, string>> = { JPY: '¥', USD: '$', KRW: '₩', AUD: 'A$', GBP: '£', EUR: '€' };
/** Number, name and how many decimals are shown of it. */
const SCALES = [
  [1_000_000_000_000n, ' tn', 4],
  [1_000_000_000n, ' bn', 2],
  [1_000_000n, ' mn', 2],
] as const;

/** A `money` value of a side; null where nothing is said. */
export function readMoney(value: Json | undefined): Money | null {
  return typeof value === 'object' && value !== null && 'amount' in value ? (value as unknown as Money) : null;
}

/** To be looked at, rounded: `¥211.02 bn`, `₩1.5192 tn`, `$1.82 bn`. Small amounts are written in full. */
export function shortMoney({ currency, amount }: Money): string {
  const sign = SIGNS[currency] ?? `${currency} `;
  const size = BigInt(Math.abs(amount));
  const scale = SCALES.find(([unit]) => size >= unit);
  const minus = amount < 0 ? '−' : '';
  return `${minus}${sign}${scale === undefined ? grouped(size) : inUnits(size, scale)}`;
}

/** To be checked, exact: `¥1,055,100,000,000`. */
export function exactMoney({ currency, amount }: Money): string {
  return `${amount < 0 ? '−' : ''}${SIGNS[currency] ?? `${currency} `}${grouped(BigInt(Math.abs(amount)))}`;
}

/** A sum as a number that JSON holds exactly; null beyond 2^53 − 1, where it would not. */
export function safeAmount(amount: bigint): number | null {
  const value = Number(amount);
  return Number.isSafeInteger(value) ? value : null;
}

function inUnits(size: bigint, [unit, name, places]: (typeof SCALES)[number]): string {
  const shown = roundedQuotient(size * 10n ** BigInt(places), unit);
  const [whole, rest] = [shown / 10n ** BigInt(places), shown % 10n ** BigInt(places)];
  const decimals = String(rest).padStart(places, '0').replace(/0+$/, '');
  return `${grouped(whole)}${decimals === '' ? '' : `.${decimals}`}${name}`;
}
