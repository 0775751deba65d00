import { AisReceiver, createAisColumns } from '@musubi/ais';
import { inverse } from '@musubi/geo';
import { readCallsign } from '@musubi/model';
import { expect, it } from 'vitest';
import { courseAt } from '../src/course.ts';
import { createScenario, demoSensors, emissions, visibleTruth } from '../src/index.ts';

const startS = 1_760_000_000;
const scenario = createScenario({ seed: 3, startS });
const sensor = demoSensors(9000).find((one) => one.format === 'nmea')!;

it('brings the positions, velocities and names of the vessels in reach', () => {
  const receiver = new AisReceiver();
  const columns = createAisColumns(8);
  const [state, geodesic] = [new Float64Array(6), new Float64Array(2)];
  const seen = new Map<number, string>();
  let reports = 0;
  for (const { atS, bytes } of emissions(scenario, sensor, startS, startS + 600)) {
    columns.count = 0;
    receiver.push(bytes, atS, columns);
    expect(columns.count).toBe(1);
    reports++;
    const target = scenario.targets.find((t) => t.mmsi === columns.mmsi[0])!;
    courseAt(target.course, atS - sensor.processingDelayS - startS, state);
    inverse(state[0]!, state[1]!, columns.latitudeRad[0]!, columns.longitudeRad[0]!, geodesic);
    expect(geodesic[0]!).toBeLessThan(40);
    expect(Math.hypot(columns.eastMps[0]! - state[3]!, columns.northMps[0]! - state[4]!)).toBeLessThan(0.1);
    seen.set(target.mmsi, readCallsign(columns.name, 0));
  }
  const inReach = visibleTruth(scenario, [sensor], startS);
  expect(inReach.length).toBeGreaterThanOrEqual(14);
  for (const { mmsi, callsign } of inReach) expect(seen.get(mmsi)).toBe(callsign);
  expect(Math.abs(reports / (inReach.length * 60) - sensor.detectionProbability)).toBeLessThan(0.05);
});
