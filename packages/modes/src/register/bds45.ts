import { quantity } from '../field.ts';
import { layout } from '../layout.ts';
import { staticPressure, temperature } from './bds44.ts';
import { anything, bitSet } from './likelihood.ts';
import { registerModel } from './register-model.ts';

/**
 * BDS 4,5: meteorological hazard report. Levels: 0 nil, 1 light, 2 moderate, 3 severe.
 *
 * | bits | field |
 * |---|---|
 * | 1, 2–3 | status; turbulence |
 * | 4, 5–6 | status; wind shear |
 * | 7, 8–9 | status; microburst |
 * | 10, 11–12 | status; icing |
 * | 13, 14–15 | status; wake vortex |
 * | 16, 17–26 | status; static air temperature, 0.25 °C, signed |
 * | 27, 28–38 | status; static pressure, 1 hPa |
 * | 39, 40–51 | status; radio height, 16 ft |
 * | 52–56 | reserved, zero |
 *
 * Validity: reserved bits; nothing without its status; something told; −80 to 60 °C.
 * Source: ICAO Doc 9871, second edition, table A-2-69.
 */
function hazard(level: number | null): number {
  if (level === null) return bitSet(false, 0.3);
  return bitSet(true, 0.3) + ([Math.log2(0.8), -3, -5, -7][level] ?? -7);
}

export const bds45 = registerModel({
  bds: '4,5',
  layout: layout(
    {
      turbulence: quantity({ status: 1, bit: 2, length: 2 }),
      windShear: quantity({ status: 4, bit: 5, length: 2 }),
      microburst: quantity({ status: 7, bit: 8, length: 2 }),
      icing: quantity({ status: 10, bit: 11, length: 2 }),
      wakeVortex: quantity({ status: 13, bit: 14, length: 2 }),
      temperatureC: quantity({ status: 16, bit: 17, length: 10, per: 4, signed: true }),
      pressureHPa: quantity({ status: 27, bit: 28, length: 11 }),
      radioHeightFt: quantity({ status: 39, bit: 40, length: 12, step: 16 }),
    },
    [[52, 5, 0]],
  ),
  prior: 0.002,
  isPlausible(v) {
    const told = Object.values(v).some((value) => value !== null);
    return told && (v.temperatureC ?? 0) >= -80 && (v.temperatureC ?? 0) <= 60;
  },
  logLikelihood(v, context) {
    const hazards = [v.turbulence, v.windShear, v.microburst, v.icing, v.wakeVortex];
    return (
      hazards.reduce<number>((sum, level) => sum + hazard(level), 0) +
      bitSet(v.temperatureC !== null, 0.6) +
      temperature(v.temperatureC, context.altitudeFt) +
      bitSet(v.pressureHPa !== null, 0.3) +
      staticPressure(v.pressureHPa, context.altitudeFt) +
      bitSet(v.radioHeightFt !== null, 0.2) +
      (v.radioHeightFt === null ? 0 : anything(12))
    );
  },
});
