import { decodeRecords } from '@musubi/asterix';
import type { Sensor } from '@musubi/model';
import type { SensorRegistration } from '@musubi/tracker';
import { describe, expect, it } from 'vitest';
import type { NodeCore } from '../src/core.ts';
import { sensorStatusBlock } from '../src/views/sensor-cat063.ts';

const NOON_S = 20_000 * 86_400 + 43_200;
const RAD_PER_DEG = Math.PI / 180;

const registered: SensorRegistration = {
  rangeBiasM: 185.2,
  rangeGain: 5e-4,
  azimuthBiasRad: -0.1977 * RAD_PER_DEG,
  timeBiasS: 0.125,
  rangeSigmaM: 2,
  gainSigma: 1e-5,
  azimuthSigmaRad: 1e-4,
  timeSigmaS: 0.01,
  applied: true,
  wild: false,
};

/** The block of a node whose one ASTERIX sensor is in a state and registered so. */
function blockOf(state: 'ok' | 'silent' | 'waiting', registration: SensorRegistration | undefined): Uint8Array {
  const sensor = { index: 0, source: { sac: 254, sic: 11 }, label: { releasableTo: [] } } as unknown as Sensor;
  const other = { index: 1, label: { releasableTo: [] } } as unknown as Sensor;
  const parts = {
    nowS: () => NOON_S,
    sensors: [sensor, other],
    sensorRoom: { position: () => undefined, statistics: { of: () => ({ state }) } },
    tracking: { own: { tracker: { registration: () => registration } } },
  };
  return sensorStatusBlock({ parts } as unknown as NodeCore);
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

function itemsOf(block: Uint8Array): Readonly<Record<string, unknown>> {
  const records = [...decodeRecords(block)];
  expect(records).toHaveLength(1);
  expect(records[0]).toHaveProperty('items');
  return (records[0] as { items: Record<string, unknown> }).items;
}

// Layout: edition 1.7 of the specification; bytes worked out by hand.
describe('the state of sensors as CAT 063', () => {
  it('is what the specification says, bit by bit', () => {
    const fspec = 'bf80'; // 010, 030, 050, 060, 070, 080, then 081
    const timeOfMessage = '546000'; // 43,200 s in 1/128 s
    const timeBias = '007d'; // 125 ms
    const gainAndBias = '0032' + '000d'; // 50 × 10⁻⁵, 13/128 NM
    const azimuthBias = 'ffdc'; // −36 × 360°/2¹⁶
    const record = `${fspec}0000${timeOfMessage}fe0b00${timeBias}${gainAndBias}${azimuthBias}`;
    expect(hex(blockOf('ok', registered))).toBe(`3f0015${record}`);
  });

  it('comes back within half a step of each item', () => {
    const items = itemsOf(blockOf('ok', registered));
    expect(items).toMatchObject({ '010': { SAC: 0, SIC: 0 }, '030': 43_200, '050': { SAC: 254, SIC: 11 } });
    const { SRG, SRB } = items['080'] as { SRG: number; SRB: number };
    expect(Math.abs(SRG - 5e-4)).toBeLessThanOrEqual(0.5e-5);
    expect(Math.abs(SRB - 0.1)).toBeLessThanOrEqual(0.5 / 128);
    expect(Math.abs((items['081'] as number) + 0.1977)).toBeLessThanOrEqual(180 / 2 ** 16);
    expect(items['070']).toBe(125);
  });

  it('carries no bias where none is taken off', () => {
    for (const registration of [undefined, { ...registered, applied: false }]) {
      expect(Object.keys(itemsOf(blockOf('ok', registration))).toSorted()).toEqual(['010', '030', '050', '060']);
    }
  });

  it('says operational, degraded for one gone wild, and not connected for a silent one', () => {
    const connection = (block: Uint8Array): unknown => (itemsOf(block)['060'] as { CON: number }).CON;
    expect(connection(blockOf('ok', registered))).toBe(0);
    expect(connection(blockOf('ok', { ...registered, wild: true }))).toBe(1);
    expect(connection(blockOf('silent', registered))).toBe(3);
  });

  it('stops at the largest value that an item holds, of either sign', () => {
    for (const sign of [1, -1]) {
      const huge = { rangeBiasM: 1e9 * sign, rangeGain: 5 * sign, azimuthBiasRad: 9 * sign, timeBiasS: 1e6 * sign };
      const items = itemsOf(blockOf('ok', { ...registered, ...huge }));
      const { SRG, SRB } = items['080'] as { SRG: number; SRB: number };
      for (const value of [SRG, SRB, items['070'], items['081']]) expect(Math.sign(value as number)).toBe(sign);
      expect(Math.abs(items['070'] as number)).toBe(32_767);
    }
  });
});
