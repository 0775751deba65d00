import type { Label, Sensor } from '@musubi/model';
import type { ReleaseContext } from './decision.ts';
import { labelToward } from './grant.ts';
import { joinLabels, labelAt } from './labels.ts';

/**
 * Whether something beside plots, such as a rule that claims identities, may have a part in every
 * track that these sensors make for the recipient: when joined with the label of none of them, its
 * label asks for more. So the label that a track goes under is never less than that of all that is
 * in it, without looking at each track.
 *
 * `uses` is what `releasableSensors` gave; where it marks none, nothing may.
 */
export function addsNothing(
  label: Label,
  sensors: readonly Sensor[],
  uses: Uint8Array,
  context: ReleaseContext,
): boolean {
  const added = labelAt(label, context.nowS);
  const used = sensors.filter((_, place) => uses[place] === 1);
  return used.length > 0 && used.every((sensor) => isSame(labelToward(sensor, context), added, context));
}

function isSame(label: Label, added: Label, { policies }: ReleaseContext): boolean {
  const [before, after] = [joinLabels([label], policies), joinLabels([label, added], policies)];
  if ('problem' in before || 'problem' in after) return false;
  const restricting = ({ createdS: _, ...rest }: Label) => JSON.stringify(rest);
  return restricting(before.label) === restricting(after.label);
}
