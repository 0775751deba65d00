/** Reports remembered; a radar gives at most a few hundred in the time that two lines differ. */
const SLOTS = 1024;

/**
 * Knows a report that came before. Sources often send every datagram on two lines at once; one
 * detection taken twice would count as two. Three numbers tell a report; a slot keeps the last
 * that fell on it, so memory and time are constant and forgetting is harmless.
 */
export class Duplicates {
  readonly #a = new Float64Array(SLOTS).fill(Number.NaN);
  readonly #b = new Float64Array(SLOTS);
  readonly #c = new Float64Array(SLOTS);

  /** True when these three came before; remembers them when not. */
  isRepeat(a: number, b: number, c: number): boolean {
    // Spread over the slots; the constants are odd and large, nothing more is asked of them.
    const mixed = Math.imul(a * 128, 0x9e3779b1) ^ Math.imul(b * 256, 0x85ebca6b) ^ Math.imul(c * 4096, 0xc2b2ae35);
    const slot = (mixed >>> 7) % SLOTS;
    if (this.#a[slot] === a && this.#b[slot] === b && this.#c[slot] === c) return true;
    this.#a[slot] = a;
    this.#b[slot] = b;
    this.#c[slot] = c;
    return false;
  }
}
