import { describeObligation } from '@musubi/agreements';
import type { Obligation } from '@musubi/model';
import type { ObligationView } from '../contract.ts';

/** An obligation with its numbers, so that clients can word it, and in English. */
export function obligationView(obligation: Obligation): ObligationView {
  const said = obligation.kind === 'drop-fields' ? { fields: [...obligation.fields] } : {};
  return { ...obligation, ...said, text: describeObligation(obligation) } as ObligationView;
}
