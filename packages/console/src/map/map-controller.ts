/** Joins base map, track layer and store: state in, pointing out. The only file that knows all three. */
import { previewMarks } from '../agreements/preview.ts';
import { type AreaDraft, draftClicked, draftDragged, draftPointed } from '../areas/area-draft.ts';
import { createShownAreas } from '../areas/shown-areas.ts';
import { type AreaLayers, createAreaLayers } from '../areas/area-layers.ts';
import { shownRows } from '../filter/shown-rows.ts';
import { dictionaryOf } from '../i18n/language.ts';
import type { Map as LibreMap, MapMouseEvent } from 'maplibre-gl';
import { clicked, type Measure, type Place, pointed } from '../measure/measure.ts';
import type { State } from '../store/state.ts';
import type { Console } from '../store/console-context.ts';
import type { Store } from '../store/store.ts';
import { coveredBoxes } from './covered-boxes.ts';
import { cameraOf, createBaseMap, nameBaseMap, paintBaseMap, refineBaseMap } from './base-map.ts';
import { loadLabelFonts } from './glyph-atlas.ts';
import { onPixelRatio, pixelRatio } from './page-scale.ts';
import { renewContext } from './gl/program.ts';
import { createTrackLayer, type LayerOptions, type TrackLayer } from './track-layer.ts';
import { createSiteMarks, type SiteMark } from './site-marks.ts';
import { createView } from './view.ts';

export interface MapController {
  readonly zoomBy: (levels: number) => void;
  /** Marks of sites on the base map; none hides the layer. */
  readonly showSites: (sites: readonly SiteMark[]) => void;
  readonly destroy: () => void;
}

export interface MapElements {
  readonly container: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Where the pointer is, degrees; null when it left. */
  readonly onPointer: (latitudeDeg: number | null, longitudeDeg: number | null) => void;
  readonly onScale: (metresPerPx: number) => void;
  readonly onFailed: () => void;
}

/** After these something else than the map may have to be drawn at once. */
const ACTS = ['pointerdown', 'pointerup', 'click', 'keydown'] as const;

const reduced = window.matchMedia('(prefers-reduced-motion: reduce)');

function optionsOf(state: State): LayerOptions {
  return {
    theme: state.theme,
    // A partner gets tracks, never sensors.
    showCoverage: state.showCoverage && state.as === null,
    showLabels: state.showLabels,
    showTrails: state.showTrails,
    measure: state.measure,
    rings: state.rings,
    showEllipses: state.showEllipses,
    stale: state.connection !== 'live' && state.past === null,
    // What is played back steps from one kept picture to the next.
    stillMotion: reduced.matches || state.past !== null,
    selectedId: state.selectedId,
  };
}

function listen(map: LibreMap, layer: () => TrackLayer | null, store: Store, elements: MapElements): void {
  const pick = (event: MapMouseEvent): string | null => layer()?.pick(event.point.x, event.point.y) ?? null;
  const placeOf = ({ lngLat }: MapMouseEvent): Place => ({ latitudeDeg: lngLat.lat, longitudeDeg: lngLat.lng });
  const setMeasure = (measure: Measure): void => {
    if (measure !== store.get().measure) store.dispatch({ type: 'measure', measure });
  };
  const setDraft = (draft: AreaDraft): void => store.dispatch({ type: 'area-draft', draft });
  map.on('click', (event) => {
    const { measure, areaDraft } = store.get();
    if (areaDraft?.placing) setDraft(draftClicked(areaDraft, placeOf(event)));
    else if (measure) setMeasure(clicked(measure, placeOf(event)));
    else store.dispatch({ type: 'select', id: pick(event) });
  });
  map.on('mousemove', (event) => {
    const { measure, areaDraft } = store.get();
    if (areaDraft?.placing) setDraft(draftPointed(areaDraft, placeOf(event)));
    else if (measure) setMeasure(pointed(measure, placeOf(event)));
    const id = pick(event);
    layer()?.setHovered(id);
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    elements.onPointer(event.lngLat.lat, event.lngLat.lng);
  });
  map.on('mouseout', () => {
    layer()?.setHovered(null);
    elements.onPointer(null, null);
  });
}

/** Whether a hand or an arrow key takes the map elsewhere; to zoom is to look closer at what is there. */
function isPan(event: unknown): boolean {
  if (event instanceof KeyboardEvent) return event.key.startsWith('Arrow');
  return event instanceof Event && event.type !== 'wheel';
}

/** Hands the layer what changed between two states. */
function follow(layer: TrackLayer, map: LibreMap, was: State | null, is: State): void {
  const isAskedAnew = is.criteria !== was?.criteria || is.areas !== was.areas || is.preview !== was.preview;
  if (is.picture && (is.picture !== was?.picture || isAskedAnew)) {
    const marks = previewMarks(is.picture, is.past ? null : is.preview);
    layer.setPicture(is.picture, is.pictureArrivedS * 1000, shownRows(is.picture, is), marks);
  } else if (!is.picture && was?.picture) {
    layer.clear();
  }
  if (is.status && is.status !== was?.status) layer.setSensors(is.status.sensors);
  const options = optionsOf(is);
  const before = was && optionsOf(was);
  const keys = Object.keys(options) as (keyof LayerOptions)[];
  if (!before || keys.some((k) => options[k] !== before[k])) layer.setOptions(options);
  if (was && is.theme !== was.theme) paintBaseMap(map, is.theme);
  if (was && is.language !== was.language) nameBaseMap(map, is.language);
}

/** Areas under the tracks; what is dragged there goes into the draft. */
function areaLayersOf(map: LibreMap, store: Store): AreaLayers {
  const words = () => dictionaryOf(store.get().language).areas;
  return createAreaLayers(map, {
    nameOf: (area) => area.name || words().unnamed,
    handleLabel: (n) => words().handle(n),
    onDrag(what, to) {
      const { areaDraft } = store.get();
      if (areaDraft) store.dispatch({ type: 'area-draft', draft: draftDragged(areaDraft, what, to) });
    },
  });
}

/** Starts the map in its elements. */
export function startMap(elements: MapElements, { store, trails }: Pick<Console, 'store' | 'trails'>): MapController {
  const { container, canvas } = elements;
  const map = createBaseMap(container, store.get().theme);
  let layer: TrackLayer | null = null;
  let areaLayers: AreaLayers | null = null;
  let seen: State | null = null;
  let stopped = false;
  let request = 0;
  let size = { widthPx: 1, heightPx: 1, coveredPx: 0 };
  const view = createView(
    map,
    () => reduced.matches || layer?.isSlow() === true,
    () => size,
  );

  const shownAreas = createShownAreas();
  const showAreas = (state: State): void =>
    areaLayers?.show({ areas: shownAreas(state), draft: state.areaDraft, theme: state.theme });
  const siteMarks = createSiteMarks(map, (item) => store.dispatch({ type: 'open-item', board: 'sites', item }));
  const sync = (): void => {
    if (!layer) return;
    const state = store.get();
    follow(layer, map, seen, state);
    view.take(seen, state);
    showAreas(state);
    seen = state;
  };
  const measureSize = (): void => {
    const { clientWidth: widthPx, clientHeight: heightPx } = container;
    size = { widthPx, heightPx, coveredPx: widthPx - (container.parentElement?.clientWidth ?? widthPx) };
  };
  // The map's own size stays when the panel of a track comes; that of the part around it does not.
  const around = new ResizeObserver(() => {
    measureSize();
    view.covered(store.get());
  });
  if (container.parentElement) around.observe(container.parentElement);
  const resize = (): void => {
    measureSize();
    layer?.resize(size.widthPx, size.heightPx);
    layer?.draw(cameraOf(map, size), performance.now());
  };
  const open = (): void => {
    if (stopped) return;
    layer = createTrackLayer(canvas, pixelRatio(), optionsOf(store.get()), () => coveredBoxes(container), trails);
    if (!layer) {
      elements.onFailed();
      return;
    }
    seen = null;
    resize();
    sync();
  };
  const tick = (nowMs: number): void => {
    request = requestAnimationFrame(tick);
    layer?.drawIfDue(cameraOf(map, size), nowMs);
  };
  // Tracks stay where the map is: drawn with it in one frame, unless it looks where it did.
  map.on('render', () => layer?.drawIfMoved(cameraOf(map, size), performance.now()));
  map.on('resize', resize);
  const setBusy = (busy: boolean): void => container.setAttribute('aria-busy', String(busy));
  map.on('movestart', (event) => {
    setBusy(true);
    if ('originalEvent' in event && isPan(event.originalEvent) && store.get().follow) {
      store.dispatch({ type: 'follow', on: false });
    }
  });
  map.on('moveend', () => {
    setBusy(false);
    const { lat, lng } = map.getCenter().wrap();
    store.dispatch({ type: 'map-place', place: { latitudeDeg: lat, longitudeDeg: lng, zoom: map.getZoom() } });
  });
  map.on('move', () => {
    const { lat } = map.getCenter();
    elements.onScale((40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom()));
  });
  map.once('load', () => {
    map.fire('move');
    refineBaseMap(map, store.get());
    map.once('idle', () => container.setAttribute('data-coast', 'fine'));
    areaLayers = areaLayersOf(map, store);
    showAreas(store.get());
  });
  canvas.addEventListener('webglcontextlost', (event) => event.preventDefault());
  const forgetRatio = onPixelRatio((ratio) => {
    map.setPixelRatio(ratio);
    renewContext(canvas);
  });
  canvas.addEventListener('webglcontextrestored', open);
  const unsubscribe = store.subscribe(sync);
  listen(map, () => layer, store, elements);
  void loadLabelFonts().then(open);
  request = requestAnimationFrame(tick);
  const giveWay = (): void => layer?.giveWay(performance.now());
  for (const act of ACTS) window.addEventListener(act, giveWay, true);

  return {
    zoomBy(levels) {
      view.release();
      map.zoomTo(map.getZoom() + levels, { animate: !reduced.matches });
    },
    showSites: siteMarks.show,
    destroy() {
      stopped = true;
      cancelAnimationFrame(request);
      unsubscribe();
      for (const act of ACTS) window.removeEventListener(act, giveWay, true);
      around.disconnect();
      forgetRatio();
      map.remove();
    },
  };
}
