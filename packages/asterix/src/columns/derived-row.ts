import { type Code, I32, LOAD, OP, STORE } from '../wasm/code.ts';
import type { BitCode, Bits } from './bit-code.ts';
import { AT_END, NO_PAIR } from './callsign.ts';

/** What a column of a kind has: the shift that makes a row octets, what says none, how it is stored. */
export const KINDS = {
  f64: { shift: 3, store: STORE.f64, none: Number.NaN, view: Float64Array },
  f32: { shift: 2, store: STORE.f32, none: Number.NaN, view: Float32Array },
  i32: { shift: 2, store: STORE.i32, none: -1, view: Int32Array },
  i16: { shift: 1, store: STORE.half, none: -1, view: Int16Array },
  u16: { shift: 1, store: STORE.half, none: 0, view: Uint16Array },
  u8: { shift: 0, store: STORE.octet, none: 0, view: Uint8Array },
  /** An octet of which 255 says none. */
  choice: { shift: 0, store: STORE.octet, none: 255, view: Uint8Array },
  /** Eight characters. */
  text: { shift: 3, store: STORE.i64, none: 0, view: Uint8Array },
} as const;
export type Kind = keyof typeof KINDS;

/** Kinds of columns by their names. `flags` gets what the takers of flags found. */
export type Kinds<Name extends string = string> = Readonly<Record<Name, Kind>>;

/** Where the columns are, and what else is in the memory or imported. */
export interface DerivedPlaces {
  readonly kinds: Kinds;
  readonly addresses: Readonly<Record<string, number>>;
  readonly pairs: number;
  /** The number of the function `cosine` of degrees. */
  readonly cosine: number;
}

/** Adds what takes from the element or group at bit `at` of the octets at hand. */
export type Taker = (row: DerivedRow, at: number) => void;

/** By path of the item or sub-item. */
export type Takers = Readonly<Record<string, Taker>>;

/** What is to be had of a record, and where it goes. */
export interface Derived {
  readonly takers: Takers;
  readonly places: DerivedPlaces;
}

/** Adds to a function what fills a row of columns whose values are derived from items. */
export class DerivedRow {
  readonly code: Code;
  readonly bits: BitCode;
  readonly places: DerivedPlaces;
  readonly #pushRow: (shift: number) => void;
  readonly #flags: number;

  constructor(code: Code, bits: BitCode, places: DerivedPlaces, pushRow: (shift: number) => void) {
    this.code = code;
    this.bits = bits;
    this.places = places;
    this.#pushRow = pushRow;
    this.#flags = code.local(I32);
  }

  /** Every column says none. */
  begin(): void {
    for (const [name, kind] of Object.entries(this.places.kinds)) {
      if (name !== 'flags') this.store(name, () => this.#pushNone(kind));
    }
  }

  end(): void {
    this.store('flags', () => this.code.get(this.#flags));
  }

  #pushNone(kind: Kind): void {
    const { none } = KINDS[kind];
    if (kind === 'f64') this.code.f64(none);
    else if (kind === 'f32') this.code.f32(none);
    else if (kind === 'text') this.code.i64(0n);
    else this.code.i32(none);
  }

  /** Of what `push` puts on the stack. */
  store(name: string, push: () => void): void {
    const { shift, store } = KINDS[this.places.kinds[name] as Kind];
    this.#pushRow(shift);
    push();
    this.code.at(store, this.places.addresses[name] as number);
  }

  /** The first four characters of a text, or the last. */
  storeHalf(name: string, half: 0 | 1, push: () => void): void {
    this.#pushRow(3);
    push();
    this.code.at(STORE.i32, (this.places.addresses[name] as number) + 4 * half);
  }

  /** A double's value in the row. */
  load(name: string): void {
    this.#pushRow(3);
    this.code.at(LOAD.f64, this.places.addresses[name] as number);
  }

  /** Sets a flag where the bit on the stack, 0 or 1, is. */
  flag(flag: number): void {
    this.code.i32(Math.log2(flag)).op(OP.i32.shl).get(this.#flags).op(OP.i32.or).set(this.#flags);
  }
}

const unsigned = (at: number, count: number): Bits => ({ at, count, isSigned: false });

/** A number times factors, one after another, by a divisor. */
export const quantity =
  (name: string, count: number, isSigned: boolean, factors: readonly number[], from = 0, divisor = 1): Taker =>
  (row, at) =>
    row.store(name, () => {
      row.bits.push({ at: at + from, count, isSigned });
      row.code.op(OP.f64.ofSigned);
      for (const factor of factors) row.code.f64(factor).op(OP.f64.mul);
      if (divisor !== 1) row.code.f64(divisor).op(OP.f64.div);
    });

/** Bits as they are. */
export const whole =
  (name: string, count: number, from = 0): Taker =>
  (row, at) =>
    row.store(name, () => row.bits.push(unsigned(at + from, count)));

/** A flag where one bit is set. */
export const flag =
  (own: number): Taker =>
  (row, at) => {
    row.bits.push(unsigned(at, 1));
    row.flag(own);
  };

/** A flag where a number of three bits is one of `values`. */
export const flagWhere =
  (own: number, values: readonly number[]): Taker =>
  (row, at) => {
    row.code.i32(values.reduce((mask, value) => mask | (1 << value), 0));
    row.bits.push(unsigned(at, 3));
    row.code.op(OP.i32.shrU).i32(1).op(OP.i32.and);
    row.flag(own);
  };

/** One after another. */
export const all =
  (...takers: readonly Taker[]): Taker =>
  (row, at) => {
    for (const take of takers) take(row, at);
  };

/** V and G (invalid, garbled) before `take`, which is for where neither is set. */
export const unlessDoubtful =
  (take: Taker): Taker =>
  (row, at) => {
    row.bits.push(unsigned(at, 2));
    row.code.op(OP.i32.eqz).if(() => row.bits.apart(() => take(row, at)));
  };

/** The flag for 7500, 7600 and 7700 (unlawful interference, radio failure, emergency) of a Mode 3/A code in 12 bits. */
export const emergencyCode =
  (own: number, from: number): Taker =>
  (row, at) => {
    const { code, bits } = row;
    bits.push(unsigned(at + from, 12));
    code.i32(0o7500).op(OP.i32.geS);
    bits.push(unsigned(at + from + 6, 6));
    code.op(OP.i32.eqz, OP.i32.and);
    row.flag(own);
  };

/** Eight characters of six bits, spaces at the end as zeros; nothing where one of the codes stands for no character. */
export const callsign =
  (name: string, from = 0): Taker =>
  (row, at) => {
    const { code, bits, places } = row;
    const words = [0, 1].map((half) => {
      const word = code.local();
      bits.push(unsigned(at + from + 24 * half, 24));
      code.set(word);
      return word;
    });
    const pairs: number[] = [];
    // From the last pair on: spaces are at the end where nothing comes after them.
    for (const i of [3, 2, 1, 0]) {
      const pair = code.local();
      const [word, later] = [words[i >> 1] as number, pairs.at(-1)];
      code.get(word);
      if (i & 1) code.i32(0xfff).op(OP.i32.and);
      else code.i32(12).op(OP.i32.shrU);
      code.i32(1).op(OP.i32.shl);
      if (later !== undefined)
        code
          .get(later)
          .op(OP.i32.eqz)
          .i32(Math.log2(2 * AT_END))
          .op(OP.i32.shl, OP.i32.or);
      code.at(LOAD.half, places.pairs + (later === undefined ? 2 * AT_END : 0)).set(pair);
      pairs.push(pair);
    }
    const [d, c, b, a] = pairs as [number, number, number, number];
    code.get(a).get(b).op(OP.i32.or).get(c).op(OP.i32.or).get(d).op(OP.i32.or).i32(NO_PAIR).op(OP.i32.and, OP.i32.eqz);
    code.if(() => {
      row.storeHalf(name, 0, () => code.get(a).get(b).i32(16).op(OP.i32.shl, OP.i32.or));
      row.storeHalf(name, 1, () => code.get(c).get(d).i32(16).op(OP.i32.shl, OP.i32.or));
    });
  };
