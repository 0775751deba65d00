import { describe, expect, it } from 'vitest';
import { type DecodeProblem, decodeRecords, encodeBlock } from '../src/index.ts';

/** A block of `category` whose records are `octets`. */
const block = (category: number, ...octets: number[]) => Uint8Array.from([category, 0, octets.length + 3, ...octets]);
const good = encodeBlock(34, [{ '010': { SAC: 254, SIC: 1 }, '000': 1 }]);

describe('a malformed block becomes one problem and no record', () => {
  it.each<[string, Uint8Array, Partial<DecodeProblem>]>([
    ['FSPEC without an item', block(48, 0), { code: 'record-empty', item: '', offset: 3, length: 1 }],
    ['FSPEC of set extension bits only', block(48, 1, 1, 0), { code: 'record-empty' }],
    ['FSPEC going on past the block', block(48, 0x81), { code: 'fspec-past-end', length: 1 }],
    ['FSPEC longer than the category has', block(48, 1, 1, 1, 1, 0x80, 0), { code: 'fspec-too-long' }],
    ['spare FSPEC bit', block(62, 0x40, 0), { code: 'item-undefined', item: '' }],
    ['item past the block', block(48, 0x80, 25), { code: 'item-past-end', item: '010', offset: 3, length: 2 }],
    [
      'repetition past the block',
      block(48, 1, 0x20, 2, 1, 2, 3, 4, 5, 6, 7, 8),
      { code: 'item-past-end', item: '250' },
    ],
    ['endless repetition', block(48, 1, 1, 0x40, 3, 3, 3), { code: 'item-past-end', item: '030' }],
    ['extension never ending', block(48, 0x20, 1, 1, 1, 1, 1, 1, 1), { code: 'item-too-long', item: '020' }],
    ['compound past its fields', block(34, 0x04, 1, 0x80), { code: 'item-undefined', item: '050' }],
    ['spare compound bit', block(34, 0x04, 0x40, 0), { code: 'item-undefined', item: '050' }],
    ['expansion field of length 0', block(48, 1, 1, 1, 2, 0), { code: 'item-length', item: 'RE' }],
    ['expansion field past the block', block(48, 1, 1, 1, 2, 9, 1), { code: 'item-past-end', item: 'RE' }],
    [
      'latitude of 91 degrees',
      block(62, 0x08, 0x01, 0x02, 0xd8, 0x2e, 0, 0, 0, 0),
      { code: 'value-impossible', item: '105' },
    ],
    ['time of day of two days', block(48, 0x40, 0xff, 0xff, 0xff), { code: 'value-impossible', item: '140' }],
    ['unknown category', block(250, 1, 2), { code: 'category-unknown', category: 250, offset: 0, length: 5 }],
    ['random field sequencing of nothing', block(1, 1, 1, 0x02, 0), { code: 'item-length', item: '*' }],
  ])('%s', (_, bytes, expected) => {
    const results = [...decodeRecords(Uint8Array.from([...bytes, ...good]))];
    const [problem, ...rest] = results;
    expect(problem).toMatchObject(expected);
    expect((problem as DecodeProblem).message).toContain(`at ${(problem as DecodeProblem).offset}: `);
    expect(rest).toMatchObject([{ cat: 34, items: { '000': 1 } }]);
  });

  it('drops the records before it in the same block, where they ended being in doubt', () => {
    expect([...decodeRecords(block(48, 0x80, 25, 201, 0x80, 25))]).toMatchObject([
      { code: 'item-past-end', offset: 6 },
    ]);
  });
});

describe('bytes that are no block end the reading', () => {
  it.each<[string, number[], Partial<DecodeProblem>]>([
    ['a trailer of zeros', [0, 0, 0, 0, 0], { code: 'block-too-short', length: 5 }],
    ['two bytes left', [48, 0], { code: 'bytes-left', length: 2 }],
    ['a block past the end', [48, 0, 9, 0x80, 25], { code: 'block-past-end', length: 5, category: 48 }],
    ['a header alone', [48, 0, 3], { code: 'block-too-short', length: 3 }],
  ])('%s', (_, trailer, expected) => {
    const results = [...decodeRecords(Uint8Array.from([...good, ...trailer]))];
    expect(results).toMatchObject([{ cat: 34 }, { ...expected, offset: good.length }]);
  });
});

it('content of any kind in an expansion field is kept as hex', () => {
  const [record] = [...decodeRecords(block(48, 1, 1, 1, 6, 4, 0xff, 0xee, 0xdd, 3, 1, 2))];
  expect(record).toMatchObject({ items: { SP: 'FFEEDD', RE: '0102' } });
});
