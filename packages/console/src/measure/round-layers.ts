/** Range rings and error ellipses on the base map, under the tracks. Drawn on request alone: the base map is drawn anew with each picture then. */
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import { shownRows } from '../filter/shown-rows.ts';
import type { State, Theme } from '../store/state.ts';
import type { Place } from './measure.ts';
import { ellipseOf, type Line, ringsAbout, rowsWithEllipse } from './rounds.ts';

const SOURCE = 'rounds';
const COLOUR: Readonly<Record<Theme, string>> = { dark: '#e0c46c', light: '#6b4d00' };
const HALO: Readonly<Record<Theme, string>> = { dark: '#0a131b', light: '#f5f2ea' };
const EARTH_PX_M = 78_271.516_964;

type Shown = Pick<State, 'rings' | 'showEllipses' | 'picture' | 'selectedId' | 'mapPlace' | 'criteria' | 'areas'>;

interface Feature {
  readonly type: 'Feature';
  readonly properties: { readonly kind: 'ring' | 'ellipse'; readonly text: string };
  readonly geometry: { readonly type: 'LineString'; readonly coordinates: Line };
}

const lineOf = (kind: 'ring' | 'ellipse', coordinates: Line, text = ''): Feature => {
  return { type: 'Feature', properties: { kind, text }, geometry: { type: 'LineString', coordinates } };
};

/** Rings go with the selected track, and stand where they were asked for without one. */
function centreOf({ rings, picture, selectedId }: Shown): Place | null {
  const row = rings && picture ? picture.rowOf(selectedId) : -1;
  if (!picture || row < 0) return rings?.at ?? null;
  return { latitudeDeg: picture.columns.latitudeDeg[row]!, longitudeDeg: picture.columns.longitudeDeg[row]! };
}

function featuresOf(state: Shown): Feature[] {
  const { picture, mapPlace, showEllipses } = state;
  if (!mapPlace) return [];
  const scaleM = (EARTH_PX_M * Math.cos((mapPlace.latitudeDeg * Math.PI) / 180)) / 2 ** mapPlace.zoom;
  const centre = centreOf(state);
  const rings = centre ? ringsAbout(centre, scaleM).map(({ line, text }) => lineOf('ring', line, text)) : [];
  if (!showEllipses || !picture) return rings;
  const rows = rowsWithEllipse(picture, shownRows(picture, state), scaleM);
  return [...rings, ...rows.map((row) => lineOf('ellipse', ellipseOf(picture, row)))];
}

function addLayers(map: LibreMap, theme: Theme): void {
  map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  const line = { 'line-color': COLOUR[theme], 'line-width': 1.2, 'line-opacity': 0.85 };
  const layer = { type: 'line', source: SOURCE } as const;
  map.addLayer({
    ...layer,
    id: 'rings',
    filter: ['==', ['get', 'kind'], 'ring'],
    paint: { ...line, 'line-dasharray': [5, 3] },
  });
  map.addLayer({ ...layer, id: 'ellipses', filter: ['==', ['get', 'kind'], 'ellipse'], paint: line });
  map.addLayer({
    id: 'ring-texts',
    type: 'symbol',
    source: SOURCE,
    filter: ['==', ['get', 'kind'], 'ring'],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': ['B612'],
      'text-size': 11,
      'symbol-placement': 'line',
      'symbol-spacing': 600,
    },
    paint: { 'text-color': COLOUR[theme], 'text-halo-color': HALO[theme], 'text-halo-width': 1.2 },
  });
}

function paint(map: LibreMap, theme: Theme): void {
  for (const id of ['rings', 'ellipses']) map.setPaintProperty(id, 'line-color', COLOUR[theme]);
  map.setPaintProperty('ring-texts', 'text-color', COLOUR[theme]);
  map.setPaintProperty('ring-texts', 'text-halo-color', HALO[theme]);
}

export interface RoundLayers {
  readonly show: (state: State) => void;
}

const LOOKED_AT = ['rings', 'showEllipses', 'picture', 'selectedId', 'mapPlace', 'criteria', 'areas'] as const;

/** The style must be loaded. Nothing is added to the map before something is asked for. */
export function createRoundLayers(map: LibreMap): RoundLayers {
  let was: State | null = null;
  let isAdded = false;
  let isEmpty = true;
  return {
    show(is) {
      const before = was;
      was = is;
      const isWanted = is.rings !== null || is.showEllipses;
      if (!isWanted && isEmpty) return;
      if (!isAdded) addLayers(map, is.theme);
      else if (before?.theme !== is.theme) paint(map, is.theme);
      const isSame = isAdded && LOOKED_AT.every((what) => before?.[what] === is[what]);
      isAdded = true;
      if (isSame) return;
      const features = featuresOf(is);
      isEmpty = features.length === 0 && !isWanted;
      void map.getSource<GeoJSONSource>(SOURCE)?.setData({ type: 'FeatureCollection', features });
    },
  };
}
