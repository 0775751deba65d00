/**
 * The form of the tables in `gen/`: layouts of items as nested tuples, bit by bit as the
 * specification draws them. Written by `generator/`, read by `decode.ts` and `encode.ts`.
 */

/** Meaning of raw values of a table. */
export type TableTexts = Readonly<Record<number, string>>;

/**
 * What the bits of an element say:
 *
 * - `t` a table's number, with its texts;
 * - `q` a quantity: raw × numerator ÷ denominator in a unit; signed as 0 or 1; of a magnitude up to
 *   `limit` where a greater one is impossible (coordinates, times of day);
 * - `i` a number without unit; signed as 0 or 1;
 * - `s` characters: `a` ASCII, `i` ICAO six-bit, `o` octal digits;
 * - `d` one of several by a sibling's value: sibling, then value and content in turn.
 *
 * None: raw bits.
 */
export type Content =
  | readonly ['t', TableTexts]
  | readonly ['q', signed: 0 | 1, numerator: number, denominator: number, unit: string, limit?: number]
  | readonly ['i', signed: 0 | 1]
  | readonly ['s', 'a' | 'i' | 'o']
  | readonly ['d', sibling: string, ...cases: (readonly [value: number, content: Content])[]];

export type ElementLayout = readonly [bits: number, content?: Content];
/** A named part, or a number of spare bits. */
export type Part = readonly [name: string, layout: Layout] | number;
export type GroupLayout = readonly ['g', ...Part[]];
/** `null` is the bit that says whether more octets follow. */
export type ExtendedLayout = readonly ['x', ...(Part | null)[]];
/** Octets of the count before it; 0 where each repetition ends in a bit that says whether more follow. */
export type RepetitiveLayout = readonly ['r', countOctets: number, layout: ElementLayout | GroupLayout];
export type Field = readonly [name: string, layout: Layout] | null;
/** Presence octets, then the fields present; `null` is a spare presence bit. */
export type CompoundLayout = readonly ['c', ...Field[]];
/** As a compound, but with that many presence octets, always, without extension bits. */
export type FixedCompoundLayout = readonly ['f', presenceOctets: number, ...Field[]];
/** A length octet that counts itself, then anything: reserved expansion or special purpose. */
export type ExplicitLayout = readonly ['p', 're' | 'sp'];

export type Layout =
  | ElementLayout
  | GroupLayout
  | ExtendedLayout
  | RepetitiveLayout
  | CompoundLayout
  | FixedCompoundLayout
  | ExplicitLayout;

/** What stands for random field sequencing in an order of items. */
export const RANDOM = '*';

/** Item numbers in FSPEC order; `null` is spare, `RANDOM` random field sequencing. */
export type Uap = readonly (string | null)[];

/** Two orders of the same items, told apart by an item that stands at the same place in both. */
export interface UapChoice {
  readonly item: string;
  readonly subItem: string;
  readonly cases: Readonly<Record<number, Uap>>;
}

/** One edition of one category. */
export interface CategoryTable {
  readonly category: number;
  readonly edition: string;
  readonly title: string;
  readonly uap: Uap | UapChoice;
  readonly items: Readonly<Record<string, readonly [title: string, layout: Layout]>>;
}

/** One edition of the layout of a category's reserved expansion field. */
export interface ExpansionTable {
  readonly category: number;
  readonly edition: string;
  readonly layout: FixedCompoundLayout;
}
