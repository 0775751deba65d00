import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { configTemplate, configYaml, loadConfig } from '@musubi/node';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './error-codes.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const apiSources = (): string =>
  readdirSync(join(ROOT, 'packages/node/src/api'))
    .map((name) => read(`packages/node/src/api/${name}`))
    .join('\n');
const markdownIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const PAGES = ['README.md', 'CONTEXT.md', 'CHANGELOG.md', ...markdownIn('docs'), ...markdownIn('docs/adr')];

/** The code blocks of a page in one language. */
function blocks(page: string, language: string): string[] {
  const fence = new RegExp(`^([ ]*)\`\`\`${language}\\n([\\s\\S]*?)^[ ]*\`\`\`$`, 'gm');
  return [...read(page).matchAll(fence)].map(([, indent, text]) =>
    (text as string).replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

/** Shell lines of a page, continued ones joined. */
function commands(page: string): string[] {
  return blocks(page, 'sh').flatMap((block) => block.replaceAll('\\\n', ' ').split('\n').filter(Boolean));
}

const EVERY_COMMAND = PAGES.flatMap((page) => commands(page).map((command) => [page, command] as const));

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('names only paths of packages that exist', () => {
    for (const [, path] of text.matchAll(/`((?:packages|scripts|bench)\/[\w./-]*)`/g)) {
      expect(existsSync(join(ROOT, path as string)), path).toBe(true);
    }
  });

  it('links only to what is there', () => {
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      const [path, anchor] = (target as string).split('#');
      if (/^https?:/.test(target as string)) continue;
      const file = join(dirname(page), path || page.split('/').at(-1)!);
      expect(existsSync(join(ROOT, file)), target).toBe(true);
      if (anchor) expect(anchorsOf(file), target).toContain(anchor);
    }
  });

  it('says only npm scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, name] of text.matchAll(/npm run ([a-z:]+)/g)) expect(scripts).toHaveProperty(name as string);
  });
});

function anchorsOf(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    (title as string)
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(/\s/g, '-'),
  );
}

describe('commands in the pages', () => {
  const release = read('packages/cli/src/release/program.ts');
  const rooms = ['agreements', 'decode', 'ledger', 'track'].map((room) => read(`packages/cli/src/${room}/program.ts`));
  const main = [read('packages/cli/src/main.ts'), ...rooms, release].join('');
  const help = new Map(
    main
      .split('.command(')
      .slice(1)
      .map((part) => [/^'([a-z-]+)'/.exec(part)?.[1] as string, part]),
  );

  it('are found', () => expect(EVERY_COMMAND.length).toBeGreaterThan(30));

  it.each(EVERY_COMMAND.filter(([, command]) => /^musubi /.test(command)))('%s: %s', (_page, command) => {
    const [, name, second] = command.split(' ') as [string, string, string?];
    if (name.startsWith('-')) return;
    const part = help.get(['ledger', 'agreements', 'release'].includes(name) ? (second as string) : name);
    expect(part, name).toBeDefined();
    // Those of `release` share options that are added in one place.
    const options = name === 'release' ? release : part;
    for (const [option] of command.matchAll(/--[a-z-]+/g)) expect(options).toContain(`'${option}`);
  });

  it.each(EVERY_COMMAND.filter(([, command]) => command.startsWith('curl ')))('%s: %s', (_page, command) => {
    const sources = apiSources();
    const path = /(?:\$NODE|127\.0\.0\.1:\d+)(\/[^\s?"']*)/.exec(command)?.[1] as string;
    const pattern = path.replace(/(agreements\/)[a-z-]+/, '$1:id').replace(/(boards\/)[a-z-]+/, '$1:board');
    expect(sources).toContain(`'${pattern}'`);
    const body = / -d '([^']+)'/.exec(command)?.[1];
    expect(body !== undefined).toBe(/\/(events|what-if|items)$/.test(pattern));
    if (body && !pattern.endsWith('/items')) expect(['suspended', 'resumed']).toContain(JSON.parse(body).type);
  });

  it('name paths of the API that there are, and leave none out', () => {
    const sources = apiSources();
    const there = [...sources.matchAll(/server\.(get|post)(?:<[^(]*>)?\(\s*'([^']+)'/g)].map(
      ([, method, path]) => `${method?.toUpperCase()} ${path}`,
    );
    const told = [...read('docs/api.md').matchAll(/^\| `(GET|POST) ([^`?]+)/gm)].map(
      ([, method, path]) => `${method} ${path}`,
    );
    expect([...new Set(told)].sort()).toEqual([...new Set(there)].sort());
  });
});

describe('configuration in the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-docs-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const snippets = PAGES.flatMap((page) => blocks(page, 'yaml').map((yaml) => [page, yaml] as const));

  it('is found', () => expect(snippets.length).toBeGreaterThanOrEqual(3));

  it.each(snippets)('of %s fits into a node.yaml', (_page, yaml) => {
    const sections = [...yaml.matchAll(/^(\w+):/gm)].map(([, name]) => name as string);
    const rest = Object.entries(configTemplate('JPN', 8501)).filter(([name]) => !sections.includes(name));
    const file = join(folder, 'node.yaml');
    writeFileSync(file, `${configYaml(Object.fromEntries(rest) as never)}\n${yaml}`);
    const read: Readonly<Record<string, unknown>> = loadConfig(file).file;
    for (const name of sections) expect(read[name], name).toBeDefined();
  });
});

describe('docs/path-of-a-plot.md', () => {
  const rows = [...read('docs/path-of-a-plot.md').matchAll(/^\| (\d+) \| `([^`]+)` \| ([^|]+) \|/gm)];

  it('numbers its steps', () => {
    expect(rows.map(([, number]) => Number(number))).toEqual(rows.map((_, i) => i + 1));
    expect(rows.length).toBeGreaterThan(30);
  });

  it.each(rows.map(([, , file, names]) => [file as string, names as string]))('%s has %s', (file, names) => {
    const source = read(file);
    for (const [, name] of names.matchAll(/`(\w+)`/g)) expect(source).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

describe('the house in README.md', () => {
  const rows = [...read('README.md').matchAll(/^\| \[(\w+)\]\(packages\/\w+\) \|[^|]*\|([^|]*)\|/gm)];

  it('has every package', () => {
    const packages = readdirSync(join(ROOT, 'packages'));
    expect(rows.map(([, name]) => name).sort()).toEqual(packages.sort());
  });

  it('gives the arrows that scripts/check-imports.mjs checks', () => {
    const script = read('scripts/check-imports.mjs');
    const codecs = ['asterix', 'modes', 'ais'];
    for (const [, name, imports] of rows) {
      const arrows = new RegExp(`^  ${name}: (.*),$`, 'm').exec(script)?.[1] as string;
      if (arrows.includes('INSIDE')) continue;
      const allowed = arrows.replace('...CODECS', codecs.map((codec) => `'${codec}'`).join());
      const expected = [...allowed.matchAll(/'(\w+)'/g)].map(([, other]) => other).sort();
      const told = [...(imports as string).matchAll(/\b[a-z]+\b/g)].map(([word]) => word);
      expect(told.filter((word) => word !== 's' && word !== 'contract').sort(), name).toEqual(expected);
    }
  });
});

describe('NOTICE', () => {
  it('names what the console is built of', () => {
    const { dependencies } = JSON.parse(read('packages/console/package.json')) as {
      dependencies: Record<string, string>;
    };
    const notice = read('NOTICE');
    for (const name of Object.keys(dependencies)) {
      if (!name.startsWith('@musubi/')) expect(notice).toContain(name);
    }
  });
});

describe('CONTEXT.md', () => {
  it('gives the Japanese words that the console shows', () => {
    const folder = 'packages/console/src/i18n';
    const console = readdirSync(join(ROOT, folder))
      .map((name) => read(join(folder, name)))
      .join();
    const words = [...read('CONTEXT.md').matchAll(/^\| [^|]+ \| ([^ -~][^|]*) \|/gm)].flatMap(([, cell]) =>
      (cell as string).split(',').map((word) => word.trim()),
    );
    expect(words.length).toBeGreaterThan(20);
    for (const word of words) expect(console).toContain(word);
  });
});
