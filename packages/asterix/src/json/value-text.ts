import type { BitCode, Bits } from '../columns/bit-code.ts';
import type { Content, ElementLayout } from '../layout.ts';
import { elementValue, NUMBER_BITS_MAX, type Quantity } from '../read-item.ts';
import { type Code, LOAD, OP, STORE } from '../wasm/code.ts';
import type { Leaf } from './leaves.ts';
import { imported, type PutFunctions } from './put-code.ts';
import { type ExactQuantity, exactQuantity } from './quantity-text.ts';
import type { TextTables } from './text-tables.ts';

/** The parameters of functions that write: what is read, its end, where the text goes. */
export const [P, END, O] = [0, 1, 2] as const;

const MINUS = 0x2d;
const WORD_OCTETS = 8;
const VECTOR_OCTETS = 16;
/** Octal digits that a table has. */
const OCTAL_BITS = 12;

/** What texts are made with. */
export interface TextParts {
  readonly functions: PutFunctions;
  readonly tables: TextTables;
  readonly octal: number;
  /** What is written by JavaScript, by number. */
  readonly others: Leaf[];
}

/** Little-endian octets of ASCII. */
const wordOf = (text: string): bigint =>
  [...text].reduce((word, character, k) => word | (BigInt(character.charCodeAt(0)) << BigInt(8 * k)), 0n);

/** Adds to a function what writes the elements that stand at `p`, as text, to `o`. */
export class ValueText {
  readonly #code: Code;
  readonly #bits: BitCode;
  readonly #parts: TextParts;
  /** Octets written since `o` was last moved. */
  #pending = 0;

  constructor(code: Code, bits: BitCode, parts: TextParts) {
    this.#code = code;
    this.#bits = bits;
    this.#parts = parts;
  }

  /** ASCII that is always the same. What is written beyond it is written over. */
  constant(text: string): void {
    for (let at = 0; at < text.length; at += WORD_OCTETS) {
      const piece = text.slice(at, at + WORD_OCTETS);
      this.#code.get(O);
      if (piece.length > 4) this.#code.i64(wordOf(piece)).at(STORE.i64, this.#pending + at);
      else this.#code.i32(Number(wordOf(piece))).at(STORE.i32, this.#pending + at);
    }
    this.#pending += text.length;
  }

  /** Has `o` stand where the text ends: before a branch, and after what is in one. */
  flush(): void {
    if (this.#pending > 0) this.#code.step(O, this.#pending);
    this.#pending = 0;
  }

  /** Elements one after another; those within one octet at once. */
  leaves(leaves: readonly Leaf[]): void {
    this.#bits.forget();
    for (let from = 0; from < leaves.length; ) {
      const octet = (leaves[from] as Leaf).bit >>> 3;
      let to = from;
      while (to < leaves.length && isWithin(leaves[to] as Leaf, octet)) to++;
      if (to > from) this.#octet(leaves.slice(from, to), octet);
      else this.#element(leaves[to++] as Leaf);
      from = to;
    }
  }

  #octet(leaves: readonly Leaf[], octet: number): void {
    const text = (value: number): string => {
      const bytes = new Uint8Array(octet + 1).fill(value);
      return leaves.map((leaf) => `${leaf.before}${elementText(bytes, leaf)}${leaf.after}`).join('');
    };
    const table = this.#parts.tables.octet(
      text,
      leaves.reduce((sum, leaf) => sum + textMax(leaf), 0),
    );
    const code = this.#code;
    const [value, length] = [code.local(), code.local()];
    const load = () => code.get(value).i32(1).op(OP.i32.shl).at(LOAD.half, table.lengths);
    this.flush();
    this.#bits.push({ at: octet * 8, count: 8, isSigned: false });
    code.set(value);
    load()
      .tee(length)
      .op(OP.i32.eqz)
      .if(() => {
        code.i32(table.lengths).get(value).call(imported('learnOctet'));
        load().set(length);
      });
    code.get(value).i32(table.stride).op(OP.i32.mul).set(value);
    for (let at = 0; at < table.stride; at += VECTOR_OCTETS) {
      code
        .get(O)
        .get(value)
        .loadVector(table.texts + at)
        .storeVector(at);
    }
    code.get(O).get(length).op(OP.i32.add).set(O);
  }

  #element(leaf: Leaf): void {
    this.constant(leaf.before);
    this.#value(leaf, leaf.layout);
    this.constant(leaf.after);
  }

  #value(leaf: Leaf, [bits, content]: ElementLayout): void {
    if (content?.[0] === 's') this.#characters(leaf, content[1]);
    else if (bits > NUMBER_BITS_MAX) this.#span(leaf, this.#parts.functions.hex);
    else if (content?.[0] === 'd') this.#chosen(leaf, content);
    else if (content?.[0] === 'q') this.#quantity(leaf, content);
    else this.#whole(bitsOf(leaf, content), content?.[0] === 'i' && content[1] === 1);
  }

  /** `o`, and what has been written beyond it, as a call's first argument. */
  #pushEnd(): void {
    this.#code.get(O);
    if (this.#pending > 0) this.#code.i32(this.#pending).op(OP.i32.add);
    this.#pending = 0;
  }

  #call(index: number): void {
    this.#code.call(index).set(O);
  }

  #whole(bits: Bits, isSigned: boolean): void {
    this.#pushEnd();
    this.#bits.push(bits);
    this.#call(isSigned ? this.#parts.functions.signed : this.#parts.functions.whole);
  }

  #quantity(leaf: Leaf, content: Quantity): void {
    const bits = bitsOf(leaf, content);
    const exact = exactQuantity(leaf.bits, content);
    if (exact !== undefined) {
      this.#exact(bits, exact);
      return;
    }
    this.#pushEnd();
    this.#bits.push(bits);
    this.#code.i32(this.#parts.tables.quantity(content));
    this.#call(this.#parts.functions.remembered);
  }

  #exact(bits: Bits, { numerator, shift }: ExactQuantity): void {
    const code = this.#code;
    const value = code.local();
    this.#bits.push(bits);
    if (numerator !== 1) code.i32(numerator).op(OP.i32.mul);
    code.set(value);
    this.flush();
    if (bits.isSigned) {
      code
        .get(value)
        .i32(0)
        .op(OP.i32.ltS)
        .if(() => {
          code.get(O).i32(MINUS).at(STORE.octet, 0).step(O, 1);
          code.i32(0).get(value).op(OP.i32.sub).set(value);
        });
    }
    code.get(O).get(value).i32(shift).op(OP.i32.shrU).call(this.#parts.functions.whole);
    if (shift > 0) {
      const { texts, lengths } = this.#parts.tables.fractions(shift);
      code
        .get(value)
        .i32(2 ** shift - 1)
        .op(OP.i32.and)
        .i32(texts)
        .i32(lengths);
      code.call(this.#parts.functions.fraction);
    }
    code.set(O);
  }

  #characters(leaf: Leaf, kind: 'a' | 'i' | 'o'): void {
    const isAligned = leaf.bit % 8 === 0 && leaf.bits % 24 === 0;
    if (kind === 'i' && isAligned) this.#span(leaf, this.#parts.functions.icao);
    else if (kind === 'o' && leaf.bits === OCTAL_BITS) this.#octal(leaf);
    else this.#other(leaf);
  }

  /** Octets from one to another, in quotation marks. */
  #span({ bit, bits }: Leaf, index: number): void {
    this.#pushEnd();
    for (const octet of [bit >>> 3, (bit + bits) >>> 3]) this.#code.get(P).i32(octet).op(OP.i32.add);
    this.#call(index);
  }

  #octal(leaf: Leaf): void {
    this.constant('"');
    this.#code.get(O);
    this.#bits.push(bitsOf(leaf));
    this.#code.i32(2).op(OP.i32.shl).at(LOAD.i32, this.#parts.octal).at(STORE.i32, this.#pending);
    this.#pending += 4;
    this.constant('"');
  }

  /** What is rare, or not in whole octets. */
  #other(leaf: Leaf): void {
    this.#code.i32(this.#parts.others.push(leaf) - 1);
    this.#pushEnd();
    this.#code.get(P);
    this.#call(imported('putOther'));
  }

  #chosen(leaf: Leaf, [, sibling, ...cases]: Extract<Content, readonly ['d', ...unknown[]]>): void {
    const by = leaf.siblings.get(sibling);
    if (by === undefined) throw new Error(`${leaf.before} depends on ${sibling}, which does not stand before it`);
    this.flush();
    const choose = (k: number): void => {
      const [value, content] = cases[k] ?? [];
      const put = (): void => {
        this.#bits.apart(() => this.#value(leaf, content === undefined ? [leaf.bits] : [leaf.bits, content]));
        this.flush();
      };
      if (value === undefined) {
        put();
        return;
      }
      this.#bits.pushApart({ at: by.bit, count: by.bits, isSigned: false });
      this.#code
        .i32(value)
        .op(OP.i32.eq)
        .if(put, () => choose(k + 1));
    };
    choose(0);
  }
}

const isWithin = ({ bit, bits, layout: [, content] }: Leaf, octet: number): boolean =>
  bit >= octet * 8 && bit + bits <= octet * 8 + 8 && content?.[0] !== 'd';

const bitsOf = ({ bit, bits }: Leaf, content?: Content): Bits => {
  const isSigned = (content?.[0] === 'q' || content?.[0] === 'i') && content[1] === 1;
  return { at: bit, count: bits, isSigned };
};

/** An element's value as `JSON.stringify` writes it. */
export const elementText = (bytes: Uint8Array, { bit, layout }: Leaf): string =>
  JSON.stringify(elementValue(bytes, bit, layout));

/** More than the text of a quantity, of characters, of a whole number that is in one octet. */
const [QUANTITY_MAX, CHARACTERS_MAX, WHOLE_MAX] = [24, 16, 4];

function textMax({ before, after, layout: [, content] }: Leaf): number {
  const own = content?.[0] === 'q' ? QUANTITY_MAX : content?.[0] === 's' ? CHARACTERS_MAX : WHOLE_MAX;
  return before.length + own + after.length;
}
