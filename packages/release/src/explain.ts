import { describeObligation } from '@musubi/agreements';
import type { Decision } from './decision.ts';

/**
 * A decision in sentences: `JPN-000017 goes to USA with its position to 2000 m. Its label lists
 * USA. Article 4(2) of … permits …`. `what` names the item, e.g. `JPN-000017`.
 */
export function explain(decision: Decision, what: string, recipient: string): string {
  const obligations = decision.obligations.map(describeObligation);
  const how = obligations.length === 0 ? '' : ` (${obligations.join('; ')})`;
  const outcome = decision.outcome === 'permit' ? `goes to ${recipient}${how}` : `does not go to ${recipient}`;
  return [`${what} ${outcome}`, ...decision.because.map((reason) => reason.text)].map((text) => `${text}.`).join(' ');
}
