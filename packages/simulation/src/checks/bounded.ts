import type { NodeCore } from '@musubi/node/embedded';
import type { SimulatedNode } from '../node.ts';
import type { World } from '../world.ts';

const ALARMS_MAX = 50;
const TRACKERS_MAX = 40;
/** Own tracks, tentative ones aside, and partners' tracks that a world this small can bring about. */
const TRACKS_MAX = 2_000;
/** What a node keeps for each second and partner, bytes; and the ledger's partial tiles until the full one is there. */
const DISK_BYTES_PER_S = 4_000;
const DISK_BYTES_AT_ONCE = 12_000_000;

/** Nothing in a node grows with what happens to it, beyond what it must keep. */
export function lookAtBounds(world: World, node: SimulatedNode, core: NodeCore): void {
  const { nation, disk } = node;
  const over = (what: string, count: number, most: number): void => {
    if (count > most) world.findings.add('bounded', `${nation} has ${count} ${what}; at most ${most} are expected`);
  };
  over('alarms', core.alarms.size, ALARMS_MAX);
  over('trackers', core.parts.tracking.instanceCount, TRACKERS_MAX);
  over('own tracks', core.parts.tracking.own.tracks.count, TRACKS_MAX);
  over('joint tracks', core.parts.picture.tracks().length, TRACKS_MAX);
  for (const partner of core.parts.partners.keys()) over(`tracks of ${partner}`, core.heldOf(partner), TRACKS_MAX);
  const partners = core.parts.partners.size;
  over('bytes on its disk', disk.bytes, DISK_BYTES_AT_ONCE + world.timeline.nowS * DISK_BYTES_PER_S * partners);
}
