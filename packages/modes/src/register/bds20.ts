import { callsign } from '../field.ts';
import { layout } from '../layout.ts';
import { registerModel } from './register-model.ts';

/**
 * BDS 2,0: aircraft identification.
 *
 * | bits | field |
 * |---|---|
 * | 1–8 | 2,0 |
 * | 9–56 | eight characters of six bits, as in `characters.ts` |
 *
 * Validity: header; every character in the alphabet, at least one, no space before or among them.
 * Source: ICAO Doc 9871, second edition, table A-2-32; Annex 10 volume IV, 3.1.2.9.1.
 */
const LETTERS_AND_DIGITS = 36;
/** Where a callsign is known from elsewhere, it is the same all but this often. */
const CHANGED_SHARE = 0.02;

export const bds20 = registerModel({
  bds: '2,0',
  layout: layout({ callsign: callsign(9) }, [[1, 8, 0x20]]),
  prior: 0.04,
  isPlausible: (v) => v.callsign !== null && v.callsign !== '' && !v.callsign.includes(' '),
  logLikelihood(v, context) {
    const { length } = v.callsign ?? '';
    const free = -length * Math.log2(LETTERS_AND_DIGITS) - 3;
    if (context.callsign === undefined) return free;
    return context.callsign.trimEnd() === v.callsign ? Math.log2(1 - CHANGED_SHARE) : free + Math.log2(CHANGED_SHARE);
  },
});
