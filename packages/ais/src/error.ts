/** What an encoder refuses. The receiver never throws: it counts. */
export class AisError extends Error {
  readonly code: 'value-out-of-range';

  constructor(message: string) {
    super(message);
    this.name = 'AisError';
    this.code = 'value-out-of-range';
  }
}

/** Throws `value-out-of-range` unless `low` ≤ `value` ≤ `high`. */
export function requireRange(name: string, value: number, low: number, high: number): void {
  if (value >= low && value <= high) return;
  throw new AisError(`${name} is ${value}; it must be from ${low} to ${high}`);
}
