/**
 * CAT 048 monoradar target reports into columns.
 * Source: EUROCONTROL-SPEC-0149-4 (edition 1.32), item layouts by number as cited.
 */
import { RecordFlag } from '../flags.ts';
import type { Cat048Columns } from './columns.ts';
import { recordReader, type Wanted } from './record-reader.ts';
import {
  emergencyOfMode3A,
  flagsOfFlightStatus,
  hasOctet,
  readMode3A,
  readSigned10,
  readTimeOfDay,
  readUnsigned16,
  readUnsigned24,
  takeCallsign,
} from './take.ts';

const METRES_PER_25_FEET = 25 * 0.3048;

type Columns = Cat048Columns;

/** I020: TYP(3) SIM RDP SPI RAB FX, then TST ERR XPP ME MI FOE/FRI(2) FX. */
function takeDescriptor(bytes: Uint8Array, at: number, columns: Columns, row: number): void {
  const first = bytes[at] as number;
  columns.detectionType[row] = first >> 5;
  let flags = 0;
  if (first & 0x10) flags |= RecordFlag.simulated;
  if (first & 0x04) flags |= RecordFlag.spi;
  if (first & 0x02) flags |= RecordFlag.test;
  const second = hasOctet(bytes, at, 1) ? (bytes[at + 1] as number) : 0;
  if (second & 0x80) flags |= RecordFlag.test;
  if (second & 0x10) flags |= RecordFlag.emergency;
  if (second & 0x08) flags |= RecordFlag.militaryIdentification;
  (columns.flags[row] as number) |= flags;
}

/** I070: V G L spare, then 12 bits of code. */
function takeMode3A(bytes: Uint8Array, at: number, columns: Columns, row: number): void {
  const code = readMode3A(bytes, at);
  columns.mode3A[row] = code;
  (columns.flags[row] as number) |= emergencyOfMode3A(code);
  if ((bytes[at] as number) & 0x20) (columns.flags[row] as number) |= RecordFlag.notExtracted;
}

/** I090: V G, then 14 bits signed, LSB 1/4 FL. */
function takeFlightLevel(bytes: Uint8Array, at: number, columns: Columns, row: number): void {
  const word = readUnsigned16(bytes, at);
  if (!(word & 0xc000)) columns.flightLevel[row] = ((word << 18) >> 18) / 4;
}

/** I120 CAL: D, five spare bits, ten bits signed, LSB 1 m/s. */
function takeDoppler(bytes: Uint8Array, at: number, columns: Columns, row: number): void {
  if (!((bytes[at] as number) & 0x80)) columns.dopplerMps[row] = readSigned10(bytes, at);
}

const WANTED: Wanted<Columns> = {
  '010': (bytes, at, columns, row) => {
    columns.sac[row] = bytes[at] as number;
    columns.sic[row] = bytes[at + 1] as number;
  },
  '020': takeDescriptor,
  /** RHO LSB 1/256 NM, THETA LSB 360/2^16 degrees. */
  '040': (bytes, at, columns, row) => {
    columns.rangeNm[row] = readUnsigned16(bytes, at) / 256;
    columns.azimuthDeg[row] = (readUnsigned16(bytes, at + 2) * 45) / 8192;
  },
  '070': takeMode3A,
  '090': takeFlightLevel,
  /** Two spare bits, 14 bits signed, LSB 25 ft. */
  '110': (bytes, at, columns, row) => {
    columns.height3dM[row] = ((readUnsigned16(bytes, at) << 18) >> 18) * METRES_PER_25_FEET;
  },
  '120': { CAL: takeDoppler },
  '140': (bytes, at, columns, row) => {
    columns.timeOfDayS[row] = readTimeOfDay(bytes, at);
  },
  '161': (bytes, at, columns, row) => {
    columns.trackNumber[row] = readUnsigned16(bytes, at) & 0x0fff;
  },
  /** CNF RAD(2) DOU MAH CDM(2) FX, then TRE GHO SUP TCC and spare bits. */
  '170': (bytes, at, columns, row) => {
    const isEnd = hasOctet(bytes, at, 1) && ((bytes[at + 1] as number) & 0x80) !== 0;
    if (isEnd) (columns.flags[row] as number) |= RecordFlag.trackEnd;
  },
  '220': (bytes, at, columns, row) => {
    columns.address[row] = readUnsigned24(bytes, at);
  },
  /** COM(3) STAT(3) and more. */
  '230': (bytes, at, columns, row) => {
    (columns.flags[row] as number) |= flagsOfFlightStatus(bytes[at] as number);
  },
  '240': (bytes, at, columns, row) => takeCallsign(bytes, at, columns.callsign, row),
};

/** Reads one CAT 048 record into a row that `clearCat048` has cleared. */
export const readCat048 = recordReader(48, WANTED);

export function clearCat048(columns: Columns, row: number): void {
  columns.sac[row] = 0;
  columns.sic[row] = 0;
  columns.timeOfDayS[row] = Number.NaN;
  columns.detectionType[row] = 255;
  columns.rangeNm[row] = Number.NaN;
  columns.azimuthDeg[row] = Number.NaN;
  columns.mode3A[row] = -1;
  columns.flightLevel[row] = Number.NaN;
  columns.address[row] = -1;
  columns.callsign.fill(0, row * 8, row * 8 + 8);
  columns.dopplerMps[row] = Number.NaN;
  columns.height3dM[row] = Number.NaN;
  columns.trackNumber[row] = -1;
  columns.flags[row] = 0;
}
