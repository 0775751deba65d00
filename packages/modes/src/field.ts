import {
  decodeAltitude12,
  decodeAltitude13,
  decodeIdentity13,
  encodeAltitude12,
  encodeIdentity13,
} from './altitude.ts';
import { readBits, writeBits } from './bit-field.ts';
import { CHARACTERS_OF_A_CALLSIGN, characterCode, characterOf } from './characters.ts';
import { requireRange } from './error.ts';
import type { Field } from './layout.ts';

/** The kinds of field that Mode S messages and registers are made of. */

/** One bit. */
export function flag(bit: number): Field<boolean> {
  return {
    read: (m, base) => readBits(m, base + bit, 1) === 1,
    write: (m, base, value) => writeBits(m, base + bit, 1, value ? 1 : 0),
  };
}

/** An unsigned number whose meaning a table gives. */
export function code(bit: number, length: number): Field<number> {
  return {
    read: (m, base) => readBits(m, base + bit, length),
    write: (m, base, value) => {
      requireRange('code', value, 0, 2 ** length - 1);
      writeBits(m, base + bit, length, value);
    },
  };
}

/** Value = (number × step + offset) / per: whole numbers, so that the quotient is the nearest double. */
interface Scale {
  readonly bit: number;
  readonly length: number;
  readonly step?: number;
  readonly offset?: number;
  readonly per?: number;
}

/** A measured value. `status` is the bit that says it is there; `signed` is two's complement. */
export function quantity(s: Scale & { readonly status?: number; readonly signed?: boolean }): Field<number | null> {
  const { bit, length, status, step = 1, offset = 0, per = 1, signed = false } = s;
  const size = 2 ** length;
  const low = signed ? -size / 2 : 0;
  return {
    read(m, base) {
      if (status !== undefined && readBits(m, base + status, 1) === 0) return null;
      const raw = readBits(m, base + bit, length);
      return ((raw >= size + low ? raw - size : raw) * step + offset) / per;
    },
    write(m, base, value) {
      if (value === null || value === undefined) return;
      const raw = Math.round((value * per - offset) / step);
      requireRange('steps', raw, low, low + size - 1);
      if (status !== undefined) writeBits(m, base + status, 1, 1);
      writeBits(m, base + bit, length, raw);
    },
    isSound(m, base) {
      return status === undefined || readBits(m, base + status, 1) === 1 || readBits(m, base + bit, length) === 0;
    },
  };
}

/** A value whose number 0 says that there is none and 1 is its first step; `sign` is a bit of its own. */
export function counted(s: Scale & { readonly sign?: number }): Field<number | null> {
  const { bit, length, sign, step = 1, offset = 0, per = 1 } = s;
  return {
    read(m, base) {
      const raw = readBits(m, base + bit, length);
      if (raw === 0) return null;
      const size = ((raw - 1) * step + offset) / per;
      // A zero sent with its sign stays −0, so that it is written again as it was.
      return sign !== undefined && readBits(m, base + sign, 1) === 1 ? -size : size;
    },
    write(m, base, value) {
      if (value === null || value === undefined) return;
      const raw = Math.round(((sign === undefined ? value : Math.abs(value)) * per - offset) / step) + 1;
      requireRange('steps', raw, 1, 2 ** length - 1);
      if (sign !== undefined) writeBits(m, base + sign, 1, value < 0 || Object.is(value, -0) ? 1 : 0);
      writeBits(m, base + bit, length, raw);
    },
  };
}

/** An angle from 0° up to 360°, sent as one signed half turn each way; `status` as in `quantity`. */
export function bearing(s: Scale & { readonly status?: number }): Field<number | null> {
  const { bit, length, status, step = 1, per = 1 } = s;
  return {
    read(m, base) {
      if (status !== undefined && readBits(m, base + status, 1) === 0) return null;
      return (readBits(m, base + bit, length) * step) / per;
    },
    write(m, base, value) {
      if (value === null || value === undefined) return;
      requireRange('angle', value, 0, 360);
      if (status !== undefined) writeBits(m, base + status, 1, 1);
      writeBits(m, base + bit, length, Math.round((value * per) / step) % 2 ** length);
    },
    isSound(m, base) {
      return status === undefined || readBits(m, base + status, 1) === 1 || readBits(m, base + bit, length) === 0;
    },
  };
}

function feetOrNull(feet: number): number | null {
  return Number.isNaN(feet) ? null : feet;
}

/** Altitude in feet of the 12-bit code of squitters. */
export function altitude12(bit: number): Field<number | null> {
  return {
    read: (m, base) => feetOrNull(decodeAltitude12(readBits(m, base + bit, 12))),
    write(m, base, value) {
      if (value !== null && value !== undefined) writeBits(m, base + bit, 12, altitudeCode(value));
    },
  };
}

function altitudeCode(altitudeFt: number): number {
  const found = encodeAltitude12(altitudeFt);
  if (found === 0) requireRange('altitude in ft', altitudeFt, -1200, 126_700);
  return found;
}

/** Altitude in feet of the 13-bit code of replies; null where the metric bit is set. */
export function altitude13(bit: number): Field<number | null> {
  return {
    read: (m, base) => feetOrNull(decodeAltitude13(readBits(m, base + bit, 13))),
    write(m, base, value) {
      if (value === null || value === undefined) return;
      const twelve = altitudeCode(value);
      writeBits(m, base + bit, 13, ((twelve & 0xfc0) << 1) | (twelve & 0x3f));
    },
  };
}

const METRIC_BIT = 0x40;

/** Altitude in metres of the same 13 bits; null where the metric bit is clear. */
export function metricAltitude13(bit: number): Field<number | null> {
  return {
    read(m, base) {
      const raw = readBits(m, base + bit, 13);
      return raw & METRIC_BIT ? ((raw & 0x1f80) >> 1) | (raw & 0x3f) : null;
    },
    write(m, base, value) {
      if (value === null || value === undefined) return;
      const metres = Math.round(value);
      requireRange('altitude in m', metres, 0, 4095);
      writeBits(m, base + bit, 13, ((metres & 0xfc0) << 1) | METRIC_BIT | (metres & 0x3f));
    },
  };
}

/** A Mode 3/A code as four octal digits. */
export function squawk(bit: number): Field<string> {
  return {
    read: (m, base) =>
      decodeIdentity13(readBits(m, base + bit, 13))
        .toString(8)
        .padStart(4, '0'),
    write(m, base, value) {
      const digits = /^[0-7]{4}$/.test(value) ? Number.parseInt(value, 8) : Number.NaN;
      requireRange('Mode 3/A code of four octal digits', digits, 0, 0o7777);
      writeBits(m, base + bit, 13, encodeIdentity13(digits));
    },
  };
}

/** Eight six-bit characters without trailing spaces; null when one is outside the alphabet. */
export function callsign(bit: number): Field<string | null> {
  const read = (m: Uint8Array, base: number): string | null => {
    let text = '';
    for (let i = 0; i < CHARACTERS_OF_A_CALLSIGN; i++) {
      const character = characterOf(readBits(m, base + bit + 6 * i, 6));
      if (character === '') return null;
      text += character;
    }
    return text.trimEnd();
  };
  return {
    read,
    write(m, base, value) {
      if (value === null || value === undefined) return;
      requireRange('length of the callsign', value.length, 0, CHARACTERS_OF_A_CALLSIGN);
      const text = value.padEnd(CHARACTERS_OF_A_CALLSIGN);
      for (let i = 0; i < CHARACTERS_OF_A_CALLSIGN; i++) {
        const six = characterCode(text.charCodeAt(i));
        requireRange(`alphabet's number of '${text[i]}'`, six, 1, 63);
        writeBits(m, base + bit + 6 * i, 6, six);
      }
    },
    isSound: (m, base) => read(m, base) !== null,
  };
}
