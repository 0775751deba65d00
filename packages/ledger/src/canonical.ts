import type { Json } from '@musubi/model';
import canonicalize from 'canonicalize';
import { type Checked, faulty, LedgerError } from './error.ts';

// The package is CommonJS and its types say otherwise.
const serialise = canonicalize as unknown as (value: unknown) => string;

/** How deep arrays and objects may nest. */
export const JSON_DEPTH_MAX = 32;

const LONE_SURROGATE = /\p{Surrogate}/u;

function fitText(text: string): string | null {
  return LONE_SURROGATE.test(text) ? 'a lone surrogate, which has no UTF-8 form' : null;
}

function fitNumber(value: number): string | null {
  return Number.isFinite(value) ? null : `the number ${value}; JSON has finite numbers only`;
}

function fitMembers(value: object, depth: number): string | null {
  if (depth >= JSON_DEPTH_MAX) return `nesting deeper than ${JSON_DEPTH_MAX}`;
  const isList = Array.isArray(value);
  for (const [key, member] of Object.entries(value)) {
    const problem = (isList ? null : fitText(key)) ?? misfit(member, depth + 1);
    if (problem !== null) return problem;
  }
  return null;
}

/** Why `value` has no RFC 8785 form, or null when it has one. */
function misfit(value: unknown, depth: number): string | null {
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'string') return fitText(value);
  if (typeof value === 'number') return fitNumber(value);
  if (typeof value === 'object') return fitMembers(value, depth);
  return `a value of type ${typeof value}`;
}

/**
 * RFC 8785 canonical JSON as UTF-8.
 *
 * @throws LedgerError `not-canonical` for what I-JSON cannot say: NaN, infinities, lone surrogates,
 * undefined, and nesting deeper than `JSON_DEPTH_MAX`.
 */
export function canonicalJson(value: Json): Uint8Array {
  const problem = misfit(value, 0);
  if (problem !== null) throw new LedgerError('not-canonical', `cannot be canonical JSON: it holds ${problem}`);
  return Buffer.from(serialise(value), 'utf8');
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parseText(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Reads bytes that must be canonical JSON: the same value always has the same bytes, so repeated
 * keys, other key orders, other number forms and white space are refused.
 */
export function parseCanonicalJson(bytes: Uint8Array): Checked<Json, 'not-canonical'> {
  const value = parseText(bytes);
  if (value === undefined) return faulty('not-canonical', 0, 'not JSON in UTF-8');
  const problem = misfit(value, 0);
  if (problem !== null) return faulty('not-canonical', 0, `not canonical JSON: it holds ${problem}`);
  const again = Buffer.from(serialise(value), 'utf8');
  if (again.equals(bytes)) return { ok: true, value: value as Json };
  let offset = 0;
  while (offset < bytes.length && bytes[offset] === again[offset]) offset++;
  return faulty('not-canonical', offset, `differs from its RFC 8785 form from byte ${offset} on`);
}
