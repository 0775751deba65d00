import { Type } from 'typebox';

/** A schema for one of the given strings, as JSON Schema's `enum` with the union as its type. */
export function oneOf<const T extends readonly string[]>(values: T) {
  return Type.Unsafe<T[number]>({ type: 'string', enum: [...values] });
}
