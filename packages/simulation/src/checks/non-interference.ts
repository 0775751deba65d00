import type { Findings } from '../findings.ts';
import type { World } from '../world.ts';

/**
 * What every nation wrote to `comparedFor` is the same bytes at the same times in both worlds, of
 * which the second lacks all that this nation may not have.
 */
export function checkNonInterference(whole: World, without: World, findings: Findings): void {
  const nation = whole.plan.comparedFor;
  if (nation === null) return;
  for (const from of whole.nodes.keys()) {
    const [a, b] = [whole, without].map((world) => world.witness.written.get(from) ?? []);
    const at = a!.findIndex((one, i) => one.atS !== b![i]?.atS || one.sha256 !== b![i]?.sha256);
    if (at < 0 && a!.length === b!.length) continue;
    const place = at < 0 ? a!.length : at;
    const [one, other] = [a![place], b![place]].map((each) => (each ? `${each.length} B at ${each.atS}` : 'nothing'));
    findings.add('non-interference', `${from} to ${nation}, write ${place}: ${one}, and without it ${other}`);
  }
}
