import type { Item } from './item.ts';

/**
 * Items in the order of their ids, whatever the order in which they came: that differs from node to
 * node. What `all` gave stays as it is; the next call after an addition gives another list.
 */
export class ItemList {
  #all: readonly Item[] = [];
  #added: Item[] = [];

  get size(): number {
    return this.#all.length + this.#added.length;
  }

  add(item: Item): void {
    this.#added.push(item);
  }

  remove(item: Item): void {
    this.#all = this.all().filter((one) => one !== item);
  }

  all(): readonly Item[] {
    if (this.#added.length === 0) return this.#all;
    const added = this.#added.sort(byId);
    this.#all = merged(this.#all, added);
    this.#added = [];
    return this.#all;
  }
}

function byId(a: Item, b: Item): number {
  return a.id < b.id ? -1 : 1;
}

function merged(known: readonly Item[], added: readonly Item[]): readonly Item[] {
  const all = new Array<Item>(known.length + added.length);
  let [at, next] = [0, 0];
  for (let to = 0; to < all.length; to++) {
    const [one, other] = [known[at], added[next]];
    if (one !== undefined && (other === undefined || one.id < other.id)) {
      all[to] = one;
      at++;
    } else {
      all[to] = other as Item;
      next++;
    }
  }
  return all;
}
