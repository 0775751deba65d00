/** The dates of all instruments in one list. Nothing here touches the page. */
import type { AgreementView } from '@musubi/node/contract';

const DAY_S = 86_400;

export interface DateAhead {
  readonly agreement: AgreementView;
  readonly date: AgreementView['dates'][number];
  /** Whole days that are left; none on the last. */
  readonly daysLeft: number;
}

/** The next first; of one moment in the order of the instruments. */
export function datesAhead(agreements: readonly AgreementView[], nowS: number): readonly DateAhead[] {
  return agreements
    .flatMap((agreement) => agreement.dates.map((date) => ({ agreement, date })))
    .map((one) => ({ ...one, daysLeft: Math.max(0, Math.floor((one.date.timeS - nowS) / DAY_S)) }))
    .sort((a, b) => a.date.timeS - b.date.timeS);
}
