import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRegister, formatProblem, parseInstrument, type Register } from '@musubi/agreements';
import type { Instrument } from '@musubi/model';
import { NodeError } from '../config/error.ts';

/** The register that a folder of instruments makes. Throws `NodeError` that names each mistake. */
export function loadRegister(folder: string): Register {
  const instruments: Instrument[] = [];
  const problems: string[] = [];
  for (const name of instrumentFiles(folder)) {
    const path = join(folder, name);
    const parsed = parseInstrument(readFileSync(path, 'utf8'), path);
    if ('instrument' in parsed) instruments.push(parsed.instrument);
    else problems.push(...parsed.problems.map(formatProblem));
  }
  if (problems.length > 0) throw new NodeError('agreements-invalid', problems.join('\n'));
  try {
    return createRegister(instruments);
  } catch (error) {
    throw new NodeError('agreements-invalid', `${folder}: ${error instanceof Error ? error.message : error}`);
  }
}

function instrumentFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(ya?ml|json)$/.test(name))
      .sort();
  } catch {
    throw new NodeError('agreements-invalid', `${folder}: no such folder; it holds one YAML file an instrument`);
  }
}
