import { bearing, quantity } from '../field.ts';
import { layout } from '../layout.ts';
import { anything, bitSet, near, nearOrWide, turn } from './likelihood.ts';
import { registerModel } from './register-model.ts';

/**
 * BDS 5,0: track and turn report.
 *
 * | bits | field |
 * |---|---|
 * | 1, 2–11 | status; roll, 45/256°, signed, right wing down positive |
 * | 12, 13–23 | status; true track, 90/512°, signed |
 * | 24, 25–34 | status; ground speed, 2 kt |
 * | 35, 36–45 | status; track rate, 1/32 °/s, signed |
 * | 46, 47–56 | status; true airspeed, 2 kt |
 *
 * Validity: nothing without its status; something told; roll to 60°; ground speed to 800 kt, airspeed
 * to 700 kt, 250 kt of wind between them at most.
 * Source: ICAO Doc 9871, second edition, table A-2-80.
 */
const DEG = Math.PI / 180;
const GRAVITY_KT_PER_S = 9.80665 / (1852 / 3600);

function speed(speedKt: number | null, share: number, nearKt: number | null, sigmaKt: number): number {
  if (speedKt === null) return bitSet(false, share);
  return (
    bitSet(true, share) + (nearKt === null ? near(speedKt - 380, 130, 2, 10) : near(speedKt - nearKt, sigmaKt, 2, 10))
  );
}

/** Track rate of a level turn at a roll and speed, °/s. */
function turnRate(rollDeg: number, speedKt: number): number {
  return (GRAVITY_KT_PER_S * Math.tan(rollDeg * DEG)) / Math.max(speedKt, 60) / DEG;
}

export const bds50 = registerModel({
  bds: '5,0',
  layout: layout({
    rollDeg: quantity({ status: 1, bit: 2, length: 10, step: 45, per: 256, signed: true }),
    trueTrackDeg: bearing({ status: 12, bit: 13, length: 11, step: 90, per: 512 }),
    groundSpeedKt: quantity({ status: 24, bit: 25, length: 10, step: 2 }),
    trackRateDegS: quantity({ status: 35, bit: 36, length: 10, per: 32, signed: true }),
    trueAirspeedKt: quantity({ status: 46, bit: 47, length: 10, step: 2 }),
  }),
  prior: 0.3,
  isPlausible(v) {
    if (Object.values(v).every((value) => value === null)) return false;
    if (Math.abs(v.rollDeg ?? 0) > 60) return false;
    const ground = v.groundSpeedKt ?? v.trueAirspeedKt ?? 0;
    const air = v.trueAirspeedKt ?? ground;
    return ground <= 800 && air <= 700 && Math.abs(ground - air) <= 250;
  },
  logLikelihood(v, context) {
    const roll = v.rollDeg === null ? 0 : nearOrWide(v.rollDeg, 0.7, 1.5, 20, 45 / 256, 10);
    const offTrack = v.trueTrackDeg === null ? 0 : turn(v.trueTrackDeg, context.trackDeg ?? v.trueTrackDeg);
    const track = context.trackDeg === undefined ? anything(11) : near(offTrack, 4, 90 / 512, 11);
    const expected = v.rollDeg === null ? 0 : turnRate(v.rollDeg, v.trueAirspeedKt ?? v.groundSpeedKt ?? 380);
    const rate = v.trackRateDegS === null ? 0 : nearOrWide(v.trackRateDegS - expected, 0.8, 0.15, 1, 1 / 32, 10);
    return (
      bitSet(v.rollDeg !== null, 0.97) +
      roll +
      bitSet(v.trueTrackDeg !== null, 0.98) +
      (v.trueTrackDeg === null ? 0 : track) +
      speed(v.groundSpeedKt, 0.98, context.groundSpeedKt ?? null, 8) +
      bitSet(v.trackRateDegS !== null, 0.85) +
      rate +
      speed(v.trueAirspeedKt, 0.97, v.groundSpeedKt, 50)
    );
  },
});
