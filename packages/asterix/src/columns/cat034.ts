/**
 * CAT 034 monoradar service messages into columns.
 * Source: EUROCONTROL-SPEC-0149-2b (edition 1.29).
 */
import { RecordFlag } from '../flags.ts';
import type { Cat034Columns } from './columns.ts';
import { all, flag, type Kinds, quantity, type Takers, whole } from './derived-row.ts';

export const KINDS_034: Kinds<Exclude<keyof Cat034Columns, 'capacity' | 'count' | 'offset'>> = {
  sac: 'u8',
  sic: 'u8',
  messageType: 'u8',
  timeOfDayS: 'f64',
  sectorDeg: 'f64',
  antennaPeriodS: 'f64',
  siteHeightM: 'f64',
  siteLatitudeDeg: 'f64',
  siteLongitudeDeg: 'f64',
  flags: 'u16',
};

export const TAKERS_034: Takers = {
  '000': whole('messageType', 8),
  '010': all(whole('sac', 8), whole('sic', 8, 8)),
  '020': quantity('sectorDeg', 8, false, [360 / 2 ** 8]),
  '030': quantity('timeOfDayS', 24, false, [1 / 128]),
  '041': quantity('antennaPeriodS', 16, false, [1 / 128]),
  '050/COM/NOGO': flag(RecordFlag.noGo),
  '050/COM/TSV': flag(RecordFlag.timeInvalid),
  '120/HGT': quantity('siteHeightM', 16, true, []),
  '120/LAT': quantity('siteLatitudeDeg', 24, true, [180 / 2 ** 23]),
  '120/LON': quantity('siteLongitudeDeg', 24, true, [180 / 2 ** 23]),
};
