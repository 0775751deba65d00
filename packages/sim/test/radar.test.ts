import { type DecodedRecord, decodeRecords } from '@musubi/asterix';
import { geodeticToPolar, localFrame, METRES_PER_FOOT, METRES_PER_NAUTICAL_MILE, RAD_PER_DEG } from '@musubi/geo';
import { beforeAll, describe, expect, it } from 'vitest';
import { courseAt } from '../src/course.ts';
import { createScenario, demoSensors, emissions, type SimulatedSensor, visibleTruth } from '../src/index.ts';

// Just before midnight UTC, so that the time of day wraps on the way.
const startS = 1_760_054_400 - 300;
const SPAN_S = 600;
const scenario = createScenario({ seed: 3, startS });
const radars = demoSensors(9000).filter((sensor) => sensor.format === 'asterix');
const polar = new Float64Array(3);
const state = new Float64Array(6);

interface Plot {
  readonly timeS: number;
  readonly items: Record<string, any>;
}

/** The time near `nearS` that a time of day means. */
function timeOf(timeOfDayS: number, nearS: number): number {
  const dayS = 86_400;
  return timeOfDayS + dayS * Math.round((nearS - timeOfDayS) / dayS);
}

function listen(sensor: SimulatedSensor): { plots: Plot[]; service: Plot[] } {
  const heard: { plots: Plot[]; service: Plot[] } = { plots: [], service: [] };
  for (const { atS, bytes } of emissions(scenario, sensor, startS, startS + SPAN_S)) {
    for (const record of decodeRecords(bytes)) {
      expect(record, JSON.stringify(record)).toHaveProperty('items');
      const { cat, items } = record as DecodedRecord;
      const stamp = Number(items[cat === 48 ? '140' : '030']);
      expect(stamp).toBeLessThan(86_400);
      heard[cat === 48 ? 'plots' : 'service'].push({ timeS: timeOf(stamp, atS), items });
      // Sent after the sector's end and soon.
      expect(atS - timeOf(stamp, atS)).toBeGreaterThan(0);
      expect(atS - timeOf(stamp, atS)).toBeLessThan(1);
    }
  }
  return heard;
}

/** Range and azimuth of a target from where the sensor is, without noise. */
function truePolar(
  sensor: SimulatedSensor,
  address: number,
  timeS: number,
): { rangeM: number; azimuthRad: number; heightM: number } {
  const at = [sensor.position?.latitudeRad, sensor.position?.longitudeRad, sensor.position?.heightM] as number[];
  if (sensor.platform) {
    courseAt(sensor.platform, timeS - startS, state);
    at.splice(0, 3, state[0]!, state[1]!, state[2]!);
  }
  courseAt(scenario.targets.find((t) => t.address === address)!.course, timeS - startS, state);
  geodeticToPolar(localFrame(at[0]!, at[1]!, at[2]!), state[0]!, state[1]!, state[2]!, polar);
  return { rangeM: polar[0]!, azimuthRad: polar[1]!, heightM: state[2]! };
}

const rms = (values: number[]) => Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length);

describe.each(radars.map((sensor) => [sensor.id, sensor] as const))('%s', (_, sensor) => {
  let heard: { plots: Plot[]; service: Plot[] };
  beforeAll(() => {
    heard = listen(sensor);
  });

  it('measures what is true, with the noise it is said to have', () => {
    const [ranges, azimuths, heights]: [number[], number[], number[]] = [[], [], []];
    for (const { timeS, items } of heard.plots) {
      if (items['220'] === undefined) continue;
      const truth = truePolar(sensor, items['220'], timeS - sensor.clockOffsetS);
      const turn = items['040'].THETA * RAD_PER_DEG - truth.azimuthRad;
      ranges.push(items['040'].RHO * METRES_PER_NAUTICAL_MILE - truth.rangeM);
      azimuths.push(Math.atan2(Math.sin(turn), Math.cos(turn)));
      heights.push(items['090'].FL * 100 * METRES_PER_FOOT - truth.heightM);
    }
    expect(ranges.length).toBeGreaterThan(500);
    const { sigmaRangeM, sigmaAzimuthRad } = sensor.accuracy;
    expect(Math.abs(rms(ranges) / sigmaRangeM - 1)).toBeLessThan(0.08);
    expect(Math.abs(rms(azimuths) / sigmaAzimuthRad - 1)).toBeLessThan(0.08);
    expect(Math.max(...ranges.map(Math.abs))).toBeLessThan(6 * sigmaRangeM);
    // Half a step of 25 ft, and what a climb makes of the clock's jitter.
    expect(Math.max(...heights.map(Math.abs))).toBeLessThan(3.81 + 1);
    const mean = ranges.reduce((a, b) => a + b, 0) / ranges.length;
    expect(Math.abs(mean)).toBeLessThan((4 * sigmaRangeM) / Math.sqrt(ranges.length) + 1);
  });

  it('sees a target in sight as often as it says, and no other', () => {
    let expected = 0;
    const turns = Math.floor(SPAN_S / sensor.periodS);
    for (let turn = 0; turn < turns; turn++) {
      expected += visibleTruth(scenario, [sensor], startS + (turn + 0.5) * sensor.periodS).length;
    }
    const clutter = sensor.clutterPerScan * turns;
    const rate = (heard.plots.length - clutter) / expected;
    expect(Math.abs(rate - sensor.detectionProbability)).toBeLessThan(0.04);
  });

  it('adds clutter without identity or height at the rate it says', () => {
    // Plots of the primary radar alone are clutter or aircraft without a transponder.
    const primary = heard.plots.filter(({ items }) => items['020'].TYP === 1);
    const turns = SPAN_S / sensor.periodS;
    let silent = 0;
    for (let turn = 0; turn < turns; turn++) {
      const seen = visibleTruth(scenario, [sensor], startS + (turn + 0.5) * sensor.periodS);
      silent += seen.filter((t) => !t.cooperative).length * sensor.detectionProbability;
    }
    expect(Math.abs((primary.length - silent) / turns - sensor.clutterPerScan)).toBeLessThan(1);
    for (const { items } of primary) expect(Object.keys(items).sort()).toEqual(['010', '020', '040', '140']);
  });

  it('marks every plot as simulated and as its own', () => {
    for (const { items } of heard.plots) {
      expect(items['020'].SIM).toBe(1);
      expect(items['010']).toEqual({ SAC: sensor.source?.sac, SIC: sensor.source?.sic });
    }
  });

  it('says who it saw', () => {
    const named = heard.plots.filter(({ items }) => items['220'] !== undefined);
    for (const { items } of named) {
      const target = scenario.targets.find((t) => t.address === items['220'])!;
      expect(items['240'].trimEnd()).toBe(target.callsign);
      expect(Number.parseInt(items['070'].MODE3A, 8)).toBe(target.mode3A);
    }
    const codeOnly = heard.plots.filter(({ items }) => items['070'] && items['220'] === undefined);
    for (const { items } of codeOnly) expect([2, 3]).toContain(items['020'].TYP);
  });

  it('tells each turn, each sector and where it is', () => {
    const of = (type: number) => heard.service.filter(({ items }) => items['000'] === type);
    expect(Math.abs(of(1).length - SPAN_S / sensor.periodS)).toBeLessThanOrEqual(1);
    expect(Math.abs(of(2).length - (32 * SPAN_S) / sensor.periodS)).toBeLessThanOrEqual(1);
    for (const { items } of of(1)) expect(items['041']).toBe(sensor.periodS);
    const where = heard.service.filter(({ items }) => items['120']);
    expect(where.length).toBeGreaterThanOrEqual(Math.floor(SPAN_S / (sensor.platform ? 1.3 : sensor.periodS)));
    for (const { timeS, items } of where) {
      const { latitudeRad, longitudeRad, heightM } = sensor.position ?? {};
      state.set([latitudeRad ?? 0, longitudeRad ?? 0, heightM ?? 0]);
      if (sensor.platform) courseAt(sensor.platform, timeS - sensor.clockOffsetS - startS, state);
      expect(Math.abs(items['120'].LAT * RAD_PER_DEG - state[0]!) * 6.4e6).toBeLessThan(2.5);
      expect(Math.abs(items['120'].LON * RAD_PER_DEG - state[1]!) * 6.4e6).toBeLessThan(2.5);
      expect(Math.abs(items['120'].HGT - state[2]!)).toBeLessThanOrEqual(0.5);
    }
  });
});
