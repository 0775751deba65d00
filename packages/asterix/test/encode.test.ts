import { describe, expect, it } from 'vitest';
import { AsterixError, type DecodedRecord, decodeRecords, encodeBlock, type ItemValues } from '../src/index.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('encodeBlock', () => {
  it('lays out the bits as the specification draws them', () => {
    // By hand: FSPEC f1 02 = 010 140 020 040 and, in the second octet, 161 would be 0x10; here 220 (FRN 8) 0x80.
    const items = {
      '010': { SAC: 25, SIC: 201 },
      '140': 1,
      '020': { TYP: 5, SPI: 1 },
      '040': { RHO: 2, THETA: 90 },
      '220': 0x3c660c,
    };
    expect(hex(encodeBlock(48, [items]))).toBe('300012f180' + '19c9' + '000080' + 'a4' + '02004000' + '3c660c');
  });

  it('fills in tables with 0 and pads characters with spaces', () => {
    const [record] = [
      ...decodeRecords(encodeBlock(48, [{ '070': { MODE3A: '0007' }, '240': 'JAL1' }])),
    ] as DecodedRecord[];
    expect(record?.items).toEqual({ '070': { V: 0, G: 0, L: 0, MODE3A: '0007' }, '240': 'JAL1    ' });
  });

  it('keeps apart records of any items, in turn and again', () => {
    const all: ItemValues = {
      '010': { SAC: 1, SIC: 2 },
      '140': 3,
      '161': { TRN: 4 },
      '240': 'JAL1    ',
      '220': 5,
      '042': { X: 1, Y: -1 },
    };
    const names = Object.keys(all);
    const subset = (mask: number) =>
      Object.fromEntries(names.filter((_, i) => mask & (1 << i)).map((name) => [name, all[name] as number]));
    const sets = Array.from({ length: 2 ** names.length - 1 }, (_, i) => subset(i + 1));
    const records = [...sets, ...sets];
    const back = [...decodeRecords(encodeBlock(48, records))] as DecodedRecord[];
    expect(back.map((record) => record.items)).toEqual(records.map((items) => ({ ...items })));
    // Left out by its value, whatever was written before.
    const without = { ...all, '161': undefined } as unknown as ItemValues;
    expect(Object.keys(([...decodeRecords(encodeBlock(48, [all, without]))][1] as DecodedRecord).items)).toEqual(
      names.filter((name) => name !== '161'),
    );
  });

  it('rounds to the nearest LSB, either sign', () => {
    const [record] = [...decodeRecords(encodeBlock(62, [{ '185': { VX: -0.37, VY: 0.38 } }]))] as DecodedRecord[];
    expect(record?.items).toEqual({ '185': { VX: -0.25, VY: 0.5 } });
  });

  it('takes hex of either case', () => {
    const of = (MBDATA: string) => hex(encodeBlock(48, [{ '250': [{ MBDATA, BDS1: 4, BDS2: 0 }] }]));
    expect(of('c0780031bcff0a')).toBe(of('C0780031BCFF0A'));
    expect(of('c0780031bcff0a')).toContain('c0780031bcff0a40');
  });

  it('writes the edition asked for', () => {
    const far = { '020': { TYP: 1, TST: 0, ADSB: { EP: 1, VAL: 1 } } };
    expect(encodeBlock(48, [{ '020': { TYP: 1 } }], { edition: '1.27' })[2]).toBe(5);
    expect(encodeBlock(48, [far], { edition: '1.31' }).length).toBe(7);
    expect(() => encodeBlock(48, [far], { edition: '1.27' })).toThrow(AsterixError);
  });

  it.each<[string, number, ItemValues, string, string]>([
    ['category-unknown', 250, {}, '250', 'there are 001'],
    ['item-unknown', 48, { '999': 1 }, '048/999', '1.32'],
    ['sub-item-unknown', 48, { '040': { RHO: 1, THETA: 1, PHI: 1 } }, '048/040/PHI', 'RHO, THETA'],
    ['sub-item-missing', 48, { '040': { RHO: 1 } }, '048/040/THETA', 'must be given'],
    ['sub-item-missing', 48, {}, '048', 'at least one item'],
    ['value-range', 48, { '040': { RHO: 1, THETA: 360 } }, '048/040/THETA', '359.99'],
    ['value-range', 48, { '040': { RHO: -1, THETA: 1 } }, '048/040/RHO', '0 to 255.99'],
    ['value-range', 48, { '140': 90_000 }, '048/140', '86400.99'],
    ['value-range', 62, { '105': { LAT: 90.5, LON: 0 } }, '062/105/LAT', '-90 to 90'],
    ['value-range', 48, { '010': { SAC: 256, SIC: 1 } }, '048/010/SAC', '0 to 255'],
    ['value-range', 48, { '010': { SAC: 1.5, SIC: 1 } }, '048/010/SAC', 'whole'],
    ['value-range', 48, { '070': { MODE3A: '0900' } }, '048/070/MODE3A', 'octal'],
    ['value-range', 48, { '070': { MODE3A: '700' } }, '048/070/MODE3A', 'exactly 4'],
    ['value-range', 48, { '240': 'TOOLONG99' }, '048/240', 'at most 8'],
    ['value-range', 48, { '240': 'japan' }, '048/240', 'characters from space'],
    ['value-range', 48, { '250': [{ MBDATA: 'C0', BDS1: 4, BDS2: 0 }] }, '048/250[0]/MBDATA', '14 hex digits'],
    ['value-range', 48, { '250': [{ MBDATA: 'C0780031BC00G0', BDS1: 4, BDS2: 0 }] }, '048/250[0]/MBDATA', 'hex'],
    ['value-range', 48, { '250': [{ MBDATA: 'C0780031BC00\u01300', BDS1: 4, BDS2: 0 }] }, '048/250[0]/MBDATA', 'hex'],
    ['value-range', 48, { '010': { SAC: 2 ** 32 + 1, SIC: 1 } }, '048/010/SAC', '0 to 255'],
    ['value-range', 48, { '020': { TYP: -1 } }, '048/020/TYP', '0 to 7'],
    ['value-range', 62, { '040': 1.5 }, '062/040', 'whole'],
    ['value-type', 48, { '010': { SAC: '1', SIC: 1 } }, '048/010/SAC', 'a number'],
    ['value-range', 48, { '030': [] }, '048/030', '1 to'],
    ['value-range', 48, { SP: '00'.repeat(255) }, '048/SP', '255'],
    ['value-type', 48, { '140': 'noon' }, '048/140', 'a number'],
    ['value-type', 48, { '140': Number.NaN }, '048/140', 'a number'],
    ['value-type', 48, { '040': 5 }, '048/040', 'sub-items by name'],
    ['value-type', 48, { '250': {} }, '048/250', 'an array'],
    ['value-type', 48, { SP: 5 }, '048/SP', 'hex'],
  ])('refuses with %s: CAT %i %j', (code, category, items, item, right) => {
    try {
      encodeBlock(category, [items]);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AsterixError);
      expect(error).toMatchObject({ code, item });
      expect((error as Error).message).toContain(right);
    }
  });

  it('refuses a block longer than LEN can say, and is none the worse for it', () => {
    const items = { '240': 'JAL1', '250': Array(255).fill({ MBDATA: '00'.repeat(7), BDS1: 4, BDS2: 0 }) };
    expect(() => encodeBlock(48, Array(40).fill(items))).toThrow(expect.objectContaining({ code: 'block-too-long' }));
    expect(hex(encodeBlock(48, [{ '010': { SAC: 1, SIC: 2 } }]))).toBe('300006800102');
  });

  it('refuses an unknown edition, as does the decoder', () => {
    expect(() => encodeBlock(48, [], { edition: '9.9' })).toThrow(expect.objectContaining({ code: 'edition-unknown' }));
    const decode = () => [...decodeRecords(new Uint8Array(), { editions: { 48: '9.9' } })];
    expect(decode).toThrow(expect.objectContaining({ code: 'edition-unknown' }));
  });
});
