import { dayOf, dayText } from './calendar.ts';
import { lastSafeNotice } from './dates.ts';
import { instrumentState } from './lifecycle.ts';
import type { Register } from './register.ts';
import { noticeEffectS, termEndS } from './term-end.ts';
import { firstSecond } from './time.ts';

/** What a notice of termination on a day would come to; days are those of the instrument's own calendar. */
export interface NoticeAnswer {
  /** The first day on which the instrument would no longer hold; null where a notice never ends it. */
  readonly endsDay: string | null;
  /** UTC seconds since 1970-01-01. */
  readonly endsS: number | null;
  /** The end of the term that runs on that day; null without one. */
  readonly termEndDay: string | null;
  /** The last day on which a notice is in time for the end of that term; null where none binds. */
  readonly lastSafeDay: string | null;
}

/**
 * What a notice given on `day` would come to, by what the register knows; null for an instrument
 * that it does not hold, or a text that is no day.
 * @param day e.g. `2026-03-31`.
 */
export function noticeOn(register: Register, id: string, day: string): NoticeAnswer | null {
  const known = register.instruments.get(id);
  const givenS = firstSecond(day, known?.utcOffsetS ?? 0);
  if (known === undefined || Number.isNaN(givenS)) return null;
  const now = instrumentState(register, id, givenS);
  const instrument = now?.text ?? known;
  const base = { instrument, startS: now?.inForceS ?? Number.NaN, extendedS: now?.extendedS ?? null };
  const textOf = (timeS: number | null) => (timeS === null ? null : dayText(dayOf(timeS, instrument.utcOffsetS ?? 0)));
  const endsS = noticeEffectS(base, givenS, null);
  const termS = termEndS(base, givenS);
  return {
    ...{ endsS, endsDay: textOf(endsS), termEndDay: textOf(termS) },
    lastSafeDay: termS === null ? null : (lastSafeNotice(instrument, termS)?.day ?? null),
  };
}
