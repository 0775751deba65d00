import type { Instrument, Period } from '@musubi/model';
import { addPeriod, dayOf, dayStartS, fiscalEnd } from './calendar.ts';

/** What the calendar of an instrument starts from: when it entered into force, and an agreed new end. */
export interface TermBase {
  readonly instrument: Instrument;
  readonly startS: number;
  /** The end that the parties agreed on last; null when they have not. */
  readonly extendedS: number | null;
}

const YEAR: Period = { months: 12, days: 0 };
const DAYS_A_MONTH = 365.2425 / 12;

/** Where terms end, in the order of days: the first end, then one more for every `step`. */
interface Ends {
  readonly first: number;
  readonly step: Period;
  readonly at: (place: number) => number;
}

/** When the term ends that runs at `timeS`, if nobody does anything; null without an end. */
export function termEndS(base: TermBase, timeS: number): number | null {
  const { instrument, startS, extendedS } = base;
  const renews = instrument.renewal === 'automatic';
  const fixed = extendedS ?? instrument.endsS;
  if (fixed !== null && !renews) return fixed;
  if (!Number.isFinite(startS) || (!instrument.term && fixed === null)) return null;
  const offsetS = instrument.utcOffsetS ?? 0;
  const ends = endsOf(base);
  const place = renews ? firstPlace(ends, dayOf(Math.max(timeS, startS), offsetS) + 1) : 0;
  const end = dayStartS(ends.at(place), offsetS);
  return Number.isNaN(end) ? null : end;
}

/** The last day on which a notice is in time for an end on `endDay`. */
export function lastNoticeDay(instrument: Instrument, endDay: number): number {
  const { notice } = instrument;
  if (!notice) return Number.NEGATIVE_INFINITY;
  return addPeriod(endDay, notice.period, -1) - (notice.dayCount === 'exclusive' ? 1 : 0);
}

/**
 * When a notice given at `givenS` ends the instrument, not before `statedS`; null when it never
 * does. The days count in the instrument's own calendar.
 */
export function noticeEffectS(base: TermBase, givenS: number, statedS: number | null): number | null {
  const { instrument } = base;
  const { notice } = instrument;
  if (!notice) return null;
  const offsetS = instrument.utcOffsetS ?? 0;
  const givenDay = dayOf(givenS, offsetS);
  if (notice.anchor === 'any-time') {
    const day = addPeriod(givenDay, notice.period) + (notice.dayCount === 'exclusive' ? 1 : 0);
    return Math.max(givenS, dayStartS(day, offsetS), statedS ?? Number.NEGATIVE_INFINITY);
  }
  if (!Number.isFinite(base.startS)) return null;
  return anniversaryS(base, givenDay, statedS, offsetS);
}

function anniversaryS(base: TermBase, givenDay: number, statedS: number | null, offsetS: number): number | null {
  const { instrument } = base;
  // Without renewal there is one end, and a notice for it changes nothing but that it is sure.
  const end = instrument.renewal === 'automatic' ? null : termEndS(base, base.startS);
  if (end !== null) return lastNoticeDay(instrument, dayOf(end, offsetS)) >= givenDay ? end : null;
  const ends = endsOf(base);
  const earliest = Math.max(givenDay, statedS === null ? givenDay : dayOf(statedS - 1, offsetS) + 1);
  let place = firstPlace(ends, earliest);
  // A notice is at most as long as a term (contradictions.ts), so that this ends soon.
  while (lastNoticeDay(instrument, ends.at(place)) < givenDay) place++;
  return dayStartS(ends.at(place), offsetS);
}

/** Ends of terms; for an instrument without terms the anniversaries of its entry into force. */
function endsOf({ instrument, startS, extendedS }: TermBase): Ends {
  const offsetS = instrument.utcOffsetS ?? 0;
  const startDay = dayOf(startS, offsetS);
  const { term } = instrument;
  const step = instrument.renewalPeriod ?? term?.length ?? YEAR;
  if (extendedS !== null) {
    const extended = dayOf(extendedS, offsetS);
    return { first: extended, step, at: (place) => addPeriod(extended, step, place) };
  }
  if (term?.fiscal) {
    const fiscal = fiscalEnd(startDay, term.length.months / 12, term.fiscal);
    return { first: fiscal, step, at: (place) => addPeriod(fiscal, step, place) };
  }
  const length = term?.length ?? YEAR;
  // Always from the first day, so that 29 February comes back in leap years.
  const at = (place: number) =>
    addPeriod(startDay, { months: length.months + step.months * place, days: length.days + step.days * place });
  return { first: at(0), step, at };
}

/** The place of the first end on `day` or later. */
function firstPlace(ends: Ends, day: number): number {
  if (!(ends.first < day)) return 0;
  const stepDays = ends.step.months * DAYS_A_MONTH + ends.step.days;
  let place = Math.max(0, Math.floor((day - ends.first) / stepDays) - 2);
  while (ends.at(place) < day) place++;
  return place;
}
