import { AsterixError } from './error.ts';
import { CATEGORY_TABLES, EXPANSION_TABLES } from './gen/index.ts';
import type { CategoryTable, ExpansionTable, GroupLayout, Layout, Part, Uap } from './layout.ts';

/** A category as the specification writes it: `048`. */
export function threeDigits(category: number): string {
  return String(category).padStart(3, '0');
}

type Table = CategoryTable | ExpansionTable;

/** Category → its newest edition. */
const newestOf = <T extends Table>(tables: readonly T[]): ReadonlyMap<number, T> =>
  new Map(tables.toReversed().map((t) => [t.category, t]));

const NEWEST = newestOf(CATEGORY_TABLES);
const NEWEST_EXPANSION = newestOf(EXPANSION_TABLES);

function find<T extends Table>(tables: readonly T[], what: string, category: number, edition: string): T {
  const table = tables.find((t) => t.category === category && t.edition === edition);
  if (table !== undefined) return table;
  const known = tables.filter((t) => t.category === category).map((t) => t.edition);
  const message = `no ${what} ${edition}; there are ${known.join(', ') || 'none'}`;
  throw new AsterixError('edition-unknown', threeDigits(category), message);
}

/** The table of an edition (the newest where none is named), or undefined for an unknown category. */
export function findTable(category: number, edition?: string): CategoryTable | undefined {
  const newest = NEWEST.get(category);
  if (newest === undefined || edition === undefined) return newest;
  return find(CATEGORY_TABLES, 'edition', category, edition);
}

export function isKnownCategory(category: number): boolean {
  return NEWEST.has(category);
}

/** Editions of a category that can be read and written, newest first; empty for an unknown one. */
export function editionsOf(category: number): string[] {
  return CATEGORY_TABLES.filter((t) => t.category === category).map((t) => t.edition);
}

/** Editions of a category's reserved expansion field, newest first. */
export function expansionsOf(category: number): string[] {
  return EXPANSION_TABLES.filter((t) => t.category === category).map((t) => t.edition);
}

/** Categories that can be read and written, ascending. */
export function knownCategories(): number[] {
  return [...new Set(CATEGORY_TABLES.map((t) => t.category))];
}

/** What says that a reserved expansion field is to stay hex. */
const HEX = 'hex';

/** A category's reserved expansion field, where there is a layout: the newest where no edition is named. */
export function findExpansion(category: number, edition?: string): ExpansionTable | undefined {
  if (edition === HEX) return undefined;
  if (edition === undefined) return NEWEST_EXPANSION.get(category);
  return find(EXPANSION_TABLES, 'expansion field edition', category, edition);
}

/** Orders of items by the value that chooses; one alone where a category has no choice. */
export function uapsOf(table: CategoryTable): readonly Uap[] {
  return 'cases' in table.uap ? Object.values(table.uap.cases) : [table.uap];
}

/** The order of items that a record begins with: the first of the two where a category has two. */
export function firstUap(table: CategoryTable): Uap {
  return uapsOf(table)[0] as Uap;
}

/** Places in the longest order of items that a record can have. */
export function uapLength(table: CategoryTable): number {
  return Math.max(...uapsOf(table).map((uap) => uap.length));
}

/** Bits of an element or a group. */
export function bitsOf(layout: Layout): number {
  return typeof layout[0] === 'number' ? layout[0] : partsBits(layout as GroupLayout, 1, layout.length);
}

/** Bits of the parts `from` to `to` of a group or an extended item. */
export function partsBits(layout: readonly unknown[], from: number, to: number): number {
  let bits = 0;
  for (let i = from; i < to; i++) {
    const part = layout[i] as Part;
    bits += typeof part === 'number' ? part : bitsOf(part[1]);
  }
  return bits;
}
