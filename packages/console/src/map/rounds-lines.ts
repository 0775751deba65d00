/** Range rings and error ellipses as strokes, under the tracks. */
import { type Ring, rowsWithEllipse, SIGMAS_95 } from '../measure/rounds.ts';
import { addLine } from './gl/lines.ts';
import type { Instances } from './gl/program.ts';
import { type Camera, screenY } from './mercator.ts';
import type { AddText } from './scenery.ts';
import type { TrackTable } from './track-table.ts';

const WIDTH_PX = 1.2;
const DASH_PX = 5;
/** Strokes of an ellipse: more, the larger it is. */
const [PARTS_LEAST, PARTS_MOST] = [12, 64];

/** Each says its range at its north and at its south. */
export function addRings(
  lines: Instances,
  camera: Camera,
  rings: readonly Ring[],
  colour: number,
  addText: AddText,
): void {
  for (const { line, text } of rings) {
    // The ring follows its middle to one copy of the world, or it would tear where copies meet.
    const shift = Math.round(line[0]! - camera.x);
    const x = (i: number): number => (line[i]! - shift - camera.x) * camera.worldPx + camera.widthPx / 2;
    const y = (i: number): number => screenY(camera, line[i + 1]!);
    let startPx = 0;
    for (let i = 2; i < line.length; i += 2) {
      addLine(lines, x(i - 2), y(i - 2), x(i), y(i), WIDTH_PX, colour, DASH_PX, startPx);
      startPx += Math.hypot(x(i) - x(i - 2), y(i) - y(i - 2));
    }
    const south = 2 * Math.floor((line.length / 2 - 1) / 2);
    addText(text, x(0), y(0));
    addText(text, x(south), y(south));
  }
}

/** The 95 % error ellipses of tracks that are on the screen, about where they are drawn. */
export function addEllipses(lines: Instances, camera: Camera, table: TrackTable, colour: number): void {
  const { screenX: xs, screenY: ys, sigma, sigmaMinor, sigmaAzimuthRad } = table;
  const { widthPx, heightPx, worldPx } = camera;
  const sigmaPx = (row: number): number => {
    const px = sigma[row]! * worldPx;
    const reach = SIGMAS_95 * px;
    const isNear = xs[row]! > -reach && ys[row]! > -reach && xs[row]! < widthPx + reach && ys[row]! < heightPx + reach;
    return isNear ? px : 0;
  };
  for (const row of rowsWithEllipse(sigmaPx, table.count)) {
    const [major, minor] = [SIGMAS_95 * sigma[row]! * worldPx, SIGMAS_95 * sigmaMinor[row]! * worldPx];
    addEllipse(lines, xs[row]!, ys[row]!, major, minor, sigmaAzimuthRad[row]!, colour);
  }
}

/** An error ellipse is small: on the screen it is one, too. */
function addEllipse(
  lines: Instances,
  xPx: number,
  yPx: number,
  majorPx: number,
  minorPx: number,
  azimuthRad: number,
  colour: number,
): void {
  const parts = Math.min(PARTS_MOST, Math.max(PARTS_LEAST, Math.ceil(4 * Math.sqrt(majorPx))));
  const [sin, cos] = [Math.sin(azimuthRad), Math.cos(azimuthRad)];
  let [fromX, fromY] = [xPx + majorPx * sin, yPx - majorPx * cos];
  for (let i = 1; i <= parts; i++) {
    const angle = (2 * Math.PI * i) / parts;
    const [along, across] = [majorPx * Math.cos(angle), minorPx * Math.sin(angle)];
    const [x, y] = [xPx + along * sin + across * cos, yPx - along * cos + across * sin];
    addLine(lines, fromX, fromY, x, y, WIDTH_PX, colour);
    [fromX, fromY] = [x, y];
  }
}

/** Where on the unit square a row is drawn. */
export function drawnAt(camera: Camera, table: TrackTable, row: number): readonly [x: number, y: number] {
  const { x, y, worldPx, widthPx, heightPx } = camera;
  return [x + (table.screenX[row]! - widthPx / 2) / worldPx, y + (table.screenY[row]! - heightPx / 2) / worldPx];
}
