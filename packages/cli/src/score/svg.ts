import type { Drawing, Path } from './drawing.ts';
import type { Score } from './scoring.ts';

const MAP = { left: 24, top: 84, width: 1152, height: 820 } as const;
const PAGE = { width: MAP.left * 2 + MAP.width, height: MAP.top + MAP.height + 76 } as const;
/** Points nearer than this to the one before are left out, px. */
const APART_PX = 0.7;
/** Marks of one kind; more would only hide the lines. */
const MARKS_MAX = 4_000;
/** Tracks beyond this many are drawn without their numbers. */
const NUMBERED_MAX = 40;
const SCALE_PX_MAX = 200;
const FONT = 'font-family="system-ui, Segoe UI, Helvetica, Arial, sans-serif"';

interface View {
  readonly x: (eastM: number) => number;
  readonly y: (northM: number) => number;
  readonly pxPerM: number;
}

/** Truth in grey, tracks in a colour each, and marks where they went apart, as an SVG document. */
export function drawSvg(drawing: Drawing, score: Score): string {
  const view = fit(drawing);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PAGE.width} ${PAGE.height}" role="img" ${FONT}>`,
    '<title>Truth and tracks</title>',
    `<rect width="${PAGE.width}" height="${PAGE.height}" fill="#ffffff"/>`,
    heading(drawing, score),
    `<clipPath id="map"><rect x="${MAP.left}" y="${MAP.top}" width="${MAP.width}" height="${MAP.height}"/></clipPath>`,
    `<rect x="${MAP.left}" y="${MAP.top}" width="${MAP.width}" height="${MAP.height}" fill="#f7f9fb" stroke="#c9d1da"/>`,
    '<g clip-path="url(#map)">',
    grid(view),
    `<g fill="none" stroke="#b4bec9" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${lines(drawing.truthPaths, view)}</g>`,
    `<g fill="none" stroke-width="1.5" stroke-linejoin="round">${lines(drawing.trackPaths, view, colour)}</g>`,
    marks(drawing, view),
    ends(drawing.trackPaths, view),
    '</g>',
    scaleBar(view),
    north(),
    legend(drawing),
    '</svg>',
    '',
  ].join('\n');
}

/** The truth fills the map; tracks far outside it are cut off. */
function fit(drawing: Drawing): View {
  const paths = drawing.truthPaths.length > 0 ? drawing.truthPaths : drawing.trackPaths;
  const bounds = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const { points } of paths) {
    for (let i = 0; i < points.length; i += 2) {
      bounds.west = Math.min(bounds.west, points[i]!);
      bounds.east = Math.max(bounds.east, points[i]!);
      bounds.south = Math.min(bounds.south, points[i + 1]!);
      bounds.north = Math.max(bounds.north, points[i + 1]!);
    }
  }
  const spanM = (from: number, to: number): number => Math.max(1_000, (to - from) * 1.08);
  const scale = Math.min(MAP.width / spanM(bounds.west, bounds.east), MAP.height / spanM(bounds.south, bounds.north));
  const middleX = (bounds.west + bounds.east) / 2;
  const middleY = (bounds.south + bounds.north) / 2;
  return {
    x: (eastM) => MAP.left + MAP.width / 2 + (eastM - middleX) * scale,
    y: (northM) => MAP.top + MAP.height / 2 - (northM - middleY) * scale,
    pxPerM: scale,
  };
}

function heading(drawing: Drawing, { gospa, siap, samples }: Score): string {
  const targets = new Set(drawing.truthPaths.map((path) => path.number)).size;
  const tracks = new Set(drawing.trackPaths.map((path) => path.number)).size;
  const figures = [
    `GOSPA ${gospa.meanM.toFixed(0)} m`,
    `completeness ${(siap.completeness * 100).toFixed(1)} %`,
    `spurious ${(siap.spuriousness * 100).toFixed(1)} %`,
    `position RMS ${siap.positionRmsM.toFixed(0)} m`,
    `${siap.idChangesPerMinute.toFixed(3)} id changes a minute`,
  ].join('   ');
  return [
    `<text x="${MAP.left}" y="36" font-size="22" font-weight="600" fill="#17212b">Truth and tracks: ${targets} targets, ${tracks} track numbers, ${samples} samples</text>`,
    `<text x="${MAP.left}" y="64" font-size="15" fill="#43505d" xml:space="preserve">${figures}</text>`,
  ].join('\n');
}

/** One colour a track number: neighbours in number are far apart in hue. */
function colour(number: number): string {
  const hue = (number * 137.508 + 200) % 360;
  // Yellow and green must be darker to stand out from a light ground as much as blue does.
  const light = hue > 40 && hue < 190 ? 34 : 46;
  return ` stroke="hsl(${hue.toFixed(0)} 72% ${light}%)"`;
}

function lines(paths: readonly Path[], view: View, attributes: (number: number) => string = () => ''): string {
  return paths.map((path) => `<polyline${attributes(path.number)} points="${thinned(path.points, view)}"/>`).join('\n');
}

function thinned(points: readonly number[], view: View): string {
  const kept: string[] = [];
  let [lastX, lastY] = [Infinity, Infinity];
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [view.x(points[i]!), view.y(points[i + 1]!)];
    const isLast = i + 2 >= points.length;
    if (!isLast && Math.hypot(x - lastX, y - lastY) < APART_PX) continue;
    kept.push(`${x.toFixed(1)},${y.toFixed(1)}`);
    [lastX, lastY] = [x, y];
  }
  // A line of one point is not drawn; doubled, its round cap is.
  return kept.length === 1 ? `${kept[0]} ${kept[0]}` : kept.join(' ');
}

const MISSED = (x: string, y: string): string => `<circle cx="${x}" cy="${y}" r="3" fill="none" stroke="#d9730d"/>`;
const SPURIOUS = (x: string, y: string): string =>
  `<path d="M${x} ${y}m-3-3l6 6m0-6l-6 6" stroke="#c81e3a" stroke-width="1.4"/>`;
const CHANGE = (x: string, y: string): string =>
  `<path d="M${x} ${y}m0-6l6 6l-6 6l-6-6z" fill="#17212b" stroke="#fff"/>`;

function marks(drawing: Drawing, view: View): string {
  const each = (points: readonly number[], mark: (x: string, y: string) => string): string => {
    const step = Math.ceil(points.length / 2 / MARKS_MAX);
    const all: string[] = [];
    for (let i = 0; i < points.length; i += 2 * Math.max(1, step)) {
      all.push(mark(view.x(points[i]!).toFixed(1), view.y(points[i + 1]!).toFixed(1)));
    }
    return all.join('');
  };
  return [each(drawing.missed, MISSED), each(drawing.spurious, SPURIOUS), each(drawing.changes, CHANGE)].join('\n');
}

/** A dot where each track stands at its end, with its number where there is room. */
function ends(paths: readonly Path[], view: View): string {
  const isNumbered = paths.length <= NUMBERED_MAX;
  return paths
    .map(({ number, points }) => {
      const x = view.x(points.at(-2) as number);
      const y = view.y(points.at(-1) as number);
      const dot = `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" fill="none" stroke-width="1.5"${colour(number)}/>`;
      if (!isNumbered) return dot;
      return `${dot}<text x="${(x + 6).toFixed(1)}" y="${(y - 5).toFixed(1)}" font-size="11" fill="#17212b">${number + 1}</text>`;
    })
    .join('\n');
}

/** Faint lines at the scale bar's length. */
function grid(view: View): string {
  const stepPx = scaleM(view) * view.pxPerM;
  let path = '';
  for (let x = MAP.left + ((view.x(0) - MAP.left) % stepPx) - stepPx; x < MAP.left + MAP.width; x += stepPx)
    path += `M${x.toFixed(1)} ${MAP.top}v${MAP.height}`;
  for (let y = MAP.top + ((view.y(0) - MAP.top) % stepPx) - stepPx; y < MAP.top + MAP.height; y += stepPx)
    path += `M${MAP.left} ${y.toFixed(1)}h${MAP.width}`;
  return `<path d="${path}" stroke="#e4e9ee" fill="none"/>`;
}

/** The greatest 1, 2 or 5 times a power of ten metres that is not too long on the page. */
function scaleM({ pxPerM }: View): number {
  const most = SCALE_PX_MAX / pxPerM;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((digit) => digit * power <= most) as number) * power;
}

function scaleBar(view: View): string {
  const lengthM = scaleM(view);
  const width = (lengthM * view.pxPerM).toFixed(1);
  const [x, y] = [MAP.left + MAP.width - 20 - Number(width), MAP.top + MAP.height - 18];
  const text = lengthM >= 1_000 ? `${lengthM / 1_000} km` : `${lengthM} m`;
  return [
    `<path d="M${x} ${y - 5}v5h${width}v-5" fill="none" stroke="#17212b" stroke-width="1.5"/>`,
    `<text x="${x + Number(width) / 2}" y="${y - 9}" font-size="13" text-anchor="middle" fill="#17212b">${text}</text>`,
  ].join('\n');
}

function north(): string {
  const [x, y] = [MAP.left + MAP.width - 34, MAP.top + 22];
  return [
    `<path d="M${x} ${y}l8 24l-8-6l-8 6z" fill="#17212b"/>`,
    `<text x="${x}" y="${y + 42}" font-size="14" font-weight="600" text-anchor="middle" fill="#17212b">N</text>`,
  ].join('\n');
}

function legend(drawing: Drawing): string {
  const y = MAP.top + MAP.height + 36;
  const line =
    (style: string): ((x: number) => string) =>
    (x) =>
      `<path d="M${x - 12} ${y - 5}h24" fill="none" ${style}/>`;
  const mark =
    (draw: (x: string, y: string) => string): ((x: number) => string) =>
    (x) =>
      draw(String(x), String(y - 5));
  const count = (points: readonly number[]): string => (points.length / 2).toLocaleString('en');
  const entries: [draw: (x: number) => string, text: string][] = [
    [line('stroke="#b4bec9" stroke-width="5" stroke-linecap="round"'), 'truth'],
    [line(`stroke-width="1.5"${colour(0)}`), 'track (a colour a number)'],
    [mark(MISSED), `truth without a track (${count(drawing.missed)})`],
    [mark(SPURIOUS), `track without a truth (${count(drawing.spurious)})`],
    [mark(CHANGE), `another track takes over (${count(drawing.changes)})`],
  ];
  const widths = [90, 220, 260, 260, 260];
  let x = MAP.left + 14;
  return entries
    .map(([draw, text], i) => {
      const entry = `${draw(x)}<text x="${x + 20}" y="${y}" font-size="14" fill="#17212b">${text}</text>`;
      x += widths[i]!;
      return entry;
    })
    .join('\n');
}
