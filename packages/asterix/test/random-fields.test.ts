import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORY_TABLES } from '../src/gen/index.ts';
import {
  clearColumns,
  createColumns,
  type DecodedRecord,
  type DecodeProblem,
  decodeColumns,
  decodeRecords,
  encodeBlock,
  encodeColumns,
  JsonLines,
} from '../src/index.ts';
import { arbitraryRecord } from './arbitrary-record.ts';
import { expectRow } from './column-values.ts';
import { plainLines } from './plain-lines.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const block = (category: number, text: string): Uint8Array => {
  const content = Buffer.from(text, 'hex');
  return Uint8Array.of(category, 0, content.length + 3, ...content);
};

describe('random field sequencing', () => {
  // By hand, after EUROCONTROL-SPEC-0149 Part 1: FSPEC 010, 000 and RFS (FRN 14); two fields: 041 (FRN 5), 030 (FRN 4).
  const bytes = block(2, 'c102' + '19c9' + '01' + '02' + '050200' + '04000080');
  const items = { '010': { SAC: 25, SIC: 201 }, '000': 1, '030': 1, '041': 4 };

  it('is read as the items that its fields are', () => {
    const [record] = [...decodeRecords(bytes)] as DecodedRecord[];
    expect(record?.items).toEqual(items);
    expect(record?.item('041')).toBe(4);
    expect(record?.length).toBe(bytes.length - 3);
  });

  it('is written for the items that are named, in their order', () => {
    expect(hex(encodeBlock(2, [items], { random: ['041', '030'] }))).toBe(hex(bytes));
    expect(hex(encodeBlock(2, [{ '000': 1 }], { random: ['041'] }))).toBe(hex(encodeBlock(2, [{ '000': 1 }])));
    // Nothing but random fields.
    const alone = encodeBlock(2, [{ '000': 3 }], { random: ['000'] });
    expect(hex(alone)).toBe('02000801020102' + '03');
    expect([...decodeRecords(alone)]).toMatchObject([{ items: { '000': 3 } }]);
  });

  it('is refused where a category has none, and of what says the order of items', () => {
    const code = (category: number, random: string[]) => () => encodeBlock(category, [{ '010': 1 }], { random });
    expect(code(48, ['010'])).toThrow('048/010: the category has no random field sequencing');
    expect(code(1, ['020'])).toThrow('001/020: cannot be sent');
    expect(code(2, ['999'])).toThrow('002/999: cannot be sent');
    expect(() => encodeBlock(2, [{ '000': 1, '999': 1 }], { random: ['000'] })).toThrow('002/999');
  });

  it.each<[string, number, string, Partial<DecodeProblem>]>([
    ['no field', 2, '010200', { code: 'item-length', item: '*' }],
    ['no octet that says how many', 2, '0102', { code: 'item-past-end', item: '*' }],
    ['fewer fields than it says', 2, '01020202' + '01', { code: 'item-past-end', item: '*' }],
    ['a field past the block', 2, '010201' + '0400', { code: 'item-past-end', item: '030' }],
    ['a spare number', 2, '010201' + '0c00', { code: 'item-undefined', item: '*' }],
    ['number 0', 2, '010201' + '0000', { code: 'item-undefined', item: '*' }],
    ['number 255', 2, '010201' + 'ff00', { code: 'item-undefined', item: '*' }],
    ['itself', 2, '010201' + '0e00', { code: 'item-undefined', item: '*' }],
    ['an item that the FSPEC has', 2, '4102' + '01' + '01' + '0202', { code: 'item-repeated', item: '000' }],
    ['an item twice', 2, '0102' + '02' + '0201' + '0202', { code: 'item-repeated', item: '000' }],
    ['what says the order of items', 1, '010102' + '01' + '0280', { code: 'item-unsupported', item: '020' }],
    ['a time that cannot be', 2, '0102' + '01' + '04ffffff', { code: 'value-impossible', item: '030' }],
  ])('is refused with %s, by every face', (_, category, text, expected) => {
    const bad = block(category, text);
    const good = encodeBlock(category, [{ '010': { SAC: 1, SIC: 2 } }]);
    const both = Uint8Array.from([...bad, ...good]);
    const results = [...decodeRecords(both)];
    expect(results).toMatchObject([expected, { items: { '010': { SAC: 1, SIC: 2 } } }]);
    const columns = createColumns(category, { capacity: 4 });
    decodeColumns(both, 0, both.length, columns);
    expect([columns.count, columns.problems]).toEqual([1, [results[0]]]);
    const some = createColumns(category, { capacity: 4, items: ['010'] });
    decodeColumns(both, 0, both.length, some);
    expect(some.count).toBe(1);
  });

  const tables = CATEGORY_TABLES.filter(({ category }) => category <= 2);

  it.each(tables.map((table) => [`${table.category} ${table.edition}`, table] as const))(
    'gives back any record of CAT %s, by every face',
    (_, table) => {
      const { category, edition } = table;
      const options = { editions: { [category]: edition } };
      const columns = createColumns(category, { edition, capacity: 1, repetitions: 64 });
      const one = createColumns(category, { edition, capacity: 1, items: ['010'] });
      const into = new Uint8Array(4096);
      const names = Object.keys(table.items).filter((name) => category !== 1 || name !== '020');
      const random = fc.shuffledSubarray(names);
      fc.assert(
        fc.property(arbitraryRecord(table), random, (given, wanted) => {
          const bytes = encodeBlock(category, [given], { edition, random: wanted });
          const [record] = [...decodeRecords(bytes, options)] as DecodedRecord[];
          expect(record?.items).toEqual(given);
          expect(record?.length).toBe(bytes.length - 3);
          for (const name in given) expect(record?.item(name)).toEqual(given[name]);
          for (const each of [columns, one]) {
            clearColumns(each);
            decodeColumns(bytes, 0, bytes.length, each);
            expect(each.count).toBe(1);
          }
          const lines = new JsonLines(options);
          lines.write(bytes);
          expect(new TextDecoder().decode(lines.take()).trim().split('\n')).toEqual(plainLines(bytes, options, {}));
          const plain = into.subarray(0, encodeColumns(columns, 0, 1, into, 0, bytes));
          expect(hex(plain)).toBe(hex(encodeBlock(category, [given], { edition })));
        }),
        { numRuns: 60, seed: category },
      );
    },
    60_000,
  );

  it('leaves the columns of a row as its items say', () => {
    const columns = createColumns(2, { capacity: 2 });
    decodeColumns(bytes, 0, bytes.length, columns);
    expectRow(columns, 0, [...decodeRecords(bytes)][0] as DecodedRecord);
  });
});
