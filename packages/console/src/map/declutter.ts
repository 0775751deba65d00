/**
 * Hangs labels where they cover neither symbols nor each other. The screen is a grid of small
 * cells, taken or free; each label tries the place it had, then the others, and stays away when
 * none is free. Linear in what is on the screen.
 */
import { Mark, type TrackTable } from './track-table.ts';

const CELL_PX = 6;
const SYMBOL_HALF_PX = 10;
/** Gap between the symbol's middle and the label, px. */
const GAP_LEFT_PX = 15;
/** Wider: the exercise mark stands at the symbol's upper right. */
const GAP_RIGHT_PX = 20;

/** A place in the second ring is this much further out, px; a thin line then ties the label to its symbol. */
const RING_X_PX = 14;
const RING_Y_PX = 20;

/** Places by number; 0 is none. Sign of x and y from the symbol, and the ring. */
export const PLACES: readonly (readonly [x: number, y: number, ring: 0 | 1])[] = [
  [0, 0, 0],
  [1, -1, 0],
  [1, 1, 0],
  [-1, -1, 0],
  [-1, 1, 0],
  [1, 0, 0],
  [-1, 0, 0],
  [1, -1, 1],
  [1, 1, 1],
  [-1, -1, 1],
  [-1, 1, 1],
  [1, 0, 1],
  [-1, 0, 1],
];

const column = (at: 0 | 1 | 2): Int8Array => Int8Array.from(PLACES, (place) => place[at]);
const [PLACE_X, PLACE_Y, PLACE_RING] = [column(0), column(1), column(2)];

export interface LabelSize {
  readonly charPx: number;
  readonly linePx: number;
}

/** Something that labels must not cover, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Declutterer {
  /** Sets `table.place` of every row. */
  readonly run: (
    table: TrackTable,
    widthPx: number,
    heightPx: number,
    size: LabelSize,
    obstacles: readonly Box[],
  ) => void;
}

/** Width and lines of a row's label. */
export function labelBox(table: TrackTable, row: number, size: LabelSize): { width: number; height: number } {
  return { width: labelWidth(table, row, size), height: 2 * size.linePx };
}

function labelWidth(table: TrackTable, row: number, { charPx }: LabelSize): number {
  return Math.max(table.names[row]!.length, table.values[row]!.length) * charPx;
}

/** Left and top of a label at a place. */
export function labelOrigin(place: number, x: number, y: number, width: number, height: number): [number, number] {
  return [labelLeft(place, x, width), labelTop(place, y, height)];
}

function labelLeft(place: number, x: number, width: number): number {
  const out = PLACE_RING[place]! * RING_X_PX;
  return PLACE_X[place]! > 0 ? x + GAP_RIGHT_PX + out : x - GAP_LEFT_PX - width - out;
}

function labelTop(place: number, y: number, height: number): number {
  const side = PLACE_Y[place]!;
  const out = PLACE_RING[place]! * RING_Y_PX;
  if (side === 0) return y - height / 2;
  return side < 0 ? y - height + 4 - out : y - 4 + out;
}

export function createDeclutterer(): Declutterer {
  let grid = new Uint8Array(0);
  let columns = 0;
  let rows = 0;
  const sight = { widthPx: 0, heightPx: 0 };

  // Asked a hundred thousand times a picture: nothing here makes an object.
  const cell = (px: number, count: number): number => {
    const at = Math.floor(px / CELL_PX);
    return at < 0 ? 0 : at < count ? at : count - 1;
  };
  const isFree = (left: number, top: number, width: number, height: number): boolean => {
    const c0 = cell(left, columns);
    const c1 = cell(left + width, columns);
    const first = cell(top, rows) * columns;
    const last = cell(top + height, rows) * columns;
    // Where there is a crowd, a corner mostly tells.
    if (grid[first + c0] !== 0 || grid[first + c1] !== 0 || grid[last + c0] !== 0 || grid[last + c1] !== 0)
      return false;
    for (let r = first; r <= last; r += columns) {
      for (let at = r + c0; at <= r + c1; at++) if (grid[at] !== 0) return false;
    }
    return true;
  };
  const take = (left: number, top: number, width: number, height: number): void => {
    const c0 = cell(left, columns);
    const c1 = cell(left + width, columns);
    const r1 = cell(top + height, rows);
    for (let r = cell(top, rows); r <= r1; r++) grid.fill(1, r * columns + c0, r * columns + c1 + 1);
  };
  const reset = (widthPx: number, heightPx: number): void => {
    Object.assign(sight, { widthPx, heightPx });
    columns = Math.max(1, Math.ceil(widthPx / CELL_PX));
    rows = Math.max(1, Math.ceil(heightPx / CELL_PX));
    if (grid.length < columns * rows) grid = new Uint8Array(columns * rows);
    else grid.fill(0);
  };
  const hang = (table: TrackTable, row: number, size: LabelSize, must: boolean): void => {
    const x = table.screenX[row]!;
    const y = table.screenY[row]!;
    const width = labelWidth(table, row, size);
    const height = 2 * size.linePx;
    const had = table.place[row]!;
    for (let k = had > 0 ? 0 : 1; k < PLACES.length; k++) {
      const place = k === 0 ? had : k;
      const left = labelLeft(place, x, width);
      if (left < 0 || left + width > sight.widthPx) continue;
      const top = labelTop(place, y, height);
      if (top < 0 || top + height > sight.heightPx || !isFree(left, top, width, height)) continue;
      take(left, top, width, height);
      table.place[row] = place;
      return;
    }
    table.place[row] = must ? had || 1 : 0;
    // What must be read covers others, which then go elsewhere.
    if (must) take(labelLeft(table.place[row]!, x, width), labelTop(table.place[row]!, y, height), width, height);
  };

  return {
    run(table, widthPx, heightPx, size, obstacles) {
      reset(widthPx, heightPx);
      for (const box of obstacles) take(box.left, box.top, box.width, box.height);
      const onScreen = (row: number): boolean =>
        table.screenX[row]! > -20 &&
        table.screenX[row]! < widthPx + 20 &&
        table.screenY[row]! > -20 &&
        table.screenY[row]! < heightPx + 20;
      for (let row = 0; row < table.count; row++) {
        if (!onScreen(row)) continue;
        take(
          table.screenX[row]! - SYMBOL_HALF_PX,
          table.screenY[row]! - SYMBOL_HALF_PX,
          2 * SYMBOL_HALF_PX,
          2 * SYMBOL_HALF_PX,
        );
      }
      const urgent = Mark.emergency | Mark.selected | Mark.hovered;
      // First those that must be read, then those that had a label, then the rest: labels do not flicker.
      for (let pass = 0; pass < 3; pass++) {
        for (let row = 0; row < table.count; row++) {
          const must = (table.marks[row]! & urgent) !== 0;
          const turn = must ? 0 : table.place[row]! > 0 ? 1 : 2;
          if (turn !== pass) continue;
          if (onScreen(row)) hang(table, row, size, must);
          else table.place[row] = 0;
        }
      }
    },
  };
}
