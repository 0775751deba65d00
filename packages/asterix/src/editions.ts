import { AsterixError } from './error.ts';
import { CATEGORY_TABLES, EXPANSION_TABLES } from './gen/index.ts';
import type { CategoryTable, FixedCompoundLayout, GroupLayout, Layout, Part, Uap } from './layout.ts';

/** A category as the specification writes it: `048`. */
export function threeDigits(category: number): string {
  return String(category).padStart(3, '0');
}

/** Category → its newest edition. */
const NEWEST: ReadonlyMap<number, CategoryTable> = new Map(CATEGORY_TABLES.toReversed().map((t) => [t.category, t]));

/** The table of an edition (the newest where none is named), or undefined for an unknown category. */
export function findTable(category: number, edition?: string): CategoryTable | undefined {
  const newest = NEWEST.get(category);
  if (newest === undefined || edition === undefined) return newest;
  const table = CATEGORY_TABLES.find((t) => t.category === category && t.edition === edition);
  if (table === undefined) {
    const known = editionsOf(category).join(', ');
    throw new AsterixError('edition-unknown', threeDigits(category), `no edition ${edition}; there are ${known}`);
  }
  return table;
}

/** Editions of a category that can be read and written, newest first; empty for an unknown one. */
export function editionsOf(category: number): string[] {
  return CATEGORY_TABLES.filter((t) => t.category === category).map((t) => t.edition);
}

/** Categories that can be read and written, ascending. */
export function knownCategories(): number[] {
  return [...new Set(CATEGORY_TABLES.map((t) => t.category))];
}

/** The layout of a category's reserved expansion field in its newest edition, where there is one. */
export function findExpansion(category: number): FixedCompoundLayout | undefined {
  return EXPANSION_TABLES.find((t) => t.category === category)?.layout;
}

/** The order of items that a record begins with: the first of the two where a category has two. */
export function firstUap(table: CategoryTable): Uap {
  return 'cases' in table.uap ? (Object.values(table.uap.cases)[0] as Uap) : table.uap;
}

/** Places in the longest order of items that a record can have. */
export function uapLength(table: CategoryTable): number {
  if (!('cases' in table.uap)) return table.uap.length;
  return Math.max(...Object.values(table.uap.cases).map((uap) => uap.length));
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
