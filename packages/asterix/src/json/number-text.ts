import { PADDED, PLAIN } from './digit-tables.ts';

/** Decimal digits of whole numbers, three at a time. */

const THOUSAND = 1000;
const MILLION = 1e6;
const MILLIARD = 1e9;
const MINUS = 0x2d;
const ZERO = 0x30;

/** Three digits. */
export function putThree(o: DataView, i: number, value: number): number {
  o.setUint32(i, PADDED[value], true);
  return i + 3;
}

/** Two digits of a number below 100. */
export function putTwo(o: DataView, i: number, value: number): number {
  const tens = (value / 10) | 0;
  o.setUint8(i, ZERO + tens);
  o.setUint8(i + 1, ZERO + value - tens * 10);
  return i + 2;
}

function putPlain(o: DataView, i: number, value: number): number {
  o.setUint32(i, PLAIN[value], true);
  return i + (value < 10 ? 1 : value < 100 ? 2 : 3);
}

/** A whole number of magnitude below 2^53. */
export function putWhole(o: DataView, i: number, value: number): number {
  if (value >= 0 && value < THOUSAND) return putPlain(o, i, value);
  if (value < 0) {
    o.setUint8(i, MINUS);
    return putWhole(o, i + 1, -value);
  }
  if (value < MILLION) {
    const thousands = (value / THOUSAND) | 0;
    return putThree(o, putPlain(o, i, thousands), value - thousands * THOUSAND);
  }
  if (value < MILLIARD) {
    const millions = (value / MILLION) | 0;
    return putSix(o, putPlain(o, i, millions), value - millions * MILLION);
  }
  const milliards = Math.floor(value / MILLIARD);
  const rest = value - milliards * MILLIARD;
  const millions = (rest / MILLION) | 0;
  return putSix(o, putThree(o, putWhole(o, i, milliards), millions), rest - millions * MILLION);
}

function putSix(o: DataView, i: number, value: number): number {
  const thousands = (value / THOUSAND) | 0;
  return putThree(o, putThree(o, i, thousands), value - thousands * THOUSAND);
}
