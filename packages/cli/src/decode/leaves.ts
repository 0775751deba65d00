import type { Entry } from './entry.ts';

/** Calls for every value that is no object: `048/040/RHO`. */
export function visit(entry: Entry, each: (path: string, value: unknown) => void): void {
  if (entry.kind === 'record') {
    const category = String(entry.cat).padStart(3, '0');
    // By number: objects put names that look like indices, such as 100, before 010.
    for (const name of Object.keys(entry.items).sort()) visitValue(`${category}/${name}`, entry.items[name], each);
  }
  if (entry.kind === 'message') for (const name in entry.values) visitValue(name, entry.values[name], each);
}

function visitValue(path: string, value: unknown, each: (path: string, value: unknown) => void): void {
  const isNamed =
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
  if (!isNamed) {
    if (value !== undefined && value !== null)
      each(path, value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value);
    return;
  }
  const named = value as Readonly<Record<string, unknown>>;
  for (const name in named) visitValue(`${path}/${name}`, named[name], each);
}
