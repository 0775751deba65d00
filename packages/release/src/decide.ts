import { type Flow, flows } from '@musubi/agreements';
import { isNationCode, type Subject } from '@musubi/model';
import { type Decision, deny, ground, type Reason, type ReleaseContext, type ReleaseItem } from './decision.ts';
import { labelAt, labelProblem } from './labels.ts';
import { onwardReasons } from './onward.ts';
import { type Scope, termObstacle } from './terms.ts';
import { isLimit } from './treatment.ts';

/**
 * Whether an item may go to the recipient now, under which article, with which obligations.
 *
 * Pure, and default deny: the label must list the recipient, all of it must be one's own, and one
 * term of a binding instrument in force must cover subject, classification, purpose, kind of data
 * and place. Where several terms do, the one with the fewest obligations counts, then the first by
 * instrument and article. Area and altitude are judged by where the item truly is, its label by
 * what it is at `nowS`.
 */
export function decide(item: ReleaseItem, context: ReleaseContext, standing = new Standing(context)): Decision {
  return decideWithin(item, context, {}, standing);
}

/** `decide` with the agreements looked at narrowed, or with places left aside. */
export function decideWithin(
  given: ReleaseItem,
  context: ReleaseContext,
  scope: Scope,
  standing = new Standing(context, scope.instrument),
): Decision {
  const item = { ...given, label: labelAt(given.label, context.nowS) };
  const reasons = [...itemReasons(item, context), ...onwardReasons(item, context, scope)];
  const { flow, obstacles } = survey(item, context, scope, standing);
  if (reasons.length > 0) return deny(flow === undefined ? [...reasons, ...obstacles] : reasons);
  if (flow !== undefined) return permit(flow, item, context);
  if (obstacles.length > 0) return deny(obstacles);
  return deny([ground('no-instrument', `No agreement names ${context.self} and ${context.recipient}`)]);
}

/** The term that counts, and what stands in the way of the others; what came nearest is said first. */
function survey(
  item: ReleaseItem,
  context: ReleaseContext,
  { anywhere = false }: Scope,
  standing: Standing,
): { readonly flow: Flow | undefined; readonly obstacles: readonly Reason[] } {
  const { applies, obstacles: far } = standing.of(item.subject);
  const near = applies.map((flow) => ({ flow, obstacle: termObstacle(flow, item, context, anywhere) }));
  const obstacles = [...near.flatMap(({ obstacle }) => obstacle ?? []), ...far];
  const permitting = near.flatMap(({ flow, obstacle }) => (obstacle === null ? [flow] : []));
  return { flow: permitting.reduce<Flow | undefined>(lighter, undefined), obstacles };
}

/** What the agreements say of a subject, whatever the item, and what stands in the way of the others. */
interface Found {
  readonly applies: readonly Flow[];
  readonly obstacles: readonly Reason[];
}

/** The agreements as they stand toward the recipient of a context, each subject looked up once. */
export class Standing {
  readonly #context: ReleaseContext;
  readonly #only: { readonly instrument?: string };
  readonly #found = new Map<Subject, Found>();

  /** `instrument`: this one alone; absent: all. */
  constructor(context: ReleaseContext, instrument?: string) {
    this.#context = context;
    this.#only = instrument === undefined ? {} : { instrument };
  }

  of(subject: Subject): Found {
    let found = this.#found.get(subject);
    if (found === undefined) {
      found = this.#find(subject);
      this.#found.set(subject, found);
    }
    return found;
  }

  #find(subject: Subject): Found {
    const { register, self: from, recipient: to, nowS } = this.#context;
    const { applies, obstacles } = flows(register, { from, to, subject, nowS, ...this.#only });
    const far = obstacles.map((o): Reason => ({ ...o, article: null, outcome: 'deny' }));
    const [near, strange] = [false, true].map((is) => far.filter(({ rule }) => (rule === 'not-a-party') === is));
    return { applies, obstacles: [...(near as Reason[]), ...(strange as Reason[])] };
  }
}

function lighter(best: Flow | undefined, flow: Flow): Flow {
  const burden = ({ term }: Flow) => term.obligations.filter((obligation) => !isLimit(obligation)).length;
  return best === undefined || burden(flow) < burden(best) ? flow : best;
}

function permit({ instrument, term }: Flow, item: ReleaseItem, { recipient }: ReleaseContext): Decision {
  const basis = { instrument: instrument.id, article: term.article };
  const label: Reason = {
    instrument: null,
    article: null,
    rule: 'label-releasable',
    outcome: 'permit',
    text: `Its label lists ${recipient}`,
  };
  const text = `${term.article} of ${instrument.id} permits ${item.subject} to ${recipient}`;
  const because: Reason[] = [label, { ...basis, rule: 'article', outcome: 'permit', text }];
  return { outcome: 'permit', obligations: term.obligations, because, basis };
}

/** What in the item itself, whatever the agreements say, keeps it from this recipient. */
function itemReasons(item: ReleaseItem, context: ReleaseContext): Reason[] {
  const { self, recipient, nowS, policies, action, consenting } = context;
  const { label, originators } = item;
  const reasons: Reason[] = [];
  if (!isNationCode(recipient) || recipient === self) {
    reasons.push(ground('recipient-unknown', `${recipient} is not a partner of ${self}`));
  }
  if (!Number.isFinite(nowS)) reasons.push(ground('time-unknown', 'Nobody says what time it is'));
  if (originators.length === 0) reasons.push(ground('lineage-unknown', 'Nothing says what this was made from'));
  const others = new Set(
    [...originators, label.originator].filter((nation) => nation !== self && nation !== consenting),
  );
  for (const other of others) reasons.push(ground('third-party', `${other} has not consented to passing on its data`));
  const unknown = labelProblem(label, policies);
  if (unknown !== null) reasons.push(ground('label-unknown', unknown.text));
  if (!label.releasableTo.includes(recipient)) {
    reasons.push(ground('label-releasable', `Its label ${listText(label.releasableTo, recipient)}`));
  }
  if (label.caveats.includes('NOFORN')) reasons.push(ground('no-foreign', `It is for ${self} alone`));
  // What is sent is kept: no term can bind a receiver to show without storing.
  if (label.caveats.includes('DISPLAY-ONLY') && action !== 'view')
    reasons.push(ground('display-only', 'It may be shown, not sent'));
  if (label.caveats.includes('EXERCISE-ONLY') && !item.exercise && !item.simulated) {
    reasons.push(ground('exercise-only', 'It is labelled EXERCISE-ONLY and is not marked as exercise or simulated'));
  }
  return reasons;
}

/** How a list fails to name a nation, as the end of a sentence. */
export function listText(releasableTo: readonly string[], recipient: string): string {
  return releasableTo.length === 0 ? 'lists no partner' : `does not list ${recipient}`;
}
