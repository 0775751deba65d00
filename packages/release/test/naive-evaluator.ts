import type { RecordedEvent } from '@musubi/agreements';
import type { Instrument, Term } from '@musubi/model';
import type { ReleaseContext, ReleaseItem } from '../src/index.ts';

/**
 * The decision again, written from the text of the rules and of nothing in `src`: one question per
 * line, no cleverness, no reasons. It reads raw instruments and events, not the register's folds.
 */
export function naivePermits(
  item: ReleaseItem,
  context: Omit<ReleaseContext, 'register'>,
  instruments: readonly Instrument[],
  events: readonly RecordedEvent[],
): boolean {
  const { succession } = item.label;
  if (succession !== undefined && context.nowS >= succession.atS) {
    return naivePermits({ ...item, label: succession.label }, context, instruments, events);
  }
  if (context.recipient === context.self) return false;
  if (item.originators.length === 0) return false;
  for (const nation of item.originators) if (nation !== context.self) return false;
  if (item.label.originator !== context.self) return false;
  if (item.label.releasableTo.indexOf(context.recipient) === -1) return false;
  for (const caveat of item.label.caveats) {
    if (caveat === 'DISPLAY-ONLY') return false;
    if (caveat === 'EXERCISE-ONLY' && item.exercise === false && item.simulated === false) return false;
    if (['ORCON', 'NO-FORWARD', 'EXERCISE-ONLY', 'EYES-ONLY'].indexOf(caveat) === -1) return false;
  }
  for (const instrument of instruments) {
    for (const term of instrument.terms) {
      if (open(instrument, term, item, context, events)) return true;
    }
  }
  return false;
}

function open(
  instrument: Instrument,
  term: Term,
  item: ReleaseItem,
  context: Omit<ReleaseContext, 'register'>,
  events: readonly RecordedEvent[],
): boolean {
  if (instrument.parties.indexOf(context.self) === -1) return false;
  if (instrument.parties.indexOf(context.recipient) === -1) return false;
  if (instrument.binding === false && item.subject !== 'agreement-event') return false;
  if (term.from.indexOf(context.self) === -1 || term.to.indexOf(context.recipient) === -1) return false;
  if (term.subjects.indexOf(item.subject) === -1) return false;
  if (term.purposes.indexOf(context.purpose) === -1) return false;
  if (!levelOpen(instrument, term, item)) return false;
  if ((item.exercise || item.simulated) && term.covers.indexOf('exercise') === -1) return false;
  if (!item.exercise && !item.simulated && term.covers.indexOf('real') === -1) return false;
  if (item.real && term.covers.indexOf('real') === -1) return false;
  if (term.area && !placeOpen(term.area, item)) return false;
  for (const obligation of term.obligations) {
    if (obligation.kind === 'limit-area' && !placeOpen(obligation.area, item)) return false;
    if (obligation.kind !== 'limit-altitude') continue;
    if (item.altitudeM === undefined || Number.isNaN(item.altitudeM)) return false;
    if (item.altitudeM < obligation.fromM || item.altitudeM > obligation.toM) return false;
  }
  if (!protectable(instrument, item, context)) return false;
  if (item.subject === 'agreement-event') return true;
  return timeOpen(instrument, context, events);
}

function levelOpen(instrument: Instrument, term: Term, item: ReleaseItem): boolean {
  const { policy, classification } = item.label;
  if (term.classificationMax[policy] === undefined) return false;
  let under = true;
  for (const row of instrument.equivalence) {
    if (row[policy] === classification) return under;
    if (row[policy] === term.classificationMax[policy]) under = false;
  }
  return false;
}

/** The recipient's own policy, where it is known, must have a name in every row of the table up to the item's. */
function protectable(instrument: Instrument, item: ReleaseItem, context: Omit<ReleaseContext, 'register'>): boolean {
  const theirs = Object.values(context.policies).find((policy) => policy.nation === context.recipient);
  if (theirs === undefined || theirs.id === item.label.policy) return true;
  let gap = false;
  let permitted = false;
  for (const row of instrument.equivalence) {
    if (row[item.label.policy] === undefined) continue;
    if (row[theirs.id] === undefined) gap = true;
    if (row[item.label.policy] === item.label.classification) permitted = !gap;
  }
  return permitted;
}

function placeOpen(area: NonNullable<Term['area']>, item: ReleaseItem): boolean {
  if (item.latitudeRad === undefined || item.longitudeRad === undefined) return false;
  const latitude = item.latitudeRad * (180 / Math.PI);
  const longitude = item.longitudeRad * (180 / Math.PI);
  if (Number.isNaN(latitude) || Number.isNaN(longitude)) return false;
  if (latitude < area.southDeg || latitude > area.northDeg) return false;
  const span = (((area.eastDeg - area.westDeg) % 360) + 360) % 360;
  return (((longitude - area.westDeg) % 360) + 360) % 360 <= span;
}

function timeOpen(instrument: Instrument, context: Omit<ReleaseContext, 'register'>, events: readonly RecordedEvent[]) {
  if (context.nowS < instrument.entryIntoForceS) return false;
  if (instrument.endsS !== null && context.nowS >= instrument.endsS) return false;
  for (const nation of instrument.parties) {
    let whole = false;
    let outflow = false;
    for (const event of [...events].sort((a, b) => a.effectiveS - b.effectiveS)) {
      if (event.instrument !== instrument.id || event.by !== nation || event.effectiveS > context.nowS) continue;
      if (event.type === 'terminated') return false;
      if (event.scope === 'whole') whole = event.type === 'suspended';
      if (event.scope === 'outflow' || event.type === 'resumed') outflow = event.type === 'suspended';
    }
    if (whole && (nation === context.self || nation === context.recipient)) return false;
    if (outflow && nation === context.self) return false;
  }
  return true;
}
