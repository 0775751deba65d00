import type { Json } from '@musubi/model';
import { type Reading, words } from './words.ts';

/** What a side, or a row of a list in it, says. */
export type Values = Readonly<Record<string, Json>>;

/** A text that was said; empty when it was not. */
export function textIn(values: Values | undefined, name: string): string {
  const value = values?.[name];
  return typeof value === 'string' ? value : '';
}

/** A text that was said, with its Japanese where that was said too (`titleJa` beside `title`). */
export function readingIn(values: Values | undefined, name: string): Reading {
  const [said, ja] = [textIn(values, name), textIn(values, `${name}Ja`)];
  return ja === '' || said === '' ? said || ja : words(said, ja);
}

/** A number that was said; null when it was not. */
export function numberIn(values: Values | undefined, name: string): number | null {
  const value = values?.[name];
  return typeof value === 'number' ? value : null;
}

/** The codes or choices of a list; none when nothing was said. */
export function listIn(values: Values | undefined, name: string): readonly string[] {
  const value = values?.[name];
  return Array.isArray(value) ? (value as string[]) : [];
}

/** The records of a `rows` field; none when nothing was said. */
export function rowsIn(values: Values | undefined, name: string): readonly Values[] {
  const value = values?.[name];
  return Array.isArray(value) ? (value as unknown as Values[]) : [];
}

/** A list in groups of one key, in the order in which the keys come first. */
export function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
