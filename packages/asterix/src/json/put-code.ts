import { I32, LOAD, OP, STORE } from '../wasm/code.ts';
import type { ModuleBuilder } from '../wasm/module.ts';
import type { TextAddresses } from './text-memory.ts';

/** Numbers of the functions that write texts of values: each takes where to write first, and gives where the text ended. */
export interface PutFunctions {
  /** (o, value) an unsigned whole number. */
  readonly whole: number;
  /** (o, value) a signed one. */
  readonly signed: number;
  /** (o, numerator, texts, lengths) `.25` of a fraction below 1, from a table that is filled when wanted. */
  readonly fraction: number;
  /** (o, raw, table) a quantity's text, remembered. */
  readonly remembered: number;
  /** (o, p, end) characters of six bits. */
  readonly icao: number;
  /** (o, p, end) octets as hex. */
  readonly hex: number;
}

/** What is asked of JavaScript: by number, since imported functions come first. */
export const IMPORTED = [
  /** (lengths, octet): the texts of an octet's elements are to be put into their table. */
  { name: 'learnOctet', parameters: [I32, I32], results: [] },
  /** (lengths, numerator): the fraction's text is to be put into its table. */
  { name: 'learnFraction', parameters: [I32, I32], results: [] },
  /** (table, raw): the quantity's text is to be remembered. */
  { name: 'learnQuantity', parameters: [I32, I32], results: [] },
  /** (value, o, p): what is written another way; gives where its text ended. */
  { name: 'putOther', parameters: [I32, I32, I32], results: [I32] },
  /** (p, o, order): a line's beginning. */
  { name: 'putHead', parameters: [I32, I32, I32], results: [I32] },
  /** (o, order, end): what registers say, where that is wanted. */
  { name: 'putRegisters', parameters: [I32, I32, I32], results: [I32] },
  /** (o): takes what has been written; gives where to go on. */
  { name: 'drain', parameters: [I32], results: [I32] },
] as const;
export type ImportedName = (typeof IMPORTED)[number]['name'];

export const imported = (name: ImportedName): number => IMPORTED.findIndex((each) => each.name === name);

/** Values remembered for each quantity, and the octets of each: its text, its raw number, its length. */
export const REMEMBERED = 4096;
export const TEXT_OCTETS = 32;
export const RAW_AT = REMEMBERED * TEXT_OCTETS;
export const LENGTH_AT = RAW_AT + REMEMBERED * 4;
export const REMEMBERED_OCTETS = LENGTH_AT + REMEMBERED;

/** Octets of a fraction's text in its table. */
export const FRACTION_OCTETS = 16;

const MINUS = 0x2d;
const QUOTE = 0x22;
const THOUSAND = 1000;

export function addPutFunctions(module: ModuleBuilder, { tables }: TextAddresses): PutFunctions {
  const whole = addWhole(module, tables);
  return {
    whole,
    signed: addSigned(module, whole),
    fraction: addFraction(module),
    remembered: addRemembered(module),
    icao: addIcao(module, tables),
    hex: addHex(module, tables),
  };
}

/** Up to three digits, then three at a time. */
function addWhole(module: ModuleBuilder, { plain, padded }: TextAddresses['tables']): number {
  const [code, index] = module.add([I32, I32], [I32]);
  const [o, value] = [0, 1];
  const above = code.local();
  code.get(value).i32(THOUSAND).op(OP.i32.ltU);
  code.if(() => {
    code.get(o).get(value).i32(2).op(OP.i32.shl).at(LOAD.i32, plain).at(STORE.i32, 0);
    code.get(o).i32(1).op(OP.i32.add).get(value).i32(9).op(OP.i32.gtU, OP.i32.add);
    code.get(value).i32(99).op(OP.i32.gtU, OP.i32.add, OP.return);
  });
  code.get(value).i32(THOUSAND).op(OP.i32.divU).set(above);
  code.get(o).get(above).call(index).set(o);
  code.get(o).get(value).get(above).i32(THOUSAND).op(OP.i32.mul, OP.i32.sub).i32(2).op(OP.i32.shl);
  code.at(LOAD.i32, padded).at(STORE.i32, 0).get(o).i32(3).op(OP.i32.add);
  return index;
}

function addSigned(module: ModuleBuilder, whole: number): number {
  const [code, index] = module.add([I32, I32], [I32]);
  code.get(1).i32(0).op(OP.i32.ltS);
  code.if(() => {
    code.get(0).i32(MINUS).at(STORE.octet, 0).step(0, 1);
    code.i32(0).get(1).op(OP.i32.sub).set(1);
  });
  code.get(0).get(1).call(whole);
  return index;
}

function addFraction(module: ModuleBuilder): number {
  const [code, index] = module.add([I32, I32, I32, I32], [I32]);
  const [o, numerator, texts, lengths] = [0, 1, 2, 3];
  const [length, from] = [code.local(), code.local()];
  const load = () => code.get(lengths).get(numerator).op(OP.i32.add).at(LOAD.octet, 0);
  code
    .get(numerator)
    .op(OP.i32.eqz)
    .if(() => code.get(o).op(OP.return));
  load().tee(length).op(OP.i32.eqz);
  code.if(() => {
    code.get(lengths).get(numerator).call(imported('learnFraction'));
    load().set(length);
  });
  code.get(texts).get(numerator).i32(Math.log2(FRACTION_OCTETS)).op(OP.i32.shl, OP.i32.add).set(from);
  for (const at of [0, 8]) code.get(o).get(from).at(LOAD.i64, at).at(STORE.i64, at);
  code.get(o).get(length).op(OP.i32.add);
  return index;
}

function addRemembered(module: ModuleBuilder): number {
  const [code, index] = module.add([I32, I32, I32], [I32]);
  const [o, raw, table] = [0, 1, 2];
  const [slot, length, from] = [code.local(), code.local(), code.local()];
  const load = () => code.get(slot).get(table).op(OP.i32.add).at(LOAD.octet, LENGTH_AT);
  code
    .get(raw)
    .i32(REMEMBERED - 1)
    .op(OP.i32.and)
    .set(slot);
  load().tee(length).op(OP.i32.eqz);
  code.get(slot).i32(2).op(OP.i32.shl).get(table).op(OP.i32.add).at(LOAD.i32, RAW_AT).get(raw).op(OP.i32.ne, OP.i32.or);
  code.if(() => {
    code.get(table).get(raw).call(imported('learnQuantity'));
    load().set(length);
  });
  code.get(slot).i32(Math.log2(TEXT_OCTETS)).op(OP.i32.shl).get(table).op(OP.i32.add).set(from);
  for (const at of [0, 8, 16, 24]) code.get(o).get(from).at(LOAD.i64, at).at(STORE.i64, at);
  code.get(o).get(length).op(OP.i32.add);
  return index;
}

const quoted = (
  module: ModuleBuilder,
  octets: number,
  put: (code: ReturnType<ModuleBuilder['add']>[0]) => void,
): number => {
  const [code, index] = module.add([I32, I32, I32], [I32]);
  const [o, p, end] = [0, 1, 2];
  code.get(o).i32(QUOTE).at(STORE.octet, 0).step(o, 1);
  code.block(() =>
    code.loop(() => {
      code.get(p).get(end).op(OP.i32.geS).branchIf(1);
      put(code);
      code.step(p, octets).branch(0);
    }),
  );
  code.get(o).i32(QUOTE).at(STORE.octet, 0).get(o).i32(1).op(OP.i32.add);
  return index;
};

/** Four characters in three octets. */
function addIcao(module: ModuleBuilder, { pairs, pairOctets }: TextAddresses['tables']): number {
  return quoted(module, 3, (code) => {
    const [o, p] = [0, 1];
    const pair = code.local();
    const put = () => {
      code.get(o).get(pair).i32(2).op(OP.i32.shl).at(LOAD.i32, pairs).at(STORE.i32, 0);
      code.get(o).get(pair).at(LOAD.octet, pairOctets).op(OP.i32.add).set(o);
    };
    code
      .get(p)
      .at(LOAD.octet, 0)
      .i32(4)
      .op(OP.i32.shl)
      .get(p)
      .at(LOAD.octet, 1)
      .i32(4)
      .op(OP.i32.shrU, OP.i32.or)
      .set(pair);
    put();
    code
      .get(p)
      .at(LOAD.octet, 1)
      .i32(15)
      .op(OP.i32.and)
      .i32(8)
      .op(OP.i32.shl)
      .get(p)
      .at(LOAD.octet, 2)
      .op(OP.i32.or)
      .set(pair);
    put();
  });
}

function addHex(module: ModuleBuilder, { hex }: TextAddresses['tables']): number {
  return quoted(module, 1, (code) => {
    code.get(0).get(1).at(LOAD.octet, 0).i32(1).op(OP.i32.shl).at(LOAD.half, hex).at(STORE.half, 0).step(0, 2);
  });
}
