// Calls from outside. Whole numbers are handed over; all others are laid down in `GIVEN` first, for handed over each would
// be put on the heap wherever the caller works with several kernels.
import * as attempts from './attempt';
import * as association from './combine';
import * as future from './foretell';
import * as gates from './gate';
import * as grid from './grid';
import { GIVEN } from './layout';
import * as sights from './sight';

/** Places in `GIVEN`: a time or step s, a gate, azimuth or latitude rad, height m or longitude rad. */
function time(): f64 {
  return load<f64>(GIVEN);
}

function gate(): f64 {
  return load<f64>(GIVEN, 8);
}

function angle(): f64 {
  return load<f64>(GIVEN, 16);
}

function other(): f64 {
  return load<f64>(GIVEN, 24);
}

export function attempt(found: i32, plot: i32, pair: i32, domain: i32, values: i32): i32 {
  return attempts.attempt(found, plot, pair, domain, time(), values, gate());
}

export function follow(slot: usize): void {
  attempts.follow(slot, time());
}

export function fit(slot: usize, pair: usize): void {
  attempts.fit(slot, pair, time());
}

export function fitReport(slot: usize, pair: usize): void {
  attempts.fitReport(slot, pair, time());
}

export function weigh(slot: usize, pair: usize, values: i32): bool {
  return association.weigh(slot, pair, values, gate());
}

export function foretell(slot: usize): void {
  future.foretell(slot, time());
}

export function foretellOn(slot: usize): void {
  future.foretellOn(slot, time());
}

export function around(): i32 {
  return gates.around(angle(), other());
}

export function neighbours(): i32 {
  return gates.neighbours(angle(), other());
}

export function nearby(): i32 {
  return gates.nearby(angle(), other(), time());
}

export function enter(slot: usize): bool {
  return grid.enter(slot, time());
}

export function enterAll(from: i32, to: i32): i32 {
  return grid.enterAll(from, to, time());
}

export function sight(slot: usize): void {
  sights.sight(slot, time());
}
