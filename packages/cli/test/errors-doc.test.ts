import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CodeList, codeLists, documentedLists, ROOT } from './error-codes.ts';

const markdown = readFileSync(join(ROOT, 'docs/errors.md'), 'utf8');
const found = codeLists();
const documented = documentedLists(markdown);

const keyOf = ({ place, name }: CodeList): string => `${place} ${name}`;
const byKey = (lists: readonly CodeList[]): Record<string, string[]> =>
  Object.fromEntries(lists.map((list) => [keyOf(list), [...list.codes].sort()]).sort());

describe('docs/errors.md', () => {
  it('names every list of codes that the sources have, and no other', () => {
    expect(documented.map(keyOf).sort()).toEqual(found.map(keyOf).sort());
  });

  it('says of each list the very codes it has', () => {
    expect(byKey(documented)).toEqual(byKey(found));
  });

  it('gives a cause and a remedy with each code', () => {
    const rows = markdown.split('\n').filter((line) => /^\| `/.test(line));
    expect(rows.length).toBeGreaterThan(150);
    for (const row of rows) {
      const [, cause] = row.split('|').slice(1, -1);
      expect(cause?.trim(), row).not.toBe('');
    }
  });

  it('says how the command ends, as failure.ts does', () => {
    const source = readFileSync(join(ROOT, 'packages/cli/src/failure.ts'), 'utf8');
    const usage = /const USAGE = new Set\(\[([^\]]*)\]/.exec(source)?.[1] ?? '';
    const asked = [...usage.matchAll(/'([^']+)'/g)].map(([, code]) => code);
    expect(asked.length).toBeGreaterThan(3);
    const exitOf = (code: string): string | undefined =>
      markdown
        .split('\n')
        .filter((line) => line.startsWith(`| \`${code}\` |`))
        .map((line) => /\| 2 \||\(exit 2\)/.test(line))
        .includes(true)
        ? '2'
        : '1';
    const own = found.filter(({ name }) => name === 'CliErrorCode' || name === 'NodeErrorCode');
    for (const code of own.flatMap(({ codes }) => codes)) {
      expect(exitOf(code), code).toBe(asked.includes(code) ? '2' : '1');
    }
  });
});

describe('the lists that the test finds', () => {
  it('are those that are known to be there', () => {
    const names = found.map(({ name }) => name);
    for (const name of ['AsterixErrorCode', 'ModesError', 'EventProblem', 'Rule', 'JournalRefusal', 'LinkFaultCode']) {
      expect(names).toContain(name);
    }
    expect(found.every(({ codes }) => codes.length > 0)).toBe(true);
  });
});
