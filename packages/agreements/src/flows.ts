import type { Instrument, NationCode, Subject, Term } from '@musubi/model';
import { type InstrumentState, instrumentState } from './lifecycle.ts';
import type { Register } from './register.ts';
import { isoTime } from './time.ts';

/** What is asked of the register: may `from` send `subject` to `to`? */
export interface FlowQuery {
  readonly from: NationCode;
  readonly to: NationCode;
  readonly subject: Subject;
  /** UTC seconds since 1970-01-01. */
  readonly nowS: number;
  /** By the events known at this time; default: all. */
  readonly knownS?: number;
  /** Only this instrument; default: every one. */
  readonly instrument?: string;
}

/** A term by which something may flow, and the instrument it stands in. */
export interface Flow {
  readonly instrument: Instrument;
  readonly term: Term;
}

/** Why an instrument lets nothing flow that way. */
export interface Obstacle {
  readonly instrument: string;
  readonly rule:
    | 'not-a-party'
    | 'no-article'
    | 'not-yet-in-force'
    | 'expired'
    | 'terminated'
    | 'suspended'
    | 'outflow-suspended';
  /** One sentence without its full stop. */
  readonly text: string;
}

/**
 * The terms by which `from` may send `subject` to `to`, in the order of instrument ids and articles,
 * and for every instrument without one the reason.
 *
 * News of the instrument itself (`agreement-event`) flows between its parties in every state: a
 * suspension or termination that could not be told would leave the other side sending.
 */
export function flows(
  register: Register,
  query: FlowQuery,
): { readonly applies: readonly Flow[]; readonly obstacles: readonly Obstacle[] } {
  const applies: Flow[] = [];
  const obstacles: Obstacle[] = [];
  for (const instrument of register.instruments.values()) {
    if (query.instrument !== undefined && query.instrument !== instrument.id) continue;
    const terms = instrument.terms.filter((term) => covers(term, query));
    const obstacle =
      partyObstacle(instrument, query) ??
      termObstacle(instrument, terms, query) ??
      stateObstacle(register, instrument, query);
    if (obstacle !== null) obstacles.push({ instrument: instrument.id, ...obstacle });
    else for (const term of terms) applies.push({ instrument, term });
  }
  return { applies, obstacles };
}

type Finding = Omit<Obstacle, 'instrument'>;

function covers(term: Term, query: FlowQuery): boolean {
  return term.from.includes(query.from) && term.to.includes(query.to) && term.subjects.includes(query.subject);
}

function partyObstacle(instrument: Instrument, { from, to }: FlowQuery): Finding | null {
  const outsider = [from, to].find((nation) => !instrument.parties.includes(nation));
  if (outsider === undefined) return null;
  return { rule: 'not-a-party', text: `${outsider} is not a party to ${instrument.id}` };
}

function termObstacle(instrument: Instrument, terms: readonly Term[], query: FlowQuery): Finding | null {
  if (terms.length > 0) return null;
  const { from, subject, to } = query;
  return { rule: 'no-article', text: `No article of ${instrument.id} lets ${from} send ${subject} to ${to}` };
}

function stateObstacle(register: Register, instrument: Instrument, query: FlowQuery): Finding | null {
  if (query.subject === 'agreement-event') return null;
  const now = instrumentState(register, instrument.id, query.nowS, query.knownS);
  if (now === undefined || now.state === 'in-force') return null;
  if (now.state === 'outflow-suspended' && !now.suspendedBy.includes(query.from)) return null;
  return { rule: now.state, text: stateText(instrument, now, query.from) };
}

function stateText(instrument: Instrument, now: InstrumentState, from: NationCode): string {
  const { id } = instrument;
  switch (now.state) {
    case 'not-yet-in-force':
      return `${id} enters into force ${isoTime(instrument.entryIntoForceS)}`;
    case 'expired':
      return `${id} ended ${isoTime(instrument.endsS ?? Number.NaN)}`;
    case 'terminated':
      return `${id} was terminated by ${now.terminated?.by} from ${isoTime(now.terminated?.sinceS ?? Number.NaN)}`;
    case 'suspended': {
      const by = now.suspensions.filter((s) => s.scope === 'whole').map((s) => `${s.by} since ${isoTime(s.sinceS)}`);
      return `${id} is suspended by ${by.join(' and by ')}`;
    }
    default: {
      const since = now.suspensions.find((s) => s.by === from)?.sinceS ?? Number.NaN;
      return `${from} has suspended what it sends under ${id} since ${isoTime(since)}`;
    }
  }
}
