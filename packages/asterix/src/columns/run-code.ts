import { BLOCK_OCTETS_MIN, HEADER_OCTETS } from '../block-header.ts';
import { I32, LOAD, OP, STORE } from '../wasm/code.ts';
import type { ModuleBuilder } from '../wasm/module.ts';
import type { Room } from './allocate.ts';
import { PARAMETERS } from './item-code.ts';

/** A run over the blocks of a category, by the numbers of the functions that read its records. */
export interface Run {
  readonly category: number;
  readonly room: Room;
  /** By order of items; where there are two, `choose` says which a record has. */
  readonly orders: readonly number[];
  readonly choose?: number;
  /** Blocks of other categories are counted, and do not stop it. */
  readonly isAlone: boolean;
}

/** What of a block's header and records stops the run, and what each block leaves behind. */
export function addRun(module: ModuleBuilder, { category, room, orders, choose, isAlone }: Run): void {
  const [code] = module.add(PARAMETERS, [], 'run');
  const [at, last, row, shift] = [0, 1, 2, 3];
  const [end, p] = [code.local(), code.local()];
  const { cells, capacity, offset, order, used, committed, counters } = room;
  const set = (cell: number, push: () => void): void => {
    code.i32(0);
    push();
    code.at(STORE.i32, cell);
  };
  const refuse = (touched: number, depth: number): void => {
    set(cells.isRefused, () => code.i32(1));
    set(cells.touched, () => code.get(row).i32(touched).op(OP.i32.add));
    code.branch(depth);
  };
  const record = (): void => {
    code
      .get(row)
      .i32(capacity)
      .op(OP.i32.geS)
      .if(() => {
        set(cells.isFull, () => code.i32(1));
        refuse(0, 4);
      });
    code.get(row).i32(2).op(OP.i32.shl).get(p).get(shift).op(OP.i32.add).at(STORE.i32, offset);
    if (choose !== undefined) code.get(row).get(p).get(end).call(choose).at(STORE.octet, order);
    const read = (k: number): void => {
      code
        .get(p)
        .get(end)
        .get(row)
        .get(shift)
        .call(orders[k] as number);
    };
    if (choose === undefined) read(0);
    else
      code
        .get(row)
        .at(LOAD.octet, order)
        .if(
          () => read(1),
          () => read(0),
          I32,
        );
    code
      .tee(p)
      .i32(0)
      .op(OP.i32.ltS)
      .if(() => refuse(1, 4));
    code.step(row, 1).get(p).get(end).op(OP.i32.ltS).branchIf(0);
  };
  code.block(() =>
    code.loop(() => {
      code.get(last).get(at).op(OP.i32.sub).i32(BLOCK_OCTETS_MIN).op(OP.i32.ltS).branchIf(1);
      code.get(at).at(LOAD.octet, 1).i32(8).op(OP.i32.shl).get(at).at(LOAD.octet, 2).op(OP.i32.or).tee(p);
      code.i32(BLOCK_OCTETS_MIN).op(OP.i32.ltS).branchIf(1);
      code.get(at).get(p).op(OP.i32.add).tee(end).get(last).op(OP.i32.gtS).branchIf(1);
      code.get(at).at(LOAD.octet, 0).i32(category).op(OP.i32.ne);
      code.if(
        () => {
          if (isAlone) set(cells.unread, () => code.i32(0).at(LOAD.i32, cells.unread).i32(1).op(OP.i32.add));
          else code.branch(2);
        },
        () => {
          code.get(at).i32(HEADER_OCTETS).op(OP.i32.add).set(p);
          code.loop(record);
          set(cells.count, () => code.get(row));
          counters.forEach((_, i) => {
            set(committed + 4 * i, () => code.i32(0).at(LOAD.i32, used + 4 * i));
          });
        },
      );
      code.get(end).set(at).branch(0);
    }),
  );
  set(cells.at, () => code.get(at));
}
