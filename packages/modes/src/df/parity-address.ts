import { writeParity } from '../crc.ts';
import { requireRange } from '../error.ts';

/**
 * DF 0, 4, 5, 16, 20, 21, 24 send their address added to the parity (AP). What parity leaves over is
 * the address if every bit was heard right, else a wrong one: only having heard that address before
 * tells. Source: ICAO Annex 10 volume IV, 3.1.2.3.2.1 and 3.1.2.3.3.2.
 */
export interface ParityAddressed {
  /** ICAO 24-bit address, as parity gives it. */
  address: number;
  /** Whether the address had been heard; only when the caller told what has been. */
  addressIsKnown?: boolean;
}

/** Writes the parity with `address` added, and returns the message. @throws ModesError `value-out-of-range`. */
export function sealWithAddress(message: Uint8Array, address: number): Uint8Array {
  requireRange('address', address, 0, 0xffffff);
  writeParity(message);
  const end = message.length - 3;
  message[end] ^= address >> 16;
  message[end + 1] ^= (address >> 8) & 0xff;
  message[end + 2] ^= address & 0xff;
  return message;
}
