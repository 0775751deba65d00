import { createSquitter, seal } from '../adsb/extended-squitter.ts';
import { readContent, readOther, type SquitterContent, writeContent } from '../adsb/squitter-content.ts';
import { hasIcaoAddress, type SquitterSource, sourceOf } from '../adsb/squitter-source.ts';
import { code } from '../field.ts';
import { layout, readLayout, type ValuesOf, writeLayout } from '../layout.ts';

/**
 * DF 18: extended squitter of a device that is no transponder; TIS-B and ADS-R. As DF 17, but bits
 * 6–8 are the control field of `adsb/squitter-source.ts`.
 */
const fields = layout({ controlField: code(6, 3), address: code(9, 24) }, [[1, 5, 18]]);

export type Df18 = {
  df: 18;
  /** From the control field. Not read by the encoder, nor is the next. */
  source?: SquitterSource;
  addressIsIcao?: boolean;
  content: SquitterContent;
  correctedBits?: number;
} & ValuesOf<typeof fields>;

export function decodeDf18(message: Uint8Array): Df18 {
  const header = readLayout(fields, message, 0);
  const source = sourceOf(header.controlField);
  const isRead = source === 'adsb' || source === 'adsr' || source === 'tisb';
  const addressIsIcao = hasIcaoAddress(message, header.controlField);
  return { df: 18, ...header, source, addressIsIcao, content: isRead ? readContent(message) : readOther(message) };
}

/** @throws ModesError `value-out-of-range`. */
export function encodeDf18(values: Df18): Uint8Array {
  const message = createSquitter(values.address, 0);
  writeLayout(fields, message, 0, values);
  writeContent(message, values.content);
  return seal(message);
}
