import { BitCode } from '../columns/bit-code.ts';
import { bitsOf, partsBits } from '../editions.ts';
import type {
  ElementLayout,
  ExtendedLayout,
  Field,
  FixedCompoundLayout,
  GroupLayout,
  Layout,
  Part,
  RepetitiveLayout,
} from '../layout.ts';
import { I32, LOAD, OP, STORE } from '../wasm/code.ts';
import type { Code } from '../wasm/code.ts';
import type { ModuleBuilder } from '../wasm/module.ts';
import { keyText, leavesOf, leavesOfParts, opened } from './leaves.ts';
import { END, O, P, type TextParts, ValueText } from './value-text.ts';

/** What the items of one edition are written with. */
export interface ItemTextParts extends TextParts {
  /** Number of a function that steps over presence octets that may say nothing. */
  readonly nothingMore: number;
  /** The layout of the expansion field, and the number of the function that says where its content ends. */
  readonly expansion: { readonly layout: FixedCompoundLayout; readonly skip: number } | undefined;
}

const CLOSE_OBJECT = 0x2c7d;
const CLOSE_LIST = 0x2c5d;

/**
 * The number of a function (p, end, o) that writes the item at `p`, which is well-formed, as `JSON.stringify`
 * would what the record face says of it, with its key before it and a comma after it; gives where the text ended.
 */
export function addItemText(module: ModuleBuilder, name: string, layout: Layout, parts: ItemTextParts): number {
  const [code, index] = module.add([I32, I32, I32], [I32]);
  const text = new ItemText(code, parts);
  text.layout(keyText(name), layout);
  text.end();
  return index;
}

/** Adds what writes items, one after another, and steps over them. */
class ItemText {
  readonly #code: Code;
  readonly #bits: BitCode;
  readonly #values: ValueText;
  readonly #parts: ItemTextParts;

  constructor(code: Code, parts: ItemTextParts) {
    this.#code = code;
    this.#bits = new BitCode(code, P);
    this.#values = new ValueText(code, this.#bits, parts);
    this.#parts = parts;
  }

  end(): void {
    this.#values.flush();
    this.#code.get(O);
  }

  layout(key: string, layout: Layout): void {
    if (layout[0] === 'x') this.#extended(key, layout as ExtendedLayout);
    else if (layout[0] === 'r') this.#repetitive(key, layout as RepetitiveLayout);
    else if (layout[0] === 'c') this.#compound(key, layout.slice(1) as Field[], 7, 0);
    else if (layout[0] === 'f') this.#compound(key, layout.slice(2) as Field[], 8, (layout as FixedCompoundLayout)[1]);
    else if (layout[0] === 'p') this.#explicit(key, layout[1] === 're');
    else this.#fixed(key, layout as ElementLayout | GroupLayout);
  }

  #fixed(key: string, layout: ElementLayout | GroupLayout): void {
    this.#values.leaves(leavesOf(key, layout, 0));
    this.#code.step(P, (bitsOf(layout) + 7) >>> 3);
  }

  #extended(key: string, layout: ExtendedLayout): void {
    const extents: Part[][] = [[]];
    for (const part of layout.slice(1) as (Part | null)[]) {
      if (part === null) extents.push([]);
      else (extents.at(-1) as Part[]).push(part);
    }
    if ((extents.at(-1) as Part[]).length === 0) extents.pop();
    this.#extent(extents, 0, `${key}{`);
    this.#close(CLOSE_OBJECT);
  }

  #extent(extents: readonly Part[][], i: number, before: string): void {
    const parts = extents[i] as Part[];
    const octets = (partsBits(parts, 0, parts.length) + 7) >>> 3;
    const leaves = leavesOfParts(parts, 0);
    this.#values.leaves(i === 0 ? opened(before, leaves) : leaves);
    this.#values.flush();
    if (i + 1 === extents.length) {
      this.#code.step(P, octets);
      return;
    }
    this.#bits.push({ at: octets * 8 - 1, count: 1, isSigned: false });
    this.#code.step(P, octets).if(() => this.#extent(extents, i + 1, ''));
  }

  #repetitive(key: string, [, countOctets, one]: RepetitiveLayout): void {
    const code = this.#code;
    const octets = (bitsOf(one) + 7) >>> 3;
    const each = () => {
      this.#values.leaves(leavesOf('', one, 0));
      this.#values.flush();
    };
    this.#values.constant(`${key}[`);
    this.#values.flush();
    if (countOctets === 0) {
      code.loop(() => {
        each();
        this.#bits.push({ at: octets * 8 - 1, count: 1, isSigned: false });
        code.step(P, octets).branchIf(0);
      });
      this.#close(CLOSE_LIST);
      return;
    }
    const [left, first] = [code.local(), code.local()];
    this.#bits.forget();
    this.#bits.push({ at: 0, count: countOctets * 8, isSigned: false });
    code.set(left).step(P, countOctets).get(O).set(first);
    code.block(() =>
      code.loop(() => {
        code.get(left).op(OP.i32.eqz).branchIf(1);
        each();
        code.step(P, octets).step(left, -1).branch(0);
      }),
    );
    this.#closeFrom(first, CLOSE_LIST);
  }

  /** A bracket in place of the last comma, and a comma. */
  #close(bracket: number): void {
    this.#values.flush();
    this.#code.get(O).i32(1).op(OP.i32.sub).i32(bracket).at(STORE.half, 0).step(O, 1);
  }

  /** The same, where there may be no comma: the text began at `first`. */
  #closeFrom(first: number, bracket: number): void {
    this.#code.get(O).get(O).get(first).op(OP.i32.eq, OP.i32.add).set(O);
    this.#close(bracket);
  }

  /** Fields by presence bits, 7 an octet with extension or 8 in a fixed number of octets. */
  #compound(key: string, fields: readonly Field[], perOctet: 7 | 8, octetsFixed: number): void {
    const code = this.#code;
    const names = this.#presence(octetsFixed || Math.max(1, Math.ceil(fields.length / 7)), octetsFixed > 0);
    const first = code.local();
    this.#values.constant(`${key}{`);
    this.#values.flush();
    code.get(O).set(first);
    fields.forEach((field, i) => {
      if (!field) return;
      code
        .get(names[Math.floor(i / perOctet)] as number)
        .i32(0x80 >> (i % perOctet))
        .op(OP.i32.and);
      code.if(() => {
        this.layout(keyText(field[0]), field[1]);
        this.#values.flush();
      });
    });
    this.#closeFrom(first, CLOSE_OBJECT);
  }

  #presence(count: number, isFixed: boolean): number[] {
    const code = this.#code;
    const names = Array.from({ length: count }, () => code.local());
    const read = (i: number): void => {
      const name = names[i] as number;
      code.get(P).at(LOAD.octet, 0).set(name).step(P, 1);
      if (isFixed) {
        if (i + 1 < count) read(i + 1);
        return;
      }
      code.get(name).i32(1).op(OP.i32.and);
      code.if(() => {
        if (i + 1 < count) read(i + 1);
        else code.get(P).get(END).call(this.#parts.nothingMore).set(P);
      });
    };
    // A field of a repetition would find what the one before it left.
    for (const name of names) code.i32(0).set(name);
    read(0);
    return names;
  }

  /** Sub-items where there is a layout that fits to the octet, else hex. */
  #explicit(key: string, isExpansion: boolean): void {
    const code = this.#code;
    const after = code.local();
    code.get(P).get(P).at(LOAD.octet, 0).op(OP.i32.add).set(after).step(P, 1);
    const hex = (): void => {
      this.#values.constant(key);
      this.#values.flush();
      code.get(O).get(P).get(after).call(this.#parts.functions.hex).set(O);
      this.#values.constant(',');
      this.#values.flush();
    };
    const { expansion } = this.#parts;
    if (!isExpansion || expansion === undefined) hex();
    else {
      code.get(P).get(after).i32(0).i32(0).call(expansion.skip).get(after).op(OP.i32.eq);
      code.if(() => {
        this.layout(key, expansion.layout);
        this.#values.flush();
      }, hex);
    }
    code.get(after).set(P);
  }
}
