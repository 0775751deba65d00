import { pixelRatio } from '../map/page-scale.ts';
import { useEffect, useRef } from 'react';
import { useConsoleState } from '../store/console-context.ts';
import type { Theme } from '../store/state.ts';
import { STILL } from '../symbol/still-canvas.ts';
import { drawSymbol, type SymbolImage } from '../symbol/symbol-image.ts';

const WIDTH_PX = 30;
const drawn = new Map<string, SymbolImage>();

function imageOf(sidc: string, sizePx: number, ratio: number, theme: Theme): SymbolImage {
  const key = `${sidc} ${sizePx} ${ratio} ${theme}`;
  let image = drawn.get(key);
  if (!image) {
    image = drawSymbol(sidc, sizePx, ratio, theme);
    drawn.set(key, image);
  }
  return image;
}

/** A symbol centred in a small canvas. Decorative: the row says the same in words. */
export function SymbolCanvas({ sidc, sizePx = 17 }: { sidc: string; sizePx?: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useConsoleState((s) => s.theme);
  const ratio = pixelRatio();
  const [width, height] = [(WIDTH_PX * sizePx) / 17, sizePx * 1.5];
  useEffect(() => {
    const context = canvas.current?.getContext('2d', STILL);
    if (!context) return;
    const image = imageOf(sidc, sizePx, ratio, theme);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    context.drawImage(image.canvas, (width / 2 - image.anchorX) * ratio, (height / 2 - image.anchorY) * ratio);
  }, [sidc, sizePx, ratio, theme, width, height]);
  return (
    <canvas ref={canvas} width={width * ratio} height={height * ratio} style={{ width, height }} className="symbol" />
  );
}
