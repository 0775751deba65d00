import { LONG_BYTES } from '../crc.ts';
import { altitude13, metricAltitude13 } from '../field.ts';
import { layout, readLayout, type ValuesOf, writeLayout } from '../layout.ts';
import { copyRegister, placeRegister } from '../register/register-bytes.ts';
import { type ParityAddressed, sealWithAddress } from './parity-address.ts';
import { replyStatus } from './reply-status.ts';

/**
 * DF 20: Comm-B, altitude reply.
 *
 * | bits | field |
 * |---|---|
 * | 1–5 | 20 |
 * | 6–19 | as in `reply-status.ts` |
 * | 20–32 | AC: altitude, as in `altitude.ts` |
 * | 33–88 | MB: a register, which one is not said; see `register/infer-comm-b.ts` |
 * | 89–112 | parity and address |
 *
 * Source: ICAO Annex 10 volume IV, 3.1.2.6.6.
 */
const fields = layout({
  ...replyStatus,
  altitudeFt: altitude13(20),
  metricAltitudeM: metricAltitude13(20),
});

export type Df20 = { df: 20; mb: Uint8Array } & ParityAddressed & ValuesOf<typeof fields>;

export function decodeDf20(message: Uint8Array, address: number): Df20 {
  return { df: 20, address, ...readLayout(fields, message, 0), mb: copyRegister(message) };
}

/** @throws ModesError `value-out-of-range`. */
export function encodeDf20(values: Df20): Uint8Array {
  const message = new Uint8Array(LONG_BYTES);
  message[0] = 20 << 3;
  writeLayout(fields, message, 0, values);
  placeRegister(message, values.mb);
  return sealWithAddress(message, values.address);
}
