/** Letters of the map's labels, drawn once. Fixed width, so that a label is laid out by counting. */

import { createStillCanvas } from '../symbol/still-canvas.ts';

const FIRST = 0x20;
const LAST = 0x7e;
/** Beyond ASCII; anything else is drawn as `?`. */
const MORE = '°′↑↓—';
const COLUMNS = 16;
const LABEL_FONT_PX = 11;
const FAMILY = '"B612 Mono", "Noto Sans JP Variable", monospace';
const PAD = 2;

export interface GlyphAtlas {
  readonly canvas: HTMLCanvasElement;
  /** Advance of every glyph and height of a line, px. */
  readonly charPx: number;
  readonly linePx: number;
  /** A glyph's image is this much larger than its advance on each side, px. */
  readonly padPx: number;
  /** u0, v0, u1, v1 of a character. */
  readonly cutOf: (charCode: number) => Float32Array;
}

/** Waits for the label fonts; a canvas would draw in another face before. */
export async function loadLabelFonts(): Promise<void> {
  const font = `${LABEL_FONT_PX}px ${FAMILY}`;
  await Promise.all([document.fonts.load(font, 'A0'), document.fonts.load(font, MORE)]).catch(() => undefined);
}

/** The face's nought looks like its O, and callsigns hold both. */
function strikeZero(c: CanvasRenderingContext2D, x: number, baseline: number, ratio: number): void {
  c.strokeStyle = '#ff0000';
  c.lineWidth = ratio;
  c.beginPath();
  c.moveTo(x - 1.4 * ratio, baseline - 2.2 * ratio);
  c.lineTo(x + 1.4 * ratio, baseline - 6 * ratio);
  c.stroke();
}

export function createGlyphAtlas(ratio: number): GlyphAtlas {
  const context = createStillCanvas(1, 1);
  const { canvas } = context;
  context.font = `${LABEL_FONT_PX}px ${FAMILY}`;
  // Whole device pixels, so that every letter falls on them alike.
  const charPx = Math.round(context.measureText('0').width * ratio) / ratio;
  const linePx = Math.round(13 * ratio) / ratio;
  const characters = Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCharCode(FIRST + i)).concat([
    ...MORE,
  ]);
  const cellWidth = Math.round((charPx + 2 * PAD) * ratio);
  const cellHeight = Math.round((linePx + 2 * PAD) * ratio);
  canvas.width = cellWidth * COLUMNS;
  canvas.height = cellHeight * Math.ceil(characters.length / COLUMNS);
  context.font = `${LABEL_FONT_PX * ratio}px ${FAMILY}`;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 3 * ratio;
  const cuts = new Map<number, Float32Array>();
  characters.forEach((character, i) => {
    const left = (i % COLUMNS) * cellWidth;
    const top = Math.floor(i / COLUMNS) * cellHeight;
    const [x, y] = [left + cellWidth / 2, top + Math.round((PAD + 10) * ratio)];
    context.save();
    context.beginPath();
    context.rect(left, top, cellWidth, cellHeight);
    context.clip();
    context.strokeStyle = '#00ff00';
    context.strokeText(character, x, y);
    context.globalCompositeOperation = 'lighter';
    context.fillStyle = '#ff0000';
    context.fillText(character, x, y);
    if (character === '0') strikeZero(context, x, y, ratio);
    context.restore();
    const [w, h] = [canvas.width, canvas.height];
    const cut = [left / w, top / h, (left + cellWidth) / w, (top + cellHeight) / h];
    cuts.set(character.charCodeAt(0), new Float32Array(cut));
  });
  const unknown = cuts.get('?'.charCodeAt(0))!;
  return { canvas, charPx, linePx, padPx: PAD, cutOf: (code) => cuts.get(code) ?? unknown };
}
