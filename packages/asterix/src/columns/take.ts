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

export function readSigned32(bytes: Uint8Array, at: number): number {
  return (readUnsigned16(bytes, at) << 16) | readUnsigned16(bytes, at + 2);
}

/** Mode 3/A in the low 12 bits (I048/070, I062/060); −1 where V (invalid) or G (garbled) is set. */
export function readMode3A(bytes: Uint8Array, at: number): number {
  const word = readUnsigned16(bytes, at);
  return word & 0xc000 ? -1 : word & 0x0fff;
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

/** Presence octets of a compound item or the octets of an extended one: whether octet `n` is there. */
export function hasOctet(bytes: Uint8Array, at: number, n: number): boolean {
  for (let i = 0; i < n; i++) if (!((bytes[at + i] as number) & 1)) return false;
  return true;
}
