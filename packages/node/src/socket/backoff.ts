const FIRST_MS = 250;
const MOST_MS = 5_000;

/** How long to wait before the next attempt: doubling, bounded, spread by up to a quarter. */
export function backoffMs(attempt: number, random: () => number): number {
  const base = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return base * (1 - random() / 4);
}
