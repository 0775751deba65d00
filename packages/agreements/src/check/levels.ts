import type { EquivalenceRow, Instrument } from '@musubi/model';
import type { CrossFinding } from './check.ts';

/** Levels that a table leaves out or turns round, and tables that equate differently. */
export function levelFindings(instruments: readonly Instrument[]): CrossFinding[] {
  return [
    ...instruments.flatMap((instrument) => [...turned(instrument), ...unmapped(instrument)]),
    ...instruments.flatMap((instrument, place) =>
      instruments.slice(0, place).flatMap((earlier) => disagreement(earlier, instrument)),
    ),
  ];
}

/** A level that stands both below and above another of its own policy. */
function turned(instrument: Instrument): CrossFinding[] {
  const { equivalence } = instrument;
  return policiesOf(equivalence).flatMap((policy) => {
    const names = equivalence.map((row) => (Object.hasOwn(row, policy) ? row[policy] : undefined));
    const broken = names.findIndex((name, row) => {
      const before = name === undefined ? -1 : names.lastIndexOf(name, row - 1);
      return row > 0 && before >= 0 && names.slice(before + 1, row).some((other) => other && other !== name);
    });
    if (broken < 0) return [];
    const message = `${names[broken]} of ${policy} stands below and above another of its levels`;
    const at = ['equivalence', broken, policy];
    return [{ code: 'equivalence', instrument, at, message, expected: 'rows go from the lowest to the highest' }];
  });
}

/**
 * Terms by which a nation gets a level that its own policy has no name for. A nation's policies are
 * those whose names begin with its code, as `JPN-DEMO` does.
 */
function unmapped(instrument: Instrument): CrossFinding[] {
  const { equivalence, terms } = instrument;
  return terms.flatMap((term, index) =>
    Object.entries(term.classificationMax).flatMap(([policy, level]) => {
      const rows = equivalence.slice(0, equivalence.findIndex((row) => row[policy] === level) + 1);
      const low = rows.filter((row) => Object.hasOwn(row, policy));
      return term.to.flatMap((nation): CrossFinding[] => {
        if (policy.startsWith(`${nation}-`) || term.from.every((from) => from === nation)) return [];
        const missing = low.find((row) => !Object.keys(row).some((other) => other.startsWith(`${nation}-`)));
        if (missing === undefined) return [];
        const at = ['terms', index, 'classificationMax', policy];
        const message = `${term.article} sends ${missing[policy]} of ${policy} to ${nation}, whose policy has no name for it`;
        return [{ code: 'equivalence', instrument, at, message, expected: `a row names it and a level of ${nation}` }];
      });
    }),
  );
}

/** Two tables that take one level of a policy for different levels of another. */
function disagreement(earlier: Instrument, instrument: Instrument): CrossFinding[] {
  return instrument.equivalence.flatMap((row, index) =>
    Object.entries(row).flatMap(([policy, level]) =>
      Object.entries(row).flatMap(([other, name]): CrossFinding[] => {
        if (other <= policy) return [];
        const there = earlier.equivalence.filter((one) => one[policy] === level && Object.hasOwn(one, other));
        if (there.length === 0 || there.some((one) => one[other] === name)) return [];
        const message = `${level} of ${policy} is ${name} of ${other} here and ${there[0]?.[other]} in ${earlier.id}`;
        const at = ['equivalence', index, other];
        return [{ code: 'equivalence', instrument, at, message, expected: 'the tables of one folder agree' }];
      }),
    ),
  );
}

function policiesOf(equivalence: readonly EquivalenceRow[]): string[] {
  return [...new Set(equivalence.flatMap(Object.keys))];
}
