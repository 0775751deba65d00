/** Where the map looks: at all tracks until the reader moves it, or where it was told to look. */
import { type AirspaceShape, outlines } from '@musubi/geo';
import type { PictureColumns } from '@musubi/node/picture-frame';
import type { Map as LibreMap } from 'maplibre-gl';
import type { Look, State } from '../store/state.ts';

export interface View {
  /** Takes in a new state: a wish to look somewhere, or tracks that have left what is seen. */
  readonly take: (was: State | null, is: State) => void;
  /** The panel has come or gone. */
  readonly covered: (state: State) => void;
  /** The reader has taken the map: it stays where it is. */
  readonly release: () => void;
}

type Bounds = [west: number, south: number, east: number, north: number];

const FIT_PADDING_PX = { top: 70, right: 90, bottom: 60, left: 70 };
const FIT_ZOOM_MAX = 8;
const CENTRE_ZOOM_MIN = 6.5;
const GLIDE_MS = 500;
/** A track that is selected nearer than this to the panel, where the map's tools are, is brought into the open, px. */
const REVEAL_PX = 170;
/** Tracks nearer to the edge than this make the map look further, px. */
const EDGE_PX = 24;

/** The box around all tracks, degrees; east may exceed 180. Null without tracks. */
export function boundsOf({ count, columns }: PictureColumns): Bounds | null {
  if (count === 0) return null;
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  // Measured from the first track, so that a picture astride the antimeridian is not the whole world.
  const from = columns.longitudeDeg[0]!;
  for (let row = 0; row < count; row++) {
    const latitudeDeg = columns.latitudeDeg[row]!;
    const lon = from + ((((columns.longitudeDeg[row]! - from + 180) % 360) + 360) % 360) - 180;
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], latitudeDeg);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], latitudeDeg);
  }
  return bounds;
}

function boundsOfShape(shape: AirspaceShape): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const outline of outlines(shape)) {
    for (let i = 0; i < outline.length; i += 2) {
      bounds[0] = Math.min(bounds[0], outline[i]!);
      bounds[1] = Math.min(bounds[1], outline[i + 1]!);
      bounds[2] = Math.max(bounds[2], outline[i]!);
      bounds[3] = Math.max(bounds[3], outline[i + 1]!);
    }
  }
  return bounds;
}

/** The map's size, and how much of it at its right lies under the panel of the selected track, px. */
export interface MapSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly coveredPx: number;
}

/** Also where the panel stands: it comes and goes, and the map must not move under the hand that selects. */
function isInView(map: LibreMap, [west, south, east, north]: Bounds, size: MapSize): boolean {
  const low = map.project([west, south]);
  const high = map.project([east, north]);
  return low.x > EDGE_PX && low.y < size.heightPx - EDGE_PX && high.x < size.widthPx - EDGE_PX && high.y > EDGE_PX;
}

/** `isStill`: the reader asked for less motion, or the machine cannot show it. `size` is told: asking the page for it would have it laid out anew. */
export function createView(map: LibreMap, isStill: () => boolean, size: () => MapSize): View {
  let holdsAll = true;
  let hasLooked = false;
  // The first wish may be older than the first state taken: fonts load while the reader already searches.
  let granted = 0;
  let looked: Look | null = null;

  const motion = () => ({ duration: GLIDE_MS, animate: !isStill() });
  const fit = (bounds: Bounds): void => {
    hasLooked = true;
    const right = FIT_PADDING_PX.right + size().coveredPx;
    map.fitBounds(bounds, { padding: { ...FIT_PADDING_PX, right }, maxZoom: FIT_ZOOM_MAX, ...motion() });
  };
  /** Of what is in the open; the map's own middle may lie under the panel. */
  const offset = (): [number, number] => [-size().coveredPx / 2, 0];
  const look = ({ aim, picture }: State): void => {
    if (!picture) return;
    const row = picture.rowOf(aim.id);
    holdsAll = aim.id === null;
    if (row >= 0) {
      const { longitudeDeg, latitudeDeg } = picture.columns;
      const zoom = Math.max(map.getZoom(), CENTRE_ZOOM_MIN);
      map.easeTo({ center: [longitudeDeg[row]!, latitudeDeg[row]!], zoom, offset: offset(), ...motion() });
      return;
    }
    const bounds = aim.id === null ? boundsOf(picture) : null;
    if (bounds) fit(bounds);
  };
  const holdAll = ({ as, picture }: State): void => {
    // Another eye looks at the same place, or what it lacks could not be seen.
    if (!holdsAll || as !== null || !picture || map.isMoving()) return;
    const bounds = boundsOf(picture);
    if (bounds && !(hasLooked && isInView(map, bounds, size()))) fit(bounds);
  };
  /** Keeps the selected track in the middle of what is in the open. */
  const keepUp = ({ selectedId, picture }: State): void => {
    const row = picture?.rowOf(selectedId) ?? -1;
    if (!picture || row < 0 || map.isZooming()) return;
    hasLooked = true;
    release();
    const { longitudeDeg, latitudeDeg } = picture.columns;
    map.easeTo({ center: [longitudeDeg[row]!, latitudeDeg[row]!], offset: offset(), ...motion() });
  };
  const lookAt = ({ shape, place }: Look): void => {
    if (shape) fit(boundsOfShape(shape));
    else if (place) {
      hasLooked = true;
      map.easeTo({ center: [place.longitudeDeg, place.latitudeDeg], zoom: place.zoom, ...motion() });
    }
  };
  /** A track that is selected must not vanish under the panel that this opens. */
  const reveal = ({ selectedId, picture }: State): void => {
    const row = picture?.rowOf(selectedId) ?? -1;
    const { widthPx, heightPx, coveredPx } = size();
    if (!picture || row < 0) return;
    const { longitudeDeg, latitudeDeg } = picture.columns;
    const { x, y } = map.project([longitudeDeg[row]!, latitudeDeg[row]!]);
    const beyondPx = x - (widthPx - coveredPx - REVEAL_PX);
    if (beyondPx > 0 && x < widthPx && y > 0 && y < heightPx) map.panBy([beyondPx, 0], motion());
  };
  const release = (): void => {
    holdsAll = false;
  };
  // Only what a hand or a key does carries the event that did it.
  map.on('movestart', (event) => {
    if ('originalEvent' in event && event.originalEvent) release();
  });

  return {
    take(was, is) {
      if (is.aim.serial !== granted && is.picture) {
        granted = is.aim.serial;
        look(is);
      } else if (is.look && is.look !== looked) {
        looked = is.look;
        release();
        lookAt(is.look);
      } else if (is.follow && (is.picture !== was?.picture || !was.follow || is.selectedId !== was.selectedId)) {
        keepUp(is);
      } else if (is.picture !== was?.picture) holdAll(is);
    },
    covered(state) {
      if (size().coveredPx > 0) reveal(state);
    },
    release,
  };
}
