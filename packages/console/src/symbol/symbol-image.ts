import { ms, numberair, numbersea } from 'milsymbol-parts';

ms.addIcons([numberair, numbersea]);

/** Height of a symbol's octagon on the map, px. */
export const SYMBOL_PX = 25;

export interface SymbolImage {
  readonly canvas: HTMLCanvasElement;
  /** Where the symbol's middle is in the canvas, px before `ratio`. */
  readonly anchorX: number;
  readonly anchorY: number;
}

/** Draws a symbol; `ratio` is device pixels per px. */
export function drawSymbol(sidc: string, sizePx: number, ratio: number): SymbolImage {
  const symbol = new ms.Symbol(sidc, {
    size: sizePx,
    colorMode: 'Light',
    outlineWidth: 5,
    outlineColor: 'rgba(6,14,20,0.75)',
    strokeWidth: 5,
    infoColor: '#ffd479',
    fontfamily: 'B612',
  });
  const anchor = symbol.getAnchor();
  return { canvas: symbol.asCanvas(ratio), anchorX: anchor.x, anchorY: anchor.y };
}
