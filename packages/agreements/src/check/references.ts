import type { Instrument, NationCode } from '@musubi/model';
import { isoTime } from '../time.ts';
import type { CrossFinding } from './check.ts';

type ById = ReadonlyMap<string, Instrument>;

/** What instruments say of each other and of their parties that does not hold. */
export function referenceFindings(instruments: readonly Instrument[]): CrossFinding[] {
  const byId: ById = new Map(instruments.toReversed().map((instrument) => [instrument.id, instrument]));
  return instruments.flatMap((instrument) => [
    ...unknownIds(instrument, byId),
    ...successionFindings(instrument, byId),
    ...legFindings(instrument, byId),
    ...silences(instrument),
    ...versionFindings(instrument, instruments),
  ]);
}

function finding(
  code: CrossFinding['code'],
  instrument: Instrument,
  at: CrossFinding['at'],
  message: string,
  expected: string,
): CrossFinding {
  return { code, instrument, at, message, expected };
}

function unknownIds(instrument: Instrument, byId: ById): CrossFinding[] {
  const { parent, supersedes = [], legs = [] } = instrument;
  const named: [CrossFinding['code'], (string | number)[], string][] = [
    ...(parent === undefined ? [] : [['reference', ['parent'], parent] as [CrossFinding['code'], string[], string]]),
    ...supersedes.map((id, place): [CrossFinding['code'], (string | number)[], string] => {
      return ['reference', ['supersedes', place], id];
    }),
    ...legs.map((id, place): [CrossFinding['code'], (string | number)[], string] => ['leg', ['legs', place], id]),
  ];
  return named
    .filter(([, , id]) => !byId.has(id))
    .map(([code, at, id]) => finding(code, instrument, at, `${id} is not here`, 'it is the id of another file'));
}

/** A successor begins when the one before it ends, and binds the same parties. */
function successionFindings(instrument: Instrument, byId: ById): CrossFinding[] {
  return (instrument.supersedes ?? []).flatMap((id, place) => {
    const before = byId.get(id);
    if (before === undefined || before === instrument) return [];
    const at = ['supersedes', place];
    const outside = before.parties.filter((nation) => !instrument.parties.includes(nation));
    if (outside.length > 0) {
      const message = `${outside.join(', ')} is a party to ${id} and not to this one`;
      return [finding('reference', instrument, at, message, `the parties of ${id}: ${before.parties.join(', ')}`)];
    }
    if (goesBackTo(instrument.id, before, byId)) {
      return [finding('reference', instrument, at, `${id} supersedes this one too`, 'one comes after the other')];
    }
    const { entryIntoForceS: starts } = instrument;
    if (before.endsS === null || !Number.isFinite(starts) || starts <= before.endsS) return [];
    const message = `${id} ends ${isoTime(before.endsS)}, and this one enters into force ${isoTime(starts)}`;
    return [finding('gap', instrument, ['entryIntoForce'], message, 'it begins when the other ends')];
  });
}

function goesBackTo(id: string, from: Instrument, byId: ById): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one.supersedes?.includes(id)) return true;
    for (const next of one.supersedes ?? []) {
      const other = byId.get(next);
      if (other === undefined || seen.has(next)) continue;
      seen.add(next);
      open.push(other);
    }
  }
  return false;
}

/** Every two parties of what does not bind are joined by a binding leg, or both to the hub. */
function legFindings(instrument: Instrument, byId: ById): CrossFinding[] {
  const { binding, hub, legs = [], parties } = instrument;
  const findings: CrossFinding[] = [];
  const held = legs.flatMap((id, place) => {
    const leg = byId.get(id);
    if (leg === undefined) return [];
    if (leg.binding && !leg.fictional === !instrument.fictional) return [leg];
    const why = leg.binding ? 'is invented where this one is not, or not where it is' : 'does not bind';
    findings.push(finding('leg', instrument, ['legs', place], `${id} ${why}`, 'a leg is a binding instrument'));
    return [];
  });
  if (binding || (parties.length < 3 && legs.length === 0)) return findings;
  const joined = (a: NationCode, b: NationCode) => held.some(({ parties: of }) => of.includes(a) && of.includes(b));
  for (const [place, a] of parties.entries()) {
    for (const b of parties.slice(place + 1)) {
      const byHub = hub !== undefined && [a, b].every((nation) => nation === hub || joined(nation, hub));
      if (joined(a, b) || byHub) continue;
      const expected = hub === undefined ? 'name it under legs, or a hub' : `both have a leg to ${hub}`;
      const message = `no binding leg joins ${a} and ${b}`;
      findings.push(finding('leg', instrument, legs.length > 0 ? ['legs'] : ['parties'], message, expected));
    }
  }
  return findings;
}

/** Pairs of parties of which one cannot tell the other what it does to the instrument. */
function silences(instrument: Instrument): CrossFinding[] {
  const tells = instrument.terms.filter((term) => term.subjects.includes('agreement-event'));
  return instrument.parties.flatMap((from) =>
    instrument.parties.flatMap((to) => {
      if (from === to || tells.some((term) => term.from.includes(from) && term.to.includes(to))) return [];
      const message = `no article lets ${from} tell ${to} what it does to this instrument`;
      return [finding('gap', instrument, ['terms'], message, 'a term on agreement-event covers it')];
    }),
  );
}

function versionFindings(instrument: Instrument, all: readonly Instrument[]): CrossFinding[] {
  const { id, version = 1 } = instrument;
  if (version === 1 || all.some((other) => other.id === id && (other.version ?? 1) === version - 1)) return [];
  const message = `version ${version} of ${id} is here and version ${version - 1} is not`;
  return [finding('reference', instrument, ['version'], message, 'versions count on from 1')];
}
