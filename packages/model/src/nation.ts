/** ISO 3166-1 alpha-3 code of a nation, e.g. `JPN`. */
export type NationCode = string;

const ALPHA3 = /^[A-Z]{3}$/;

/** True when `text` has the shape of an ISO 3166-1 alpha-3 code. It is not looked up in a list. */
export function isNationCode(text: unknown): text is NationCode {
  return typeof text === 'string' && ALPHA3.test(text);
}
