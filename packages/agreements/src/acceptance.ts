import type { AgreementEvent, AgreementEventType, EntryRule, Instrument } from '@musubi/model';
import type { EventProblem } from './problem.ts';
import type { RecordedEvent } from './register.ts';
import { type Suspension, withoutSuspension, withSuspension } from './suspension.ts';

/** Events one nation may record on one instrument; a flood beyond it is refused. */
export const EVENTS_PER_PARTY_MAX = 10_000;
/** Suspensions of one nation that may stand at once on one instrument. */
const SUSPENSIONS_MAX = 64;

/** What an event is judged by: the instrument with all its texts, and the acting nation's own events. */
export interface Bearings {
  readonly instrument: Instrument;
  readonly texts: readonly Instrument[];
  /** In the order in which they were recorded. */
  readonly earlier: readonly RecordedEvent[];
}

/**
 * Why a well-formed event is not accepted; null when it is.
 *
 * It depends on the acting nation's own earlier events and the instrument, and on nothing else, so
 * that two nodes that hear the nations in different orders accept the same.
 */
export function refusal(event: AgreementEvent, bearings: Bearings): EventProblem | null {
  const { instrument, earlier } = bearings;
  const authority = authorityProblem(event, bearings);
  if (authority !== null) return authority;
  if (earlier.length >= EVENTS_PER_PARTY_MAX) {
    return { code: 'too-many-events', message: `${event.by} has recorded ${EVENTS_PER_PARTY_MAX} events already` };
  }
  if (earlier.some((own) => own.type === 'terminated' && own.effectiveS <= event.effectiveS)) {
    return { code: 'already-terminated', message: `${event.by} terminated ${instrument.id} already` };
  }
  return provisionProblem(event, bearings) ?? sequenceProblem(event, bearings);
}

function authorityProblem(event: AgreementEvent, { instrument, earlier }: Bearings): EventProblem | null {
  const { by } = event;
  if (instrument.parties.includes(by)) return null;
  const mayAccede = instrument.accession?.nations.includes(by) ?? false;
  const isOwn = ({ type, nation }: AgreementEvent) => type === 'acceded' && nation === by;
  if (mayAccede && (isOwn(event) || earlier.some(isOwn))) return null;
  const parties = instrument.parties.join(', ');
  const first = mayAccede ? `; it may accede to it first` : '';
  return {
    code: 'not-a-party',
    message: `${by} is not a party to ${instrument.id}; its parties are ${parties}${first}`,
  };
}

/** What the instrument itself must provide for. */
function provisionProblem(event: AgreementEvent, bearings: Bearings): EventProblem | null {
  const { instrument } = bearings;
  const provided = provides(event, instrument);
  if (provided !== null) return { code: 'not-provided-for', message: `${instrument.id} ${provided}` };
  const unknown = unknownInLimit(event, bearings.texts);
  if (unknown === undefined) return null;
  return { code: 'unknown-limit', message: `no term of ${instrument.id} names ${unknown}; nothing would be suspended` };
}

const NOTIFIED: readonly EntryRule[] = ['latter-notification', 'days-after-notifications'];

function provides(event: AgreementEvent, instrument: Instrument): string | null {
  const rule = instrument.entry?.rule ?? 'fixed';
  switch (event.type) {
    case 'procedure-notified':
      return NOTIFIED.includes(rule) ? null : 'does not wait for notifications';
    case 'entered-into-force':
      return rule === 'agreed' ? null : 'enters into force by its own rule, not by statement';
    case 'provisionally-applied':
      return rule === 'fixed' ? 'has a fixed date and no provisional application' : null;
    case 'notice-given':
    case 'notice-suspended':
    case 'notice-withdrawn':
      return instrument.notice ? null : 'does not provide for notice';
    case 'acceded':
      return instrument.accession?.nations.includes(event.nation ?? '') ? null : `does not let ${event.nation} accede`;
    case 'superseded':
      return event.successor === instrument.id ? 'cannot supersede itself' : null;
    default:
      return null;
  }
}

function unknownInLimit({ only, type }: AgreementEvent, texts: readonly Instrument[]): string | undefined {
  // What ends is judged by what stands, whatever the texts are by now.
  if (only === undefined || type !== 'suspended') return undefined;
  const terms = texts.flatMap((text) => text.terms);
  const known = {
    articles: terms.map((term) => term.id),
    subjects: terms.flatMap((term) => term.subjects as readonly string[]),
    purposes: terms.flatMap((term) => term.purposes),
    partners: terms.flatMap((term) => [...term.from, ...term.to]),
  };
  return (Object.keys(known) as (keyof typeof known)[])
    .flatMap((list) => (only[list] ?? []).filter((name) => !known[list].includes(name)))
    .at(0);
}

const ONCE: readonly AgreementEventType[] = [
  'signed',
  'procedure-notified',
  'entered-into-force',
  'provisionally-applied',
  'amended',
  'extended',
  'acceded',
  'superseded',
];

/** What makes two statements the same statement; null for what one nation does alone. */
export function statementKey(event: AgreementEvent): string | null {
  if (!ONCE.includes(event.type)) return null;
  return [event.type, event.endsS ?? event.textSha256 ?? event.nation ?? event.successor ?? ''].join(' ');
}

function sequenceProblem(event: AgreementEvent, { instrument, earlier }: Bearings): EventProblem | null {
  const key = statementKey(event);
  if (key !== null) {
    if (!earlier.some((own) => statementKey(own) === key)) return null;
    return { code: 'already-stated', message: `${event.by} stated ${key.trim()} of ${instrument.id} already` };
  }
  const before = inEffectOrder(earlier.filter((own) => own.effectiveS <= event.effectiveS));
  if (event.type === 'resumed') return resumptionProblem(event, before);
  if (event.type === 'suspended') return crowdProblem(event, before);
  if (event.type.startsWith('notice')) return noticeProblem(event, before);
  return null;
}

function resumptionProblem(event: AgreementEvent, before: readonly RecordedEvent[]): EventProblem | null {
  const standing = before.reduce(suspensionsAfter, []);
  if (withoutSuspension(standing, event).length < standing.length) return null;
  const what = event.scope === 'whole' && !event.only ? event.instrument : `that under ${event.instrument}`;
  return { code: 'not-suspended', message: `${event.by} has not suspended ${what}; only its own suspension ends so` };
}

function crowdProblem(event: AgreementEvent, before: readonly RecordedEvent[]): EventProblem | null {
  // One without a limit must always be possible.
  if (event.only === undefined || before.reduce(suspensionsAfter, []).length < SUSPENSIONS_MAX) return null;
  return { code: 'too-many-events', message: `${event.by} has ${SUSPENSIONS_MAX} suspensions that stand already` };
}

/** A nation's suspensions after one more of its events. */
export function suspensionsAfter(own: readonly Suspension[], event: AgreementEvent): readonly Suspension[] {
  if (event.type === 'suspended') return withSuspension(own, event);
  return event.type === 'resumed' ? withoutSuspension(own, event) : own;
}

function noticeProblem(event: AgreementEvent, before: readonly RecordedEvent[]): EventProblem | null {
  const last = before.findLast((own) => own.type.startsWith('notice'))?.type ?? 'notice-withdrawn';
  const { by, instrument } = event;
  if (event.type === 'notice-given') {
    if (last !== 'notice-given') return null;
    return { code: 'notice-pending', message: `${by} has given notice on ${instrument} already` };
  }
  if (last === 'notice-given' || (last === 'notice-suspended' && event.type === 'notice-withdrawn')) return null;
  const what = event.type === 'notice-suspended' ? 'suspend' : 'withdraw';
  return { code: 'no-notice', message: `${by} has no notice on ${instrument} that it could ${what}` };
}

/** By the time they take effect; those of one instant in the order in which they were recorded. */
export function inEffectOrder(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  return [...events].sort((a, b) => a.effectiveS - b.effectiveS);
}
