/** The base map: land, coast and neutral borders from files beside the page. No glyph files, no sprites, no tiles. */
import {
  type GeoJSONSource,
  type GeoJSONSourceSpecification,
  Map as LibreMap,
  setWorkerUrl,
  type StyleSpecification,
} from 'maplibre-gl';
import type { Language } from '../i18n/language.ts';
import type { Theme } from '../store/state.ts';
import { drawChangesOnly } from './draw-changes.ts';
import { mapTheme } from './map-theme.ts';
import workerUrl from './map-worker.ts?worker&url';
import { type Camera, mercatorX, mercatorY } from './mercator.ts';
import { pixelRatio } from './page-scale.ts';

setWorkerUrl(workerUrl);

const SOURCES = ['land', 'coast', 'borders'] as const;

// The worker fetches it, and a worker's relative URLs begin at the worker.
const fileUrl = (name: string, scale: string): string =>
  new URL(`/base/${name}-${scale}.geojson`, window.location.href).href;

const file = (name: string): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: fileUrl(name, '50m'),
  maxzoom: 10,
  tolerance: 0.3,
});

function style(theme: Theme): StyleSpecification {
  const t = mapTheme(theme);
  return {
    version: 8,
    sources: { land: file('land'), coast: file('coast'), borders: file('borders') },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': t.sea } },
      { id: 'glow', type: 'line', source: 'coast', paint: { 'line-color': t.coastGlow, 'line-width': 7 } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': t.land, 'fill-antialias': false } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': t.border, 'line-width': 0.8 } },
      { id: 'coast', type: 'line', source: 'coast', paint: { 'line-color': t.coast, 'line-width': 1 } },
    ],
  };
}

/** Okinawa and the seas around it, until there are tracks to look at. */
const START = { center: [127.5, 27] as [number, number], zoom: 5.4 };

/** The map with north up and seen from straight above, always: overlays count on it. */
export function createBaseMap(container: HTMLElement, theme: Theme): LibreMap {
  const map = new LibreMap({
    container,
    style: style(theme),
    ...START,
    minZoom: 1.5,
    maxZoom: 13,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: 0,
    pixelRatio: pixelRatio(),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  drawChangesOnly(map);
  return map;
}

/** States and prefectures: files of the build, and the zooms from which on their lines and names have room. */
const PARTS = [
  { file: 'states', linesZoomMin: 4, namesZoomMin: 4 },
  { file: 'prefectures', linesZoomMin: 5, namesZoomMin: 6.2 },
] as const;
const namesOf = (file: string): string => `${file}-names`;

const NAME_FACE = 'Noto Sans JP Variable';
let lettersLoaded: Promise<unknown> | null = null;

/** Resolves when the slices of the face are there that Japanese names take: the map draws each letter once, and a box for one that is missing. */
function loadLetters(): Promise<unknown> {
  const namesIn = async (file: string): Promise<string> => {
    const { features } = (await (await fetch(`/base/${file}.geojson`)).json()) as {
      features: { properties: { ja?: string } }[];
    };
    return features.map(({ properties }) => properties.ja ?? '').join('');
  };
  lettersLoaded ??= Promise.all(PARTS.map(({ file }) => namesIn(file))).then((texts) =>
    document.fonts.load(`11px "${NAME_FACE}"`, texts.join('')),
  );
  return lettersLoaded;
}

/** Thin lines, and room for names, which `nameBaseMap` puts there. A border of a country is drawn over these, and names give way to each other. */
function addParts(map: LibreMap, theme: Theme): void {
  const t = mapTheme(theme);
  const paint = { 'line-color': t.border, 'line-width': 0.6, 'line-dasharray': [4, 3] };
  for (const { file: source, linesZoomMin, namesZoomMin } of PARTS) {
    const data = new URL(`/base/${source}.geojson`, window.location.href).href;
    map.addSource(source, { type: 'geojson', data, maxzoom: 8 });
    map.addLayer({ id: source, type: 'line', source, minzoom: linesZoomMin, paint }, 'borders');
    map.addLayer({
      id: namesOf(source),
      type: 'symbol',
      source,
      minzoom: namesZoomMin,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': '',
        // No glyph files: drawn here, with the faces that the page has loaded.
        'text-font': ['B612', NAME_FACE],
        'text-size': 11,
        'text-max-width': 8,
      },
      paint: { 'text-color': t.stateText, 'text-halo-color': t.land, 'text-halo-width': 1.2 },
    });
  }
}

/** Parts that are on the map already. */
const shownParts = (map: LibreMap): string[] => PARTS.map(({ file }) => file).filter((id) => map.getLayer(namesOf(id)));

/** What the base map's looks follow. */
export interface Looks {
  readonly theme: Theme;
  readonly language: Language;
}

/** The language that a map was last told to speak. */
const spoken = new WeakMap<LibreMap, Language>();

/** Words the names on the base map in a language, once its letters are there. */
export function nameBaseMap(map: LibreMap, language: Language): void {
  spoken.set(map, language);
  const name = (): void => {
    if (spoken.get(map) !== language) return;
    for (const part of shownParts(map)) map.setLayoutProperty(namesOf(part), 'text-field', ['get', language]);
  };
  if (language === 'en') name();
  // A node that is gone, or a map that was taken down meanwhile: there is nothing to name.
  else
    void loadLetters()
      .then(name, () => (lettersLoaded = null))
      .catch(() => undefined);
}

/** Puts the fine coastlines in the place of the coarse ones, which were there at once, and adds what can wait. */
export function refineBaseMap(map: LibreMap, looks: Looks): void {
  for (const name of SOURCES) map.getSource<GeoJSONSource>(name)?.setData(fileUrl(name, '10m'));
  addParts(map, looks.theme);
  nameBaseMap(map, looks.language);
}

/** Repaints in another theme, keeping the data. */
export function paintBaseMap(map: LibreMap, theme: Theme): void {
  const t = mapTheme(theme);
  map.setPaintProperty('sea', 'background-color', t.sea);
  map.setPaintProperty('glow', 'line-color', t.coastGlow);
  map.setPaintProperty('land', 'fill-color', t.land);
  map.setPaintProperty('borders', 'line-color', t.border);
  map.setPaintProperty('coast', 'line-color', t.coast);
  for (const part of shownParts(map)) {
    map.setPaintProperty(part, 'line-color', t.border);
    map.setPaintProperty(namesOf(part), 'text-color', t.stateText);
    map.setPaintProperty(namesOf(part), 'text-halo-color', t.land);
  }
}

/** Where the map looks now. The size is told: asking the page for it would have it laid out anew each time. */
export function cameraOf(map: LibreMap, { widthPx, heightPx }: Pick<Camera, 'widthPx' | 'heightPx'>): Camera {
  const { lng, lat } = map.getCenter();
  return { x: mercatorX(lng), y: mercatorY(lat), worldPx: 512 * 2 ** map.getZoom(), widthPx, heightPx };
}
