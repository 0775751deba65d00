import { AGREEMENT_EVENT_TYPES, type AgreementEvent, type Instrument, type NationCode } from '@musubi/model';
import { AgreementsError, type EventProblem } from './problem.ts';
import { isInstant, isoTime } from './time.ts';

/** Events one nation may record on one instrument; a flood beyond it is refused. */
export const EVENTS_PER_PARTY_MAX = 10_000;
/** Characters an event's reason may take. */
export const REASON_CHARS_MAX = 500;

/** An event with the time at which this node learned of it, UTC seconds since 1970-01-01. */
export interface RecordedEvent extends AgreementEvent {
  readonly recordedS: number;
}

/** Instruments and all that was done to them. A value: recording makes a new one. */
export interface Register {
  /** By id, in the order of ids. */
  readonly instruments: ReadonlyMap<string, Instrument>;
  /** By instrument, then by the nation that acted, in the order that nation recorded them. */
  readonly events: ReadonlyMap<string, ReadonlyMap<NationCode, readonly RecordedEvent[]>>;
}

/** A register without events. Throws `AgreementsError` when two instruments share an id. */
export function createRegister(instruments: readonly Instrument[]): Register {
  const byId = new Map<string, Instrument>();
  for (const instrument of [...instruments].sort((a, b) => compareText(a.id, b.id))) {
    if (byId.has(instrument.id)) {
      throw new AgreementsError('duplicate-instrument', `two instruments have the id ${instrument.id}; ids are unique`);
    }
    byId.set(instrument.id, instrument);
  }
  return { instruments: byId, events: new Map() };
}

/**
 * Takes in an event that this node learned of at `recordedS`, or says why not.
 *
 * Whether an event is accepted depends on the acting nation's own earlier events and on nothing
 * else, so that two nodes that hear the nations in different orders come to the same register.
 */
export function recordEvent(
  register: Register,
  event: AgreementEvent,
  recordedS: number,
): { readonly register: Register } | { readonly problem: EventProblem } {
  const problem = eventProblem(register, event, recordedS);
  if (problem !== null) return { problem };
  const ofInstrument = register.events.get(event.instrument) ?? new Map<NationCode, readonly RecordedEvent[]>();
  const { instrument, type, by, scope, effectiveS, reason } = event;
  const recorded: RecordedEvent = Object.freeze({ instrument, type, by, scope, effectiveS, reason, recordedS });
  const grown = new Map(ofInstrument).set(by, [...(ofInstrument.get(by) ?? []), recorded]);
  return { register: { ...register, events: new Map(register.events).set(instrument, grown) } };
}

/** Records many, in order; what is refused is handed back with the reason and changes nothing. */
export function replayEvents(
  register: Register,
  events: readonly RecordedEvent[],
): {
  readonly register: Register;
  readonly refused: readonly { readonly event: RecordedEvent; readonly problem: EventProblem }[];
} {
  const refused: { event: RecordedEvent; problem: EventProblem }[] = [];
  let current = register;
  for (const event of events) {
    const result = recordEvent(current, event, event.recordedS);
    if ('register' in result) current = result.register;
    else refused.push({ event, problem: result.problem });
  }
  return { register: current, refused };
}

/** An instrument's events by the time they take effect, then by nation: the same on every node. */
export function instrumentEvents(register: Register, id: string): readonly RecordedEvent[] {
  const all = [...(register.events.get(id)?.values() ?? [])].flat();
  // The sort is stable, so that one nation's events of one instant keep the order it gave them.
  return all.sort((a, b) => a.effectiveS - b.effectiveS || compareText(a.by, b.by));
}

function eventProblem(register: Register, event: AgreementEvent, recordedS: number): EventProblem | null {
  const instrument = register.instruments.get(event.instrument);
  if (instrument === undefined) {
    return { code: 'unknown-instrument', message: `no instrument ${event.instrument} is in the register` };
  }
  if (!instrument.parties.includes(event.by)) {
    const parties = instrument.parties.join(', ');
    return {
      code: 'not-a-party',
      message: `${event.by} is not a party to ${instrument.id}; its parties are ${parties}`,
    };
  }
  const malformed = malformation(event, recordedS);
  if (malformed !== null) return { code: 'invalid-event', message: malformed };
  return sequenceProblem(register.events.get(instrument.id)?.get(event.by) ?? [], event);
}

function malformation(event: AgreementEvent, recordedS: number): string | null {
  if (!AGREEMENT_EVENT_TYPES.includes(event.type)) {
    return `type is ${String(event.type)}; it is one of ${AGREEMENT_EVENT_TYPES.join(', ')}`;
  }
  if (event.scope !== 'whole' && event.scope !== 'outflow') return `scope is ${event.scope}; it is whole or outflow`;
  if (!isInstant(event.effectiveS)) return `effectiveS is ${event.effectiveS}; it is in seconds since 1970-01-01`;
  if (!isInstant(recordedS)) return `recordedS is ${recordedS}; it is in seconds since 1970-01-01`;
  if (typeof event.reason !== 'string' || event.reason.length > REASON_CHARS_MAX) {
    return `reason is text of at most ${REASON_CHARS_MAX} characters`;
  }
  return null;
}

function sequenceProblem(earlier: readonly RecordedEvent[], event: AgreementEvent): EventProblem | null {
  if (earlier.length >= EVENTS_PER_PARTY_MAX) {
    return { code: 'too-many-events', message: `${event.by} has recorded ${EVENTS_PER_PARTY_MAX} events already` };
  }
  const last = earlier.at(-1);
  if (last?.type === 'terminated') {
    return { code: 'already-terminated', message: `${event.by} terminated ${event.instrument} already` };
  }
  if (last !== undefined && event.effectiveS < last.effectiveS) {
    const text = `${event.by}'s last event takes effect ${isoTime(last.effectiveS)}; this one must not be earlier`;
    return { code: 'out-of-order', message: text };
  }
  if (event.type !== 'resumed') return null;
  const standing = suspensionOf(earlier);
  const lifts = event.scope === 'whole' ? (standing.wholeSinceS ?? standing.outflowSinceS) : standing.outflowSinceS;
  if (lifts !== null) return null;
  const what = event.scope === 'whole' ? event.instrument : `its outflow under ${event.instrument}`;
  return { code: 'not-suspended', message: `${event.by} has not suspended ${what}; only its own suspension ends so` };
}

/** What one nation's own suspensions come to after `events`: since when each scope is stopped. */
export function suspensionOf(events: Iterable<AgreementEvent>): {
  readonly wholeSinceS: number | null;
  readonly outflowSinceS: number | null;
} {
  let wholeSinceS: number | null = null;
  let outflowSinceS: number | null = null;
  for (const event of events) {
    if (event.type === 'suspended' && event.scope === 'whole') wholeSinceS ??= event.effectiveS;
    if (event.type === 'suspended' && event.scope === 'outflow') outflowSinceS ??= event.effectiveS;
    if (event.type !== 'resumed') continue;
    outflowSinceS = null;
    if (event.scope === 'whole') wholeSinceS = null;
  }
  return { wholeSinceS, outflowSinceS };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
