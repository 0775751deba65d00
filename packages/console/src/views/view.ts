/** Saved views: where the map looks, which tracks and layers it shows, and by which light. */
import { parseJson } from '../areas/area.ts';
import { type Criteria, readCriteria } from '../filter/criteria.ts';

/** Degrees, and the map library's zoom. */
export interface MapPlace {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly zoom: number;
}

/** Layers of the map that can be switched. */
export interface Layers {
  readonly showCoverage: boolean;
  readonly showLabels: boolean;
  readonly showTrails: boolean;
  readonly showSites: boolean;
}

export interface SavedView {
  readonly name: string;
  readonly place: MapPlace | null;
  readonly layers: Layers;
  readonly text: string;
  readonly criteria: Criteria;
  readonly theme: 'dark' | 'light';
}

/** One for each digit from 1 on. */
export const VIEWS_MAX = 9;
const NAME_MAX = 40;
const TEXT_MAX = 100;

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown, max: number): string => (typeof value === 'string' ? value.trim().slice(0, max) : '');

function readPlace(value: unknown): MapPlace | null {
  if (!isFields(value)) return null;
  const { latitudeDeg, longitudeDeg, zoom } = value;
  const within = (n: unknown, min: number, max: number): n is number => typeof n === 'number' && n >= min && n <= max;
  return within(latitudeDeg, -90, 90) && within(longitudeDeg, -360, 360) && within(zoom, 0, 24)
    ? { latitudeDeg, longitudeDeg, zoom }
    : null;
}

/** A view from anywhere, or null; what is missing is as at the start. */
export function readView(value: unknown): SavedView | null {
  if (!isFields(value)) return null;
  const layers = isFields(value.layers) ? value.layers : {};
  return {
    name: text(value.name, NAME_MAX),
    place: readPlace(value.place),
    layers: {
      showCoverage: layers.showCoverage !== false,
      showLabels: layers.showLabels !== false,
      showTrails: layers.showTrails !== false,
      showSites: layers.showSites === true,
    },
    text: text(value.text, TEXT_MAX),
    criteria: readCriteria(value.criteria),
    theme: value.theme === 'light' ? 'light' : 'dark',
  };
}

/** What the browser or a file kept; anything that is no view is passed over. */
export function readViews(kept: string | null): SavedView[] {
  const values = parseJson(kept ?? '[]');
  return Array.isArray(values) ? values.slice(0, VIEWS_MAX).flatMap((value) => readView(value) ?? []) : [];
}

/** A view as a part of an address, as short as it can be said. */
export function writeViewLink({ place, layers, text: searched, criteria, theme }: SavedView): string {
  const rounded = place && {
    latitudeDeg: Number(place.latitudeDeg.toFixed(4)),
    longitudeDeg: Number(place.longitudeDeg.toFixed(4)),
    zoom: Number(place.zoom.toFixed(2)),
  };
  const asked = Object.fromEntries(
    Object.entries(criteria).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
  return JSON.stringify({ place: rounded, layers, text: searched || undefined, criteria: asked, theme });
}

export function readViewLink(text: string): SavedView | null {
  return text.length > 4000 ? null : readView(parseJson(text));
}
