import type { Instrument } from '@musubi/model';

/**
 * Whether `classification` of `policy` is no higher than the term's highest for that policy, by the
 * instrument's equivalence table, whose rows run from the lowest level to the highest.
 *
 * False for anything the table or the term does not name. A name that stands in several rows counts
 * as the highest of them when it labels an item and as the lowest when it is a limit.
 */
export function classificationAtMost(
  instrument: Instrument,
  policy: string,
  classification: string,
  maxByPolicy: Readonly<Record<string, string>>,
): boolean {
  if (!Object.hasOwn(maxByPolicy, policy)) return false;
  const names = instrument.equivalence.map((row) => (Object.hasOwn(row, policy) ? row[policy] : undefined));
  const level = names.lastIndexOf(classification);
  const limit = names.indexOf(maxByPolicy[policy]);
  return level >= 0 && limit >= 0 && level <= limit;
}
