import { type NationCode, type Sensor, trackId } from '@musubi/model';
import { type Decision, decideTrack, type Reason, type ReleaseContext, whatIsNeeded } from '@musubi/release';
import type { Explanation } from '../contract.ts';
import { obligationView } from './obligation-view.ts';
import type { Partner } from '../partners/partner.ts';
import { Counterparts, rowOf } from '../tracking/counterpart.ts';
import type { TrackingInstance } from '../tracking/instances.ts';

/**
 * Why an own track is going to a partner, or is not.
 *
 * The partner has its own tracker, over the sensors it may profit from. When that tracker follows
 * the same object, its track is what goes, and the sensors that stay out of it are named beside;
 * when it does not, the reasons are those that keep the own track here.
 */
export function explainTrack(
  own: TrackingInstance,
  number: number,
  partner: Partner,
  sensors: readonly Sensor[],
  context: ReleaseContext,
): Explanation | null {
  const row = rowOf(own.tracks, number);
  const { plan } = partner;
  if (row < 0 || !plan) return null;
  const item = trackId(context.self, number);
  const ownDecision = decideTrack(own.tracks, row, sensors, context);
  const theirs = new Counterparts(plan.instance.tracks).of(own.tracks, row);
  if (theirs === null) return explanation(item, partner.nation, unconfirmed(ownDecision, partner.nation), null);
  const decision = decideTrack(plan.instance.tracks, rowOf(plan.instance.tracks, theirs), sensors, context);
  const kept = decision.outcome === 'permit' ? ownDecision.because.filter((reason) => reason.outcome === 'deny') : [];
  const because = [...decision.because, ...kept];
  return explanation(item, partner.nation, { ...decision, because }, trackId(context.self, theirs));
}

/** The own track might go, but the partner's tracker has no such track yet. */
export function unconfirmed(decision: Decision, to: NationCode): Decision {
  if (decision.outcome === 'deny') return decision;
  const reason: Reason = {
    instrument: null,
    article: null,
    rule: 'lineage-unknown',
    outcome: 'deny',
    text: `The tracker over the sensors that ${to} may profit from has not confirmed this track yet`,
  };
  return { ...decision, outcome: 'deny', obligations: [], because: [reason] };
}

/** Reasons as clients see them. */
export function reasonViews({ because }: Decision): Explanation['because'] {
  return because.map(({ instrument, article, rule, outcome, text }) => ({ instrument, article, rule, outcome, text }));
}

/** A decision as clients see it. */
export function explanation(item: string, to: NationCode, decision: Decision, releasedAs: string | null): Explanation {
  const needed = whatIsNeeded(decision, to);
  return {
    item,
    to,
    decision: decision.outcome,
    releasedAs: decision.outcome === 'permit' ? releasedAs : null,
    because: reasonViews(decision),
    obligations: decision.obligations.map(obligationView),
    needed: { each: [...needed.each], oneOf: [...needed.oneOf] },
  };
}
