/** Little-endian octets of digits and characters that are written several at a time. */

const THOUSAND = 1000;

/** The little-endian octets of at most four characters, as a number. */
export const fourOctets = (text: string): number =>
  [0, 1, 2, 3].reduce((word, k) => word + (text.charCodeAt(k) || 0) * 2 ** (8 * k), 0);
const upToThousand = (text: (value: number) => string) =>
  Uint32Array.from({ length: THOUSAND }, (_, value) => fourOctets(text(value)));

/** `7`, `42`, `999`. */
export const PLAIN = upToThousand(String);
/** The same with zeros in front: `007`. */
export const PADDED = upToThousand((value) => String(value).padStart(3, '0'));

const escaped = (code: number): string =>
  JSON.stringify(String.fromCharCode(code < 32 ? 64 + code : code)).slice(1, -1);

/** Two six-bit characters as their code of twelve: their text in JSON, and how many octets it has. */
export const PAIRS = new Uint32Array(1 << 12);
export const PAIR_OCTETS = new Uint8Array(1 << 12);
for (let code = 0; code < PAIRS.length; code++) {
  const text = escaped(code >> 6) + escaped(code & 63);
  PAIRS[code] = fourOctets(text);
  PAIR_OCTETS[code] = text.length;
}

/** Four octal digits by their number of twelve bits. */
export const OCTAL = Uint32Array.from({ length: 1 << 12 }, (_, code) => fourOctets(code.toString(8).padStart(4, '0')));

/** Two hex digits of an octet. */
export const HEX = Uint16Array.from({ length: 256 }, (_, octet) =>
  fourOctets(octet.toString(16).toUpperCase().padStart(2, '0')),
);
