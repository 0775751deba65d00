import type { Instrument, NationCode } from '@musubi/model';

/** A security policy: what its classifications are and how they are ordered. */
export interface Policy {
  readonly id: string;
  /** From the lowest to the highest, without repeats. */
  readonly classifications: readonly string[];
  /** True for an invented policy. */
  readonly fictional: boolean;
  /** The nation that protects what it receives by this policy; absent: a policy of nobody in particular. */
  readonly nation?: NationCode;
}

/** Policies by id. What is not here is unknown, and the unknown is not released. */
export type Policies = Readonly<Record<string, Policy>>;

const demo = (id: string): Policy => {
  return { id, classifications: ['OPEN', 'LIMITED', 'CLOSED'], fictional: true, nation: id.slice(0, 3) };
};

/** The invented policies of the demonstration. */
export const DEMO_POLICIES: Policies = {
  'AUS-DEMO': demo('AUS-DEMO'),
  'JPN-DEMO': demo('JPN-DEMO'),
  'USA-DEMO': demo('USA-DEMO'),
};

/** The place of a classification in its policy's order, from 0; −1 where either is unknown. */
export function classificationRank(policies: Policies, policy: string, classification: string): number {
  if (!Object.hasOwn(policies, policy)) return -1;
  return policies[policy]?.classifications.indexOf(classification) ?? -1;
}

/**
 * Whether an instrument's equivalence table puts a policy's classifications in the policy's own
 * order. Where it does not, a higher classification could pass where a lower one is stopped.
 */
export function tableFollowsPolicy(instrument: Instrument, policies: Policies, policy: string): boolean {
  let last = 0;
  for (const row of instrument.equivalence) {
    const name = Object.hasOwn(row, policy) ? row[policy] : undefined;
    if (name === undefined) continue;
    const rank = classificationRank(policies, policy, name);
    if (rank < last) return false;
    last = rank;
  }
  return true;
}
