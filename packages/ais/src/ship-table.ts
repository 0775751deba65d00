import { CALLSIGN_BYTES } from '@musubi/model';

interface Ship {
  readonly name: Uint8Array;
  type: number;
}

/** Names and types by MMSI, for position reports carry neither. The least recently told makes room. */
export class ShipTable {
  evictions = 0;
  readonly #capacity: number;
  readonly #ships = new Map<number, Ship>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#ships.size;
  }

  setName(mmsi: number, name: Uint8Array): void {
    this.#touch(mmsi).name.set(name);
  }

  setType(mmsi: number, type: number): void {
    this.#touch(mmsi).type = type;
  }

  find(mmsi: number): Ship | undefined {
    return this.#ships.get(mmsi);
  }

  /** A map keeps insertion order: taking out and putting back makes the first the stalest. */
  #touch(mmsi: number): Ship {
    const ship = this.#ships.get(mmsi) ?? { name: new Uint8Array(CALLSIGN_BYTES), type: 0 };
    this.#ships.delete(mmsi);
    if (this.#ships.size >= this.#capacity) {
      const stalest = this.#ships.keys().next();
      if (!stalest.done) this.#ships.delete(stalest.value);
      this.evictions++;
    }
    this.#ships.set(mmsi, ship);
    return ship;
  }
}
