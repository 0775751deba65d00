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
  'boards',
];

/** What each room may import of the others. A new arrow is a decision about the house: see docs/adr. */
const ARROWS = {
  model: [],
  geo: [],
  // Codecs that are taken on their own: they need nothing of the house.
  asterix: [],
  modes: [],
  ais: ['model'],
  plots: [...CODECS, 'geo', 'model'],
  tracker: ['model', 'geo'],
  metrics: ['model', 'geo'],
  picture: ['model', 'geo'],
  agreements: ['model'],
  release: ['model', 'agreements'],
  ledger: ['model'],
  link: ['model', 'release', 'ledger'],
  boards: ['model', 'geo', 'metrics'],
  node: [...INSIDE, 'sim'],
  console: ['model', 'geo', 'node'],
  sim: ['model', 'geo', ...CODECS],
  simulation: ['model', 'agreements', 'release', 'ledger', 'link', 'sim', 'node'],
  cli: [...INSIDE, 'node', 'sim', 'console'],
};

/** Rooms that may import only a part of another. */
const ONLY = {
  // Courses of injects as bytes; the sockets of simulated sensors are for others.
  'node→sim': ['@musubi/sim/inject'],
  'console→node': ['@musubi/node/contract', '@musubi/node/picture-frame', '@musubi/node/words'],
  'simulation→node': ['@musubi/node/embedded'],
};

/** Rooms and files that meet the operating system. All others get bytes, storage and time passed in. */
const EDGE_ROOMS = new Set(['node', 'cli']);
const EDGE_FILES = new Set([
  'packages/sim/src/run-sensors.ts',
  'packages/sim/src/tcp-output.ts',
  'packages/sim/src/udp-output.ts',
]);
/** Hashes and signatures are arithmetic. */
const CRYPTO_ROOMS = new Set(['ledger', 'release', 'agreements', 'simulation', 'boards']);

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
  if (isSource && only && !only.includes(name)) return `@musubi/${room} may import only ${only.join(' and ')} of it`;
  if (!declared.has(`@musubi/${other}`)) return `@musubi/${other} is not a dependency in package.json`;
  return null;
}

function meetsSystem({ path, room, isTest, isBuild }, name) {
  if (isTest || isBuild || EDGE_ROOMS.has(room) || EDGE_FILES.has(path)) return null;
  if (name === 'node:crypto' && CRYPTO_ROOMS.has(room)) return null;
  return `${name}: this package is given files, sockets and time, it does not open them`;
}

/** Forbidden imports of one source, a line each; `declared` names the packages its package.json lists. */
export function importProblems(source, declared) {
  return importsOf(source.code).flatMap(({ name, position }) => {
    const wrong = problem(source, name, declared);
    return wrong ? [`${source.path}:${lineAt(source.code, position)}: ${wrong}`] : [];
  });
}

function manifestProblems(room) {
  return Object.keys(manifest(room).dependencies ?? {})
    .filter((name) => name.startsWith('@musubi/') && !ARROWS[room].includes(name.slice('@musubi/'.length)))
    .map((name) => `packages/${room}/package.json: may not depend on ${name}`);
}

/** Forbidden imports and dependencies of every package, a line each. */
export function checkImports() {
  const declared = new Map();
  for (const room of Object.keys(ARROWS)) {
    const { dependencies, devDependencies } = manifest(room);
    declared.set(room, new Set(Object.keys({ ...dependencies, ...devDependencies })));
  }
  const sources = packageSources();
  const strangers = new Set(sources.map(({ room }) => room).filter((room) => !declared.has(room)));
  return [
    ...[...strangers].map((room) => `packages/${room}: has no arrows in scripts/check-imports.mjs`),
    ...Object.keys(ARROWS).flatMap(manifestProblems),
    ...sources.flatMap((source) =>
      strangers.has(source.room) ? [] : importProblems(source, declared.get(source.room)),
    ),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = checkImports();
  for (const line of problems) console.error(line);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
