import type { IdentityRule } from '@musubi/picture';
import type { NodeConfigFile } from './schema.ts';

type RuleConfig = NonNullable<NodeConfigFile['identification']>[number];

/** The configuration's identification rules as `picture` takes them. Addresses are hex, codes octal. */
export function identityRules(configs: readonly RuleConfig[]): IdentityRule[] {
  return configs.flatMap(({ address, mode3A, callsign, identity, basis }): IdentityRule[] => {
    if (address) {
      return [
        { identity, basis, addressFrom: Number.parseInt(address.from, 16), addressTo: Number.parseInt(address.to, 16) },
      ];
    }
    if (mode3A) {
      return [
        { identity, basis, mode3AFrom: Number.parseInt(mode3A.from, 8), mode3ATo: Number.parseInt(mode3A.to, 8) },
      ];
    }
    return callsign ? [{ identity, basis, callsignPrefix: callsign }] : [];
  });
}
