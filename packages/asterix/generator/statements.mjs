// Statements that the generated readers of items and of records share.
import { step } from './bits.mjs';

/** Reads presence octets into `names`; `more` is what to do where the last says that another follows. */
export function presence(names, more) {
  const [first, ...others] = names;
  const lines = ['if (p >= end) return -1;', `const ${first} = b[p];`, step(1)];
  if (others.length > 0) lines.push(`let ${others.map((name) => `${name} = 0`).join(', ')};`);
  names.forEach((name, i) => {
    lines.push(`if (${name} & 1) {`);
    if (i + 1 < names.length) lines.push('if (p >= end) return -1;', `${names[i + 1]} = b[p];`, step(1));
    else lines.push(more);
  });
  return [...lines, '}'.repeat(names.length)];
}

/** A function's text from its parameters on; those that it does not use are marked so. */
export function functionText(parameters, lines) {
  const body = lines.join('\n');
  const list = Object.entries(parameters).map(([name, type]) => {
    const isUsed = new RegExp(`\\b${name}\\b`).test(body);
    return `${isUsed ? '' : '_'}${name}: ${type}`;
  });
  return `(${list.join(', ')}): number {\n${body}\n}\n`;
}
