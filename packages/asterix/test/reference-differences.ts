/** A difference between one of the reference decoders and this one that is known and explained. */
export interface Difference {
  readonly decoder: 'A' | 'B';
  readonly item: string;
  readonly why: string;
  /** Leaf of our value, in order, that theirs is `factor` times; every leaf where none is named. */
  readonly leaf?: number;
  readonly factor?: number;
  /** Greatest difference allowed, for a scale factor they rounded. */
  readonly tolerance?: number;
  /** What theirs writes for the six-bit code 0, which stands for no character and which we write as `@`. */
  readonly unassigned?: string;
  /** Not comparable at all. */
  readonly isSkipped?: boolean;
}

const KNOTS_PER_NM_S = 3600;
const FEET_PER_FL = 100;

export const DIFFERENCES: readonly Difference[] = [
  { decoder: 'A', item: '048/200', leaf: 0, factor: KNOTS_PER_NM_S, why: 'gives the ground speed in knots' },
  { decoder: 'B', item: '048/200', leaf: 0, factor: KNOTS_PER_NM_S, why: 'gives the ground speed in knots' },
  { decoder: 'A', item: '048/240', unassigned: '', why: 'drops codes that stand for no character' },
  { decoder: 'B', item: '048/240', unassigned: '?', why: 'writes a question mark for such codes' },
  { decoder: 'A', item: '048/250', isSkipped: true, why: 'decodes the BDS registers, which we leave as hex' },
  { decoder: 'A', item: '062/135', leaf: 1, factor: FEET_PER_FL, why: 'gives feet for flight levels' },
  { decoder: 'B', item: '062/135', leaf: 1, factor: FEET_PER_FL, why: 'gives feet for flight levels' },
  { decoder: 'A', item: '062/136', leaf: 0, factor: FEET_PER_FL, why: 'gives feet for flight levels' },
  { decoder: 'A', item: '021/074', leaf: 1, factor: 1e9, tolerance: 1e-6, why: 'gives nanoseconds' },
  { decoder: 'A', item: '034/120', tolerance: 1e-5, why: 'rounds the LSB 180/2^23 degrees to 2.145767e-5' },
  { decoder: 'B', item: '034/120', tolerance: 1e-5, why: 'rounds the LSB 180/2^23 degrees to 2.145767e-5' },
  { decoder: 'B', item: '062/380', tolerance: 2e-7, why: 'rounds the LSB of TAN, 360/2^16 degrees' },
];
