import { clearSurveillance, createSurveillanceColumns, decodeSurveillance, RecordFlag } from '@musubi/asterix';
import { inverse, RAD_PER_DEG } from '@musubi/geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COURSE_STATE, type CoursePlace, courseReports, placeOnCourse } from '../src/inject/index.ts';

const NOON_S = 1_795_000_000 - (1_795_000_000 % 86_400) + 43_200;
const reporter = { source: { sac: 254, sic: 9 }, sigmaM: 50 };
const course: CoursePlace[] = [
  { afterS: 0, latitudeDeg: 26, longitudeDeg: 128, altitudeM: 3_000 },
  { afterS: 600, latitudeDeg: 27, longitudeDeg: 128, altitudeM: 6_000 },
  { afterS: 900, latitudeDeg: 27, longitudeDeg: 129, altitudeM: 6_000 },
];
const columns = createSurveillanceColumns(1_024);

function read(blocks: readonly Uint8Array[]) {
  clearSurveillance(columns);
  for (const bytes of blocks) expect(decodeSurveillance(bytes, 0, bytes.length, columns)).toBe(bytes.length);
  expect(columns.problemCount).toBe(0);
  return columns.cat062;
}

describe('placeOnCourse', () => {
  it('goes evenly from place to place, and is nowhere before and after', () => {
    const out = new Float64Array(COURSE_STATE);
    expect(placeOnCourse(course, 300, out)).toBe(true);
    expect(out[0]! / RAD_PER_DEG).toBeCloseTo(26.5, 3);
    expect(out[2]).toBe(4_500);
    // 110.8 km in ten minutes, due north, and 5 m/s up.
    expect(out[3]).toBeCloseTo(0, 3);
    expect(out[4]).toBeCloseTo(184.6, 0);
    expect(out[5]).toBe(5);
    expect(placeOnCourse(course, -0.1, out)).toBe(false);
    expect(placeOnCourse(course, 900.1, out)).toBe(false);
    expect(placeOnCourse([], 0, out)).toBe(false);
    expect(placeOnCourse(course.slice(0, 1), 0, out)).toBe(false);
  });

  it('moves as its velocity says, wherever on earth', () => {
    const place = fc.record({
      latitudeDeg: fc.double({ min: -85, max: 85, noNaN: true }),
      longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    const [a, b, apart] = [new Float64Array(COURSE_STATE), new Float64Array(COURSE_STATE), new Float64Array(2)];
    fc.assert(
      fc.property(place, fc.double({ min: -2, max: 2, noNaN: true }), (from, stepDeg) => {
        const to = { latitudeDeg: from.latitudeDeg + stepDeg, longitudeDeg: from.longitudeDeg };
        const places = [
          { ...from, afterS: 0, altitudeM: null },
          { ...to, afterS: 1_000, altitudeM: null },
        ];
        placeOnCourse(places, 400, a);
        placeOnCourse(places, 401, b);
        inverse(a[0]!, a[1]!, b[0]!, b[1]!, apart);
        expect(Math.hypot(a[3]!, a[4]!)).toBeCloseTo(apart[0]!, 2);
        expect(Number.isNaN(a[2])).toBe(true);
      }),
    );
  });
});

describe('courseReports', () => {
  it('says where each target is, marked as simulated', () => {
    const found = read(courseReports([{ id: 'JPN-1', places: course, elapsedS: 300 }], reporter, NOON_S));
    expect(found.count).toBe(1);
    expect(found.flags[0]! & RecordFlag.simulated).toBe(RecordFlag.simulated);
    expect(found.latitudeDeg[0]).toBeCloseTo(26.5, 2);
    expect(found.flightLevel[0]).toBeCloseTo(147.75, 2);
    expect(found.timeOfDayS[0]).toBe(43_200);
    expect([found.sac[0], found.sic[0]]).toEqual([254, 9]);
  });

  it('leaves out what has not begun or is over, and fits hundreds into datagrams', () => {
    const many = Array.from({ length: 300 }, (_, n) => ({ id: `JPN-${n}`, places: course, elapsedS: n * 4 - 100 }));
    const blocks = courseReports(many, reporter, NOON_S);
    expect(Math.max(...blocks.map(({ length }) => length))).toBeLessThan(1_472);
    expect(read(blocks).count).toBe(many.filter(({ elapsedS }) => elapsedS >= 0 && elapsedS <= 900).length);
  });

  it('says what it can of courses that nothing could fly, and nothing of those that go back in time', () => {
    const place = fc.record({
      afterS: fc.integer({ min: 0, max: 40 }),
      latitudeDeg: fc.double({ min: -90, max: 90, noNaN: true }),
      longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
      altitudeM: fc.oneof(fc.constant(null), fc.double({ min: 0, max: 30_000, noNaN: true })),
    });
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 5 }),
        fc.double({ min: -5, max: 50, noNaN: true }),
        (places, elapsedS) => {
          const found = read(courseReports([{ id: 'JPN-1', places, elapsedS }], reporter, NOON_S));
          for (let i = 0; i < found.count; i++) {
            expect(Number.isFinite(found.latitudeDeg[i]! + found.longitudeDeg[i]! + found.eastMps[i]!)).toBe(true);
            expect(found.flags[i]! & RecordFlag.simulated).toBe(RecordFlag.simulated);
          }
        },
      ),
    );
  });

  it('says the same whenever it is asked, near the date line too', () => {
    const places = [
      { afterS: 0, latitudeDeg: 10, longitudeDeg: 179.9, altitudeM: null },
      { afterS: 600, latitudeDeg: 10, longitudeDeg: -179.9, altitudeM: null },
    ];
    const flown = [{ id: 'JPN-1', places, elapsedS: 300 }];
    expect(courseReports(flown, reporter, NOON_S)).toEqual(courseReports(flown, reporter, NOON_S));
    expect(Math.abs(read(courseReports(flown, reporter, NOON_S)).longitudeDeg[0]!)).toBeGreaterThan(179.9);
  });
});
