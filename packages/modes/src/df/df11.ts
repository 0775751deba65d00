import { SHORT_BYTES, writeParity } from '../crc.ts';
import { requireRange } from '../error.ts';
import { code } from '../field.ts';
import { layout, readLayout, type ValuesOf, writeLayout } from '../layout.ts';

/**
 * DF 11: all-call reply and acquisition squitter.
 *
 * | bits | field |
 * |---|---|
 * | 1–5 | 11 |
 * | 6–8 | CA, capability: 4 on the ground, 5 airborne, 6 either, 7 alert or downlink request |
 * | 9–32 | AA, address |
 * | 33–56 | PI: parity with the interrogator's code (CL and IC) added to its last seven bits |
 *
 * CL 0: IC is an interrogator identifier (II), 0 for a squitter. CL 1–4: surveillance identifier (SI),
 * 16 (CL − 1) + IC. CL 5–7 are not assigned.
 * Source: ICAO Annex 10 volume IV, 3.1.2.5.2.2 and 3.1.2.3.3.2.
 */
const fields = layout({ capability: code(6, 3), address: code(9, 24) });

const CODE_LABEL_MAX = 4;
const SI_MAX = 63;

export type Df11 = {
  df: 11;
  /** II (0–15) or SI (1–63) code of the interrogator answered; II 0 in a squitter. */
  interrogator: { kind: 'II' | 'SI'; code: number };
  correctedBits?: number;
} & ValuesOf<typeof fields>;

/** True when what parity leaves over can be an interrogator's code. */
export function isInterrogator(remainder: number): boolean {
  return remainder >> 4 <= CODE_LABEL_MAX;
}

export function decodeDf11(message: Uint8Array, remainder: number): Df11 {
  const label = remainder >> 4;
  const low = remainder & 0xf;
  const interrogator =
    label === 0 ? ({ kind: 'II', code: low } as const) : ({ kind: 'SI', code: 16 * (label - 1) + low } as const);
  return { df: 11, ...readLayout(fields, message, 0), interrogator };
}

/** @throws ModesError `value-out-of-range`. */
export function encodeDf11(values: Df11): Uint8Array {
  const { kind, code: number } = values.interrogator;
  requireRange('interrogator', number, 0, kind === 'II' ? 15 : SI_MAX);
  const message = new Uint8Array(SHORT_BYTES);
  message[0] = 11 << 3;
  writeLayout(fields, message, 0, values);
  writeParity(message);
  message[SHORT_BYTES - 1] ^= kind === 'II' ? number : number + 16;
  return message;
}
