/** What a person may do to an instrument here. */
import type { AgreementView } from '@musubi/node/contract';
import type { Dictionary } from '../i18n/language.ts';

/** Acts that need nothing said beside scope and reason. */
export type ActType = keyof Dictionary['agreements']['do'];

/** The node gives acts of all kinds; signing what is in force already, or suspending what is not yet, is not worth offering. */
export function actsOf(agreement: AgreementView): ActType[] {
  return agreement.acts.filter((type): type is ActType => {
    if (type === 'acceded' || type === 'amended' || type === 'extended' || type === 'superseded') return false;
    const isAhead = agreement.state === 'not-yet-in-force';
    return type === 'signed' ? isAhead : type !== 'suspended' || !isAhead;
  });
}

/** The act that has a button of its own. */
export function mainActOf(acts: readonly ActType[]): 'resumed' | 'suspended' | null {
  return acts.includes('resumed') ? 'resumed' : acts.includes('suspended') ? 'suspended' : null;
}

/** What is to be resumed: what this nation has suspended. */
export function scopeOf(agreement: AgreementView, own: string): 'whole' | 'outflow' {
  return agreement.suspensions.find(({ by }) => by === own)?.scope ?? 'whole';
}

/** Acts that cannot be taken back by another. */
export const isFinal = (act: ActType): boolean => act === 'terminated';
/** Acts that stop something. */
export const isGrave = (act: ActType): boolean => act === 'suspended' || act === 'notice-given' || isFinal(act);
