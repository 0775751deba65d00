// Imports run one way: compares every import of every package with the arrows of the design.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './prepare.mjs';
import { lineAt, packageSources } from './sources.mjs';

const CODECS = ['asterix', 'modes', 'ais'];
const INSIDE = [
  'model',
  'geo',
  ...CODECS,
  'plots',
  'tracker',
  'metrics',
  'picture',
  'agreements',
  'release',
  'ledger',
  'link',
];

/** What each room may import of the others. A new arrow is a decision about the house: see docs/adr. */
const ARROWS = {
  model: [],
  geo: [],
  asterix: ['model'],
  modes: ['model'],
  ais: ['model'],
  plots: [...CODECS, 'geo', 'model'],
  tracker: ['model', 'geo'],
  metrics: ['model', 'geo'],
  picture: ['model', 'geo'],
  agreements: ['model'],
  release: ['model', 'agreements'],
  ledger: ['model'],
  link: ['model', 'release', 'ledger'],
  node: INSIDE,
  console: ['model', 'node'],
  sim: ['model', 'geo', ...CODECS],
  cli: [...INSIDE, 'node', 'sim', 'console'],
};

/** Rooms that may import only a part of another. */
const ONLY = { 'console→node': '@musubi/node/contract' };

/** Rooms and files that meet the operating system. All others get bytes, storage and time passed in. */
const EDGE_ROOMS = new Set(['node', 'cli']);
const EDGE_FILES = new Set([
  'packages/sim/src/run-sensors.ts',
  'packages/sim/src/tcp-output.ts',
  'packages/sim/src/udp-output.ts',
]);
/** Hashes and signatures are arithmetic. */
const CRYPTO_ROOMS = new Set(['ledger', 'release', 'agreements']);

const BUILTINS = new Set(builtinModules);
const IMPORT = /\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g;

/** Every import in a text: what is named, and the position. */
function importsOf(code) {
  return [...code.matchAll(IMPORT)].map((match) => ({ name: match[2], position: match.index }));
}

function manifest(room) {
  return JSON.parse(readFileSync(join(ROOT, 'packages', room, 'package.json'), 'utf8'));
}

/** What is wrong with one import, or null. */
function problem(source, name, declared) {
  if (name.startsWith('.')) return leavesPackage(source, name);
  if (name.startsWith('@musubi/')) return wrongArrow(source, name, declared);
  if (name.startsWith('node:') || BUILTINS.has(name)) return meetsSystem(source, name);
  return null;
}

function leavesPackage({ path, room, isTest }, name) {
  const target = posix.join(posix.dirname(path), name);
  if (target.startsWith(`packages/${room}/`)) return null;
  if (isTest && target.startsWith('scripts/')) return null;
  return `${name} leaves the package: import @musubi/… instead`;
}

function wrongArrow({ room, isTest, isBuild }, name, declared) {
  const other = name.split('/')[1];
  const isSource = !isTest && !isBuild;
  if (other === room) return isSource ? `a package does not import itself by name` : null;
  // Tests and benches may measure with another room; package.json then names it in devDependencies.
  if (isSource && !ARROWS[room].includes(other)) return `@musubi/${room} may not import @musubi/${other}`;
  const only = ONLY[`${room}→${other}`];
  if (isSource && only && name !== only) return `@musubi/${room} may import only ${only}`;
  if (!declared.has(`@musubi/${other}`)) return `@musubi/${other} is not a dependency in package.json`;
  return null;
}

function meetsSystem({ path, room, isTest, isBuild }, name) {
  if (isTest || isBuild || EDGE_ROOMS.has(room) || EDGE_FILES.has(path)) return null;
  if (name === 'node:crypto' && CRYPTO_ROOMS.has(room)) return null;
  return `${name}: this package is given files, sockets and time, it does not open them`;
}

/** All forbidden imports, a line each. */
export function checkImports() {
  const declared = new Map();
  const problems = [];
  for (const room of Object.keys(ARROWS)) {
    const { dependencies = {}, devDependencies = {} } = manifest(room);
    declared.set(room, new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]));
    for (const name of Object.keys(dependencies)) {
      const other = name.startsWith('@musubi/') && name.slice('@musubi/'.length);
      if (other && !ARROWS[room].includes(other))
        problems.push(`packages/${room}/package.json: may not depend on ${name}`);
    }
  }
  for (const source of packageSources()) {
    if (!declared.has(source.room)) {
      problems.push(`${source.path}: the room ${source.room} has no arrows in scripts/check-imports.mjs`);
      continue;
    }
    for (const { name, position } of importsOf(source.code)) {
      const wrong = problem(source, name, declared.get(source.room));
      if (wrong) problems.push(`${source.path}:${lineAt(source.code, position)}: ${wrong}`);
    }
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = checkImports();
  for (const line of problems) console.error(line);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
