import { bitsOf } from '../editions.ts';
import type { ElementLayout, GroupLayout, Layout, RepetitiveLayout } from '../layout.ts';
import { type Code, LOAD, OP, STORE } from '../wasm/code.ts';
import type { Place, Room } from './allocate.ts';
import { END, P, rawMost, type ValueCode } from './value-code.ts';

/** Adds to a function what reads repetitive items into rows of their own, from where the counter stands. */
export class RepetitionCode {
  readonly #code: Code;
  readonly #values: ValueCode;
  readonly #places: ReadonlyMap<string, Place>;
  readonly #room: Room;

  constructor(code: Code, values: ValueCode, places: ReadonlyMap<string, Place>, room: Room) {
    this.#code = code;
    this.#values = values;
    this.#places = places;
    this.#room = room;
  }

  /** At `p`, that of `path`. */
  add(path: string, [, countOctets, one]: RepetitiveLayout): void {
    this.#values.begin();
    const code = this.#code;
    const octets = (bitsOf(one) + 7) >>> 3;
    const count = this.#places.get(`${path}#count`);
    const first = this.#places.get(`${path}#first`);
    const isWanted = count !== undefined && first !== undefined;
    const counter = isWanted ? this.#room.used + 4 * this.#room.counters.indexOf(path) : 0;
    const [from, row] = [code.local(), code.local()];
    if (isWanted) code.i32(0).at(LOAD.i32, counter).tee(from).set(row);
    this.#values.repetition = row;
    const each = (): void => this.#values.whole(path, one);
    if (countOctets > 0) this.#counted(countOctets, octets, row, isWanted, hasLimit(one), each);
    else this.#onAndOn(octets, row, isWanted, each);
    this.#values.repetition = undefined;
    if (!isWanted) return;
    code.i32(0).get(row).at(STORE.i32, counter);
    this.#values.begin();
    this.#values.store(count, () => code.get(row).get(from).op(OP.i32.sub));
    this.#values.store(first, () => code.get(from));
  }

  #counted(
    countOctets: number,
    octets: number,
    row: number,
    isWanted: boolean,
    isLimited: boolean,
    each: () => void,
  ): void {
    const code = this.#code;
    const last = code.local();
    this.#values.bits.push({ at: 0, count: countOctets * 8, isSigned: false });
    code.set(last).step(P, countOctets);
    code.get(P).get(last).i32(octets).op(OP.i32.mul, OP.i32.add).get(END).op(OP.i32.gtS);
    code.if(() => this.#fail());
    if (!isWanted && !isLimited) {
      code.get(P).get(last).i32(octets).op(OP.i32.mul, OP.i32.add).set(P);
      return;
    }
    code.get(last).get(row).op(OP.i32.add).set(last);
    if (isWanted)
      code
        .get(last)
        .i32(this.#room.repetitions)
        .op(OP.i32.gtS)
        .if(() => this.#full());
    code.block(() =>
      code.loop(() => {
        code.get(row).get(last).op(OP.i32.geS).branchIf(1);
        each();
        code.step(P, octets).step(row, 1).branch(0);
      }),
    );
  }

  #onAndOn(octets: number, row: number, isWanted: boolean, each: () => void): void {
    const code = this.#code;
    code.loop(() => {
      code
        .get(P)
        .i32(octets)
        .op(OP.i32.add)
        .get(END)
        .op(OP.i32.gtS)
        .if(() => this.#fail());
      if (isWanted)
        code
          .get(row)
          .i32(this.#room.repetitions)
          .op(OP.i32.geS)
          .if(() => this.#full());
      each();
      this.#values.bits.push({ at: octets * 8 - 1, count: 1, isSigned: false });
      code.step(P, octets).step(row, 1).branchIf(0);
    });
  }

  #full(): void {
    this.#code.i32(0).i32(1).at(STORE.i32, this.#room.cells.isFull);
    this.#fail();
  }

  #fail(): void {
    this.#code.i32(-1).op(OP.return);
  }
}

function hasLimit(layout: Layout): boolean {
  if (typeof layout[0] === 'number') {
    return rawMost((layout as ElementLayout)[1]) < Infinity;
  }
  return (layout as GroupLayout).slice(1).some((part) => Array.isArray(part) && hasLimit(part[1]));
}
