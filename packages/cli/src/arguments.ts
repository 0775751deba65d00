// What options say; each throws commander's own refusal where it is something else.
import { InvalidArgumentError } from 'commander';

/** Texts of an option that may be given several times. */
export function collect(text: string, before: readonly string[]): string[] {
  return [...before, text];
}

/** A whole number, 0 or more. */
export function whole(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('must be a whole number, 0 or more');
  return value;
}

/** A time, s, 0 or more. */
export function seconds(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError('must be a number of seconds, 0 or more');
  return value;
}

/** A number above 0. */
export function positive(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('must be a number above 0');
  return value;
}

/** A port, with room for those that are counted on from it. */
export function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1024 || value > 65_400) {
    throw new InvalidArgumentError('must be a port between 1024 and 65400');
  }
  return value;
}
