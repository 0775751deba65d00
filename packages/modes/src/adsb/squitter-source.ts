import { readRegister, typeCode } from './extended-squitter.ts';

/**
 * Who speaks in a DF 18, by its control field (CF), and whether the address is an ICAO address.
 *
 * | CF | source | IMF says |
 * |---|---|---|
 * | 0 | ADS-B of a non-transponder device | ICAO address |
 * | 1 | ADS-B, other address (anonymous, vehicle, obstacle) | no ICAO address |
 * | 2 | TIS-B, fine | 1: Mode 3/A code and track number for an address |
 * | 3 | TIS-B, coarse: its own format, not read | the same |
 * | 4 | TIS-B and ADS-R management: not read | |
 * | 5 | TIS-B, fine | no ICAO address |
 * | 6 | ADS-R: rebroadcast of ADS-B heard on another link | 1: other address |
 * | 7 | reserved | |
 *
 * The bit that is the IMF depends on the type code. Source: RTCA DO-260B 2.2.3.2.1.3 and 2.2.17.
 */
export type SquitterSource = 'adsb' | 'tisb' | 'tisb-coarse' | 'adsr' | 'management' | 'reserved';

const SOURCES: readonly SquitterSource[] = [
  'adsb',
  'adsb',
  'tisb',
  'tisb-coarse',
  'management',
  'tisb',
  'adsr',
  'reserved',
];

const CONTROL_COARSE = 3;
const HAS_IMF = [false, false, true, true, false, false, true, false];
const IS_ICAO_WITHOUT_IMF = [true, false, true, true, false, false, true, false];

export function sourceOf(controlField: number): SquitterSource {
  return SOURCES[controlField];
}

/** The bit that is the IMF, by type code and subtype; 0 where there is none. */
function imfBit(code: number, subtype: number): number {
  if (code >= 5 && code <= 8) return 21;
  if (code === 0 || (code >= 9 && code <= 18) || (code >= 20 && code <= 22)) return 8;
  if (code === 19) return 9;
  if (code === 29) return 51;
  // The advisory broadcast has no room for it.
  return (code === 28 && subtype === 1) || code === 31 ? 56 : 0;
}

/** True when the address field of this DF 18 holds an ICAO 24-bit address. */
export function hasIcaoAddress(message: Uint8Array, controlField: number): boolean {
  if (!HAS_IMF[controlField]) return IS_ICAO_WITHOUT_IMF[controlField];
  const bit = controlField === CONTROL_COARSE ? 1 : imfBit(typeCode(message), readRegister(message, 6, 3));
  return bit === 0 || readRegister(message, bit, 1) === 0;
}
