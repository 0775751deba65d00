import { loadRegister, obligationView } from '@musubi/node';
import type { Explanation } from '@musubi/node/contract';
import { DEMO_POLICIES, decide, whatIsNeeded } from '@musubi/release';
import { type NodeAddress, ReleaseClient } from './client.ts';
import { readItem } from './item-file.ts';

/** Why a running node sends one of its tracks to a partner, or does not. */
export async function explainOnNode(item: string, to: string, address: NodeAddress): Promise<Explanation> {
  const client = await ReleaseClient.open(address);
  const query = new URLSearchParams({ item, to });
  return client.get<Explanation>(`/release/explain?${query}`);
}

export interface Offline {
  readonly agreements: string;
  readonly from: string;
  readonly to: string;
  readonly purpose: string;
  /** UTC seconds since 1970-01-01. */
  readonly atS: number;
}

/** The same for an item from a file, by a folder of instruments without their events. */
export function explainOffline(file: string, { agreements, from, to, purpose, atS }: Offline): Explanation {
  const register = loadRegister(agreements);
  const item = readItem(file);
  const decision = decide(item, { self: from, recipient: to, purpose, nowS: atS, register, policies: DEMO_POLICIES });
  const needed = whatIsNeeded(decision, to);
  return {
    item: file,
    to,
    decision: decision.outcome,
    releasedAs: null,
    because: decision.because.map((reason) => ({ ...reason })),
    obligations: decision.obligations.map(obligationView),
    needed: { each: [...needed.each], oneOf: [...needed.oneOf] },
  };
}

function reasonLines(because: Explanation['because']): string[] {
  return because.map(({ outcome, text }) => `  ${outcome === 'permit' ? '+' : '-'} ${text}.`);
}

/** An explanation as people read it. */
export function explanationText(explanation: Explanation): string {
  const { item, to, decision, releasedAs, because, onward = [], obligations, needed } = explanation;
  const how = obligations.length === 0 ? '' : `, ${obligations.map(({ text }) => text).join('; ')}`;
  const name = releasedAs === null || releasedAs === item ? '' : ` as ${releasedAs}`;
  const lines = [decision === 'permit' ? `${item} goes to ${to}${name}${how}.` : `${item} does not go to ${to}.`];
  lines.push(...reasonLines(because));
  for (const { via, decision: passing, because: why } of onward) {
    lines.push(`By way of ${via} it ${passing === 'permit' ? 'goes' : 'does not go'} to ${to}.`, ...reasonLines(why));
  }
  if (needed.each.length > 0) lines.push('It would take each of these:', ...needed.each.map((text) => `  ${text}`));
  if (needed.oneOf.length > 0) lines.push('It would take one of these:', ...needed.oneOf.map((text) => `  ${text}`));
  return lines.join('\n');
}
