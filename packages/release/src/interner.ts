/** Gives equal plain values one place each, in the order they first come. */
export class Interner<T extends object> {
  readonly #places = new WeakMap<T, number>();
  readonly #byContent = new Map<string, number>();
  readonly #values: T[] = [];

  /** The place of `value`; one object is looked at once, another of the same content shares its place. */
  place(value: T): number {
    let place = this.#places.get(value);
    if (place === undefined) {
      place = this.#byContent.get(JSON.stringify(value)) ?? this.#append(value);
      this.#places.set(value, place);
    }
    return place;
  }

  values(): readonly T[] {
    return Object.freeze([...this.#values]);
  }

  #append(value: T): number {
    this.#byContent.set(JSON.stringify(value), this.#values.length);
    return this.#values.push(Object.freeze(value)) - 1;
  }
}
