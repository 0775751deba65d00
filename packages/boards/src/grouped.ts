/** Made once: a formatter takes far longer to make than to use. */
const WHOLE = new Intl.NumberFormat('en');

/** A number with its thousands apart, e.g. `13,000`. */
export function grouped(value: number | bigint): string {
  return WHOLE.format(value);
}
