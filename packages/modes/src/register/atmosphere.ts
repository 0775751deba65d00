/**
 * The standard atmosphere as far as one register's values bear out another's.
 * Source: ICAO Doc 7488 (standard atmosphere), up to 20 km; calibrated airspeed by the
 * compressible-flow relation for subsonic flight.
 */

const SEA_LEVEL_K = 288.15;
const LAPSE_K_PER_FT = 0.0019812;
const TROPOPAUSE_FT = 36_089;
const TROPOPAUSE_K = 216.65;
const TROPOPAUSE_PRESSURE_RATIO = 0.22336;
const STRATOSPHERE_SCALE_FT = 20_806;
const PRESSURE_EXPONENT = 5.25588;
const SEA_LEVEL_SOUND_KT = 661.479;
const SEA_LEVEL_HPA = 1013.25;

function temperatureK(pressureAltitudeFt: number): number {
  return pressureAltitudeFt > TROPOPAUSE_FT ? TROPOPAUSE_K : SEA_LEVEL_K - LAPSE_K_PER_FT * pressureAltitudeFt;
}

function pressureRatio(pressureAltitudeFt: number): number {
  if (pressureAltitudeFt <= TROPOPAUSE_FT) return (temperatureK(pressureAltitudeFt) / SEA_LEVEL_K) ** PRESSURE_EXPONENT;
  return TROPOPAUSE_PRESSURE_RATIO * Math.exp((TROPOPAUSE_FT - pressureAltitudeFt) / STRATOSPHERE_SCALE_FT);
}

/** Standard temperature, °C. */
export function standardTemperatureC(pressureAltitudeFt: number): number {
  return temperatureK(pressureAltitudeFt) - 273.15;
}

/** Standard pressure, hPa. */
export function standardPressureHPa(pressureAltitudeFt: number): number {
  return SEA_LEVEL_HPA * pressureRatio(pressureAltitudeFt);
}

/** Calibrated airspeed of a Mach number at a pressure altitude, kt. */
export function calibratedAirspeedKt(mach: number, pressureAltitudeFt: number): number {
  const impact = (1 + 0.2 * mach * mach) ** 3.5 - 1;
  return SEA_LEVEL_SOUND_KT * Math.sqrt(5 * ((pressureRatio(pressureAltitudeFt) * impact + 1) ** (2 / 7) - 1));
}
