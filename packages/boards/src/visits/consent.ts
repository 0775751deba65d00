import type { NationCode } from '@musubi/model';
import { type BoardEntry, type Item, openerSide, sidesOf } from '../item.ts';
import { listIn, rowsIn, textIn } from '../values.ts';

/** What the receiving side consents to; a change of anything else leaves its consent as it is. */
const MATERIAL: ReadonlySet<string> = new Set([
  'activity',
  'instrument',
  'article',
  'visitor',
  'host',
  'arrive',
  'depart',
  'headcount',
  'units',
  'entryPoints',
  'declarations',
]);

/** What a host has said to a request: `changed` when it agreed to what was asked for before. */
export interface Consent {
  readonly nation: NationCode;
  readonly state: 'none' | 'agreed' | 'refused' | 'changed';
  /** Fields that were changed after it agreed. */
  readonly changed: readonly string[];
}

/** The consent of every host other than the nation that asks. */
export function consentsOf(item: Item): readonly Consent[] {
  const hosts = listIn(openerSide(item)?.fields, 'host').filter((nation) => nation !== item.opener);
  return hosts.map((nation) => consentOf(item, nation));
}

/** Approvals of authorities as both sides list them: all there, one refused, or some still to come. */
export function approvalsState(item: Item): 'approved' | 'refused' | 'pending' {
  const decisions = sidesOf(item).flatMap(({ fields }) =>
    rowsIn(fields, 'approvals').map((row) => textIn(row, 'decision')),
  );
  if (decisions.includes('refused')) return 'refused';
  return decisions.includes('pending') ? 'pending' : 'approved';
}

function consentOf(item: Item, nation: NationCode): Consent {
  const position = item.sides.get(nation)?.position ?? null;
  const on = position?.on;
  if (position === null || on?.nation !== item.opener) return { nation, state: 'none', changed: [] };
  const changed = changedSince(item, on.version);
  if (position.act === 'refuse') return { nation, state: changed.length > 0 ? 'none' : 'refused', changed };
  if (position.act !== 'agree') return { nation, state: 'none', changed: [] };
  return { nation, state: changed.length > 0 ? 'changed' : 'agreed', changed };
}

/** What the opener has changed of its request since one of its statements; all of it when that is not known here. */
function changedSince(item: Item, version: string): readonly string[] {
  const own = item.entries.filter(({ entry }) => entry.author === item.opener).sort(byTime);
  const at = own.findIndex((read) => read.version === version);
  if (at < 0) return [...MATERIAL];
  const names = own.slice(at + 1).flatMap(({ body }) => Object.keys(body.fields).filter((name) => MATERIAL.has(name)));
  return [...new Set(names)].sort();
}

function byTime(a: BoardEntry, b: BoardEntry): number {
  return a.entry.timeS - b.entry.timeS || a.entry.sequence - b.entry.sequence;
}
