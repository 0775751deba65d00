import { CHARACTER_CODES, characterCode } from '../characters.ts';
import { requireRange } from '../error.ts';
import { callsign } from '../field.ts';
import { type Field, layout } from '../layout.ts';
import { ADSB_CALLSIGN_BYTES } from './columns.ts';
import { createSquitter, readRegister, seal, typeCode, writeRegister } from './extended-squitter.ts';

/**
 * Type codes 1–4: aircraft identification and category (register 0,8).
 *
 * | ME bits | field |
 * |---|---|
 * | 1–5 | type code: 4 is category set A, 3 B, 2 C, 1 D |
 * | 6–8 | category within the set |
 * | 9–56 | eight characters of six bits, as in `characters.ts` |
 *
 * Source: ICAO Doc 9871, second edition, table A-2-8.
 */

const SPACE = 0x20;

/** Set and category as one byte: 0xA0 … 0xD7. */
const category: Field<number> = {
  read: readCategory,
  write(message, _base, value) {
    requireCategory(value);
    writeRegister(message, 1, 5, 14 - (value >> 4));
    writeRegister(message, 6, 3, value & 7);
  },
};

export const identification = layout({ category, callsign: callsign(9) });

function requireCategory(value: number): void {
  requireRange('category', value, 0xa0, 0xd7);
  requireRange('category within its set', value & 0xf, 0, 7);
}

/** Set and category as one byte: type code 4, category 3 is 0xA3. */
export function readCategory(message: Uint8Array): number {
  return ((14 - typeCode(message)) << 4) | readRegister(message, 6, 3);
}

/**
 * Writes the callsign to `out` from `start`, padded with zeros. False, and nothing written, when it
 * has a character that the alphabet does not.
 */
export function readIdentification(message: Uint8Array, out: Uint8Array, start: number): boolean {
  for (let i = 0; i < ADSB_CALLSIGN_BYTES; i++) {
    if (CHARACTER_CODES[readRegister(message, 9 + 6 * i, 6)] === 0) return false;
  }
  let last = -1;
  for (let i = 0; i < ADSB_CALLSIGN_BYTES; i++) {
    const code = CHARACTER_CODES[readRegister(message, 9 + 6 * i, 6)];
    out[start + i] = code;
    if (code !== SPACE) last = i;
  }
  out.fill(0, start + last + 1, start + ADSB_CALLSIGN_BYTES);
  return true;
}

/**
 * An identification message. `category` is set and number in hexadecimal, 0xA0 … 0xD7, e.g. 0xA3 for
 * a large aircraft. Characters outside the alphabet become spaces; more than eight are cut.
 * @throws ModesError `value-out-of-range`.
 */
export function encodeIdentification(fields: { address: number; callsign: string; category: number }): Uint8Array {
  requireCategory(fields.category);
  const message = createSquitter(fields.address, 14 - (fields.category >> 4));
  writeRegister(message, 6, 3, fields.category & 7);
  const text = fields.callsign.toUpperCase();
  for (let i = 0; i < ADSB_CALLSIGN_BYTES; i++) {
    const code = i < text.length ? characterCode(text.charCodeAt(i)) : SPACE;
    writeRegister(message, 9 + 6 * i, 6, code > 0 ? code : SPACE);
  }
  return seal(message);
}
