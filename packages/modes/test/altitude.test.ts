import { describe, expect, it } from 'vitest';
import { encodeAltitude12 } from '../src/altitude.ts';
import { decodeAltitude12, decodeAltitude13, decodeIdentity13 } from '../src/index.ts';

/** A Mode C reply from its four octal digits ABCD, in the order of the 13-bit field without M. */
function code12(abcd: string): number {
  const [a, b, c, d] = [...abcd].map(Number);
  const bit = (digit: number, weight: number) => (digit & weight ? 1 : 0);
  const order = [bit(c, 1), bit(a, 1), bit(c, 2), bit(a, 2), bit(c, 4), bit(a, 4)];
  order.push(bit(b, 1), bit(d, 1), bit(b, 2), bit(d, 2), bit(b, 4), bit(d, 4));
  return order.reduce((value, one) => (value << 1) | one, 0);
}

describe('altitude', () => {
  it('decodes 25 ft codes', () => {
    expect(decodeAltitude12(0xc38)).toBe(38000); // 8D40621D58C382D690C8AC2863A7
    expect(decodeAltitude12(encodeAltitude12(-1000))).toBe(-1000);
    expect(decodeAltitude12(encodeAltitude12(50175))).toBe(50175);
  });

  it('decodes Gillham codes (Annex 10 volume IV, appendix to chapter 3: A B C D to feet)', () => {
    const rows: [string, number][] = [
      ['0040', -1200],
      ['0060', -1100],
      ['0020', -1000],
      ['0030', -900],
      ['0010', -800],
      ['0410', -700],
      ['0430', -600],
      ['0420', -500],
      ['0620', 0],
    ];
    for (const [abcd, feet] of rows) expect([abcd, decodeAltitude12(code12(abcd))]).toEqual([abcd, feet]);
  });

  it('gives each Gillham altitude once, from -1,200 to 126,700 ft in 100 ft', () => {
    const seen = new Set<number>();
    for (let code = 1; code < 4096; code++) {
      if (code & 0x10) continue;
      const feet = decodeAltitude12(code);
      if (Number.isNaN(feet)) continue;
      expect(seen.has(feet)).toBe(false);
      seen.add(feet);
    }
    expect(seen.size).toBe(1280);
    expect(Math.min(...seen)).toBe(-1200);
    expect(Math.max(...seen)).toBe(126_700);
  });

  it('says nothing for zero, metric and impossible codes', () => {
    expect(decodeAltitude12(0)).toBeNaN();
    expect(decodeAltitude13(0x40)).toBeNaN();
    expect(decodeAltitude12(code12('0000') | 0x20)).toBeNaN();
    for (const feet of [Number.NaN, -2000, 126_800, Infinity]) expect(encodeAltitude12(feet)).toBe(0);
  });

  it('decodes identity codes', () => {
    expect(decodeIdentity13(0b0_0000_0000_0000).toString(8)).toBe('0');
    expect(decodeIdentity13(0b1111110111111).toString(8)).toBe('7777');
    // 2A00516D492B80: squawk 0356 (The 1090 Megahertz Riddle, chapter 4).
    expect(decodeIdentity13(0x516d & 0x1fff).toString(8)).toBe('356');
  });
});
