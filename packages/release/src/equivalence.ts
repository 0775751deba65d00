import type { Instrument, Label } from '@musubi/model';
import type { LabelProblem } from './labels.ts';
import type { Policies, Policy } from './policy.ts';

/** The level of another policy that stands for a label's, or why there is none. */
export type Equivalent =
  | { readonly classification: string }
  | { readonly problem: LabelProblem & { readonly rule: 'classification-unknown' } };

/**
 * The classification of `toPolicy` that an instrument's table holds equal to one of `fromPolicy`.
 *
 * It goes one way: where one name stands in several rows, the highest of them counts, so a name of
 * a coarser scale goes over as the higher of the two it may mean, and what came comes back no lower
 * than it went. A row without a name of the other policy maps to nothing and is refused: a
 * neighbouring row would protect it less, or claim more than its originator said.
 */
export function equivalentClassification(
  { id, equivalence }: Instrument,
  fromPolicy: string,
  classification: string,
  toPolicy: string,
): Equivalent {
  if (fromPolicy === toPolicy) return { classification };
  const row = equivalence.findLast(
    (levels) => Object.hasOwn(levels, fromPolicy) && levels[fromPolicy] === classification,
  );
  const name = row !== undefined && Object.hasOwn(row, toPolicy) ? row[toPolicy] : undefined;
  if (name !== undefined) return { classification: name };
  const text = `The table of ${id} has nothing of ${toPolicy} that equals ${fromPolicy} ${classification}`;
  return { problem: { rule: 'classification-unknown', text } };
}

/**
 * The alternative label under which another nation's policy protects an item; the originator's own
 * label stays beside it and is never overwritten (ADatP-4774.1 §4.2). Caveats and nations carry over
 * as they are: they are no level of either policy.
 */
export function alternativeLabel(
  label: Label,
  instrument: Instrument,
  toPolicy: string,
): { readonly label: Label } | { readonly problem: LabelProblem } {
  const found = equivalentClassification(instrument, label.policy, label.classification, toPolicy);
  if ('problem' in found) return found;
  const { succession, ...now } = label;
  const translated = { ...now, policy: toPolicy, classification: found.classification };
  if (succession === undefined) return { label: translated };
  const later = alternativeLabel(succession.label, instrument, toPolicy);
  return 'problem' in later ? later : { label: { ...translated, succession: { ...succession, label: later.label } } };
}

/**
 * Why the recipient could not protect a label's level by its own policy; null when it can, or has
 * none known here. Every lower level of the table must have an equal too: where only a higher one
 * had, a stricter label would release more.
 */
export function recipientEquivalent(
  instrument: Instrument,
  { policy, classification }: Label,
  { policies, recipient }: { readonly policies: Policies; readonly recipient: string },
): LabelProblem | null {
  const theirs = Object.values(policies).filter(({ nation }) => nation === recipient);
  const rows = instrument.equivalence.filter((row) => Object.hasOwn(row, policy));
  const reached = rows.slice(0, rows.findLastIndex((row) => row[policy] === classification) + 1);
  const isMapped = ({ id }: Policy) => id === policy || reached.every((row) => Object.hasOwn(row, id));
  if (theirs.length === 0 || (reached.length > 0 && theirs.some(isMapped))) return null;
  const text = `its table does not map ${policy} up to ${classification} to ${theirs.map(({ id }) => id).join(' or ')}`;
  return { rule: 'classification-unknown', text };
}
