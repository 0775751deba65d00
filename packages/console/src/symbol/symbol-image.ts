import { type DrawnSymbol, ms, numberair, numbersea } from 'milsymbol-parts';
import type { Theme } from '../store/state.ts';
import { createStillCanvas } from './still-canvas.ts';

ms.addIcons([numberair, numbersea]);

/** Height of a symbol's octagon on the map, px. */
export const SYMBOL_PX = 20;

export interface SymbolImage {
  readonly canvas: HTMLCanvasElement;
  /** Where the symbol's middle is in the canvas, px before `ratio`. */
  readonly anchorX: number;
  readonly anchorY: number;
}

/** Civilian ships are drawn as a white hull with a letter or lines on it, which must then be dark. */
const WHITE_HULL = /^\d{4}30\d{4}14/;

const colours = (friend: string, hostile: string, neutral: string, unknown: string) => ({
  Friend: friend,
  Hostile: hostile,
  Neutral: neutral,
  Unknown: unknown,
  Civilian: unknown,
  Suspect: hostile,
});

/**
 * By night a deep fill and a bright frame in the colour of the identity, so that a dashed frame and
 * the exercise mark, which takes the frame's colour, can be seen; by day the standard's own. Made
 * anew for each symbol: the library writes into what it is given.
 */
function palette(theme: Theme, sidc: string) {
  if (theme === 'light') return { colorMode: 'Light', outlineColor: 'rgba(255,255,255,0.9)' };
  const pale = colours('#e6f7ff', '#fff0ee', '#eaffea', '#fff9dd');
  const dark = colours('#0a131b', '#0a131b', '#0a131b', '#0a131b');
  return {
    colorMode: colours('#14587a', '#8c2420', '#1f6a30', '#6b5a10'),
    frameColor: colours('#86d8ff', '#ff938a', '#93ea9b', '#f7df72'),
    iconColor: WHITE_HULL.test(sidc) ? dark : pale,
    outlineColor: 'rgba(5,12,18,0.85)',
  };
}

/** An outline without a fill: what is in it is drawn in the frame's colour. */
function hollowPalette(theme: Theme) {
  const frame =
    theme === 'light'
      ? colours('#00507a', '#96140f', '#145c1e', '#604c00')
      : colours('#86d8ff', '#ff938a', '#93ea9b', '#f7df72');
  const outlineColor = theme === 'light' ? 'rgba(255,255,255,0.9)' : 'rgba(5,12,18,0.85)';
  return { fill: false, frameColor: frame, iconColor: { ...frame }, outlineColor };
}

/** As the library's own `asCanvas`, on a canvas in memory. */
function stillCanvasOf(symbol: DrawnSymbol, ratio: number): HTMLCanvasElement {
  const { width, height, bbox, style } = symbol;
  const context = createStillCanvas(width * ratio, height * ratio);
  const scale = (ratio * style.size) / 100;
  const edge = style.strokeWidth + style.outlineWidth;
  context.scale(scale, scale);
  context.translate(edge - bbox.x1, edge - bbox.y1);
  symbol.canvasDraw(context, symbol.drawInstructions);
  return context.canvas;
}

/** Draws a symbol; `ratio` is device pixels per px. Civilian purple is off: colour says identity only. */
export function drawSymbol(sidc: string, sizePx: number, ratio: number, theme: Theme, hollow = false): SymbolImage {
  const options = { size: sizePx, outlineWidth: 5, strokeWidth: 6, civilianColor: false, fontfamily: 'B612' };
  const symbol = new ms.Symbol(sidc, { ...options, ...(hollow ? hollowPalette(theme) : palette(theme, sidc)) });
  const anchor = symbol.getAnchor();
  return { canvas: stillCanvasOf(symbol, ratio), anchorX: anchor.x, anchorY: anchor.y };
}
