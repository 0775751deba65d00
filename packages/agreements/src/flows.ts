import type { Instrument, NationCode, Subject, Term } from '@musubi/model';
import { type InstrumentState, instrumentState, isOpen } from './lifecycle.ts';
import { concernedNations, type Register } from './register.ts';
import { concerns, describeLimit, purposesLeft, type Suspension } from './suspension.ts';
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

/** A term by which something may flow, and the text of the instrument it stands in. */
export interface Flow {
  readonly instrument: Instrument;
  /** As it stands now: without the purposes for which someone has suspended it. */
  readonly term: Term;
}

/** Why an instrument, or some of it, lets nothing flow that way. */
export interface Obstacle {
  readonly instrument: string;
  readonly rule:
    | 'not-a-party'
    | 'no-article'
    | 'not-yet-in-force'
    | 'expired'
    | 'terminated'
    | 'superseded'
    | 'suspended'
    | 'outflow-suspended'
    | 'text-unknown';
  /** One sentence without its full stop. */
  readonly text: string;
}

/**
 * The terms by which `from` may send `subject` to `to`, in the order of instrument ids and articles,
 * and what stands in the way of the others that are about flows at all.
 *
 * News of the instrument itself (`agreement-event`) flows between its parties, and those that may
 * accede, in every state: a suspension or termination that could not be told would leave the other
 * side sending.
 */
export function flows(
  register: Register,
  query: FlowQuery,
): { readonly applies: readonly Flow[]; readonly obstacles: readonly Obstacle[] } {
  const applies: Flow[] = [];
  const obstacles: Obstacle[] = [];
  for (const instrument of register.instruments.values()) {
    if (query.instrument !== undefined && query.instrument !== instrument.id) continue;
    const found = flowsOf(register, instrument, query);
    for (const flow of found.applies) applies.push(flow);
    for (const obstacle of found.obstacles) obstacles.push({ instrument: instrument.id, ...obstacle });
  }
  return { applies, obstacles };
}

/**
 * Why an instrument does not hold for what `from` sends to `to`, whatever it is: no such instrument, not
 * in force, not between them, or suspended as a whole by one of them; an arrangement that does not bind
 * holds no longer than those of its legs that both are parties to. Null where it holds.
 */
export function holdObstacle(
  register: Register,
  id: string,
  query: Omit<FlowQuery, 'subject' | 'instrument'>,
): Finding | { readonly rule: 'no-instrument'; readonly text: string } | null {
  const instrument = register.instruments.get(id);
  const now = instrumentState(register, id, query.nowS, query.knownS);
  if (instrument === undefined || now === undefined)
    return { rule: 'no-instrument', text: `No instrument ${id} is in the register` };
  const outsider = outsiderOf(concernedNations(instrument), query);
  if (outsider !== undefined) return { rule: 'not-a-party', text: `${outsider} is not a party to ${id}` };
  const closed = stateObstacle(instrument, now, query);
  if (closed !== null) return closed;
  const suspended = wholeSuspension(instrument, now.suspensions, query);
  if (suspended !== null) return suspended;
  const legs = instrument.binding ? [] : (instrument.legs ?? []).filter((leg) => isBetween(register, leg, query));
  return legs.reduce<ReturnType<typeof holdObstacle>>(
    (found, leg) => found ?? holdObstacle(register, leg, query),
    null,
  );
}

function isBetween(register: Register, id: string, query: Pick<FlowQuery, 'from' | 'to'>): boolean {
  const leg = register.instruments.get(id);
  return leg?.binding === true && outsiderOf(concernedNations(leg), query) === undefined;
}

type Finding = Omit<Obstacle, 'instrument'>;
interface Findings {
  readonly applies: readonly Flow[];
  readonly obstacles: readonly Finding[];
}
const NOTHING: Findings = { applies: [], obstacles: [] };
const only = (obstacle: Finding): Findings => ({ applies: [], obstacles: [obstacle] });

function flowsOf(register: Register, base: Instrument, query: FlowQuery): Findings {
  const outsider = outsiderOf(concernedNations(base), query);
  if (outsider !== undefined) {
    return isSilent(base, query)
      ? NOTHING
      : only({ rule: 'not-a-party', text: `${outsider} is not a party to ${base.id}` });
  }
  const now = instrumentState(register, base.id, query.nowS, query.knownS) as InstrumentState;
  const text = now.text ?? base;
  const terms = text.terms.filter((term) => covers(term, query));
  if (terms.length === 0) {
    const { from, subject, to } = query;
    return isSilent(text, query)
      ? NOTHING
      : only({ rule: 'no-article', text: `No article of ${base.id} lets ${from} send ${subject} to ${to}` });
  }
  const isNews = query.subject === 'agreement-event';
  const obstacle = isNews ? null : stateObstacle(base, now, query);
  if (obstacle !== null) return only(obstacle);
  if (isNews || now.suspensions.length === 0) {
    return { applies: terms.map((term) => ({ instrument: text, term })), obstacles: [] };
  }
  return standing(text, terms, now.suspensions, query);
}

/** An instrument on other things than what is asked about says nothing worth knowing: on access, or on boards for a track. */
function isSilent({ terms }: Instrument, { instrument, subject }: FlowQuery): boolean {
  if (instrument !== undefined || subject === 'agreement-event' || terms.length === 0) return false;
  return terms.every(({ subjects }) =>
    subjects.every((one) => one === 'agreement-event' || isTrack(one) !== isTrack(subject)),
  );
}

function isTrack(subject: Subject): boolean {
  return subject === 'air-track' || subject === 'surface-track';
}

function covers(term: Term, query: FlowQuery): boolean {
  return term.from.includes(query.from) && term.to.includes(query.to) && term.subjects.includes(query.subject);
}

function outsiderOf(
  parties: readonly NationCode[],
  { from, to }: Pick<FlowQuery, 'from' | 'to'>,
): NationCode | undefined {
  return [from, to].find((nation) => !parties.includes(nation));
}

/** Why nothing at all flows under an instrument from one nation to another. */
function stateObstacle(
  instrument: Instrument,
  now: InstrumentState,
  query: Pick<FlowQuery, 'from' | 'to'>,
): Finding | null {
  if (!isOpen(now.state)) return { rule: now.state as Finding['rule'], text: closedText(instrument, now) };
  const outsider = outsiderOf(now.parties, query);
  if (outsider !== undefined) return { rule: 'not-a-party', text: outsiderText(instrument, now, outsider) };
  if (now.text === null) {
    const hash = now.textSha256.slice(0, 12);
    return { rule: 'text-unknown', text: `${instrument.id} is in force in an amended text (${hash}…) not held here` };
  }
  return null;
}

/** Why all that flows one way is suspended; null where it is not. */
function wholeSuspension(
  instrument: Instrument,
  suspensions: readonly Suspension[],
  { from, to }: Pick<FlowQuery, 'from' | 'to'>,
): Finding | null {
  const whole = suspensions.filter((one) => one.only === null && concerns(one, from, to));
  return whole.length === 0 ? null : suspendedText(instrument, whole, from);
}

/** The terms that nobody's suspension stops, and what stops the others. */
function standing(
  instrument: Instrument,
  terms: readonly Term[],
  all: readonly Suspension[],
  query: FlowQuery,
): Findings {
  const suspensions = all.filter((suspension) => concerns(suspension, query.from, query.to));
  const whole = wholeSuspension(instrument, suspensions, query);
  if (whole !== null) return only(whole);
  const stopping = new Set<Suspension>();
  const applies = terms.flatMap((term) => {
    let purposes = term.purposes;
    for (const suspension of suspensions) {
      const left = purposesLeft(suspension, term, query.subject);
      if (left.length < term.purposes.length) stopping.add(suspension);
      purposes = purposes.filter((purpose) => left.includes(purpose));
    }
    if (purposes.length === term.purposes.length) return [{ instrument, term }];
    return purposes.length === 0 ? [] : [{ instrument, term: { ...term, purposes } }];
  });
  return { applies, obstacles: [...stopping].map((suspension) => limitedText(instrument, suspension)) };
}

function closedText(instrument: Instrument, now: InstrumentState): string {
  const { id } = instrument;
  switch (now.state) {
    case 'not-yet-in-force':
      return now.inForceS === null ? `${id} is not yet in force` : `${id} enters into force ${isoTime(now.inForceS)}`;
    case 'expired':
      return `${id} ended ${isoTime(now.termEndsS ?? Number.NaN)}`;
    case 'superseded':
      return `${id} was superseded by ${now.superseded?.by} from ${isoTime(now.superseded?.sinceS ?? Number.NaN)}`;
    default:
      return `${id} was terminated by ${now.terminated?.by} from ${isoTime(now.terminated?.sinceS ?? Number.NaN)}`;
  }
}

function outsiderText({ id }: Instrument, { left }: InstrumentState, nation: NationCode): string {
  const gone = left.find((one) => one.nation === nation);
  if (gone === undefined) return `${nation} has not become a party to ${id}`;
  return `${nation} is no longer a party to ${id} since ${isoTime(gone.sinceS)}`;
}

function suspendedText({ id }: Instrument, total: readonly Suspension[], from: NationCode): Finding {
  const whole = total.filter(({ scope }) => scope === 'whole');
  const since = (suspensions: readonly Suspension[]) =>
    suspensions.map(({ by, sinceS }) => `${by} since ${isoTime(sinceS)}`).join(' and by ');
  if (whole.length > 0) return { rule: 'suspended', text: `${id} is suspended by ${since(whole)}` };
  const sinceS = total[0]?.sinceS ?? Number.NaN;
  const text = `${from} has suspended what it sends under ${id} since ${isoTime(sinceS)}`;
  return { rule: 'outflow-suspended', text };
}

function limitedText({ id }: Instrument, suspension: Suspension): Finding {
  const { by, scope, sinceS } = suspension;
  const text = `${by} has suspended part of ${id} (${describeLimit(suspension.only)}) since ${isoTime(sinceS)}`;
  return { rule: scope === 'whole' ? 'suspended' : 'outflow-suspended', text };
}
