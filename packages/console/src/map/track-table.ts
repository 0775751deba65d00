/** The tracks being drawn, as columns. Rows are dense: row `count − 1` fills the gap of a row that left. */
import { CALLSIGN_BYTES, IDENTITIES, type Identity } from '@musubi/model';
import { ALTITUDE_KINDS, ENVIRONMENTS } from '@musubi/node/contract';
import { FrameFlag, type PictureColumns } from '@musubi/node/picture-frame';
import { altitude, knots } from '../format/format.ts';
import { mercatorPerM, mercatorX, mercatorY } from './mercator.ts';
import { reckon, SNAP_M } from './motion.ts';

export const Mark = {
  emergency: 1,
  coasting: 2,
  selected: 4,
  hovered: 8,
  surface: 16,
  vanishes: 32,
  appears: 64,
} as const;

/** Place of a track's colour in the theme's list: friend, hostile, neutral, unknown. */
const TINT_OF: Readonly<Record<Identity, number>> = {
  pending: 3,
  unknown: 3,
  'assumed-friend': 0,
  friend: 0,
  neutral: 2,
  suspect: 1,
  hostile: 1,
};

const CLIMB_SIGN = ['↓', ' ', '↑'];

export interface TrackTable {
  capacity: number;
  count: number;
  /** Row by `keyOf`. */
  readonly rowOf: Map<number, number>;
  readonly keys: number[];
  readonly ids: string[];
  /** Places of id prefixes in keys: their places in a picture's header may differ from picture to picture. */
  readonly prefixes: Map<string, number>;
  /** Label lines: name, and level with speed. */
  readonly names: string[];
  readonly values: string[];
  x: Float64Array;
  y: Float64Array;
  /** Of the unit square per second. */
  vx: Float64Array;
  vy: Float64Array;
  stateS: Float64Array;
  errorX: Float64Array;
  errorY: Float64Array;
  errorS: Float64Array;
  /** Standard deviations along the error ellipse's long axis and across it, of the unit square; the long axis from north. */
  sigma: Float32Array;
  sigmaMinor: Float32Array;
  sigmaAzimuthRad: Float32Array;
  /** Where drawn last, px. */
  screenX: Float32Array;
  screenY: Float32Array;
  /** What the label lines were made from, to see whether they must be made anew. */
  callsign: Uint8Array;
  speedKt: Int32Array;
  levelM: Float32Array;
  climb: Int8Array;
  icon: Uint16Array;
  tint: Uint8Array;
  marks: Uint8Array;
  /** Where its label hangs: 0 nowhere, else a place of the declutterer. */
  place: Uint8Array;
  generation: Uint32Array;
  generationNow: number;
}

const COLUMNS = [
  ['x', Float64Array],
  ['y', Float64Array],
  ['vx', Float64Array],
  ['vy', Float64Array],
  ['stateS', Float64Array],
  ['errorX', Float64Array],
  ['errorY', Float64Array],
  ['errorS', Float64Array],
  ['sigma', Float32Array],
  ['sigmaMinor', Float32Array],
  ['sigmaAzimuthRad', Float32Array],
  ['screenX', Float32Array],
  ['screenY', Float32Array],
  ['speedKt', Int32Array],
  ['levelM', Float32Array],
  ['climb', Int8Array],
  ['icon', Uint16Array],
  ['tint', Uint8Array],
  ['marks', Uint8Array],
  ['place', Uint8Array],
  ['generation', Uint32Array],
] as const;

export function createTrackTable(capacity = 256): TrackTable {
  const columns = Object.fromEntries(COLUMNS.map(([name, Make]) => [name, new Make(capacity)]));
  const lists = { keys: [], ids: [], names: [], values: [] };
  const rest = { capacity, count: 0, rowOf: new Map(), prefixes: new Map(), generationNow: 0 };
  return {
    ...columns,
    ...lists,
    ...rest,
    callsign: new Uint8Array(capacity * CALLSIGN_BYTES),
  } as unknown as TrackTable;
}

function grow(table: TrackTable): void {
  table.capacity *= 2;
  const columns = table as unknown as Record<string, Float64Array>;
  for (const [name, Make] of COLUMNS) {
    const wider = new Make(table.capacity);
    wider.set(columns[name] as Float64Array);
    columns[name] = wider as Float64Array;
  }
  const callsign = new Uint8Array(table.capacity * CALLSIGN_BYTES);
  callsign.set(table.callsign);
  table.callsign = callsign;
}

export function clearTable(table: TrackTable): void {
  table.count = 0;
  table.rowOf.clear();
}

function removeRow(table: TrackTable, row: number): void {
  const last = --table.count;
  table.rowOf.delete(table.keys[row]!);
  if (row === last) return;
  const columns = table as unknown as Record<string, Float64Array>;
  for (const [name] of COLUMNS) {
    const column = columns[name] as Float64Array;
    column[row] = column[last]!;
  }
  table.callsign.copyWithin(row * CALLSIGN_BYTES, last * CALLSIGN_BYTES, (last + 1) * CALLSIGN_BYTES);
  table.keys[row] = table.keys[last]!;
  table.ids[row] = table.ids[last]!;
  table.names[row] = table.names[last]!;
  table.values[row] = table.values[last]!;
  table.rowOf.set(table.keys[row]!, row);
}

function addRow(table: TrackTable, key: number, id: string): number {
  if (table.count === table.capacity) grow(table);
  const row = table.count++;
  table.rowOf.set(key, row);
  table.keys[row] = key;
  table.ids[row] = id;
  table.names[row] = '';
  table.speedKt[row] = -1;
  table.place[row] = 0;
  table.errorS[row] = Number.NEGATIVE_INFINITY;
  table.errorX[row] = 0;
  table.errorY[row] = 0;
  return row;
}

/** Exact in a double: numbers of tracks are below 2^31. */
const keyOf = (prefix: number, number: number): number => prefix * 2 ** 32 + number;

/** For each prefix of a picture, its place in the table's keys. */
function prefixPlaces({ prefixes }: TrackTable, picture: PictureColumns): number[] {
  return picture.header.prefixes.map((prefix) => {
    const place = prefixes.get(prefix) ?? prefixes.size;
    prefixes.set(prefix, place);
    return place;
  });
}

/** The row of a track by its id, or −1. */
export function rowOfId(table: TrackTable, id: string | null): number {
  return id === null || table.count === 0 ? -1 : table.ids.lastIndexOf(id, table.count - 1);
}

function marksOf(flags: number, surface: boolean): number {
  return (
    (flags & FrameFlag.emergency ? Mark.emergency : 0) |
    (flags & FrameFlag.coasting ? Mark.coasting : 0) |
    (surface ? Mark.surface : 0)
  );
}

function setName(t: TrackTable, row: number, picture: PictureColumns, from: number): void {
  const theirs = picture.columns.callsign;
  const [at, of] = [row * CALLSIGN_BYTES, from * CALLSIGN_BYTES];
  let same = t.names[row] !== '';
  for (let i = 0; same && i < CALLSIGN_BYTES; i++) same = t.callsign[at + i] === theirs[of + i];
  if (same) return;
  for (let i = 0; i < CALLSIGN_BYTES; i++) t.callsign[at + i] = theirs[of + i]!;
  t.names[row] = picture.callsignAt(from) || t.ids[row]!;
}

/** What a track's label says below its name: level, climb and speed; a vessel's speed only. */
function setValues(t: TrackTable, row: number, { columns }: PictureColumns, from: number): void {
  const speed = knots(columns.eastMps[from]!, columns.northMps[from]!);
  const surface = ENVIRONMENTS[columns.environment[from]!] === 'surface';
  const kind = ALTITUDE_KINDS[columns.altitudeKind[from]!] ?? 'none';
  const levelM = surface || kind === 'none' ? Number.NaN : columns.altitudeM[from]!;
  const up = columns.upMps[from]!;
  const climb = up > 2.5 ? 1 : up < -2.5 ? -1 : 0;
  if (speed === t.speedKt[row] && Object.is(levelM, t.levelM[row]) && climb === t.climb[row]) return;
  t.speedKt[row] = speed;
  t.levelM[row] = levelM;
  t.climb[row] = climb;
  const level = Number.isNaN(levelM) ? '' : altitude(levelM, kind).replace(' ft', 'ft') + CLIMB_SIGN[climb + 1]!;
  t.values[row] = `${level}${speed}kt`;
}

/** Keeps the drawn place continuous: what the new state moves is kept as an error to fade. */
function keepPlace(t: TrackTable, row: number, x: number, y: number, perM: number, drawS: number): void {
  const was = (column: Float64Array, v: Float64Array, e: Float64Array): number =>
    reckon(column[row]!, v[row]!, t.stateS[row]!, e[row]!, t.errorS[row]!, drawS);
  const ex = was(t.x, t.vx, t.errorX) - x;
  const ey = was(t.y, t.vy, t.errorY) - y;
  const snap = Math.hypot(ex, ey) > SNAP_M * perM;
  t.errorX[row] = snap ? 0 : ex;
  t.errorY[row] = snap ? 0 : ey;
  t.errorS[row] = drawS;
}

function setSigmas(t: TrackTable, row: number, { columns: c }: PictureColumns, from: number, perM: number): void {
  t.sigma[row] = c.sigmaM[from]! * perM;
  t.sigmaMinor[row] = c.sigmaMinorM[from]! * perM;
  t.sigmaAzimuthRad[row] = (c.sigmaAzimuthDeg[from]! * Math.PI) / 180;
}

function setRow(
  t: TrackTable,
  row: number,
  picture: PictureColumns,
  from: number,
  drawS: number,
  isNew: boolean,
): void {
  const { latitudeDeg, longitudeDeg, eastMps, northMps, timeS, identity, environment, flags } = picture.columns;
  const x = mercatorX(longitudeDeg[from]!);
  const y = mercatorY(latitudeDeg[from]!);
  const perM = mercatorPerM(latitudeDeg[from]!);
  const vx = eastMps[from]! * perM;
  const vy = -northMps[from]! * perM;
  const aheadS = drawS - timeS[from]!;
  if (!isNew) keepPlace(t, row, x + vx * aheadS, y + vy * aheadS, perM, drawS);
  t.x[row] = x;
  t.y[row] = y;
  t.vx[row] = vx;
  t.vy[row] = vy;
  t.stateS[row] = timeS[from]!;
  setSigmas(t, row, picture, from, perM);
  t.tint[row] = TINT_OF[IDENTITIES[identity[from]!] ?? 'unknown'];
  t.marks[row] = marksOf(flags[from]!, ENVIRONMENTS[environment[from]!] === 'surface');
  setName(t, row, picture, from);
  setValues(t, row, picture, from);
}

/**
 * Takes over a picture. `drawS` is the node time being drawn at this moment, `iconOf` gives the
 * atlas cell of a row's symbol. Rows that are not `shown` are taken as gone; `marks` are bits of
 * `Mark` to be added to each row's own.
 */
export function takePicture(
  table: TrackTable,
  picture: PictureColumns,
  drawS: number,
  iconOf: (picture: PictureColumns, from: number, hollow: boolean) => number,
  shown: Uint8Array | null = null,
  marks: Uint8Array | null = null,
): void {
  const generation = ++table.generationNow;
  const places = prefixPlaces(table, picture);
  const { number, idPrefix } = picture.columns;
  for (let from = 0; from < picture.count; from++) {
    if (shown?.[from] === 0) continue;
    const key = keyOf(places[idPrefix[from]!] ?? 0, number[from]!);
    const known = table.rowOf.get(key);
    const row = known ?? addRow(table, key, picture.idAt(from));
    setRow(table, row, picture, from, drawS, known === undefined);
    const extra = marks === null ? 0 : marks[from]!;
    table.marks[row]! |= extra;
    table.icon[row] = iconOf(picture, from, (extra & Mark.vanishes) !== 0);
    table.generation[row] = generation;
  }
  for (let row = table.count - 1; row >= 0; row--) {
    if (table.generation[row] !== generation) removeRow(table, row);
  }
}

/** The row drawn nearest to a point, within `reachPx`, or −1. */
export function nearestRow(table: TrackTable, xPx: number, yPx: number, reachPx: number): number {
  let best = -1;
  let bestSquare = reachPx * reachPx;
  for (let row = 0; row < table.count; row++) {
    const dx = table.screenX[row]! - xPx;
    const dy = table.screenY[row]! - yPx;
    const square = dx * dx + dy * dy;
    if (square < bestSquare) {
      bestSquare = square;
      best = row;
    }
  }
  return best;
}
