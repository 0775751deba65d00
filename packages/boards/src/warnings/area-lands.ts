import type { GeoPoint } from '@musubi/geo';
import { AREA_NAMES } from './area-names.ts';
import { prefectureShapes } from './prefecture-shapes.ts';

/** A piece of land: its closed outline, longitude and latitude alternating, and what it reaches over, degrees. */
export interface Land {
  readonly outline: Float64Array;
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

const TOKYO = 'JP-13';
/** Tokyo's land south of this is islands, deg. */
const TOKYO_MAINLAND_DEG = 35;
/** Where the municipalities of its islands are: JIS X 0402, latitude, longitude. Ogasawara's lie far apart. */
const ISLANDS: readonly (readonly [string, number, number])[] = [
  ['13361', 34.74, 139.4],
  ['13362', 34.52, 139.28],
  ['13363', 34.37, 139.26],
  ['13364', 34.21, 139.15],
  ['13381', 34.08, 139.53],
  ['13382', 33.87, 139.6],
  ['13401', 33.11, 139.8],
  ['13402', 32.46, 139.77],
  ['13421', 27.07, 142.2],
  ['13421', 24.78, 141.32],
  ['13421', 24.28, 153.98],
];

/**
 * The land of every area by its code, in the order of `AREA_NAMES`: prefectures, Tokyo without its
 * islands, and each of those with the municipality that is nearest (uninhabited ones between Aogashima
 * and Ogasawara belong to none: they stand with the nearer of these).
 */
export function areaLands(): ReadonlyMap<string, readonly Land[]> {
  lands ??= makeLands();
  return lands;
}

let lands: ReadonlyMap<string, readonly Land[]> | undefined;

function makeLands(): ReadonlyMap<string, readonly Land[]> {
  const made = new Map<string, Land[]>([...AREA_NAMES.keys()].map((code) => [code, []]));
  for (const { code, outlines } of prefectureShapes()) {
    for (const outline of outlines) {
      const land = landOf(outline);
      made.get(code === TOKYO && land.north < TOKYO_MAINLAND_DEG ? islandOf(land) : code)?.push(land);
    }
  }
  return made;
}

function landOf(outline: Float64Array): Land {
  let [south, north, west, east] = [90, -90, 180, -180];
  for (let i = 0; i < outline.length; i += 2) {
    [west, east] = [Math.min(west, outline[i]!), Math.max(east, outline[i]!)];
    [south, north] = [Math.min(south, outline[i + 1]!), Math.max(north, outline[i + 1]!)];
  }
  return { outline, south, north, west, east };
}

/** The municipality that is nearest to an island. */
function islandOf({ south, north, west, east }: Land): string {
  const [latitude, longitude] = [(south + north) / 2, (west + east) / 2];
  const away = ([, lat, lon]: (typeof ISLANDS)[number]): number =>
    Math.hypot(lat - latitude, (lon - longitude) * Math.cos((latitude * Math.PI) / 180));
  return ISLANDS.reduce((nearest, island) => (away(island) < away(nearest) ? island : nearest))[0];
}

/** Whether a place is on a piece of land: by how often a line to the east crosses its outline. */
export function isOn({ outline, south, north, west, east }: Land, { latitudeDeg, longitudeDeg }: GeoPoint): boolean {
  if (latitudeDeg < south || latitudeDeg > north || longitudeDeg < west || longitudeDeg > east) return false;
  let inside = false;
  for (let i = 2; i < outline.length; i += 2) {
    const [x0, y0, x1, y1] = outline.subarray(i - 2, i + 2) as unknown as [number, number, number, number];
    if (y0 > latitudeDeg === y1 > latitudeDeg) continue;
    if (longitudeDeg < x0 + ((x1 - x0) * (latitudeDeg - y0)) / (y1 - y0)) inside = !inside;
  }
  return inside;
}
