import {
  AGREEMENT_EVENT_TYPES,
  type AgreementEvent,
  isNationCode,
  SUBJECTS,
  type SuspensionLimit,
} from '@musubi/model';
import { isInstant } from './time.ts';

/** Characters an event's reason may take. */
export const REASON_CHARS_MAX = 500;
const LIST_MAX = 200;
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const NAME_CHARS_MAX = 64;
const SHA256 = /^[0-9a-f]{64}$/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The event that a value from anywhere tells, with nothing that came with it, or what is wrong with
 * it. Never throws.
 */
export function readEvent(value: unknown): { readonly event: AgreementEvent } | { readonly message: string } {
  if (typeof value !== 'object' || value === null) return { message: 'an event is an object' };
  const fields = value as Fields;
  const message = malformation(fields);
  if (message !== null) return { message };
  const { instrument, type, by, scope, effectiveS, reason } = fields as unknown as AgreementEvent;
  const extras = Object.fromEntries(
    (EXTRAS[type] ?? []).flatMap((key) => {
      if (fields[key] === undefined) return [];
      return [[key, key === 'only' ? readLimit(fields.only as Fields) : fields[key]]];
    }),
  );
  return { event: { instrument, type, by, scope, effectiveS, reason, ...extras } };
}

/** What beside the common fields an event of a type can say. */
const EXTRAS: { readonly [type in AgreementEvent['type']]?: readonly (keyof AgreementEvent)[] } = {
  suspended: ['only'],
  resumed: ['only'],
  extended: ['endsS'],
  'notice-given': ['endsS'],
  amended: ['textSha256'],
  acceded: ['nation'],
  superseded: ['successor'],
};
const NEEDED: { readonly [type in AgreementEvent['type']]?: keyof AgreementEvent } = {
  extended: 'endsS',
  amended: 'textSha256',
  acceded: 'nation',
  superseded: 'successor',
};

const CHECKS: readonly (readonly [field: string, is: (value: unknown) => boolean, expected: string])[] = [
  ['instrument', isName, 'it is the id of an instrument'],
  ['type', (type) => AGREEMENT_EVENT_TYPES.includes(type as never), `it is one of ${AGREEMENT_EVENT_TYPES.join(', ')}`],
  ['by', isNationCode, 'it is a nation by its ISO 3166-1 alpha-3 code'],
  ['scope', (scope) => scope === 'whole' || scope === 'outflow', 'it is whole or outflow'],
  ['effectiveS', isInstant, 'it is in seconds since 1970-01-01'],
  [
    'reason',
    (reason) => typeof reason === 'string' && reason.length <= REASON_CHARS_MAX,
    `it is text of at most ${REASON_CHARS_MAX} characters`,
  ],
];
const EXTRA_CHECKS: readonly (readonly [field: string, is: (value: unknown) => boolean, expected: string])[] = [
  ['only', isLimit, 'it has lists of articles, subjects, purposes or partners, at least one, none empty'],
  ['endsS', isInstant, 'it is in seconds since 1970-01-01'],
  ['textSha256', (hash) => typeof hash === 'string' && SHA256.test(hash), 'it is a SHA-256 in 64 hex digits'],
  ['nation', isNationCode, 'it is a nation by its ISO 3166-1 alpha-3 code'],
  ['successor', isName, 'it is the id of an instrument'],
];

function malformation(fields: Fields): string | null {
  const wrong =
    CHECKS.find(([field, is]) => !is(fields[field])) ??
    EXTRA_CHECKS.find(([field, is]) => fields[field] !== undefined && !is(fields[field]));
  if (wrong !== undefined) return `${wrong[0]} is ${shown(fields[wrong[0]])}; ${wrong[2]}`;
  const type = fields.type as AgreementEvent['type'];
  const needed = NEEDED[type];
  if (needed !== undefined && fields[needed] === undefined) return `${type} says ${needed} too, which is missing`;
  const foreign = EXTRA_CHECKS.find(
    ([field]) => fields[field] !== undefined && !EXTRAS[type]?.includes(field as keyof AgreementEvent),
  );
  return foreign === undefined ? null : `${foreign[0]} has no meaning in ${type}`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 80) : typeof value === 'number' ? String(value) : typeof value;
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= NAME_CHARS_MAX && NAME.test(value);
}

const LIMIT_ITEMS: Readonly<Record<keyof SuspensionLimit, (value: unknown) => boolean>> = {
  articles: isName,
  subjects: (subject) => SUBJECTS.includes(subject as never),
  purposes: isName,
  partners: isNationCode,
};

function isLimit(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const lists = Object.entries(value);
  return (
    lists.length > 0 &&
    lists.every(([key, list]) => {
      if (!Object.hasOwn(LIMIT_ITEMS, key) || !Array.isArray(list)) return false;
      const is = LIMIT_ITEMS[key as keyof SuspensionLimit];
      return list.length > 0 && list.length <= LIST_MAX && list.every(is);
    })
  );
}

/** In one order, whatever that of `value`: what comes by the line is in another than what was asked. */
function readLimit(value: Fields): SuspensionLimit {
  const lists = Object.keys(LIMIT_ITEMS).filter((key) => Object.hasOwn(value, key));
  return Object.freeze(Object.fromEntries(lists.map((key) => [key, Object.freeze([...(value[key] as string[])])])));
}
