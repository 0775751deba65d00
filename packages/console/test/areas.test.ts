import { type AirspaceShape, METRES_PER_FOOT, METRES_PER_NAUTICAL_MILE } from '@musubi/geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, AREAS_MAX, freshId, readAreas } from '../src/areas/area.ts';
import {
  type AreaDraft,
  draftClicked,
  draftDragged,
  draftOf,
  draftPlaced,
  draftPointed,
  handlesOf,
  newDraft,
  previewOf,
  readDraft,
} from '../src/areas/area-draft.ts';
import { exportAreas, importAreas } from '../src/areas/area-geojson.ts';
import { parsePlace, placeText } from '../src/areas/place-text.ts';

const at = (latitudeDeg: number, longitudeDeg: number) => ({ latitudeDeg, longitudeDeg });
const shapes: AirspaceShape[] = [
  { kind: 'circle', centre: at(26.2, 127.65), radiusM: 37_040 },
  { kind: 'polygon', points: [at(24, 179), at(26, -179), at(23, -178)] },
  { kind: 'corridor', points: [at(26, 127), at(27, 128), at(27, 129)], widthM: 18_520 },
  {
    kind: 'sector',
    centre: at(26.2, 127.65),
    innerRadiusM: 10_000,
    outerRadiusM: 90_000,
    startAzimuthDeg: 300,
    endAzimuthDeg: 30,
  },
  { kind: 'orbit', from: at(26, 127), to: at(27, 127), widthM: 20_000, side: 'left' },
];
const area = (shape: AirspaceShape, i = 1): Area => ({
  id: `area-${i}`,
  name: `Kadena ${i} 区域`,
  colour: 'teal',
  shape,
  lowerM: 3048,
  upperM: null,
});

describe('places as people write them', () => {
  it.each([
    ['26.2 127.65', 26.2, 127.65],
    ['-18.14, 179.2', -18.14, 179.2],
    ['26°12.00′N 127°39.00′E', 26.2, 127.65],
    ['26 12 0 S 127 39 0 W', -26.2, -127.65],
    ['26.2N 127.65E', 26.2, 127.65],
    ['2612N12739E', 26.2, 127.65],
    ['261200N1273900E', 26.2, 127.65],
  ])('%s', (text, latitudeDeg, longitudeDeg) => {
    const found = parsePlace(text);
    expect(found?.latitudeDeg).toBeCloseTo(latitudeDeg, 9);
    expect(found?.longitudeDeg).toBeCloseTo(longitudeDeg, 9);
  });

  it('knows the military grid, with spaces or without', () => {
    // The Washington Monument is 18SUJ2348306479 by the National Geodetic Survey's converter.
    for (const text of ['18SUJ2348306479', '18S UJ 23483 06479']) {
      expect(parsePlace(text)?.latitudeDeg).toBeCloseTo(38.8895, 3);
      expect(parsePlace(text)?.longitudeDeg).toBeCloseTo(-77.0352, 3);
    }
  });

  it.each(['', 'Naha', '26.2', '91 0', '0 181', '26 61 N 127 0 E', '99ZZZ1234', '26 127 3', 'N26 E127 x'])(
    'is none: %j',
    (text) => expect(parsePlace(text)).toBeNull(),
  );

  it('reads back what it writes, and never throws', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (lat, lon) => {
          const found = parsePlace(placeText(at(lat, lon)));
          expect(found?.latitudeDeg).toBeCloseTo(lat, 4);
          expect(found?.longitudeDeg).toBeCloseTo(lon, 4);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => void parsePlace(text)));
  });
});

describe('drawing', () => {
  const shapeOf = (draft: AreaDraft): AirspaceShape | undefined => readDraft(draft).area?.shape;

  it('takes two clicks for a circle, the second for its radius', () => {
    let draft = draftClicked(newDraft('circle', 'violet'), at(26, 127));
    draft = draftPointed(draft, at(26.5, 127));
    expect(previewOf(draft)).toMatchObject({ kind: 'circle', centre: at(26, 127) });
    draft = draftClicked(draft, at(27, 127));
    expect(draft.placing).toBe(false);
    const shape = shapeOf(draft) as { radiusM: number };
    expect(shape.radiusM / 1852).toBeCloseTo(59.8, 1);
    expect(draftClicked(draft, at(0, 0))).toBe(draft);
  });

  it('takes a point a click for a polygon until told, and shows the next one at the pointer', () => {
    let draft = newDraft('polygon', 'violet');
    for (const place of [at(26, 127), at(27, 127)]) draft = draftClicked(draft, place);
    expect(readDraft(draft).problem).toBe('shape-points');
    draft = draftPointed(draft, at(27, 128));
    expect((previewOf(draft) as { points: readonly unknown[] }).points).toHaveLength(3);
    draft = draftPlaced(draftClicked(draft, at(26, 128)));
    expect(shapeOf(draft)).toEqual({ kind: 'polygon', points: [at(26, 127), at(27, 127), at(26, 128)] });
    const moved = draftDragged(draft, 2, at(25, 129));
    expect((shapeOf(moved) as { points: readonly unknown[] }).points[2]).toEqual(at(25, 129));
  });

  it('takes three clicks for a sector, and its edges can be dragged', () => {
    let draft = newDraft('sector', 'violet');
    for (const place of [at(26, 127), at(27, 127), at(26, 128)]) draft = draftClicked(draft, place);
    expect(draft).toMatchObject({ placing: false, start: '0', end: '89.8' });
    expect(handlesOf(draft).map(({ what }) => what)).toEqual([0, 'start', 'end']);
    expect(draftDragged(draft, 'end', at(25, 127)).end).toBe('180');
  });

  it('says what is wrong, and in which line', () => {
    const draft = { ...newDraft('corridor', 'violet'), places: '26 127\nNaha\n27 128' };
    expect(readDraft(draft)).toMatchObject({ problem: 'place-unclear', line: 2 });
    expect(readDraft({ ...draft, places: '' }).problem).toBe('incomplete');
    const good = { ...draft, places: '26 127\n27 128' };
    expect(readDraft(good).problem).toBeNull();
    expect(readDraft({ ...good, width: 'x' }).problem).toBe('shape-number');
    expect(readDraft({ ...good, lower: 'x' }).problem).toBe('number-unclear');
    expect(readDraft({ ...good, lower: '5000', upper: '1000' }).problem).toBe('band-upside-down');
    expect(readDraft({ ...good, lower: '1000', upper: '5000' }).area?.lowerM).toBeCloseTo(1000 * METRES_PER_FOOT, 9);
  });

  it('gives a form to what it can draw, and the same shape back from it', () => {
    for (const shape of shapes.slice(0, 4)) {
      const draft = draftOf(area(shape)) as AreaDraft;
      const again = shapeOf(draft) as unknown as Record<string, unknown>;
      for (const [key, value] of Object.entries(shape))
        if (typeof value === 'number') expect(again[key]).toBeCloseTo(value, 6);
        else expect(again[key]).toEqual(value);
      expect(handlesOf(draft).length).toBeGreaterThan(0);
    }
    expect(draftOf(area(shapes[4]!))).toBeNull();
    expect(METRES_PER_NAUTICAL_MILE).toBe(1852);
  });
});

describe('areas in a file', () => {
  const areas = shapes.map((shape, i) => area(shape, i + 1));

  it('come back exactly as they were defined', () => {
    const { areas: back, added, passedOver } = importAreas(exportAreas(areas), []);
    expect(back.map(({ id, ...rest }) => rest)).toEqual(areas.map(({ id, ...rest }) => rest));
    expect([added, passedOver]).toEqual([areas.length, 0]);
  });

  it('are polygons for other programs, cut at the antimeridian', () => {
    const file = JSON.parse(exportAreas(areas)) as { features: { geometry: { type: string } }[] };
    expect(file.features.map((f) => f.geometry.type)).toEqual([
      'Polygon',
      'MultiPolygon',
      'Polygon',
      'Polygon',
      'Polygon',
    ]);
  });

  it('of other programs become polygons; what is none is counted', () => {
    const ring = [
      [127, 26],
      [128, 26],
      [128, 27],
      [127, 26],
    ];
    const features = [
      { type: 'Feature', properties: { name: 'theirs' }, geometry: { type: 'Polygon', coordinates: [ring] } },
      { type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [1, 2] } },
      { type: 'Feature', geometry: { type: 'MultiPolygon', coordinates: [[ring], null, 5] } },
      null,
    ];
    const { areas: found, passedOver } = importAreas(JSON.stringify({ type: 'FeatureCollection', features }), areas);
    expect(found.slice(areas.length).map(({ name, shape }) => [name, shape.kind])).toEqual([
      ['theirs', 'polygon'],
      ['', 'polygon'],
    ]);
    expect(passedOver).toBe(4);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('never throw, and are bounded', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void importAreas(text, [])));
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readAreas(text)));
    fc.assert(
      fc.property(fc.array(fc.anything()), (features) => void importAreas(JSON.stringify({ features }) ?? '', [])),
    );
    const many = Array.from({ length: AREAS_MAX + 5 }, (_, i) => area(shapes[0]!, i));
    expect(importAreas(exportAreas(many), []).areas).toHaveLength(AREAS_MAX);
    expect(readAreas(JSON.stringify(many))).toHaveLength(AREAS_MAX);
    expect(freshId([area(shapes[0]!, 2)])).toBe('area-3');
  });
});
