import type { NationCode } from '@musubi/model';
import type { BoardWorld, Status } from '../board.ts';
import { answered, type Item, openerSide, saidByOpener } from '../item.ts';

/** Where the participants are with what the opener proposes now. */
export interface Answers {
  readonly agreed: readonly NationCode[];
  readonly refused: readonly NationCode[];
  /** Of those whose answer is not for this version, or not there. */
  readonly awaited: readonly NationCode[];
}

/** Nations that take part by what the opener says, the opener among them. */
export function participantsOf(item: Item): readonly NationCode[] {
  const named = (saidByOpener(item, 'participants') ?? []) as readonly NationCode[];
  return [...new Set([item.opener, ...named])].sort();
}

export function answersOf(item: Item, asked: readonly NationCode[] = participantsOf(item)): Answers {
  const [agreed, refused] = [answered(item, 'agree'), answered(item, 'refuse')];
  const others = asked.filter((nation) => nation !== item.opener);
  return {
    agreed: others.filter((nation) => agreed.includes(nation)),
    refused: others.filter((nation) => refused.includes(nation)),
    awaited: others.filter((nation) => !agreed.includes(nation) && !refused.includes(nation)),
  };
}

/** An exercise's status: the opener's state, and while it is planned, who has agreed to it. */
export function exerciseStatus(item: Item, world: BoardWorld): Status {
  if (openerSide(item) === undefined) return { code: 'unseen', urgent: false };
  const state = String(saidByOpener(item, 'state'));
  if (state !== 'planned') return { code: state, urgent: state === 'paused' };
  const { refused, awaited } = answersOf(item);
  if (refused.length > 0) return { code: 'apart', urgent: true };
  return awaited.length > 0
    ? { code: 'proposed', urgent: awaited.includes(world.self) }
    : { code: 'agreed', urgent: false };
}
