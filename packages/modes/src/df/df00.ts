import { SHORT_BYTES } from '../crc.ts';
import { altitude13, code, flag, metricAltitude13 } from '../field.ts';
import { layout, readLayout, type ValuesOf, writeLayout } from '../layout.ts';
import { type ParityAddressed, sealWithAddress } from './parity-address.ts';

/**
 * DF 0: short air-air surveillance.
 *
 * | bits | field |
 * |---|---|
 * | 1–5 | 0 |
 * | 6 | VS: on the ground |
 * | 7 | CC: crosslink capability |
 * | 9–11 | SL: ACAS sensitivity level, 0 inoperative |
 * | 14–17 | RI: 0 no ACAS, 2 advisories inhibited, 3 vertical, 4 vertical and horizontal; 8–14 maximum airspeed |
 * | 20–32 | AC: altitude, as in `altitude.ts` |
 * | 33–56 | parity and address |
 *
 * Source: ICAO Annex 10 volume IV, 3.1.2.8.2 and 4.3.8.4.1.
 */
const fields = layout({
  onGround: flag(6),
  crosslink: flag(7),
  sensitivityLevel: code(9, 3),
  replyInformation: code(14, 4),
  altitudeFt: altitude13(20),
  metricAltitudeM: metricAltitude13(20),
});

export type Df00 = { df: 0 } & ParityAddressed & ValuesOf<typeof fields>;

export function decodeDf00(message: Uint8Array, address: number): Df00 {
  return { df: 0, address, ...readLayout(fields, message, 0) };
}

/** @throws ModesError `value-out-of-range`. */
export function encodeDf00(values: Df00): Uint8Array {
  const message = new Uint8Array(SHORT_BYTES);
  writeLayout(fields, message, 0, values);
  return sealWithAddress(message, values.address);
}
