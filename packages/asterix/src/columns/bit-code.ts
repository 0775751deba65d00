import { type Code, LOAD, OP, STORE } from '../wasm/code.ts';

/** `count` bits (at most 32) from bit `at` of the octets at a pointer. */
export interface Bits {
  readonly at: number;
  readonly count: number;
  readonly isSigned: boolean;
}

/** Octets copied at a time, the largest first. */
const PIECES = [
  [8, LOAD.i64, STORE.i64],
  [4, LOAD.i32, STORE.i32],
  [2, LOAD.half, STORE.half],
  [1, LOAD.octet, STORE.octet],
] as const;

/** Adds to a function what gets numbers and characters out of the octets at its local `pointer`, first bit first. */
export class BitCode {
  readonly #code: Code;
  readonly #pointer: number;
  /** Locals that hold octets, by their place; and all locals made for that. */
  readonly #known = new Map<number, number>();
  readonly #locals: number[] = [];

  constructor(code: Code, pointer: number) {
    this.#code = code;
    this.#pointer = pointer;
  }

  /** Has to be said where the pointer has moved, or where what follows may run without what came before. */
  forget(): void {
    this.#known.clear();
  }

  /** What `make` adds may not run: what is read in it is not known after it. */
  apart(make: () => void): void {
    const before = [...this.#known];
    make();
    this.#known.clear();
    for (const [octet, local] of before) this.#known.set(octet, local);
  }

  push(bits: Bits): void {
    this.#push(bits, (i) => this.#octet(i));
  }

  /** As `push`, within a branch: what is read there is not known after it. */
  pushApart(bits: Bits): void {
    this.#push(bits, (i) => this.#code.get(this.#pointer).at(LOAD.octet, i));
  }

  /** Octet `i`, read once. */
  #octet(i: number): void {
    const known = this.#known.get(i);
    if (known !== undefined) {
      this.#code.get(known);
      return;
    }
    const local = this.#locals[this.#known.size] ?? this.#code.local();
    this.#locals[this.#known.size] = local;
    this.#known.set(i, local);
    this.#code.get(this.#pointer).at(LOAD.octet, i).tee(local);
  }

  #push({ at, count, isSigned }: Bits, octet: (i: number) => void): void {
    const code = this.#code;
    const first = at >> 3;
    const lead = at & 7;
    const octets = ((at + count - 1) >> 3) - first + 1;
    const down = 8 * octets - lead - count;
    if (octets === 5) {
      octet(first);
      code.i32(32 - down).op(OP.i32.shl);
      this.#word(first + 1);
      code.i32(down).op(OP.i32.shrU, OP.i32.or);
      if (count < 32)
        code
          .i32(32 - count)
          .op(OP.i32.shl)
          .i32(32 - count)
          .op(isSigned ? OP.i32.shrS : OP.i32.shrU);
      return;
    }
    if (octets === 4) this.#word(first);
    else this.#join(first, octets, octet);
    const up = 32 - 8 * octets + lead;
    if (isSigned) {
      if (up > 0) code.i32(up).op(OP.i32.shl);
      if (count < 32) code.i32(32 - count).op(OP.i32.shrS);
      return;
    }
    if (down > 0) code.i32(down).op(OP.i32.shrU);
    if (lead > 0) code.i32(2 ** count - 1).op(OP.i32.and);
  }

  /** At most three octets as one number. */
  #join(first: number, octets: number, octet: (i: number) => void): void {
    octet(first);
    for (let i = 1; i < octets; i++) {
      this.#code.i32(8).op(OP.i32.shl);
      octet(first + i);
      this.#code.op(OP.i32.or);
    }
  }

  /** Four octets as one number. */
  #word(first: number): void {
    this.#code.get(this.#pointer).at(LOAD.i32, first);
    this.#reverse();
  }

  /** The octets of the word on the stack the other way round: memory is little-endian, records are not. */
  #reverse(): void {
    const code = this.#code;
    const own = code.local();
    code.tee(own).i32(8).op(OP.i32.rotl).i32(0x00ff00ff).op(OP.i32.and);
    code.get(own).i32(8).op(OP.i32.rotr).i32(0xff00ff00).op(OP.i32.and, OP.i32.or);
  }

  /** `count` octets from octet `from` on as they are, to `address` after the local `into`. */
  copy(from: number, count: number, into: number, address: number): void {
    let done = 0;
    for (const [size, load, store] of PIECES) {
      for (; count - done >= size; done += size) {
        this.#code
          .get(into)
          .get(this.#pointer)
          .at(load, from + done)
          .at(store, address + done);
      }
    }
  }

  /**
   * `count` characters of six bits as ASCII, those that stand for nothing as `readCharacters` has them. Four
   * at a time: spread out to an octet each, and 64 added where the sixth bit is 0.
   */
  sixBits(from: number, count: number, into: number, address: number): void {
    const code = this.#code;
    const word = code.local();
    for (let i = 0; i < count; i += 4) {
      code.get(into);
      this.pushApart({ at: (from + (i * 3) / 4) * 8, count: 24, isSigned: false });
      code.tee(word).i32(0xfff000).op(OP.i32.and).i32(4).op(OP.i32.shl);
      code.get(word).i32(0xfff).op(OP.i32.and, OP.i32.or);
      code.tee(word).i32(0x0fc00fc0).op(OP.i32.and).i32(2).op(OP.i32.shl);
      code.get(word).i32(0x003f003f).op(OP.i32.and, OP.i32.or);
      code.tee(word).get(word).i32(-1).op(OP.i32.xor).i32(0x20202020).op(OP.i32.and).i32(1).op(OP.i32.shl, OP.i32.or);
      this.#reverse();
      code.at(STORE.i32, address + i);
    }
  }
}
