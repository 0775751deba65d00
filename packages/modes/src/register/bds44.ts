import { bearing, code, quantity } from '../field.ts';
import { layout } from '../layout.ts';
import { standardPressureHPa, standardTemperatureC } from './atmosphere.ts';
import { anything, bitSet, near } from './likelihood.ts';
import { registerModel } from './register-model.ts';

/**
 * BDS 4,4: meteorological routine air report.
 *
 * | bits | field |
 * |---|---|
 * | 1–4 | source: 0 invalid, 1 INS, 2 GNSS, 3 DME/DME, 4 VOR/DME |
 * | 5, 6–14, 15–23 | status of both; wind speed, 1 kt; wind direction, 180/256° |
 * | 24–34 | static air temperature, 0.25 °C, signed, no status |
 * | 35, 36–46 | status; static pressure, 1 hPa |
 * | 47, 48–49 | status; turbulence: nil, light, moderate, severe |
 * | 50, 51–56 | status; humidity, 100/64 % |
 *
 * Validity: nothing without its status; source 1 to 4; wind to 250 kt; −80 to 60 °C.
 * Source: ICAO Doc 9871, second edition, table A-2-68.
 */
export const bds44 = registerModel({
  bds: '4,4',
  layout: layout({
    source: code(1, 4),
    windSpeedKt: quantity({ status: 5, bit: 6, length: 9 }),
    windFromDeg: bearing({ status: 5, bit: 15, length: 9, step: 180, per: 256 }),
    temperatureC: quantity({ bit: 24, length: 11, per: 4, signed: true }),
    pressureHPa: quantity({ status: 35, bit: 36, length: 11 }),
    turbulence: quantity({ status: 47, bit: 48, length: 2 }),
    humidityPercent: quantity({ status: 50, bit: 51, length: 6, step: 100, per: 64 }),
  }),
  prior: 0.003,
  isPlausible(v) {
    if (v.source < 1 || v.source > 4 || (v.windSpeedKt ?? 0) > 250) return false;
    return v.temperatureC !== null && v.temperatureC >= -80 && v.temperatureC <= 60;
  },
  logLikelihood(v, context) {
    const wind = v.windSpeedKt === null ? 0 : near(v.windSpeedKt - 40, 40, 1, 9) + anything(9);
    const quality = v.turbulence === null ? 0 : bitSet(v.turbulence !== 0, 0.1) + anything(1);
    const humidity = v.humidityPercent === null ? 0 : anything(6);
    return (
      anything(2) +
      bitSet(v.windSpeedKt !== null, 0.95) +
      wind +
      temperature(v.temperatureC, context.altitudeFt) +
      bitSet(v.pressureHPa !== null, 0.2) +
      staticPressure(v.pressureHPa, context.altitudeFt) +
      (bitSet(v.turbulence !== null, 0.1) + quality + bitSet(v.humidityPercent !== null, 0.1) + humidity)
    );
  },
});

/** Of BDS 4,4 and 4,5: a temperature near the standard one of the altitude, if that is known. */
export function temperature(temperatureC: number | null, altitudeFt: number | undefined): number {
  if (temperatureC === null) return 0;
  if (altitudeFt === undefined) return near(temperatureC + 30, 35, 0.25, 11);
  return near(temperatureC - standardTemperatureC(altitudeFt), 9, 0.25, 11);
}

/** Of BDS 4,4 and 4,5: the pressure of the altitude, if that is known. */
export function staticPressure(pressureHPa: number | null, altitudeFt: number | undefined): number {
  if (pressureHPa === null) return 0;
  return altitudeFt === undefined ? anything(11) : near(pressureHPa - standardPressureHPa(altitudeFt), 4, 1, 11);
}
