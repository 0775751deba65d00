import type { Instrument, Term } from '@musubi/model';
import { describeObligation } from '../obligation-text.ts';
import type { CrossFinding } from './check.ts';

interface Place {
  readonly instrument: Instrument;
  readonly term: Term;
  readonly index: number;
}

/** Pairs of terms that are compared; a folder with more is too large for one register anyway. */
const PAIRS_MAX = 200_000;

/**
 * Pairs of articles of binding instruments that let the same thing flow at the same time with other
 * obligations: of two that permit, the one with fewer counts, which is seldom what was meant.
 */
export function overlapFindings(instruments: readonly Instrument[]): CrossFinding[] {
  const places = instruments
    .filter(({ binding, version = 1 }) => binding && version === 1)
    .flatMap((instrument) => instrument.terms.map((term, index) => ({ instrument, term, index })));
  const findings: CrossFinding[] = [];
  let pairs = 0;
  for (const [at, later] of places.entries()) {
    for (const earlier of places.slice(0, at)) {
      if (++pairs > PAIRS_MAX) return findings;
      const found = overlap(earlier, later);
      if (found !== null) findings.push(found);
    }
  }
  return findings;
}

function overlap(earlier: Place, later: Place): CrossFinding | null {
  if (!sameTime(earlier.instrument, later.instrument) || !sameFlow(earlier.term, later.term)) return null;
  const difference = differenceOf(earlier.term, later.term);
  if (difference === null) return null;
  const other = `${earlier.term.article}${earlier.instrument === later.instrument ? '' : ` of ${earlier.instrument.id}`}`;
  const flow = `${common(earlier.term.subjects, later.term.subjects).join(', ')} from ${senders(earlier, later)}`;
  return {
    code: 'overlap',
    instrument: later.instrument,
    at: ['terms', later.index],
    message: `${later.term.article} and ${other} both cover ${flow}, ${difference}`,
    expected: 'one article covers it, or both ask the same',
  };
}

function sameTime(a: Instrument, b: Instrument): boolean {
  if (a.supersedes?.includes(b.id) || b.supersedes?.includes(a.id)) return false;
  const starts = (one: Instrument) => (Number.isFinite(one.entryIntoForceS) ? one.entryIntoForceS : -Infinity);
  const ends = (one: Instrument) => one.endsS ?? Number.POSITIVE_INFINITY;
  return starts(a) < ends(b) && starts(b) < ends(a);
}

function sameFlow(a: Term, b: Term): boolean {
  const pair = common(a.from, b.from).some((from) => common(a.to, b.to).some((to) => to !== from));
  // News of instruments is of each instrument by itself.
  const subjects = common(a.subjects, b.subjects).filter((subject) => subject !== 'agreement-event');
  const policies = common(Object.keys(a.classificationMax), Object.keys(b.classificationMax));
  return (
    pair &&
    subjects.length > 0 &&
    policies.length > 0 &&
    common(a.purposes, b.purposes).length > 0 &&
    common(a.covers, b.covers).length > 0 &&
    areasMeet(a.area, b.area)
  );
}

function areasMeet(a: Term['area'], b: Term['area']): boolean {
  if (a === undefined || b === undefined) return true;
  if (a.southDeg > b.northDeg || b.southDeg > a.northDeg) return false;
  const parts = (area: NonNullable<Term['area']>) =>
    area.westDeg <= area.eastDeg
      ? [[area.westDeg, area.eastDeg] as const]
      : ([
          [area.westDeg, 180],
          [-180, area.eastDeg],
        ] as const);
  return parts(a).some(([west, east]) => parts(b).some(([w, e]) => west <= e && w <= east));
}

function differenceOf(a: Term, b: Term): string | null {
  const asks = ({ obligations }: Term) => obligations.map(describeObligation).sort().join('; ') || 'nothing';
  if (asks(a) !== asks(b)) return `and ask for ${asks(b)} and ${asks(a)}`;
  return a.onward === b.onward ? null : `and differ in passing it on: ${b.onward} and ${a.onward}`;
}

function common<T>(a: readonly T[], b: readonly T[]): T[] {
  return a.filter((one) => b.includes(one));
}

function senders(a: Place, b: Place): string {
  const from = common(a.term.from, b.term.from).join(', ');
  return `${from} to ${common(a.term.to, b.term.to).join(', ')}`;
}
