import { LONG_BYTES } from '../crc.ts';
import { altitude13, code, flag, metricAltitude13 } from '../field.ts';
import { isSoundLayout, layout, REGISTER_START, readLayout, type ValuesOf, writeLayout } from '../layout.ts';
import { advisoryFields } from '../register/advisory.ts';
import { copyRegister, placeRegister } from '../register/register-bytes.ts';
import { type ParityAddressed, sealWithAddress } from './parity-address.ts';

/**
 * DF 16: long air-air surveillance.
 *
 * | bits | field |
 * |---|---|
 * | 1–5 | 16 |
 * | 6 | VS: on the ground |
 * | 9–11 | SL: ACAS sensitivity level |
 * | 14–17 | RI, as in DF 0 |
 * | 20–32 | AC: altitude, as in `altitude.ts` |
 * | 33–88 | MV; 48 (3,0) in its first eight bits: coordination reply, bits 9–28 as in `register/advisory.ts` |
 * | 89–112 | parity and address |
 *
 * Source: ICAO Annex 10 volume IV, 3.1.2.8.3 and 4.3.8.4.2.4.
 */
const fields = layout({
  onGround: flag(6),
  sensitivityLevel: code(9, 3),
  replyInformation: code(14, 4),
  altitudeFt: altitude13(20),
  metricAltitudeM: metricAltitude13(20),
});

const COORDINATION = 0x30;
const coordination = layout(advisoryFields(9), [[1, 8, COORDINATION]]);

export type Df16 = {
  df: 16;
  mv: Uint8Array;
  /** What MV says of a resolution advisory; null when it is no coordination reply. Not read by the encoder. */
  advisory?: ValuesOf<typeof coordination> | null;
} & ParityAddressed &
  ValuesOf<typeof fields>;

export function decodeDf16(message: Uint8Array, address: number): Df16 {
  const coordinates = isSoundLayout(coordination, message, REGISTER_START);
  return {
    df: 16,
    address,
    ...readLayout(fields, message, 0),
    mv: copyRegister(message),
    advisory: coordinates ? readLayout(coordination, message, REGISTER_START) : null,
  };
}

/** @throws ModesError `value-out-of-range`. */
export function encodeDf16(values: Df16): Uint8Array {
  const message = new Uint8Array(LONG_BYTES);
  message[0] = 16 << 3;
  writeLayout(fields, message, 0, values);
  placeRegister(message, values.mv);
  return sealWithAddress(message, values.address);
}
