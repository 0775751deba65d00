import type { DecodeProblem, ProblemCode } from './problem.ts';

/** CAT and LEN before the records of a block. */
export const HEADER_OCTETS = 3;
/** A header and the least a record can be. */
export const BLOCK_OCTETS_MIN = 4;
/** LEN has 16 bits. */
export const BLOCK_OCTETS_MAX = 0xffff;

/** Length of the block at `at` by its own word, or 0 where no whole block can stand there. */
export function blockLength(bytes: Uint8Array, at: number, end: number): number {
  if (end - at < BLOCK_OCTETS_MIN) return 0;
  const length = ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
  return length >= BLOCK_OCTETS_MIN && length <= end - at ? length : 0;
}

/** Why `blockLength` said 0: the bytes from `at` on cannot be read, since where the next block begins is unknown. */
export function headerProblem(bytes: Uint8Array, at: number, end: number): DecodeProblem {
  const left = end - at;
  const problem = (code: ProblemCode, category: number, message: string): DecodeProblem => ({
    code,
    offset: at,
    length: left,
    category,
    item: '',
    message: `at ${at}: ${message}`,
  });
  if (left < HEADER_OCTETS) return problem('bytes-left', 0, `${left} octets left; a block has at least 4`);
  const length = ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
  const category = bytes[at] as number;
  if (length < BLOCK_OCTETS_MIN) {
    return problem('block-too-short', category, `block says it has ${length} octets; the least is 4`);
  }
  return problem('block-past-end', category, `block says it has ${length} octets where ${left} are left`);
}
