import { bitsOf } from '../editions.ts';
import type { Content, ElementLayout, GroupLayout, Part } from '../layout.ts';
import { type Code, F64, OP, STORE } from '../wasm/code.ts';
import type { Place } from './allocate.ts';
import { BitCode, type Bits } from './bit-code.ts';
import { type Derived, DerivedRow, type Taker } from './derived-row.ts';

/** Parameters of a function that reads. */
export const [P, END, ROW, SHIFT] = [0, 1, 2, 3] as const;

const ROW_SHIFT = { i8: 0, i16: 1, i32: 2, f64: 3 } as const;
const STORES = { i8: STORE.octet, i16: STORE.half, i32: STORE.i32, f64: STORE.f64 } as const;

/** Adds to a function what takes elements out of the octets at `p` into their columns. */
export class ValueCode {
  readonly bits: BitCode;
  /** The local with the row of repeated values, where they are read. */
  repetition: number | undefined;
  readonly #code: Code;
  readonly #places: ReadonlyMap<string, Place>;
  /** Address of the marks of parts that have been written. */
  readonly #written: number;
  /** Locals with the row as octets, by the shift that makes it. */
  readonly #rows = new Map<number, number>([[0, ROW]]);
  readonly #derived: DerivedRow | undefined;
  readonly #takers: Readonly<Record<string, Taker>>;
  /** The part last marked. */
  #marked = -1;

  /** Values go to their `places`, and what is `derived` of some of them to its own. */
  constructor(code: Code, places: ReadonlyMap<string, Place>, written: number, derived?: Derived) {
    this.#code = code;
    this.#places = places;
    this.#written = written;
    this.bits = new BitCode(code, P);
    for (const shift of [1, 2, 3]) {
      const local = code.local();
      code.get(ROW).i32(shift).op(OP.i32.shl).set(local);
      this.#rows.set(shift, local);
    }
    this.#takers = derived?.takers ?? {};
    this.#derived = derived && new DerivedRow(code, this.bits, derived.places, (shift) => this.#pushRow(shift, false));
  }

  /** To be called before anything of a record, and after all of it. */
  beginRow(): void {
    this.#derived?.begin();
  }

  endRow(): void {
    this.#derived?.end();
  }

  /** Nothing is known of the octets at `p` yet. */
  begin(): void {
    this.bits.forget();
    this.#marked = -1;
  }

  /** An element or a group at `p`. */
  whole(path: string, layout: ElementLayout | GroupLayout): void {
    this.begin();
    this.#element(path, layout, { at: 0, siblings: new Map() });
  }

  #element(path: string, layout: ElementLayout | GroupLayout, where: Where): void {
    const take = this.#takers[path];
    if (take !== undefined && this.#derived !== undefined) this.#take(take, this.#derived, layout, where);
    else if (layout[0] === 'g') this.group(path, layout.slice(1) as Part[], where.at);
    else if (charactersOf(layout) > 0) this.#octets(path, layout, where.at);
    else this.#number(path, layout as ElementLayout, where);
  }

  #take(take: Taker, derived: DerivedRow, layout: ElementLayout | GroupLayout, { at }: Where): void {
    if (layout[0] !== 'g') {
      const [count, content] = layout;
      this.#limited({ at, count, isSigned: isSigned(content) }, content, false);
    }
    take(derived, at);
  }

  /** The parts of a group or an extent. */
  group(path: string, parts: readonly Part[], from: number): void {
    const siblings = new Map<string, Bits>();
    let at = from;
    for (const part of parts) {
      const bits = typeof part === 'number' ? part : bitsOf(part[1]);
      if (typeof part !== 'number') {
        this.#element(`${path}/${part[0]}`, part[1] as ElementLayout | GroupLayout, { at, siblings });
        siblings.set(part[0], { at, count: bits, isSigned: false });
      }
      at += bits;
    }
  }

  #number(path: string, [count, content]: ElementLayout, { at, siblings }: Where): void {
    const bits = { at, count, isSigned: isSigned(content) };
    const place = this.#places.get(path);
    const read = this.#limited(bits, content, place !== undefined);
    if (place === undefined) return;
    this.store(place, () => {
      if (content?.[0] === 'd') this.#chosen(bits, content, siblings);
      else {
        read();
        if (place.array === 'f64') this.#scale(bits, content);
      }
    });
  }

  /** Refuses what is beyond the limit; gives what pushes the raw number. */
  #limited(bits: Bits, content: Content | undefined, isWanted: boolean): () => void {
    const most = rawMost(content);
    if (most >= 2 ** (bits.isSigned ? bits.count - 1 : bits.count)) return () => this.bits.push(bits);
    const code = this.#code;
    const raw = code.local();
    this.bits.push(bits);
    code
      .tee(raw)
      .i32(most)
      .op(bits.isSigned ? OP.i32.gtS : OP.i32.gtU);
    if (bits.isSigned) code.get(raw).i32(-most).op(OP.i32.ltS, OP.i32.or);
    code.returnIf(-1);
    return () => isWanted && code.get(raw);
  }

  /** A raw number on the stack → its value as a double. One factor is exact where the denominator is a power of two. */
  #scale({ count, isSigned }: Bits, content: Content | undefined): void {
    const code = this.#code;
    code.op(isSigned || count < 32 ? OP.f64.ofSigned : OP.f64.ofUnsigned);
    if (content?.[0] !== 'q') return;
    const [, , numerator, denominator] = content;
    const isExact = Number.isInteger(Math.log2(denominator));
    const factor = isExact ? numerator / denominator : numerator;
    if (factor !== 1) code.f64(factor).op(OP.f64.mul);
    if (!isExact) code.f64(denominator).op(OP.f64.div);
  }

  /** A number whose meaning a sibling's value decides. */
  #chosen(bits: Bits, [, sibling, ...cases]: Choice, siblings: Siblings): void {
    const by = siblings.get(sibling) as Bits;
    const choose = (k: number): void => {
      const [value, content] = cases[k] ?? [];
      const own = { ...bits, isSigned: isSigned(content) };
      const push = (): void => {
        this.bits.pushApart(own);
        this.#scale(own, content);
      };
      if (value === undefined) {
        push();
        return;
      }
      this.bits.pushApart(by);
      this.#code.i32(value).op(OP.i32.eq);
      this.#code.if(push, () => choose(k + 1), F64);
    };
    choose(0);
  }

  /** Characters and wide bits, of whole octets. */
  #octets(path: string, [bits, content]: ElementLayout, at: number): void {
    const place = this.#places.get(path);
    if (place === undefined) return;
    if (at % 8 !== 0) throw new Error(`${path}: characters within an octet`);
    const code = this.#code;
    const into = code.local();
    this.#mark(place);
    code
      .get(this.repetition ?? ROW)
      .i32(place.width)
      .op(OP.i32.mul)
      .set(into);
    if (content?.[0] === 's' && content[1] === 'i') this.bits.sixBits(at >> 3, place.width, into, place.address);
    else this.bits.copy(at >> 3, bits >> 3, into, place.address);
  }

  /** Of what `push` puts on the stack. */
  store(place: Place, push: () => void): void {
    this.#mark(place);
    this.#pushRow(ROW_SHIFT[place.array], place.isRepeated);
    push();
    this.#code.at(STORES[place.array], place.address);
  }

  #pushRow(shift: number, isRepeated: boolean): void {
    if (isRepeated)
      this.#code
        .get(this.repetition as number)
        .i32(shift)
        .op(OP.i32.shl);
    else this.#code.get(this.#rows.get(shift) as number);
  }

  #mark({ part, isRepeated }: Place): void {
    if (isRepeated || part === this.#marked) return;
    this.#marked = part;
    this.#code
      .i32(0)
      .i32(1)
      .at(STORE.octet, this.#written + part);
  }
}

type Choice = Extract<Content, readonly ['d', ...unknown[]]>;
type Siblings = ReadonlyMap<string, Bits>;

interface Where {
  readonly at: number;
  readonly siblings: Siblings;
}

const isSigned = (content: Content | undefined): boolean =>
  (content?.[0] === 'q' || content?.[0] === 'i') && content[1] === 1;

/** The greatest raw magnitude that is possible. */
export const rawMost = (content: Content | undefined): number =>
  content?.[0] === 'q' && content[5] !== undefined ? Math.floor((content[5] * content[3]) / content[2]) : Infinity;

/** Octets to a row of characters and wide bits; 0 for numbers. */
const charactersOf = ([bits, content]: ElementLayout): number =>
  (content?.[0] === 's' && content[1] !== 'o') || bits > 32 ? bits : 0;
