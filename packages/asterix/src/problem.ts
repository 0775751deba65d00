/**
 * What can be wrong with bytes, as literal codes. Every one but the first two is the fault of one
 * block: decoding goes on at the next.
 */
export type ProblemCode =
  | 'bytes-left'
  | 'block-past-end'
  | 'block-too-short'
  | 'category-unknown'
  | 'record-empty'
  | 'fspec-past-end'
  | 'fspec-too-long'
  | 'item-undefined'
  | 'item-unsupported'
  | 'item-repeated'
  | 'item-past-end'
  | 'item-too-long'
  | 'item-length'
  | 'value-impossible'
  | 'spare-set'
  | 'columns-too-small'
  | 'readers-differ';

/** Why bytes gave no record: where, in what, and what would have been right. */
export interface DecodeProblem {
  readonly code: ProblemCode;
  /** Of the record (or block, where no record had begun), from the start of the bytes given. */
  readonly offset: number;
  /** Bytes from `offset` that gave nothing. */
  readonly length: number;
  readonly category: number;
  /** Item number as the specification writes it, e.g. `250`; empty where no item had begun. */
  readonly item: string;
  readonly message: string;
}
