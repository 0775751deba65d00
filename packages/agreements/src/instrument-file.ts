import type { EntryRule, FiscalYear, Instrument, NoticeRule, Period, Term } from '@musubi/model';
import { parsePeriod } from './calendar.ts';
import { endSecond, firstSecond } from './time.ts';

type Same =
  | 'id'
  | 'title'
  | 'titleJa'
  | 'kind'
  | 'binding'
  | 'fictional'
  | 'parties'
  | 'version'
  | 'accession'
  | 'authentic'
  | 'texts'
  | 'survival'
  | 'parent'
  | 'supersedes'
  | 'legs'
  | 'hub'
  | 'equivalence'
  | 'provisions'
  | 'verified';

/** A file's content as the schema describes it. */
export interface InstrumentFile extends Pick<Instrument, Same> {
  readonly signed?: string;
  readonly utcOffset?: string;
  readonly entryIntoForce: string | { readonly rule: EntryRule; readonly days?: number };
  readonly ends?: string | null;
  readonly term?: { readonly length: string; readonly fiscal?: FiscalYear };
  readonly renewal: Instrument['renewal'] | { readonly mode: Instrument['renewal']; readonly period: string };
  readonly noticeDays?: number;
  readonly notice?: Omit<NoticeRule, 'period'> & { readonly period: string };
  readonly terms: readonly (Omit<Term, 'obligations' | 'onward'> & Partial<Pick<Term, 'obligations' | 'onward'>>)[];
}

/** An offset written `+09:00`, s. */
export function offsetSeconds(text = '+00:00'): number {
  const [hours, minutes] = text.slice(1).split(':').map(Number) as [number, number];
  return (text.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}

export function renewalMode({ renewal }: InstrumentFile): Instrument['renewal'] {
  return typeof renewal === 'string' ? renewal : renewal.mode;
}

/** The instrument that a file without mistakes says, frozen. */
export function toInstrument(file: InstrumentFile, textSha256: string): Instrument {
  const { signed, utcOffset, entryIntoForce, ends, term, renewal, noticeDays, notice, terms, ...same } = file;
  const utcOffsetS = offsetSeconds(utcOffset);
  const fixed = typeof entryIntoForce === 'string';
  return deepFreeze({
    ...same,
    textSha256,
    ...(signed === undefined ? {} : { signedS: firstSecond(signed, utcOffsetS) }),
    ...(utcOffsetS === 0 ? {} : { utcOffsetS }),
    ...(fixed ? {} : { entry: { rule: entryIntoForce.rule, days: entryIntoForce.days ?? 0 } }),
    entryIntoForceS: fixed ? firstSecond(entryIntoForce, utcOffsetS) : Number.POSITIVE_INFINITY,
    endsS: typeof ends === 'string' ? endSecond(ends, utcOffsetS) : null,
    ...(term ? { term: { length: periodOf(term.length), fiscal: term.fiscal ?? null } } : {}),
    renewal: renewalMode(file),
    ...(typeof renewal === 'string' ? {} : { renewalPeriod: periodOf(renewal.period) }),
    ...noticeOf(file),
    terms: terms.map((one) => ({ ...one, obligations: one.obligations ?? [], onward: one.onward ?? 'none' })),
  });
}

function noticeOf({ notice, noticeDays }: InstrumentFile): { notice?: NoticeRule } {
  if (notice) return { notice: { ...notice, period: periodOf(notice.period) } };
  if (!noticeDays) return {};
  const period = { months: 0, days: noticeDays };
  return { notice: { period, form: 'written-diplomatic', dayCount: 'inclusive', anchor: 'any-time' } };
}

function periodOf(text: string): Period {
  return parsePeriod(text) ?? { months: 0, days: 0 };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
