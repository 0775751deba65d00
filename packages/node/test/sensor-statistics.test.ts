import { describe, expect, it } from 'vitest';
import { sensorTable } from '../src/config/load.ts';
import { configTemplate } from '../src/config/template.ts';
import { SensorRoom } from '../src/sensors/room.ts';
import { player } from './play.ts';

const NOW_S = 1_795_000_000;

describe('a sensor’s state', () => {
  it('is that it waits until it is heard, but of one that only plays injects that it is well', () => {
    const template = configTemplate('JPN', 20_000);
    const file = { ...template, sensors: [...template.sensors.slice(0, 1), player] };
    const sensors = sensorTable(file, NOW_S);
    const { statistics } = new SensorRoom(file.sensors, sensors, () => undefined, 10);
    const states = (nowS: number) => sensors.map((sensor) => statistics.of(sensor, nowS).state);
    expect(states(NOW_S)).toEqual(['waiting', 'ok']);
    for (const { index } of sensors) statistics.touched(index, NOW_S);
    expect(states(NOW_S + 1)).toEqual(['ok', 'ok']);
    expect(states(NOW_S + 3_600)).toEqual(['silent', 'ok']);
  });
});
