import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Codes that belong together: a closed list of a source, or what a folder says by literals. */
export interface CodeList {
  /** Relative to the repository, with slashes. */
  readonly place: string;
  readonly name: string;
  readonly codes: readonly string[];
}

const NOT_READ = new Set(['node_modules', 'dist', 'gen']);
const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
const UNION = String.raw`\|?\s*'[^'\n]*'(?:\s*\|\s*'[^'\n]*')*`;

/** What makes a list of codes: its name, then the text that holds the literals. */
const LISTS = [
  // export type XErrorCode = 'a' | 'b';
  /export type (\w*(?:ErrorCode|FaultCode|ProblemCode)|Rule)\s*=([^;]*);/g,
  // A field of an exported class or interface, by any of the names that codes have here.
  new RegExp(
    String.raw`export (?:class|interface) (\w+)[^{]*\{(?:(?!\n\})[\s\S])*?\b(?:code|problem|rule|reason):\s*(${UNION})\s*;`,
    'g',
  ),
  // export const X_REASONS = ['a', 'b'] as const;
  /export const (\w*REASONS)\s*=\s*\[([^\]]*)\]/g,
];

/** Codes that stand as literals where they are given: folders or files, and what to look for in them. */
const LITERALS: readonly { readonly places: readonly string[]; readonly name: string; readonly patterns: RegExp[] }[] =
  [
    {
      places: [
        'packages/node/src/api',
        'packages/node/src/surface.ts',
        ...['surface', 'problems', 'drafting', 'files'].map((name) => `packages/node/src/boards/${name}.ts`),
      ],
      name: 'literals',
      patterns: [/ApiProblem\(\d+, ('[^']+')/g, /\bcode: ('[^']+')/g],
    },
    { places: ['packages/node/src/agreements/keeper.ts'], name: 'literals', patterns: [/\bcode: ('[^']+')/g] },
    {
      places: ['packages/node/src'],
      name: 'alarms',
      patterns: [/\.raise\(\s*(['`][^'`]+['`])/g, /\.raiseIf\((?:[^;]*?,)\s*([`'][a-z-]+\$\{[^`']+[`']),?\s*\)/g],
    },
    {
      places: ['packages/node/src'],
      name: 'log',
      patterns: [/onProblem\(('[^']+')/g, /metrics\.problem\(('[^']+')/g, /\bcode: ('[^']+'), message, offset: 0/g],
    },
    { places: ['packages/cli/src/decode'], name: 'literals', patterns: [/\bcode: ('[^']+')/g] },
    { places: ['packages/cli/src'], name: 'rows', patterns: [/(?:#none|bad\.add)\(\w+, ('[^']+')/g] },
  ];

function filesIn(place: string): string[] {
  if (!statSync(join(ROOT, place)).isDirectory()) return [place];
  return readdirSync(join(ROOT, place), { withFileTypes: true }).flatMap((entry) => {
    const path = join(place, entry.name).split(sep).join('/');
    if (entry.isDirectory()) return NOT_READ.has(entry.name) ? [] : filesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** A source without its comments. */
function codeOf(file: string): string {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return text.replace(COMMENT_OR_STRING, (found) => (found.startsWith('/') ? '' : found));
}

/** Literals of a text; in a template the name of a partner becomes XXX. */
function literalsOf(text: string): string[] {
  return [...text.matchAll(/['`]([^'`\n]+)['`]/g)].map(([, code]) => (code as string).replace(/\$\{[^}]*\}/, 'XXX'));
}

function closedLists(file: string): CodeList[] {
  const code = codeOf(file);
  return LISTS.flatMap((pattern) =>
    [...code.matchAll(pattern)].flatMap(([, name, body]) => {
      const codes = literalsOf(body as string);
      return codes.length > 0 ? [{ place: file, name: name as string, codes }] : [];
    }),
  );
}

function literalList({ places, name, patterns }: (typeof LITERALS)[number]): CodeList {
  const codes = new Set<string>();
  for (const file of places.flatMap(filesIn)) {
    const code = codeOf(file);
    for (const pattern of patterns) {
      for (const [, literal] of code.matchAll(pattern)) codes.add(literalsOf(literal as string)[0] as string);
    }
  }
  return { place: places[0] as string, name, codes: [...codes] };
}

/** Every list of codes in the sources of all packages but the console, which only shows the node's. */
export function codeLists(): CodeList[] {
  const packages = readdirSync(join(ROOT, 'packages')).filter((name) => name !== 'console');
  const closed = packages.flatMap((name) => filesIn(`packages/${name}/src`)).flatMap(closedLists);
  return [...closed, ...LITERALS.map(literalList)];
}

const HEADING = /[Ii]n `(packages\/[^`]+)`, `([^`]+)`/g;

/** The lists of docs/errors.md: a sentence that names place and list, then the table's first column. */
export function documentedLists(markdown: string): CodeList[] {
  const lists: { place: string; name: string; codes: string[] }[] = [];
  for (const line of markdown.split('\n')) {
    const [, place, name] = [...line.matchAll(HEADING)].at(-1) ?? [];
    if (!line.startsWith('|') && place && name) lists.push({ place, name, codes: [] });
    const cell = /^\| (`[^|]+`) \|/.exec(line)?.[1];
    if (cell) lists.at(-1)?.codes.push(...[...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string));
  }
  return lists;
}
