import type { JsonWriter } from './json-writer.ts';

type Items = Readonly<Record<string, unknown>>;

/**
 * Items in the specification's order, which is that of their numbers. `JSON.stringify` cannot be
 * used: it puts `100`, which looks like an index, before `010`.
 */
export class ItemOrder {
  /** Every name seen, in order. */
  #names: string[] = [];
  readonly #known = new Set<string>();

  write(writer: JsonWriter, items: Items): void {
    for (const name in items) if (!this.#known.has(name)) this.#learn(name);
    let isFirst = true;
    for (const name of this.#names) {
      const value = items[name];
      if (value === undefined) continue;
      writer.name(name, isFirst);
      writer.value(value);
      isFirst = false;
    }
    writer.raw(isFirst ? '{}' : '}');
  }

  #learn(name: string): void {
    this.#known.add(name);
    this.#names = [...this.#known].sort();
  }
}
