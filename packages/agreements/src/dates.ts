import type { Instrument } from '@musubi/model';
import { dayOf, dayStartS, dayText } from './calendar.ts';
import { type InstrumentState, instrumentState, isOpen } from './lifecycle.ts';
import { instrumentEvents, type Register } from './register.ts';
import { lastNoticeDay, termEndS } from './term-end.ts';
import { isoTime } from './time.ts';

export type DateName =
  | 'enters-into-force'
  | 'last-notice-day'
  | 'renews'
  | 'ends'
  | 'notice-takes-effect'
  | 'event-takes-effect';

/** A date that people must not miss. */
export interface DueDate {
  readonly what: DateName;
  /** UTC seconds since 1970-01-01; of a last day its end. */
  readonly timeS: number;
  /** The day in the instrument's own calendar, e.g. `2019-08-24`. */
  readonly day: string;
  /** One sentence without its full stop. */
  readonly text: string;
}

/**
 * The dates that lie before an instrument at `nowS` by what was known at `knownS`, the next first.
 * Empty for an instrument that has ended, or that the register does not hold.
 */
export function upcomingDates(
  register: Register,
  id: string,
  nowS: number,
  knownS = Number.POSITIVE_INFINITY,
): readonly DueDate[] {
  const now = instrumentState(register, id, nowS, knownS);
  const instrument = now?.text ?? register.instruments.get(id);
  if (now === undefined || instrument === undefined || now.terminated || now.superseded) return [];
  const dates = [
    ...entryDates(instrument, now, nowS),
    ...termDates(instrument, now),
    ...noticeDates(instrument, now, nowS),
    ...announced(register, instrument, nowS, knownS),
  ];
  return dates.sort((a, b) => a.timeS - b.timeS);
}

/** The last day on which a notice is in time for the end of the term that runs; null where none binds. */
export function lastSafeNotice(instrument: Instrument, endS: number): { day: string; timeS: number } | null {
  const { notice, utcOffsetS = 0 } = instrument;
  if (notice?.anchor !== 'anniversary') return null;
  const day = lastNoticeDay(instrument, dayOf(endS, utcOffsetS));
  return { day: dayText(day), timeS: dayStartS(day + 1, utcOffsetS) };
}

function due(what: DateName, instrument: Instrument, timeS: number, text: string): DueDate {
  return { what, timeS, day: dayText(dayOf(timeS, instrument.utcOffsetS ?? 0)), text };
}

function entryDates(instrument: Instrument, { inForceS }: InstrumentState, nowS: number): DueDate[] {
  if (inForceS === null || !(inForceS > nowS)) return [];
  return [due('enters-into-force', instrument, inForceS, `${instrument.id} enters into force`)];
}

function termDates(instrument: Instrument, { state, termEndsS, notices }: InstrumentState): DueDate[] {
  if (termEndsS === null || !isOpen(state)) return [];
  const { id } = instrument;
  const ending = notices.some((notice) => notice.takesEffectS !== null && notice.takesEffectS <= termEndsS);
  if (instrument.renewal !== 'automatic') {
    const how = instrument.renewal === 'express' ? ' unless the parties extend it' : '';
    return [due('ends', instrument, termEndsS, `${id} ends${how}`)];
  }
  // Two parties: the notice of one is the end.
  if (ending && instrument.parties.length === 2) return [due('ends', instrument, termEndsS, `${id} ends by notice`)];
  return [due('renews', instrument, termEndsS, `${id} is renewed unless notice was given in time`)];
}

function noticeDates(instrument: Instrument, now: InstrumentState, nowS: number): DueDate[] {
  const { id } = instrument;
  const dates = now.notices.flatMap(({ by, takesEffectS }) => {
    if (takesEffectS === null) return [];
    return [due('notice-takes-effect', instrument, takesEffectS, `${by}'s notice on ${id} takes effect`)];
  });
  if (now.termEndsS === null || instrument.renewal !== 'automatic' || !isOpen(now.state)) return dates;
  let safe = lastSafeNotice(instrument, now.termEndsS);
  if (safe !== null && safe.timeS <= nowS) {
    // Too late for this end: the next one counts.
    const base = { instrument, startS: now.inForceS ?? Number.NaN, extendedS: now.extendedS };
    const nextS = termEndS(base, now.termEndsS);
    safe = nextS === null ? null : lastSafeNotice(instrument, nextS);
  }
  if (safe === null) return dates;
  const text = `last day on which notice on ${id} is in time`;
  return [...dates, { what: 'last-notice-day', ...safe, text }];
}

function announced(register: Register, instrument: Instrument, nowS: number, knownS: number): DueDate[] {
  return instrumentEvents(register, instrument.id).flatMap((event) => {
    if (!(event.effectiveS > nowS) || !(event.recordedS <= knownS)) return [];
    const text = `${event.by}: ${event.type}, recorded ${isoTime(event.recordedS)}`;
    return [due('event-takes-effect', instrument, event.effectiveS, text)];
  });
}
