/** Sizes and tones of the boards' charts. */
import type { Scale } from './chart-scale.ts';

/** Units of the drawing, about a pixel each. */
export const WIDTH = 640;
export const HEIGHT = 220;
export const LEFT = 64;
export const TOP = 10;
const BOTTOM = 28;

/** Series differ by pattern of line and by depth of fill, so that colour is not the only sign. */
const TONES = ['var(--accent)', 'var(--warn)', 'var(--good)', 'var(--eye)', 'var(--past)', 'var(--bad)'];
export const DASHES = ['', '6 3', '2 3', '8 3 2 3', '1 2', '10 4'];

export const tone = (at: number): string => TONES[at % TONES.length] as string;
export const depth = (at: number): number => (at % 2 === 0 ? 0.9 : 0.55);

/** Where a value stands in a chart whose bars stand. */
export function yOf({ least, most }: Scale, value: number): number {
  return TOP + ((most - value) / (most - least)) * (HEIGHT - TOP - BOTTOM);
}
