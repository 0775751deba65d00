import { type InstrumentState, instrumentEvents, instrumentState, type Register } from '@musubi/agreements';
import type { AgreementView } from '../contract.ts';

type Segment = AgreementView['timeline'][number];

/** Ends that are so far ahead are not worked out: an instrument may be renewed for ever. */
const AHEAD_S = 12 * 366 * 86_400;
const MOMENTS_MAX = 500;

/** The states of an instrument one after the other, by what was known at `knownS`. */
export function agreementTimeline(register: Register, id: string, atS: number, knownS: number): Segment[] {
  // A copy: what is remembered of the register itself is for who asks about now.
  const copy = { ...register };
  const moments = firstMoments(register, id, knownS);
  const done = new Set<number>();
  const segments: Segment[] = [];
  while (done.size < MOMENTS_MAX) {
    const next = Math.min(...[...moments].filter((timeS) => !done.has(timeS)));
    if (!Number.isFinite(next) || next > atS + AHEAD_S) break;
    done.add(next);
    const state = instrumentState(copy, id, next, knownS);
    if (state === undefined) break;
    for (const timeS of turnsOf(state)) if (timeS > next) moments.add(timeS);
    add(segments, { fromS: next, ...standing(state, next) });
  }
  return segments;
}

function firstMoments(register: Register, id: string, knownS: number): Set<number> {
  const known = instrumentEvents(register, id).filter(({ recordedS }) => recordedS <= knownS);
  const { signedS, entryIntoForceS } = register.instruments.get(id) ?? {};
  const moments = [signedS, entryIntoForceS, ...known.map(({ effectiveS }) => effectiveS)];
  return new Set(moments.filter((timeS): timeS is number => typeof timeS === 'number' && Number.isFinite(timeS)));
}

/** Moments at which a state turns into another by itself. */
function turnsOf({ inForceS, termEndsS, notices }: InstrumentState): number[] {
  return [inForceS, termEndsS, ...notices.map(({ takesEffectS }) => takesEffectS)].filter((timeS) => timeS !== null);
}

function standing({ state, notices, suspendedBy }: InstrumentState, atS: number): Omit<Segment, 'fromS'> {
  const notice = notices.some(({ takesEffectS }) => takesEffectS !== null && takesEffectS > atS);
  return { state, notice, suspendedBy: [...suspendedBy] };
}

function add(segments: Segment[], segment: Segment): void {
  const last = segments.at(-1);
  const isSame =
    last?.state === segment.state &&
    last.notice === segment.notice &&
    last.suspendedBy.join() === segment.suspendedBy.join();
  if (!isSame) segments.push(segment);
}
