import { type Item, openerSide } from '../item.ts';
import { readingIn } from '../values.ts';
import type { Reading } from '../words.ts';

/** What a site is called; its id where its opener's entries are not seen. */
export function siteName(item: Item): Reading {
  return readingIn(openerSide(item)?.fields, 'name') || item.id;
}
