/** Areas on the base map: fills and strokes by the map library, names and handles as elements over it. */
import { type GeoPoint, outlines, type AirspaceShape } from '@musubi/geo';
import { type GeoJSONSource, type Map as LibreMap, Marker } from 'maplibre-gl';
import type { Theme } from '../store/state.ts';
import { AREA_COLOURS, type Area, type AreaColour } from './area.ts';
import { type AreaDraft, type Handle, handlesOf, previewOf } from './area-draft.ts';
import './areas.css';

/** What of the state is drawn here. */
export interface ShownAreas {
  readonly areas: readonly Area[];
  readonly draft: AreaDraft | null;
  readonly theme: Theme;
}

interface AreaEvents {
  readonly onDrag: (what: Handle['what'], to: GeoPoint) => void;
  readonly nameOf: (area: Area) => string;
  readonly handleLabel: (n: string) => string;
}

export interface AreaLayers {
  readonly show: (shown: ShownAreas) => void;
}

const STROKE: Readonly<Record<AreaColour, number[] | null>> = {
  violet: null,
  orange: [6, 3],
  teal: [1, 2],
  pink: [6, 2, 1, 2],
  grey: [2, 2],
};
const COLOUR: Readonly<Record<Theme, Readonly<Record<AreaColour, string>>>> = {
  dark: { violet: '#b9a2ff', orange: '#ffb072', teal: '#63d8c4', pink: '#ff9fd2', grey: '#b7c4cc' },
  light: { violet: '#5a35c0', orange: '#9a4a00', teal: '#00695c', pink: '#a3256f', grey: '#4c5a63' },
};
const FILL_OPACITY = 0.1;

interface Feature {
  readonly type: 'Feature';
  readonly properties: { readonly colour: AreaColour };
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: [number, number][][] };
}

/** Rings run on past ±180° as the map library wants them, and not cut as GeoJSON files have them. */
function featuresOf(shape: AirspaceShape, colour: AreaColour): Feature[] {
  return outlines(shape).map((outline) => {
    const ring = Array.from({ length: outline.length / 2 }, (_, i): [number, number] => [
      outline[2 * i]!,
      outline[2 * i + 1]!,
    ]);
    return {
      type: 'Feature',
      properties: { colour },
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] },
    };
  });
}

/** The northernmost corner: where the name stands. */
function topOf(shape: AirspaceShape): [number, number] {
  const top: [number, number] = [0, -91];
  for (const outline of outlines(shape)) {
    for (let i = 0; i < outline.length; i += 2)
      if (outline[i + 1]! > top[1]) [top[0], top[1]] = [outline[i]!, outline[i + 1]!];
  }
  return top;
}

function addLayers(map: LibreMap, theme: Theme): void {
  map.addSource('areas', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  for (const colour of AREA_COLOURS) {
    const base = { source: 'areas', filter: ['==', ['get', 'colour'], colour] as ['==', ['get', string], string] };
    const dashes = STROKE[colour];
    map.addLayer({
      ...base,
      id: `area-fill-${colour}`,
      type: 'fill',
      paint: { 'fill-color': COLOUR[theme][colour], 'fill-opacity': FILL_OPACITY },
    });
    map.addLayer({
      ...base,
      id: `area-line-${colour}`,
      type: 'line',
      paint: {
        'line-color': COLOUR[theme][colour],
        'line-width': 1.6,
        ...(dashes ? { 'line-dasharray': dashes } : {}),
      },
    });
  }
}

function paint(map: LibreMap, theme: Theme): void {
  for (const colour of AREA_COLOURS) {
    map.setPaintProperty(`area-fill-${colour}`, 'fill-color', COLOUR[theme][colour]);
    map.setPaintProperty(`area-line-${colour}`, 'line-color', COLOUR[theme][colour]);
  }
}

function nameMarker(map: LibreMap, area: Area, events: AreaEvents): Marker {
  const element = document.createElement('div');
  element.className = `area-name ${area.colour}`;
  element.textContent = events.nameOf(area);
  // Read from the list of areas; on the map it would only be read again.
  element.setAttribute('aria-hidden', 'true');
  return new Marker({ element, anchor: 'bottom' }).setLngLat(topOf(area.shape)).addTo(map);
}

function handleMarker(map: LibreMap, { what, at }: Handle, events: AreaEvents): Marker {
  const element = document.createElement('div');
  element.className = 'area-handle';
  element.title = events.handleLabel(typeof what === 'number' ? String(what + 1) : what);
  element.setAttribute('aria-hidden', 'true');
  const marker = new Marker({ element, draggable: true }).setLngLat([at.longitudeDeg, at.latitudeDeg]).addTo(map);
  marker.on('drag', () => {
    const { lng, lat } = marker.getLngLat().wrap();
    events.onDrag(what, { latitudeDeg: lat, longitudeDeg: lng });
  });
  return marker;
}

/** Moves the handles that are there, so that the one being dragged stays in the hand; makes them anew when their number changes. */
function moveHandles(map: LibreMap, had: Marker[], handles: readonly Handle[], events: AreaEvents): Marker[] {
  if (had.length !== handles.length) {
    for (const marker of had) marker.remove();
    return handles.map((handle) => handleMarker(map, handle, events));
  }
  for (const [i, { at }] of handles.entries()) had[i]!.setLngLat([at.longitudeDeg, at.latitudeDeg]);
  return had;
}

/** The style must be loaded. */
export function createAreaLayers(map: LibreMap, events: AreaEvents): AreaLayers {
  let shown: ShownAreas | null = null;
  let names: Marker[] = [];
  let handles: Marker[] = [];
  return {
    show(next) {
      if (!shown) addLayers(map, next.theme);
      else if (shown.theme !== next.theme) paint(map, next.theme);
      if (next.areas === shown?.areas && next.draft === shown.draft) {
        shown = next;
        return;
      }
      const { draft } = next;
      const still = next.areas.filter(({ id }) => id !== draft?.areaId);
      const preview = draft && previewOf(draft);
      const features = still.flatMap(({ shape, colour }) => featuresOf(shape, colour));
      if (preview) features.push(...featuresOf(preview, draft.colour));
      void map.getSource<GeoJSONSource>('areas')?.setData({ type: 'FeatureCollection', features });
      // A draft follows the pointer; the names of the others stay.
      if (next.areas !== shown?.areas || draft?.areaId !== shown.draft?.areaId) {
        for (const marker of names) marker.remove();
        names = still.map((area) => nameMarker(map, area, events));
      }
      handles = moveHandles(map, handles, draft ? handlesOf(draft) : [], events);
      shown = next;
    },
  };
}
