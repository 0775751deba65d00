import { isNationCode, type Json } from '@musubi/model';
import type { Field } from './field.ts';

const TEXT_MAX = 400;
const LONG_TEXT_MAX = 20_000;
const ROWS_MAX = 400;
const SHAPE_BYTES_MAX = 16_384;
const ID = /^[A-Z]{3}-[A-Z0-9-]{1,48}$/;
/** The id of an instrument. */
export const INSTRUMENT = /^[a-z0-9-]{1,64}$/;
const CURRENCY = /^[A-Z]{3}$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

type Values = Readonly<Record<string, Json>>;

/** What is wrong with a value for a field, as the end of a sentence; null when nothing is. */
export function fieldProblem(field: Field, value: Json): string | null {
  switch (field.kind) {
    case 'text':
      return textProblem(value, field.max ?? TEXT_MAX);
    case 'long-text':
      return textProblem(value, field.max ?? LONG_TEXT_MAX);
    case 'shared-text':
      return 'is written together: send an update of the text';
    case 'number':
    case 'integer':
      return numberProblem(field.kind, value, field.min, field.max);
    case 'time':
      return typeof value === 'number' && Math.abs(value) < 1e11 ? null : 'must be UTC seconds since 1970-01-01';
    case 'date':
      return typeof value === 'string' && isDate(value) ? null : 'must be a day, as 2026-11-22';
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'must be true or false';
    case 'choice':
      return choiceProblem(field, value);
    case 'nations':
      return nationsProblem(value);
    case 'place':
      return placeProblem(value);
    case 'shape':
      return shapeProblem(value);
    case 'money':
      return moneyProblem(value);
    case 'ref':
      return typeof value === 'string' && ID.test(value) ? null : `must be the id of an item of ${field.board}`;
    case 'instrument':
      return typeof value === 'string' && INSTRUMENT.test(value) ? null : 'must be the id of an instrument';
    case 'rows':
      return rowsProblem(field.columns, value, field.max ?? ROWS_MAX);
  }
}

const NAMES = new WeakMap<readonly Field[], ReadonlyMap<string, Field>>();

/** Fields by their names; a board's list stays as it is. */
export function byName(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const known = NAMES.get(fields);
  if (known !== undefined) return known;
  const names = new Map(fields.map((field) => [field.name, field]));
  NAMES.set(fields, names);
  return names;
}

/** The first thing that is wrong with `values`; `null` values take back what was said. */
export function valuesProblem(fields: readonly Field[], values: Values): string | null {
  const known = byName(fields);
  for (const name in values) {
    const field = known.get(name);
    const value = values[name] as Json;
    if (field === undefined) return `${name.slice(0, 60)}: there is no such field`;
    if (value === null && !field.required) continue;
    const problem = fieldProblem(field, value);
    if (problem !== null) return `${name}: ${problem}`;
  }
  return null;
}

function textProblem(value: Json, max: number): string | null {
  if (typeof value !== 'string') return 'must be text';
  return value.length <= max ? null : `has ${value.length} characters; at most ${max}`;
}

function numberProblem(kind: 'number' | 'integer', value: Json, min = -Number.MAX_VALUE, max = Number.MAX_VALUE) {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number';
  if (kind === 'integer' && !Number.isSafeInteger(value)) return 'must be a whole number';
  return value >= min && value <= max ? null : `must be from ${min} to ${max}`;
}

function isDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function choiceProblem(field: Field & { kind: 'choice' }, value: Json): string | null {
  const isKnown = (one: Json): boolean => field.choices.some((choice) => choice.value === one);
  const fits = field.many ? Array.isArray(value) && value.every(isKnown) : isKnown(value);
  const known = () => field.choices.map((choice) => choice.value).join(', ');
  return fits ? null : `must be ${field.many ? 'a list of' : 'one of'} ${known()}`;
}

function nationsProblem(value: Json): string | null {
  const fits = Array.isArray(value) && value.length <= 40 && value.every((nation) => isNationCode(nation));
  if (!fits) return 'must be a list of alpha-3 nation codes';
  const sorted = [...new Set(value as string[])].sort();
  return sorted.length === value.length && sorted.every((nation, at) => nation === value[at])
    ? null
    : 'must be sorted and without repeats';
}

function recordOf(value: Json): Values | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : null;
}

function placeProblem(value: Json): string | null {
  const { latDeg, lonDeg, ...rest } = recordOf(value) ?? {};
  const fits =
    typeof latDeg === 'number' &&
    typeof lonDeg === 'number' &&
    Math.abs(latDeg) <= 90 &&
    Math.abs(lonDeg) <= 180 &&
    Object.keys(rest).length === 0;
  return fits ? null : 'must be { latDeg, lonDeg } in degrees';
}

function shapeProblem(value: Json): string | null {
  const shape = recordOf(value);
  if (shape === null || typeof shape['kind'] !== 'string') return 'must be a shape with its kind';
  return JSON.stringify(shape).length <= SHAPE_BYTES_MAX ? null : 'has too many points';
}

function moneyProblem(value: Json): string | null {
  const { currency, amount, ...rest } = recordOf(value) ?? {};
  const fits =
    typeof currency === 'string' &&
    CURRENCY.test(currency) &&
    Number.isSafeInteger(amount) &&
    Object.keys(rest).length === 0;
  return fits ? null : 'must be { currency, amount } with an ISO 4217 code and a whole number';
}

function rowsProblem(columns: readonly Field[], value: Json, max: number): string | null {
  if (!Array.isArray(value)) return 'must be a list';
  if (value.length > max) return `has ${value.length} rows; at most ${max}`;
  for (const [index, given] of value.entries()) {
    const row = recordOf(given as Json);
    if (row === null) return `row ${index + 1} must be a record`;
    const missing = columns.find(({ required, name }) => required && (row[name] ?? null) === null);
    const problem = missing ? `${missing.name}: is missing` : valuesProblem(columns, row);
    if (problem !== null) return `row ${index + 1}: ${problem}`;
  }
  return null;
}
