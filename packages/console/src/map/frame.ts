/** One frame of the track layer: rows of the table become strokes, symbols and letters. No WebGL here. */
import { labelBox, labelOrigin, PLACES } from './declutter.ts';
import type { GlyphAtlas } from './glyph-atlas.ts';
import { addLine, LINE_WORDS } from './gl/lines.ts';
import { createInstances, faded, type Instances } from './gl/program.ts';
import { addSprite, SPRITE_WORDS } from './gl/sprites.ts';
import type { AtlasImage, IconAtlas, MarkName } from './icon-atlas.ts';
import type { MapTheme } from './map-theme.ts';
import { type Camera, screenX, screenY } from './mercator.ts';
import type { TrailStore } from '../trails/trail-store.ts';
import type { Ring } from '../measure/rounds.ts';
import { addEllipses, addRings } from './rounds-lines.ts';
import { addCoverage, addGraticule, SITE_NAME_DROP_PX, type Site, siteOnScreen } from './scenery.ts';
import { Mark, type TrackTable } from './track-table.ts';

/** What one frame draws, in order. */
export interface Frame {
  readonly lines: Instances;
  readonly icons: Instances;
  readonly glyphs: Instances;
}

/** A geodesic in Mercator, and what is written at its end. */
export interface Ruler {
  readonly line: Float64Array;
  readonly text: string;
}

export interface FrameInput {
  readonly table: TrackTable;
  readonly camera: Camera;
  readonly theme: MapTheme;
  readonly atlas: IconAtlas;
  readonly font: GlyphAtlas;
  readonly sites: readonly Site[];
  readonly showCoverage: boolean;
  readonly showLabels: boolean;
  readonly showTrails: boolean;
  readonly trails: TrailStore;
  /** The line being measured and what it says, or null. */
  readonly ruler: Ruler | null;
  readonly rings: readonly Ring[];
  readonly showEllipses: boolean;
  /** Trails end here: what is shown may be the past. */
  readonly pictureS: number;
  /** Whether what is shown is old: everything is drawn weaker. */
  readonly stale: boolean;
  /** A speed vector shows where the target will be in this time, s. */
  readonly leaderS: number;
  /** How large symbols are drawn, 1 where there is room. */
  readonly symbolScale: number;
}

const LEADER_PX_MIN = 12;
/** Speed vectors of smaller symbols would be a tangle. */
const LEADER_SCALE_MIN = 0.6;
/** What an act would change can be told apart in any crowd. */
const PREVIEW_SCALE_MIN = 0.5;
const TIE_FROM_PX = 13;
const COASTING_ALPHA = 0.5;
const STALE_ALPHA = 0.45;
const MARGIN_PX = 60;
const TRAILS_MAX = 400;
const TRAIL_ALPHA = 0.5;
const TRAIL_PX = 1.2;
const WHITE = 0xffffffff;
const POINTED = Mark.selected | Mark.hovered;
const ON_TOP = Mark.emergency | POINTED;

export function createFrame(): Frame {
  return {
    lines: createInstances(LINE_WORDS),
    icons: createInstances(SPRITE_WORDS),
    glyphs: createInstances(SPRITE_WORDS, 4096),
  };
}

const ROOMY_PX = 26;
const SYMBOL_SCALE_MIN = 0.25;

/** Symbols give way to each other: smaller, the less of the screen each has to itself. */
export function symbolScaleOf(onScreen: number, { widthPx, heightPx }: Camera): number {
  const apartPx = Math.sqrt((widthPx * heightPx) / Math.max(1, onScreen));
  return Math.max(SYMBOL_SCALE_MIN, Math.min(1, apartPx / ROOMY_PX));
}

function addText(frame: Frame, font: GlyphAtlas, text: string, left: number, top: number, colour: number): void {
  const [w, h] = [font.charPx + 2 * font.padPx, font.linePx + 2 * font.padPx];
  const y = Math.round(top) - font.padPx;
  let x = Math.round(left) - font.padPx;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x20) addSprite(frame.glyphs, x, y, w, h, font.cutOf(code), colour);
    x += font.charPx;
  }
}

function addImage(frame: Frame, image: AtlasImage, x: number, y: number, colour: number, scale = 1): void {
  const [left, top] = [x - image.anchorX * scale, y - image.anchorY * scale];
  addSprite(frame.icons, left, top, image.width * scale, image.height * scale, image.cut, colour);
}

/** From the symbol's edge to a label that hangs away from it. */
function addTie(frame: Frame, x: number, y: number, toX: number, toY: number, colour: number): void {
  const length = Math.hypot(toX - x, toY - y);
  const from = TIE_FROM_PX / length;
  if (from < 1) addLine(frame.lines, x + (toX - x) * from, y + (toY - y) * from, toX, toY, 1, faded(colour, 0.55));
}

function addLabel(frame: Frame, input: FrameInput, row: number, colour: number): void {
  const { table, font, theme } = input;
  const place = table.place[row]!;
  const { width, height } = labelBox(table, row, font);
  const [x, y] = [table.screenX[row]!, table.screenY[row]!];
  const [left, top] = labelOrigin(place, x, y, width, height);
  const [sx, , ring] = PLACES[place]!;
  // Lines lean towards the symbol.
  const right = sx < 0;
  if (ring > 0) addTie(frame, x, y, sx > 0 ? left - 3 : left + width + 3, top + height / 2, colour);
  const at = (text: string): number => (right ? left + width - text.length * font.charPx : left);
  const name = table.names[row]!;
  const values = table.values[row]!;
  const urgent = (table.marks[row]! & Mark.emergency) !== 0;
  addText(frame, font, name, at(name), top, urgent ? theme.emergencyText : colour);
  addText(frame, font, values, at(values), top + font.linePx, faded(colour, 0.86));
  if (urgent) addText(frame, font, '!! EMERG', at('!! EMERG'), top - font.linePx, theme.emergencyText);
}

function addMarks(frame: Frame, atlas: IconAtlas, marks: number, x: number, y: number, scale: number): void {
  const mark = (bit: number, name: MarkName, size = 1): void => {
    if (marks & bit) addImage(frame, atlas.mark(name), x, y, WHITE, size);
  };
  mark(Mark.emergency, 'emergency');
  mark(Mark.coasting, 'coasting', scale);
  mark(Mark.appears, 'appears', Math.max(scale, PREVIEW_SCALE_MIN));
  mark(Mark.vanishes, 'vanishes', Math.max(scale, PREVIEW_SCALE_MIN));
  if (!(marks & Mark.selected)) mark(Mark.hovered, 'hovered');
  mark(Mark.selected, 'selected');
}

/** All trails while they can be told apart; among very many tracks only those that are looked at. */
function addTrails(frame: Frame, input: FrameInput): void {
  const { table: t } = input;
  const all = input.showTrails && t.count <= TRAILS_MAX;
  for (let row = 0; row < t.count; row++) if (all || t.marks[row]! & POINTED) addTrail(frame, input, row);
}

function addTrail(frame: Frame, { table: t, camera, theme, trails, pictureS, stale }: FrameInput, row: number): void {
  const colour = faded(theme.tints[t.tint[row]!]!, TRAIL_ALPHA * (stale ? STALE_ALPHA : 1));
  let [fromX, fromY] = [Number.NaN, Number.NaN];
  const to = (x: number, y: number): void => {
    if (!Number.isNaN(fromX)) addLine(frame.lines, fromX, fromY, x, y, TRAIL_PX, colour);
    [fromX, fromY] = [x, y];
  };
  trails.forEach(t.ids[row]!, pictureS, (x, y) => to(screenX(camera, x), screenY(camera, y)));
  to(t.screenX[row]!, t.screenY[row]!);
}

function addTrack(frame: Frame, input: FrameInput, row: number): void {
  const { table: t, camera, theme, atlas } = input;
  const [x, y] = [t.screenX[row]!, t.screenY[row]!];
  if (x < -MARGIN_PX || y < -MARGIN_PX || x > camera.widthPx + MARGIN_PX || y > camera.heightPx + MARGIN_PX) return;
  const marks = t.marks[row]!;
  const coasting = (marks & Mark.coasting) !== 0;
  const alpha = (coasting ? COASTING_ALPHA : 1) * (input.stale ? STALE_ALPHA : 1);
  const colour = faded(theme.tints[t.tint[row]!]!, alpha);
  // What must be seen stays large in any crowd.
  const scale = marks & ON_TOP ? 1 : input.symbolScale;
  const [dx, dy] = [t.vx[row]! * input.leaderS * camera.worldPx, t.vy[row]! * input.leaderS * camera.worldPx];
  const hasLeader = scale >= LEADER_SCALE_MIN && Math.hypot(dx, dy) > LEADER_PX_MIN;
  if (hasLeader) addLine(frame.lines, x, y, x + dx, y + dy, 1.5, colour, coasting ? 4 : 0);
  addMarks(frame, atlas, marks, x, y, scale);
  addImage(frame, atlas.images[t.icon[row]!]!, x, y, faded(WHITE, alpha), scale);
  if (input.showLabels && t.place[row]! > 0) addLabel(frame, input, row, colour);
}

function addScenery(frame: Frame, input: FrameInput): void {
  const { camera, theme, font, sites } = input;
  addGraticule(frame.lines, camera, theme, (text, x, y) => addText(frame, font, text, x, y, theme.graticuleText));
  if (!input.showCoverage) return;
  addCoverage(frame.lines, camera, theme, sites);
  for (const site of sites) {
    const at = siteOnScreen(camera, site);
    if (!at) continue;
    addImage(frame, input.atlas.mark('site'), at.x, at.y, WHITE);
    addText(
      frame,
      font,
      site.name,
      at.x - (site.name.length * font.charPx) / 2,
      at.y + SITE_NAME_DROP_PX,
      theme.siteText,
    );
  }
}

/** Range rings and error ellipses. */
function addRounds(frame: Frame, { camera, font, theme, table, rings, showEllipses, stale }: FrameInput): void {
  const colour = stale ? faded(theme.round, STALE_ALPHA) : theme.round;
  addRings(frame.lines, camera, rings, colour, (text, x, y) => {
    addText(frame, font, text, x - (text.length * font.charPx) / 2, y - font.linePx / 2, theme.round);
  });
  if (showEllipses) addEllipses(frame.lines, camera, table, colour);
}

/** The line being measured, with its figures at its end. */
function addRuler(frame: Frame, { ruler, camera, theme, font }: FrameInput): void {
  if (!ruler) return;
  const { line, text } = ruler;
  const at = (i: number): readonly [number, number] => [
    screenX(camera, line[2 * i]!),
    screenY(camera, line[2 * i + 1]!),
  ];
  const last = line.length / 2 - 1;
  for (let i = 0; i < last; i++) addLine(frame.lines, ...at(i), ...at(i + 1), 2, theme.emergencyText, 6);
  const [x, y] = at(last);
  addText(frame, font, text, x + 10, y - font.linePx - 4, theme.emergencyText);
}

/** Fills `frame`. Places must have been set by `placeTracks`, and label places by the declutterer. */
export function buildFrame(frame: Frame, input: FrameInput): void {
  frame.lines.count = frame.icons.count = frame.glyphs.count = 0;
  addScenery(frame, input);
  addRounds(frame, input);
  addTrails(frame, input);
  const { count, marks } = input.table;
  for (let row = 0; row < count; row++) if (!(marks[row]! & ON_TOP)) addTrack(frame, input, row);
  for (let row = 0; row < count; row++) if (marks[row]! & ON_TOP) addTrack(frame, input, row);
  addRuler(frame, input);
}
