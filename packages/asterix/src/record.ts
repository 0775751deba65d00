/**
 * The value of an item or sub-item in physical units:
 *
 * - a number for quantities (in the unit of the specification), tables, integers and raw bits up to 32;
 * - a string for octal codes (`"0421"`), characters (padding kept) and wider raw bits (hex, upper case);
 * - an object of sub-items by name for groups, extended and compound items;
 * - an array for repetitive items.
 *
 * Reserved expansion (`RE`) and special purpose (`SP`) fields are the hex of what follows their length.
 */
export type ItemValue = number | string | readonly ItemValue[] | { readonly [subItem: string]: ItemValue };

/** A record's items by number as the specification writes them: `010`, `040`, `RE`. */
export type ItemValues = { readonly [item: string]: ItemValue };

/** One record, whole and valid in its structure. */
export interface DecodedRecord {
  readonly cat: number;
  /** The edition it was read with, e.g. `1.32`. */
  readonly edition: string;
  /** Of its FSPEC, from the start of the bytes given. */
  readonly offset: number;
  readonly length: number;
  readonly items: ItemValues;
}

export interface DecodeOptions {
  /** Edition by category, e.g. `{ 62: '1.19' }`; the newest where none is named. */
  readonly editions?: Readonly<Record<number, string>>;
}
