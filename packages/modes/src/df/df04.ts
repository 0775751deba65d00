import { SHORT_BYTES } from '../crc.ts';
import { altitude13, metricAltitude13 } from '../field.ts';
import { layout, readLayout, type ValuesOf, writeLayout } from '../layout.ts';
import { type ParityAddressed, sealWithAddress } from './parity-address.ts';
import { replyStatus } from './reply-status.ts';

/**
 * DF 4: surveillance, altitude reply.
 *
 * | bits | field |
 * |---|---|
 * | 1–5 | 4 |
 * | 6–19 | as in `reply-status.ts` |
 * | 20–32 | AC: altitude, as in `altitude.ts` |
 * | 33–56 | parity and address |
 *
 * Source: ICAO Annex 10 volume IV, 3.1.2.6.5.
 */
const fields = layout({
  ...replyStatus,
  altitudeFt: altitude13(20),
  metricAltitudeM: metricAltitude13(20),
});

export type Df04 = { df: 4 } & ParityAddressed & ValuesOf<typeof fields>;

export function decodeDf04(message: Uint8Array, address: number): Df04 {
  return { df: 4, address, ...readLayout(fields, message, 0) };
}

/** @throws ModesError `value-out-of-range`. */
export function encodeDf04(values: Df04): Uint8Array {
  const message = new Uint8Array(SHORT_BYTES);
  message[0] = 4 << 3;
  writeLayout(fields, message, 0, values);
  return sealWithAddress(message, values.address);
}
