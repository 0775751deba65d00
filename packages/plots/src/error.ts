/** A sensor table that cannot be worked with. Data never throw: they are counted. */
export class PlotsError extends Error {
  readonly code: 'duplicate-source' | 'source-missing';

  constructor(code: PlotsError['code'], message: string) {
    super(message);
    this.name = 'PlotsError';
    this.code = code;
  }
}
