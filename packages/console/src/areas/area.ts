/** Areas that a reader has drawn: kept in the browser of one node's address, never sent to anybody. */
import { type AirspaceShape, readAirspaceShape, type VerticalBand } from '@musubi/geo';

/** Each is drawn with a stroke of its own: colour is never the only sign. */
export const AREA_COLOURS = ['violet', 'orange', 'teal', 'pink', 'grey'] as const;
export type AreaColour = (typeof AREA_COLOURS)[number];

export interface Area extends VerticalBand {
  readonly id: string;
  readonly name: string;
  readonly colour: AreaColour;
  readonly shape: AirspaceShape;
}

export const AREAS_MAX = 200;
export const AREA_NAME_MAX = 60;

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isAltitude = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) < 1e6;

/** A limit of altitude from anywhere; what is none is no limit. */
const altitudeOf = (value: unknown): number | null => (isAltitude(value) ? value : null);

/** An area from anywhere, or null; `id` stands where it has none. */
export function readArea(value: unknown, id: string): Area | null {
  if (!isFields(value)) return null;
  const { shape } = readAirspaceShape(value.shape);
  if (!shape) return null;
  return {
    id: typeof value.id === 'string' && /^[\w-]{1,40}$/.test(value.id) ? value.id : id,
    name: typeof value.name === 'string' ? value.name.trim().slice(0, AREA_NAME_MAX) : '',
    colour: AREA_COLOURS.find((one) => one === value.colour) ?? 'violet',
    lowerM: altitudeOf(value.lowerM),
    upperM: altitudeOf(value.upperM),
    shape,
  };
}

/** What the browser kept; anything that is no area is passed over. */
export function readAreas(text: string | null): Area[] {
  const values = parseJson(text ?? '[]');
  if (!Array.isArray(values)) return [];
  return values.slice(0, AREAS_MAX).flatMap((value, i) => readArea(value, `area-${i + 1}`) ?? []);
}

/** Null for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** An id that no area of a list has. */
export function freshId(areas: readonly Area[]): string {
  const taken = new Set(areas.map(({ id }) => id));
  let n = areas.length + 1;
  while (taken.has(`area-${n}`)) n++;
  return `area-${n}`;
}
