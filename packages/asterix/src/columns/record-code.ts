import { uapLength, uapsOf } from '../editions.ts';
import { type CategoryTable, type ExtendedLayout, type Layout, type Part, RANDOM, type Uap } from '../layout.ts';
import { type Code, I32, LOAD, OP, STORE } from '../wasm/code.ts';
import type { ModuleBuilder } from '../wasm/module.ts';
import { ItemCode, PARAMETERS, type Presence, type ReaderParts } from './item-code.ts';
import { fixedOctets } from './skip.ts';
import { END, P, ROW } from './value-code.ts';

const bitsSet = (count: number, has: (bit: number) => boolean): number =>
  Array.from({ length: count }, (_, bit) => (has(bit) ? 0x80 >> bit : 0)).reduce((x, y) => x | y, 0);

/** (p, end, row, shift) → where the record ends, or −1. */
export function addRecord(module: ModuleBuilder, table: CategoryTable, uap: Uap, parts: ReaderParts): number {
  const [code, index] = module.add(PARAMETERS, [I32]);
  const octets = Math.ceil(uapLength(table) / 7);
  const { presence } = parts.room;
  const items = new ItemCode(code, parts);
  items.beginRow();
  const names = items.presence(octets, () => items.fail());
  names.forEach((name, i) => {
    code.get(name);
    if (i > 0) code.op(OP.i32.or);
  });
  code.i32(0xfe).op(OP.i32.and, OP.i32.eqz).returnIf(-1);
  const layoutOf = (place: number): Layout | undefined => table.items[uap[place] ?? '']?.[1];
  names.forEach((name, i) => {
    if (presence >= 0)
      code
        .get(ROW)
        .i32(octets)
        .op(OP.i32.mul)
        .get(name)
        .at(STORE.octet, presence + i);
    const spare = bitsSet(7, (bit) => uap[i * 7 + bit] !== RANDOM && !layoutOf(i * 7 + bit));
    if (spare) code.get(name).i32(spare).op(OP.i32.and).returnIf(-1);
  });
  const { starts } = parts;
  const fields = uap.map((item, place): Presence | undefined => {
    if (item === RANDOM) return () => addRandom(code, items, table, uap, parts);
    const layout = layoutOf(place);
    if (!layout || starts === undefined) return layout && [item as string, layout];
    return () => {
      code
        .i32(starts + 4 * place)
        .get(P)
        .at(STORE.i32, 0);
      items.layout(item as string, layout);
    };
  });
  items.inOrder(names, 7, fields);
  items.endRow();
  code.get(P).get(END).op(OP.i32.gtS).returnIf(-1).get(P);
  return index;
}

/** Random field sequencing, as `skipRandom` of record-plan.ts steps over it. */
function addRandom(code: Code, items: ItemCode, table: CategoryTable, uap: Uap, { room, starts }: ReaderParts): void {
  const [left, field, bits] = [code.local(), code.local(), code.local()];
  const pastEnd = () => code.get(P).get(END).op(OP.i32.geS).returnIf(-1);
  const chooser = 'cases' in table.uap ? table.uap.item : '';
  pastEnd();
  code.get(P).at(LOAD.octet, 0).tee(left).op(OP.i32.eqz).returnIf(-1).step(P, 1);
  const one = (item: string, place: number, layout: Layout): void => {
    const at = room.presence + Math.floor(place / 7);
    const mask = 0x80 >> (place % 7);
    const address = () => code.get(ROW).i32(room.presenceOctets).op(OP.i32.mul);
    code
      .get(field)
      .i32(place + 1)
      .op(OP.i32.eq)
      .if(() => {
        address().at(LOAD.octet, at).tee(bits).i32(mask).op(OP.i32.and).returnIf(-1);
        address().get(bits).i32(mask).op(OP.i32.or).at(STORE.octet, at);
        if (starts !== undefined)
          code
            .i32(starts + 4 * place)
            .get(P)
            .at(STORE.i32, 0);
        items.layout(item, layout);
        code.branch(1);
      });
  };
  code.loop(() => {
    pastEnd();
    code.get(P).at(LOAD.octet, 0).set(field).step(P, 1);
    code.block(() => {
      uap.forEach((item, place) => {
        const layout = table.items[item ?? '']?.[1];
        if (item && layout && item !== chooser) one(item, place, layout);
      });
      items.fail();
    });
    code.step(left, -1).get(left).branchIf(0);
  });
}

/** (p, end) → which order of items the record has, of those that an item tells apart which has the same place in all. */
export function addChoose(module: ModuleBuilder, table: CategoryTable): number {
  const [code, index] = module.add([I32, I32], [I32]);
  if (!('cases' in table.uap)) throw new Error('one order of items is no choice');
  const { item, subItem, cases } = table.uap;
  const [uap] = uapsOf(table) as [Uap];
  const place = uap.indexOf(item);
  const [first, next] = [code.local(), code.local()];
  code
    .get(0)
    .at(LOAD.octet, 0)
    .tee(first)
    .i32(0x80 >> place)
    .op(OP.i32.and, OP.i32.eqz)
    .returnIf(0);
  code.get(first).set(next);
  code.loop(() => {
    code.get(0).get(1).op(OP.i32.geS).returnIf(0);
    code
      .step(0, 1)
      .get(next)
      .i32(1)
      .op(OP.i32.and)
      .if(() => {
        code.get(0).at(LOAD.octet, 0).set(next).branch(1);
      });
  });
  uap.slice(0, place).forEach((name, i) => {
    const octets = fixedOctets((table.items[name ?? ''] as readonly [string, Layout])[1]);
    if (octets === 0) throw new Error('what chooses the order of items does not stand at a known place');
    code
      .get(first)
      .i32(0x80 >> i)
      .op(OP.i32.and)
      .if(() => code.step(0, octets));
  });
  const [, layout] = table.items[item] as readonly [string, ExtendedLayout];
  const [name, [bits]] = layout[1] as Exclude<Part, number> as [string, [number]];
  if (name !== subItem || place > 6) throw new Error('what chooses the order of items is not at the start');
  Object.keys(cases).forEach((value, k) => {
    code
      .get(0)
      .at(LOAD.octet, 0)
      .i32(8 - bits)
      .op(OP.i32.shrU)
      .i32(Number(value))
      .op(OP.i32.eq)
      .returnIf(k);
  });
  code.i32(0);
  return index;
}
