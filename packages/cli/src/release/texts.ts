import { isoTime } from '@musubi/agreements';
import type { GrantView, WhatIf } from '@musubi/node/contract';

/** A grant in one line. */
export function grantText({ id, state, to, sensors, purpose, untilS, requestedBy, approvedBy }: GrantView): string {
  const approved = approvedBy === null ? '' : `, approved by ${approvedBy}`;
  const what = `${sensors.join(', ')} to ${to} for ${purpose} until ${isoTime(untilS)}`;
  return `${id} ${state}: ${what}; asked for by ${requestedBy}${approved}`;
}

/** A what-if as people read it: what appears and vanishes for each partner, with examples. */
export function whatIfText({ event, atS, partners }: WhatIf): string {
  const lines = [`If ${event.by} made ${event.instrument} ${event.type} (${event.scope}), at ${isoTime(atS)}:`];
  for (const { nation, goesBefore, goesAfter, received, ...lists } of partners) {
    lines.push(
      `${nation}: ${goesBefore} tracks go, ${goesAfter} would; of its own ${received.held}, ${received.keeps} would stay`,
    );
    for (const name of ['appears', 'vanishes', 'changes'] as const) {
      const { count, examples } = lists[name];
      if (count === 0) continue;
      lines.push(
        `  ${count} ${name === 'changes' ? 'would go otherwise' : `would ${name === 'appears' ? 'appear' : 'vanish'}`}`,
      );
      for (const { item, callsign, before, after } of examples) {
        lines.push(`    ${item}${callsign === '' ? '' : ` ${callsign}`}: ${before} → ${after}`);
      }
    }
  }
  return lines.join('\n');
}
