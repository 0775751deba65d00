import { code, flag, quantity } from '../field.ts';
import { layout } from '../layout.ts';
import { anything, bitSet, near } from './likelihood.ts';
import { registerModel } from './register-model.ts';

/**
 * BDS 4,0: selected vertical intention.
 *
 * | bits | field |
 * |---|---|
 * | 1, 2–13 | status; altitude selected at the panel (MCP/FCU), 16 ft |
 * | 14, 15–26 | status; altitude selected by the flight management system, 16 ft |
 * | 27, 28–39 | status; pressure setting less 800 hPa, 0.1 hPa |
 * | 40–47 | reserved, zero |
 * | 48, 49–51 | modes are told; VNAV, altitude hold, approach |
 * | 52–53 | reserved, zero |
 * | 54, 55–56 | status; altitude flown to: 0 unknown, 1 present, 2 panel, 3 flight management |
 *
 * Validity: reserved bits; nothing without its status; altitudes to 50,000 ft; 900 to 1,100 hPa.
 * Source: ICAO Doc 9871, second edition, table A-2-64.
 */
const STEP_FT = 16;
const HUNDREDS_SHARE = 0.9;
const HUNDREDS = 450;

/** Altitudes are mostly chosen in hundreds of feet; sixteen-foot steps lie within 8 ft of them. */
function chosenAltitude(altitudeFt: number | null, presentShare: number): number {
  if (altitudeFt === null) return bitSet(false, presentShare);
  const isHundred = Math.abs(altitudeFt - 100 * Math.round(altitudeFt / 100)) <= STEP_FT / 2;
  const share = (isHundred ? HUNDREDS_SHARE / HUNDREDS : 0) + (1 - HUNDREDS_SHARE) * 2 ** -12;
  return bitSet(true, presentShare) + Math.log2(share);
}

const STANDARD_HPA = 1013.25;
const STANDARD_SHARE = 0.5;

function pressure(settingHPa: number | null): number {
  if (settingHPa === null) return bitSet(false, 0.9);
  const difference = settingHPa - STANDARD_HPA;
  const standard = Math.abs(difference) < 0.1 ? STANDARD_SHARE / 2 : 0;
  return bitSet(true, 0.9) + Math.log2(standard + (1 - STANDARD_SHARE) * 2 ** near(difference, 10, 0.1, 12));
}

export const bds40 = registerModel({
  bds: '4,0',
  layout: layout(
    {
      panelAltitudeFt: quantity({ status: 1, bit: 2, length: 12, step: STEP_FT }),
      managedAltitudeFt: quantity({ status: 14, bit: 15, length: 12, step: STEP_FT }),
      pressureSettingHPa: quantity({ status: 27, bit: 28, length: 12, offset: 8000, per: 10 }),
      modesAreTold: flag(48),
      vnav: flag(49),
      altitudeHold: flag(50),
      approach: flag(51),
      targetSourceIsTold: flag(54),
      targetSource: code(55, 2),
    },
    [
      [40, 8, 0],
      [52, 2, 0],
    ],
  ),
  prior: 0.28,
  isPlausible(v) {
    const setting = v.pressureSettingHPa ?? STANDARD_HPA;
    if (!v.modesAreTold && (v.vnav || v.altitudeHold || v.approach)) return false;
    if (!v.targetSourceIsTold && v.targetSource !== 0) return false;
    if ((v.panelAltitudeFt ?? 0) > 50_000 || (v.managedAltitudeFt ?? 0) > 50_000) return false;
    return setting >= 900 && setting <= 1100;
  },
  logLikelihood(v) {
    const modes = v.modesAreTold ? anything(3) : 0;
    const source = v.targetSourceIsTold ? anything(2) : 0;
    return (
      chosenAltitude(v.panelAltitudeFt, 0.95) +
      chosenAltitude(v.managedAltitudeFt, 0.4) +
      pressure(v.pressureSettingHPa) +
      (anything(2) + modes + source)
    );
  },
});
