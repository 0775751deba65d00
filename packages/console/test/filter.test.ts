import { CAVEATS, IDENTITIES } from '@musubi/model';
import { SOURCES, TARGET_KINDS, type TrackView } from '@musubi/node/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '../src/areas/area.ts';
import {
  countCriteria,
  createRowFilter,
  type Criteria,
  NO_CRITERIA,
  ORIGINATOR_ONLY,
  readCriteria,
} from '../src/filter/criteria.ts';
import { createSearchTexts } from '../src/filter/search-text.ts';
import { hiddenCount, shownRows } from '../src/filter/shown-rows.ts';
import { en } from '../src/i18n/en.ts';
import { ja } from '../src/i18n/ja.ts';
import { readLink } from '../src/session/deep-link.ts';
import { initialState, reduce } from '../src/store/state.ts';
import { actionsOfView, viewOf } from '../src/views/apply-view.ts';
import { readView, readViews, type SavedView, VIEWS_MAX, writeViewLink } from '../src/views/view.ts';
import { columnsOf, createMockWorld } from './mock-picture.ts';

const picture = createMockWorld(() => 1_793_600_000, 100).picture(null);
const columns = columnsOf(picture);
const NAHA: Area = {
  id: 'area-1',
  name: 'Naha',
  colour: 'teal',
  lowerM: null,
  upperM: 6000,
  shape: { kind: 'circle', centre: { latitudeDeg: 26.2, longitudeDeg: 127.65 }, radiusM: 300_000 },
};

const labels = (t: TrackView) =>
  t.contributors.flatMap(({ label }) => (label === null ? [] : [picture.labels[label]!]));

/** Ids that the filter lets through. */
function passing(criteria: Partial<Criteria>): Set<string> {
  const shown = createRowFilter({ ...NO_CRITERIA, ...criteria }, [NAHA])(columns);
  return new Set(picture.tracks.filter((_, row) => !shown || shown[row] === 1).map(({ id }) => id));
}
/** The same by the objects; emergencies always pass. */
const expected = (holds: (track: TrackView) => boolean): Set<string> =>
  new Set(picture.tracks.filter((t) => t.emergency || holds(t)).map(({ id }) => id));

const criteria = fc.record({
  lowerFt: fc.option(fc.integer({ min: 0, max: 40_000 })),
  upperFt: fc.option(fc.integer({ min: 0, max: 40_000 })),
  slowestKt: fc.option(fc.integer({ min: 0, max: 600 })),
  fastestKt: fc.option(fc.integer({ min: 0, max: 600 })),
  environments: fc.subarray(['air', 'surface'] as const),
  kinds: fc.subarray([...TARGET_KINDS]),
  identities: fc.subarray([...IDENTITIES]),
  nations: fc.subarray(['AUS', 'JPN', 'USA']),
  sources: fc.subarray([...SOURCES]),
  classifications: fc.subarray(['JPN-DEMO/OPEN', 'JPN-DEMO/LIMITED', 'USA-DEMO/OPEN']),
  caveats: fc.subarray([...CAVEATS]),
  releasable: fc.subarray(['AUS', 'USA', ORIGINATOR_ONLY]),
  areaId: fc.option(fc.constantFrom('area-1', 'area-9')),
});

describe('criteria', () => {
  it.each<[string, Partial<Criteria>, (t: TrackView) => boolean]>([
    [
      'altitude',
      { lowerFt: 20_000, upperFt: 30_000 },
      ({ altitudeM }) => altitudeM! / 0.3048 >= 20_000 && altitudeM! / 0.3048 <= 30_000,
    ],
    ['speed', { slowestKt: 300 }, (t) => (Math.hypot(t.eastMps, t.northMps) * 3600) / 1852 >= 300],
    ['kind', { kinds: ['tanker', 'airliner'] }, ({ kind }) => kind === 'tanker' || kind === 'airliner'],
    ['identity', { identities: ['suspect'] }, ({ identity }) => identity === 'suspect'],
    ['environment', { environments: ['surface'] }, ({ environment }) => environment === 'surface'],
    ['nation', { nations: ['USA'] }, ({ contributors }) => contributors.some(({ nation }) => nation === 'USA')],
    ['sensor', { sources: ['ais'] }, ({ contributors }) => contributors.some(({ sources }) => sources.includes('ais'))],
    [
      'classification',
      { classifications: ['JPN-DEMO/LIMITED'] },
      (t) => labels(t).some((l) => l.classification === 'LIMITED'),
    ],
    ['caveat', { caveats: ['NOFORN', 'ORCON'] }, (t) => labels(t).some((l) => l.caveats.includes('NOFORN'))],
    [
      'nation it is releasable to',
      { releasable: ['USA'] },
      (t) => labels(t).some((l) => l.releasableTo.includes('USA')),
    ],
    ['originator only', { releasable: [ORIGINATOR_ONLY] }, (t) => labels(t).some((l) => l.releasableTo.length === 0)],
    [
      'all of one label',
      { classifications: ['USA-DEMO/OPEN'], releasable: ['USA'] },
      // The American label is not for the USA, and another label of the same track does not stand in for it.
      () => false,
    ],
    ['unknown classification', { classifications: ['FRA-DEMO/OPEN'] }, () => false],
    ['unknown nation', { nations: ['FRA'] }, () => false],
  ])('by %s as the objects say', (_, asked, holds) => {
    const found = passing(asked);
    expect(found).toEqual(expected(holds));
    expect(found.size).toBeLessThan(100);
  });

  it('by area, with its altitudes; an area that is gone asks for nothing', () => {
    const found = picture.tracks.filter(({ id, emergency }) => passing({ areaId: 'area-1' }).has(id) && !emergency);
    expect(found.length).toBeGreaterThan(3);
    for (const { latitudeDeg, longitudeDeg, altitudeM } of found) {
      expect(Math.hypot((latitudeDeg - 26.2) * 111.2, (longitudeDeg - 127.65) * 100)).toBeLessThan(305);
      expect(altitudeM ?? 0).toBeLessThanOrEqual(6000);
    }
    expect(passing({ areaId: 'area-9' }).size).toBe(100);
  });

  it('together let through what each lets through', () => {
    fc.assert(
      fc.property(criteria, (asked) => {
        const { classifications, caveats, releasable, ...rest } = asked;
        const each = Object.entries(rest).map(([what, value]) => passing({ [what]: value }));
        // One label must be all that is asked of labels.
        each.push(passing({ classifications, caveats, releasable }));
        const all = new Set([...passing({})].filter((id) => each.every((one) => one.has(id))));
        expect(passing(asked)).toEqual(all);
      }),
      { numRuns: 30 },
    );
  });

  it('come back from JSON, and from anything else without a throw', () => {
    fc.assert(
      fc.property(criteria, (asked) => {
        expect(readCriteria(JSON.parse(JSON.stringify(asked)))).toEqual(asked);
      }),
    );
    fc.assert(fc.property(fc.anything(), (value) => void countCriteria(readCriteria(value))));
    expect(
      readCriteria({
        kinds: ['missile', 'tanker'],
        areaId: '<b>',
        lowerFt: '3',
        classifications: ['OPEN'],
        releasable: [7],
      }),
    ).toEqual({
      ...NO_CRITERIA,
      kinds: ['tanker'],
    });
  });

  it('are worked out once a picture', () => {
    const asked = { criteria: { ...NO_CRITERIA, environments: ['surface'] as const }, areas: [] };
    expect(shownRows(columns, asked)).toBe(shownRows(columns, asked));
    expect(hiddenCount(columns, asked)).toBeGreaterThan(50);
    expect(hiddenCount(columns, { criteria: NO_CRITERIA, areas: [] })).toBe(0);
  });
});

describe('saved views', () => {
  const view = fc.record<SavedView>({
    name: fc.string({ maxLength: 30 }).map((name) => name.trim()),
    place: fc.option(
      fc.record({
        latitudeDeg: fc.integer({ min: -90, max: 90 }),
        longitudeDeg: fc.integer({ min: -180, max: 180 }),
        zoom: fc.integer({ min: 2, max: 13 }),
      }),
    ),
    layers: fc.record({
      ...{ showCoverage: fc.boolean(), showLabels: fc.boolean(), showTrails: fc.boolean() },
      showSites: fc.boolean(),
    }),
    text: fc.string({ maxLength: 30 }).map((text) => text.trim()),
    criteria,
    theme: fc.constantFrom('dark', 'light'),
  });

  it('bring back what was shown', () => {
    fc.assert(
      fc.property(view, (saved) => {
        const state = actionsOfView(saved).reduce(reduce, initialState('en', 'dark'));
        expect({ ...viewOf(state, saved.name), place: state.look?.place ?? null }).toEqual(saved);
      }),
    );
  });

  it('come back from the browser’s storage and from a link', () => {
    fc.assert(
      fc.property(view, (saved) => {
        expect(readViews(JSON.stringify([saved]))).toEqual([saved]);
        const hash = `#${new URLSearchParams({ view: writeViewLink(saved) })}`;
        expect(readLink(hash).view).toEqual({ ...saved, name: '' });
      }),
    );
  });

  it('from anywhere never throw and are bounded', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readView(value)));
    fc.assert(fc.property(fc.string(), (text) => void readViews(text)));
    expect(readViews(JSON.stringify(Array.from({ length: 50 }, () => ({}))))).toHaveLength(VIEWS_MAX);
    expect(readLink(`#view=${'['.repeat(5000)}`).view).toBeNull();
  });
});

describe('what tracks are found by', () => {
  const world = createMockWorld(() => 1000, 300);
  const base = world.picture(null);
  const change = fc.record({
    row: fc.nat(299),
    what: fc.constantFrom('callsign', 'kind', 'emergency', 'mode3A', 'contributors', 'id', 'gone'),
  });

  it('is as if every track were read anew, whatever changed since the picture before', () => {
    const texts = createSearchTexts();
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 6 }), { minLength: 1, maxLength: 5 }), (pictures) => {
        let tracks = [...base.tracks];
        for (const changes of pictures) {
          for (const { row, what } of changes) {
            const was = tracks[row];
            if (!was) continue;
            const to: Record<string, Partial<typeof was>> = {
              callsign: { callsign: was.callsign === 'NEW1' ? 'NEW2' : 'NEW1' },
              kind: { kind: was.kind === 'tanker' ? 'airliner' : 'tanker' },
              emergency: { emergency: !was.emergency },
              mode3A: { mode3A: was.mode3A === '4321' ? '1234' : '4321' },
              contributors: { contributors: was.contributors.slice(1) },
              id: { id: `JT-${String(900_000 + row).padStart(6, '0')}` },
            };
            tracks = what === 'gone' ? tracks.filter((t) => t !== was) : tracks.with(row, { ...was, ...to[what] });
          }
          const picture = columnsOf({ ...base, tracks });
          const fresh = createSearchTexts();
          texts.begin(picture, en);
          fresh.begin(picture, en);
          for (let row = 0; row < picture.count; row++) expect(texts.of(row)).toBe(fresh.of(row));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is read anew for tracks that changed alone, and for all in another language', () => {
    const texts = createSearchTexts();
    const read = (tracks: typeof base.tracks, words: Parameters<typeof texts.begin>[1]) => {
      const before = texts.made();
      const picture = columnsOf({ ...base, tracks });
      texts.begin(picture, words);
      for (let row = 0; row < picture.count; row++) texts.of(row);
      return texts.made() - before;
    };
    expect(read(base.tracks, en)).toBe(300);
    expect(
      read(
        base.tracks.map((t) => ({ ...t, latitudeDeg: t.latitudeDeg + 0.01, ageS: 3 })),
        en,
      ),
    ).toBe(0);
    expect(read(base.tracks.with(7, { ...base.tracks[7]!, callsign: 'OTHER' }), en)).toBe(1);
    expect(read(base.tracks, ja)).toBe(300);
  });
});
