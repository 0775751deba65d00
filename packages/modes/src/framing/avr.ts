import { LONG_BYTES, SHORT_BYTES } from '../crc.ts';

/**
 * AVR text: `*8D4840D6202CC371C32CE0576098;`, or with a 12 MHz time of six bytes first:
 * `@016CE3671C748D4840D6202CC371C32CE0576098;`. Mode A/C replies are two bytes.
 */

const HEX = /^(?:[0-9A-Fa-f]{2})+$/;
const TICK_DIGITS = 12;
const MODE_AC_BYTES = 2;
const DIGITS_MAX = TICK_DIGITS + 2 * LONG_BYTES;

/** One AVR line: its message, and the receiver's time where the line has one. */
export interface AvrFrame {
  /** Six time bytes as a number, see `beastTicksToS`; null in a line that begins with `*`. */
  readonly ticks: number | null;
  readonly message: Uint8Array;
}

/** The message of one AVR line without its time, or null when it is not one. */
export function parseAvr(line: string): Uint8Array | null {
  return parseAvrFrame(line)?.message ?? null;
}

/** One AVR line with its time, or null when it is not one. */
export function parseAvrFrame(line: string): AvrFrame | null {
  if (line.length > DIGITS_MAX + 16) return null;
  const text = line.trim();
  const mark = text[0];
  if ((mark !== '*' && mark !== '@') || !text.endsWith(';')) return null;
  const digits = text.slice(mark === '@' ? 1 + TICK_DIGITS : 1, -1);
  const length = digits.length / 2;
  if (length !== SHORT_BYTES && length !== LONG_BYTES && length !== MODE_AC_BYTES) return null;
  if (!HEX.test(text.slice(1, -1))) return null;
  const message = Uint8Array.from({ length }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
  return { ticks: mark === '@' ? Number.parseInt(text.slice(1, 1 + TICK_DIGITS), 16) : null, message };
}

/** One AVR line without a line end. */
export function formatAvr(message: Uint8Array): string {
  let digits = '';
  for (const byte of message) digits += byte.toString(16).padStart(2, '0').toUpperCase();
  return `*${digits};`;
}
