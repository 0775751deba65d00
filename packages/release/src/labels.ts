import { CAVEATS, type Caveat, type Label, type NationCode } from '@musubi/model';
import { classificationRank, type Policies } from './policy.ts';

/** Why labels have no join: a rule and a sentence without its full stop. */
export interface LabelProblem {
  readonly rule: 'no-labels' | 'policy-differs' | 'originator-differs' | 'classification-unknown' | 'caveat-unknown';
  readonly text: string;
}

/**
 * The label of what was made from items with these labels: the highest classification, every
 * caveat, only the nations that every label lists, the latest creation.
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
  let joined = normal(first);
  for (const label of labels) {
    const problem = labelProblem(label, policies) ?? difference(first, label);
    if (problem !== null) return { problem };
    joined = joinTwo(joined, label, policies);
  }
  return { label: Object.freeze(joined) };
}

/** What is unknown in a label; null when nothing is. */
export function labelProblem(label: Label, policies: Policies): LabelProblem | null {
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

function joinTwo(a: Label, b: Label, policies: Policies): Label {
  const rank = (label: Label) => classificationRank(policies, label.policy, label.classification);
  const releasableTo = a.releasableTo.filter((nation) => b.releasableTo.includes(nation));
  return normal({
    policy: a.policy,
    classification: rank(a) >= rank(b) ? a.classification : b.classification,
    caveats: [...a.caveats, ...b.caveats],
    releasableTo,
    originator: a.originator,
    createdS: Math.max(a.createdS, b.createdS),
  });
}

/** The same label with its lists sorted and without repeats, and nothing that no label has. */
function normal({ policy, classification, caveats, releasableTo, originator, createdS }: Label): Label {
  return {
    policy,
    classification,
    caveats: sortedSet<Caveat>(caveats),
    releasableTo: sortedSet<NationCode>(releasableTo),
    originator,
    createdS,
  };
}

function sortedSet<T extends string>(values: readonly T[]): readonly T[] {
  return Object.freeze([...new Set(values)].sort());
}
