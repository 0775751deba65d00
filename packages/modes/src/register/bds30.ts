import { code } from '../field.ts';
import { layout } from '../layout.ts';
import { advisoryFields } from './advisory.ts';
import { anything, bitSet } from './likelihood.ts';
import { registerModel } from './register-model.ts';

/**
 * BDS 3,0: ACAS active resolution advisory.
 *
 * | bits | field |
 * |---|---|
 * | 1–8 | 3,0 |
 * | 9–28 | as in `advisory.ts` |
 * | 29–30 | threat type: 0 none, 1 address, 2 altitude, range and bearing |
 * | 31–43 | type 1: first 13 bits of the address. Type 2: altitude code |
 * | 44–56 | type 1: last 11 bits, two zeros. Type 2: range (7 bits, 0.1 NM), bearing (6 bits, 6°) |
 *
 * Validity: header; threat type 3 is not assigned; no threat, no threat data; no complement that
 * forbids both ways.
 * Source: ICAO Annex 10 volume IV, 4.3.8.4.2.2.1.
 */
export const bds30 = registerModel({
  bds: '3,0',
  layout: layout({ ...advisoryFields(9), threatType: code(29, 2), threatHigh: code(31, 13), threatLow: code(44, 13) }, [
    [1, 8, 0x30],
  ]),
  prior: 0.0005,
  isPlausible(v) {
    if (v.threatType === 3 || (v.complements & 12) === 12 || (v.complements & 3) === 3) return false;
    if (v.threatType === 0) return v.threatHigh === 0 && v.threatLow === 0;
    return v.threatType !== 1 || (v.threatLow & 3) === 0;
  },
  logLikelihood(v) {
    const advisories = bitSet(v.activeAdvisories !== 0, 0.5) + (v.activeAdvisories === 0 ? 0 : anything(8));
    const threat = [0, anything(24), anything(26)][v.threatType] ?? 0;
    return advisories + anything(4) + threat - 1.6;
  },
});

/** What the threat fields say. Altitude is left as its 13-bit code. */
export interface Threat {
  address: number | null;
  altitudeCode: number | null;
  rangeNm: number | null;
  bearingDeg: number | null;
}

/** Reads the threat of BDS 3,0 or of type code 28, subtype 2. */
export function readThreat(v: { threatType: number; threatHigh: number; threatLow: number }): Threat | null {
  if (v.threatType === 1) {
    const address = (v.threatHigh << 11) | (v.threatLow >> 2);
    return { address, altitudeCode: null, rangeNm: null, bearingDeg: null };
  }
  if (v.threatType !== 2) return null;
  const range = v.threatLow >> 6;
  const sector = v.threatLow & 0x3f;
  return {
    address: null,
    altitudeCode: v.threatHigh === 0 ? null : v.threatHigh,
    rangeNm: range === 0 ? null : (range - 1) / 10,
    bearingDeg: sector === 0 || sector > 60 ? null : 6 * (sector - 1) + 3,
  };
}
