import { classificationAtMost, type Flow } from '@musubi/agreements';
import type { Obligation, Term } from '@musubi/model';
import type { Reason, ReleaseContext, ReleaseItem, Rule } from './decision.ts';
import { isKnownObligation } from './obligations.ts';
import { tableFollowsPolicy } from './policy.ts';

/** Limits to what a decision looks at. */
export interface Scope {
  /** Only the terms of this instrument. */
  readonly instrument?: string;
  /** Leave areas aside: is it permitted anywhere? */
  readonly anywhere?: boolean;
}

const RAD_PER_DEG = Math.PI / 180;

/**
 * The first reason why a term that speaks of this flow does not cover this item; null when it does.
 * With `anywhere` its area is left aside.
 */
export function termObstacle(flow: Flow, item: ReleaseItem, context: ReleaseContext, anywhere: boolean): Reason | null {
  const { instrument, term } = flow;
  const cite = `${term.article} of ${instrument.id}`;
  const no = (rule: Rule, text: string): Reason => {
    return { instrument: instrument.id, article: term.article, rule, outcome: 'deny', text };
  };
  if (!instrument.binding) return no('not-binding', `${instrument.id} is not binding and permits nothing by itself`);
  if (!term.purposes.includes(context.purpose)) return no('purpose', `${cite} is not for ${context.purpose}`);
  if (!classificationCovered(flow, item, context)) {
    return no('classification', `${cite} does not reach ${item.label.policy} ${item.label.classification}`);
  }
  const uncovered = kindsOf(item).find((kind) => !term.covers.includes(kind));
  if (uncovered !== undefined) return no('exercise-or-real', `${cite} does not cover ${uncovered} data`);
  if (!anywhere && !insideArea(term.area, item)) return no('area', `${cite} does not cover this place`);
  const unknown = term.obligations.find((obligation: Obligation) => !isKnownObligation(obligation));
  if (unknown !== undefined)
    return no('obligation', `${cite} asks for ${String(unknown.kind)}, which is not known here`);
  return null;
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

/** Whether a place is within an area, borders included; an unknown place is in none. */
export function insideArea(
  area: Term['area'],
  place: { readonly latitudeRad?: number; readonly longitudeRad?: number },
): boolean {
  if (area === undefined) return true;
  const latitude = (place.latitudeRad ?? Number.NaN) / RAD_PER_DEG;
  const longitude = (place.longitudeRad ?? Number.NaN) / RAD_PER_DEG;
  if (!(latitude >= area.southDeg && latitude <= area.northDeg)) return false;
  const eastOfWest = longitude >= area.westDeg;
  const westOfEast = longitude <= area.eastDeg;
  return area.westDeg <= area.eastDeg ? eastOfWest && westOfEast : eastOfWest || westOfEast;
}
