export type AsterixErrorCode =
  | 'category-unknown'
  | 'edition-unknown'
  | 'item-unknown'
  | 'sub-item-unknown'
  | 'sub-item-missing'
  | 'value-type'
  | 'value-range'
  | 'block-too-long'
  | 'source-malformed';

/** Thrown by the encoder, and by options that name what does not exist; never for bytes decoded. */
export class AsterixError extends Error {
  readonly code: AsterixErrorCode;
  /** Item and sub-item, e.g. `048/040/RHO`; `048` for the category as a whole. */
  readonly item: string;
  /** The message without the item. */
  readonly reason: string;

  constructor(code: AsterixErrorCode, item: string, message: string) {
    super(`${item}: ${message}`);
    this.name = 'AsterixError';
    this.code = code;
    this.item = item;
    this.reason = message;
  }
}
