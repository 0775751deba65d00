import { CAVEATS, type Caveat, type Label, type NationCode, SUCCESSIONS_MAX } from '@musubi/model';
import { classificationRank, type Policies } from './policy.ts';

/** Why labels have no join: a rule and a sentence without its full stop. */
export interface LabelProblem {
  readonly rule:
    | 'no-labels'
    | 'policy-differs'
    | 'originator-differs'
    | 'classification-unknown'
    | 'caveat-unknown'
    | 'succession-unknown';
  readonly text: string;
}

/**
 * The label of what was made from items with these labels: the highest classification, every
 * caveat, only the nations that every label lists, the latest creation; and where labels have
 * successors, the same of what they are at every moment.
 *
 * An empty list of nations stays empty and means originator only: dropping it, as a literal reading
 * of ADatP-4774.1 §4.4 does with an empty permissive tag, would widen release. Labels of different
 * policies or originators have no join: mapping between policies belongs to an agreement, and
 * another nation's data to its originator.
 */
export function joinLabels(
  labels: readonly Label[],
  policies: Policies,
): { readonly label: Label } | { readonly problem: LabelProblem } {
  const first = labels[0];
  if (first === undefined) return { problem: { rule: 'no-labels', text: 'Nothing says what this was made from' } };
  let joined = first;
  for (const label of labels) {
    const problem = labelProblem(label, policies) ?? difference(first, label);
    if (problem !== null) return { problem };
    joined = joinTwo(joined, label, policies);
    if (successions(joined) > SUCCESSIONS_MAX) return { problem: tooManySuccessions };
  }
  return { label: joined };
}

/** The label in effect at `nowS`, UTC seconds since 1970-01-01, with what follows upon it; NaN is before all. */
export function labelAt(label: Label, nowS: number): Label {
  let at = label;
  while (at.succession !== undefined && nowS >= at.succession.atS) at = at.succession.label;
  return at;
}

/** What is unknown in a label or its successors; null when nothing is. */
export function labelProblem(label: Label, policies: Policies): LabelProblem | null {
  let at: Label | undefined = label;
  for (let step = 0; at !== undefined; step++, at = at.succession?.label) {
    if (step > SUCCESSIONS_MAX) return tooManySuccessions;
    const problem = stepProblem(at, policies) ?? difference(label, at);
    if (problem !== null) return problem;
    if (at.succession !== undefined && !Number.isFinite(at.succession.atS)) {
      return { rule: 'succession-unknown', text: 'Nobody says when its label gives way to the next' };
    }
  }
  return null;
}

const tooManySuccessions: LabelProblem = {
  rule: 'succession-unknown',
  text: `More than ${SUCCESSIONS_MAX} labels follow upon its label`,
};

function stepProblem(label: Label, policies: Policies): LabelProblem | null {
  if (classificationRank(policies, label.policy, label.classification) < 0) {
    return { rule: 'classification-unknown', text: `No policy known here has ${label.policy} ${label.classification}` };
  }
  const unknown = label.caveats.find((caveat) => !CAVEATS.includes(caveat));
  return unknown === undefined ? null : { rule: 'caveat-unknown', text: `The caveat ${unknown} is not known here` };
}

function difference(a: Label, b: Label): LabelProblem | null {
  if (a.policy !== b.policy) {
    return { rule: 'policy-differs', text: `Labels of ${a.policy} and ${b.policy} have no common label` };
  }
  if (a.originator === b.originator) return null;
  return { rule: 'originator-differs', text: `${a.originator} and ${b.originator} each decide over a part of it` };
}

/** Both before the first change of either, and from then on the join of what they have become. */
function joinTwo(a: Label, b: Label, policies: Policies): Label {
  const before = joinStep(a, b, policies);
  const atS = Math.min(a.succession?.atS ?? Number.POSITIVE_INFINITY, b.succession?.atS ?? Number.POSITIVE_INFINITY);
  if (atS === Number.POSITIVE_INFINITY) return before;
  const after = joinTwo(labelAt(a, atS), labelAt(b, atS), policies);
  return succeeded(before, atS, after);
}

/** A change that changes nothing is left out, so that equal meanings are equal labels. */
function succeeded(before: Label, atS: number, after: Label): Label {
  const { succession, ...now } = after;
  if (JSON.stringify(now) === JSON.stringify(before)) return after;
  return Object.freeze({ ...before, succession: Object.freeze({ atS, label: after }) });
}

function joinStep(a: Label, b: Label, policies: Policies): Label {
  const rank = (label: Label) => classificationRank(policies, label.policy, label.classification);
  return Object.freeze({
    policy: a.policy,
    classification: rank(a) >= rank(b) ? a.classification : b.classification,
    caveats: sortedSet<Caveat>([...a.caveats, ...b.caveats]),
    releasableTo: sortedSet<NationCode>(a.releasableTo.filter((nation) => b.releasableTo.includes(nation))),
    originator: a.originator,
    createdS: Math.max(a.createdS, b.createdS),
  });
}

function successions(label: Label): number {
  return label.succession === undefined ? 0 : 1 + successions(label.succession.label);
}

function sortedSet<T extends string>(values: readonly T[]): readonly T[] {
  return Object.freeze([...new Set(values)].sort());
}
