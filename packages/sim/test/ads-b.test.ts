import { inverse, METRES_PER_FOOT } from '@musubi/geo';
import { AdsbDecoder, BeastFramer, createAdsbColumns } from '@musubi/modes';
import { describe, expect, it } from 'vitest';
import { courseAt } from '../src/course.ts';
import { createScenario, demoSensors, emissions, type SimulatedSensor } from '../src/index.ts';

const startS = 1_760_000_000;
const scenario = createScenario({ seed: 3, startS });
const receivers = demoSensors(9000).filter((sensor) => sensor.format === 'beast');

interface Frame {
  readonly atS: number;
  readonly ticks: number;
  readonly message: string;
}

function frames(sensor: SimulatedSensor, spanS: number): Frame[] {
  const framer = new BeastFramer();
  const heard: Frame[] = [];
  for (const { atS, bytes } of emissions(scenario, sensor, startS, startS + spanS)) {
    framer.push(bytes, (_, ticks, signal, message) => {
      expect(signal).toBeGreaterThan(0);
      heard.push({ atS, ticks, message: Buffer.from(message).toString('hex') });
    });
  }
  expect(framer.counters.bytesDropped).toBe(0);
  return heard;
}

describe.each(receivers.map((sensor) => [sensor.id, sensor] as const))('%s', (_, sensor) => {
  it('brings the positions, velocities and names that are true', () => {
    const decoder = new AdsbDecoder({});
    const columns = createAdsbColumns(1);
    const geodesic = new Float64Array(2);
    const state = new Float64Array(6);
    const off: number[] = [];
    let named = 0;
    for (const { atS, message } of frames(sensor, 90)) {
      columns.count = 0;
      const sentS = atS - sensor.processingDelayS;
      decoder.push(Buffer.from(message, 'hex'), sentS, columns);
      if (columns.count === 0) continue;
      const target = scenario.targets.find((t) => t.address === columns.address[0])!;
      courseAt(target.course, sentS - startS, state);
      inverse(state[0]!, state[1]!, columns.latitudeRad[0]!, columns.longitudeRad[0]!, geodesic);
      off.push(geodesic[0]!);
      expect(Math.abs(columns.altitudeM[0]! - state[2]!)).toBeLessThan(12.5 * METRES_PER_FOOT + 0.2);
      if (!Number.isNaN(columns.eastMps[0]!)) {
        // A knot of rounding, and up to five seconds of a turn since the velocity was heard.
        const error = Math.hypot(columns.eastMps[0]! - state[3]!, columns.northMps[0]! - state[4]!);
        expect(error).toBeLessThan(1 + 5.2 * 0.053 * Math.hypot(state[3]!, state[4]!));
      }
      const callsign = String.fromCharCode(...columns.callsign.subarray(0, 8)).replaceAll('\0', '');
      if (callsign) named++;
      expect(['', target.callsign]).toContain(callsign.trimEnd());
    }
    expect(off.length).toBeGreaterThan(1000);
    expect(named / off.length).toBeGreaterThan(0.9);
    const mean = off.reduce((a, b) => a + b, 0) / off.length;
    // Two axes of 8 m: a mean of 8 √(π/2) = 10 m.
    expect(mean).toBeGreaterThan(9);
    expect(mean).toBeLessThan(11.5);
    expect(Math.max(...off)).toBeLessThan(60);
  });

  it('counts 12 MHz in step with the time of arrival', () => {
    const heard = frames(sensor, 20);
    const [first] = heard as [Frame];
    for (const { atS, ticks } of heard) {
      expect(Math.abs((ticks - first.ticks) / 12e6 - (atS - first.atS))).toBeLessThan(2e-5);
    }
  });

  it('hears nine of ten messages', () => {
    const heard = frames(sensor, 60).filter(({ message }) => Number.parseInt(message.slice(8, 10), 16) >> 3 === 19);
    const every = { ...sensor, detectionProbability: 1 };
    const sent = frames(every, 60).filter(({ message }) => Number.parseInt(message.slice(8, 10), 16) >> 3 === 19);
    expect(Math.abs(heard.length / sent.length - 0.9)).toBeLessThan(0.03);
  });
});

it('gives two receivers the same message when both hear it', () => {
  const [a, b] = receivers.map((sensor) => new Set(frames(sensor, 30).map(({ message }) => message))) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...a].filter((message) => b.has(message)).length;
  expect(shared / Math.min(a.size, b.size)).toBeGreaterThan(0.3);
});
