import type { Register } from '@musubi/agreements';
import { type AgreementEvent, readCallsign, trackId } from '@musubi/model';
import { compareFlows, type FlowChange, type Flowing } from '@musubi/release';
import { WHAT_IF_TRACKS_MAX, type WhatIf } from '../contract.ts';
import type { NodeCore } from '../core.ts';
import type { Partner } from '../partners/partner.ts';
import { targetKindName } from '../views/vocabulary.ts';

/** Examples told of each list. */
const EXAMPLES_MAX = 5;

type PartnerChange = WhatIf['partners'][number];
type Example = PartnerChange['vanishes']['examples'][number];

/**
 * What would be different for each partner if `register` were the register, at the time at which
 * the event takes effect, or later at `fromS`. Nothing of the node changes.
 */
export function whatIf(core: NodeCore, event: AgreementEvent, register: Register, fromS: number): WhatIf {
  const { partners, nowS } = core.parts;
  const atS = Math.max(nowS(), event.effectiveS, fromS);
  const { instrument, type, by, scope } = event;
  return {
    event: { instrument, type, by, scope, effectiveS: event.effectiveS },
    atS,
    partners: [...partners.values()].map((partner) => partnerChange(core, partner, register, atS)),
  };
}

function partnerChange(core: NodeCore, partner: Partner, register: Register, atS: number): PartnerChange {
  const { tracking, sensors, nation } = core.parts;
  const before = { ...core.context(partner.nation), nowS: atS };
  const after = { ...before, register };
  const { tracks } = tracking.own;
  const found = compareFlows(tracks, sensors, before, after);
  const rows = new Map<number, number>();
  for (let row = 0; row < tracks.count; row++) rows.set(tracks.number[row] as number, row);
  const told = (list: readonly FlowChange[]): PartnerChange['vanishes'] => ({
    count: list.length,
    tracks: list.slice(0, WHAT_IF_TRACKS_MAX).map((change) => change.number),
    examples: list.slice(0, EXAMPLES_MAX).map((change): Example => {
      const row = rows.get(change.number) ?? 0;
      return {
        item: trackId(nation, change.number),
        callsign: readCallsign(tracks.callsign, row),
        kind: targetKindName(tracks.targetKind[row] as number),
        before: flowText(change.before),
        after: flowText(change.after),
      };
    }),
  });
  const given = core.heldOf(partner.nation);
  return {
    nation: partner.nation,
    goesBefore: found.goesBefore,
    goesAfter: found.goesAfter,
    appears: told(found.appears),
    vanishes: told(found.vanishes),
    changes: told(found.changes),
    received: { held: given, keeps: partner.mayReceive(after) ? given : 0 },
  };
}

/** How it goes, or the first ground on which it does not. */
function flowText({ basis, because }: Flowing): string {
  if (basis === null) return because[0]?.text ?? 'No sensor of it may feed the tracker for this partner';
  const done = basis.done === undefined ? '' : ` (${basis.done.join('; ')})`;
  return `${basis.article} of ${basis.instrument}${done}`;
}
