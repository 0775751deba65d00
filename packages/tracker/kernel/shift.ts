// Where two models were or will be, and how that depends on their states.
import { arcOf, bendOf } from './propagate';
import { clearRow, CLIMB, EAST, meanOf, NORTH, setRow, TURN, UP, V_EAST, V_NORTH } from './scalar';
import { all, less, mul, plus } from './vector';

let dS: v128 = f64x2.splat(0);
let along: v128 = f64x2.splat(0);
let across: v128 = f64x2.splat(0);
let u: v128 = f64x2.splat(0);
let v: v128 = f64x2.splat(0);
export let east: v128 = f64x2.splat(0);
export let north: v128 = f64x2.splat(0);
export let height: v128 = f64x2.splat(0);

/** Shifts the pair that was taken up by so long, s; what it is after that stays as it is. */
export function shift(byS: f64): void {
  dS = all(byS);
  const angle = mul(meanOf(TURN), dS);
  along = mul(dS, arcOf(angle));
  across = mul(dS, bendOf(angle));
  u = meanOf(V_EAST);
  v = meanOf(V_NORTH);
  east = less(plus(meanOf(EAST), along, u), across, v);
  north = plus(plus(meanOf(NORTH), across, u), along, v);
  height = plus(meanOf(UP), dS, meanOf(CLIMB));
}

/** Sets the row of a value whose derivatives by shifted east, north and height are given. */
export function rowBy(byEast: v128, byNorth: v128, byHeight: v128): void {
  const half = mul(all(0.5), mul(dS, dS));
  setRow(EAST, byEast);
  setRow(NORTH, byNorth);
  setRow(V_EAST, plus(mul(along, byEast), across, byNorth));
  setRow(V_NORTH, less(mul(along, byNorth), across, byEast));
  setRow(TURN, mul(half, less(mul(byNorth, u), byEast, v)));
  setRow(UP, byHeight);
  setRow(CLIMB, mul(dS, byHeight));
}

/** Sets the row of a velocity. */
export function rowOfSpeeds(byEast: v128, byNorth: v128, byClimb: v128): void {
  clearRow();
  setRow(V_EAST, byEast);
  setRow(V_NORTH, byNorth);
  setRow(CLIMB, byClimb);
}
