// Everything that can be said of the code without running it: npm run check [-- step …]
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPurity, checkReleased } from './check-border.mjs';
import { checkImports } from './check-imports.mjs';
import { checkKernels } from './kernels.mjs';
import { asCommand, prepare, ROOT, seconds } from './prepare.mjs';

/** Runs an installed tool; resolves to what it printed when it failed, else to nothing. */
function tool(script, args, cwd = ROOT) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], { cwd });
    let printed = '';
    child.stdout.on('data', (text) => (printed += text));
    child.stderr.on('data', (text) => (printed += text));
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? [] : [printed.trim() || `exit code ${code}`]));
  });
}

/** The lockfile must install from whatever registry its user has. */
function checkLockfile() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([, entry]) => /^(https?|git)/.test(entry.resolved ?? ''))
    .map(([path, entry]) => `package-lock.json: ${path} names ${entry.resolved}`);
}

const tsc = (...args) => tool('typescript/bin/tsc', args);

/** Each resolves to its problems. */
const STEPS = {
  format: () => tool('@biomejs/biome/bin/biome', ['format', '--reporter=summary', '.']),
  lint: () => tool('@biomejs/biome/bin/biome', ['lint', '--error-on-warnings', '--diagnostic-level=warn', '.']),
  imports: checkImports,
  released: checkReleased,
  purity: checkPurity,
  lockfile: checkLockfile,
  kernels: checkKernels,
  types: () => tsc('-b'),
  'types of tests': () => tsc('-p', 'tsconfig.tests.json'),
  'types of the console': () => tsc('-p', 'packages/console/tsconfig.json'),
  'dead code': () => tool('knip/bin/knip.js', ['--no-progress', '--no-config-hints']),
  duplicates: () => tool('jscpd/run-jscpd.js', ['packages', 'scripts']),
};

await asCommand(async () => {
  await prepare({ build: false });
  const wanted = process.argv.slice(2);
  let failed = 0;
  for (const [name, step] of Object.entries(STEPS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const started = Date.now();
    const problems = await step();
    console.log(`${problems.length === 0 ? 'ok    ' : 'failed'}  ${name} (${seconds(started)})`);
    for (const problem of problems) console.log(problem.replace(/^/gm, '        '));
    if (problems.length > 0) failed++;
  }
  return failed > 0 ? 1 : 0;
});
