import { type Arcs, setArcs } from './arcs.ts';
import { CLIMB, EAST, HEIGHT, LANES, NORTH, TURN, V_EAST, V_NORTH, type Values } from './state-layout.ts';

/** Where a model's state was or will be, and how that depends on the state. */
export interface Shift {
  dS: number;
  readonly arcs: Arcs;
  east: number;
  north: number;
  height: number;
  /** Velocity of the state it was made from, m/s. */
  eastMps: number;
  northMps: number;
}

export function createShift(): Shift {
  const none = Number.NaN;
  return {
    dS: none,
    arcs: { alongS: none, acrossS: none },
    east: none,
    north: none,
    height: none,
    eastMps: none,
    northMps: none,
  };
}

/** Sets where a model's state at `x` was or will be `dS` from its own time. */
export function setShift(shift: Shift, mean: Values, x: number, dS: number): void {
  const u = mean[x + LANES * V_EAST]!;
  const v = mean[x + LANES * V_NORTH]!;
  setArcs(shift.arcs, mean[x + LANES * TURN]!, dS);
  const { alongS, acrossS } = shift.arcs;
  shift.dS = dS;
  shift.east = mean[x + LANES * EAST]! + alongS * u - acrossS * v;
  shift.north = mean[x + LANES * NORTH]! + acrossS * u + alongS * v;
  shift.height = mean[x + LANES * HEIGHT]! + dS * mean[x + LANES * CLIMB]!;
  shift.eastMps = u;
  shift.northMps = v;
}

/** The row of a value whose derivatives by shifted east, north and height are given. */
export function setRow(row: Float64Array, shift: Shift, byEast: number, byNorth: number, byHeight: number): void {
  const { alongS, acrossS } = shift.arcs;
  const half = (shift.dS * shift.dS) / 2;
  row[EAST] = byEast;
  row[NORTH] = byNorth;
  row[V_EAST] = alongS * byEast + acrossS * byNorth;
  row[V_NORTH] = alongS * byNorth - acrossS * byEast;
  row[TURN] = half * (byNorth * shift.eastMps - byEast * shift.northMps);
  row[HEIGHT] = byHeight;
  row[CLIMB] = shift.dS * byHeight;
}
