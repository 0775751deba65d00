// What the generated readers say of single numbers: where they go, and their value as an expression.
import { isSigned, layoutBits, readBits } from './bits.mjs';

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
export function value(at, bits, content, name, siblings, read = readBits) {
  if (content?.[0] === 'd') {
    const [, sibling, ...cases] = content;
    return cases.reduceRight(
      (rest, [is, c]) => `${siblings.get(sibling)} === ${is} ? ${value(at, bits, c, name, siblings, read)} : ${rest}`,
      read(at, bits, false, name),
    );
  }
  const raw = read(at, bits, isSigned(content), name);
  return content?.[0] === 'q' ? scaled(raw, content[2], content[3]) : raw;
}

/** How many numbers each octet has bits of, of those that lie in one octet. */
export function countUses(parts, from, uses) {
  let at = from;
  for (const part of parts) {
    const bits = typeof part === 'number' ? part : layoutBits(part[1]);
    const isOne = at >> 3 === (at + bits - 1) >> 3;
    if (typeof part !== 'number' && part[1][0] === 'g') countUses(part[1].slice(1), at, uses);
    else if (typeof part !== 'number' && isOne) uses.set(at >> 3, (uses.get(at >> 3) ?? 0) + 1);
    at += bits;
  }
}
