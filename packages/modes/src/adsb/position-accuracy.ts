/**
 * How good a position is, as one sigma in each horizontal axis, m.
 *
 * NACp bounds the radius that holds 95 % of positions (EPU); with equal sigma in both axes that
 * radius is √(−2 ln 0.05) ≈ 2.448 sigma. Until an operational status of version 1 or 2 is heard, the
 * type code's version 0 meaning is taken: NUCp, whose 95 % radius is half its protection limit
 * below 25 m's step and given there.
 * Sources: RTCA DO-260B table 2-70 (NACp); DO-260 table 2-11 (NUCp).
 */

const SIGMAS_IN_95_PERCENT = Math.sqrt(-2 * Math.log(0.05));

/** 95 % radius, m, by NACp 0 … 11. 0 says "10 NM or worse, or unknown": the bound is kept. */
const NACP_RADIUS_M = [18520, 18520, 7408, 3704, 1852, 926, 555.6, 185.2, 92.6, 30, 10, 3];

/** 95 % radius, m, by type code; what the NUCp of version 0 says. */
const TYPE_CODE_RADIUS_M: Readonly<Record<number, number>> = {
  5: 3,
  6: 10,
  7: 92.6,
  8: 185.2,
  9: 3,
  10: 10,
  11: 92.6,
  12: 185.2,
  13: 463,
  14: 926,
  15: 1852,
  16: 9260,
  17: 18520,
  20: 3,
  21: 10,
};

export const NACP_UNKNOWN = 255;

const nacpSigmaM = NACP_RADIUS_M.map((radiusM) => radiusM / SIGMAS_IN_95_PERCENT);
const typeCodeSigmaM = Float64Array.from(
  { length: 32 },
  (_, code) => (TYPE_CODE_RADIUS_M[code] ?? NACP_RADIUS_M[0]) / SIGMAS_IN_95_PERCENT,
);

/** One sigma for a position of a type code from an aircraft of a NACp (or `NACP_UNKNOWN`), m. */
export function positionSigmaM(nacp: number, typeCode: number): number {
  return nacp < nacpSigmaM.length ? nacpSigmaM[nacp] : typeCodeSigmaM[typeCode];
}
