/**
 * Tracks over the map, on a WebGL canvas of their own: the base map below is drawn again only when
 * the view moves, while tracks move many times a second. The map library's own custom layer would
 * draw both each time.
 */
import type { SensorView } from '@musubi/node/contract';
import type { PictureColumns } from '@musubi/node/picture-frame';
import type { TrailStore } from '../trails/trail-store.ts';
import type { State, Theme } from '../store/state.ts';
import { type Box, createDeclutterer } from './declutter.ts';
import { geodesicLine, type Measure, rulerText } from '../measure/measure.ts';
import { type Ring, ringsAbout } from '../measure/rounds.ts';
import { buildFrame, createFrame, type Ruler, symbolScaleOf } from './frame.ts';
import { createFrameGate, fenceOf } from './frame-gate.ts';
import { createLinePass } from './gl/lines.ts';
import { createSpritePass, uploadAtlas } from './gl/sprites.ts';
import { createGlyphAtlas } from './glyph-atlas.ts';
import { createIconAtlas } from './icon-atlas.ts';
import { mapTheme } from './map-theme.ts';
import { type Camera, isSameCamera, latitudeDeg, longitudeDeg, metresPerPx } from './mercator.ts';
import { createNodeClock, drawTimeS, frameIntervalMs, hearClock, leaderMinutes } from './motion.ts';
import { createPictureSymbols } from './picture-symbols.ts';
import { type Placed, placeTracks } from './place-tracks.ts';
import { drawnAt } from './rounds-lines.ts';
import { edgeBoxes, type Site, siteBoxes, sitesKey, sitesOf } from './scenery.ts';
import {
  clearTable,
  createTrackTable,
  Mark,
  nearestRow,
  rowOfId,
  takePicture,
  type TrackTable,
} from './track-table.ts';

const REACH_PX = 18;
const DECLUTTER_EVERY_MS = 300;

export interface LayerOptions {
  readonly theme: Theme;
  readonly showCoverage: boolean;
  readonly showLabels: boolean;
  readonly showTrails: boolean;
  readonly measure: Measure | null;
  readonly rings: State['rings'];
  readonly showEllipses: boolean;
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
  /** A person has done something: what it brings is drawn before the tracks are drawn again. */
  readonly giveWay: (nowMs: number) => void;
  /** Draws if the camera has moved. */
  readonly drawIfMoved: (camera: Camera, nowMs: number) => void;
  /** Whether frames take so long that a movement would be seen as steps. */
  readonly isSlow: () => boolean;
  /** Draws if anything would look different, and there is time for it. */
  readonly drawIfDue: (camera: Camera, nowMs: number) => void;
  /** The track drawn nearest to a point, within a finger's reach. */
  readonly pick: (xPx: number, yPx: number) => string | null;
}

function rulerOf(measure: Measure | null): Ruler | null {
  if (!measure?.from || !measure.to) return null;
  return { line: geodesicLine(measure.from, measure.to), text: rulerText(measure.from, measure.to) };
}

const NO_RINGS: readonly Ring[] = [];

/** Rings go with the selected track while it is drawn, and stand where they were asked for without one. */
function ringsOf({ rings, selectedId }: LayerOptions, table: TrackTable, camera: Camera): readonly Ring[] {
  if (!rings) return NO_RINGS;
  const row = rowOfId(table, selectedId);
  if (row < 0) return rings.at ? ringsAbout(rings.at, metresPerPx(camera)) : NO_RINGS;
  const [x, y] = drawnAt(camera, table, row);
  return ringsAbout({ latitudeDeg: latitudeDeg(y), longitudeDeg: longitudeDeg(x) }, metresPerPx(camera));
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
  const gate = createFrameGate(() => fenceOf(gl));
  const placed: Placed = { onScreen: 0, fastestPxPerS: 0 };
  let options = first;
  let ruler = rulerOf(first.measure);
  let sites: readonly Site[] = [];
  let eyeShown: string | null = null;
  let hoveredId: string | null = null;
  let dirty = true;
  let declutteredMs = Number.NEGATIVE_INFINITY;
  let drawnMs = Number.NEGATIVE_INFINITY;
  let drawnCamera: Camera | null = null;
  let sensorsKey = '';

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
    placeTracks(table, camera, drawTimeS(clock, nowMs / 1000, options.stillMotion), placed);
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
      symbolScale: symbolScaleOf(placed.onScreen, camera),
      trails,
      ruler,
      rings: ringsOf(options, table, camera),
      pictureS: clock.pictureS,
    });
    paint(camera);
    gate.pass(nowMs);
    dirty = false;
    drawnMs = nowMs;
    drawnCamera = camera;
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
      const key = sitesKey(sensors);
      if (key === sensorsKey) return;
      sensorsKey = key;
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
      const isMoving = table.count > 0 && !options.stillMotion && !options.stale;
      const isDue = dirty || (isMoving && nowMs - drawnMs >= frameIntervalMs(placed.fastestPxPerS));
      if (isDue && gate.isOpen(nowMs)) draw(camera, nowMs);
    },
    drawIfMoved(camera, nowMs) {
      if (!isSameCamera(camera, drawnCamera)) draw(camera, nowMs);
    },
    giveWay: gate.hold,
    isSlow: gate.isSlow,
    pick(xPx, yPx) {
      const row = nearestRow(table, xPx, yPx, REACH_PX);
      return row < 0 ? null : table.ids[row]!;
    },
  };
}
