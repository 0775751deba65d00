import { EARTH_RADIUS_M } from './frame.ts';

const CELL_RAD = (0.1 * Math.PI) / 180;
const COLUMNS = 3600;
const HEADS = 1 << 14;
/** A track's gate covers at most this many cells each way from its own. */
const REACH_MAX = 3;

/**
 * Which tracks may own a plot at a place: a hashed grid of 0.1° cells, each track entered in every
 * cell that its gate touches. A plot then asks its own cell only.
 */
export class GateGrid {
  readonly #head = new Int32Array(HEADS).fill(-1);
  #next = new Int32Array(1024);
  #cell = new Int32Array(1024);
  #slot = new Int32Array(1024);
  #count = 0;

  clear(): void {
    this.#head.fill(-1);
    this.#count = 0;
  }

  /** Enters a slot around a latitude, a longitude (rad) and within a radius (m), in this order. */
  add(slot: number, around: Float64Array): void {
    const latitudeRad = around[0]!;
    const longitudeRad = around[1]!;
    const radiusM = around[2]!;
    const reach = radiusM / EARTH_RADIUS_M;
    const cos = Math.max(0.05, Math.cos(latitudeRad));
    const row = Math.floor(latitudeRad / CELL_RAD);
    const column = Math.floor(longitudeRad / CELL_RAD);
    const south = Math.max(row - REACH_MAX, Math.floor((latitudeRad - reach) / CELL_RAD));
    const north = Math.min(row + REACH_MAX, Math.floor((latitudeRad + reach) / CELL_RAD));
    const west = Math.max(column - REACH_MAX, Math.floor((longitudeRad - reach / cos) / CELL_RAD));
    const east = Math.min(column + REACH_MAX, Math.floor((longitudeRad + reach / cos) / CELL_RAD));
    for (let y = south; y <= north; y++) for (let x = west; x <= east; x++) this.#enter(slot, key(y, x));
  }

  /** Fills `out` with the slots whose gates touch the cell of a place (latitude, longitude, rad); returns how many, at most `out.length`. */
  query(place: Float64Array, out: Int32Array): number {
    const cell = key(Math.floor(place[0]! / CELL_RAD), Math.floor(place[1]! / CELL_RAD));
    let found = 0;
    for (let i = this.#head[hash(cell)]!; i >= 0 && found < out.length; i = this.#next[i]!) {
      if (this.#cell[i] === cell) out[found++] = this.#slot[i]!;
    }
    return found;
  }

  #enter(slot: number, cell: number): void {
    if (this.#count === this.#next.length) this.#grow();
    const i = this.#count++;
    const place = hash(cell);
    this.#cell[i] = cell;
    this.#slot[i] = slot;
    this.#next[i] = this.#head[place]!;
    this.#head[place] = i;
  }

  #grow(): void {
    const length = this.#next.length * 2;
    const [next, cell, slot] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
    next.set(this.#next);
    cell.set(this.#cell);
    slot.set(this.#slot);
    this.#next = next;
    this.#cell = cell;
    this.#slot = slot;
  }
}

function key(row: number, column: number): number {
  const wrapped = ((column % COLUMNS) + COLUMNS) % COLUMNS;
  return (row + 900) * COLUMNS + wrapped;
}

function hash(cell: number): number {
  return (Math.imul(cell, 0x9e3779b1) >>> 18) & (HEADS - 1);
}
