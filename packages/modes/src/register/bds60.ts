import { bearing, quantity } from '../field.ts';
import { layout, type ValuesOf } from '../layout.ts';
import { calibratedAirspeedKt } from './atmosphere.ts';
import { anything, bitSet, near, nearOrWide, turn } from './likelihood.ts';
import { registerModel } from './register-model.ts';

/**
 * BDS 6,0: heading and speed report.
 *
 * | bits | field |
 * |---|---|
 * | 1, 2–12 | status; magnetic heading, 90/512°, signed |
 * | 13, 14–23 | status; indicated airspeed, 1 kt |
 * | 24, 25–34 | status; Mach, 2.048/512 |
 * | 35, 36–45 | status; barometric altitude rate, 32 ft/min, signed |
 * | 46, 47–56 | status; inertial vertical velocity, 32 ft/min, signed |
 *
 * Validity: nothing without its status; something told; airspeed to 500 kt; Mach to 1; rates to
 * ±8,000 ft/min.
 * Source: ICAO Doc 9871, second edition, table A-2-96.
 */
const RATE_STEP_FT_MIN = 32;

const fields = layout({
  magneticHeadingDeg: bearing({ status: 1, bit: 2, length: 11, step: 90, per: 512 }),
  indicatedAirspeedKt: quantity({ status: 13, bit: 14, length: 10 }),
  mach: quantity({ status: 24, bit: 25, length: 10, step: 4, per: 1000 }),
  barometricRateFtMin: quantity({ status: 35, bit: 36, length: 10, step: RATE_STEP_FT_MIN, signed: true }),
  inertialRateFtMin: quantity({ status: 46, bit: 47, length: 10, step: RATE_STEP_FT_MIN, signed: true }),
});

type Bds60 = ValuesOf<typeof fields>;

/** Airspeed by itself, Mach by airspeed and altitude: without the altitude, any below 45,000 ft. */
function speeds(v: Bds60, altitudeFt: number | undefined): number {
  const { indicatedAirspeedKt: ias, mach } = v;
  const airspeed = ias === null ? 0 : near(ias - 255, 60, 1, 10);
  if (mach === null) return airspeed;
  if (ias === null) return airspeed + near(mach - 0.7, 0.15, 0.004, 10);
  if (altitudeFt !== undefined) {
    const expected = calibratedAirspeedKt(mach, altitudeFt);
    // A step of Mach is about 1.3 to 2.6 kt.
    return airspeed + near(ias - expected, 8, 2, 10);
  }
  const isBetween = ias <= calibratedAirspeedKt(mach, -1000) + 5 && ias >= calibratedAirspeedKt(mach, 45_000) - 5;
  return airspeed + (isBetween ? -7 : -14);
}

function rates(v: Bds60, knownFtMin: number | undefined): number {
  const { barometricRateFtMin: barometric, inertialRateFtMin: inertial } = v;
  const around = knownFtMin ?? 0;
  const alone = (rate: number) => nearOrWide(rate - around, 0.7, 120, 1500, RATE_STEP_FT_MIN, 10);
  if (barometric === null) return inertial === null ? 0 : alone(inertial);
  if (inertial === null) return alone(barometric);
  return alone(inertial) + nearOrWide(barometric - inertial, 0.7, 100, 400, RATE_STEP_FT_MIN, 10);
}

export const bds60 = registerModel({
  bds: '6,0',
  layout: fields,
  prior: 0.3,
  isPlausible(v) {
    if (Object.values(v).every((value) => value === null)) return false;
    if ((v.indicatedAirspeedKt ?? 0) > 500 || (v.mach ?? 0) > 1) return false;
    return Math.abs(v.barometricRateFtMin ?? 0) <= 8000 && Math.abs(v.inertialRateFtMin ?? 0) <= 8000;
  },
  logLikelihood(v, context) {
    const off =
      v.magneticHeadingDeg === null ? 0 : turn(v.magneticHeadingDeg, context.trackDeg ?? v.magneticHeadingDeg);
    const heading = context.trackDeg === undefined ? anything(11) : nearOrWide(off, 0.7, 8, 25, 90 / 512, 11);
    return (
      bitSet(v.magneticHeadingDeg !== null, 0.98) +
      (v.magneticHeadingDeg === null ? 0 : heading) +
      bitSet(v.indicatedAirspeedKt !== null, 0.98) +
      bitSet(v.mach !== null, 0.98) +
      speeds(v, context.altitudeFt) +
      bitSet(v.barometricRateFtMin !== null, 0.95) +
      bitSet(v.inertialRateFtMin !== null, 0.95) +
      rates(v, context.verticalRateFtMin)
    );
  },
});
