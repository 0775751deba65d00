/**
 * CAT 062 system tracks into columns.
 * Source: EUROCONTROL-SPEC-0149-9 (editions 1.16 to 1.21).
 */
import { RecordFlag } from '../flags.ts';
import { OP } from '../wasm/code.ts';
import type { Cat062Columns } from './columns.ts';
import {
  all,
  callsign,
  emergencyCode,
  flag,
  flagWhere,
  type Kinds,
  quantity,
  type Taker,
  type Takers,
  unlessDoubtful,
  whole,
} from './derived-row.ts';

const METRES_PER_FOOT = 0.3048;
/** Of latitude, near enough for an accuracy. */
const METRES_PER_DEGREE = 111_195;
const DEGREES_LSB = 180 / 2 ** 25;

export const KINDS_062: Kinds<Exclude<keyof Cat062Columns, 'capacity' | 'count' | 'offset'>> = {
  sac: 'u8',
  sic: 'u8',
  timeOfDayS: 'f64',
  trackNumber: 'u16',
  latitudeDeg: 'f64',
  longitudeDeg: 'f64',
  eastMps: 'f64',
  northMps: 'f64',
  upMps: 'f64',
  flightLevel: 'f64',
  geometricAltitudeM: 'f64',
  mode3A: 'i16',
  address: 'i32',
  callsign: 'text',
  sigmaPositionM: 'f64',
  flags: 'u16',
};

const pushHalf = ({ bits, code }: Parameters<Taker>[0], at: number): void => {
  bits.push({ at, count: 16, isSigned: false });
  code.op(OP.f64.ofSigned);
};

/** X and Y, LSB 0.5 m: the larger one. */
const sigmaCartesian: Taker = (row, at) =>
  row.store('sigmaPositionM', () => {
    pushHalf(row, at);
    pushHalf(row, at + 16);
    row.code
      .op(OP.f64.max)
      .f64(1 / 2)
      .op(OP.f64.mul);
  });

/** Latitude and longitude, LSB 180/2^25 degrees: the larger one on the ground. It stands after the Cartesian one, and before it in rank. */
const sigmaGeodetic: Taker = (row, at) =>
  row.store('sigmaPositionM', () => {
    pushHalf(row, at);
    pushHalf(row, at + 16);
    row.load('latitudeDeg');
    row.code.call(row.places.cosine).op(OP.f64.mul, OP.f64.max);
    row.code.f64(DEGREES_LSB).op(OP.f64.mul).f64(METRES_PER_DEGREE).op(OP.f64.mul);
  });

export const TAKERS_062: Takers = {
  '010': all(whole('sac', 8), whole('sic', 8, 8)),
  '070': quantity('timeOfDayS', 24, false, [1 / 128]),
  '105/LAT': quantity('latitudeDeg', 32, true, [DEGREES_LSB]),
  '105/LON': quantity('longitudeDeg', 32, true, [DEGREES_LSB]),
  '185/VX': quantity('eastMps', 16, true, [1 / 4]),
  '185/VY': quantity('northMps', 16, true, [1 / 4]),
  // V G CH, a spare bit, 12 bits.
  '060': unlessDoubtful(all(whole('mode3A', 12, 4), emergencyCode(RecordFlag.emergency, 4))),
  // STI and spare bits, then the characters; those of 380 stand after them, and before them in rank.
  '245': callsign('callsign', 8),
  '380/ADR': whole('address', 24),
  '380/ID': callsign('callsign'),
  '380/COM/STAT': all(flagWhere(RecordFlag.onGround, [1, 3]), flagWhere(RecordFlag.spi, [4, 5])),
  '380/SAB/GBS': flag(RecordFlag.onGround),
  '380/SAB/STAT': flagWhere(RecordFlag.emergency, [1, 4, 5, 6]),
  '040': whole('trackNumber', 16),
  '080/SPI': flag(RecordFlag.spi),
  '080/SIM': flag(RecordFlag.simulated),
  '080/TSE': flag(RecordFlag.trackEnd),
  '080/ME': flag(RecordFlag.emergency),
  '080/MI': flag(RecordFlag.militaryIdentification),
  '080/CST': flag(RecordFlag.coasted),
  '136': quantity('flightLevel', 16, true, [1 / 4]),
  // LSB 6.25 ft, and 6.25 ft/min.
  '130': quantity('geometricAltitudeM', 16, true, [6.25, METRES_PER_FOOT]),
  '220': quantity('upMps', 16, true, [6.25, METRES_PER_FOOT], 0, 60),
  '500/APC': sigmaCartesian,
  '500/APW': sigmaGeodetic,
  '340/TYP/RAB': flag(RecordFlag.test),
  '340/TYP/TST': flag(RecordFlag.test),
};
