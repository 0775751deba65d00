import { bitsOf, partsBits } from '../editions.ts';
import type {
  ElementLayout,
  ExplicitLayout,
  ExtendedLayout,
  Field,
  FixedCompoundLayout,
  GroupLayout,
  Layout,
  Part,
  RepetitiveLayout,
} from '../layout.ts';
import { type Code, I32, LOAD, OP } from '../wasm/code.ts';
import type { Place, Room } from './allocate.ts';
import type { Derived } from './derived-row.ts';
import { fixedOctets } from './skip.ts';
import { RepetitionCode } from './repetition-code.ts';
import { beginnings, Skipped } from './skipped-fields.ts';
import { END, P, ROW, SHIFT, ValueCode } from './value-code.ts';

/** The parameters of each function that reads a record or what is in an expansion field. */
export const PARAMETERS = [I32, I32, I32, I32] as const;

/** What the items of one edition are read with. */
export interface ReaderParts {
  readonly places: ReadonlyMap<string, Place>;
  readonly room: Room;
  readonly derived?: Derived;
  /** Address of where the item of each place begins, which is kept where it is given. */
  readonly starts?: number;
  /** Numbers of functions: steps over presence octets that may say nothing; reads an expansion; puts its columns back to none. */
  readonly nothingMore: number;
  readonly expansion: { readonly read: number; readonly blank: number } | undefined;
}

/** What a presence bit stands for: an item or sub-item by its path, or what adds the reading of it. */
export type Presence = readonly [path: string, layout: Layout] | (() => void);

/**
 * Adds to a function what reads items, one after another, from where its local `p` stands, into the row.
 * Octets beyond `end` may be read: what is read of them is never used, since a record that ends beyond it
 * is malformed whatever it says. Only what goes by a count, or on and on, looks where it is.
 */
export class ItemCode {
  readonly #code: Code;
  readonly #parts: ReaderParts;
  readonly #values: ValueCode;
  readonly #repetitions: RepetitionCode;
  /** Paths of which something is wanted. */
  readonly #wanted: ReadonlySet<string>;

  constructor(code: Code, parts: ReaderParts) {
    this.#code = code;
    this.#parts = parts;
    this.#values = new ValueCode(code, parts.places, parts.room.written, parts.derived);
    this.#repetitions = new RepetitionCode(code, this.#values, parts.places, parts.room);
    const wanted = [...parts.places.keys(), ...Object.keys(parts.derived?.takers ?? {})];
    this.#wanted = new Set(wanted.flatMap(beginnings));
  }

  layout(path: string, layout: Layout): void {
    if (layout[0] === 'x') this.#extended(path, layout as ExtendedLayout);
    else if (layout[0] === 'r') this.#repetitions.add(path, layout as RepetitiveLayout);
    else if (layout[0] === 'c') this.#fields(path, layout.slice(1) as Field[], 7, 0);
    else if (layout[0] === 'f') this.#fields(path, layout.slice(2) as Field[], 8, (layout as FixedCompoundLayout)[1]);
    else if (layout[0] === 'p') this.#explicit(path, layout as ExplicitLayout);
    else this.#fixed(path, layout as ElementLayout | GroupLayout);
  }

  /** Presence octets into locals, at most so many; the last may say that more follow where `more` deals with it. */
  presence(count: number, more: () => void): number[] {
    const names = Array.from({ length: count }, () => this.#code.local());
    const read = (i: number): void => {
      const name = names[i] as number;
      this.#code.get(P).at(LOAD.octet, 0).set(name).step(P, 1);
      this.#code.get(name).i32(1).op(OP.i32.and);
      this.#code.if(() => (i + 1 < count ? read(i + 1) : more()));
    };
    read(0);
    return names;
  }

  /** To be called before anything of a record, and after all of it. */
  beginRow(): void {
    this.#values.beginRow();
  }

  endRow(): void {
    this.#values.endRow();
  }

  fail(): void {
    this.#code.i32(-1).op(OP.return);
  }

  #fixed(path: string, layout: ElementLayout | GroupLayout): void {
    this.#values.whole(path, layout);
    this.#code.step(P, bitsOf(layout) >>> 3);
  }

  #extended(path: string, layout: ExtendedLayout): void {
    const extents: Part[][] = [[]];
    for (const part of layout.slice(1) as (Part | null)[]) {
      if (part === null) extents.push([]);
      else (extents.at(-1) as Part[]).push(part);
    }
    const isOpen = (extents.at(-1) as Part[]).length > 0;
    if (!isOpen) extents.pop();
    this.#extent(path, extents, 0, isOpen);
  }

  #extent(path: string, extents: readonly Part[][], i: number, isOpen: boolean): void {
    const parts = extents[i] as Part[];
    const octets = (partsBits(parts, 0, parts.length) + 7) >>> 3;
    this.#values.begin();
    this.#values.group(path, parts, 0);
    const isLast = i + 1 === extents.length;
    if (isLast && isOpen) {
      this.#code.step(P, octets);
      return;
    }
    this.#values.bits.push({ at: octets * 8 - 1, count: 1, isSigned: false });
    this.#code.step(P, octets).if(() => (isLast ? this.fail() : this.#extent(path, extents, i + 1, isOpen)));
  }

  /** Fields by presence bits, 7 an octet with extension or 8 in a fixed number of octets. */
  #fields(path: string, fields: readonly Field[], perOctet: 7 | 8, octetsFixed: number): void {
    const code = this.#code;
    const names = octetsFixed
      ? this.#presenceFixed(octetsFixed)
      : this.presence(Math.max(1, Math.ceil(fields.length / 7)), () => {
          code
            .get(P)
            .get(END)
            .call(this.#parts.nothingMore)
            .tee(P)
            .i32(0)
            .op(OP.i32.ltS)
            .if(() => this.fail());
        });
    names.forEach((name, i) => {
      const own = fields.slice(i * perOctet, (i + 1) * perOctet);
      const spare = Array.from({ length: perOctet }, (_, bit) => (own[bit] ? 0 : 0x80 >> bit)).reduce((x, y) => x | y);
      if (spare)
        code
          .get(name)
          .i32(spare)
          .op(OP.i32.and)
          .if(() => this.fail());
    });
    const named = fields.map((field) => field && ([`${path}/${field[0]}`, field[1]] as const));
    this.inOrder(names, perOctet, named);
  }

  /**
   * What the bits of the presence octets in `names` stand for, one after another. Those that nothing is wanted
   * of and that have one length are stepped over by the count of their bits: no branch has to be guessed.
   */
  inOrder(names: readonly number[], perOctet: 7 | 8, fields: readonly (Presence | null | undefined)[]): void {
    const code = this.#code;
    let skipped = new Skipped();
    fields.forEach((field, i) => {
      if (!field) return;
      const [name, mask] = [names[Math.floor(i / perOctet)] as number, 0x80 >> (i % perOctet)];
      const octets = this.#skippable(field);
      if (octets > 0) {
        skipped.add(name, mask, octets);
        return;
      }
      skipped.emit(code);
      skipped = new Skipped();
      code.get(name).i32(mask).op(OP.i32.and);
      code.if(() => (typeof field === 'function' ? field() : this.layout(...field)));
    });
    skipped.emit(code);
  }

  /** The octets of what nothing is wanted of, where there are always as many; else 0. */
  #skippable(field: Presence): number {
    return typeof field === 'function' || this.#wanted.has(field[0]) ? 0 : fixedOctets(field[1]);
  }

  #presenceFixed(octets: number): number[] {
    return Array.from({ length: octets }, () => {
      const name = this.#code.local();
      this.#code.get(P).at(LOAD.octet, 0).set(name).step(P, 1);
      return name;
    });
  }

  /** A length octet that counts itself, then anything. */
  #explicit(path: string, [, kind]: ExplicitLayout): void {
    this.#values.begin();
    const code = this.#code;
    const [length, after] = [code.local(), code.local()];
    code
      .get(P)
      .at(LOAD.octet, 0)
      .tee(length)
      .op(OP.i32.eqz)
      .if(() => this.fail());
    code
      .get(P)
      .get(length)
      .op(OP.i32.add)
      .tee(after)
      .get(END)
      .op(OP.i32.gtS)
      .if(() => this.fail());
    const offset = this.#parts.places.get(`${path}#offset`);
    const size = this.#parts.places.get(`${path}#length`);
    if (offset && size) {
      this.#values.store(offset, () => code.get(P).get(SHIFT).op(OP.i32.add).i32(1).op(OP.i32.add));
      this.#values.store(size, () => code.get(length).i32(1).op(OP.i32.sub));
      if (kind === 're' && this.#parts.expansion) this.#expand(after, this.#parts.expansion);
    }
    code.get(after).set(P);
  }

  /** The content of an expansion field, where its layout fits to the octet; else its columns stay none. */
  #expand(after: number, { read, blank }: NonNullable<ReaderParts['expansion']>): void {
    const code = this.#code;
    code.get(P).i32(1).op(OP.i32.add).get(after).get(ROW).get(SHIFT).call(read).get(after).op(OP.i32.ne);
    code.if(() => {
      code
        .i32(0)
        .at(LOAD.i32, this.#parts.room.cells.isFull)
        .if(() => this.fail());
      code.get(ROW).call(blank);
    });
  }
}
