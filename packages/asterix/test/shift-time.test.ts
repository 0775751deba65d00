import { describe, expect, it } from 'vitest';
import { decodeRecords, encodeBlock, shiftTimeOfDay } from '../src/index.ts';

const plotAt = (timeS: number): Uint8Array =>
  encodeBlock(48, [{ '010': { SAC: 25, SIC: 201 }, '140': timeS, '040': { RHO: 100, THETA: 90 } }]);

const timeOf = (bytes: Uint8Array): unknown => {
  const [record] = decodeRecords(bytes);
  return record && 'items' in record ? record.items['140'] : undefined;
};

describe('shiftTimeOfDay', () => {
  it('moves every record and nothing else', () => {
    const bytes = plotAt(1000);
    const before = bytes.slice();
    expect(shiftTimeOfDay(bytes, 12.5)).toBe(1);
    expect(timeOf(bytes)).toBe(1012.5);
    shiftTimeOfDay(bytes, -12.5);
    expect(bytes).toEqual(before);
  });

  it('goes over midnight both ways', () => {
    const bytes = plotAt(86_399);
    shiftTimeOfDay(bytes, 2);
    expect(timeOf(bytes)).toBe(1);
    shiftTimeOfDay(bytes, -2);
    expect(timeOf(bytes)).toBe(86_399);
  });

  it('leaves a broken block as it is', () => {
    const bytes = plotAt(1000).slice(0, -1);
    const before = bytes.slice();
    expect(shiftTimeOfDay(bytes, 5)).toBe(0);
    expect(bytes).toEqual(before);
  });
});
