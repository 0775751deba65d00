import type { AgreementEvent, Instrument, NationCode } from '@musubi/model';
import { refusal } from './acceptance.ts';
import { readEvent } from './event.ts';
import { AgreementsError, type EventProblem } from './problem.ts';
import { isInstant } from './time.ts';

/** An event with the time at which this node learned of it, UTC seconds since 1970-01-01. */
export interface RecordedEvent extends AgreementEvent {
  readonly recordedS: number;
}

/** Instruments and all that was done to them. A value: recording makes a new one. */
export interface Register {
  /** By id, in the order of ids; of an instrument with several texts the first. */
  readonly instruments: ReadonlyMap<string, Instrument>;
  /** Texts of instruments that have several, by id, in the order of versions. */
  readonly amended?: ReadonlyMap<string, readonly Instrument[]>;
  /** By instrument, then by the nation that acted, in the order that nation recorded them. */
  readonly events: ReadonlyMap<string, ReadonlyMap<NationCode, readonly RecordedEvent[]>>;
}

/** A register without events. Throws `AgreementsError` when two instruments share an id and a version. */
export function createRegister(instruments: readonly Instrument[]): Register {
  const texts = new Map<string, Instrument[]>();
  for (const instrument of [...instruments].sort((a, b) => compareText(a.id, b.id) || versionOf(a) - versionOf(b))) {
    const same = texts.get(instrument.id) ?? [];
    if (same.some((other) => versionOf(other) === versionOf(instrument))) {
      throw new AgreementsError('duplicate-instrument', `two instruments have the id ${instrument.id}; ids are unique`);
    }
    texts.set(instrument.id, [...same, instrument]);
  }
  return {
    instruments: new Map([...texts].map(([id, [first]]) => [id, first as Instrument])),
    amended: new Map([...texts].filter(([, all]) => all.length > 1)),
    events: new Map(),
  };
}

function versionOf({ version }: Instrument): number {
  return version ?? 1;
}

/** All the texts that the register holds of an instrument, the first as signed; empty when it holds none. */
export function textsOf(register: Register, id: string): readonly Instrument[] {
  const only = register.instruments.get(id);
  return register.amended?.get(id) ?? (only === undefined ? [] : [only]);
}

/** The nations that may act on an instrument and are told what others do to it: parties and those that may accede. */
export function concernedNations({ parties, accession }: Instrument): readonly NationCode[] {
  return accession === undefined ? parties : [...new Set([...parties, ...accession.nations])];
}

/** Takes in an event that this node learned of at `recordedS`, or says why not. */
export function recordEvent(
  register: Register,
  event: AgreementEvent,
  recordedS: number,
): { readonly register: Register } | { readonly problem: EventProblem } {
  const read = readEvent(event);
  if ('message' in read) return { problem: { code: 'invalid-event', message: read.message } };
  if (!isInstant(recordedS)) {
    const message = `recordedS is ${recordedS}; it is in seconds since 1970-01-01`;
    return { problem: { code: 'invalid-event', message } };
  }
  const { instrument: id, by } = read.event;
  const texts = textsOf(register, id);
  const instrument = texts[0];
  if (instrument === undefined) {
    return { problem: { code: 'unknown-instrument', message: `no instrument ${id} is in the register` } };
  }
  const ofInstrument = register.events.get(id) ?? new Map<NationCode, readonly RecordedEvent[]>();
  const earlier = ofInstrument.get(by) ?? [];
  const problem = refusal(read.event, { instrument, texts, earlier });
  if (problem !== null) return { problem };
  const recorded: RecordedEvent = Object.freeze({ ...read.event, recordedS });
  const grown = new Map(ofInstrument).set(by, [...earlier, recorded]);
  return { register: { ...register, events: new Map(register.events).set(id, grown) } };
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
