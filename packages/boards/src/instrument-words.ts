import type { InstrumentState } from './board.ts';
import { type Words, words } from './words.ts';

/** What an instrument that is not in force is instead. */
const STATE_WORDS: Readonly<Record<string, string>> = {
  'not-yet-in-force': '未発効',
  suspended: '停止中',
  'outflow-suspended': '提供停止中',
  terminated: '終了',
  superseded: '後継文書あり',
  expired: '失効',
};

/** Why an instrument gives no ground: `suspended, not in force`. */
export function notInForce({ state }: InstrumentState): Words {
  return words(`${state}, not in force`, `効力なし（${STATE_WORDS[state] ?? state}）`);
}
