/** Which tracks are shown, beside the text that is searched for. Nothing here touches the page. */
import { createInside, type Inside } from '@musubi/geo';
import { IDENTITIES, type Identity } from '@musubi/model';
import { ENVIRONMENTS, SOURCES, TARGET_KINDS } from '@musubi/node/contract';
import { FrameFlag, type PictureColumns } from '@musubi/node/picture-frame';
import type { Area } from '../areas/area.ts';

type Kind = (typeof TARGET_KINDS)[number];
type Source = (typeof SOURCES)[number];

/** Empty lists and nulls ask for nothing; all that is asked for must hold. */
export interface Criteria {
  /** Feet and knots, as they are typed and shown. */
  readonly lowerFt: number | null;
  readonly upperFt: number | null;
  readonly slowestKt: number | null;
  readonly fastestKt: number | null;
  readonly environments: readonly (typeof ENVIRONMENTS)[number][];
  readonly kinds: readonly Kind[];
  readonly identities: readonly Identity[];
  /** Any of the nations contributes. */
  readonly nations: readonly string[];
  /** Any of these kinds of sensor contributes. */
  readonly sources: readonly Source[];
  readonly areaId: string | null;
}

export const NO_CRITERIA: Criteria = {
  lowerFt: null,
  upperFt: null,
  slowestKt: null,
  fastestKt: null,
  environments: [],
  kinds: [],
  identities: [],
  nations: [],
  sources: [],
  areaId: null,
};

export type ListCriterion = 'environments' | 'kinds' | 'identities' | 'nations' | 'sources';
export type NumberCriterion = 'lowerFt' | 'upperFt' | 'slowestKt' | 'fastestKt';
export const LIST_CRITERIA = ['environments', 'kinds', 'identities', 'nations', 'sources'] as const;
export const NUMBER_CRITERIA = ['lowerFt', 'upperFt', 'slowestKt', 'fastestKt'] as const;

const FEET_PER_M = 1 / 0.3048;
const KNOTS_PER_MPS = 3600 / 1852;

/** How many things are asked for. */
export function countCriteria(criteria: Criteria): number {
  const lists = LIST_CRITERIA.filter((what) => criteria[what].length > 0).length;
  const numbers = NUMBER_CRITERIA.filter((what) => criteria[what] !== null).length;
  return lists + numbers + (criteria.areaId === null ? 0 : 1);
}

/** Whether the places of a list that are wanted have a bit; null where any will do. */
function bitsOf(names: readonly string[], wanted: readonly string[]): number | null {
  if (wanted.length === 0) return null;
  return wanted.reduce((bits, name) => (names.includes(name) ? bits | (1 << names.indexOf(name)) : bits), 0);
}

/** What is asked for, made ready for many rows. */
interface Ready {
  readonly environments: number | null;
  readonly kinds: number | null;
  readonly identities: number | null;
  readonly nations: number | null;
  readonly sources: number | null;
  readonly inside: Inside | null;
}

function ready(criteria: Criteria, picture: PictureColumns, inside: Inside | null): Ready {
  return {
    environments: bitsOf(ENVIRONMENTS, criteria.environments),
    kinds: bitsOf(TARGET_KINDS, criteria.kinds),
    identities: bitsOf(IDENTITIES, criteria.identities),
    nations: bitsOf(picture.header.nations, criteria.nations),
    sources: bitsOf(SOURCES, criteria.sources),
    inside,
  };
}

const has = (bits: number | null, place: number): boolean => bits === null || ((bits >>> place) & 1) === 1;

function numbersHold({ columns }: PictureColumns, row: number, criteria: Criteria): boolean {
  const { lowerFt, upperFt, slowestKt, fastestKt } = criteria;
  if (lowerFt !== null || upperFt !== null) {
    const feet = columns.altitudeM[row]! * FEET_PER_M;
    // An altitude that is not known is neither too low nor too high.
    if (feet < (lowerFt ?? -Infinity) || feet > (upperFt ?? Infinity)) return false;
  }
  if (slowestKt === null && fastestKt === null) return true;
  const knots = Math.hypot(columns.eastMps[row]!, columns.northMps[row]!) * KNOTS_PER_MPS;
  return knots >= (slowestKt ?? 0) && knots <= (fastestKt ?? Infinity);
}

/** Some contributor is of a wanted nation, and some has a wanted kind of sensor. */
function contributorsHold({ columns, header }: PictureColumns, row: number, { nations, sources }: Ready): boolean {
  if (nations === null && sources === null) return true;
  const end = Math.min(columns.contributorsEnd[row]!, header.contributors);
  let [nation, source] = [nations === null, sources === null];
  for (let i = row === 0 ? 0 : columns.contributorsEnd[row - 1]!; i < end; i++) {
    nation ||= has(nations, columns.contributorNation[i]!);
    source ||= (columns.contributorSources[i]! & sources!) !== 0;
  }
  return nation && source;
}

function rowHolds(picture: PictureColumns, row: number, criteria: Criteria, asked: Ready): boolean {
  const c = picture.columns;
  if (!has(asked.environments, c.environment[row]!)) return false;
  if (!has(asked.kinds, c.kind[row]!) || !has(asked.identities, c.identity[row]!)) return false;
  if (!numbersHold(picture, row, criteria) || !contributorsHold(picture, row, asked)) return false;
  return asked.inside === null || asked.inside(c.latitudeDeg[row]!, c.longitudeDeg[row]!, c.altitudeM[row]!);
}

/** The rows that hold, as ones; an emergency always does. Null when nothing is asked for. */
export type RowFilter = (picture: PictureColumns) => Uint8Array | null;

/** Makes the filter once for many pictures. An area that is gone asks for nothing. */
export function createRowFilter(criteria: Criteria, areas: readonly Area[]): RowFilter {
  const area = areas.find(({ id }) => id === criteria.areaId);
  const inside = area ? createInside(area.shape, area) : null;
  const asked = area ? criteria : { ...criteria, areaId: null };
  if (countCriteria(asked) === 0) return () => null;
  return (picture) => {
    const prepared = ready(asked, picture, inside);
    const shown = new Uint8Array(picture.count);
    for (let row = 0; row < picture.count; row++)
      shown[row] = picture.has(row, FrameFlag.emergency) || rowHolds(picture, row, asked, prepared) ? 1 : 0;
    return shown;
  };
}

/** Criteria from anywhere: a link, a file, the browser's storage. */
export function readCriteria(value: unknown): Criteria {
  if (typeof value !== 'object' || value === null) return NO_CRITERIA;
  const fields = value as Record<string, unknown>;
  const among = <T extends string>(what: string, names: readonly T[]): T[] => {
    const given = fields[what];
    return Array.isArray(given) ? names.filter((name) => given.includes(name)) : [];
  };
  const number = (what: NumberCriterion): number | null => {
    const given = fields[what];
    return typeof given === 'number' && Math.abs(given) < 1e7 ? given : null;
  };
  const nations = Array.isArray(fields.nations) ? fields.nations : [];
  return {
    lowerFt: number('lowerFt'),
    upperFt: number('upperFt'),
    slowestKt: number('slowestKt'),
    fastestKt: number('fastestKt'),
    environments: among('environments', ENVIRONMENTS),
    kinds: among('kinds', TARGET_KINDS),
    identities: among('identities', IDENTITIES),
    nations: nations.filter((nation): nation is string => /^[A-Z]{3}$/.test(String(nation))).slice(0, 32),
    sources: among('sources', SOURCES),
    areaId: typeof fields.areaId === 'string' && /^[\w-]{1,40}$/.test(fields.areaId) ? fields.areaId : null,
  };
}
