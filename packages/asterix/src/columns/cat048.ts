/**
 * CAT 048 monoradar target reports into columns.
 * Source: EUROCONTROL-SPEC-0149-4 (editions 1.27 to 1.32).
 */
import { RecordFlag } from '../flags.ts';
import { OP } from '../wasm/code.ts';
import type { Cat048Columns } from './columns.ts';
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

export const KINDS_048: Kinds<Exclude<keyof Cat048Columns, 'capacity' | 'count' | 'offset'>> = {
  sac: 'u8',
  sic: 'u8',
  timeOfDayS: 'f64',
  detectionType: 'choice',
  rangeNm: 'f64',
  azimuthDeg: 'f64',
  mode3A: 'i16',
  flightLevel: 'f64',
  address: 'i32',
  callsign: 'text',
  dopplerMps: 'f32',
  height3dM: 'f64',
  trackNumber: 'i16',
  flags: 'u16',
};

/** D (doubtful) and five spare bits, then 10 bits signed, m/s. */
const doppler: Taker = (row, at) => {
  row.bits.push({ at, count: 1, isSigned: false });
  row.code.op(OP.i32.eqz).if(() =>
    row.bits.apart(() =>
      row.store('dopplerMps', () => {
        row.bits.push({ at: at + 6, count: 10, isSigned: true });
        row.code.op(OP.f32.ofSigned);
      }),
    ),
  );
};

/** V G L, a spare bit, 12 bits. */
const mode3A = unlessDoubtful(all(whole('mode3A', 12, 4), emergencyCode(RecordFlag.emergency, 4)));

export const TAKERS_048: Takers = {
  '010': all(whole('sac', 8), whole('sic', 8, 8)),
  '140': quantity('timeOfDayS', 24, false, [1 / 128]),
  '020/TYP': whole('detectionType', 3),
  '020/SIM': flag(RecordFlag.simulated),
  '020/SPI': flag(RecordFlag.spi),
  '020/RAB': flag(RecordFlag.test),
  '020/TST': flag(RecordFlag.test),
  '020/ME': flag(RecordFlag.emergency),
  '020/MI': flag(RecordFlag.militaryIdentification),
  '040/RHO': quantity('rangeNm', 16, false, [1 / 256]),
  '040/THETA': quantity('azimuthDeg', 16, false, [360 / 2 ** 16]),
  '070': all(mode3A, (row, at) => flag(RecordFlag.notExtracted)(row, at + 2)),
  // Signed in every edition: so radars send it, though the specification says so from 1.32 on only.
  '090': unlessDoubtful(quantity('flightLevel', 14, true, [1 / 4], 2)),
  '220': whole('address', 24),
  '240': callsign('callsign'),
  '161/TRN': whole('trackNumber', 12),
  '170/TRE': flag(RecordFlag.trackEnd),
  '110': quantity('height3dM', 14, true, [25 * METRES_PER_FOOT], 2),
  '120/CAL': doppler,
  '230/STAT': all(flagWhere(RecordFlag.onGround, [1, 3]), flagWhere(RecordFlag.spi, [4, 5])),
};
