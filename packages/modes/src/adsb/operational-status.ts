import { requireRange } from '../error.ts';
import { createSquitter, readRegister, seal, writeRegister } from './extended-squitter.ts';

/**
 * Type code 31: aircraft operational status (register 6,5).
 *
 * | ME bits | field |
 * |---|---|
 * | 1–5 | 31 |
 * | 6–8 | subtype: 0 airborne, 1 surface |
 * | 41–43 | version: 0 DO-260, 1 DO-260A, 2 DO-260B |
 * | 44 | NIC supplement A (versions 1, 2) |
 * | 45–48 | accuracy NACp (versions 1, 2) |
 *
 * Version 0 has other meanings from bit 9 on and no NACp. Only these fields are read.
 * Source: ICAO Doc 9871, second edition, tables B-2-101 and C-2-101.
 */

const TYPE_CODE = 31;
const VERSION = 2;
const NACP_MAX = 11;

export function readVersion(message: Uint8Array): number {
  return readRegister(message, 41, 3);
}

/** True for the airborne and surface subtypes, the only ones with a meaning. */
export function isOperationalStatus(message: Uint8Array): boolean {
  return readRegister(message, 6, 3) <= 1;
}

export function readNacp(message: Uint8Array): number {
  return readRegister(message, 45, 4);
}

/**
 * An airborne operational status of version 2 that says only the position's accuracy.
 * @throws ModesError `value-out-of-range`.
 */
export function encodeOperationalStatus(fields: { address: number; nacp: number }): Uint8Array {
  requireRange('nacp', fields.nacp, 0, NACP_MAX);
  const message = createSquitter(fields.address, TYPE_CODE);
  writeRegister(message, 41, 3, VERSION);
  writeRegister(message, 45, 4, fields.nacp);
  return seal(message);
}
