import { describe, expect, it } from 'vitest';
import {
  clearSurveillance,
  createSurveillanceColumns,
  type DecodedRecord,
  decodeRecords,
  decodeSurveillance,
  describeItem,
  encodeBlock,
  expansionsOf,
  flightLevelOfModeC,
  inSi,
} from '../src/index.ts';

const one = (bytes: Uint8Array, options = {}) => [...decodeRecords(bytes, options)][0] as DecodedRecord;

describe('editions by source', () => {
  const level = { '010': { SAC: 25, SIC: 201 }, '090': { FL: -10 } };
  const of201 = encodeBlock(48, [level]);
  const of202 = encodeBlock(48, [{ ...level, '010': { SAC: 25, SIC: 202 } }]);
  const options = { sources: { '25/201': { 48: '1.27' } }, editions: { 48: '1.31' } };

  it('go by the source that a block names first, else by category', () => {
    expect([of201, of202].map((block) => one(block, options).edition)).toEqual(['1.27', '1.31']);
    expect(one(encodeBlock(48, [{ '140': 1 }]), options).edition).toBe('1.31');
    expect(one(of201).edition).toBe('1.32');
    // Flight levels became signed with edition 1.32; an older one has them from 0 up.
    expect(one(of201).items['090']).toMatchObject({ FL: -10 });
    expect(one(of201, options).items['090']).toMatchObject({ FL: 4086 });
  });

  it('hold for columns too', () => {
    const columns = createSurveillanceColumns(8);
    const long = encodeBlock(
      48,
      [{ '010': { SAC: 25, SIC: 201 }, '020': { TYP: 1, TST: 0, ADSB: { EP: 1, VAL: 1 } } }],
      {
        edition: '1.31',
      },
    );
    const other = long.slice();
    other[5] = 202;
    const both = Uint8Array.from([...long, ...other]);
    decodeSurveillance(both, 0, both.length, columns, options);
    expect(columns.cat048.count).toBe(1);
    expect(columns.problems).toMatchObject([{ code: 'item-too-long', offset: 3 }]);
    clearSurveillance(columns);
    decodeSurveillance(both, 0, both.length, columns);
    expect(columns.cat048.count).toBe(2);
  });

  it.each([
    [{ sources: { '25-201': { 48: '1.27' } } }, 'source-malformed'],
    [{ sources: { '25/256': { 48: '1.27' } } }, 'source-malformed'],
    [{ sources: { '25/201': { 48: '9.9' } } }, 'edition-unknown'],
    [{ sources: { '25/201': { 250: '1.0' } } }, 'category-unknown'],
    [{ expansions: { 48: '9.9' } }, 'edition-unknown'],
  ])('are refused when they do not exist: %j', (wrong, code) => {
    expect(() => [...decodeRecords(of201, wrong)]).toThrow(expect.objectContaining({ code }));
  });
});

describe('editions of the reserved expansion field', () => {
  it.each(expansionsOf(48))('CAT 048 %s', (expansion) => {
    const items = { RE: { MD5: { SUM: { M5: 1, ID: 1, DA: 0, M1: 0, M2: 0, M3: 0, MC: 0 } } } };
    const block = encodeBlock(48, [items], { expansion });
    expect(one(block, { expansions: { 48: expansion } }).items['RE']).toMatchObject(items.RE);
    expect(
      one(block, { sources: { '0/0': { 48: { expansion: 'hex' } } }, expansions: { 48: 'hex' } }).items['RE'],
    ).toMatch(/^[0-9A-F]+$/);
  });
});

describe('spare bits that are set', () => {
  // I048/161: four spare bits, then the track number.
  const block = Uint8Array.from([48, 0, 7, 0x01, 0x10, 0x90, 0x07]);

  it('are a note', () => {
    const record = one(block);
    expect(record.items).toEqual({ '161': { TRN: 7 } });
    expect(record.notes).toMatchObject([{ code: 'spare-set', item: '048/161', offset: 5 }]);
    expect(one(encodeBlock(48, [{ '161': { TRN: 7 } }])).notes).toEqual([]);
  });

  it('are a problem when decoding is strict', () => {
    expect([...decodeRecords(block, { strict: true })]).toMatchObject([{ code: 'spare-set', item: '161', offset: 3 }]);
  });
});

it('a record can be had as bytes, whole, or item by item', () => {
  const block = encodeBlock(48, [{ '010': { SAC: 1, SIC: 2 }, '140': 3 }]);
  const record = one(block);
  expect(record.bytes).toEqual(block.subarray(3));
  expect([record.item('140'), record.item('040')]).toEqual([3, undefined]);
  expect(JSON.parse(JSON.stringify(record))).toEqual({
    cat: 48,
    edition: '1.32',
    offset: 3,
    length: 6,
    items: { '010': { SAC: 1, SIC: 2 }, '140': 3 },
  });
});

it('an FSPEC that names an item of other editions says which', () => {
  const block = encodeBlock(21, [{ '170': 'JAL123' }], { edition: '2.1' });
  expect([...decodeRecords(block, { editions: { 21: '0.26' } })]).toMatchObject([
    { code: 'item-undefined', message: expect.stringContaining('170 in edition 2.7') },
  ]);
});

describe('Mode C', () => {
  // C1 A1 C2 A2 C4 A4 B1 D1 B2 D2 B4 D4. Levels from the table of ICAO Annex 10 vol. IV, appendix to chapter 3.
  const code = (...pulses: string[]) =>
    pulses.reduce(
      (sum, pulse) =>
        sum | (0x800 >> ['C1', 'A1', 'C2', 'A2', 'C4', 'A4', 'B1', 'D1', 'B2', 'D2', 'B4', 'D4'].indexOf(pulse)),
      0,
    );

  it.each([
    [-12, ['C4']],
    [-11, ['C2', 'C4']],
    [-10, ['C2']],
    [-9, ['C1', 'C2']],
    [-8, ['C1']],
    [-7, ['B4', 'C1']],
    [-3, ['B4', 'C4']],
    [-2, ['B2', 'B4', 'C4']],
    [0, ['B2', 'B4', 'C2']],
    [1267, ['D2', 'C4']],
  ])('says FL %i', (level, pulses) => {
    expect(flightLevelOfModeC(code(...(pulses as string[])))).toBe(level);
  });

  it('gives every level from −12 to 1267 once, and changes one pulse from each to the next', () => {
    const codes = new Map<number, number>();
    for (let c = 0; c < 4096; c++) {
      const level = flightLevelOfModeC(c);
      if (Number.isNaN(level)) continue;
      expect(codes.has(level)).toBe(false);
      codes.set(level, c);
    }
    expect(codes.size).toBe(1280);
    for (let level = -12; level < 1267; level++) {
      const changed = (codes.get(level) as number) ^ (codes.get(level + 1) as number);
      expect(changed !== 0 && (changed & (changed - 1)) === 0, `FL ${level}`).toBe(true);
    }
  });

  it('has no level for what is no code', () => {
    expect([0, 0xfff, code('D1', 'C4'), code('C1', 'C4')].map(flightLevelOfModeC)).toEqual(Array(4).fill(Number.NaN));
  });
});

it('says what items mean', () => {
  expect(describeItem(48, '090/FL')).toMatchObject({ unit: 'FL', bits: 14 });
  expect(describeItem(48, '020/TYP')?.texts[5]).toBe('Single ModeS Roll-Call');
  expect(describeItem(48, '250')).toMatchObject({ title: 'BDS Register Data', subItems: ['MBDATA', 'BDS1', 'BDS2'] });
  expect(describeItem(48, 'RE/MD5')?.subItems).toContain('SUM');
  expect([describeItem(48, '999'), describeItem(48, '020/NO'), describeItem(250, '010')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(inSi(330, 'FL')).toEqual({ value: 330 * 30.48, unit: 'm' });
  expect(inSi(5, 's')).toEqual({ value: 5, unit: 's' });
});
