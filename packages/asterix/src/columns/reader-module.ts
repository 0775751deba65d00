import { uapsOf } from '../editions.ts';
import type { CategoryTable, ExpansionTable } from '../layout.ts';
import { type Code, I32, LOAD, OP, STORE } from '../wasm/code.ts';
import { ModuleBuilder } from '../wasm/module.ts';
import type { Allocation, Place } from './allocate.ts';
import { ItemCode, PARAMETERS, type ReaderParts } from './item-code.ts';
import { addChoose, addRecord } from './record-code.ts';
import { addRun } from './run-code.ts';

/**
 * Reads the blocks in the input from `at` to `last`, from row `row` on, until one that has no room, is
 * malformed or is past `last`; the cells say where it stopped and why. `shift` is where the input begins
 * in the bytes that offsets are of.
 */
export type BlockReader = (at: number, last: number, row: number, shift: number) => void;

/** A WebAssembly module that reads blocks of one edition into columns: every address and layout is part of its code. */
export function readerModule(
  table: CategoryTable,
  expansion: ExpansionTable | undefined,
  memory: Allocation,
): Uint8Array {
  const module = new ModuleBuilder();
  const { places, room } = memory;
  const nothingMore = addNothingMore(module);
  const own = places.has('RE#offset') ? expansion : undefined;
  const parts: ReaderParts = {
    places,
    room,
    nothingMore,
    expansion: own && addExpansion(module, own, memory, nothingMore),
  };
  const orders = uapsOf(table).map((uap) => addRecord(module, table, uap, parts));
  const choose = orders.length > 1 ? addChoose(module, table) : undefined;
  addRun(module, { category: table.category, room, orders, ...(choose !== undefined && { choose }), isAlone: true });
  return module.bytes();
}

/** Presence octets beyond those that an item has may only say that there is no more: (p, end) → where they end, or −1. */
export function addNothingMore(module: ModuleBuilder): number {
  const [code, index] = module.add([I32, I32], [I32]);
  const octet = code.local();
  code.loop(() => {
    code.get(0).get(1).op(OP.i32.geS).returnIf(-1);
    code.get(0).at(LOAD.octet, 0).tee(octet).i32(0xfe).op(OP.i32.and).returnIf(-1);
    code.step(0, 1).get(octet).branchIf(0);
  });
  code.get(0);
  return index;
}

function addExpansion(
  module: ModuleBuilder,
  { layout }: ExpansionTable,
  { places, room }: Allocation,
  nothingMore: number,
): NonNullable<ReaderParts['expansion']> {
  const [code, read] = module.add(PARAMETERS, [I32]);
  new ItemCode(code, { places, room, nothingMore, expansion: undefined }).layout('RE', layout);
  code.get(0);
  const [blanks, blank] = module.add([I32], []);
  for (const [path, place] of places) if (path.startsWith('RE/') && !place.isRepeated) addBlank(blanks, place);
  return { read, blank };
}

const BLANKS = { i8: [0, STORE.octet], i16: [1, STORE.half], i32: [2, STORE.i32], f64: [3, STORE.f64] } as const;

function addBlank(code: Code, { array, width, address, none }: Place): void {
  const [shift, store] = BLANKS[array];
  for (let i = 0; i < width; i++) {
    code
      .get(0)
      .i32(width << shift)
      .op(OP.i32.mul);
    if (array === 'f64') code.f64(none);
    else code.i32(none);
    code.at(store, address + (i << shift));
  }
}
