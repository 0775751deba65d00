/**
 * How probable the bits of a field are when a register is what it is taken for: base-two logarithms,
 * to be added up over the fields. Every model leaves a share to anything the field can say, so that
 * one odd value does not by itself rule a register out; rules that do are in `isPlausible`.
 */

/** Share of values that follow no model. */
const ODD_SHARE = 1 / 64;

/** A field that may hold anything. */
export function anything(bits: number): number {
  return -bits;
}

/** One bit that is set in `share` of all transmissions. */
export function bitSet(isSet: boolean, share: number): number {
  return Math.log2(isSet ? share : 1 - share);
}

/** A value that lies about `difference` = 0 with one sigma, told in `step`s, of a field of `bits`. */
export function near(difference: number, sigma: number, step: number, bits: number): number {
  const density = Math.exp(-0.5 * (difference / sigma) ** 2) / (sigma * Math.sqrt(2 * Math.PI));
  return Math.log2((1 - ODD_SHARE) * Math.min(1, density * step) + ODD_SHARE * 2 ** -bits);
}

/** The same of a value that in `share` of cases lies close and else wide. */
export function nearOrWide(
  difference: number,
  share: number,
  closeSigma: number,
  wideSigma: number,
  step: number,
  bits: number,
): number {
  const close = 2 ** near(difference, closeSigma, step, bits);
  return Math.log2(share * close + (1 - share) * 2 ** near(difference, wideSigma, step, bits));
}

/** Angle from `b` to `a`, −180° … 180°. */
export function turn(a: number, b: number): number {
  return ((((a - b + 180) % 360) + 360) % 360) - 180;
}
