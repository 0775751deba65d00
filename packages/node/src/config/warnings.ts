import { DEMO_POLICIES } from '@musubi/release';
import type { NodeConfigFile } from './schema.ts';

/** What is not wrong in a configuration and still not what its owner is likely to want. */
export function configWarnings(file: NodeConfigFile): string[] {
  const warnings: string[] = [];
  if (!Object.hasOwn(DEMO_POLICIES, file.policy)) {
    const known = Object.keys(DEMO_POLICIES).join(', ');
    warnings.push(`policy ${file.policy} is not known here (known: ${known}), so nothing can be released to anyone`);
  }
  const unlabelled = (file.identification ?? []).filter(({ label }) => label === undefined).length;
  if (unlabelled > 0 && file.peers.length > 0) {
    warnings.push(`${unlabelled} identification rules have no label, so what they claim is released to nobody`);
  }
  return warnings;
}
