import { readBits, writeBits } from './bit-field.ts';
import { ModesError } from './error.ts';

/**
 * The fields of a message or register as data, from which the reader, the writer and the test of
 * soundness are had at once. Bits are counted from 1; `base` is added to them: 0 for a message,
 * `REGISTER_START` for the register that a long reply carries.
 */

/** The 56 bits of a register stand at bits 33–88 of every long reply (ME, MB, MV). */
export const REGISTER_START = 32;

/** One field: how it is read and written. */
export interface Field<T> {
  read(message: Uint8Array, base: number): T;
  /** @throws ModesError `value-out-of-range`. */
  write(message: Uint8Array, base: number, value: T): void;
  /** False for content that the standard does not allow. */
  isSound?(message: Uint8Array, base: number): boolean;
}

/** Fields of every type in one record: a method's parameter may be narrower than `unknown`. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** Bits that always hold one value: `[first bit, length, value]`. */
type Fixed = readonly [number, number, number];

/** Fields by name, and the bits that never change. */
export interface Layout<F extends Fields> {
  readonly fields: F;
  readonly fixed: readonly Fixed[];
}

/** What a layout reads: a plain object with one property for each field. */
export type ValuesOf<L> =
  L extends Layout<infer F> ? { -readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never } : never;

export function layout<F extends Fields>(fields: F, fixed: readonly Fixed[] = []): Layout<F> {
  return { fields, fixed };
}

export function readLayout<F extends Fields>(l: Layout<F>, message: Uint8Array, base: number): ValuesOf<Layout<F>> {
  const values: Record<string, unknown> = {};
  for (const name in l.fields) values[name] = l.fields[name].read(message, base);
  return values as ValuesOf<Layout<F>>;
}

/** Writes into zeroed bits. @throws ModesError `value-out-of-range`, naming the field. */
export function writeLayout<F extends Fields>(
  l: Layout<F>,
  message: Uint8Array,
  base: number,
  values: ValuesOf<Layout<F>>,
): void {
  for (const [bit, length, value] of l.fixed) writeBits(message, base + bit, length, value);
  for (const name in l.fields) {
    try {
      l.fields[name].write(message, base, (values as Record<string, unknown>)[name]);
    } catch (error) {
      if (error instanceof ModesError) throw new ModesError(error.code, `${name}: ${error.message}`);
      throw error;
    }
  }
}

/** True when fixed bits hold their values and no field says what the standard does not allow. */
export function isSoundLayout<F extends Fields>(l: Layout<F>, message: Uint8Array, base: number): boolean {
  for (const [bit, length, value] of l.fixed) {
    if (readBits(message, base + bit, length) !== value) return false;
  }
  for (const name in l.fields) {
    const field = l.fields[name];
    if (field.isSound && !field.isSound(message, base)) return false;
  }
  return true;
}
