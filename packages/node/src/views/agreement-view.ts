import {
  formatPeriod,
  type InstrumentState,
  instrumentEvents,
  instrumentState,
  type Register,
  recordEvent,
  upcomingDates,
} from '@musubi/agreements';
import type { Instrument, NationCode } from '@musubi/model';
import type { RefusedEvent } from '../agreements/keeper.ts';
import type { PendingAct } from '../agreements/pending-acts.ts';
import type { AgreementView } from '../contract.ts';
import { agreementTimeline } from './agreement-timeline.ts';
import { obligationView } from './obligation-view.ts';

/** Acts that need nothing said beside their type. */
const PLAIN_ACTS = [
  'signed',
  'procedure-notified',
  'entered-into-force',
  'provisionally-applied',
  'suspended',
  'resumed',
  'notice-given',
  'notice-suspended',
  'notice-withdrawn',
  'terminated',
] as const;

/** What nation `by` may do to an instrument at `nowS`: what the fold would take. */
export function possibleActs(register: Register, id: string, by: NationCode, nowS: number): AgreementView['acts'] {
  const fits = (type: (typeof PLAIN_ACTS)[number], scope: 'whole' | 'outflow'): boolean => {
    const event = { instrument: id, type, by, scope, effectiveS: nowS, reason: '' };
    return !('problem' in recordEvent(register, event, nowS));
  };
  return PLAIN_ACTS.filter((type) => fits(type, 'whole') || (type === 'resumed' && fits(type, 'outflow')));
}

/** The register's instruments as clients see them, at `atS` by what was known at `knownS`. */
export function agreementViews(
  register: Register,
  refused: readonly RefusedEvent[],
  atS: number,
  knownS = Number.POSITIVE_INFINITY,
): AgreementView[] {
  return [...register.instruments.values()].map(({ id }) => {
    const state = instrumentState(register, id, atS, knownS) as InstrumentState;
    return {
      ...textView(state.text ?? (register.instruments.get(id) as Instrument)),
      textSha256: state.textSha256,
      textHeld: state.text !== null,
      ...standingView(state),
      dates: upcomingDates(register, id, atS, knownS).map((date) => ({ ...date })),
      events: eventViews(register, id, knownS),
      timeline: agreementTimeline(register, id, atS, knownS),
      acts: [],
      twoPersons: [],
      awaiting: [],
      refused: refused
        .filter(({ event }) => event.instrument === id)
        .map(({ event, recordedS, problem }) => ({ type: event.type, by: event.by, recordedS, ...problem })),
    };
  });
}

function textView(instrument: Instrument) {
  const { id, title, titleJa, kind, binding, fictional, renewal, notice, term } = instrument;
  return {
    ...{ id, title, titleJa, kind, binding, fictional, renewal },
    version: instrument.version ?? 1,
    verified: instrument.verified && { ...instrument.verified },
    parties: [...instrument.parties],
    mayAccede: [...(instrument.accession?.nations ?? [])],
    authentic: [...(instrument.authentic ?? [])],
    signedS: instrument.signedS ?? null,
    term: term ? formatPeriod(term.length) : null,
    noticeRule: notice ? { ...notice, period: formatPeriod(notice.period) } : null,
    survival: instrument.survival ?? true,
    legs: [...(instrument.legs ?? [])],
    hub: instrument.hub ?? null,
    terms: instrument.terms.map((one) => ({
      id: one.id,
      article: one.article,
      from: [...one.from],
      to: [...one.to],
      subjects: [...one.subjects],
      purposes: [...one.purposes],
      classificationMax: { ...one.classificationMax },
      obligations: one.obligations.map(obligationView),
      covers: [...one.covers],
    })),
    provisions: (instrument.provisions ?? []).map(({ amounts = [], ...said }) => ({
      ...said,
      amounts: amounts.map((amount) => ({ ...amount })),
    })),
  };
}

function standingView(state: InstrumentState) {
  return {
    state: state.state,
    suspendedBy: [...state.suspendedBy],
    suspensions: state.suspensions.map((one) => ({ ...one, only: one.only && limitView(one.only) })),
    members: [...state.parties],
    entryIntoForceS: state.inForceS,
    endsS: state.termEndsS,
    notices: state.notices.map((notice) => ({ ...notice })),
    supersededBy: state.superseded?.by ?? null,
    pending: state.pending.map(({ type, about, by, missing }) => ({ type, about, by: [...by], missing: [...missing] })),
  };
}

type LimitView = NonNullable<AgreementView['suspensions'][number]['only']>;

/** The same lists, which the API may hand out as its own. */
function limitView(only: NonNullable<InstrumentState['suspensions'][number]['only']>): LimitView {
  return Object.fromEntries(Object.entries(only).map(([key, list]) => [key, [...list]]));
}

/** An act that waits for a second person. */
export function awaitingView({
  id,
  event,
  atOnce,
  askedBy,
  askedS,
  untilS,
}: PendingAct): AgreementView['awaiting'][number] {
  const { instrument: _, by: __, effectiveS, only, ...said } = event;
  const limit = only ? { only: limitView(only) } : {};
  return { id, ...said, ...limit, effectiveS: atOnce ? null : effectiveS, askedBy, askedS, untilS };
}

function eventViews(register: Register, id: string, knownS: number): AgreementView['events'] {
  const known = instrumentEvents(register, id).filter(({ recordedS }) => recordedS <= knownS);
  return known.map(({ instrument: _, only, ...event }) => ({ ...event, ...(only ? { only: limitView(only) } : {}) }));
}
