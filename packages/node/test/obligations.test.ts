import type { Instrument, Obligation, Term } from '@musubi/model';
import type { TrackRelease } from '@musubi/release';
import { beforeAll, describe, expect, it } from 'vitest';
import { instruments, runWorld, type WorldResult } from './world.ts';

const SECONDS = 36;

/** The shipped instruments with other obligations on the air tracks that Japan sends a partner. */
function asking(partner: string, obligations: readonly Obligation[]) {
  return (instrument: Instrument): Instrument => ({
    ...instrument,
    terms: instrument.terms.map((term: Term) => {
      const isTheirs = term.from.includes('JPN') && term.to.includes(partner) && term.subjects.includes('air-track');
      return isTheirs ? { ...term, obligations } : term;
    }),
  });
}

const degrees = (rad: number): number => (rad * 180) / Math.PI;
/** The frames with tracks in them. */
const filled = (world: WorldResult, nation: string): TrackRelease[] =>
  world.received.get(nation)!.filter(({ tracks }) => tracks.count > 0);
const area = { southDeg: 20, westDeg: 120, northDeg: 31, eastDeg: 129 };

describe('what a partner receives under obligations', { timeout: 300_000 }, () => {
  let world: WorldResult;
  let plain: WorldResult;

  beforeAll(async () => {
    const late: Obligation[] = [
      { kind: 'delay', delayS: 6 },
      { kind: 'strip-sensor' },
      { kind: 'limit-altitude', fromM: 0, toM: 8000 },
    ];
    const seldom: Obligation[] = [
      { kind: 'limit-rate', periodS: 5 },
      { kind: 'limit-area', area },
    ];
    plain = await runWorld({ seed: 1, seconds: SECONDS, silent: [] });
    world = await runWorld({
      seed: 1,
      seconds: SECONDS,
      silent: [],
      instruments: instruments.map(asking('USA', late)).map(asking('AUS', seldom)),
    });
  }, 300_000);

  it('comes late, says nothing of sensors, and keeps to the altitudes', () => {
    const frames = filled(world, 'USA');
    expect(frames.length).toBeGreaterThan(5);
    for (const { tracks, timeS } of frames) {
      for (let row = 0; row < tracks.count; row++) {
        expect(timeS - tracks.timeS[row]!).toBeGreaterThanOrEqual(6);
        expect(timeS - tracks.timeS[row]!).toBeLessThan(7.5);
        expect(tracks.sourceKinds[row]).toBe(0);
        expect(tracks.altitudeM[row]).toBeLessThanOrEqual(8000);
        expect(tracks.horizontalCovariance[row * 10 + 1]).toBe(0);
      }
    }
    const first = (release: WorldResult) => filled(release, 'USA')[0]!.timeS;
    expect(first(world) - first(plain)).toBeGreaterThanOrEqual(6);
  });

  it('comes once in a period and from the area alone', () => {
    const frames = filled(world, 'AUS');
    expect(frames.length).toBeGreaterThan(5);
    const states = new Map<number, Set<string>>();
    for (const { tracks, timeS } of frames) {
      for (let row = 0; row < tracks.count; row++) {
        const place = [tracks.latitudeRad[row]!, tracks.longitudeRad[row]!];
        expect(degrees(place[0]!)).toBeLessThanOrEqual(area.northDeg + 0.001);
        expect(degrees(place[1]!)).toBeLessThanOrEqual(area.eastDeg + 0.001);
        const period = Math.floor(timeS / 5) * 10_000 + tracks.number[row]!;
        states.set(period, (states.get(period) ?? new Set()).add(place.join()));
      }
    }
    expect(states.size).toBeGreaterThan(3);
    for (const seen of states.values()) expect(seen.size).toBe(1);
    // Without the obligations there was more to see.
    expect(filled(plain, 'AUS').at(-1)!.tracks.count).toBeGreaterThan(frames.at(-1)!.tracks.count);
  });
});
