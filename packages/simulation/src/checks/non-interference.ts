import type { Findings } from '../findings.ts';
import type { Written } from '../witness.ts';
import type { World } from '../world.ts';

/** Seconds since 1970 are held to 0.2 µs: when a slot comes depends that much on when it was waited for. */
const CLOCK_S = 1e-5;

function isSame(one: Written, other: Written | undefined): boolean {
  return other !== undefined && one.sha256 === other.sha256 && Math.abs(one.atS - other.atS) < CLOCK_S;
}

/**
 * What every nation wrote to `comparedFor` is the same bytes at the same times in both worlds, of
 * which the second lacks all that this nation may not have.
 */
export function checkNonInterference(whole: World, without: World, findings: Findings): void {
  const nation = whole.plan.comparedFor;
  if (nation === null) return;
  for (const from of whole.nodes.keys()) {
    const [a, b] = [whole, without].map((world) => world.witness.written.get(from) ?? []);
    const at = a!.findIndex((one, i) => !isSame(one, b![i]));
    if (at < 0 && a!.length === b!.length) continue;
    const place = at < 0 ? a!.length : at;
    const [one, other] = [a![place], b![place]].map((each) => (each ? `${each.length} B at ${each.atS}` : 'nothing'));
    findings.add('non-interference', `${from} to ${nation}, write ${place}: ${one}, and without it ${other}`);
  }
}
