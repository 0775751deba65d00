import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const LOCK = join(ROOT, 'package-lock.json');
const MODULES = join(ROOT, 'node_modules');
/** Holds the hash of the lockfile that `node_modules` was installed from. */
const STAMP = join(MODULES, '.musubi-installed');

/** Prints a line of progress. */
export function say(line) {
  console.log(`musubi: ${line}`);
}

/** Ends the process with a message when this Node is older than package.json's `engines` asks for. */
export function requireNode() {
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  const [a, b] = [process.versions.node, wanted].map((version) => version.split('.').map(Number));
  const older = a[0] !== b[0] ? a[0] < b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2];
  if (!older) return;
  console.error(`musubi: needs Node ${wanted} or later, and this is ${process.versions.node} (${process.execPath}).`);
  process.exit(1);
}

/** Runs a program with this terminal; resolves to its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Runs a script of an installed package with this Node. */
export function runTool(script, args, options = {}) {
  return run(process.execPath, [join(MODULES, script), ...args], options);
}

function npm(args) {
  // Under npm this is its own script, which needs no shell on any system.
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

function lockHash() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

/** True when npm's own record of `node_modules` holds every package of the lockfile in its version. */
function matchesLock() {
  const record = join(MODULES, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(JSON.parse(readFileSync(LOCK, 'utf8')).packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.optional && !entry.link)
    .every(([path, entry]) => installed[path]?.version === entry.version);
}

/** Installs the packages when they are not those of the lockfile. */
async function install() {
  const hash = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!matchesLock()) {
    say('installing packages (npm ci), about a minute …');
    const started = Date.now();
    const code = await npm(['ci', '--no-fund', '--no-audit', '--loglevel=error']);
    if (code !== 0) throw new Error('npm ci failed; its message is above');
    say(`packages installed in ${seconds(started)}`);
  }
  writeFileSync(STAMP, hash);
}

/** Seconds since `startedMs`, as text. */
export function seconds(startedMs) {
  return `${((Date.now() - startedMs) / 1000).toFixed(1)} s`;
}

/** Time of the latest change in a file or, through all levels, a folder; 0 where there is none. */
function changedMs(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changedMs(join(path, name))), 0);
}

/** What the console is made of; its packages' versions change with the lockfile. */
const CONSOLE_SOURCES = [
  'packages/console/src',
  'packages/console/public',
  'packages/console/build',
  'packages/console/index.html',
  'packages/console/vite.config.ts',
  'packages/console/package.json',
  'packages/model/src',
  'packages/geo/src',
  'packages/node/src/contract.ts',
  'packages/node/src/picture-frame',
  'package-lock.json',
];

async function buildConsole(force) {
  const folder = join(ROOT, 'packages/console');
  if (!existsSync(join(folder, 'index.html'))) return;
  const builtMs = changedMs(join(folder, 'dist/index.html'));
  if (!force && CONSOLE_SOURCES.every((path) => changedMs(join(ROOT, path)) < builtMs)) return;
  say('building the console …');
  const code = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { cwd: folder });
  if (code !== 0) throw new Error('the console did not build; the reason is above');
}

/** Installs where needed, then compiles what changed. `force` builds the console even when it is fresh. */
export async function prepare({ build = true, force = false } = {}) {
  requireNode();
  await install();
  if (!build) return;
  const started = Date.now();
  say('building …');
  const code = await runTool('typescript/bin/tsc', ['-b']);
  if (code !== 0) throw new Error('the build failed; the reasons are above');
  await buildConsole(force);
  say(`built in ${seconds(started)}`);
}

/** Runs `main`; what it throws becomes one line and exit code 1. */
export async function asCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(`musubi: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
