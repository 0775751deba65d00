import { decodeIdentity13 } from '../altitude.ts';
import { code, flag, squawk } from '../field.ts';
import { layout } from '../layout.ts';
import { advisoryFields } from '../register/advisory.ts';
import { readRegister } from './extended-squitter.ts';

/**
 * Type code 28 (register 6,1): subtype 1 emergency and priority status, 2 ACAS advisory broadcast.
 *
 * | ME bits | field |
 * |---|---|
 * | 1–5 | 28 |
 * | 6–8 | subtype |
 * | 9–11 | emergency: 0 none, 1 general, 2 medical, 3 minimum fuel, 4 no radio, 5 unlawful, 6 downed |
 * | 12–24 | Mode 3/A code, as in `altitude.ts`; zero when not sent (version 0) |
 * | 56 | IMF in ADS-R |
 * | 9–28 | subtype 2: as in `register/advisory.ts` |
 * | 29–30, 31–56 | subtype 2: threat, as in BDS 3,0 |
 *
 * Source: ICAO Doc 9871, second edition, table A-2-97.
 */

const EMERGENCY_SUBTYPE = 1;

export const emergencyStatus = layout({ emergency: code(9, 3), squawk: squawk(12), imf: flag(56) }, [
  [1, 5, 28],
  [6, 3, EMERGENCY_SUBTYPE],
]);

export const advisoryBroadcast = layout(
  { ...advisoryFields(9), threatType: code(29, 2), threatHigh: code(31, 13), threatLow: code(44, 13) },
  [
    [1, 5, 28],
    [6, 3, 2],
  ],
);

export function isEmergencyStatus(message: Uint8Array): boolean {
  return readRegister(message, 6, 3) === EMERGENCY_SUBTYPE;
}

export function readEmergency(message: Uint8Array): number {
  return readRegister(message, 9, 3);
}

/** The Mode 3/A code as its 12 bits, or −1 when none is sent. */
export function readStatusMode3A(message: Uint8Array): number {
  const code = readRegister(message, 12, 13);
  return code === 0 ? -1 : decodeIdentity13(code);
}
