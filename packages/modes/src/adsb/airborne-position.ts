import { decodeAltitude12, encodeAltitude12 } from '../altitude.ts';
import { requireRange } from '../error.ts';
import { altitude12, code, flag } from '../field.ts';
import { layout } from '../layout.ts';
import { AIRBORNE_SPAN_DEG, encodeCpr } from './cpr.ts';
import { createSquitter, readRegister, seal, writeRegister } from './extended-squitter.ts';

/**
 * Type codes 9–18 (pressure altitude) and 20–22 (height above the ellipsoid): airborne position
 * (register 0,5). Type code 0: altitude alone, no position.
 *
 * | ME bits | field |
 * |---|---|
 * | 1–5 | type code: how far the position may be off |
 * | 6–7 | surveillance status: 1 permanent alert, 2 temporary alert, 3 SPI |
 * | 8 | single antenna (version 0, 1), NIC supplement B (version 2) |
 * | 9–20 | altitude, as in `altitude.ts`; feet for GNSS height too |
 * | 21 | time synchronised to UTC |
 * | 22 | CPR format: 0 even, 1 odd |
 * | 23–39 | CPR latitude |
 * | 40–56 | CPR longitude |
 *
 * Source: ICAO Doc 9871, second edition, table A-2-5; RTCA DO-260B 2.2.3.2.3 (GNSS height in feet by
 * the same code: 2.2.3.2.3.4.3).
 */

export const airbornePosition = layout({
  typeCode: code(1, 5),
  surveillanceStatus: code(6, 2),
  nicSupplementB: flag(8),
  altitudeFt: altitude12(9),
  timeIsUtc: flag(21),
  odd: flag(22),
  cprLatitude: code(23, 17),
  cprLongitude: code(40, 17),
});

export const FIRST_GNSS_TYPE_CODE = 20;
/** Containment better than 0.1 NM: what an encoder claims unless told. */
const TYPE_CODE_DEFAULT = 11;

export function readAltitudeFt(message: Uint8Array): number {
  return decodeAltitude12(readRegister(message, 9, 12));
}

/** 0 for even, 1 for odd; the same bit in airborne and surface positions, as are the next two. */
export function readCprFormat(message: Uint8Array): number {
  return readRegister(message, 22, 1);
}

export function readCprLatitude(message: Uint8Array): number {
  return readRegister(message, 23, 17);
}

export function readCprLongitude(message: Uint8Array): number {
  return readRegister(message, 40, 17);
}

const cpr = new Int32Array(2);

/**
 * An airborne position with pressure altitude, in 25 ft steps from −1,000 to 50,175 ft and in 100 ft
 * steps outside. An altitude outside −1,200 to 126,700 ft, or NaN, is sent as not available.
 * @throws ModesError `value-out-of-range`.
 */
export function encodeAirbornePosition(fields: {
  address: number;
  altitudeFt: number;
  latitudeDeg: number;
  longitudeDeg: number;
  odd: boolean;
  /** 9 … 18 or, for height above the ellipsoid, 20 … 22. */
  typeCode?: number;
}): Uint8Array {
  const typeCode = fields.typeCode ?? TYPE_CODE_DEFAULT;
  requireRange('typeCode', typeCode, 9, 22);
  requireRange('latitudeDeg', fields.latitudeDeg, -90, 90);
  requireRange('longitudeDeg', fields.longitudeDeg, -180, 360);
  const message = createSquitter(fields.address, typeCode);
  encodeCpr(fields.latitudeDeg, fields.longitudeDeg, fields.odd ? 1 : 0, AIRBORNE_SPAN_DEG, cpr);
  writeRegister(message, 9, 12, encodeAltitude12(fields.altitudeFt));
  writeRegister(message, 22, 1, fields.odd ? 1 : 0);
  writeRegister(message, 23, 17, cpr[0]);
  writeRegister(message, 40, 17, cpr[1]);
  return seal(message);
}
