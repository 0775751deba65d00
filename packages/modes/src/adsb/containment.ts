/**
 * Navigation integrity category (NIC) of a position and its containment radius: the circle that the
 * aircraft is in, but for what its source integrity level leaves.
 *
 * They follow from the type code, the version, and supplements that stand in other messages: A (and C on
 * the ground) in the operational status, B in the airborne position itself. Where a supplement holds a
 * combination that the tables leave open, the wider radius is given.
 * Sources: ICAO Doc 9871, second edition, B.2.3.10.6 (version 1) and table C-2 with its notes 7 and 8
 * (version 2); RTCA DO-260 table 2-11 (version 0, whose categories are NUCp: no NIC).
 */
export interface NicSupplements {
  /** Of the last operational status; 0 until one is heard. */
  readonly version: number;
  readonly a: boolean;
  readonly b: boolean;
  readonly c: boolean;
}

export interface Containment {
  /** 0 to 11; null in version 0. */
  readonly nic: number | null;
  /** Null where it is unknown. */
  readonly radiusM: number | null;
}

const METRES_PER_NM = 1852;
const UNKNOWN: Containment = { nic: 0, radiusM: null };
const within = (nic: number, radiusM: number): Containment => ({ nic, radiusM });
/** Radii are whole tenths of a mile: 0.1 NM is 185.2 m to the last digit. */
const metresOf = (radiusNm: number): number => (Math.round(radiusNm * 10) * METRES_PER_NM) / 10;
const withinNm = (nic: number, radiusNm: number): Containment => within(nic, metresOf(radiusNm));

/** The same in all versions, and whatever the supplements. */
const BY_TYPE_CODE: Readonly<Record<number, Containment>> = {
  5: within(11, 7.5),
  6: within(10, 25),
  9: within(11, 7.5),
  10: within(10, 25),
  12: withinNm(7, 0.2),
  14: withinNm(5, 1),
  15: withinNm(4, 2),
  17: withinNm(1, 20),
  20: within(11, 7.5),
  21: within(10, 25),
};

const SMALL = within(9, 75);
const TENTH = withinNm(8, 0.1);

function bySupplements(typeCode: number, { version, a, b, c }: NicSupplements): Containment {
  const isTwo = version >= 2;
  switch (typeCode) {
    case 7:
      return a && !(isTwo && c) ? SMALL : TENTH;
    case 8:
      if (!isTwo || (!a && !c)) return UNKNOWN;
      return a ? (c ? withinNm(7, 0.2) : withinNm(6, 0.3)) : withinNm(6, 0.6);
    case 11:
      return a && (b || !isTwo) ? SMALL : TENTH;
    case 13:
      if (a) return withinNm(6, 0.6);
      return isTwo && b ? withinNm(6, 0.3) : withinNm(6, 0.5);
    case 16:
      return a && (b || !isTwo) ? withinNm(3, 4) : withinNm(2, 8);
    default:
      return UNKNOWN;
  }
}

/** What version 0 says of the type codes whose meaning changed. */
const VERSION_0: Readonly<Record<number, number>> = { 7: 0.1, 11: 0.1, 13: 0.5, 16: 10 };

/** Containment of a position of a type code (5 to 8 on the ground, 9 to 18 and 20 to 22 in the air). */
export function containment(typeCode: number, supplements: NicSupplements): Containment {
  const fixed = BY_TYPE_CODE[typeCode];
  if (supplements.version > 0) return fixed ?? bySupplements(typeCode, supplements);
  const radiusNm = VERSION_0[typeCode];
  return { nic: null, radiusM: fixed?.radiusM ?? (radiusNm === undefined ? null : metresOf(radiusNm)) };
}
