/** From the definition of a shape to the line around it. */
import type { AirspaceShape, GeoPoint, OrbitShape, SectorShape } from './airspace-shape.ts';
import { Path, placeAt, rangeAndAzimuth, unwrapDeg } from './geodesic-path.ts';
import { RAD_PER_DEG } from './units.ts';

/**
 * A closed line: longitude and latitude in turn, degrees; the first point is not repeated. Longitudes
 * run on past ±180° without a jump. A line around a pole is closed over it, along ±90° of latitude.
 */
export type Outline = Float64Array;

/** The lines around a shape: one, or one for each leg of a track. Within `PATH_TOLERANCE_M` of the true edge. */
export function outlines(shape: AirspaceShape): Outline[] {
  switch (shape.kind) {
    case 'circle':
      return [closed((path) => path.arc(shape.centre, shape.radiusM, 0, 360))];
    case 'polygon':
      return [closed((path) => through(path, shape.points))];
    case 'polyarc':
      return [
        closed((path) => {
          path.arc(shape.centre, shape.radiusM, shape.startAzimuthDeg, shape.endAzimuthDeg);
          through(path, shape.points);
        }),
      ];
    case 'sector':
      return [closed((path) => sector(path, shape))];
    case 'corridor':
      return [closed((path) => corridor(path, shape.points, shape.widthM / 2))];
    case 'track':
      return shape.legs.map(({ widthM }, i) =>
        closed((path) => corridor(path, shape.points.slice(i, i + 2), widthM / 2)),
      );
    case 'orbit':
      return [closed((path) => orbit(path, shape))];
  }
}

/** Draws a line, joins its end to its start, and leads it over the pole that it goes around. */
function closed(draw: (path: Path) => void): Outline {
  const path = new Path();
  draw(path);
  const { values } = path;
  const start = { longitudeDeg: values[0]!, latitudeDeg: values[1]! };
  path.lineTo(start);
  const lastDeg = values[values.length - 2]!;
  if (Math.abs(lastDeg - start.longitudeDeg) < 180) {
    values.length -= 2;
  } else {
    const poleDeg = meanLatitudeDeg(values) < 0 ? -90 : 90;
    values.push(lastDeg, poleDeg, start.longitudeDeg, poleDeg);
  }
  return Float64Array.from(values);
}

function through(path: Path, points: readonly GeoPoint[]): void {
  for (const point of points) path.lineTo(point);
}

function meanLatitudeDeg(values: readonly number[]): number {
  let sum = 0;
  for (let i = 1; i < values.length; i += 2) sum += values[i]!;
  return sum / (values.length / 2);
}

function sector(path: Path, { centre, innerRadiusM, outerRadiusM, startAzimuthDeg, endAzimuthDeg }: SectorShape): void {
  path.arc(centre, outerRadiusM, startAzimuthDeg, endAzimuthDeg);
  if (innerRadiusM === 0) {
    path.lineTo(centre);
    return;
  }
  // Backwards: the arc is made clockwise and read from its end.
  const inner = new Path();
  inner.arc(centre, innerRadiusM, startAzimuthDeg, endAzimuthDeg);
  for (let i = inner.values.length - 2; i >= 0; i -= 2)
    path.lineTo({ longitudeDeg: inner.values[i]!, latitudeDeg: inner.values[i + 1]! });
}

function orbit(path: Path, { from, to, widthM, side }: OrbitShape): void {
  const there = rangeAndAzimuth(from, to).azimuthDeg;
  const back = rangeAndAzimuth(to, from).azimuthDeg;
  const shiftM = side === 'centre' ? 0 : widthM / 2;
  const turn = side === 'left' ? -90 : 90;
  const first = placeAt(from, there + turn, shiftM);
  const second = placeAt(to, back - turn, shiftM);
  // Each end is half a circle on the far side.
  const [out, home] = [rangeAndAzimuth(first, second).azimuthDeg, rangeAndAzimuth(second, first).azimuthDeg];
  path.arc(second, widthM / 2, home + 90, home - 90);
  path.arc(first, widthM / 2, out + 90, out - 90);
}

/** One way along the left of the line, and back along the left of the way back. */
function corridor(path: Path, points: readonly GeoPoint[], halfM: number): void {
  leftSide(path, points, halfM);
  leftSide(path, points.toReversed(), halfM);
}

function leftSide(path: Path, points: readonly GeoPoint[], halfM: number): void {
  for (let i = 0; i < points.length; i++) {
    const [before, at, after] = [points[i - 1], points[i]!, points[i + 1]];
    const inDeg = before && rangeAndAzimuth(at, before).azimuthDeg + 180;
    const outDeg = after && rangeAndAzimuth(at, after).azimuthDeg;
    if (inDeg === undefined || outDeg === undefined) path.lineTo(placeAt(at, (inDeg ?? outDeg!) - 90, halfM));
    else corner(path, at, inDeg, unwrapDeg(outDeg, inDeg), halfM);
  }
}

/** A right turn has its outer side on the left, which is rounded; the inner side of a turn is where the two edges meet. */
function corner(path: Path, at: GeoPoint, inDeg: number, outDeg: number, halfM: number): void {
  const turnDeg = outDeg - inDeg;
  if (turnDeg > 0.5) path.arc(at, halfM, inDeg - 90, outDeg - 90);
  else {
    const stretch = Math.max(0.05, Math.cos((turnDeg / 2) * RAD_PER_DEG));
    path.lineTo(placeAt(at, (inDeg + outDeg) / 2 - 90, halfM / stretch));
  }
}
