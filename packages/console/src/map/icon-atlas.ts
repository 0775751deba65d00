/** Symbols and marks drawn once each into one canvas, which becomes one texture. */
import type { Theme } from '../store/state.ts';
import { createStillCanvas } from '../symbol/still-canvas.ts';
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

const MARKS = ['selected', 'hovered', 'emergency', 'coasting', 'site', 'vanishes', 'appears'] as const;
export type MarkName = (typeof MARKS)[number];

export interface IconAtlas {
  readonly canvas: HTMLCanvasElement;
  readonly images: readonly AtlasImage[];
  /** Image number of a symbol; drawn on first use. 0 is a plain dot, also when the atlas is full. */
  readonly symbol: (sidc: string, hollow?: boolean) => number;
  readonly mark: (name: MarkName) => AtlasImage;
  /** Draws every symbol again in another theme; their numbers stay. */
  readonly setTheme: (theme: Theme) => void;
  /** True once after the canvas changed. */
  readonly takeChanged: () => boolean;
}

const CELL_PX = 56;
const SIDE_CELLS = 20;

type Draw = (c: CanvasRenderingContext2D) => void;
type Shape = (c: CanvasRenderingContext2D, ink: string, paper: string) => void;

const CORNERS = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

// Each is drawn around 0,0, for symbols of 25 px.
const MARK_SCALE = SYMBOL_PX / 25;
const MARK_SHAPES: Readonly<Record<MarkName, Shape>> = {
  selected(c, ink, paper) {
    for (const [style, width] of [
      [paper, 5],
      [ink, 2.4],
    ] as const) {
      c.strokeStyle = style;
      c.lineWidth = width;
      for (const [sx, sy] of CORNERS) {
        c.beginPath();
        c.moveTo(sx * 11, sy * 20);
        c.lineTo(sx * 20, sy * 20);
        c.lineTo(sx * 20, sy * 11);
        c.stroke();
      }
    }
  },
  hovered(c, ink) {
    c.strokeStyle = ink;
    c.lineWidth = 1.4;
    c.beginPath();
    c.arc(0, 0, 19, 0, 2 * Math.PI);
    c.stroke();
  },
  emergency(c, _ink, paper) {
    c.lineJoin = 'round';
    for (const [style, width] of [
      [paper, 6],
      ['#ff3b30', 3.2],
    ] as const) {
      c.strokeStyle = style;
      c.lineWidth = width;
      c.beginPath();
      c.arc(0, 0, 20, 0, 2 * Math.PI);
      for (const [sx, sy] of CORNERS) {
        c.moveTo(sx * 14.2, sy * 14.2);
        c.lineTo(sx * 19.5, sy * 19.5);
      }
      c.stroke();
    }
  },
  coasting(c, ink) {
    c.strokeStyle = ink;
    c.lineWidth = 1.4;
    c.setLineDash([3, 4]);
    c.beginPath();
    c.arc(0, 0, 17, 0, 2 * Math.PI);
    c.stroke();
  },
  site(c, ink, paper) {
    c.strokeStyle = ink;
    c.fillStyle = paper;
    c.lineWidth = 1.4;
    c.beginPath();
    c.arc(0, 0, 4, 0, 2 * Math.PI);
    c.fill();
    c.stroke();
    c.beginPath();
    c.arc(0, 0, 1.2, 0, 2 * Math.PI);
    c.stroke();
  },
  // A cross beside the outline of what would go, a plus in a glow around what would come; on the left,
  // since the mark of an exercise is on the right.
  vanishes(c, ink, paper) {
    const cross: Stroke[] = [
      [-21, -20, -13, -12],
      [-21, -12, -13, -20],
    ];
    strokeTwice(c, cross, ink, paper);
  },
  appears(c, ink, paper) {
    const glow = c.createRadialGradient(0, 0, 8, 0, 0, 26);
    glow.addColorStop(0, 'rgba(60,220,170,0.95)');
    glow.addColorStop(1, 'rgba(60,220,170,0)');
    c.fillStyle = glow;
    c.beginPath();
    c.arc(0, 0, 26, 0, 2 * Math.PI);
    c.fill();
    const plus: Stroke[] = [
      [-17, -21, -17, -11],
      [-22, -16, -12, -16],
    ];
    strokeTwice(c, plus, ink, paper);
  },
};

type Stroke = readonly [x0: number, y0: number, x1: number, y1: number];

/** Lines in ink on a broader line of paper, to be seen on anything. */
function strokeTwice(c: CanvasRenderingContext2D, strokes: readonly Stroke[], ink: string, paper: string): void {
  c.lineCap = 'round';
  for (const [style, width] of [
    [paper, 6],
    [ink, 2.8],
  ] as const) {
    c.strokeStyle = style;
    c.lineWidth = width;
    c.beginPath();
    for (const [x0, y0, x1, y1] of strokes) {
      c.moveTo(x0, y0);
      c.lineTo(x1, y1);
    }
    c.stroke();
  }
}

/** The key of a symbol in outline. */
const HOLLOW = ' hollow';

const INK: Readonly<Record<Theme, readonly [ink: string, paper: string]>> = {
  dark: ['#f4f8fa', '#0a131b'],
  light: ['#10222e', '#ffffff'],
};

export function createIconAtlas(ratio: number, firstTheme: Theme): IconAtlas {
  const sidePx = Math.ceil(CELL_PX * SIDE_CELLS * ratio);
  const context = createStillCanvas(sidePx, sidePx);
  const { canvas } = context;
  const images: AtlasImage[] = [];
  const numberOf = new Map<string, number>();
  let theme = firstTheme;
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
  const placeCentred = (shape: Shape): number =>
    place(CELL_PX, CELL_PX, CELL_PX / 2, CELL_PX / 2, (c) => {
      c.scale(ratio, ratio);
      c.translate(CELL_PX / 2, CELL_PX / 2);
      c.scale(MARK_SCALE, MARK_SCALE);
      shape(c, ...INK[theme]);
    });
  const placeSymbol = (key: string): number => {
    const hollow = key.endsWith(HOLLOW);
    const sidc = hollow ? key.slice(0, -HOLLOW.length) : key;
    const { canvas: drawn, anchorX, anchorY } = drawSymbol(sidc, SYMBOL_PX, ratio, theme, hollow);
    const [width, height] = [drawn.width / ratio, drawn.height / ratio];
    return place(width, height, anchorX, anchorY, (c) => c.drawImage(drawn, 0, 0));
  };
  const placeAll = (): void => {
    const symbols = [...numberOf.keys()].filter((key) => !(key in MARK_SHAPES));
    context.clearRect(0, 0, canvas.width, canvas.height);
    images.length = 0;
    placeCentred((c, ink) => {
      c.fillStyle = ink;
      c.arc(0, 0, 4, 0, 2 * Math.PI);
      c.fill();
    });
    for (const name of MARKS) numberOf.set(name, placeCentred(MARK_SHAPES[name]));
    for (const key of symbols) numberOf.set(key, placeSymbol(key));
  };
  placeAll();

  return {
    canvas,
    images,
    symbol(sidc, hollow = false) {
      const key = hollow ? sidc + HOLLOW : sidc;
      const known = numberOf.get(key);
      if (known !== undefined) return known;
      const number = placeSymbol(key);
      numberOf.set(key, number);
      return number;
    },
    mark: (name) => images[numberOf.get(name)!]!,
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      placeAll();
    },
    takeChanged() {
      const was = changed;
      changed = false;
      return was;
    },
  };
}
