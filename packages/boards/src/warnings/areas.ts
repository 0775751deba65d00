import type { GeoPoint } from '@musubi/geo';
import { areaLands, isOn, type Land } from './area-lands.ts';
import { AREA_NAMES, type NamedArea } from './area-names.ts';
import { createReach, type GroundEllipse, type Reach } from './impact-area.ts';
import { seaAt } from './seas.ts';

/** What an ellipse of 99 % leaves out, and the coarseness of outlines, m. */
export const AREA_MARGIN_M = 10_000;
/** Never more than the length of a degree of latitude; of longitude no less than this where Japan is, m. */
const DEGREE_M = 110_500;
const DEGREE_EAST_M = 75_000;

/**
 * The areas to warn for an impact: prefectures, and municipalities where they are islands far from
 * their prefecture, whose land comes within `AREA_MARGIN_M` of the ellipse; then the sea in which the
 * middle of it lies, where no land is as near to that. None is left out that the ellipse touches, and
 * none is named whose land is further than the margin and a hundredth of the ellipse's axes.
 */
export function areasOf(ellipse: GroundEllipse): readonly NamedArea[] {
  const named = touchedBy(ellipse, AREA_MARGIN_M);
  const sea = areasAt(ellipse.centre, AREA_MARGIN_M).length > 0 ? null : seaAt(ellipse.centre);
  return sea === null ? named : [...named, sea];
}

/** Codes of the prefectures and islands that have land within `marginM` of a place. */
export function areasAt(centre: GeoPoint, marginM: number): readonly string[] {
  return touchedBy({ centre, semiMajorM: 0, semiMinorM: 0, azimuthRad: 0 }, marginM).map(({ code }) => code);
}

function touchedBy(ellipse: GroundEllipse, marginM: number): readonly NamedArea[] {
  const reach = createReach(ellipse, marginM);
  const window = windowAround(ellipse.centre, ellipse.semiMajorM + marginM);
  const isTouched = (land: Land): boolean =>
    !isOutside(window, land.west, land.south, land.east, land.north) &&
    (isOn(land, ellipse.centre) || comesWithin(reach, window, land));
  return [...AREA_NAMES.values()].filter(({ code }) => areaLands().get(code)?.some(isTouched));
}

/** Whether some part of its outline does. */
function comesWithin(reach: Reach, window: Window, { outline }: Land): boolean {
  for (let i = 2; i < outline.length; i += 2) {
    const [x0, y0, x1, y1] = [outline[i - 2]!, outline[i - 1]!, outline[i]!, outline[i + 1]!];
    // Geodesics are for the few lines that are near at all.
    if (isOutside(window, Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1))) continue;
    if (reach.meets(reach.place(y0, x0), reach.place(y1, x1))) return true;
  }
  return false;
}

/** Degrees between which all lies that may be as near as asked. */
type Window = Readonly<Record<'west' | 'south' | 'east' | 'north', number>>;

function windowAround({ latitudeDeg, longitudeDeg }: GeoPoint, mostM: number): Window {
  const [up, across] = [mostM / DEGREE_M, mostM / DEGREE_EAST_M];
  return {
    ...{ south: latitudeDeg - up, north: latitudeDeg + up },
    ...{ west: longitudeDeg - across, east: longitudeDeg + across },
  };
}

function isOutside(window: Window, west: number, south: number, east: number, north: number): boolean {
  return east < window.west || west > window.east || north < window.south || south > window.north;
}
