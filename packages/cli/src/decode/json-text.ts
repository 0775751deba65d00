/**
 * Any decoded value as JSON, names in the order they stand in: numbers in full, those that are none
 * as null, bytes as upper-case hex.
 */
export function jsonText(value: unknown): string {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? `${value}` : 'null';
    case 'string':
      return stringText(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : objectText(value);
    default:
      return 'null';
  }
}

function objectText(value: object): string {
  if (Array.isArray(value)) return arrayText(value);
  if (value instanceof Uint8Array) return `"${hexText(value)}"`;
  let text = '';
  const named = value as Readonly<Record<string, unknown>>;
  for (const name in named) {
    const part = named[name];
    if (part === undefined) continue;
    text += text === '' ? `{"${name}":${jsonText(part)}` : `,"${name}":${jsonText(part)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

function arrayText(values: readonly unknown[]): string {
  let text = '';
  for (let i = 0; i < values.length; i++) text += i === 0 ? jsonText(values[i]) : `,${jsonText(values[i])}`;
  return `[${text}]`;
}

/** Codes and callsigns, nearly all there is, need no escapes. */
const PLAIN = /^[ !#-[\]-~]*$/;

function stringText(value: string): string {
  return PLAIN.test(value) ? `"${value}"` : JSON.stringify(value);
}

export function hexText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex').toUpperCase();
}

/**
 * Items in the specification's order. `JSON.stringify` cannot be used: it puts `100`, which looks
 * like an index, before `010`.
 */
export class ItemOrder {
  /** Every name seen, in order. */
  #names: string[] = [];

  jsonText(items: Readonly<Record<string, unknown>>): string {
    const present = Object.keys(items);
    for (;;) {
      let text = '';
      let written = 0;
      for (const name of this.#names) {
        const value = items[name];
        if (value === undefined) continue;
        text += written === 0 ? `{"${name}":${jsonText(value)}` : `,"${name}":${jsonText(value)}`;
        written++;
      }
      const wanted = present.length;
      if (written === wanted || !this.#learn(present, items)) return text === '' ? '{}' : `${text}}`;
    }
  }

  /** Enters names not seen before; false where there are none. */
  #learn(present: readonly string[], items: Readonly<Record<string, unknown>>): boolean {
    const added = present.filter((name) => items[name] !== undefined && !this.#names.includes(name));
    if (added.length === 0) return false;
    this.#names = [...this.#names, ...added].sort();
    return true;
  }
}
