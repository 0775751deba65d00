/** Where the map looks: at all tracks until the reader moves it, or where it was told to look. */
import { type AirspaceShape, outlines } from '@musubi/geo';
import type { PictureColumns } from '@musubi/node/picture-frame';
import type { Map as LibreMap } from 'maplibre-gl';
import type { Look, State } from '../store/state.ts';

export interface View {
  /** Takes in a new state: a wish to look somewhere, or tracks that have left what is seen. */
  readonly take: (was: State | null, is: State) => void;
  /** The reader has taken the map: it stays where it is. */
  readonly release: () => void;
}

type Bounds = [west: number, south: number, east: number, north: number];

const FIT_PADDING_PX = { top: 70, right: 90, bottom: 60, left: 70 };
const FIT_ZOOM_MAX = 8;
const CENTRE_ZOOM_MIN = 6.5;
const GLIDE_MS = 500;
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

function isInView(map: LibreMap, [west, south, east, north]: Bounds): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const low = map.project([west, south]);
  const high = map.project([east, north]);
  return low.x > EDGE_PX && low.y < clientHeight - EDGE_PX && high.x < clientWidth - EDGE_PX && high.y > EDGE_PX;
}

/** `isStill`: the reader asked for less motion. */
export function createView(map: LibreMap, isStill: () => boolean): View {
  let holdsAll = true;
  let hasLooked = false;
  // The first wish may be older than the first state taken: fonts load while the reader already searches.
  let granted = 0;
  let looked: Look | null = null;

  const motion = () => ({ duration: GLIDE_MS, animate: !isStill() });
  const fit = (bounds: Bounds): void => {
    hasLooked = true;
    map.fitBounds(bounds, { padding: FIT_PADDING_PX, maxZoom: FIT_ZOOM_MAX, ...motion() });
  };
  const look = ({ aim, picture }: State): void => {
    if (!picture) return;
    const row = picture.rowOf(aim.id);
    holdsAll = aim.id === null;
    if (row >= 0) {
      const { longitudeDeg, latitudeDeg } = picture.columns;
      const zoom = Math.max(map.getZoom(), CENTRE_ZOOM_MIN);
      map.easeTo({ center: [longitudeDeg[row]!, latitudeDeg[row]!], zoom, ...motion() });
      return;
    }
    const bounds = aim.id === null ? boundsOf(picture) : null;
    if (bounds) fit(bounds);
  };
  const holdAll = ({ as, picture }: State): void => {
    // Another eye looks at the same place, or what it lacks could not be seen.
    if (!holdsAll || as !== null || !picture || map.isMoving()) return;
    const bounds = boundsOf(picture);
    if (bounds && !(hasLooked && isInView(map, bounds))) fit(bounds);
  };
  const lookAt = ({ shape, place }: Look): void => {
    if (shape) fit(boundsOfShape(shape));
    else if (place) {
      hasLooked = true;
      map.easeTo({ center: [place.longitudeDeg, place.latitudeDeg], zoom: place.zoom, ...motion() });
    }
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
      } else if (is.picture !== was?.picture) holdAll(is);
    },
    release,
  };
}
