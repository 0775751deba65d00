import { type CorrectBitsMax, repairBits } from './bit-repair.ts';
import { crc24, LONG_BYTES, SHORT_BYTES } from './crc.ts';
import { type Df00, decodeDf00, encodeDf00 } from './df/df00.ts';
import { type Df04, decodeDf04, encodeDf04 } from './df/df04.ts';
import { type Df05, decodeDf05, encodeDf05 } from './df/df05.ts';
import { type Df11, decodeDf11, encodeDf11, isInterrogator } from './df/df11.ts';
import { type Df16, decodeDf16, encodeDf16 } from './df/df16.ts';
import { type Df17, decodeDf17, encodeDf17 } from './df/df17.ts';
import { type Df18, decodeDf18, encodeDf18 } from './df/df18.ts';
import { type Df20, decodeDf20, encodeDf20 } from './df/df20.ts';
import { type Df21, decodeDf21, encodeDf21 } from './df/df21.ts';
import { type Df24, decodeDf24, encodeDf24 } from './df/df24.ts';

/** A Mode S reply or squitter, told by `df`. Values that are not available are null; units in names. */
export type ModesMessage = Df00 | Df04 | Df05 | Df11 | Df16 | Df17 | Df18 | Df20 | Df21 | Df24;

/** Why bytes gave no message. */
export interface MessageProblem {
  readonly problem: 'length-wrong' | 'format-unknown' | 'format-length' | 'parity-wrong' | 'address-unknown';
  /** What is wrong, where, and what would be right. */
  readonly message: string;
}

export interface MessageOptions {
  /** Wrong bits to correct where parity is plain (DF 11, 17, 18). Default 1. */
  correctBitsMax?: CorrectBitsMax;
  /** Addresses heard before: then `addressIsKnown` is told of DF 0, 4, 5, 16, 20, 21, 24. */
  isKnownAddress?: (address: number) => boolean;
  /** Reports a reply whose address is not known as `address-unknown`. Needs `isKnownAddress`. */
  knownOnly?: boolean;
}

const BY_PARITY = {
  0: decodeDf00,
  4: decodeDf04,
  5: decodeDf05,
  16: decodeDf16,
  20: decodeDf20,
  21: decodeDf21,
  24: decodeDf24,
} as const;
const COMM_D = 24;
const ALL_CALL = 11;
const LONG_FROM = 16;

/** The format of a reply's first byte: 0 … 23, or 24 for all that begin with two ones. */
function formatOf(first: number): number {
  return Math.min(first >> 3, COMM_D);
}

function problem(code: MessageProblem['problem'], message: string): MessageProblem {
  return { problem: code, message };
}

function withParity(
  bytes: Uint8Array,
  format: keyof typeof BY_PARITY,
  options: MessageOptions,
): ModesMessage | MessageProblem {
  const decoded = BY_PARITY[format](bytes, crc24(bytes));
  if (options.isKnownAddress === undefined) return decoded;
  decoded.addressIsKnown = options.isKnownAddress(decoded.address);
  if (decoded.addressIsKnown || options.knownOnly !== true) return decoded;
  const address = decoded.address.toString(16).padStart(6, '0');
  return problem('address-unknown', `parity gives address ${address}, never heard; a bit is likely wrong`);
}

function withPlainParity(bytes: Uint8Array, format: 11 | 17 | 18, bitsMax: CorrectBitsMax) {
  const remainder = crc24(bytes);
  const isSound = format === ALL_CALL ? isInterrogator(remainder) : remainder === 0;
  if (isSound) return decodePlain(bytes, format, remainder);
  const copy = bytes.slice();
  const correctedBits = repairBits(copy, remainder, bitsMax);
  if (correctedBits > 0) return { ...decodePlain(copy, format, 0), correctedBits };
  const left = remainder.toString(16).padStart(6, '0');
  const right = format === ALL_CALL ? 'an interrogator code, at most 00004f' : '000000';
  return problem('parity-wrong', `DF ${format}, parity leaves ${left}; it must leave ${right}`);
}

function decodePlain(bytes: Uint8Array, format: 11 | 17 | 18, remainder: number): Df11 | Df17 | Df18 {
  if (format === ALL_CALL) return decodeDf11(bytes, remainder);
  return format === 17 ? decodeDf17(bytes) : decodeDf18(bytes);
}

/**
 * Decodes one Mode S message of 7 or 14 bytes. Never throws on any bytes and does not keep or change
 * them. Which register a DF 20 or 21 carries is for `inferCommB` to weigh.
 */
export function decodeMessage(bytes: Uint8Array, options: MessageOptions = {}): ModesMessage | MessageProblem {
  const { length } = bytes;
  if (length !== SHORT_BYTES && length !== LONG_BYTES) {
    return problem('length-wrong', `message has ${length} bytes; it must have 7 or 14`);
  }
  const format = formatOf(bytes[0]);
  const isPlain = format === ALL_CALL || format === 17 || format === 18;
  if (!isPlain && !(format in BY_PARITY)) {
    return problem('format-unknown', `DF ${format} is reserved or military; 0, 4, 5, 11, 16–18, 20, 21, 24 are read`);
  }
  const right = format >= LONG_FROM ? LONG_BYTES : SHORT_BYTES;
  if (length !== right) return problem('format-length', `DF ${format} has ${length} bytes; it must have ${right}`);
  if (isPlain) return withPlainParity(bytes, format, options.correctBitsMax ?? 1);
  return withParity(bytes, format as keyof typeof BY_PARITY, options);
}

/**
 * The bytes of a message, its parity with them: the inverse of `decodeMessage`. What is not read from
 * a literal is said at each type.
 * @throws ModesError `value-out-of-range`, naming the field.
 */
export function encodeMessage(message: ModesMessage): Uint8Array {
  switch (message.df) {
    case 0:
      return encodeDf00(message);
    case 4:
      return encodeDf04(message);
    case 5:
      return encodeDf05(message);
    case 11:
      return encodeDf11(message);
    case 16:
      return encodeDf16(message);
    case 17:
      return encodeDf17(message);
    case 18:
      return encodeDf18(message);
    case 20:
      return encodeDf20(message);
    case 21:
      return encodeDf21(message);
    case 24:
      return encodeDf24(message);
  }
}
