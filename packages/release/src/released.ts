import type { NationCode } from '@musubi/model';

/** Thrown when somebody tries to make a `Released` value outside this room. */
export class ReleaseError extends Error {
  readonly code: 'not-minted-here';
  constructor(code: 'not-minted-here', message: string) {
    super(message);
    this.name = 'ReleaseError';
    this.code = code;
  }
}

/** Known to this module alone. */
const KEY = {};

class ReleasedValue<T> {
  readonly #minted: true;
  /** Whom it was released to. Nobody else may get it. */
  readonly to: NationCode;
  readonly value: T;

  constructor(key: object, to: NationCode, value: T) {
    if (key !== KEY) throw new ReleaseError('not-minted-here', 'only a release decision makes a Released value');
    this.#minted = true;
    this.to = to;
    this.value = value;
    Object.freeze(this);
  }

  /** A private field cannot be written from outside, copied, inherited or stood in for by a proxy. */
  static minted(value: unknown): boolean {
    return typeof value === 'object' && value !== null && #minted in value && value.#minted;
  }
}
Object.freeze(ReleasedValue.prototype);
Object.freeze(ReleasedValue);

/**
 * Something cleared for one nation. The link sends nothing else. It is nominal: no literal, cast or
 * copy passes `isReleased`, and only the functions of this room make one.
 */
export type Released<T> = ReleasedValue<T>;

/** True for a value that this room released, in this process. */
export function isReleased(value: unknown): value is Released<unknown> {
  return ReleasedValue.minted(value);
}

/** Not exported by the package: the one place where a value becomes released. */
export function mint<T>(to: NationCode, value: T): Released<T> {
  return new ReleasedValue(KEY, to, value);
}
