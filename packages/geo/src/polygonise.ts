/** A shape as GeoJSON: rings that every map reads, cut where the antimeridian is. */
import type { AirspaceShape } from './airspace-shape.ts';
import { type Outline, outlines } from './shape-outline.ts';

/** Longitude and latitude, degrees, as GeoJSON has them. */
export type Position = [longitudeDeg: number, latitudeDeg: number];

/** A geometry of RFC 7946: rings are closed, counterclockwise, and within ±180°. */
export type AirspacePolygon =
  | { readonly type: 'Polygon'; readonly coordinates: Position[][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] };

/**
 * The polygon of a shape that `checkShape` passes, its edges within 10 m of the true ones. What lies
 * astride the antimeridian becomes one polygon on each side (RFC 7946, 3.1.9); each leg of a track
 * is a polygon of its own.
 */
export function polygonise(shape: AirspaceShape): AirspacePolygon {
  const rings = outlines(shape).flatMap(cutAtAntimeridian).map(closeRing);
  const [first, ...rest] = rings;
  if (first && rest.length === 0) return { type: 'Polygon', coordinates: [first] };
  return { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) };
}

/** The parts of an outline between odd multiples of 180°, each moved to between −180° and 180°. */
function cutAtAntimeridian(outline: Outline): Position[][] {
  const points: Position[] = [];
  for (let i = 0; i < outline.length; i += 2) points.push([outline[i]!, outline[i + 1]!]);
  const longitudes = points.map(([lon]) => lon);
  const first = Math.floor((Math.min(...longitudes) + 180) / 360);
  const last = Math.ceil((Math.max(...longitudes) + 180) / 360) - 1;
  let whole = [points];
  const parts: Position[][] = [];
  for (let world = first; world <= last; world++) {
    const eastDeg = world * 360 + 180;
    const here = whole.flatMap((ring) => sideOf(ring, eastDeg, -1));
    whole = whole.flatMap((ring) => sideOf(ring, eastDeg, 1));
    parts.push(...here.map((ring) => ring.map(([lon, lat]): Position => [lon - world * 360, lat])));
  }
  return parts;
}

/** A run of points on one side of a meridian, from where the ring came over to where it went back. */
interface Run {
  readonly points: Position[];
  readonly fromDeg: number;
  toDeg: number;
}

/** The parts of a ring west (−1) or east (1) of a meridian. */
function sideOf(ring: readonly Position[], meridianDeg: number, side: -1 | 1): Position[][] {
  const isHere = ([lon]: Position): boolean => (side < 0 ? lon < meridianDeg : lon >= meridianDeg);
  const start = ring.findIndex((point, i) => isHere(point) && !isHere(ring[(i || ring.length) - 1]!));
  if (start < 0) return ring.length > 0 && isHere(ring[0]!) ? [[...ring]] : [];
  const runs: Run[] = [];
  for (let i = 0; i < ring.length; i++) {
    const [before, at] = [ring[(start + i + ring.length - 1) % ring.length]!, ring[(start + i) % ring.length]!];
    if (isHere(at) && !isHere(before)) {
      const crossing = crossingOf(before, at, meridianDeg);
      runs.push({ points: [crossing], fromDeg: crossing[1], toDeg: Number.NaN });
    } else if (!isHere(at) && isHere(before)) leave(runs.at(-1)!, crossingOf(before, at, meridianDeg));
    if (isHere(at)) runs.at(-1)!.points.push(at);
  }
  return joinRuns(runs);
}

function leave(run: Run, crossing: Position): void {
  run.points.push(crossing);
  run.toDeg = crossing[1];
}

function crossingOf([lon0, lat0]: Position, [lon1, lat1]: Position, meridianDeg: number): Position {
  return [meridianDeg, lat0 + ((lat1 - lat0) * (meridianDeg - lon0)) / (lon1 - lon0)];
}

/** Along the meridian the ring's inside lies between the first and second crossing, the third and fourth, … */
function joinRuns(runs: readonly Run[]): Position[][] {
  const ends = runs.flatMap((run) => [
    { latitudeDeg: run.fromDeg, run, isEntry: true },
    { latitudeDeg: run.toDeg, run, isEntry: false },
  ]);
  ends.sort((a, b) => a.latitudeDeg - b.latitudeDeg);
  const next = new Map<Run, Run>();
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const [a, b] = [ends[i]!, ends[i + 1]!];
    next.set(a.isEntry ? b.run : a.run, a.isEntry ? a.run : b.run);
  }
  const left = new Set(runs);
  const rings: Position[][] = [];
  for (const first of runs) {
    const ring: Position[] = [];
    for (let run: Run | undefined = first; run && left.delete(run); run = next.get(run)) ring.push(...run.points);
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}

/** Counterclockwise, the first point again at the end. */
function closeRing(ring: readonly Position[]): Position[] {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [[lon0, lat0], [lon1, lat1]] = [ring[i]!, ring[(i + 1) % ring.length]!];
    twice += lon0 * lat1 - lon1 * lat0;
  }
  const turned = twice < 0 ? ring.toReversed() : [...ring];
  return [...turned, turned[0]!];
}
