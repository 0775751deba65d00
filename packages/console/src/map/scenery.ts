/** What lies under the tracks and changes with the view: graticule, sensor sites and their coverage. */
import type { SensorView } from '@musubi/node/contract';
import { addLine } from './gl/lines.ts';
import type { Instances } from './gl/program.ts';
import type { Box, LabelSize } from './declutter.ts';
import type { MapTheme } from './map-theme.ts';
import {
  type Camera,
  latitudeDeg,
  longitudeDeg,
  mercatorX,
  mercatorY,
  rangeRing,
  screenX,
  screenY,
} from './mercator.ts';

export interface Site {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly ring: Float64Array;
  readonly silent: boolean;
}

/** The same for sensors that look the same on the map. */
export function sitesKey(sensors: readonly SensorView[]): string {
  return sensors.map((s) => [s.id, s.latitudeDeg, s.longitudeDeg, s.rangeMaxM, s.state === 'ok'].join()).join(' ');
}

/** Sites of the sensors whose place is known. */
export function sitesOf(sensors: readonly SensorView[]): Site[] {
  return sensors.flatMap((s) => {
    if (s.latitudeDeg === null || s.longitudeDeg === null) return [];
    const ring = rangeRing(s.latitudeDeg, s.longitudeDeg, s.rangeMaxM);
    const [x, y] = [mercatorX(s.longitudeDeg), mercatorY(s.latitudeDeg)];
    return [{ name: s.id, x, y, ring, silent: s.state !== 'ok' }];
  });
}

const STEPS_DEG = [30, 10, 5, 2, 1, 0.5, 10 / 60, 5 / 60, 2 / 60, 1 / 60];
const STEP_PX_MIN = 90;

/** The finest round interval of the graticule that keeps its lines apart, degrees. */
export function graticuleStepDeg(worldPx: number): number {
  let step = STEPS_DEG[0]!;
  for (const finer of STEPS_DEG) {
    if ((finer / 360) * worldPx < STEP_PX_MIN) break;
    step = finer;
  }
  return step;
}

/** `130°E`, `26°30′N`. */
export function graticuleLabel(deg: number, positive: string, negative: string): string {
  const minutes = Math.round(Math.abs(deg) * 60);
  const rest = minutes % 60;
  const letter = minutes === 0 ? '' : deg < 0 ? negative : positive;
  return `${Math.floor(minutes / 60)}°${rest ? `${String(rest).padStart(2, '0')}′` : ''}${letter}`;
}

/** Parts of the map that the page covers, where no figure is put. */
const FOOT_PX = 24;
const HEAD_PX = 46;

/** Where the graticule's figures stand, for labels to keep clear of. */
export function edgeBoxes({ widthPx, heightPx }: Camera): Box[] {
  const bottomPx = FOOT_PX + 18;
  return [
    { left: 0, top: 0, width: 44, height: heightPx },
    { left: 0, top: heightPx - bottomPx, width: widthPx, height: bottomPx },
  ];
}

export type AddText = (text: string, x: number, y: number) => void;

/** In Mercator the graticule's lines are straight on the screen. */
export function addGraticule(lines: Instances, camera: Camera, theme: MapTheme, addText: AddText): void {
  const { widthPx: w, heightPx: h, worldPx, x: cx, y: cy } = camera;
  const step = graticuleStepDeg(worldPx);
  const west = longitudeDeg(cx - w / 2 / worldPx);
  const east = longitudeDeg(cx + w / 2 / worldPx);
  for (let k = Math.ceil(west / step); k * step <= east; k++) {
    const x = Math.round((mercatorX(k * step) - cx) * worldPx + w / 2) + 0.5;
    addLine(lines, x, 0, x, h, 1, theme.graticule);
    const lon = ((((k * step + 180) % 360) + 360) % 360) - 180;
    addText(graticuleLabel(lon, 'E', 'W'), x + 4, h - FOOT_PX - 16);
  }
  const south = latitudeDeg(cy + h / 2 / worldPx);
  const north = latitudeDeg(cy - h / 2 / worldPx);
  for (let k = Math.ceil(south / step); k * step <= north; k++) {
    const y = Math.round(screenY(camera, mercatorY(k * step))) + 0.5;
    addLine(lines, 0, y, w, y, 1, theme.graticule);
    if (y > HEAD_PX && y < h - FOOT_PX - 32) addText(graticuleLabel(k * step, 'N', 'S'), 6, y + 2);
  }
}

/** Coverage rings: solid while heard, dashed while silent. */
export function addCoverage(lines: Instances, camera: Camera, theme: MapTheme, sites: readonly Site[]): void {
  for (const { ring, silent, x } of sites) {
    const colour = silent ? theme.coverageSilent : theme.coverage;
    // The ring follows its site to one copy of the world, or it would tear where copies meet.
    const shift = Math.round(x - camera.x);
    const toX = (rx: number): number => (rx - shift - camera.x) * camera.worldPx + camera.widthPx / 2;
    let startPx = 0;
    for (let i = 2; i < ring.length; i += 2) {
      const [x0, y0] = [toX(ring[i - 2]!), screenY(camera, ring[i - 1]!)];
      const [x1, y1] = [toX(ring[i]!), screenY(camera, ring[i + 1]!)];
      addLine(lines, x0, y0, x1, y1, 1.3, colour, silent ? 6 : 0, startPx);
      startPx += Math.hypot(x1 - x0, y1 - y0);
    }
  }
}

/** How far below a site its name stands, px. */
export const SITE_NAME_DROP_PX = 8;

/** Whether a site is on the screen, and where. */
export function siteOnScreen(camera: Camera, site: Site): { x: number; y: number } | null {
  const [x, y] = [screenX(camera, site.x), screenY(camera, site.y)];
  return x > -50 && y > -50 && x < camera.widthPx + 50 && y < camera.heightPx + 50 ? { x, y } : null;
}

/** Where the sites' names stand, for labels to keep clear of. */
export function siteBoxes(camera: Camera, sites: readonly Site[], size: LabelSize): Box[] {
  return sites.flatMap((site) => {
    const at = siteOnScreen(camera, site);
    if (!at) return [];
    const width = site.name.length * size.charPx;
    return [{ left: at.x - width / 2, top: at.y - 5, width, height: SITE_NAME_DROP_PX + 5 + size.linePx }];
  });
}
