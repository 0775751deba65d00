import type { ArrayKind, Column, ColumnPlan, ColumnValues } from './column.ts';
import { BASES, type Sheet } from './sheet.ts';
import { strideOf } from './stride.ts';

/** The arrays of `Sheet`, in the order in which `bases` names them. */
const ARRAYS: readonly ArrayKind[] = ['f64', 'i32', 'i16', 'i8'];

type Arrays = Pick<Sheet, ArrayKind>;

/** Columns side by side in one array, of rows a record and as wide as one another. */
export interface Run {
  readonly array: ArrayKind;
  readonly at: number;
  readonly width: number;
  readonly none: number;
  columns: number;
}

/** The memory of columns, and where each item's part of it begins. */
export interface Allocation extends Arrays, Pick<Sheet, 'n' | 'm' | 'used' | 'written'> {
  readonly columns: readonly Column[];
  /** By item. */
  readonly bases: readonly Int32Array[];
  /** By part: what has to be put back to none. */
  readonly runs: readonly (readonly Run[])[];
  /** By counter: the repetitive item whose values it counts. */
  readonly repeated: readonly string[];
}

/** What has been given out so far. */
class Layout {
  readonly n: number;
  readonly m: number;
  readonly taken = new Map<ArrayKind, number>(ARRAYS.map((array) => [array, 0]));
  readonly runs: Run[][] = [];
  readonly places: { readonly plan: ColumnPlan; readonly at: number }[] = [];
  readonly repeated: string[] = [];

  constructor(records: number, repetitions: number) {
    this.n = strideOf(records);
    this.m = strideOf(repetitions);
  }

  /** The `BASES` of an item whose columns these are. */
  add(plans: readonly ColumnPlan[]): Int32Array {
    const part = this.runs.length;
    const base = Int32Array.of(...this.taken.values(), part, this.repeated.length);
    for (const plan of plans) {
      const at = this.taken.get(plan.array) as number;
      this.places.push({ plan, at });
      this.taken.set(plan.array, at + plan.width * (plan.repeated ? this.m : this.n));
      if (plan.kind === 'first') this.repeated.push(plan.path.replace('#first', ''));
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
export function allocate(items: readonly (readonly ColumnPlan[])[], records: number, repetitions: number): Allocation {
  const layout = new Layout(records, repetitions);
  const bases = items.map((plans) => layout.add(plans));
  const [doubles = 0, words = 0, halves = 0, octets = 0] = layout.taken.values();
  const arrays: Arrays = {
    f64: new Float64Array(doubles),
    i32: new Int32Array(words),
    i16: new Int16Array(halves),
    i8: new Int8Array(octets),
  };
  const columns = layout.places.map(({ plan, at }) => {
    const { array: _, part: __, ...column } = plan;
    const rows = plan.repeated ? repetitions : records;
    return { ...column, values: partOf(arrays, plan, at, rows * plan.width).fill(plan.none) };
  });
  const { n, m, repeated, runs } = layout;
  return {
    ...arrays,
    n,
    m,
    columns,
    bases,
    runs,
    repeated,
    used: new Int32Array(repeated.length),
    written: new Uint8Array(runs.length),
  };
}

function partOf(arrays: Arrays, { array, kind }: ColumnPlan, at: number, length: number): ColumnValues {
  const all = arrays[array];
  return kind === 'text' || kind === 'hex' ? new Uint8Array(all.buffer, at, length) : all.subarray(at, at + length);
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
