import { readBits } from '../bits.ts';
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

/** ICAO's characters in six bits as ASCII, 0 where the code stands for none. */
function characterOf(code: number): number {
  if (code >= 1 && code <= 26) return 64 + code;
  return code === 32 || (code >= 48 && code <= 57) ? code : 0;
}

/**
 * Eight characters of six bits from `at` into row `row` of `callsign`, spaces at the end as zeros.
 * Leaves the row as it was where one of them is no character.
 */
export function takeCallsign(bytes: Uint8Array, at: number, callsign: Uint8Array, row: number): void {
  const first = readUnsigned24(bytes, at);
  const second = readUnsigned24(bytes, at + 3);
  for (let i = 0; i < 8; i++) if (characterOf(codeAt(first, second, i)) === 0) return;
  let isEnd = true;
  for (let i = 7; i >= 0; i--) {
    const character = characterOf(codeAt(first, second, i));
    isEnd &&= character === 32;
    callsign[row * 8 + i] = isEnd ? 0 : character;
  }
}

function codeAt(first: number, second: number, i: number): number {
  return ((i < 4 ? first : second) >> (18 - 6 * (i & 3))) & 63;
}

/** Presence octets of a compound item or the octets of an extended one: whether octet `n` is there. */
export function hasOctet(bytes: Uint8Array, at: number, n: number): boolean {
  for (let i = 0; i < n; i++) if (!((bytes[at + i] as number) & 1)) return false;
  return true;
}

/** The signed number in the low 10 bits of a 16-bit word. */
export function readSigned10(bytes: Uint8Array, at: number): number {
  return (readBits(bytes, at * 8 + 6, 10) << 22) >> 22;
}
