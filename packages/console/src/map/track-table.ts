/** The tracks being drawn, as columns. Rows are dense: row `count − 1` fills the gap of a row that left. */
import type { TrackView } from '@musubi/node/contract';
import { altitude, knots } from '../format/format.ts';
import { mercatorPerM, mercatorX, mercatorY } from './mercator.ts';
import { reckon, SNAP_M } from './motion.ts';

export const Mark = { emergency: 1, coasting: 2, selected: 4, hovered: 8, surface: 16 } as const;

/** Place of a track's colour in the theme's list: friend, hostile, neutral, unknown. */
const TINT_OF: Readonly<Record<TrackView['identity'], number>> = {
  pending: 3,
  unknown: 3,
  'assumed-friend': 0,
  friend: 0,
  neutral: 2,
  suspect: 1,
  hostile: 1,
};

export interface TrackTable {
  capacity: number;
  count: number;
  readonly rowOf: Map<string, number>;
  readonly ids: string[];
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
  /** Where drawn last, px. */
  screenX: Float32Array;
  screenY: Float32Array;
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
  ['screenX', Float32Array],
  ['screenY', Float32Array],
  ['icon', Uint16Array],
  ['tint', Uint8Array],
  ['marks', Uint8Array],
  ['place', Uint8Array],
  ['generation', Uint32Array],
] as const;

export function createTrackTable(capacity = 256): TrackTable {
  const columns = Object.fromEntries(COLUMNS.map(([name, Make]) => [name, new Make(capacity)]));
  const rest = { capacity, count: 0, rowOf: new Map(), ids: [], names: [], values: [], generationNow: 0 };
  return { ...columns, ...rest } as unknown as TrackTable;
}

function grow(table: TrackTable): void {
  table.capacity *= 2;
  const columns = table as unknown as Record<string, Float64Array>;
  for (const [name, Make] of COLUMNS) {
    const wider = new Make(table.capacity);
    wider.set(columns[name] as Float64Array);
    columns[name] = wider as Float64Array;
  }
}

export function clearTable(table: TrackTable): void {
  table.count = 0;
  table.rowOf.clear();
}

function removeRow(table: TrackTable, row: number): void {
  const last = --table.count;
  table.rowOf.delete(table.ids[row]!);
  if (row === last) return;
  const columns = table as unknown as Record<string, Float64Array>;
  for (const [name] of COLUMNS) {
    const column = columns[name] as Float64Array;
    column[row] = column[last]!;
  }
  table.ids[row] = table.ids[last]!;
  table.names[row] = table.names[last]!;
  table.values[row] = table.values[last]!;
  table.rowOf.set(table.ids[row]!, row);
}

function addRow(table: TrackTable, id: string): number {
  if (table.count === table.capacity) grow(table);
  const row = table.count++;
  table.rowOf.set(id, row);
  table.ids[row] = id;
  table.place[row] = 0;
  table.errorS[row] = Number.NEGATIVE_INFINITY;
  table.errorX[row] = 0;
  table.errorY[row] = 0;
  return row;
}

/** What a track's label says below its name: level, climb and speed; a vessel's speed only. */
export function labelValues(track: TrackView): string {
  const speed = `${knots(track.eastMps, track.northMps)}kt`;
  if (track.environment === 'surface' || track.altitudeM === null || track.altitudeKind === 'none') return speed;
  const up = track.upMps ?? 0;
  const climb = up > 2.5 ? '↑' : up < -2.5 ? '↓' : ' ';
  return `${altitude(track.altitudeM, track.altitudeKind).replace(' ft', 'ft')}${climb}${speed}`;
}

function marksOf(track: TrackView): number {
  return (
    (track.emergency ? Mark.emergency : 0) |
    (track.coasting ? Mark.coasting : 0) |
    (track.environment === 'surface' ? Mark.surface : 0)
  );
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

function setRow(t: TrackTable, row: number, track: TrackView, icon: number, drawS: number, isNew: boolean): void {
  const x = mercatorX(track.longitudeDeg);
  const y = mercatorY(track.latitudeDeg);
  const perM = mercatorPerM(track.latitudeDeg);
  const vx = track.eastMps * perM;
  const vy = -track.northMps * perM;
  const aheadS = drawS - track.timeS;
  if (!isNew) keepPlace(t, row, x + vx * aheadS, y + vy * aheadS, perM, drawS);
  t.x[row] = x;
  t.y[row] = y;
  t.vx[row] = vx;
  t.vy[row] = vy;
  t.stateS[row] = track.timeS;
  t.icon[row] = icon;
  t.tint[row] = TINT_OF[track.identity] ?? 3;
  t.marks[row] = marksOf(track);
  t.names[row] = track.callsign || track.id;
  t.values[row] = labelValues(track);
}

/**
 * Takes over a picture. `drawS` is the node time being drawn at this moment, `iconOf` gives the
 * atlas cell of a track's symbol.
 */
export function takePicture(
  table: TrackTable,
  tracks: readonly TrackView[],
  drawS: number,
  iconOf: (track: TrackView) => number,
): void {
  const generation = ++table.generationNow;
  for (const track of tracks) {
    const known = table.rowOf.get(track.id);
    const row = known ?? addRow(table, track.id);
    setRow(table, row, track, iconOf(track), drawS, known === undefined);
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
