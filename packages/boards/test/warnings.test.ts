import { type GeoPoint, RAD_PER_DEG, readAirspaceShape } from '@musubi/geo';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoardBook, type BoardWorld, type Item } from '../src/index.ts';
import { areasAt, areasOf } from '../src/warnings/areas.ts';
import { warnings } from '../src/warnings/board.ts';
import { acknowledgementsOf } from '../src/warnings/chain.ts';
import { farthestRad, threatFan } from '../src/warnings/fan.ts';
import { isNews, warningOf } from '../src/warnings/from-body.ts';
import { CHI2_95, CHI2_99, createReach, groundEllipse, type ImpactPrediction } from '../src/warnings/impact-area.ts';
import { prefectureShapes } from '../src/warnings/prefecture-shapes.ts';
import { seaAt } from '../src/warnings/seas.ts';
import { Journals, takeJudged, versionOf } from './journals.ts';

const world = (nowS: number, self = 'JPN'): BoardWorld => ({
  ...{
    self,
    nowS,
    exercise: true,
    items: () => [],
    children: () => [],
    alarms: () => [],
    item: () => undefined,
    instrument: () => null,
  },
});

const said = {
  ...{ headline: 'Typhoon', headlineJa: '台風', kind: 'weather', state: 'issued', marking: 'exercise' },
  ...{ urgency: 'Expected', severity: 'Severe', certainty: 'Likely' },
  areas: [{ name: 'Okinawa', nameJa: '沖縄県', code: 'JP-47' }],
  ...{ expectedS: 2_000, plusMinusS: 600, expiresS: 5_000 },
};

function itemOf(journals: Journals, id = 'JPN-1'): Item {
  const book = new BoardBook([warnings]);
  for (const entry of journals.entries) takeJudged(book, entry);
  return book.item('warnings', id) as Item;
}

/** Why entries were not written, or have no effect. */
function refusalsOf(journals: Journals): string[] {
  const book = new BoardBook([warnings]);
  return journals.entries.flatMap((entry) => takeJudged(book, entry) ?? []);
}

/** A prediction at a place, with sigmas east and north in km and in time in s. */
function impactAt(latDeg: number, lonDeg: number, eastKm: number, northKm = eastKm, sigmaS = 20): ImpactPrediction {
  return {
    ...{ timeS: 1_795_000_300, latitudeRad: latDeg * RAD_PER_DEG, longitudeRad: lonDeg * RAD_PER_DEG },
    covariance: [(eastKm * 1e3) ** 2, 0, 0, (northKm * 1e3) ** 2, 0, sigmaS ** 2],
  };
}

const codesAt = (impact: ImpactPrediction) =>
  areasOf(groundEllipse(impact, CHI2_99)).map(({ code, name }) => code || name);

describe('a warning', () => {
  it('is waited for until every nation has acknowledged what it says now', () => {
    const journals = new Journals();
    const first = journals.say('JPN', 'warnings', 'JPN-1', { by: 'A', fields: said }, { timeS: 1_000 });
    const confirm = (nation: string, entry: typeof first, timeS: number) =>
      journals.say(
        nation,
        'warnings',
        'JPN-1',
        { by: 'B', on: { nation: 'JPN', version: versionOf(entry) } },
        { act: 'confirm', timeS },
      );
    expect(warnings.status(itemOf(journals), world(1_001, 'USA'))).toEqual({ code: 'waiting', urgent: true });
    confirm('USA', first, 1_004);
    confirm('AUS', first, 1_060);
    expect(warnings.status(itemOf(journals), world(1_061))).toEqual({ code: 'acknowledged', urgent: false });
    const update = { by: 'A', fields: { state: 'updated', severity: 'Extreme' } };
    const second = journals.say('JPN', 'warnings', 'JPN-1', update, { timeS: 1_100 });
    confirm('USA', second, 1_110);
    expect(warnings.status(itemOf(journals), world(1_111, 'USA'))).toEqual({ code: 'waiting', urgent: false });
    expect(warnings.status(itemOf(journals), world(1_111, 'AUS'))).toEqual({ code: 'waiting', urgent: true });
    expect(acknowledgementsOf(itemOf(journals))).toEqual([
      { nation: 'AUS', delayS: 60, isCurrent: false },
      { nation: 'USA', delayS: 4, isCurrent: true },
    ]);
    expect(warnings.status(itemOf(journals), world(5_000)).code).toBe('expired');
    const overview = warnings.overview?.([itemOf(journals)], world(1_111));
    expect(overview?.tables?.[0]?.rows).toEqual([
      ['AUS', '1', '1', '0', '60 s', '60 s'],
      ['USA', '1', '1', '0', '4 s', '4 s'],
    ]);
    expect(overview?.tables?.[1]?.rows[0]?.at(-1)).toBe('AUS');
    expect(overview?.figures?.map(({ value }) => value)).toEqual(['1', '1', '32 s', '1']);
  });

  it('is a chain: issued, updated, corrected, cancelled, and nothing after', () => {
    const journals = new Journals();
    const say = (fields: object, note = '') =>
      journals.say('JPN', 'warnings', 'JPN-1', { by: 'A', fields, ...(note !== '' && { note }) } as never);
    say(said);
    say({ severity: 'Extreme' });
    say({ state: 'corrected', severity: 'Extreme' });
    say({ state: 'corrected', areas: [{ name: 'Kagoshima' }] }, 'Wrong prefecture');
    say({ state: 'issued' });
    say({ state: 'cancelled' }, 'The storm has passed');
    say({ state: 'updated' });
    say({ state: 'cancelled', severity: 'Minor' }, 'again');
    const item = itemOf(journals);
    expect(refusalsOf(journals)).toEqual([
      'state: must say whether this updates, corrects or cancels the warning',
      'note: must say what was wrong, or why it ends',
      'state: issued does not follow corrected; corrected or updated or cancelled may follow',
      'state: updated does not follow cancelled; nothing follows it',
      'state: a cancelled warning says nothing more; open another',
    ]);
    expect(warnings.status(item, world(1_100))).toEqual({ code: 'cancelled', urgent: false });
  });

  it.each([
    [{ areas: null, shape: null }, 'areas: must say where, by name or as a shape'],
    [{ plusMinusS: null }, 'plusMinusS: goes with an expected time, always'],
    [
      { shape: { kind: 'circle', centre: { latitudeDeg: 91, longitudeDeg: 0 }, radiusM: 5 } },
      /^shape: centre.* is wrong/,
    ],
    [{ marking: null }, 'marking: must be one of actual, exercise, test'],
    [{ sensor: 'JPN-R1' }, 'sensor: there is no such field'],
  ])('that says %j is refused', (change, message) => {
    const journals = new Journals();
    const fields = Object.fromEntries(
      Object.entries({ ...said, ...change }).filter(([k, v]) => v !== null || k === 'marking'),
    );
    journals.say('JPN', 'warnings', 'JPN-1', { by: 'A', fields: fields as never });
    expect(refusalsOf(journals)).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
  });

  it('of an exercise whose entry is not marked so is flagged', () => {
    const journals = new Journals();
    const entry = journals.say('JPN', 'warnings', 'JPN-1', { by: 'A', fields: said });
    Object.assign(entry.label, { caveats: [] });
    expect(refusalsOf(journals)[0]).toBe('is of an exercise or test and not marked so');
  });
});

describe('the areas of an impact', () => {
  it('of 4 October 2022: northern Japan, and none of Tokyo’s islands', () => {
    // The first alert of that day named Hokkaido and, by mistake, islands of Tokyo; Aomori came two minutes later.
    const codes = codesAt(impactAt(41.0, 140.6, 25, 15));
    expect(codes).toContain('JP-01');
    expect(codes).toContain('JP-02');
    expect(codes).not.toContain('JP-13');
    expect(codes.filter((code) => code.startsWith('13'))).toEqual([]);
  });

  it('names islands where the area covers them, and the rest of Tokyo only where it covers that', () => {
    expect(codesAt(impactAt(33.1, 139.8, 2))).toEqual(['13401']);
    expect(codesAt(impactAt(27.08, 142.2, 2))).toEqual(['13421']);
    const tokyo = codesAt(impactAt(35.7, 139.7, 2));
    expect(tokyo).toContain('JP-13');
    expect(tokyo.filter((code) => code.startsWith('13'))).toEqual([]);
    expect(codesAt(impactAt(34.4, 139.3, 10))).toEqual(expect.arrayContaining(['13362', '13363', '13364']));
  });

  it('are those of the islands it falls on, whatever prefecture is nearer', () => {
    // Islands far from the rest of theirs, and near another's: positions to a tenth of a degree.
    expect(codesAt(impactAt(34.4, 129.3, 2))).toEqual(['JP-42']);
    expect(codesAt(impactAt(24.4, 123.0, 2))).toEqual(['JP-47']);
    expect(codesAt(impactAt(25.85, 131.24, 2))).toEqual(['JP-47']);
    expect(codesAt(impactAt(28.3, 129.4, 2))).toEqual(['JP-46']);
    expect(codesAt(impactAt(27.37, 128.6, 2))).toContain('JP-46');
    expect(codesAt(impactAt(36.25, 133.25, 2))).toEqual(['JP-32']);
    expect(codesAt(impactAt(24.78, 141.32, 2))).toEqual(['13421']);
    expect(codesAt(impactAt(24.29, 153.98, 2))).toEqual(['13421']);
    expect(codesAt(impactAt(38.0, 138.4, 2))).toEqual(['JP-15']);
    expect(codesAt(impactAt(34.5, 134.28, 2))).not.toContain('JP-31');
  });

  it('name the area of every place on an outline, whatever the ellipse over it is like', () => {
    const outlines = prefectureShapes().flatMap(({ code, outlines }) => outlines.map((outline) => ({ code, outline })));
    const one = fc.constantFrom(...outlines.filter(({ code }) => code !== 'JP-13'));
    const km = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(one, fc.nat(), km, km, ({ code, outline }, at, eastKm, northKm) => {
        const i = (2 * at) % outline.length;
        expect(codesAt(impactAt(outline[i + 1]!, outline[i]!, eastKm, northKm))).toContain(code);
      }),
      { numRuns: 60 },
    );
  });

  it('leave out a neighbour that begins beyond the margin, and name it within', () => {
    // The line between Nagano and its neighbours is 30 km and more from the city of Matsumoto's south.
    const inland = codesAt(impactAt(36.1, 138.0, 1));
    expect(inland).toEqual(['JP-20']);
    expect(codesAt(impactAt(35.68, 139.77, 1))).toEqual(expect.arrayContaining(['JP-12', 'JP-13']));
    expect(codesAt(impactAt(35.68, 139.77, 1))).not.toContain('JP-09');
  });

  it('at sea are the sea alone', () => {
    expect(codesAt(impactAt(39.5, 135, 10))).toEqual(['Sea of Japan']);
    expect(codesAt(impactAt(39, 152, 10))).toEqual(['North Pacific Ocean']);
    expect(codesAt(impactAt(30, 126, 10))).toEqual(['East China Sea']);
    expect(codesAt(impactAt(0, -30, 10))).toEqual([]);
  });

  // Seats of prefectures: Geospatial Information Authority of Japan, to a hundredth of a degree.
  it.each([
    ['JP-01', 43.06, 141.35],
    ['JP-02', 40.82, 140.74],
    ['JP-04', 38.27, 140.87],
    ['JP-13', 35.69, 139.69],
    ['JP-15', 37.9, 139.02],
    ['JP-17', 36.59, 136.63],
    ['JP-27', 34.69, 135.52],
    ['JP-32', 35.47, 133.05],
    ['JP-34', 34.4, 132.46],
    ['JP-39', 33.56, 133.53],
    ['JP-42', 32.74, 129.87],
    ['JP-46', 31.56, 130.56],
    ['JP-47', 26.21, 127.68],
    ['13401', 33.11, 139.79],
  ])('hold %s where it is', (code, latitudeDeg, longitudeDeg) => {
    expect(areasAt({ latitudeDeg, longitudeDeg }, 2_000)).toContain(code);
  });

  it('leaves no prefecture out that the ellipse touches', () => {
    // An ellipse over the whole country, longer than it is wide.
    expect(codesAt(impactAt(37, 137.5, 600, 500)).filter((code) => code.startsWith('JP-')).length).toBeGreaterThan(45);
    expect(seaAt({ latitudeDeg: 50, longitudeDeg: 150 })?.name).toBe('Sea of Okhotsk');
  });
});

describe('the ellipse of an impact', () => {
  it('has the axes of its covariance', () => {
    const [c, s] = [Math.cos(0.5), Math.sin(0.5)];
    const [major, minor] = [9e6, 1e6];
    // The major axis lies 0.5 rad clockwise from north.
    const covariance = [major * s * s + minor * c * c, (major - minor) * s * c, 0, major * c * c + minor * s * s, 0, 1];
    const ellipse = groundEllipse({ ...impactAt(35, 140, 1), covariance: covariance as never }, CHI2_95);
    expect(ellipse.semiMajorM).toBeCloseTo(Math.sqrt(5.991 * 9e6), 6);
    expect(ellipse.semiMinorM).toBeCloseTo(Math.sqrt(5.991 * 1e6), 6);
    expect(ellipse.azimuthRad).toBeCloseTo(0.5, 9);
    const reach = createReach(ellipse, 1_000);
    const placed = ({ latitudeDeg, longitudeDeg }: GeoPoint) => reach.place(latitudeDeg, longitudeDeg);
    const isNear = (place: GeoPoint): boolean => reach.meets(placed(place), placed(place));
    const north = (km: number, acrossKm = 0): GeoPoint => ({
      latitudeDeg: 35 + (km * c - acrossKm * s) / 110.9,
      longitudeDeg: 140 + (km * s + acrossKm * c) / 91.3,
    });
    expect(isNear(north(8.2))).toBe(true);
    expect(isNear(north(8.6))).toBe(false);
    expect(isNear(north(0, 3.3))).toBe(true);
    expect(isNear(north(0, 3.7))).toBe(false);
    // Lines whose ends are both outside: across it, beside it, and from inside to far away.
    const crosses = (from: GeoPoint, to: GeoPoint): boolean => reach.meets(placed(from), placed(to));
    expect(crosses(north(-20, -1), north(20, 1))).toBe(true);
    expect(crosses(north(5, -9), north(5, 9))).toBe(true);
    expect(crosses(north(9, -9), north(9, 9))).toBe(false);
    expect(crosses(north(-20, 4), north(20, 4))).toBe(false);
    expect(crosses(north(0), north(90, 90))).toBe(true);
  });
});

describe('the fan before burnout', () => {
  // Closed form: facts of the two-body problem, computed apart (NumPy).
  it.each([
    [0.1, 6.03392],
    [0.3, 20.3285],
    [0.5, 38.94244],
  ])('reaches as far as gravity lets a body of Q %d fly', (q, degrees) => {
    const speed = Math.sqrt((q * 3.986004418e14) / 6_378_137);
    expect(farthestRad(speed) / RAD_PER_DEG).toBeCloseTo(degrees, 4);
    expect(farthestRad(8_000)).toBe(Math.PI);
  });

  it('is a shape that can be drawn, along the course, and tells no place exactly', () => {
    // At 40° N 130° E: east is (−sin λ, cos λ, 0).
    const [lat, lon] = [40.0123 * RAD_PER_DEG, 130.0456 * RAD_PER_DEG];
    const r = 6_369_000 + 60_000;
    const position = [r * Math.cos(lat) * Math.cos(lon), r * Math.cos(lat) * Math.sin(lon), r * Math.sin(lat)];
    const east = [-1_500 * Math.sin(lon), 1_500 * Math.cos(lon), 0];
    const fan = threatFan(position, east);
    expect(fan).toMatchObject({ kind: 'sector', startAzimuthDeg: 70, endAzimuthDeg: 110 });
    expect(fan.centre).toEqual({ latitudeDeg: 40.2, longitudeDeg: 130 });
    expect(readAirspaceShape(fan).problem).toBeNull();
    const upward = position.map((x) => (x / r) * 1_000);
    expect(threatFan(position, upward).kind).toBe('circle');
    expect(readAirspaceShape(threatFan(position, upward)).problem).toBeNull();
  });
});

describe('the warning of a falling body', () => {
  const body = { timeS: 1_795_000_000, positionM: [-3.5e6, 3.7e6, 4.1e6], velocityMps: [500, 900, 300] };
  const fan = warningOf({ ...body, phase: 'boosting', impact: null });
  const fall = warningOf({ ...body, phase: 'free-flight', impact: impactAt(41, 140.6, 25, 15) });

  it('has a fan before burnout and named areas, in whole minutes, after', () => {
    expect(fan).toMatchObject({ areas: null, expectedS: null, certainty: 'Possible' });
    expect(fall['shape']).toBeNull();
    expect((fall['expectedS'] as number) % 60).toBe(0);
    expect(fall['plusMinusS']).toBe(120);
    expect(fall['headline']).toMatch(/^Ballistic missile: expected to come down about \d\d:\d\d UTC: Hokkaido, Aomori/);
    expect(fall['headlineJa']).toMatch(/北海道、青森県/);
    for (const fields of [fan, fall]) {
      const journals = new Journals();
      const all = { state: 'issued', marking: 'exercise', ...fields };
      const opening = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
      journals.say('JPN', 'warnings', 'JPN-1', { by: 'node', fields: opening as never });
      expect(refusalsOf(journals)).toEqual([]);
    }
  });

  it('says nothing of where the body is, how it was seen, or by what', () => {
    const text = JSON.stringify([fan, fall]);
    expect(text).not.toMatch(/sensor|radar|track|plot|sigma|covariance|position|velocity|ballisticCoefficient/i);
    // The ellipse stays here: two of the same areas and minute tell the same, however well they were seen.
    const sharper = warningOf({ ...body, phase: 'free-flight', impact: impactAt(41.01, 140.61, 25, 15.2, 21) });
    expect(sharper).toEqual(fall);
  });

  it('is news when areas or the time change, and not before', () => {
    expect(isNews(fan, fall)).toBe(true);
    expect(isNews(fan, warningOf({ ...body, phase: 'boosting', impact: null, velocityMps: [510, 900, 300] }))).toBe(
      false,
    );
    expect(isNews(fall, warningOf({ ...body, phase: 'free-flight', impact: impactAt(41, 140.6, 25, 15) }))).toBe(false);
    const later = { ...impactAt(41, 140.6, 25, 15), timeS: 1_795_000_500 };
    expect(isNews(fall, warningOf({ ...body, phase: 'free-flight', impact: later }))).toBe(true);
    expect(isNews(fall, warningOf({ ...body, phase: 'free-flight', impact: impactAt(39.5, 135, 10) }))).toBe(true);
  });

  it('away from every area known here has a coarse circle', () => {
    const far = warningOf({ ...body, phase: 'free-flight', impact: impactAt(0.2, -30.1, 10) });
    expect(far).toMatchObject({
      areas: null,
      shape: { kind: 'circle', centre: { latitudeDeg: 0, longitudeDeg: -30 } },
    });
  });
});
