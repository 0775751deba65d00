import { describe, expect, it } from 'vitest';
import {
  AsterixError,
  addRepetitions,
  addRow,
  type Column,
  clearColumns,
  createColumns,
  type DecodedRecord,
  decodeColumns,
  decodeRecords,
  encodeBlock,
  encodeColumns,
  type ItemColumns,
  type ItemValues,
  rowItems,
} from '../src/index.ts';

const into = new Uint8Array(2048);

const values = (columns: ItemColumns, path: string) => (columns.columns.get(path) as Column).values;

/** What stands at `at` as records, and how many octets it is. */
function recordsOf(end: number, at = 0): readonly unknown[] {
  return [...decodeRecords(into.subarray(at, end))].map((r) => ('items' in r ? r.items : r.message));
}

function read(bytes: Uint8Array, columns: ItemColumns): ItemColumns {
  clearColumns(columns);
  decodeColumns(bytes, 0, bytes.length, columns);
  return columns;
}

const report: ItemValues = {
  '010': { SAC: 254, SIC: 1 },
  '040': { RHO: 97.5, THETA: 270 },
  '240': 'JAL123  ',
  '250': [{ MBDATA: 'C0780031BC0000', BDS1: 4, BDS2: 0 }],
};

/** Columns of one row that was filled by hand. */
function byHand(): ItemColumns {
  const columns = createColumns(48, { capacity: 2, repetitions: 4 });
  const items = rowItems(columns, ['010', '020', '040', '070', '240', '250']);
  const row = addRow(columns, items);
  values(columns, '010/SAC')[row] = 254;
  values(columns, '010/SIC')[row] = 1;
  values(columns, '020/TYP')[row] = 5;
  values(columns, '020/ME')[row] = 1;
  values(columns, '040/RHO')[row] = 97.5;
  values(columns, '040/THETA')[row] = 270.001;
  values(columns, '070/MODE3A')[row] = 0o421;
  values(columns, '240').set(new TextEncoder().encode('JAL1'), row * 8);
  const first = addRepetitions(columns, row, '250', 1);
  values(columns, '250/MBDATA').set([1, 2, 3, 4, 5, 6, 7], first * 7);
  values(columns, '250/BDS1')[first] = 6;
  values(columns, '250/BDS2')[first] = 0;
  return columns;
}

describe('encodeColumns', () => {
  it('writes rows filled by hand: tables left out are 0, characters left out are spaces', () => {
    const end = encodeColumns(byHand(), 0, 1, into);
    expect(recordsOf(end)).toEqual([
      {
        '010': { SAC: 254, SIC: 1 },
        '020': { TYP: 5, SIM: 0, RDP: 0, SPI: 0, RAB: 0, TST: 0, ERR: 0, XPP: 0, ME: 1, MI: 0, FOEFRI: 0 },
        '040': { RHO: 97.5, THETA: 270 },
        '070': { V: 0, G: 0, L: 0, MODE3A: '0421' },
        '240': 'JAL1    ',
        '250': [{ MBDATA: '01020304050607', BDS1: 6, BDS2: 0 }],
      },
    ]);
  });

  it('writes what was decoded, block after block, from the rows that are asked for', () => {
    const bytes = encodeBlock(48, [report, { '140': 5 }, report]);
    const columns = read(bytes, createColumns(48, { capacity: 4 }));
    const middle = encodeColumns(columns, 0, 1, into, 7);
    const end = encodeColumns(columns, 1, 3, into, middle);
    expect(recordsOf(end, 7)).toEqual([report, { '140': 5 }, report]);
    expect([...decodeRecords(into.subarray(7, end))].map((r) => r.offset)).toEqual([3, middle - 7 + 3, middle - 7 + 7]);
  });

  it('leaves out items that the columns do not hold, and refuses a row of none other', () => {
    const bytes = encodeBlock(48, [report, { '140': 5 }]);
    const columns = read(bytes, createColumns(48, { capacity: 4, items: ['010', '240'] }));
    expect(recordsOf(encodeColumns(columns, 0, 1, into))).toEqual([{ '010': report['010'], '240': report['240'] }]);
    expect(() => encodeColumns(columns, 1, 2, into)).toThrow(expect.objectContaining({ code: 'sub-item-missing' }));
  });

  it('copies fields of any content from their source, and makes a known RE from its columns without', () => {
    const expansion = { MD5: { SUM: { M5: 1, ID: 0, DA: 1, M1: 0, M2: 0, M3: 0, MC: 0 } } };
    const bytes = encodeBlock(48, [{ '140': 5, RE: expansion }]);
    const columns = read(bytes, createColumns(48, { capacity: 4 }));
    const end = encodeColumns(columns, 0, 1, into, 0, bytes);
    expect(into.subarray(0, end)).toEqual(bytes);
    const bare = encodeColumns(columns, 0, 1, into);
    expect(into.subarray(0, bare)).toEqual(bytes);
    const special = encodeBlock(48, [{ '140': 5, SP: '0102' }]);
    read(special, columns);
    expect(into.subarray(0, encodeColumns(columns, 0, 1, into, 0, special))).toEqual(special);
    expect(() => encodeColumns(columns, 0, 1, into)).toThrow(
      expect.objectContaining({ code: 'sub-item-missing', item: '048/SP' }),
    );
    expect(() => encodeColumns(columns, 0, 1, into, 0, special.subarray(0, 8))).toThrow(AsterixError);
  });

  it('orders items as the record itself says in CAT 001', () => {
    const records: ItemValues[] = [
      { '020': { TYP: 0, SIM: 0, SSRPSR: 1, ANT: 0, SPI: 0, RAB: 0 }, '130': [1, 2] },
      { '020': { TYP: 1, SIM: 0, SSRPSR: 1, ANT: 0, SPI: 0, RAB: 0 }, '161': 77, '042': { X: 1, Y: -1 } },
    ];
    const bytes = encodeBlock(1, records);
    const columns = read(bytes, createColumns(1, { capacity: 4 }));
    expect(into.subarray(0, encodeColumns(columns, 0, 2, into))).toEqual(bytes);
    clearColumns(columns);
    // Items of both orders: the record says by its TYP which of them it has.
    const row = addRow(columns, rowItems(columns, ['010', '020']));
    for (const path of ['010/SAC', '010/SIC', '020/TYP']) values(columns, path)[row] = 1;
    const again = [...decodeRecords(into.subarray(0, encodeColumns(columns, 0, 1, into)))] as DecodedRecord[];
    expect(again[0]?.items).toMatchObject({ '010': { SAC: 1, SIC: 1 }, '020': { TYP: 1 } });
  });

  it.each<[string, string, number, string, string]>([
    ['040/RHO', 'value-range', 300, '048/040/RHO', 'row 0: takes 0 to 255.99'],
    ['040/THETA', 'sub-item-missing', Number.NaN, '048/040/THETA', 'must be given'],
    ['010/SAC', 'value-range', 256, '048/010/SAC', 'from 0 to 255'],
    ['010/SAC', 'sub-item-missing', -1, '048/010/SAC', 'must be given'],
    ['020/TYP', 'value-range', 8, '048/020/TYP', 'from 0 to 7'],
    ['070/MODE3A', 'value-range', 0o10000, '048/070/MODE3A', 'octal'],
    ['240', 'value-range', 0x61, '048/240', 'characters from space'],
    ['250#count', 'sub-item-missing', 5, '048/250', 'no value'],
  ])('refuses %s with %s', (path, code, value, item, reason) => {
    const columns = byHand();
    values(columns, path)[0] = value;
    const call = () => encodeColumns(columns, 0, 1, into);
    expect(call).toThrow(expect.objectContaining({ code, item }));
    expect(call).toThrow(reason);
  });

  it('refuses rows that do not exist, bytes without room, items it does not hold and those of other columns', () => {
    const columns = byHand();
    for (const [first, last] of [
      [0, 2],
      [1, 1],
      [-1, 1],
    ] as const) {
      expect(() => encodeColumns(columns, first, last, into)).toThrow('no rows');
    }
    expect(() => encodeColumns(columns, 0, 1, new Uint8Array(20))).toThrow(
      expect.objectContaining({ code: 'block-too-long' }),
    );
    expect(() => encodeColumns(columns, 0, 1, new Uint8Array(2))).toThrow(AsterixError);
    expect(() => rowItems(columns, ['010', '999'])).toThrow(expect.objectContaining({ item: '048/999' }));
    expect(() => addRow(createColumns(48, { capacity: 1 }), rowItems(columns, ['010']))).toThrow(AsterixError);
    expect(() => addRepetitions(columns, 0, '010', 1)).toThrow(expect.objectContaining({ item: '048/010' }));
  });

  it('has no row and no repetition beyond the room there is, and none of the values of before after a clear', () => {
    const columns = byHand();
    const items = rowItems(columns, ['040']);
    expect([addRow(columns, items), addRow(columns, items)]).toEqual([1, -1]);
    expect([addRepetitions(columns, 1, '250', 4), addRepetitions(columns, 1, '250', 3)]).toEqual([-1, 1]);
    clearColumns(columns);
    for (const { path, none, values: all, repeated } of columns.columns.values()) {
      if (!repeated)
        expect(
          [...all].every((value) => Object.is(value, none)),
          path,
        ).toBe(true);
    }
    addRow(columns, items);
    expect(() => encodeColumns(columns, 0, 1, into)).toThrow(expect.objectContaining({ item: '048/040' }));
  });
});
