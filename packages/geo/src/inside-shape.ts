/** Whether a place is inside a shape, for many places and few shapes. */
import type { AirspaceShape, VerticalBand } from './airspace-shape.ts';
import { unwrapDeg } from './geodesic-path.ts';
import { type Outline, outlines } from './shape-outline.ts';

/** An outline around the north pole runs along 90°, and what lies on an upper edge counts as outside. */
const NEARLY_POLE_DEG = 90 - 1e-9;

/** Tells whether a place is inside; an altitude that is not known (NaN) is inside every band. */
export type Inside = (latitudeDeg: number, longitudeDeg: number, altitudeM: number) => boolean;

/**
 * Makes the test for a shape and the altitudes that hold for all of it; a track's legs have their own
 * besides. As exact as the shape's outline: places within 10 m of an edge may be told wrong.
 */
export function createInside(shape: AirspaceShape, band: VerticalBand): Inside {
  const parts = outlines(shape).map((outline, i) => {
    const leg = shape.kind === 'track' ? shape.legs[i]! : band;
    return insideOutline(outline, [band, leg]);
  });
  return (latitudeDeg, longitudeDeg, altitudeM) => parts.some((part) => part(latitudeDeg, longitudeDeg, altitudeM));
}

function insideOutline(outline: Outline, bands: readonly VerticalBand[]): Inside {
  const box = boxOf(outline);
  const lowestM = Math.max(...bands.map(({ lowerM }) => lowerM ?? Number.NEGATIVE_INFINITY));
  const highestM = Math.min(...bands.map(({ upperM }) => upperM ?? Number.POSITIVE_INFINITY));
  const middleDeg = (box.west + box.east) / 2;
  return (latitudeDeg, longitudeDeg, altitudeM) => {
    if (altitudeM < lowestM || altitudeM > highestM) return false;
    if (latitudeDeg < box.south || latitudeDeg > box.north) return false;
    const lon = unwrapDeg(longitudeDeg, middleDeg);
    return lon >= box.west && lon <= box.east && isEnclosed(outline, lon, Math.min(latitudeDeg, NEARLY_POLE_DEG));
  };
}

function boxOf(outline: Outline) {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (let i = 0; i < outline.length; i += 2) {
    box.west = Math.min(box.west, outline[i]!);
    box.east = Math.max(box.east, outline[i]!);
    box.south = Math.min(box.south, outline[i + 1]!);
    box.north = Math.max(box.north, outline[i + 1]!);
  }
  return box;
}

/** Whether a line to the east crosses the outline an odd number of times. */
function isEnclosed(outline: Outline, x: number, y: number): boolean {
  let odd = false;
  for (let i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
    const [y0, y1] = [outline[j + 1]!, outline[i + 1]!];
    if (y0 > y === y1 > y) continue;
    const [x0, x1] = [outline[j]!, outline[i]!];
    if (x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) odd = !odd;
  }
  return odd;
}
