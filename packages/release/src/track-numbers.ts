/** Twice as many places as values at least: then a search ends after one or two steps. */
const PLACES_A_VALUE = 2;
/** 2³² divided by the golden ratio: spreads numbers that follow each other (Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e3779b1;

/**
 * Track numbers, each once, in the order in which they came. A set of typed arrays for at most
 * `capacity` of them, for a JavaScript `Set` of a whole picture costs as much as deciding on it.
 */
export class TrackNumbers {
  readonly #values: Uint32Array;
  /** For each place 1 + the place in `#values` of what is there; 0: nothing. */
  readonly #places: Uint32Array;
  readonly #shift: number;
  #size = 0;

  constructor(capacity: number) {
    const bits = Math.max(1, Math.ceil(Math.log2(Math.max(1, capacity) * PLACES_A_VALUE)));
    this.#values = new Uint32Array(capacity);
    this.#places = new Uint32Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  get size(): number {
    return this.#size;
  }

  has(number: number): boolean {
    return this.#places[this.#placeOf(number)] !== 0;
  }

  /** Adds a number of 32 bits. Beyond its capacity it takes no more, and says so with false. */
  add(number: number): boolean {
    const place = this.#placeOf(number);
    if (this.#places[place] !== 0) return true;
    if (this.#size === this.#values.length) return false;
    this.#values[this.#size++] = number;
    this.#places[place] = this.#size;
    return true;
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#values.subarray(0, this.#size)[Symbol.iterator]();
  }

  /** Where a number is, or where it would be put. */
  #placeOf(number: number): number {
    const mask = this.#places.length - 1;
    let place = Math.imul(number, SPREAD) >>> this.#shift;
    for (;;) {
      const at = this.#places[place] as number;
      if (at === 0 || this.#values[at - 1] === number) return place;
      place = (place + 1) & mask;
    }
  }
}
