import { RAD_PER_DEG } from '@musubi/geo';
import { TargetKind } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { createScenario, demoSensors, SimError, truthAt, visibleTruth } from '../src/index.ts';
import { horizonM } from '../src/coverage.ts';

const startS = 1_760_000_000;
const scenario = createScenario({ seed: 1, startS });
const sensors = demoSensors(9000);
const idsSeen = (seeing: (id: string, nation: string) => boolean, timeS: number) =>
  new Set(
    visibleTruth(
      scenario,
      sensors.filter((sensor) => seeing(sensor.id, sensor.nation)),
      timeS,
    ).map((state) => state.id),
  );

describe('the scenario', () => {
  it('is the same for the same seed and another for another', () => {
    const again = truthAt(createScenario({ seed: 1, startS }), startS + 1234);
    expect(again).toEqual(truthAt(scenario, startS + 1234));
    expect(truthAt(createScenario({ seed: 2, startS }), startS + 1234)).not.toEqual(again);
  });

  it('has 80 aircraft of seven sorts and 16 vessels of five', () => {
    const truth = truthAt(scenario, startS);
    const kinds = (environment: string) =>
      new Set(truth.filter((t) => t.environment === environment).map((t) => t.kind));
    expect(truth.filter((t) => t.environment === 'air')).toHaveLength(80);
    expect(truth.filter((t) => t.environment === 'surface')).toHaveLength(16);
    expect(kinds('air')).toEqual(
      new Set([
        TargetKind.airliner,
        TargetKind.militaryAircraft,
        TargetKind.rotorcraft,
        TargetKind.uncrewedAircraft,
        TargetKind.lightAircraft,
      ]),
    );
    expect(kinds('surface').size).toBe(5);
  });

  it('has aircraft without transponder, without Mode S and without ADS-B', () => {
    const air = scenario.targets.filter((t) => t.environment === 'air');
    expect(air.filter((t) => !t.cooperative).length).toBeGreaterThanOrEqual(4);
    expect(air.filter((t) => t.cooperative && t.address < 0).length).toBeGreaterThanOrEqual(2);
    expect(air.filter((t) => t.address >= 0 && !t.adsb).length).toBeGreaterThanOrEqual(8);
    for (const t of air) {
      if (t.adsb) expect(t.address).toBeGreaterThan(0);
      if (!t.cooperative) expect([t.address, t.mode3A, t.callsign]).toEqual([-1, -1, '']);
    }
  });

  it('gives every identity once, from the blocks they should come from', () => {
    const large = createScenario({ seed: 1, startS, aircraft: 1000, vessels: 200 }).targets;
    const addresses = large.map((t) => t.address).filter((a) => a >= 0);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const a of addresses) {
      const block = [0xf00000, 0x840000, 0xa00000, 0x7c0000].find((first) => a >= first && a < first + 0x8000);
      expect(block, a.toString(16)).toBeDefined();
    }
    expect(new Set(large.map((t) => t.id)).size).toBe(large.length);
    const numbers = large.map((t) => t.mmsi).filter((m) => m >= 0);
    expect(new Set(numbers).size).toBe(200);
    for (const t of large) expect([0o75, 0o76, 0o77]).not.toContain(t.mode3A >> 6);
    for (const t of scenario.targets) expect(t.callsign.length).toBeLessThanOrEqual(t.environment === 'air' ? 8 : 20);
  });

  it('keeps to the exercise area', () => {
    for (let timeS = startS; timeS < startS + 40_000; timeS += 2000) {
      for (const { latitudeRad, longitudeRad, id } of truthAt(scenario, timeS)) {
        const [latitude, longitude] = [latitudeRad / RAD_PER_DEG, longitudeRad / RAD_PER_DEG];
        expect(latitude > 23.5 && latitude < 31.5 && longitude > 121.8 && longitude < 132.3, id).toBe(true);
      }
    }
  });

  it('builds for any seed', () => {
    for (let seed = -50; seed < 50; seed++) createScenario({ seed, startS: 0, aircraft: 100, vessels: 20 });
  });

  it.each([
    [{ seed: 0.5, startS }],
    [{ seed: 2 ** 31, startS }],
    [{ seed: 1, startS: Number.NaN }],
    [{ seed: 1, startS, aircraft: 0 }],
    [{ seed: 1, startS, aircraft: 1001 }],
    [{ seed: 1, startS, vessels: -1 }],
  ])('refuses %j', (options) => {
    expect(() => createScenario(options)).toThrow(SimError);
  });
});

describe('coverage', () => {
  it('puts the radio horizon where the rule of thumb does: 4.12 km times the roots of the heights', () => {
    expect(horizonM(100, 0)).toBeCloseTo(41_200, -2);
    expect(horizonM(0, 10_000)).toBeCloseTo(412_000, -3);
    expect(horizonM(-5, 0)).toBe(0);
  });

  it('leaves some aircraft to JPN-R4 alone, some to JPN-R3 and JPN-R4, and shares many among three nations', () => {
    for (let timeS = startS; timeS < startS + 20_000; timeS += 1000) {
      const all = idsSeen(() => true, timeS);
      const withoutR4 = idsSeen((id) => id !== 'JPN-R4', timeS);
      const withoutR3 = idsSeen((id) => id !== 'JPN-R3' && id !== 'JPN-R4', timeS);
      expect([...all].filter((id) => !withoutR4.has(id)).length).toBeGreaterThanOrEqual(1);
      expect([...withoutR4].filter((id) => !withoutR3.has(id)).length).toBeGreaterThanOrEqual(1);
      const [jpn, usa, aus] = ['JPN', 'USA', 'AUS'].map((n) => idsSeen((_, nation) => nation === n, timeS)) as [
        Set<string>,
        Set<string>,
        Set<string>,
      ];
      expect([...jpn].filter((id) => usa.has(id) && aus.has(id)).length).toBeGreaterThanOrEqual(25);
      expect(all.size).toBeGreaterThan(80);
    }
  });

  it('shows vessels to the AIS receiver only, and the airborne radar not its own aircraft', () => {
    const states = (id: string) =>
      visibleTruth(
        scenario,
        sensors.filter((sensor) => sensor.id === id),
        startS,
      );
    expect(states('AUS-S1').every((t) => t.environment === 'surface')).toBe(true);
    expect(states('AUS-S1').length).toBeGreaterThanOrEqual(12);
    expect(states('AUS-E1').every((t) => t.environment === 'air' && t.id !== 'A000')).toBe(true);
    expect(states('JPN-R1').some((t) => t.id === 'A000')).toBe(true);
    expect(states('USA-A1').every((t) => t.adsb)).toBe(true);
  });

  it('releases as the demo says', () => {
    const rows = sensors.map((s) => [s.id, s.releasableTo.join(' ')]);
    expect(Object.fromEntries(rows)).toMatchObject({
      'JPN-R1': 'AUS USA',
      'JPN-R2': 'AUS USA',
      'JPN-R3': 'USA',
      'JPN-R4': '',
      'USA-A1': 'AUS JPN',
      'USA-R1': 'AUS JPN',
      'AUS-E1': 'JPN USA',
      'AUS-S1': 'JPN USA',
    });
  });
});
