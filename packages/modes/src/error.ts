/** What an encoder refuses. Decoders never throw: they count. */
export class ModesError extends Error {
  readonly code: 'value-out-of-range' | 'message-length' | 'register-unknown';

  constructor(code: ModesError['code'], message: string) {
    super(message);
    this.name = 'ModesError';
    this.code = code;
  }
}

/** Throws `value-out-of-range` unless `low` ≤ `value` ≤ `high`. */
export function requireRange(name: string, value: number, low: number, high: number): void {
  if (value >= low && value <= high) return;
  throw new ModesError('value-out-of-range', `${name} is ${value}; it must be from ${low} to ${high}`);
}
