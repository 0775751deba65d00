import { createSquitter, seal } from '../adsb/extended-squitter.ts';
import { readContent, type SquitterContent, writeContent } from '../adsb/squitter-content.ts';
import { code } from '../field.ts';
import { layout, readLayout, type ValuesOf, writeLayout } from '../layout.ts';

/**
 * DF 17: extended squitter. Its bit table is that of `adsb/extended-squitter.ts`; what it carries is
 * told by the type code, see `adsb/squitter-content.ts`.
 */
const fields = layout({ capability: code(6, 3), address: code(9, 24) }, [[1, 5, 17]]);

export type Df17 = { df: 17; content: SquitterContent; correctedBits?: number } & ValuesOf<typeof fields>;

export function decodeDf17(message: Uint8Array): Df17 {
  return { df: 17, ...readLayout(fields, message, 0), content: readContent(message) };
}

/** @throws ModesError `value-out-of-range`. */
export function encodeDf17(values: Df17): Uint8Array {
  const message = createSquitter(values.address, 0);
  writeLayout(fields, message, 0, values);
  writeContent(message, values.content);
  return seal(message);
}
