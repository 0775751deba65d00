import { firstUap } from '../editions.ts';
import type { CategoryTable } from '../layout.ts';
import { Addresses } from '../wasm/addresses.ts';
import { F64 } from '../wasm/code.ts';
import { functionsIn, type Memory, memoryOf, moduleOf } from '../wasm/engine.ts';
import { InputWindow } from '../wasm/input-window.ts';
import { ModuleBuilder } from '../wasm/module.ts';
import { CELLS, cellsIn, type Room } from './allocate.ts';
import { PAIRS } from './callsign.ts';
import { KINDS_034, TAKERS_034 } from './cat034.ts';
import { KINDS_048, TAKERS_048 } from './cat048.ts';
import { KINDS_062, TAKERS_062 } from './cat062.ts';
import type { Cat034Columns, Cat048Columns, Cat062Columns } from './columns.ts';
import { type DerivedPlaces, KINDS, type Kinds, type Takers } from './derived-row.ts';
import { type BlockReader, addNothingMore } from './reader-module.ts';
import { addRecord } from './record-code.ts';
import { addRun } from './run-code.ts';
import { strideOf } from './stride.ts';

/** A block fits, and more octets follow than are read before it is looked at where a record ends. */
const INPUT_OCTETS = (1 << 16) + (1 << 12);

const CATEGORIES = {
  34: { kinds: KINDS_034, takers: TAKERS_034 },
  48: { kinds: KINDS_048, takers: TAKERS_048 },
  62: { kinds: KINDS_062, takers: TAKERS_062 },
} as const satisfies Readonly<Record<number, { readonly kinds: Kinds; readonly takers: Takers }>>;
export type SurveillanceCategory = keyof typeof CATEGORIES;

/** Where a category's columns are. */
interface Places extends DerivedPlaces {
  readonly room: Room;
}

/** What columns of all categories are parts of. */
export interface SurveillanceMemory {
  readonly memory: Memory;
  readonly input: InputWindow;
  readonly cells: Int32Array;
  readonly places: Readonly<Record<SurveillanceCategory, Places>>;
  /** By edition. */
  readonly readers: Map<CategoryTable, BlockReader>;
}

/** Empty columns of three categories in one memory. */
export function createSurveillanceMemory(capacity: number) {
  const addresses = new Addresses();
  const inputAt = addresses.take(INPUT_OCTETS);
  const cells = cellsIn(addresses);
  const pairs = addresses.take(PAIRS.byteLength);
  const placesOf = (category: SurveillanceCategory) =>
    place(addresses, CATEGORIES[category].kinds, capacity, cells, pairs);
  const places = { 34: placesOf(34), 48: placesOf(48), 62: placesOf(62) };
  const memory = memoryOf(addresses.next);
  new Uint16Array(memory.buffer, pairs, PAIRS.length).set(PAIRS);
  const inner: SurveillanceMemory = {
    memory,
    input: new InputWindow(memory, inputAt, INPUT_OCTETS),
    cells: new Int32Array(memory.buffer, cells.at, CELLS.length),
    places,
    readers: new Map(),
  };
  return {
    memory: inner,
    cat034: columnsIn<Cat034Columns>(memory, places[34]),
    cat048: columnsIn<Cat048Columns>(memory, places[48]),
    cat062: columnsIn<Cat062Columns>(memory, places[62]),
  };
}

function place(addresses: Addresses, kinds: Kinds, capacity: number, cells: Room['cells'], pairs: number): Places {
  const n = strideOf(capacity);
  const own = Object.entries(kinds).map(([name, kind]) => [name, addresses.take(n << KINDS[kind].shift)] as const);
  const room: Room = {
    cells,
    capacity,
    offset: addresses.take(n * Uint32Array.BYTES_PER_ELEMENT),
    ...{ used: 0, committed: 0, written: 0, order: 0, presence: -1, presenceOctets: 0, repetitions: 0, counters: [] },
  };
  return { kinds, addresses: Object.fromEntries(own), pairs, cosine: COSINE, room };
}

function columnsIn<C>({ buffer }: Memory, { kinds, addresses, room }: Places): C {
  const { capacity, offset } = room;
  const views = Object.entries(kinds).map(([name, kind]) => {
    const length = kind === 'text' ? capacity << KINDS.text.shift : capacity;
    return [name, new KINDS[kind].view(buffer, addresses[name], length)];
  });
  return { capacity, count: 0, offset: new Uint32Array(buffer, offset, capacity), ...Object.fromEntries(views) } as C;
}

const COSINE = 0;
const IMPORTED = [{ name: 'cosine', parameters: [F64], results: [F64] }] as const;

/** Of a latitude in degrees, 1 where there is none. */
const cosine = (degrees: number): number => (Number.isNaN(degrees) ? 1 : Math.cos((degrees * Math.PI) / 180));

/** What reads the blocks of one edition into the columns, made when the first is met. */
export function surveillanceReader({ memory, places, readers }: SurveillanceMemory, table: CategoryTable): BlockReader {
  const known = readers.get(table);
  if (known !== undefined) return known;
  const category = table.category as SurveillanceCategory;
  const { room } = places[category];
  const module = new ModuleBuilder(IMPORTED);
  const nothingMore = addNothingMore(module);
  const derived = { takers: CATEGORIES[category].takers, places: places[category] };
  const parts = { places: new Map(), room, derived, nothingMore, expansion: undefined };
  const record = addRecord(module, table, firstUap(table), parts);
  addRun(module, { category, room, orders: [record], isAlone: false });
  const { run } = functionsIn<{ run: BlockReader }>(moduleOf(module.bytes()), memory, { cosine });
  readers.set(table, run);
  return run;
}
