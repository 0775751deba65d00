import { labelProblem } from '@musubi/ledger';
import type { Label } from '@musubi/model';
import { labelFromXml, labelToXml } from '@musubi/release';
import { CliError } from '../error.ts';
import { parse, readText } from './item-file.ts';

/** A label in its other form: STANAG 4774's XML as JSON, or JSON as that XML. Throws `CliError`. */
export function convertLabel(file: string): string {
  const text = readText(file);
  if (text.trimStart().startsWith('{')) {
    const value = parse(text);
    const problem = value === null ? 'is no JSON object' : labelProblem(value);
    if (problem !== null) throw new CliError('input-broken', `${file}: ${problem}`);
    return labelToXml(value as unknown as Label);
  }
  const read = labelFromXml(text);
  if ('label' in read) return `${JSON.stringify(read.label, null, 2)}\n`;
  const { code, offset, message } = read.problem;
  const line = text.slice(0, offset).split('\n').length;
  throw new CliError('input-broken', `${file}:${line}: ${message} (${code})`);
}
