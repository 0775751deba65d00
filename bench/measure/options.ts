import { parseArgs } from 'node:util';

/** What a suite was asked on its command line; options of other suites are passed over. */
export interface BenchOptions {
  readonly seed: number;
  /** One JSON object on the last line instead of tables. */
  readonly json: boolean;
  /** The value of `--name VALUE`, or undefined. */
  text(name: string): string | undefined;
  /** The numbers of `--name 1,2,3`, or `otherwise`. */
  list(name: string, otherwise: readonly number[]): readonly number[];
}

/** Reads `process.argv`. Throws where `--seed` is no whole number. */
export function readOptions(): BenchOptions {
  const { values, tokens } = parseArgs({
    strict: false,
    tokens: true,
    options: { seed: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const seed = Number(values['seed'] ?? 1);
  if (!Number.isInteger(seed)) throw new Error(`--seed is ${String(values['seed'])}; it must be a whole number`);
  // An option that is not declared has its value in the next argument.
  const text = (name: string): string | undefined => {
    const at = tokens.findIndex((token) => token.kind === 'option' && token.name === name);
    const token = tokens[at];
    if (token?.kind !== 'option') return undefined;
    const next = tokens[at + 1];
    return token.value ?? (next?.kind === 'positional' ? next.value : '');
  };
  return {
    seed,
    json: values['json'] === true,
    text,
    list: (name, otherwise) => text(name)?.split(',').map(Number) ?? otherwise,
  };
}
