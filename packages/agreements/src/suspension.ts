import type { AgreementEvent, NationCode, Subject, SuspensionLimit, Term } from '@musubi/model';

/** One standing suspension of an instrument. */
export interface Suspension {
  readonly by: NationCode;
  readonly scope: 'whole' | 'outflow';
  /** Only this; null: everything in the scope. */
  readonly only: SuspensionLimit | null;
  /** Since when without a break, UTC seconds since 1970-01-01. */
  readonly sinceS: number;
}

const LISTS = ['articles', 'subjects', 'purposes', 'partners'] as const;

/** Limits are frozen, and compared often. */
const limitTexts = new WeakMap<SuspensionLimit, string>();

/** Equal texts for limits that say the same, whatever the order of their lists. */
function limitText(only: SuspensionLimit | null | undefined): string {
  if (!only) return '';
  const known = limitTexts.get(only);
  if (known !== undefined) return known;
  const text = LISTS.map((list) => (only[list] === undefined ? '' : [...only[list]].sort().join(' '))).join('|');
  limitTexts.set(only, text);
  return text;
}

function sameThing(suspension: Suspension, event: AgreementEvent): boolean {
  return suspension.scope === event.scope && limitText(suspension.only) === limitText(event.only);
}

/** A nation's suspensions after one more of its own; what stands already stands since when it did. */
export function withSuspension(own: readonly Suspension[], event: AgreementEvent): readonly Suspension[] {
  if (own.some((standing) => sameThing(standing, event))) return own;
  return [...own, { by: event.by, scope: event.scope, only: event.only ?? null, sinceS: event.effectiveS }];
}

/**
 * A nation's suspensions after it resumes: with a limit the suspension of exactly that; without one
 * all of its suspensions of the outflow, and with scope `whole` all it has.
 */
export function withoutSuspension(own: readonly Suspension[], event: AgreementEvent): readonly Suspension[] {
  if (event.only !== undefined) return own.filter((standing) => !sameThing(standing, event));
  return event.scope === 'whole' ? [] : own.filter((standing) => standing.scope === 'whole');
}

/** Whether a suspension is of what `from` sends to `to`, limits of article, subject and purpose aside. */
export function concerns({ by, scope, only }: Suspension, from: NationCode, to: NationCode): boolean {
  const other = by === from ? to : by === to && scope === 'whole' ? from : null;
  return other !== null && (only?.partners === undefined || only.partners.includes(other));
}

/**
 * What a suspension that concerns a flow leaves of a term's purposes: all where it does not touch
 * the term, none where it stops it.
 */
export function purposesLeft({ only }: Suspension, term: Term, subject: Subject): readonly string[] {
  if (only === null) return [];
  if (only.articles !== undefined && !only.articles.includes(term.id)) return term.purposes;
  if (only.subjects !== undefined && !only.subjects.includes(subject)) return term.purposes;
  const { purposes } = only;
  return purposes === undefined ? [] : term.purposes.filter((purpose) => !purposes.includes(purpose));
}

/** A limit as people read it, e.g. `art3-1, air-track`; empty for none. */
export function describeLimit(only: SuspensionLimit | null): string {
  return LISTS.flatMap((list) => only?.[list] ?? []).join(', ');
}
