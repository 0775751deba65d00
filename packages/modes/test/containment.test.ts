import { describe, expect, it } from 'vitest';
import { containment } from '../src/index.ts';

const NONE = { version: 2, a: false, b: false, c: false };

describe('containment', () => {
  it.each([
    [9, 2, '', 11, 7.5],
    [11, 2, 'ab', 9, 75],
    [11, 2, 'a', 8, 185.2],
    [11, 1, 'a', 9, 75],
    [12, 2, '', 7, 370.4],
    [13, 2, '', 6, 926],
    [13, 2, 'b', 6, 555.6],
    [13, 2, 'ab', 6, 1111.2],
    [13, 1, 'a', 6, 1111.2],
    [13, 1, 'b', 6, 926],
    [16, 2, 'ab', 3, 7408],
    [16, 1, '', 2, 14_816],
    [17, 1, '', 1, 37_040],
    [18, 2, 'ab', 0, null],
    [22, 2, '', 0, null],
    [7, 2, 'a', 9, 75],
    [7, 2, 'ac', 8, 185.2],
    [8, 2, 'ac', 7, 370.4],
    [8, 2, 'a', 6, 555.6],
    [8, 2, 'c', 6, 1111.2],
    [8, 2, '', 0, null],
    [8, 1, 'a', 0, null],
    // Version 0 has NUCp in place of NIC; type code 16 meant 10 NM.
    [16, 0, 'ab', null, 18_520],
    [9, 0, '', null, 7.5],
    [18, 0, '', null, null],
  ])('type code %i, version %i, supplements "%s": NIC %s, radius %s m', (typeCode, version, set, nic, radiusM) => {
    const supplements = { version, a: set.includes('a'), b: set.includes('b'), c: set.includes('c') };
    const found = containment(typeCode, supplements);
    expect(found.nic).toBe(nic);
    if (radiusM === null) expect(found.radiusM).toBeNull();
    else expect(found.radiusM).toBeCloseTo(radiusM, 6);
  });

  it('knows nothing of type codes that are no positions', () => {
    for (const typeCode of [0, 1, 4, 19, 23, 31])
      expect(containment(typeCode, NONE)).toEqual({ nic: 0, radiusM: null });
  });
});
