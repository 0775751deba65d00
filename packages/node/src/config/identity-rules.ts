import type { Label } from '@musubi/model';
import type { IdentityRule } from '@musubi/picture';
import type { NodeConfigFile } from './schema.ts';
import { toLabel } from './load.ts';

type RuleConfig = NonNullable<NodeConfigFile['identification']>[number];

/** A rule with the label of what it claims; without one its claims stay with the own nation. */
export interface LabelledRule {
  readonly rule: IdentityRule;
  readonly label: Label | null;
}

/** The configuration's identification rules as `picture` takes them, with their labels. */
export function identityRules(file: NodeConfigFile, nowS: number): LabelledRule[] {
  return (file.identification ?? []).flatMap((config) => {
    const rule = toRule(config);
    return rule ? [{ rule, label: config.label ? toLabel(file, config.label, nowS) : null }] : [];
  });
}

/** Addresses are hex, codes octal. */
function toRule({ address, mode3A, callsign, identity, basis }: RuleConfig): IdentityRule | null {
  if (address) {
    const [addressFrom, addressTo] = [Number.parseInt(address.from, 16), Number.parseInt(address.to, 16)];
    return { identity, basis, addressFrom, addressTo };
  }
  if (mode3A) {
    const [mode3AFrom, mode3ATo] = [Number.parseInt(mode3A.from, 8), Number.parseInt(mode3A.to, 8)];
    return { identity, basis, mode3AFrom, mode3ATo };
  }
  return callsign ? { identity, basis, callsignPrefix: callsign } : null;
}
