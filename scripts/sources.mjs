import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './prepare.mjs';

const CODE = /\.(ts|tsx|mts|mjs|js)$/;
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage']);

/**
 * A source file as the checks see it. `code` is the text with comments blanked out, so that line
 * numbers stand and what a comment says is not taken for code.
 *
 * @typedef {{ path: string, room: string, isTest: boolean, isBuild: boolean, code: string }} Source
 */

/** Every source file of every package, generated ones too. @returns {Source[]} */
export function packageSources() {
  return filesIn(join(ROOT, 'packages')).map((file) =>
    sourceOf(relative(ROOT, file).split(sep).join('/'), readFileSync(file, 'utf8')),
  );
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesIn(join(folder, entry.name));
    return CODE.test(entry.name) ? [join(folder, entry.name)] : [];
  });
}

/** The file at `path`, relative to the repository, with `text` in it. @returns {Source} */
export function sourceOf(path, text) {
  const [, room, folder] = path.split('/');
  const isTest = folder === 'test';
  // Generators, benches, configuration: run by a person or a build, not what the package exports.
  return { path, room, isTest, isBuild: !isTest && folder !== 'src', code: withoutComments(text) };
}

const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;

/** Blanks out comments. Strings are passed over, so that one with `//` in it stays whole. */
function withoutComments(text) {
  return text.replace(COMMENT_OR_STRING, (found) => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found));
}

/** The line, from 1, of a position in a text. */
export function lineAt(text, position) {
  return text.slice(0, position).split('\n').length;
}
