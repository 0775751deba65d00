import { LONG_BYTES } from '../crc.ts';
import { requireRange } from '../error.ts';
import { code, flag } from '../field.ts';
import { layout, readLayout, type ValuesOf, writeLayout } from '../layout.ts';
import { type ParityAddressed, sealWithAddress } from './parity-address.ts';

/**
 * DF 24: Comm-D, one segment of an extended length message. Told by its first two bits alone.
 *
 * | bits | field |
 * |---|---|
 * | 1–2 | 3 |
 * | 4 | KE: this acknowledges uplinked segments |
 * | 5–8 | ND: number of the segment |
 * | 9–88 | MD: ten bytes of the message |
 * | 89–112 | parity and address |
 *
 * Source: ICAO Annex 10 volume IV, 3.1.2.7.3.
 */
const fields = layout({ acknowledges: flag(4), segment: code(5, 4) }, [[1, 2, 3]]);

const DATA_BYTES = 10;

export type Df24 = { df: 24; data: Uint8Array } & ParityAddressed & ValuesOf<typeof fields>;

export function decodeDf24(message: Uint8Array, address: number): Df24 {
  return { df: 24, address, ...readLayout(fields, message, 0), data: message.slice(1, 1 + DATA_BYTES) };
}

/** @throws ModesError `value-out-of-range`. */
export function encodeDf24(values: Df24): Uint8Array {
  requireRange('bytes of data', values.data.length, DATA_BYTES, DATA_BYTES);
  const message = new Uint8Array(LONG_BYTES);
  writeLayout(fields, message, 0, values);
  message.set(values.data, 1);
  return sealWithAddress(message, values.address);
}
