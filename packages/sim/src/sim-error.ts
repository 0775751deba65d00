/** What this room can refuse. */
export type SimErrorCode = 'bad-option' | 'bad-tour';

/** Thrown only while a scenario or sensor is being built; playing one never throws it. */
export class SimError extends Error {
  readonly code: SimErrorCode;
  constructor(code: SimErrorCode, message: string) {
    super(message);
    this.name = 'SimError';
    this.code = code;
  }
}
