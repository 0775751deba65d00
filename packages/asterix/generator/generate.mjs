// Writes src/gen/ from the field facts of the asterix-specs project.
// Usage: node generator/generate.mjs [FACTS_FOLDER]
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compact } from './compact.mjs';
import { compiled } from './compiled.mjs';

const HEADER =
  '// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.\n';

const by = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const minor = (table) => table.edition.split('.').map(Number);

/** Newest edition first. */
function newerFirst(a, b) {
  const [am, an] = minor(a);
  const [bm, bn] = minor(b);
  return bm - am || bn - an;
}

const three = (category) => String(category).padStart(3, '0');
const stem = (t) => `cat${three(t.category)}${t.layout ? '-re' : ''}-${t.edition}`;
const identifier = (t) => stem(t).replaceAll(/[-.]/g, '_');

/** One entry a line, so that a new edition shows as the lines it changes. */
function block(entries) {
  return entries.length === 0 ? '{}' : `{\n${entries.map((e) => `    ${e},\n`).join('')}  }`;
}

const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);

function itemEntries(table, newer) {
  const entries = Object.entries(table.items).sort(([a], [b]) => by(a, b));
  const own = entries.filter(([name, item]) => !newer || !isSame(newer.items[name], item));
  const lines = own.map(([name, item]) => `${JSON.stringify(name)}: ${JSON.stringify(item)}`);
  return newer ? [`...${identifier(newer)}.items`, ...lines] : lines;
}

/** An edition; an older one is the next newer one's items and its own differences. */
function categorySource(table, newer) {
  const importNewer = newer ? `import { ${identifier(newer)} } from './${stem(newer)}.ts';\n` : '';
  return `${HEADER}import type { CategoryTable } from '../layout.ts';
${importNewer}
export const ${identifier(table)}: CategoryTable = {
  category: ${table.category},
  edition: ${JSON.stringify(table.edition)},
  title: ${JSON.stringify(table.title)},
  uap: ${newer && isSame(newer.uap, table.uap) ? `${identifier(newer)}.uap` : JSON.stringify(table.uap)},
  items: ${block(itemEntries(table, newer))},
};
`;
}

function expansionSource(table) {
  return `${HEADER}import type { ExpansionTable } from '../layout.ts';

export const ${identifier(table)}: ExpansionTable = ${JSON.stringify(table)};
`;
}

function indexSource(categories, expansions) {
  const all = [...categories, ...expansions];
  const imports = all.map((t) => `import { ${identifier(t)} } from './${stem(t)}.ts';\n`).join('');
  const list = (tables) => tables.map((t) => `  ${identifier(t)},\n`).join('');
  return `${HEADER}import type { CategoryTable, ExpansionTable } from '../layout.ts';
${imports}
/** Every edition; of each category the newest first. */
export const CATEGORY_TABLES: readonly CategoryTable[] = [
${list(categories)}];

export const EXPANSION_TABLES: readonly ExpansionTable[] = [
${list(expansions)}];
`;
}

/** File name → text of everything in `src/gen/`, from the facts in `folder`. */
export function generate(folder) {
  const names = readdirSync(folder).filter((name) => /^cat\d{3}.*\.json$/.test(name));
  const tables = names.map((name) => compact(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  tables.sort((a, b) => a.category - b.category || newerFirst(a, b));
  const categories = tables.filter((t) => !t.layout);
  const expansions = tables.filter((t) => t.layout);
  const files = new Map([['index.ts', indexSource(categories, expansions)]]);
  categories.forEach((table, i) => {
    const before = categories[i - 1];
    const newer = before?.category === table.category ? before : undefined;
    files.set(`${stem(table)}.ts`, categorySource(table, newer));
  });
  for (const table of expansions) files.set(`${stem(table)}.ts`, expansionSource(table));
  for (const [name, text] of compiled(categories, expansions)) files.set(name, HEADER + text);
  return files;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) {
  const facts = process.argv[2] ?? join(here, '../../../../shared/specs/asterix');
  const out = join(here, '../src/gen');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, text] of generate(facts)) writeFileSync(join(out, name), text);
}
