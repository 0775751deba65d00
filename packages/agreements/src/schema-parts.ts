/** Pieces of JSON Schema that several parts of an instrument's schema are made of. */
export const text = (maxLength: number, description: string) => ({
  type: 'string',
  minLength: 1,
  maxLength,
  description,
});

export const listOf = (items: object, minItems: number, maxItems: number, description: string) => ({
  type: 'array',
  items,
  minItems,
  maxItems,
  uniqueItems: true,
  description,
});

export const nation = {
  type: 'string',
  pattern: '^[A-Z]{3}$',
  description: 'a nation by its ISO 3166-1 alpha-3 code',
};
export const name = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 64 };
