/**
 * Reads `length` ≤ 24 bits that start at `firstBit`, as an unsigned number. Bits are counted from 1
 * as the standards do: bit 1 is the most significant of byte 0. The caller keeps inside the message.
 */
export function readBits(message: Uint8Array, firstBit: number, length: number): number {
  const start = firstBit - 1;
  const byte = start >> 3;
  const window =
    ((message[byte] << 24) | (message[byte + 1] << 16) | (message[byte + 2] << 8) | message[byte + 3]) >>> 0;
  const offset = start & 7;
  return ((window << offset) >>> 0) >>> (32 - length);
}

/** Writes the low `length` bits of `value` from bit `firstBit` on, counted as `readBits` does. */
export function writeBits(message: Uint8Array, firstBit: number, length: number, value: number): void {
  for (let i = 0; i < length; i++) {
    const bit = firstBit - 1 + i;
    const mask = 0x80 >> (bit & 7);
    if ((value >>> (length - 1 - i)) & 1) message[bit >> 3] |= mask;
    else message[bit >> 3] &= ~mask;
  }
}
