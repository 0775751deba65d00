import type { Area } from '@musubi/model';
import { dateFindings } from './contradictions-of-dates.ts';
import type { InstrumentFile } from './instrument-file.ts';
import type { Finding } from './validate.ts';

type FileTerm = InstrumentFile['terms'][number];

/** What a file that the schema allows says and cannot mean; empty when nothing. */
export function contradictions(file: InstrumentFile): Finding[] {
  return [
    ...dateFindings(file),
    ...standing(file),
    ...repeatedIds(file),
    ...file.terms.flatMap((term, index) => [
      ...outsiders(file, term, index),
      ...unknownLevels(file, term, index),
      ...areaFindings(term, index),
    ]),
  ];
}

/** What the kind and the parties cannot be together with the rest. */
function standing(file: InstrumentFile): Finding[] {
  const { accession, binding, fictional, hub, id, kind, parties, verified } = file;
  const findings: Finding[] = [];
  const add = (at: Finding['at'], message: string, expected: string) => findings.push({ at, message, expected });
  if (kind === 'treaty' && !binding) add(['binding'], 'a treaty that does not bind', 'a treaty binds its parties');
  if (fictional && verified !== null) {
    add(['verified'], 'an invented text that somebody verified', 'verified is null where fictional is true');
  }
  if (hub !== undefined && !parties.includes(hub)) {
    add(['hub'], `${hub} is not a party`, `the parties are ${parties.join(', ')}`);
  }
  for (const [place, nation] of (accession?.nations ?? []).entries()) {
    if (parties.includes(nation)) {
      add(['accession', 'nations', place], `${nation} is a party already`, 'only others accede');
    }
  }
  for (const key of ['supersedes', 'legs'] as const) {
    const place = file[key]?.indexOf(id) ?? -1;
    if (place >= 0) add([key, place], `${id} names itself`, 'it names others');
  }
  return findings;
}

function repeatedIds({ terms, provisions = [] }: InstrumentFile): Finding[] {
  const all = [
    ...terms.map(({ id }, index) => ({ id, at: ['terms', index, 'id'] })),
    ...provisions.map(({ id }, index) => ({ id, at: ['provisions', index, 'id'] })),
  ];
  const seen = new Set<string>();
  return all.flatMap(({ id, at }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ at, message: `${id} is used twice`, expected: 'every term has an id of its own' }];
  });
}

function outsiders({ parties, accession }: InstrumentFile, term: FileTerm, index: number): Finding[] {
  const known = [...parties, ...(accession?.nations ?? [])];
  const expected = `the parties are ${parties.join(', ')}`;
  const findings: Finding[] = (['from', 'to'] as const).flatMap((side) =>
    term[side].flatMap((nation, place) => {
      if (known.includes(nation)) return [];
      const message = `${term.article} names ${nation}, which is not a party`;
      return [{ at: ['terms', index, side, place], message, expected }];
    }),
  );
  if (!term.from.some((from) => term.to.some((to) => to !== from))) {
    const message = `${term.article} lets ${term.from.join(', ')} send to nobody else`;
    findings.push({ at: ['terms', index, 'to'], message, expected: 'a term goes from one nation to another' });
  }
  return findings;
}

function unknownLevels({ equivalence }: InstrumentFile, term: FileTerm, index: number): Finding[] {
  return Object.entries(term.classificationMax).flatMap(([policy, level]) => {
    const names = equivalence.flatMap((row) => (Object.hasOwn(row, policy) ? [row[policy]] : []));
    if (names.includes(level)) return [];
    const message = `${term.article} names ${level} of ${policy}, which the equivalence table does not`;
    const expected =
      names.length > 0
        ? `for ${policy} the table has ${names.join(', ')}`
        : `add ${policy} to the table, or use ${[...new Set(equivalence.flatMap(Object.keys))].join(', ')}`;
    return [{ at: ['terms', index, 'classificationMax', policy], message, expected }];
  });
}

function areaFindings({ area, article, obligations = [] }: FileTerm, index: number): Finding[] {
  const term = ['terms', index];
  const limits = obligations.flatMap((obligation, place) => {
    const at = [...term, 'obligations', place];
    if (obligation.kind === 'limit-area') return turnedArea(obligation.area, article, [...at, 'area']);
    if (obligation.kind !== 'limit-altitude' || obligation.fromM < obligation.toM) return [];
    const message = `${article} reaches from ${obligation.fromM} to ${obligation.toM} m`;
    return [{ at, message, expected: 'fromM is less than toM' }];
  });
  return [...(area === undefined ? [] : turnedArea(area, article, [...term, 'area'])), ...limits];
}

function turnedArea(area: Area, article: string, at: Finding['at']): Finding[] {
  if (area.southDeg < area.northDeg) return [];
  const message = `${article}'s area has its south at ${area.southDeg} and its north at ${area.northDeg}`;
  return [{ at, message, expected: 'south is less than north' }];
}
