/** Where an operation is: a circle around all places of its items, and what of the picture is in it. */
import { type AirspaceShape, createInside, type GeoPoint, rangeAndAzimuth } from '@musubi/geo';
import type { BoardItemRow } from '@musubi/node/contract';
import { ENVIRONMENTS } from '@musubi/node/contract';
import type { PictureColumns } from '@musubi/node/picture-frame';

/** Beyond the outermost place, m. */
const MARGIN_M = 40_000;
const AIR = ENVIRONMENTS.indexOf('air');

export type Circle = Extract<AirspaceShape, { kind: 'circle' }>;

/** Null where no item has a place. */
export function areaOfItems(rows: readonly BoardItemRow[]): Circle | null {
  const places = rows.flatMap(({ fields }) => placeOf(fields['place']) ?? []);
  const [first] = places;
  if (first === undefined) return null;
  // From the first place on, so that places on both sides of the antimeridian are neighbours.
  const eastDeg = (to: GeoPoint): number => ((to.longitudeDeg - first.longitudeDeg + 540) % 360) - 180;
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const longitudeDeg = first.longitudeDeg + middle(places.map(eastDeg));
  const centre = {
    latitudeDeg: middle(places.map(({ latitudeDeg }) => latitudeDeg)),
    longitudeDeg: ((longitudeDeg + 540) % 360) - 180,
  };
  const farM = Math.max(...places.map((place) => rangeAndAzimuth(centre, place).rangeM));
  return { kind: 'circle', centre, radiusM: Math.ceil(farM + MARGIN_M) };
}

function placeOf(value: unknown): GeoPoint | null {
  const { latDeg, lonDeg } = (value ?? {}) as { latDeg?: unknown; lonDeg?: unknown };
  return typeof latDeg === 'number' && typeof lonDeg === 'number'
    ? { latitudeDeg: latDeg, longitudeDeg: lonDeg }
    : null;
}

/** How many tracks are in an area, and how many of them in the air. */
export function tracksIn(area: AirspaceShape, { count, columns }: PictureColumns): { all: number; air: number } {
  const isInside = createInside(area, { lowerM: null, upperM: null });
  const found = { all: 0, air: 0 };
  for (let row = 0; row < count; row++) {
    if (!isInside(columns.latitudeDeg[row] as number, columns.longitudeDeg[row] as number, Number.NaN)) continue;
    found.all++;
    if (columns.environment[row] === AIR) found.air++;
  }
  return found;
}
