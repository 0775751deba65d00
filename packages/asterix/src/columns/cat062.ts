/**
 * CAT 062 system tracks into columns.
 * Source: EUROCONTROL-SPEC-0149-9 (edition 1.21).
 */
import { RecordFlag } from '../flags.ts';
import type { CategoryTable } from '../layout.ts';
import type { Cat062Columns } from './columns.ts';
import { takeCallsign } from './callsign.ts';
import { type RecordReader, recordReader, type Wanted } from './record-reader.ts';
import {
  emergencyOfMode3A,
  flagsOfFlightStatus,
  hasOctet,
  readMode3A,
  readSigned16,
  readSigned32,
  readTimeOfDay,
  readUnsigned16,
  readUnsigned24,
} from './take.ts';

type Columns = Cat062Columns;

const METRES_PER_FOOT = 0.3048;
/** Of latitude, near enough for an accuracy. */
const METRES_PER_DEGREE = 111_195;

/**
 * I080, an octet each: MON SPI MRH SRC(3) CNF; SIM TSE TSB FPC AFF STP KOS; AMA MD4(2) ME MI MD5(2);
 * CST PSR SSR MDS ADS SUC AAC; each with FX.
 */
function takeStatus(bytes: Uint8Array, at: number, columns: Columns, row: number): void {
  let flags = (bytes[at] as number) & 0x40 ? RecordFlag.spi : 0;
  const second = hasOctet(bytes, at, 1) ? (bytes[at + 1] as number) : 0;
  if (second & 0x80) flags |= RecordFlag.simulated;
  if (second & 0x40) flags |= RecordFlag.trackEnd;
  const third = hasOctet(bytes, at, 2) ? (bytes[at + 2] as number) : 0;
  if (third & 0x10) flags |= RecordFlag.emergency;
  if (third & 0x08) flags |= RecordFlag.militaryIdentification;
  const fourth = hasOctet(bytes, at, 3) ? (bytes[at + 3] as number) : 0;
  if (fourth & 0x80) flags |= RecordFlag.coasted;
  (columns.flags[row] as number) |= flags;
}

/** I380 SAB: GBS is bit 2 of the first octet; STAT the low three bits of the second. */
function takeReportedStatus(bytes: Uint8Array, at: number, columns: Columns, row: number): void {
  if ((bytes[at] as number) & 0x02) (columns.flags[row] as number) |= RecordFlag.onGround;
  const status = (bytes[at + 1] as number) & 7;
  const isEmergency = status === 1 || (status >= 4 && status <= 6);
  if (isEmergency) (columns.flags[row] as number) |= RecordFlag.emergency;
}

/** I500 APC: X and Y, LSB 0.5 m. */
function takeCartesianAccuracy(bytes: Uint8Array, at: number, columns: Columns, row: number): void {
  columns.sigmaPositionM[row] = Math.max(readUnsigned16(bytes, at), readUnsigned16(bytes, at + 2)) / 2;
}

/** I500 APW: latitude and longitude, LSB 180/2^25 degrees; takes the place of APC, which stands before it. */
function takeGeodeticAccuracy(bytes: Uint8Array, at: number, columns: Columns, row: number): void {
  const latitudeDeg = columns.latitudeDeg[row] as number;
  const shrink = Math.cos(((Number.isNaN(latitudeDeg) ? 0 : latitudeDeg) * Math.PI) / 180);
  const most = Math.max(readUnsigned16(bytes, at), readUnsigned16(bytes, at + 2) * shrink);
  columns.sigmaPositionM[row] = ((most * 45) / 2 ** 23) * METRES_PER_DEGREE;
}

/** Leaves the row as it was where one of the characters is none. */
function takeName(bytes: Uint8Array, at: number, columns: Columns, row: number): void {
  takeCallsign(bytes, at, columns.callsign, row * 8);
}

const WANTED: Wanted<Columns> = {
  '010': (bytes, at, columns, row) => {
    columns.sac[row] = bytes[at] as number;
    columns.sic[row] = bytes[at + 1] as number;
  },
  '040': (bytes, at, columns, row) => {
    columns.trackNumber[row] = readUnsigned16(bytes, at);
  },
  '060': (bytes, at, columns, row) => {
    const code = readMode3A(bytes, at);
    columns.mode3A[row] = code;
    (columns.flags[row] as number) |= emergencyOfMode3A(code);
  },
  '070': (bytes, at, columns, row) => {
    columns.timeOfDayS[row] = readTimeOfDay(bytes, at);
  },
  '080': takeStatus,
  /** LSB 180/2^25 degrees. */
  '105': (bytes, at, columns, row) => {
    columns.latitudeDeg[row] = (readSigned32(bytes, at) * 45) / 2 ** 23;
    columns.longitudeDeg[row] = (readSigned32(bytes, at + 4) * 45) / 2 ** 23;
  },
  /** LSB 6.25 ft. */
  '130': (bytes, at, columns, row) => {
    columns.geometricAltitudeM[row] = readSigned16(bytes, at) * 6.25 * METRES_PER_FOOT;
  },
  /** LSB 1/4 FL. */
  '136': (bytes, at, columns, row) => {
    columns.flightLevel[row] = readSigned16(bytes, at) / 4;
  },
  /** LSB 0.25 m/s. */
  '185': (bytes, at, columns, row) => {
    columns.eastMps[row] = readSigned16(bytes, at) / 4;
    columns.northMps[row] = readSigned16(bytes, at + 2) / 4;
  },
  /** LSB 6.25 ft/min. */
  '220': (bytes, at, columns, row) => {
    columns.upMps[row] = (readSigned16(bytes, at) * 6.25 * METRES_PER_FOOT) / 60;
  },
  /** STI(2), six spare bits, eight characters. */
  '245': (bytes, at, columns, row) => takeName(bytes, at + 1, columns, row),
  /** TYP: TYP(3) SIM RAB TST. */
  '340': {
    TYP: (bytes, at, columns, row) => {
      if ((bytes[at] as number) & 0x0c) (columns.flags[row] as number) |= RecordFlag.test;
    },
  },
  '380': {
    ADR: (bytes, at, columns, row) => {
      columns.address[row] = readUnsigned24(bytes, at);
    },
    ID: (bytes, at, columns, row) => takeName(bytes, at, columns, row),
    COM: (bytes, at, columns, row) => {
      (columns.flags[row] as number) |= flagsOfFlightStatus(bytes[at] as number);
    },
    SAB: takeReportedStatus,
  },
  '500': { APC: takeCartesianAccuracy, APW: takeGeodeticAccuracy },
};

/** Reads one CAT 062 record of an edition into a row that `clearCat062` has cleared. */
export const cat062Reader = (table: CategoryTable): RecordReader<Columns> => recordReader(table, WANTED);

export function clearCat062(columns: Columns, row: number): void {
  columns.sac[row] = 0;
  columns.sic[row] = 0;
  columns.timeOfDayS[row] = Number.NaN;
  columns.trackNumber[row] = 0;
  columns.latitudeDeg[row] = Number.NaN;
  columns.longitudeDeg[row] = Number.NaN;
  columns.eastMps[row] = Number.NaN;
  columns.northMps[row] = Number.NaN;
  columns.upMps[row] = Number.NaN;
  columns.flightLevel[row] = Number.NaN;
  columns.geometricAltitudeM[row] = Number.NaN;
  columns.mode3A[row] = -1;
  columns.address[row] = -1;
  columns.callsign.fill(0, row * 8, row * 8 + 8);
  columns.sigmaPositionM[row] = Number.NaN;
  columns.flags[row] = 0;
}
