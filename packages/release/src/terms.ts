import { classificationAtMost, type Flow, flows } from '@musubi/agreements';
import type { Area, Obligation, Term } from '@musubi/model';
import type { Place, Reason, ReleaseContext, ReleaseItem, Rule } from './decision.ts';
import { recipientEquivalent } from './equivalence.ts';
import { tableFollowsPolicy } from './policy.ts';
import { TRACK_SUBJECTS } from './track-item.ts';
import { isKnownObligation } from './treatment.ts';

/** Limits to what a decision looks at. */
export interface Scope {
  /** Only the terms of this instrument. */
  readonly instrument?: string;
  /** Leave areas and altitudes aside: is it permitted anywhere? */
  readonly anywhere?: boolean;
}

const RAD_PER_DEG = Math.PI / 180;

/** The terms by which tracks may go to the recipient now. */
export function trackTermsToward({ register, self: from, recipient: to, nowS }: ReleaseContext): readonly Term[] {
  const terms = TRACK_SUBJECTS.flatMap((subject) => flows(register, { from, to, subject, nowS }).applies);
  return [...new Set(terms.map(({ term }) => term))];
}

/**
 * The first reason why a term that speaks of this flow does not cover this item; null when it does.
 * With `anywhere` its places are left aside.
 */
export function termObstacle(flow: Flow, item: ReleaseItem, context: ReleaseContext, anywhere: boolean): Reason | null {
  const { instrument, term } = flow;
  const cite = `${term.article} of ${instrument.id}`;
  const no = (rule: Rule, text: string): Reason => {
    return { instrument: instrument.id, article: term.article, rule, outcome: 'deny', text };
  };
  // What is done to an arrangement may be told by it, whether it binds or not.
  if (!instrument.binding && item.subject !== 'agreement-event') {
    return no('not-binding', `${instrument.id} is not binding and permits nothing by itself`);
  }
  if (!term.purposes.includes(context.purpose)) return no('purpose', `${cite} is not for ${context.purpose}`);
  if (context.onward !== undefined && term.onward !== 'with-originator-consent') {
    return no('no-onward', `${cite} lets ${context.recipient} pass nothing on`);
  }
  if (!classificationCovered(flow, item, context)) {
    return no('classification', `${cite} does not reach ${item.label.policy} ${item.label.classification}`);
  }
  const uncovered = kindsOf(item).find((kind) => !term.covers.includes(kind));
  if (uncovered !== undefined) return no('exercise-or-real', `${cite} does not cover ${uncovered} data`);
  const equivalent = recipientEquivalent(instrument, item.label, context);
  if (equivalent !== null) return no('equivalence', `${cite}: ${equivalent.text}`);
  const unknown = term.obligations.find((obligation: Obligation) => !isKnownObligation(obligation));
  if (unknown !== undefined)
    return no('obligation', `${cite} asks for ${String(unknown.kind)}, which is not known here`);
  const limit = anywhere ? undefined : zonesOf(term).find((zone) => !isWithin(zone, item));
  if (limit === undefined) return null;
  return limit.kind === 'limit-area'
    ? no('area', `${cite} does not cover this place`)
    : no('altitude', `${cite} covers only what is known to be between ${limit.fromM} and ${limit.toM} m`);
}

/** A part of space that a term is limited to. */
export type Zone = Extract<Obligation, { readonly kind: 'limit-area' | 'limit-altitude' }>;

/** All the parts of space that an item must be in for a term to cover it. */
export function zonesOf({ area, obligations }: Term): Zone[] {
  const limits = obligations.filter((o): o is Zone => o.kind === 'limit-area' || o.kind === 'limit-altitude');
  return area === undefined ? limits : [{ kind: 'limit-area', area }, ...limits];
}

/** Whether a place is within a zone, borders included; what is not known of it is in none. */
export function isWithin(zone: Zone, place: Place): boolean {
  if (zone.kind === 'limit-area') return insideArea(zone.area, place);
  const altitudeM = place.altitudeM ?? Number.NaN;
  return altitudeM >= zone.fromM && altitudeM <= zone.toM;
}

function classificationCovered({ instrument, term }: Flow, { label }: ReleaseItem, context: ReleaseContext): boolean {
  return (
    classificationAtMost(instrument, label.policy, label.classification, term.classificationMax) &&
    tableFollowsPolicy(instrument, context.policies, label.policy)
  );
}

function kindsOf(item: ReleaseItem): ('exercise' | 'real')[] {
  const exercise = item.exercise || item.simulated;
  const real = item.real ?? !exercise;
  // What is neither counts as real, so that nothing escapes the question.
  return exercise ? (real ? ['exercise', 'real'] : ['exercise']) : ['real'];
}

function insideArea(area: Area, place: Place): boolean {
  const latitude = (place.latitudeRad ?? Number.NaN) / RAD_PER_DEG;
  const longitude = (place.longitudeRad ?? Number.NaN) / RAD_PER_DEG;
  if (!(latitude >= area.southDeg && latitude <= area.northDeg)) return false;
  const eastOfWest = longitude >= area.westDeg;
  const westOfEast = longitude <= area.eastDeg;
  return area.westDeg <= area.eastDeg ? eastOfWest && westOfEast : eastOfWest || westOfEast;
}
