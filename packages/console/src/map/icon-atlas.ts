/** Symbols and marks drawn once each into one canvas, which becomes one texture. */
import { drawSymbol, SYMBOL_PX } from '../symbol/symbol-image.ts';

/** Where an image lies in the atlas and how it hangs on its point, px. */
export interface AtlasImage {
  /** u0, v0, u1, v1. */
  readonly cut: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly anchorX: number;
  readonly anchorY: number;
}

export const MARKS = ['selected', 'hovered', 'emergency', 'coasting', 'site'] as const;
export type MarkName = (typeof MARKS)[number];

export interface IconAtlas {
  readonly canvas: HTMLCanvasElement;
  readonly images: readonly AtlasImage[];
  /** Image number of a symbol; drawn on first use. 0 is a plain dot, also when the atlas is full. */
  readonly symbol: (sidc: string) => number;
  readonly mark: (name: MarkName) => AtlasImage;
  /** True once after the canvas changed. */
  readonly takeChanged: () => boolean;
}

const CELL_PX = 56;
const SIDE_CELLS = 20;

type Draw = (c: CanvasRenderingContext2D) => void;

// Each is drawn around 0,0 in px.
const MARK_SHAPES: Readonly<Record<MarkName, Draw>> = {
  selected(c) {
    c.strokeStyle = '#ffffff';
    c.lineWidth = 2.2;
    for (const [sx, sy] of [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const) {
      c.beginPath();
      c.moveTo(sx * 9, sy * 18);
      c.lineTo(sx * 18, sy * 18);
      c.lineTo(sx * 18, sy * 9);
      c.stroke();
    }
  },
  hovered(c) {
    c.strokeStyle = 'rgba(255,255,255,0.75)';
    c.lineWidth = 1.4;
    c.beginPath();
    c.arc(0, 0, 18, 0, 2 * Math.PI);
    c.stroke();
  },
  emergency(c) {
    c.lineJoin = 'round';
    for (const [style, width] of [
      ['#1a0505', 5.5],
      ['#ff4d4d', 3],
    ] as const) {
      c.strokeStyle = style;
      c.lineWidth = width;
      c.beginPath();
      c.moveTo(0, -25);
      c.lineTo(22, 13);
      c.lineTo(-22, 13);
      c.closePath();
      c.stroke();
    }
  },
  coasting(c) {
    c.strokeStyle = 'rgba(255,255,255,0.85)';
    c.lineWidth = 1.4;
    c.setLineDash([3, 4]);
    c.beginPath();
    c.arc(0, 0, 16, 0, 2 * Math.PI);
    c.stroke();
  },
  site(c) {
    c.strokeStyle = '#8fb7c4';
    c.fillStyle = '#0b141c';
    c.lineWidth = 1.5;
    c.beginPath();
    c.arc(0, 0, 4, 0, 2 * Math.PI);
    c.fill();
    c.stroke();
    c.beginPath();
    c.arc(0, 0, 1.2, 0, 2 * Math.PI);
    c.stroke();
  },
};

export function createIconAtlas(ratio: number): IconAtlas {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(CELL_PX * SIDE_CELLS * ratio);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const images: AtlasImage[] = [];
  const numberOf = new Map<string, number>();
  let changed = true;

  const place = (width: number, height: number, anchorX: number, anchorY: number, draw: Draw): number => {
    if (images.length >= SIDE_CELLS * SIDE_CELLS) return 0;
    const left = (images.length % SIDE_CELLS) * CELL_PX * ratio;
    const top = Math.floor(images.length / SIDE_CELLS) * CELL_PX * ratio;
    context.save();
    context.translate(left, top);
    draw(context);
    context.restore();
    const side = canvas.width;
    const cut = new Float32Array([left, top, left + width * ratio, top + height * ratio].map((v) => v / side));
    images.push({ cut, width, height, anchorX, anchorY });
    changed = true;
    return images.length - 1;
  };
  const placeCentred = (draw: Draw): number =>
    place(CELL_PX, CELL_PX, CELL_PX / 2, CELL_PX / 2, (c) => {
      c.scale(ratio, ratio);
      c.translate(CELL_PX / 2, CELL_PX / 2);
      draw(c);
    });

  placeCentred((c) => {
    c.fillStyle = '#ffffff';
    c.arc(0, 0, 4, 0, 2 * Math.PI);
    c.fill();
  });
  for (const name of MARKS) numberOf.set(name, placeCentred(MARK_SHAPES[name]));

  return {
    canvas,
    images,
    symbol(sidc) {
      const known = numberOf.get(sidc);
      if (known !== undefined) return known;
      const { canvas: drawn, anchorX, anchorY } = drawSymbol(sidc, SYMBOL_PX, ratio);
      const [width, height] = [drawn.width / ratio, drawn.height / ratio];
      const number = place(width, height, anchorX, anchorY, (c) => c.drawImage(drawn, 0, 0));
      numberOf.set(sidc, number);
      return number;
    },
    mark: (name) => images[numberOf.get(name)!]!,
    takeChanged() {
      const was = changed;
      changed = false;
      return was;
    },
  };
}
