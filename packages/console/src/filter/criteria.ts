/** Which tracks are shown, beside the text that is searched for. Nothing here touches the page. */
import { createInside, type Inside } from '@musubi/geo';
import { CAVEATS, type Caveat, IDENTITIES, type Identity } from '@musubi/model';
import { ENVIRONMENTS, type LabelView, SOURCES, TARGET_KINDS } from '@musubi/node/contract';
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
  /** What a contributor's label must be: as `classificationOf` names it, with any of the caveats, for any of the nations. */
  readonly classifications: readonly string[];
  readonly caveats: readonly Caveat[];
  /** Nations, or `ORIGINATOR_ONLY`. */
  readonly releasable: readonly string[];
  readonly areaId: string | null;
}

/** Among nations that something is releasable to: nobody but its originator. */
export const ORIGINATOR_ONLY = 'none';

/** A classification has its meaning from its policy, and is named with it. */
export const classificationOf = ({ policy, classification }: LabelView): string => `${policy}/${classification}`;

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
  classifications: [],
  caveats: [],
  releasable: [],
  areaId: null,
};

export type NumberCriterion = 'lowerFt' | 'upperFt' | 'slowestKt' | 'fastestKt';
export const LIST_CRITERIA = [
  'environments',
  'kinds',
  'identities',
  'nations',
  'sources',
  'classifications',
  'caveats',
  'releasable',
] as const;
export type ListCriterion = (typeof LIST_CRITERIA)[number];
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
  /** Ones for the values of the column `contributorLabel` that hold; null where any will do. */
  readonly labels: Uint8Array | null;
  readonly inside: Inside | null;
}

function ready(criteria: Criteria, picture: PictureColumns, inside: Inside | null): Ready {
  return {
    environments: bitsOf(ENVIRONMENTS, criteria.environments),
    kinds: bitsOf(TARGET_KINDS, criteria.kinds),
    identities: bitsOf(IDENTITIES, criteria.identities),
    nations: bitsOf(picture.header.nations, criteria.nations),
    sources: bitsOf(SOURCES, criteria.sources),
    labels: labelsHolding(criteria, picture.header.labels),
    inside,
  };
}

/** The labels of a picture that hold, by the column's values: what has no label holds nothing. */
function labelsHolding(criteria: Criteria, labels: readonly LabelView[]): Uint8Array | null {
  const { classifications, caveats, releasable } = criteria;
  if (classifications.length + caveats.length + releasable.length === 0) return null;
  const any = (wanted: readonly string[], given: readonly string[]): boolean =>
    wanted.length === 0 || given.some((one) => wanted.includes(one));
  const holds = (label: LabelView): boolean => {
    const to = label.releasableTo.length === 0 ? [ORIGINATOR_ONLY] : label.releasableTo;
    return any(classifications, [classificationOf(label)]) && any(caveats, label.caveats) && any(releasable, to);
  };
  return Uint8Array.from([0, ...labels.map((label) => (holds(label) ? 1 : 0))]);
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

/** Some contributor is of a wanted nation, some has a wanted kind of sensor, and some a wanted label. */
function contributorsHold(
  { columns, header }: PictureColumns,
  row: number,
  { nations, sources, labels }: Ready,
): boolean {
  if (nations === null && sources === null && labels === null) return true;
  const end = Math.min(columns.contributorsEnd[row]!, header.contributors);
  let [nation, source, label] = [nations === null, sources === null, labels === null];
  for (let i = row === 0 ? 0 : columns.contributorsEnd[row - 1]!; i < end; i++) {
    nation ||= has(nations, columns.contributorNation[i]!);
    source ||= (columns.contributorSources[i]! & sources!) !== 0;
    label ||= labels![columns.contributorLabel[i]!] === 1;
  }
  return nation && source && label;
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
  const matching = (what: string, form: RegExp): string[] => {
    const given = fields[what];
    return Array.isArray(given) ? given.filter((one): one is string => form.test(String(one))).slice(0, 32) : [];
  };
  return {
    lowerFt: number('lowerFt'),
    upperFt: number('upperFt'),
    slowestKt: number('slowestKt'),
    fastestKt: number('fastestKt'),
    environments: among('environments', ENVIRONMENTS),
    kinds: among('kinds', TARGET_KINDS),
    identities: among('identities', IDENTITIES),
    nations: matching('nations', /^[A-Z]{3}$/),
    sources: among('sources', SOURCES),
    classifications: matching('classifications', /^[^/]{1,60}\/[^/]{1,60}$/),
    caveats: among('caveats', CAVEATS),
    releasable: matching('releasable', /^([A-Z]{3}|none)$/),
    areaId: typeof fields.areaId === 'string' && /^[\w-]{1,40}$/.test(fields.areaId) ? fields.areaId : null,
  };
}
