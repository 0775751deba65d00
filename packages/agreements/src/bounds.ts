import type { Finding } from './validate.ts';

/** Far above what the schema allows anywhere, and low enough that comparing all pairs is quick. */
const ENTRIES_MAX = 500;
const DEPTH_MAX = 16;
const VALUES_MAX = 20_000;

/**
 * What is too much in a document before anything else looks at it, as one finding; null when it is
 * of a size to be checked. What anchors repeat counts each time, and a document that contains
 * itself is too deep.
 */
export function excess(value: unknown): Finding | null {
  let values = 0;
  const visit = (part: unknown, at: readonly (string | number)[]): Finding | null => {
    if (++values > VALUES_MAX) return tooMuch([], 'values', VALUES_MAX);
    if (typeof part !== 'object' || part === null) return null;
    if (at.length > DEPTH_MAX) return tooMuch(at, 'levels', DEPTH_MAX);
    const entries = Array.isArray(part) ? [...part.entries()] : Object.entries(part);
    if (entries.length > ENTRIES_MAX) return tooMuch(at, 'entries', ENTRIES_MAX);
    for (const [key, inner] of entries) {
      const found = visit(inner, [...at, key]);
      if (found !== null) return found;
    }
    return null;
  };
  return visit(value, []);
}

function tooMuch(at: readonly (string | number)[], what: string, limit: number): Finding {
  return { at, message: `it has more than ${limit} ${what}`, expected: `an instrument has at most ${limit}` };
}
