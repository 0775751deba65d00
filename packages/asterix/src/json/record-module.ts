import { cellsIn } from '../columns/allocate.ts';
import { ItemCode, PARAMETERS, type ReaderParts } from '../columns/item-code.ts';
import { addNothingMore } from '../columns/reader-module.ts';
import { addChoose, addRecord } from '../columns/record-code.ts';
import type { Reading } from '../edition-choice.ts';
import { uapLength, uapsOf } from '../editions.ts';
import { type CategoryTable, type Layout, RANDOM, type Uap } from '../layout.ts';
import { type Code, I32, LOAD, OP, STORE } from '../wasm/code.ts';
import { ModuleBuilder } from '../wasm/module.ts';
import { addItemText, type ItemTextParts } from './item-text.ts';
import type { Leaf } from './leaves.ts';
import { addPutFunctions, IMPORTED, imported } from './put-code.ts';
import { TextAddresses } from './text-memory.ts';
import { TextTables } from './text-tables.ts';

/** Writes the lines of the records from `p` to `end`, to `o`; gives where the text ended, or −1 where one is malformed. */
export type RecordsWriter = (p: number, end: number, o: number) => number;

/** A module that writes the records of one edition, and what it needs. */
export interface RecordModule {
  readonly octets: Uint8Array;
  readonly addresses: TextAddresses;
  readonly tables: TextTables;
  /** What is written by JavaScript, by number. */
  readonly others: readonly Leaf[];
}

/** Octets of text after which they are taken: they stay in a processor's second cache. */
const DRAIN_OCTETS = 1 << 16;
const CLOSE = 0x7d;
const CLOSE_LINE = 0x0a7d;

/** `registerPlaces` gives the place of the item that holds Mode S registers, by order; −1 where there is none. */
export function recordModule({ table, expansion }: Reading, registerPlaces: readonly number[]): RecordModule {
  const addresses = new TextAddresses();
  const module = new ModuleBuilder(IMPORTED);
  const nothingMore = addNothingMore(module);
  const tables = new TextTables(addresses);
  const others: Leaf[] = [];
  const reading = readingParts(addresses, table, nothingMore);
  const parts: ItemTextParts = {
    functions: addPutFunctions(module, addresses),
    tables,
    octal: addresses.tables.octal,
    others,
    nothingMore,
    expansion: expansion && { layout: expansion.layout, skip: addSkip(module, expansion.layout, reading) },
  };
  const uaps = uapsOf(table);
  const measures = uaps.map((uap) => addRecord(module, table, uap, reading));
  const texts = new Map(
    Object.entries(table.items).map(([name, [, l]]) => [name, addItemText(module, name, l, parts)]),
  );
  const orders = uaps.map((uap, i) => ({
    measure: measures[i] as number,
    items: addItems(module, uap, texts, addresses),
    registers: registerPlaces[i] as number,
  }));
  const choose = uaps.length > 1 ? addChoose(module, table) : undefined;
  addRecords(module, addresses, uapLength(table), orders, choose);
  return { octets: module.bytes(), addresses, tables, others };
}

function readingParts(addresses: TextAddresses, table: CategoryTable, nothingMore: number): ReaderParts {
  const hasRandom = uapsOf(table).some((uap) => uap.includes(RANDOM));
  const room = {
    cells: cellsIn(addresses),
    presence: hasRandom ? addresses.presence : -1,
    ...{ used: 0, committed: 0, written: 0, offset: 0, order: 0, presenceOctets: 0 },
    ...{ capacity: 1, repetitions: 0, counters: [] },
  };
  return { places: new Map(), room, nothingMore, expansion: undefined, starts: addresses.starts };
}

/** (p, end, 0, 0) → where the content of an expansion field ends by its layout, or −1. */
function addSkip(module: ModuleBuilder, layout: Layout, parts: ReaderParts): number {
  const [code, index] = module.add(PARAMETERS, [I32]);
  new ItemCode(code, parts).layout('RE', layout);
  code.get(0);
  return index;
}

/** (end, o) → o: the items there are, in order of their numbers. */
function addItems(
  module: ModuleBuilder,
  uap: Uap,
  texts: ReadonlyMap<string, number>,
  { starts }: TextAddresses,
): number {
  const [code, index] = module.add([I32, I32], [I32]);
  const start = code.local();
  const named = uap.flatMap((name, place) => (name !== null && texts.has(name) ? [{ name, place }] : []));
  for (const { name, place } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    code
      .i32(starts + 4 * place)
      .at(LOAD.i32, 0)
      .tee(start);
    code.if(() =>
      code
        .get(start)
        .get(0)
        .get(1)
        .call(texts.get(name) as number)
        .set(1),
    );
  }
  code.get(1);
  return index;
}

interface OrderFunctions {
  readonly measure: number;
  readonly items: number;
  readonly registers: number;
}

/** `RecordsWriter`. */
function addRecords(
  module: ModuleBuilder,
  addresses: TextAddresses,
  places: number,
  orders: readonly OrderFunctions[],
  choose: number | undefined,
): void {
  const [code] = module.add([I32, I32, I32], [I32], 'write');
  const [p, end, o] = [0, 1, 2];
  const [next, order] = [code.local(), code.local()];
  const measure = (index: number) => code.get(p).get(end).i32(0).i32(0).call(index).set(next);
  const put = ({ items, registers }: OrderFunctions): void => {
    code.get(next).get(o).call(items).set(o);
    // Over the last comma: an FSPEC names at least one item.
    code.get(o).i32(1).op(OP.i32.sub).i32(CLOSE).at(STORE.octet, 0);
    if (registers < 0) return;
    code
      .i32(addresses.starts + 4 * registers)
      .at(LOAD.i32, 0)
      .op(OP.i32.eqz, OP.i32.eqz);
    code.i32(addresses.wantsRegisters).at(LOAD.i32, 0).op(OP.i32.and);
    code.if(() => code.get(o).get(order).get(next).call(imported('putRegisters')).set(o));
  };
  code.loop(() => {
    for (let at = 0; at < places; at += 2)
      code
        .i32(addresses.starts + 4 * at)
        .i64(0n)
        .at(STORE.i64, 0);
    if (choose !== undefined) code.get(p).get(end).call(choose).set(order);
    byOrder(code, order, orders, ({ measure: index }) => measure(index));
    code.get(next).i32(0).op(OP.i32.ltS).returnIf(-1);
    code
      .get(o)
      .i32(addresses.output + DRAIN_OCTETS)
      .op(OP.i32.gtS);
    code.if(() => code.get(o).call(imported('drain')).set(o));
    code.get(p).get(o).get(order).call(imported('putHead')).set(o);
    byOrder(code, order, orders, put);
    code.get(o).i32(CLOSE_LINE).at(STORE.half, 0).step(o, 2);
    code.get(next).tee(p).get(end).op(OP.i32.ltS).branchIf(0);
  });
  code.get(o);
}

function byOrder(
  code: Code,
  order: number,
  [first, second]: readonly OrderFunctions[],
  make: (functions: OrderFunctions) => void,
): void {
  if (second === undefined) make(first as OrderFunctions);
  else
    code.get(order).if(
      () => make(second),
      () => make(first as OrderFunctions),
    );
}
