/**
 * Bodies of WebAssembly functions, instruction by instruction.
 * Source: WebAssembly Core Specification 2.0, section 5 (binary format).
 */

export const I32 = 0x7f;
export const I64 = 0x7e;
export const F64 = 0x7c;
export type ValueType = typeof I32 | typeof I64 | typeof F64;
/** Of a block that leaves nothing behind. */
const EMPTY = 0x40;

/** Instructions without immediates. */
export const OP = {
  return: 0x0f,
  drop: 0x1a,
  i32: {
    eqz: 0x45,
    eq: 0x46,
    ne: 0x47,
    ltS: 0x48,
    ltU: 0x49,
    gtS: 0x4a,
    gtU: 0x4b,
    geS: 0x4e,
    popcnt: 0x69,
    add: 0x6a,
    sub: 0x6b,
    mul: 0x6c,
    divU: 0x6e,
    and: 0x71,
    or: 0x72,
    xor: 0x73,
    shl: 0x74,
    shrS: 0x75,
    shrU: 0x76,
    rotl: 0x77,
    rotr: 0x78,
  },
  i64: { and: 0x83, or: 0x84, xor: 0x85, shl: 0x86, shrU: 0x88, rotl: 0x89, extendU: 0xad },
  f32: { ofSigned: 0xb2 },
  f64: { max: 0xa5, mul: 0xa2, div: 0xa3, ofSigned: 0xb7, ofUnsigned: 0xb8 },
} as const;

/** Instructions that take an offset in memory. */
export const LOAD = { i32: 0x28, i64: 0x29, f64: 0x2b, octet: 0x2d, half: 0x2f } as const;
export const STORE = { i32: 0x36, i64: 0x37, f32: 0x38, f64: 0x39, octet: 0x3a, half: 0x3b } as const;
type Access = (typeof LOAD)[keyof typeof LOAD] | (typeof STORE)[keyof typeof STORE];

/** Unsigned LEB128. */
export function unsigned(value: number): number[] {
  const octets: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...octets, rest];
    octets.push((rest % 128) | 0x80);
  }
}

/** Signed LEB128. */
function signed(value: bigint): number[] {
  const octets: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    const octet = Number(rest & 0x7fn);
    if (rest >= -64n && rest < 64n) return [...octets, octet];
    octets.push(octet | 0x80);
  }
}

/** One function's body. Blocks are given as functions that add what is in them. */
export class Code {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
  readonly octets: number[] = [];
  readonly locals: ValueType[] = [];

  constructor(parameters: readonly ValueType[], results: readonly ValueType[]) {
    this.parameters = parameters;
    this.results = results;
  }

  /** A local variable more: its number. */
  local(type: ValueType = I32): number {
    return this.parameters.length + this.locals.push(type) - 1;
  }

  op(...instructions: readonly number[]): this {
    this.octets.push(...instructions);
    return this;
  }

  i32(value: number): this {
    return this.op(0x41, ...signed(BigInt(value | 0)));
  }

  i64(value: bigint): this {
    return this.op(0x42, ...signed(BigInt.asIntN(64, value)));
  }

  f64(value: number): this {
    return this.op(0x44, ...new Uint8Array(Float64Array.of(value).buffer));
  }

  get(local: number): this {
    return this.op(0x20, ...unsigned(local));
  }

  set(local: number): this {
    return this.op(0x21, ...unsigned(local));
  }

  tee(local: number): this {
    return this.op(0x22, ...unsigned(local));
  }

  f32(value: number): this {
    return this.op(0x43, ...new Uint8Array(Float32Array.of(value).buffer));
  }

  /** Loads or stores `offset` octets after the address on the stack, however aligned. */
  at(access: Access, offset: number): this {
    return this.op(access, 0, ...unsigned(offset));
  }

  /** As `at`, of sixteen octets. */
  loadVector(offset: number): this {
    return this.op(0xfd, 0, 0, ...unsigned(offset));
  }

  storeVector(offset: number): this {
    return this.op(0xfd, 0x0b, 0, ...unsigned(offset));
  }

  /** Adds to a local. */
  step(local: number, by: number): this {
    return this.get(local).i32(by).op(OP.i32.add).set(local);
  }

  call(index: number): this {
    return this.op(0x10, ...unsigned(index));
  }

  /** Where what is on the stack is not 0. */
  if(then: () => void, otherwise?: () => void, result?: ValueType): this {
    this.op(0x04, result ?? EMPTY);
    then();
    if (otherwise) {
      this.op(0x05);
      otherwise();
    }
    return this.op(0x0b);
  }

  block(body: () => void): this {
    this.op(0x02, EMPTY);
    body();
    return this.op(0x0b);
  }

  loop(body: () => void): this {
    this.op(0x03, EMPTY);
    body();
    return this.op(0x0b);
  }

  /** Out of so many blocks (of a loop: to its start). */
  branch(depth: number): this {
    return this.op(0x0c, ...unsigned(depth));
  }

  branchIf(depth: number): this {
    return this.op(0x0d, ...unsigned(depth));
  }

  /** The function's end with this result, where what is on the stack is not 0. */
  returnIf(result: number): this {
    return this.if(() => this.i32(result).op(OP.return));
  }
}
