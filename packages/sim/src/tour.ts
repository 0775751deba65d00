import type { PlanePoint } from './plane.ts';
import { SimError } from './sim-error.ts';

/** A corner to be flown as an arc of `radiusM`. */
export interface Corner extends PlanePoint {
  readonly radiusM: number;
}

/** Values a piece of a tour takes: start m, x, y, direction x, direction y, curvature 1/m (left positive). */
const PIECE = 6;

/** A closed line of straight legs joined by arcs tangent to them, on the plane. */
export interface Tour {
  readonly lengthM: number;
  /** `PIECE` values a piece, in order. */
  readonly pieces: Float64Array;
}

interface Turn {
  readonly tangentM: number;
  readonly arcM: number;
  readonly curvature: number;
}

function leg(from: PlanePoint, to: PlanePoint): { length: number; dx: number; dy: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { length, dx: (to.x - from.x) / length, dy: (to.y - from.y) / length };
}

function turnAt(before: PlanePoint, corner: Corner, after: PlanePoint): Turn {
  const a = leg(before, corner);
  const b = leg(corner, after);
  const angle = Math.atan2(a.dx * b.dy - a.dy * b.dx, a.dx * b.dx + a.dy * b.dy);
  return {
    tangentM: corner.radiusM * Math.tan(Math.abs(angle) / 2),
    arcM: corner.radiusM * Math.abs(angle),
    curvature: Math.sign(angle) / corner.radiusM,
  };
}

/**
 * The tour around at least three corners.
 * @throws SimError `bad-tour` where two arcs do not fit on the leg between them.
 */
export function buildTour(corners: readonly Corner[]): Tour {
  const count = corners.length;
  if (count < 3) throw new SimError('bad-tour', `a tour needs 3 corners or more, not ${count}`);
  const at = (i: number) => corners[(i + count) % count] as Corner;
  const turns = corners.map((corner, i) => turnAt(at(i - 1), corner, at(i + 1)));
  const pieces = new Float64Array(2 * count * PIECE);
  let start = 0;
  for (let i = 0; i < count; i++) {
    const from = at(i);
    const here = turns[i] as Turn;
    const next = turns[(i + 1) % count] as Turn;
    const { length, dx, dy } = leg(from, at(i + 1));
    const straight = length - here.tangentM - next.tangentM;
    if (!(straight >= 0)) {
      throw new SimError('bad-tour', `leg ${i} is ${-straight} m too short for the arcs at its ends`);
    }
    pieces.set([start, from.x + dx * here.tangentM, from.y + dy * here.tangentM, dx, dy, 0], 2 * i * PIECE);
    start += straight;
    const endX = from.x + dx * (length - next.tangentM);
    const endY = from.y + dy * (length - next.tangentM);
    pieces.set([start, endX, endY, dx, dy, next.curvature], (2 * i + 1) * PIECE);
    start += next.arcM;
  }
  return { lengthM: start, pieces };
}

/** Point (m) and direction (unit) at `alongM` in [0, length): x, y, dx, dy in `out`. */
export function tourAt(tour: Tour, alongM: number, out: Float64Array): void {
  const p = tour.pieces;
  let k = p.length - PIECE;
  while (k > 0 && (p[k] as number) > alongM) k -= PIECE;
  const s = alongM - (p[k] as number);
  const dx = p[k + 3] as number;
  const dy = p[k + 4] as number;
  const curvature = p[k + 5] as number;
  let ahead = s;
  let aside = 0;
  let cos = 1;
  let sin = 0;
  if (curvature !== 0) {
    sin = Math.sin(s * curvature);
    cos = Math.cos(s * curvature);
    ahead = sin / curvature;
    aside = (1 - cos) / curvature;
  }
  out[0] = (p[k + 1] as number) + dx * ahead - dy * aside;
  out[1] = (p[k + 2] as number) + dy * ahead + dx * aside;
  out[2] = dx * cos - dy * sin;
  out[3] = dy * cos + dx * sin;
}
