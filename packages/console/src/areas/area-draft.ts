/** An area while it is drawn: the texts of its form, which clicks on the map fill in too. Nothing here touches the page. */
import {
  type AirspaceShape,
  type GeoPoint,
  METRES_PER_FOOT,
  METRES_PER_NAUTICAL_MILE,
  placeAt,
  rangeAndAzimuth,
  readAirspaceShape,
  type ShapeProblemCode,
} from '@musubi/geo';
import { AREA_NAME_MAX, type Area, type AreaColour } from './area.ts';
import { parsePlace, placeText } from './place-text.ts';

/** What can be drawn here; other shapes come by import, and keep their form. */
export const DRAWN_KINDS = ['circle', 'polygon', 'corridor', 'sector'] as const;
export type DrawnKind = (typeof DRAWN_KINDS)[number];

export interface AreaDraft {
  /** The area being changed, or null for a new one. */
  readonly areaId: string | null;
  readonly kind: DrawnKind;
  readonly name: string;
  readonly colour: AreaColour;
  /** One place a line. */
  readonly places: string;
  /** Nautical miles. */
  readonly radius: string;
  readonly inner: string;
  readonly width: string;
  /** Degrees true. */
  readonly start: string;
  readonly end: string;
  /** Feet; empty for no limit. */
  readonly lower: string;
  readonly upper: string;
  /** Clicks taken for a shape that clicks finish. */
  readonly clicks: number;
  /** Where the pointer is while the shape still grows. */
  readonly pointer: GeoPoint | null;
  /** Whether clicks on the map belong to the shape. */
  readonly placing: boolean;
}

/** What keeps a draft from being an area. */
export type DraftProblem = ShapeProblemCode | 'place-unclear' | 'number-unclear' | 'band-upside-down' | 'incomplete';

export type DraftReading =
  | { readonly area: Omit<Area, 'id'>; readonly problem: null; readonly line: null }
  | { readonly area: null; readonly problem: DraftProblem; readonly line: number | null };

/** How many clicks finish a shape; others grow until told. */
const CLICKS: Readonly<Record<DrawnKind, number>> = { circle: 2, sector: 3, polygon: Infinity, corridor: Infinity };

export function newDraft(kind: DrawnKind, colour: AreaColour): AreaDraft {
  return {
    areaId: null,
    kind,
    name: '',
    colour,
    places: '',
    radius: kind === 'circle' || kind === 'sector' ? '20' : '',
    inner: '0',
    width: '10',
    start: '0',
    end: '90',
    lower: '',
    upper: '',
    clicks: 0,
    pointer: null,
    placing: true,
  };
}

const inMiles = (m: number): string => String(Number((m / METRES_PER_NAUTICAL_MILE).toPrecision(12)));
const inFeet = (m: number | null): string => (m === null ? '' : String(Number((m / METRES_PER_FOOT).toPrecision(12))));
const exact = ({ latitudeDeg, longitudeDeg }: GeoPoint): string => `${latitudeDeg} ${longitudeDeg}`;

/** The form of an area that is to be changed; null for a shape that has none. */
export function draftOf(area: Area): AreaDraft | null {
  const { shape } = area;
  const kind = DRAWN_KINDS.find((one) => one === shape.kind);
  if (!kind) return null;
  const base = { ...newDraft(kind, area.colour), areaId: area.id, name: area.name, placing: false };
  const band = { lower: inFeet(area.lowerM), upper: inFeet(area.upperM) };
  return { ...base, ...band, ...textsOf(shape) };
}

function textsOf(shape: AirspaceShape): Partial<AreaDraft> {
  switch (shape.kind) {
    case 'circle':
      return { places: exact(shape.centre), radius: inMiles(shape.radiusM) };
    case 'sector':
      return {
        places: exact(shape.centre),
        radius: inMiles(shape.outerRadiusM),
        inner: inMiles(shape.innerRadiusM),
        start: String(shape.startAzimuthDeg),
        end: String(shape.endAzimuthDeg),
      };
    case 'corridor':
      return { places: shape.points.map(exact).join('\n'), width: inMiles(shape.widthM) };
    case 'polygon':
      return { places: shape.points.map(exact).join('\n') };
    default:
      return {};
  }
}

const linesOf = (places: string): string[] => places.split('\n').filter((line) => line.trim());

/** The places of a draft that can be read, in order. */
export function draftPlaces(draft: AreaDraft): GeoPoint[] {
  return linesOf(draft.places).flatMap((line) => parsePlace(line) ?? []);
}

/** The place at the pointer belongs to the shape while it grows. */
function growing(draft: AreaDraft): GeoPoint[] {
  const places = draftPlaces(draft);
  return draft.placing && draft.pointer && CLICKS[draft.kind] === Infinity ? [...places, draft.pointer] : places;
}

function shapeValue(draft: AreaDraft, places: readonly GeoPoint[]): unknown {
  const miles = (text: string): number => number(text) * METRES_PER_NAUTICAL_MILE;
  const centre = places[0];
  switch (draft.kind) {
    case 'circle':
      return { kind: 'circle', centre, radiusM: miles(draft.radius) };
    case 'sector':
      return {
        kind: 'sector',
        centre,
        innerRadiusM: miles(draft.inner || '0'),
        outerRadiusM: miles(draft.radius),
        startAzimuthDeg: number(draft.start),
        endAzimuthDeg: number(draft.end),
      };
    case 'corridor':
      return { kind: 'corridor', points: places, widthM: miles(draft.width) };
    case 'polygon':
      return { kind: 'polygon', points: places };
  }
}

const number = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

/** The shape as it would be with a click at the pointer; null while it is none. */
export function previewOf(draft: AreaDraft): AirspaceShape | null {
  const shown = draft.placing && draft.pointer ? followed(draft, draft.pointer) : draft;
  return readAirspaceShape(shapeValue(shown, growing(draft))).shape;
}

/** The area that the form describes, or what is wrong with it and in which line of the places. */
export function readDraft(draft: AreaDraft): DraftReading {
  const problem = (code: DraftProblem, line: number | null = null): DraftReading => ({
    area: null,
    problem: code,
    line,
  });
  const lines = linesOf(draft.places);
  const unclear = lines.findIndex((line) => parsePlace(line) === null);
  if (unclear >= 0) return problem('place-unclear', unclear + 1);
  if (lines.length === 0) return problem('incomplete');
  const [lower, upper] = [number(draft.lower), number(draft.upper)];
  const unreadable = [draft.lower, draft.upper].some((text) => text.trim() !== '' && !Number.isFinite(Number(text)));
  if (unreadable) return problem('number-unclear');
  if (lower >= upper) return problem('band-upside-down');
  const { shape, problem: why } = readAirspaceShape(shapeValue(draft, draftPlaces(draft)));
  if (!shape) return problem(why.code);
  const metres = (feet: number): number | null => (Number.isNaN(feet) ? null : feet * METRES_PER_FOOT);
  const name = draft.name.trim().slice(0, AREA_NAME_MAX);
  const area = { name, colour: draft.colour, shape, lowerM: metres(lower), upperM: metres(upper) };
  return { area, problem: null, line: null };
}

/** Numbers that the pointer sets before the click that keeps them. */
function followed(draft: AreaDraft, at: GeoPoint): AreaDraft {
  const [centre] = draftPlaces(draft);
  if (!centre || CLICKS[draft.kind] === Infinity) return draft;
  const { rangeM, azimuthDeg } = rangeAndAzimuth(centre, at);
  const azimuth = String(Math.round(azimuthDeg * 10) / 10);
  const radius = (rangeM / METRES_PER_NAUTICAL_MILE).toFixed(2);
  if (draft.kind === 'circle') return { ...draft, radius };
  if (draft.clicks === 1) return { ...draft, radius, start: azimuth, end: String((Number(azimuth) + 60) % 360) };
  return { ...draft, end: azimuth };
}

/** A click at a place: the next point, or the number that it measures. */
export function draftClicked(draft: AreaDraft, at: GeoPoint): AreaDraft {
  if (!draft.placing) return draft;
  const isFirst = draft.clicks === 0 || CLICKS[draft.kind] === Infinity;
  const next = isFirst
    ? { ...draft, places: [...linesOf(draft.places), placeText(at)].join('\n') }
    : followed(draft, at);
  const clicks = draft.clicks + 1;
  return { ...next, clicks, placing: clicks < CLICKS[draft.kind] };
}

export function draftPointed(draft: AreaDraft, at: GeoPoint): AreaDraft {
  return draft.placing ? { ...draft, pointer: at } : draft;
}

/** No more points by clicks. */
export function draftPlaced(draft: AreaDraft): AreaDraft {
  return { ...draft, placing: false, pointer: null };
}

/** A point that is dragged on the map. `what`: the number of a place, or the edge that sets a radius and azimuth. */
export interface Handle {
  readonly what: number | 'radius' | 'start' | 'end';
  readonly at: GeoPoint;
}

/** What can be dragged once the shape is placed. */
export function handlesOf(draft: AreaDraft): Handle[] {
  if (draft.placing) return [];
  const places = draftPlaces(draft);
  const handles: Handle[] = places.map((at, what) => ({ what, at }));
  const [centre] = places;
  const radiusM = number(draft.radius) * METRES_PER_NAUTICAL_MILE;
  if (!centre || !(radiusM > 0) || CLICKS[draft.kind] === Infinity) return handles;
  const edge = (what: 'radius' | 'start' | 'end', azimuthDeg: number): Handle => ({
    what,
    at: placeAt(centre, azimuthDeg, radiusM),
  });
  if (draft.kind === 'circle') return [...handles, edge('radius', 90)];
  return [...handles, edge('start', number(draft.start) || 0), edge('end', number(draft.end) || 0)];
}

/** A handle was dragged to a place. */
export function draftDragged(draft: AreaDraft, what: Handle['what'], to: GeoPoint): AreaDraft {
  if (typeof what === 'number') {
    const lines = linesOf(draft.places).map((line, i) => (i === what ? placeText(to) : line));
    return { ...draft, places: lines.join('\n') };
  }
  const [centre] = draftPlaces(draft);
  if (!centre) return draft;
  const { rangeM, azimuthDeg } = rangeAndAzimuth(centre, to);
  const radius = (rangeM / METRES_PER_NAUTICAL_MILE).toFixed(2);
  return what === 'radius'
    ? { ...draft, radius }
    : { ...draft, radius, [what]: String(Math.round(azimuthDeg * 10) / 10) };
}
