import type { Decision, Reason, Rule } from './decision.ts';

/** What would have to change before something that is refused may go. */
export interface Needed {
  /** Every one of these. */
  readonly each: readonly string[];
  /** And one of these; empty where an article would let it go already. */
  readonly oneOf: readonly string[];
}

/** Grounds of the item itself: all of them stand in the way, whatever an agreement says. */
const OF_THE_ITEM: Partial<Readonly<Record<Rule, (to: string) => string>>> = {
  'recipient-unknown': () => 'a partner to send it to',
  'time-unknown': () => 'a clock',
  'lineage-unknown': () => 'to know what it was made from: a track that the sensors for this partner confirm',
  'third-party': () => 'the release by the nation whose data is in it',
  'originator-control': () => 'a new label by its originator, without ORCON and NO-FORWARD',
  'no-way-round': (to) => `the own agreement with ${to} to let it go as it is`,
  'label-unknown': () => 'a label whose policy, classification and caveats are known here',
  'label-releasable': (to) => `${to} in the label of each sensor in it, or a grant for them by two persons`,
  'no-foreign': () => 'a new label by its originator, without NOFORN',
  'display-only': () => 'a new label by its originator, without DISPLAY-ONLY',
  'exercise-only': () => 'to be marked as exercise or simulated, or a label without EXERCISE-ONLY',
  'not-the-author': () => 'to be sent by its author',
};

const OF_AN_INSTRUMENT: Partial<Readonly<Record<Rule, (cite: string, to: string) => string>>> = {
  'not-yet-in-force': (cite) => `${cite} in force`,
  expired: (cite) => `${cite} extended, or another instrument`,
  terminated: (cite) => `another instrument in place of ${cite}`,
  suspended: (cite) => `${cite} resumed by whoever suspended it`,
  'outflow-suspended': (cite) => `the own outflow under ${cite} resumed`,
  'not-binding': (cite) => `a binding instrument behind ${cite}`,
  'no-onward': (cite) => `${cite} to allow passing on with the originator's consent`,
  purpose: (cite) => `a purpose that ${cite} is for`,
  classification: (cite) => `a lower classification by its originator, or a higher limit in ${cite}`,
  equivalence: (cite, to) => `a level of ${to}'s policy in the table behind ${cite}`,
  'exercise-or-real': (cite) => `${cite} to cover this kind of data`,
  area: (cite) => `the track within the area of ${cite}`,
  altitude: (cite) => `the track within the altitudes of ${cite}`,
  obligation: (cite) => `a track to which can be done what ${cite} asks`,
  'not-yet': (cite) => `the time that ${cite} asks for to pass`,
};

/** What it would take, by the grounds of a refusal; both lists are empty for a permit. */
export function whatIsNeeded({ outcome, because }: Pick<Decision, 'outcome' | 'because'>, to: string): Needed {
  if (outcome === 'permit') return { each: [], oneOf: [] };
  const denials = because.filter((reason) => reason.outcome === 'deny');
  const each = denials.flatMap(({ rule }) => OF_THE_ITEM[rule]?.(to) ?? []);
  const near = denials.flatMap((reason) => OF_AN_INSTRUMENT[reason.rule]?.(cited(reason), to) ?? []);
  const isFar = denials.some(({ rule }) => rule === 'no-article' || rule === 'not-a-party' || rule === 'no-instrument');
  const oneOf = near.length === 0 && isFar ? [`an article in force that lets this go to ${to}`] : near;
  return { each: [...new Set(each)], oneOf: [...new Set(oneOf)] };
}

function cited({ instrument, article }: Reason): string {
  if (instrument === null) return 'the instrument';
  return article === null ? instrument : `${article} of ${instrument}`;
}
