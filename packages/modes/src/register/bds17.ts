import { flag } from '../field.ts';
import { type Field, layout } from '../layout.ts';
import { anything } from './likelihood.ts';
import { registerModel } from './register-model.ts';

/**
 * BDS 1,7: common usage GICB capability report: which registers are being filled now.
 *
 * | bits | registers |
 * |---|---|
 * | 1–6 | 0,5 0,6 0,7 0,8 0,9 0,A |
 * | 7–8 | 2,0 2,1 |
 * | 9–12 | 4,0 4,1 4,2 4,3 |
 * | 13–15 | 4,4 4,5 4,8 |
 * | 16–23 | 5,0 5,1 5,2 5,3 5,4 5,5 5,6 5,F |
 * | 24 | 6,0 |
 * | 25–26 | reserved |
 * | 27–28 | E,1 E,2 |
 * | 29–56 | reserved, zero |
 *
 * Validity: reserved bits; 2,0 is always filled.
 * Source: ICAO Doc 9871, second edition, table A-2-23.
 */
const BY_BIT =
  '0,5 0,6 0,7 0,8 0,9 0,A 2,0 2,1 4,0 4,1 4,2 4,3 4,4 4,5 4,8 5,0 5,1 5,2 5,3 5,4 5,5 5,6 5,F 6,0 - - E,1 E,2'.split(
    ' ',
  );

const RESERVED = '-';

/** The registers being filled, as the standards write them. */
const registers: Field<string[]> = {
  read: (message, base) => BY_BIT.filter((bds, i) => bds !== RESERVED && flag(i + 1).read(message, base)),
  write(message, base, value) {
    for (let i = 0; i < BY_BIT.length; i++) flag(i + 1).write(message, base, value.includes(BY_BIT[i]));
  },
};

export const bds17 = registerModel({
  bds: '1,7',
  layout: layout({ registers }, [
    [25, 2, 0],
    [29, 24, 0],
    [53, 4, 0],
  ]),
  prior: 0.02,
  isPlausible: (v) => v.registers.includes('2,0'),
  logLikelihood: () => anything(25),
});
