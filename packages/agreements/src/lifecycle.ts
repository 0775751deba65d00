import type { Instrument, NationCode } from '@musubi/model';
import { effectOf, foldLife, type Life, missingFor } from './life.ts';
import { instrumentEvents, type Register, textsOf } from './register.ts';
import type { Suspension } from './suspension.ts';
import { termEndS } from './term-end.ts';

export const INSTRUMENT_STATES = [
  'not-yet-in-force',
  'provisionally-applied',
  'in-force',
  'partly-suspended',
  'outflow-suspended',
  'suspended',
  'terminated',
  'superseded',
  'expired',
] as const;
export type InstrumentStateName = (typeof INSTRUMENT_STATES)[number];

/** A notice of termination that stands, as people need to see it. */
export interface NoticeState {
  readonly by: NationCode;
  readonly givenS: number;
  /** Since when its effect is suspended; null while it runs. */
  readonly suspendedS: number | null;
  /** When it runs out; null while it is suspended, or where it came too late for the last end. */
  readonly takesEffectS: number | null;
}

/** A statement that some have made and that takes effect when the others do. */
export interface PendingStatement {
  readonly type: string;
  /** What it is about beside the instrument: an end, a text, a nation, a successor; empty for nothing. */
  readonly about: string;
  readonly by: readonly NationCode[];
  readonly missing: readonly NationCode[];
}

/** What an instrument is at a moment. Lists of nations are sorted. */
export interface InstrumentState {
  readonly state: InstrumentStateName;
  readonly suspendedBy: readonly NationCode[];
  /** By nation, then by when they began. */
  readonly suspensions: readonly Suspension[];
  /** Who terminated it first and from when, or whose notice ran out; null when nobody's. */
  readonly terminated: { readonly by: NationCode; readonly sinceS: number } | null;
  /** The instrument that took its place; null when none has. */
  readonly superseded: { readonly by: string; readonly sinceS: number } | null;
  /** The parties at this moment. */
  readonly parties: readonly NationCode[];
  /** Who was a party and left by notice. */
  readonly left: readonly { readonly nation: NationCode; readonly sinceS: number }[];
  /** When it entered into force, or will by what is known; null when nobody can say. */
  readonly inForceS: number | null;
  /** When the term that runs now ends, if nobody does anything more; null without an end. */
  readonly termEndsS: number | null;
  /** The end that the parties agreed on last; null when they have not. */
  readonly extendedS: number | null;
  readonly notices: readonly NoticeState[];
  readonly pending: readonly PendingStatement[];
  /** The text in force; null when this register does not hold it, and nothing flows. */
  readonly text: Instrument | null;
  readonly textSha256: string;
}

interface Memo {
  readonly fromS: number;
  /** Until then nothing happens that is known. */
  readonly untilS: number;
  readonly knownS: number;
  readonly state: InstrumentState;
}
/** Trackers ask many times a second, and years pass between two changes. */
const memos = new WeakMap<Register, Map<string, Memo>>();

/**
 * The state of instrument `id` at `nowS` by the events that were known at `knownS` (default: all),
 * both UTC seconds since 1970-01-01; undefined when the register does not hold it.
 *
 * The fold goes by the times at which events take effect, so the order in which nations were heard
 * does not matter. Where a time is not a number the instrument is not in force.
 */
export function instrumentState(
  register: Register,
  id: string,
  nowS: number,
  knownS = Number.POSITIVE_INFINITY,
): InstrumentState | undefined {
  const instrument = register.instruments.get(id);
  if (instrument === undefined) return undefined;
  const ofRegister = memos.get(register) ?? new Map<string, Memo>();
  memos.set(register, ofRegister);
  const memo = ofRegister.get(id);
  if (memo !== undefined && nowS >= memo.fromS && nowS < memo.untilS && memo.knownS === knownS) return memo.state;
  const life = lifeOf(register, instrument, nowS, knownS);
  const state = stateOf(register, life, nowS, knownS);
  ofRegister.set(id, { fromS: nowS, untilS: changesAfter(register, life, state, nowS, knownS), knownS, state });
  return state;
}

/** The first moment after `nowS` at which the state can be another; `nowS` where that is not worth knowing. */
function changesAfter(register: Register, life: Life, state: InstrumentState, nowS: number, knownS: number): number {
  const { id } = life.instrument;
  for (const other of register.instruments.values()) if (other.supersedes?.includes(id)) return nowS;
  let untilS = Number.POSITIVE_INFINITY;
  const note = (timeS: number | null): void => {
    if (timeS !== null && timeS > nowS && timeS < untilS) untilS = timeS;
  };
  note(life.startS);
  note(state.termEndsS);
  for (const notice of state.notices) note(notice.takesEffectS);
  for (const events of register.events.get(id)?.values() ?? []) {
    for (const event of events) if (event.recordedS <= knownS) note(event.effectiveS);
  }
  return untilS;
}

function lifeOf(register: Register, instrument: Instrument, nowS: number, knownS: number): Life {
  const events = instrumentEvents(register, instrument.id);
  const counting = events.filter((event) => event.effectiveS <= nowS && event.recordedS <= knownS);
  return foldLife(instrument, counting, nowS);
}

function stateOf(register: Register, life: Life, nowS: number, knownS: number): InstrumentState {
  const { instrument, end } = life;
  const superseded = end?.how === 'superseded' ? end : successorOf(register, instrument, nowS, knownS);
  const terminated = end?.how === 'terminated' ? end : null;
  const suspensions = [...life.suspensions].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => own);
  const ended = terminated !== null ? 'terminated' : superseded !== null ? 'superseded' : null;
  return {
    state: ended ?? stateName(life, nowS, suspensions),
    suspendedBy: [...new Set(suspensions.map((s) => s.by))],
    suspensions,
    terminated: terminated && { by: terminated.by, sinceS: terminated.sinceS },
    superseded: superseded && { by: superseded.by, sinceS: superseded.sinceS },
    parties: [...life.members.keys()].sort(),
    left: [...life.left].map(([nation, sinceS]) => ({ nation, sinceS })),
    inForceS: Number.isFinite(life.startS) ? life.startS : null,
    termEndsS: termEndS(life, nowS),
    extendedS: life.extendedS,
    notices: noticesOf(life),
    pending: pendingOf(life),
    text: textsOf(register, instrument.id).find((text) => text.textSha256 === life.textSha256) ?? null,
    textSha256: life.textSha256,
  };
}

function noticesOf(life: Life): NoticeState[] {
  return [...life.notices.values()].map((notice) => {
    const { by, givenS, suspendedS } = notice;
    return { by, givenS, suspendedS, takesEffectS: effectOf(life, notice) };
  });
}

function pendingOf(life: Life): PendingStatement[] {
  return [...life.statements].flatMap(([key, statement]) => {
    if (statement.complete) return [];
    const [type, about] = key.split(' ') as [string, string];
    return [{ type, about, by: [...statement.by].sort(), missing: missingFor(life, statement) }];
  });
}

/** An instrument in force that says it takes this one's place, between the same parties at least. */
function successorOf(register: Register, { id, parties }: Instrument, nowS: number, knownS: number) {
  let first: { by: string; sinceS: number } | null = null;
  for (const other of register.instruments.values()) {
    if (!other.supersedes?.includes(id) || other.id === id) continue;
    if (!parties.every((nation) => other.parties.includes(nation))) continue;
    const { startS } = lifeOf(register, other, nowS, knownS);
    if (startS <= nowS && (first === null || startS < first.sinceS)) first = { by: other.id, sinceS: startS };
  }
  return first;
}

function stateName(life: Life, nowS: number, suspensions: readonly Suspension[]): InstrumentStateName {
  // Written so that a time that is not a number falls on the closed side.
  const inForce = nowS >= life.startS;
  if (!inForce && !(nowS >= life.provisionalS)) return 'not-yet-in-force';
  const endS = termEndS(life, nowS);
  if (endS !== null && !(nowS < endS)) return 'expired';
  if (suspensions.length === 0) return inForce ? 'in-force' : 'provisionally-applied';
  const unlimited = suspensions.filter((s) => s.only === null);
  const closed = new Set(unlimited.filter((s) => s.scope === 'whole').map((s) => s.by));
  if (life.members.size - closed.size < 2) return 'suspended';
  if (closed.size > 0 || unlimited.length < suspensions.length) return 'partly-suspended';
  return 'outflow-suspended';
}

/** True in the states in which terms let things flow that nobody has suspended. */
export function isOpen(state: InstrumentStateName): boolean {
  return !CLOSED.includes(state);
}
const CLOSED: readonly InstrumentStateName[] = ['not-yet-in-force', 'terminated', 'superseded', 'expired'];
