import { type NationCode, trackId } from '@musubi/model';
import { type Decision, decideTrack, whatIsNeeded } from '@musubi/release';
import type { Explanation } from '../contract.ts';
import type { NodeCore } from '../core.ts';
import { Counterparts, rowOf } from '../tracking/counterpart.ts';
import { reasonViews, unconfirmed } from './explanation.ts';

type OnwardExplanation = NonNullable<Explanation['onward']>[number];

/** Why an own track goes to a third nation by way of each partner that might pass it on, or does not. */
export function onwardExplanations(core: NodeCore, number: number, third: NationCode): OnwardExplanation[] {
  const { partners, tracking, sensors } = core.parts;
  const own = tracking.own.tracks;
  const row = rowOf(own, number);
  const found: OnwardExplanation[] = [];
  for (const { nation: via, onward } of partners.values()) {
    const context = core.context(via);
    if (row < 0 || via === third || !onward.thirds(context).includes(third)) continue;
    const toward = { ...context, onward: third };
    const tracks = onward.instanceFor(third)?.tracks;
    const theirs = tracks ? new Counterparts(tracks).of(own, row) : null;
    const decision =
      tracks && theirs !== null
        ? decideTrack(tracks, rowOf(tracks, theirs), sensors, toward)
        : unconfirmed(decideTrack(own, row, sensors, toward), third);
    found.push({ via, decision: decision.outcome, because: reasonViews(decision) });
  }
  return found;
}

/** Why this node passes a partner's tracks on to another, or does not: of what it was given last. */
export function explainPassing(core: NodeCore, origin: NationCode, number: number, to: NationCode): Explanation {
  const given = core.passedOn(origin, to).filter(({ section }) => section.release.tracks.count > 0);
  const unsigned: Decision = {
    outcome: 'deny',
    obligations: [],
    basis: null,
    because: [
      {
        instrument: null,
        article: null,
        rule: 'third-party',
        outcome: 'deny',
        text: `${origin} has signed nothing for ${to} that this node could pass on`,
      },
    ],
  };
  const decisions = given.length === 0 ? [unsigned] : given.map(({ decision }) => decision);
  const decision = decisions.find(({ outcome }) => outcome === 'permit') ?? (decisions[0] as Decision);
  const needed = whatIsNeeded(decision, to);
  return {
    item: trackId(origin, number),
    to,
    decision: decision.outcome,
    releasedAs: null,
    because: decisions.flatMap(reasonViews),
    obligations: [],
    needed: { each: [...needed.each], oneOf: [...needed.oneOf] },
  };
}
