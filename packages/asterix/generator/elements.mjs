// What the generated readers say of single numbers: where they go, and their value as an expression.
import { isSigned, readOctets } from './bits.mjs';

const CHARACTER_BITS = { a: 8, i: 6, o: 3 };

/** Octets to a row of characters and wide bits; 0 for numbers. */
export function width(bits, content) {
  if (content?.[0] === 's' && content[1] !== 'o') return bits / CHARACTER_BITS[content[1]];
  return bits > 32 ? bits / 8 : 0;
}

export function arrayOf(bits, content) {
  if (width(bits, content) > 0) return 'i8';
  const isPlain =
    content === undefined || content[0] === 't' || content[0] === 's' || (content[0] === 'i' && !content[1]);
  if (!isPlain || bits > 31) return 'f64';
  if (bits <= 7) return 'i8';
  return bits <= 15 ? 'i16' : 'i32';
}

/** `raw` times the LSB: by one factor where that is exact, which it is for powers of two below. */
function scaled(raw, numerator, denominator) {
  if (Number.isInteger(Math.log2(denominator))) {
    return numerator === denominator ? raw : `${raw} * ${numerator / denominator}`;
  }
  return numerator === 1 ? `${raw} / ${denominator}` : `(${raw} * ${numerator}) / ${denominator}`;
}

/** A number as its content says; a sibling's value may decide. */
export function value(at, bits, content, siblings) {
  if (content?.[0] === 'd') {
    const [, sibling, ...cases] = content;
    return cases.reduceRight(
      (rest, [is, c]) => `${siblings.get(sibling)} === ${is} ? ${value(at, bits, c, siblings)} : ${rest}`,
      readOctets(at, bits),
    );
  }
  const raw = readOctets(at, bits, isSigned(content));
  return content?.[0] === 'q' ? scaled(raw, content[2], content[3]) : raw;
}
