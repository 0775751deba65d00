import { code, flag } from '../field.ts';

/**
 * What ACAS says of a resolution advisory, at `bit` of BDS 3,0, DF 16 and type code 28 subtype 2.
 *
 * | bits from `bit` | field |
 * |---|---|
 * | 0–13 | ARA: active advisories, first bit: one threat (or same sense), meaning of the others as there |
 * | 14–17 | RAC: do not pass below, above, turn left, turn right |
 * | 18 | RAT: advisory has ended |
 * | 19 | MTE: more than one threat |
 *
 * Source: ICAO Annex 10 volume IV, 4.3.8.4.2.2.1.
 */
export function advisoryFields(bit: number) {
  return {
    activeAdvisories: code(bit, 14),
    complements: code(bit + 14, 4),
    terminated: flag(bit + 18),
    multipleThreats: flag(bit + 19),
  };
}
