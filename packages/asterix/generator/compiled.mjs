// The modules of straight-line writers, and of readers into values, one of each a category, for every edition.
import { hasObjectReader, objectReader } from './object-readers.mjs';
import { itemRowWriter, recordRowWriter } from './row-writers.mjs';
import { itemWriter, recordWriter } from './writers.mjs';

const ROW_SUPPORT = ['hasOctets', 'putExpansion', 'putOctets', 'putSix', 'putSource'];
const WRITE_SUPPORT = ['isNamed', 'keyCount', 'NOTHING', 'octalNumber', 'putAscii', 'putExplicit', 'putHex', 'putIcao'];

const three = (category) => String(category).padStart(3, '0');
const underscored = (edition) => edition.replace('.', '_');

/** Functions by text, so that what editions share is written once. */
class Functions {
  names = new Map();
  taken = new Set();
  text = '';

  add(wanted, body) {
    const known = this.names.get(body);
    if (known) return known;
    let name = wanted;
    for (let i = 2; this.taken.has(name); i++) name = `${wanted}_${i}`;
    this.taken.add(name);
    this.names.set(body, name);
    this.text += `\nfunction ${name}${body}`;
    return name;
  }
}

/** Orders of items, all as long as the longest, since it is that which bounds an FSPEC. */
function cases(uap) {
  const all = Array.isArray(uap) ? [uap] : Object.values(uap.cases);
  const longest = Math.max(...all.map((each) => each.length));
  return all.map((each) => [...each, ...Array(longest - each.length).fill(null)]);
}

function functionsOf(tables, expansions, prefix, ofItem, ofRecord) {
  const functions = new Functions();
  const records = tables.map((table) => {
    const nameOf = (item) => {
      const layout = table.items[item]?.[1];
      return layout && functions.add(`${prefix}${item}`, ofItem(layout));
    };
    const layoutOf = (item) => table.items[item]?.[1];
    const own = cases(table.uap).map((uap) =>
      functions.add(`${prefix}Record${underscored(table.edition)}`, ofRecord(uap, nameOf, layoutOf, table.uap.item)),
    );
    return `  ${JSON.stringify(table.edition)}: [${own.join(', ')}],\n`;
  });
  const fields = expansions.map((table) => {
    const name = functions.add(`${prefix}Expansion${underscored(table.edition)}`, ofItem(table.layout));
    return `  ${JSON.stringify(table.edition)}: ${name},\n`;
  });
  return { text: functions.text, records: records.join(''), fields: fields.join('') };
}

function support(text, names, from) {
  const used = names.filter((name) => new RegExp(`\\b${name}\\(|\\b${name}\\b(?= :)`).test(text));
  return used.length > 0 ? `import { ${used.join(', ')} } from '${from}';\n` : '';
}

function writers(tables, expansions) {
  const { text, records, fields } = functionsOf(tables, expansions, 'write', itemWriter, recordWriter);
  const types = ['ExpansionWriter', 'Named', 'RecordWriter'].filter(
    (name) => name !== 'Named' || text.includes('Named)') || text.includes('Named,'),
  );
  return `import type { Fspec } from '../fspec.ts';
import type { ${types.join(', ')} } from '../write-support.ts';
${support(text, WRITE_SUPPORT, '../write-support.ts')}${text}
/** Edition → a writer for each order of items. */
export const RECORD_WRITERS: Readonly<Record<string, readonly RecordWriter[]>> = {
${records}};

export const EXPANSION_WRITERS: Readonly<Record<string, ExpansionWriter>> = {
${fields}};
`;
}

function rowWriters(tables, expansions) {
  const { text, records, fields } = functionsOf(tables, expansions, 'write', itemRowWriter, recordRowWriter);
  return `import type { ExpansionRowWriter, RowWriter, Sheet } from '../columns/sheet.ts';
${support(text, ROW_SUPPORT, '../columns/row-support.ts')}${text}
/** Edition → a writer for each order of items. */
export const RECORD_ROW_WRITERS: Readonly<Record<string, readonly RowWriter[]>> = {
${records}};

export const EXPANSION_ROW_WRITERS: Readonly<Record<string, ExpansionRowWriter>> = {
${fields}};
`;
}

/** The readers of single items; an edition lists those it has. */
function objects(tables) {
  const functions = new Functions();
  const editions = tables.map((table) => {
    const own = Object.entries(table.items)
      .filter(([, [, layout]]) => hasObjectReader(layout))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([item, [, layout]]) => `${JSON.stringify(item)}: ${functions.add(`read${item}`, objectReader(layout))}`);
    return `  ${JSON.stringify(table.edition)}: { ${own.join(', ')} },\n`;
  });
  const values = functions.text.includes(': Values') ? 'type Values = Record<string, ItemValue>;\n' : '';
  return `import type { ItemReader } from '../read-item.ts';
import type { ItemValue } from '../record.ts';
${support(functions.text, ['readCharacters', 'toHex'], '../characters.ts')}
${values}${functions.text}
/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
${editions.join('')}};
`;
}

function objectsIndex(categories) {
  const imports = categories.map((c) => `import { ITEM_READERS as i${three(c)} } from './objects-${three(c)}.ts';\n`);
  const list = categories.map((c) => `  ${c}: i${three(c)},\n`);
  return `import type { ItemReader } from '../read-item.ts';
${imports.join('')}
/** Category → edition → item → its reader; those with a field of any content have none. */
export const ITEM_READERS: Readonly<Record<number, Readonly<Record<string, Readonly<Record<string, ItemReader>>>>>> = {
${list.join('')}};
`;
}

function index(categories, kind, types, from) {
  const lower = kind.toLowerCase().replace('_', '-');
  const imports = categories
    .map(
      (c) =>
        `import { EXPANSION_${kind} as e${three(c)}, RECORD_${kind} as r${three(c)} } from './${lower}-${three(c)}.ts';\n`,
    )
    .join('');
  const list = (letter) => categories.map((c) => `  ${c}: ${letter}${three(c)},\n`).join('');
  return `import type { ${types.join(', ')} } from '${from}';
${imports}
/** Category → edition → one for each order of items. */
export const RECORD_${kind}: Readonly<Record<number, Readonly<Record<string, readonly ${types[1]}[]>>>> = {
${list('r')}};

/** Category → edition of the reserved expansion field. */
export const EXPANSION_${kind}: Readonly<Record<number, Readonly<Record<string, ${types[0]}>>>> = {
${list('e')}};
`;
}

/** File name → text, without the heading. */
export function compiled(categoryTables, expansionTables) {
  const numbers = [...new Set(categoryTables.map((t) => t.category))];
  const files = new Map();
  for (const category of numbers) {
    const own = (tables) => tables.filter((t) => t.category === category);
    files.set(`writers-${three(category)}.ts`, writers(own(categoryTables), own(expansionTables)));
    files.set(`row-writers-${three(category)}.ts`, rowWriters(own(categoryTables), own(expansionTables)));
    files.set(`objects-${three(category)}.ts`, objects(own(categoryTables)));
  }
  files.set('objects.ts', objectsIndex(numbers));
  files.set(
    'row-writers.ts',
    index(numbers, 'ROW_WRITERS', ['ExpansionRowWriter', 'RowWriter'], '../columns/sheet.ts'),
  );
  files.set('writers.ts', index(numbers, 'WRITERS', ['ExpansionWriter', 'RecordWriter'], '../write-support.ts'));
  return files;
}
