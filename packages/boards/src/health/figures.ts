import type { BoardWorld } from '../board.ts';
import { type Item, openerSide } from '../item.ts';
import { isVerified } from '../provenance.ts';
import { groupedBy, numberIn, textIn, type Values } from '../values.ts';
import { type Reading, readIn, words } from '../words.ts';

export type Scope = 'site' | 'area' | 'all';

/** A number of cases as its opener published it. What it measures is part of it. */
export interface CaseFigure {
  readonly item: Item;
  readonly scope: Scope;
  /** What tells places apart: the site's id, or the name given. */
  readonly place: string;
  readonly label: Reading;
  readonly region: string;
  readonly date: string;
  readonly measure: string;
  readonly count: number;
  readonly source: string;
  readonly isVerified: boolean;
  /** What it may be added to has the same. What is not said to be the same measure is so only within one list. */
  readonly list: string;
}

/** Numbers that may be added: one measure of one illness on one day; where the measure is not stated, of one list. */
export interface Total {
  readonly measure: string;
  readonly date: string;
  readonly disease: string;
  readonly sum: number;
  readonly places: number;
  /** Places that other figures of the board know and this total has no number for. */
  readonly missing: readonly Reading[];
  /** Places of which there is more than one number: the first, by id of its item, is summed. */
  readonly twice: readonly Reading[];
  readonly figures: readonly CaseFigure[];
}

/** A published total beside the sum of what the same list says of its places. */
export interface PublishedTotal {
  readonly figure: CaseFigure;
  readonly sum: number;
  /** What the list does not itemise; negative when its places come to more. */
  readonly rest: number;
}

/** Figures with a date and a number; what has neither joins no total. */
export function caseFigures(items: readonly Item[], world: BoardWorld): readonly CaseFigure[] {
  const figures: CaseFigure[] = [];
  for (const item of items) {
    const figure = caseFigure(item, world);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

function caseFigure(item: Item, world: BoardWorld): CaseFigure | null {
  const fields = openerSide(item)?.fields;
  const [count, date] = [numberIn(fields, 'count'), textIn(fields, 'date')];
  if (count === null || date === '') return null;
  const label = placeOf(fields, world);
  const measure = textIn(fields, 'measure') || 'unstated';
  const source = textIn(fields, 'source');
  return {
    item,
    scope: textIn(fields, 'scope') as Scope,
    place: textIn(fields, 'site') || readIn(label, 'en'),
    label,
    region: textIn(fields, 'region') || textIn(siteOf(fields, world), 'region'),
    date,
    measure,
    count,
    source,
    isVerified: isVerified(item),
    list: `${measure}\n${date}\n${textIn(fields, 'disease')}\n${measure === 'unstated' ? source : ''}`,
  };
}

/** Sums over sites, the latest day first; measures are never mixed, nor days, nor illnesses. */
export function totalsOf(figures: readonly CaseFigure[]): readonly Total[] {
  const ofSites = figures.filter(({ scope }) => scope === 'site');
  const places = new Map(ofSites.map(({ place, label }) => [place, label]));
  const groups = groupedBy(ofSites, ({ list }) => list);
  const totals = [...groups.values()].map((group) => totalOf(group, places));
  return totals.sort((a, b) => (a.date === b.date ? b.places - a.places : a.date < b.date ? 1 : -1));
}

function totalOf(group: readonly CaseFigure[], places: ReadonlyMap<string, Reading>): Total {
  const here = new Map<string, CaseFigure>();
  const twice = new Map<string, Reading>();
  for (const figure of group) {
    const first = here.get(figure.place);
    if (first !== undefined) twice.set(figure.place, figure.label);
    if (first === undefined || figure.item.id < first.item.id) here.set(figure.place, figure);
  }
  const figures = [...here.values()];
  const [first] = group as [CaseFigure];
  return {
    ...{ measure: first.measure, date: first.date, disease: diseaseOf(first), places: here.size, figures },
    sum: figures.reduce((sum, { count }) => sum + count, 0),
    missing: [...places].flatMap(([place, label]) => (here.has(place) ? [] : [label])).sort(byEnglish),
    twice: [...twice.values()].sort(byEnglish),
  };
}

/** Totals as they were published, each beside the sum of the sites that the same list itemises. */
export function publishedTotals(figures: readonly CaseFigure[]): readonly PublishedTotal[] {
  const ofSites = figures.filter(({ scope }) => scope === 'site');
  const byList = groupedBy(ofSites, ({ list }) => list);
  const byArea = groupedBy(ofSites, ({ list, region }) => `${list} ${region}`);
  // Of one list and area there may be many; the sum of its places is the same for all of them.
  const sums = new Map<readonly CaseFigure[], number>();
  return figures
    .filter(({ scope }) => scope !== 'site')
    .map((figure) => {
      const { list, scope, label } = figure;
      const places = scope === 'all' ? byList.get(list) : byArea.get(`${list} ${readIn(label, 'en')}`);
      const sum = places === undefined ? 0 : (sums.get(places) ?? totalOf(places, new Map()).sum);
      if (places !== undefined) sums.set(places, sum);
      return { figure, sum, rest: figure.count - sum };
    });
}

/** The place of a figure: as the list calls it, in Japanese as the board of sites does. */
export function placeOf(fields: Values | undefined, world: BoardWorld): Reading {
  const site = siteOf(fields, world);
  const name = textIn(fields, 'name') || textIn(site, 'name') || textIn(fields, 'site');
  const ja = textIn(fields, 'nameJa') || textIn(site, 'nameJa');
  return ja === '' ? name : words(name, ja);
}

function siteOf(fields: Values | undefined, world: BoardWorld): Values | undefined {
  const site = world.item('sites', textIn(fields, 'site'));
  return site && openerSide(site)?.fields;
}

function byEnglish(a: Reading, b: Reading): number {
  return readIn(a, 'en') < readIn(b, 'en') ? -1 : 1;
}

export function diseaseOf({ item }: CaseFigure): string {
  return textIn(openerSide(item)?.fields, 'disease');
}
