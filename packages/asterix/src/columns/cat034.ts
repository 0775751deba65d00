/**
 * CAT 034 monoradar service messages into columns.
 * Source: EUROCONTROL-SPEC-0149-2b (edition 1.29).
 */
import { RecordFlag } from '../flags.ts';
import type { CategoryTable } from '../layout.ts';
import type { Cat034Columns } from './columns.ts';
import { type RecordReader, recordReader, type Wanted } from './record-reader.ts';
import { readSigned16, readSigned24, readTimeOfDay, readUnsigned16 } from './take.ts';

type Columns = Cat034Columns;

const WANTED: Wanted<Columns> = {
  '000': (bytes, at, columns, row) => {
    columns.messageType[row] = bytes[at] as number;
  },
  '010': (bytes, at, columns, row) => {
    columns.sac[row] = bytes[at] as number;
    columns.sic[row] = bytes[at + 1] as number;
  },
  /** LSB 360/2^8 degrees. */
  '020': (bytes, at, columns, row) => {
    columns.sectorDeg[row] = ((bytes[at] as number) * 45) / 32;
  },
  '030': (bytes, at, columns, row) => {
    columns.timeOfDayS[row] = readTimeOfDay(bytes, at);
  },
  /** LSB 1/128 s. */
  '041': (bytes, at, columns, row) => {
    columns.antennaPeriodS[row] = readUnsigned16(bytes, at) / 128;
  },
  /** COM: NOGO RDPC RDPR OVLRDP OVLXMT MSC TSV spare. */
  '050': {
    COM: (bytes, at, columns, row) => {
      const octet = bytes[at] as number;
      if (octet & 0x80) (columns.flags[row] as number) |= RecordFlag.noGo;
      if (octet & 0x02) (columns.flags[row] as number) |= RecordFlag.timeInvalid;
    },
  },
  /** HGT 16 bits signed, m; LAT and LON 24 bits signed, LSB 180/2^23 degrees. */
  '120': (bytes, at, columns, row) => {
    columns.siteHeightM[row] = readSigned16(bytes, at);
    columns.siteLatitudeDeg[row] = (readSigned24(bytes, at + 2) * 45) / 2 ** 21;
    columns.siteLongitudeDeg[row] = (readSigned24(bytes, at + 5) * 45) / 2 ** 21;
  },
};

/** Reads one CAT 034 record of an edition into a row that `clearCat034` has cleared. */
export const cat034Reader = (table: CategoryTable): RecordReader<Columns> => recordReader(table, WANTED);

export function clearCat034(columns: Columns, row: number): void {
  columns.sac[row] = 0;
  columns.sic[row] = 0;
  columns.messageType[row] = 0;
  columns.timeOfDayS[row] = Number.NaN;
  columns.sectorDeg[row] = Number.NaN;
  columns.antennaPeriodS[row] = Number.NaN;
  columns.siteHeightM[row] = Number.NaN;
  columns.siteLatitudeDeg[row] = Number.NaN;
  columns.siteLongitudeDeg[row] = Number.NaN;
  columns.flags[row] = 0;
}
