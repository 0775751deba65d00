import type { Instrument, NationCode } from '@musubi/model';
import { type RecordedEvent, type Register, suspensionOf } from './register.ts';

export const INSTRUMENT_STATES = [
  'not-yet-in-force',
  'in-force',
  'outflow-suspended',
  'suspended',
  'terminated',
  'expired',
] as const;
export type InstrumentStateName = (typeof INSTRUMENT_STATES)[number];

/** One nation's standing suspension of an instrument. */
export interface Suspension {
  readonly by: NationCode;
  readonly scope: 'whole' | 'outflow';
  /** Since when without a break, UTC seconds since 1970-01-01. */
  readonly sinceS: number;
}

/** What an instrument is at a moment. */
export interface InstrumentState {
  readonly state: InstrumentStateName;
  /** Sorted. */
  readonly suspendedBy: readonly NationCode[];
  /** One a nation, sorted by nation; a suspension of the whole hides one of the outflow. */
  readonly suspensions: readonly Suspension[];
  /** Who terminated it first and from when; null when nobody has. */
  readonly terminated: { readonly by: NationCode; readonly sinceS: number } | null;
}

/**
 * The state of instrument `id` at `nowS` by the events that were known at `knownS` (default: all),
 * both UTC seconds since 1970-01-01; undefined when the register does not hold it.
 *
 * The fold goes nation by nation and then joins, so the order in which nations were heard does not
 * matter. Where a time is not a number the instrument is not in force.
 */
export function instrumentState(
  register: Register,
  id: string,
  nowS: number,
  knownS = Number.POSITIVE_INFINITY,
): InstrumentState | undefined {
  const instrument = register.instruments.get(id);
  if (instrument === undefined) return undefined;
  const suspensions: Suspension[] = [];
  let terminated: InstrumentState['terminated'] = null;
  const byNation = [...(register.events.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [by, recorded] of byNation) {
    const events = recorded.filter((event) => event.effectiveS <= nowS && event.recordedS <= knownS);
    const end = terminationOf(events);
    if (end !== null && (terminated === null || end < terminated.sinceS)) terminated = { by, sinceS: end };
    const { wholeSinceS, outflowSinceS } = suspensionOf(events);
    if (wholeSinceS !== null) suspensions.push({ by, scope: 'whole', sinceS: wholeSinceS });
    else if (outflowSinceS !== null) suspensions.push({ by, scope: 'outflow', sinceS: outflowSinceS });
  }
  const state = stateName(instrument, nowS, suspensions, terminated !== null);
  return { state, suspendedBy: suspensions.map((s) => s.by), suspensions, terminated };
}

function terminationOf(events: readonly RecordedEvent[]): number | null {
  return events.find((event) => event.type === 'terminated')?.effectiveS ?? null;
}

function stateName(
  instrument: Instrument,
  nowS: number,
  suspensions: readonly Suspension[],
  terminated: boolean,
): InstrumentStateName {
  if (terminated) return 'terminated';
  // Written so that a time that is not a number falls on the closed side.
  if (!(nowS >= instrument.entryIntoForceS)) return 'not-yet-in-force';
  if (instrument.endsS !== null && !(nowS < instrument.endsS)) return 'expired';
  if (suspensions.some((s) => s.scope === 'whole')) return 'suspended';
  return suspensions.length > 0 ? 'outflow-suspended' : 'in-force';
}
