import type { NationCode } from '@musubi/model';
import { answered, type Item, saidByOpener } from './item.ts';

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
