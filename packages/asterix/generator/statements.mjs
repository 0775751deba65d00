// Functions of the generated code.
/** A function's text from its parameters on; those that it does not use are marked so. */
export function functionText(parameters, lines) {
  const body = lines.join('\n');
  const list = Object.entries(parameters).map(([name, type]) => {
    const isUsed = new RegExp(`\\b${name}\\b`).test(body);
    return `${isUsed ? '' : '_'}${name}: ${type}`;
  });
  return `(${list.join(', ')}): number {\n${body}\n}\n`;
}
