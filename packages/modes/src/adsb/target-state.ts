import { bearing, code, counted, flag, quantity } from '../field.ts';
import { layout } from '../layout.ts';
import { readRegister } from './extended-squitter.ts';

/**
 * Type code 29: target state and status (register 6,2).
 *
 * Subtype 1 (version 2):
 *
 * | ME bits | field |
 * |---|---|
 * | 1–5, 6–7 | 29, 1 |
 * | 8 | SIL supplement: per sample, else per hour |
 * | 9, 10–20 | selected altitude is the FMS's; altitude / 32 ft + 1, 0 none |
 * | 21–29 | pressure setting less 800 hPa / 0.8 hPa + 1, 0 none |
 * | 30, 31–39 | status; selected heading, 180/256° |
 * | 40–43, 44, 45–46 | NACp, NIC baro, SIL |
 * | 47, 48–50 | modes are told; autopilot, VNAV, altitude hold |
 * | 51 | IMF in ADS-R |
 * | 52, 53, 54 | approach mode, TCAS operational, LNAV |
 * | 55–56 | reserved |
 *
 * Subtype 0 (version 1):
 *
 * | ME bits | field |
 * |---|---|
 * | 8–9, 10, 12–13, 14–15 | source, type, capability and mode of the target altitude |
 * | 16–25 | target altitude + 1,000 ft / 100 ft |
 * | 26–27, 37, 38–39 | source, type (track, else heading) and mode of the target heading |
 * | 28–36 | target heading or track, 1° |
 * | 40–43, 44, 45–46 | NACp, NIC baro, SIL |
 * | 51 | IMF in ADS-R |
 * | 52–53, 54–56 | capability and mode codes; emergency |
 *
 * Source: ICAO Doc 9871, second edition, tables B-2-98 and C-2-98; RTCA DO-260B 2.2.3.2.7.1.
 */

const TYPE_CODE = 29;

const accuracy = { nacp: code(40, 4), nicBaro: flag(44), sil: code(45, 2) };

export const targetState = layout(
  {
    silPerSample: flag(8),
    altitudeIsFms: flag(9),
    selectedAltitudeFt: counted({ bit: 10, length: 11, step: 32 }),
    pressureSettingHPa: counted({ bit: 21, length: 9, step: 8, offset: 8000, per: 10 }),
    selectedHeadingDeg: bearing({ status: 30, bit: 31, length: 9, step: 180, per: 256 }),
    ...accuracy,
    modesAreTold: flag(47),
    autopilot: flag(48),
    vnav: flag(49),
    altitudeHold: flag(50),
    imf: flag(51),
    approach: flag(52),
    tcasOperational: flag(53),
    lnav: flag(54),
  },
  [
    [1, 5, TYPE_CODE],
    [6, 2, 1],
  ],
);

export const targetStateV1 = layout(
  {
    altitudeSource: code(8, 2),
    altitudeIsMsl: flag(10),
    altitudeCapability: code(12, 2),
    verticalMode: code(14, 2),
    targetAltitudeFt: quantity({ bit: 16, length: 10, step: 100, offset: -1000 }),
    headingSource: code(26, 2),
    targetHeadingDeg: quantity({ bit: 28, length: 9 }),
    headingIsTrack: flag(37),
    horizontalMode: code(38, 2),
    ...accuracy,
    imf: flag(51),
    capabilityCodes: code(52, 2),
    emergency: code(54, 3),
  },
  [
    [1, 5, TYPE_CODE],
    [6, 2, 0],
  ],
);

/** Subtype of type code 29: 0 or 1; 2 and 3 are reserved. */
export function targetStateSubtype(message: Uint8Array): number {
  return readRegister(message, 6, 2);
}

/** NACp, in both subtypes. */
export function readTargetNacp(message: Uint8Array): number {
  return readRegister(message, 40, 4);
}
