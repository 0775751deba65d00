let sum = 0;

/** Takes what a measured piece of work came to, so that no compiler may leave the work out. */
export function sink(value: number): void {
  if (Number.isFinite(value)) sum = (sum + value) % 1_000_003;
}

/** What all the work came to. */
export function sunk(): string {
  return sum.toFixed(0);
}
