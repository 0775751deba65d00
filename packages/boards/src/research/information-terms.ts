import type { NationCode } from '@musubi/model';
import type { BoardWorld } from '../board.ts';
import { notInForce } from '../instrument-words.ts';
import { listIn, textIn, type Values } from '../values.ts';
import { type Words, words } from '../words.ts';

/**
 * Why a project's documents may not be listed for its partners: the terms on information are an
 * instrument of their own, which must be in force between all of them. Null when they are.
 */
export function informationProblem(fields: Values | undefined, world: BoardWorld): Words | null {
  const id = textIn(fields, 'informationTerms');
  if (id === '')
    return words(
      'name the instrument that protects what the partners exchange',
      '交換する情報を保護する文書の記載なし',
    );
  const state = world.instrument(id, world.nowS);
  if (state === null) return words(`${id} is not in the register`, `${id}：登録されていない文書`);
  const without = partnersWithout(fields, state.parties);
  if (without.length > 0)
    return words(`${without.join(', ')} is no party of ${id}`, `${without.join('、')}は${id}の締約国でない`);
  if (state.inForce) return null;
  const { en, ja } = notInForce(state);
  return words(`${id} is ${en}`, `${id}：${ja}`);
}

function partnersWithout(fields: Values | undefined, parties: readonly NationCode[]): readonly string[] {
  return listIn(fields, 'partners').filter((partner) => !parties.includes(partner));
}
