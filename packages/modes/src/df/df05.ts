import { SHORT_BYTES } from '../crc.ts';
import { squawk } from '../field.ts';
import { layout, readLayout, type ValuesOf, writeLayout } from '../layout.ts';
import { type ParityAddressed, sealWithAddress } from './parity-address.ts';
import { replyStatus } from './reply-status.ts';

/**
 * DF 5: surveillance, identity reply.
 *
 * | bits | field |
 * |---|---|
 * | 1–5 | 5 |
 * | 6–19 | as in `reply-status.ts` |
 * | 20–32 | ID: Mode 3/A code, as in `altitude.ts` |
 * | 33–56 | parity and address |
 *
 * Source: ICAO Annex 10 volume IV, 3.1.2.6.7.
 */
const fields = layout({
  ...replyStatus,
  squawk: squawk(20),
});

export type Df05 = { df: 5 } & ParityAddressed & ValuesOf<typeof fields>;

export function decodeDf05(message: Uint8Array, address: number): Df05 {
  return { df: 5, address, ...readLayout(fields, message, 0) };
}

/** @throws ModesError `value-out-of-range`. */
export function encodeDf05(values: Df05): Uint8Array {
  const message = new Uint8Array(SHORT_BYTES);
  message[0] = 5 << 3;
  writeLayout(fields, message, 0, values);
  return sealWithAddress(message, values.address);
}
