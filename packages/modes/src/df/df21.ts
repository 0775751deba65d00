import { LONG_BYTES } from '../crc.ts';
import { squawk } from '../field.ts';
import { layout, readLayout, type ValuesOf, writeLayout } from '../layout.ts';
import { copyRegister, placeRegister } from '../register/register-bytes.ts';
import { type ParityAddressed, sealWithAddress } from './parity-address.ts';
import { replyStatus } from './reply-status.ts';

/**
 * DF 21: Comm-B, identity reply.
 *
 * | bits | field |
 * |---|---|
 * | 1–5 | 21 |
 * | 6–19 | as in `reply-status.ts` |
 * | 20–32 | ID: Mode 3/A code, as in `altitude.ts` |
 * | 33–88 | MB: a register, which one is not said; see `register/infer-comm-b.ts` |
 * | 89–112 | parity and address |
 *
 * Source: ICAO Annex 10 volume IV, 3.1.2.6.8.
 */
const fields = layout({
  ...replyStatus,
  squawk: squawk(20),
});

export type Df21 = { df: 21; mb: Uint8Array } & ParityAddressed & ValuesOf<typeof fields>;

export function decodeDf21(message: Uint8Array, address: number): Df21 {
  return { df: 21, address, ...readLayout(fields, message, 0), mb: copyRegister(message) };
}

/** @throws ModesError `value-out-of-range`. */
export function encodeDf21(values: Df21): Uint8Array {
  const message = new Uint8Array(LONG_BYTES);
  message[0] = 21 << 3;
  writeLayout(fields, message, 0, values);
  placeRegister(message, values.mb);
  return sealWithAddress(message, values.address);
}
