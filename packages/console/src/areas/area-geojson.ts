/** Areas as a GeoJSON file: polygons for every map, and beside them the definition that they were made from. */
import { type AirspaceShape, type GeoPoint, polygonise, SHAPE_POINTS_MAX } from '@musubi/geo';
import { type Area, AREAS_MAX, freshId, parseJson, readArea } from './area.ts';

/** A file of more than this is no file of areas, characters. */
export const IMPORT_CHARS_MAX = 5_000_000;

/** A FeatureCollection of RFC 7946; `properties.shape` is the exact definition. */
export function exportAreas(areas: readonly Area[]): string {
  const features = areas.map((area) => ({
    type: 'Feature',
    id: area.id,
    properties: { ...area },
    geometry: polygonise(area.shape),
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

export interface Import {
  /** All areas, those that were there included. */
  readonly areas: readonly Area[];
  readonly added: number;
  /** Features that are no area, or beyond what is kept. */
  readonly passedOver: number;
}

type Feature = { readonly properties?: unknown; readonly geometry?: unknown };

/** Adds what a file holds. Features of other programs become polygons of their outer rings; holes are not taken. */
export function importAreas(text: string, known: readonly Area[]): Import {
  const file = text.length > IMPORT_CHARS_MAX ? null : (parseJson(text) as { features?: unknown } | null);
  const features: unknown[] = Array.isArray(file?.features) ? file.features : [];
  const areas = [...known];
  let passedOver = 0;
  for (const feature of features) {
    const found = areasOf(feature as Feature | null);
    if (found.length === 0) passedOver++;
    for (const value of found) {
      const area = readArea({ ...(value as object), id: undefined }, freshId(areas));
      if (area && areas.length < AREAS_MAX) areas.push(area);
      else passedOver++;
    }
  }
  return { areas, added: areas.length - known.length, passedOver };
}

/** Values to read as areas, one for each that a feature holds. */
function areasOf(feature: Feature | null): unknown[] {
  const properties = (feature?.properties ?? {}) as { name?: unknown; shape?: unknown };
  if (properties.shape) return [properties];
  return ringsOf(feature?.geometry).map((ring) => ({ ...properties, shape: polygonOf(ring) }));
}

function ringsOf(geometry: unknown): unknown[] {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (!Array.isArray(coordinates)) return [];
  if (type === 'Polygon') return coordinates.slice(0, 1);
  return type === 'MultiPolygon'
    ? coordinates.slice(0, AREAS_MAX).map((polygon) => (polygon as unknown[] | null)?.[0])
    : [];
}

/** A ring as a polygon; corners beyond what a shape may have are left out evenly. */
function polygonOf(ring: unknown): AirspaceShape | null {
  if (!Array.isArray(ring) || ring.length < 4) return null;
  const every = Math.ceil((ring.length - 1) / SHAPE_POINTS_MAX);
  const corners = ring.slice(0, -1).filter((_, i) => i % every === 0);
  const points = corners.map((at: unknown): GeoPoint => {
    const [longitudeDeg, latitudeDeg] = Array.isArray(at) ? at : [];
    return { latitudeDeg, longitudeDeg };
  });
  return { kind: 'polygon', points };
}
