import type { GeoPoint } from '@musubi/geo';
import { AREA_NAMES, type NamedArea } from './area-names.ts';
import { CELL_DEG, CELLS } from './gen/areas-of-japan.ts';
import { createNear, type GroundEllipse } from './impact-area.ts';
import { seaAt } from './seas.ts';

/** What an ellipse of 99 % leaves out, and the coarseness of places, m. */
export const AREA_MARGIN_M = 10_000;
/** From the middle of a cell to its corner, at the latitude where cells are widest of Japan's, m. */
const CELL_REACH_M = 15_500;

/**
 * The areas to warn for an impact: prefectures, and municipalities where they are islands far from
 * their prefecture, that have land within `AREA_MARGIN_M` of the ellipse; then the sea in which the
 * middle of it lies, where that is no land. Coarse, by cells of 0.2°: an area is rather named than
 * left out, and none whose land is more than 41 km outside of the ellipse is named.
 */
export function areasOf(ellipse: GroundEllipse): readonly NamedArea[] {
  const isNear = createNear(ellipse, AREA_MARGIN_M + CELL_REACH_M);
  const named = [...AREA_NAMES.values()].filter(({ code }) => cellsOf(code).some((cell) => isNear(cell)));
  const sea = isLand(ellipse.centre) ? null : seaAt(ellipse.centre);
  return sea === null ? named : [...named, sea];
}

/** Codes of the prefectures and islands with land in the cell of a place. */
export function areasAt(place: GeoPoint): readonly string[] {
  const [row, column] = [Math.floor(place.latitudeDeg / CELL_DEG), Math.floor(place.longitudeDeg / CELL_DEG)];
  return [...AREA_NAMES.keys()].filter((code) => {
    const runs = CELLS[code] ?? [];
    for (let i = 0; i < runs.length; i += 3)
      if (runs[i] === row && runs[i + 1]! <= column && column <= runs[i + 2]!) return true;
    return false;
  });
}

function isLand(place: GeoPoint): boolean {
  return areasAt(place).length > 0;
}

const middles = new Map<string, readonly GeoPoint[]>();

/** Middles of the cells of an area. */
function cellsOf(code: string): readonly GeoPoint[] {
  const known = middles.get(code);
  if (known !== undefined) return known;
  const runs = CELLS[code] ?? [];
  const cells: GeoPoint[] = [];
  for (let i = 0; i < runs.length; i += 3) {
    for (let column = runs[i + 1]!; column <= runs[i + 2]!; column++) {
      cells.push({ latitudeDeg: (runs[i]! + 0.5) * CELL_DEG, longitudeDeg: (column + 0.5) * CELL_DEG });
    }
  }
  middles.set(code, cells);
  return cells;
}
