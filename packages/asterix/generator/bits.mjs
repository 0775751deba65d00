// Expressions and statements of the generated code: bits out of and into the octets at `p`, which are `b`.

const octet = (i) => (i === 0 ? 'b[p]' : `b[p + ${i}]`);

/** The number in `count` (at most 32) bits from bit `at` of the octets at `p`. */
export function readOctets(at, count, isSigned = false) {
  const first = at >> 3;
  const octets = ((at + count - 1) >> 3) - first + 1;
  const shift = 8 * octets - (at & 7) - count;
  if (octets === 5) {
    const high = `(${octet(first)} & ${0xff >> (at & 7)}) * ${2 ** (32 - shift)}`;
    const whole = `(${high} + (${readOctets((first + 1) * 8, 32)} >>> ${shift}))`;
    return isSigned ? `((${whole} << ${32 - count}) >> ${32 - count})` : whole;
  }
  const terms = Array.from({ length: octets }, (_, i) => {
    const down = 8 * (octets - 1 - i);
    return down ? `(${octet(first + i)} << ${down})` : octet(first + i);
  });
  const word = terms.length > 1 ? `(${terms.join(' | ')})` : terms[0];
  if (isSigned) return `((${word} << ${32 - 8 * octets + (at & 7)}) >> ${32 - count})`;
  if (count === 32) return `(${word} >>> 0)`;
  const shifted = shift ? `(${word} >>> ${shift})` : word;
  return at & 7 ? `(${shifted} & ${2 ** count - 1})` : octets === 4 && !shift ? `(${word} >>> 0)` : shifted;
}

/** Whether the value is signed, of a quantity or a plain number. */
export const isSigned = (content) => (content?.[0] === 'q' || content?.[0] === 'i') && content[1] === 1;

/** Least and most raw number of an element. */
export function rawRange(bits, content) {
  const [least, most] = isSigned(content) ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1];
  if (content?.[0] !== 'q' || content[5] === undefined) return [least, most];
  const limit = Math.floor((content[5] * content[3]) / content[2]);
  return [Math.max(least, -limit), Math.min(most, limit)];
}

const clip = (expression, needed, bits) => (needed ? `(${expression} & ${2 ** bits - 1})` : expression);

/**
 * Statements that put numbers into `octets` octets at `p`, every bit of them, and step over.
 * `numbers`: `{ at, bits, name }`; a name may be negative, its low bits are taken.
 */
export function writeOctets(octets, numbers) {
  const lines = [];
  for (let i = 0; i < octets; i++) {
    const top = 8 * i;
    const terms = numbers
      .filter(({ at, bits }) => at < top + 8 && at + bits > top)
      .map(({ at, bits, name }) => {
        const down = at + bits - (top + 8);
        const value = clip(name, at > top, bits);
        if (down > 0) return `(${value} >>> ${down})`;
        return down < 0 ? `(${value} << ${-down})` : value;
      });
    if (terms.length > 0) lines.push(`${octet(i)} = ${terms.join(' | ')};`);
    else if (!numbers.isTextAt?.(top)) lines.push(`${octet(i)} = 0;`);
  }
  return lines;
}

export function layoutBits(layout) {
  return typeof layout[0] === 'number' ? layout[0] : partsBits(layout.slice(1));
}

export const partsBits = (parts) =>
  parts.reduce((sum, part) => sum + (typeof part === 'number' ? part : layoutBits(part[1])), 0);

/** The parts of an extended item, octets by octets; `isOpen` where the last has no extension bit. */
export function extents(layout) {
  const found = [[]];
  for (const part of layout.slice(1)) part === null ? found.push([]) : found.at(-1).push(part);
  const isOpen = found.at(-1).length > 0;
  if (!isOpen) found.pop();
  return { found, isOpen };
}
