import { RecordFlag } from '../flags.ts';

/** Seconds, LSB 1/128 (I034/030, I048/140, I062/070). */
export function readTimeOfDay(bytes: Uint8Array, at: number): number {
  return readUnsigned24(bytes, at) / 128;
}

export function readUnsigned16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

export function readSigned16(bytes: Uint8Array, at: number): number {
  return (readUnsigned16(bytes, at) << 16) >> 16;
}

export function readUnsigned24(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 16) | readUnsigned16(bytes, at + 1);
}

export function readSigned24(bytes: Uint8Array, at: number): number {
  return (readUnsigned24(bytes, at) << 8) >> 8;
}

/** The flag for 7500, 7600 and 7700 (unlawful interference, radio failure, emergency). */
export function emergencyOfMode3A(code: number): number {
  return code === 0o7500 || code === 0o7600 || code === 0o7700 ? RecordFlag.emergency : 0;
}

/** The flag for a Mode S flight status (I048/230 STAT, I062/380 COM STAT) that says on the ground. */
export function flagsOfFlightStatus(octet: number): number {
  const status = (octet >> 2) & 7;
  const ground = status === 1 || status === 3 ? RecordFlag.onGround : 0;
  return status === 4 || status === 5 ? ground | RecordFlag.spi : ground;
}

/** Bits set in an octet. */
export function bitCount(octet: number): number {
  const pairs = octet - ((octet >> 1) & 0x55);
  const fours = (pairs & 0x33) + ((pairs >> 2) & 0x33);
  return (fours + (fours >> 4)) & 15;
}
