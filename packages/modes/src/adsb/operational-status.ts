import { requireRange } from '../error.ts';
import { code, flag } from '../field.ts';
import { layout } from '../layout.ts';
import { createSquitter, readRegister, seal, writeRegister } from './extended-squitter.ts';

/**
 * Type code 31: aircraft operational status (register 6,5).
 *
 * | ME bits | field |
 * |---|---|
 * | 1–5, 6–8 | 31; subtype: 0 airborne, 1 surface |
 * | 9–24 | capability classes |
 * | 25–40 | operational modes |
 * | 41–43 | version: 0 DO-260, 1 DO-260A, 2 DO-260B |
 * | 44, 45–48 | NIC supplement A, NACp (versions 1, 2) |
 * | 49–50 | airborne: BAQ (version 1), GVA (version 2) |
 * | 51–52 | SIL (versions 1, 2) |
 * | 53 | airborne: NIC baro. Surface: the track sent is a heading |
 * | 54 | headings are from magnetic north |
 * | 55 | SIL is per sample, else per hour (version 2) |
 * | 56 | IMF in ADS-R |
 *
 * Version 0 has four codes of four bits each for capabilities and for modes (en route, terminal,
 * approach, surface) and nothing after bit 43.
 * Source: ICAO Doc 9871, second edition, tables A-2-101, B-2-101 and C-2-101.
 */

const TYPE_CODE = 31;
const VERSION = 2;
const NACP_MAX = 11;

function fixed(version: number, subtype: number) {
  return [
    [1, 5, TYPE_CODE],
    [6, 3, subtype],
    [41, 3, version],
  ] as const;
}

const modes = { advisoryActive: flag(27), ident: flag(28), receivesAtc: flag(29) };
const accuracy = { nicSupplementA: flag(44), nacp: code(45, 4) };
const reference = { headingIsMagnetic: flag(54) };
const version2 = { singleAntenna: flag(30), systemDesignAssurance: code(31, 2) };
const imf = flag(56);
const sample = { silPerSample: flag(55), imf };

/** Codes of four bits, as they stand. */
export const statusV0 = layout({ capabilities: code(9, 16), modes: code(25, 16), subtype: code(6, 3), imf }, [
  [1, 5, TYPE_CODE],
  [41, 3, 0],
]);

export const airborneStatusV1 = layout(
  {
    tcasNotOperational: flag(11),
    cdti: flag(12),
    airReferencedVelocity: flag(15),
    targetState: flag(16),
    trajectoryChange: code(17, 2),
    ...modes,
    ...accuracy,
    barometricAltitudeQuality: code(49, 2),
    sil: code(51, 2),
    nicBaro: flag(53),
    ...reference,
    imf,
  },
  fixed(1, 0),
);

export const surfaceStatusV1 = layout(
  {
    positionOffsetApplied: flag(11),
    cdti: flag(12),
    lowPower: flag(15),
    lengthWidth: code(21, 4),
    ...modes,
    ...accuracy,
    sil: code(51, 2),
    trackIsHeading: flag(53),
    ...reference,
    imf,
  },
  fixed(1, 1),
);

export const airborneStatusV2 = layout(
  {
    tcasOperational: flag(11),
    receives1090: flag(12),
    airReferencedVelocity: flag(15),
    targetState: flag(16),
    trajectoryChange: code(17, 2),
    receivesUat: flag(19),
    ...modes,
    ...version2,
    ...accuracy,
    geometricVerticalAccuracy: code(49, 2),
    sil: code(51, 2),
    nicBaro: flag(53),
    ...reference,
    ...sample,
  },
  fixed(2, 0),
);

export const surfaceStatusV2 = layout(
  {
    receives1090: flag(12),
    lowPower: flag(15),
    receivesUat: flag(16),
    nacv: code(17, 3),
    nicSupplementC: flag(20),
    lengthWidth: code(21, 4),
    ...modes,
    ...version2,
    antennaOffset: code(33, 8),
    ...accuracy,
    sil: code(51, 2),
    trackIsHeading: flag(53),
    ...reference,
    ...sample,
  },
  fixed(2, 1),
);

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
