import type { NationCode } from '@musubi/model';
import type { BoardWorld } from '../board.ts';
import { listIn, textIn, type Values } from '../values.ts';

/**
 * Why a project's documents may not be listed for its partners: the terms on information are an
 * instrument of their own, which must be in force between all of them. Null when they are.
 */
export function informationProblem(fields: Values | undefined, world: BoardWorld): string | null {
  const id = textIn(fields, 'informationTerms');
  if (id === '') return 'informationTerms: name the instrument that protects what the partners exchange';
  const state = world.instrument(id, world.nowS);
  if (state === null) return `informationTerms: ${id} is not in the register`;
  const without = partnersWithout(fields, state.parties);
  if (without.length > 0) return `informationTerms: ${without.join(', ')} is no party of ${id}`;
  return state.inForce ? null : `informationTerms: ${id} is ${state.state}, not in force`;
}

function partnersWithout(fields: Values | undefined, parties: readonly NationCode[]): readonly string[] {
  return listIn(fields, 'partners').filter((partner) => !parties.includes(partner));
}
