/**
 * Tracks over the map, on a WebGL canvas of their own: the base map below is drawn again only when
 * the view moves, while tracks move many times a second. The map library's own custom layer would
 * draw both each time.
 */
import type { SensorView } from '@musubi/node/contract';
import type { PictureColumns } from '@musubi/node/picture-frame';
import type { TrailStore } from '../trails/trail-store.ts';
import type { Theme } from '../store/state.ts';
import { type Box, createDeclutterer } from './declutter.ts';
import { geodesicLine, type Measure, rulerText } from '../measure/measure.ts';
import { buildFrame, createFrame, placeTracks, type Ruler, symbolScaleOf } from './frame.ts';
import { createLinePass } from './gl/lines.ts';
import { createSpritePass, uploadAtlas } from './gl/sprites.ts';
import { createGlyphAtlas } from './glyph-atlas.ts';
import { createIconAtlas } from './icon-atlas.ts';
import { mapTheme } from './map-theme.ts';
import { type Camera, metresPerPx } from './mercator.ts';
import { createNodeClock, drawTimeS, frameIntervalMs, hearClock, leaderMinutes } from './motion.ts';
import { createPictureSymbols } from './picture-symbols.ts';
import { edgeBoxes, type Site, siteBoxes, sitesOf } from './scenery.ts';
import { clearTable, createTrackTable, Mark, nearestRow, rowOfId, takePicture } from './track-table.ts';

const REACH_PX = 18;
const DECLUTTER_EVERY_MS = 300;

export interface LayerOptions {
  readonly theme: Theme;
  readonly showCoverage: boolean;
  readonly showLabels: boolean;
  readonly showTrails: boolean;
  readonly measure: Measure | null;
  readonly stale: boolean;
  /** The reader asked for less motion: positions step with each picture. */
  readonly stillMotion: boolean;
  readonly selectedId: string | null;
}

export interface TrackLayer {
  /** `shown`: ones for the rows to draw; null for all. `marks`: bits of `Mark` to add to each row's own. */
  readonly setPicture: (
    picture: PictureColumns,
    nowMs: number,
    shown: Uint8Array | null,
    marks: Uint8Array | null,
  ) => void;
  /** Shows no track until the next picture. */
  readonly clear: () => void;
  readonly setSensors: (sensors: readonly SensorView[]) => void;
  readonly setOptions: (options: LayerOptions) => void;
  readonly setHovered: (id: string | null) => void;
  readonly resize: (widthPx: number, heightPx: number) => void;
  /** Draws now. */
  readonly draw: (camera: Camera, nowMs: number) => void;
  /** Draws if anything would look different. */
  readonly drawIfDue: (camera: Camera, nowMs: number) => void;
  /** The track drawn nearest to a point, within a finger's reach. */
  readonly pick: (xPx: number, yPx: number) => string | null;
}

function rulerOf(measure: Measure | null): Ruler | null {
  if (!measure?.from || !measure.to) return null;
  return { line: geodesicLine(measure.from, measure.to), text: rulerText(measure.from, measure.to) };
}

/** Null where WebGL 2 is missing. Fonts must be loaded. `covered`: what of the map the page covers. */
export function createTrackLayer(
  canvas: HTMLCanvasElement,
  ratio: number,
  first: LayerOptions,
  covered: () => readonly Box[],
  trails: TrailStore,
): TrackLayer | null {
  const gl = canvas.getContext('webgl2', { alpha: true, antialias: false, premultipliedAlpha: true });
  if (!gl) return null;
  const atlas = createIconAtlas(ratio, first.theme);
  const font = createGlyphAtlas(ratio);
  const symbols = createPictureSymbols(atlas.symbol);
  const [lines, sprites] = [createLinePass(gl), createSpritePass(gl)];
  const [iconTexture, glyphTexture] = [gl.createTexture(), gl.createTexture()];
  uploadAtlas(gl, glyphTexture, font.canvas);
  const table = createTrackTable();
  const clock = createNodeClock();
  const declutterer = createDeclutterer();
  const frame = createFrame();
  let options = first;
  let ruler = rulerOf(first.measure);
  let sites: readonly Site[] = [];
  let eyeShown: string | null = null;
  let hoveredId: string | null = null;
  let dirty = true;
  let declutteredMs = Number.NEGATIVE_INFINITY;
  let drawnMs = Number.NEGATIVE_INFINITY;

  const mark = (id: string | null, bit: number, on: boolean): void => {
    const row = rowOfId(table, id);
    if (row < 0) return;
    table.marks[row] = on ? table.marks[row]! | bit : table.marks[row]! & ~bit;
  };
  const markPointed = (): void => {
    mark(options.selectedId, Mark.selected, true);
    mark(hoveredId, Mark.hovered, true);
  };
  const changed = (): void => {
    dirty = true;
    declutteredMs = Number.NEGATIVE_INFINITY;
  };
  const paint = (camera: Camera): void => {
    const { widthPx, heightPx } = camera;
    const theme = mapTheme(options.theme);
    if (atlas.takeChanged()) uploadAtlas(gl, iconTexture, atlas.canvas);
    gl.viewport(0, 0, canvas.width, canvas.height);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    lines.draw(frame.lines, widthPx, heightPx);
    sprites.draw(frame.icons, iconTexture, widthPx, heightPx, null);
    sprites.draw(frame.glyphs, glyphTexture, widthPx, heightPx, theme.halo);
  };
  const draw = (camera: Camera, nowMs: number): void => {
    if (gl.isContextLost()) return;
    const onScreen = placeTracks(table, camera, drawTimeS(clock, nowMs / 1000, options.stillMotion));
    if (nowMs - declutteredMs > DECLUTTER_EVERY_MS) {
      declutterer.run(table, camera.widthPx, camera.heightPx, font, [
        ...covered(),
        ...edgeBoxes(camera),
        ...(options.showCoverage ? siteBoxes(camera, sites, font) : []),
      ]);
      declutteredMs = nowMs;
    }
    const leaderS = 60 * leaderMinutes(metresPerPx(camera));
    buildFrame(frame, {
      ...options,
      table,
      camera,
      theme: mapTheme(options.theme),
      atlas,
      font,
      sites,
      leaderS,
      symbolScale: symbolScaleOf(onScreen, camera),
      trails,
      ruler,
      pictureS: clock.pictureS,
    });
    paint(camera);
    dirty = false;
    drawnMs = nowMs;
  };

  return {
    setPicture(picture, nowMs, shown, marks) {
      // Ids of two eyes have nothing to do with each other.
      if (picture.as !== eyeShown) clearTable(table);
      eyeShown = picture.as;
      hearClock(clock, picture.timeS, nowMs / 1000);
      const drawS = drawTimeS(clock, nowMs / 1000, options.stillMotion);
      takePicture(table, picture, drawS, symbols.cellOf, shown, marks);
      markPointed();
      dirty = true;
    },
    clear() {
      clearTable(table);
      changed();
    },
    setSensors(sensors) {
      sites = sitesOf(sensors);
      dirty = true;
    },
    setOptions(next) {
      mark(options.selectedId, Mark.selected, false);
      if (next.measure !== options.measure) ruler = rulerOf(next.measure);
      options = next;
      atlas.setTheme(next.theme);
      markPointed();
      changed();
    },
    setHovered(id) {
      if (id === hoveredId) return;
      mark(hoveredId, Mark.hovered, false);
      hoveredId = id;
      markPointed();
      changed();
    },
    resize(widthPx, heightPx) {
      canvas.width = Math.round(widthPx * ratio);
      canvas.height = Math.round(heightPx * ratio);
      changed();
    },
    draw,
    drawIfDue(camera, nowMs) {
      const moving = table.count > 0 && !options.stillMotion && !options.stale;
      if (dirty || (moving && nowMs - drawnMs >= frameIntervalMs(metresPerPx(camera)))) draw(camera, nowMs);
    },
    pick(xPx, yPx) {
      const row = nearestRow(table, xPx, yPx, REACH_PX);
      return row < 0 ? null : table.ids[row]!;
    },
  };
}
