import type { Dice } from '../chance.ts';
import type { PlanePoint } from '../plane.ts';
import type { Corner } from '../tour.ts';

const RAD_PER_DEG = Math.PI / 180;

/** The radius of a turn at a speed and a rate of turn, m. */
export function turnRadiusM(speedMps: number, rateDegPerS: number): number {
  return speedMps / (rateDegPerS * RAD_PER_DEG);
}

/** An oval: two parallel legs joined by half circles, flown clockwise. */
export function racetrack(centre: PlanePoint, headingDeg: number, legM: number, radiusM: number): Corner[] {
  const s = Math.sin(headingDeg * RAD_PER_DEG);
  const c = Math.cos(headingDeg * RAD_PER_DEG);
  const corner = (ahead: number, right: number): Corner => ({
    x: centre.x + ahead * s + right * c,
    y: centre.y + ahead * c - right * s,
    radiusM,
  });
  const end = legM / 2 + radiusM;
  const side = radiusM * 1.001;
  return [corner(-end, -side), corner(end, -side), corner(end, side), corner(-end, side)];
}

export interface StarPlan {
  readonly centre: PlanePoint;
  /** Corners alternate between far out and near in, so that turns go both ways. */
  readonly outerM: readonly [number, number];
  readonly innerM: readonly [number, number];
  readonly points: number;
  readonly speedMps: number;
  readonly turnDegPerS: readonly [number, number];
}

/** A star with uneven rays, each corner turned at a rate of its own. */
export function star(plan: StarPlan, roll: Dice): Corner[] {
  const corners: Corner[] = [];
  const twist = roll.between(0, 2 * Math.PI);
  const sense = roll.between(0, 1) < 0.5 ? -1 : 1;
  for (let i = 0; i < 2 * plan.points; i++) {
    const distance = roll.between(...(i % 2 === 0 ? plan.outerM : plan.innerM));
    const angle = twist + (sense * Math.PI * i) / plan.points;
    corners.push({
      x: plan.centre.x + distance * Math.cos(angle),
      y: plan.centre.y + distance * Math.sin(angle),
      radiusM: turnRadiusM(plan.speedMps, roll.between(...plan.turnDegPerS)),
    });
  }
  return corners;
}

/** There along `points`, round, and back `asideM` to the right of the way there (seen going). */
export function thereAndBack(
  points: readonly PlanePoint[],
  asideM: number,
  endRadiusM: number,
  bendRadiusM: number,
): Corner[] {
  const last = points.length - 1;
  const there = points.map((p, i) => ({ ...p, radiusM: i === 0 || i === last ? endRadiusM : bendRadiusM }));
  const back = there.map((corner, i) => {
    const a = points[Math.max(0, i - 1)] as PlanePoint;
    const b = points[Math.min(last, i + 1)] as PlanePoint;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const shift = asideM / length;
    return { x: corner.x + (b.y - a.y) * shift, y: corner.y - (b.x - a.x) * shift, radiusM: corner.radiusM };
  });
  return [...there, ...back.reverse()];
}
