import { Type } from 'typebox';

/** Shapes that every part of the contract uses. */
export const Nation = Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 3166-1 alpha-3' });
export const TimeS = Type.Number({ description: 'UTC, seconds since 1970-01-01' });
export const Nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
