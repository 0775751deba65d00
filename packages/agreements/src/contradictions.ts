import type { Area } from '@musubi/model';
import type { InstrumentFile } from './parse.ts';
import { endSecond, firstSecond } from './time.ts';
import type { Finding } from './validate.ts';

type FileTerm = InstrumentFile['terms'][number];

/** What a file that the schema allows says and cannot mean; empty when nothing. */
export function contradictions(file: InstrumentFile): Finding[] {
  return [
    ...dateFindings(file),
    ...repeatedTerms(file),
    ...file.terms.flatMap((term, index) => [
      ...outsiders(file, term, index),
      ...unknownLevels(file, term, index),
      ...areaFindings(term, index),
    ]),
  ];
}

function dateFindings({ entryIntoForce, ends, renewal, verified }: InstrumentFile): Finding[] {
  const findings: Finding[] = [];
  const expected = 'it is a day of the calendar';
  const starts = firstSecond(entryIntoForce);
  const over = ends === null ? Number.POSITIVE_INFINITY : endSecond(ends);
  if (Number.isNaN(starts)) findings.push({ at: ['entryIntoForce'], message: `found ${entryIntoForce}`, expected });
  if (Number.isNaN(over)) findings.push({ at: ['ends'], message: `found ${ends}`, expected });
  if (verified !== null && Number.isNaN(firstSecond(verified.on))) {
    findings.push({ at: ['verified', 'on'], message: `found ${verified.on}`, expected });
  }
  if (over <= starts) {
    findings.push({ at: ['ends'], message: `it ends ${ends}`, expected: `it ends after ${entryIntoForce}` });
  }
  if (renewal === 'automatic' && ends !== null) {
    const message = 'renewal is automatic and there is an end';
    findings.push({ at: ['ends'], message, expected: 'ends is null until someone gives notice' });
  }
  return findings;
}

function repeatedTerms({ terms }: InstrumentFile): Finding[] {
  const ids = terms.map((term) => term.id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    return [
      { at: ['terms', index, 'id'], message: `${id} is used twice`, expected: 'every term has an id of its own' },
    ];
  });
}

function outsiders({ parties }: InstrumentFile, term: FileTerm, index: number): Finding[] {
  const expected = `the parties are ${parties.join(', ')}`;
  return (['from', 'to'] as const).flatMap((side) =>
    term[side].flatMap((nation, place) => {
      if (parties.includes(nation)) return [];
      const message = `${term.article} names ${nation}, which is not a party`;
      return [{ at: ['terms', index, side, place], message, expected }];
    }),
  );
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
