import { clearProblems, type ProblemLog } from '../problem-log.ts';
import { createSurveillanceMemory, type SurveillanceMemory } from './surveillance-memory.ts';

/** CAT 048 monoradar target reports, a row each. NaN, −1 and zero bytes say none. */
export interface Cat048Columns {
  readonly capacity: number;
  count: number;
  /** Of the record in the bytes last decoded. */
  readonly offset: Uint32Array;
  readonly sac: Uint8Array;
  readonly sic: Uint8Array;
  /** I140, s since midnight UTC. */
  readonly timeOfDayS: Float64Array;
  /** I020 TYP 0 to 7; 255 where none. */
  readonly detectionType: Uint8Array;
  /** I040 slant range, NM. */
  readonly rangeNm: Float64Array;
  /** I040 azimuth, degrees clockwise from the radar's north. */
  readonly azimuthDeg: Float64Array;
  /** I070 as its 12 bits; −1 where none, invalid (V) or garbled (G). */
  readonly mode3A: Int16Array;
  /** I090; NaN where none, invalid (V) or garbled (G). */
  readonly flightLevel: Float64Array;
  /** I220, −1 where none. */
  readonly address: Int32Array;
  /** I240, 8 ASCII bytes a row, padded with zeros; zeros too where a character is not one of ICAO's. */
  readonly callsign: Uint8Array;
  /** I120 CAL in its own sign, m/s; NaN where none or doubtful (D). */
  readonly dopplerMps: Float32Array;
  /** I110 height by a 3D radar, m. */
  readonly height3dM: Float64Array;
  /** I161, −1 where none. */
  readonly trackNumber: Int16Array;
  /** `RecordFlag` bits. */
  readonly flags: Uint16Array;
}

/** CAT 034 monoradar service messages, a row each. */
export interface Cat034Columns {
  readonly capacity: number;
  count: number;
  readonly offset: Uint32Array;
  readonly sac: Uint8Array;
  readonly sic: Uint8Array;
  /** I000: 1 north marker, 2 sector crossing; 0 where none. */
  readonly messageType: Uint8Array;
  /** I030, s since midnight UTC. */
  readonly timeOfDayS: Float64Array;
  /** I020, degrees. */
  readonly sectorDeg: Float64Array;
  /** I041, s a turn. */
  readonly antennaPeriodS: Float64Array;
  /** I120, WGS-84: m above the ellipsoid, degrees. */
  readonly siteHeightM: Float64Array;
  readonly siteLatitudeDeg: Float64Array;
  readonly siteLongitudeDeg: Float64Array;
  readonly flags: Uint16Array;
}

/** CAT 062 system tracks, a row each. */
export interface Cat062Columns {
  readonly capacity: number;
  count: number;
  readonly offset: Uint32Array;
  readonly sac: Uint8Array;
  readonly sic: Uint8Array;
  /** I070, s since midnight UTC. */
  readonly timeOfDayS: Float64Array;
  /** I040. */
  readonly trackNumber: Uint16Array;
  /** I105, degrees. */
  readonly latitudeDeg: Float64Array;
  readonly longitudeDeg: Float64Array;
  /** I185. */
  readonly eastMps: Float64Array;
  readonly northMps: Float64Array;
  /** I220. */
  readonly upMps: Float64Array;
  /** I136. */
  readonly flightLevel: Float64Array;
  /** I130. */
  readonly geometricAltitudeM: Float64Array;
  /** I060 as its 12 bits; −1 where none, invalid or garbled. */
  readonly mode3A: Int16Array;
  /** I380 ADR, −1 where none. */
  readonly address: Int32Array;
  /** I380 ID or else I245, 8 ASCII bytes a row, padded with zeros. */
  readonly callsign: Uint8Array;
  /** I500: the larger axis of APW or else APC, m. */
  readonly sigmaPositionM: Float64Array;
  readonly flags: Uint16Array;
}

/** What `decodeSurveillance` fills: reused from call to call, never grown. */
export interface SurveillanceColumns extends ProblemLog {
  readonly cat034: Cat034Columns;
  readonly cat048: Cat048Columns;
  readonly cat062: Cat062Columns;
}

/** What of it is not for users. */
export interface InnerSurveillance extends SurveillanceColumns {
  readonly memory: SurveillanceMemory;
}

/** Empty columns of `capacity` rows for each category. Everything is allocated here. */
export function createSurveillanceColumns(capacity: number): SurveillanceColumns {
  const { memory, cat034, cat048, cat062 } = createSurveillanceMemory(capacity);
  const made: InnerSurveillance = { memory, cat034, cat048, cat062, problems: [], problemCount: 0, unreadBlocks: 0 };
  return made;
}

/** Forgets rows, problems and counts; keeps the memory. */
export function clearSurveillance(columns: SurveillanceColumns): void {
  columns.cat034.count = 0;
  columns.cat048.count = 0;
  columns.cat062.count = 0;
  clearProblems(columns);
}
