import { flows } from '@musubi/agreements';
import { isNationCode, type NationCode } from '@musubi/model';
import { ground, type Reason, type ReleaseContext, type ReleaseItem } from './decision.ts';
import { type Scope, termObstacle } from './terms.ts';
import { isLimit } from './treatment.ts';

/**
 * What keeps an item from being passed on, beside what keeps it from its recipient. As its origin
 * (`onward`): its label lists the third nation too, and the own agreements with that nation, where
 * there are any, let it go as it is: what they stop or treat goes no other way round. Whoever decides,
 * origin or forwarder: ORCON and NO-FORWARD stop it.
 */
export function onwardReasons(item: ReleaseItem, context: ReleaseContext, scope: Scope): Reason[] {
  const { onward, consenting, recipient } = context;
  if (onward === undefined && consenting === undefined) return [];
  const { label } = item;
  const reasons: Reason[] = [];
  const control = label.caveats.find((caveat) => caveat === 'ORCON' || caveat === 'NO-FORWARD');
  if (control !== undefined) {
    reasons.push(ground('originator-control', `It is labelled ${control}, and nobody but its originator passes it on`));
  }
  if (onward === undefined) return reasons;
  if (!isNationCode(onward) || onward === recipient || onward === context.self) {
    return [...reasons, ground('recipient-unknown', `${onward} is no third nation`)];
  }
  if (!label.releasableTo.includes(onward)) {
    reasons.push(
      ground('label-releasable', `Its label does not list ${onward}, to which ${recipient} would pass it on`),
    );
  }
  const round = wayRound(item, context, onward, scope);
  return round === null ? reasons : [...reasons, round];
}

function wayRound(item: ReleaseItem, context: ReleaseContext, third: NationCode, scope: Scope): Reason | null {
  const { self, recipient, register, nowS } = context;
  const found = flows(register, { from: self, to: third, subject: item.subject, nowS });
  const direct: ReleaseContext = { ...leavingOutOnward(context), recipient: third };
  const isFree = found.applies.some(
    (flow) => flow.term.obligations.every(isLimit) && isCovered(flow, item, direct, scope),
  );
  const closed = found.obstacles.find(({ rule }) => rule !== 'not-a-party' && rule !== 'no-article');
  const instrument = found.applies[0]?.instrument.id ?? closed?.instrument;
  if (isFree || instrument === undefined) return null;
  const why = closed?.text ?? `${instrument} does not let it go to ${third} as it is`;
  return { ...ground('no-way-round', `${why}, and nothing goes round that by way of ${recipient}`), instrument };
}

function isCovered(
  flow: Parameters<typeof termObstacle>[0],
  item: ReleaseItem,
  context: ReleaseContext,
  { anywhere = false }: Scope,
): boolean {
  return termObstacle(flow, item, context, anywhere) === null;
}

function leavingOutOnward({ onward: _, ...context }: ReleaseContext): ReleaseContext {
  return context;
}
