import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScenario, demoSensors, type Emission, emissions } from '../src/index.ts';

const startS = 1_760_000_000;
const scenario = createScenario({ seed: 5, startS });
const sensors = demoSensors(9000);
const hex = (sent: Emission[]) => sent.map(({ atS, bytes }) => `${atS} ${Buffer.from(bytes).toString('hex')}`);

describe.each(sensors.map((sensor) => [sensor.id, sensor] as const))('%s', (_, sensor) => {
  it('sends the same bytes for the same seed and others for another', () => {
    const once = hex(emissions(scenario, sensor, startS, startS + 15));
    expect(once.length).toBeGreaterThan(10);
    expect(hex(emissions(createScenario({ seed: 5, startS }), sensor, startS, startS + 15))).toEqual(once);
    expect(hex(emissions(createScenario({ seed: 6, startS }), sensor, startS, startS + 15))).not.toEqual(once);
  });

  it('sends in two windows what it sends in one, in order of time', () => {
    const cut = fc.double({ min: 0, max: 20, noNaN: true });
    const whole = emissions(scenario, sensor, startS, startS + 20);
    const times = whole.map(({ atS }) => atS);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
    expect(times.every((atS) => atS >= startS && atS < startS + 20)).toBe(true);
    fc.assert(
      fc.property(cut, (after) => {
        const parts = [
          ...emissions(scenario, sensor, startS, startS + after),
          ...emissions(scenario, sensor, startS + after, startS + 20),
        ];
        expect(hex(parts)).toEqual(hex(whole));
      }),
      { numRuns: 5 },
    );
  });

  it('cuts exactly where an emission falls', () => {
    const whole = emissions(scenario, sensor, startS, startS + 20);
    const cutS = (whole[Math.floor(whole.length / 2)] as Emission).atS;
    expect(emissions(scenario, sensor, startS, cutS).every(({ atS }) => atS < cutS)).toBe(true);
    expect(emissions(scenario, sensor, cutS, startS + 20)[0]?.atS).toBe(cutS);
  });
});

it('fits every piece into a datagram, even with ten times the traffic', () => {
  const crowd = createScenario({ seed: 5, startS, aircraft: 1000, vessels: 200 });
  const sizes = sensors.flatMap((s) => emissions(crowd, s, startS, startS + 12).map(({ bytes }) => bytes.length));
  expect(Math.max(...sizes)).toBeGreaterThan(900);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1472);
});

it('gives a radar the same bytes whatever sails, and a receiver the same whatever flies without ADS-B', () => {
  const noVessels = createScenario({ seed: 5, startS, vessels: 0 });
  const onlyAdsb = { ...scenario, targets: scenario.targets.filter((target) => target.adsb) };
  for (const sensor of sensors) {
    if (sensor.kind === 'ais') continue;
    const other = sensor.kind === 'ads-b' ? onlyAdsb : noVessels;
    expect(hex(emissions(other, sensor, startS, startS + 12))).toEqual(
      hex(emissions(scenario, sensor, startS, startS + 12)),
    );
  }
});

it('does not depend on which sensors were played before', () => {
  const [first, second] = [sensors[0], sensors[3]] as [(typeof sensors)[0], (typeof sensors)[0]];
  const alone = hex(emissions(scenario, second, startS + 50, startS + 60));
  emissions(scenario, first, startS + 40, startS + 55);
  expect(hex(emissions(scenario, second, startS + 50, startS + 60))).toEqual(alone);
});
