/**
 * A 4 × 4 covariance in 20 bytes, so written that every code reads as a covariance.
 *
 * P = S·C·Cᵀ·S: S the four sigmas (u16 each, see quantity.ts), C the lower Cholesky factor of the
 * correlation matrix. C's rows have length 1, so its diagonal follows from the six numbers below it:
 * c₁₀, c₂₀ c₂₁, c₃₀ c₃₁ c₃₂, each i16 with LSB 1/32767. What one number loses is taken into account
 * by those after it, and a row longer than 1 is malformed. Numbers are cut, not rounded: a diagonal that
 * became too small would make those after it too large, to the cost of what they leave to the rest.
 * A correlation keeps to one LSB while no diagonal is under 1/16.
 *
 * An axis whose variance is NaN has sigma code 0; all its terms read as NaN.
 */
import { COVARIANCE_TERMS } from '@musubi/model';
import { fromSigmaCode, toSigmaCode } from './quantity.ts';

export const COVARIANCE_BYTES = 20;
const AXES = 4;
const UNIT = 32_767;
/** A number this near to its next step is that step less what single precision took: it is written again as it was read. */
const READ_BACK_STEPS = 0.005;
/** Where element (i, j) of the matrix is in the ten terms of the upper triangle. */
const TERM = [0, 1, 2, 3, 1, 4, 5, 6, 2, 5, 7, 8, 3, 6, 8, 9];

const sigma = new Float64Array(AXES);
/** C in steps of 1/32767, rows one after the other; the diagonal is not rounded. */
const factor = new Float64Array(AXES * AXES);

/** What is left of row `i`'s length after its first `j` numbers. */
function rest(i: number, j: number): number {
  let square = UNIT * UNIT;
  for (let k = 0; k < j; k++) square -= factor[i * AXES + k]! ** 2;
  return square;
}

/** C's element (i, j) in steps, by those before it; may be more than is left of the row. */
function exactFactor(i: number, j: number, terms: Float32Array, base: number): number {
  const correlation = terms[base + TERM[i * AXES + j]!]! / (sigma[i]! * sigma[j]!);
  let dot = 0;
  for (let k = 0; k < j; k++) dot += factor[i * AXES + k]! * factor[j * AXES + k]!;
  const value = (correlation * UNIT * UNIT - dot) / factor[j * AXES + j]!;
  return Number.isFinite(value) ? value : 0;
}

/** Row `i` of C in whole steps. */
function fillRow(i: number, terms: Float32Array, base: number): void {
  for (let j = 0; j < i; j++) {
    const exact = exactFactor(i, j, terms, base);
    const limit = Math.floor(Math.sqrt(rest(i, j)));
    const steps = Math.min(limit, Math.floor(Math.abs(exact) + READ_BACK_STEPS));
    factor[i * AXES + j] = exact < 0 ? -steps : steps;
  }
  factor[i * AXES + i] = Math.sqrt(rest(i, i));
}

/** Writes row `row` of a column of covariance terms at `at`. */
export function writeCovariance(view: DataView, at: number, terms: Float32Array, row: number): void {
  const base = row * COVARIANCE_TERMS;
  let to = at + AXES * 2;
  for (let i = 0; i < AXES; i++) {
    sigma[i] = Math.sqrt(terms[base + TERM[i * AXES + i]!]!);
    view.setUint16(at + i * 2, toSigmaCode(sigma[i]!), true);
    fillRow(i, terms, base);
    for (let j = 0; j < i; j++, to += 2) view.setInt16(to, factor[i * AXES + j]!, true);
  }
}

/** Reads it back. False when the bytes are no covariance. */
export function readCovariance(view: DataView, at: number, terms: Float32Array, row: number): boolean {
  let from = at + AXES * 2;
  for (let i = 0; i < AXES; i++) {
    sigma[i] = fromSigmaCode(view.getUint16(at + i * 2, true));
    for (let j = 0; j < i; j++, from += 2) factor[i * AXES + j] = view.getInt16(from, true);
    const square = rest(i, i);
    if (square < 0) return false;
    factor[i * AXES + i] = Math.sqrt(square);
  }
  const base = row * COVARIANCE_TERMS;
  for (let i = 0; i < AXES; i++) {
    for (let j = 0; j <= i; j++) terms[base + TERM[i * AXES + j]!] = element(i, j);
  }
  return true;
}

function element(i: number, j: number): number {
  let dot = 0;
  for (let k = 0; k <= j; k++) dot += factor[i * AXES + k]! * factor[j * AXES + k]!;
  return (dot / (UNIT * UNIT)) * sigma[i]! * sigma[j]!;
}
