import type { CategoryTable, Uap } from './layout.ts';
import type { ItemValues } from './record.ts';

/** The presence octets of a record. */
export interface Fspec {
  /** How many there are. */
  readonly octets: number;
  /** As many as the order of items can have, with extension bits; 0 after the last. */
  readonly bits: Uint8Array;
}

interface Known {
  readonly names: readonly string[];
  readonly fspec: Fspec;
}

/** Kept of each order of items; a source has a handful. */
const KNOWN_MAX = 16;

/**
 * FSPECs by what records have, those met last: names of items are array indices to the engine, and to
 * ask an object for every one that it may have costs more than to write those it has.
 */
export class FspecCache {
  readonly #places: ReadonlyMap<string, number>;
  readonly #octetsMax: number;
  readonly #known: Known[] = [];
  #last: Known | undefined;
  #next = 0;

  constructor(table: CategoryTable, uap: Uap) {
    const named = uap.flatMap((name, i) => (name !== null && table.items[name] ? [[name, i] as const] : []));
    this.#places = new Map(named);
    this.#octetsMax = Math.ceil(uap.length / 7);
  }

  /** Undefined where one of the items does not exist, and where there is none. */
  of(items: ItemValues): Fspec | undefined {
    const names = Object.keys(items);
    // Sources repeat themselves: most records have what the one before had.
    const last = this.#last;
    if (last && isSame(last.names, names)) return last.fspec;
    for (let i = 0; i < this.#known.length; i++) {
      const known = this.#known[i] as Known;
      if (!isSame(known.names, names)) continue;
      this.#last = known;
      return known.fspec;
    }
    const fspec = this.#make(names);
    if (fspec) {
      this.#known[this.#next] = { names, fspec };
      this.#next = (this.#next + 1) % KNOWN_MAX;
    }
    return fspec;
  }

  #make(names: readonly string[]): Fspec | undefined {
    const bits = new Uint8Array(this.#octetsMax);
    let last = -1;
    for (const name of names) {
      const place = this.#places.get(name);
      if (place === undefined) return undefined;
      const octet = Math.floor(place / 7);
      bits[octet] |= 0x80 >> (place % 7);
      last = Math.max(last, octet);
    }
    for (let i = 0; i < last; i++) bits[i] |= 1;
    return last < 0 ? undefined : { octets: last + 1, bits };
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
