import { Addresses } from '../wasm/addresses.ts';
import { type Memory, memoryOf } from '../wasm/engine.ts';
import { InputWindow } from '../wasm/input-window.ts';
import type { ArrayKind, Column, ColumnPlan, ColumnValues } from './column.ts';
import { BASES, type Sheet } from './sheet.ts';
import { strideOf } from './stride.ts';

/** The arrays of `Sheet`, in the order in which `bases` names them, and octets of an element. */
const ARRAYS: readonly (readonly [ArrayKind, number])[] = [
  ['f64', 8],
  ['i32', 4],
  ['i16', 2],
  ['i8', 1],
];

type Arrays = Pick<Sheet, ArrayKind>;

/** Columns side by side in one array, of rows a record and as wide as one another. */
export interface Run {
  readonly array: ArrayKind;
  readonly at: number;
  readonly width: number;
  readonly none: number;
  columns: number;
}

/** Where the reader finds a column. */
export interface Place {
  readonly array: ArrayKind;
  /** Of row 0 in the memory. */
  readonly address: number;
  /** Elements a row. */
  readonly width: number;
  /** Rows are repetitions. */
  readonly isRepeated: boolean;
  readonly part: number;
  readonly none: number;
}

/** What the reader and the functions around it tell one another: four octets each, from address `Room.cells` on. */
export const CELL = { at: 0, count: 1, touched: 2, isRefused: 3, isFull: 4, unread: 5 } as const;
export type Cell = keyof typeof CELL;
export const CELLS = Object.keys(CELL) as readonly Cell[];

/** Addresses of what there is besides columns, and how much fits. */
export interface Room {
  readonly cells: Readonly<Record<Cell, number>>;
  readonly used: number;
  readonly committed: number;
  readonly written: number;
  readonly offset: number;
  readonly order: number;
  /** −1 where presence is not kept. */
  readonly presence: number;
  readonly presenceOctets: number;
  readonly capacity: number;
  readonly repetitions: number;
  /** The repetitive items whose values are counted, by counter. */
  readonly counters: readonly string[];
}

/** The memory of columns, and where each item's part of it begins. */
export interface Allocation extends Arrays, Pick<Sheet, 'n' | 'm' | 'used' | 'written' | 'presence'> {
  readonly memory: Memory;
  readonly room: Room;
  readonly input: InputWindow;
  readonly cells: Int32Array;
  /** What `used` was after the last block taken. */
  readonly committed: Int32Array;
  readonly offset: Uint32Array;
  readonly order: Uint8Array;
  readonly columns: readonly Column[];
  readonly places: ReadonlyMap<string, Place>;
  /** By item. */
  readonly bases: readonly Int32Array[];
  /** By part: what has to be put back to none. */
  readonly runs: readonly (readonly Run[])[];
}

/** Rows that columns are to have, and octets at once of what they are read from. */
export interface Rows {
  readonly capacity: number;
  readonly repetitions: number;
  readonly presenceOctets: number;
  readonly inputOctets: number;
}

/** What has been given out so far. */
class Layout {
  readonly n: number;
  readonly m: number;
  readonly taken = new Map<ArrayKind, number>(ARRAYS.map(([array]) => [array, 0]));
  readonly runs: Run[][] = [];
  readonly given: { readonly plan: ColumnPlan; readonly at: number; readonly part: number }[] = [];
  readonly counters: string[] = [];

  constructor({ capacity, repetitions }: Rows) {
    this.n = strideOf(capacity);
    this.m = strideOf(repetitions);
  }

  /** The `BASES` of an item whose columns these are. */
  add(plans: readonly ColumnPlan[]): Int32Array {
    const part = this.runs.length;
    const base = Int32Array.of(...this.taken.values(), part, this.counters.length);
    for (const plan of plans) {
      const at = this.taken.get(plan.array) as number;
      this.given.push({ plan, at, part: part + plan.part });
      this.taken.set(plan.array, at + plan.width * (plan.repeated ? this.m : this.n));
      if (plan.kind === 'first') this.counters.push(plan.path.replace('#first', ''));
      if (!plan.repeated) this.#addRun(part + plan.part, plan, at);
    }
    return base;
  }

  #addRun(part: number, { array, width, none }: ColumnPlan, at: number): void {
    while (this.runs.length <= part) this.runs.push([]);
    const runs = this.runs[part] as Run[];
    const last = runs.find((run) => run.array === array && run.width === width);
    if (last && last.at + last.columns * width * this.n === at) last.columns++;
    else runs.push({ array, at, width, none, columns: 1 });
  }
}

/** All columns of items at once, everything none. */
export function allocate(items: readonly (readonly ColumnPlan[])[], rows: Rows): Allocation {
  const layout = new Layout(rows);
  const bases = items.map((plans) => layout.add(plans));
  const addresses = new Addresses();
  // First, so that an offset in the input is an address.
  const inputAt = addresses.take(rows.inputOctets);
  const room = roomOf(layout, rows, addresses);
  const starts = new Map(
    ARRAYS.map(([array, octets]) => [array, addresses.take(octets * (layout.taken.get(array) as number))]),
  );
  const memory = memoryOf(addresses.next);
  const { buffer } = memory;
  const words = (at: number, count: number) => new Int32Array(buffer, at, count);
  const octets = (at: number, count: number) => new Uint8Array(buffer, at, count);
  const arrays = arraysIn(buffer, layout, starts);
  const { n, m, runs, counters } = layout;
  return {
    ...arrays,
    n,
    m,
    memory,
    room,
    bases,
    runs,
    columns: layout.given.map(({ plan, at }) => columnOf(arrays, plan, at, rows)),
    places: new Map(layout.given.map((given) => [given.plan.path, placeOf(given, starts)])),
    input: new InputWindow(memory, inputAt, rows.inputOctets),
    cells: words(room.cells.at, CELLS.length),
    used: words(room.used, counters.length),
    committed: words(room.committed, counters.length),
    offset: new Uint32Array(buffer, room.offset, rows.capacity),
    order: octets(room.order, rows.capacity),
    presence: octets(room.presence, rows.capacity * rows.presenceOctets),
    written: octets(room.written, runs.length),
  };
}

export function cellsIn(addresses: Addresses): Room['cells'] {
  const at = addresses.take(4 * CELLS.length);
  return Object.fromEntries(CELLS.map((cell, i) => [cell, at + 4 * i])) as Record<Cell, number>;
}

function roomOf({ counters, runs }: Layout, rows: Rows, addresses: Addresses): Room {
  const { capacity, repetitions, presenceOctets } = rows;
  return {
    cells: cellsIn(addresses),
    used: addresses.take(4 * counters.length),
    committed: addresses.take(4 * counters.length),
    written: addresses.take(runs.length),
    offset: addresses.take(4 * capacity),
    order: addresses.take(capacity),
    presence: addresses.take(capacity * presenceOctets),
    presenceOctets,
    capacity,
    repetitions,
    counters,
  };
}

function arraysIn(buffer: ArrayBuffer, { taken }: Layout, starts: ReadonlyMap<ArrayKind, number>): Arrays {
  const of = (array: ArrayKind) => [buffer, starts.get(array) as number, taken.get(array) as number] as const;
  return {
    f64: new Float64Array(...of('f64')),
    i32: new Int32Array(...of('i32')),
    i16: new Int16Array(...of('i16')),
    i8: new Int8Array(...of('i8')),
  };
}

function placeOf({ plan, at, part }: Layout['given'][number], starts: ReadonlyMap<ArrayKind, number>): Place {
  const { array, width, none, repeated } = plan;
  const [, octets] = ARRAYS.find(([each]) => each === array) as (typeof ARRAYS)[number];
  const address = (starts.get(array) as number) + at * octets;
  return { array, address, width, none, part, isRepeated: repeated !== '' };
}

function columnOf(arrays: Arrays, plan: ColumnPlan, at: number, { capacity, repetitions }: Rows): Column {
  const { array: _, part: __, ...column } = plan;
  const length = (plan.repeated ? repetitions : capacity) * plan.width;
  return { ...column, values: valuesOf(arrays, plan, at, length).fill(plan.none) };
}

function valuesOf(arrays: Arrays, { array, kind }: ColumnPlan, at: number, length: number): ColumnValues {
  const all = arrays[array];
  const isOctets = kind === 'text' || kind === 'hex';
  return isOctets ? new Uint8Array(all.buffer, all.byteOffset + at, length) : all.subarray(at, at + length);
}

/** `bases` by place in an order of items; −1 for those that are not wanted. */
export function basesByPlace(places: number, placeOf: readonly number[], bases: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(places * BASES).fill(-1);
  bases.forEach((base, item) => {
    const place = placeOf[item] as number;
    if (place >= 0) all.set(base, place * BASES);
  });
  return all;
}

/** Below so many elements a loop is faster than a call. */
const FILL_MIN = 64;

/** Puts rows `first` to `last` of a part's columns back to none. */
export function blankRuns(memory: Arrays, n: number, runs: readonly Run[], first: number, last: number): void {
  for (const { array, at, width, none, columns } of runs) {
    const values = memory[array];
    const count = (last - first) * width;
    for (let i = 0; i < columns; i++) {
      const from = at + first * width + i * width * n;
      if (count >= FILL_MIN) values.fill(none, from, from + count);
      else for (let k = from; k < from + count; k++) values[k] = none;
    }
  }
}
