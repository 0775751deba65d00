import { clearProblems, type ProblemLog } from '../problem-log.ts';
import { strideOf } from './stride.ts';

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

const numbers = (count: number) => new Float64Array(count);

/**
 * Four arrays that hold the columns of a category, `n` elements apart, so that a reader has few things
 * to keep at hand. Which column stands where is told at the function that makes them.
 */
export interface ColumnStore {
  readonly n: number;
  readonly f64: Float64Array;
  readonly i32: Int32Array;
  readonly i16: Int16Array;
  readonly u8: Uint8Array;
}

function storeOf(capacity: number, doubles: number, words: number, halves: number, octets: number): ColumnStore {
  const n = strideOf(capacity);
  return {
    n,
    f64: new Float64Array(doubles * n),
    i32: new Int32Array(words * n),
    i16: new Int16Array(halves * n),
    u8: new Uint8Array(octets * n),
  };
}

/** Column `k` of a store, by kind of value. */
function partsOf({ n, f64, i32, i16, u8 }: ColumnStore, capacity: number) {
  return {
    number: (k: number) => f64.subarray(k * n, k * n + capacity),
    word: (k: number) => i32.subarray(k * n, k * n + capacity),
    unsignedWord: (k: number) => new Uint32Array(i32.buffer, k * n * 4, capacity),
    single: (k: number) => new Float32Array(i32.buffer, k * n * 4, capacity),
    half: (k: number) => i16.subarray(k * n, k * n + capacity),
    unsignedHalf: (k: number) => new Uint16Array(i16.buffer, k * n * 2, capacity),
    /** Of two words a row. */
    text: (k: number) => new Uint8Array(i32.buffer, k * n * 4, capacity * 8),
    octet: (k: number) => u8.subarray(k * n, k * n + capacity),
  };
}

/** Columns with what they are parts of. */
export type Stored<C> = C & { readonly store: ColumnStore };

function createCat048(capacity: number): Stored<Cat048Columns> {
  const store = storeOf(capacity, 5, 5, 3, 3);
  const part = partsOf(store, capacity);
  return {
    store,
    capacity,
    count: 0,
    timeOfDayS: part.number(0),
    rangeNm: part.number(1),
    azimuthDeg: part.number(2),
    flightLevel: part.number(3),
    height3dM: part.number(4),
    dopplerMps: part.single(0),
    address: part.word(1),
    offset: part.unsignedWord(2),
    mode3A: part.half(0),
    trackNumber: part.half(1),
    flags: part.unsignedHalf(2),
    callsign: part.text(3),
    sac: part.octet(0),
    sic: part.octet(1),
    detectionType: part.octet(2),
  };
}

function createCat034(capacity: number): Cat034Columns {
  return {
    capacity,
    count: 0,
    offset: new Uint32Array(capacity),
    sac: new Uint8Array(capacity),
    sic: new Uint8Array(capacity),
    messageType: new Uint8Array(capacity),
    timeOfDayS: numbers(capacity),
    sectorDeg: numbers(capacity),
    antennaPeriodS: numbers(capacity),
    siteHeightM: numbers(capacity),
    siteLatitudeDeg: numbers(capacity),
    siteLongitudeDeg: numbers(capacity),
    flags: new Uint16Array(capacity),
  };
}

function createCat062(capacity: number): Stored<Cat062Columns> {
  const store = storeOf(capacity, 9, 4, 3, 2);
  const part = partsOf(store, capacity);
  return {
    store,
    capacity,
    count: 0,
    timeOfDayS: part.number(0),
    latitudeDeg: part.number(1),
    longitudeDeg: part.number(2),
    eastMps: part.number(3),
    northMps: part.number(4),
    upMps: part.number(5),
    flightLevel: part.number(6),
    geometricAltitudeM: part.number(7),
    sigmaPositionM: part.number(8),
    address: part.word(0),
    offset: part.unsignedWord(1),
    mode3A: part.half(0),
    trackNumber: part.unsignedHalf(1),
    flags: part.unsignedHalf(2),
    callsign: part.text(2),
    sac: part.octet(0),
    sic: part.octet(1),
  };
}

/** Empty columns of `capacity` rows for each category. Everything is allocated here. */
export function createSurveillanceColumns(capacity: number): SurveillanceColumns {
  return {
    cat034: createCat034(capacity),
    cat048: createCat048(capacity),
    cat062: createCat062(capacity),
    problems: [],
    problemCount: 0,
    unreadBlocks: 0,
  };
}

/** Forgets rows, problems and counts; keeps the memory. */
export function clearSurveillance(columns: SurveillanceColumns): void {
  columns.cat034.count = 0;
  columns.cat048.count = 0;
  columns.cat062.count = 0;
  clearProblems(columns);
}
