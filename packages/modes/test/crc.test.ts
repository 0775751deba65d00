import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc24, encodeIdentification } from '../src/index.ts';
import { hex } from './hex.ts';

describe('crc24', () => {
  it('is zero for sound DF 17 (The 1090 Megahertz Riddle, 2nd ed., chapter 1 and 12)', () => {
    expect(crc24(hex('8D406B902015A678D4D220AA4BDA'))).toBe(0);
    expect(crc24(hex('8D4840D6202CC371C32CE0576098'))).toBe(0);
    expect(crc24(hex('8D4840D6202CC371C32CE0576099'))).toBe(1);
  });

  it('gives the address of a DF 20 reply', () => {
    expect(crc24(hex('A000019910010080f500004315b2')).toString(16)).toBe('abb3be');
  });

  it('finds every change of up to three bits', () => {
    const sound = encodeIdentification({ address: 0x840123, callsign: 'JNA123', category: 0xa3 });
    const bits = fc.uniqueArray(fc.integer({ min: 0, max: 111 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(bits, (flipped) => {
        const message = sound.slice();
        for (const bit of flipped) message[bit >> 3] ^= 0x80 >> (bit & 7);
        expect(crc24(message)).not.toBe(0);
      }),
    );
  });

  it('reads nothing of a message too short to have parity', () => {
    expect(crc24(hex('8d'))).not.toBe(0);
  });
});
