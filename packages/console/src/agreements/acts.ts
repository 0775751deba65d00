/** What a person may do to an instrument here. */
import type { AgreementView } from '@musubi/node/contract';

export type ActType = AgreementView['acts'][number];

/** Acts that say something beside scope, time and reason; the node judges them with what they say. */
const PARTICULAR: readonly ActType[] = ['amended', 'extended', 'acceded', 'superseded'];

const isOver = ({ state }: AgreementView): boolean =>
  state === 'terminated' || state === 'superseded' || state === 'expired';

/** Nations that may still accede. */
export function mayAccede({ mayAccede: nations, members }: AgreementView): string[] {
  return nations.filter((nation) => !members.includes(nation));
}

/** Acts with particulars that make sense for this nation: only parties amend, only who is let in accedes. */
function particularActs(agreement: AgreementView, own: string, others: number): ActType[] {
  if (isOver(agreement)) return [];
  const isParty = agreement.parties.includes(own) || agreement.members.includes(own);
  return PARTICULAR.filter((type) => {
    if (type === 'acceded') return mayAccede(agreement).length > 0;
    return isParty && (type !== 'superseded' || others > 0);
  });
}

/**
 * The node gives acts that need no particulars; signing what is in force already, or suspending what
 * is not yet, is not worth offering. `others`: how many other instruments there are.
 */
export function actsOf(agreement: AgreementView, own: string, others: number): ActType[] {
  const isAhead = agreement.state === 'not-yet-in-force';
  const plain = agreement.acts.filter((type) => {
    if (PARTICULAR.includes(type)) return false;
    return type === 'signed' ? isAhead : type !== 'suspended' || !isAhead;
  });
  return [...plain, ...particularActs(agreement, own, others)];
}

/** The act that has a button of its own. */
export function mainActOf(acts: readonly ActType[]): 'resumed' | 'suspended' | null {
  return acts.includes('resumed') ? 'resumed' : acts.includes('suspended') ? 'suspended' : null;
}

/** What is to be resumed: all that this nation has suspended, which with `outflow` is the outflow alone. */
export function scopeOf({ suspensions }: AgreementView, own: string): 'whole' | 'outflow' {
  const mine = suspensions.filter(({ by }) => by === own);
  return mine.length > 0 && mine.every(({ scope }) => scope === 'outflow') ? 'outflow' : 'whole';
}

/** Acts that cannot be taken back by another. */
export const isFinal = (act: ActType): boolean => act === 'terminated' || act === 'superseded';
/** Acts that stop something. */
export const isGrave = (act: ActType): boolean => act === 'suspended' || act === 'notice-given' || isFinal(act);
