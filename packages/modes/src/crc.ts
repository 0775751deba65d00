/**
 * Mode S parity: a 24-bit cyclic code, generator 0x1FFF409, over all bits before the last 24.
 *
 * The last three bytes carry the parity, plain in DF 17 and 18, overlaid with the interrogator
 * in DF 11 and with the aircraft address in DF 0, 4, 5, 16, 20, 21.
 * Source: ICAO Annex 10 volume IV, 3.1.2.3.3.
 */

/** Bytes of a short (56-bit) reply. */
export const SHORT_BYTES = 7;
/** Bytes of a long (112-bit) reply. */
export const LONG_BYTES = 14;

const GENERATOR = 0xfff409;
const PARITY_BYTES = 3;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte << 16;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 0x800000 ? (remainder << 1) ^ GENERATOR : remainder << 1;
  }
  return remainder & 0xffffff;
});

function parity(message: Uint8Array): number {
  const end = message.length - PARITY_BYTES;
  let remainder = 0;
  for (let i = 0; i < end; i++) {
    remainder = ((remainder << 8) & 0xffffff) ^ TABLE[(remainder >> 16) ^ message[i]];
  }
  return remainder;
}

/**
 * What is left when the received parity is taken from the computed one: zero for a sound DF 17 or
 * 18, the interrogator code for DF 11, the aircraft address for a sound DF 0, 4, 5, 16, 20 or 21.
 */
export function crc24(message: Uint8Array): number {
  const end = message.length - PARITY_BYTES;
  if (end < 0) return 0xffffff;
  return parity(message) ^ ((message[end] << 16) | (message[end + 1] << 8) | message[end + 2]);
}

/** Writes the parity of all bytes before the last three into the last three. */
export function writeParity(message: Uint8Array): void {
  const value = parity(message);
  const end = message.length - PARITY_BYTES;
  message[end] = value >> 16;
  message[end + 1] = value >> 8;
  message[end + 2] = value;
}
