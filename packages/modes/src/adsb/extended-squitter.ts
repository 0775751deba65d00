import { readBits, writeBits } from '../bit-field.ts';
import { LONG_BYTES, writeParity } from '../crc.ts';
import { requireRange } from '../error.ts';
import { REGISTER_START } from '../layout.ts';

/**
 * DF 17, the extended squitter (and DF 18, the same from a non-transponder).
 *
 * | bits | field |
 * |---|---|
 * | 1–5 | downlink format: 17 or 18 |
 * | 6–8 | DF 17: capability. DF 18: control field, 0 for ADS-B with an ICAO address |
 * | 9–32 | ICAO 24-bit address |
 * | 33–88 | ME field; its first five bits are the type code |
 * | 89–112 | parity |
 *
 * Bits of the ME field are counted from 1 in the register tables.
 * Source: ICAO Doc 9871, second edition, appendix A.
 */

export const EXTENDED_SQUITTER = 17;
export const EXTENDED_SQUITTER_NON_TRANSPONDER = 18;

/** Level 2 transponder, airborne: what an encoder says of itself. */
const CAPABILITY_AIRBORNE = 5;

/** The first five bits of any reply. 24 and above are all DF 24, told by its first two bits. */
export function downlinkFormat(message: Uint8Array): number {
  return message[0] >> 3;
}

export function capability(message: Uint8Array): number {
  return message[0] & 7;
}

export function address(message: Uint8Array): number {
  return (message[1] << 16) | (message[2] << 8) | message[3];
}

export function typeCode(message: Uint8Array): number {
  return message[4] >> 3;
}

/** Bits of the register that a long reply carries, counted from 1 as its table does. */
export function readRegister(message: Uint8Array, firstBit: number, length: number): number {
  return readBits(message, REGISTER_START + firstBit, length);
}

/** A DF 17 message with an empty ME field of the given type code; fill it, then `seal` it. */
export function createSquitter(icaoAddress: number, code: number): Uint8Array {
  requireRange('address', icaoAddress, 0, 0xffffff);
  const message = new Uint8Array(LONG_BYTES);
  message[0] = (EXTENDED_SQUITTER << 3) | CAPABILITY_AIRBORNE;
  message[1] = icaoAddress >> 16;
  message[2] = icaoAddress >> 8;
  message[3] = icaoAddress;
  message[4] = code << 3;
  return message;
}

export function writeRegister(message: Uint8Array, firstBit: number, length: number, value: number): void {
  writeBits(message, REGISTER_START + firstBit, length, value);
}

/** Adds the parity. */
export function seal(message: Uint8Array): Uint8Array {
  writeParity(message);
  return message;
}
