import type { ValueType } from './code.ts';
import { Code, unsigned } from './code.ts';

const MAGIC_AND_VERSION = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const SECTION = { type: 1, import: 2, function: 3, export: 7, code: 10 } as const;
const FUNCTION_TYPE = 0x60;
const [FUNCTION, MEMORY] = [0, 2];
/** Limits with a maximum. */
const BOUNDED = 1;
const PAGES_MAX = 0x10000;

const list = (entries: readonly (readonly number[])[]): number[] => [...unsigned(entries.length), ...entries.flat()];
const sized = (octets: number[]): number[] => unsigned(octets.length).concat(octets);
const named = (name: string): number[] => sized([...name].map((character) => character.charCodeAt(0)));

/** A function that comes from outside, as `env` and its name. */
export interface Imported {
  readonly name: string;
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/** A module of functions that share the memory `env.memory`; a function's number is its place, those imported first. */
export class ModuleBuilder {
  readonly #imported: readonly Imported[];
  readonly #functions: Code[] = [];
  readonly #exports: { readonly name: string; readonly index: number }[] = [];

  constructor(imported: readonly Imported[] = []) {
    this.#imported = imported;
  }

  /** A function more, to be filled before `bytes` is asked for; gives its number too. */
  add(parameters: readonly ValueType[], results: readonly ValueType[], name?: string): readonly [Code, number] {
    const code = new Code(parameters, results);
    const index = this.#imported.length + this.#functions.push(code) - 1;
    if (name !== undefined) this.#exports.push({ name, index });
    return [code, index];
  }

  bytes(): Uint8Array {
    const functions = this.#functions;
    const section = (id: number, entries: readonly (readonly number[])[]): number[] =>
      [id].concat(sized(list(entries)));
    const imported = this.#imported;
    const types = [...imported, ...functions].map((code) => [
      FUNCTION_TYPE,
      ...list(code.parameters.map((t) => [t])),
      ...list(code.results.map((t) => [t])),
    ]);
    const memory = [...named('env'), ...named('memory'), MEMORY, BOUNDED, ...unsigned(1), ...unsigned(PAGES_MAX)];
    return Uint8Array.from([
      ...MAGIC_AND_VERSION,
      ...section(SECTION.type, types),
      ...section(SECTION.import, [
        ...imported.map(({ name }, i) => [...named('env'), ...named(name), FUNCTION, ...unsigned(i)]),
        memory,
      ]),
      ...section(
        SECTION.function,
        functions.map((_, i) => unsigned(imported.length + i)),
      ),
      ...section(
        SECTION.export,
        this.#exports.map(({ name, index }) => [...named(name), FUNCTION, ...unsigned(index)]),
      ),
      ...section(SECTION.code, functions.map(bodyOf)),
    ]);
  }
}

function bodyOf({ locals, octets }: Code): number[] {
  const declared = list(locals.map((type) => [...unsigned(1), type]));
  return sized([...declared, ...octets, 0x0b]);
}
