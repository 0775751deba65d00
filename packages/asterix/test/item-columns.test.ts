import { describe, expect, it } from 'vitest';
import {
  type Column,
  clearColumns,
  columnText,
  createColumns,
  type DecodedRecord,
  decodeColumns,
  decodeRecords,
  encodeBlock,
  hasItem,
} from '../src/index.ts';
import { expectRow } from './column-values.ts';
import { hasRecordings, payloads } from './shared.ts';

const column = (columns: ReturnType<typeof createColumns>, path: string) => columns.columns.get(path) as Column;

const plot = {
  '010': { SAC: 25, SIC: 201 },
  '040': { RHO: 97.5, THETA: 270 },
  '070': { MODE3A: '0421' },
  '240': 'JAL123  ',
  '250': [
    { MBDATA: 'C0780031BC0000', BDS1: 4, BDS2: 0 },
    { MBDATA: '00112233445566', BDS1: 6, BDS2: 0 },
  ],
};

describe('columns of chosen items', () => {
  const block = encodeBlock(48, [plot, { '140': 5 }, { ...plot, '250': [] }]);

  it('hold every sub-item, exact, with its unit', () => {
    const columns = createColumns(48, { capacity: 8 });
    expect(decodeColumns(block, 0, block.length, columns)).toBe(block.length);
    expect(columns.count).toBe(3);
    expect(column(columns, '040/THETA')).toMatchObject({ unit: '°', kind: 'number' });
    expect([...column(columns, '040/RHO').values.subarray(0, 3)]).toEqual([97.5, Number.NaN, 97.5]);
    expect(columnText(column(columns, '240'), 0)).toBe('JAL123  ');
    expect(column(columns, '070/MODE3A').values[0]).toBe(0o421);
    expect(column(columns, '070/MODE3A').values[1]).toBe(-1);
    expect([...column(columns, '250#count').values.subarray(0, 3)]).toEqual([2, -1, 0]);
    const first = column(columns, '250#first').values[0] as number;
    expect(columnText(column(columns, '250/MBDATA'), first + 1)).toBe('00112233445566');
    expect([column(columns, '250/BDS1').values[first], column(columns, '250/BDS1').values[first + 1]]).toEqual([4, 6]);
  });

  it('are only those asked for; others are still checked, and their presence told', () => {
    const columns = createColumns(48, { capacity: 8, items: ['240'] });
    decodeColumns(block, 0, block.length, columns);
    expect([...columns.columns.keys()]).toEqual(['240']);
    expect([0, 1, 2].map((row) => hasItem(columns, row, '250'))).toEqual([true, false, true]);
    const cut = Uint8Array.from([...block.subarray(0, -1)]);
    cut[2] = cut.length;
    decodeColumns(cut, 0, cut.length, columns);
    expect(columns.count).toBe(3);
    expect(columns.problems).toMatchObject([{ code: 'item-past-end', item: '250' }]);
  });

  it('are none again after a clear, and after a block that failed', () => {
    const columns = createColumns(48, { capacity: 4 });
    const half = encodeBlock(48, [plot]);
    const failing = Uint8Array.from([...half, 0x80, 25]);
    failing[2] = failing.length;
    decodeColumns(failing, 0, failing.length, columns);
    expect([columns.count, columns.problemCount]).toEqual([0, 1]);
    const time = encodeBlock(48, [{ '140': 5 }]);
    decodeColumns(time, 0, time.length, columns);
    expectRow(columns, 0, [...decodeRecords(time)][0] as DecodedRecord);
    clearColumns(columns);
    decodeColumns(half, 0, half.length, columns);
    clearColumns(columns);
    decodeColumns(time, 0, time.length, columns);
    expectRow(columns, 0, [...decodeRecords(time)][0] as DecodedRecord);
  });

  it('stop where rows or repetitions have no room, and say so where they never would', () => {
    const one = encodeBlock(48, [plot]);
    const three = Uint8Array.from([...one, ...one, ...one]);
    const byRows = createColumns(48, { capacity: 2, repetitions: 100 });
    expect(decodeColumns(three, 0, three.length, byRows)).toBe(2 * one.length);
    const byRepetitions = createColumns(48, { capacity: 100, repetitions: 3 });
    expect(decodeColumns(three, 0, three.length, byRepetitions)).toBe(one.length);
    clearColumns(byRepetitions);
    expect(decodeColumns(three, one.length, three.length, byRepetitions)).toBe(2 * one.length);
    const never = createColumns(48, { capacity: 100, repetitions: 1 });
    expect(decodeColumns(one, 0, one.length, never)).toBe(one.length);
    expect(never.problems).toMatchObject([{ code: 'columns-too-small' }]);
  });

  it('keep the other order of items of CAT 001 apart', () => {
    const columns = createColumns(1, { capacity: 4 });
    const records = [
      { '020': { TYP: 0, SIM: 0, SSRPSR: 1, ANT: 0, SPI: 0, RAB: 0 }, '130': [1, 2] },
      { '020': { TYP: 1, SIM: 0, SSRPSR: 1, ANT: 0, SPI: 0, RAB: 0 }, '161': 77, '042': { X: 1, Y: -1 } },
    ];
    const bytes = encodeBlock(1, records);
    decodeColumns(bytes, 0, bytes.length, columns);
    for (const [row, record] of [...decodeRecords(bytes)].entries()) expectRow(columns, row, record as DecodedRecord);
    expect([hasItem(columns, 0, '161'), hasItem(columns, 1, '161')]).toEqual([false, true]);
  });

  it('are read through a window: blocks of any length, of other categories between, failing ones too', () => {
    const block = (count: number, mode: number) =>
      encodeBlock(
        48,
        Array.from({ length: count }, (_, i) => ({ ...plot, '161': { TRN: (i + mode) & 4095 } })),
      );
    const other = encodeBlock(34, [{ '000': 1 }]);
    const bad = Uint8Array.from([48, 0, 5, 0x01, 0]);
    const pieces = [
      block(1, 1),
      other,
      block(1200, 2),
      bad,
      other,
      ...Array.from({ length: 400 }, (_, i) => block(2, i)),
      bad,
    ];
    const bytes = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
    const columns = createColumns(48, { capacity: 4096, repetitions: 8192 });
    expect(decodeColumns(bytes, 0, bytes.length, columns)).toBe(bytes.length);
    const results = [...decodeRecords(bytes)];
    const records = results.filter((r): r is DecodedRecord => 'items' in r && r.cat === 48);
    expect([columns.count, columns.problemCount, columns.unreadBlocks]).toEqual([2001, 2, 2]);
    expect(records.length).toBe(2001);
    for (const [row, record] of records.entries()) if (row % 97 === 0) expectRow(columns, row, record);
  });

  it('refuse what does not exist', () => {
    expect(() => createColumns(250, { capacity: 1 })).toThrow(expect.objectContaining({ code: 'category-unknown' }));
    expect(() => createColumns(48, { capacity: 1, items: ['999'] })).toThrow(
      expect.objectContaining({ code: 'item-unknown', item: '048/999' }),
    );
  });

  it.skipIf(!hasRecordings)('agree with records on every recording (left out without ../shared/data/asterix)', () => {
    let rows = 0;
    const each = [1, 2, 21, 34, 48, 62, 65].map((category) => createColumns(category, { capacity: 64 }));
    for (const bytes of payloads()) {
      for (const columns of each) {
        const { category } = columns;
        clearColumns(columns);
        decodeColumns(bytes, 0, bytes.length, columns);
        const records = [...decodeRecords(bytes)].filter((r): r is DecodedRecord => 'items' in r && r.cat === category);
        expect(columns.count).toBe(records.length);
        for (const [row, record] of records.entries()) expectRow(columns, row, record);
        rows += records.length;
      }
    }
    expect(rows).toBeGreaterThan(150);
  });
});
