import { findExpansion, findTable } from './editions.ts';
import type { Content, ElementLayout, Layout, TableTexts } from './layout.ts';

/** What the specification says of an item or sub-item. */
export interface ItemDescription {
  /** Of the item. */
  readonly title: string;
  /** Of an element; 0 for what has sub-items. */
  readonly bits: number;
  /** As the specification writes it: `NM`, `FL`, `°`; empty where there is none, or where it depends on a sibling. */
  readonly unit: string;
  /** Texts of a table by number. */
  readonly texts: TableTexts;
  readonly subItems: readonly string[];
}

const NO_TEXTS: TableTexts = {};

/**
 * What an edition (the newest where none is named) says of an item such as `040`, or a sub-item such as
 * `020/TYP` or `RE/PR`; undefined for what it does not have.
 */
export function describeItem(category: number, path: string, edition?: string): ItemDescription | undefined {
  const [item = '', ...names] = path.split('/');
  const [title, first] = findTable(category, edition)?.items[item] ?? [];
  let layout: Layout | undefined = first?.[0] === 'p' ? (findExpansion(category)?.layout ?? first) : first;
  for (const name of names) layout = layout && part(layout, name);
  if (title === undefined || layout === undefined) return undefined;
  const inner = layout[0] === 'r' ? (layout[2] as Layout) : layout;
  const isElement = typeof inner[0] === 'number';
  const content: Content | undefined = isElement ? (inner as ElementLayout)[1] : undefined;
  return {
    title,
    bits: isElement ? (inner[0] as number) : 0,
    unit: content?.[0] === 'q' ? content[4] : '',
    texts: content?.[0] === 't' ? content[1] : NO_TEXTS,
    subItems: isElement ? [] : parts(inner).map(([name]) => name),
  };
}

const parts = (layout: Layout): (readonly [string, Layout])[] =>
  (layout as readonly unknown[]).filter((each) => Array.isArray(each)) as unknown as (readonly [string, Layout])[];

function part(layout: Layout, name: string): Layout | undefined {
  const inner = layout[0] === 'r' ? (layout[2] as Layout) : layout;
  return typeof inner[0] === 'number' ? undefined : parts(inner).find(([known]) => known === name)?.[1];
}

const METRES_PER_FOOT = 0.3048;
const METRES_PER_NAUTICAL_MILE = 1852;

/** Unit of the specification → SI unit and factor. */
const SI: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  FL: ['m', 100 * METRES_PER_FOOT],
  ft: ['m', METRES_PER_FOOT],
  NM: ['m', METRES_PER_NAUTICAL_MILE],
  'NM/s': ['m/s', METRES_PER_NAUTICAL_MILE],
  kt: ['m/s', METRES_PER_NAUTICAL_MILE / 3600],
  'ft/min': ['m/s', METRES_PER_FOOT / 60],
  '°': ['rad', Math.PI / 180],
  '°/s': ['rad/s', Math.PI / 180],
};

/** A value in SI, derived apart: what was sent stays as it was. A flight level is a pressure altitude. */
export function inSi(value: number, unit: string): { readonly value: number; readonly unit: string } {
  const [si, factor] = SI[unit] ?? [unit, 1];
  return { value: value * factor, unit: si };
}
